// Highs and lows with nothing near them that says why: no need, thought, pain, delight or quote at the stage, no words on the
// feeling beyond its name, no arrow to it. Where needs-known asks for the need behind the same feeling, it is said once, there.
import * as z from "zod/mini";
import type { LaneRole, Note, Stage } from "../model/index.js";
import { isBareFeeling } from "../words/judged/signs.js";
import type { Cells } from "./cells.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

interface Options {
  readonly strong: number;
}

/** Lanes in which the reason for a feeling may stand. */
export const reasons: readonly LaneRole[] = [
  "needs",
  "goals",
  "thoughts",
  "questions",
  "quotes",
  "pain-points",
  "gains",
  "moments-of-truth",
  "failure-points",
  "exceptions",
  "strengths",
  "weaknesses",
  "research",
];

const isLeftToNeeds = (cells: Cells) => {
  const needs = cells.lanesWith("needs", "goals");
  const actions = cells.lanesWith("actions");
  return (stage: Stage): boolean => needs.length > 0 && cells.at(stage.id, actions).length > 0;
};

export const peakExplained: Rule<Options> = {
  id: "peak-explained",
  severity: "warning",
  appliesTo: everyKind,
  source: "sds-30min",
  sentence: "Every high and every low of the curve says why.",
  why: "A peak without its reason cannot be repeated, and a low without it cannot be lifted.",
  needs: "Needs a note with a high or low score in a lane for emotions.",
  needsNotes: true,
  options: z.strictObject({
    strong: option(
      z.number().check(z.minimum(0.1), z.maximum(2)),
      "From how far from 0 on the scale −2…+2 a feeling is a high or a low.",
    ),
  }),
  defaults: { strong: 1.5 },
  check(map, { strong }, cells) {
    const emotions = cells.lanesWith("emotions");
    const nearby = cells.lanesWith(...reasons);
    const linked = new Set(map.links.flatMap((link) => [link.from, link.to]));
    const isPeak = (note: Note) => isSure(note) && note.score !== undefined && Math.abs(note.score) >= strong;
    const peaksAt = (stage: Stage) => cells.at(stage.id, emotions).filter(isPeak);
    const felt = map.stages.filter((stage) => peaksAt(stage).length > 0);
    if (felt.length === 0) return "inapplicable";
    const leftToNeeds = isLeftToNeeds(cells);
    const bareAt = (stage: Stage) => peaksAt(stage).filter((note) => isBareFeeling(note.text) && !linked.has(note.id));
    const open = felt.filter(
      (stage) => cells.saidAt(stage.id, nearby).length === 0 && bareAt(stage).length > 0 && !leftToNeeds(stage),
    );
    const told = together(map, cells, open, {
      notesAt: bareAt,
      forms: {
        one: "Nothing near the strong feeling at {stages} says why: write the reason on it.",
        other: "Nothing near {n} strong feelings at {stages} says why: write the reason on each.",
      },
      question: {
        one: "Is it the reason for the strong feeling there?",
        other: "Are they reasons for the strong feelings there?",
      },
    });
    // Where no lane could hold the reason, the curve may be all that people meant to draw.
    if (nearby.length > 0) return told;
    return { ...told, findings: told.findings.map((finding) => ({ ...finding, severity: "info" as const })) };
  },
};
