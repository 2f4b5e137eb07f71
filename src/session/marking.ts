// Badges on the board, on request: looked at afresh, since people go on working, and never more written than has to be.
// Where each one stands and what it looks like is said in place/badges.ts.
import { type Applied, type Board, type Change, type Item, isBadge, type Progress } from "../board/index.js";
import type { Finding } from "../model/index.js";
import { badgeDrafts, isSameBadge } from "../place/badges.js";
import type { Seen } from "./seeing.js";

const whole = { of: "board" } as const;

/** Throws HostError; Error where the map is gone. */
export const mark = async (
  board: Board,
  { reading, outlines }: Seen,
  mapId: string,
  findings: readonly Finding[],
  progress?: Progress,
): Promise<Applied> => {
  const map = reading.maps.find((m) => m.id === mapId);
  if (!map) throw new Error(`no map “${mapId}” in this reading`);
  const now = await board.read(whole);
  const outline = outlines.find((o) => o.map === mapId && !o.turn);
  const titles = reading.accounted.flatMap((a) => (a.as === "title" && a.of === mapId ? [a.item.id] : []));
  const drafts = badgeDrafts(findings, map, now, { outline, titles });
  const standing = new Set(now.items.filter(isBadge));
  const kept: Record<string, readonly string[]> = {};
  const adds = drafts.flatMap((draft): readonly Change[] => {
    const same = [...standing].find((item) => isSameBadge(item, draft));
    if (!same) return [{ do: "add", draft }];
    standing.delete(same);
    kept[draft.key] = [same.id];
    return [];
  });
  const done = await applied(board, [...removals([...standing]), ...adds], progress);
  const ids = Object.fromEntries(drafts.map(({ key }) => [key, kept[key] ?? done.ids[key] ?? []]));
  return { ...done, ids };
};

/** Throws HostError. */
export const unmark = async (board: Board, _: Seen, progress?: Progress): Promise<Applied> =>
  applied(board, removals((await board.read(whole)).items.filter(isBadge)), progress);

const removals = (badges: readonly Item[]): readonly Change[] => badges.map(({ id }) => ({ do: "remove", id }));

const applied = async (board: Board, changes: readonly Change[], progress: Progress | undefined): Promise<Applied> =>
  changes.length > 0 ? board.apply(changes, progress) : { ids: {}, calls: 0 };
