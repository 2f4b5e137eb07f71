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
};
