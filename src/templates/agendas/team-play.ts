// A team’s play in about two hours. Minutes and their ranges are the method’s; where it gives a range the plan lies inside it.
import type { Agenda } from "../agenda.js";

export type Step = "scope" | "stage" | "back-story" | "experience" | "pains" | "line" | "analyse";

export const teamPlayAgenda: Agenda<"play", Step> = {
  template: "team-play",
  source: "atlassian",
  sessions: [
    {
      id: "play",
      day: 1,
      steps: [
        { id: "scope", minutes: 15, lanes: [], facts: ["persona", "scenario", "goal"] },
        { id: "stage", minutes: 5, lanes: [] },
        { id: "back-story", minutes: 10, lanes: ["pain-points", "opportunities"], facts: ["goal"] },
        {
          id: "experience",
          minutes: 45,
          range: [30, 60],
          lanes: ["actions", "questions", "decisions", "channels", "thoughts"],
        },
        { id: "pains", minutes: 15, range: [10, 30], lanes: ["pain-points"] },
        { id: "line", minutes: 15, lanes: ["emotions"] },
        { id: "analyse", minutes: 15, lanes: ["opportunities"] },
      ],
    },
  ],
  words: {
    sessions: { play: "The play" },
    steps: {
      scope: {
        title: "Choose one of each",
        say: "One persona, one scenario, one goal. Whatever does not fit into these three is for another map.",
        task: "Agree on persona, scenario and goal and write them beside the title. Few branches: if the map forks everywhere, the scope is too wide.",
        materials: ["What you know of the persona: interviews, tickets, numbers"],
      },
      stage: {
        title: "Set the stage",
        say: "Here is who we follow and what they want. For the next hours we speak as this person, and we do not solve anything yet.",
        task: "Read the three facts aloud. Show the lanes and which colour is for what.",
      },
      "back-story": {
        title: "Tell the back-story",
        say: "Before it starts: what already hurts, what do they require, and what would a good outcome be?",
        task: "In the first stage, write what hurts today and what is required. Sharpen the goal beside the title if the back-story asks for it.",
      },
      experience: {
        title: "Map what they do, ask and decide",
        say: "Step by step, in their words: what do they do, what do they ask themselves, what do they decide, and through which channel?",
        task: "Actions first, from left to right; then a question, a decision, a channel and a thought where there is one. Seven steps where three would do is a finding, not a mistake.",
      },
      pains: {
        title: "Find where it hurts",
        say: "Walk through it once more and look for friction. How bad is each: a trifle, something people work around, or the point where they give up?",
        task: "A pain point under its step, with how bad it is. Put it where the touchpoint is, not where the cause is.",
      },
      line: {
        title: "Draw the line of feelings",
        say: "Now only feelings. Where are they up, where are they down, and where does it turn?",
        task: "One note a step between +2 and −2. Everybody for themselves first, then one line together.",
        vote: "Everybody places a note of their own; the line runs through the middle.",
      },
      analyse: {
        title: "Read the line",
        say: "Where does it saw up and down, where does it drop, where does it stay low, and where is it really good?",
        task: "An opportunity under every drop and trough, and one that builds on the best peak. Then name who looks into which.",
      },
    },
  },
};
