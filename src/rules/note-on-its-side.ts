// Notes of a lane that lies across a drawn line from where its role belongs. Order inside a side is free, and roles that
// real maps put at the top or bottom as they like are left alone. Lines out of order say nothing: then a person is asked.
import * as z from "zod/mini";
import { type Lane, type LaneRole, type Line, laneRoles, lineRoles, type ServiceMap } from "../model/index.js";
import type { Cells } from "./cells.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { capital, laneName, listed, say } from "./say.js";
import { anywhereByHabit, lanesAbove, lineRank, sortBy } from "./sides.js";
import { lineName } from "./titles.js";

interface Options {
  readonly anywhere: readonly LaneRole[];
}

const linesInOrder = (map: ServiceMap): boolean => {
  const heights = lineRoles
    .flatMap((role) => map.lines.filter((line) => line.role === role))
    .map((l) => lanesAbove(map.lanes, l));
  return heights.every((height, i) => i === 0 || (heights[i - 1] ?? 0) <= height);
};

const firstOfEach = (lines: readonly Line[]): readonly Line[] =>
  lines.filter((line, i) => lines.findIndex((other) => other.role === line.role) === i);

/** Lanes with notes on the wrong side. On a map drawn bottom up all are: then the order is its habit, not a slip. */
const strayFrom = (line: Line, map: ServiceMap, anywhere: readonly LaneRole[], cells: Cells): readonly Lane[] => {
  const filled = map.lanes.filter((lane) => cells.inLane(lane.id).length > 0);
  const { inPlace, tooLow, tooHigh } = sortBy(map.lanes, line, anywhere);
  const has = (lanes: readonly Lane[]) => lanes.some((lane) => filled.includes(lane));
  if (!has(inPlace) && has(tooLow) && has(tooHigh)) return [];
  return [...tooLow, ...tooHigh].filter((lane) => filled.includes(lane));
};

const remarkFor = (map: ServiceMap, lane: Lane, crossed: readonly Line[], notes: readonly string[]): Remark => {
  const belongsAbove = crossed.every((line) => lanesAbove(map.lanes, line) <= map.lanes.indexOf(lane));
  const parts = {
    lane: capital(laneName(map, lane.id)),
    lines: listed(crossed.map((line) => `the ${lineName(line.role)}`)),
    lies: belongsAbove ? "below" : "above",
    belongs: crossed.length > 1 ? (belongsAbove ? "above them" : "below them") : belongsAbove ? "above it" : "below it",
  };
  const forms = {
    one: "{lane} lies {lies} {lines} with its note, but belongs {belongs}.",
    other: "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.",
  };
  return {
    message: say(notes.length, forms, parts),
    lanes: [lane.id],
    notes,
    reason: crossed.map((line) => line.role).join(),
    about: { lanes: [lane.id] },
  };
};

export const noteOnItsSide: Rule<Options> = {
  id: "note-on-its-side",
  severity: "warning",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "Notes lie on the side of each line where their lane belongs.",
  why: "Backstage work above the line of visibility promises the customer something nobody will ever see.",
  needs: "Needs a drawn line with notes on both of its sides, or on the wrong one.",
  needsNotes: true,
  options: z.strictObject({
    anywhere: option(z.array(z.enum(laneRoles)), "Lane roles that may lie on either side of any line."),
  }),
  defaults: { anywhere: anywhereByHabit },
  check(map, { anywhere }, cells) {
    const lines = firstOfEach(map.lines);
    const across = new Map<Lane, Line[]>();
    for (const line of lines)
      for (const lane of strayFrom(line, map, anywhere, cells)) across.set(lane, [...(across.get(lane) ?? []), line]);
    const isSided = map.lanes.some((lane) => cells.inLane(lane.id).length > 0 && lane.roles.length > 0);
    if (lines.length === 0 || !isSided) return "inapplicable";
    if (across.size > 0 && !linesInOrder({ ...map, lines }))
      return { findings: [], incomplete: [askOrder(lines, [...across.keys()])] };
    const findings = [...across].map(([lane, crossed]) =>
      remarkFor(
        map,
        lane,
        crossed,
        cells.inLane(lane.id).map((note) => note.id),
      ),
    );
    return { findings };
  },
};

const askOrder = (lines: readonly Line[], lanes: readonly Lane[]): Remark => {
  const wanted = [...lines].sort((a, b) => lineRank(a.role) - lineRank(b.role)).map((line) => lineName(line.role));
  return {
    message: "The lines are out of order, so nobody can say which side of them is which.",
    question: `Should they run, from top to bottom, ${listed(wanted)}?`,
    lanes: lanes.map((lane) => lane.id),
    reason: "order of lines",
  };
};
