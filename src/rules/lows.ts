// Low points of the curve, and which of them are open: no idea, nothing that makes good. A stage whose pain has no opportunity is
// spoken of by pain-point-has-opportunity and is nobody else's.
import type { LaneRole, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { isOpenText } from "./open.js";

const answers: readonly LaneRole[] = ["opportunities", "recovery"];

export const isAnswered = (cells: Cells, stage: Stage): boolean =>
  cells.at(stage.id, cells.lanesWith(...answers)).some((note) => !isOpenText(note.text));

/** A placeholder stands where the idea should. */
export const isPromised = (cells: Cells, stage: Stage): boolean =>
  !isAnswered(cells, stage) && cells.at(stage.id, cells.lanesWith(...answers)).length > 0;

export const hasPain = (cells: Cells, stage: Stage): boolean =>
  cells.saidAt(stage.id, cells.lanesWith("pain-points")).length > 0;

/** From here down a stage is a low point. */
export const lowFrom = -1.5;

/** What low-point-has-opportunity speaks of, or leaves to pain-point-has-opportunity. */
export const isToldAsLow = (map: ServiceMap, cells: Cells, stage: Stage, value: number): boolean =>
  map.lanes.some((lane) => lane.roles.includes("opportunities")) && value <= lowFrom && !isAnswered(cells, stage);
