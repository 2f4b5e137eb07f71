// Spanish: the first screens. Lane is «fila», stage «etapa», the phase over several stages «fase», note «nota», board «pizarra».
import type { Count, Texts } from "../../texts.js";

export const first = (count: Count): Texts => {
  const items = (n: number) => count(n, { one: "# elemento", other: "# elementos" });
  const notes = (n: number) => count(n, { one: "# nota", other: "# notas" });
  const stages = (n: number) => count(n, { one: "# etapa", other: "# etapas" });
  const lanes = (n: number) => count(n, { one: "# fila", other: "# filas" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "cerca de un segundo" : `unos ${Math.round(n)} segundos`);
  const secondsLeft = (n: number) => (n < 1.5 ? "falta cerca de un segundo" : `faltan unos ${Math.round(n)} segundos`);
  return {
    language: "es",
    name: "Lanewise",
    tabs: { insert: "Insertar", read: "Leer", check: "Revisar", workshop: "Taller" },
    findings: (n: number) => count(n, { one: "# hallazgo", other: "# hallazgos" }),
    notes,
    lanes,
    back: "Volver a todas las plantillas",
    dismiss: "Cerrar este mensaje",

    whatMapping: "¿Qué mapa vas a hacer?",
    pickOne: "Elige uno y prepáralo.",
    usedLast: "El último que usaste",
    openSaved: "Abrir un mapa guardado",
    panelLanguage: "Idioma de Lanewise",
    minutes: (n: number) =>
      n < 90 || n % 30
        ? `${n}\u00a0min`
        : n < 60 * 12
          ? `${String(n / 60).replace(".5", "½")}\u00a0h`
          : count(n / 480, { one: "# día", other: "# días" }).replace(",5", "½"),
    people: (least: number, most: number) => `${least}–${most}`,
    takes: (minutes: string) => `Dura ${minutes}`,
    forPeople: (people: string) => `Para ${people} personas`,

    mapTitle: "¿El viaje de quién, para hacer qué?",
    persona: "Persona",
    personaHint: "¿De quién se trata? Basta con un nombre y una línea.",
    scenario: "Escenario",
    goal: "Objetivo",
    scope: "Alcance",
    moreFacts: "Escenario, objetivo y más",
    state: "Estado",
    states: { current: "Como es hoy", future: "Como debería ser" },
    stagesHead: "Etapas",
    stagesMeta: (n: number, phases: number) =>
      phases ? `${n}, en ${count(phases, { one: "# fase", other: "# fases" })}` : `${n}`,
    stageName: (n: number) => `Etapa ${n}`,
    phaseOf: (n: number) => `Fase sobre la etapa ${n}`,
    phase: "Fase",
    addStage: "Añadir etapa",
    pasteList: "Pegar una lista",
    pasteLabel: "Una etapa por línea",
    pasteHint: "Antes/Soñar pone la fase «Antes» sobre «Soñar». También valen columnas de una hoja de cálculo.",
    takeStages: (n: number) =>
      n ? count(n, { one: "Usar esta etapa", other: "Usar estas # etapas" }) : "Usar estas etapas",
    addStages: (n: number) => count(n, { one: "Añadirla al final", other: "Añadirlas al final" }),
    cancel: "Cancelar",
    moveUp: (name: string) => `Subir ${name}`,
    moveDown: (name: string) => `Bajar ${name}`,
    takeOut: (name: string) => `Quitar ${name}`,
    moved: (name: string, at: number, of: number) => `${name}: ahora en el puesto ${at} de ${of}`,
    listKeys: "Alt y una flecha cambian el orden. Enter añade una línea debajo.",
    lanesHead: "Filas",
    lanesMeta: (on: number, of: number) => `${on} de ${of}`,
    laneName: (name: string) => `Nombre de la fila ${name}`,
    laneSwitch: (name: string) => `Fila ${name}`,
    ownLane: "Fila propia",
    addOwnLane: "Añadir una fila propia",
    starters: "Frases para empezar",
    startersHint: "Frases que la gente completa. Las que nadie toca no cuentan como notas.",
    starterChoices: ["Ninguna", "Primera etapa", "Cada celda"],
    noteColor: "El color de la nota indica",
    noteColors: { lane: "La fila", author: "Quién la escribió" },
    boardLanguage: "Idioma en la pizarra",
    insertMap: "Insertar mapa",
    where: {
      legend: "Dónde ponerlo",
      room: "Espacio libre a la vista",
      beside: "Junto a mi selección",
      selectFirst: "nada seleccionado",
      holder: {
        into: (title: string) => (title ? `En «${title}»` : "En el marco seleccionado"),
        intoOne: "En un marco",
        first: "ninguno seleccionado",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `En «${title}»` : "En la sección seleccionada"),
          intoOne: "En una sección",
          first: "ninguna seleccionada",
        },
      },
      noRoom: "Ahí no cabe",
      inRoom: "Ponerlo en un espacio libre",
    },
    dragOut: "Arrástralo a la pizarra",
    estimate: (n: number, seconds: number) => `${items(n)}, ${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `Vista previa: ${lanes(nLanes)}, ${stages(nStages)}`,
    noStage: "Un mapa necesita al menos una etapa.",
    twinStages: (title: string) => `Dos etapas se llaman «${title}»: cambia el nombre de una.`,
    noLane: "Un mapa necesita al menos una fila.",
    namelessLane: "Pon nombre a tu fila.",
    savedTitle: "Mapa guardado",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}, ${stages(nStages)}, ${lanes(nLanes)}.`,
    whichMap: "Qué mapa",
    noMapInFile: (name: string) =>
      `${name} no contiene ningún mapa. Se esperaba un mapa guardado con Lanewise: JSON, CSV o Markdown.`,
    unreadable: (name: string) => `No se ha podido abrir ${name}.`,
    nothingChanged: "No ha cambiado nada.",

    inserted: (n: number) => `Insertado: ${items(n)}`,
    inPart: "Hecho, pero no del todo",
    removed: (n: number) => `Quitado: ${items(n)}`,
    stopped: "Cancelado. Lo que ya estaba puesto se ha quitado.",
    left: "Se queda como está.",
    onBoardNow: "El mapa está en la pizarra",
    runIt: (minutes: string) =>
      `Llénalo con el grupo: cada paso con su tiempo y lo que hay que decir, ${minutes} en total.`,
    runWorkshop: "Empezar el taller",
    seeAgenda: "Ver la agenda",
    show: "Mostrar",
    undo: "Deshacer",

    placing: "Insertando el mapa",
    fixing: "Añadiendo a la pizarra",
    removing: "Quitando de la pizarra",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined ? `${done} de ${items(total)}.` : `${done} de ${items(total)}, ${secondsLeft(seconds)}.`,
    keepOpen: "Deja este panel abierto hasta que termine. Los demás pueden seguir trabajando.",
    waiting: (host: string, seconds: number) =>
      count(seconds, {
        one: `${host} no admite nada más durante # segundo; después sigue solo.`,
        other: `${host} no admite nada más durante # segundos; después sigue solo.`,
      }),
    cancelTakes: "Cancelar quita lo que ya está puesto.",
    stopping: "Cancelando y quitando lo que ya estaba puesto.",

    stoppedAfter: (host: string, done: number, total: number) => `${host} se detuvo tras ${done} de ${items(total)}`,
    refused: (host: string) => `${host} no lo ha hecho`,
    missing: (n: number) =>
      count(n, {
        one: "# elemento no está aún en la pizarra; no se ha tocado nada más.",
        other: "# elementos no están aún en la pizarra; no se ha tocado nada más.",
      }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host} admite una cantidad limitada por hora. Puedes esperar o cerrar Lanewise: al abrirlo de nuevo te propondrá terminar el mapa.`
        : `${host} admite una cantidad limitada por hora.`,
    placeOthers: (n: number) => count(n, { one: "Poner el otro", other: "Poner los otros #" }),
    removePlaced: (n: number) => count(n, { one: "Quitar el puesto", other: "Quitar los #" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { other: "Se podrá de nuevo en # minutos." })
        : count(n, { one: "Se podrá de nuevo en # segundo.", other: "Se podrá de nuevo en # segundos." }),
    details: "Detalles para enviarnos",
    viewOnly: "En esta pizarra solo tienes permiso para ver.",
    viewOnlyWhat: "Puedes leer y revisar; para insertar y corregir hace falta permiso de edición.",
    notRead: "No se ha podido leer la pizarra",
    notLoaded: "Una parte de Lanewise no ha llegado",
    notLoadedWhat:
      "No se ha tocado nada en la pizarra. Comprueba la conexión e inténtalo otra vez; si no ayuda, cierra Lanewise y ábrelo de nuevo.",
    again: "Intentar otra vez",
    notShown: "No se ha podido mostrar en la pizarra",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" },
    anyHost: "La pizarra",

    readTitle: "¿Qué dice la pizarra?",
    readWhat:
      "Lanewise encuentra el mapa, sus etapas, filas y notas, y dice qué no ha podido situar. En la pizarra no cambia nada.",
    readBoard: "Leer la pizarra",
    readSelection: "Leer la selección",
    readWhole: "Leer toda la pizarra",
    readAgain: "Leer la pizarra otra vez",
    readFound: (nNotes: number, nStages: number) => `${notes(nNotes)} en ${stages(nStages)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}, aún sin etapas`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}, ${lanes(nLanes)}, aún sin notas`,
    untitled: "Mapa sin título",
    noMap: "Aún no hay ningún mapa en esta pizarra",
    noMapWhat:
      "Inserta uno o dile a Lanewise qué parte de la pizarra leer: selecciona un marco, o los rótulos y las notas, y lee la selección.",
    noMapWhatPlain:
      "Inserta uno o escribe un rótulo para cada fila y cada etapa junto a las notas, y lee la pizarra otra vez.",
    pointItOut: "Indicar dónde está el mapa",
    noMapHolds: (nItems: number) =>
      count(nItems, {
        one: "En esta pizarra hay # texto, pero ningún rótulo que Lanewise conozca.",
        other: "En esta pizarra hay # textos, pero ningún rótulo que Lanewise conozca.",
      }),
    noMapSelected: "No hay ningún mapa en la selección",
    selectionHolds: (nItems: number) =>
      count(nItems, {
        one: "En la selección hay # texto, pero ningún rótulo que Lanewise conozca.",
        other: "En la selección hay # textos, pero ningún rótulo que Lanewise conozca.",
      }),
    noneSelected: "No hay nada seleccionado",
    noneSelectedWhat: "Selecciona el marco de un mapa, o sus rótulos y notas, y lee la selección.",
    boardEmpty: "Aún no hay nada en esta pizarra.",
    insertAMap: "Insertar un mapa",

    readAndCheck: "Leer y revisar",
    checkTitle: "¿Qué falta?",
    checkNotYet: "Primero lee la pizarra: Lanewise revisa lo que ha leído.",
    checkNoMap: "Aún no hay ningún mapa que revisar en esta pizarra.",
  };
};
