// The form in front of an insert, as plain data: how it starts, how it is edited, and the parameters it stands for.
// What is allowed is decided by the session; only what a person can mend in the form itself is said here.
import {
  depthOf,
  type LaneRole,
  type Language,
  languages,
  type Problem,
  sideOf,
  type Template,
  words,
} from "./core.js";
import type { Texts } from "./texts.js";

export interface StageRow {
  readonly key: number;
  readonly title: string;
  readonly group: string;
}

/** `usual` is the title the lane has when nobody renames it; own lanes have no role. */
export interface LaneRow {
  readonly key: number;
  readonly role?: LaneRole;
  readonly title: string;
  readonly usual: string;
  readonly on: boolean;
}

/** None, one a lane in the first stage, one in every cell: the parameter `seeds`. */
export type Starters = 0 | 1 | 3;

/** What is remembered of a person from one insert to the next. */
export interface Taste {
  readonly language: Language;
  readonly color: "lane" | "author";
  readonly starters: Starters;
  /** The template that was used last. */
  readonly last?: string | undefined;
}

export interface Setup extends Taste {
  readonly template: string;
  readonly title: string;
  readonly persona: string;
  readonly scenario: string;
  readonly goal: string;
  readonly scope: string;
  readonly state: "current" | "future";
  readonly stages: readonly StageRow[];
  readonly lanes: readonly LaneRow[];
  readonly nextKey: number;
}

export type TextField = "title" | "persona" | "scenario" | "goal" | "scope";

export const plainTaste: Taste = { language: "en", color: "lane", starters: 1 };

/** A remembered taste, as text; anything that is not one falls back to the plain one, in the language of the panel. */
export const parseTaste = (text: string | null, language: Language = plainTaste.language): Taste => {
  const plain = { ...plainTaste, language };
  try {
    const kept: unknown = JSON.parse(text ?? "");
    if (typeof kept !== "object" || kept === null) return plain;
    const { language: own, color, starters, last }: Record<string, unknown> = { ...kept };
    return {
      ...(typeof last === "string" && { last }),
      language: languages.find((l) => l === own) ?? language,
      color: color === "author" ? "author" : "lane",
      starters: starters === 0 || starters === 3 ? starters : 1,
    };
  } catch {
    return plain;
  }
};

export const writeTaste = ({ language, color, starters, last }: Taste): string =>
  JSON.stringify({ language, color, starters, last });

/** What takes least time first, and before all of it what was used last. */
export const inGalleryOrder = (templates: readonly Template[], last: string | undefined): readonly Template[] =>
  [...templates].sort((a, b) => Number(b.id === last) - Number(a.id === last) || a.minutes - b.minutes);

export const startSetup = (template: Template, taste: Taste): Setup => {
  let key = 0;
  const stages = template.stages(words[taste.language]).map(({ title, group = "" }) => ({ key: key++, title, group }));
  const lanes = laneRows(template, taste.language).map((lane) => ({ ...lane, key: key++ }));
  return {
    ...taste,
    template: template.id,
    title: "",
    persona: "",
    scenario: "",
    goal: "",
    scope: "",
    state: "current",
    stages,
    lanes,
    nextKey: key,
  };
};

const laneRows = (template: Template, language: Language): readonly Omit<LaneRow, "key">[] => {
  const { roles } = words[language];
  const row = (on: boolean) => (spec: { readonly role?: LaneRole; readonly title?: string }) => {
    const title = spec.title ?? (spec.role ? roles[spec.role].title : "");
    return { title, usual: title, on, ...(spec.role && { role: spec.role }) };
  };
  return [...template.lanes(words[language]).map(row(true)), ...template.optional.map(row(false))];
};

/** Another language on the board: titles nobody touched change with it, the others stay. */
export const withLanguage = (setup: Setup, template: Template, language: Language): Setup => {
  const before = startSetup(template, setup);
  const after = startSetup(template, { ...setup, language });
  const isUntouched =
    before.stages.length === setup.stages.length &&
    before.stages.every((s, i) => s.title === setup.stages[i]?.title && s.group === setup.stages[i]?.group);
  const lanes = setup.lanes.map((lane): LaneRow => {
    const usual = after.lanes.find((l) => l.role === lane.role)?.usual ?? lane.usual;
    return lane.role ? { ...lane, usual, title: lane.title === lane.usual ? usual : lane.title } : lane;
  });
  const stages = isUntouched ? setup.stages.map((s, i) => ({ ...s, ...named(after.stages[i]) })) : setup.stages;
  return { ...setup, language, lanes, stages };
};

const named = (row: StageRow | undefined) => (row ? { title: row.title, group: row.group } : {});

/** Same rows, one of them moved by `by`; at the ends nothing happens. */
export const shifted = <Row extends { readonly key: number }>(
  rows: readonly Row[],
  key: number,
  by: number,
): readonly Row[] => {
  const from = rows.findIndex((r) => r.key === key);
  const to = from + by;
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return rows;
  const rest = rows.filter((r) => r !== row);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
};

/** A stage below `after`, in the same phase; at the end without one. */
export const withStage = (setup: Setup, after?: number): Setup => {
  const at = after === undefined ? setup.stages.length : setup.stages.findIndex((s) => s.key === after) + 1;
  const group = setup.stages[at - 1]?.group ?? "";
  const row = { key: setup.nextKey, title: "", group };
  return {
    ...setup,
    nextKey: setup.nextKey + 1,
    stages: [...setup.stages.slice(0, at), row, ...setup.stages.slice(at)],
  };
};

export const withOwnLane = (setup: Setup): Setup => ({
  ...setup,
  nextKey: setup.nextKey + 1,
  lanes: [...setup.lanes, { key: setup.nextKey, title: "", usual: "", on: true }],
});

/** A lane put on goes where it belongs, so that the lines between the sides come out right. */
export const withLane = (setup: Setup, key: number, on: boolean): Setup => {
  const lane = setup.lanes.find((l) => l.key === key);
  if (!lane) return setup;
  const rest = setup.lanes.filter((l) => l !== lane);
  if (!on) return { ...setup, lanes: setup.lanes.map((l) => (l === lane ? { ...l, on } : l)) };
  const depth = depthOfLane(lane);
  const before = rest.reduce((at, l, i) => (l.on && depthOfLane(l) <= depth ? i : at), -1);
  return { ...setup, lanes: [...rest.slice(0, before + 1), { ...lane, on }, ...rest.slice(before + 1)] };
};

const depthOfLane = (lane: LaneRow): number => (lane.role ? (depthOf(sideOf(lane.role)) ?? 0) : 4);

/**
 * A pasted list: one stage a line. A tab, or a slash, puts the phase before it; numbering and bullets go.
 * A single line with tabs is a row of a spreadsheet: one stage a cell.
 */
export const parseStages = (text: string): readonly { readonly title: string; readonly group: string }[] => {
  const lines = text.split(/\r?\n/).filter((l) => l.trim());
  const only = lines[0];
  const cells = lines.length === 1 && only?.includes("\t") ? only.split("\t") : lines;
  const clean = (s: string) => s.trim().replace(/^(?:[-*•–]|\d+[.)])\s+/, "");
  return cells.flatMap((cell) => {
    const cut = cell.includes("\t") ? cell.indexOf("\t") : cell.indexOf("/");
    const title = clean(cell.slice(cut + 1));
    const group = cut < 0 ? "" : clean(cell.slice(0, cut));
    return title ? [{ title, group }] : group ? [{ title: group, group: "" }] : [];
  });
};

/** A list in place of the stages there are, or behind them; rows nobody has written in go then. */
export const withStages = (setup: Setup, list: ReturnType<typeof parseStages>, how?: "behind"): Setup => {
  const rows = list.map((s, i) => ({ ...s, key: setup.nextKey + i }));
  const before = how === "behind" ? setup.stages.filter(written) : [];
  return { ...setup, nextKey: setup.nextKey + list.length, stages: [...before, ...rows] };
};

const written = (row: { readonly title: string }): boolean => row.title.trim() !== "";

/** The parameters the form stands for; what is left blank is left to the template. */
export const paramsOf = (setup: Setup): Readonly<Record<string, unknown>> => {
  const texts: readonly TextField[] = ["title", "persona", "scenario", "goal", "scope"];
  return {
    ...Object.fromEntries(texts.map((key) => [key, setup[key].trim()]).filter(([, value]) => value)),
    state: setup.state,
    stages: setup.stages.filter(written).map(({ title, group }) => ({
      title: title.trim(),
      ...(group.trim() && { group: group.trim() }),
    })),
    lanes: setup.lanes
      .filter((l) => l.on && (l.role || written(l)))
      .map(({ role, title }) => ({ ...(role && { role }), ...(title.trim() && { title: title.trim() }) })),
    seeds: setup.starters,
    language: setup.language,
    color: setup.color,
  };
};

/** What is wrong in the form, with the key of the field; a row's key follows a dot. */
export const problemsIn = (setup: Setup, texts: Texts): readonly Problem[] => {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const stage of setup.stages.filter(written)) {
    const title = stage.title.trim();
    if (seen.has(title.toLowerCase())) problems.push({ path: `stages.${stage.key}`, message: texts.twinStages(title) });
    seen.add(title.toLowerCase());
  }
  if (!seen.size) problems.push({ path: "stages", message: texts.noStage });
  const lanes = setup.lanes.filter((l) => l.on);
  if (!lanes.length) problems.push({ path: "lanes", message: texts.noLane });
  for (const lane of lanes) {
    if (!lane.role && !written(lane)) problems.push({ path: `lanes.${lane.key}`, message: texts.namelessLane });
  }
  return problems;
};

/** Phases as written above neighbouring stages. */
export const phasesIn = (setup: Setup): number =>
  setup.stages.filter((s, i) => s.group.trim() && s.group !== setup.stages[i - 1]?.group).length;
