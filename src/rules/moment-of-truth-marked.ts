// Moments of truth that nobody has marked: a lane for them that stayed blank while the rest was filled, or a profile that asks for
// them. A map in the making is left alone.
import * as z from "zod/mini";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { say } from "./say.js";
import { momentsOfTruth } from "./truth.js";

interface Options {
  readonly always: boolean;
}

export const momentOfTruthMarked: Rule<Options> = {
  id: "moment-of-truth-marked",
  severity: "info",
  appliesTo: everyKind,
  source: "qualtrics",
  sentence: "The map marks the moments that decide what people remember.",
  why: "Where every moment weighs the same, money and care go where they are not noticed.",
  needs: "Needs a lane for moments of truth, and notes at most stages in most lanes.",
  needsNotes: true,
  options: z.strictObject({
    always: option(z.boolean(), "Whether they are missed also on a map without a lane for them."),
  }),
  defaults: { always: false },
  check(map, { always }, cells) {
    const lanes = cells.lanesWith("moments-of-truth");
    const stages = map.stages.filter((stage) => cells.inStage(stage.id).length > 0);
    const begun = map.lanes.filter((lane) => cells.inLane(lane.id).length > 0);
    const isHalfWay = 2 * begun.length < map.lanes.length || 2 * stages.length <= map.stages.length;
    const isMarked =
      momentsOfTruth(map, cells).notes.length > 0 || lanes.some((lane) => cells.inLane(lane.id).length > 0);
    if (isMarked) return { findings: [] };
    if (map.stages.length === 0 || isHalfWay || (lanes.length === 0 && !always)) return "inapplicable";
    const loose = cells.written.filter((note) => note.lane === null && note.stage !== null);
    const place = { lanes: lanes.map((lane) => lane.id), about: {} };
    if (loose.length === 0)
      return {
        findings: [
          { ...place, message: "No moment of truth is marked: mark the one or two that people will remember." },
        ],
      };
    const forms = {
      one: "No moment of truth is marked, and a note stands in no lane.",
      other: "No moment of truth is marked, and {n} notes stand in no lane.",
    };
    const question = say(loose.length, { one: "Is it one?", other: "Is any of them one?" });
    return {
      findings: [],
      incomplete: [{ ...place, message: say(loose.length, forms), question, notes: loose.map((note) => note.id) }],
    };
  },
};
