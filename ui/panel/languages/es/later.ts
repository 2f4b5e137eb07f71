// Spanish: what is said of a reading, a check and a selection.

import type { Count, Texts } from "../../texts.js";
import type { CheckTexts } from "../../texts-check.js";
import type { OwnLaterTexts } from "../../texts-later.js";
import { sinceThen } from "./since.js";

/** The name of a format in the middle of a sentence. */
const inside = (name: string): string => name.charAt(0).toLocaleLowerCase("es") + name.slice(1);

const percent = new Intl.NumberFormat("es", { style: "percent" });

const check = (count: Count): CheckTexts => {
  const points = (n: number) => count(n, { one: "# punto", other: "# puntos" });
  const findings = (n: number) => count(n, { one: "# hallazgo", other: "# hallazgos" });
  const aside = (n: number) => count(n, { one: "# descartado o silenciado", other: "# descartados o silenciados" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "aquí se espera algo",
      "not-applicable": "nadie lo pide",
    },
    legendExpected: "vacía, se espera algo",
    legendNotAsked: "no se pide",

    onlyHere: (place: string) => `Solo «${place}»`,
    nothingSaid: "nada que decir",
    showAll: "Mostrar todo",

    outsideIn: "Desde fuera",
    pointsChecked: (score: number, of: number) => `${score} de ${points(of)}`,
    pointsOf: (n: number, of: number) => `${n} de ${of}`,
    notKnown: "no se sabe",
    outsideInWhat:
      "Hasta qué punto el mapa mira desde el lado del cliente: cinco partes de 20 puntos. Lo que no se ha podido revisar no cuenta ni a favor ni en contra.",
    signs: { good: "Bien", warning: "Por mirar", unknown: "No se sabe" },
    parts: {
      "customer-share": "Peso del cliente",
      "stages-with-voice": "Voz del cliente",
      "before-and-after": "Antes y después",
      "customer-words": "Palabras del cliente",
      "moments-served": "Momentos de verdad",
    },
    findings,
    findingsOf: (n: number, part: string) => `${findings(n)}: ${part}`,
    silencedOf: aside,

    dismiss: "Descartar",
    dismissOf: (message: string) => `Descartar: ${message}`,
    whyFine: "¿Por qué está bien así?",
    whyMissing: "Di por qué en pocas palabras: otros lo leerán.",
    keptWith: "Se guarda con la pizarra, para quien la abra.",
    keptWithName: "Se guarda con la pizarra y tu nombre, para quien la abra.",
    keptHere: "Solo aquí, hasta que se cierre el panel: en esta pizarra no se puede escribir.",
    dismissIt: "Descartarlo",
    silence: "Silenciarlo en la pizarra",
    silenceCopied: (where: string) => `Copiado. ${where}`,
    silenceYourself: (where: string) => `Selecciona el texto y cópialo. ${where}`,
    intoCell: (lane: string, stage: string) => `Pégalo como nota de «${lane}» en «${stage}».`,
    besideStage: (stage: string) => `Pégalo debajo del nombre de la etapa «${stage}».`,
    besideLane: (lane: string) => `Pégalo debajo del nombre de la fila «${lane}».`,
    besideTitle: "Pégalo encima del mapa, junto al título.",
    dismissed: "Descartado.",
    broughtBack: "Abierto de nuevo.",
    setAside: aside,
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who
          ? when
            ? `Descartado por ${who} el ${when}`
            : `Descartado por ${who}`
          : when
            ? `Descartado el ${when}`
            : "Descartado",
      board: "Silenciado en la pizarra",
    },
    noReason: "Sin motivo.",
    reason: (text: string) => `«${text}»`,
    bringBack: "Recuperar",
    bringBackOf: (message: string) => `Recuperar: ${message}`,

    checkedAs: "Criterio",
    asMapSays: (profile: string) => `${profile} (habitual)`,
    whatMapSays: "Lo habitual en este mapa",
    profiles: {
      "first-draft": "Primer borrador",
      "journey-map": "Mapa de viaje",
      "outside-in": "Mirada desde fuera",
      "service-blueprint": "Plano del servicio",
      atlassian: "Atlassian: dinámica de equipo",
      bp3: "BP3: viaje y proceso en uno",
      hotjar: "Hotjar: en 2½ días",
      hubspot: "HubSpot: camino a la compra",
      "illusions-of-work": "Illusions of Work: entre departamentos",
      inmoment: "InMoment: estado actual con puntuación",
      ixdf: "IxDF: un mapa con pruebas",
      "miro-guide": "Guía de Miro: los dos mapas",
      nng: "NN/g: cuidado como un producto",
      qualtrics: "Qualtrics: viaje medido",
      sdt: "servicedesigntools.org: mapa ligero",
      tisdd: "Service Design Doing: hecho en común",
      toptal: "Toptal: por canal",
    },

    follow: "Seguir la pizarra",
    follows: "sigue la pizarra",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? `menos del ${percent.format(0.01)}` : percent.format(spent / allowed);
      return `En esta hora: ${number(spent)} de los ${number(allowed)} créditos que permite ${host} (${share}).`;
    },

    number: "Numerar en la pizarra",
    numberAnew: "Numerar de nuevo",
    takeOff: "Quitar los números",
    numbered: (n: number) => count(n, { one: "# número está en la pizarra.", other: "# números están en la pizarra." }),
    tookOff: "Los números ya no están en la pizarra.",
    numberOf: (n: number) => `Número ${n} en la pizarra`,

    from: (method: string) => `Según ${method}.`,
    page: (rule: string) => `Más sobre esto: docs/checks/${rule}.md`,
  };
};

const selected = (count: Count): OwnLaterTexts["selected"] => {
  const notes = (n: number) => count(n, { one: "# nota", other: "# notas" });
  return {
    region: "Seleccionado en la pizarra",
    here: "En la pizarra",
    aloud: "Leer en voz alta la selección",
    quoted: (text: string) => `«${text}»`,
    sure: (share: number) =>
      share >= 1 ? "lugar con toda certeza" : `lugar con un ${percent.format(share)} de certeza`,
    noPlace: "sin lugar en el mapa",
    findings: (n: number) => count(n, { one: "# hallazgo", other: "# hallazgos" }),
    notOnMap: (text: string, reason: string) => `«${text}» no está en el mapa (${reason}).`,
    map: (title: string, n: number) => `El mapa «${title}»: ${notes(n)}`,
    part: {
      title: "El título del mapa",
      header: "Datos del mapa",
      stage: "Una etapa",
      group: "Una fase",
      lane: "Una fila",
      line: "Una línea entre filas",
      scale: "Parte de la escala",
      prompt: "Una pregunta para el grupo, no una nota",
      legend: "Una leyenda",
      directive: "Dicho a Lanewise",
      badge: "El número de un hallazgo",
    },
    starter: "Una frase para empezar que nadie ha completado aún",
    silent: "No tiene texto que leer",
    unread: "No estaba cuando se leyó la pizarra",
    many: notes,
    things: (n: number) => count(n, { one: "# cosa", other: "# cosas" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { one: "# más", other: "# más" }),
    besideMap: (n: number) => count(n, { one: "# fuera del mapa", other: "# fuera del mapa" }),
    noneOfIt: (n: number) => count(n, { one: "# sin leer", other: "# sin leer" }),
    marked: "seleccionado en la pizarra",
  };
};

export const later = (count: Count, { notes }: Texts): OwnLaterTexts => ({
  check: check(count),
  selected: selected(count),
  sinceThen: sinceThen(count),
  fromSelection: "Leído de la selección.",
  noNotesWhat: "Empieza por lo que hace el cliente: escribe una nota en la primera etapa y lee otra vez.",
  readJust: "leído ahora mismo",
  readAgo: (minutes: number) => count(minutes, { one: "leído hace # minuto", other: "leído hace # minutos" }),
  checkedJust: "revisado ahora mismo",
  checkedAgo: (minutes: number) => count(minutes, { one: "revisado hace # minuto", other: "revisado hace # minutos" }),
  stale: "la pizarra ha cambiado desde entonces",

  search: "Buscar un texto",
  searchFound: (n: number) => count(n, { one: "# texto encontrado", other: "# textos encontrados" }),
  searchNone: (asked: string) => `Ningún texto contiene «${asked}».`,

  lane: "Fila",
  phases: "Fases",
  notesGrid: "Notas por fila y etapa. Las flechas mueven, Enter muestra la celda en la pizarra.",
  heatGrid: "Cobertura por fila y etapa. Las flechas mueven, Enter muestra lo que se dice de la celda.",
  cell: (lane: string, stage: string, n: number) => `${lane}, ${stage}: ${n ? notes(n) : "sin notas"}`,
  cellWith: (cell: string, more: string) => `${cell}, ${more}`,
  cellName: (lane: string, stage: string) => `${lane} · ${stage}`,
  nothingHere: "Aquí aún no hay nada.",
  gridKeys: "Las flechas mueven, Enter lo muestra",
  scores: (list: string) => `De menos 2 a más 2: ${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `menos ${-n}` : n > 0 ? `más ${n}` : "0"),
  votes: (n: number) => count(n, { one: "# voto", other: "# votos" }),
  noScores: "Ninguna nota tiene aún puntuación.",
  showOnBoard: "Mostrar en la pizarra",
  showNote: (text: string) => `Mostrar en la pizarra: ${text}`,
  facts: {
    persona: "Persona",
    scenario: "Escenario",
    goal: "Objetivo",
    scope: "Alcance",
    expectations: "Expectativas",
    objective: "Propósito",
    state: "Estado",
    timescale: "Periodo",
    owner: "Responsable",
    version: "Versión",
    reviewedOn: "Revisado el",
  },
  lookHead: "Notas por mirar",
  placedIn: (where: string) => `Leída como ${where}`,
  placedNowhere: "No tiene lugar en el mapa",
  everyPlaced: "Cada nota tiene su lugar.",
  leftHead: "Fuera del mapa",
  nothingLeft: "No hay nada fuera del mapa.",
  texts: (n: number) => count(n, { one: "# texto", other: "# textos" }),
  showMore: (n: number) => count(n, { one: "Mostrar # más", other: "Mostrar # más" }),
  quoted: (text: string) => `«${text}»`,
  unseen: (n: number, what: string) => `${n} × ${what}: no se puede leer desde aquí.`,
  remarks: "Sobre esta lectura",

  takeAway: "Exportar",
  formats: {
    json: { name: "Mapa completo", about: "toda la lectura, para programas y para más adelante" },
    csv: { name: "Tabla", about: "una línea por nota, para ordenar, contar y filtrar" },
    "csv-grid": { name: "Cuadrícula", about: "filas y etapas como en la pizarra, para verlas en una hoja de cálculo" },
    markdown: { name: "Documento", about: "para documentos y wikis; se puede editar a mano y leer otra vez" },
    mermaid: { name: "Diagrama", about: "un diagrama de viaje para páginas que dibujan Mermaid" },
    svg: { name: "Imagen", about: "para diapositivas y documentos, nítida a cualquier tamaño" },
    html: { name: "Página", about: "una página para quien no estuvo; se imprime bien" },
  },
  copyFormat: (name: string) => `Copiar ${inside(name)}`,
  downloadAs: (what: string) => `Descargar como ${what}`,
  noPicture: "Este navegador no ha podido dibujar la imagen. Descárgala como SVG.",
  downloadFormat: (name: string) => `Descargar ${inside(name)}`,
  keepsAll: "lo conserva todo",
  keeps: (list: string) => `conserva ${list}`,
  leavesOut: (list: string) => `omite ${list}`,
  copied: (name: string) => `Copiado: ${inside(name)}`,
  downloaded: (file: string) => `${file} está en tus descargas`,
  copyYourself: "Aquí no se permite copiar. Selecciona el texto y cópialo:",
  saveYourself: "Aquí no se permite descargar. Selecciona el texto y cópialo:",
  parts: [
    ["stages", "etapas"],
    ["lanes", "filas"],
    ["notes", "notas"],
    ["cells", "lugares"],
    ["scores", "puntuaciones"],
    ["header", "ficha del mapa"],
    ["lines", "líneas"],
    ["colors", "colores"],
    ["authors", "nombres"],
    ["votes", "votos"],
    ["links", "conexiones"],
    ["leftovers", "textos sueltos"],
  ],

  checkIt: "Revisar",
  checkAgain: "Revisar otra vez",
  clearWhat: (n: number) => count(n, { one: "# comprobación superada.", other: "Las # comprobaciones superadas." }),
  couldNotSee: "Lo que no se ha podido ver",
  couldNotCheck: "No se ha podido revisar",
  severity: { error: "hueco", warning: "punto débil", info: "sugerencia" },
  severities: {
    error: (n: number) => count(n, { one: "hueco", other: "huecos" }),
    warning: (n: number) => count(n, { one: "punto débil", other: "puntos débiles" }),
    info: (n: number) => count(n, { one: "sugerencia", other: "sugerencias" }),
  },
  filter: "Mostrar solo",
  heatLegend: ["0", "1", "2–3", "4–6", "7+ notas"],
  wholeMap: "Todo el mapa",
  places: (named: readonly string[], more: number) => (more ? `${named.join(", ")} y ${more} más` : named.join(", ")),
  why: "¿Por qué?",
  willAdd: "Esto se añadirá a la pizarra:",
  notesStay: "Tus notas se quedan como están.",
  cannotFix: "Lanewise no puede hacerlo aquí:",
  addIt: "Añadirlo",
  notNow: "Ahora no",
  fixed: "Corregido",
  since: (fixed: number, fresh: number) =>
    `${count(fixed, { one: "# corregido", other: "# corregidos" })}, ${count(fresh, { one: "# nuevo", other: "# nuevos" })} desde la última vez`,
  sinceFixed: (fixed: number) =>
    count(fixed, { one: "# corregido desde la última vez", other: "# corregidos desde la última vez" }),
  sinceNew: (fresh: number) =>
    count(fresh, { one: "# nuevo desde la última vez", other: "# nuevos desde la última vez" }),
  added: {
    lane: (title: string) => `La fila «${title}»`,
    stage: (title: string) => `La etapa «${title}»`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label}: ${value}`,
  },
});
