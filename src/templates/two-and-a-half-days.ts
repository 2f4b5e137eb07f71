// Two and a half days: a first map that gets finished. Five steps at most, start and end named, somebody behind every next step.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

interface Names {
  readonly happy: string;
  readonly limits: string;
}

const names: Readonly<Record<Language, Names>> = {
  en: { happy: "Happy moments", limits: "Tech limits" },
  de: { happy: "Glücksmomente", limits: "Technische Grenzen" },
  fr: { happy: "Moments heureux", limits: "Limites techniques" },
  es: { happy: "Momentos felices", limits: "Limitaciones técnicas" },
  pt: { happy: "Momentos felizes", limits: "Limitações técnicas" },
  ja: { happy: "うれしいこと", limits: "技術的制約" },
};

const lanes = (language: Language): readonly LaneSpec[] => [
  { role: "actions" },
  { role: "questions" },
  { role: "gains", title: names[language].happy },
  { role: "pain-points" },
  { role: "weaknesses", title: names[language].limits },
  { role: "opportunities" },
];

const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: ["Find out", "Compare", "Decide", "Start", "Use"].map((title) => ({ title })),
  de: ["Erfahren", "Vergleichen", "Entscheiden", "Starten", "Nutzen"].map((title) => ({ title })),
  fr: ["S’informer", "Comparer", "Décider", "Commencer", "Utiliser"].map((title) => ({ title })),
  es: ["Informarse", "Comparar", "Decidir", "Empezar", "Usar"].map((title) => ({ title })),
  pt: ["Informar-se", "Comparar", "Decidir", "Começar", "Usar"].map((title) => ({ title })),
  ja: ["情報収集", "比較", "決定", "利用開始", "利用"].map((title) => ({ title })),
};

export const twoAndAHalfDays: Template = {
  id: "two-and-a-half-days",
  source: "hotjar",
  kind: "journey-map",
  profile: "hotjar",
  minutes: 1200,
  people: [4, 6],
  about: {
    en: {
      name: "Two and a half days",
      what: "From research to decisions: a day to prepare, a day of workshop, half a day to hand on.",
    },
    de: {
      name: "Zweieinhalb Tage",
      what: "Von der Forschung zum Beschluss: ein Tag Vorbereitung, ein Tag Workshop, ein halber danach.",
    },
    fr: {
      name: "Deux jours et demi",
      what: "De la recherche aux décisions : un jour de préparation, un d’atelier, un demi pour la suite.",
    },
    es: {
      name: "Dos días y medio",
      what: "De la investigación a las decisiones: un día para preparar, uno de taller y medio para lo demás.",
    },
    pt: {
      name: "Dois dias e meio",
      what: "Da pesquisa às decisões: um dia de preparo, um de oficina, meio para o que vem depois.",
    },
    ja: {
      name: "二日半",
      what: "調査から決定まで。準備に一日、ワークショップに一日、引き継ぎに半日。",
    },
  },
  lanes: (speech) => lanes(speech.language),
  stages: (speech) => stages[speech.language],
  optional: [
    { role: "touchpoints" },
    { role: "thoughts" },
    { role: "emotions" },
    { role: "owners" },
    { role: "research" },
    { role: "metrics" },
  ],
  build: (params, id) =>
    buildMap(
      {
        kind: "journey-map",
        profile: "hotjar",
        title: params.title ?? words[params.language].untitled["journey-map"],
        lanes: lanes(params.language),
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
