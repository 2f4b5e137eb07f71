// Drawing parameters as `place` wants them. Which there are is said in templates/params.ts.
import type { Board } from "../board/index.js";
import type { PlaceOptions } from "../place/options.js";
import type { Params } from "../templates/params.js";

/** A host with one size of note keeps it. */
export const placeOptions = (board: Board, params: Params): PlaceOptions => ({
  note: board.can.noteSize ?? params.noteSize,
  notes: params.notes,
  color: params.color,
  language: params.language,
  leadAndRest: board.can.leadAndRest,
  ...(params.expected !== undefined && { expected: params.expected }),
});
