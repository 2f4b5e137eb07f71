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

/** Too short to be an idea: “Phone” may well be two calls. */
const isIdea = (text: string): boolean =>
  isUnspaced(text) ? text.length >= 4 : text.length >= 10 && text.includes(" ");

interface Same {
  readonly words: readonly string[];
  readonly notes: Note[];
}

/** Words in one order and a key of their number and first letters; undefined where it is no idea. Texts repeat, so each is made once. */
const parsed = () => {
  const known = new Map<
    string,
    { readonly words: readonly string[]; readonly whole: string; readonly bucket: string } | undefined
  >();
  return (text: string) => {
    if (known.has(text)) return known.get(text);
    const folded = fold(text.slice(0, 500));
    const words = folded.split(" ").sort();
    const result =
      isIdea(folded) && !saysNone(text) ? { words, whole: words.join(" "), bucket: keyOf(words, 1) } : undefined;
    known.set(text, result);
    return result;
  };
};

/** Notes of one cell that say the same: to the letter, else a typo apart from one of the few that begin alike. */
const repeatsIn = (notes: readonly Note[], wordsOf: ReturnType<typeof parsed>): readonly Same[] => {
  const exact = new Map<string, Same>();
  const buckets = new Map<string, Same[]>();
  for (const note of notes) {
    const said = wordsOf(note.text);
    if (!said) continue;
    const { words, whole, bucket } = said;
    const there = buckets.get(bucket) ?? [];
    const same = exact.get(whole) ?? there.slice(0, 20).find((set) => isTypo(words, set.words)) ?? { words, notes: [] };
    if (same.notes.length === 0) there.push(same);
    same.notes.push(note);
    exact.set(whole, same);
    buckets.set(bucket, there);
  }
  return [...new Set(exact.values())].filter((set) => set.notes.length > 1);
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
  const wordsOf = parsed();
  const repeats: Repeat[] = [];
  for (const lane of lanes)
    for (const stage of map.stages) {
      const here = cells.at(stage.id, [lane]);
      if (here.length < 2) continue;
      // By id, so that which of them is quoted does not hang on the order they came in.
      const notes = [...here].sort(byId);
      // A note that spans stages is compared at the first of them.
      for (const same of repeatsIn(
        notes.filter((note) => isSure(note) && !seen.has(note)),
        wordsOf,
      ))
        repeats.push({ stage, lane, notes: same.notes });
      for (const note of notes) if (note.spans) seen.add(note);
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
