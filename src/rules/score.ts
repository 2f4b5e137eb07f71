// The outside-in score: how far a map looks from the customer’s side, in five parts of 20. What could not be checked, or was accepted
// with a reason, is left out on both sides. Why these weights: why.md.
import {
  type MapReport,
  type OutsideIn,
  type OutsideInPart,
  type ServiceMap,
  type Side,
  sideOf,
} from "../model/index.js";
import { isOurStage } from "../words/judged/moments.js";
import type { Cells } from "./cells.js";
import { customersNotes, speaksForHer } from "./customer-words.js";
import { everythingIn } from "./dismissals.js";
import { type Forms, say } from "./say.js";
import { momentsOfTruth } from "./truth.js";

const most = 20;

/** Half of the notes on the customer’s side is enough: more of them are no better map. */
const enough = 0.5;

const inWords = (n: number): string => say(n, { one: "{n}", other: "{n}" });

/** “None of them”, where others say “no”. */
const ofAll = (n: number, { one, other }: Forms, parts: { readonly all: string }): string =>
  say(n, n === 0 ? { one, other: other.replace("{N}", "None").replace("{n}", "none") } : { one, other }, parts);

interface Measured {
  /** 0…1 of `of`; undefined where it could not be checked. */
  readonly share?: number;
  readonly of?: number;
  readonly sentence: string;
}

/** Undefined where nothing could be checked. */
export const outsideInOf = (map: ServiceMap, cells: Cells, report: MapReport): OutsideIn | undefined => {
  if (cells.written.length === 0) return undefined;
  const all = everythingIn(report);
  const part = (
    id: OutsideInPart["id"],
    { share, of = most, sentence }: Measured,
    ...rules: string[]
  ): OutsideInPart => ({
    id,
    points: share === undefined ? 0 : Math.round(share * of),
    of: share === undefined ? 0 : of,
    known: share !== undefined,
    sentence,
    findings: all.filter((f) => rules.includes(f.rule)).map((f) => f.fingerprint),
  });
  const parts = [
    part("customer-share", customerShare(map, cells), "outside-in-balance"),
    part("stages-with-voice", stagesWithVoice(map, cells), "stage-has-action", "stage-has-customer-voice"),
    part("before-and-after", beforeAndAfter(report), "journey-starts-before-contact", "journey-ends-after-outcome"),
    part("customer-words", customerWords(map, cells, report), "customer-words"),
    part("moments-served", momentsServed(map, cells, report), "moment-of-truth-served"),
  ];
  const sum = (key: "points" | "of") => parts.reduce((total, one) => total + one[key], 0);
  return sum("of") === 0 ? undefined : { score: sum("points"), of: sum("of"), parts };
};

/** Analysis and evidence stand on neither side, and so does a lane of both. */
const customerShare = (map: ServiceMap, cells: Cells): Measured => {
  const count = (...sides: readonly Side[]) =>
    map.lanes
      .filter((lane) => lane.roles.length > 0 && lane.roles.every((role) => sides.includes(sideOf(role))))
      .reduce((sum, lane) => sum + cells.inLane(lane.id).length, 0);
  const hers = count("customer");
  const all = hers + count("frontstage", "backstage", "support");
  if (all === 0) return { sentence: "No note stands on the customer’s side or on yours." };
  const forms = {
    one: "One of {all} notes on either side is the customer’s.",
    other: "{N} of {all} notes on either side are the customer’s.",
  };
  const sentence =
    hers === all
      ? say(all, {
          one: "The only note on either side is the customer’s.",
          other: "All {n} notes on either side are the customer’s.",
        })
      : ofAll(hers, forms, { all: inWords(all) });
  return { share: Math.min(1, hers / all / enough), sentence };
};

const allVoiced = {
  one: "The only stage says what the customer does, feels or needs.",
  other: "All {n} stages say what the customer does, feels or needs.",
};

const stagesWithVoice = (map: ServiceMap, cells: Cells): Measured => {
  const lanes = map.lanes.filter(speaksForHer);
  const stages = map.stages.filter((s) => !isOurStage(s.title) || cells.inStage(s.id).length > 0);
  const isHazy = lanes.length === 0 && map.lanes.some((l) => l.roles.length === 0 && cells.inLane(l.id).length > 0);
  if (stages.length === 0 || isHazy)
    return { sentence: "Nothing tells which lanes say what the customer does, feels or needs." };
  const voiced = stages.filter((stage) => cells.saidAt(stage.id, lanes).length > 0).length;
  const forms = {
    one: "One of {all} stages says what the customer does, feels or needs.",
    other: "{N} of {all} stages say what the customer does, feels or needs.",
  };
  if (voiced === stages.length) return { share: 1, sentence: say(voiced, allVoiced) };
  return { share: voiced / stages.length, sentence: ofAll(voiced, forms, { all: inWords(stages.length) }) };
};

type Answer = "yes" | "no" | "unknown";

/** Passed, or found wanting; asked, silenced, off and inapplicable are no answer. */
const answerOf = (report: MapReport, rule: string): Answer =>
  report.passes.includes(rule) ? "yes" : report.findings.some((f) => f.rule === rule) ? "no" : "unknown";

const ends: Readonly<Record<`${Answer} ${Answer}`, string>> = {
  "yes yes": "The map begins before the first contact and goes on after the outcome.",
  "yes no": "The map begins before the first contact, and stops at the outcome.",
  "yes unknown": "The map begins before the first contact; where it ends, its stages do not say.",
  "no yes": "The map begins with a contact, and goes on after the outcome.",
  "no no": "The map begins with a contact and stops at the outcome.",
  "no unknown": "The map begins with a contact; where it ends, its stages do not say.",
  "unknown yes": "The map goes on after the outcome; where it begins, its stages do not say.",
  "unknown no": "The map stops at the outcome; where it begins, its stages do not say.",
  "unknown unknown": "The names of the stages do not say where the map begins and ends.",
};

const beforeAndAfter = (report: MapReport): Measured => {
  const begins = answerOf(report, "journey-starts-before-contact");
  const goesOn = answerOf(report, "journey-ends-after-outcome");
  const sentence = ends[`${begins} ${goesOn}`];
  const known = [begins, goesOn].filter((answer) => answer !== "unknown");
  if (known.length === 0) return { sentence };
  return { share: known.filter((a) => a === "yes").length / known.length, of: (known.length * most) / 2, sentence };
};

/** Whether a rule answered at all, even if what it said was silenced. */
const ran = (report: MapReport, rule: string): boolean =>
  report.passes.includes(rule) || everythingIn(report).some((f) => f.rule === rule);

/** A word that somebody said is hers, is hers. */
const customerWords = (map: ServiceMap, cells: Cells, report: MapReport): Measured => {
  const notes = customersNotes(map, cells).length;
  if (notes === 0 || !ran(report, "customer-words"))
    return { sentence: "No note stands in a lane that speaks for the customer alone." };
  const asked = report.incomplete.filter((f) => f.rule === "customer-words").flatMap((f) => f.notes);
  const ours = new Set(asked).size;
  const forms = {
    one: "One of {all} notes that speak for the customer may be in words of yours.",
    other: "{N} of {all} notes that speak for the customer may be in words of yours.",
  };
  const sentence =
    ours === 0
      ? "No words of yours in the lanes that speak for the customer."
      : ofAll(ours, forms, { all: inWords(notes) });
  return { share: 1 - ours / notes, sentence };
};

/** By stages; those a person was asked about, or accepted, are left out. */
const momentsServed = (map: ServiceMap, cells: Cells, report: MapReport): Measured => {
  const rule = "moment-of-truth-served";
  const truth = momentsOfTruth(map, cells);
  const decisive = map.stages.filter((stage) => truth.at(stage).length > 0).map((stage) => stage.id);
  if (decisive.length === 0) return { sentence: "No moment of truth is marked." };
  if (!ran(report, rule)) return { sentence: "Nothing on the map says what serves its moments of truth." };
  const open = new Set(report.findings.filter((f) => f.rule === rule).flatMap((f) => f.stages));
  const told = new Set(
    everythingIn(report)
      .filter((f) => f.rule === rule)
      .flatMap((f) => f.stages),
  );
  const judged = decisive.filter((stage) => open.has(stage) || !told.has(stage));
  if (judged.length === 0)
    return { sentence: "Whether something serves the moments of truth is still to be answered." };
  const served = judged.filter((stage) => !open.has(stage)).length;
  const forms = {
    one: "Frontstage work serves the moment of truth at one of {all} stages.",
    other: "Frontstage work serves the moments of truth at {n} of {all} stages.",
  };
  if (served === judged.length) return { share: 1, sentence: "Frontstage work serves every moment of truth." };
  return { share: served / judged.length, sentence: ofAll(served, forms, { all: inWords(judged.length) }) };
};
