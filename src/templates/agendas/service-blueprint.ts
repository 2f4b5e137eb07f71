// A blueprint session: the customer first, then inwards, line by line. The order is the method’s; the minutes are a proposal.
import type { Agenda } from "../agenda.js";

export type Step = "scope" | "customer" | "evidence" | "frontstage" | "backstage" | "support" | "walk";

export const serviceBlueprintAgenda: Agenda<"session", Step> = {
  template: "service-blueprint",
  source: "outwitly",
  sessions: [
    {
      id: "session",
      day: 1,
      steps: [
        { id: "scope", minutes: 10, lanes: [], facts: ["persona", "scenario", "scope"] },
        { id: "customer", minutes: 20, lanes: ["actions"] },
        { id: "evidence", minutes: 10, lanes: ["physical-evidence"] },
        { id: "frontstage", minutes: 15, lanes: ["frontstage"] },
        { id: "backstage", minutes: 15, lanes: ["backstage"] },
        { id: "support", minutes: 10, lanes: ["support-processes"] },
        { id: "walk", minutes: 10, lanes: ["actions", "frontstage", "backstage", "support-processes"] },
      ],
    },
  ],
  words: {
    sessions: { session: "The session" },
    steps: {
      scope: {
        title: "Cut out one piece",
        say: "Not the whole life of a customer: one service, one case, from one step to another. Where do we begin and where do we stop?",
        task: "Write persona, scenario and scope beside the title. Rename the stages to fit the case.",
        materials: ["Somebody from each team that has a part in it"],
      },
      customer: {
        title: "What the customer does",
        say: "Only the customer, step by step. If there is a journey map, its actions are this row.",
        task: "One note a step in the customer’s words. Nothing about us yet.",
      },
      evidence: {
        title: "What they see and keep",
        say: "At each step: what can they see, hold or keep? A letter, a screen, a sign, a smell.",
        task: "Something for every step of the customer, or the answer that there is nothing.",
      },
      frontstage: {
        title: "What happens in view",
        say: "Cross the line of interaction: who does what, with the customer looking on?",
        task: "Staff in view of the customer, under the step it belongs to. Machines count if the customer touches them.",
      },
      backstage: {
        title: "What happens out of view",
        say: "Cross the line of visibility: what has to happen for that, out of the customer’s sight?",
        task: "Every note in view has one out of view that carries it. What is not carried is a finding.",
      },
      support: {
        title: "What supports it",
        say: "Cross the line of internal interaction: which other teams, partners and systems does it lean on?",
        task: "Names of systems and teams, under the work they support.",
      },
      walk: {
        title: "Walk it once, top to bottom",
        say: "One case, column by column: does it hold? Where do we wait, where does it break, who notices?",
        task: "Somebody reads the columns aloud, the others mark where it takes long and where it fails.",
        vote: "Two dots a person: where would we begin?",
      },
    },
  },
};
