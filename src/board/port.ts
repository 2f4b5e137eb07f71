// What a whiteboard must be able to do for us. One adapter per host; every adapter passes the same contract test.
import type { Box, Point } from "./box.js";
import type { Draft, ItemId, Snapshot } from "./item.js";
import type { About, Interrupted } from "./unfinished.js";

export type Scope =
  | { readonly of: "board" }
  | { readonly of: "selection" }
  | { readonly of: "frame"; readonly id: ItemId };

/** What differs between hosts. Where a flag is false the panel offers nothing for it. */
export interface Capabilities {
  /** The board may be changed by this person. */
  readonly write: boolean;
  readonly select: boolean;
  readonly reveal: boolean;
  /** `watch` reports changes. */
  readonly watch: boolean;
  /** One insert is one step of the host's own undo. */
  readonly undoesAsOne: boolean;
  /** Lane heads hold title and prompt in one item; where they do not, the prompt is left out. */
  readonly leadAndRest: boolean;
  /** Drafts that belong behind what is there are put there (`Draft.behind`); elsewhere they must not cover anything. */
  readonly layers?: boolean;
  /** Side of a square note the host insists on; absent where any size goes. */
  readonly noteSize?: number;
  /** Smallest and largest number of items a second the host takes, for the estimate shown before an insert. */
  readonly itemsPerSecond: number;
  /** Characters a kept text may have; absent where any length goes. */
  readonly keeps?: number;
  /** Least milliseconds between two readings that nobody asked for; absent where reading costs nothing. */
  readonly liveEvery?: number;
  /** Frames may lie in frames. */
  readonly nests?: boolean;
}

/** What is selected. Members of a selected group are named one by one; what lies in a selected frame is not. */
export interface Selected {
  readonly ids: readonly ItemId[];
  /** Where that is one frame and nothing else. */
  readonly frame?: { readonly id: ItemId; readonly title: string };
}

export type Change =
  | { readonly do: "add"; readonly draft: Draft }
  /** Only structure is ever resized: frames, bands, column boxes and line bars. The top left corner stays. */
  | { readonly do: "resize"; readonly id: ItemId; readonly box: Box }
  /**
   * Moves one item, a person's or ours, that far in board units from wherever it lies by now. It keeps its size, look, text, turn,
   * group and frame; connectors stay attached and follow. A frame takes along what is in it; members of a group, and what lies on a
   * band or column box, are moved one by one. A table goes by its own id (`cellOf`), its cells stay in it. Unknown ids are passed over.
   * Miro has nothing reach out of its frame: what would is taken out of it there, so frames are made larger first.
   */
  | { readonly do: "move"; readonly id: ItemId; readonly by: Point }
  /** Replaces the text of an item of ours, such as the facts block. `was`: what it said when this was planned; reworded since, it stays. */
  | { readonly do: "write"; readonly id: ItemId; readonly text: string; readonly was?: string }
  | { readonly do: "remove"; readonly id: ItemId };

/** `ids` maps the key of every added draft to its item (several items where a host needs more than one). */
export interface Applied {
  readonly ids: Readonly<Record<string, readonly ItemId[]>>;
  readonly calls: number;
  /** Whole sentences on what stands as planned but could not be done in full. */
  readonly remarks?: readonly string[];
}

/**
 * Called after each item or chunk. Answering `false` stops the work: the host then takes away what this call placed and
 * throws a HostError with `stopped` true. `waits`: the host takes no more for so many seconds, and the work goes on by itself then.
 */
export type Progress = (
  done: number,
  total: number,
  waits?: number,
) => boolean | undefined | Promise<boolean | undefined>;

/** Something the host would not do. `placed` are the items that stand on the board now because of the failed call. */
export class HostError extends Error {
  readonly host: string;
  readonly done: number;
  readonly total: number;
  readonly placed: readonly ItemId[];
  readonly stopped: boolean;
  /** Drafts that are not on the board yet, so that they can be placed later. */
  readonly missing: readonly Change[];
  /** Seconds until it is worth another try, where the host says so. */
  readonly waitSeconds?: number;

  constructor(
    message: string,
    facts: {
      host: string;
      done?: number;
      total?: number;
      placed?: readonly ItemId[];
      missing?: readonly Change[];
      stopped?: boolean;
      waitSeconds?: number;
      cause?: unknown;
    },
  ) {
    super(`[${facts.host}] ${message}`, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = "HostError";
    this.host = facts.host;
    this.done = facts.done ?? 0;
    this.total = facts.total ?? 0;
    this.placed = facts.placed ?? [];
    this.missing = facts.missing ?? [];
    this.stopped = facts.stopped ?? false;
    if (facts.waitSeconds !== undefined) this.waitSeconds = facts.waitSeconds;
  }
}

/** A message, whatever was thrown. */
export const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

export interface Board {
  readonly host: string;
  readonly can: Capabilities;
  /** Everything in scope as plain data. Throws HostError when the host refuses. */
  read(scope: Scope): Promise<Snapshot>;
  /**
   * All changes, in order, as one undo step where the host can. Foreign items stay as they are. `about`: they are one insert, to be
   * noted where it may be interrupted. Throws HostError.
   */
  apply(changes: readonly Change[], progress?: Progress, about?: About): Promise<Applied>;
  /** Brings these items into view and marks them; unknown ids are passed over. */
  reveal(ids: readonly ItemId[]): Promise<void>;
  /** Where the person is looking now, in board units; null where the host does not say. */
  view(): Promise<Box | null>;
  /**
   * The top left corner for something of this size where nothing is, with room around it, near where the person looks; null where the
   * host cannot say. Absent where a reading tells as well.
   */
  room?(size: { readonly w: number; readonly h: number }): Promise<Point | null>;
  /** A person's own settings, as text; null where nothing is kept or keeping is not allowed. */
  recall(key: string): Promise<string | null>;
  remember(key: string, value: string): Promise<void>;
  /**
   * Kept with the board for everybody who opens it, given back as `Snapshot.kept` with every read; null takes it away. `on`: items
   * that may carry it where the host has no place for a whole board, the likeliest to stay first. Throws HostError.
   */
  keep(key: string, text: string | null, on: readonly ItemId[]): Promise<void>;
  /** The display name of the person here, for what is signed; null where the host does not say. Absent where it never does. */
  who?(): Promise<string | null>;
  /** Tells when the board may have changed; returns what ends it. */
  watch(changed: () => void): () => void;
  /**
   * Tells what is selected each time that changes, and at once where the host knows without being asked for it; returns what ends
   * it. Absent where the host does not tell.
   */
  follow?(heard: (selected: Selected) => void): () => void;
  /**
   * Tells where on the board something was let go that was dragged out of the panel, and what the panel called it; returns what ends
   * it. Absent where nothing can be dragged out.
   */
  drops?(heard: (name: string, at: Point) => void): () => void;
  /**
   * How many votes items got, each in the last voting it was in; null where there were none. Never throws. Absent where readings
   * bring them.
   */
  votes?(): Promise<Readonly<Record<ItemId, number>> | null>;
  /** The host's own timer; undefined where it has none, also while it has not yet said whether it has one. */
  readonly timer?: HostTimer | undefined;
  /** Inserts that were interrupted; absent where an insert is done whole or not at all. */
  readonly interrupted?: Interrupted;
  /** What this panel has spent within the last hour of what the host allows in one; absent where it allows any amount. */
  hour?(): { readonly spent: number; readonly allowed: number };
}

/** One timer for everybody on the board, which people may also start and stop themselves. All throw HostError. */
export interface HostTimer {
  /** Starts it anew, whether it runs or not. */
  start(minutes: number): Promise<void>;
  stop(): Promise<void>;
  /** Seconds, never below 0; null where it does not run. */
  left(): Promise<number | null>;
}

/** The calls that cross from one thread to another in hosts that have two. */
export type BoardCalls = Omit<
  Board,
  "host" | "can" | "watch" | "who" | "follow" | "drops" | "votes" | "timer" | "room" | "interrupted" | "hour"
>;
