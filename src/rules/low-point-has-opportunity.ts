// Low points of the curve under which nobody has had an idea. Where a pain point at the stage has no opportunity either, it is said of
// the pain. The fix puts a note that waits for the idea; a placeholder is asked about.
import * as z from "zod/mini";
import type { ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { hasPain, isAnswered, isPromised, lowFrom } from "./lows.js";
import { moodOf } from "./mood.js";
import { isOpenText, placeholders } from "./open.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageNames } from "./say.js";
import { together } from "./together.js";

interface Options {
  readonly low: number;
}

const forms = {
  one: "The low point at {stages} has no opportunity under it.",
  other: "The low points at {stages} have no opportunity under them.",
};

export const lowPointHasOpportunity: Rule<Options> = {
  id: "low-point-has-opportunity",
  severity: "warning",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "Where the mood is low, there is an opportunity.",
  why: "The low points of the curve are where a change is felt most.",
  needs: "Needs a lane for opportunities, and a stage where feelings have a low score.",
  needsNotes: true,
  options: z.strictObject({
    low: option(
      z.number().check(z.minimum(-2), z.maximum(0)),
      "From which score down, on the scale −2…+2, a stage is a low point.",
    ),
  }),
  defaults: { low: lowFrom },
  check(map, { low }, cells) {
    const lanes = cells.lanesWith("opportunities");
    const points = moodOf(map, cells).filter((point) => point.value <= low);
    if (lanes.length === 0 || points.length === 0) return "inapplicable";
    const notesAt = (stage: Stage) => points.find((point) => point.stage.id === stage.id)?.notes ?? [];
    const stages = points.map((point) => point.stage);
    const isBlank = lanes.every((lane) => cells.inLane(lane.id).every((note) => isOpenText(note.text)));
    // A blank lane is said once: of the pains, where there are any.
    if (isBlank && map.stages.some((stage) => hasPain(cells, stage)))
      return { findings: [], incomplete: promised(map, cells, stages) };
    const open = stages.filter(
      (stage) => !isAnswered(cells, stage) && !isPromised(cells, stage) && !hasPain(cells, stage),
    );
    const told = together(map, cells, open, {
      lanes: lanes.map((lane) => lane.id),
      notesAt,
      forms,
      question: {
        one: "Does it say how to lift the mood there?",
        other: "Does one of them say how to lift the mood there?",
      },
    });
    const findings = told.findings.map((finding) => withFix(map, finding));
    return { findings, incomplete: [...told.incomplete, ...promised(map, cells, stages)] };
  },
};

/** As many stages, not as many feelings: several notes at one stage are one low point. */
const withFix = (map: ServiceMap, finding: Remark): Remark => {
  const stages = finding.stages ?? [];
  const lane = map.lanes.find((l) => l.roles.length === 1 && l.roles.includes("opportunities"));
  const label = say(stages.length, { one: "Add a note for the opportunity", other: "Add notes for the opportunities" });
  return {
    ...finding,
    message: say(stages.length, forms, { stages: stageNames(map, stages) }),
    ...(lane ? { fix: { label, changes: placeholders(map, "opportunities", lane.id, stages) } } : {}),
  };
};

const promised = (map: ServiceMap, cells: Cells, stages: readonly Stage[]): readonly Remark[] => {
  const waiting = stages.filter((stage) => isPromised(cells, stage) && !hasPain(cells, stage)).map((stage) => stage.id);
  if (waiting.length === 0) return [];
  const openForms = {
    one: "A placeholder stands for the opportunity at {stages}.",
    other: "Placeholders stand for the opportunities at {stages}.",
  };
  return [
    {
      message: say(waiting.length, openForms, { stages: stageNames(map, waiting) }),
      question: "What would lift the mood there?",
      stages: waiting,
      reason: "open",
    },
  ];
};
