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

/** Two to four habits that can be had together. */
export const combination = (seed: number): readonly Habit[] => {
  const chance = chanceOf(seed);
  const chosen: Habit[] = [];
  for (const habit of chance.some(habits, habits.length)) {
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
