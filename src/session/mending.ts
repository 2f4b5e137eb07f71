// What a fix, or a change somebody asks for, would do on the board as it was read, before it is done. Where room is made, the board is
// read as it would stand then: what would not say what was asked for is not done.
import { type Board, type Box, bottom, type Change, centre, type Item, type ItemId, right } from "../board/index.js";
import { type Finding, type MapEdit, needsRoom, type Reading, type ServiceMap } from "../model/index.js";
import { amend, type Lie, type Shift } from "../place/amend/index.js";
import { withFrames } from "./into.js";
import { type Reader, readAfter } from "./read-after.js";
import type { Seen } from "./seeing.js";

/** `where` says where it will go, or why it cannot be done on this board. */
export interface FixPreview {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
  /** Where room is made: what moves for it, and about how many seconds that takes. */
  readonly shift?: Shift;
  readonly seconds?: number;
}

/** Throws where the reading has no such map. */
const mapIn = (seen: Seen, id: string): ServiceMap => {
  const map = seen.reading.maps.find((m) => m.id === id);
  if (!map) throw new Error(`no map “${id}” in this reading`);
  return map;
};

export interface Edits {
  readonly map: string;
  readonly edits: readonly MapEdit[];
}

export const previewChange = async (board: Board, seen: Seen, of: Edits, reader: Reader): Promise<FixPreview> =>
  (await planChange(board, seen, of, reader)).preview;

export interface ChangePlan {
  readonly preview: FixPreview;
  /** The items it was planned on. */
  readonly before: readonly Item[];
  /** The new lane’s label has to be pointed out, since its words say nothing of a lane. */
  readonly isPointed?: boolean;
}

export const planChange = async (
  board: Board,
  seen: Seen,
  { map: mapId, edits }: Edits,
  reader: Reader,
): Promise<ChangePlan> => {
  const map = mapIn(seen, mapId);
  const { leadAndRest, layers = false, itemsPerSecond } = board.can;
  const isRoom = edits.some(needsRoom);
  // What lies in the way may lie beside what was read.
  const snapshot = isRoom && seen.scope.of !== "board" ? await board.read({ of: "board" }) : seen.snapshot;
  const lie = isRoom ? lieOf(seen, map) : undefined;
  const amended = amend(edits, map, snapshot, { leadAndRest, layers, lie });
  const before = snapshot.items;
  const isMoved = amended.shift !== undefined;
  const changes = isMoved ? amended.changes : withFrames(amended.changes, snapshot);
  if (!amended.possible || !isRoom) return { preview: { ...amended, changes }, before };
  const { wrong, isPointed } = readAfter(seen, map, { edits, changes, leadAndRest }, reader);
  if (isMoved && wrong !== undefined) return { preview: { possible: false, where: wrong, changes: [] }, before };
  const seconds = Math.ceil(changes.length / itemsPerSecond);
  return { preview: { ...amended, changes, seconds }, before, ...(isPointed && { isPointed }) };
};

const lieOf = ({ outlines, reading, snapshot }: Seen, map: ServiceMap): Lie | undefined => {
  const outline = outlines.find((o) => o.map === map.id);
  if (!outline) return undefined;
  const ids = new Set([map.id, ...map.stages.map((s) => s.id), ...map.lanes.map((l) => l.id)]);
  const boxes = new Map(snapshot.items.map((i) => [i.id, i.box]));
  // Stages of two maps may have the same ids: a phase is the nearer one’s.
  const isNearer = (id: ItemId): boolean => {
    const box = boxes.get(id);
    return box !== undefined && outlines.every((o) => o === outline || apart(o.box, box) >= apart(outline.box, box));
  };
  const accounted = reading.accounted.filter(({ of, item }) => of !== undefined && ids.has(of) && isNearer(item.id));
  return { outline, accounted, others: new Set(others(reading, map)) };
};

const apart = (whole: Box, box: Box): number => {
  const { x, y } = centre(box);
  return Math.hypot(Math.max(whole.x - x, 0, x - right(whole)), Math.max(whole.y - y, 0, y - bottom(whole)));
};

const others = ({ maps }: Reading, map: ServiceMap): readonly ItemId[] =>
  maps.flatMap((other) =>
    other === map
      ? []
      : [other, ...other.notes, ...other.stages, ...other.lanes, ...other.lines].flatMap((part) => part.item?.id ?? []),
  );

export const preview = async (
  board: Board,
  seen: Seen,
  map: string,
  finding: Finding,
  reader: Reader,
): Promise<FixPreview> => {
  mapIn(seen, map);
  if (!finding.fix) return { possible: false, where: "There is no fix for this.", changes: [] };
  return previewChange(board, seen, { map, edits: finding.fix.changes }, reader);
};
