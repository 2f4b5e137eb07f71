// Two hours of looking at a process from outside. The order and the questions are the method’s; the minutes are a proposal.
import type { Agenda } from "../agenda.js";

export type Step = "process" | "unseen" | "actions" | "thoughts" | "arc" | "meeting" | "truth" | "behind" | "gaps";

export const outsideInAgenda: Agenda<"audit", Step> = {
  template: "outside-in",
  source: "think-insights",
  sessions: [
    {
      id: "audit",
      day: 1,
      steps: [
        { id: "process", minutes: 10, lanes: [], facts: ["persona", "scenario"] },
        { id: "unseen", minutes: 15, lanes: ["actions"] },
        { id: "actions", minutes: 15, lanes: ["actions"] },
        { id: "thoughts", minutes: 15, lanes: ["thoughts"] },
        { id: "arc", minutes: 15, lanes: ["emotions"] },
        { id: "meeting", minutes: 15, lanes: ["touchpoints", "pain-points"] },
        { id: "truth", minutes: 10, lanes: ["moments-of-truth"] },
        { id: "behind", minutes: 10, lanes: ["backstage"] },
        { id: "gaps", minutes: 15, lanes: ["opportunities"] },
      ],
    },
  ],
  words: {
    sessions: { audit: "The audit" },
    steps: {
      process: {
        title: "Put the process aside",
        say: "We know our process. For two hours we look at the same thing from outside, with one customer, and the process stays below the line.",
        task: "Write persona and scenario beside the title. Hang the process map where everybody can see it, and nobody writes on it.",
        materials: ["The process map, as it is"],
      },
      unseen: {
        title: "What we never see",
        say: "Long before they write to us: what set it off, where did they look, whom did they ask? And long after: when is it worth anything to them?",
        task: "Fill the stages before the first contact and those after the purchase first. They are the ones our process does not know.",
      },
      actions: {
        title: "What they do with us",
        say: "Now the middle: what does the customer do, in their words? Not what we do with their case.",
        task: "One note a step. If a word is a department’s, a form’s or a system’s, find the customer’s word.",
      },
      thoughts: {
        title: "What they think",
        say: "At every step: what are they thinking, and what else could they do instead?",
        task: "A thought under each step, as they would say it. Waiting is a step too: what do they think while nothing happens?",
      },
      arc: {
        title: "The arc of feelings",
        say: "Not satisfied or unsatisfied: how does it rise and fall, from the first worry to the good of it?",
        task: "A note at each step between +2 and −2. Say why at the turns.",
        vote: "Everybody, on every step: from −2 to +2.",
      },
      meeting: {
        title: "Where we meet, and where it hurts",
        say: "Whom do they talk to, where do we meet, and what hurts there?",
        task: "A touchpoint at each meeting; a pain point under the step where it is felt.",
      },
      truth: {
        title: "Moments of truth",
        say: "At which two or three points is it decided whether they stay, tell others, or leave?",
        task: "Mark two or three, no more. For each: who serves them at that moment?",
        vote: "Two dots a person.",
      },
      behind: {
        title: "What is behind it",
        say: "Only now the process: which of its steps serves which step above?",
        task: "Bring over what serves a step. What serves none stays on the old map, with a question mark.",
      },
      gaps: {
        title: "Close the gaps",
        say: "Where does our process have steps and the customer’s rows have nothing? What is the customer thinking there, who are they talking to, what is their alternative?",
        task: "An opportunity under every low point and every gap. Let Lanewise check the map for what was missed.",
      },
    },
  },
};
