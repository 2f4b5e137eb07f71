// All habits, in the order of the table.
import { cardHabits } from "./cards.js";
import { besideHabits, drawnHabits } from "./drawn.js";
import { entitledHabits } from "./entitled.js";
import type { Habit } from "./habit.js";
import { labelHabits } from "./labels.js";
import { languageHabits } from "./languages.js";
import { meaningHabits } from "./meaning.js";
import { noteHabits } from "./notes.js";
import { shapeHabits } from "./shape.js";
import { strangerHabits } from "./strangers.js";

export type { Habit } from "./habit.js";

const plain: Habit = { id: "nothing unusual", about: "nothing" };

export const habits: readonly Habit[] = [
  plain,
  ...labelHabits,
  ...shapeHabits,
  ...noteHabits,
  ...drawnHabits,
  ...besideHabits,
  ...meaningHabits,
  ...languageHabits,
  ...strangerHabits,
  ...cardHabits,
  ...entitledHabits,
];
