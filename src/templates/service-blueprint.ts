// Service blueprint: the customer's steps on top, and beneath the three lines what the organisation does for each of them.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

const customerActions: Readonly<Record<Language, string>> = {
  en: "Customer actions",
  de: "Kundenaktionen",
  fr: "Actions du client",
  es: "Acciones del cliente",
  pt: "Ações do cliente",
  ja: "顧客行動",
};

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
  fr: [
    { title: "S’informer" },
    { title: "S’inscrire" },
    { title: "Commencer" },
    { title: "Utiliser" },
    { title: "Obtenir de l’aide" },
    { title: "Quitter" },
  ],
  es: [
    { title: "Informarse" },
    { title: "Registrarse" },
    { title: "Empezar" },
    { title: "Usar" },
    { title: "Pedir ayuda" },
    { title: "Irse" },
  ],
  pt: [
    { title: "Informar-se" },
    { title: "Cadastrar-se" },
    { title: "Começar" },
    { title: "Usar" },
    { title: "Pedir ajuda" },
    { title: "Sair" },
  ],
  ja: [
    { title: "情報収集" },
    { title: "申し込み" },
    { title: "利用開始" },
    { title: "継続利用" },
    { title: "問い合わせ" },
    { title: "退会" },
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
      what: "What customers do, what staff do in view and out of view, and what supports them.",
    },
    de: {
      name: "Service-Blueprint",
      what: "Was Kunden tun, was Mitarbeitende sichtbar und unsichtbar tun, und was sie stützt.",
    },
    fr: {
      name: "Blueprint de service",
      what: "Ce que fait le client, ce que fait le personnel, visible ou non, et ce qui le soutient.",
    },
    es: {
      name: "Plano del servicio",
      what: "Lo que hace el cliente, lo que hace el personal, a la vista o no, y lo que lo sostiene.",
    },
    pt: {
      name: "Blueprint de serviço",
      what: "O que o cliente faz, o que a equipe faz, à vista ou não, e o que a sustenta.",
    },
    ja: {
      name: "サービスブループリント",
      what: "顧客の行動、スタッフの見える仕事と見えない仕事、それを支えるもの。",
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
