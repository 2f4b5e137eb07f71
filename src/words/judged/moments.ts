// Where on its way a customer is at a stage of that name: before the first contact, at it, at the deal, after the outcome. Names
// that say nothing of it are no answer.
import { fold, isUnspaced } from "../fold.js";
import { contentOf, tokensOf } from "../phrases.js";
import { type Language, list } from "../words.js";
import { judged } from "./index.js";
import { seeker } from "./seek.js";

export type Moment = "before" | "contact" | "outcome" | "after";

const all = Object.values(judged);
const finderOf = (moment: Moment) => seeker(all.flatMap((j) => list(j[moment])));

const finders = {
  before: finderOf("before"),
  contact: finderOf("contact"),
  outcome: finderOf("outcome"),
  after: finderOf("after"),
};

/** “旅行前”, “治疗后”. */
const endings: Readonly<Partial<Record<Moment, RegExp>>> = { before: /前$/u, after: /[後后]$/u };

/** Few words more than the phrase: “Order a pizza” is an order, “Order of the day at the ward” may be anything. */
const isShort = (text: string): boolean =>
  isUnspaced(text) ? text.length <= 6 : contentOf(tokensOf(text)).length <= 2;

/** Whether a stage's title, or that of the phase above it, says so. */
export const isAt = (moment: Moment, title: string): boolean => {
  const text = fold(title.slice(0, 120));
  if (text === "") return false;
  const found = finders[moment](text);
  if (moment === "before" || moment === "after")
    return found.length > 0 || (isUnspaced(text) && (endings[moment]?.test(text) ?? false));
  return found.some(({ phrase }) => phrase === text) || (found.length > 0 && isShort(text));
};

/** What we write on a stage we add: “Before …”. The dots say that it waits for somebody's words. */
export const stageTitle = (moment: "before" | "after", language: Language): string =>
  `${list(judged[language][moment])[0] ?? ""} …`;

/** A stage of ours that nobody has named or filled. */
export const isOurStage = (title: string): boolean =>
  title.endsWith("…") && (isAt("before", title) || isAt("after", title));
