// An insert that was interrupted: what a host that places items one by one notes before the first of them, so that it can be
// finished or taken away later, also after the panel was closed. How a host tells its pieces from what people made is the host's own.
import type { Box } from "./box.js";
import type { Draft, ItemId } from "./item.js";
import type { Applied, Progress } from "./port.js";

/** What an insert is about. */
export interface About {
  /** The map's id. */
  readonly map: string;
  readonly title: string;
  /** What it takes to plan the same drafts once more; nobody but the session looks into it. */
  readonly recipe: string;
}

/** As it was noted when it began. */
export interface Unfinished extends About {
  /** Around everything that was planned. */
  readonly box: Box;
  /** How many items. */
  readonly planned: number;
  /** Begun by the person here. */
  readonly isMine: boolean;
}

/** What stands of it now. */
export interface Pieces {
  /** Drafts that stand, also where somebody has moved or reworded one since. */
  readonly standing: number;
  /** What stands exactly as it was planned: only that is ours to take away. */
  readonly own: readonly ItemId[];
  /** Everything is in a frame that is no longer on the board. */
  readonly isFrameGone: boolean;
}

/**
 * `drafts`: all of it, planned as when it began. `standing`: as last looked; where more stands by now, somebody is still at it and
 * nothing is done. What throws, throws HostError.
 */
export interface Interrupted {
  /** Reads what was noted, and nothing of the board. */
  list(): Promise<readonly Unfinished[]>;
  look(of: Unfinished, drafts: readonly Draft[]): Promise<Pieces>;
  /** Places what is missing where its frame is now. */
  finish(of: Unfinished, drafts: readonly Draft[], standing: number, progress?: Progress): Promise<Applied>;
  /** Takes away what is as it was planned; what people put between stays. */
  remove(of: Unfinished, drafts: readonly Draft[], standing: number, progress?: Progress): Promise<Applied>;
  /** It stays as it is, and is not offered again. */
  leave(of: Unfinished): Promise<void>;
}
