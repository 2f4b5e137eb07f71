// What a language has to say of every agenda. One file a language beside this one; English stands with each agenda.
import type { AgendaWords } from "../../agenda.js";
import type { Step as Draft } from "../first-draft.js";
import type { Step as Journey } from "../journey-map.js";
import type { Step as Audit } from "../outside-in.js";
import type { Step as Blueprint } from "../service-blueprint.js";
import type { Step as Play } from "../team-play.js";
import type { Step as Days, Session } from "../two-and-a-half-days.js";

export interface AllAgendaWords {
  readonly "first-draft": AgendaWords<"draft", Draft>;
  readonly "service-blueprint": AgendaWords<"session", Blueprint>;
  readonly "journey-map": AgendaWords<"session", Journey>;
  readonly "team-play": AgendaWords<"play", Play>;
  readonly "outside-in": AgendaWords<"audit", Audit>;
  readonly "two-and-a-half-days": AgendaWords<Session, Days>;
}

/** Those of an agenda, by the id of its template. */
export const wordsFor = (all: AllAgendaWords | undefined, template: string): AgendaWords | undefined => {
  const words: Readonly<Record<string, AgendaWords>> = { ...all };
  return Object.hasOwn(words, template) ? words[template] : undefined;
};
