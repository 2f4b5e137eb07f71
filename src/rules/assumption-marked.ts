// Needs that are guesses, or say nothing of how sure people are. It speaks only where the group gives numbers at all (or the
// profile asks for them): a map that never asked “how sure?” is another method, not a wrong one.
import * as z from "zod/mini";
import type { Note } from "../model/index.js";
import { isGuess } from "../words/judged/signs.js";
import { saysNone } from "./nothing.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, quoted, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly guess: number;
  readonly always: boolean;
}

const isMarked = (note: Note): boolean => isGuess(note.text) || (note.tags ?? []).some(isGuess);

const remark = (reason: string, notes: readonly Note[], forms: Forms): readonly Remark[] => {
  if (notes.length === 0) return [];
  const parts = { text: quoted(notes[0]?.text ?? "") };
  return [{ message: say(notes.length, forms, parts), notes: notes.map((note) => note.id), reason }];
};

export const assumptionMarked: Rule<Options> = {
  id: "assumption-marked",
  severity: "info",
  appliesTo: everyKind,
  source: "sds-30min",
  sentence: "A need says how sure people are of it, and a guess says that it is one.",
  why: "A guess that looks like a fact is built upon before anybody has asked a customer.",
  needs: "Needs a lane for needs where at least one says how sure people are, from 1 to 10.",
  needsNotes: true,
  options: z.strictObject({
    guess: option(z.int().check(z.minimum(1), z.maximum(10)), "Up to which number from 1 to 10 a need is a guess."),
    always: option(z.boolean(), "Whether numbers are missed also on a map that has none."),
  }),
  defaults: { guess: 3, always: false },
  check(_map, { guess, always }, cells) {
    const lanes = cells
      .lanesWith("needs")
      .filter((lane) => lane.roles.every((role) => role === "needs" || role === "goals"));
    const needs = lanes.flatMap((lane) => cells.inLane(lane.id)).filter((n) => isSure(n) && !saysNone(n.text));
    if (needs.length === 0 || !(always || needs.some((note) => note.certainty !== undefined))) return "inapplicable";
    const unmarked = needs.filter((note) => !isMarked(note));
    return {
      findings: [
        ...remark(
          "no number",
          unmarked.filter((note) => note.certainty === undefined),
          {
            one: "The need {text} has no number for how sure you are: write one from 1 to 10 on it.",
            other: "{N} needs have no number for how sure you are: write one from 1 to 10 on each.",
          },
        ),
        ...remark(
          "guess",
          unmarked.filter((note) => note.certainty !== undefined && note.certainty <= guess),
          {
            one: "The need {text} is a guess so far: mark it as one, or ask customers.",
            other: "{N} needs are guesses so far: mark them as guesses, or ask customers.",
          },
        ),
      ],
    };
  },
};
