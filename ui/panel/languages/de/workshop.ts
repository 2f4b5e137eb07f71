// German: what is said while a workshop runs.
import type { Count } from "../../texts.js";
import type { OwnWorkshopTexts } from "../../texts-workshop.js";

export const workshop = (count: Count, list: Intl.ListFormat): OwnWorkshopTexts => {
  const minutes = (n: number) => count(n, { one: "# Minute", other: "# Minuten" });
  const stages = (n: number, of: number) => count(of, { one: `${n} von # Phase`, other: `${n} von # Phasen` });
  return {
    chooseTitle: "Einen Workshop leiten",
    chooseWhat: "Lanewise hält die Zeit, sagt, was zu fragen ist, und zeigt, welche Phasen noch leer sind.",
    steps: (n: number) => count(n, { one: "# Schritt", other: "# Schritte" }),
    forThisMap: "Passt zur Karte",
    goOn: (step: number, of: number) => `Weiter bei Schritt ${step} von ${of}`,
    goOnLast: "Alle Schritte erledigt",

    stepOf: (step: number, of: number, name: string) => `Schritt ${step} von ${of} · ${name}`,
    stepOfDay: (day: number, session: string) => `Tag ${day} · ${session}`,
    change: "Anderen Ablauf wählen",
    enlarge: "Groß zeigen, für den Beamer",
    shrink: "Zurück zum Fenster",
    large: "Workshop, groß",
    say: "Sagen",
    task: "Die Gruppe",
    materials: "Bereitlegen",
    vote: "Abstimmen",
    back: "Zurück",
    next: "Weiter",
    finish: "Abschließen",
    stepKeys: "Pfeiltasten gehen zum vorigen und nächsten Schritt.",
    nowStep: (step: number, of: number, title: string, n: number) =>
      `Schritt ${step} von ${of}: ${title}, ${minutes(n)}.`,
    nextIs: (title: string, n: string) => `Danach: ${title}, ${n}`,

    timeLeft: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "noch # Sekunde", other: "noch # Sekunden" })
        : s === 0
          ? `noch ${minutes(m)}`
          : count(s, { one: `noch ${minutes(m)}, # Sekunde`, other: `noch ${minutes(m)}, # Sekunden` }),
    timeOver: (m: number, s: number) =>
      m === 0
        ? count(s, { one: "# Sekunde darüber", other: "# Sekunden darüber" })
        : count(s, { one: `${minutes(m)}, # Sekunde darüber`, other: `${minutes(m)}, # Sekunden darüber` }),
    of: (n: number) => `von ${minutes(n)}`,
    ofRange: (n: number, least: number, most: number) => `von ${n} Minuten, üblich sind ${least} bis ${most}`,
    over: (clock: string) => `+${clock} darüber`,
    paused: "Angehalten",
    meter: (n: number, of: number) => `${n} von ${minutes(of)} vorbei`,
    start: "Start",
    pause: "Pause",
    goOnClock: "Weiter",
    more: (n: number) => `+${n} Min.`,
    minutesLeft: (n: number) => `Noch ${minutes(n)}.`,
    timeIsUp: "Die Zeit ist um. Die angefangene Notiz noch zu Ende schreiben.",
    sound: "Ein Ton, wenn die Zeit um ist",
    onBoard: "Die Uhr des Boards läuft mit, für alle",
    boardTimerRefused: "Die Uhr des Boards ließ sich nicht stellen. Diese hier läuft weiter.",

    coverTitle: "Wie weit ist die Gruppe?",
    notRead: "Das Board wurde noch nicht gelesen.",
    readIt: "Board lesen",
    noMap: "Auf diesem Board ist noch keine Karte. Der Ablauf geht auch ohne.",
    noLanes: (titles: readonly string[]) => `Nicht auf dieser Karte: ${list.format(titles)}.`,
    coverOf: (n: number, of: number) => stages(n, of),
    cellNotes: (stage: string, n: string) => `${stage}: ${n}`,
    coverLabel: (lane: string, said: string) => `${lane}: ${said}`,
    factGiven: "aufgeschrieben",
    factOpen: "noch nicht",
    nothingIn: (stage: string) => `In „${stage}“ ist noch nichts.`,
    ask: (prompt: string) => `Fragen: ${prompt}`,
    apart: (stage: string, low: string, high: string) =>
      `Am weitesten auseinander bei „${stage}“: von ${low} bis ${high}. Darüber sprechen.`,
    noLanesNow: "In diesem Schritt wird in keine Bahn geschrieben.",

    allSteps: "Alle Schritte",
    endsAbout: (time: string) => `endet gegen ${time}`,
    current: "jetzt",
    done: "erledigt",
    doneTitle: "Das war der Ablauf",
    doneWhat:
      "Die Karte ist ein Entwurf, bis jemand sie von der Kundenseite her angesehen hat. Lanewise kann sagen, was fehlt.",
    checkIt: "Karte prüfen",
    startOver: "Von vorn",
  };
};
