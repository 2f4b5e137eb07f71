// Where a new map goes, as a choice that is remembered and follows what is selected on the board. What it comes to there is the
// session's (session/where.ts).
import type { Selected, Where } from "./core.js";

export const goals = ["room", "frame", "beside"] as const;

/** Free room, the selected frame, beside what is selected. */
export type Goal = (typeof goals)[number];

export const noneSelected: Selected = { ids: [] };

/** Anything remembered that is no goal is free room. */
export const parseGoal = (text: string | null): Goal => goals.find((g) => g === text) ?? "room";

export const isOffered = (goal: Goal, { ids, frame }: Selected): boolean =>
  goal === "room" || (goal === "frame" ? frame !== undefined : ids.length > 0);

/** The choice as far as the selection allows it: what needs one waits for it, and until then the map goes to free room. */
export const goalNow = (goal: Goal, selected: Selected): Goal => (isOffered(goal, selected) ? goal : "room");

export const whereOf = (goal: Goal, selected: Selected): Where => {
  const { ids, frame } = selected;
  switch (goalNow(goal, selected)) {
    case "frame":
      return frame ? { by: "frame", id: frame.id } : { by: "room" };
    case "beside":
      return { by: "beside", ids };
    case "room":
      return { by: "room" };
  }
};
