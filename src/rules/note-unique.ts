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

/** Notes of one cell that say the same, in buckets by size and first letters, so that few are ever compared. */
const repeatsIn = (notes: readonly Note[]): readonly (readonly Note[])[] => {
  const sets = new Map<string, { readonly words: readonly string[]; readonly notes: Note[] }[]>();
  for (const note of notes) {
    const text = fold(note.text.slice(0, 500));
    if (!isIdea(text) || saysNone(note.text)) continue;
    const words = text.split(" ").sort();
    const bucket = keyOf(words, 1);
    const there = sets.get(bucket) ?? [];
    sets.set(bucket, there);
    const same = there.slice(0, 40).find((set) => isTypo(words, set.words));
    if (same) same.notes.push(note);
    else there.push({ words, notes: [note] });
  }
  return [...sets.values()].flat().flatMap((set) => (set.notes.length > 1 ? [set.notes] : []));
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
  const repeats: Repeat[] = [];
  for (const lane of lanes)
    for (const stage of map.stages) {
      if (cells.at(stage.id, [lane]).length < 2) continue;
      // By id, so that which of them is quoted does not hang on the order they came in.
      const notes = [...cells.at(stage.id, [lane])].sort(byId);
      // A note that spans stages is compared at the first of them.
      for (const same of repeatsIn(notes.filter((note) => isSure(note) && !seen.has(note))))
        repeats.push({ stage, lane, notes: same });
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
