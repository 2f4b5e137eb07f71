// German: what is said where a reading is corrected.
import type { Count } from "../../texts.js";
import type { CorrectTexts } from "../../texts-correct.js";

export const correct = (count: Count): CorrectTexts => {
  const lanes = (n: number) => count(n, { one: "# Bahn", other: "# Bahnen" });
  const stages = (n: number) => count(n, { one: "# Phase", other: "# Phasen" });
  const moved = (n: number) =>
    count(n, { one: " # Notiz hat sich verschoben.", other: " # Notizen haben sich verschoben." });
  const done = (what: string, n: number) => (n ? `${what}${moved(n)}` : what);
  return {
    title: "Wie es gelesen wurde",
    titleNoMap: "Zeigen, wo die Karte ist",
    back: "Zurück zum Gelesenen",
    done: "Fertig",
    correctText: (text: string) => `Berichtigen: ${text}`,
    seeHow: "Lesart ansehen oder berichtigen",
    seeWhere: (n: number) => count(n, { one: "# Notiz zum Hinsehen: zeigen", other: "# Notizen zum Hinsehen: zeigen" }),
    what: "Einen Text wählen und sagen, was er ist. Eine Grenze, die falsch liegt, ziehen.",
    whatNoBorders:
      "Einen Text wählen und sagen, was er ist. Die Grenzen dieser Karte werden auf dem Board selbst verschoben.",
    whatNoMap: "Erst die Texte wählen, die Bahnen benennen, dann die, die Phasen benennen.",

    picking: "Ein gewählter Text",
    pickings: { ask: "wird gefragt", lane: "benennt eine Bahn", stage: "benennt eine Phase" },
    pointedAt: (nLanes: number, nStages: number) => `Bisher: ${lanes(nLanes)}, ${stages(nStages)}.`,
    nowMap: (nLanes: number, nStages: number) => `Jetzt gibt es eine Karte: ${lanes(nLanes)}, ${stages(nStages)}.`,
    noMapNow: "Jetzt gibt es keine Karte mehr.",

    board: "Das Board im Kleinen. Pfeiltasten gehen von Text zu Text, Enter sagt, was er ist.",
    keys: "Plus und Minus zoomen, 0 zeigt alles, N geht zur nächsten Notiz zum Hinsehen.",
    caption: "Auf einen Text zeigen, um ihn hier zu lesen.",
    closer: "Vergrößern",
    farther: "Verkleinern",
    whole: "Alles zeigen",
    tools: "Zoom",
    textIs: (text: string, is: string) => `„${text}“: ${is}`,

    lookAt: (at: number, of: number) => `Zum Hinsehen: ${count(at, { other: "#" })} von ${count(of, { other: "#" })}`,
    lookAtNone: (of: number) => count(of, { one: "# Notiz zum Hinsehen", other: "# Notizen zum Hinsehen" }),
    next: "Weiter",
    previous: "Zurück",

    isLane: (meaning: string) => `eine Bahn: ${meaning}`,
    isLaneOnly: "eine Bahn",
    isStage: "eine Phase",
    isNote: (lane: string, stage: string) => `eine Notiz in „${lane}“ bei „${stage}“`,
    isNoteIn: (where: string) => `eine Notiz in „${where}“`,
    isNoteNowhere: "eine Notiz ohne Platz",
    isLeft: "kein Teil der Karte",
    isPart: {
      title: "der Titel der Karte",
      header: "eine Angabe zur Karte",
      stage: "eine Phase",
      group: "ein Abschnitt über Phasen",
      lane: "eine Bahn",
      line: "eine Linie zwischen Bahnen",
      scale: "eine Stufe der Skala",
      prompt: "eine Frage in der Karte, keine Notiz",
      legend: "Teil der Legende",
      directive: "ein Hinweis an Lanewise",
      badge: "die Nummer eines Befunds",
    },
    readAs: (is: string) => `Gelesen als ${is}.`,
    whatIsIt: "Was ist es?",
    thisIs: {
      lane: "Das ist eine Bahn",
      stage: "Das ist eine Phase",
      note: "Das ist eine Notiz",
      outside: "Gehört nicht zur Karte",
    },
    meaning: "Die Bahn bedeutet",
    noMeaning: "Nichts, was Lanewise kennt",
    laneOf: "Ihre Bahn",
    stageOf: "Ihre Phase",
    noLane: "Keine Bahn",
    noStage: "Keine Phase",
    right: "Gehört dorthin",
    closeText: "Schließen, was über diesen Text gesagt wird",
    show: "Auf dem Board zeigen",

    border: (one: string, two: string) => `Grenze zwischen „${one}“ und „${two}“`,
    borderAt: (border: string, share: string) => `${border}, bei ${share} des Wegs.`,
    borderTo: (border: string, share: string, changes: string) => `${border}, bei ${share} des Wegs. ${changes}`,
    borderKeys: "Pfeiltasten verschieben, Enter setzt, Escape stellt zurück.",
    changeSides: (n: number) =>
      count(n, { one: "# Notiz wechselt die Seite.", other: "# Notizen wechseln die Seite." }),
    noneChange: "Keine Notiz wechselt die Seite.",
    moreRoom: (title: string) => `Mehr Platz für „${title}“`,
    setBorder: "Hier setzen",

    nowLane: (text: string, n: number) => done(`„${text}“ ist jetzt eine Bahn.`, n),
    nowStage: (text: string, n: number) => done(`„${text}“ ist jetzt eine Phase.`, n),
    nowNote: (text: string, n: number) => done(`„${text}“ ist jetzt eine Notiz.`, n),
    nowIn: (text: string, where: string) => `„${text}“ gehört jetzt zu ${where}.`,
    nowOutside: (text: string, n: number) => done(`„${text}“ gehört nicht mehr zur Karte.`, n),
    nowMeans: (text: string, meaning: string) => `„${text}“ bedeutet jetzt: ${meaning}.`,
    nowBorder: (one: string, two: string, n: number) =>
      done(`Die Grenze zwischen „${one}“ und „${two}“ wurde verschoben.`, n),
    notSo: {
      note: (text: string) => `„${text}“ liegt neben Bahnen und Phasen: Wozu gehört es?`,
      lane: (text: string) => `„${text}“ steht nicht dort, wo eine Bahn dieser Karte sein könnte. Es bleibt gemerkt.`,
      stage: (text: string) => `„${text}“ steht nicht dort, wo eine Phase dieser Karte sein könnte. Es bleibt gemerkt.`,
    },
    takenBack: (n: number) => done("Zurückgenommen.", n),
    allForgotten: (n: number) => done("Alle Berichtigungen sind vergessen.", n),

    corrections: "Berichtigungen",
    none: "Noch nichts berichtigt.",
    said: {
      lane: (text: string) => `„${text}“ ist eine Bahn`,
      laneWith: (text: string, meaning: string) => `„${text}“ ist eine Bahn und bedeutet: ${meaning}`,
      role: (text: string, meaning: string) => `„${text}“ bedeutet: ${meaning}`,
      stage: (text: string) => `„${text}“ ist eine Phase`,
      note: (text: string) => `„${text}“ ist eine Notiz`,
      noteIn: (text: string, where: string) => `„${text}“ gehört zu ${where}`,
      outside: (text: string) => `„${text}“ gehört nicht zur Karte`,
      border: (one: string, two: string) => `Die Grenze zwischen „${one}“ und „${two}“`,
    },
    where: (lane: string, stage: string) => `„${lane}“ bei „${stage}“`,
    nowhere: "keinem Platz auf der Karte",
    quoted: (text: string) => `„${text}“`,
    gone: "ein Text, den es nicht mehr gibt",
    takeBack: (correction: string) => `Zurücknehmen: ${correction}`,
    forgetAll: "Alle vergessen",
    undo: "Rückgängig",
    kept: "Bleibt beim Board, für alle, die es öffnen.",
    onlyHere: "Nur hier, bis das Fenster geschlossen wird.",
  };
};
