// How many of a crowd look alike, and which looks there are. Which looks are labels' and which are notes' is judged in labels/.
import type { Crowd } from "./crowd.js";

/** How many there are of each look, by its number. */
export const tally = ({ at, looks, lookOf }: Crowd): Uint32Array => {
  const counts = new Uint32Array(lookOf.length);
  for (let k = 0; k < at.length; k++) {
    const look = looks[at[k] ?? 0] ?? 0;
    counts[look] = (counts[look] ?? 0) + 1;
  }
  return counts;
};

/** The looks there are, as one meets them. */
export const looksIn = ({ at, looks, lookOf }: Crowd): readonly number[] => {
  const isKnown = new Uint8Array(lookOf.length);
  const found: number[] = [];
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const look = looks[i] ?? 0;
    if (isKnown[look] === 0) found.push(look);
    isKnown[look] = 1;
  }
  return found;
};

/** The number of the commonest look, and of several the first by name; −1 of none. */
export const commonest = (crowd: Crowd, counts: Uint32Array = tally(crowd)): number => {
  const nameOf = (look: number): string => crowd.lookOf[look]?.name ?? "";
  let most = -1;
  for (const [look, count] of counts.entries()) {
    const than = counts[most] ?? 0;
    if (count > than || (count > 0 && count === than && nameOf(look) < nameOf(most))) most = look;
  }
  return most;
};

/** −1 where nothing in the crowd it was chosen from looks so. */
export const lookNumber = ({ lookOf }: Crowd, name: string | undefined): number =>
  lookOf.findIndex((look) => look.name === name);
