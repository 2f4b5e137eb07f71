// A map in a frame, in frames in frames, in a frame that was turned; and notes tied in groups.
import { type Box, centre, type Item } from "../../src/board/index.js";
import { type Change, extent, noteSide } from "./around.js";

const frameAround = (id: string, text: string, box: Box, by: number): Item => ({
  id,
  kind: "frame",
  text,
  box: { x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by },
});

export const framed =
  (title: string, id = "frame"): Change =>
  (drawn) => {
    const side = noteSide(drawn);
    const frame = frameAround(id, title, extent(drawn), 0.4 * side);
    const inside = drawn.items.map((i) => (i.parent === undefined ? { ...i, parent: id } : i));
    return { ...drawn, items: [frame, ...inside] };
  };

/** The map in a frame that somebody turned a little, with everything in it. */
export const turnedFrame: Change = (drawn, chance) => {
  const { items, ...rest } = framed("Journey of Ana")(drawn, chance);
  const middle = centre(extent(drawn));
  const angle = chance.pick([-6, -4, -3, 3, 4, 6]);
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const turned = items.map((item): Item => {
    const at = centre(item.box);
    const [dx, dy] = [at.x - middle.x, at.y - middle.y];
    const x = middle.x + dx * c - dy * s - item.box.w / 2;
    const y = middle.y + dx * s + dy * c - item.box.h / 2;
    return { ...item, angle: (item.angle ?? 0) + angle, box: { ...item.box, x, y } };
  });
  return { ...rest, items: turned };
};

/** Some notes of a cell tied together, as selecting and grouping does. */
export const grouped: Change = (drawn, chance) => ({
  ...drawn,
  items: drawn.items.map((i) => (chance.is(0.4) ? { ...i, group: `g${chance.int(1, 8)}` } : i)),
});
