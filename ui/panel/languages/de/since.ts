// German: how a map changed since an earlier reading.

import type { Count } from "../../texts.js";
import type { SinceTexts } from "../../texts-since.js";

export const sinceThen = (count: Count): SinceTexts => ({
  changed: (when: string) => `Seit ${when} geändert`,
  unchanged: (when: string) => `Auf der Karte hat sich nichts geändert seit ${when}`,
  when: (day: string, time: string) => `${day}, ${time}`,
  kinds: {
    noteAdded: (n: number) => count(n, { one: "# Notiz neu", other: "# Notizen neu" }),
    noteRemoved: (n: number) => count(n, { one: "# Notiz entfernt", other: "# Notizen entfernt" }),
    noteMoved: (n: number) => count(n, { one: "# Notiz verschoben", other: "# Notizen verschoben" }),
    noteReworded: (n: number) => count(n, { one: "# Notiz umformuliert", other: "# Notizen umformuliert" }),
    noteRated: (n: number) => count(n, { one: "# Wert oder Angabe geändert", other: "# Werte oder Angaben geändert" }),
    stageAdded: (n: number, name: string) => (n === 1 ? `Phase „${name}“ neu` : `${n} Phasen neu`),
    stageRemoved: (n: number, name: string) => (n === 1 ? `Phase „${name}“ entfernt` : `${n} Phasen entfernt`),
    stageChanged: (n: number, name: string) => (n === 1 ? `Phase „${name}“ geändert` : `${n} Änderungen an Phasen`),
    laneAdded: (n: number, name: string) => (n === 1 ? `Bahn „${name}“ neu` : `${n} Bahnen neu`),
    laneRemoved: (n: number, name: string) => (n === 1 ? `Bahn „${name}“ entfernt` : `${n} Bahnen entfernt`),
    laneChanged: (n: number, name: string) => (n === 1 ? `Bahn „${name}“ geändert` : `${n} Änderungen an Bahnen`),
    lineChanged: (n: number) => count(n, { one: "# Änderung an Linien", other: "# Änderungen an Linien" }),
    factChanged: (n: number) => count(n, { one: "# Angabe zur Karte geändert", other: "# Angaben zur Karte geändert" }),
    linkChanged: (n: number) => count(n, { one: "# Verbindung geändert", other: "# Verbindungen geändert" }),
  },
  fromTo: (from: string, to: string) => `von ${from} nach ${to}`,
  was: (before: string) => `vorher „${before}“`,
  fact: (label: string, was: string, is: string) => `${label}: vorher ${was}, jetzt ${is}`,
  fields: {
    score: "Wert",
    votes: "Stimmen",
    certainty: "Gewissheit",
    importance: "Wichtigkeit",
    satisfaction: "Zufriedenheit",
    owner: "Zuständig",
    tags: "Schlagwörter",
    spans: "Phasen",
  },
  nothing: "nichts",
  elsewhere: "steht jetzt woanders",
  meaning: "bedeutet jetzt etwas anderes",
  isNew: "ist neu",
  isGone: "ist weg",
  compareWith: "Vergleichen mit",
  openFile: "Mit einer Datei vergleichen …",
  onlyYou: "Frühere Prüfungen sind nur für dich gemerkt, in diesem Browser.",
  tooLarge: "Diese Karte ist zu groß, um gemerkt zu werden: Verglichen wird, solange dieses Fenster offen ist.",
  showWhere: "Zeigen, wo sie war",
});
