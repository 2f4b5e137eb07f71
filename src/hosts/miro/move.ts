// Moves items by a distance, each by one `sync` of a handle fetched a moment before, as that writes back all a handle remembers: which are
// looked at together, what is passed over, and what goes back when somebody stops it. Fetched when something is to be moved.
import type { ItemId, Point } from "../../board/index.js";
import { light } from "./calls.js";
import { fields } from "./fields.js";
import { isAt, type Move, type Moved, place, type Run, type Shift } from "./moved.js";
import { freshAll, type Page, sync } from "./page.js";
import { type FrameHandle, type Handle, isFrame, isPlaced } from "./sdk.js";
import type { Work } from "./work.js";

/** Items looked at by one call: two rounds of what may be under way at once. */
const atOnce = 48;

export const moveAll = async (page: Page, work: Work, moves: readonly Move[]): Promise<void> => {
  const moved: Moved[] = [];
  const frames = new Map<string, Promise<FrameHandle | undefined>>();
  work.undo.push(() => moveBack(page, moved));
  const groups = new Map<string, Point>();
  try {
    const shifts = shiftsOf(moves);
    // The first look is at all, at the same price: where those of a group stood before any of it was moved.
    let found = await freshAll(page, idsOf(shifts));
    const before = new Map(found.filter(isPlaced).map(({ id, x, y }) => [id, { x, y }]));
    for (const [n, some] of chunksOf(shifts).entries()) {
      if (!work.goesOn()) return;
      if (n > 0) found = await freshAll(page, idsOf(some));
      const at = page.clock.now();
      const handles = new Map(found.map((h) => [h.id, h]));
      for (const handle of found) if (isFrame(handle)) work.there.set(handle.id, handle);
      const run: Run = { page, work, frames, moved, groups, before, at };
      for (const together of roundsOf(some, handles))
        await Promise.all(together.map((shift) => moveOne(run, shift, handles.get(shift.id))));
    }
  } catch (thrown) {
    work.fail(thrown);
  }
};

const idsOf = (shifts: readonly Shift[]): readonly ItemId[] => shifts.map((shift) => shift.id);

const shiftsOf = (moves: readonly Move[]): readonly Shift[] => {
  const byItem = new Map<ItemId, Shift>();
  for (const move of moves) {
    const known = byItem.get(move.id) ?? { id: move.id, by: { x: 0, y: 0 }, moves: [] };
    const by = { x: known.by.x + move.by.x, y: known.by.y + move.by.y };
    byItem.set(move.id, { ...known, by, moves: [...known.moves, move] });
  }
  return [...byItem.values()];
};

const chunksOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / atOnce) }, (_, n) => all.slice(n * atOnce, (n + 1) * atOnce));

/** A frame takes others along, or not any more: it goes by itself, in its turn. */
const roundsOf = (shifts: readonly Shift[], handles: ReadonlyMap<ItemId, Handle>): readonly (readonly Shift[])[] => {
  const rounds: Shift[][] = [[]];
  for (const shift of shifts) {
    const alone = handles.get(shift.id)?.type === "frame";
    if (alone) rounds.push([shift], []);
    else rounds.at(-1)?.push(shift);
  }
  return rounds;
};

const moveOne = async (run: Run, shift: Shift, handle: Handle | undefined): Promise<void> => {
  const { work } = run;
  if (!work.goesOn()) return;
  try {
    if (handle && !isFollower(handle) && !isStill(shift)) {
      if (isPlaced(handle) && Number.isFinite(handle.x) && Number.isFinite(handle.y)) await place(run, shift, handle);
      else work.stuck.add(shift.id);
    }
    for (const move of shift.moves) await work.finish(move);
  } catch (thrown) {
    work.fail(thrown);
  }
};

const isStill = ({ by }: Shift): boolean => by.x === 0 && by.y === 0;

/** A connector that holds on to an item at both ends goes where they go. */
const isFollower = (handle: Handle): boolean => {
  if (handle.type !== "connector") return false;
  const { start, end } = fields(handle);
  return fields(start).item !== undefined && fields(end).item !== undefined;
};

/** The last first. What somebody has moved on since stays with them. */
const moveBack = async (page: Page, moved: readonly Moved[]): Promise<void> => {
  let cause: unknown;
  for (const some of chunksOf([...moved].reverse())) {
    const ids = [...new Set(some.map((one) => one.id))];
    const handles = new Map((await freshAll(page, ids)).map((h) => [h.id, h]));
    const back = async ({ id, from, frame, to }: Moved): Promise<void> => {
      const now = handles.get(id);
      if (!now || !isPlaced(now) || !isAt(now, to)) return;
      Object.assign(now, { x: from.x, y: from.y });
      await sync(page, now);
      if (frame) await page.call(light, () => frame.add(now));
    };
    for (const one of await Promise.allSettled(some.map(back))) if (one.status === "rejected") cause ??= one.reason;
  }
  if (cause !== undefined) throw cause;
};
