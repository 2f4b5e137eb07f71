// Which texts are stage labels: a row above the lanes. Which of two rows are phases is decided in phases.ts. [R17]
import { hasMapWord, headerFieldOf, isBeside, isStagesHeader, stateOf } from "../../words/index.js";
import { chosen, howMany, moreThan, within } from "../sheet/choose.js";
import type { Crowd } from "../sheet/crowd.js";
import { commonest } from "../sheet/looks.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { closeness, type Span, spanOf } from "../sheet/strips.js";
import { isStageLike, numberOf } from "./label.js";
import { commonLook, looksLikeOne, sizeOf } from "./look.js";
import { finerRow, phasesOver, topOf } from "./phases.js";

export interface StageRow {
  readonly labels: readonly Thing[];
  readonly groups: readonly Thing[];
  /** The phase of each stage that has one, by the stage label's id. */
  readonly groupOf: ReadonlyMap<string, Thing>;
  /** The cell that says “Stages” or “Phase” in front of the row. */
  readonly headers: readonly Thing[];
  readonly value: number;
  /** How many of the labels are numbered or stage words. */
  readonly known: number;
  /** By its own look and words, without regard to where the lanes' notes begin. */
  readonly isSure: boolean;
  /** Under the last lane. */
  readonly isBelow?: boolean;
}

const xOf = (t: Thing): Span => spanOf(t.box, "x");

/** Rows by their upper edges, centres and lower edges: heads of one row share at least one of them. */
const rowsOf = (things: readonly Thing[], unit: Unit): readonly (readonly Thing[])[] => {
  const edges = [
    [(t: Thing): number => t.box.y, 0.15],
    [(t: Thing): number => t.at.y, 0.3],
    [(t: Thing): number => t.box.y + t.box.h, 0.15],
  ] as const;
  const rows: Thing[][] = [];
  for (const [edge, tolerance] of edges) {
    let row: Thing[] = [];
    let start = Number.NEGATIVE_INFINITY;
    for (const t of [...things].sort((a, b) => edge(a) - edge(b) || a.box.x - b.box.x)) {
      if (edge(t) - start > tolerance * unit.y) {
        row = [];
        rows.push(row);
        start = edge(t);
      }
      row.push(t);
    }
  }
  return rows.filter((row) => row.length > 1).map((row) => row.sort((a, b) => a.box.x - b.box.x));
};

/** Where white wider than a sticky parts things of one kind from things of another, these are heads of two boards. */
const partsOf = (row: readonly Thing[], unit: Unit): readonly (readonly Thing[])[] => {
  for (let i = 1; i < row.length; i++) {
    const [before, after] = [row[i - 1], row[i]];
    if (!before || !after || before.item.kind === after.item.kind) continue;
    const isOne = (part: readonly Thing[]): boolean => part.every((t) => t.item.kind === part[0]?.item.kind);
    const isApart = after.box.x - before.box.x - before.box.w > unit.x;
    if (isApart && i > 1 && isOne(row.slice(0, i)) && isOne(row.slice(i))) return [row.slice(0, i), row.slice(i)];
  }
  return [row];
};

/** Heads of unequal height form several rows with labels in common: the longest one of one look is meant. */
const widest = (rows: readonly (readonly Thing[])[]): readonly (readonly Thing[])[] => {
  const homes = new Map<string, (readonly Thing[])[]>();
  for (const row of rows)
    for (const t of row) {
      const there = homes.get(t.id);
      if (there) there.push(row);
      else homes.set(t.id, [row]);
    }
  const isOfOneLook = (row: readonly Thing[]): boolean => {
    const look = commonLook(row);
    return row.filter((t) => t.look === look).length >= 0.8 * row.length;
  };
  return rows.filter((row) => {
    const others = [...new Set(row.flatMap((t) => homes.get(t.id) ?? []))];
    return !others.some((o) => o !== row && o.length > row.length && (isPart(row, o) || isOfOneLook(o)));
  });
};

const isPart = (row: readonly Thing[], of: readonly Thing[]): boolean => {
  const ids = new Set(of.map((t) => t.id));
  return row.every((t) => ids.has(t.id));
};

/** So many rows are judged: those with most labels known, then the longest, then the uppermost. */
const mostRows = 40;

/** A text stands in up to three rows, and looking for typos takes its time. */
const remembered = (is: (t: Thing) => boolean): ((t: Thing) => boolean) => {
  const known = new Map<string, boolean>();
  return (t) => {
    const said = known.get(t.text) ?? is(t);
    known.set(t.text, said);
    return said;
  };
};

type Rows = readonly (readonly Thing[])[];

const likeliest = (rows: Rows, isKnown: (t: Thing) => boolean): Rows => {
  if (rows.length <= mostRows) return rows;
  return rows
    .map((row) => ({ row, known: row.filter(isKnown).length }))
    .sort((a, b) => b.known - a.known || b.row.length - a.row.length || topOf(a.row) - topOf(b.row))
    .slice(0, mostRows)
    .map(({ row }) => row);
};

const areApart = (row: readonly Thing[]): boolean =>
  row.every((t, i) => {
    const next = row[i + 1];
    return !next || closeness(xOf(t), xOf(next)) < 0.3;
  });

/** Where stages run down, the title stands over them as if it were the first; larger writing that speaks of a journey tells. */
const withoutTitle = (row: readonly Thing[]): readonly Thing[] => {
  const sizes = row.map(sizeOf).sort((a, b) => a - b);
  const size = sizes[(sizes.length - 1) >> 1] ?? 0;
  return row.some((t) => sizeOf(t) > 1.3 * size)
    ? row.filter((t) => !(sizeOf(t) > 1.3 * size && hasMapWord(t.text)))
    : row;
};

export const isFact = (t: Thing): boolean =>
  (/[:：]/u.test(t.text) && headerFieldOf(t.text) !== undefined) ||
  isBeside(t.text) ||
  (t.text.length <= 24 && stateOf(t.text) !== undefined) ||
  (t.text.length > 120 && numberOf(t.text) === undefined);

interface Judged {
  readonly row: readonly Thing[];
  readonly value: number;
  readonly known: number;
  readonly differs: boolean;
}

const judge = (
  row: readonly Thing[],
  body: Crowd,
  above: number,
  unit: Unit,
  isKnown: (t: Thing) => boolean,
): Judged => {
  const [first, last] = [row[0], row.at(-1)];
  // Labels may stand at the start of their columns: half a sticky more, or most of what lies between two of them.
  const between = median(row.slice(1).map((t, i) => t.box.x - (row[i]?.box.x ?? 0) - (row[i]?.box.w ?? 0)));
  const margin = Math.max(unit.x / 2, 0.75 * between);
  const range = { from: (first?.box.x ?? 0) - margin, to: (last ? last.box.x + last.box.w : 0) + margin };
  const low = Math.max(...row.map((t) => t.box.y + t.box.h));
  const under = chosen(body, moreThan("y", "mids", low));
  const covered = howMany(under, within("x", "mids", range));
  const look = commonLook(row);
  const alike = row.filter((t) => t.look === look || looksLikeOne(t, row.slice(0, 1))).length / row.length;
  const known = row.filter(isKnown).length;
  const differs = under.at.length > 0 && look !== body.lookOf[commonest(under)]?.name;
  const value =
    (under.at.length ? (2 * covered) / under.at.length : 1.5) +
    (2 * known) / row.length +
    alike +
    (differs ? 1.5 : 0) +
    0.1 * Math.min(5, row.length) -
    0.4 * above;
  return { row, value, known, differs };
};

/** A row must be worth this much to be stages: covering the notes and looking different, or known by its words. */
export const enough = 4;

export const stageRow = (
  candidates: readonly Thing[],
  body: Crowd,
  unit: Unit,
  fewest: number,
): StageRow | undefined => {
  const headers = candidates.filter((t) => isStagesHeader(t.text));
  const open = candidates.filter((t) => !isStagesHeader(t.text) && !isFact(t));
  const rows = rowsOf(open, unit)
    .flatMap((row) => partsOf(row, unit))
    .map(withoutTitle)
    .filter((row) => row.length > 1 && areApart(row));
  const isKnown = remembered(isStageLike);
  const tops = likeliest(widest(rows.filter((r) => r.length >= fewest)), isKnown);
  const sorted = [...new Set(tops.map((r) => r[0]?.box.y ?? 0))].sort((a, b) => a - b);
  const judged = tops.map((row) => {
    const top = Math.min(...row.map((t) => t.box.y));
    const above = sorted.filter((y) => y < top - unit.y / 2).length;
    return judge(row, body, Math.min(4, above), unit, isKnown);
  });
  const best = judged.sort((a, b) => b.value - a.value || b.row.length - a.row.length)[0];
  if (!best) return undefined;
  const finer = finerRow(best.row, rows, body);
  const labels = finer ?? best.row;
  const phases = phasesOver(labels, open, unit, finer && best.row);
  const known = labels.filter(isStageLike).length;
  return { labels, ...phases, headers, value: best.value, known, isSure: best.differs || 2 * known >= labels.length };
};
