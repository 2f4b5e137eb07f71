// Stages, or phases above them, called like a department or a step of the organisation's own. It only asks, once for the map: some customers do say “KYC”.
import * as z from "zod/mini";
import type { Stage } from "../model/index.js";
import { fold, isStageWord } from "../words/index.js";
import { insidersIn } from "../words/judged/insiders.js";
import { isDepartment, isInsideStep } from "../words/judged/people.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { listed, quoted, say } from "./say.js";

interface Options {
  readonly allowed: readonly string[];
}

/** The whole title, so that “Hand-off at the school gate” stays the customer's. */
const isInsider = (title: string): boolean => {
  const text = fold(title.slice(0, 80));
  return insidersIn(title).some((word) => fold(word) === text);
};

export const stagesAreTheCustomers: Rule<Options> = {
  id: "stages-are-the-customers",
  severity: "info",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "Stages and phases are called what the customer would call them.",
  why: "Columns named after departments sort the journey by who works there, not by what happens to the customer.",
  needs: "Needs at least two stages.",
  needsNotes: false,
  options: z.strictObject({
    allowed: option(z.array(z.string()), "Titles these customers really use."),
  }),
  defaults: { allowed: [] },
  check(map, { allowed }) {
    if (map.stages.length < 2) return "inapplicable";
    const known = new Set(allowed.map(fold));
    const isTheirs = (title: string): boolean =>
      !known.has(fold(title)) &&
      !isStageWord(title) &&
      (isDepartment(title) || isInsideStep(title) || isInsider(title));
    const titlesOf = ({ title, group = "" }: Stage): readonly string[] => [group, title].filter(isTheirs);
    const hits = map.stages.filter((stage) => titlesOf(stage).length > 0);
    if (hits.length === 0) return { findings: [] };
    const titles = [...new Map(hits.flatMap(titlesOf).map((title) => [fold(title), title])).values()];
    const parts = { titles: listed(titles.map((title) => quoted(title))) };
    const forms = {
      one: "{titles} reads like a department or a step of the organisation.",
      other: "{titles} read like departments or steps of the organisation.",
    };
    const questions = { one: "What does the customer call it?", other: "What does the customer call them?" };
    return {
      findings: [],
      incomplete: [
        {
          message: say(titles.length, forms, parts),
          question: say(titles.length, questions),
          stages: hits.map((stage) => stage.id),
        },
      ],
    };
  },
};
