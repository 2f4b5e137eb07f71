// The use cases: insert, read, check, fix, take away, bring in. Takes a Board; knows no host and no screen.
import {
  type Applied,
  around,
  type Board,
  type Change,
  type Draft,
  freeSpot,
  type ItemId,
  type Progress,
  type Scope,
  type Snapshot,
} from "./board/index.js";
import { bring, formatOf } from "./formats/index.js";
import { type Finding, type Parsed, parsed, type Reading, type Report, type ServiceMap } from "./model/index.js";
import { amend, type PlaceOptions, place } from "./place/index.js";
import { type Hints, read } from "./read/index.js";
import { check } from "./rules/index.js";
import { type Params, parseParams, templateOf } from "./templates/index.js";

// What a screen shows of the core besides the use cases: which templates, formats and words there are, and a lane's colours.
export { type Format, formats, type Part, parts } from "./formats/index.js";
export { colorOf, type HueColors, hueOf } from "./place/colors.js";
export { headline } from "./reports/index.js";
export { rules } from "./rules/index.js";
export { type Template, templates } from "./templates/index.js";
export { type Language, languages, type Words, words } from "./words/index.js";

/** A map laid out and ready to be placed; `drafts` stand at 0,0 until a spot is found. */
export interface Plan {
  readonly map: ServiceMap;
  readonly drafts: readonly Draft[];
  readonly options: PlaceOptions;
  /** Board units. */
  readonly size: { readonly w: number; readonly h: number };
  /** About how long the host will take. */
  readonly seconds: number;
}

export interface Inserted {
  readonly map: ServiceMap;
  /** Everything placed, in the order of the plan. */
  readonly items: readonly ItemId[];
  readonly frame: ItemId | undefined;
  /** Whole sentences on what the host could not do in full. */
  readonly remarks: readonly string[];
}

/** A reading with the snapshot it was made from, so that fixes know where things stand. */
export interface Seen {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
}

/** `where` says where it will go, or why it cannot be done on this board. */
export interface FixPreview {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
}

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
  plan(template: string, params: Readonly<Record<string, unknown>>): Parsed<Plan>;
  /** A plan for a map that comes from a file; of the parameters those about drawing count. */
  planMap(map: ServiceMap, params?: Readonly<Record<string, unknown>>): Parsed<Plan>;
  /** Finds room, then places. Throws HostError. */
  insert(plan: Plan, progress?: Progress): Promise<Inserted>;
  /** Takes away what an insert placed. */
  remove(items: readonly ItemId[]): Promise<Applied>;
  /** Goes on with what a failed call left out. */
  resume(missing: readonly Change[], progress?: Progress): Promise<Applied>;
  /** The whole board unless told otherwise. Throws HostError. */
  read(scope?: Scope, hints?: Hints): Promise<Seen>;
  /** Throws on a profile nobody knows: the panel offers only those there are. */
  check(reading: Reading, options?: { readonly profile?: string }): Report;
  preview(seen: Seen, map: string, finding: Finding): FixPreview;
  /** Throws HostError; Error where `preview` says it is not possible. */
  fix(seen: Seen, map: string, finding: Finding, progress?: Progress): Promise<Applied>;
  take(reading: Reading, format: string): Taken;
  bring(text: string, name: string): Parsed<Reading>;
  reveal(ids: readonly ItemId[]): Promise<void>;
}

export interface SessionOptions {
  /** Ids for new maps; the core has no randomness of its own. */
  readonly newId: () => string;
}

/** One session over one board. */
export const makeSession = (board: Board, { newId }: SessionOptions): Session => {
  const planned = (map: ServiceMap, params: Params): Plan => {
    const options = placeOptions(board, params);
    const drafts = place(map, options);
    const { w, h } = around(drafts.map((d) => d.box)) ?? { w: 0, h: 0 };
    return { map, drafts, options, size: { w, h }, seconds: Math.ceil(drafts.length / board.can.itemsPerSecond) };
  };

  return {
    board,

    plan(template, raw) {
      const found = templateOf(template);
      if (!found.ok) return found;
      const params = parseParams(raw);
      return params.ok ? parsed(planned(found.value.build(params.value, newId()), params.value)) : params;
    },

    planMap(map, raw = {}) {
      const params = parseParams(raw);
      return params.ok ? parsed(planned(map, params.value)) : params;
    },

    async insert(plan, progress) {
      const [snapshot, visible] = await Promise.all([board.read({ of: "board" }), board.view()]);
      const isThere = snapshot.items.some((i) => i.tag?.map === plan.map.id);
      const map = isThere ? { ...plan.map, id: newId() } : plan.map;
      const at = freeSpot(plan.size, snapshot.items, visible ?? undefined);
      const drafts = place(map, { ...plan.options, at });
      const applied = await board.apply(
        drafts.map((draft) => ({ do: "add", draft })),
        progress,
      );
      const items = drafts.flatMap((d) => applied.ids[d.key] ?? []);
      return { map, items, frame: items[0], remarks: applied.remarks ?? [] };
    },

    remove: (items) => board.apply(items.map((id) => ({ do: "remove", id }))),

    resume: (missing, progress) => board.apply(missing, progress),

    async read(scope = { of: "board" }, hints) {
      const snapshot = await board.read(scope);
      return { snapshot, reading: read(snapshot, hints) };
    },

    check(reading, options) {
      const report = check(reading, options);
      if (!report.ok) throw new Error(report.problems.map((p) => p.message).join(" "));
      return report.value;
    },

    preview: (seen, map, finding) => previewFix(board, seen, map, finding),

    async fix(seen, map, finding, progress) {
      const { possible, where, changes } = previewFix(board, seen, map, finding);
      if (!possible) throw new Error(where);
      return board.apply(changes, progress);
    },

    take(reading, id) {
      const format = formatOf(id);
      if (!format.ok) throw new Error(format.problems.map((p) => p.message).join(" "));
      const { extension, mime, write } = format.value;
      return { name: fileName(reading, extension), mime, ...write(reading) };
    },

    bring,

    reveal: (ids) => board.reveal(ids),
  };
};

/** Drawing parameters as `place` wants them; a host with one size of note keeps it. */
const placeOptions = (board: Board, params: Params): PlaceOptions => ({
  note: board.can.noteSize ?? params.noteSize,
  notes: params.notes,
  color: params.color,
  language: params.language,
  leadAndRest: board.can.leadAndRest,
  ...(params.expected !== undefined && { expected: params.expected }),
});

const previewFix = (board: Board, seen: Seen, mapId: string, finding: Finding): FixPreview => {
  const map = seen.reading.maps.find((m) => m.id === mapId);
  if (!map) throw new Error(`no map “${mapId}” in this reading`);
  if (!finding.fix) return { possible: false, where: "There is no fix for this.", changes: [] };
  const { leadAndRest, layers = false } = board.can;
  return amend(finding.fix.changes, map, seen.snapshot, { leadAndRest, layers });
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
