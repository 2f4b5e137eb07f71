// Two hours of mapping a journey together, in groups of three to five. Order, groups and vote are the method’s; the minutes are a proposal.
import type { Agenda } from "../agenda.js";

export type Step = "welcome" | "steps" | "needs" | "perspectives" | "vote" | "merge" | "inside" | "follow-up";

export const journeyMapAgenda: Agenda<"session", Step> = {
  template: "journey-map",
  source: "tisdd",
  sessions: [
    {
      id: "session",
      day: 1,
      steps: [
        { id: "welcome", minutes: 10, lanes: [], facts: ["persona", "scenario", "goal"] },
        { id: "steps", minutes: 25, lanes: ["actions"] },
        { id: "needs", minutes: 15, lanes: ["needs", "touchpoints"] },
        { id: "perspectives", minutes: 15, lanes: ["thoughts", "pain-points"] },
        { id: "vote", minutes: 15, lanes: ["emotions"] },
        { id: "merge", minutes: 15, lanes: ["actions", "emotions"] },
        { id: "inside", minutes: 10, lanes: ["backstage"] },
        { id: "follow-up", minutes: 15, lanes: ["opportunities"] },
      ],
    },
  ],
  words: {
    sessions: { session: "The session" },
    steps: {
      welcome: {
        title: "Welcome, and whose journey it is",
        say: "We follow one person, in one situation: is it a weekday, is it summer, are they alone? Everything we write is from their side.",
        task: "Agree on persona, scenario and goal beside the title. Split into groups of three to five, each with its own part of the map.",
        materials: ["One map, or one a group", "What is known from research"],
      },
      steps: {
        title: "Stages and steps",
        say: "What do they do, from the first need to the look back? Begin where the need comes up, long before they meet us.",
        task: "One note a step in its stage. Then go over it again: steps of about the same size, none forgotten.",
      },
      needs: {
        title: "Needs and touchpoints",
        say: "At every step: what do they need right then, and where do they meet us?",
        task: "A need and a touchpoint under each step that has one.",
      },
      perspectives: {
        title: "Thoughts and pains",
        say: "What goes through their mind, in their own words? And what hurts, costs or stalls?",
        task: "Thoughts in quotation marks, pain points under the step where they are felt.",
      },
      vote: {
        title: "Vote on the feelings",
        say: "How is it for them at each step, from minus two to plus two? Everybody votes alone, without looking at the others.",
        task: "Put your notes into the lane of emotions at their height. Do not average yet: where they lie far apart is what we talk about.",
        vote: "Everybody, on every step: from −2 to +2.",
      },
      merge: {
        title: "Discuss and merge",
        say: "Where do we disagree most, and what did you see that I did not?",
        task: "Talk about the steps with the widest spread. Several groups’ maps become one; what differs stays as a note.",
      },
      inside: {
        title: "What is behind it",
        say: "Now ourselves: what happens out of sight at the worst and the best moment?",
        task: "Backstage notes under the two or three steps that matter, no more.",
      },
      "follow-up": {
        title: "Opportunities, and who follows up",
        say: "What could be better at each low point, and who takes the next step?",
        task: "An opportunity under every pain point you want to work on, with a name on it. Name the day you look at this map again.",
        vote: "Three dots a person, on opportunities.",
      },
    },
  },
};
