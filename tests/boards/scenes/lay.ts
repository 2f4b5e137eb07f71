// Laying notes cell by cell, as a hand does: not quite in line.
import type { Item } from "../../../src/board/index.js";
import type { Hand } from "./scene.js";

export interface Row {
  readonly lane: number;
  /** Top of the lane's notes. */
  readonly y: number;
  /** Stages as indices, and where the first note of each begins. */
  readonly stages: readonly number[];
  readonly xs: readonly number[];
  /** From one note of a cell to the next. */
  readonly step?: readonly [dx: number, dy: number];
  readonly more?: Partial<Item>;
}

const wobble = [0, 6, -4, 3, -7, 5, 2, -3, 8, -5, 1] as const;

/** The notes of one lane, stage by stage; returns their ids. */
export const lay = (h: Hand, row: Row, texts: readonly (readonly string[])[]): readonly string[] =>
  texts.flatMap((cell, s) =>
    cell.map((text, k) => {
      const [dx, dy] = row.step ?? [110, 0];
      const off = (wobble[(s * 3 + k * 5 + row.lane * 2) % wobble.length] ?? 0) as number;
      const off2 = (wobble[(s * 4 + k + row.lane * 7) % wobble.length] ?? 0) as number;
      const x = (row.xs[s] ?? 0) + k * dx + off;
      return h.note(text, x, row.y + k * dy + off2, row.lane, row.stages[s] ?? null, row.more ?? {});
    }),
  );

/** “a|b; ; c”: two notes in the first cell, none in the second, one in the third. */
export const cellsOf = (text: string): readonly (readonly string[])[] =>
  text.split(";").map((cell) => (cell.trim() === "" ? [] : cell.trim().split("|")));
