// The organisation's own words in what a customer is said to say. Abbreviations count only as they are written, and some words only
// where they mean the organisation's thing: a ticket is bought, too.
import { fold } from "../fold.js";
import { heard } from "../heard/index.js";
import { list } from "../words.js";
import { seeker } from "./seek.js";

const insiders = seeker(
  Object.values(heard).flatMap((h) => list(h.insider)),
  true,
);

/** Everyday words elsewhere, or in another language: a ticket is bought, a person called, an exam passed, a wall climbed. */
const everyday: ReadonlySet<string> = new Set(
  list(`ticket, チケット, chamado, aprobar, métier, valider, validar, expediente, gestor, gestionnaire, process, escalade, escalader,
    escalar, esteira, suprimentos, triage, fulfilment, fulfillment, Vorgang, Rückstand, Disposition`).map(fold),
);
const helpdesk =
  /\btickets?[\s-]*(?:number|no\.?|id|system|nummer|status)\b|\b(?:support|open|opens|opened|raise|raises|raised|log|logs|close|closes|closed|helpdesk|jira)\b(?:\s+\S+){0,2}\s+tickets?\b/iu;

/** A ticket or a card is validated with a stamp. */
const stamped = /\bvalidat\w+\s(?:\S+\s){0,2}(?:tickets?|cards?|pass(?:es)?|vouchers?|coupons?|parking)\b/iu;

const isAbbreviation = (word: string): boolean =>
  word.length < 6 && word === word.toUpperCase() && /\p{Lu}/u.test(word);

const isWrittenSo = (word: string, text: string): boolean => {
  const at = text.indexOf(word);
  return (
    at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length).replace("s", ""))
  );
};

/** As the word lists write them; “SI” only where it is written so, not in a French “si”. */
export const insidersIn = (text: string): readonly string[] =>
  insiders(fold(text)).flatMap(({ phrase, word }) => {
    if (isAbbreviation(word)) return isWrittenSo(word, text) ? [word] : [];
    if (phrase === "validate") return stamped.test(text) ? [] : [word];
    return !everyday.has(phrase) || (phrase === "ticket" && helpdesk.test(text)) ? [word] : [];
  });
