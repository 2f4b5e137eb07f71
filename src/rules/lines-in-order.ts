// The lines that are drawn, from the customer inwards: interaction, visibility, internal interaction. A map drawn bottom up has them
// the other way round with all its lanes: then a person is asked. The fix gives every bar the name that belongs where it lies.
import { type Lane, type Line, lineRoles, type ServiceMap } from "../model/index.js";
import type { Cells } from "./cells.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { listed } from "./say.js";
import { anywhereByHabit, lanesAbove, lineRank, sortBy } from "./sides.js";
import { lineTitle } from "./titles.js";

/** From top to bottom; of two with one role the first counts. */
const drawnOn = (map: ServiceMap): readonly Line[] =>
  lineRoles
    .flatMap((role) => map.lines.filter((line) => line.role === role).slice(0, 1))
    .map((line) => ({ line, height: lanesAbove(map.lanes, line), at: map.lines.indexOf(line) }))
    .sort((a, b) => a.height - b.height || a.at - b.at)
    .map(({ line }) => line);

/** Every lane with notes lies across the lines that part it from others. */
const isBottomUp = (map: ServiceMap, lines: readonly Line[], cells: Cells): boolean => {
  const has = (lanes: readonly Lane[]) => lanes.some((lane) => cells.inLane(lane.id).length > 0);
  const sorted = lines.map((line) => sortBy(map.lanes, line, anywhereByHabit));
  return (
    sorted.every(({ inPlace }) => !has(inPlace)) && sorted.some(({ tooLow, tooHigh }) => has(tooLow) && has(tooHigh))
  );
};

const names = (lines: readonly Pick<Line, "role">[]): string =>
  listed(lines.map((line) => line.role.replace("-", " ")));

export const linesInOrder: Rule = {
  id: "lines-in-order",
  severity: "error",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "The lines run in their order: interaction, visibility, internal interaction.",
  why: "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.",
  needs: "Needs two of the three lines drawn.",
  needsNotes: false,
  defaults: {},
  check(map, _options, cells) {
    const drawn = drawnOn(map);
    if (drawn.length < 2) return "inapplicable";
    const wanted = [...drawn].sort((a, b) => lineRank(a.role) - lineRank(b.role));
    const wrong = drawn.filter((line, i) => line !== wanted[i]);
    if (wrong.length === 0) return { findings: [] };
    const message = `The lines run ${names(drawn)} from top to bottom, but belong in the order ${names(wanted)}.`;
    const place = {
      lanes: wrong.flatMap((line) => line.after ?? []),
      items: wrong.flatMap((line) => line.item?.id ?? []),
      about: {},
    };
    if (isBottomUp(map, drawn, cells))
      return { findings: [], incomplete: [{ ...place, message, question: "Is this map drawn from the bottom up?" }] };
    return { findings: [remark(map, drawn, wanted, { ...place, message })] };
  },
};

/** Offered where every bar has its item, its role once, and parts the lanes cleanly under its new name. */
const remark = (map: ServiceMap, drawn: readonly Line[], wanted: readonly Line[], told: Remark): Remark => {
  const parts = wanted.every(({ role }, i) => {
    const { tooLow, tooHigh } = sortBy(map.lanes, { role, after: drawn[i]?.after ?? null }, anywhereByHabit);
    return tooLow.length + tooHigh.length === 0;
  });
  if (!parts || drawn.length < map.lines.length) return told;
  return {
    ...told,
    fix: {
      label: "Put the lines in their order",
      changes: [{ set: "lines", lines: wanted.map(({ role }) => ({ role, title: lineTitle(map, role) })) }],
    },
  };
};
