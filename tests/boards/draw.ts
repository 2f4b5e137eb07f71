// A style → one board and what is meant by it. Labels are drawn in labels.ts, feelings in feelings.ts, what stands around in around.ts.
import type { Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import { drawByColour } from "./colours.js";
import { drawEmotions } from "./feelings.js";
import { drawGround, drawHeader, drawLines } from "./ground.js";
import { drawLaneLabels, drawStageLabels, written } from "./labels.js";
import { layOut } from "./layout.js";
import { type Pen, penFor } from "./pen.js";
import { notePaints, type Style } from "./style.js";
import { noteText } from "./titles.js";
import type { Drawn, MeantMap, MeantNote, MeantStrip } from "./truth.js";

export const draw = (style: Style, chance: Chance, prefix = "i"): Drawn => {
  const pen = penFor(style, prefix);
  if (style.byColour) return drawByColour(style, chance);
  if (style.table) return drawTable(style, chance, pen);
  const layout = layOut(style, chance);
  const lanes = drawLaneLabels(style, layout, pen, chance);
  const stages = drawStageLabels(style, layout, pen, chance);
  const notes = new Map<string, MeantNote>();
  const paint = chance.pick(notePaints);
  const scored = drawEmotions(style, layout, pen, chance);
  for (const [id, meant] of scored) notes.set(id, meant);
  for (const spot of layout.spots) {
    const plan = style.lanes[spot.lane];
    if (plan?.role === "emotions" && style.emotions !== "none") continue;
    const { side, wide, made, tilt } = style.note;
    const width = spot.spans ? 1.9 * side * wide : side * wide;
    const fill =
      style.note.fill === "lane"
        ? notePaints[spot.lane % notePaints.length]
        : style.note.fill === "any"
          ? chance.pick(notePaints)
          : paint;
    const text = noteText(chance, style.shortNotes);
    const item: Partial<Item> & Pick<Item, "kind"> = {
      kind: made,
      text,
      ...(made !== "text" && fill !== undefined && { fill }),
      ...(tilt > 0 && { angle: Math.round(chance.between(-tilt, tilt)) }),
    };
    const size = made === "text" ? pen.sizeOf(wrapped(text), 0.13 * side) : { w: width, h: side };
    const id = pen.at(spot, size, made === "text" ? { ...item, text: wrapped(text), fontSize: 0.13 * side } : item);
    notes.set(id, { lane: spot.lane, stage: spot.stage, ...(spot.spans && { spans: spot.spans }) });
  }
  const reach = { before: lanes.before, above: stages.above };
  drawGround(style, layout, reach, pen);
  const lines = drawLines(style, layout, reach, pen);
  const header = drawHeader(style, layout, reach, pen, chance);
  const links = drawLinks(style, notes, pen, chance);
  const map: MeantMap = {
    ...header,
    lanes: strips(style.lanes, lanes.ids),
    stages: strips(style.stages, stages.ids, stages.groups),
    notes,
    ...(lines && { lines }),
    ...(links.length > 0 && { links }),
  };
  return { items: pen.items, maps: [map] };
};

const wrapped = (text: string): string => {
  const words = text.split(" ");
  const at = Math.ceil(words.length / 2);
  return words.length > 3 ? `${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}` : text;
};

const strips = (
  plans: readonly { readonly title: string; readonly role?: MeantStrip["role"] }[],
  ids: readonly (string | undefined)[],
  groups: readonly (string | undefined)[] = [],
): readonly MeantStrip[] =>
  plans.map(({ title, role }, i): MeantStrip => {
    const label = ids[i];
    const group = groups[i];
    return {
      title,
      ...(label !== undefined && { label }),
      ...(role !== undefined && label !== undefined && { role }),
      ...(group !== undefined && { group }),
    };
  });

const drawLinks = (style: Style, notes: ReadonlyMap<string, MeantNote>, pen: Pen, chance: Chance) => {
  const links: (readonly [string, string])[] = [];
  const ids = [...notes.keys()];
  for (let i = 0; i < style.links && ids.length > 2; i++) {
    const [from, to] = chance.some(ids, 2) as [string, string];
    pen.area({ u0: 0, u1: 50, v0: 0, v1: 50 }, { kind: "connector", from, to, text: chance.is(0.3) ? "then" : "" });
    links.push([from, to]);
  }
  return links;
};

/** A table: cells touch, the first row and column are the labels, a cell's text is its note. */
const drawTable = (style: Style, chance: Chance, pen: Pen): Drawn => {
  const notes = new Map<string, MeantNote>();
  const { side } = style.note;
  const cell = (u: number, v: number, text: string): string =>
    pen.at({ u: 1.6 * side * u, v: side * v }, { w: 1.6 * side, h: side }, { kind: "shape", text, cellOf: "table" });
  cell(0, 0, "");
  const stages = style.stages.map((s, i) => cell(i + 1, 0, written(s.title, i, style.stageLabels, chance)));
  const lanes = style.lanes.map((l, i) => cell(0, i + 1, written(l.title, i, style.laneLabels, chance)));
  for (const l of style.lanes.keys())
    for (const s of style.stages.keys()) {
      const isWritten = chance.is(0.8);
      const id = cell(s + 1, l + 1, isWritten ? noteText(chance, style.shortNotes) : "");
      if (isWritten) notes.set(id, { lane: l, stage: s });
    }
  return {
    items: pen.items,
    maps: [{ lanes: strips(style.lanes, lanes), stages: strips(style.stages, stages), notes }],
  };
};
