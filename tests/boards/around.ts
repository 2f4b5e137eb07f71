// What happens to a drawn map afterwards: things beside it, frames around it, other maps on the board, other scales and places.
import { type Box, around as boxAround, type Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import type { Drawn } from "./truth.js";

export type Change = (drawn: Drawn, chance: Chance) => Drawn;

export const extent = (drawn: Drawn): Box =>
  boxAround(drawn.items.filter((i) => i.kind !== "connector").map((i) => i.box)) ?? { x: 0, y: 0, w: 0, h: 0 };

export const noteSide = (drawn: Drawn): number => {
  const sides = drawn.items.filter((i) => i.kind === "sticky").map((i) => Math.min(i.box.w, i.box.h));
  return sides.sort((a, b) => a - b)[sides.length >> 1] ?? 100;
};

const added = (drawn: Drawn, items: readonly Item[]): Drawn => ({ ...drawn, items: [...drawn.items, ...items] });

export const moved =
  (dx: number, dy: number): Change =>
  (drawn) => ({
    ...drawn,
    items: drawn.items.map((i) => ({ ...i, box: { ...i.box, x: i.box.x + dx, y: i.box.y + dy } })),
  });

export const scaled =
  (by: number): Change =>
  (drawn) => ({
    ...drawn,
    items: drawn.items.map((i) => ({
      ...i,
      box: { x: i.box.x * by, y: i.box.y * by, w: i.box.w * by, h: i.box.h * by },
      ...(i.fontSize !== undefined && { fontSize: i.fontSize * by }),
    })),
  });

/** A second map beside or under the first. */
export const together = (a: Drawn, b: Drawn, how: "beside" | "under" | "askew", gap: number): Drawn => {
  const [one, other] = [extent(a), extent(b)];
  const isUnder = how === "under";
  const dx = isUnder ? one.x - other.x : one.x + one.w + gap - other.x;
  const dy = isUnder ? one.y + one.h + gap - other.y : one.y - other.y + (how === "askew" ? 0.4 * one.h : 0);
  const there = moved(dx, dy)(b, undefined as never);
  return { items: [...a.items, ...there.items], maps: [...a.maps, ...there.maps] };
};

const parked = ["Ask Bob about the fee", "Talk to legal", "GDPR?", "Nice idea for later", "Pricing", "Check numbers"];

/** A heap of notes under a title, right of the map or below it. */
export const parkingLot: Change = (drawn, chance) => {
  const box = extent(drawn);
  const side = noteSide(drawn);
  const isRight = chance.is(0.5);
  const x = isRight ? box.x + box.w + 3 * side : box.x + box.w / 3;
  const y = isRight ? box.y + box.h / 4 : box.y + box.h + 3 * side;
  const title: Item = {
    id: "parking",
    kind: "text",
    text: chance.pick(["Parking lot", "Parking lot:", "Ideas"]),
    box: { x, y, w: 2 * side, h: 0.4 * side },
    fontSize: 0.3 * side,
  };
  const notes = chance.some(parked, chance.int(2, 6)).map(
    (text, i): Item => ({
      id: `parked${i}`,
      kind: "sticky",
      text,
      fill: "#FFF9B1",
      box: { x: x + (i % 3) * 1.15 * side, y: y + 0.6 * side + Math.floor(i / 3) * 1.15 * side, w: side, h: side },
    }),
  );
  return added(drawn, [title, ...notes]);
};

/** Small coloured boxes with what their colour means beside them. */
export const legend: Change = (drawn, chance) => {
  const box = extent(drawn);
  const side = noteSide(drawn);
  const x = box.x + box.w + 2 * side;
  const y = box.y + (chance.is(0.5) ? 0 : box.h / 2);
  const means = chance.some(["Pain points", "Ideas", "Facts", "Questions", "Opportunities"], 3);
  return added(drawn, [
    { id: "legend", kind: "text", text: "Legend", box: { x, y, w: side, h: 0.25 * side }, fontSize: 0.2 * side },
    ...means.flatMap((text, i): Item[] => [
      {
        id: `swatch${i}`,
        kind: "shape",
        text: "",
        fill: "#FFD966",
        box: { x, y: y + (i + 1) * 0.35 * side, w: 0.2 * side, h: 0.2 * side },
      },
      {
        id: `meaning${i}`,
        kind: "text",
        text,
        fontSize: 0.15 * side,
        box: { x: x + 0.3 * side, y: y + (i + 1) * 0.35 * side, w: text.length * 0.08 * side, h: 0.2 * side },
      },
    ]),
  ]);
};

const help = `How to use this template
1. Start with the persona and the scenario.
2. Write one thing on each sticky.
3. Vote on the pain points together.`;

export const instructions: Change = (drawn, chance) => {
  const box = extent(drawn);
  const side = noteSide(drawn);
  const isLeft = chance.is(0.5);
  const at = isLeft ? { x: box.x - 5 * side, y: box.y } : { x: box.x, y: box.y - 4 * side };
  return added(drawn, [
    {
      id: "help",
      kind: chance.pick(["text", "shape"]),
      text: help,
      fontSize: 0.12 * side,
      box: { ...at, w: 3.2 * side, h: 1.5 * side },
    },
  ]);
};

export const photos: Change = (drawn, chance) => {
  const box = extent(drawn);
  const side = noteSide(drawn);
  return added(
    drawn,
    Array.from(
      { length: 5 },
      (_, i): Item => ({
        id: `photo${i}`,
        kind: "image",
        text: "",
        box: { x: box.x + chance.between(0, box.w), y: box.y + chance.between(0, box.h), w: 2 * side, h: 1.5 * side },
      }),
    ),
  );
};

/** Photos that were dropped on notes and hide them. */
export const photosOver: Change = (drawn, chance) => {
  const side = noteSide(drawn);
  const hidden = chance.some(
    drawn.items.filter((i) => i.kind === "sticky"),
    4,
  );
  return added(
    drawn,
    hidden.map(
      ({ box }, i): Item => ({
        id: `photo${i}`,
        kind: "image",
        text: "",
        box: { x: box.x - 0.3 * side, y: box.y - 0.2 * side, w: box.w + 0.6 * side, h: box.h + 0.4 * side },
      }),
    ),
  );
};

/** Arrows between things that nobody tied to them, some with words. */
export const looseArrows: Change = (drawn, chance) => {
  const box = extent(drawn);
  return added(
    drawn,
    Array.from(
      { length: 6 },
      (_, i): Item => ({
        id: `arrow${i}`,
        kind: "connector",
        text: i === 0 ? "leads to" : "",
        box: {
          x: box.x + chance.between(0, box.w),
          y: box.y + chance.between(0, box.h),
          w: chance.between(0, 200),
          h: 3,
        },
      }),
    ),
  );
};

/** Comments beside notes: small texts with nothing to say about lanes. */
export const remarksBelow: Change = (drawn, chance) => {
  const box = extent(drawn);
  const side = noteSide(drawn);
  return added(
    drawn,
    chance.some(parked, 2).map(
      (text, i): Item => ({
        id: `remark${i}`,
        kind: "text",
        text,
        fontSize: 0.15 * side,
        box: { x: box.x + i * 4 * side, y: box.y + box.h + 2.5 * side, w: 2 * side, h: 0.2 * side },
      }),
    ),
  );
};

export const shuffled: Change = (drawn, chance) => ({ ...drawn, items: chance.some(drawn.items, drawn.items.length) });
