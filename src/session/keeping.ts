// Keeping a text with a board, and which items may carry it where the host has no place for a whole board.
import { type Board, HostError, type ItemId } from "../board/index.js";
import type { Reading } from "../model/index.js";

/** False where it turned out that the board cannot be written. */
export const keeps = async (
  board: Board,
  key: string,
  text: string | null,
  on: readonly ItemId[],
): Promise<boolean> => {
  try {
    await board.keep(key, text, on);
    return true;
  } catch (thrown) {
    if (thrown instanceof HostError && !board.can.write) return false;
    throw thrown;
  }
};

/** Maps' frames first, then labels: whatever is there the longest. */
export const framesAndLabels = ({ maps }: Reading): readonly ItemId[] => [
  ...maps.flatMap((m) => m.item?.id ?? []),
  ...maps.flatMap((m) => [...m.lanes, ...m.stages].flatMap((s) => s.item?.id ?? [])),
];
