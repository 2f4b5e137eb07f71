// The name somebody probably meant, for refusals.
import { distance } from "../words/index.js";

/** The name with the fewest edits, the first of equals; undefined where there is none to choose from. */
export const nearest = (name: string, names: readonly string[]): string | undefined => {
  const word = name.slice(0, 80).toLowerCase();
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const candidate of names) {
    const edits = distance(word, candidate.toLowerCase(), 80);
    if (!best || edits < best.edits) best = { name: candidate, edits };
  }
  return best?.name;
};
