// Lays a lane's notes down stage by stage, as somebody does who works along a row: no neater than the hand slips.
import type { Item } from "../../../src/board/index.js";
import type { Hand } from "./scene.js";

/** What stands in each stage, in the order of stages; "" for nothing. */
type Cells = readonly (string | readonly string[])[];

/** Returns the ids by what the notes say. */
const cellByCell = (
  h: Hand,
  lane: number,
  cells: Cells,
  stageOf: (cell: number) => number | null,
  draw: (text: string, cell: number, nth: number) => string,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const [c, cell] of cells.entries())
    for (const [nth, text] of [cell].flat().filter(Boolean).entries()) {
      const id = draw(text, c, nth);
      h.means(id, { lane, stage: stageOf(c) });
      ids.set(text, id);
    }
  return ids;
};

export interface Row {
  readonly lane: number;
  /** Top of the lane's notes. */
  readonly y: number;
  readonly cells: Cells;
  /** How many fit side by side in a cell, and how far apart they are. */
  readonly across?: number;
  readonly step?: number;
  /** How far the hand slips, over and over: x, y, x, y … */
  readonly drift?: readonly number[];
}

/** `xs` are the left edges of the stages' notes. */
export const lay = (
  h: Hand,
  xs: readonly number[],
  { lane, y, cells, across = 1, step = 110, drift = [0] }: Row,
  draw: (text: string, x: number, y: number) => string,
): ReadonlyMap<string, string> => {
  let slips = 0;
  const slip = (): number => drift[slips++ % drift.length] ?? 0;
  return cellByCell(
    h,
    lane,
    cells,
    (c) => c,
    (text, c, nth) =>
      draw(text, (xs[c] ?? 0) + (nth % across) * step + slip(), y + Math.floor(nth / across) * step + slip()),
  );
};

export interface NoteRow {
  readonly lane: number;
  readonly y: number;
  /** Stages as indices, and where the first note of each begins. */
  readonly stages: readonly number[];
  readonly xs: readonly number[];
  /** From one note of a cell to the next. */
  readonly step?: readonly [dx: number, dy: number];
  readonly more?: Partial<Item>;
}

const wobble = [0, 6, -4, 3, -7, 5, 2, -3, 8, -5, 1] as const;
const slipped = (n: number): number => wobble[n % wobble.length] ?? 0;

/** The scene's own stickies, one behind the other in a cell. */
export const layNotes = (h: Hand, row: NoteRow, cells: Cells): ReadonlyMap<string, string> => {
  const { lane, y, stages, xs, step: [dx, dy] = [110, 0], more = {} } = row;
  const stageOf = (c: number): number | null => stages[c] ?? null;
  return cellByCell(h, lane, cells, stageOf, (text, c, nth) => {
    const x = (xs[c] ?? 0) + nth * dx + slipped(c * 3 + nth * 5 + lane * 2);
    return h.note(text, x, y + nth * dy + slipped(c * 4 + nth + lane * 7), lane, stageOf(c), more);
  });
};

/** “a|b; ; c”: two notes in the first cell, none in the second, one in the third. */
export const cellsOf = (text: string): readonly (readonly string[])[] =>
  text.split(";").map((cell) => (cell.trim() === "" ? [] : cell.trim().split("|")));

/** Draws stickies of one size and colour. */
export const stickies =
  (h: Hand, side: number, fill = "#FFF9B1") =>
  (text: string, x: number, y: number): string =>
    h.put("sticky", text, x, y, side, side, { fill });

/** Draws boxes of one size and colour. */
export const boxes =
  (h: Hand, w: number, height: number, fill = "#FFFFFF") =>
  (text: string, x: number, y: number): string =>
    h.put("shape", text, x, y, w, height, { fill, stroke: "#555555" });
