// The curve of feelings: what each stage's scored notes come to, in the order of the stages. Stages without a score are left out, so
// that a curve goes on over a gap; notes of doubtful place draw none of it.
import type { Note, Stage } from "../model/index.js";
import { onceAMap } from "./cells.js";
import { isSure } from "./sure.js";

export interface Point {
  readonly stage: Stage;
  /** The mean of its notes, −2…+2. */
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly notes: readonly Felt[];
}

export type Felt = Note & { readonly score: number };

const isFelt = (note: Note): note is Felt => note.score !== undefined && isSure(note);

export const moodOf = onceAMap((map, cells): readonly Point[] => {
  const lanes = cells.lanesWith("emotions");
  return map.stages.flatMap((stage): Point[] => {
    const notes = cells.at(stage.id, lanes).filter(isFelt);
    if (notes.length === 0) return [];
    let sum = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let highest = Number.NEGATIVE_INFINITY;
    for (const { score } of notes) {
      sum += score;
      lowest = Math.min(lowest, score);
      highest = Math.max(highest, score);
    }
    // Rounded, so that the order of the notes cannot tip it over an edge.
    return [{ stage, value: Math.round((sum / notes.length) * 1000) / 1000, lowest, highest, notes }];
  });
});

/** Stretches of neighbouring points that all hold. */
export const stretches = (
  points: readonly Point[],
  holds: (point: Point) => boolean,
): readonly (readonly Point[])[] => {
  const all: Point[][] = [];
  let open: Point[] = [];
  for (const point of points) {
    if (holds(point)) open.push(point);
    else if (open.length > 0) {
      all.push(open);
      open = [];
    }
  }
  return open.length > 0 ? [...all, open] : all;
};

export const stagesOf = (points: readonly Point[]): readonly string[] => points.map((point) => point.stage.id);
export const notesOf = (points: readonly Point[]): readonly string[] => [
  ...new Set(points.flatMap((point) => point.notes.map((note) => note.id))),
];

/** −2, −0.5, +1.3: as people write scores. */
export const signed = (score: number): string => {
  const rounded = Math.round(score * 10) / 10 || 0;
  return rounded < 0 ? `−${-rounded}` : rounded > 0 ? `+${rounded}` : "0";
};
