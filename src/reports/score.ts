// The outside-in score as reports show it: every part with its points, also where it could not be checked.
import type { OutsideIn } from "../model/index.js";

/** The outside-in score with all its parts. */
export interface Score {
  readonly title: string;
  readonly parts: readonly { readonly points: string; readonly sentence: string }[];
}

export const scoreOf = ({ score, of, parts }: OutsideIn): Score => ({
  title: `Outside-in: ${score} of ${of} points checked`,
  parts: parts.map((part) => ({
    points: part.known ? `${part.points} of ${part.of}` : "not checked",
    sentence: part.sentence,
  })),
});
