// Pain points nobody answers yet, stage by stage. Where the whole opportunities lane is still blank it is one remark.
// In a lane of two meanings (“Needs and pains”) a note may be no pain point: then a person is asked. The fix puts a note that waits for
// the idea; such a placeholder is asked about.
import type { Note, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { isOpenText, placeholders } from "./open.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";
import { silentAt } from "./silence.js";

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map((thing) => thing.id);

interface Pains {
  readonly sure: (stage: Stage) => readonly Note[];
  readonly maybe: (stage: Stage) => readonly Note[];
  readonly answers: readonly string[];
}

export const painPointHasOpportunity: Rule = {
  id: "pain-point-has-opportunity",
  severity: "warning",
  appliesTo: everyKind,
  source: "ux-institute",
  sentence: "A stage with a pain point has an opportunity.",
  why: "A pain nobody answers is the first thing to work on, and the easiest to forget.",
  needs: "Needs lanes for pain points and for opportunities, and a pain point at any stage.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("pain-points");
    const answers = cells.lanesWith("opportunities");
    const painful = map.stages.filter((stage) => cells.saidAt(stage.id, lanes).length > 0);
    if (answers.length === 0 || painful.length === 0) return "inapplicable";
    const only = lanes.filter((lane) => lane.roles.length === 1);
    const mixed = lanes.filter((lane) => lane.roles.length > 1);
    const pains: Pains = {
      sure: (stage) => cells.saidAt(stage.id, only),
      maybe: (stage) => cells.saidAt(stage.id, mixed),
      answers: ids(answers),
    };
    const open = painful.filter((stage) => cells.at(stage.id, answers).length === 0);
    const sure = open.filter((stage) => pains.sure(stage).length > 0);
    if (sure.length > 1 && answers.every((lane) => cells.inLane(lane.id).length === 0))
      return { findings: [notBegun(map, sure, pains)] };
    const told = byStage(map, cells, sure, pains);
    const unsure = open.filter((stage) => !sure.includes(stage));
    const waiting = painful.filter((stage) => {
      const notes = cells.at(stage.id, answers);
      return notes.length > 0 && notes.every((note) => isOpenText(note.text));
    });
    return {
      findings: told.findings.map((finding) => withPlaceholder(map, finding)),
      incomplete: [...told.incomplete, ...unsure.map((s) => asked(map, s, pains)), ...promised(map, waiting)],
    };
  },
};

const notBegun = (map: ServiceMap, open: readonly Stage[], pains: Pains): Remark => {
  const stages = ids(open);
  const notes = [...new Set(ids(open.flatMap(pains.sure)))];
  const forms = {
    one: "A pain point at {stages} has no opportunity yet.",
    other: "{N} pain points at {stages} have no opportunity yet.",
  };
  const message = say(notes.length, forms, { stages: stageNames(map, stages) });
  return { message, stages, lanes: pains.answers, notes, about: { stages, notes }, reason: "lane not begun" };
};

const byStage = (map: ServiceMap, cells: Cells, open: readonly Stage[], pains: Pains) =>
  silentAt(map, cells, open, {
    remark: (stage) => {
      const notes = ids(pains.sure(stage));
      const forms = {
        one: "A pain point at {stage} has no opportunity under it.",
        other: "{N} pain points at {stage} have no opportunity under them.",
      };
      const message = say(notes.length, forms, { stage: stageName(map, stage.id) });
      return { message, stages: [stage.id], lanes: pains.answers, notes };
    },
    question: (stage) => `Does it answer a pain point at ${stage}?`,
  });

const withPlaceholder = (map: ServiceMap, finding: Remark): Remark => {
  const lane = map.lanes.find((l) => l.roles.length === 1 && l.roles.includes("opportunities"));
  if (!lane) return finding;
  const changes = placeholders(map, "opportunities", lane.id, finding.stages ?? []);
  return { ...finding, fix: { label: "Add a note for the opportunity", changes } };
};

const promised = (map: ServiceMap, waiting: readonly Stage[]): readonly Remark[] => {
  if (waiting.length === 0) return [];
  const stages = ids(waiting);
  const forms = {
    one: "A placeholder stands for the opportunity at {stages}.",
    other: "Placeholders stand for the opportunities at {stages}.",
  };
  const message = say(stages.length, forms, { stages: stageNames(map, stages) });
  return [{ message, question: "What could be better there?", stages, reason: "open" }];
};

const asked = (map: ServiceMap, stage: Stage, pains: Pains): Remark => {
  const notes = ids(pains.maybe(stage));
  const forms = {
    one: "A note at {stage} may be a pain point, and there is no opportunity under it.",
    other: "{N} notes at {stage} may be pain points, and there is no opportunity under them.",
  };
  return {
    message: say(notes.length, forms, { stage: stageName(map, stage.id) }),
    question: say(notes.length, { one: "Is it a pain point?", other: "Which of them are pain points?" }),
    stages: [stage.id],
    notes,
    reason: "mixed lane",
  };
};
