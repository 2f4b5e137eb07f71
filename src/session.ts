// The use cases: insert, read, check, fix, take away, bring in. Takes a Board; knows no host and no screen.
// What is chosen from is here from the start; what works on it is fetched when it is first asked for (session/).
import {
  type Applied,
  around,
  type Board,
  type Change,
  type ItemId,
  type Progress,
  type Scope,
} from "./board/index.js";
import {
  type Finding,
  type MapEdit,
  type Parsed,
  parsed,
  type Reading,
  type Report,
  type ServiceMap,
} from "./model/index.js";
import type { Hints } from "./read/index.js";
import type { Changed } from "./session/changing.js";
import type { Checking } from "./session/checked.js";
import type { TakenBack } from "./session/closing-up.js";
import type { Dismissing } from "./session/dismissing.js";
import type { Grown } from "./session/inserting.js";
import type { FixPreview } from "./session/mending.js";
import { placeOptions } from "./session/options.js";
import type { Inserted, Offer, Plan, Recipe } from "./session/plans.js";
import { checking, files, planning, reading } from "./session/rooms.js";
import type { Own, Seen } from "./session/seeing.js";
import type { Where } from "./session/where.js";
import type { Params } from "./templates/params.js";

// What a screen shows of the core besides the use cases: which templates and words there are, and a lane's colours.
export { colorOf, type HueColors, hueOf } from "./look/colors.js";
export type { Hints, NoteHint, Outline, Strip } from "./read/index.js";
export { headline } from "./reports/headline.js";
export type { Changed } from "./session/changing.js";
export type { Checking } from "./session/checked.js";
export type { Dismissing } from "./session/dismissing.js";
export { HalfChanged } from "./session/half-changed.js";
export { type Later, later, NotLoaded } from "./session/later.js";
export type { FixPreview } from "./session/mending.js";
export { type Inserted, NoRoom, type Offer, type Plan } from "./session/plans.js";
export type { Seen } from "./session/seeing.js";
export type { Where } from "./session/where.js";
export type { Template } from "./templates/template.js";
export { templates } from "./templates/templates.js";
export { words } from "./words/languages.js";
export { type Language, languages, type Words } from "./words/words.js";

/** How files end that `bring` takes. */
export const broughtFrom: readonly string[] = [".json", ".csv", ".md"];

export interface Taken {
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  /** Whole sentences on what the format could not keep. */
  readonly dropped: readonly string[];
}

export interface Session {
  readonly board: Board;
  /** Validates the parameters, here and nowhere else. */
  plan(template: string, params: Readonly<Record<string, unknown>>): Promise<Parsed<Plan>>;
  /** A plan for a map that comes from a file; of the parameters those about drawing count. */
  planMap(map: ServiceMap, params?: Readonly<Record<string, unknown>>): Promise<Parsed<Plan>>;
  /** Finds the spot, in free room unless told otherwise, then places. Throws HostError; NoRoom where a chosen frame has none. */
  insert(plan: Plan, progress?: Progress, where?: Where): Promise<Inserted>;
  /** Takes away what an insert placed, and takes back what grew for it (`Inserted.back`). */
  remove(items: readonly ItemId[], back?: readonly Change[], progress?: Progress): Promise<Applied>;
  /** Goes on with what a failed call left out. */
  resume(missing: readonly Change[], progress?: Progress): Promise<Applied>;
  /** An insert this person began and that was interrupted, where the host notes that. Throws HostError. */
  unfinished(): Promise<Offer | undefined>;
  /** Places what is missing of it, takes away what is as it was placed, or leaves it as it is for good. Throws HostError. */
  end(
    offer: Offer,
    how: "finish" | "remove" | "leave",
    progress?: Progress,
  ): Promise<{ readonly items: readonly ItemId[]; readonly remarks: readonly string[] }>;
  /** The whole board unless told otherwise. Hints given win over those kept with the board; null: neither. Throws HostError. */
  read(scope?: Scope, hints?: Hints | null): Promise<Seen>;
  /** Asks for the results of votings where the host has them apart; readings bring them from then on. Never throws. */
  askVotes(): Promise<void>;
  /**
   * Keeps the complete set of corrections with the board, for everybody who opens it, and reads the same scope again. A board that
   * cannot be written has them for this session only (`isKept`). Throws HostError.
   */
  correct(seen: Seen, hints: Hints): Promise<Seen>;
  /** Of a reading alone, or with what was dismissed on its board. Throws on a profile nobody knows: the panel offers only those there are. */
  check(of: Reading | Seen, options?: Checking): Promise<Report>;
  /**
   * Takes a finding for fine, with the reason, and keeps that with the board; who it was where the host says so. Check again after.
   * A board that cannot be written has it for this session only (`dismissedHere`). Throws HostError.
   */
  dismiss(seen: Seen, map: string, finding: Finding, said: Dismissing): Promise<Seen>;
  /** Takes that back. Throws HostError. */
  restore(seen: Seen, finding: Pick<Finding, "fingerprint">): Promise<Seen>;
  /**
   * After a check that somebody asked for, not a live one: what was dismissed and is gone by now opens again should it come back.
   * Writes only where that changes something. Throws HostError.
   */
  settle(seen: Seen, report: Report): Promise<Seen>;
  /**
   * Puts a small numbered badge at the place of each finding, 1 for the first, after taking away those that stand on the board.
   * What stands as it should already is left alone. Throws HostError; Error where the map is gone.
   */
  mark(seen: Seen, map: string, findings: readonly Finding[], progress?: Progress): Promise<Applied>;
  /** Takes every badge of the board away, wherever people have moved it. Throws HostError. */
  unmark(seen: Seen, progress?: Progress): Promise<Applied>;
  preview(seen: Seen, map: string, finding: Finding): Promise<FixPreview>;
  /** Throws HostError; Error where `preview` says it is not possible. */
  fix(seen: Seen, map: string, finding: Finding, progress?: Progress): Promise<Applied>;
  previewChange(seen: Seen, map: string, edits: readonly MapEdit[]): Promise<FixPreview>;
  /**
   * What somebody asks of a map: all of it or nothing. Where room is made, it is planned anew on the board as it is by now. Throws like
   * `fix`; HalfChanged where the host stopped half way.
   */
  change(seen: Seen, map: string, edits: readonly MapEdit[], progress?: Progress): Promise<Changed>;
  /**
   * Takes that back; what has been put into the new room meanwhile stays, and the room with it. Where others have moved for that room,
   * nothing is taken back then (`isKept`). Throws HostError.
   */
  takeBack(changed: Changed, progress?: Progress): Promise<TakenBack>;
  take(reading: Reading, format: string): Promise<Taken>;
  bring(text: string, name: string): Promise<Parsed<Reading>>;
  reveal(ids: readonly ItemId[]): Promise<void>;
  /** Fetches what is not here from the start, so that nobody waits for it. Every use case does so by itself. */
  prepare(): Promise<void>;
}

export interface SessionOptions {
  /** Ids for new maps; the core has no randomness of its own. */
  readonly newId: () => string;
}

/** One session over one board. What has to be fetched may not arrive: whatever needs it then throws NotLoaded. */
export const makeSession = (board: Board, { newId }: SessionOptions): Session => {
  const own: Own = {};
  const placed = new Set<string>();
  const grown: Grown = new Map();
  const planned = async (map: ServiceMap, params: Params, recipe: Recipe): Promise<Plan> => {
    const { place } = await planning.get();
    const options = placeOptions(board, params);
    const drafts = place(map, options);
    const { w, h } = around(drafts.map((d) => d.box)) ?? { w: 0, h: 0 };
    const seconds = Math.ceil(drafts.length / board.can.itemsPerSecond);
    return { map, drafts, options, size: { w, h }, seconds, recipe };
  };

  return {
    board,

    async plan(template, raw) {
      const { parseParams, templateOf } = await planning.get();
      const found = templateOf(template);
      if (!found.ok) return found;
      const params = parseParams(raw);
      const recipe = { template, params: raw };
      return params.ok ? parsed(await planned(found.value.build(params.value, newId()), params.value, recipe)) : params;
    },

    async planMap(map, raw = {}) {
      const { parseParams } = await planning.get();
      const params = parseParams(raw);
      return params.ok ? parsed(await planned(map, params.value, { map, params: raw })) : params;
    },

    async insert(plan, progress, where = { by: "room" }) {
      return (await planning.get()).insert(board, plan, { newId, progress, where, placed, grown });
    },

    remove: async (...how) => (await planning.get()).takeAway(board, grown, ...how),

    resume: (missing, progress) => board.apply(missing, progress),

    unfinished: async () => (board.interrupted ? (await planning.get()).offered(board) : undefined),
    end: async (...how) => (await planning.get()).end(board, ...how),

    async read(scope = { of: "board" }, hints) {
      const [snapshot, { see }] = await Promise.all([board.read(scope), reading.get()]);
      return see(snapshot, scope, own, hints);
    },

    async askVotes() {
      const votes = await board.votes?.();
      if (votes) own.votes = votes;
    },

    correct: async (seen, hints) => (await reading.get()).correct(board, seen, hints, own),

    check: async (of, options) => (await checking.get()).checked(of, options),

    dismiss: async (...how) => (await reading.get()).dismiss(board, ...how, own),
    restore: async (...how) => (await reading.get()).restore(board, ...how, own),
    settle: async (...how) => (await reading.get()).settle(board, ...how, own),

    mark: async (...how) => (await checking.get()).mark(board, ...how),
    unmark: async (...how) => (await checking.get()).unmark(board, ...how),

    preview: async (...how) => (await checking.get()).preview(board, ...how, await reading.get()),

    async fix(seen, map, finding, progress) {
      const [{ preview }, parts] = await Promise.all([checking.get(), reading.get()]);
      const { possible, where, changes } = await preview(board, seen, map, finding, parts);
      if (!possible) throw new Error(where);
      const applied = await board.apply(changes, progress);
      return parts.withAdded(board, seen, applied, own);
    },

    async previewChange(seen, map, edits) {
      const [{ previewChange }, parts] = await Promise.all([checking.get(), reading.get()]);
      return previewChange(board, seen, { map, edits }, parts);
    },

    async change(seen, map, edits, progress) {
      const [{ makeChange }, parts] = await Promise.all([checking.get(), reading.get()]);
      return makeChange(board, { seen, map, edits, own, progress }, parts);
    },

    async takeBack(changed, progress) {
      const [{ takeBack }, { forgetAdded }] = await Promise.all([checking.get(), reading.get()]);
      const there = await board.read({ of: "board" });
      const applied = await takeBack(board, changed, there, progress);
      if (!applied.isKept) await forgetAdded(board, changed, there, own);
      return applied;
    },

    async take(of, id) {
      const { formatOf } = await files.get();
      const format = formatOf(id);
      if (!format.ok) throw new Error(format.problems.map((p) => p.message).join(" "));
      const { extension, mime, write } = format.value;
      return { name: fileName(of, extension), mime, ...write(of) };
    },

    async bring(text, name) {
      const { bring } = await files.get();
      return bring(text, name);
    },

    reveal: (ids) => board.reveal(ids),

    async prepare() {
      await Promise.all([planning.get(), reading.get(), checking.get(), files.get()]);
    },
  };
};

/** `Buying a first home` → `buying-a-first-home.csv`; letters of any script stay. */
const fileName = (reading: Reading, extension: string): string => {
  const title = reading.maps[0]?.title ?? reading.source.name ?? "";
  const slug = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `${slug.slice(0, 60) || "lanewise"}.${extension}`;
};
