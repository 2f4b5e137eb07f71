// English.
import { fact, of, type Spoken } from "./tongue.js";

/** What notes say, word by word: somebody does something with something, in some way. */
export const sentenceParts = [
  ["Waits for", "Asks about", "Compares", "Calls about", "Reads", "Signs", "Forgets", "Gives up on", "Finds"],
  ["the letter", "two offers", "a form", "the price", "her papers", "the app", "an answer", "the key"],
  ["", "", "again", "at night", "with a friend", "on the phone", "for a week", "because nobody told her how"],
] as const;

export const en: Spoken = {
  name: "English",
  lanes: {
    actions: of("Actions | Customer actions | Doing | Activities | User actions | What they do"),
    goals: of("Goals | Customer goals | Objectives"),
    needs: of("Needs | User needs | Expectations"),
    thoughts: of("Thoughts | Thinking | Think"),
    emotions: of("Emotions | Feelings | Feeling | Mood | Emotional journey"),
    quotes: of("Quotes | Customer quotes"),
    touchpoints: of("Touchpoints | Touch points | Interactions"),
    channels: of("Channels | Channel"),
    "pain-points": of("Pain points | Pains | Frustrations | Problems"),
    gains: of("Gains | Delights | Positives"),
    opportunities: of("Opportunities | Ideas | Improvements"),
    backstage: of("Backstage | Backstage actions"),
    frontstage: of("Frontstage | Frontstage actions | Onstage"),
    "frontstage-technology": of("Frontstage technology"),
    "backstage-technology": of("Backstage technology"),
    "support-processes": of("Support processes | Supporting processes"),
    "physical-evidence": of("Physical evidence | Evidence"),
    metrics: of("Metrics | KPIs"),
    owners: of("Owners | Owner | Responsible"),
  },
  slips: {
    actions: of("Acitons | Customer action's | Actvities"),
    goals: of("Gaols | Customer's goals"),
    needs: of("Need's | Nedds"),
    thoughts: of("Toughts | Thougths"),
    emotions: of("Emotion's | Emotoins | Feelngs"),
    quotes: of("Quots | Quotes (verbatims)"),
    touchpoints: of("Touchpiont | Touch-points | Tuochpoints"),
    channels: of("Chanels | Channnels"),
    "pain-points": of("Pain point's | Painpoints | Pian points"),
    opportunities: of("Oportunities | Opportunitys | Oppurtunities"),
    backstage: of("Back stage | Backstgae"),
    metrics: of("Metrcis | KPI's"),
  },
  stages: of("Awareness | Consideration | Purchase | Onboarding | Retention | Advocacy | Renewal"),
  prompts: of("What does the customer do? | What happens here? | What do they feel? | Where do we meet them?"),
  notes: [],
  shorts: of("Email | Phone | Website | Shop | App | Happy | Confused | Too slow | Price? | Newsletter | Anna"),
  titles: of(
    "Customer journey map: renting a flat | Moving house – Mira’s journey | Service blueprint – library card | Buying a bike, experience map | Journey v3",
  ),
  facts: {
    persona: fact("Persona: ", "Ana, 31"),
    scenario: fact("Scenario: ", "Renting her first flat"),
    owner: fact("Owner: ", "Tom"),
    goal: fact("Goal: ", "Keys in hand before March"),
    date: fact("Date: ", "14 March 2025"),
  },
  current: "Current state",
  future: "Future state",
  lines: ["Line of interaction", "Line of visibility", "Line of internal interaction"],
};
