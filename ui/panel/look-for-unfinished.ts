// Whether an insert was interrupted, asked once the first screen is there: hosts note that, and it costs one look at their notes.
import type { PanelState } from "./known.js";
import { unfinished } from "./screens.js";

export const lookForUnfinished = async ({ inner, store }: PanelState): Promise<void> => {
  const { session } = inner;
  if (!session.board.interrupted || store.get().busy) return;
  try {
    const offer = await session.unfinished();
    if (!offer) return;
    await unfinished.get();
    store.set({ unfinished: offer });
  } catch {
    // Nobody asked for it, so nobody is troubled; it is looked for again when the panel opens the next time.
  }
};
