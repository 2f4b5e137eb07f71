// Votes on one stage that lie far apart, and nobody has written down why. Three scores or more in a cell are votes, unless they say
// what they are about: mixed feelings with words are a finding of the group, not a quarrel.
import * as z from "zod/mini";
import type { ServiceMap } from "../model/index.js";
import { asksToDiscuss } from "../words/judged/remarks.js";
import { hasReason, isBareFeeling } from "../words/judged/signs.js";
import type { Cells } from "./cells.js";
import { moodOf, notesOf, type Point, signed, stagesOf } from "./mood.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageName, stageNames } from "./say.js";

interface Options {
  readonly spread: number;
  readonly votes: number;
}

const isVote = (point: Point, votes: number): boolean => {
  const authors = new Set(point.notes.map((note) => note.author));
  return point.notes.length >= votes && (authors.size > 1 || authors.has(undefined));
};

const isTalkedOver = (linked: ReadonlySet<string>, cells: Cells, { stage, notes }: Point): boolean => {
  const beside = cells.at(stage.id, cells.lanesWith("emotions", "questions", "research"));
  return (
    notes.some((note) => linked.has(note.id)) ||
    notes.filter((note) => !isBareFeeling(note.text)).length > notes.length / 2 ||
    beside.some(
      (note) =>
        asksToDiscuss(note.text) ||
        hasReason(note.text) ||
        (note.tags ?? []).some(asksToDiscuss) ||
        (note.score === undefined && !isBareFeeling(note.text)),
    )
  );
};

export const votesAgree: Rule<Options> = {
  id: "votes-agree",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "Where votes on a feeling lie far apart, a note says what was made of it.",
  why: "A wide spread means that people have seen two different things; the mean of both is neither.",
  needs: "Needs three scores or more at one stage.",
  needsNotes: true,
  options: z.strictObject({
    spread: option(
      z.number().check(z.minimum(0.5), z.maximum(4)),
      "How far apart, on the scale −2…+2, the highest and the lowest vote may be.",
    ),
    votes: option(z.int().check(z.minimum(2), z.maximum(99)), "How many scores at one stage are votes."),
  }),
  defaults: { spread: 2.5, votes: 3 },
  check(map, { spread, votes }, cells) {
    const voted = moodOf(map, cells).filter((point) => isVote(point, votes));
    if (voted.length === 0) return "inapplicable";
    const linked = new Set(map.links.flatMap((link) => [link.from, link.to]));
    const apart = voted.filter((p) => p.highest - p.lowest >= spread && !isTalkedOver(linked, cells, p));
    const looseAt = (point: Point) => cells.inStage(point.stage.id).filter((note) => note.lane === null);
    const asked = apart.filter((point) => looseAt(point).length > 0);
    const told = apart.filter((point) => !asked.includes(point));
    return {
      findings: told.length > 0 ? [remark(map, told)] : [],
      incomplete: asked.map((p) =>
        question(
          map,
          p,
          looseAt(p).map((n) => n.id),
        ),
      ),
    };
  },
};

const remark = (map: ServiceMap, apart: readonly Point[]): Remark => {
  const [first] = apart;
  const stages = stagesOf(apart);
  const parts = {
    stages: stageNames(map, stages),
    low: signed(first?.lowest ?? 0),
    high: signed(first?.highest ?? 0),
  };
  const forms = {
    one: "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.",
    other: "Votes lie far apart at {stages}: talk about what each has seen, and write it down.",
  };
  return { message: say(apart.length, forms, parts), stages, notes: notesOf(apart), about: { stages } };
};

const question = (map: ServiceMap, point: Point, notes: readonly string[]): Remark => {
  const parts = { stage: stageName(map, point.stage.id), low: signed(point.lowest), high: signed(point.highest) };
  const forms = {
    one: "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.",
    other: "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.",
  };
  return {
    message: say(notes.length, forms, parts),
    question: say(notes.length, { one: "Does it say why?", other: "Does one of them say why?" }),
    stages: [point.stage.id],
    notes,
  };
};
