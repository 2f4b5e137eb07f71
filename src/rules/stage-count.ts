// More columns than people keep in view. Stages grouped into phases are read phase by phase, so then the phases count.
import * as z from "zod/mini";
import type { Stage } from "../model/index.js";
import { fold } from "../words/index.js";
import { isOurStage } from "../words/judged/moments.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say } from "./say.js";

interface Options {
  readonly most: number;
}

/** Neighbouring stages of one phase are one; undefined where a stage stands in none. */
const phasesOf = (stages: readonly Stage[]): number | undefined => {
  const names = stages.map((stage) => fold(stage.group ?? ""));
  if (names.includes("")) return undefined;
  return names.filter((name, i) => name !== names[i - 1]).length;
};

export const stageCount: Rule<Options> = {
  id: "stage-count",
  severity: "info",
  appliesTo: everyKind,
  source: "hotjar",
  sentence: "A map has few enough stages, or phases above them, to be read as a whole.",
  why: "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.",
  needs: "Needs at least one stage.",
  needsNotes: false,
  options: z.strictObject({
    most: option(
      z.int().check(z.minimum(1), z.maximum(99)),
      "How many stages a map may have, or phases where it has them.",
    ),
  }),
  defaults: { most: 8 },
  check(map, { most }, cells) {
    // A stage of ours that still waits for notes is a question, not a column of the map.
    const stages = map.stages.filter((stage) => !isOurStage(stage.title) || cells.inStage(stage.id).length > 0);
    if (stages.length === 0) return "inapplicable";
    const phases = phasesOf(stages);
    const count = phases ?? stages.length;
    if (count <= most) return { findings: [] };
    const parts = { most: say(most, { one: "{n}", other: "{n}" }) };
    const forms =
      phases === undefined
        ? {
            one: "This map has one stage, more than {most}.",
            other:
              "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.",
          }
        : {
            one: "This map has one phase, more than {most}.",
            other:
              "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.",
          };
    return { findings: [{ message: say(count, forms, parts), stages: stages.map((stage) => stage.id), about: {} }] };
  },
};
