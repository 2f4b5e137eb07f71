// Every sentence of the first screens, whole and in one place; texts-later.ts and texts-correct.ts arrive with theirs. A language is
// one function of the plural helper; parts of sentences are never glued together elsewhere.

import { speechOf } from "./speech.js";

/** Picks the form for `n` by the language's own rules; `#` stands for the number. */
export type Count = (
  n: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string },
) => string;

export const counter = (language: string): Count => {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (n, forms) => (forms[rules.select(n)] ?? forms.other).replaceAll("#", numbers.format(n));
};

export interface WhereTexts {
  into(title: string): string;
  readonly intoOne: string;
  readonly first: string;
}

const english = (count: Count) => {
  const items = (n: number) => count(n, { one: "# item", other: "# items" });
  const notes = (n: number) => count(n, { one: "# note", other: "# notes" });
  const stages = (n: number) => count(n, { one: "# stage", other: "# stages" });
  const lanes = (n: number) => count(n, { one: "# lane", other: "# lanes" });
  const aboutSeconds = (n: number) => (n < 1.5 ? "about a second" : `about ${Math.round(n)} seconds`);
  const starterChoices: readonly [string, string, string] = ["None", "First stage", "Every cell"];
  return {
    language: "en",
    name: "Lanewise",
    tabs: { insert: "Insert", read: "Read", check: "Check", workshop: "Workshop" },
    findings: (n: number) => count(n, { one: "# finding", other: "# findings" }),
    notes,
    lanes,
    back: "Back to all templates",
    dismiss: "Close this message",

    whatMapping: "What are you mapping?",
    pickOne: "Pick one to set it up.",
    usedLast: "Used last",
    openSaved: "Open a saved map",
    panelLanguage: "Language of Lanewise",
    minutes: (n: number) =>
      n < 90 || n % 30
        ? `${n}\u00a0min`
        : n < 60 * 12
          ? `${String(n / 60).replace(".5", "½")}\u00a0h`
          : count(n / 480, { one: "# day", other: "# days" }).replace(".5", "½"),
    people: (least: number, most: number) => `${least}–${most}`,
    takes: (minutes: string) => `Takes ${minutes}`,
    forPeople: (people: string) => `For ${people} people`,

    mapTitle: "Whose journey, doing what?",
    persona: "Persona",
    personaHint: "Who is this about? A name and one line is enough.",
    scenario: "Scenario",
    goal: "Goal",
    scope: "Scope",
    moreFacts: "Scenario, goal, scope, state",
    state: "State",
    states: { current: "As it is today", future: "As it should be" },
    stagesHead: "Stages",
    stagesMeta: (n: number, phases: number) =>
      phases ? `${n}, in ${count(phases, { one: "# phase", other: "# phases" })}` : `${n}`,
    stageName: (n: number) => `Stage ${n}`,
    phaseOf: (n: number) => `Phase above stage ${n}`,
    phase: "Phase",
    addStage: "Add stage",
    pasteList: "Paste a list",
    pasteLabel: "One stage a line",
    pasteHint: "Before/Dream puts the phase “Before” above “Dream”. Columns copied from a spreadsheet work too.",
    takeStages: (n: number) =>
      n ? count(n, { one: "Use this stage", other: "Use these # stages" }) : "Use these stages",
    addStages: (n: number) => count(n, { one: "Add it behind", other: "Add them behind" }),
    cancel: "Cancel",
    moveUp: (name: string) => `Move ${name} up`,
    moveDown: (name: string) => `Move ${name} down`,
    takeOut: (name: string) => `Take out ${name}`,
    moved: (name: string, at: number, of: number) => `${name} is now ${at} of ${of}`,
    listKeys: "Alt and an arrow key move a row. Enter adds one below.",
    lanesHead: "Lanes",
    lanesMeta: (on: number, of: number) => `${on} of ${of}`,
    laneName: (name: string) => `Name of the lane ${name}`,
    laneSwitch: (name: string) => `Lane ${name}`,
    ownLane: "Own lane",
    addOwnLane: "Add a lane of your own",
    starters: "Sentence starters",
    startersHint: "Beginnings of sentences people type on. Untouched ones never count as notes.",
    starterChoices,
    noteColor: "Note colour says",
    noteColors: { lane: "The lane", author: "Who wrote it" },
    boardLanguage: "Language on the board",
    insertMap: "Insert map",
    where: {
      legend: "Where on the board",
      room: "Free room near where you look",
      beside: "Beside my selection",
      selectFirst: "nothing selected",
      holder: {
        into: (title: string) => (title ? `Into “${title}”` : "Into the selected frame"),
        intoOne: "Into a frame",
        first: "none selected",
      },
      holders: {
        figjam: {
          into: (title: string) => (title ? `Into “${title}”` : "Into the selected section"),
          intoOne: "Into a section",
          first: "none selected",
        },
      } as Readonly<Record<string, WhereTexts>>,
      noRoom: "There is no room for it there",
      inRoom: "Put it in free room",
    },
    dragOut: "Drag it onto the board",
    estimate: (n: number, seconds: number) => `${items(n)}, ${aboutSeconds(seconds)}`,
    preview: (nLanes: number, nStages: number) => `Preview: ${lanes(nLanes)}, ${stages(nStages)}`,
    noStage: "A map needs at least one stage.",
    twinStages: (title: string) => `Two stages are called “${title}”: give one another name.`,
    noLane: "A map needs at least one lane.",
    namelessLane: "Give your own lane a name.",
    savedTitle: "Saved map",
    savedMap: (nNotes: number, nStages: number, nLanes: number) =>
      `${notes(nNotes)}, ${stages(nStages)}, ${lanes(nLanes)}.`,
    whichMap: "Which map",
    noMapInFile: (name: string) => `${name} holds no map. Expected a map that Lanewise saved: JSON, CSV or Markdown.`,
    unreadable: (name: string) => `${name} could not be opened.`,
    nothingChanged: "Nothing was changed.",

    inserted: (n: number) => `Map inserted: ${items(n)}`,
    inPart: "Done, but not in full",
    removed: (n: number) => `Taken away: ${items(n)}`,
    stopped: "Stopped. What was placed has been taken away.",
    left: "Left as it is.",
    onBoardNow: "The map is on the board",
    runIt: (minutes: string) => `Run it with the room: every step with its time and what to say, ${minutes} in all.`,
    runWorkshop: "Run the workshop",
    seeAgenda: "See the agenda",
    show: "Show",
    undo: "Undo",

    placing: "Placing the map",
    fixing: "Adding it to the board",
    removing: "Taking it away",
    progress: (done: number, total: number, seconds: number | undefined) =>
      seconds === undefined
        ? `${done} of ${items(total)}.`
        : `${done} of ${items(total)}, ${aboutSeconds(seconds)} left.`,
    keepOpen: "Keep this panel open until it is done. Everybody can go on working.",
    waiting: (host: string, seconds: number) =>
      count(seconds, {
        one: `${host} allows no more for # second; going on by itself.`,
        other: `${host} allows no more for # seconds; going on by itself.`,
      }),
    cancelTakes: "Cancel takes away what was placed.",
    stopping: "Stopping, and taking away what was placed.",

    stoppedAfter: (host: string, done: number, total: number) => `${host} stopped after ${done} of ${items(total)}`,
    refused: (host: string) => `${host} did not do it`,
    missing: (n: number) =>
      count(n, {
        one: "# item is not on the board yet; nothing else was touched.",
        other: "# items are not on the board yet; nothing else was touched.",
      }),
    spentHour: (host: string, canBeLater: boolean) =>
      canBeLater
        ? `${host} takes only so much an hour. You can wait for it, or close Lanewise: it offers to finish the map when you open it again.`
        : `${host} takes only so much an hour.`,
    placeOthers: (n: number) => count(n, { one: "Place the other one", other: "Place the other #" }),
    removePlaced: (n: number) => count(n, { one: "Remove the one placed", other: "Remove the #" }),
    againIn: (n: number) =>
      n > 90
        ? count(Math.ceil(n / 60), { other: "Possible again in # minutes." })
        : count(n, { one: "Possible again in # second.", other: "Possible again in # seconds." }),
    details: "Details to send us",
    viewOnly: "This board is view-only for you.",
    viewOnlyWhat: "Reading and checking work; inserting and fixing need edit rights.",
    notRead: "The board could not be read",
    notLoaded: "A part of Lanewise did not arrive",
    notLoadedWhat:
      "Nothing on the board was touched. Check the connection and try again; if that does not help, close Lanewise and open it again.",
    again: "Try again",
    notShown: "This could not be shown on the board",
    hosts: { miro: "Miro", figjam: "FigJam", excalidraw: "Excalidraw" } as Readonly<Record<string, string>>,
    anyHost: "The board",

    readTitle: "What does the board say?",
    readWhat:
      "Lanewise finds the map, its stages, lanes and notes, and says what it could not place. Nothing on the board changes.",
    readBoard: "Read the board",
    readSelection: "Read the selection",
    readWhole: "Read the whole board",
    readAgain: "Read the board again",
    readFound: (nNotes: number, nStages: number) => `${notes(nNotes)} in ${stages(nStages)}`,
    readFoundNoStages: (nNotes: number) => `${notes(nNotes)}, no stages yet`,
    noNotes: (nStages: number, nLanes: number) => `${stages(nStages)}, ${lanes(nLanes)}, no notes yet`,
    untitled: "Untitled map",
    noMap: "No map on this board yet",
    noMapWhat:
      "Insert one, or tell Lanewise which part of the board to read: select a frame, or the labels and notes, then read the selection.",
    noMapWhatPlain: "Insert one, or write a label for each lane and each stage beside the notes, then read again.",
    pointItOut: "Show where the map is",
    noMapHolds: (nItems: number) =>
      count(nItems, {
        one: "This board holds # text, but no labels Lanewise knows.",
        other: "This board holds # texts, but no labels Lanewise knows.",
      }),
    noMapSelected: "No map in the selection",
    selectionHolds: (nItems: number) =>
      count(nItems, {
        one: "The selection holds # text, but no labels Lanewise knows.",
        other: "The selection holds # texts, but no labels Lanewise knows.",
      }),
    noneSelected: "Nothing is selected",
    noneSelectedWhat: "Select the frame of a map, or its labels and notes, then read the selection.",
    boardEmpty: "There is nothing on this board yet.",
    insertAMap: "Insert a map",

    readAndCheck: "Read and check",
    checkTitle: "What is missing?",
    checkNotYet: "Read the board first: Lanewise checks what it has read.",
    checkNoMap: "There is no map to check on this board yet.",
  };
};

export type Texts = ReturnType<typeof english>;

/** English for a language that has not arrived (speech.ts). */
export const makeTexts = (language: string): Texts => (speechOf(language)?.first ?? english)(counter(language));
