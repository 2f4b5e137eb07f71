// One stage drawn far closer than all others, by the number of things the customer does there. A map in the making is left alone:
// only stages with an action are compared, and only where no stage with notes lacks one.
import * as z from "zod/mini";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly least: number;
  readonly times: number;
}

const middleOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

export const detailIsEven: Rule<Options> = {
  id: "detail-is-even",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "The stages are drawn about equally closely.",
  why: "A stage with many more steps than the others is several stages, or the only one the group knows well.",
  needs: "Needs three stages with something the customer does, and no stage with notes where nothing is done.",
  needsNotes: true,
  options: z.strictObject({
    least: option(z.int().check(z.minimum(2), z.maximum(99)), "From how many steps on a stage can be too detailed."),
    times: option(
      z.number().check(z.minimum(1.5), z.maximum(99)),
      "How many times the steps of the middle stage make it so.",
    ),
  }),
  defaults: { least: 6, times: 4 },
  check(map, { least, times }, cells) {
    const lanes = cells.lanesWith("actions");
    const begun = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const steps = begun.map((stage) => ({ stage, notes: cells.saidAt(stage.id, lanes).filter(isSure) }));
    if (begun.length < 3 || steps.some(({ notes }) => notes.length === 0)) return "inapplicable";
    const middle = middleOf(steps.map(({ notes }) => notes.length));
    const close = steps.filter(({ notes }) => notes.length >= least && notes.length >= times * middle);
    const [first] = close;
    if (!first) return { findings: [] };
    const stages = close.map(({ stage }) => stage.id);
    const parts = {
      stage: stageName(map, first.stage.id),
      stages: stageNames(map, stages),
      steps: say(first.notes.length, { one: "one step", other: "{n} steps" }),
      usual: say(middle, { one: "one", other: "{n}" }),
    };
    const forms = {
      one: "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.",
      other: "{stages} have many times the steps of the other stages: split them, or look closer at the others.",
    };
    return { findings: [{ message: say(stages.length, forms, parts), stages, about: { stages } }] };
  },
};
