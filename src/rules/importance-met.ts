// Steps that matter a great deal and satisfy little, by the numbers people gave: on one note, or in lanes of their own. Where an idea
// stands at the stage, the gap is seen; where one of the two numbers is missing beside the other, it is asked for.
import * as z from "zod/mini";
import type { Note, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { isAnswered } from "./lows.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly important: number;
  readonly gap: number;
}

interface Rated {
  readonly stage: Stage;
  readonly importance: number;
  readonly satisfaction: number | undefined;
  readonly notes: readonly Note[];
  /** Something stands in a lane for satisfaction, and is no number. */
  readonly isSaid: boolean;
}

const lone = /^\(?(\d{1,2})(?:\s?\/\s?(5|10))?\)?$/u;

/** From 1 to 10; “4/5” is 8. */
const rating = (text: string): number | undefined => {
  const [, digits, of] = (text.length <= 12 && lone.exec(text.trim())) || [];
  const n = Number(digits) * (of === "5" ? 2 : 1);
  return n >= 1 && n <= 10 ? n : undefined;
};

const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length > 0 ? Math.round((10 * numbers.reduce((sum, n) => sum + n, 0)) / numbers.length) / 10 : undefined;

type Rate = (note: Note, role: "importance" | "satisfaction") => number | undefined;

const rateBy = (cells: Cells): Rate => {
  const lanes = (role: "importance" | "satisfaction") => new Set(cells.lanesWith(role).map((lane) => lane.id));
  const byRole = { importance: lanes("importance"), satisfaction: lanes("satisfaction") };
  return (note, role) => note[role] ?? (byRole[role].has(note.lane ?? "") ? rating(note.text) : undefined);
};

const ratedAt = (cells: Cells, stage: Stage, rate: Rate): readonly Rated[] => {
  const isRated = (note: Note) => rate(note, "importance") !== undefined || rate(note, "satisfaction") !== undefined;
  const notes = cells.inStage(stage.id).filter((note) => isSure(note) && isRated(note));
  const pairs = notes.flatMap((note): Rated[] => {
    const [importance, satisfaction] = [note.importance, note.satisfaction];
    const isPair = importance !== undefined && satisfaction !== undefined;
    return isPair ? [{ stage, importance, satisfaction, notes: [note], isSaid: true }] : [];
  });
  if (pairs.length > 0) return pairs;
  const weights = notes.filter((note) => rate(note, "importance") !== undefined);
  const contents = notes.filter((note) => rate(note, "satisfaction") !== undefined);
  const importance = mean(weights.flatMap((note) => rate(note, "importance") ?? []));
  const satisfaction = mean(contents.flatMap((note) => rate(note, "satisfaction") ?? []));
  const isSaid = cells.saidAt(stage.id, cells.lanesWith("satisfaction")).length > 0;
  return importance === undefined
    ? []
    : [{ stage, importance, satisfaction, notes: [...weights, ...contents], isSaid }];
};

/** Where all numbers are up to five, that is the scale. */
const scaled = (all: readonly Rated[]): readonly Rated[] =>
  all.every(({ importance, satisfaction = 0 }) => importance <= 5 && satisfaction <= 5)
    ? all.map((one) => ({
        ...one,
        importance: 2 * one.importance,
        satisfaction: one.satisfaction === undefined ? undefined : 2 * one.satisfaction,
      }))
    : all;

export const importanceMet: Rule<Options> = {
  id: "importance-met",
  severity: "warning",
  appliesTo: everyKind,
  source: "inmoment",
  sentence: "What matters a great deal satisfies, or there is an idea for it.",
  why: "The gap between how much something counts and how well it is done says where to begin.",
  needs: "Needs numbers for importance and satisfaction at a stage.",
  needsNotes: true,
  options: z.strictObject({
    important: option(z.number().check(z.minimum(1), z.maximum(10)), "From which number, 1 to 10, something matters."),
    gap: option(
      z.number().check(z.minimum(1), z.maximum(9)),
      "How far satisfaction, 1 to 10, may lie below importance.",
    ),
  }),
  defaults: { important: 7, gap: 3 },
  check(map, { important, gap }, cells) {
    const rate = rateBy(cells);
    const rated = scaled(map.stages.flatMap((stage) => ratedAt(cells, stage, rate)));
    const hasBoth = rated.some(({ satisfaction }) => satisfaction !== undefined);
    const unknown = rated.filter((r) => r.satisfaction === undefined && r.isSaid && r.importance >= important);
    if (!hasBoth && unknown.length === 0) return "inapplicable";
    const open = rated.filter(
      ({ stage, importance, satisfaction }) =>
        satisfaction !== undefined &&
        importance >= important &&
        importance - satisfaction >= gap &&
        !isAnswered(cells, stage),
    );
    return {
      findings: open.length > 0 ? [remark(map, open)] : [],
      incomplete: unknown.map((one) => asked(map, one)),
    };
  },
};

const idsOf = (all: readonly Rated[]) => ({
  stages: [...new Set(all.map(({ stage }) => stage.id))],
  notes: [...new Set(all.flatMap(({ notes }) => notes.map((note) => note.id)))],
});

const remark = (map: ServiceMap, open: readonly Rated[]): Remark => {
  const { stages, notes } = idsOf(open);
  const [first] = open;
  const parts = {
    stages: stageNames(map, stages),
    importance: String(first?.importance),
    satisfaction: String(first?.satisfaction),
  };
  const forms = {
    one: "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.",
    other: "{stages} matter far more than they satisfy: look for what would close the gaps.",
  };
  return { message: say(stages.length, forms, parts), stages, notes, about: { stages } };
};

const asked = (map: ServiceMap, one: Rated): Remark => ({
  message: `What is said of satisfaction at ${stageName(map, one.stage.id)} is no number, and it matters there (${one.importance} of 10).`,
  question: "How satisfied are they, from 1 to 10?",
  ...idsOf([one]),
});
