// What a workshop is run by: agendas and their steps, fetched with the screen that runs them; the words of a language other than English
// when they are first wanted.
import type { AllAgendaWords } from "../templates/agendas/words/all.js";
import type { Params } from "../templates/params.js";
import { type Later, later } from "./later.js";

export { minutesOf, type PlannedStep, stepsOf } from "../templates/agenda.js";
export { agendaOf, agendas } from "../templates/agendas/index.js";
export { type AllAgendaWords, wordsFor } from "../templates/agendas/words/all.js";

/** English stands with the agendas. */
export const agendaWords: Readonly<Record<Params["language"], Later<AllAgendaWords> | undefined>> = {
  en: undefined,
  de: later(async () => (await import("../templates/agendas/words/de.js")).de),
  fr: later(async () => (await import("../templates/agendas/words/fr.js")).fr),
  es: later(async () => (await import("../templates/agendas/words/es.js")).es),
  pt: later(async () => (await import("../templates/agendas/words/pt.js")).pt),
  ja: later(async () => (await import("../templates/agendas/words/ja.js")).ja),
};
