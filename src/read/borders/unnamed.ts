// Lanes and stages that nobody named: all of an axis, or one among others that have labels. Notes in line tell of them. [R9]
import { picked, within } from "../sheet/choose.js";
import { type Crowd, columnOn, extentsAt, extentsIn, thingsIn } from "../sheet/crowd.js";
import { type Extents, runsIn } from "../sheet/extents.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { type Axis, length, meeting, mid, type Span, type Strip, spanOf } from "../sheet/strips.js";
import { homesIn } from "./homes.js";
import { apart, areClean, isCurve, runsOf } from "./runs.js";

type Word = "Row" | "Column";

const stripOf = (word: Word, at: number, span: Span): Strip => ({
  from: span.from,
  to: span.to,
  id: `${word.toLowerCase()}-${at + 1}`,
  title: `${word} ${at + 1}`,
  roles: [],
  evidence: "notes",
});

const nameOf = (word: Word): string => (word === "Row" ? "lane" : "stage");

/** An axis without any label. */
export const unnamed = (word: Word, body: Crowd, axis: Axis, unit: Unit, remarks: string[]): readonly Strip[] => {
  // Lanes have white between them; rows of one lane, and heaps under the stages, touch.
  const runs =
    word === "Row"
      ? runsIn(extentsIn(body, axis), leastWhite * unit[axis])
      : runsOf(thingsIn(body).map((t) => spanOf(t.box, axis)));
  const [only, second] = runs;
  if (word === "Row" && only && !second && length(only) > 1.6 * unit[axis]) {
    remarks.push("No lane labels were found, and no white parts the notes into rows: they carry no lane.");
    return [];
  }
  if (runs.length === 0) return [];
  if (word === "Column" && (runs.length < 2 || !areClean(runs) || body.at.length < 1.5 * runs.length)) {
    remarks.push("No stage labels were found, and the notes do not stand in columns: they carry no stage.");
    return [];
  }
  remarks.push(`No ${nameOf(word)} labels were found; ${runs.length} were named after the notes that lie in line.`);
  const strips = runs.map((r, i) => stripOf(word, i, r));
  return meeting(strips, 2 * unit[axis]);
};

/** A label stands with its notes when it is no farther from their middle, or start, than this part of a sticky. */
const withNotes = 0.35;
/** White between strips must be wider than this part of a sticky: less lies between any two notes. */
const leastWhite = 0.2;

/** Shorter than this part of a sticky, a run is a row of remarks or the numbers of a scale. */
const leastRun = 0.6;

/** White between the rows of one strip. */
const gapsIn = (rows: readonly Span[]): readonly number[] =>
  rows.slice(1).map((row, i) => row.from - (rows[i]?.to ?? row.from));

/** Stage labels stand over their columns nearly always; lane labels anywhere along their lane, so that two must show where. */
const fewestAlone: Readonly<Record<Word, number>> = { Row: 2, Column: 1 };

interface Fit {
  /** Which runs the label stands with. */
  readonly runs: readonly boolean[];
  /** It stands in the middle of all of them together. */
  readonly whole: boolean;
}

const isApart = (f: Fit): boolean => f.runs.length > 1 && !f.whole && f.runs.filter(Boolean).length === 1;

/** How many of the strips with one run of notes have their label with it; 0 where such strips are few. */
const shareAlone = (fits: readonly Fit[], fewest: number): number => {
  const told = fits.filter((f) => f.runs.length > 0);
  const alone = told.filter((f) => f.runs.length === 1);
  return alone.length < Math.max(fewest, told.length / 2)
    ? 0
    : alone.filter((f) => f.runs[0]).length / Math.max(1, alone.length);
};

/**
 * The same for labels in the middle: one that stands with one of several runs, and off the middle of all, says as much. At the
 * start of its lane a label would stand there anyway.
 */
const shareCentred = (fits: readonly Fit[]): number => {
  const told = fits.filter((f) => f.runs.length > 0);
  const alone = told.filter((f) => f.runs.length === 1 && f.runs[0]).length;
  return told.length < 2 || alone === 0 ? 0 : (alone + told.filter(isApart).length) / told.length;
};

const behindAll = (places: Uint32Array, { froms, tos }: Extents, end: number): readonly Span[] => {
  const found: Span[] = [];
  for (let k = 0; k < places.length; k++) {
    const [from, to] = [froms[places[k] ?? 0] ?? 0, tos[places[k] ?? 0] ?? 0];
    if ((from + to) / 2 > end) found.push({ from, to });
  }
  return found;
};

/**
 * Strips with labels, and between them those without: where labels stand with their own run of notes all over the map, another
 * run in the same strip is a strip of its own. What lies in a hole between drawn strips is one as well.
 */
export const withUnnamed = (
  word: Word,
  strips: readonly Strip[],
  body: Crowd,
  axis: Axis,
  units: Unit,
  remarks: string[],
): readonly Strip[] => {
  const unit = units[axis];
  if (
    strips.length < 2 ||
    strips.every((s) => s.evidence === "band") ||
    strips.some((s) => !s.label || s.evidence === "colour")
  )
    return strips;
  const column = columnOn(body, axis);
  const shortIn = (s: Strip): readonly Thing[] =>
    picked(body, within(axis, "mids", s)).filter((t) => length(spanOf(t.box, axis)) <= 1.6 * unit);
  const isMood = (s: Strip): boolean => s.roles.includes("emotions") && isCurve(shortIn(s), axis);
  const isWith = (strip: Strip, run: Span, at: "start" | "centre"): boolean => {
    const label = strip.label ? spanOf(strip.label.box, axis) : run;
    return (at === "start" ? Math.abs(label.from - run.from) : Math.abs(mid(label) - mid(run))) <= withNotes * unit;
  };
  const last = strips.at(-1);
  const behind = behindAll(body.at, column, last?.to ?? 0).filter((n) => length(n) <= 1.6 * unit);
  const homes = homesIn(strips, body, axis, 1.6 * unit);
  const rows = homes.map((places) => runsIn(extentsAt(column, places), Number.MIN_VALUE));
  const between = rows.slice(1).flatMap((next, i) => {
    const before = rows[i]?.at(-1);
    return before && next[0] ? [next[0].from - before.to] : [];
  });
  const inner = rows.flatMap((its) => gapsIn(its).filter((gap) => gap < leastWhite * unit));
  const usual = Math.min(0.5 * median(between), inner.length ? 2 * median(inner) : Number.POSITIVE_INFINITY);
  const white = Math.max(leastWhite * unit, usual);
  if (between.length === 0 || median(between) < leastWhite * unit) return strips;
  // Notes that follow the last label's in the same step are another strip; a parking lot stands farther off.
  const step = 1.25 * median(between);
  const added: Span[] = [];
  let [end, farthest] = [last?.to ?? 0, rows.at(-1)?.at(-1)?.to ?? Number.NEGATIVE_INFINITY];
  for (const n of [...behind].sort((a, b) => a.from - b.from))
    if (mid(n) > end && n.from <= Math.max(end, farthest) + step) {
      added.push(n);
      end = n.to;
      farthest = Math.max(farthest, n.to);
    }
  const runs = rows.map((its, i) => apart(i === rows.length - 1 ? [...its, ...added] : its, white));
  // Notes of a mood stand high and low on purpose.
  const moods = strips.map(isMood);
  const fitsAt = (at: "start" | "centre"): readonly Fit[] =>
    strips.map((s, i) => {
      const its = moods[i] ? [] : (runs[i] ?? []);
      const all = { from: its[0]?.from ?? 0, to: its.at(-1)?.to ?? 0 };
      return { runs: its.map((r) => isWith(s, r, at)), whole: isWith(s, all, "centre") };
    });
  const [centred, started] = [fitsAt("centre"), fitsAt("start")];
  const ways = [
    { fits: centred, share: Math.max(shareAlone(centred, fewestAlone[word]), shareCentred(centred)) },
    { fits: started, share: shareAlone(started, fewestAlone[word]) },
  ];
  const { fits, share } = ways.reduce((a, b) => (b.share > a.share ? b : a));
  if (share < 0.75) return strips;

  const all: Strip[] = [];
  let unlabelled = 0;
  for (const [i, strip] of strips.entries()) {
    const its = runs[i] ?? [];
    const own = fits[i]?.runs.indexOf(true) ?? -1;
    const isSmall = its.some((run, k) => k !== own && length(run) < leastRun * unit);
    if (
      its.length < 2 ||
      own < 0 ||
      isSmall ||
      strip.evidence === "band" ||
      fits[i]?.runs.filter(Boolean).length !== 1
    ) {
      all.push(strip);
      continue;
    }
    for (const [k, run] of its.entries()) {
      const before = its[k - 1];
      const after = its[k + 1];
      const span = {
        from: before ? (before.to + run.from) / 2 : strip.from,
        to: after ? (run.to + after.from) / 2 : Math.max(strip.to, run.to),
      };
      if (k === own) all.push({ ...strip, ...span });
      else {
        all.push(stripOf(word, all.length, span));
        unlabelled++;
      }
    }
  }
  if (unlabelled === 0 || unlabelled > strips.length / 2) return strips;
  const said = unlabelled === 1 ? `One ${nameOf(word)} has no label` : `${unlabelled} ${nameOf(word)}s have no label`;
  remarks.push(`${said}; it was told by its notes and named after its place.`);
  return all;
};
