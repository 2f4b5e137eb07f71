// What a change of a map means for what is kept with its reading: a lane that is called something else keeps what it means where the
// new name says nothing of it (a name that does goes first), and what is taken back leaves no corrections behind.
import { type Applied, type Board, type Snapshot, wordsOf } from "../board/index.js";
import type { MapEdit } from "../model/index.js";
import { type Hints, keptHints, keptKey, laneRolesOf } from "../read/index.js";
import type { Changed } from "./changing.js";
import { keepAll, type Own, type Seen } from "./seeing.js";

interface Edited {
  readonly map: string;
  readonly edits: readonly MapEdit[];
  readonly done: Applied;
}

/** With the corrections as they are kept by now. */
export const withMeanings = async (
  board: Board,
  seen: Seen,
  { map, edits, done }: Edited,
  own: Own,
): Promise<{ readonly now: Seen; readonly applied: Applied }> => {
  const roles = meanings(seen, map, edits);
  if (roles.length === 0) return { now: seen, applied: done };
  const others = (seen.hints.roles ?? []).filter((hint) => roles.every(({ label }) => label !== hint.label));
  const hints: Hints = { ...seen.hints, roles: [...others, ...roles] };
  try {
    await keepAll(board, seen, hints, own);
    return { now: { ...seen, hints }, applied: done };
  } catch (thrown) {
    const said = `What the lane means could not be kept (${wordsOf(thrown)}): say it again when you correct the reading.`;
    return { now: seen, applied: { ...done, remarks: [...(done.remarks ?? []), said] } };
  }
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
  const rest = <T extends { readonly label: string }>(
    list: readonly T[] | undefined,
    before: readonly T[] | undefined,
    isOurs: ReadonlySet<string>,
  ): readonly T[] | undefined =>
    list?.filter(({ label }) => !isOurs.has(label) || before?.some((hint) => hint.label === label));
  const after: Hints = {
    ...now,
    ...(now.lanes && { lanes: rest(now.lanes, seen.hints.lanes, touched) ?? [] }),
    ...(now.stages && { stages: rest(now.stages, seen.hints.stages, touched) ?? [] }),
    ...(now.roles && { roles: rest(now.roles, seen.hints.roles, touched) ?? [] }),
    ...(now.outside && { outside: rest(now.outside, seen.hints.outside, beside) ?? [] }),
  };
  const count = (hints: Hints): number => Object.values(hints).reduce((n, list) => n + list.length, 0);
  // What was added is gone already: a note of it that the board would not let go says nothing any more.
  if (count(after) < count(now)) await keepAll(board, seen, after, own).catch(() => 0);
};
