// Which things are among some others, told by their place in reading order: sets of ten thousand ids cost more than what is asked of
// them.
import type { Thing } from "./sheet.js";

const mostOf = (things: readonly Thing[]): number => {
  let most = -1;
  for (const { n } of things) if (n > most) most = n;
  return most;
};

/** Asked of a thing's `n`. */
export const amongNumbers = (things: readonly Thing[]): ((n: number) => boolean) => {
  const is = new Uint8Array(1 + mostOf(things));
  for (const { n } of things) is[n] = 1;
  return (n) => n < is.length && is[n] === 1;
};

export const among = (things: readonly Thing[]): ((t: Thing) => boolean) => {
  const is = amongNumbers(things);
  return ({ n }) => is(n);
};
