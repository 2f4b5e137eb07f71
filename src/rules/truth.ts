// Moments of truth: notes in a lane for them alone, and notes anywhere that carry them as a tag.
import type { Note, Stage } from "../model/index.js";
import { rolesOf } from "../words/index.js";
import { onceAMap } from "./cells.js";
import { saysNone } from "./nothing.js";
import { isSure } from "./sure.js";

const isTagged = (note: Note): boolean => (note.tags ?? []).some((tag) => rolesOf(tag).includes("moments-of-truth"));

export interface Truth {
  readonly notes: readonly Note[];
  at(stage: Stage): readonly Note[];
}

export const momentsOfTruth = onceAMap((_map, cells): Truth => {
  const lanes = new Set(
    cells
      .lanesWith("moments-of-truth")
      .filter((lane) => lane.roles.length === 1)
      .map((lane) => lane.id),
  );
  const isMarked = (note: Note): boolean =>
    isSure(note) && ((lanes.has(note.lane ?? "") && !saysNone(note.text)) || isTagged(note));
  const notes = cells.written.filter(isMarked);
  const marked = new Set(notes);
  return { notes, at: (stage) => cells.inStage(stage.id).filter((note) => marked.has(note)) };
});
