// Boards drawn by hand, judged by hand. Nothing is tuned on them: what is read otherwise is listed in docs/accuracy.md.
import { airport, empathy, loose, moods, sprint, train } from "./others.js";
import type { Scene } from "./scene.js";
import { cityHall, clinic, library, startup } from "./teams.js";

export type { Scene } from "./scene.js";
export const scenes: readonly Scene[] = [
  clinic,
  library,
  startup,
  cityHall,
  train,
  loose,
  airport,
  moods,
  sprint,
  empathy,
];
