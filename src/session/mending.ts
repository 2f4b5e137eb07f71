// What a fix, or a change somebody asks for, would do on the board as it was read, before it is done.
import type { Board, Change } from "../board/index.js";
import type { Finding, MapEdit } from "../model/index.js";
import { amend } from "../place/amend/index.js";
import { withFrames } from "./into.js";
import type { Seen } from "./seeing.js";

/** `where` says where it will go, or why it cannot be done on this board. */
export interface FixPreview {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

export const previewChange = async (
  board: Board,
  seen: Seen,
  mapId: string,
  edits: readonly MapEdit[],
): Promise<FixPreview> => {
  const map = seen.reading.maps.find((m) => m.id === mapId);
  if (!map) throw new Error(`no map “${mapId}” in this reading`);
  const { leadAndRest, layers = false } = board.can;
  const amended = amend(edits, map, seen.snapshot, { leadAndRest, layers });
  return { ...amended, changes: withFrames(amended.changes, seen.snapshot) };
};

export const preview = async (board: Board, seen: Seen, mapId: string, finding: Finding): Promise<FixPreview> =>
  finding.fix
    ? previewChange(board, seen, mapId, finding.fix.changes)
    : { possible: false, where: "There is no fix for this.", changes: [] };
