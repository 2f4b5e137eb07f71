// What is said where a reading is corrected. It arrives with that screen, so it is kept apart from texts.ts; the rules are the same:
// every message whole, plurals by the language's own rules.
import type { AccountedAs } from "./core.js";
import { speechOf } from "./speech.js";
import { type Count, counter } from "./texts.js";

const english = (count: Count) => {
  const number = (n: number) => count(n, { other: "#" });
  const moved = (n: number) => count(n, { one: " # note moved.", other: " # notes moved." });
  /** What was done, and what came of it: two sentences, the second only where something did. */
  const done = (what: string, n: number) => (n ? `${what}${moved(n)}` : what);
  return {
    title: "How it was read",
    titleNoMap: "Show where the map is",
    back: "Back to the reading",
    done: "Done",
    correctText: (text: string) => `Correct how it was read: ${text}`,
    seeHow: "See how it was read, or correct it",
    seeWhere: (n: number) =>
      count(n, { one: "# note needs a look: see where", other: "# notes need a look: see where" }),
    what: "Pick a text to say what it is. Drag a border that lies wrong.",
    whatNoBorders: "Pick a text to say what it is. The borders of this map are moved on the board itself.",
    whatNoMap: "First pick the texts that name lanes, then those that name stages.",

    picking: "Picking a text",
    pickings: { ask: "asks", lane: "names a lane", stage: "names a stage" },
    pointedAt: (lanes: number, stages: number) =>
      `So far: ${count(lanes, { one: "# lane", other: "# lanes" })}, ${count(stages, { one: "# stage", other: "# stages" })}.`,
    nowMap: (lanes: number, stages: number) =>
      `There is a map now: ${count(lanes, { one: "# lane", other: "# lanes" })}, ${count(stages, { one: "# stage", other: "# stages" })}.`,
    noMapNow: "There is no map now.",

    board: "The board in small. Arrow keys go from text to text, Enter says what it is.",
    keys: "Plus and minus zoom, 0 shows all of it, N goes to the next note that needs a look.",
    caption: "Point at a text to read it here.",
    closer: "Zoom in",
    farther: "Zoom out",
    whole: "Show all of it",
    tools: "Zoom",
    textIs: (text: string, is: string) => `“${text}”: ${is}`,

    lookAt: (at: number, of: number) => `Needs a look: ${number(at)} of ${number(of)}`,
    lookAtNone: (of: number) => count(of, { one: "# note needs a look", other: "# notes need a look" }),
    next: "Next",
    previous: "Previous",

    isLane: (meaning: string) => `a lane: ${meaning}`,
    isLaneOnly: "a lane",
    isStage: "a stage",
    isNote: (lane: string, stage: string) => `a note in “${lane}” at “${stage}”`,
    isNoteIn: (where: string) => `a note in “${where}”`,
    isNoteNowhere: "a note without a place",
    isLeft: "not part of the map",
    isPart: {
      title: "the map’s title",
      header: "a fact about the map",
      stage: "a stage",
      group: "a phase over stages",
      lane: "a lane",
      line: "a line between lanes",
      scale: "a step of the scale",
      prompt: "a question in the map, no note",
      legend: "part of the legend",
      directive: "a remark for Lanewise",
      badge: "the map’s badge",
    } satisfies Record<AccountedAs, string>,
    readAs: (is: string) => `Read as ${is}.`,
    whatIsIt: "What is it?",
    thisIs: {
      lane: "This is a lane",
      stage: "This is a stage",
      note: "This is a note",
      outside: "This is not part of the map",
    },
    meaning: "The lane means",
    noMeaning: "Nothing Lanewise knows",
    laneOf: "Its lane",
    stageOf: "Its stage",
    noLane: "No lane",
    noStage: "No stage",
    right: "It belongs there",
    closeText: "Close what is said of this text",
    show: "Show on the board",

    border: (one: string, two: string) => `Border between “${one}” and “${two}”`,
    borderAt: (border: string, share: string) => `${border}, at ${share} of the way.`,
    borderTo: (border: string, share: string, changes: string) => `${border}, at ${share} of the way. ${changes}`,
    borderKeys: "Arrow keys move it, Enter sets it, Escape puts it back.",
    changeSides: (n: number) => count(n, { one: "# note changes sides.", other: "# notes change sides." }),
    noneChange: "No note changes sides.",
    moreRoom: (title: string) => `More room for “${title}”`,
    setBorder: "Set it here",

    nowLane: (text: string, n: number) => done(`“${text}” is now a lane.`, n),
    nowStage: (text: string, n: number) => done(`“${text}” is now a stage.`, n),
    nowNote: (text: string, n: number) => done(`“${text}” is now a note.`, n),
    nowIn: (text: string, where: string) => `“${text}” now belongs to ${where}.`,
    nowOutside: (text: string, n: number) => done(`“${text}” is no longer part of the map.`, n),
    nowMeans: (text: string, meaning: string) => `“${text}” now means: ${meaning}.`,
    nowBorder: (one: string, two: string, n: number) => done(`The border between “${one}” and “${two}” was moved.`, n),
    notSo: {
      note: (text: string) => `“${text}” lies beside the lanes and stages: say which it belongs to.`,
      lane: (text: string) => `“${text}” does not stand where a lane of this map could be. It is remembered.`,
      stage: (text: string) => `“${text}” does not stand where a stage of this map could be. It is remembered.`,
    },
    takenBack: (n: number) => done("Taken back.", n),
    allForgotten: (n: number) => done("All corrections are forgotten.", n),

    corrections: "Your corrections",
    none: "Nothing corrected so far.",
    said: {
      lane: (text: string) => `“${text}” is a lane`,
      laneWith: (text: string, meaning: string) => `“${text}” is a lane and means: ${meaning}`,
      role: (text: string, meaning: string) => `“${text}” means: ${meaning}`,
      stage: (text: string) => `“${text}” is a stage`,
      note: (text: string) => `“${text}” is a note`,
      noteIn: (text: string, where: string) => `“${text}” belongs to ${where}`,
      outside: (text: string) => `“${text}” is not part of the map`,
      border: (one: string, two: string) => `The border between “${one}” and “${two}”`,
    },
    where: (lane: string, stage: string) => `“${lane}” at “${stage}”`,
    nowhere: "no place on the map",
    quoted: (text: string) => `“${text}”`,
    gone: "a text that is gone",
    takeBack: (correction: string) => `Take back: ${correction}`,
    forgetAll: "Forget all",
    undo: "Undo",
    kept: "Kept with the board, for everybody who opens it.",
    onlyHere: "Only here, until the panel is closed.",
  };
};

export type CorrectTexts = ReturnType<typeof english>;

const made = new Map<string, CorrectTexts>();

export const correctTextsFor = (language: string): CorrectTexts => {
  const texts = made.get(language) ?? (speechOf(language)?.correct ?? english)(counter(language));
  made.set(language, texts);
  return texts;
};
