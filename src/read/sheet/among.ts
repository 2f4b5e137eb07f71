// Which things are among some others, told by their place in reading order: sets of ten thousand ids cost more than what is asked of
// them.
import type { Thing } from "./sheet.js";

/** Some things, by their `n`. */
export interface Among {
  /** 1 where it is one of them; shorter than there are things. */
  readonly marks: Uint8Array;
  readonly has: (n: number) => boolean;
}

const mostOf = (things: readonly Thing[]): number => {
  let most = -1;
  for (const { n } of things) if (n > most) most = n;
  return most;
};

export const amongNumbers = (things: readonly Thing[]): Among => {
  const marks = new Uint8Array(1 + mostOf(things));
  for (const { n } of things) marks[n] = 1;
  return { marks, has: (n) => n < marks.length && marks[n] === 1 };
};

export const among = (things: readonly Thing[]): ((t: Thing) => boolean) => {
  const { has } = amongNumbers(things);
  return ({ n }) => has(n);
};
