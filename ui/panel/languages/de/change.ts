// German: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { Count } from "../../texts.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (count: Count, list: Intl.ListFormat): OwnChangeTexts => ({
  open: "Diese Karte ändern",
  close: "Schließen",
  whatToDo: "Was ändern",
  kinds: { stage: "Phase dazu", lane: "Bahn dazu", line: "Linie dazu", room: "Mehr Platz", rename: "Umbenennen" },
  stageName: "Name der Phase",
  laneName: "Name der Bahn",
  newName: "Neuer Name",
  noName: "Ein Name fehlt noch.",
  sameName: "So heißt es schon.",
  meaning: "Was sie bedeutet",
  where: "Wo",
  whichRoom: "Was mehr Platz bekommt",
  before: (title: string) => `Vor „${title}“`,
  after: (title: string) => `Nach „${title}“`,
  above: (title: string) => `Über „${title}“`,
  beneath: (title: string) => `Unter „${title}“`,
  wider: (title: string) => `„${title}“ wird um eine Notiz breiter.`,
  taller: (title: string) => `„${title}“ wird um eine Reihe Notizen höher.`,
  makeRoom: "Platz schaffen",
  nothingMoves: "Nichts, was auf der Karte steht, rückt weiter.",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `„${title}“`));
    return titles.length === 1 ? `${names} rückt weiter.` : `${names} rücken weiter.`;
  },
  stagesMove: (n: number) => count(n, { one: "# Phase rückt weiter.", other: "# Phasen rücken weiter." }),
  lanesMove: (n: number) => count(n, { one: "# Bahn rückt weiter.", other: "# Bahnen rücken weiter." }),
  notesMove: (n: number) =>
    count(n, {
      one: "# Notiz rückt mit und bleibt in ihrem Feld.",
      other: "# Notizen rücken mit und bleiben in ihren Feldern.",
    }),
  othersMove: (n: number) => count(n, { one: "# weiteres Ding rückt mit.", other: "# weitere Dinge rücken mit." }),
  spanStays: (n: number) =>
    count(n, {
      one: "# Notiz über mehrere Phasen bleibt, wo sie beginnt.",
      other: "# Notizen über mehrere Phasen bleiben, wo sie beginnen.",
    }),
  linesStay: (n: number) =>
    count(n, {
      one: "# gezeichnete Linie kreuzt den neuen Platz und bleibt, wie sie ist.",
      other: "# gezeichnete Linien kreuzen den neuen Platz und bleiben, wie sie sind.",
    }),
  undoAll: "„Rückgängig“ nimmt alles davon zurück.",
  half: "Nur ein Teil davon ist getan.",
  line: "Linie",
  whichPart: "Was umbenennen",
  stages: "Phasen",
  lanes: "Bahnen",
  look: "Ansehen, was geschieht",
  willWrite: "Das wird aufs Board geschrieben:",
  fromTo: (from: string, to: string) => `Aus „${from}“ wird „${to}“`,
  allElseStays: "Alles andere bleibt, wie es ist.",
  renameIt: "Umbenennen",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `„${before}“ heißt jetzt „${edit.title}“.`;
    if ("widen" in edit) return `„${before}“ hat mehr Platz.`;
    if ("set" in edit) return "Die Karte ist geändert.";
    if (!("title" in edit)) return "Die Notiz ist auf dem Board.";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `Die Phase „${edit.title}“ ist auf dem Board.`;
    if (added === "lane") return `Die Bahn „${edit.title}“ ist auf dem Board.`;
    return `Die Linie „${edit.title}“ ist auf dem Board.`;
  },
  undo: "Rückgängig",
  undone: "Zurückgenommen.",
});
