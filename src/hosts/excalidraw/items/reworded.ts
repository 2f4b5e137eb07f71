// Whether a text may still be replaced, on a live board and in a file.
import { type Change, HostError, reworded, type Scope, type Snapshot } from "../../../board/index.js";

/** Throws where somebody has written into a text since a new one was planned for it. */
export const refuseReworded = async (
  changes: readonly Change[],
  read: (scope: Scope) => Promise<Snapshot>,
): Promise<void> => {
  const writes = changes.flatMap((c) => (c.do === "write" && c.was !== undefined ? [c] : []));
  if (writes.length === 0) return;
  const texts = new Map((await read({ of: "board" })).items.map((i) => [i.id, i.text]));
  const why = writes.flatMap((w) => reworded(texts.get(w.id) ?? "", w.was) ?? [])[0];
  if (why !== undefined) throw new HostError(why, { host: "excalidraw", total: changes.length, missing: changes });
};
