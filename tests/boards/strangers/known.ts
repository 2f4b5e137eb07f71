// The reasons, board by board. Kinds and causes only: what the boards say stays with them.
import type { Kind, Reason } from "./reasons.js";

export const asItIs = "as it is";
export const pointedAt = "labels pointed at";
export const pointedAtAndOutside = "and what is no part of the map";

const because = (board: RegExp, when: string, what: readonly Kind[], why: string): readonly Reason[] =>
  what.map((kind) => ({ board, when, what: kind, why }));

const below = "a remark as wide as the map has another, narrower one beneath it, like rows of notes";
const columns =
  "seven columns stand there and no stage is written: that two of them are one stage with the next is said nowhere";

export const reasons: readonly Reason[] = [
  ...because(/^drawio--glejdis/, asItIs, ["notes that are none"], below),
  ...because(/^drawio--glejdis/, pointedAt, ["notes that are none"], below),
  ...because(/suwa-ai-dev/, pointedAt, ["notes elsewhere"], columns),
  ...because(/suwa-ai-dev/, pointedAtAndOutside, ["notes elsewhere"], columns),
  ...because(
    /suwa/,
    asItIs,
    ["no map found"],
    "lanes are frames named after teams, and no stage is written: nothing says that these are lanes",
  ),
  ...because(
    /braweria/,
    asItIs,
    ["no map found"],
    "one name of a lane that is known, over empty boxes, is no ground for a map",
  ),
  ...because(/-ru-/, asItIs, ["no map found"], "Russian is not among the languages whose words are known"),
  ...because(/-ja-/, asItIs, ["no map found"], "lanes of the author's own making: no word says which heads are lanes"),
];
