// The language a map's own labels are in, of those we write.
import { fold } from "./fold.js";
import { heard } from "./heard/index.js";
import { type Heard, type Language, languages, list } from "./words.js";

const labelsOf = (h: Heard): readonly string[] =>
  [h.roles, h.lines, h.header, h.kinds]
    .flatMap((part) => Object.values(part).flatMap(list))
    .concat(list(h.stages))
    .map(fold);

const labelsBy: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  languages.map((language) => [language, new Set(labelsOf(heard[language]))]),
);

/** The language most of these labels are known in; English where none is, or as many in another. */
export const languageOf = (labels: readonly string[]): Language => {
  const count = (language: Language): number =>
    labels.filter((l) => labelsBy.get(language)?.has(fold(l.slice(0, 120)))).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best), "en");
};
