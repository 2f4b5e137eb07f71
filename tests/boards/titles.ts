// What people write on their boards: lanes, stages, notes, facts.
import type { LaneRole } from "../../src/model/index.js";
import type { Chance } from "./chance.js";
import { spokenIn, type Tongue } from "./spoken.js";
import { sentenceParts } from "./tongues/en.js";

export { sentenceParts } from "./tongues/en.js";

const usualRoles: readonly LaneRole[] = [
  "actions",
  "goals",
  "needs",
  "thoughts",
  "emotions",
  "quotes",
  "touchpoints",
  "channels",
  "pain-points",
  "gains",
  "opportunities",
  "backstage",
  "metrics",
  "owners",
];

export const blueprintRoles: readonly LaneRole[] = [
  "physical-evidence",
  "actions",
  "frontstage",
  "backstage",
  "support-processes",
];

/** Mostly the word everybody uses, sometimes one of the others. */
export const laneTitle = (tongue: Tongue, role: LaneRole, chance: Chance): string => {
  const names = spokenIn(tongue).lanes[role] ?? [role];
  return chance.is(0.6) ? (names[0] ?? role) : chance.pick(names);
};

/** Any of its names, and now and then one with a slip of the pen. */
export const anyTitle = (tongue: Tongue, role: LaneRole, chance: Chance, slip = 0.1): string => {
  const { lanes, slips } = spokenIn(tongue);
  const slipped = slips[role] ?? [];
  return chance.pick(slipped.length > 0 && chance.is(slip) ? slipped : (lanes[role] ?? [role]));
};

/** Roles people name in this language. */
export const rolesIn = (tongue: Tongue): readonly LaneRole[] =>
  usualRoles.filter((role) => spokenIn(tongue).lanes[role] !== undefined);

/** Lanes that teams make up for themselves. */
export const ownLanes = [
  "Zettelkram",
  "Legal stuff",
  "Things Bob said",
  "Carbon",
  "Open topics Q3",
  "Who is affected?",
  "Wetter",
  "Documents",
] as const;

const freeStages = [
  "Finding a flat",
  "Viewing",
  "Signing the lease",
  "Moving in",
  "Living there",
  "Moving out",
  "Hears of us",
  "Compares offers",
  "Gets the letter",
  "At the counter",
  "On the way home",
  "Tells her friends",
] as const;

export const plainStages = (tongue: Tongue, count: number, chance: Chance): readonly string[] => {
  const known = spokenIn(tongue).stages;
  return (chance.is(0.5) || tongue !== "en") && known.length >= count
    ? known.slice(0, count)
    : chance.some(freeStages, count);
};

export const noteText = (chance: Chance, short: number, tongue: Tongue = "en"): string => {
  const { notes, shorts } = spokenIn(tongue);
  if (chance.is(short)) return chance.pick(shorts);
  if (notes.length > 0) return chance.pick(notes);
  return sentenceParts
    .map((from) => chance.pick<string>(from))
    .join(" ")
    .trim();
};
