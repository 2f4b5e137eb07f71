// What screens that arrive later take from the core besides core.ts: they arrive together with it.
export { methods, profiles } from "../../src/session/about-checks.js";
export { afterwards } from "../../src/session/afterwards.js";
export {
  agendaOf,
  agendas,
  agendaWords,
  minutesOf,
  type PlannedStep,
  stepsOf,
  wordsFor,
} from "../../src/session/agendas.js";
export { rules } from "../../src/session/checking.js";
export { type Difference, diff, type MapOutline, mapOf, outlineOf } from "../../src/session/comparing.js";
export { bandsOf, type Point, piecesOf, pointsOf } from "../../src/session/drawing.js";
export { type Known, knownOf } from "../../src/session/following.js";
export { type Format, formats, type Part, parts } from "../../src/session/formats.js";
export { lanesToAdd, linesToAdd } from "../../src/session/proposing.js";
export { see } from "../../src/session/reading.js";
