// Team play: a team draws one persona in one scenario on the way to one goal, then looks for where the line of feelings breaks.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

/** The line of feelings has its own name in some languages; elsewhere the lane keeps its usual one. */
const sentiment: Readonly<Partial<Record<Language, string>>> = {
  en: "Sentiment line",
  de: "Stimmungskurve",
  fr: "Courbe émotionnelle",
  es: "Curva emocional",
  pt: "Curva emocional",
  ja: "感情曲線",
};

const lanes = (language: Language): readonly LaneSpec[] => {
  const title = sentiment[language];
  return [
    { role: "actions" },
    { role: "questions" },
    { role: "decisions" },
    { role: "channels" },
    { role: "thoughts" },
    { role: "pain-points" },
    { role: "emotions", ...(title && { title }) },
    { role: "opportunities" },
  ];
};

/** It begins with what brought the persona here: the back-story. */
const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: ["Trigger", "Find out", "Decide", "Use", "Get help", "Look back"].map((title) => ({ title })),
  de: ["Auslöser", "Erfahren", "Entscheiden", "Nutzen", "Hilfe holen", "Zurückblicken"].map((title) => ({ title })),
  fr: ["Déclencheur", "S’informer", "Décider", "Utiliser", "Obtenir de l’aide", "Faire le point"].map((title) => ({
    title,
  })),
  es: ["Detonante", "Informarse", "Decidir", "Usar", "Pedir ayuda", "Mirar atrás"].map((title) => ({ title })),
  pt: ["Gatilho", "Informar-se", "Decidir", "Usar", "Pedir ajuda", "Olhar para trás"].map((title) => ({ title })),
  ja: ["きっかけ", "情報収集", "決定", "利用", "問い合わせ", "振り返り"].map((title) => ({ title })),
};

export const teamPlay: Template = {
  id: "team-play",
  source: "atlassian",
  kind: "journey-map",
  profile: "atlassian",
  minutes: 120,
  people: [4, 8],
  about: {
    en: {
      name: "Team play",
      what: "One persona, one goal: what they do, ask and decide, and where it hurts.",
    },
    de: {
      name: "Teamrunde",
      what: "Eine Persona, ein Ziel: was sie tut, fragt und entscheidet, und wo es wehtut.",
    },
    fr: {
      name: "Jeu d’équipe",
      what: "Un persona, un objectif : ce qu’il fait, demande et décide, et ce qui fait mal.",
    },
    es: {
      name: "Dinámica de equipo",
      what: "Una persona, un objetivo: lo que hace, pregunta y decide, y dónde duele.",
    },
    pt: {
      name: "Dinâmica de equipe",
      what: "Uma persona, um objetivo: o que faz, pergunta e decide, e onde dói.",
    },
    ja: {
      name: "チームプレイ",
      what: "一人のペルソナ、一つのゴール。行動、疑問、決定、つまずき。",
    },
  },
  lanes: (speech) => lanes(speech.language),
  stages: (speech) => stages[speech.language],
  optional: [
    { role: "goals" },
    { role: "needs" },
    { role: "gains" },
    { role: "touchpoints" },
    { role: "frontstage" },
    { role: "backstage" },
    { role: "owners" },
  ],
  build: (params, id) =>
    buildMap(
      {
        kind: "journey-map",
        profile: "atlassian",
        title: params.title ?? words[params.language].untitled["journey-map"],
        lanes: lanes(params.language),
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
