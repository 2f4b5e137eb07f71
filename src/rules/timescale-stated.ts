// How long the journey takes. A lane for time says it too, and so do a scope, a scenario or a title with a time in it.
import type { ServiceMap } from "../model/index.js";
import { hasTime } from "../words/judged/signs.js";
import { anyStated } from "./facts.js";
import { everyKind, type Rule } from "./rule.js";

const saysWhen = ({ title, header, stages }: ServiceMap): boolean =>
  [title, header.scope ?? "", header.scenario ?? "", ...stages.flatMap((s) => [s.title, s.group ?? ""])].some(hasTime);

export const timescaleStated: Rule = {
  id: "timescale-stated",
  severity: "info",
  appliesTo: everyKind,
  source: "ixdf",
  sentence: "The map says how long the journey takes.",
  why: "An hour and a year need other moments, other feelings and other help.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    if (
      anyStated(map, "timescale") ||
      saysWhen(map) ||
      cells.lanesWith("time").some((lane) => cells.inLane(lane.id).length > 0)
    )
      return { findings: [] };
    return {
      findings: [{ message: "Nothing on this map says how long the journey takes: write it beside the title." }],
    };
  },
};
