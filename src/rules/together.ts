// One complaint for all stages it is true of. Where a note of a stage stands in no lane it may be the one that is missed: such
// stages are asked about, also in one sentence.
import type { LaneId, Note, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import type { Remark } from "./rule.js";
import { type Forms, listed, say, stageName } from "./say.js";
import type { Told } from "./silence.js";

export interface Complaint {
  /** The notes it is about, at one stage. */
  notesAt(stage: Stage): readonly Note[];
  /** Said for as many notes; `{stages}` is where. */
  readonly forms: Forms;
  /** `{stages}` is where the notes without a lane are. */
  readonly question: Forms;
  readonly lanes?: readonly LaneId[];
  readonly reason?: string;
}

const looseForms: Forms = {
  one: "A note at {stages} stands in no lane.",
  other: "{N} notes at {stages} stand in no lane.",
};

/** Each name once: stages of different phases may share one. */
const namesOf = (map: ServiceMap, stages: readonly string[]): string =>
  listed([...new Set(stages.map((id) => stageName(map, id)))]);

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => [...new Set(things.map((t) => t.id))];

export const together = (map: ServiceMap, cells: Cells, at: readonly Stage[], complaint: Complaint): Told => {
  const looseAt = (stage: Stage) => cells.inStage(stage.id).filter((note) => note.lane === null);
  const asked = at.filter((stage) => looseAt(stage).length > 0);
  const told = at.filter((stage) => !asked.includes(stage));
  return {
    findings: told.length > 0 ? [remarkOf(map, told, complaint)] : [],
    incomplete: asked.length > 0 ? [questionOf(map, asked, idsOf(asked.flatMap(looseAt)), complaint)] : [],
  };
};

const remarkOf = (map: ServiceMap, told: readonly Stage[], complaint: Complaint): Remark => {
  const stages = idsOf(told);
  const notes = idsOf(told.flatMap((stage) => complaint.notesAt(stage)));
  return {
    message: say(notes.length, complaint.forms, { stages: namesOf(map, stages) }),
    stages,
    notes,
    about: { stages, notes },
    ...(complaint.lanes ? { lanes: complaint.lanes } : {}),
    ...(complaint.reason ? { reason: complaint.reason } : {}),
  };
};

const questionOf = (
  map: ServiceMap,
  asked: readonly Stage[],
  notes: readonly string[],
  complaint: Complaint,
): Remark => {
  const stages = idsOf(asked);
  const parts = { stages: namesOf(map, stages) };
  return {
    message: say(notes.length, looseForms, parts),
    question: say(notes.length, complaint.question, parts),
    stages,
    notes,
  };
};
