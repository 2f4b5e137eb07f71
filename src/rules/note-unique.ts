// The same said twice in one cell, up to upper case, the order of words and a typo. The same word at two stages is no repeat, nor
// are two people with one feeling, one number or one channel.
import type { Lane, LaneRole, Note, ServiceMap, Stage } from "../model/index.js";
import { fold, isUnspaced } from "../words/index.js";
import { isTypo, keyOf } from "./alike.js";
import type { Cells } from "./cells.js";
import { saysNone } from "./nothing.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { laneName, quoted, say, stageName } from "./say.js";
import { isSure } from "./sure.js";

const countedByHabit: readonly LaneRole[] = [
  "emotions",
  "importance",
  "satisfaction",
  "time",
  "metrics",
  "owners",
  "channels",
  "storyboard",
  "stakeholders",
];

/** Too short to be an idea: “Phone” may well be two calls. Three Chinese characters are a verb and its object. */
const isIdea = (text: string): boolean =>
  isUnspaced(text) ? text.length >= 4 || /^\p{sc=Han}{3}$/u.test(text) : text.length >= 10 && text.includes(" ");

interface Said {
  readonly words: readonly string[];
  /** What begins alike has one number. */
  readonly bucket: number;
}

interface Same {
  readonly words: readonly string[];
  readonly notes: Note[];
}

type WordsOf = (text: string) => Said | undefined;

/** Words in one order, one thing for all texts that are the same; undefined where it is no idea. Each text is read once. */
const reader = (): WordsOf => {
  const known = new Map<string, Said | null>();
  const wholes = new Map<string, Said>();
  const buckets = new Map<string, number>();
  const numbered = (key: string): number => {
    const bucket = buckets.get(key) ?? buckets.size;
    buckets.set(key, bucket);
    return bucket;
  };
  const parsed = (text: string): Said | undefined => {
    const folded = fold(text.slice(0, 500));
    if (!isIdea(folded) || saysNone(text)) return undefined;
    const words = folded.split(" ").sort();
    const whole = words.join(" ");
    const said = wholes.get(whole) ?? { words, bucket: numbered(keyOf(words, 1)) };
    wholes.set(whole, said);
    return said;
  };
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there ?? undefined;
    const said = parsed(text);
    known.set(text, said ?? null);
    return said;
  };
};

/** Notes that begin alike and say the same: to the letter, else a typo apart from one of the first. */
const sameIn = (notes: readonly Note[], wordsOf: WordsOf): readonly Same[] => {
  const exact = new Map<Said, Same>();
  const sets: Same[] = [];
  // By id, so that which of them is quoted does not hang on the order they came in.
  for (const note of [...notes].sort(byId)) {
    const said = wordsOf(note.text);
    if (!said) continue;
    const { words } = said;
    const same = exact.get(said) ?? sets.slice(0, 20).find((set) => isTypo(words, set.words)) ?? { words, notes: [] };
    if (same.notes.length === 0) sets.push(same);
    same.notes.push(note);
    exact.set(said, same);
  }
  return sets.filter((set) => set.notes.length > 1);
};

const repeatsIn = (notes: readonly Note[], wordsOf: WordsOf): readonly Same[] => {
  const buckets = new Map<number, Note | Note[]>();
  const shared: Note[][] = [];
  for (const note of notes) {
    const bucket = wordsOf(note.text)?.bucket;
    if (bucket === undefined) continue;
    const there = buckets.get(bucket);
    if (there === undefined) buckets.set(bucket, note);
    else if (Array.isArray(there)) there.push(note);
    else {
      const both = [there, note];
      buckets.set(bucket, both);
      shared.push(both);
    }
  }
  return shared.flatMap((alike) => sameIn(alike, wordsOf));
};

const byId = (a: Note, b: Note): number => (a.id < b.id ? -1 : 1);

interface Repeat {
  readonly stage: Stage;
  readonly lane: Lane;
  readonly notes: readonly Note[];
}

const one = (map: ServiceMap, { stage, lane, notes }: Repeat): Remark => {
  const ids = notes.map((note) => note.id);
  const parts = {
    text: quoted(notes[0]?.text ?? ""),
    lane: laneName(map, lane.id),
    stage: stageName(map, stage.id),
    times: say(ids.length, { one: "once", other: ids.length === 2 ? "twice" : "{n} times" }),
  };
  const forms = { one: "", other: "{text} stands {times} in {lane} at {stage}: put the notes together." };
  return { message: say(ids.length, forms, parts), notes: ids };
};

const many = (repeats: readonly Repeat[]): Remark => ({
  message: say(repeats.length, {
    one: "",
    other: "{N} ideas stand more than once in their cell: put the notes that say the same together.",
  }),
  notes: repeats.flatMap((repeat) => repeat.notes.map((note) => note.id)),
  reason: "several",
});

const repeatsOf = (map: ServiceMap, cells: Cells): readonly Repeat[] => {
  const counted = cells.lanesWith(...countedByHabit);
  const lanes = map.lanes.filter((lane) => !counted.includes(lane));
  const seen = new Set<Note>();
  const wordsOf = reader();
  const repeats: Repeat[] = [];
  for (const lane of lanes)
    for (const stage of map.stages) {
      const here = cells.at(stage.id, [lane]);
      if (here.length < 2) continue;
      // A note that spans stages is compared at the first of them.
      for (const same of repeatsIn(
        here.filter((note) => isSure(note) && !seen.has(note)),
        wordsOf,
      ))
        repeats.push({ stage, lane, notes: same.notes });
      for (const note of here) if (note.spans) seen.add(note);
    }
  return repeats;
};

export const noteUnique: Rule = {
  id: "note-unique",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "No two notes of a cell say the same.",
  why: "Notes that repeat each other make one idea look like many, and votes for it are split.",
  needs: "Needs a cell with two notes.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const isShared = map.lanes.some((lane) => map.stages.some((stage) => cells.at(stage.id, [lane]).length > 1));
    if (!isShared) return "inapplicable";
    const repeats = repeatsOf(map, cells);
    return { findings: repeats.length > 3 ? [many(repeats)] : repeats.map((repeat) => one(map, repeat)) };
  },
};
