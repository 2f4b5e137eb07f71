// Boards of any habit with very many notes.
import type { Habit } from "../boards/habits/index.js";

/** So many notes in all, as many in every cell, laid in rows as wide as they are high. */
export const crowded = (count: number): Habit => ({
  id: `${count} notes`,
  about: "how many notes",
  style: (s) => {
    const each = Math.ceil(count / (s.lanes.length * s.stages.length));
    const across = Math.max(2, Math.round(Math.sqrt(each)));
    return { ...s, shortNotes: 0.05, note: { ...s.note, perCell: [each, each], across: [across, across] } };
  },
});
