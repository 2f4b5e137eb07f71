// Two maps without frames: a white gap with lanes and stages of its own on either side. [R18]
import { fold } from "../../words/index.js";
import { isLikeNotes } from "../labels/first-row.js";
import { commonLook } from "../labels/look.js";
import { areAmong, areNotAmong, atLeast, chosen, lessThan, notOfKind, picked } from "../sheet/choose.js";
import { type Crowd, extentsIn, thingsIn } from "../sheet/crowd.js";
import { runsIn } from "../sheet/extents.js";
import { pickedFrom } from "../sheet/few.js";
import { commonest, lookNumber, tally } from "../sheet/looks.js";
import type { Thing } from "../sheet/sheet.js";
import { type Axis, closeness, spanOf } from "../sheet/strips.js";
import { type Attempt, attempt, type Ground, type Region } from "./attempt.js";

/** So many gaps are tried on each axis, the widest first. */
const mostGaps = 6;

export const split = (ground: Ground, region: Region, depth: number): readonly Attempt[] | undefined => {
  const seeds = seedsIn(ground, region);
  if (seeds.size < 4 || depth > 6) return undefined;
  const { texts } = region;
  const open = chosen(texts, notOfKind("frame"), areNotAmong(ground.namingLines));
  for (const axis of ["x", "y"] as const)
    for (const at of gapsOn(axis, open, ground)) {
      const sides = halves(region, axis, at);
      if (sides.some((s) => thingsIn(s.texts).filter((t) => seeds.has(t.id)).length < 2)) continue;
      if (isPointedAcross(ground, axis, at)) continue;
      const attempts = bothWhole(ground, sides);
      if (attempts && areTwoMaps(ground, attempts))
        return sides.flatMap((s, i) => split(ground, s, depth + 1) ?? [attempts[i]].filter((a) => a !== undefined));
    }
  return undefined;
};

const areTwoMaps = (ground: Ground, attempts: readonly Attempt[]): boolean =>
  !areBothEnds(attempts) && (repeats(attempts) || areStageRows(attempts) || arePointedApart(ground, attempts));

/**
 * Lanes and stages are pointed at on both sides, or on one of them only, and there as a whole: then the other side is a map of its own if
 * its stages are surely no lane's notes.
 */
const arePointedApart = ({ lanes, stages }: Ground, attempts: readonly Attempt[]): boolean => {
  if (lanes.length === 0 || stages.length === 0) return false;
  const isPointed = (a: Attempt): boolean => {
    const ids = new Set(thingsIn(a.region.texts).map((t) => t.id));
    return lanes.some((t) => ids.has(t.id)) && stages.some((t) => ids.has(t.id));
  };
  return attempts.every((a) => isPointed(a) || (a.found.stages?.isSure === true && !isInLine(a)));
};

/**
 * What may be lanes' labels: names of lanes, and what is written twice, drawn unlike most. Two maps side by side mostly have the
 * same lanes, whatever these are called.
 */
const seedsIn = (ground: Ground, { texts }: Region): ReadonlySet<string> => {
  // Stages alone say nothing of two maps.
  const pointed = new Set([...ground.lanes, ...(ground.lanes.length ? ground.stages : [])].map((t) => t.id));
  const short = picked(texts, areAmong(ground.short));
  const named = pickedFrom(texts, ground.named);
  const others = pointed.size > 0 ? thingsIn(texts).filter((t) => pointed.has(t.id)) : [];
  const seeds = new Set([...named, ...others].map((t) => t.id));
  if (seeds.size < 2 || seeds.size >= 4) return seeds;
  const look = texts.lookOf[commonest(texts)]?.name;
  const first = new Map<string, Thing>();
  for (const t of short) {
    if (t.look === look) continue;
    const twin = first.get(t.text);
    if (!twin) first.set(t.text, t);
    else for (const one of [twin, t]) seeds.add(one.id);
  }
  return seeds;
};

/** Labels of one axis are pointed at on both sides, of the other on one only: these are one map's lanes under its stages. */
const isPointedAcross = ({ lanes, stages }: Ground, axis: Axis, cut: number): boolean => {
  const sides = [lanes, stages].map((labels) => new Set(labels.map((t) => t.at[axis] < cut)).size);
  const isApart = lanes.length > 0 && stages.length > 0 && !sides.includes(2);
  return (
    (sides.includes(2) && sides.includes(1)) || (isApart && isBefore(lanes, axis, cut) !== isBefore(stages, axis, cut))
  );
};

const isBefore = ([first]: readonly Thing[], axis: Axis, cut: number): boolean => (first?.at[axis] ?? cut) < cut;

/** The smaller side is tried first: mostly it is no map, and the larger one need not be read. */
const bothWhole = (ground: Ground, sides: readonly [Region, Region]): readonly Attempt[] | undefined => {
  const [one, other] = sides;
  const isSmaller = one.texts.at.length <= other.texts.at.length;
  const first = attempt(ground, isSmaller ? one : other);
  if (!first.isWhole) return undefined;
  const second = attempt(ground, isSmaller ? other : one);
  if (!second.isWhole) return undefined;
  return isSmaller ? [first, second] : [second, first];
};

/** The same labels level with each other, one column in front of all notes and one behind them: one map, labelled at both ends. */
const areBothEnds = ([one, other]: readonly Attempt[]): boolean => {
  const [left, right] = [one?.found.lanes, other?.found.lanes];
  if (left?.notes !== "right" || right?.notes !== "left" || one?.found.laneAxis !== other?.found.laneAxis) return false;
  const isLevel = (l: Thing): boolean =>
    right.labels.some((r) => r.text === l.text && closeness(spanOf(l.box, "y"), spanOf(r.box, "y")) >= 0.5);
  return left.labels.filter(isLevel).length >= 2;
};

/** The same lanes on either side tell of two maps, even where their stages cannot be told from notes. */
const repeats = ([one, other]: readonly Attempt[]): boolean => {
  const titles = (a: Attempt | undefined): readonly string[] => (a?.found.lanes?.labels ?? []).map((l) => fold(l.text));
  const there = new Set(titles(one));
  return titles(other).filter((t) => there.has(t)).length >= 2;
};

/**
 * Rows that are surely stages: known by their words, or drawn alike on both sides and unlike the notes. Notes may carry their
 * lane's colour, so that a row which merely differs from the others says little: its look must be no note's.
 */
const areStageRows = (attempts: readonly Attempt[]): boolean => {
  const rows = attempts.flatMap((a) => a.found.stages ?? []);
  if (rows.some((r) => r.isBelow) || attempts.some(hasWordsTwice)) return false;
  if (rows.every((r) => 2 * r.known >= r.labels.length)) return true;
  if (isOfNotes(attempts)) return false;
  // A row in line with a lane's label is that lane's.
  if (attempts.some((a) => isInLine(a))) return false;
  const look = commonLook(rows.flatMap((r) => r.labels));
  const isTheirs = rows.every((r) => r.isSure && commonLook(r.labels) === look);
  return isTheirs && !attempts.some(({ found: { body } }) => tally(body)[lookNumber(body, look)]);
};

/** A word on two notes, one under the other, is no two lanes. */
const hasWordsTwice = ({ found }: Attempt): boolean => {
  const labels = found.lanes?.labels ?? [];
  return new Set(labels.map((l) => fold(l.text))).size < labels.length && isLikeNotes(labels, found.body, found.unit);
};

/** The lanes of one side are named by what is a note on the other, and not the other way about: part of a map read askew. */
const isOfNotes = ([one, other]: readonly Attempt[]): boolean => {
  const areNotes = (a: Attempt | undefined, b: Attempt | undefined): boolean => {
    const looks = new Set(b && thingsIn(b.found.body).map((t) => t.look));
    return (a?.found.lanes?.labels ?? []).some((l) => looks.has(l.look));
  };
  return areNotes(one, other) !== areNotes(other, one);
};

const isInLine = ({ found }: Attempt): boolean => {
  const first = found.lanes?.labels[0];
  const head = found.stages?.labels[0];
  return first !== undefined && head !== undefined && closeness(spanOf(first.box, "y"), spanOf(head.box, "y")) >= 0.5;
};

/** By the middles of things. */
const halves = ({ texts, bare }: Region, axis: Axis, at: number): readonly [Region, Region] => [
  { texts: chosen(texts, lessThan(axis, "mids", at)), bare: bare.filter((t) => t.at[axis] < at) },
  { texts: chosen(texts, atLeast(axis, "mids", at)), bare: bare.filter((t) => t.at[axis] >= at) },
];

const gapsOn = (axis: Axis, open: Crowd, { sheet }: Ground): readonly number[] => {
  const least = 0.4 * sheet.unit[axis];
  const runs = runsIn(extentsIn(open, axis), least);
  const gaps = runs.slice(1).map((run, i) => {
    const end = runs[i]?.to ?? run.from;
    return { at: (run.from + end) / 2, size: run.from - end };
  });
  return gaps
    .filter((g) => g.size > least)
    .sort((a, b) => b.size - a.size || a.at - b.at)
    .slice(0, mostGaps)
    .map((g) => g.at);
};
