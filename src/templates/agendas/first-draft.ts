// Thirty minutes for a first draft. The minutes are the method’s.
import type { Agenda } from "../agenda.js";

export type Step = "stages" | "activities" | "needs" | "experience" | "reasons";

export const firstDraftAgenda: Agenda<"draft", Step> = {
  template: "first-draft",
  source: "sds-30min",
  sessions: [
    {
      id: "draft",
      day: 1,
      steps: [
        { id: "stages", minutes: 3, lanes: [], facts: ["persona"] },
        { id: "activities", minutes: 9, lanes: ["actions"] },
        { id: "needs", minutes: 8, lanes: ["needs"] },
        { id: "experience", minutes: 7, lanes: ["emotions"] },
        { id: "reasons", minutes: 3, lanes: ["emotions"] },
      ],
    },
  ],
  words: {
    sessions: { draft: "The draft" },
    steps: {
      stages: {
        title: "Agree on whom and when",
        say: "We draw one person’s way through one situation. What is the moment we meet them, and what do we call the time before it and after it?",
        task: "Write the persona beside the title. Rename Before, During and After if you have better words.",
        materials: ["The map on the board, everybody in it"],
      },
      activities: {
        title: "Lay out the activities",
        say: "Start in the middle, with the moment of contact. Then go back in time, and then forward: what happened just before that, and what comes right after?",
        task: "One card for the moment of contact, then three to five cards back and three to five forward. At least one lies in the last stage.",
      },
      needs: {
        title: "Write down the needs",
        say: "For each card: what does this person need right then? Put a number on it: 1 is a guess, 10 comes from a stack of interviews.",
        task: "A need under each activity, with how sure you are from 1 to 10. No need is an answer too: that moment is neutral.",
      },
      experience: {
        title: "Draw the experience",
        say: "How is it for them, moment by moment? Put the note high where it goes well and low where it does not.",
        task: "One note a moment, placed between +2 and −2. Where nothing is needed, the note lies on the middle line.",
      },
      reasons: {
        title: "Say why",
        say: "Look at the highest and the lowest note only. Why is it so good there, and why so bad?",
        task: "Write the reason on every high and every low. Keep “(SFD)” in the title: this is a draft, and may be wrong.",
      },
    },
  },
};
