// Defects of the curve of feelings, and of what stands under it.
import { type ServiceMap, writtenNotes } from "../../../src/model/index.js";
import { at, type Change, defect, wiped } from "./change.js";

const felt = (map: ServiceMap, stage: string, score: number): ServiceMap => {
  const notes = at(map, stage, "emotions");
  return { ...map, notes: map.notes.map((note) => (notes.includes(note) ? { ...note, score } : note)) };
};

/** What is planted there is there already: nothing to hurt or help, and very low. */
const isLowAlone = (map: ServiceMap, stage: string): boolean =>
  at(map, stage, "pain-points", "opportunities").length === 0 &&
  at(map, stage, "emotions").some(({ score }) => score !== undefined && score <= -1.5);

/** Nothing hurt there, nobody had an idea, and it becomes the worst stage of all. */
export const lowAlone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const isFelt = at(map, id, "emotions").length > 0;
    const isBare = at(map, id, "pain-points", "opportunities").length === 0;
    const isAsked = map.lanes.some((lane) => lane.roles.includes("opportunities"));
    return isFelt && isBare && isAsked && !isLowAlone(map, id)
      ? [
          defect(`lowest at “${title}”`, felt(map, id, -2), "low-point-has-opportunity", [
            ...["needs-known", "peak-explained", "sentiment-drop", "importance-met"],
          ]),
        ]
      : [];
  });

/** Everybody feels the same all the way. */
export const flat: Change = (map) => {
  const scored = writtenNotes(map).filter((note) => note.score !== undefined);
  const notes = map.notes.map((note) => (scored.includes(note) ? { ...note, score: 0 } : note));
  return scored.length < 4 ? [] : [defect("a curve without ups and downs", { ...map, notes }, "emotions-vary")];
};

/** From the best to the worst in one step, and nothing there says why. */
export const fallen: Change = (map) =>
  map.stages.slice(1).flatMap(({ id, title }, i) => {
    const before = map.stages[i];
    if (!before || !at(map, before.id, "emotions").length || !at(map, id, "emotions").length) return [];
    if (isLowAlone(map, id)) return [];
    const bare = [before.id, id].reduce((rest, stage) => wiped(rest, stage, "pain-points", "opportunities"), map);
    const sunk = felt(felt(bare, before.id, 2), id, -2);
    const also = ["needs-known", "peak-explained", "importance-met", "lane-has-notes", "pain-point-has-opportunity"];
    return [defect(`a fall to “${title}”`, sunk, ["sentiment-drop", "low-point-has-opportunity"], also)];
  });
