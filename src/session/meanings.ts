// What a change of a map means for what is kept with its reading: a lane that is called something else keeps what it means where the
// new name says nothing of it (a name that does goes first), and what is taken back leaves no corrections behind.
import { type Applied, type Board, type ItemId, type Snapshot, wordsOf } from "../board/index.js";
import type { LaneRole, MapEdit, ServiceMap } from "../model/index.js";
import { type Hints, keptHints, keptKey, laneRolesOf } from "../read/index.js";
import type { Changed } from "./changing.js";
import { keepAll, type Own, type Seen } from "./seeing.js";

interface Edited {
  readonly map: string;
  readonly edits: readonly MapEdit[];
  readonly done: Applied;
  /** The new lane’s label is to be pointed out. */
  readonly isPointed?: boolean | undefined;
}

/** With all of the map’s lanes pointed out, and the new one among them, with what it means. */
export const withLane = (hints: Hints, map: ServiceMap, label: ItemId, role: LaneRole): Hints => {
  const labels = map.lanes.flatMap((lane) => lane.item?.id ?? []);
  const there = hints.lanes ?? labels.map((id) => ({ label: id }));
  return {
    ...hints,
    lanes: [...there, { label }],
    roles: [...(hints.roles ?? []), { label, roles: [role] }],
  };
};

/** With the corrections as they are kept by now. */
export const withMeanings = async (
  board: Board,
  seen: Seen,
  { map, edits, done, isPointed }: Edited,
  own: Own,
): Promise<{ readonly now: Seen; readonly applied: Applied }> => {
  const roles = meanings(seen, map, edits);
  const pointed = isPointed ? laneHints(seen, map, edits, done) : undefined;
  if (roles.length === 0 && !pointed) return { now: seen, applied: done };
  const others = (seen.hints.roles ?? []).filter((hint) => roles.every(({ label }) => label !== hint.label));
  const hints: Hints = pointed ?? { ...seen.hints, roles: [...others, ...roles] };
  try {
    await keepAll(board, seen, hints, own);
    return { now: { ...seen, hints }, applied: done };
  } catch (thrown) {
    const said = `What the lane means could not be kept (${wordsOf(thrown)}): say it again when you correct the reading.`;
    return { now: seen, applied: { ...done, remarks: [...(done.remarks ?? []), said] } };
  }
};

const laneHints = (
  { reading, hints }: Seen,
  id: string,
  [edit]: readonly MapEdit[],
  { ids }: Applied,
): Hints | undefined => {
  const map = reading.maps.find((m) => m.id === id);
  const [, label] = Object.entries(ids).find(([key]) => key.startsWith("lane:")) ?? [];
  const isLane = edit && "insert" in edit && edit.insert === "lane";
  return map && label?.[0] !== undefined && isLane ? withLane(hints, map, label[0], edit.role) : undefined;
};

/** Lanes we placed carry their meaning by themselves. */
const meanings = ({ reading, snapshot }: Seen, map: string, edits: readonly MapEdit[]): NonNullable<Hints["roles"]> => {
  const lanes = reading.maps.find((m) => m.id === map)?.lanes ?? [];
  return edits.flatMap((edit) => {
    const lane = "rename" in edit && edit.rename === "lane" ? lanes.find((l) => l.id === edit.id) : undefined;
    if (!lane?.item || lane.roles.length === 0 || !("title" in edit) || laneRolesOf(edit.title).length > 0) return [];
    const isPlaced = snapshot.items.some((i) => i.id === lane.item?.id && i.tag?.part === "lane");
    return isPlaced ? [] : [{ label: lane.item.id, roles: lane.roles }];
  });
};

/** What was noted for the change itself, and what `withAdded` said to lie beside; what people have said since stays. */
export const forgetAdded = async (board: Board, changed: Changed, there: Snapshot, own: Own): Promise<void> => {
  const { items, back, seen } = changed;
  const now = keptHints(own.corrections ?? there.kept?.[keptKey]);
  const touched = new Set([...items, ...back.flatMap((change) => (change.do === "write" ? [change.id] : []))]);
  const beside = new Set(seen.reading.leftovers.map((left) => left.item.id));
  const wasLane = new Set(seen.reading.maps.flatMap((m) => m.lanes.flatMap((lane) => lane.item?.id ?? [])));
  const rest = <T extends { readonly label: string }>(
    list: readonly T[] | undefined,
    before: readonly T[] | undefined,
    isOurs: ReadonlySet<string>,
  ): readonly T[] | undefined =>
    list?.filter(({ label }) => !isOurs.has(label) || before?.some((hint) => hint.label === label));
  // All of a map’s lanes are pointed out only for the sake of a new one that says nothing of itself.
  const isOnlyForIt =
    !seen.hints.lanes &&
    now.lanes?.some(({ label }) => touched.has(label)) &&
    now.lanes.every(({ label }) => touched.has(label) || wasLane.has(label));
  const after: Hints = {
    ...now,
    ...(now.lanes && { lanes: isOnlyForIt ? [] : (rest(now.lanes, seen.hints.lanes, touched) ?? []) }),
    ...(now.stages && { stages: rest(now.stages, seen.hints.stages, touched) ?? [] }),
    ...(now.roles && { roles: rest(now.roles, seen.hints.roles, touched) ?? [] }),
    ...(now.outside && { outside: rest(now.outside, seen.hints.outside, beside) ?? [] }),
  };
  const count = (hints: Hints): number => Object.values(hints).reduce((n, list) => n + list.length, 0);
  // What was added is gone already: a note of it that the board would not let go says nothing any more.
  if (count(after) < count(now)) await keepAll(board, seen, after, own).catch(() => 0);
};
