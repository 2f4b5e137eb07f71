// What a fix, or a change somebody asks for, would do on the board as it was read, before it is done.
import type { Board, Change } from "../board/index.js";
import type { Finding, MapEdit, ServiceMap } from "../model/index.js";
import { amend } from "../place/amend/index.js";
import { withFrames } from "./into.js";
import type { Seen } from "./seeing.js";

/** `where` says where it will go, or why it cannot be done on this board. */
export interface FixPreview {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

/** Throws where the reading has no such map. */
const mapIn = (seen: Seen, id: string): ServiceMap => {
  const map = seen.reading.maps.find((m) => m.id === id);
  if (!map) throw new Error(`no map “${id}” in this reading`);
  return map;
};

export const previewChange = async (
  board: Board,
  seen: Seen,
  mapId: string,
  edits: readonly MapEdit[],
): Promise<FixPreview> => {
  const map = mapIn(seen, mapId);
  const { leadAndRest, layers = false } = board.can;
  const amended = amend(edits, map, seen.snapshot, { leadAndRest, layers });
  return { ...amended, changes: withFrames(amended.changes, seen.snapshot) };
};

export const preview = async (board: Board, seen: Seen, mapId: string, finding: Finding): Promise<FixPreview> => {
  mapIn(seen, mapId);
  if (!finding.fix) return { possible: false, where: "There is no fix for this.", changes: [] };
  return previewChange(board, seen, mapId, finding.fix.changes);
};
