// Every agenda there is, one a template. A new one is a file beside this one and a line here.
import type { Agenda } from "../agenda.js";
import { firstDraftAgenda } from "./first-draft.js";
import { journeyMapAgenda } from "./journey-map.js";
import { outsideInAgenda } from "./outside-in.js";
import { serviceBlueprintAgenda } from "./service-blueprint.js";
import { teamPlayAgenda } from "./team-play.js";
import { twoAndAHalfDaysAgenda } from "./two-and-a-half-days.js";

export const agendas: readonly Agenda[] = [
  firstDraftAgenda,
  serviceBlueprintAgenda,
  journeyMapAgenda,
  teamPlayAgenda,
  outsideInAgenda,
  twoAndAHalfDaysAgenda,
];

export const agendaOf = (template: string): Agenda | undefined =>
  agendas.find((agenda) => agenda.template === template);
