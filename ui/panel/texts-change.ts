// What is said where somebody changes a map that is on the board. It arrives with what a reading found; the rules are those of texts.ts.
import type { MapEdit } from "./core.js";
import { useTexts } from "./parts.js";
import { speechOf } from "./speech.js";
import type { Texts } from "./texts.js";
import { once } from "./view.js";

const english = () => ({
  open: "Change this map",
  close: "Close this",
  whatToDo: "What to change",
  kinds: { stage: "Add a stage", lane: "Add a lane", line: "Add a line", rename: "Rename" },
  stageName: "Name of the stage",
  laneName: "Name of the lane",
  newName: "New name",
  noName: "It needs a name first.",
  sameName: "It is called that already.",
  atEnd: (last: string) => `It goes to the end, after “${last}”.`,
  meaning: "What it means",
  below: "Below",
  onTop: "Above all others",
  whereRoom: "Between two lanes only where there is room for it, else below the last one.",
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
    if ("set" in edit) return "The map is changed.";
    if (edit.add === "stage") return `The stage “${edit.title}” is on the board.`;
    if (edit.add === "lane") return `The lane “${edit.title}” is on the board.`;
    return edit.add === "line" ? `The line “${edit.title}” is on the board.` : "The note is on the board.";
  },
  undo: "Undo",
  undone: "Taken back.",
});

export type OwnChangeTexts = ReturnType<typeof english>;

export const changeTextsOf: (texts: Texts) => OwnChangeTexts = once((texts: Texts) =>
  (speechOf(texts.language)?.change ?? english)(),
);

export const useChangeTexts = (): OwnChangeTexts => changeTextsOf(useTexts());
