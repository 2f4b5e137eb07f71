// Two and a half days, of which the workshop takes not quite two hours. Its minutes are the method’s (a row in 15–20, the talk about all
// in 35–40, together 60); how the days around it are filled is a proposal that adds up to eight hours a day.
import type { Agenda } from "../agenda.js";

export type Session = "prepare" | "ready" | "workshop" | "after" | "close";
export type Step =
  | "scope"
  | "gather"
  | "patterns"
  | "persona"
  | "board"
  | "invite"
  | "introduction"
  | "empathy"
  | "rows"
  | "discuss"
  | "wrap-up"
  | "clean"
  | "check"
  | "validate"
  | "owners"
  | "share";

export const twoAndAHalfDaysAgenda: Agenda<Session, Step> = {
  template: "two-and-a-half-days",
  source: "hotjar",
  sessions: [
    {
      id: "prepare",
      day: 1,
      steps: [
        { id: "scope", minutes: 60, lanes: [], facts: ["goal", "scope"] },
        { id: "gather", minutes: 240, lanes: [] },
        { id: "patterns", minutes: 120, lanes: ["actions", "pain-points"] },
        { id: "persona", minutes: 60, lanes: [], facts: ["persona"] },
      ],
    },
    {
      id: "ready",
      day: 2,
      steps: [
        { id: "board", minutes: 90, lanes: ["actions"] },
        { id: "invite", minutes: 45, lanes: [] },
      ],
    },
    {
      id: "workshop",
      day: 2,
      steps: [
        { id: "introduction", minutes: 10, range: [5, 10], lanes: [], facts: ["persona", "goal", "scope"] },
        { id: "empathy", minutes: 30, lanes: ["questions"] },
        { id: "rows", minutes: 20, range: [15, 20], lanes: ["actions", "questions"] },
        {
          id: "discuss",
          minutes: 40,
          range: [35, 40],
          lanes: ["gains", "pain-points", "weaknesses", "opportunities"],
        },
        { id: "wrap-up", minutes: 5, lanes: ["opportunities"] },
      ],
    },
    {
      id: "after",
      day: 2,
      steps: [
        { id: "clean", minutes: 120, lanes: ["actions", "questions", "gains", "pain-points"] },
        { id: "check", minutes: 120, lanes: ["weaknesses", "opportunities"] },
      ],
    },
    {
      id: "close",
      day: 3,
      steps: [
        { id: "validate", minutes: 90, lanes: ["questions", "pain-points"] },
        { id: "owners", minutes: 60, lanes: ["opportunities"] },
        { id: "share", minutes: 90, lanes: [] },
      ],
    },
  ],
  words: {
    sessions: {
      prepare: "Prepare",
      ready: "Get ready",
      workshop: "The workshop",
      after: "Write it up",
      close: "Hand it on",
    },
    steps: {
      scope: {
        title: "Name the goal and the scope",
        say: "In one sentence: what do we want to find out, and where does this journey start and end?",
        task: "Write goal and scope beside the title. Name the first and the last step, four or five in all.",
      },
      gather: {
        title: "Gather what is known",
        say: "We collect what customers said and did, not what we think of it.",
        task: "Interviews, surveys, recordings, support cases, numbers of the pages concerned. Ask a few customers directly.",
        materials: ["Access to research, support cases and figures"],
      },
      patterns: {
        title: "Look for what repeats",
        say: "What comes up again and again, and at which step?",
        task: "Put what repeats as notes under its step: what people do, and what gets in their way. Keep the source with it.",
      },
      persona: {
        title: "Choose whom to follow",
        say: "One kind of customer, the one this goal is about.",
        task: "Write a name and one line beside the title, out of what was gathered.",
      },
      board: {
        title: "Prepare the board",
        say: "The steps are there before people come, so that the time goes into what is in them.",
        task: "Four or five steps with short names, one action in each as an example, room for notes.",
        materials: ["The map on the board", "A corner for the empathy map"],
      },
      invite: {
        title: "Invite four to six people",
        say: "People who meet customers, and people who can change something.",
        task: "Support, sales, product, design, engineering: one of each. Send goal, scope and persona with the invitation.",
      },
      introduction: {
        title: "Introduce goal and persona",
        say: "This is whom we follow, from where to where, and what we want to know by the end. We look from the customer’s side only.",
        task: "Read goal, scope and persona aloud. Show one example note in each lane.",
        materials: ["A colour of notes for each lane"],
      },
      empathy: {
        title: "Step into the customer’s place",
        say: "What does this person see, hear, think and feel when they set out? Write in their words, not in ours.",
        task: "Everybody writes alone for ten minutes, then reads out. What they ask themselves goes into the lane for questions.",
      },
      rows: {
        title: "Fill the first rows",
        say: "For every step: what does the customer do, and what do they ask? Write without talking, then we look at all of it.",
        task: "Actions first, then questions, each alone. Notes that say the same lie on top of one another.",
      },
      discuss: {
        title: "Fill the others together",
        say: "Step by step: what makes them happy, what hurts, which limits of our systems stand behind it, and what could be better?",
        task: "Talk through one step at a time, all four lanes. Ideas are written down, not discussed.",
      },
      "wrap-up": {
        title: "Choose what to follow up",
        say: "Which three opportunities would change most? Say who takes the next step on each, and by when.",
        task: "Mark three opportunities and write a name on each.",
        vote: "Three dots a person, on opportunities.",
      },
      clean: {
        title: "Write it up",
        say: "Today’s map has to be understood by somebody who was not here.",
        task: "Join notes that say the same, finish half sentences, keep quotes as quotes. Move what lies in the wrong lane.",
      },
      check: {
        title: "Check for gaps",
        say: "Which step is thin, and which pain has no answer?",
        task: "Let Lanewise check the map, then close the gaps or write down why they are fine.",
      },
      validate: {
        title: "Hold it against customers",
        say: "Is this how it was for you? What is missing, what is wrong?",
        task: "Show it to two or three customers or to those who talk to them every day. Correct what they correct.",
      },
      owners: {
        title: "Give each next step a name",
        say: "An idea without a name is gone next week.",
        task: "Every opportunity that is followed up has an owner and a date; the others are parked.",
      },
      share: {
        title: "Show it to those who decide",
        say: "One page: whom we followed, the three worst moments, and what we will do.",
        task: "Take the map away as a picture and a table, send it with the three next steps, and name the day it is looked at again.",
      },
    },
  },
};
