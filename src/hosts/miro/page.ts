// What one open panel knows about its board, and the few ways the other files here ask Miro for something.
import { type Box, HostError, type ItemId, type Point, type Tag, wordsOf } from "../../board/index.js";
import type { Unsure } from "./adopt.js";
import type { Open } from "./begun.js";
import { type Calls, type Clock, heavy, isViewOnly, light, SilentError, SpentError } from "./calls.js";
import { contentOf, type Handle, isPlaced, type MiroSdk, type PlacedHandle } from "./sdk.js";
import type { Doubt } from "./work.js";

export const host = "miro";

export interface Page {
  readonly sdk: MiroSdk;
  readonly call: Calls;
  /** Tags by map, as last read and as changed since. */
  readonly tags: Map<string, Map<ItemId, Tag>>;
  /** Maps whose tags still have to be written to app data; true where no record of theirs can be there yet. */
  readonly unsaved: Map<string, boolean>;
  /** Items of ours that no longer stand: a record read later must not bring them back. */
  readonly gone: Set<ItemId>;
  /** Items that stand on their frame but are not in it yet. */
  readonly orphans: Map<ItemId, ItemId>;
  /** Those of them whose place is not certain, either. */
  readonly unsettled: Unsure[];
  /** Creations of which nobody knows whether they came to anything. */
  readonly doubts: Doubt[];
  /** Moves that broke off so that nobody knows whether they happened, and where to they would have. */
  readonly halfMoved: Map<ItemId, { readonly by: Point; readonly to: Point & { readonly parentId: string | null } }>;
  /** Top left corners of frames as last read: what is planned for a frame was planned from there. */
  readonly corners: Map<ItemId, Point>;
  /** Items this page placed: their events are no news. */
  readonly own: Set<ItemId>;
  /** What was learnt about this Miro. `undefined`: not seen yet. */
  readonly learnt: {
    /** Whether a new item over a frame falls into it by itself, and whether its handle says so. */
    capture?: "shown" | "silent" | "no";
    /** What falls into a frame silently does not stay where it was put. */
    strays?: boolean;
    /** Height of a line of text over its size. */
    lineHeight: number;
  };
  readonly clock: Clock;
  /** Inserts begun here and not done, by map. */
  readonly open: Map<string, Open>;
  /** Frames placed here: Miro may answer from before they stood. */
  readonly filled: Box[];
  /** The id of the person here, once it was asked for. */
  user?: Promise<string> | undefined;
  readonly columns: boolean;
  canWrite: boolean;
  /** What is being changed at the moment. */
  readonly works: Set<{ waits(seconds: number): void }>;
  /** Ends when what we change at the moment is done; events of our own items may come before their ids do. */
  atWork: Promise<unknown>;
  /** Where we last put what was there already. */
  readonly left: Map<ItemId, string>;
  /** The whole board as last read; undefined before that and after a change of ours. */
  gist?: string | undefined;
  /** It will be looked at again by itself (poll.ts); called, the wait for that begins anew. */
  looksAnew?: (() => void) | undefined;
  /** What such a look has just found. */
  found?: readonly Handle[] | undefined;
}

export const placeOf = (handle: Handle): string =>
  isPlaced(handle) ? [handle.x, handle.y, handle.width, handle.height].join() : "";

/** Tells a board from the same one after people wrote on it, put something there or moved it. */
export const gistOf = (all: readonly Handle[]): string =>
  all.map((one) => one.id + placeOf(one) + contentOf(one)).join();

/** Writes a handle back that was changed. `first` is run when its turn has come, and may throw. */
export const sync = async (
  { call, left }: Page,
  handle: PlacedHandle,
  isOff?: () => boolean,
  first?: () => void,
): Promise<void> => {
  await call(
    light,
    async () => {
      first?.();
      await handle.sync();
    },
    isOff,
  );
  left.set(handle.id, placeOf(handle));
};

const isMissing = (thrown: unknown): boolean => /can ?not retrieve|not found|does ?n[o']t exist/i.test(wordsOf(thrown));

/** One item as it stands now; undefined when it is gone. */
export const fresh = async ({ sdk, call }: Page, id: ItemId): Promise<Handle | undefined> => {
  try {
    return await call(light, () => sdk.getById(id));
  } catch (thrown) {
    if (isMissing(thrown)) return undefined;
    throw thrown;
  }
};

// A call for all costs as much as ten for one.
const single = 3;

/** Items as they stand now, without those that are gone, in no particular order. */
export const freshAll = async (page: Page, ids: readonly ItemId[]): Promise<readonly Handle[]> => {
  const { sdk, call } = page;
  if (ids.length === 0) return [];
  if (ids.length > single) return await call(heavy, () => sdk.get({ id: [...ids] }));
  const found = await Promise.all(ids.map((id) => fresh(page, id)));
  return found.flatMap((one) => one ?? []);
};

/** What went wrong in words for a person. */
export const reasonOf = (thrown: unknown): string => {
  if (isViewOnly(thrown)) return "this board is view-only for you";
  if (thrown instanceof SpentError) return "too many changes in one hour";
  if (thrown instanceof SilentError) return `Miro gave ${thrown.message}`;
  return wordsOf(thrown);
};

export const waitOf = (thrown: unknown): { readonly waitSeconds?: number } =>
  thrown instanceof SpentError ? { waitSeconds: thrown.seconds } : {};

/** Runs a reading of any kind; what Miro throws becomes a HostError. */
export const asked = async <T>(what: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (thrown) {
    if (thrown instanceof HostError) throw thrown;
    throw new HostError(`${what}: ${reasonOf(thrown)}`, { host, cause: thrown, ...waitOf(thrown) });
  }
};
