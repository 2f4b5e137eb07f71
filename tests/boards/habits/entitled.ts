// Maps of which no word but the title tells what they are: no lane has a label, or lanes are named after whoever acts.
import type { Change } from "../around.js";
import type { Habit } from "./habit.js";
import { stagesIn } from "./languages.js";

/** Teams and people; which of them are the customer's side, nobody writes. */
const people = [
  "Courier",
  "Anna (tenant)",
  "Tenants' union",
  "Branch, ground floor",
  "Caretaker",
  "Landlord",
  "Bank",
  "The two of us",
];

/** The title says what is drawn. */
const entitled: Change = (drawn, chance) => {
  const title = chance.pick([
    "Customer journey map: renting a flat",
    "Service blueprint – library card",
    "Buying a bike, experience map",
  ]);
  const [map, ...others] = drawn.maps;
  if (!map) return drawn;
  const items = drawn.items.map((i) => (i.text === map.title ? { ...i, text: title } : i));
  return { items, maps: [{ ...map, title }, ...others] };
};

export const entitledHabits: readonly Habit[] = [
  {
    id: "no lane has a label, the title names the map",
    about: "missing",
    alone: true,
    style: (s) => ({ ...s, lanes: s.lanes.map((l) => ({ ...l, named: false })), gutter: Math.max(s.gutter, 0.3) }),
    board: entitled,
  },
  {
    id: "lanes named after who acts",
    about: "titles",
    alone: true,
    style: (s, c) => ({
      ...s,
      lanes: c.some(people, s.lanes.length).map((title) => ({ title, named: true })),
      stages: c.is(0.5) ? stagesIn(s.tongue, s.stages.length) : s.stages,
    }),
    board: entitled,
  },
];
