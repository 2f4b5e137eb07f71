// German: what is said of a reading, a check and a selection.

import type { Count, Texts } from "../../texts.js";
import type { CheckTexts } from "../../texts-check.js";
import type { OwnLaterTexts } from "../../texts-later.js";
import { sinceThen } from "./since.js";

const check = (count: Count): CheckTexts => {
  const points = (n: number) => count(n, { one: "# Punkt", other: "# Punkten" });
  const findings = (n: number) => count(n, { one: "# Befund", other: "# Befunde" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "hier wird etwas erwartet",
      "not-applicable": "niemand fragt danach",
    },
    legendExpected: "leer, und erwartet",
    legendNotAsked: "nicht gefragt",

    onlyHere: (place: string) => `Nur „${place}“`,
    nothingSaid: "nichts zu sagen",
    showAll: "Alles zeigen",

    outsideIn: "Von außen gesehen",
    pointsChecked: (score: number, of: number) => `${score} von ${points(of)} geprüft`,
    pointsOf: (n: number, of: number) => `${n} von ${of}`,
    notKnown: "nicht bekannt",
    outsideInWhat:
      "Wie weit die Karte von der Kundenseite her schaut: fünf Teile zu je 20 Punkten. Was nicht zu prüfen war, fehlt auf beiden Seiten.",
    signs: { good: "Gut", warning: "Hinsehen", unknown: "Nicht bekannt" },
    parts: {
      "customer-share": "Anteil der Kundenseite",
      "stages-with-voice": "Stimme der Kunden",
      "before-and-after": "Davor und danach",
      "customer-words": "Worte der Kunden",
      "moments-served": "Momente der Wahrheit",
    },
    findings,
    findingsOf: (n: number, part: string) => `${findings(n)}: ${part}`,
    silencedOf: (n: number) => count(n, { one: "# abgelegt oder stillgelegt", other: "# abgelegt oder stillgelegt" }),

    dismiss: "Ablegen",
    dismissOf: (message: string) => `Ablegen: ${message}`,
    whyFine: "Warum ist das hier in Ordnung?",
    whyMissing: "Bitte kurz begründen: Andere werden es lesen.",
    keptWith: "Bleibt beim Board, für alle, die es öffnen.",
    keptWithName: "Bleibt mit Namen beim Board, für alle, die es öffnen.",
    keptHere: "Nur hier, bis das Fenster geschlossen wird: Dieses Board ist schreibgeschützt.",
    dismissIt: "Ablegen",
    silence: "Auf dem Board stilllegen",
    silenceCopied: (where: string) => `Kopiert. ${where}`,
    silenceYourself: (where: string) => `Text markieren und kopieren. ${where}`,
    intoCell: (lane: string, stage: string) => `Als Notiz in „${lane}“ bei „${stage}“ einfügen.`,
    besideStage: (stage: string) => `Unter den Namen der Phase „${stage}“ einfügen.`,
    besideLane: (lane: string) => `Unter den Namen der Bahn „${lane}“ einfügen.`,
    besideTitle: "Über der Karte neben dem Titel einfügen.",
    dismissed: "Abgelegt.",
    broughtBack: "Wieder offen.",
    setAside: (n: number) => count(n, { one: "# abgelegt oder stillgelegt", other: "# abgelegt oder stillgelegt" }),
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who
          ? when
            ? `Abgelegt von ${who} am ${when}`
            : `Abgelegt von ${who}`
          : when
            ? `Abgelegt am ${when}`
            : "Abgelegt",
      board: "Auf dem Board stillgelegt",
    },
    noReason: "Ohne Begründung.",
    reason: (text: string) => `„${text}“`,
    bringBack: "Zurückholen",
    bringBackOf: (message: string) => `Zurückholen: ${message}`,

    checkedAs: "Geprüft als",
    asMapSays: (profile: string) => `${profile} (Vorgabe)`,
    whatMapSays: "Vorgabe der Karte",
    profiles: {
      "first-draft": "Erster Entwurf",
      "journey-map": "Kundenreise",
      "outside-in": "Von außen gesehen",
      "service-blueprint": "Service-Blueprint",
      atlassian: "Atlassian: Teamübung",
      bp3: "BP3: Reise und Prozess in einem",
      hotjar: "Hotjar: in 2½ Tagen",
      hubspot: "HubSpot: Weg zum Kauf",
      "illusions-of-work": "Illusions of Work: über Abteilungen hinweg",
      inmoment: "InMoment: bewerteter Ist-Zustand",
      ixdf: "IxDF: Karte mit Belegen",
      "miro-guide": "Anleitung von Miro: beide Karten",
      nng: "NN/g: gepflegt wie ein Produkt",
      qualtrics: "Qualtrics: gemessene Reise",
      sdt: "servicedesigntools.org: schlanke Karte",
      tisdd: "Service Design Doing: gemeinsam erarbeitet",
      toptal: "Toptal: nach Kanälen",
    },

    follow: "Dem Board folgen",
    follows: "folgt dem Board",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? "weniger als 1 %" : `${Math.round((spent * 100) / allowed)} %`;
      return `In dieser Stunde: ${number(spent)} von ${number(allowed)} Credits, die ${host} erlaubt (${share}).`;
    },

    number: "Auf dem Board nummerieren",
    numberAnew: "Neu nummerieren",
    takeOff: "Nummern entfernen",
    numbered: (n: number) => count(n, { one: "# Nummer ist auf dem Board.", other: "# Nummern sind auf dem Board." }),
    tookOff: "Die Nummern sind vom Board entfernt.",
    numberOf: (n: number) => `Nummer ${n} auf dem Board`,

    from: (method: string) => `Nach ${method}.`,
    page: (rule: string) => `Mehr dazu: docs/checks/${rule}.md`,
  };
};

const selected = (count: Count): OwnLaterTexts["selected"] => {
  const notes = (n: number) => count(n, { one: "# Notiz", other: "# Notizen" });
  const percent = new Intl.NumberFormat("de", { style: "percent" });
  return {
    region: "Auf dem Board ausgewählt",
    here: "Auf dem Board",
    aloud: "Auswahl vorlesen",
    quoted: (text: string) => `„${text}“`,
    sure: (share: number) => (share >= 1 ? "Platz ist sicher" : `Platz zu ${percent.format(share)} sicher`),
    noPlace: "kein Platz auf der Karte",
    findings: (n: number) => count(n, { one: "# Befund", other: "# Befunde" }),
    notOnMap: (text: string, reason: string) => `„${text}“ ist nicht auf der Karte (${reason}).`,
    map: (title: string, n: number) => `Die Karte „${title}“: ${notes(n)}`,
    part: {
      title: "Der Titel der Karte",
      header: "Angaben zur Karte",
      stage: "Eine Phase",
      group: "Ein Abschnitt",
      lane: "Eine Bahn",
      line: "Eine Linie zwischen Bahnen",
      scale: "Teil der Skala",
      prompt: "Eine Frage an die Gruppe, keine Notiz",
      legend: "Eine Legende",
      directive: "An Lanewise gerichtet",
      badge: "Die Nummer eines Befunds",
    },
    starter: "Ein Satzanfang, auf dem noch niemand weitergeschrieben hat",
    silent: "Hat keinen Text",
    unread: "War beim Lesen des Boards nicht da",
    many: notes,
    things: (n: number) => count(n, { one: "# Ding", other: "# Dinge" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { one: "# weiteres", other: "# weitere" }),
    besideMap: (n: number) => count(n, { one: "# nicht auf der Karte", other: "# nicht auf der Karte" }),
    noneOfIt: (n: number) => count(n, { one: "# nicht gelesenes", other: "# nicht gelesene" }),
    marked: "auf dem Board ausgewählt",
  };
};

export const later = (count: Count, { notes }: Texts): OwnLaterTexts => ({
  check: check(count),
  selected: selected(count),
  sinceThen: sinceThen(count),
  fromSelection: "Aus der Auswahl gelesen.",
  noNotesWhat:
    "Mit dem anfangen, was die Kundin oder der Kunde tut: eine Notiz in die erste Phase schreiben, dann noch einmal lesen.",
  readJust: "gerade gelesen",
  readAgo: (minutes: number) => count(minutes, { one: "vor # Minute gelesen", other: "vor # Minuten gelesen" }),
  checkedJust: "gerade geprüft",
  checkedAgo: (minutes: number) => count(minutes, { one: "vor # Minute geprüft", other: "vor # Minuten geprüft" }),
  stale: "Board seither geändert",

  search: "Text suchen",
  searchFound: (n: number) => count(n, { one: "# Text gefunden", other: "# Texte gefunden" }),
  searchNone: (asked: string) => `Kein Text enthält „${asked}“.`,

  lane: "Bahn",
  phases: "Abschnitte",
  notesGrid: "Notizen nach Bahn und Phase. Pfeiltasten bewegen, Enter zeigt das Feld auf dem Board.",
  heatGrid: "Abdeckung nach Bahn und Phase. Pfeiltasten bewegen, Enter zeigt, was über das Feld gesagt wird.",
  cell: (lane: string, stage: string, n: number) => `${lane}, ${stage}: ${n ? notes(n) : "keine Notizen"}`,
  cellWith: (cell: string, more: string) => `${cell}, ${more}`,
  cellName: (lane: string, stage: string) => `${lane} · ${stage}`,
  nothingHere: "Hier ist noch nichts.",
  gridKeys: "Pfeile bewegen, Enter zeigt es",
  scores: (list: string) => `Von minus 2 bis plus 2: ${list}`,
  scoreAt: (stage: string, score: string) => `${stage} ${score}`,
  spoken: (n: number) => (n < 0 ? `minus ${-n}` : n > 0 ? `plus ${n}` : "0"),
  votes: (n: number) => count(n, { one: "# Stimme", other: "# Stimmen" }),
  noScores: "Noch keine Notiz hat einen Wert.",
  showOnBoard: "Auf dem Board zeigen",
  showNote: (text: string) => `Auf dem Board zeigen: ${text}`,
  facts: {
    persona: "Persona",
    scenario: "Szenario",
    goal: "Ziel",
    scope: "Umfang",
    expectations: "Erwartet",
    objective: "Zweck",
    state: "Stand",
    timescale: "Zeitraum",
    owner: "Zuständig",
    version: "Version",
    reviewedOn: "Geprüft",
  },
  lookHead: "Notizen zum Hinsehen",
  placedIn: (where: string) => `Gelesen als ${where}`,
  placedNowhere: "Hat keinen Platz auf der Karte",
  everyPlaced: "Jede Notiz hat ihren Platz.",
  leftHead: "Nicht auf der Karte",
  nothingLeft: "Neben der Karte liegt nichts.",
  texts: (n: number) => count(n, { one: "# Text", other: "# Texte" }),
  showMore: (n: number) => count(n, { one: "# weiteren zeigen", other: "# weitere zeigen" }),
  quoted: (text: string) => `„${text}“`,
  unseen: (n: number, what: string) => `${n} × ${what}: von hier nicht lesbar.`,
  remarks: "Zu dieser Lesung",

  takeAway: "Mitnehmen",
  formats: {
    json: { name: "Alles", about: "die ganze Lesung, für Programme und für später" },
    csv: { name: "Tabelle", about: "eine Zeile je Notiz, zum Sortieren, Zählen und Filtern" },
    "csv-grid": { name: "Raster", about: "Bahnen und Phasen wie auf dem Board, für die Tabellenkalkulation" },
    markdown: { name: "Dokument", about: "für Dokumente und Wikis; lässt sich bearbeiten und wieder einlesen" },
    mermaid: { name: "Diagramm", about: "ein Journey-Diagramm für Seiten, die Mermaid zeichnen" },
    svg: { name: "Bild", about: "für Folien und Dokumente, in jeder Größe scharf" },
    html: { name: "Seite", about: "eine Seite für alle, die nicht dabei waren; lässt sich gut drucken" },
  },
  copyFormat: (name: string) => `${name} kopieren`,
  downloadAs: (what: string) => `Als ${what} herunterladen`,
  noPicture: "Dieser Browser konnte das Bild nicht zeichnen. Als SVG geht es.",
  downloadFormat: (name: string) => `${name} herunterladen`,
  keepsAll: "behält alles",
  keeps: (list: string) => `behält ${list}`,
  leavesOut: (list: string) => `ohne ${list}`,
  copied: (name: string) => `${name} kopiert`,
  downloaded: (file: string) => `${file} liegt unter Downloads`,
  copyYourself: "Kopieren ist hier nicht erlaubt. Text markieren und kopieren:",
  saveYourself: "Herunterladen ist hier nicht erlaubt. Text markieren und kopieren:",
  parts: [
    ["stages", "Phasen"],
    ["lanes", "Bahnen"],
    ["notes", "Notizen"],
    ["cells", "Plätze"],
    ["scores", "Werte"],
    ["header", "Angaben"],
    ["lines", "Linien"],
    ["colors", "Farben"],
    ["authors", "Namen"],
    ["votes", "Stimmen"],
    ["links", "Verbindungen"],
    ["leftovers", "Übriges"],
  ],

  checkIt: "Prüfen",
  checkAgain: "Noch einmal prüfen",
  clearWhat: (n: number) => count(n, { one: "# Prüfung bestanden.", other: "Alle # Prüfungen bestanden." }),
  couldNotSee: "Was nicht zu sehen war",
  couldNotCheck: "Nicht zu prüfen",
  severity: { error: "Lücke", warning: "Schwachstelle", info: "Hinweis" },
  severities: {
    error: (n: number) => count(n, { one: "Lücke", other: "Lücken" }),
    warning: (n: number) => count(n, { one: "Schwachstelle", other: "Schwachstellen" }),
    info: (n: number) => count(n, { one: "Hinweis", other: "Hinweise" }),
  },
  filter: "Nur zeigen",
  heatLegend: ["0", "1", "2–3", "4–6", "7+ Notizen"],
  wholeMap: "Die ganze Karte",
  places: (named: readonly string[], more: number) =>
    more ? `${named.join(", ")} und ${more} weitere` : named.join(", "),
  why: "Warum?",
  willAdd: "Das kommt aufs Board:",
  notesStay: "Die Notizen bleiben, wie sie sind.",
  cannotFix: "Das geht hier nicht:",
  addIt: "Hinzufügen",
  notNow: "Nicht jetzt",
  fixed: "Behoben",
  since: (fixed: number, fresh: number) => `${fixed} behoben, ${fresh} neu seit dem letzten Mal`,
  sinceFixed: (fixed: number) => `${fixed} behoben seit dem letzten Mal`,
  sinceNew: (fresh: number) => `${fresh} neu seit dem letzten Mal`,
  added: {
    lane: (title: string) => `Die Bahn „${title}“`,
    stage: (title: string) => `Die Phase „${title}“`,
    line: (title: string) => title,
    header: (label: string, value: string) => `${label}: ${value}`,
  },
});
