// A new note: into the first free slot of its cell, from the lane head's side, on the zero line where the lane has a scale.
import { type Box, centre, right } from "../../board/index.js";
import { colorOf, hueOf } from "../../look/colors.js";
import type { MapChange } from "../../model/index.js";
import { noteDraft } from "../notes.js";
import type { Done } from "./done.js";
import { hits, type Standing } from "./standing.js";

type AddNote = Extract<MapChange, { add: "note" }>;

export const addNote = (change: AddNote, standing: Standing): Done => {
  const refuse = (where: string): Done => ({ possible: false, where, changes: [], standing });
  const row = standing.lanes.find((l) => l.lane.id === change.lane);
  const column = standing.stages.find((s) => s.stage.id === change.stage);
  if (!row || !column) return refuse("Its lane or its stage is not on the board any more.");
  const cell = { x: column.box.x, y: row.box.y, w: column.box.w, h: row.box.h };
  const place = `in “${row.lane.title}” at “${column.stage.title}”`;
  const box = slotsIn(cell, row.lane.roles.includes("emotions"), standing).find(
    (b) => hits(b, standing.others).length === 0,
  );
  if (!box) return refuse(`There is no room left ${place}. Make some, then try again.`);
  const hue = hueOf(row.lane.roles);
  const color = { hue, fill: colorOf(hue).sticky };
  const key = `added-${standing.others.length}`;
  const draft = {
    ...noteDraft({ id: key, text: change.text }, box, color, standing.setting.choices),
    ...standing.setting.parent,
  };
  return {
    possible: true,
    where: `${place[0]?.toUpperCase()}${place.slice(1)}.`,
    changes: [{ do: "add", draft }],
    standing: { ...standing, others: [...standing.others, box] },
  };
};

/** Every place a note can have in a cell, in reading order; a narrow cell has at least one. */
const slotsIn = (cell: Box, isScaled: boolean, standing: Standing): readonly Box[] => {
  const { m, rightToLeft } = standing.setting.choices;
  const step = m.slot + m.gap;
  const least = Math.min(m.gap, Math.max(0, (cell.w - m.slot) / 2));
  const fit = Math.max(1, Math.floor((cell.w - least + m.gap / 2) / step));
  const rows = isScaled ? 1 : Math.max(1, Math.floor((cell.h - m.gap / 2) / (m.note + m.gap)));
  const boxes: Box[] = [];
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < fit; k++) {
      const inset = least + k * step;
      const x = rightToLeft ? right(cell) - inset - m.slot : cell.x + inset;
      const top = Math.min(m.gap, Math.max(0, (cell.h - m.note) / 2));
      const y = isScaled ? centre(cell).y - m.note / 2 : cell.y + top + r * (m.note + m.gap);
      boxes.push({ x, y, w: m.slot, h: m.note });
    }
  return boxes;
};
