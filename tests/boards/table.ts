// Maps as tables: the first row and column are the labels, a cell's text is its note.
import type { Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import { written } from "./labels.js";
import type { Pen } from "./pen.js";
import { strips } from "./strips.js";
import type { Style } from "./style.js";
import { noteText } from "./titles.js";
import type { Drawn, MeantNote } from "./truth.js";

/** A cell of a table, a box of its own where the host has no tables, or a text in a box that was drawn for it. */
const cellsOf =
  (style: Style, pen: Pen) =>
  (u: number, v: number, text: string): string => {
    const { side } = style.note;
    const at = { u: 1.6 * side * u, v: side * v };
    const size = { w: 1.6 * side, h: side };
    const isHead = u === 0 || v === 0;
    const box: Partial<Item> & Pick<Item, "kind"> = {
      kind: "shape",
      fill: isHead ? "#DDE7F0" : "#FFFFFF",
      stroke: "#B3B3B3",
    };
    switch (style.table) {
      case "texts":
        pen.at(at, size, box);
        return text === "" ? "" : pen.write(at, text, 0.12 * side);
      case "boxes":
        return pen.at(at, size, { ...box, text });
      default:
        return pen.at(at, size, { kind: "shape", text, cellOf: "table" });
    }
  };

/** The words of a note in lines that fit a cell. */
const fitting = (text: string): string =>
  text.split(" ").reduce((all, word) => {
    const last = all.slice(all.lastIndexOf("\n") + 1);
    return last === "" ? all + word : `${all}${last.length + word.length < 20 ? " " : "\n"}${word}`;
  }, "");

export const drawTable = (style: Style, chance: Chance, pen: Pen): Drawn => {
  const notes = new Map<string, MeantNote>();
  const cell = cellsOf(style, pen);
  cell(0, 0, "");
  const stages = style.stages.map((s, i) => cell(i + 1, 0, written(s.title, i, style.stageLabels, chance)));
  const lanes = style.lanes.map((l, i) => cell(0, i + 1, written(l.title, i, style.laneLabels, chance)));
  for (const l of style.lanes.keys())
    for (const s of style.stages.keys()) {
      const isWritten = chance.is(0.8);
      const text = isWritten ? noteText(chance, style.shortNotes, style.tongue) : "";
      const id = cell(s + 1, l + 1, style.table === "texts" ? fitting(text) : text);
      if (isWritten) notes.set(id, { lane: l, stage: s });
    }
  return {
    items: pen.items,
    maps: [{ lanes: strips(style.lanes, lanes), stages: strips(style.stages, stages), notes }],
  };
};
