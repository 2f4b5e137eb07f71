// A habit, or several together, and a seed → a board. Boards of several maps and boards that are no map are made elsewhere.
import { shuffled, together } from "./around.js";
import { type Chance, chanceOf } from "./chance.js";
import { draw } from "./draw.js";
import { type Habit, habits } from "./habits/index.js";
import { plainStyle } from "./style.js";
import type { Drawn } from "./truth.js";

const drawnWith = (all: readonly Habit[], chance: Chance, prefix?: string): Drawn => {
  const style = all.reduce((s, h) => h.style?.(s, chance) ?? s, plainStyle(chance));
  return all.reduce((d, h) => h.board?.(d, chance) ?? d, draw(style, chance, prefix));
};

export const boardWith = (all: readonly Habit[], seed: number): Drawn => {
  const chance = chanceOf(seed);
  return shuffled(drawnWith(all, chance), chance);
};

/** A number that follows from a name, so that one habit more leaves the boards of the others as they were. */
export const numberOf = (name: string): number =>
  [...name].reduce((n, letter) => Math.imul(n ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);

/** Every seed has its own order of habits. */
const inOrderOf = (seed: number): readonly Habit[] =>
  habits
    .map((habit) => ({ habit, at: chanceOf(numberOf(`${seed} ${habit.id}`)).between(0, 1) }))
    .sort((a, b) => a.at - b.at)
    .map(({ habit }) => habit);

/** Two to four habits that can be had together. */
export const combination = (seed: number): readonly Habit[] => {
  const chosen: Habit[] = [];
  for (const habit of inOrderOf(seed)) {
    if (habit.alone || chosen.some((h) => h.about === habit.about)) continue;
    chosen.push(habit);
    if (chosen.length >= 2 + (seed % 3)) break;
  }
  // What changes lanes' names comes first, so that what changes their look is not lost.
  return chosen.sort((a, b) => habits.indexOf(b) - habits.indexOf(a));
};

export const severalMaps = (how: "beside" | "under" | "askew", seed: number): Drawn => {
  const chance = chanceOf(seed);
  const one = drawnWith([], chance, "a");
  const other = drawnWith([], chance, "b");
  const side = one.items.find((i) => i.kind === "sticky")?.box.w ?? 100;
  return shuffled(together(one, other, how, chance.between(2.5, 6) * side), chance);
};
