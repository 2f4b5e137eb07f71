// Parameters of every template: one meaning in panel, command line and code. Refuses with name, what it was and what is allowed.
import * as z from "zod/mini";
import {
  isLaneRole,
  type LaneRole,
  laneRoles,
  listed,
  type Parsed,
  type Problem,
  parsed,
  quoted,
  refused,
} from "../model/index.js";
import { nearest } from "../words/distance.js";
import { words } from "../words/languages.js";
import { type Language, languages } from "../words/words.js";
import { type Entry, listOf, shown, splitAt, unescaped } from "./lists.js";

export interface StageSpec {
  readonly title: string;
  readonly group?: string;
}

/** Role and title, a role with its usual title, or an own lane with a title alone. */
export interface LaneSpec {
  readonly role?: LaneRole;
  readonly title?: string;
}

export interface Params {
  readonly title?: string;
  readonly persona?: string;
  readonly scenario?: string;
  readonly goal?: string;
  readonly scope?: string;
  readonly state: "current" | "future";
  readonly stages?: readonly StageSpec[];
  readonly lanes?: readonly LaneSpec[];
  /** Starters: 0 none, 1 one a lane in the first stage, 2 two there, 3 one in every cell. */
  readonly seeds: 0 | 1 | 2 | 3;
  readonly notes: "square" | "wide";
  /** Side of a square note in board units, 120…480. */
  readonly noteSize: number;
  readonly language: Language;
  readonly color: "lane" | "author";
  /** Notes expected a cell; grows the rows. */
  readonly expected?: number;
}

/** Raw values by key (strings from the command line and forms, arrays from code) → parameters with defaults filled in. */
export type ParseParams = (raw: Readonly<Record<string, unknown>>) => Parsed<Params>;

const most = { text: 500, entries: 60 } as const;

const text = z
  .pipe(
    z.string(),
    z.transform((s) => s.trim()),
  )
  .check(z.maxLength(most.text));
const whole = (from: number, to: number) =>
  z.pipe(
    z.union([z.number(), z.pipe(z.string().check(z.regex(/^\s*\d+\s*$/)), z.transform(Number))]),
    z.int().check(z.minimum(from), z.maximum(to)),
  );
const word = <const W extends readonly [string, ...string[]]>(allowed: W) =>
  z.pipe(
    z.union([
      z.pipe(
        z.string(),
        z.transform((s) => s.trim().toLowerCase()),
      ),
      z.unknown(),
    ]),
    z.enum(allowed),
  );

/** One parameter's schema and, for its refusal, what is allowed. Lists are read further down: their problems name the entry. */
const shapes = {
  title: { schema: text, allowed: `text of at most ${most.text} characters` },
  persona: { schema: text, allowed: `text of at most ${most.text} characters` },
  scenario: { schema: text, allowed: `text of at most ${most.text} characters` },
  goal: { schema: text, allowed: `text of at most ${most.text} characters` },
  scope: { schema: text, allowed: `text of at most ${most.text} characters` },
  state: { schema: word(["current", "future"]), allowed: "“current” or “future”" },
  seeds: { schema: whole(0, 3), allowed: "a whole number from 0 to 3" },
  notes: { schema: word(["square", "wide"]), allowed: "“square” or “wide”" },
  noteSize: { schema: whole(120, 480), allowed: "a whole number from 120 to 480" },
  language: {
    schema: word(languages),
    allowed: listed(
      languages.map((l) => quoted(l)),
      { word: "or", most: 8 },
    ),
  },
  color: { schema: word(["lane", "author"]), allowed: "“lane” or “author”" },
  expected: { schema: whole(1, 40), allowed: "a whole number from 1 to 40" },
} as const;

interface Shape<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly allowed: string;
}

/** Every key there is, in the order of the form. */
export const paramKeys = [
  "title",
  "persona",
  "scenario",
  "goal",
  "scope",
  "state",
  "stages",
  "lanes",
  "seeds",
  "notes",
  "noteSize",
  "language",
  "color",
  "expected",
] as const satisfies readonly (keyof Params)[];

const isBlank = (value: unknown): boolean => value === undefined || (typeof value === "string" && value.trim() === "");

export const parseParams: ParseParams = (raw) => {
  const problems: Problem[] = [];
  for (const key of Object.keys(raw)) if (!isKey(key)) problems.push({ message: unknownKey(key), path: key });
  const simple = <T>(key: keyof typeof shapes, { schema, allowed }: Shape<T>): T | undefined => {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (isBlank(value)) return undefined;
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    problems.push({ message: `${key} was ${shown(value)}, expected ${allowed}.`, path: key });
    return undefined;
  };
  const entries = <T>(key: "stages" | "lanes", read: (entry: Entry) => T | string): readonly T[] | undefined => {
    const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
    if (value === undefined) return undefined;
    const { found, problem } = readEntries(key, value, read);
    if (problem !== undefined) problems.push({ message: problem, path: key });
    return problem === undefined ? found : undefined;
  };

  const language = simple("language", shapes.language) ?? "en";
  const stages = entries("stages", stageFrom);
  const lanes = entries("lanes", laneFrom);
  const twice =
    repeated(
      "stages",
      stages?.map((s) => s.title),
    ) ??
    repeated(
      "lanes",
      lanes?.map((l) => titleOf(l, language)),
    );
  if (twice) problems.push(twice);
  const texts = {
    title: simple("title", shapes.title),
    persona: simple("persona", shapes.persona),
    scenario: simple("scenario", shapes.scenario),
    goal: simple("goal", shapes.goal),
    scope: simple("scope", shapes.scope),
  };
  const expected = simple("expected", shapes.expected);
  const params: Params = {
    ...withoutUnset(texts),
    state: simple("state", shapes.state) ?? "current",
    ...(stages && { stages }),
    ...(lanes && { lanes }),
    seeds: seedsOf(simple("seeds", shapes.seeds)),
    notes: simple("notes", shapes.notes) ?? "square",
    noteSize: simple("noteSize", shapes.noteSize) ?? 240,
    language,
    color: simple("color", shapes.color) ?? "lane",
    ...(expected !== undefined && { expected }),
  };
  return problems.length ? refused(...problems) : parsed(params);
};

const isKey = (key: string): boolean => paramKeys.some((k) => k === key);
const seedsOf = (n: number | undefined): Params["seeds"] => (n === 0 || n === 2 || n === 3 ? n : 1);

const unknownKey = (key: string): string => {
  const near = nearest(key, paramKeys);
  return near
    ? `Unknown parameter “${key}”, did you mean “${near}”?`
    : `Unknown parameter “${key}”, expected one of ${paramKeys.join(", ")}.`;
};

const withoutUnset = <K extends string>(texts: Readonly<Record<K, string | undefined>>): Partial<Record<K, string>> => {
  const set: Partial<Record<K, string>> = {};
  for (const key in texts) {
    const value = texts[key];
    if (value !== undefined) set[key] = value;
  }
  return set;
};

/** `read` gives a spec or, as text, what is wrong with the entry. */
const readEntries = <T>(
  key: "stages" | "lanes",
  value: unknown,
  read: (entry: Entry) => T | string,
): { readonly found: readonly T[]; readonly problem?: string } => {
  const given = listOf(value);
  if (!given) return { found: [], problem: `${key} was ${shown(value)}, expected text or a list of ${syntax[key]}.` };
  if (given.length === 0)
    return { found: [], problem: `A map needs at least one ${key === "stages" ? "stage" : "lane"}.` };
  if (given.length > most.entries)
    return { found: [], problem: `${key} was a list of ${given.length}, expected at most ${most.entries}.` };
  const found: T[] = [];
  for (const entry of given) {
    const spec = read(entry);
    if (typeof spec === "string") return { found, problem: `${key}: ${spec}` };
    found.push(spec);
  }
  return { found };
};

const syntax = { stages: "“Title” or “Phase/Title”", lanes: "“role”, “role:Title” or “+Title”" } as const;

const tooLong = (title: string): boolean => title.length > most.text;

const stageFrom = (entry: Entry): StageSpec | string => {
  const [before, after] = typeof entry === "string" ? splitAt(entry, "/") : [entry.group, entry.title];
  const title = (after ?? (typeof entry === "string" ? before : "") ?? "").trim();
  const group = after === undefined ? "" : (before ?? "").trim();
  if (title === "") return `${shown(entry)} has no title, expected ${syntax.stages}.`;
  if (tooLong(title) || tooLong(group)) return `${shown(entry)} is too long, expected ${shapes.title.allowed}.`;
  return group === "" ? { title } : { title, group };
};

const laneFrom = (entry: Entry): LaneSpec | string => {
  const own = typeof entry === "string" && entry.startsWith("+");
  const [before, after] =
    typeof entry !== "string"
      ? [entry.role, entry.title]
      : own
        ? [undefined, unescaped(entry.slice(1))]
        : splitAt(entry, ":");
  const role = before?.trim() ?? "";
  const title = after?.trim() ?? "";
  if (tooLong(title)) return `${shown(entry)} is too long, expected ${shapes.title.allowed}.`;
  if (role === "") return title === "" ? `${shown(entry)} has no title, expected ${syntax.lanes}.` : { title };
  if (role === "stages") return "“stages” is no lane but the columns; give them with the parameter stages.";
  if (!isLaneRole(role)) return unknownRole(role);
  return title === "" ? { role } : { role, title };
};

const unknownRole = (role: string): string => {
  const near = nearest(role, laneRoles);
  const hint = near
    ? `did you mean “${near}”?`
    : `expected one of ${laneRoles.filter((r) => r !== "stages").join(", ")}.`;
  return `unknown role “${role}”, ${hint} A lane of your own is written “+${role}”.`;
};

const titleOf = (lane: LaneSpec, language: Language): string =>
  lane.title ?? (lane.role ? words[language].roles[lane.role].title : "");

const repeated = (key: "stages" | "lanes", titles: readonly string[] | undefined): Problem | undefined => {
  const seen = new Set<string>();
  for (const title of titles ?? []) {
    const same = title.toLowerCase();
    if (seen.has(same)) return { message: `Two ${key} are called “${title}”: give one another name.`, path: key };
    seen.add(same);
  }
  return undefined;
};
