// A style → one board and what is meant by it. Labels are drawn in labels.ts, feelings in feelings.ts, what stands around in around.ts.
import type { Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import { drawByColour } from "./colours.js";
import { drawEmotions } from "./feelings.js";
import { drawGround, drawHeader, drawLines } from "./ground.js";
import { drawHalf } from "./half.js";
import { drawLaneLabels, drawStageLabels } from "./labels.js";
import { layOut, type Spot } from "./layout.js";
import { marksOn } from "./marks.js";
import { type Pen, penFor } from "./pen.js";
import { strips } from "./strips.js";
import { notePaints, type Style } from "./style.js";
import { drawTable } from "./table.js";
import { noteText } from "./titles.js";
import type { Drawn, MeantMap, MeantNote } from "./truth.js";

export const draw = (style: Style, chance: Chance, prefix = "i"): Drawn => {
  const pen = penFor(style, prefix);
  if (style.byColour) return drawByColour(style, chance);
  if (style.half !== "none") return drawHalf(style, chance);
  if (style.table !== "none") return drawTable(style, chance, pen);
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
    const [id, meant] = drawNote(style, spot, paint, pen, chance);
    notes.set(id, meant);
  }
  const reach = { before: lanes.before, above: stages.above };
  drawGround(style, layout, reach, pen);
  const lines = drawLines(style, layout, reach, pen);
  const header = drawHeader(style, layout, reach, pen, chance);
  const links = drawLinks(style, notes, pen, chance);
  const map: MeantMap = {
    ...header,
    lanes: strips(style.lanes, lanes.ids, [], lanes.again),
    stages: strips(style.stages, stages.ids, stages.groups),
    notes,
    ...(lines && { lines }),
    ...(links.length > 0 && { links }),
  };
  return { items: pen.items, maps: [map] };
};

/** One note with what is on it, and where it belongs. */
const drawNote = (style: Style, spot: Spot, paint: string, pen: Pen, chance: Chance): readonly [string, MeantNote] => {
  const { side, wide, made, tilt } = style.note;
  const fill =
    style.note.fill === "lane"
      ? notePaints[spot.lane % notePaints.length]
      : style.note.fill === "any"
        ? chance.pick(notePaints)
        : paint;
  const words = noteText(chance, style.shortNotes, style.tongue);
  const marks = marksOn(style.note.marks, chance);
  const item: Partial<Item> & Pick<Item, "kind"> = {
    kind: made,
    text: style.note.card ? `${words}\n${noteText(chance, 0, style.tongue)}` : words,
    ...(made !== "text" && fill !== undefined && { fill }),
    ...(tilt > 0 && { angle: Math.round(chance.between(-tilt, tilt)) }),
    ...marks.item,
  };
  const part = style.note.sizes === "any" ? chance.pick([0.45, 0.6, 0.8, 1, 1]) : 1;
  const full = { w: (spot.spans ? 1.9 : 1) * side * wide * part, h: side * part };
  const size = made === "text" ? pen.sizeOf(wrapped(words), 0.13 * side) : full;
  const id = pen.at(spot, size, made === "text" ? { ...item, text: wrapped(words), fontSize: 0.13 * side } : item);
  const mark = 0.16 * side * part;
  for (const { u, v, item } of marks.on)
    pen.on(id, { u, v }, mark, { ...item, ...(item.kind === "text" && { fontSize: 0.8 * mark }) });
  return [id, { lane: spot.lane, stage: spot.stage, ...(spot.spans && { spans: spot.spans }), ...marks.meant }];
};

const wrapped = (text: string): string => {
  const words = text.split(" ");
  const at = Math.ceil(words.length / 2);
  return words.length > 3 ? `${words.slice(0, at).join(" ")}\n${words.slice(at).join(" ")}` : text;
};

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
