// German: what is said where a map on the board is changed.
import type { MapEdit } from "../../core.js";
import type { OwnChangeTexts } from "../../texts-change.js";

export const change = (): OwnChangeTexts => ({
  open: "Diese Karte ändern",
  close: "Schließen",
  whatToDo: "Was ändern",
  kinds: { stage: "Phase dazu", lane: "Bahn dazu", line: "Linie dazu", rename: "Umbenennen" },
  stageName: "Name der Phase",
  laneName: "Name der Bahn",
  newName: "Neuer Name",
  noName: "Ein Name fehlt noch.",
  sameName: "So heißt es schon.",
  atEnd: (last: string) => `Sie kommt ans Ende, nach „${last}“.`,
  meaning: "Was sie bedeutet",
  below: "Unter",
  onTop: "Über allen anderen",
  whereRoom: "Zwischen zwei Bahnen nur, wo Platz ist, sonst unter die letzte.",
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
    if ("set" in edit) return "Die Karte ist geändert.";
    if (edit.add === "stage") return `Die Phase „${edit.title}“ ist auf dem Board.`;
    if (edit.add === "lane") return `Die Bahn „${edit.title}“ ist auf dem Board.`;
    return edit.add === "line" ? `Die Linie „${edit.title}“ ist auf dem Board.` : "Die Notiz ist auf dem Board.";
  },
  undo: "Rückgängig",
  undone: "Zurückgenommen.",
});
