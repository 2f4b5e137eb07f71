// What a workshop is run by: agendas, their steps in a language. Fetched with the screen that runs them.
export { minutesOf, type PlannedStep, stepsOf } from "../templates/agenda.js";
export { agendaOf, agendas } from "../templates/agendas/index.js";
