// Spanish: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (): OwnChangeTexts => ({
  open: "Cambiar este mapa",
  close: "Cerrar los cambios",
  whatToDo: "Qué cambiar",
  kinds: { stage: "Añadir etapa", lane: "Añadir fila", line: "Añadir línea", rename: "Renombrar" },
  stageName: "Nombre de la etapa",
  laneName: "Nombre de la fila",
  newName: "Nombre nuevo",
  noName: "Falta el nombre.",
  sameName: "Ya se llama así.",
  atEnd: (last: string) => `Irá al final, después de «${last}».`,
  meaning: "Qué significa",
  below: "Debajo de",
  onTop: "Encima de todas",
  whereRoom: "Entre dos filas solo si hay sitio; si no, debajo de la última.",
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
    if ("set" in edit) return "El mapa ha cambiado.";
    if (edit.add === "stage") return `La etapa «${edit.title}» está en la pizarra.`;
    if (edit.add === "lane") return `La fila «${edit.title}» está en la pizarra.`;
    return edit.add === "line" ? `La línea «${edit.title}» está en la pizarra.` : "La nota está en la pizarra.";
  },
  undo: "Deshacer",
  undone: "Deshecho.",
});
