// Spanish: how a map changed since an earlier reading.

import type { Count } from "../../texts.js";
import type { SinceTexts } from "../../texts-since.js";

export const sinceThen = (count: Count): SinceTexts => ({
  changed: (when: string) => `Cambios desde: ${when}`,
  unchanged: (when: string) => `Nada ha cambiado en el mapa desde: ${when}`,
  when: (day: string, time: string) => `${day}, ${time}`,
  kinds: {
    noteAdded: (n: number) => count(n, { one: "# nota nueva", other: "# notas nuevas" }),
    noteRemoved: (n: number) => count(n, { one: "# nota quitada", other: "# notas quitadas" }),
    noteMoved: (n: number) => count(n, { one: "# nota movida", other: "# notas movidas" }),
    noteReworded: (n: number) => count(n, { one: "# nota con otro texto", other: "# notas con otro texto" }),
    noteRated: (n: number) =>
      count(n, { one: "# puntuación o dato cambiado", other: "# puntuaciones o datos cambiados" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `etapa «${name}» nueva` : `${n} etapas nuevas`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `etapa «${name}» quitada` : `${n} etapas quitadas`),
    stageChanged: (n: number, name: string) => (n === 1 ? `etapa «${name}» cambiada` : `${n} cambios de etapas`),
    laneAdded: (n: number, name: string) => (n === 1 ? `fila «${name}» nueva` : `${n} filas nuevas`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `fila «${name}» quitada` : `${n} filas quitadas`),
    laneChanged: (n: number, name: string) => (n === 1 ? `fila «${name}» cambiada` : `${n} cambios de filas`),
    lineChanged: (n: number) => count(n, { one: "# cambio de líneas", other: "# cambios de líneas" }),
    factChanged: (n: number) => count(n, { one: "# dato del mapa cambiado", other: "# datos del mapa cambiados" }),
    linkChanged: (n: number) => count(n, { one: "# conexión cambiada", other: "# conexiones cambiadas" }),
  },
  fromTo: (from: string, to: string) => `de ${from} a ${to}`,
  was: (before: string) => `antes «${before}»`,
  fact: (label: string, was: string, is: string) => `${label}: antes ${was}, ahora ${is}`,
  fields: {
    score: "puntuación",
    votes: "votos",
    certainty: "certeza",
    importance: "importancia",
    satisfaction: "satisfacción",
    owner: "responsable",
    tags: "etiquetas",
    spans: "etapas",
  },
  nothing: "nada",
  elsewhere: "ahora está en otro sitio",
  meaning: "ahora significa otra cosa",
  isNew: "es nueva",
  isGone: "ya no está",
  compareWith: "Comparar con",
  openFile: "Comparar con un archivo…",
  onlyYou: "Las revisiones anteriores se recuerdan solo para ti, en este navegador.",
  tooLarge: "Este mapa es demasiado grande para recordarlo: se compara mientras el panel está abierto.",
  showWhere: "Mostrar dónde estaba",
});
