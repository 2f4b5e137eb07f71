// Habits seen on strangers' boards: cards, lanes as frames, flat notes, remarks as wide as the map, checklists of lanes, pasted marks.
import { around, type Box, type Item } from "../../../src/board/index.js";
import type { Change } from "../around.js";
import type { Style } from "../style.js";
import type { Drawn, MeantMap, MeantNote, MeantStrip } from "../truth.js";
import type { Habit } from "./habit.js";
import { stagesIn } from "./languages.js";

const boxesOf = (drawn: Drawn, ids: readonly (string | undefined)[]): readonly Box[] =>
  drawn.items.filter((i) => i.kind !== "connector" && ids.includes(i.id)).map((i) => i.box);

const extent = ({ items }: Drawn): Box =>
  around(items.filter((i) => i.kind !== "connector").map((i) => i.box)) ?? { x: 0, y: 0, w: 0, h: 0 };

/** Side of a note. */
const sideOf = (drawn: Drawn): number => {
  const ids = drawn.maps.flatMap((m) => [...m.notes.keys()]);
  const sides = boxesOf(drawn, ids).map((b) => Math.min(b.w, b.h));
  return [...sides].sort((a, b) => a - b)[sides.length >> 1] ?? 100;
};

/** Every lane is a frame with its name as title, around its notes and as wide as the map. */
const lanesAsFrames: Change = (drawn) => {
  const [map] = drawn.maps;
  if (!map) return drawn;
  const whole = extent(drawn);
  const pad = 0.1 * sideOf(drawn);
  const frames = map.lanes.flatMap(({ label }, lane): Item[] => {
    const name = drawn.items.find((i) => i.id === label);
    const notes = [...map.notes].flatMap(([id, note]) => (note.lane === lane ? [id] : []));
    const [box] = [around(boxesOf(drawn, notes))];
    if (!name || !box) return [];
    return [
      {
        id: name.id,
        kind: "frame",
        text: name.text,
        box: { x: whole.x, y: box.y - pad, w: whole.w, h: box.h + 2 * pad },
      },
    ];
  });
  const parents = new Map([...map.notes].flatMap(([id, { lane }]) => [[id, map.lanes[lane ?? -1]?.label] as const]));
  const framed = new Set(frames.map((f) => f.id));
  const rest = drawn.items.filter((i) => !framed.has(i.id));
  const inside = rest.map((i) => {
    const parent = parents.get(i.id);
    return parent !== undefined && framed.has(parent) ? { ...i, parent } : i;
  });
  return { ...drawn, items: [...frames, ...inside] };
};

const underTheHood =
  "🔒 Under the hood, every step runs on the same platform, is written down for a year and can be looked up by anybody who asks.";

/** One box under everything, as wide as the map, about the whole of it. */
const remarkAsWide: Change = (drawn) => {
  const [box, side] = [extent(drawn), sideOf(drawn)];
  const area = { x: box.x, y: box.y + box.h + 0.6 * side, w: box.w, h: 0.6 * side };
  return {
    ...drawn,
    items: [...drawn.items, { id: "remark", kind: "shape", text: underTheHood, fill: "#EEF6FF", box: area }],
  };
};

const kindsOfLanes = ["Storyboard", "Steps", "KPIs", "Needs", "Channels", "Research", "Stakeholders", "Backstage"];

/** A box left of everything: which lanes one may add, each with a square to tick. */
const checklist: Change = (drawn, chance) => {
  const [box, side] = [extent(drawn), sideOf(drawn)];
  const kinds = chance.some(kindsOfLanes, chance.int(5, 8));
  const [x, y, step] = [box.x - 4 * side, box.y + chance.between(0, box.h / 2), 0.4 * side];
  const frame: Item = {
    id: "checklist",
    kind: "shape",
    text: "",
    fill: "#F7F7F7",
    box: { x, y, w: 2.4 * side, h: (kinds.length + 1.5) * step },
  };
  const writing = (id: string, text: string, dx: number, dy: number, size: number): Item => ({
    id,
    kind: "text",
    text,
    fontSize: size * side,
    box: { x: x + dx * side, y: y + dy * step, w: 0.55 * size * side * text.length, h: 1.25 * size * side },
  });
  const entries = kinds.flatMap((text, i): Item[] => [
    {
      id: `tick${i}`,
      kind: "shape",
      text: "",
      box: { x: x + 0.1 * side, y: y + (i + 1.2) * step, w: 0.2 * side, h: 0.2 * side },
    },
    writing(`kind${i}`, text, 0.4, i + 1.2, 0.16),
  ]);
  return { ...drawn, items: [...drawn.items, frame, writing("kinds", "Lane types", 0.1, 0.2, 0.2), ...entries] };
};

/** The text of each label written otherwise. */
const rewritten =
  (which: readonly ("lanes" | "stages")[], write: (text: string, i: number) => string): Change =>
  (drawn) => {
    const labels = drawn.maps.flatMap((m) => which.flatMap((w) => m[w].map((s, i) => [s.label, i] as const)));
    const at = new Map(labels);
    return {
      ...drawn,
      items: drawn.items.map((i) => (at.has(i.id) ? { ...i, text: write(i.text, at.get(i.id) ?? 0) } : i)),
    };
  };

const sentences = [
  "Where it begins.",
  "What it costs and for whom.",
  "Here most of them give up.",
  "We only hear of it later.",
];

/** Boxes as high as what is written in them; what stands above moves up. */
const withSentences: Change = (drawn, chance) => {
  const grow = 0.7 * sideOf(drawn);
  const stages = drawn.maps.flatMap((m) => m.stages.map((s) => s.label));
  const top = Math.min(...boxesOf(drawn, stages).map((b) => b.y));
  const up = (i: Item): Item => {
    if (stages.includes(i.id)) return { ...i, box: { ...i.box, y: i.box.y - grow, h: i.box.h + grow } };
    return i.box.y + i.box.h <= top ? { ...i, box: { ...i.box, y: i.box.y - grow } } : i;
  };
  const write = (text: string, i: number): string => `${text}\n\n${sentences[i % sentences.length]}`;
  return rewritten(["stages"], write)({ ...drawn, items: drawn.items.map(up) }, chance);
};

/** A table for each phase under the last one: the same lanes, other stages, a second map. */
const copied = (strips: readonly MeantStrip[], mark: string): readonly MeantStrip[] =>
  strips.map((s) => ({ ...s, ...(s.label !== undefined && { label: s.label + mark }) }));

const again: Change = (drawn) => {
  const [map] = drawn.maps;
  if (!map) return drawn;
  const mark = "-again";
  const down = extent(drawn).h + 2.5 * sideOf(drawn);
  const stages = new Set(map.stages.map((s) => s.label));
  const items = drawn.items.map(
    (i): Item => ({
      ...i,
      id: i.id + mark,
      text: stages.has(i.id) ? `${i.text} 2` : i.text,
      ...(i.cellOf !== undefined && { cellOf: i.cellOf + mark }),
      box: { ...i.box, y: i.box.y + down },
    }),
  );
  const notes = new Map([...map.notes].map(([id, note]): [string, MeantNote] => [id + mark, note]));
  const { title: _, ...rest } = map;
  const other: MeantMap = { ...rest, lanes: copied(map.lanes, mark), stages: copied(map.stages, mark), notes };
  return { items: [...drawn.items, ...items], maps: [...drawn.maps, other] };
};

const nameless = (s: Style): Style => ({ ...s, lanes: s.lanes.map((l) => ({ ...l, named: false })) });

const cards = (s: Style): Style => ({ ...s, note: { ...s.note, made: "text" }, drawn: new Set(["columns"]) });

export const strangerHabits: readonly Habit[] = [
  { id: "lanes as frames", about: "frame", alone: true, style: (s) => ({ ...s, gutter: 0.6 }), board: lanesAsFrames },
  { id: "stages as cards of text", about: "note made", alone: true, style: cards },
  { id: "flat notes", about: "wide", style: (s) => ({ ...s, note: { ...s.note, side: s.note.side / 2, wide: 3 } }) },
  {
    id: "no lane has a label",
    about: "missing",
    alone: true,
    style: (s) => ({ ...nameless(s), stages: stagesIn(s.tongue, s.stages.length) }),
  },
  { id: "a remark as wide as the map", about: "beside", board: remarkAsWide },
  { id: "a checklist of lanes", about: "beside", board: checklist },
  {
    id: "numbers with a dot in the middle",
    about: "writing",
    board: rewritten(["stages"], (t, i) => `${i + 1} · ${t}`),
  },
  {
    id: "stages with a sentence",
    about: "stage stand",
    alone: true,
    style: (s) => ({ ...s, stageLabels: { ...s.stageLabels, made: "shape", fill: "#DDE7F0", stands: "spans" } }),
    board: withSentences,
  },
  { id: "marks of Markdown in labels", about: "writing", board: rewritten(["lanes", "stages"], (t) => `**${t}**`) },
  {
    id: "a table for each phase",
    about: "drawn",
    alone: true,
    style: (s) => ({ ...s, turned: true, title: false, note: { ...s.note, perCell: [1, 1], across: [1, 1] } }),
    board: again,
  },
];
