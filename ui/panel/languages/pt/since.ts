// Portuguese: how a map changed since an earlier reading.

import type { Count } from "../../texts.js";
import type { SinceTexts } from "../../texts-since.js";

export const sinceThen = (count: Count): SinceTexts => ({
  changed: (when: string) => `Mudanças desde: ${when}`,
  unchanged: (when: string) => `Nada mudou no mapa desde: ${when}`,
  when: (day: string, time: string) => `${day}, ${time}`,
  kinds: {
    noteAdded: (n: number) => count(n, { one: "# nota nova", other: "# notas novas" }),
    noteRemoved: (n: number) => count(n, { one: "# nota removida", other: "# notas removidas" }),
    noteMoved: (n: number) => count(n, { one: "# nota movida", other: "# notas movidas" }),
    noteReworded: (n: number) => count(n, { one: "# nota reescrita", other: "# notas reescritas" }),
    noteRated: (n: number) =>
      count(n, { one: "# pontuação ou dado alterado", other: "# pontuações ou dados alterados" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `etapa “${name}” nova` : `${n} etapas novas`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `etapa “${name}” removida` : `${n} etapas removidas`),
    stageChanged: (n: number, name: string) => (n === 1 ? `etapa “${name}” alterada` : `${n} mudanças em etapas`),
    laneAdded: (n: number, name: string) => (n === 1 ? `linha “${name}” nova` : `${n} linhas novas`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `linha “${name}” removida` : `${n} linhas removidas`),
    laneChanged: (n: number, name: string) => (n === 1 ? `linha “${name}” alterada` : `${n} mudanças em linhas`),
    lineChanged: (n: number) => count(n, { one: "# divisória alterada", other: "# divisórias alteradas" }),
    factChanged: (n: number) => count(n, { one: "# dado do mapa alterado", other: "# dados do mapa alterados" }),
    linkChanged: (n: number) => count(n, { one: "# ligação alterada", other: "# ligações alteradas" }),
  },
  fromTo: (from: string, to: string) => `de ${from} para ${to}`,
  was: (before: string) => `antes “${before}”`,
  fact: (label: string, was: string, is: string) => `${label}: antes ${was}, agora ${is}`,
  fields: {
    score: "pontuação",
    votes: "votos",
    certainty: "certeza",
    importance: "importância",
    satisfaction: "satisfação",
    owner: "responsável",
    tags: "etiquetas",
    spans: "etapas",
  },
  nothing: "nada",
  elsewhere: "agora está em outro lugar",
  meaning: "agora significa outra coisa",
  isNew: "é nova",
  isGone: "não está mais lá",
  compareWith: "Comparar com",
  openFile: "Comparar com um arquivo…",
  onlyYou: "As verificações anteriores ficam guardadas só para você, neste navegador.",
  tooLarge: "Este mapa é grande demais para ser guardado: é comparado enquanto o painel está aberto.",
  showWhere: "Mostrar onde estava",
});
