// A lane that somebody calls something else keeps what it means where its new name says nothing of it; a name that does say goes first.
import { type Applied, type Board, wordsOf } from "../board/index.js";
import type { MapEdit } from "../model/index.js";
import { type Hints, laneRolesOf } from "../read/index.js";
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
