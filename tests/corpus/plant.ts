// Defects planted into the corpus' maps, one at a time and in every language: what is changed, and which rule has to say so. A
// defect is planted only where the map can bear it. The changes are in plant/; what is found is counted in table.ts.
import { linesCalledFor, type ServiceMap } from "../../src/model/index.js";
import { actionGone, answerGone, behindGone, needGone, stageBlank, voiceGone } from "./plant/cells.js";
import type { Change, Planted } from "./plant/change.js";
import { fallen, flat, lowAlone } from "./plant/curve.js";
import { crowd, headerGone, personaLeft } from "./plant/header.js";
import { laneEmptied, laneGone, namedTwice } from "./plant/lanes.js";
import { frontBelow, linesWrong } from "./plant/lines.js";
import { insider, noteSpoilt, outgrown, ownerGone, scoreGone } from "./plant/notes.js";

export type { Planted } from "./plant/change.js";

const inherits = (map: ServiceMap): boolean =>
  map.profile === undefined || map.profile === "journey-map" || map.profile === "service-blueprint";

const anywhere: readonly Change[] = [stageBlank, namedTwice];
const usual: readonly Change[] = [
  ...[laneGone, laneEmptied, actionGone, needGone, answerGone, behindGone, voiceGone, lowAlone, flat, fallen],
  ...[headerGone, personaLeft, crowd, noteSpoilt, scoreGone, ownerGone, insider, outgrown],
];
const drawn: readonly Change[] = [linesWrong, frontBelow];

/** Every defect this map can bear. Maps of other methods ask for other things and bear those that any map has. */
export const plantedIn = (map: ServiceMap): readonly Planted[] => {
  const hasLines = linesCalledFor(map.kind, map.lanes).every(({ role }) =>
    map.lines.some((line) => line.role === role),
  );
  const changes = [...anywhere, ...(inherits(map) ? [...usual, ...(hasLines ? drawn : [])] : [])];
  return changes.flatMap((change) => change(map));
};
