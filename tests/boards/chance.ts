// Seeded chance: the same seed draws the same board everywhere.
import { randomFrom } from "../bench/boards.js";

export interface Chance {
  between(low: number, high: number): number;
  int(low: number, high: number): number;
  is(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  some<T>(from: readonly T[], count: number): T[];
}

export const chanceOf = (seed: number): Chance => {
  const random = randomFrom(seed);
  const int = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(from: readonly T[]): T => from[int(0, from.length - 1)] as T;
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1));
    return taken;
  };
  return {
    between: (low, high) => low + random() * (high - low),
    int,
    is: (probability) => random() < probability,
    pick,
    some,
  };
};
