// English: what people write on boards.
import { type Heard, list } from "../words.js";

export const en: Heard = {
  roles: {
    actions: {
      labels:
        list(`actions, action, doing, does, customer actions, user actions, operator actions, behaviours, behaviour,
        behaviors, behavior, tasks, activities, activity, activities and situations, steps taken, customer journey,
        what they do, what customers do`),
    },
    goals: {
      labels: list(`goals, goal, objectives, objective, player goal, jobs, aims, intent, customer intent, intentions,
        desired outcome, desired outcomes, outcomes`),
    },
    needs: {
      labels: list(`needs, need, customer needs, user needs, expectations, expectation, jobs, jobs to be done, jtbd,
        emotional need, emotional needs, wants`),
    },
    thoughts: {
      labels:
        list(`thoughts, thought, thinking, think, thinks, questions, mindset, attitude, attitudes, what they think,
        attitudes and thoughts, thoughts and feelings, think and feel, thinking and feeling`),
    },
    questions: { labels: list("questions, question, open questions, customer questions, asks") },
    decisions: { labels: list("decisions, choices, decision points, decision making") },
    emotions: {
      labels:
        list(`emotions, emotion, emotional, feelings, feeling, feel, feels, mood, moods, experience, sentiment, sentiments,
        sentiment line, satisfaction, emotional journey, emotion curve, emotional curve, emotional arc, emotional response,
        emotional experience, experience curve, customer experience, feelings and emotions, emotional state, what they feel,
        thoughts and feelings, think and feel, thinking and feeling`),
    },
    quotes: {
      labels: list(
        "quotes, quote, customer quotes, verbatim, verbatims, voice of customer, voice of the customer, saying, says",
      ),
    },
    touchpoints: {
      labels:
        list(`touchpoints, touchpoint, touch points, touch point, interactions, interaction, contact points, contact point,
        moments, points of contact, points of interaction`),
    },
    channels: { labels: list("channels, channel, media, devices, device, communication channels, contact channels") },
    "pain-points": {
      labels:
        list(`pain points, pain point, painpoints, painpoint, pains, pain, frustrations, frustration, barriers, barrier,
        friction, frictions, friction points, problems, problem, challenges, challenge, obstacles, obstacle, issues, blockers,
        struggles, hurdles, negatives, lowlights`),
    },
    gains: {
      labels:
        list(`gains, gain, delights, delight, positives, highlights, highlight, happy moments, delighters, benefits, joys,
        wow moments`),
    },
    "moments-of-truth": {
      labels:
        list(`moments of truth, moment of truth, moments that matter, moment that matters, key moments, key moment,
        critical moments, mot, mots`),
    },
    "physical-evidence": {
      labels:
        list(`physical evidence, physical evidences, evidence, evidences, props, tangible evidence, tangibles, artefacts,
        artefact, artifacts, artifact, customer evidence, service evidence`),
    },
    frontstage: {
      labels:
        list(`frontstage, front stage, onstage, on stage, frontstage actions, onstage actions, front stage actions,
        frontstage interactions, frontstage people, frontstage actor, frontstage actors, frontstage employee actions,
        front stage actor, onstage contact employee actions, visible contact, visible contact employee actions,
        visible employee actions, onstage experience, staff visible, visible staff actions, frontline, front line, front office`),
    },
    "frontstage-technology": {
      labels:
        list(`frontstage technology, front stage technology, onstage technology, frontstage system, frontstage systems,
        touchpoint technology, customer facing technology, customer facing systems`),
    },
    backstage: {
      labels: list(`backstage, back stage, offstage, off stage, backstage actions, back stage actions, backstage people,
        backstage process, backstage processes, backstage interactions, backstage employee actions, backstage actor,
        backstage actors, backstage contact employee actions, invisible contact, invisible contact employee actions,
        invisible employee actions, behind the scenes, offstage experience, back office`),
    },
    "backstage-technology": {
      labels: list(`backstage technology, back stage technology, backstage systems, backstage system, internal systems,
        internal system, internal tools, internal technology`),
    },
    "support-processes": {
      labels: list(`support processes, support process, supporting processes, support, support systems, support system,
        internal processes, internal process, partners, systems, support actions, supporting cast, support functions,
        support activities, back end, technology and systems`),
    },
    policies: {
      labels: list(
        "policies, policy, regulations, regulation, rules, legal, policies and regulations, regulations and policies",
      ),
    },
    opportunities: {
      labels: list(`opportunities, opportunity, ideas, idea, how might we, hmw, improvements, improvement, suggestions,
        requirements, solutions, solution, opportunity areas, opportunities and ideas, opportunities for improvement,
        improvement ideas, improvement opportunities, recommendations`),
    },
    metrics: {
      labels: list(
        "metrics, metric, kpis, kpi, measures, measure, measurement, success criteria, success metrics, cost, costs, financial",
      ),
    },
    owners: {
      labels:
        list(`owners, owner, ownership, responsible, team, teams, process ownership, process owner, process owners,
        responsibility, responsibilities, accountable, departments, department`),
    },
    time: {
      labels: list(
        "time, times, duration, durations, wait time, waiting time, service time, time spent, timing, timeline, time and duration",
      ),
    },
    "failure-points": {
      labels: list(
        "failure points, failure point, fail points, fail point, failures, risks, risk, bottlenecks, bottleneck",
      ),
    },
    exceptions: {
      labels: list("exceptions, exception, workarounds, work arounds, special cases, edge cases, stuck cases"),
    },
    recovery: { labels: list("recovery, service recovery, recoveries, recovery actions, making good") },
    importance: { labels: list("importance, importance score, importance rating") },
    satisfaction: {
      labels: list("satisfaction, satisfaction score, customer satisfaction, csat, satisfaction rating"),
    },
    strengths: { labels: list("strengths, strength, what works, what works well") },
    weaknesses: { labels: list("weaknesses, weakness, weak points, weak spots, tech limits, what does not work") },
    research: {
      labels:
        list(`research, research data, insights, insight, data, data sources, evidence level, sources, user research,
        customer insights, research findings, findings`),
    },
    stakeholders: {
      labels: list("stakeholders, stakeholder, parties, people involved, actors involved, other actors"),
      unsure: list("parties"),
    },
    storyboard: {
      labels: list(
        "storyboard, story board, storyboards, visual, visuals, picture, pictures, screenshot, screenshots, images, sketches",
      ),
    },
    stages: {
      labels:
        list(`stages, stage, phases, phase, steps, step, moment, scene, scenes, episode, episodes, period, periods,
        lifecycle stage, lifecycle stages, customer lifecycle, journey stages, journey stage, journey steps, journey step,
        journey phases, journey phase, phase of journey, phases of journey, phases of the journey, stage of journey`),
    },
  },
  lines: {
    interaction: {
      labels: list(
        "line of interaction, interaction line, loi, line of external interaction, external line of interaction",
      ),
    },
    visibility: { labels: list("line of visibility, visibility line, lov") },
    "internal-interaction": {
      labels: list("line of internal interaction, internal interaction line, internal line of interaction, loii"),
    },
  },
  header: {
    persona: {
      labels: list(
        "persona, personas, actor, main actor, customer type, customer, user, who, customer profile, customer segment",
      ),
    },
    scenario: { labels: list("scenario, scenarios, situation, context, situational context, use case, journey") },
    goal: { labels: list("goal, goals, main goal, customer goal, user goal") },
    scope: { labels: list("scope, boundaries, from to, start and end, start and end point") },
    expectations: { labels: list("expectations, expectation") },
    objective: { labels: list("objective, objectives, purpose, business goal, business objective, lens") },
    state: { labels: list("state, status, map state") },
    timescale: { labels: list("timescale, time scale, timeframe, time frame, time span, timeline") },
    owner: { labels: list("owner, owners, journey owner, map owner, owned by") },
    version: { labels: list("version, revision") },
    reviewedOn: {
      labels: list("reviewed on, reviewed, last reviewed, last review, review date, last updated, updated"),
    },
  },
  states: {
    current: { labels: list("current state, current, as is, as is state, today") },
    future: { labels: list("future state, future, to be, to be state, target state, ideal state") },
  },
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
