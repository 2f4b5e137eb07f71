// `lanewise:off …` in formats made of text: written where it holds as on a board, and told from notes when it is read again.
import type { Directive, ServiceMap } from "../../model/index.js";
import { directivesIn, directiveText } from "../../words/directives.js";

type Place = Pick<Directive, "lane" | "stage">;

/** What is written for Lanewise at exactly this place. */
export const directivesAt = ({ directives = [] }: ServiceMap, { lane, stage }: Place): readonly Directive[] =>
  directives.filter((d) => d.lane === lane && d.stage === stage);

export const textsAt = (map: ServiceMap, place: Place): readonly string[] =>
  directivesAt(map, place).map(directiveText);

/** A text without them, and what they say of a place. */
export const parted = (
  text: string,
  place: Place,
): { readonly text: string; readonly directives: readonly Directive[] } => {
  const found = directivesIn(text);
  return found
    ? { text: found.rest, directives: found.said.map((said) => ({ ...said, ...place })) }
    : { text, directives: [] };
};
