// What is read otherwise than a person means it, board by board, each with its reason: the one place for it.
// A test fails on a difference that is not listed, and on a listed one that is gone; docs/accuracy.md shows the list.

export interface Difference {
  /** In the scorer's words, all that have the same reason. */
  readonly what: readonly string[];
  readonly why: string;
}

export const differences: Readonly<Record<string, readonly Difference[]>> = {
  clinic: [
    {
      what: ["lane WHAT THE PATIENT DOES: no role"],
      why: "no word list holds “patient” beside “what they do”",
    },
  ],
  machine: [{ what: ["lane Was der Kunde tut: no role"], why: "no word list holds the whole sentence" }],
  marks: [{ what: ["lane Customer steps: no role"], why: "no word list holds “customer” before “steps”" }],
  interviews: [{ what: ["lane How they feel: no role"], why: "no word list holds “they” in this question" }],
  faces: [{ what: ["score 0 for -1 of “😬”"], why: "the face is taken for neither glad nor sad" }],
  friday: [
    {
      what: [
        "stage What went well is none",
        "stage What didn’t is none",
        "stage Actions is none",
        "“interviews on time” is no note",
        "“Mia’s demo” is no note",
        "“cake” is no note",
        "“new board” is no note",
        "“two outages” is no note",
        "“nobody read the plan” is no note",
        "“meetings” is no note",
        "“write the plan down” is no note",
        "“ask ops” is no note",
        "title “Retro sprint 14”",
      ],
      why: "the retro beside the map has heads in line with its stages, and the white between them is taken for a wide gutter",
    },
  ],
};
