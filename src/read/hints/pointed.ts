// What a person said of strips that are there already: what a lane means, where the border between two neighbours lies, and which
// labels are all the lanes or stages of a map that we placed. [R19] [R21]
import { quoted } from "../../model/index.js";
import { fold } from "../../words/index.js";
import { type Grid, stageAxisOf } from "../grid.js";
import { cleanTitle, laneRolesOf, splitLabel } from "../labels/label.js";
import type { Thing } from "../sheet/sheet.js";
import { type Axis, meeting, mid, type Span, type Strip, spanOf } from "../sheet/strips.js";
import type { Pointed } from "./hints.js";

/** Names a strip from board to board: its label's item where it has one. */
export const keyOfStrip = (strip: Strip): string => strip.label?.id ?? strip.id;

/** The strip a key names: by its label, its own id, or what it is called. */
export const stripFor = (strips: readonly Strip[], key: string): Strip | undefined =>
  strips.find((s) => s.label?.id === key) ??
  strips.find((s) => s.id === key) ??
  strips.find((s) => s.title !== "" && fold(s.title) === fold(key));

/** Roles said of lanes; what is said of no lane here is of another map, or of nothing. */
export const withRoles = (grid: Grid, { roles }: Pointed): Grid => {
  if (roles.size === 0) return grid;
  const said = new Map(
    [...roles].flatMap(([key, its]) => {
      const lane = stripFor(grid.lanes, key);
      return lane ? [[lane, its] as const] : [];
    }),
  );
  if (said.size === 0) return grid;
  return { ...grid, lanes: grid.lanes.map((l) => ({ ...l, roles: said.get(l) ?? l.roles })) };
};

/** Borders as pointed out. What Lanewise drew itself is moved on the board: a hint beside it would contradict what people see. */
export const withBorders = (grid: Grid, pointed: Pointed): Grid => {
  if (pointed.borders.length === 0) return grid;
  const lanes = moved(grid.lanes, pointed, grid.laneAxis);
  const stages = moved(grid.stages, pointed, stageAxisOf(grid));
  return {
    ...grid,
    lanes: lanes.strips,
    stages: stages.strips,
    ...(grid.laneDoubts && { laneDoubts: besides(grid.laneDoubts, lanes.between) }),
    ...(grid.stageDoubts && { stageDoubts: besides(grid.stageDoubts, stages.between) }),
    remarks: [...grid.remarks, ...lanes.remarks, ...stages.remarks],
  };
};

const besides = (doubts: readonly Span[], settled: readonly Span[]): readonly Span[] =>
  doubts.filter((d) => !settled.some((s) => mid(d) >= s.from && mid(d) <= s.to));

interface Moved {
  readonly strips: readonly Strip[];
  /** From label to label, where the border between them was pointed out. */
  readonly between: readonly Span[];
  readonly remarks: readonly string[];
}

const moved = (before: readonly Strip[], { borders }: Pointed, axis: Axis): Moved => {
  const strips = [...before];
  const between: Span[] = [];
  const remarks: string[] = [];
  for (const border of borders) {
    const i = strips.findIndex((s, n) => isBetween(border.between, s, strips[n + 1]));
    const [first, second] = [strips[i], strips[i + 1]];
    if (!first?.label || !second?.label) continue;
    if (first.isPlaced || second.isPlaced) {
      remarks.push(
        `The border between ${quoted(first.title)} and ${quoted(second.title)} is drawn on the board by Lanewise: move it there; the correction was passed over.`,
      );
      continue;
    }
    const a = mid(spanOf(first.label.box, axis));
    const b = mid(spanOf(second.label.box, axis));
    const share = border.between[0] === keyOfStrip(first) ? border.at : 1 - border.at;
    const at = Math.max(first.from, Math.min(second.to, a + share * (b - a)));
    strips[i] = { ...first, to: at, evidence: "hint" };
    strips[i + 1] = { ...second, from: at, evidence: "hint" };
    between.push({ from: Math.min(a, b), to: Math.max(a, b) });
  }
  return { strips, between, remarks };
};

const isBetween = ([a, b]: readonly [string, string], first: Strip, second: Strip | undefined): boolean => {
  if (!second) return false;
  const [one, other] = [stripFor([first, second], a), stripFor([first, second], b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** Lanes and stages of a placed map as somebody listed them: new ones lie where their label is, those not listed are none. */
export const withListed = (grid: Grid, pointed: Pointed): Grid => {
  const lanes = listed(grid, grid.lanes, pointed.lanes, grid.laneAxis, laneRolesOf);
  const stages = listed(grid, grid.stages, pointed.stages, stageAxisOf(grid), () => []);
  if (lanes === grid.lanes && stages === grid.stages) return grid;
  const taken = new Map(grid.taken);
  for (const strip of [...grid.lanes, ...grid.stages]) if (strip.label) taken.delete(strip.label.id);
  for (const l of lanes) if (l.label) taken.set(l.label.id, { as: "lane", of: l.id });
  for (const s of stages) if (s.label) taken.set(s.label.id, { as: "stage", of: s.id });
  return { ...grid, lanes, stages, taken };
};

const listed = (
  grid: Grid,
  strips: readonly Strip[],
  list: readonly Thing[],
  axis: Axis,
  rolesOf: (text: string) => Strip["roles"],
): readonly Strip[] => {
  const here = new Set(list.length > 0 ? grid.things.map((t) => t.id) : []);
  const its = list.filter((t) => here.has(t.id));
  if (its.length === 0) return strips;
  const ids = new Set(its.map((t) => t.id));
  const stay = strips.filter((s) => !s.label || ids.has(s.label.id));
  const known = new Set(stay.flatMap((s) => (s.label ? [s.label.id] : [])));
  const added = its
    .filter((t) => !known.has(t.id))
    .map((label): Strip => {
      const title = cleanTitle(splitLabel(label.text).lead);
      return { ...spanOf(label.box, axis), id: label.id, title, roles: rolesOf(label.text), evidence: "hint", label };
    });
  if (added.length === 0 && stay.length === strips.length) return strips;
  const sorted = [...stay, ...added].sort((a, b) => a.from - b.from || a.to - b.to);
  return meeting(sorted, grid.unit[axis] / 2);
};
