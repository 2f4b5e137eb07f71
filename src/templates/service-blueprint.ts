// Service blueprint: the customer's steps on top, and beneath the three lines what the organisation does for each of them.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

const customerActions: Readonly<Record<Language, string>> = { en: "Customer actions", de: "Kundenaktionen" };

const lanes = (language: Language): readonly LaneSpec[] => [
  { role: "physical-evidence" },
  { role: "actions", title: customerActions[language] },
  { role: "frontstage" },
  { role: "backstage" },
  { role: "support-processes" },
];

const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: [
    { title: "Find out" },
    { title: "Sign up" },
    { title: "Start" },
    { title: "Use" },
    { title: "Get help" },
    { title: "Leave" },
  ],
  de: [
    { title: "Erfahren" },
    { title: "Anmelden" },
    { title: "Starten" },
    { title: "Nutzen" },
    { title: "Hilfe holen" },
    { title: "Verlassen" },
  ],
};

export const serviceBlueprint: Template = {
  id: "service-blueprint",
  source: "outwitly",
  kind: "service-blueprint",
  profile: "service-blueprint",
  minutes: 90,
  people: [4, 8],
  about: {
    en: {
      name: "Service blueprint",
      what: "What the customer does, what staff do in view and out of view for each step, and what supports them.",
    },
    de: {
      name: "Service-Blueprint",
      what: "Was Kunden tun, was Mitarbeitende je Schritt sichtbar und unsichtbar dafür tun, und was sie dabei stützt.",
    },
  },
  lanes: (speech) => lanes(speech.language),
  stages: (speech) => stages[speech.language],
  optional: [
    { role: "time" },
    { role: "pain-points" },
    { role: "emotions" },
    { role: "touchpoints" },
    { role: "frontstage-technology" },
    { role: "backstage-technology" },
    { role: "failure-points" },
    { role: "opportunities" },
    { role: "policies" },
    { role: "owners" },
    { role: "metrics" },
  ],
  build: (params, id) =>
    buildMap(
      {
        kind: "service-blueprint",
        profile: "service-blueprint",
        title: params.title ?? words[params.language].untitled["service-blueprint"],
        lanes: lanes(params.language),
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
