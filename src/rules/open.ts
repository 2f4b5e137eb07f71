// Placeholders on notes: “Opportunity: to be named”, “tbd”. They are no answer and no gap, but a question.
import type { LaneId, LaneRole, MapChange, ServiceMap, StageId } from "../model/index.js";
import { rolesOf } from "../words/index.js";
import { isUnnamed, unnamedIn } from "../words/judged/people.js";
import { laneTitle, languageFor } from "./titles.js";

/** “tbd”, or a lane's name with one behind its colon. An empty note says nothing, which is another check's. */
export const isOpenText = (text: string): boolean => {
  if (text.length > 80 || text.trim() === "" || !/\p{L}/u.test(text)) return false;
  if (isUnnamed(text)) return true;
  const [label = "", ...rest] = text.split(/[:：]/u);
  return rest.length > 0 && isUnnamed(rest.join(":")) && rolesOf(label).length > 0;
};

/** Notes that hold the place of what is to come, one a stage, in a lane of that role. */
export const placeholders = (
  map: ServiceMap,
  role: LaneRole,
  lane: LaneId,
  stages: readonly StageId[],
): readonly MapChange[] => {
  const text = `${laneTitle(map, role)}: ${unnamedIn(languageFor(map))}`;
  return stages.map((stage) => ({ add: "note", text, lane, stage }));
};
