// English as if it were another language: what is said again in it comes out as it went in.
import { english } from "../../src/said/english/index.js";
import type { Grammar, Said } from "../../src/said/said.js";

export const grammar: Grammar = {
  numbers: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
  quotes: ["“", "”"],
  comma: ", ",
  and: " and ",
  or: " or ",
  after: " then ",
  isSmallAfterColon: true,
  more: "{n} more",
  stage: "stage {n}",
  lane: "lane {n}",
};

export const allTemplates: readonly string[] = Object.values(english).flat();

/** Every sentence with a mark in front, so that one can tell by which template it was said again. */
export const marked = (mark: string, quotes: readonly [string, string] = grammar.quotes): Said => ({
  language: "en",
  grammar: { ...grammar, quotes },
  sentences: Object.fromEntries(
    allTemplates.map((text) => [
      text,
      { zero: `${mark}${text.replace("{N} of", "None of").replace("{n} of", "none of")}`, other: `${mark}${text}` },
    ]),
  ),
});
