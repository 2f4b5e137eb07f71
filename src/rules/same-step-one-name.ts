// One step under two names, as maps of several groups have it once they are put together. A typo in a stage's title is told; other
// forms of the same words, in titles or in two lanes of the organisation at one stage, are asked about.
import { laneDepth, type Note, type ServiceMap, type Stage } from "../model/index.js";
import { fold } from "../words/index.js";
import { bucketed, isOneStem, isTypo, shared, wordsIn } from "./alike.js";
import type { Cells } from "./cells.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { listed, quoted, say } from "./say.js";
import { isSure } from "./sure.js";

interface Titled<T> {
  readonly of: T;
  readonly text: string;
  readonly words: readonly string[];
}

type Pair<T> = readonly [T, T];

const pairsOf = <T>(
  things: readonly Titled<T>[],
  letters: number,
  alike: (a: Titled<T>, b: Titled<T>) => boolean,
): readonly Pair<T>[] =>
  bucketed(things, letters).flatMap((bucket) =>
    bucket.flatMap((a, i) => bucket.slice(i + 1).flatMap((b): Pair<T>[] => (alike(a, b) ? [[a.of, b.of]] : []))),
  );

const titled = (stages: readonly Stage[]): readonly Titled<Stage>[] =>
  stages.map((stage) => ({ of: stage, text: fold(stage.title), words: wordsIn(stage.title) }));

const isOnePhase = (a: Stage, b: Stage): boolean => fold(a.group ?? "") === fold(b.group ?? "");

const stagePairs = (map: ServiceMap, alike: typeof isTypo): readonly Pair<Stage>[] =>
  pairsOf(titled(map.stages), 1, (a, b) => a.text !== b.text && isOnePhase(a.of, b.of) && alike(a.words, b.words));

/** Two words at least: “Calls” and “Call” in two lanes are two calls. */
const notePairs = (map: ServiceMap, cells: Cells): readonly Pair<Note>[] => {
  const lanes = map.lanes.filter((lane) => (laneDepth(lane) ?? 0) > 0);
  if (lanes.length < 2) return [];
  return map.stages.flatMap((stage) => {
    const notes = cells
      .at(stage.id, lanes)
      .filter((note) => isSure(note) && note.text.length < 120 && note.stage === stage.id)
      .map((note) => ({ of: note, text: fold(note.text), words: wordsIn(note.text) }))
      .filter(({ words }) => words.length > 1)
      .sort((a, b) => (a.of.id < b.of.id ? -1 : 1));
    return pairsOf(notes, 4, (a, b) => a.of.lane !== b.of.lane && a.text !== b.text && isOneStem(a.words, b.words));
  });
};

const named = (pairs: readonly Pair<string>[]): string =>
  listed(pairs.map(([a, b]) => `${quoted(a, 40)} and ${quoted(b, 40)}`));

/** A slip after the first letters: “Anreisen” and “Abreisen” are opposites. */
const isLateTypo: typeof isTypo = (a, b) => isTypo(a, b) && a.every((word, i) => shared(word, b[i] ?? "") >= 3);

export const sameStepOneName: Rule = {
  id: "same-step-one-name",
  severity: "info",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "One step has one name.",
  why: "Three departments describe one step in three ways, and each believes it is another’s.",
  needs: "Needs at least two stages, or notes in two lanes of the organisation.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = map.lanes.filter((lane) => (laneDepth(lane) ?? 0) > 0 && cells.inLane(lane.id).length > 0);
    if (map.stages.length < 2 && lanes.length < 2) return "inapplicable";
    // One word alone may be another word: “Contact” and “Contract”.
    const isPlain: typeof isTypo = (a, b) => a.length > 1 && isTypo(a, b);
    const typos = stagePairs(map, isPlain);
    const stems = stagePairs(map, (a, b) => (isOneStem(a, b) || isLateTypo(a, b)) && !isPlain(a, b));
    const steps = notePairs(map, cells);
    return {
      findings: typos.map(([a, b]) => ({
        message: `The stages ${named([[a.title, b.title]])} look like one: give them one name, or put them together.`,
        stages: [a.id, b.id],
      })),
      incomplete: [...askStages(stems), ...askNotes(steps)],
    };
  },
};

const question = { one: "Are they one step?", other: "Is each pair one step?" };

const askStages = (pairs: readonly Pair<Stage>[]): readonly Remark[] => {
  if (pairs.length === 0) return [];
  const names = named(pairs.map(([a, b]) => [a.title, b.title]));
  const forms = { one: "The stages {names} may be one step.", other: "The stages {names} may be one step each." };
  return [
    {
      message: say(pairs.length, forms, { names }),
      question: say(pairs.length, question),
      stages: pairs.flatMap(([a, b]) => [a.id, b.id]),
    },
  ];
};

const askNotes = (pairs: readonly Pair<Note>[]): readonly Remark[] => {
  if (pairs.length === 0) return [];
  const names = named(pairs.map(([a, b]) => [a.text, b.text]));
  const forms = { one: "{names} may be one step in two lanes.", other: "{names} may be one step each, in two lanes." };
  return [
    {
      message: say(pairs.length, forms, { names }),
      question: say(pairs.length, question),
      notes: pairs.flatMap(([a, b]) => [a.id, b.id]),
    },
  ];
};
