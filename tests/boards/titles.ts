// What people write on their boards: lanes, stages, notes, facts.
import type { LaneRole } from "../../src/model/index.js";
import type { Chance } from "./chance.js";
import { spokenIn, type Tongue } from "./spoken.js";

export const usualRoles: readonly LaneRole[] = [
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

/** What notes say, word by word: somebody does something with something, in some way. */
export const sentenceParts = [
  ["Waits for", "Asks about", "Compares", "Calls about", "Reads", "Signs", "Forgets", "Gives up on", "Finds"],
  ["the letter", "two offers", "a form", "the price", "her papers", "the app", "an answer", "the key"],
  ["", "", "again", "at night", "with a friend", "on the phone", "for a week", "because nobody told her how"],
] as const;
/** One or two words, as on stickies for channels, feelings and numbers. */
const shorts = [
  "Email",
  "Phone",
  "Website",
  "Shop",
  "App",
  "Happy",
  "Confused",
  "Too slow",
  "Price?",
  "Newsletter",
  "Anna",
];

export const noteText = (chance: Chance, short: number): string =>
  chance.is(short)
    ? chance.pick(shorts)
    : sentenceParts
        .map((from) => chance.pick<string>(from))
        .join(" ")
        .trim();

export const mapTitles = [
  "Customer journey map: renting a flat",
  "Moving house – Mira’s journey",
  "Service blueprint – library card",
  "Buying a bike, experience map",
  "Journey v3",
] as const;

export const prompts = [
  "What does the customer do?",
  "What happens here?",
  "What do they feel?",
  "Where do we meet them?",
] as const;
