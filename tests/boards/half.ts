// Half a map: names of stages with a heap of notes under each, or names of lanes with a heap beside each. Nobody got to the rest.
import type { Chance } from "./chance.js";
import { type Pen, penFor } from "./pen.js";
import { spokenIn } from "./spoken.js";
import { notePaints, type Style } from "./style.js";
import { noteText } from "./titles.js";
import type { Drawn, MeantNote } from "./truth.js";

/** Notes thrown into a rectangle, some over others. */
const heap = (style: Style, chance: Chance, pen: Pen, at: { u: number; v: number; w: number; h: number }) => {
  const { side } = style.note;
  const fill = notePaints[0];
  return Array.from({ length: chance.int(2, 7) }, () => {
    const spot = { u: at.u + chance.between(0, at.w), v: at.v + chance.between(0, at.h) };
    const text = noteText(chance, style.shortNotes, style.tongue);
    return pen.at(spot, { w: side, h: side }, { kind: "sticky", text, fill });
  });
};

export const drawHalf = (style: Style, chance: Chance): Drawn => {
  const pen = penFor(style, "h");
  const { side } = style.note;
  const isStages = style.half === "stages";
  const title = chance.pick(spokenIn(style.tongue).titles.slice(0, 2));
  const notes = new Map<string, MeantNote>();
  pen.write({ u: 2 * side, v: -2 * side }, title, 0.4 * side);
  const size = 0.2 * side;
  const labels = (isStages ? style.stages : style.lanes).map((plan, i) => {
    const pitch = (isStages ? 3.4 : 2.6) * side;
    const at = isStages ? { u: i * pitch, v: -side } : { u: -1.5 * side, v: i * pitch + 0.6 * side };
    const room = isStages
      ? { u: i * pitch - 0.7 * side, v: 0, w: 1.4 * side, h: 3 * side }
      : { u: 0.5 * side, v: i * pitch, w: 7 * side, h: 1.2 * side };
    for (const id of heap(style, chance, pen, room))
      notes.set(id, isStages ? { lane: null, stage: i } : { lane: i, stage: null });
    return pen.write(at, plan.title, size);
  });
  const meant = (isStages ? style.stages : style.lanes).map((plan, i) => ({ ...plan, label: labels[i] ?? "" }));
  const map = isStages ? { lanes: [], stages: meant } : { lanes: meant, stages: [] };
  return { items: pen.items, maps: [{ title, ...map, notes }] };
};
