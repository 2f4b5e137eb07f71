// The lines that the lanes call for (model/lines.ts says where) and that are not drawn. The fix draws one where it parts
// the lanes cleanly; where they lie mixed there is no such place, and the finding says so.
import { type LineRole, laneDepth, linesCalledFor, type ServiceMap } from "../model/index.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { laneName } from "./say.js";
import { anywhereByHabit, type DrawnLine, lanesAbove, sortBy } from "./sides.js";
import { lineName, lineTitle } from "./titles.js";

/** Whether a line here would part the lanes, and keep the lines in their order. */
export const fits = (map: ServiceMap, line: DrawnLine): boolean => {
  const { tooLow, tooHigh } = sortBy(map.lanes, line, anywhereByHabit);
  if (tooLow.length + tooHigh.length > 0) return false;
  const order: readonly LineRole[] = ["interaction", "visibility", "internal-interaction"];
  const at = lanesAbove(map.lanes, line);
  return map.lines.every((drawn) =>
    order.indexOf(drawn.role) < order.indexOf(line.role)
      ? lanesAbove(map.lanes, drawn) <= at
      : lanesAbove(map.lanes, drawn) >= at,
  );
};

/** A journey map with a row of staff among the customer's and nothing out of view: there is nothing to part. */
const isNobodys = (map: ServiceMap, line: DrawnLine): boolean =>
  map.kind === "journey-map" && !map.lanes.some((lane) => (laneDepth(lane) ?? 0) > 1) && !fits(map, line);

const remarkFor = (map: ServiceMap, line: DrawnLine & { readonly after: string }): Remark => {
  const below = map.lanes[lanesAbove(map.lanes, line)];
  const title = lineTitle(map, line.role);
  const between = `between ${laneName(map, line.after)} and ${below ? laneName(map, below.id) : "what lies below"}`;
  const place = { lanes: [line.after, ...(below ? [below.id] : [])], about: {}, reason: line.role };
  if (!fits(map, line))
    return {
      ...place,
      message: `The ${lineName(line.role)} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.`,
    };
  return {
    ...place,
    message: `The ${lineName(line.role)} is missing ${between}.`,
    fix: {
      label: `Add the line “${title}”`,
      changes: [{ add: "line", role: line.role, title, after: line.after }],
    },
  };
};

export const linesPresent: Rule = {
  id: "lines-present",
  severity: "warning",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.",
  why: "The lines say who sees what and who meets whom; without them a blueprint is a table.",
  needs: "Needs lanes on two sides of a line.",
  needsNotes: false,
  defaults: {},
  check(map) {
    const called = linesCalledFor(map.kind, map.lanes).filter((line) => !isNobodys(map, line));
    if (called.length === 0) return "inapplicable";
    const drawn = new Set(map.lines.map((line) => line.role));
    return { findings: called.filter((line) => !drawn.has(line.role)).map((line) => remarkFor(map, line)) };
  },
};
