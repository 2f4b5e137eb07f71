// One row under the stages, its notes told apart by colour, and a legend beside it that says which colour is what.
import type { Chance } from "./chance.js";
import { penFor } from "./pen.js";
import type { Style } from "./style.js";
import { noteText } from "./titles.js";
import type { Drawn, MeantNote } from "./truth.js";

const fills = ["#FFF9B1", "#A6CCF5", "#FFCEE0", "#D0E17A"] as const;
const lanes = [
  { title: "Actions", role: "actions" },
  { title: "Questions", role: "questions" },
  { title: "Decisions", role: "decisions" },
  { title: "Pain points", role: "pain-points" },
] as const;

export const drawByColour = (style: Style, chance: Chance): Drawn => {
  const pen = penFor(style, "c");
  const { side } = style.note;
  const kinds = lanes.slice(0, chance.int(2, 4));
  const notes = new Map<string, MeantNote>();
  const pitch = 2.8 * side;
  pen.write({ u: 2 * side, v: -1.6 * side }, "Customer journey: moving house", 0.4 * side);
  const stages = style.stages.map((stage, s) => {
    for (let i = 0, count = chance.int(2, 6); i < count; i++) {
      // Everybody uses every colour in the end: the first notes go round.
      const lane = s === 0 ? i % kinds.length : chance.int(0, kinds.length - 1);
      const at = { u: s * pitch + (i % 2) * 1.12 * side, v: 0.9 * side + Math.floor(i / 2) * 1.12 * side };
      const text = noteText(chance, style.shortNotes, style.tongue);
      const id = pen.at(at, { w: side, h: side }, { kind: "sticky", text, fill: fills[lane] ?? "" });
      notes.set(id, { lane, stage: s });
    }
    const label = pen.write({ u: s * pitch + 0.56 * side, v: 0 }, stage.title, 0.18 * side);
    return { title: stage.title, label };
  });
  const right = style.stages.length * pitch + side;
  pen.write({ u: right + 0.3 * side, v: 0 }, "Legend", 0.2 * side);
  const meant = kinds.map(({ title, role }, i) => {
    const v = 0.4 * side * (i + 1);
    pen.at({ u: right, v }, { w: 0.2 * side, h: 0.2 * side }, { kind: "shape", fill: fills[i] ?? "" });
    const size = 0.15 * side;
    const u = right + 0.2 * side + pen.sizeOf(title, size).w / 2;
    return { title, role, label: pen.write({ u, v }, title, size) };
  });
  return { items: pen.items, maps: [{ lanes: meant, stages, notes }] };
};
