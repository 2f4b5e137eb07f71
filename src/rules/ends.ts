// The two ends of a journey map: whether it begins before the first contact and goes on after the outcome. What a stage's name
// says counts first; a name that says nothing is only asked about where the organisation is at work there already.
import type { MapChange, ServiceMap, Stage } from "../model/index.js";
import { fold } from "../words/index.js";
import { isAt, isOurStage, type Moment, stageTitle } from "../words/judged/moments.js";
import type { Cells } from "./cells.js";
import type { Outcome, Remark } from "./rule.js";
import { stageName } from "./say.js";
import { languageFor } from "./titles.js";

export interface End {
  readonly wanted: "before" | "after";
  readonly tooNear: Moment;
  readonly stageOf: (stages: readonly Stage[]) => Stage | undefined;
  /** `null` is in front of all. */
  readonly newAfter: (stage: Stage) => string | null;
  readonly missing: (stage: string) => string;
  readonly unclear: (stage: string) => string;
  readonly question: string;
}

const says = (moment: Moment, { title, group }: Stage): boolean =>
  isAt(moment, title) || (group !== undefined && isAt(moment, group));

export const checkEnd = (map: ServiceMap, cells: Cells, end: End): Outcome => {
  const stage = end.stageOf(map.stages);
  if (!stage) return "inapplicable";
  const name = stageName(map, stage.id);
  const ask = (message: string): Outcome => ({
    findings: [],
    incomplete: [{ message, question: end.question, stages: [stage.id] }],
  });
  if (isOurStage(stage.title) && cells.inStage(stage.id).length === 0) return ask(`Nothing is written at ${name} yet.`);
  if (says(end.wanted, stage)) return { findings: [] };
  if (isAt(end.tooNear, stage.title)) return { findings: [missing(map, stage, name, end)] };
  const atWork = cells.saidAt(stage.id, cells.lanesWith("frontstage"));
  return atWork.length > 0 ? ask(end.unclear(name)) : "inapplicable";
};

const missing = (map: ServiceMap, stage: Stage, name: string, end: End): Remark => {
  const title = stageTitle(end.wanted, languageFor(map));
  const change: MapChange = { add: "stage", title, after: end.newAfter(stage) };
  const isTaken = map.stages.some((other) => fold(other.title) === fold(title));
  return {
    message: end.missing(name),
    stages: [stage.id],
    ...(isTaken ? {} : { fix: { label: `Add the stage “${title}”`, changes: [change] } }),
  };
};
