// What an agenda is: timed steps somebody runs a session by. One file an agenda (agendas/); what is planned stands apart from what is
// said, so that a language is a block of words beside the English one. Who keeps the time is decided by a screen.
import type { HeaderField, LaneRole } from "../model/index.js";

export interface AgendaStep<Id extends string = string> {
  readonly id: Id;
  readonly minutes: number;
  /** Where the method leaves room; `minutes` lies between. */
  readonly range?: readonly [least: number, most: number];
  /** Lanes people write in now. */
  readonly lanes: readonly LaneRole[];
  /** Facts beside the title that are agreed on now. */
  readonly facts?: readonly HeaderField[];
}

/** What is done in one go, with people in a room or alone. */
export interface AgendaSession<Session extends string = string, Step extends string = string> {
  readonly id: Session;
  /** Counted from 1. */
  readonly day: number;
  readonly steps: readonly AgendaStep<Step>[];
}

export interface StepWords {
  readonly title: string;
  /** One or two sentences to be read aloud. */
  readonly say: string;
  /** What people do. */
  readonly task: string;
  /** What has to be at hand. */
  readonly materials?: readonly string[];
  /** How people vote, where they do. */
  readonly vote?: string;
}

export interface AgendaWords<Session extends string = string, Step extends string = string> {
  readonly sessions: Readonly<Record<Session, string>>;
  readonly steps: Readonly<Record<Step, StepWords>>;
}

export interface Agenda<Session extends string = string, Step extends string = string> {
  /** Id of the template it belongs to. */
  readonly template: string;
  /** Id of the published method it follows. */
  readonly source: string;
  readonly sessions: readonly AgendaSession<Session, Step>[];
  /** In English; other languages are a file each for all agendas (agendas/words). */
  readonly words: AgendaWords<Session, Step>;
}

/** A step with its words and its place in the whole. */
export interface PlannedStep extends AgendaStep, StepWords {
  readonly day: number;
  readonly session: string;
  /** The first step of a session. */
  readonly opens: boolean;
}

/** All steps in order, in the words given, else in English. */
export const stepsOf = ({ sessions, words }: Agenda, said: AgendaWords = words): readonly PlannedStep[] =>
  sessions.flatMap(({ id, day, steps }) =>
    steps.flatMap((step, i) => {
      const wording = said.steps[step.id];
      return wording ? [{ ...step, ...wording, day, session: said.sessions[id] ?? "", opens: i === 0 }] : [];
    }),
  );

export const minutesOf = (agenda: Agenda): number =>
  agenda.sessions.flatMap((s) => s.steps).reduce((sum, step) => sum + step.minutes, 0);
