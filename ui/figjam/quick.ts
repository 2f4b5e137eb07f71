// What was entered in FigJam's quick actions → the form as somebody would have filled it in. What cannot be meant is left as it was.
import type { Entered } from "../../src/hosts/figjam/index.js";
import { languages, type Template } from "../panel/core.js";
import { parseStages, type Setup, withLanguage, withStages } from "../panel/setup.js";

/** `stageName` names stages beyond those the template has. */
export const enteredInto =
  (entered: Entered, stageName: (n: number) => string) =>
  (setup: Setup, template: Template): Setup => {
    const language = languages.find((l) => l === entered.language);
    const spoken = language ? withLanguage(setup, template, language) : setup;
    const staged =
      entered.stages === undefined ? spoken : withStages(spoken, stagesFrom(entered.stages, spoken, stageName));
    return entered.title === undefined ? staged : { ...staged, title: String(entered.title).trim() };
  };

type Stages = ReturnType<typeof parseStages>;

/** A larger number is the name of a stage. */
const mostStages = 20;

/** A number: so many of the template's own, then numbered ones. Anything else: their names, with commas between. */
const stagesFrom = (said: string | number, { stages }: Setup, stageName: (n: number) => string): Stages => {
  const n = Number(said);
  if (!Number.isInteger(n) || n < 1 || n > mostStages) return parseStages(String(said).replaceAll(",", "\n"));
  return Array.from({ length: n }, (_, i) => stages[i] ?? { title: stageName(i + 1), group: "" });
};
