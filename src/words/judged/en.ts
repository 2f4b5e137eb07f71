// English.
import type { Judged } from "./judged.js";

export const en: Judged = {
  before: `Before, beforehand, pre, prior, prelude, awareness, aware, trigger, need, find out, learn, discover, discovery,
    inspiration, dream, dreaming, consideration, consider, think about, research, search, explore, exploration, look around,
    look for, browse, browsing, compare, comparison, evaluate, evaluation, decide, decision, choose, plan, planning, prepare,
    preparation, hear about, idea, notice, life event, wonder, ask around`,
  contact: `contact, first contact, sign up, signup, register, registration, apply, application, order, ordering, buy,
    buying, purchase, checkout, pay, payment, book, booking, reserve, reservation, check in, arrive, arrival, log in, login,
    onboarding, onboard, sign, enrol, enroll, enrolment, enrollment, admission, reception, kick off, kickoff, download,
    install, installation, inquiry, enquiry, request, submit`,
  outcome: `purchase, buy, buying, pay, payment, checkout, check out, order, ordering, sign, signing, sign up, contract,
    confirm, confirmation, conversion, convert, book, booking, approval, approve, delivery, deliver, offer, submit,
    activation, disburse, disbursement, sale, decision, decide, selection, handover, onboarding`,
  after: `After, afterwards, aftercare, post, use, using, usage, live with, living with, renew, renewal, retention, loyalty,
    advocacy, advocate, recommend, recommendation, share, review, look back, reflect, reflection, follow up, return, returns,
    leave, leaving, departure, depart, go home, at home, back home, home again, support, maintenance, maintain, cancel, end,
    offboarding, refer, referral, remember, later, feedback, next time, repeat, move on`,
  departments: `sales, marketing, finance, accounting, accounts, accounts payable, accounts receivable, controlling, legal,
    compliance, human resources, HR, IT, information technology, operations, logistics, procurement, purchasing, engineering,
    back office, middle office, front office, call centre, call center, contact centre, contact center, risk, risk management,
    claims, underwriting, fulfilment, fulfillment, warehouse, dispatch, public relations, business development, quality assurance,
    facility management, customer success, product management, credit control, collections`,
  teams: `department, departments, dept, team, teams, division, unit, function, office, desk`,
  insideSteps: `screening, case handling, processing, order processing, claims processing, back office processing, lead
    generation, lead qualification, lead nurturing, qualification, qualify lead, prospecting, pipeline, fulfilment, fulfillment, provisioning,
    credit check, background check, risk assessment, completeness check, document check, validation, verification, approval,
    disbursement, reconciliation, quality control, ticket handling, ticket creation, routing, escalation, archiving, data entry,
    invoicing, upselling, upsell, cross selling, cross sell, dunning, account creation, hand off, handover, handoff, internal
    review, triage, dispatching, picking, close case, case closure, closing the ticket`,
  handOffs: `hand over, hands over, handed over, hand off, hands off, handed off, handoff, handover, pass on, passes on,
    passed on, passes it to, passes it on, forwards, forwarded, forward to, transfers to, transferred to, sends on, escalates,
    escalated to, escalate to`,
  owners: `owner, owned by, process owner, responsible, accountable, in charge, lead, led by, DRI, assignee, assigned to`,
  unnamed: `to be named, to be defined, to be decided, to be confirmed, tbd, tba, tbc, unknown, nobody, nobody yet, no one yet, who`,
  because: `because, since, due to, thanks to, so that, as nobody`,
  guesses: `assumption, assumptions, assumed, we assume, hypothesis, a guess, our guess, unverified, not validated, to be
    checked, needs research, we think`,
  stretches: `from…to, from…until, from…till, from…through, between…and, starts…ends, begins…ends, start…end`,
  times: `second, seconds, minute, minutes, hour, hours, day, days, week, weeks, weekend, month, months, quarter, year, years,
    night, nights, season, lifetime`,
  months: `January, February, March, April, May, June, July, August, September, October, November, December`,
};
