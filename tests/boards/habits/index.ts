// All habits, in the order of the table.
import { spokenIn, tongues } from "../spoken.js";
import { plainStyle } from "../style.js";
import { besideHabits, drawnHabits } from "./drawn.js";
import type { Habit } from "./habit.js";
import { labelHabits } from "./labels.js";
import { meaningHabits } from "./meaning.js";
import { noteHabits } from "./notes.js";
import { shapeHabits } from "./shape.js";

export type { Habit } from "./habit.js";

const plain: Habit = { id: "nothing unusual", about: "nothing" };

const inLanguages: readonly Habit[] = tongues
  .filter((tongue) => tongue !== "en")
  .map((tongue) => ({
    id: `in ${spokenIn(tongue).name}`,
    about: "titles",
    style: (_, chance) => plainStyle(chance, tongue),
    alone: true,
  }));

export const habits: readonly Habit[] = [
  plain,
  ...labelHabits,
  ...shapeHabits,
  ...noteHabits,
  ...drawnHabits,
  ...besideHabits,
  ...meaningHabits,
  ...inLanguages,
];
