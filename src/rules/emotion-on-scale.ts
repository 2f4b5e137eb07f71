// Numbers on feelings that do not count like the others: out of ten, past the ends, a lone +5 that makes all others small. A whole
// lane from −5 to +5 or from 1 to 5 is a scale like any other.
import type { Lane, Note } from "../model/index.js";
import type { Cells } from "./cells.js";
import { isBeyond, scoreOn, type WrittenScore } from "./onscale.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, noteName, say } from "./say.js";
import { isSure } from "./sure.js";

interface Numbered {
  readonly note: Note;
  readonly score: WrittenScore;
}

const beyond: Forms = {
  one: "{text} is not on the scale from −2 to +2: write it as one of its numbers.",
  other: "{N} feelings are not on the scale from −2 to +2: write them as its numbers.",
};
const farther: Forms = {
  one: "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.",
  other: "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.",
};
const otherwise: Forms = {
  one: "{text} counts on another scale than the other feelings: write all of them from −2 to +2.",
  other: "{N} feelings count on another scale than the others: write all of them from −2 to +2.",
};
const halfway: Forms = {
  one: "Some of the numbers on feelings count around 0, and one does not.",
  other: "Some of the numbers on feelings count around 0, and {n} do not.",
};

const remark = (lane: Lane, notes: readonly Note[], forms: Forms, reason: string): Remark => ({
  message: say(notes.length, forms, { text: noteName(notes[0]?.text ?? "", 40) }),
  lanes: [lane.id],
  notes: notes.map((note) => note.id),
  about: { notes: notes.map((note) => note.id) },
  reason,
});

/** Nothing, a slip of a few, or two scales of which nobody can say which is meant. */
const inLane = (
  lane: Lane,
  numbered: readonly Numbered[],
): { readonly slips: readonly Remark[]; readonly asked: readonly Remark[] } => {
  const slips: Remark[] = [];
  const off = numbered.filter(({ note }) => isBeyond(note.text));
  if (off.length > 0) slips.push(remark(lane, notesOf(off), beyond, "beyond"));
  const rest = numbered.filter((one) => !off.includes(one));
  const around0 = rest.filter(({ score }) => score.isSigned || score.value === 0);
  const fromOne = rest.filter((one) => !around0.includes(one) && (one.score.outOf === 5 || one.score.value > 2));
  const far = around0.filter(({ score }) => Math.abs(score.value) > 2);
  const isFew = (few: readonly Numbered[], all: readonly Numbered[]) => few.length > 0 && 3 * few.length <= all.length;
  if (isFew(far, around0)) slips.push(remark(lane, notesOf(far), farther, "farther"));
  if (around0.length === 0 || fromOne.length === 0) return { slips, asked: [] };
  const both = [...around0, ...fromOne];
  if (isFew(fromOne, both))
    return { slips: [...slips, remark(lane, notesOf(fromOne), otherwise, "otherwise")], asked: [] };
  if (isFew(around0, both))
    return { slips: [...slips, remark(lane, notesOf(around0), otherwise, "otherwise")], asked: [] };
  const question = "From which number to which do they count?";
  return { slips, asked: [{ ...remark(lane, notesOf(fromOne), halfway, "half"), question }] };
};

const notesOf = (numbered: readonly Numbered[]): readonly Note[] => numbered.map(({ note }) => note);

const numberedIn = (cells: Cells, lane: Lane): readonly Numbered[] =>
  cells.inLane(lane.id).flatMap((note) => {
    const score = isSure(note) ? scoreOn(note.text) : undefined;
    return score ? [{ note, score }] : [];
  });

export const emotionOnScale: Rule = {
  id: "emotion-on-scale",
  severity: "warning",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "All numbers on feelings count on one scale, from −2 to +2.",
  why: "An eight out of ten among minus ones bends the curve where nothing happened.",
  needs: "Needs a note with a number in a lane for emotions.",
  needsNotes: true,
  defaults: {},
  check(_map, _options, cells) {
    const lanes = cells.lanesWith("emotions").map((lane) => ({ lane, numbered: numberedIn(cells, lane) }));
    if (lanes.every(({ numbered }) => numbered.length === 0)) return "inapplicable";
    const told = lanes.map(({ lane, numbered }) => inLane(lane, numbered));
    return { findings: told.flatMap(({ slips }) => slips), incomplete: told.flatMap(({ asked }) => asked) };
  },
};
