// What people add to notes and lanes when they work with a map: how much a pain matters, that votes are to be talked about, and a
// lane for design criteria.
import { fold } from "../fold.js";
import { type HeardLanguage, list } from "../words.js";
import { seeker } from "./seek.js";

interface Added {
  /** How much a pain point matters. */
  readonly impacts: string;
  /** That people see it in different ways. */
  readonly discuss: string;
  /** Title of a lane. */
  readonly criteria: string;
}

const added: Readonly<Record<HeardLanguage, Added>> = {
  en: {
    impacts: `trivial, minor, moderate, major, severe, critical, blocker, showstopper, workaround, work around, abandons, abandon, gives up, drops
      out, leaves, goes elsewhere, works around it, detour, impact, low impact, medium impact, high impact, annoying, nuisance, deal breaker, dealbreaker`,
    discuss:
      "discuss, to discuss, discussed, discussion, disagree, disagreed, we differ, opinions differ, split, depends, talk about, it depends",
    criteria: "design criteria, design criterion, design principles, criteria for design, success criteria for design",
  },
  de: {
    impacts: `trivial, gering, mittel, hoch, schwer, kritisch, Blocker, Umweg, Ausweg, behilft sich, umgeht, Notlösung, bricht ab, gibt auf, springt ab, wechselt,
      Auswirkung, lästig, ärgerlich, Ausschlusskriterium`,
    discuss:
      "diskutieren, besprechen, Diskussion, uneinig, gehen auseinander, kommt darauf an, unterschiedlich, klären",
    criteria: "Designkriterien, Gestaltungskriterien, Gestaltungsprinzipien, Designprinzipien",
  },
  fr: {
    impacts: `mineur, modéré, majeur, grave, critique, bloquant, contournement, détour, contourne, abandonne, renonce, part ailleurs, impact, gênant,
      rédhibitoire`,
    discuss: "à discuter, discuter, discussion, désaccord, avis partagés, ça dépend, cela dépend, en parler",
    criteria: "critères de conception, critères de design, principes de conception, principes de design",
  },
  es: {
    impacts: `trivial, leve, moderado, grave, crítico, bloqueante, rodeo, atajo, solución provisional, abandona, se rinde, se va, impacto,
      molesto, inaceptable`,
    discuss: "discutir, a discutir, discusión, desacuerdo, opiniones divididas, depende, hablarlo, debatir",
    criteria: "criterios de diseño, principios de diseño, criterios para el diseño, principios del diseño",
  },
  pt: {
    impacts: `trivial, leve, moderado, grave, crítico, bloqueador, contorno, atalho, paliativo, abandona, desiste, vai embora, impacto,
      incômodo, inaceitável`,
    discuss: "discutir, a discutir, discussão, discordância, opiniões divididas, depende, conversar, debater",
    criteria: "critérios de design, princípios de design, critérios de projeto, princípios de projeto",
  },
  ja: {
    impacts: "軽微, 中程度, 重大, 深刻, 致命的, 回避策, 離脱, 諦める, やめる, 影響度, 影響大, 影響小",
    discuss: "要議論, 議論, 話し合う, 意見が分かれる, 相違, 場合による",
    criteria: "デザイン基準, デザイン原則, 設計基準, 設計原則",
  },
  zh: {
    impacts: "轻微, 一般, 严重, 致命, 阻断, 变通, 放弃, 流失, 影响大, 影响小, 影响程度",
    discuss: "讨论, 待讨论, 分歧, 意见不一, 看情况, 争议",
    criteria: "设计标准, 设计原则, 设计准则, 设计要求",
  },
};

const finderOf = (of: (a: Added) => string) => seeker(Object.values(added).flatMap((a) => list(of(a))));
const impacts = finderOf((a) => a.impacts);
const discussions = finderOf((a) => a.discuss);
const criteria: ReadonlySet<string> = new Set(Object.values(added).flatMap((a) => list(a.criteria).map(fold)));

const has = (find: (text: string) => readonly unknown[], text: string): boolean =>
  text !== "" && find(fold(text.slice(0, 2000))).length > 0;

export const saysImpact = (text: string): boolean => has(impacts, text);
export const asksToDiscuss = (text: string): boolean => has(discussions, text);
export const isCriteriaTitle = (title: string): boolean => title !== "" && criteria.has(fold(title.slice(0, 80)));

/** For tests of the lists. */
export const addedWords = added;
