// Feelings that stand nowhere on the scale. In a lane of two meanings (“Think & feel”) a note without a score may be a
// thought: then a person is asked. Numbers of another scale are emotion-on-scale's.
import type { Lane, Note } from "../model/index.js";
import { saysNone } from "./nothing.js";
import { isBeyond } from "./onscale.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { laneName, say } from "./say.js";

const isMixed = (lane: Lane): boolean => lane.roles.some((role) => role !== "emotions");

const forms = {
  one: "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.",
  other: "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.",
};
const mixedForms = {
  one: "A note in {lane} has no score.",
  other: "{N} notes in {lane} have no score.",
};

export const emotionsScored: Rule = {
  id: "emotions-scored",
  severity: "info",
  appliesTo: everyKind,
  source: "tisdd",
  sentence: "Every feeling has a place on the scale from −2 to +2.",
  why: "Only feelings with a height make a curve, and only a curve shows where to look first.",
  needs: "Needs a lane for emotions with a note in it.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("emotions").filter((lane) => cells.inLane(lane.id).length > 0);
    if (lanes.length === 0) return "inapplicable";
    const findings: Remark[] = [];
    const incomplete: Remark[] = [];
    for (const lane of lanes) {
      const bare: readonly Note[] = cells
        .inLane(lane.id)
        .filter((note) => note.score === undefined && !saysNone(note.text) && !isBeyond(note.text));
      if (bare.length === 0) continue;
      const place = { lanes: [lane.id], notes: bare.map((note) => note.id), about: { lanes: [lane.id] } };
      const parts = { lane: laneName(map, lane.id) };
      if (isMixed(lane))
        incomplete.push({
          ...place,
          message: say(bare.length, mixedForms, parts),
          question: say(bare.length, { one: "Is it a feeling?", other: "Which of them are feelings?" }),
        });
      else findings.push({ ...place, message: say(bare.length, forms, parts) });
    }
    return { findings, incomplete };
  },
};
