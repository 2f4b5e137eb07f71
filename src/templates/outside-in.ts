// Outside-in: an audit of a process from the customer’s side. It starts long before the first contact, ends long after the purchase,
// and keeps the process beneath the line of visibility, where it has to serve somebody above it.
import { words } from "../words/languages.js";
import type { Language } from "../words/words.js";
import { buildMap } from "./build.js";
import type { LaneSpec, StageSpec } from "./params.js";
import type { Template } from "./template.js";

const lanes: readonly LaneSpec[] = [
  { role: "actions" },
  { role: "thoughts" },
  { role: "emotions" },
  { role: "touchpoints" },
  { role: "pain-points" },
  { role: "moments-of-truth" },
  { role: "opportunities" },
  { role: "backstage" },
];

/** Three stages nobody in the organisation sees, two of contact, two in which the good of it shows. */
const inPhases = (phases: readonly [string, string, string], titles: readonly string[]): readonly StageSpec[] =>
  titles.map((title, i) => ({ group: phases[i < 3 ? 0 : i < 5 ? 1 : 2], title }));

const stages: Readonly<Record<Language, readonly StageSpec[]>> = {
  en: inPhases(["Before", "During", "After"], ["Trigger", "Search", "Compare", "Buy", "Start", "Use it", "Look back"]),
  de: inPhases(
    ["Vorher", "Dabei", "Nachher"],
    ["Auslöser", "Suchen", "Vergleichen", "Kaufen", "Starten", "Nutzen", "Zurückblicken"],
  ),
  fr: inPhases(
    ["Avant", "Pendant", "Après"],
    ["Déclencheur", "Chercher", "Comparer", "Acheter", "Commencer", "Utiliser", "Faire le point"],
  ),
  es: inPhases(
    ["Antes", "Durante", "Después"],
    ["Detonante", "Buscar", "Comparar", "Comprar", "Empezar", "Usar", "Mirar atrás"],
  ),
  pt: inPhases(
    ["Antes", "Durante", "Depois"],
    ["Gatilho", "Buscar", "Comparar", "Comprar", "Começar", "Usar", "Olhar para trás"],
  ),
  ja: inPhases(
    ["利用前", "利用中", "利用後"],
    ["きっかけ", "情報収集", "比較", "購入", "利用開始", "継続利用", "振り返り"],
  ),
};

export const outsideIn: Template = {
  id: "outside-in",
  source: "think-insights",
  kind: "journey-map",
  profile: "outside-in",
  minutes: 120,
  people: [3, 6],
  about: {
    en: {
      name: "Outside-in audit",
      what: "A process as the customer sees it, with its moments of truth, before any backstage.",
    },
    de: {
      name: "Blick von außen",
      what: "Ein Prozess aus Kundensicht, mit den Momenten der Wahrheit, erst dann das Dahinter.",
    },
    fr: {
      name: "Regard extérieur",
      what: "Un processus vu par le client, avec ses moments de vérité, avant les coulisses.",
    },
    es: {
      name: "Mirada desde fuera",
      what: "Un proceso visto por el cliente, con sus momentos de la verdad, antes que lo interno.",
    },
    pt: {
      name: "Olhar de fora",
      what: "Um processo visto pelo cliente, com os momentos da verdade, antes dos bastidores.",
    },
    ja: {
      name: "外からの点検",
      what: "顧客から見たプロセスと真実の瞬間。舞台裏はそのあとで。",
    },
  },
  lanes: () => lanes,
  stages: (speech) => stages[speech.language],
  optional: [
    { role: "needs" },
    { role: "questions" },
    { role: "quotes" },
    { role: "channels" },
    { role: "frontstage" },
    { role: "backstage-technology" },
    { role: "owners" },
    { role: "metrics" },
    { role: "research" },
  ],
  build: (params, id) =>
    buildMap(
      {
        kind: "journey-map",
        profile: "outside-in",
        title: params.title ?? words[params.language].untitled["journey-map"],
        lanes,
        stages: stages[params.language],
      },
      params,
      id,
    ),
};
