// Journey map: what somebody lives through, and beneath the line of visibility what happens out of their sight.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

const lanes: readonly LaneSpec[] = [
  { role: "actions" },
  { role: "needs" },
  { role: "touchpoints" },
  { role: "thoughts" },
  { role: "emotions" },
  { role: "pain-points" },
  { role: "opportunities" },
  { role: "backstage" },
];

/** It starts before the first contact and ends after the outcome. */
const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: [
    { group: "Before", title: "Need comes up" },
    { group: "Before", title: "Look around" },
    { group: "During", title: "Choose" },
    { group: "During", title: "Start" },
    { group: "After", title: "Use it" },
    { group: "After", title: "Look back" },
  ],
  de: [
    { group: "Vorher", title: "Bedarf entsteht" },
    { group: "Vorher", title: "Umsehen" },
    { group: "Dabei", title: "Auswählen" },
    { group: "Dabei", title: "Starten" },
    { group: "Nachher", title: "Nutzen" },
    { group: "Nachher", title: "Zurückblicken" },
  ],
};

export const journeyMap: Template = {
  id: "journey-map",
  source: "think-insights",
  kind: "journey-map",
  profile: "journey-map",
  minutes: 120,
  people: [4, 6],
  about: {
    en: {
      name: "Journey map",
      what: "What somebody does, needs, thinks and feels from the first need to the look back, and what happens backstage.",
    },
    de: {
      name: "Kundenreise",
      what: "Was jemand vom ersten Bedarf bis zum Rückblick tut, braucht, denkt und fühlt, und was dahinter geschieht.",
    },
  },
  lanes: () => lanes,
  stages: (speech) => stages[speech.language],
  optional: [
    { role: "goals" },
    { role: "questions" },
    { role: "quotes" },
    { role: "channels" },
    { role: "gains" },
    { role: "moments-of-truth" },
    { role: "frontstage" },
    { role: "metrics" },
    { role: "owners" },
    { role: "time" },
    { role: "research" },
  ],
  build: (params, id) =>
    buildMap(
      {
        kind: "journey-map",
        profile: "journey-map",
        title: params.title ?? words[params.language].untitled["journey-map"],
        lanes,
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
