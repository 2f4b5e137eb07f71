// The page around board and panel in German.
import type { MakeTexts } from "../texts.js";

export const de: MakeTexts = (count) => ({
  skip: "Zum Panel springen",
  whiteboard: "Whiteboard",
  boardName: "Name des Boards",
  untitled: "Board ohne Namen",
  kept: "In diesem Browser gesichert",
  notKept: "In diesem Browser nicht gesichert: als Datei speichern",
  notKeptWhat: "Dieser Browser behält nichts mehr vom Board. Vor dem Schließen als Datei speichern.",
  aside: (n) => count(n, { one: "# Element beiseitegelegt", other: "# Elemente beiseitegelegt" }),
  asideWhat: (n) =>
    count(n, {
      one: "# Element dieses Boards lässt sich hier nicht zeigen. Es liegt beiseite und wird unverändert gespeichert.",
      other:
        "# Elemente dieses Boards lassen sich hier nicht zeigen. Sie liegen beiseite und werden unverändert gespeichert.",
    }),
  boards: "Boards",
  samples: "Beispiele",
  open: "Öffnen",
  boardFile: "Datei mit einem Board",
  dropHere: "Loslassen, um die Datei zu öffnen",
  save: "Speichern",
  firstSteps: "Erste Schritte",
  themes: { light: "Helles Design", dark: "Dunkles Design" },
  hidePanel: "Panel ausblenden",
  showPanel: "Panel einblenden",
  panelSize: "Größe des Panels",
  close: "Schließen",
  undo: "Rückgängig",

  newBoard: "Neues Board",
  newBoardWhat: "Ein leeres; was geändert wurde, bleibt in dieser Liste.",
  noBoards: "Geänderte Boards bleiben hier, in diesem Browser und nirgendwo sonst.",
  changedNow: "gerade eben geändert",
  changed: (when) => `${when} geändert`,
  delete: (name) => `„${name}“ löschen`,
  deleted: (name) => `„${name}“ wurde aus diesem Browser gelöscht.`,
  backTo: (name) => `Zurück zu „${name}“`,
  isOpen: (name) => `„${name}“ ist offen.`,
  together: "Dieses Board ist noch in einem anderen Tab offen. Was sich ändert, erscheint in beiden.",

  placed: (file) => `Die Karte aus ${file} liegt auf dem Board.`,
  placedMany: (n, file) =>
    count(n, { one: `# Karte aus ${file} liegt auf dem Board.`, other: `# Karten aus ${file} liegen auf dem Board.` }),
  drawnAgain: (file, tool) => `${file} ist ein Board aus ${tool} und wurde hier neu gezeichnet.`,
  anotherTool: "einem anderen Werkzeug",
  notShown: (n) =>
    count(n, {
      one: "# Element davon lässt sich hier nicht zeigen.",
      other: "# Elemente davon lassen sich hier nicht zeigen.",
    }),
  onlyFirst: (file) => `Nur ${file} wurde geöffnet: eine Datei auf einmal.`,

  tooLarge: (file, mb, most) =>
    `${file} ist zu groß: ${count(mb, { other: "# MB" })}. Öffnen lassen sich Dateien bis ${count(most, { other: "# MB" })}.`,
  notRead: (file) => `${file} ließ sich nicht lesen. Ist es ein Ordner, die Dateien darin einzeln hierher ziehen.`,
  isEmpty: (file) => `${file} ist leer.`,
  wrongKind: (file) => `${file} ist keine Datei mit einem Board.`,
  picture: (file) => `${file} ist ein Bild. Auf das Whiteboard gezogen, liegt es dort.`,
  breaksOff: (file, line) => `${file} bricht mittendrin ab, in Zeile ${line}.`,
  broken: (file, line, column) =>
    `${file} ist beschädigt: Was in Zeile ${line}, Spalte ${column} steht, ist kein JSON.`,
  library: (file) => `${file} ist eine Excalidraw-Bibliothek, eine Sammlung von Formen zum Aussuchen.`,
  noBoard: (file) => `${file} enthält kein Board.`,
  noneShown: (file, n) =>
    count(n, {
      one: `${file} ist beschädigt oder aus einer neueren Version: Das einzige Element ist nicht lesbar.`,
      other: `${file} ist beschädigt oder aus einer neueren Version: Keines der # Elemente ist lesbar.`,
    }),
  nothingShown: (file) => `${file} enthält nichts, was sich hier zeigen lässt.`,
  notPlaced: (file) => `Aus ${file} ließ sich keine Karte machen.`,
  expected:
    "Erwartet wird ein Board aus Excalidraw, Miro oder Figma oder eine gespeicherte Karte: .excalidraw, .json, .csv oder .md.",
  nothingChanged: "Es wurde nichts geändert.",

  steps: [
    {
      title: "Eine Karte aufs Board legen",
      text: "Im Panel eine Vorlage wählen und einfügen, oder oben eines der Beispiele öffnen.",
    },
    {
      title: "Schreiben, was geschieht",
      text: "Eine Notiz in eine andere Zelle kopieren und beschreiben: ein Gedanke je Notiz. Auch jedes farbige Kästchen zählt als Notiz.",
    },
    {
      title: "Das Board lesen",
      text: "Im Panel auf „Lesen“ drücken. Jede Notiz kommt in ihre Bahn und Phase, und was zweifelhaft ist, wird gesagt.",
    },
    {
      title: "Prüfen und mitnehmen",
      text: "„Prüfen“ sagt, was fehlt, und ergänzt es auf Wunsch. Unter „Lesen“ lässt sich die Karte als Tabelle oder Bild mitnehmen.",
    },
  ],
  nth: (at, of) => `Schritt ${at} von ${of}`,
  skipSteps: "Überspringen",
  stepBefore: "Schritt zurück",
  nextStep: "Nächster Schritt",

  sample: {
    empty: { title: "Leeres Board", text: "Noch nichts darauf: eine Karte einfügen und anfangen." },
    barber: {
      title: "Ein Haarschnitt beim Friseur",
      text: "Ein erster Entwurf aus dreißig Minuten, fertig. Englisch.",
    },
    "half-filled-blueprint": {
      title: "Ein Hauskredit in der Filiale",
      text: "Ein Service Blueprint, den ein Workshop halb fertig verlassen hat. Englisch.",
    },
    untidy: {
      title: "Umzug, von Hand gezeichnet",
      text: "Eine Journey Map von vor Lanewise: Notizen als Beschriftung, alles schief, ein Parkplatz. Englisch.",
    },
    "farm-shop": {
      title: "Eine Kiste vom Hofladen",
      text: "Eine Journey Map auf Deutsch, in der eine Bahn noch offen ist.",
    },
  },
});
