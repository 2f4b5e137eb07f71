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
  fr: [
    { group: "Avant", title: "Le besoin apparaît" },
    { group: "Avant", title: "Chercher" },
    { group: "Pendant", title: "Choisir" },
    { group: "Pendant", title: "Commencer" },
    { group: "Après", title: "Utiliser" },
    { group: "Après", title: "Faire le point" },
  ],
  es: [
    { group: "Antes", title: "Surge la necesidad" },
    { group: "Antes", title: "Mirar opciones" },
    { group: "Durante", title: "Elegir" },
    { group: "Durante", title: "Empezar" },
    { group: "Después", title: "Usar" },
    { group: "Después", title: "Mirar atrás" },
  ],
  pt: [
    { group: "Antes", title: "Surge a necessidade" },
    { group: "Antes", title: "Procurar" },
    { group: "Durante", title: "Escolher" },
    { group: "Durante", title: "Começar" },
    { group: "Depois", title: "Usar" },
    { group: "Depois", title: "Olhar para trás" },
  ],
  ja: [
    { group: "利用前", title: "ニーズの発生" },
    { group: "利用前", title: "情報収集" },
    { group: "利用中", title: "選択" },
    { group: "利用中", title: "利用開始" },
    { group: "利用後", title: "継続利用" },
    { group: "利用後", title: "振り返り" },
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
      what: "What somebody does, needs, thinks and feels from start to finish, and what happens backstage.",
    },
    de: {
      name: "Kundenreise",
      what: "Was jemand von Anfang bis Ende tut, braucht, denkt und fühlt, und was dahinter geschieht.",
    },
    fr: {
      name: "Parcours client",
      what: "Ce que quelqu’un fait, attend, pense et ressent du début à la fin, et les coulisses.",
    },
    es: {
      name: "Mapa de viaje",
      what: "Lo que alguien hace, necesita, piensa y siente de principio a fin, y lo que pasa detrás.",
    },
    pt: {
      name: "Mapa da jornada",
      what: "O que alguém faz, precisa, pensa e sente do começo ao fim, e os bastidores.",
    },
    ja: {
      name: "ジャーニーマップ",
      what: "始めから終わりまでの行動、ニーズ、考え、気持ちと、その舞台裏。",
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
