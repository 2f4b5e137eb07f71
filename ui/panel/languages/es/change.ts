// Spanish: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (count: Count, list: Intl.ListFormat): OwnChangeTexts => ({
  open: "Cambiar este mapa",
  close: "Cerrar los cambios",
  whatToDo: "Qué cambiar",
  kinds: { stage: "Añadir etapa", lane: "Añadir fila", line: "Añadir línea", room: "Más sitio", rename: "Renombrar" },
  stageName: "Nombre de la etapa",
  laneName: "Nombre de la fila",
  newName: "Nombre nuevo",
  noName: "Falta el nombre.",
  sameName: "Ya se llama así.",
  meaning: "Qué significa",
  where: "Dónde",
  whichRoom: "Qué necesita más sitio",
  before: (title: string) => `Antes de «${title}»`,
  after: (title: string) => `Después de «${title}»`,
  above: (title: string) => `Encima de «${title}»`,
  beneath: (title: string) => `Debajo de «${title}»`,
  wider: (title: string) => `«${title}» será una nota más ancha.`,
  taller: (title: string) => `«${title}» tendrá una hilera de notas más.`,
  makeRoom: "Hacer sitio",
  nothingMoves: "Nada de lo que hay en el mapa se mueve.",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `«${title}»`));
    return titles.length === 1 ? `${names} se desplaza.` : `${names} se desplazan.`;
  },
  stagesMove: (n: number) => count(n, { one: "Se desplaza # etapa.", other: "Se desplazan # etapas." }),
  lanesMove: (n: number) => count(n, { one: "Se desplaza # fila.", other: "Se desplazan # filas." }),
  notesMove: (n: number) =>
    count(n, {
      one: "# nota se mueve con ello y sigue en su celda.",
      other: "# notas se mueven con ello y siguen en sus celdas.",
    }),
  othersMove: (n: number) =>
    count(n, { one: "# cosa más se mueve con ello.", other: "# cosas más se mueven con ello." }),
  spanStays: (n: number) =>
    count(n, {
      one: "# nota que abarca varias etapas se queda donde empieza.",
      other: "# notas que abarcan varias etapas se quedan donde empiezan.",
    }),
  linesStay: (n: number) =>
    count(n, {
      one: "# línea dibujada cruza el sitio nuevo y se queda como está.",
      other: "# líneas dibujadas cruzan el sitio nuevo y se quedan como están.",
    }),
  undoAll: "Con «Deshacer» todo vuelve a su sitio.",
  half: "Solo se hizo una parte.",
  line: "Línea",
  whichPart: "Qué renombrar",
  stages: "Etapas",
  lanes: "Filas",
  look: "Ver el cambio",
  willWrite: "Esto se escribirá en la pizarra:",
  fromTo: (from: string, to: string) => `«${from}» pasa a ser «${to}»`,
  allElseStays: "Lo demás se queda como está.",
  renameIt: "Cambiar el nombre",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `«${before}» se llama ahora «${edit.title}».`;
    if ("widen" in edit) return `«${before}» tiene más sitio.`;
    if ("set" in edit) return "El mapa ha cambiado.";
    if (!("title" in edit)) return "La nota está en la pizarra.";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `La etapa «${edit.title}» está en la pizarra.`;
    if (added === "lane") return `La fila «${edit.title}» está en la pizarra.`;
    return `La línea «${edit.title}» está en la pizarra.`;
  },
  undo: "Deshacer",
  undone: "Deshecho.",
});
