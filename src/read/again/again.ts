// Reading again after a few notes of placed maps were moved, written on, added or taken away: only these are seated anew, and only
// their lanes are put in order again. Gives exactly what a whole reading gives; where anything else changed, it gives nothing. [R22]
import type { Snapshot } from "../../board/index.js";
import { stageAxisOf } from "../grid.js";
import { keptKey } from "../hints/kept-hints.js";
import { accountFor } from "../notes/account.js";
import { type Seat, seatOf, typicalOf } from "../notes/assign.js";
import { laneNotes, lanesOf, seatsByLane } from "../notes/cells.js";
import { fateOf, linked, note } from "../notes/finish.js";
import { homeOf } from "../placed/areas.js";
import { replaced } from "../sheet/order.js";
import { carriesDirective } from "../sheet/said.js";
import { isPlaced, type Sheet, type Thing, thingOf, unitOf } from "../sheet/sheet.js";
import type { Strip } from "../sheet/strips.js";
import { type Change, changesBetween, holdsAny } from "./changes.js";
import type { Known, Memory } from "./memory.js";

/** More changes than this, and reading the whole board is as quick. */
const most = 50;

/** A note as a thing before and after, and the map it lies in. */
interface Moved {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
  readonly from: number;
  readonly to: number;
}

const isNote = ({ item: { kind, tag, angle }, text, box }: Thing): boolean =>
  (kind === "sticky" || kind === "shape" || kind === "text") && !tag && !angle && text !== "" && isPlaced(box);

/** Undefined where more than notes of placed maps changed. */
const movedBy = (changes: readonly Change[], memory: Memory): readonly Moved[] | undefined => {
  const { byId, sheet, areas, known, outcomes, named } = memory;
  const moved: Moved[] = [];
  let n = outcomes.length;
  for (const change of changes) {
    const id = (change.before ?? change.after)?.id ?? "";
    const before = byId.get(id);
    if (id === "" || named.has(id) || (before === undefined) !== (change.before === undefined)) return undefined;
    const after = change.after && thingOf(change.after, before?.n ?? n++);
    const isPlain = (t: Thing | undefined): boolean => !t || (isNote(t) && !carriesDirective(t));
    if (!isPlain(before) || !isPlain(after)) return undefined;
    const from = before ? known.findIndex((k) => k.open.includes(before)) : -1;
    const to = after ? homeOf(after, areas, sheet) : -1;
    if ((before && from < 0) || (after && to < 0)) return undefined;
    moved.push({ before, after, from, to });
  }
  return moved;
};

/** Only moved, within their map, or written on: what is usual stays so. */
const areOfOneSize = (moved: readonly Moved[]): boolean =>
  moved.every(({ before, after, from, to }) => {
    if (!before || !after || from !== to || before.item.kind !== after.item.kind) return false;
    return before.box.w === after.box.w && before.box.h === after.box.h;
  });

/** The map with its notes as they lie now, but for where they sit; undefined where a typical note is another than before. */
const withTexts = (known: Known, i: number, moved: readonly Moved[]): Known | undefined => {
  const gone = new Set(moved.flatMap((m) => (m.before && m.from === i ? [m.before] : [])));
  const come = moved.flatMap((m) => (m.after && m.to === i ? [m.after] : []));
  if (gone.size === 0 && come.length === 0) return known;
  const open = replaced(known.open, gone, come);
  return areOfOneSize(moved) || typicalOf(known.grid, open) === known.typical ? { ...known, open } : undefined;
};

/** Seats what moved; the lanes it came from and those it went to are put in order again. */
const reseated = (knowns: readonly Known[], moved: readonly Moved[], memory: Memory): readonly Known[] => {
  const { outcomes, fates } = memory;
  const touched = new Map<Known, Set<Strip | undefined>>(knowns.map((k) => [k, new Set()]));
  const touch = (known: Known | undefined, outcome: Seat | string | undefined): void => {
    if (known && outcome !== undefined && typeof outcome !== "string") touched.get(known)?.add(outcome.lane);
  };
  for (const { before, from } of moved) {
    if (!before) continue;
    touch(knowns[from], outcomes[before.n]);
    outcomes[before.n] = undefined;
    fates.of[before.n] = undefined;
  }
  for (const { after, to } of moved) {
    const known = knowns[to];
    if (!after || !known) continue;
    const outcome = seatOf(known.grid, after, known.typical, stageAxisOf(known.grid));
    touch(known, outcome);
    outcomes[after.n] = outcome;
    fates.of[after.n] = typeof outcome === "string" ? { is: "leftover", reason: outcome } : fateOf(known.grid, outcome);
  }
  return knowns.map((known) => {
    const lanes = touched.get(known) ?? new Set();
    if (lanes.size === 0) return known;
    const seats: Seat[] = [];
    for (const { n } of known.open) {
      const seat = outcomes[n];
      if (seat && typeof seat !== "string" && lanes.has(seat.lane) && fates.of[n] === note) seats.push(seat);
    }
    const byLane = seatsByLane(known.grid, seats);
    const rows = lanesOf(known.grid).map((lane, r) =>
      lanes.has(lane) ? laneNotes(known.grid, lane, byLane[r] ?? []) : (known.rows[r] ?? []),
    );
    return { ...known, rows, map: { ...known.map, notes: rows.flat() } };
  });
};

/** What is known after these changes; undefined where the whole board has to be read. The memory given is of no use afterwards. */
export const again = (memory: Memory, snapshot: Snapshot): Memory | undefined => {
  const { sheet, byId, fates, look } = memory;
  const before = memory.snapshot;
  const changes = changesBetween(before.items, snapshot.items, most);
  if (!changes || before.host !== snapshot.host || before.name !== snapshot.name) return undefined;
  if (before.kept?.[keptKey] !== snapshot.kept?.[keptKey]) return undefined;
  if (changes.length === 0) return { ...memory, snapshot };
  const moved = movedBy(changes, memory);
  if (!moved || holdsAny(changes, before.items) || holdsAny(changes, snapshot.items)) return undefined;

  const gone = new Set(moved.flatMap((m) => m.before ?? []));
  const texts = replaced(
    sheet.texts,
    gone,
    moved.flatMap((m) => m.after ?? []),
  );
  const unit = areOfOneSize(moved) ? sheet.unit : unitOf(texts);
  if (unit.x !== sheet.unit.x || unit.y !== sheet.unit.y) return undefined;
  const withNew = memory.known.map((known, i) => withTexts(known, i, moved)).filter((k) => k !== undefined);
  if (withNew.length < memory.known.length) return undefined;

  for (const { before: old, after } of moved)
    if (after) byId.set(after.id, after);
    else if (old) byId.delete(old.id);
  const now: Sheet = { ...sheet, texts, byId };
  const known = reseated(withNew, moved, memory);
  const { maps, used } = linked(
    memory.order.flatMap((i) => known[i]?.map ?? []),
    sheet.ties,
  );
  const account = accountFor(snapshot, now, memory.grids, fates, used);
  const { remarks } = look.reading;
  const reading = { ...account, maps, ...(remarks && { remarks }) };
  return { ...memory, look: { ...look, reading }, snapshot, sheet: now, known };
};
