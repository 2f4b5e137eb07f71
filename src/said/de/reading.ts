// German: why a text was read as it was, and what was looked for.
import type { reading as english } from "../english/reading.js";
import type { SaidOf } from "../said.js";

export const reading: SaidOf<typeof english> = {
  "is a copy of a label and lies beside the map": "ist eine Kopie einer Beschriftung und liegt neben der Karte",
  "a person said it is not part of the map": "gehört nicht zur Karte, wie jemand gesagt hat",
  "is written on a connector whose ends are not two notes of one map":
    "steht an einem Verbinder, dessen Enden nicht zwei Notizen einer Karte sind",
  "has no place on the board that could be read": "hat keinen lesbaren Platz auf dem Board",
  "no map was found around it": "liegt an einer Stelle ohne Karte ringsum",
  "lies beside the maps": "liegt neben den Karten",
  "is a frame inside the map, not a note": "ist ein Frame in der Karte, keine Notiz",
  "is written on a line that is none of the three": "steht an einer Linie, die keine der drei ist",
  "lies beside the table": "liegt neben der Tabelle",
  "has a colour that the legend does not explain": "hat eine Farbe, die die Legende nicht erklärt",
  "stands on the other side of the labels": "steht auf der anderen Seite der Beschriftungen",
  "lies on a map without lanes and stages": "liegt auf einer Karte ohne Bahnen und Phasen",
  "lies above the first lane": "liegt über der ersten Bahn",
  "lies above the stages": "liegt über den Phasen",
  "lies left of the first lane": "liegt links der ersten Bahn",
  "lies left of the stages": "liegt links der Phasen",
  "lies below the last lane": "liegt unter der letzten Bahn",
  "lies right of the last lane": "liegt rechts der letzten Bahn",
  "lies between lanes {~a} and {~b}": "liegt zwischen den Bahnen „{~a}“ und „{~b}“",
  "lies left of the first stage": "liegt links der ersten Phase",
  "lies left of the last stage": "liegt links der letzten Phase",
  "lies right of the first stage": "liegt rechts der ersten Phase",
  "lies right of the last stage": "liegt rechts der letzten Phase",
  "lies above the first stage": "liegt über der ersten Phase",
  "lies above the last stage": "liegt über der letzten Phase",
  "lies below the first stage": "liegt unter der ersten Phase",
  "lies below the last stage": "liegt unter der letzten Phase",
  "lies between stages {~a} and {~b}": "liegt zwischen den Phasen „{~a}“ und „{~b}“",
  "lies beside the map": "liegt neben der Karte",
  "in lane {~lane} {how}": "in der Bahn „{~lane}“ {how}",
  "in stage {~stage} {how}": "in der Phase „{~stage}“ {how}",
  "across stages {~from} to {~to}": "über die Phasen „{~from}“ bis „{~to}“",
  "in lane {~lane} {how}, in stage {~stage} {howStage}":
    "in der Bahn „{~lane}“ {how}, in der Phase „{~stage}“ {howStage}",
  "in lane {~lane} {how}, across stages {~from} to {~to}":
    "in der Bahn „{~lane}“ {how}, über die Phasen „{~from}“ bis „{~to}“",
  "{where}, {room} notes from the nearest border": "{where}, {room} Notizen von der nächsten Grenze",
  "{where}, another reading of the labels gives another {what}":
    "{where}, anders gelesene Beschriftungen ergäben eine andere {what}",
  "{where}, {room} notes from the nearest border, another reading of the labels gives another {what}":
    "{where}, {room} Notizen von der nächsten Grenze, anders gelesene Beschriftungen ergäben eine andere {what}",
  "somebody placed it here": "hierhin hat jemand sie gelegt",
  "somebody placed it in this lane": "in diese Bahn hat jemand sie gelegt",
  "somebody placed it in this stage": "in diese Phase hat jemand sie gelegt",
  "somebody placed it in this lane; by its place it is {where}":
    "in diese Bahn hat jemand sie gelegt; nach ihrem Platz liegt sie {where}",
  "somebody placed it in this stage; by its place it is {where}":
    "in diese Phase hat jemand sie gelegt; nach ihrem Platz liegt sie {where}",
  "placed by Lanewise": "von Lanewise gesetzt",
  "No lane labels were found, and no white parts the notes into rows: they carry no lane.":
    "Es wurden keine Beschriftungen von Bahnen gefunden, und kein Abstand teilt die Notizen in Zeilen: Sie tragen keine Bahn.",
  "No stage labels were found, and the notes do not stand in columns: they carry no stage.":
    "Es wurden keine Beschriftungen von Phasen gefunden, und die Notizen stehen nicht in Spalten: Sie tragen keine Phase.",
  "No lane labels were found; {n} were named after the notes that lie in line.":
    "Es wurden keine Beschriftungen von Bahnen gefunden; {n} wurden nach den Notizen benannt, die in einer Reihe liegen.",
  "No stage labels were found; {n} were named after the notes that lie in line.":
    "Es wurden keine Beschriftungen von Phasen gefunden; {n} wurden nach den Notizen benannt, die in einer Reihe liegen.",
  "One lane has no label; it was told by its notes and named after its place.":
    "Eine Bahn hat keine Beschriftung; sie wurde an ihren Notizen erkannt und nach ihrem Platz benannt.",
  "One stage has no label; it was told by its notes and named after its place.":
    "Eine Phase hat keine Beschriftung; sie wurde an ihren Notizen erkannt und nach ihrem Platz benannt.",
  "{n} lanes have no label; it was told by its notes and named after its place.":
    "{n} Bahnen haben keine Beschriftung; sie wurden an ihren Notizen erkannt und nach ihrem Platz benannt.",
  "{n} stages have no label; it was told by its notes and named after its place.":
    "{n} Phasen haben keine Beschriftung; sie wurden an ihren Notizen erkannt und nach ihrem Platz benannt.",
  "1 correction kept with this board was followed.": "1 Korrektur, die bei diesem Board liegt, wurde befolgt.",
  "{n} corrections kept with this board were followed.":
    "{n} Korrekturen, die bei diesem Board liegen, wurden befolgt.",
  "No text on the board says {label}; that hint was passed over.":
    "Kein Text auf dem Board lautet {label}; dieser Hinweis wurde übergangen.",
  "{label} is no lane of a map; that hint was passed over.":
    "{label} ist keine Bahn einer Karte; dieser Hinweis wurde übergangen.",
  "{label} is no stage of a map; that hint was passed over.":
    "{label} ist keine Phase einer Karte; dieser Hinweis wurde übergangen.",
  "{a} and {b} are no neighbours on a map; that border was passed over.":
    "{a} und {b} sind auf keiner Karte Nachbarn; diese Grenze wurde übergangen.",
  "The border between {a} and {b} is drawn on the board by Lanewise: move it there; the correction was passed over.":
    "Die Grenze zwischen {a} und {b} hat Lanewise auf dem Board gezeichnet: sie dort verschieben; die Korrektur wurde übergangen.",
  "Lanes were read {way}; the other way round would fit nearly as well.":
    "Die Bahnen wurden {way} gelesen; andersherum würde es fast ebenso gut passen.",
  "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.":
    "Namen von Bahnen stehen in Vierteln, wie auf einer Empathy Map, nicht in einer Spalte oder einer Zeile.",
  "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.":
    "Worte, die Bahnen benennen, stehen zwischen Notizen, die gleich aussehen, nicht in einer eigenen Spalte oder Zeile.",
  "Words of another kind of board were found, {what}: {words}.":
    "Es wurden Worte einer anderen Art von Board gefunden, {what}: {words}.",
  "Looked for two lane labels, a row of stages, or a title that says what it is; found {lanes}, {stages}, {title}.":
    "Gesucht: zwei Beschriftungen von Bahnen, eine Reihe von Phasen, oder ein Titel, der sagt, was es ist; gefunden: {lanes}, {stages}, {title}.",
  "The map has no lanes any more: none of its lane labels and bands is left.":
    "Die Karte hat keine Bahnen mehr: Keine ihrer Beschriftungen und Bänder ist noch da.",
  "The map has no stages any more: none of its stage heads is left.":
    "Die Karte hat keine Phasen mehr: Keiner ihrer Phasenköpfe ist noch da.",
};
