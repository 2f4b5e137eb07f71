// Random maps and readings for properties: any shape the model allows, any text people paste, nothing about boards.
import * as fc from "fast-check";
import {
  type Header,
  headerFields,
  type Lane,
  type LaneRole,
  type Leftover,
  type Line,
  laneRoles,
  lineRoles,
  type Note,
  type Reading,
  type ServiceMap,
  type Stage,
} from "../src/model/index.js";

const pieces = [
  "Search",
  "Visit a flat",
  "Pay",
  "約款を確認する",
  "窓口",
  "שלום עולם",
  "الدفع",
  "Überprüfen",
  "naïve café",
  "👩‍💼 call",
  "e\u0301",
  "=SUM(A1:A9)",
  "+49 30 1234",
  "-1",
  "@handle",
  "'=quoted",
  "''",
  '"said"',
  "a|b",
  "a\\|b",
  "\\",
  "`code`",
  "*bold*",
  "_x_",
  "snake_case",
  "<br>",
  "<!-- note -->",
  "<b>&amp;</b>",
  "&#10;",
  "# heading",
  "## Left over",
  "- item",
  "1. first",
  "| cell |",
  "---",
  "~~~",
  "[link](x)",
  "\n",
  "\n\n",
  "\t",
  "\r\n",
  ",",
  ";",
  ":",
  "10:30",
  "#42",
  "%%",
  "%%{init}%%",
  "section Pay",
  "title: Pay",
  "journey",
  "accTitle",
  "— *why*",
  " ",
  "\u00A0",
  "\u2028",
  "constructor",
  "__proto__",
  "3 < 4 > 2",
  "50 %",
  "(2)",
  "null",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }) },
);

/** Text of a note or label: never blank, no white space around it, as every reading has it. */
export const anyText = (): fc.Arbitrary<string> =>
  fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((words) => words.join(" ").trim())
    .filter((text) => text !== "");

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 2 });

/** Leaves out keys that hold undefined, as the model does. */
const tidy = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;

const anyScore = fc
  .oneof(
    fc.integer({ min: -2, max: 2 }),
    fc.integer({ min: -20, max: 20 }).map((n) => n / 10),
  )
  .map((n) => n + 0);

const oneToTen = fc.integer({ min: 1, max: 10 });

export interface MapOptions {
  /** Text of notes, labels and facts. */
  readonly text?: fc.Arbitrary<string>;
  readonly maxStages?: number;
  readonly maxLanes?: number;
  readonly maxNotes?: number;
  /** Before every id of the map, so that several maps share none. */
  readonly prefix?: string;
}

const anyHeader = (text: fc.Arbitrary<string>): fc.Arbitrary<Header> =>
  fc
    .record({
      ...Object.fromEntries(headerFields.map((field) => [field, maybe(text)])),
      state: maybe(fc.constantFrom("current" as const, "future" as const)),
    })
    .map((header) => tidy(header) as Header);

const anyNote = (text: fc.Arbitrary<string>, stages: readonly Stage[], lanes: readonly Lane[]): fc.Arbitrary<Note> => {
  const place = (ids: readonly string[]) =>
    ids.length
      ? fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.constant(null) })
      : fc.constant(null);
  const stageIds = stages.map((s) => s.id);
  return fc
    .record({
      id: fc.constant(""),
      text,
      lane: place(lanes.map((l) => l.id)),
      stage: place(stageIds),
      spans: stages.length ? maybe(fc.subarray(stageIds, { minLength: 1 })) : fc.constant(undefined),
      color: maybe(fc.constantFrom("#fff9b1", "#f5d128", "=red")),
      author: maybe(text),
      tags: maybe(fc.array(text, { minLength: 1, maxLength: 3 })),
      votes: maybe(fc.nat(9)),
      owner: maybe(text),
      starter: maybe(fc.constant(true)),
      score: maybe(anyScore),
      certainty: maybe(oneToTen),
      importance: maybe(oneToTen),
      satisfaction: maybe(oneToTen),
      confidence: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
      why: text,
      item: maybe(fc.record({ id: fc.string({ minLength: 1, maxLength: 5 }), url: maybe(fc.webUrl()) }).map(tidy)),
    })
    .chain((note) =>
      note.score === undefined
        ? fc.constant(note)
        : fc
            .record({
              scoreFrom: maybe(fc.constantFrom("number" as const, "emoji" as const, "height" as const)),
              scoreAsWritten: maybe(text),
            })
            .map((more) => ({ ...note, ...more })),
    )
    .map((note) => tidy(note) as Note);
};

/** A map `parseMap` takes: unique ids, lines in order, links between its notes. */
export const anyMap = (options: MapOptions = {}): fc.Arbitrary<ServiceMap> => {
  const { text = anyText(), maxStages = 5, maxLanes = 5, maxNotes = 12, prefix = "" } = options;
  const stages = fc
    .array(fc.record({ title: text, group: maybe(text) }), { maxLength: maxStages })
    .map((all) => all.map((s, i): Stage => tidy({ id: `${prefix}s${i}`, ...s }) as Stage));
  const roles = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...laneRoles).map((r): LaneRole[] => [r]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.constantFrom(...laneRoles), { maxLength: 3 }) },
  );
  const lanes = fc
    .array(fc.record({ title: text, roles }), { maxLength: maxLanes })
    .map((all) => all.map((l, i): Lane => ({ id: `${prefix}l${i}`, ...l })));
  return fc.tuple(stages, lanes).chain(([stages, lanes]) =>
    fc
      .record({
        id: fc.constant(`${prefix}map`),
        kind: fc.constantFrom("journey-map" as const, "service-blueprint" as const),
        profile: maybe(fc.constantFrom("journey-map", "first-draft", "outside-in")),
        title: text,
        header: anyHeader(text),
        lines: fc.array(fc.record({ role: fc.constantFrom(...lineRoles), title: text, below: fc.nat(lanes.length) }), {
          maxLength: 3,
        }),
        notes: fc.array(anyNote(text, stages, lanes), { maxLength: maxNotes }),
        ends: fc.array(fc.record({ from: fc.nat(99), to: fc.nat(99), text: maybe(text) }), { maxLength: 3 }),
      })
      .map(({ lines, notes, ends, ...map }): ServiceMap => {
        const named = notes.map((note, i) => ({ ...note, id: `${prefix}n${i}` }));
        const at = (n: number): string => named[n % named.length]?.id ?? "";
        return tidy({
          format: "lanewise.map/1" as const,
          ...map,
          stages,
          lanes,
          lines: [...lines]
            .sort((a, b) => a.below - b.below)
            .map(({ below, ...line }): Line => ({ ...line, after: lanes[below - 1]?.id ?? null })),
          notes: named,
          links: named.length ? ends.map((link) => tidy({ ...link, from: at(link.from), to: at(link.to) })) : [],
        }) as ServiceMap;
      }),
  );
};

export const countsOf = (
  maps: readonly ServiceMap[],
  leftovers: readonly Leftover[],
  accounted: Reading["accounted"] = [],
): Reading["counts"] => {
  const notes = maps.flatMap((m) => m.notes).filter((n) => !n.starter).length;
  return {
    items: notes + leftovers.length + accounted.length,
    notes,
    leftovers: leftovers.length,
    accounted: accounted.length,
  };
};

/** A reading with up to `maxMaps` maps, leftovers and counts that add up. */
export const anyReading = (options: MapOptions & { readonly maxMaps?: number } = {}): fc.Arbitrary<Reading> => {
  const { text = anyText(), maxMaps = 2 } = options;
  const leftover = fc.record({ text, reason: text });
  return fc
    .record({
      maps: fc
        .nat(maxMaps)
        .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyMap({ ...options, prefix: `m${i}-` })))),
      leftovers: fc
        .array(leftover, { maxLength: 3 })
        .map((all) => all.map((l, i): Leftover => ({ ...l, item: { id: `left${i}` } }))),
      name: maybe(text),
    })
    .map(({ maps, leftovers, name }) => ({
      format: "lanewise.reading/1" as const,
      source: tidy({ host: "memory", name }) as Reading["source"],
      maps,
      leftovers,
      accounted: [],
      counts: countsOf(maps, leftovers),
    }));
};
