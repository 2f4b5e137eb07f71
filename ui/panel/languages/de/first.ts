// German: the first screens. Lane is „Bahn“, stage „Phase“, the phase over several stages „Abschnitt“, note „Notiz“, map „Karte“.
import type { Count, Texts } from "../../texts.js";

export const first = (count: Count): Texts => {
  const items = (n: number) => count(n, { one: "# Element", other: "# Elemente" });
  const notes = (n: number) => count(n, { one: "# Notiz", other: "# Notizen" });
  const stages = (n: number) => count(n, { one: "# Phase", other: "# Phasen" });
  const lanes = (n: number) => count(n, { one: "# Bahn", other: "# Bahnen" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "etwa eine Sekunde" : `etwa ${Math.round(n)} Sekunden`);
  return {
    language: "de",
    name: "Lanewise",
    tabs: { insert: "Einfügen", read: "Lesen", check: "Prüfen", workshop: "Workshop" },
    findings: (n: number) => count(n, { one: "# Befund", other: "# Befunde" }),
    notes,
    lanes,
    back: "Zurück zu allen Vorlagen",
    dismiss: "Meldung schließen",

    whatMapping: "Was soll auf die Karte?",
    pickOne: "Eine Vorlage wählen und einrichten.",
    usedLast: "Zuletzt benutzt",
    openSaved: "Gespeicherte Karte öffnen",
    panelLanguage: "Sprache von Lanewise",
    minutes: (n: number) =>
      n < 90 || n % 30
        ? `${n}\u00a0Min.`
        : n < 60 * 12
          ? `${String(n / 60).replace(".5", "½")}\u00a0Std.`
          : count(n / 480, { one: "# Tag", other: "# Tage" }).replace(",5", "½"),
    people: (least: number, most: number) => `${least}–${most}`,
    takes: (minutes: string) => `Dauert ${minutes}`,
    forPeople: (people: string) => `Für ${people} Personen`,

    mapTitle: "Wessen Reise, mit welchem Ziel?",
    persona: "Persona",
    personaHint: "Um wen geht es? Ein Name und eine Zeile genügen.",
    scenario: "Szenario",
    goal: "Ziel",
    scope: "Umfang",
    moreFacts: "Szenario, Ziel, Umfang, Stand",
    state: "Stand",
    states: { current: "Wie es heute ist", future: "Wie es werden soll" },
    stagesHead: "Phasen",
    stagesMeta: (n: number, phases: number) =>
      phases ? `${n}, in ${count(phases, { one: "# Abschnitt", other: "# Abschnitten" })}` : `${n}`,
    stageName: (n: number) => `Phase ${n}`,
    phaseOf: (n: number) => `Abschnitt über Phase ${n}`,
    phase: "Abschnitt",
    addStage: "Phase hinzufügen",
    pasteList: "Liste einfügen",
    pasteLabel: "Eine Phase je Zeile",
    pasteHint:
      "Vorher/Träumen setzt den Abschnitt „Vorher“ über „Träumen“. Spalten aus einer Tabellenkalkulation gehen auch.",
    takeStages: (n: number) =>
      n ? count(n, { one: "Diese Phase nehmen", other: "Diese # Phasen nehmen" }) : "Diese Phasen nehmen",
    addStages: (n: number) => count(n, { one: "Dahinter anfügen", other: "Alle dahinter anfügen" }),
    cancel: "Abbrechen",
    moveUp: (name: string) => `${name} nach oben`,
    moveDown: (name: string) => `${name} nach unten`,
    takeOut: (name: string) => `${name} herausnehmen`,
    moved: (name: string, at: number, of: number) => `${name} ist jetzt ${at} von ${of}`,
    listKeys: "Alt und Pfeiltaste verschieben eine Zeile. Enter fügt darunter eine ein.",
    lanesHead: "Bahnen",
    lanesMeta: (on: number, of: number) => `${on} von ${of}`,
    laneName: (name: string) => `Name der Bahn ${name}`,
    laneSwitch: (name: string) => `Bahn ${name}`,
    ownLane: "Eigene Bahn",
    addOwnLane: "Eigene Bahn hinzufügen",
    starters: "Satzanfänge",
    startersHint: "Anfänge, die weitergeschrieben werden. Was niemand anrührt, zählt nie als Notiz.",
    starterChoices: ["Keine", "Erste Phase", "Alle Felder"],
    noteColor: "Notizfarbe zeigt",
    noteColors: { lane: "Die Bahn", author: "Wer schrieb" },
    boardLanguage: "Sprache auf dem Board",
    insertMap: "Karte einfügen",
    where: {
      legend: "Wo auf dem Board",
      room: "Freier Platz im Blickfeld",
      beside: "Neben meiner Auswahl",
      selectFirst: "nichts ausgewählt",
      holder: {
        into: (title: string) => (title ? `In „${title}“` : "In den ausgewählten Frame"),
        intoOne: "In einen Frame",
        first: "keiner ausgewählt",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `In „${title}“` : "In den ausgewählten Bereich"),
          intoOne: "In einen Bereich",
          first: "keiner ausgewählt",
        },
      },
      noRoom: "Dort ist kein Platz dafür",
      inRoom: "Auf freien Platz setzen",
    },
    dragOut: "Aufs Board ziehen",
    estimate: (n: number, seconds: number) => `${items(n)}, ${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `Vorschau: ${lanes(nLanes)}, ${stages(nStages)}`,
    noStage: "Eine Karte braucht mindestens eine Phase.",
    twinStages: (title: string) => `Zwei Phasen heißen „${title}“: Eine braucht einen anderen Namen.`,
    noLane: "Eine Karte braucht mindestens eine Bahn.",
    namelessLane: "Die eigene Bahn braucht einen Namen.",
    savedTitle: "Gespeicherte Karte",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}, ${stages(nStages)}, ${lanes(nLanes)}.`,
    whichMap: "Welche Karte",
    noMapInFile: (name: string) =>
      `${name} enthält keine Karte. Erwartet: eine Karte, die Lanewise gespeichert hat, als JSON, CSV oder Markdown.`,
    unreadable: (name: string) => `${name} ließ sich nicht öffnen.`,
    nothingChanged: "Nichts wurde geändert.",

    inserted: (n: number) => `Karte eingefügt: ${items(n)}`,
    inPart: "Erledigt, aber nicht ganz",
    removed: (n: number) => `Entfernt: ${items(n)}`,
    stopped: "Abgebrochen. Was schon stand, ist wieder weg.",
    left: "Bleibt, wie es ist.",
    onBoardNow: "Die Karte ist auf dem Board",
    runIt: (minutes: string) =>
      `Jetzt mit der Gruppe, zusammen ${minutes}: jeder Schritt mit Zeit und was zu sagen ist.`,
    runWorkshop: "Workshop starten",
    seeAgenda: "Ablauf ansehen",
    show: "Zeigen",
    undo: "Rückgängig",

    placing: "Die Karte wird eingefügt",
    fixing: "Es kommt aufs Board",
    removing: "Es wird entfernt",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined
        ? `${done} von ${items(total)}.`
        : `${done} von ${items(total)}, noch ${aboutSeconds(seconds)}.`,
    keepOpen: "Dieses Fenster bis dahin offen lassen. Alle können weiterarbeiten.",
    waiting: (host: string, seconds: number) =>
      count(seconds, {
        one: `${host} nimmt # Sekunde lang nichts mehr an; es geht von selbst weiter.`,
        other: `${host} nimmt # Sekunden lang nichts mehr an; es geht von selbst weiter.`,
      }),
    cancelTakes: "Abbrechen entfernt, was schon steht.",
    stopping: "Wird abgebrochen; was schon steht, wird entfernt.",

    stoppedAfter: (host: string, done: number, total: number) => `${host} hörte nach ${done} von ${items(total)} auf`,
    refused: (host: string) => `${host} hat es nicht getan`,
    missing: (n: number) =>
      count(n, {
        one: "# Element fehlt noch auf dem Board; sonst wurde nichts angerührt.",
        other: "# Elemente fehlen noch auf dem Board; sonst wurde nichts angerührt.",
      }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host} nimmt in einer Stunde nur so viel an. Warten oder Lanewise schließen: Beim nächsten Öffnen lässt sich die Karte fertigstellen.`
        : `${host} nimmt in einer Stunde nur so viel an.`,
    placeOthers: (n: number) => count(n, { one: "Das fehlende setzen", other: "Die übrigen # setzen" }),
    removePlaced: (n: number) => count(n, { one: "Das gesetzte entfernen", other: "Die # entfernen" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { other: "In # Minuten wieder möglich." })
        : count(n, { one: "In # Sekunde wieder möglich.", other: "In # Sekunden wieder möglich." }),
    details: "Einzelheiten für uns",
    viewOnly: "Dieses Board ist nur zum Ansehen freigegeben.",
    viewOnlyWhat: "Lesen und Prüfen gehen; zum Einfügen und Ändern braucht es Schreibrechte.",
    notRead: "Das Board ließ sich nicht lesen",
    notLoaded: "Ein Teil von Lanewise ist nicht angekommen",
    notLoadedWhat:
      "Auf dem Board wurde nichts angerührt. Verbindung prüfen und noch einmal versuchen; hilft das nicht, Lanewise schließen und neu öffnen.",
    again: "Noch einmal",
    notShown: "Das ließ sich auf dem Board nicht zeigen",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" },
    anyHost: "Das Board",

    readTitle: "Was sagt das Board?",
    readWhat:
      "Lanewise findet die Karte mit Phasen, Bahnen und Notizen und sagt, was keinen Platz hat. Am Board ändert sich nichts.",
    readBoard: "Board lesen",
    readSelection: "Auswahl lesen",
    readWhole: "Ganzes Board lesen",
    readAgain: "Board noch einmal lesen",
    readFound: (nNotes: number, nStages: number) => `${notes(nNotes)} in ${stages(nStages)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}, noch keine Phasen`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}, ${lanes(nLanes)}, noch keine Notizen`,
    untitled: "Karte ohne Titel",
    noMap: "Noch keine Karte auf diesem Board",
    noMapWhat:
      "Eine einfügen oder zeigen, welcher Teil gemeint ist: einen Frame oder Beschriftungen und Notizen auswählen, dann die Auswahl lesen.",
    noMapWhatPlain:
      "Eine einfügen oder jede Bahn und jede Phase neben den Notizen beschriften, dann noch einmal lesen.",
    pointItOut: "Zeigen, wo die Karte ist",
    noMapHolds: (nItems: number) =>
      count(nItems, {
        one: "Auf diesem Board steht # Text, aber keine Beschriftung, die Lanewise kennt.",
        other: "Auf diesem Board stehen # Texte, aber keine Beschriftung, die Lanewise kennt.",
      }),
    noMapSelected: "Keine Karte in der Auswahl",
    selectionHolds: (nItems: number) =>
      count(nItems, {
        one: "In der Auswahl steht # Text, aber keine Beschriftung, die Lanewise kennt.",
        other: "In der Auswahl stehen # Texte, aber keine Beschriftung, die Lanewise kennt.",
      }),
    noneSelected: "Nichts ist ausgewählt",
    noneSelectedWhat: "Den Frame einer Karte oder ihre Beschriftungen und Notizen auswählen, dann die Auswahl lesen.",
    boardEmpty: "Auf diesem Board ist noch nichts.",
    insertAMap: "Karte einfügen",

    readAndCheck: "Lesen und prüfen",
    checkTitle: "Was fehlt?",
    checkNotYet: "Erst das Board lesen: Lanewise prüft, was es gelesen hat.",
    checkNoMap: "Auf diesem Board gibt es noch keine Karte zu prüfen.",
  };
};
