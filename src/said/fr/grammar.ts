// French: how it counts, quotes and lists. A stage without a name brings its article along, as it stands after “à” and “de”.
import type { Grammar } from "../said.js";

export const grammar: Grammar = {
  numbers: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
  feminine: ["aucune", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"],
  quotes: ["« ", " »"],
  comma: ", ",
  and: " et ",
  or: " ou ",
  after: ", puis ",
  isSmallAfterColon: true,
  more: "{n} autres",
  stage: "l’étape {n}",
  lane: "la ligne {n}",
};
