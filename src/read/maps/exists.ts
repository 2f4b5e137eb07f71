// Is it a map? Two lanes with different roles, or one lane and stages, or a row of numbered or well-known stages under a title that
// speaks of a journey; words of other methods speak against the weaker grounds. [R12]

import type { LaneRole } from "../../model/index.js";
import { hasMapWord, type NotMap } from "../../words/index.js";
import { isLikeNotes } from "../labels/first-row.js";
import { numberOf, splitLabel } from "../labels/label.js";
import { looksLikeOne } from "../labels/look.js";
import type { Thing } from "../sheet/sheet.js";
import { closeness, mid, spanOf } from "../sheet/strips.js";
import { turnedThing } from "../sheet/things.js";
import { isTitledGrid } from "./titled-grid.js";
import type { Labelled } from "./untagged.js";

export interface Verdict {
  readonly isMap: boolean;
  /** What was looked for and not found, as a sentence. */
  readonly missing: string;
}

const distinct = (roles: readonly (readonly LaneRole[])[]): number => new Set(roles.map((r) => r.join())).size;

/** Labels of another method do not count as lanes once that method is recognised: a SWOT has strengths in it, too. */
const laneRoles = (found: Labelled, other: NotMap | undefined, roleOf: (t: Thing) => readonly LaneRole[]) => {
  const theirs = new Set(other?.words ?? []);
  return [
    ...(found.lanes?.labels ?? []),
    ...(found.lanes?.groupOf.values() ?? []),
    ...found.colours.map((e) => e.thing),
  ]
    .filter((l) => !theirs.has(splitLabel(l.text).lead))
    .map(roleOf)
    .filter((r) => r.length > 0);
};

/** Names of lanes in quarters, such as an empathy map's: beside most lanes' labels stands another one, drawn alike. */
const areQuarters = (found: Labelled, texts: readonly Thing[], roleOf: (t: Thing) => readonly LaneRole[]): boolean => {
  const labels = (found.lanes?.labels ?? []).filter((l) => roleOf(l).length > 0);
  if (found.stages || labels.length === 0 || labels.length > 3) return false;
  const ids = new Set(labels.map((l) => l.id));
  const named = texts.filter((t) => !ids.has(t.id) && roleOf(t).length > 0);
  const seen = found.laneAxis === "y" ? named : named.map(turnedThing);
  const others = seen.filter((t) => looksLikeOne(t, labels));
  const isBeside = (l: Thing, t: Thing): boolean => closeness(spanOf(l.box, "y"), spanOf(t.box, "y")) >= 0.8;
  const paired = labels.filter((l) => others.some((t) => isBeside(l, t)));
  return others.length >= 2 && paired.length === labels.length;
};

/** Of labels drawn like the notes fewer than this part are known, or fewer of the words that name lanes stand in their column. */
const fewestKnown = 1 / 3;
const fewestThere = 0.5;

/** On a wall of notes some words name lanes by chance: all over it, in columns of notes that say anything. */
const areOfWall = (found: Labelled, texts: readonly Thing[], roleOf: (t: Thing) => readonly LaneRole[]): boolean => {
  const labels = found.lanes?.labels ?? [];
  const known = labels.filter((l) => roleOf(l).length > 0).length;
  if (known === 0 || !isLikeNotes(labels, found.body, found.unit)) return false;
  const looks = new Set(labels.map((l) => l.look));
  const all = texts.filter((t) => looks.has(t.look) && roleOf(t).length > 0).length;
  return known < fewestKnown * labels.length || known < fewestThere * all;
};

export const verdict = (
  found: Labelled,
  texts: readonly Thing[],
  roleOf: (t: Thing) => readonly LaneRole[],
  titles: readonly string[],
  other: NotMap | undefined,
  isPointedAt: boolean,
): Verdict => {
  const isInQuarters = areQuarters(found, texts, roleOf);
  const isWall = !isPointedAt && areOfWall(found, texts, roleOf);
  const roles = isInQuarters || isWall ? [] : laneRoles(found, other, roleOf);
  const stages = found.stages?.labels.length ?? 0;
  const known = found.stages?.known ?? 0;
  const numbered = (found.stages?.labels ?? []).filter((l) => numberOf(l.text) !== undefined).length;
  const saysMap = titles.some((t) => hasMapWord(t));
  const isMap =
    isPointedAt ||
    distinct(roles) >= 2 ||
    (!other &&
      ((roles.length >= 1 && stages >= 2 && isBesideStages(found)) ||
        (saysMap && (Math.max(known, numbered) >= 3 || isTitledGrid(found, titles)))));
  const missing = isInQuarters ? inQuarters : isWall ? onWall : missingIn(roles.length, stages, saysMap, other);
  return { isMap, missing: isMap ? "" : missing };
};

/** Before the stages and below their row, or a stack of sections below it; under a stage, in line with them or behind them it is the title of another heap of notes. */
const isBesideStages = ({ lanes, stages, colours }: Labelled): boolean => {
  if (!lanes || !stages) return colours.length > 0;
  const low = Math.max(...stages.labels.map((s) => s.box.y + s.box.h));
  // A heap's title and a note beside it are no row of stages.
  if (new Set(stages.labels.map((s) => s.item.kind)).size > 1) return false;
  const areSections = lanes.labels.length > 1 && lanes.labels.every((l) => l.item.kind === "frame");
  if (areSections) return lanes.labels.every((l) => l.at.y > low);
  if (lanes.notes !== "right" || lanes.labels.every((l) => l.box.y < low)) return false;
  return stages.labels.every((s) => mid(lanes.column) < s.box.x);
};

const inQuarters = "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.";

const onWall = "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.";

const missingIn = (lanes: number, stages: number, saysMap: boolean, other: NotMap | undefined): string => {
  if (other)
    return `Words of another kind of board were found, ${other.what}: ${other.words.map((w) => `“${w}”`).join(", ")}.`;
  const seen = [
    lanes === 1 ? "one label that names a lane" : "no labels that name lanes",
    stages > 1 ? `a row of ${stages} labels that might be stages` : "no row of stages",
    saysMap ? "a title that speaks of a journey" : "no title that speaks of a journey, a blueprint or a persona",
  ];
  return `Looked for two lane labels, a row of stages, or a title that says what it is; found ${seen.join(", ")}.`;
};
