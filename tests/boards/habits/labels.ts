// How people write the names of lanes and stages.
import { type LabelStyle, labelPaints, type Style, withOwnLanes } from "../style.js";
import { anyTitle } from "../titles.js";
import type { Habit } from "./habit.js";

const lanes =
  (change: Partial<LabelStyle>) =>
  (style: Style): Style => ({
    ...style,
    laneLabels: { ...style.laneLabels, ...change },
  });
const stages =
  (change: Partial<LabelStyle>) =>
  (style: Style): Style => ({
    ...style,
    stageLabels: { ...style.stageLabels, ...change },
  });
const both =
  (change: Partial<LabelStyle>) =>
  (style: Style): Style =>
    stages(change)(lanes(change)(style));

export const labelHabits: readonly Habit[] = [
  // Boxes left and above, in a colour of their own.
  { id: "labels as boxes", about: "made", style: (s, c) => both({ made: "shape", fill: c.pick(labelPaints) })(s) },
  // Stickies in another colour than the notes.
  { id: "labels as stickies of another colour", about: "made", style: both({ made: "sticky", fill: "#1A73E8" }) },
  // Stickies straight from the same pad, lanes only: a first column of notes, for all one sees.
  { id: "lane labels like notes", about: "made", style: lanes({ made: "sticky", fill: "#FFF9B1" }) },
  { id: "stage labels like notes", about: "made", style: stages({ made: "sticky", fill: "#FFF9B1" }) },
  { id: "labels at the right", about: "side", style: (s) => ({ ...s, side: "right" }) },
  { id: "labels left and right", about: "side", style: (s) => ({ ...s, side: "both" }) },
  // Each lane has its name over its notes, flush left.
  { id: "labels above their lanes", about: "side", style: (s) => ({ ...s, side: "above" }) },
  { id: "labels turned by 90°", about: "side", style: (s) => ({ ...s, side: "turned" }) },
  // Tall lanes with the name at the top.
  {
    id: "labels at the top of tall lanes",
    about: "stand",
    style: (s) => ({ ...lanes({ stands: "start" })(s), extra: 0.2, note: { ...s.note, perCell: [1, 5] } }),
  },
  {
    id: "labels centred in tall lanes",
    about: "stand",
    style: (s) => ({ ...s, note: { ...s.note, perCell: [1, 5] } }),
  },
  {
    id: "lane labels spanning the lane",
    about: "stand",
    style: lanes({ made: "shape", fill: "#DDE7F0", stands: "spans" }),
  },
  { id: "stage labels at the start", about: "stage stand", style: stages({ stands: "start" }) },
  {
    id: "stage labels spanning the stage",
    about: "stage stand",
    style: stages({ made: "shape", fill: "#DDE7F0", stands: "spans" }),
  },
  { id: "stage labels at the bottom", about: "phases", style: (s) => ({ ...s, stagesAt: "below" }) },
  { id: "prompts in the label", about: "prompt", style: lanes({ prompt: "inside" }) },
  { id: "prompts beneath the label", about: "prompt", style: lanes({ prompt: "apart" }) },
  { id: "numbered", about: "writing", style: both({ writing: "numbered" }) },
  { id: "shouting", about: "writing", style: both({ writing: "shouting" }) },
  { id: "trailing colons", about: "writing", style: both({ writing: "colon" }) },
  { id: "emoji before labels", about: "writing", style: both({ writing: "emoji" }) },
  {
    id: "two meanings in one label",
    about: "titles",
    style: (s, c) => ({
      ...s,
      lanes: s.lanes.map((lane, i) =>
        i === 0
          ? {
              role: "emotions",
              named: true,
              title: c.pick(["Think & feel", "Thoughts and feelings", "Thinking / feeling"]),
            }
          : lane,
      ),
    }),
  },
  // Typed in a hurry.
  {
    id: "misspelt labels",
    about: "titles",
    style: (s, c) => ({
      ...s,
      lanes: s.lanes.map((lane) => (lane.role ? { ...lane, title: anyTitle("en", lane.role, c, 0.6) } : lane)),
    }),
  },
  { id: "lanes nobody knows", about: "titles", style: (s, c) => withOwnLanes(s, c.int(1, 3), c) },
  { id: "large labels", about: "size", style: both({ size: 0.4 }) },
  { id: "small labels", about: "size", style: both({ size: 0.12 }) },
];
