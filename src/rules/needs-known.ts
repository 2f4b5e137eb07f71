// A strong feeling comes from a need that was met or missed. No strong feeling, no need: then the moment is neutral.
// Goals count as needs. A feeling without a score may be strong or not: then a person is asked.
import * as z from "zod/mini";
import type { Note, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { option } from "./option.js";
import { everyKind, type Outcome, type Remark, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

interface Options {
  readonly strong: number;
}

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map((thing) => thing.id);

export const needsKnown: Rule<Options> = {
  id: "needs-known",
  severity: "warning",
  appliesTo: everyKind,
  source: "sds-30min",
  sentence: "Where the customer acts and feels strongly, a need says why.",
  why: "A strong feeling is the trace of a need; without the need one can only treat the symptom.",
  needs: "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.",
  needsNotes: true,
  options: z.strictObject({
    strong: option(
      z.number().check(z.minimum(0.1), z.maximum(2)),
      "From how far from 0 on the scale −2…+2 a feeling is strong.",
    ),
  }),
  defaults: { strong: 1.5 },
  check(map, { strong }, cells) {
    const actions = cells.lanesWith("actions");
    const emotions = cells.lanesWith("emotions");
    const needs = cells.lanesWith("needs", "goals");
    if (actions.length === 0 || emotions.length === 0 || needs.length === 0) return "inapplicable";
    const felt = map.stages.filter(
      (stage) => cells.at(stage.id, emotions).length > 0 && cells.at(stage.id, actions).length > 0,
    );
    if (felt.length === 0) return "inapplicable";
    // Without a score, a note in a lane such as “Think & feel” may just as well be a thought.
    const feelingsOnly = emotions.filter((lane) => lane.roles.length === 1);
    const open = felt.filter((stage) => cells.at(stage.id, needs).length === 0);
    return outcomeFor(map, cells, open, (stage) => {
      const feelings = cells.at(stage.id, emotions);
      return {
        strong: feelings.filter((note) => note.score !== undefined && Math.abs(note.score) >= strong),
        unscored: cells.saidAt(stage.id, feelingsOnly).filter((note) => note.score === undefined),
        lanes: needs.map((lane) => lane.id),
      };
    });
  },
};

interface Feelings {
  readonly strong: readonly Note[];
  readonly unscored: readonly Note[];
  readonly lanes: readonly string[];
}

const outcomeFor = (
  map: ServiceMap,
  cells: Cells,
  open: readonly Stage[],
  feelingsAt: (stage: Stage) => Feelings,
): Outcome => {
  const sure = open.filter((stage) => feelingsAt(stage).strong.length > 0);
  const unsure = open.filter((stage) => !sure.includes(stage) && feelingsAt(stage).unscored.length > 0);
  const told = silentAt(map, cells, sure, {
    remark: (stage) => {
      const feelings = feelingsAt(stage);
      const forms = {
        one: "A strong feeling at {stage} has no need beside it.",
        other: "{N} strong feelings at {stage} have no need beside them.",
      };
      return {
        message: say(feelings.strong.length, forms, { stage: stageName(map, stage.id) }),
        stages: [stage.id],
        lanes: feelings.lanes,
        notes: ids(feelings.strong),
      };
    },
    question: (stage) => `Is it the need behind the strong feeling at ${stage}?`,
  });
  if (unsure.length === 0) return told;
  const asked = askHowStrong(
    map,
    unsure,
    unsure.flatMap((stage) => feelingsAt(stage).unscored),
  );
  return { findings: told.findings, incomplete: [...told.incomplete, asked] };
};

const askHowStrong = (map: ServiceMap, stages: readonly Stage[], notes: readonly Note[]): Remark => {
  const forms = {
    one: "A feeling at {stages} has no score, and no need beside it.",
    other: "{N} feelings at {stages} have no score, and no need beside them.",
  };
  return {
    message: say(notes.length, forms, { stages: stageNames(map, ids(stages)) }),
    question: say(notes.length, { one: "Is it a strong one?", other: "Is any of them a strong one?" }),
    stages: ids(stages),
    notes: ids(notes),
    reason: "no score",
  };
};
