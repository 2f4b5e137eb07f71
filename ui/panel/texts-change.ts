// What is said where somebody changes a map that is on the board. It arrives with what a reading found; the rules are those of texts.ts.
import type { MapEdit } from "./core.js";
import { useTexts } from "./parts.js";
import { speechOf } from "./speech.js";
import { type Count, counter, type Texts } from "./texts.js";
import { once } from "./view.js";

const english = (count: Count, list: Intl.ListFormat) => ({
  open: "Change this map",
  close: "Close this",
  whatToDo: "What to change",
  kinds: { stage: "Add a stage", lane: "Add a lane", line: "Add a line", room: "More room", rename: "Rename" },
  stageName: "Name of the stage",
  laneName: "Name of the lane",
  newName: "New name",
  noName: "It needs a name first.",
  sameName: "It is called that already.",
  meaning: "What it means",
  where: "Where",
  whichRoom: "What gets more room",
  before: (title: string) => `Before “${title}”`,
  after: (title: string) => `After “${title}”`,
  above: (title: string) => `Above “${title}”`,
  beneath: (title: string) => `Below “${title}”`,
  wider: (title: string) => `“${title}” gets one note wider.`,
  taller: (title: string) => `“${title}” gets one row of notes taller.`,
  makeRoom: "Make room",
  nothingMoves: "Nothing that stands on the map moves.",
  partsMove: (titles: readonly string[]) => {
    const names = list.format(titles.map((title) => `“${title}”`));
    return titles.length === 1 ? `${names} moves on.` : `${names} move on.`;
  },
  stagesMove: (n: number) => count(n, { one: "# stage moves on.", other: "# stages move on." }),
  lanesMove: (n: number) => count(n, { one: "# lane moves on.", other: "# lanes move on." }),
  notesMove: (n: number) =>
    count(n, {
      one: "# note moves along and stays in its cell.",
      other: "# notes move along and stay in their cells.",
    }),
  othersMove: (n: number) => count(n, { one: "# other thing moves along.", other: "# other things move along." }),
  spanStays: (n: number) =>
    count(n, {
      one: "# note over several stages stays where it begins.",
      other: "# notes over several stages stay where they begin.",
    }),
  linesStay: (n: number) =>
    count(n, {
      one: "# drawn line crosses the new room and stays as it is.",
      other: "# drawn lines cross the new room and stay as they are.",
    }),
  undoAll: "Undo takes all of it back.",
  half: "Only a part of it was done.",
  line: "Line",
  whichPart: "What to rename",
  stages: "Stages",
  lanes: "Lanes",
  look: "See what it does",
  willWrite: "This will be written on the board:",
  fromTo: (from: string, to: string) => `“${from}” becomes “${to}”`,
  allElseStays: "Everything else stays as it is.",
  renameIt: "Rename it",
  done: (edit: MapEdit, before: string): string => {
    if ("rename" in edit) return `“${before}” is now “${edit.title}”.`;
    if ("widen" in edit) return `“${before}” has more room.`;
    if ("set" in edit) return "The map is changed.";
    if (!("title" in edit)) return "The note is on the board.";
    const added = "insert" in edit ? edit.insert : edit.add;
    if (added === "stage") return `The stage “${edit.title}” is on the board.`;
    if (added === "lane") return `The lane “${edit.title}” is on the board.`;
    return `The line “${edit.title}” is on the board.`;
  },
  undo: "Undo",
  undone: "Taken back.",
});

export type OwnChangeTexts = ReturnType<typeof english>;

export const changeTextsOf: (texts: Texts) => OwnChangeTexts = once((texts: Texts) =>
  (speechOf(texts.language)?.change ?? english)(
    counter(texts.language),
    new Intl.ListFormat(texts.language, { type: "conjunction" }),
  ),
);

export const useChangeTexts = (): OwnChangeTexts => changeTextsOf(useTexts());
