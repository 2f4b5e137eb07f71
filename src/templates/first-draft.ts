// First draft: a journey map in thirty minutes, from what the room knows. Its title says that it is a draft, “(SFD)”.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

const lanes: Readonly<Record<Language, readonly LaneSpec[]>> = {
  en: [{ role: "actions", title: "Activities" }, { role: "needs" }, { role: "emotions", title: "Experience" }],
  de: [{ role: "actions", title: "Aktivitäten" }, { role: "needs" }, { role: "emotions", title: "Erleben" }],
  fr: [{ role: "actions", title: "Activités" }, { role: "needs" }, { role: "emotions", title: "Expérience" }],
  es: [{ role: "actions", title: "Actividades" }, { role: "needs" }, { role: "emotions", title: "Experiencia" }],
  pt: [{ role: "actions", title: "Atividades" }, { role: "needs" }, { role: "emotions", title: "Experiência" }],
  ja: [{ role: "actions", title: "活動" }, { role: "needs" }, { role: "emotions", title: "体験" }],
};

const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: [{ title: "Before" }, { title: "During" }, { title: "After" }],
  de: [{ title: "Vorher" }, { title: "Dabei" }, { title: "Nachher" }],
  fr: [{ title: "Avant" }, { title: "Pendant" }, { title: "Après" }],
  es: [{ title: "Antes" }, { title: "Durante" }, { title: "Después" }],
  pt: [{ title: "Antes" }, { title: "Durante" }, { title: "Depois" }],
  ja: [{ title: "利用前" }, { title: "利用中" }, { title: "利用後" }],
};

const marked = (title: string): string => (/\(SFD\)/i.test(title) ? title : `${title} (SFD)`);

export const firstDraft: Template = {
  id: "first-draft",
  source: "sds-30min",
  kind: "journey-map",
  profile: "first-draft",
  minutes: 30,
  people: [2, 5],
  about: {
    en: {
      name: "First draft",
      what: "Before, during and after: what people do, what they need, how it feels.",
    },
    de: {
      name: "Erster Entwurf",
      what: "Vorher, dabei, nachher: was Menschen tun, was sie brauchen, wie es ihnen geht.",
    },
    fr: {
      name: "Premier jet",
      what: "Avant, pendant, après : ce que les gens font, attendent et ressentent.",
    },
    es: {
      name: "Primer borrador",
      what: "Antes, durante y después: lo que la gente hace, necesita y siente.",
    },
    pt: {
      name: "Primeiro rascunho",
      what: "Antes, durante e depois: o que as pessoas fazem, precisam e sentem.",
    },
    ja: {
      name: "最初の下書き",
      what: "利用前・利用中・利用後の行動、ニーズ、気持ち。",
    },
  },
  lanes: (speech) => lanes[speech.language],
  stages: (speech) => stages[speech.language],
  optional: [{ role: "backstage" }, { role: "touchpoints" }, { role: "pain-points" }, { role: "opportunities" }],
  build: (params, id) =>
    buildMap(
      {
        kind: "journey-map",
        profile: "first-draft",
        title: marked(params.title ?? words[params.language].untitled["first-draft"]),
        lanes: lanes[params.language],
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
