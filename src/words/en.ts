// English: what we write on boards. What people write there is in heard/en.ts.
import { starters, type Words } from "./words.js";

export const en: Words = {
  language: "en",
  name: "English",
  roles: {
    actions: {
      title: "Actions",
      prompt: "What do they do?",
      starters: starters("First, I …", "Then I …", "I also have to …"),
    },
    goals: { title: "Goals", prompt: "What do they want in the end?", starters: starters("I want to …") },
    needs: {
      title: "Needs",
      prompt: "What do they need right now?",
      starters: starters("I need … so that …", "It must …"),
    },
    thoughts: {
      title: "Thoughts",
      prompt: "What goes through their mind?",
      starters: starters("I wonder whether …", "I thought …"),
    },
    questions: { title: "Questions", prompt: "What do they ask?", starters: starters("How do I …?", "Why …?") },
    decisions: {
      title: "Decisions",
      prompt: "What do they decide?",
      starters: starters("I choose … over …", "I decide to …"),
    },
    emotions: {
      title: "Emotions",
      prompt: "How do they feel, and why? Higher is better.",
      starters: starters("I feel … because …", "Now I feel …"),
    },
    quotes: { title: "Quotes", prompt: "What did they say, word for word?", starters: starters("“…”") },
    touchpoints: {
      title: "Touchpoints",
      prompt: "Where do we meet?",
      starters: starters("On … (page, phone, desk)", "At …"),
    },
    channels: { title: "Channels", prompt: "By which means?", starters: starters("By …") },
    "pain-points": {
      title: "Pain points",
      prompt: "What hurts, costs or stalls?",
      starters: starters("It annoys me that …", "I gave up when …"),
    },
    gains: { title: "Gains", prompt: "What delights them?", starters: starters("I love that …", "It helped that …") },
    "moments-of-truth": {
      title: "Moments of truth",
      prompt: "Where is it won or lost?",
      starters: starters("If this fails, …", "This is won when …"),
    },
    "physical-evidence": {
      title: "Physical evidence",
      prompt: "What can they see or keep?",
      starters: starters("A letter, screen, receipt …", "A sign …"),
    },
    frontstage: {
      title: "Frontstage",
      prompt: "What do staff do in view?",
      starters: starters("We greet, show, ask …", "Our staff …"),
    },
    "frontstage-technology": {
      title: "Frontstage technology",
      prompt: "Which systems do they touch?",
      starters: starters("On screen, they …"),
    },
    backstage: {
      title: "Backstage",
      prompt: "What do staff do out of view?",
      starters: starters("Behind the scenes, we …", "Before they notice, we …"),
    },
    "backstage-technology": {
      title: "Backstage technology",
      prompt: "Which systems do staff use?",
      starters: starters("Our system …"),
    },
    "support-processes": {
      title: "Support processes",
      prompt: "What do others do for staff?",
      starters: starters("… gives us …", "… keeps … running"),
    },
    policies: { title: "Policies", prompt: "Which rules apply?", starters: starters("We must …") },
    opportunities: {
      title: "Opportunities",
      prompt: "What could be better?",
      starters: starters("What if we …?", "How might we …?"),
    },
    metrics: { title: "Metrics", prompt: "How is it measured?", starters: starters("We count …") },
    owners: { title: "Owners", prompt: "Who answers for it?", starters: starters("… answers for this") },
    time: { title: "Time", prompt: "How long does it take?", starters: starters("Takes … minutes") },
    "failure-points": {
      title: "Failure points",
      prompt: "Where does it break?",
      starters: starters("It breaks when …"),
    },
    exceptions: {
      title: "Exceptions",
      prompt: "Which cases go another way?",
      starters: starters("It gets stuck when …"),
    },
    recovery: {
      title: "Recovery",
      prompt: "What is done when it broke?",
      starters: starters("Then we make good by …"),
    },
    importance: {
      title: "Importance",
      prompt: "How much does it matter, 1–10?",
      starters: starters("… of 10, because …"),
    },
    satisfaction: {
      title: "Satisfaction",
      prompt: "How satisfied are they, 1–10?",
      starters: starters("… of 10, since …"),
    },
    strengths: { title: "Strengths", prompt: "What works well?", starters: starters("It works well that …") },
    weaknesses: { title: "Weaknesses", prompt: "What does not work?", starters: starters("It does not work that …") },
    research: { title: "Research", prompt: "How do we know?", starters: starters("We know this from …") },
    stakeholders: { title: "Stakeholders", prompt: "Who else is involved?", starters: starters("… is involved") },
    storyboard: { title: "Storyboard", prompt: "What does it look like?", starters: [] },
    stages: { title: "Stages", prompt: "Which steps does it take?", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "What happens, one card each?",
      needs: "What do they need? How sure, 1–10?",
      emotions: "How is it, and why? Higher is better.",
    },
    atlassian: {
      "pain-points": "What hurts: a trifle, worked around, or given up?",
    },
    hotjar: {
      weaknesses: "What do our systems not allow?",
      opportunities: "What could be better, and who takes it on?",
    },
    "outside-in": {
      thoughts: "What do they think? What else could they do?",
      touchpoints: "Whom do they talk to, where do we meet?",
      backstage: "Which step above does it serve?",
    },
  },
  lines: {
    interaction: { title: "Line of interaction" },
    visibility: { title: "Line of visibility" },
    "internal-interaction": { title: "Line of internal interaction" },
  },
  header: {
    persona: { label: "Persona", ask: "who is this about?" },
    scenario: { label: "Scenario", ask: "what happens, when and where?" },
    goal: { label: "Goal", ask: "what do they want to have reached?" },
    scope: { label: "Scope", ask: "from which moment to which?" },
    expectations: { label: "Expectations", ask: "what do they expect?" },
    objective: { label: "Objective", ask: "what is this map for?" },
    state: { label: "State", ask: "current or future?" },
    timescale: { label: "Timescale", ask: "how long does it all take?" },
    owner: { label: "Owner", ask: "who looks after this map?" },
    version: { label: "Version", ask: "which version is this?" },
    reviewedOn: { label: "Reviewed on", ask: "when was it last reviewed?" },
  },
  states: {
    current: { title: "current state" },
    future: { title: "future state" },
  },
  kinds: { "journey-map": "Journey map", "service-blueprint": "Service blueprint", "first-draft": "First draft" },
  untitled: {
    "journey-map": "Whose journey, doing what?",
    "service-blueprint": "Which service, for whom?",
    "first-draft": "Whose journey, doing what? (SFD)",
  },
  scale: "Top +2, middle 0, bottom −2.",
};
