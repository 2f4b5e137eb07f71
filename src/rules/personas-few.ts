// Several personas on one map. Lines, semicolons and numbers part them for certain; names between commas may also be one household,
// so then a person is asked.
import * as z from "zod/mini";
import { stated } from "./facts.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say } from "./say.js";

interface Options {
  readonly most: number;
}

const parted = (text: string, by: RegExp): readonly string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => /\p{L}/u.test(part));

const certain = (text: string): number => parted(text, /[\n;；|•]|(?:^|\s)\(?\d[.)]\s/u).length;

/** “Tom, Ana & Li”: names only, a capital and no more than two words each. Chinese parts names by “、”; what “，” parts are facts. */
const perhaps = (text: string): number => {
  const names = parted(text, /[,、&＋+/]|\s(?:and|und|et|y|e)\s/u);
  const isName = (part: string) =>
    /^\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u.test(part) || /^[\p{sc=Han}\p{sc=Katakana}ー]{2,8}$/u.test(part);
  return names.every(isName) ? names.length : 1;
};

export const personasFew: Rule<Options> = {
  id: "personas-few",
  severity: "info",
  appliesTo: everyKind,
  source: "hubspot",
  sentence: "A map is about one persona, or two at most.",
  why: "Every further persona makes each note true for fewer of them.",
  needs: "Needs a persona beside the title.",
  needsNotes: false,
  options: z.strictObject({
    most: option(z.int().check(z.minimum(1), z.maximum(20)), "How many personas one map may have."),
  }),
  defaults: { most: 2 },
  check(map, { most }) {
    if (stated(map, "persona") !== "stated") return "inapplicable";
    const text = (map.header.persona ?? "").slice(0, 1000);
    const count = certain(text);
    if (count > most) {
      const forms = {
        one: "",
        other: "This map is about {n} personas: give each its own map, or keep the one it is really about.",
      };
      return { findings: [{ message: say(count, forms) }] };
    }
    const names = perhaps(text);
    if (names <= most) return { findings: [] };
    const message = say(names, { one: "", other: "{N} names stand for the persona." });
    return { findings: [], incomplete: [{ message, question: "Do they all go the same way?" }] };
  },
};
