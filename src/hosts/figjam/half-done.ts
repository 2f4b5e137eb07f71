// What is told when FigJam gives up in the middle: what stands, and what is missing so that it can be applied as it is.
import { type Change, HostError, type ItemId, wordsOf } from "../../board/index.js";
import { HalfMovedError } from "./move.js";

const host = "figjam";

export const halfDone = (
  changes: readonly Change[],
  done: number,
  ids: Readonly<Record<string, readonly ItemId[]>>,
  cause: unknown,
): HostError => {
  const total = changes.length;
  const placed = Object.values(ids).flat();
  const missing = changes.slice(done).map((change, n): Change => {
    if (n === 0 && change.do === "move" && cause instanceof HalfMovedError) return { ...change, by: cause.left };
    const parent = change.do === "add" && change.draft.parent !== undefined ? ids[change.draft.parent]?.[0] : undefined;
    return change.do === "add" && parent !== undefined
      ? { do: "add", draft: { ...change.draft, parent, parentIsThere: true } }
      : change;
  });
  const facts = { host, done, total, placed, missing, cause };
  return new HostError(`stopped after ${done} of ${total} items: ${wordsOf(cause)}`, facts);
};
