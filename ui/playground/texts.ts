// Every sentence of the page around board and panel, whole. English is there from the start; each other language is a file in
// languages/ that arrives when the panel speaks it. The panel's own sentences are its own (panel/texts.ts).
import { type Language, type Later, later } from "../panel/core.js";
import { type Count, counter } from "../panel/texts.js";

export interface Step {
  readonly title: string;
  readonly text: string;
}

const english = (count: Count) => {
  const steps: readonly [Step, Step, Step, Step] = [
    {
      title: "Put a map on the board",
      text: "Choose a template in the panel and insert it, or open one of the samples above.",
    },
    {
      title: "Write what happens",
      text: "Copy a note into another cell and write on it: one thought a note. Any coloured box counts as one.",
    },
    {
      title: "Read the board",
      text: "Press Read in the panel. Every note goes to its lane and stage, and what is doubtful is said.",
    },
    {
      title: "Check it and take it along",
      text: "Check says what is missing and mends it if you like. Under Read, take the map away as a table or a picture.",
    },
  ];
  return {
    skip: "Skip to the panel",
    whiteboard: "Whiteboard",
    boardName: "Name of the board",
    untitled: "Untitled board",
    kept: "Saved in this browser",
    notKept: "Not saved in this browser: save it as a file",
    notKeptWhat: "This browser keeps no more of the board. Save it as a file before you leave.",
    aside: (n: number) => count(n, { one: "# element kept aside", other: "# elements kept aside" }),
    asideWhat: (n: number) =>
      count(n, {
        one: "# element of this board cannot be shown here. It is kept aside and saved unchanged.",
        other: "# elements of this board cannot be shown here. They are kept aside and saved unchanged.",
      }),
    boards: "Boards",
    samples: "Samples",
    open: "Open",
    boardFile: "Board file",
    dropHere: "Drop the file to open it",
    save: "Save",
    firstSteps: "First steps",
    themes: { light: "Light theme", dark: "Dark theme" },
    hidePanel: "Hide the panel",
    showPanel: "Show the panel",
    panelSize: "Size of the panel",
    close: "Close",
    undo: "Undo",

    newBoard: "New board",
    newBoardWhat: "An empty one; what you changed stays in this list.",
    noBoards: "Boards you change are kept here, in this browser and nowhere else.",
    changedNow: "changed just now",
    changed: (when: string) => `changed ${when}`,
    delete: (name: string) => `Delete “${name}”`,
    deleted: (name: string) => `“${name}” was deleted from this browser.`,
    backTo: (name: string) => `Back to “${name}”`,
    isOpen: (name: string) => `“${name}” is open.`,
    together: "This board is open in another tab as well. What you change shows in both.",

    placed: (file: string) => `The map of ${file} was placed.`,
    placedMany: (n: number, file: string) =>
      count(n, { one: `# map of ${file} was placed.`, other: `# maps of ${file} were placed.` }),
    drawnAgain: (file: string, tool: string) => `${file} is a board from ${tool}, drawn again here.`,
    anotherTool: "another tool",
    notShown: (n: number) =>
      count(n, { one: "# item of it cannot be shown here.", other: "# items of it cannot be shown here." }),
    onlyFirst: (file: string) => `Only ${file} was opened: one file at a time.`,

    tooLarge: (file: string, mb: number, most: number) =>
      `${file} is too large: ${count(mb, { other: "# MB" })}. Files of up to ${count(most, { other: "# MB" })} can be opened.`,
    notRead: (file: string) => `${file} could not be read. If it is a folder, drop the files in it one by one.`,
    isEmpty: (file: string) => `${file} is empty.`,
    wrongKind: (file: string) => `${file} is no file with a board in it.`,
    picture: (file: string) => `${file} is a picture. Drop it on the whiteboard to put it there.`,
    breaksOff: (file: string, line: number) => `${file} breaks off in the middle, in line ${line}.`,
    broken: (file: string, line: number, column: number) =>
      `${file} is damaged: what stands in line ${line}, column ${column} is not JSON.`,
    library: (file: string) => `${file} is an Excalidraw library, a set of shapes to pick from.`,
    noBoard: (file: string) => `${file} holds no board.`,
    noneShown: (file: string, n: number) =>
      count(n, {
        one: `${file} is damaged or from a newer version: its only element cannot be read.`,
        other: `${file} is damaged or from a newer version: none of its # elements can be read.`,
      }),
    nothingShown: (file: string) => `${file} holds nothing that can be shown here.`,
    notPlaced: (file: string) => `No map could be made of ${file}.`,
    expected: "Expected a board of Excalidraw, Miro or Figma, or a saved map: .excalidraw, .json, .csv or .md.",
    nothingChanged: "Nothing was changed.",

    steps,
    nth: (at: number, of: number) => `Step ${at} of ${of}`,
    skipSteps: "Skip",
    stepBefore: "Step before",
    nextStep: "Next step",

    sample: {
      empty: { title: "Empty board", text: "Nothing on it yet: insert a map and start." },
      barber: { title: "A haircut at the barber’s", text: "A first draft in thirty minutes, finished." },
      "half-filled-blueprint": {
        title: "Mortgage at the branch",
        text: "A service blueprint, left by a workshop half way through.",
      },
      untidy: {
        title: "Moving house, drawn by hand",
        text: "A journey map from before Lanewise: stickies for labels, notes askew, a parking lot.",
      },
      "farm-shop": {
        title: "A box from the farm shop",
        text: "A journey map with German on the board, one lane still open.",
      },
    },
  };
};

export type Said = ReturnType<typeof english>;
export type MakeTexts = (count: Count) => Said;
export type SampleName = keyof Said["sample"];

export interface Texts extends Said {
  readonly language: Language;
}

const others: Readonly<Partial<Record<Language, Later<MakeTexts>>>> = {
  de: later(() => import("./languages/de.js").then((m) => m.de)),
  es: later(() => import("./languages/es.js").then((m) => m.es)),
  fr: later(() => import("./languages/fr.js").then((m) => m.fr)),
  pt: later(() => import("./languages/pt.js").then((m) => m.pt)),
  ja: later(() => import("./languages/ja.js").then((m) => m.ja)),
};

/** English where a language does not arrive, as in the panel. */
export const learnTexts = async (language: Language): Promise<Texts> => {
  try {
    const make = (await others[language]?.get()) ?? english;
    const spoken = make === english ? "en" : language;
    return { ...make(counter(spoken)), language: spoken };
  } catch {
    return { ...english(counter("en")), language: "en" };
  }
};
