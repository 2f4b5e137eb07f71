// The shape of the map: heights, widths, directions, what is missing.
import type { Phases, Style } from "../style.js";
import type { Habit } from "./habit.js";
import { stagesIn } from "./languages.js";

/** How many stages each phase covers, at least one of them two or more. */
const covers = (stages: number, int: (a: number, b: number) => number): readonly number[] => {
  const all: number[] = [];
  let left = stages;
  while (left > 0) {
    const next = all.length === 0 ? Math.min(left, 2) : Math.min(left, int(1, 3));
    all.push(next);
    left -= next;
  }
  return all;
};

const phases =
  (more: Omit<Phases, "covers">): NonNullable<Habit["style"]> =>
  (style, chance) => ({
    ...style,
    phases: { ...more, covers: covers(style.stages.length, chance.int) },
    stageLabels: { ...style.stageLabels, made: "shape", fill: "#EEF3F8" },
  });

const without = (style: Style, which: "lanes" | "stages", at: number): Style => ({
  ...style,
  [which]: style[which].map((plan, i) => (i === at ? { ...plan, named: false } : plan)),
});

export const shapeHabits: readonly Habit[] = [
  {
    id: "lanes of very different heights",
    about: "heights",
    style: (s) => ({ ...s, extra: 2.5, note: { ...s.note, perCell: [0, 6] } }),
  },
  {
    id: "stages of different widths",
    about: "widths",
    style: (s) => ({ ...s, note: { ...s.note, across: [1, 4], perCell: [0, 6] } }),
  },
  { id: "phases over stages, boxes", about: "phases", style: phases({ made: "shape" }) },
  { id: "phases over stages, plain text", about: "phases", style: phases({ made: "text" }) },
  { id: "three rows of headers", about: "phases", style: phases({ made: "shape", above: true }) },
  { id: "stages running down", about: "direction", style: (s) => ({ ...s, turned: true }) },
  { id: "right to left", about: "direction", style: (s) => rightToLeft(s) },
  { id: "no title", about: "title", style: (s) => ({ ...s, title: false }) },
  {
    id: "a lane without a label",
    about: "missing",
    style: (s, c) => without(s, "lanes", c.int(1, s.lanes.length - 1)),
  },
  {
    id: "a stage without a label",
    about: "missing",
    style: (s, c) => without(s, "stages", c.int(1, s.stages.length - 2)),
  },
  {
    id: "lanes without notes",
    about: "empty",
    style: (s, c) => {
      const empty = c.int(0, s.lanes.length - 1);
      return { ...s, lanes: s.lanes.map((lane, i) => (i === empty ? { ...lane, empty: true } : lane)) };
    },
  },
  {
    id: "no stages",
    about: "missing",
    alone: true,
    style: (s) => ({ ...s, stages: s.stages.map((p) => ({ ...p, named: false })) }),
  },
  {
    id: "lanes only, heaps of notes",
    about: "missing",
    alone: true,
    style: (s) => ({ ...s, half: "lanes" }),
  },
  {
    id: "stages only, heaps of notes",
    about: "missing",
    alone: true,
    style: (s) => ({ ...s, half: "stages", stages: stagesIn(s.tongue, s.stages.length) }),
  },
  {
    id: "no white between lanes",
    about: "gutter",
    style: (s) => ({ ...s, gutter: 0.14, extra: 0 }),
  },
  { id: "much white", about: "gutter", style: (s) => ({ ...s, gutter: 1.6 }) },
  {
    id: "one note a cell",
    about: "count",
    style: (s) => ({ ...s, note: { ...s.note, perCell: [1, 1], across: [1, 1] } }),
  },
  { id: "few notes", about: "count", style: (s) => ({ ...s, note: { ...s.note, perCell: [0, 1], across: [1, 1] } }) },
  { id: "many lanes and stages", about: "count", style: (s, c) => manyLanes(s, c.int) },
];

const rightToLeft = (style: Style): Style => {
  const titles = ["البحث", "المقارنة", "الدفع", "الاستخدام", "التجديد", "التوصية", "الدعم"];
  return { ...style, rightToLeft: true, stages: style.stages.map((s, i) => ({ ...s, title: titles[i] ?? s.title })) };
};

const manyLanes = (style: Style, int: (a: number, b: number) => number): Style => {
  const roles = [
    "actions",
    "needs",
    "thoughts",
    "emotions",
    "touchpoints",
    "pain-points",
    "opportunities",
    "backstage",
    "metrics",
    "owners",
  ] as const;
  const names = [
    "Actions",
    "Needs",
    "Thoughts",
    "Emotions",
    "Touchpoints",
    "Pain points",
    "Opportunities",
    "Backstage",
    "Metrics",
    "Owners",
  ];
  return {
    ...style,
    lanes: roles.map((role, i) => ({ role, named: true, title: names[i] ?? role })),
    stages: Array.from({ length: int(9, 14) }, (_, i) => ({ title: `Step ${i + 1}`, named: true })),
  };
};
