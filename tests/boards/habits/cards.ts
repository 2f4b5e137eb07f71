// Other names than the lanes' beside a map: a persona card with headings that are lanes' words, and words over two lanes or more each.
import { around, type Item } from "../../../src/board/index.js";
import type { LaneRole } from "../../../src/model/index.js";
import { type Change, extent, noteSide } from "../around.js";
import { withOwnLanes } from "../style.js";
import type { Drawn } from "../truth.js";
import type { Habit } from "./habit.js";

const headings = ["Goals", "Needs", "Frustrations", "Motivations", "Quote", "Channels", "Pain points"];
const lines = [
  "Wants it done before lunch\nNever reads the small print",
  "Somebody to ask\nA number that is answered",
  "Too many letters",
  "“I only want to know where it is.”\nSaid twice in one talk",
];

/** A person's name and headings with a line or two beneath each; in a box or not, on any side of the map. */
const personaCard: Change = (drawn, chance) => {
  const [map, side] = [extent(drawn), noteSide(drawn)];
  const heads = chance.some(headings, chance.int(3, 5));
  const [w, pitch] = [chance.between(3, 4.5) * side, chance.between(0.9, 1.8) * side];
  const h = (heads.length + 0.9) * pitch;
  const gap = chance.between(1.2, 3) * side;
  const at = chance.pick(["left", "left", "right", "below"] as const);
  const x =
    at === "left" ? map.x - gap - w : at === "right" ? map.x + map.w + gap : map.x + chance.between(0, 2) * side;
  const y = at === "below" ? map.y + map.h + gap : map.y + chance.between(-1, 1) * side;
  const write = (id: string, text: string, v: number, size: number): Item => ({
    id,
    kind: "text",
    text,
    fontSize: size * side,
    box: {
      x: x + 0.2 * side,
      y: y + v,
      w: 0.55 * size * side * Math.max(...text.split("\n").map((l) => l.length)),
      h: 1.25 * size * side * text.split("\n").length,
    },
  });
  const box: Item = { id: "card", kind: "shape", text: "", fill: "#FFF8F0", box: { x, y, w, h } };
  const items = heads.flatMap((text, i): Item[] => [
    write(`heading ${i}`, text, (i + 0.8) * pitch, 0.2),
    write(`lines ${i}`, chance.pick(lines), (i + 0.8) * pitch + 0.3 * side, 0.12),
  ]);
  const card = [write("who", chance.pick(["Ruth, 71", "Jonas", "Amina, nurse"]), 0.15 * side, 0.26), ...items];
  return { ...drawn, items: [...drawn.items, ...(chance.is(0.7) ? [box] : []), ...card] };
};

const sides: Readonly<Record<string, LaneRole>> = {
  FRONTSTAGE: "frontstage",
  BACKSTAGE: "backstage",
  SUPPORT: "support-processes",
};
const over = [
  ["Guests", "House", "Systems"],
  ["FRONTSTAGE", "BACKSTAGE", "SUPPORT"],
  ["What we hear", "What we run", "What it costs"],
] as const;

const boxesOf = ({ items }: Drawn, ids: readonly (string | undefined)[]) =>
  items.filter((i) => ids.includes(i.id)).map((i) => i.box);

/** Tall boxes left of the labels, each over two lanes or three, with a word for them; sometimes turned by a quarter. */
const groupedLanes: Change = (drawn, chance) => {
  const [map] = drawn.maps;
  const [side, left] = [noteSide(drawn), extent(drawn).x];
  if (!map) return drawn;
  const words = chance.pick(over);
  const isTurned = chance.is(0.5);
  const groups: Item[] = [];
  const saidOf: Record<number, LaneRole> = {};
  let first = map.lanes.length % 2;
  for (let n = 0; first + 1 < map.lanes.length && n < words.length; n++) {
    const count = map.lanes.length - first === 3 ? 3 : 2;
    const ids = [...map.notes].flatMap(([id, { lane }]) =>
      lane !== null && lane >= first && lane < first + count ? [id] : [],
    );
    const labels = map.lanes.slice(first, first + count).map((l) => l.label);
    const area = around(boxesOf(drawn, [...ids, ...labels]));
    const role = sides[words[n] ?? ""];
    if (role) for (let i = first; i < first + count; i++) saidOf[i] = role;
    first += count;
    if (!area) continue;
    const [w, h, x] = [0.45 * side, area.h, left - 0.8 * side];
    const box = isTurned ? { x: x + w / 2 - h / 2, y: area.y + h / 2 - w / 2, w: h, h: w } : { x, y: area.y, w, h };
    groups.push({
      id: `group ${n}`,
      kind: "shape",
      text: words[n] ?? "",
      fill: "#444444",
      box,
      ...(isTurned && { angle: -90 }),
    });
  }
  const lanes = map.lanes.map((l, i) => (l.role || !saidOf[i] ? l : { ...l, role: saidOf[i] }));
  return { items: [...drawn.items, ...groups], maps: [{ ...map, lanes }] };
};

export const cardHabits: readonly Habit[] = [
  { id: "a persona card beside the map", about: "beside", board: personaCard },
  {
    id: "words over several lanes",
    about: "lane side",
    alone: true,
    style: (s, chance) => withOwnLanes(s, 6, chance),
    board: groupedLanes,
  },
];
