// What only some maps have: facts, the three lines, feelings on a scale.

import { spokenIn, tongues } from "../spoken.js";
import type { EmotionStyle, Style } from "../style.js";
import { blueprintRoles } from "../titles.js";
import type { Habit } from "./habit.js";
import { stagesIn } from "./languages.js";

const blueprint = (style: Style, roles = blueprintRoles): Style => ({
  ...style,
  lanes: roles.map((role) => ({ role, named: true, title: spokenIn(style.tongue).lanes[role]?.[0] ?? role })),
});

const feelings = (emotions: EmotionStyle): Habit => ({
  id: `feelings: ${emotions}`,
  about: "titles",
  style: (s) => ({
    ...s,
    emotions,
    lanes: s.lanes.map((lane, i) =>
      i === 1
        ? { role: "emotions", named: true, title: "Emotions" }
        : lane.role === "emotions"
          ? { role: "needs", named: true, title: "Needs" }
          : lane,
    ),
  }),
});

export const meaningHabits: readonly Habit[] = [
  { id: "lanes by colour, with a legend", about: "titles", alone: true, style: (s) => ({ ...s, byColour: true }) },
  { id: "facts in lines above", about: "facts", style: (s) => ({ ...s, facts: "lines" }) },
  { id: "facts in one block", about: "facts", style: (s) => ({ ...s, facts: "block" }) },
  { id: "facts side by side", about: "facts", style: (s) => ({ ...s, facts: "beside" }) },
  { id: "goal, date, future state, a first draft", about: "facts", style: (s) => ({ ...s, facts: "others" }) },
  { id: "blueprint, lines as bars", about: "titles", style: (s) => ({ ...blueprint(s), lines: "bars" }) },
  { id: "blueprint, lines as texts", about: "titles", style: (s) => ({ ...blueprint(s), lines: "texts" }) },
  { id: "blueprint, lines ruled and named", about: "titles", style: (s) => ({ ...blueprint(s), lines: "rules" }) },
  {
    id: "a blueprint in another language",
    about: "titles",
    style: (s, c) => {
      const tongue = c.pick(tongues.filter((t) => t !== "en"));
      return { ...blueprint({ ...s, tongue, stages: stagesIn(tongue, s.stages.length) }), lines: "bars" };
    },
  },
  {
    id: "evidence at the bottom, technology lanes",
    about: "titles",
    style: (s) =>
      blueprint(s, [
        "actions",
        "frontstage",
        "frontstage-technology",
        "backstage",
        "backstage-technology",
        "support-processes",
        "physical-evidence",
      ]),
  },
  ...(["axis", "zero line", "heights", "emoji", "-2…2", "1…5", "-5…5", "signed", "row"] as const).map(feelings),
  ...(["other faces", "signs in words", "curve of arrows", "freehand curve", "points on a curve"] as const).map(
    feelings,
  ),
];
