// Phases above stages: by what they stand over, never by the word. [R6]
import { hasMapWord } from "../../words/index.js";
import { ofLook, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { commonest, lookNumber } from "../sheet/looks.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { holds, mid, type Span, spanOf } from "../sheet/strips.js";
import { isStageLike } from "./label.js";
import { commonLook } from "./look.js";

export interface Phases {
  readonly groups: readonly Thing[];
  readonly groupOf: ReadonlyMap<string, Thing>;
}

const none: Phases = { groups: [], groupOf: new Map() };
const xOf = (t: Thing): Span => spanOf(t.box, "x");
const centreOf = (t: Thing): number => mid(xOf(t));

/** How many of `lower` lie under `upper`. */
const heldBy = (upper: Thing, lower: readonly Thing[]): number =>
  lower.filter((l) => holds(xOf(upper), centreOf(l))).length;

export const topOf = (row: readonly Thing[]): number => Math.min(...row.map((t) => t.box.y));

/**
 * A row beneath with more labels and drawn unlike the notes: that one holds the stages. Two of them stand under one of ours,
 * or ours are plain words over the middle of theirs, or over boxes of a look of their own; then the row must be of another kind than the notes, not just another colour.
 */
export const finerRow = (
  row: readonly Thing[],
  rows: readonly (readonly Thing[])[],
  body: Crowd,
): readonly Thing[] | undefined => {
  const low = Math.max(...row.map((t) => t.box.y + t.box.h));
  const bodyKind = body.lookOf[commonest(body)]?.kind;
  const ids = new Set(row.map((t) => t.id));
  const isOtherKind = (r: readonly Thing[]): boolean => r.every((t) => t.item.kind !== bodyKind);
  const isOver = (r: readonly Thing[]): boolean => {
    if (r.length === row.length) return areWider(row, r) && areFlatter(r, body);
    if (row.some((t) => heldBy(t, r) >= 2)) return true;
    const areBoxes = areWords(row) && !areWords(r) && isUnlike(r, body, ids);
    return (isOtherKind(r) && areWordsOver(row, r)) || (areBoxes && (isOtherKind(r) || areFlatter(r, body)));
  };
  return rows
    .filter((r) => r.length >= row.length && r.every((t) => t.at.y > low && !ids.has(t.id)))
    .filter(isOver)
    .filter((r) => isUnlike(r, body, ids) || r.filter(isStageLike).length >= r.length / 2)
    .sort((a, b) => topOf(a) - topOf(b))[0];
};

/** As many boxes, each of its own over one beneath, one of them half as wide again: a stage beside it has no label. */
const areWider = (upper: readonly Thing[], lower: readonly Thing[]): boolean =>
  upper.every((t, i) => heldBy(t, lower) === 1 && holds(xOf(t), centreOf(lower[i] ?? t))) &&
  upper.some((t, i) => t.item.kind !== "text" && t.box.w > 1.5 * (lower[i]?.box.w ?? t.box.w));

/** Heads are flatter than notes. */
const areFlatter = (row: readonly Thing[], body: Crowd): boolean => {
  const ids = new Set(row.map((t) => t.id));
  const notes = thingsIn(body).filter((t) => !ids.has(t.id) && t.item.kind !== "text");
  return median(row.map((t) => t.box.h)) <= 0.7 * median(notes.map((t) => t.box.h));
};

/** Of one look that nothing else has: notes of many colours form rows of their own as well. */
const isUnlike = (row: readonly Thing[], body: Crowd, upper: ReadonlySet<string>): boolean => {
  const look = commonLook(row);
  const ids = new Set(row.map((t) => t.id));
  const number = lookNumber(body, look);
  const alike = row.filter((t) => t.look === look).length;
  return alike >= 0.8 * row.length && !picked(body, ofLook(number)).some((t) => !ids.has(t.id) && !upper.has(t.id));
};

/** The phases over these stages; `known` where they were found already. */
export const phasesOver = (
  labels: readonly Thing[],
  things: readonly Thing[],
  unit: Unit,
  known: readonly Thing[] | undefined,
): Phases => {
  const row = known ?? rowAbove(labels, things, unit);
  if (row.length === 0) return none;
  const sorted = [...row].sort((a, b) => a.box.x - b.box.x);
  if (row.some((t) => heldBy(t, labels) >= 2)) {
    const groupOf = new Map(
      labels.flatMap((l) => {
        const over = sorted.find((g) => holds(xOf(g), centreOf(l)));
        return over ? [[l.id, over] as const] : [];
      }),
    );
    return { groups: row, groupOf };
  }
  const shares = areWordsOver(sorted, labels) ? sharedOut(sorted, labels).counts : undefined;
  if (!shares) return none;
  const homes = shares.flatMap((count, i) => Array.from({ length: count }, () => sorted[i]));
  return { groups: row, groupOf: new Map(labels.flatMap((l, i) => (homes[i] ? [[l.id, homes[i]] as const] : []))) };
};

const rowAbove = (labels: readonly Thing[], things: readonly Thing[], unit: Unit): readonly Thing[] => {
  const ids = new Set(labels.map((l) => l.id));
  const tallest = Math.min(...labels.map((l) => l.box.y + l.box.h));
  const lowest = Math.max(...labels.map((l) => l.box.y));
  const range = {
    from: Math.min(...labels.map((l) => l.box.x)),
    to: Math.max(...labels.map((l) => l.box.x + l.box.w)),
  };
  const above = things.filter(
    (t) => !ids.has(t.id) && t.at.y < tallest && t.box.y + t.box.h <= lowest + unit.y / 10 && holds(range, centreOf(t)),
  );
  const bottom = Math.max(Number.NEGATIVE_INFINITY, ...above.map((t) => t.box.y + t.box.h));
  const row = above.filter((t) => bottom - t.box.y - t.box.h <= 0.3 * unit.y);
  const isNear = lowest - bottom <= unit.y;
  const [only] = row;
  const isTitle = row.length === 1 && only !== undefined && isTitleOver(only, labels, unit);
  return isNear && !isTitle ? row : [];
};

/** One label over all stages may be a phase; wider than they are, written without a box, or speaking of a journey it is a title. */
const isTitleOver = (label: Thing, stages: readonly Thing[], unit: Unit): boolean => {
  if (label.item.kind === "text" || hasMapWord(label.text)) return true;
  const from = Math.min(...stages.map((s) => s.box.x));
  const to = Math.max(...stages.map((s) => s.box.x + s.box.w));
  return label.box.x < from - unit.x / 2 || label.box.x + label.box.w > to + unit.x / 2;
};

/** Words without a box, each over the middle of its stages: a third of a stage off is as good as people draw. */
const offMiddle = 0.35;

const areWords = (row: readonly Thing[]): boolean => row.every((t) => t.item.kind === "text");

const areWordsOver = (upper: readonly Thing[], lower: readonly Thing[]): boolean => {
  if (upper.length < 2 || upper.length >= lower.length || lower.length > 60) return false;
  if (!areWords(upper) || upper.some((t) => hasMapWord(t.text))) return false;
  const pitch = median(lower.slice(1).map((l, i) => centreOf(l) - centreOf(lower[i] ?? l)));
  const { off } = sharedOut(
    [...upper].sort((a, b) => centreOf(a) - centreOf(b)),
    lower,
  );
  return off <= offMiddle * pitch;
};

/** The stages shared out among words above them, in order, so that each word is as near the middle of its stages as can be. */
const sharedOut = (upper: readonly Thing[], lower: readonly Thing[]): { counts: readonly number[]; off: number } => {
  const ends = lower.map((l) => centreOf(l));
  type Way = { readonly counts: readonly number[]; readonly sum: number; readonly off: number };
  let ways: (Way | undefined)[] = [{ counts: [], sum: 0, off: 0 }];
  for (const word of upper) {
    const next: (Way | undefined)[] = [];
    for (const [done, way] of ways.entries())
      if (way)
        for (let end = done + 1; end <= ends.length; end++) {
          const off = Math.abs(centreOf(word) - ((ends[done] ?? 0) + (ends[end - 1] ?? 0)) / 2);
          const sum = way.sum + off;
          if (!next[end] || sum < (next[end]?.sum ?? 0))
            next[end] = { counts: [...way.counts, end - done], sum, off: Math.max(way.off, off) };
        }
    ways = next;
  }
  return ways[ends.length] ?? { counts: [], off: Number.POSITIVE_INFINITY };
};
