// One part of a board read both ways round, and whether what came out is a map. Which parts to try is decided in scopes.ts and
// split.ts. [R12] [R16]

import type { LaneRole, LineRole } from "../../model/index.js";
import type { Legend } from "../around/legend.js";
import { wayPointed } from "../labels/pointed-way.js";
import type { View } from "../labels/view.js";
import { turned } from "../labels/view.js";
import type { Among } from "../sheet/among.js";
import { areAmong, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { pickedFrom, without } from "../sheet/few.js";
import type { Sheet, Thing } from "../sheet/sheet.js";
import type { Axis } from "../sheet/strips.js";
import { colourLanes } from "./colour-lanes.js";
import { verdict } from "./exists.js";
import { strangeLanes } from "./strange-lanes.js";
import { type Labelled, labelled } from "./untagged.js";
import { otherMethod, type WordsOf } from "./words.js";

export interface Ground {
  readonly sheet: Sheet;
  readonly wordsOf: WordsOf;
  readonly names: ReadonlyMap<string, readonly LaneRole[]>;
  /** Texts of these names. */
  readonly named: readonly Thing[];
  /** Texts short enough to be labels; all names and lines that are not ruled are among them. */
  readonly short: Among;
  readonly lines: ReadonlyMap<string, LineRole>;
  /** Texts of these. */
  readonly namingLines: Among;
  readonly hintRoles: ReadonlyMap<string, readonly LaneRole[]>;
  readonly legend: Legend;
  /** Texts that name a lane or carry a number: without two of them no frame is looked into. */
  readonly seeds: Among;
  readonly lanes: readonly Thing[];
  readonly stages: readonly Thing[];
  /** What somebody said is no part of a map's structure. */
  readonly barred: ReadonlySet<string>;
  /** Of those, what is not even a note. */
  readonly outside: ReadonlySet<string>;
}

export interface Region {
  readonly texts: Crowd;
  readonly bare: readonly Thing[];
  readonly frame?: Thing;
}

export interface Attempt {
  readonly region: Region;
  readonly found: Labelled;
  readonly isMap: boolean;
  /** Has lanes and stages of its own: enough to stand beside other maps. */
  readonly isWhole: boolean;
  readonly remark: string;
}

export const rolesFor =
  (ground: Ground) =>
  (t: Thing): readonly LaneRole[] =>
    ground.hintRoles.get(t.id) ?? ground.names.get(t.id) ?? [];

/** Where no word names a lane, a column of names may; one lone name of a lane may be the title of a board whose lanes are told by colour. */
const seen = ({ legend }: Ground, view: View, laneAxis: Axis): Labelled => {
  const found = labelled(view, laneAxis, 2);
  const strange = legend.entries.length < 2 ? strangeLanes(found, view) : [];
  if (strange.length > 0) return labelled({ ...view, pointedLanes: strange }, laneAxis, 2);
  const [only, second] = found.lanes?.labels ?? [];
  if (legend.entries.length < 2 || !only || second) return found;
  const names = new Map([...view.names].filter(([id]) => id !== only.id));
  const without = labelled({ ...view, names }, laneAxis, 2);
  return colourLanes(without, legend).length > 0 ? without : found;
};

/** No lane's name is known and no stage's: lanes lie as most people draw them. */
const saysNothing = ({ lanes, stages }: Labelled, { names }: Ground): boolean =>
  !stages?.known && !lanes?.labels.some((l) => names.has(l.id));

export const attempt = (ground: Ground, region: Region): Attempt => {
  const ids = new Set(ground.lanes.length + ground.stages.length > 0 ? thingsIn(region.texts).map((t) => t.id) : []);
  const pointed = {
    lanes: ground.lanes.filter((t) => ids.has(t.id)),
    stages: ground.stages.filter((t) => ids.has(t.id)),
  };
  const isKey = ground.legend.isPointed === true;
  const isPointedAt = isKey || pointed.lanes.length + pointed.stages.length > 0;
  const view: View = {
    texts: without(region.texts, region.frame ? [region.frame] : []),
    bare: region.bare,
    unit: ground.sheet.unit,
    names: isKey ? new Map() : ground.names,
    short: ground.short,
    namingLines: ground.namingLines,
    pointedLanes: pointed.lanes,
    pointedStages: pointed.stages,
    barred: ground.barred,
  };
  const roleOf = rolesFor(ground);
  const titles = region.frame ? [region.frame.text] : [];
  const short = picked(region.texts, areAmong(ground.short));
  const method = otherMethod(short, ground.wordsOf);
  const judged = (labels: Labelled) => {
    const found = { ...labels, colours: colourLanes(labels, ground.legend) };
    const said = [...titles, ...found.above.filter((t) => t.text.length <= 300).map((t) => t.text)];
    return {
      found,
      verdict: verdict(found, short, roleOf, said, method, isPointedAt),
    };
  };
  const way = wayPointed(pointed.lanes, pointed.stages);
  const first = judged(seen(ground, way === "x" ? turned(view) : view, way ?? "y"));
  // With nearly every known word in one column there is no point in looking for rows of them.
  const inColumn = (first.found.lanes?.labels ?? []).filter((l) => ground.names.has(l.id)).length;
  const named = pickedFrom(view.texts, ground.named).length;
  const isPlain = way !== undefined || (first.verdict.isMap && inColumn >= 3 && inColumn >= 0.8 * named);
  const second = isPlain ? first : judged(seen(ground, turned(view), "x"));
  const isMute = [first, second].every(({ found }) => saysNothing(found, ground));
  const isWorth = !isMute && second.found.value > first.found.value;
  const isSecond = second.verdict.isMap && (!first.verdict.isMap || isWorth);
  const [best, other] = isSecond ? [second, first] : [first, second];
  const isClose = !isPlain && best.verdict.isMap && other.verdict.isMap && other.found.value >= 0.85 * best.found.value;
  const remark = best.verdict.isMap
    ? isClose
      ? `Lanes were read ${isSecond ? "from left to right" : "from top to bottom"}; the other way round would fit nearly as well.`
      : ""
    : best.verdict.missing;
  return {
    region,
    found: best.found,
    isMap: best.verdict.isMap,
    isWhole:
      best.verdict.isMap &&
      (best.found.lanes?.labels.length ?? best.found.colours.length) >= 2 &&
      (best.found.stages?.labels.length ?? 0) >= 2,
    remark,
  };
};
