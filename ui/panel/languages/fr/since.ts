// French: how a map changed since an earlier reading.

import type { Count } from "../../texts.js";
import type { SinceTexts } from "../../texts-since.js";

export const sinceThen = (count: Count): SinceTexts => ({
  changed: (when: string) => `Changements depuis ${when}`,
  unchanged: (when: string) => `Rien n’a changé sur la carte depuis ${when}`,
  when: (day: string, time: string) => `${day}, ${time}`,
  kinds: {
    noteAdded: (n: number) => count(n, { one: "# note ajoutée", other: "# notes ajoutées" }),
    noteRemoved: (n: number) => count(n, { one: "# note retirée", other: "# notes retirées" }),
    noteMoved: (n: number) => count(n, { one: "# note déplacée", other: "# notes déplacées" }),
    noteReworded: (n: number) => count(n, { one: "# note reformulée", other: "# notes reformulées" }),
    noteRated: (n: number) =>
      count(n, { one: "# valeur ou mention modifiée", other: "# valeurs ou mentions modifiées" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `étape « ${name} » ajoutée` : `${n} étapes ajoutées`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `étape « ${name} » retirée` : `${n} étapes retirées`),
    stageChanged: (n: number, name: string) => (n === 1 ? `étape « ${name} » modifiée` : `${n} changements d’étapes`),
    laneAdded: (n: number, name: string) => (n === 1 ? `ligne « ${name} » ajoutée` : `${n} lignes ajoutées`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `ligne « ${name} » retirée` : `${n} lignes retirées`),
    laneChanged: (n: number, name: string) => (n === 1 ? `ligne « ${name} » modifiée` : `${n} changements de lignes`),
    lineChanged: (n: number) => count(n, { one: "# séparation modifiée", other: "# séparations modifiées" }),
    factChanged: (n: number) =>
      count(n, { one: "# information sur la carte modifiée", other: "# informations sur la carte modifiées" }),
    linkChanged: (n: number) => count(n, { one: "# lien modifié", other: "# liens modifiés" }),
  },
  fromTo: (from: string, to: string) => `de ${from} à ${to}`,
  was: (before: string) => `avant « ${before} »`,
  fact: (label: string, was: string, is: string) => `${label} : avant ${was}, maintenant ${is}`,
  fields: {
    score: "valeur",
    votes: "votes",
    certainty: "certitude",
    importance: "importance",
    satisfaction: "satisfaction",
    owner: "responsable",
    tags: "étiquettes",
    spans: "étapes",
  },
  nothing: "rien",
  elsewhere: "se trouve ailleurs maintenant",
  meaning: "signifie autre chose maintenant",
  isNew: "est nouvelle",
  isGone: "n’est plus là",
  compareWith: "Comparer avec",
  openFile: "Comparer avec un fichier…",
  onlyYou: "Les vérifications passées sont gardées pour vous seul, dans ce navigateur.",
  tooLarge: "Cette carte est trop grande pour être gardée : elle est comparée tant que le panneau est ouvert.",
  showWhere: "Montrer où elle était",
});
