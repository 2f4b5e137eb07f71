// English: what people write on boards, and what we write there.
import { list, starters, type Words } from "./words.js";

export const en: Words = {
  language: "en",
  name: "English",
  roles: {
    actions: {
      title: "Actions",
      prompt: "What do they do?",
      starters: starters("First, I …", "Then I …", "I also have to …"),
      labels:
        list(`actions, action, doing, does, customer actions, user actions, operator actions, behaviours, behaviour,
        behaviors, behavior, tasks, activities, activity, activities and situations, steps taken, customer journey,
        what they do, what customers do`),
    },
    goals: {
      title: "Goals",
      prompt: "What do they want in the end?",
      starters: starters("I want to …"),
      labels: list(`goals, goal, objectives, objective, player goal, jobs, aims, intent, customer intent, intentions,
        desired outcome, desired outcomes, outcomes`),
    },
    needs: {
      title: "Needs",
      prompt: "What do they need right now?",
      starters: starters("I need … so that …", "It must …"),
      labels: list(`needs, need, customer needs, user needs, expectations, expectation, jobs, jobs to be done, jtbd,
        emotional need, emotional needs, wants`),
    },
    thoughts: {
      title: "Thoughts",
      prompt: "What goes through their mind?",
      starters: starters("I wonder whether …", "I thought …"),
      labels:
        list(`thoughts, thought, thinking, think, thinks, questions, mindset, attitude, attitudes, what they think,
        attitudes and thoughts, thoughts and feelings, think and feel, thinking and feeling`),
    },
    questions: {
      title: "Questions",
      prompt: "What do they ask?",
      starters: starters("How do I …?", "Why …?"),
      labels: list("questions, question, open questions, customer questions, asks"),
    },
    decisions: {
      title: "Decisions",
      prompt: "What do they decide?",
      starters: starters("I choose … over …", "I decide to …"),
      labels: list("decisions, choices, decision points, decision making"),
    },
    emotions: {
      title: "Emotions",
      prompt: "How do they feel, and why? Higher is better.",
      starters: starters("I feel … because …", "Now I feel …"),
      labels:
        list(`emotions, emotion, emotional, feelings, feeling, feel, feels, mood, moods, experience, sentiment, sentiments,
        sentiment line, satisfaction, emotional journey, emotion curve, emotional curve, emotional arc, emotional response,
        emotional experience, experience curve, customer experience, feelings and emotions, emotional state, what they feel,
        thoughts and feelings, think and feel, thinking and feeling`),
    },
    quotes: {
      title: "Quotes",
      prompt: "What did they say, word for word?",
      starters: starters("“…”"),
      labels: list(
        "quotes, quote, customer quotes, verbatim, verbatims, voice of customer, voice of the customer, saying, says",
      ),
    },
    touchpoints: {
      title: "Touchpoints",
      prompt: "Where do we meet?",
      starters: starters("On … (page, phone, desk)", "At …"),
      labels:
        list(`touchpoints, touchpoint, touch points, touch point, interactions, interaction, contact points, contact point,
        moments, points of contact, points of interaction`),
    },
    channels: {
      title: "Channels",
      prompt: "By which means?",
      starters: starters("By …"),
      labels: list("channels, channel, media, devices, device, communication channels, contact channels"),
    },
    "pain-points": {
      title: "Pain points",
      prompt: "What hurts, costs or stalls?",
      starters: starters("It annoys me that …", "I gave up when …"),
      labels:
        list(`pain points, pain point, painpoints, painpoint, pains, pain, frustrations, frustration, barriers, barrier,
        friction, frictions, friction points, problems, problem, challenges, challenge, obstacles, obstacle, issues, blockers,
        struggles, hurdles, negatives, lowlights`),
    },
    gains: {
      title: "Gains",
      prompt: "What delights them?",
      starters: starters("I love that …", "It helped that …"),
      labels:
        list(`gains, gain, delights, delight, positives, highlights, highlight, happy moments, delighters, benefits, joys,
        wow moments`),
    },
    "moments-of-truth": {
      title: "Moments of truth",
      prompt: "Where is it won or lost?",
      starters: starters("If this fails, …", "This is won when …"),
      labels:
        list(`moments of truth, moment of truth, moments that matter, moment that matters, key moments, key moment,
        critical moments, mot, mots`),
    },
    "physical-evidence": {
      title: "Physical evidence",
      prompt: "What can they see or keep?",
      starters: starters("A letter, screen, receipt …", "A sign …"),
      labels:
        list(`physical evidence, physical evidences, evidence, evidences, props, tangible evidence, tangibles, artefacts,
        artefact, artifacts, artifact, customer evidence, service evidence`),
    },
    frontstage: {
      title: "Frontstage",
      prompt: "What do staff do in view?",
      starters: starters("We greet, show, ask …", "Our staff …"),
      labels:
        list(`frontstage, front stage, onstage, on stage, frontstage actions, onstage actions, front stage actions,
        frontstage interactions, frontstage people, frontstage actor, frontstage actors, frontstage employee actions,
        front stage actor, onstage contact employee actions, visible contact, visible contact employee actions,
        visible employee actions, onstage experience, staff visible, visible staff actions, frontline, front line, front office`),
    },
    "frontstage-technology": {
      title: "Frontstage technology",
      prompt: "Which systems do they touch?",
      starters: starters("On screen, they …"),
      labels:
        list(`frontstage technology, front stage technology, onstage technology, frontstage system, frontstage systems,
        touchpoint technology, customer facing technology, customer facing systems`),
    },
    backstage: {
      title: "Backstage",
      prompt: "What do staff do out of view?",
      starters: starters("Behind the scenes, we …", "Before they notice, we …"),
      labels: list(`backstage, back stage, offstage, off stage, backstage actions, back stage actions, backstage people,
        backstage process, backstage processes, backstage interactions, backstage employee actions, backstage actor,
        backstage actors, backstage contact employee actions, invisible contact, invisible contact employee actions,
        invisible employee actions, behind the scenes, offstage experience, back office`),
    },
    "backstage-technology": {
      title: "Backstage technology",
      prompt: "Which systems do staff use?",
      starters: starters("Our system …"),
      labels: list(`backstage technology, back stage technology, backstage systems, backstage system, internal systems,
        internal system, internal tools, internal technology`),
    },
    "support-processes": {
      title: "Support processes",
      prompt: "What do others do for staff?",
      starters: starters("… gives us …", "… keeps … running"),
      labels: list(`support processes, support process, supporting processes, support, support systems, support system,
        internal processes, internal process, partners, systems, support actions, supporting cast, support functions,
        support activities, back end, technology and systems`),
    },
    policies: {
      title: "Policies",
      prompt: "Which rules apply?",
      starters: starters("We must …"),
      labels: list(
        "policies, policy, regulations, regulation, rules, legal, policies and regulations, regulations and policies",
      ),
    },
    opportunities: {
      title: "Opportunities",
      prompt: "What could be better?",
      starters: starters("What if we …?", "How might we …?"),
      labels: list(`opportunities, opportunity, ideas, idea, how might we, hmw, improvements, improvement, suggestions,
        requirements, solutions, solution, opportunity areas, opportunities and ideas, opportunities for improvement,
        improvement ideas, improvement opportunities, recommendations`),
    },
    metrics: {
      title: "Metrics",
      prompt: "How is it measured?",
      starters: starters("We count …"),
      labels: list(
        "metrics, metric, kpis, kpi, measures, measure, measurement, success criteria, success metrics, cost, costs, financial",
      ),
    },
    owners: {
      title: "Owners",
      prompt: "Who answers for it?",
      starters: starters("… answers for this"),
      labels:
        list(`owners, owner, ownership, responsible, team, teams, process ownership, process owner, process owners,
        responsibility, responsibilities, accountable, departments, department`),
    },
    time: {
      title: "Time",
      prompt: "How long does it take?",
      starters: starters("Takes … minutes"),
      labels: list(
        "time, times, duration, durations, wait time, waiting time, service time, time spent, timing, timeline, time and duration",
      ),
    },
    "failure-points": {
      title: "Failure points",
      prompt: "Where does it break?",
      starters: starters("It breaks when …"),
      labels: list(
        "failure points, failure point, fail points, fail point, failures, risks, risk, bottlenecks, bottleneck",
      ),
    },
    exceptions: {
      title: "Exceptions",
      prompt: "Which cases go another way?",
      starters: starters("It gets stuck when …"),
      labels: list("exceptions, exception, workarounds, work arounds, special cases, edge cases, stuck cases"),
    },
    recovery: {
      title: "Recovery",
      prompt: "What is done when it broke?",
      starters: starters("Then we make good by …"),
      labels: list("recovery, service recovery, recoveries, recovery actions, making good"),
    },
    importance: {
      title: "Importance",
      prompt: "How much does it matter, 1–10?",
      starters: starters("… of 10, because …"),
      labels: list("importance, importance score, importance rating"),
    },
    satisfaction: {
      title: "Satisfaction",
      prompt: "How satisfied are they, 1–10?",
      starters: starters("… of 10, since …"),
      labels: list("satisfaction, satisfaction score, customer satisfaction, csat, satisfaction rating"),
    },
    strengths: {
      title: "Strengths",
      prompt: "What works well?",
      starters: starters("It works well that …"),
      labels: list("strengths, strength, what works, what works well"),
    },
    weaknesses: {
      title: "Weaknesses",
      prompt: "What does not work?",
      starters: starters("It does not work that …"),
      labels: list("weaknesses, weakness, weak points, weak spots, tech limits, what does not work"),
    },
    research: {
      title: "Research",
      prompt: "How do we know?",
      starters: starters("We know this from …"),
      labels:
        list(`research, research data, insights, insight, data, data sources, evidence level, sources, user research,
        customer insights, research findings, findings`),
    },
    stakeholders: {
      title: "Stakeholders",
      prompt: "Who else is involved?",
      starters: starters("… is involved"),
      labels: list("stakeholders, stakeholder, parties, people involved, actors involved, other actors"),
      unsure: list("parties"),
    },
    storyboard: {
      title: "Storyboard",
      prompt: "What does it look like?",
      starters: [],
      labels: list(
        "storyboard, story board, storyboards, visual, visuals, picture, pictures, screenshot, screenshots, images, sketches",
      ),
    },
    stages: {
      title: "Stages",
      prompt: "Which steps does it take?",
      starters: [],
      labels:
        list(`stages, stage, phases, phase, steps, step, moment, scene, scenes, episode, episodes, period, periods,
        lifecycle stage, lifecycle stages, customer lifecycle, journey stages, journey stage, journey steps, journey step,
        journey phases, journey phase, phase of journey, phases of journey, phases of the journey, stage of journey`),
    },
  },
  prompts: {
    "first-draft": {
      actions: "What happens, one card each?",
      needs: "What do they need? How sure, 1–10?",
      emotions: "How is it, and why? Higher is better.",
    },
  },
  lines: {
    interaction: {
      title: "Line of interaction",
      labels: list(
        "line of interaction, interaction line, loi, line of external interaction, external line of interaction",
      ),
    },
    visibility: { title: "Line of visibility", labels: list("line of visibility, visibility line, lov") },
    "internal-interaction": {
      title: "Line of internal interaction",
      labels: list("line of internal interaction, internal interaction line, internal line of interaction, loii"),
    },
  },
  header: {
    persona: {
      label: "Persona",
      labels: list(
        "persona, personas, actor, main actor, customer type, customer, user, who, customer profile, customer segment",
      ),
      ask: "who is this about?",
    },
    scenario: {
      label: "Scenario",
      labels: list("scenario, scenarios, situation, context, situational context, use case, journey"),
      ask: "what happens, when and where?",
    },
    goal: {
      label: "Goal",
      labels: list("goal, goals, main goal, customer goal, user goal"),
      ask: "what do they want to have reached?",
    },
    scope: {
      label: "Scope",
      labels: list("scope, boundaries, from to, start and end, start and end point"),
      ask: "from which moment to which?",
    },
    expectations: { label: "Expectations", labels: list("expectations, expectation"), ask: "what do they expect?" },
    objective: {
      label: "Objective",
      labels: list("objective, objectives, purpose, business goal, business objective, lens"),
      ask: "what is this map for?",
    },
    state: { label: "State", labels: list("state, status, map state"), ask: "current or future?" },
    timescale: {
      label: "Timescale",
      labels: list("timescale, time scale, timeframe, time frame, time span, timeline"),
      ask: "how long does it all take?",
    },
    owner: {
      label: "Owner",
      labels: list("owner, owners, journey owner, map owner, owned by"),
      ask: "who looks after this map?",
    },
    version: { label: "Version", labels: list("version, revision"), ask: "which version is this?" },
    reviewedOn: {
      label: "Reviewed on",
      labels: list("reviewed on, reviewed, last reviewed, last review, review date, last updated, updated"),
      ask: "when was it last reviewed?",
    },
  },
  states: {
    current: { title: "current state", labels: list("current state, current, as is, as is state, today") },
    future: {
      title: "future state",
      labels: list("future state, future, to be, to be state, target state, ideal state"),
    },
  },
  kinds: { "journey-map": "Journey map", "service-blueprint": "Service blueprint", "first-draft": "First draft" },
  untitled: {
    "journey-map": "Whose journey, doing what?",
    "service-blueprint": "Which service, for whom?",
    "first-draft": "Whose journey, doing what? (SFD)",
  },
  scale: "Top +2, middle 0, bottom −2.",
  stages:
    list(`awareness, aware, become aware, trigger, need, need arises, need comes up, look around, find out, learn, discovery, discover,
    inspiration, inspire, dream, consideration, consider, research, search, explore, exploration, browse, browsing, browse and compare, inquire,
    compare, comparison, evaluation, evaluate, assess, decision, decide, selection, select, choose, intent, acquisition, acquire,
    purchase, buy, buying, order, ordering, checkout, pay, payment, conversion, convert, book, booking, reserve, reservation, plan, planning,
    prepare, preparation, sign up, signup, register, registration, apply, application, onboarding, onboard, set up, setup, start,
    first use, activation, activate, delivery, receive, arrive, arrival, check in, wait, waiting, visit, stay, use, use it, using, usage,
    normal use, service, consume, experience, engage, engagement, adoption, adopt, support, get help, leave, maintain, maintenance, renew,
    renewal, retention, retain, loyalty, loyal, advocacy, advocate, recommend, referral, refer, share, departure, depart,
    check out, exit, offboarding, end, return, reflect, look back, before, during, after, before the visit, pre purchase,
    post purchase, pre service, post service, pre, post, pre visit, post visit, aftercare, after sales, follow up, sales, move in,
    offer, sign, settle in, entice, enter, extend, beginning, middle`),
  mapWords: list(`journey, journeys, journey map, customer journey, user journey, blueprint, service blueprint, persona,
    touchpoints, customer experience map, experience map, sfd`),
  notMaps: {
    kanban:
      list(`to do, todo, doing, in progress, done, backlog, blocked, in review, code review, testing, ready, wip, icebox,
      ready for review, deployed`),
    SWOT: list(
      "SWOT, SWOT analysis, strengths, strength, weaknesses, weakness, opportunities, opportunity, threats, threat",
    ),
    canvas: list(`key partners, key partnerships, key activities, key resources, value propositions, value proposition,
      unique value proposition, customer relationships, customer segments, cost structure, revenue streams, unfair advantage,
      key metrics`),
    retro:
      list(`went well, what went well, what went wrong, did not go well, to improve, what to improve, start, stop, continue, mad, sad,
      glad, liked, learned, lacked, longed for, keep doing, stop doing, start doing, action items, kudos`),
  },
  insider:
    list(`hand-off, handoff, handover, SLA, approval, approve, ticket, validate, validation, back office, front office,
    compliance, escalation, escalate, workflow, stakeholder, onboarding process, CRM, ERP, KYC, KPI, case worker, caseworker, case handling, backlog, legacy system, work order, process owner, business unit, underwriting,
    fulfilment, fulfillment, procurement, line manager, triage, sign-off, steering committee, throughput, headcount, churn, upsell,
    cross-sell, back end, front end, batch job, first level, second level`),
  besides:
    list(`parking lot, car park, legend, key, colour key, color key, instructions, how to use, how to use this template, tips,
    notes, agenda, to discuss, open issues, ground rules, icebreaker, ice breaker, facilitator notes, warm up, example, examples,
    glossary, credits, next steps, out of scope, read me, readme, timer, voting, dot voting, how it works, participants`),
  fillers:
    list(`the, a, an, of, for, in, to, at, with, their, your, our, my, its, it, lane, row, customer, customers, user, users, client, clients, consumer,
    guest, patient, visitor, passenger, buyer, player, key, main, current, top, overall, general, potential, possible, s`),
  joiners: list("and, or, n, vs"),
};
