// German: what a format could not hold.
import type { taking as english } from "../english/taking.js";
import type { SaidOf } from "../said.js";

export const taking: SaidOf<typeof english> = {
  "The grid holds titles, texts and scores. To read it again, take the spreadsheet.":
    "Das Raster enthält Titel, Texte und Werte. Um es wieder zu lesen, die Tabelle mitnehmen.",
  "Not in the spreadsheet: {things}.": "Nicht in der Tabelle: {things}.",
  "Not in the table: {things}.": "Nicht in der Tabelle: {things}.",
  "One of the maps has no title: written as {name}.": "Eine der Karten hat keinen Titel: geschrieben als {name}.",
  "One of the stages has no title: written as {name}.": "Eine der Phasen hat keinen Titel: geschrieben als {name}.",
  "One of the lanes has no title: written as {name}.": "Eine der Bahnen hat keinen Titel: geschrieben als {name}.",
  "Two maps are called {title}: one is written as {name}.":
    "Zwei Karten heißen {title}: eine ist als {name} geschrieben.",
  "Two stages are called {title}: one is written as {name}.":
    "Zwei Phasen heißen {title}: eine ist als {name} geschrieben.",
  "Two lanes are called {title}: one is written as {name}.":
    "Zwei Bahnen heißen {title}: eine ist als {name} geschrieben.",
  "No note says what somebody does, so the diagram is empty.":
    "Keine Notiz sagt, was jemand tut, darum ist das Diagramm leer.",
  "1 note outside {lane} is not in the diagram.": "1 Notiz außerhalb von {lane} ist nicht im Diagramm.",
  "{n} notes outside {lane} are not in the diagram.": "{n} Notizen außerhalb von {lane} sind nicht im Diagramm.",
  "1 note outside {lane} is not in the diagram; the {emotions} among them give the scores.":
    "1 Notiz außerhalb von {lane} ist nicht im Diagramm; die Werte kommen von {emotions} darunter.",
  "{n} notes outside {lane} are not in the diagram; the {emotions} among them give the scores.":
    "{n} Notizen außerhalb von {lane} sind nicht im Diagramm; die Werte kommen von {emotions} darunter.",
  "One task without a score is drawn at 3, the middle.": "Eine Aufgabe ohne Wert ist bei 3 gezeichnet, der Mitte.",
  "{n} tasks without a score are drawn at 3, the middle.": "{n} Aufgaben ohne Wert sind bei 3 gezeichnet, der Mitte.",
  "Without a task, and so not drawn: {stages}.": "Ohne Aufgabe und darum nicht gezeichnet: {stages}.",
  "Phases above the stages are not drawn.": "Abschnitte über den Phasen sind nicht gezeichnet.",
  "Lines and connectors are not drawn.": "Linien und Verbinder sind nicht gezeichnet.",
  "There is no map to draw.": "Es gibt keine Karte zu zeichnen.",
  "A diagram holds one map; not in it: {maps}.": "Ein Diagramm enthält eine Karte; nicht darin: {maps}.",
  "1 leftover is not in the diagram.": "1 übriger Text ist nicht im Diagramm.",
  "{n} leftovers are not in the diagram.": "{n} übrige Texte sind nicht im Diagramm.",
  "1 leftover is not in the picture.": "1 übriger Text ist nicht im Bild.",
  "{n} leftovers are not in the picture.": "{n} übrige Texte sind nicht im Bild.",
  "1 untouched starter is not drawn.": "1 unberührte Starthilfe ist nicht gezeichnet.",
  "{n} untouched starters are not drawn.": "{n} unberührte Starthilfen sind nicht gezeichnet.",
  "1 connector between notes is not drawn.": "1 Verbinder zwischen Notizen ist nicht gezeichnet.",
  "{n} connectors between notes are not drawn.": "{n} Verbinder zwischen Notizen sind nicht gezeichnet.",
  "1 emotion": "1 Emotion",
  "{n} emotions": "{n} Emotionen",
  persona: "Persona",
  scenario: "Szenario",
  goal: "Ziel",
  scope: "Umfang",
  expectations: "Erwartungen",
  objective: "Zweck",
  timescale: "Zeitraum",
  owner: "Verantwortlich",
  version: "Version",
  state: "Stand",
  "date of review": "Datum der letzten Prüfung",
  lines: "Linien",
  connectors: "Verbinder",
  certainty: "Gewissheit",
  importance: "Wichtigkeit",
  satisfaction: "Zufriedenheit",
  starters: "Starthilfen",
  authors: "Namen der Schreibenden",
  colours: "Farben",
  "links to the board": "Verweise zum Board",
};
