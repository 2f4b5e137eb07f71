// What a fix would do on the board as it was read, before anybody asks for it to be done.
import type { Board, Change } from "../board/index.js";
import type { Finding } from "../model/index.js";
import { amend } from "../place/amend/index.js";
import { withFrames } from "./into.js";
import type { Seen } from "./seeing.js";

/** `where` says where it will go, or why it cannot be done on this board. */
export interface FixPreview {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

export const preview = async (board: Board, seen: Seen, mapId: string, finding: Finding): Promise<FixPreview> => {
  const map = seen.reading.maps.find((m) => m.id === mapId);
  if (!map) throw new Error(`no map “${mapId}” in this reading`);
  if (!finding.fix) return { possible: false, where: "There is no fix for this.", changes: [] };
  const { leadAndRest, layers = false } = board.can;
  const amended = amend(finding.fix.changes, map, seen.snapshot, { leadAndRest, layers });
  return { ...amended, changes: withFrames(amended.changes, seen.snapshot) };
};
