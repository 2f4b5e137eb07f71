// Doing a change somebody asked for. Where room is made the board is read once more before it: people go on working, and everything
// behind the cut is to move, also what has come since. What it does is planned in mending.ts, taking it back is changing.ts.
import type { Board, Progress } from "../board/index.js";
import { type MapEdit, needsRoom } from "../model/index.js";
import { type Changed, changedBy, halfChanged } from "./changing.js";
import { planChange } from "./mending.js";
import type * as Reading from "./reading.js";
import type { Own, Seen } from "./seeing.js";

interface Asked {
  readonly seen: Seen;
  readonly map: string;
  readonly edits: readonly MapEdit[];
  readonly own: Own;
  readonly progress: Progress | undefined;
}

/** Throws Error where the plan says it is not possible; HostError; HalfChanged. */
export const makeChange = async (
  board: Board,
  { seen: given, map, edits, own, progress }: Asked,
  parts: Pick<typeof Reading, "see" | "withAdded" | "withMeanings" | "withLane" | "keptKey">,
): Promise<Changed> => {
  const seen = edits.some(needsRoom) ? parts.see(await board.read(given.scope), given.scope, own) : given;
  const { preview, before, isPointed } = await planChange(board, seen, { map, edits }, parts);
  const { possible, where, changes, shift } = preview;
  if (!possible) throw new Error(where);
  const room = shift && { shift, before };
  const done = await board.apply(changes, progress).catch((thrown) => {
    throw halfChanged(thrown, changes, seen, room) ?? thrown;
  });
  const { now, applied } = await parts.withMeanings(board, seen, { map, edits, done, isPointed }, own);
  return changedBy(changes, await parts.withAdded(board, now, applied, own), seen, room);
};
