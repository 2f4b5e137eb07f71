// Reading with what people corrected, and keeping it: the set kept with the board, what is given now, and, on boards that cannot
// be written, what this session was told.
import type { Board, Scope, Snapshot } from "../board/index.js";
import type { Reading } from "../model/index.js";
import { type Hints, look, type Outline } from "../read/index.js";

/** A reading with the snapshot it was made from, so that fixes know where things stand. */
export interface Seen {
  readonly scope: Scope;
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Where the maps lie on the board. */
  readonly outlines: readonly Outline[];
  /** The corrections that count: what is kept with the board; {} where nothing is. */
  readonly hints: Hints;
  /** False where those count for this session only, since the board cannot be written. */
  readonly isKept: boolean;
}

/** What a session remembers where its board cannot. */
export interface Own {
  corrections?: Hints;
}

export const see = (snapshot: Snapshot, scope: Scope, own: Own, given?: Hints | null): Seen => {
  const hints = given ?? own.corrections ?? {};
  return { scope, snapshot, ...look(snapshot, hints), hints, isKept: own.corrections === undefined };
};

/** Keeps the complete set with the board, then reads the same scope again. Throws HostError. */
export const correct = async (board: Board, seen: Seen, hints: Hints, own: Own): Promise<Seen> => {
  own.corrections = hints;
  return see(await board.read(seen.scope), seen.scope, own);
};
