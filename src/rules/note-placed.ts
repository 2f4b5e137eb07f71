// Notes whose place is a guess: without a lane, without a stage, or placed with little confidence. Never a finding: only
// the people who wrote them know.
import * as z from "zod/mini";
import type { Note } from "../model/index.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, noteName, say, short } from "./say.js";

interface Options {
  readonly sure: number;
}

const ask = (reason: string, notes: readonly Note[], forms: Forms): readonly Remark[] => {
  const [first] = notes;
  if (first === undefined) return [];
  return [
    {
      message: say(notes.length, forms, {
        text: noteName(first.text),
        why: short(first.why, 160).replace(/[.\s]+$/, ""),
      }),
      question: say(notes.length, { one: "Where does it belong?", other: "Where do they belong?" }),
      notes: notes.map((note) => note.id),
      reason,
    },
  ];
};

export const notePlaced: Rule<Options> = {
  id: "note-placed",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "Every note clearly stands in one lane and one stage.",
  why: "A note between two cells is counted in one of them, and that may be the wrong one.",
  needs: "Needs a note.",
  needsNotes: true,
  options: z.strictObject({
    sure: option(
      z.number().check(z.minimum(0), z.maximum(1)),
      "From which confidence, 0 to 1, a place is taken for certain.",
    ),
  }),
  defaults: { sure: 0.6 },
  check(map, { sure }, cells) {
    // A map without lanes, or without stages, cannot be asked which one a note belongs to.
    const lacksLane = (note: Note): boolean => map.lanes.length > 0 && note.lane === null;
    const lacksStage = (note: Note): boolean => map.stages.length > 0 && note.stage === null;
    const doubtful = cells.written.filter((n) => n.lane === null || n.stage === null || n.confidence < sure);
    const those = (test: (note: Note) => boolean) => doubtful.filter(test);
    const incomplete = [
      ...ask(
        "neither",
        those((n) => lacksLane(n) && lacksStage(n)),
        {
          one: "{text} stands in no lane and no stage.",
          other: "{N} notes stand in no lane and no stage.",
        },
      ),
      ...ask(
        "lane",
        those((n) => lacksLane(n) && !lacksStage(n)),
        { one: "{text} stands in no lane.", other: "{N} notes stand in no lane." },
      ),
      ...ask(
        "stage",
        those((n) => lacksStage(n) && !lacksLane(n)),
        { one: "{text} stands in no stage.", other: "{N} notes stand in no stage." },
      ),
      ...ask(
        "confidence",
        those((n) => !lacksLane(n) && !lacksStage(n) && n.confidence < sure),
        {
          one: "{text} may belong in another place: {why}.",
          other: "{N} notes may belong in another place than the one they were read in.",
        },
      ),
    ];
    return { findings: [], incomplete };
  },
};
