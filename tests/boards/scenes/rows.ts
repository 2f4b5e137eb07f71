// Lays a lane's notes down stage by stage, as somebody does who works along a row: no neater than the drift says.
import type { Hand } from "./scene.js";

export interface Row {
  readonly lane: number;
  readonly y: number;
  /** What stands in each stage, in the order of stages; "" for nothing. */
  readonly cells: readonly (string | readonly string[])[];
  /** How many fit side by side in a cell, and how far apart they are. */
  readonly across?: number;
  readonly step?: number;
  /** How far the hand slips, over and over: x, y, x, y … */
  readonly drift?: readonly number[];
}

/** Returns the ids by what the notes say. `xs` are the left edges of the stages' notes. */
export const lay = (
  h: Hand,
  xs: readonly number[],
  { lane, y, cells, across = 1, step = 110, drift = [0] }: Row,
  draw: (text: string, x: number, y: number) => string,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  let slips = 0;
  const slip = (): number => drift[slips++ % drift.length] ?? 0;
  for (const [stage, cell] of cells.entries())
    for (const [i, text] of [cell].flat().filter(Boolean).entries()) {
      const x = (xs[stage] ?? 0) + (i % across) * step;
      const id = draw(text, x + slip(), y + Math.floor(i / across) * step + slip());
      h.means(id, { lane, stage });
      ids.set(text, id);
    }
  return ids;
};

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
