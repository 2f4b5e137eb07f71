// Notes of a lane on paper: one below the other in their stage, each as high as its text.
import type { Note, Stage } from "../../model/index.js";
import { column, fold, gap, high, pad, sizes, type Words } from "./measures.js";

export interface Card extends Words {
  readonly note: Note;
  readonly fill: string;
  /** Votes and score, as they are shown beneath the text. */
  readonly marks: string;
}

/** Notes of a lane, column by column from the top; one that spans stages lies over all of them. */
export const cardsOf = (
  stages: readonly Stage[],
  own: readonly Note[],
  notesOf: (stage: Stage) => readonly Note[],
  top: number,
  xOf: (nth: number) => number,
  sticky: string,
): readonly Card[] => {
  const free = stages.map(() => top);
  const cards: Card[] = [];
  for (const [n, stage] of stages.entries())
    for (const note of notesOf(stage).filter((one) => own.includes(one))) {
      const last = Math.max(n, ...(note.spans ?? []).map((id) => stages.findIndex((s) => s.id === id)));
      const over = free.slice(n, last + 1);
      const y = Math.max(...over);
      const w = (last - n + 1) * column - 2 * gap;
      const lines = fold(note.text, w - 2 * pad, sizes.note);
      const marks = marksOf(note);
      const h = high(lines.length, sizes.note) + 2 * pad + (marks === "" ? 0 : high(1, sizes.mark));
      cards.push({ note, lines, marks, fill: note.color ?? sticky, x: xOf(n) + gap, y, w, h });
      for (let k = n; k <= last; k += 1) free[k] = y + h + gap;
    }
  return cards;
};

const signed = (n: number): string => `${n > 0 ? "+" : n < 0 ? "−" : ""}${Math.abs(n)}`;

const marksOf = ({ score, votes }: Note): string =>
  [...(score === undefined ? [] : [signed(score)]), ...(votes ? [`● ${votes}`] : [])].join("   ");
