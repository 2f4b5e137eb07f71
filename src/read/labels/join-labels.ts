// Lane labels that no word gives away: they stand in the column of those that are known, drawn alike, with a row or a band of
// their own. Works on rows. [R16]
import { headerFieldOf, isBeside, isPrompt, isStagesHeader, stateOf } from "../../words/index.js";
import { atLeast, atMost, chosen, outside as outsideOf, picked } from "../sheet/choose.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { commonest } from "../sheet/looks.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { type Axis, closeness, holds, type Span, spanOf } from "../sheet/strips.js";
import { looksLikeOne, sizeOf } from "./look.js";

/** How far labels of one column may stand out of line, in stickies. */
export const outOfLine = 0.35;
/** Writing larger than the notes' by this factor is a heading's. */
const larger = 1.15;
/** More words of lanes than this stand on no map; beyond it the first ones are enough to find the column. */
export const mostSeeds = 400;

export const edges = [
  (t: Thing): number => t.box.x,
  (t: Thing): number => t.at.x,
  (t: Thing): number => t.box.x + t.box.w,
] as const;

export const columnOf = (labels: readonly Thing[]): Span => ({
  from: Math.min(...labels.map((l) => l.box.x)),
  to: Math.max(...labels.map((l) => l.box.x + l.box.w)),
});

/** A fact, a prompt, the title of a legend, a number: no label, wherever it stands. */
export const isOtherwiseKnown = (t: Thing): boolean =>
  isBeside(t.text) ||
  (t.text.length <= 24 && stateOf(t.text) !== undefined) ||
  isPrompt(t.text) ||
  /^[+−–-]?\s?\d+(?:[.,]\d)?$/u.test(t.text) ||
  (/[:：]/u.test(t.text) && headerFieldOf(t.text) !== undefined);

/** A sticky's writing is as large as fits, and nobody knows how large that is. */
const hasKnownSize = ({ item }: Thing): boolean =>
  item.kind === "text" || (item.kind !== "frame" && item.fontSize !== undefined);

/** A question right beneath or beside larger writing asks what that label means, whatever role its words name. */
export const isPromptUnder = (t: Thing, texts: Crowd): boolean =>
  t.item.kind === "text" &&
  /[?？]\s*$/u.test(t.text) &&
  thingsIn(texts).some((label) => {
    const line = sizeOf(t);
    const gap = (axis: Axis): number => {
      const [a, b] = [spanOf(t.box, axis), spanOf(label.box, axis)];
      return Math.max(0, a.from - b.to, b.from - a.to);
    };
    return label !== t && hasKnownSize(label) && sizeOf(label) >= 1.15 * line && gap("x") + gap("y") <= 1.5 * line;
  });

/** Labels without a known word: in the column, drawn like the others, with a row or a band of their own near them. */
export const joined = (
  seeds: readonly Thing[],
  crowd: Crowd,
  bare: readonly Thing[],
  unit: Unit,
  barred: ReadonlySet<string>,
) => {
  const column = columnOf(seeds);
  const isSeed = new Set(seeds.map((s) => s.id));
  const others = chosen(crowd, outsideOf("x", "mids", column));
  const bodyLook = crowd.lookOf[commonest(others)]?.name;
  const aligned = (t: Thing): boolean =>
    edges.some((edge) => seeds.some((s) => Math.abs(edge(s) - edge(t)) <= outOfLine * unit.x));
  const near = picked(crowd, atMost("x", "froms", column.to), atLeast("x", "tos", column.from))
    .filter(
      (t) =>
        !isSeed.has(t.id) &&
        !barred.has(t.id) &&
        closeness(spanOf(t.box, "x"), column) >= 0.5 &&
        t.box.w <= Math.max(1.6 * (column.to - column.from), 2 * unit.x) &&
        aligned(t) &&
        looksLikeOne(t, seeds) &&
        !isOtherwiseKnown(t) &&
        !isPromptUnder(t, crowd) &&
        (!isStagesHeader(t.text) || isLaneOfSteps(t, thingsIn(crowd), column, bodyLook)),
    )
    .slice(0, mostSeeds);
  // Where labels are drawn like the notes, only a column that holds nothing but labels lets strangers in.
  const isDistinct = seeds.some((s) => s.look !== bodyLook);
  if (!isDistinct && near.length > Math.max(2, seeds.length)) return seeds;
  if (near.length === 0) return seeds;
  const outside = thingsIn(others);
  const bodySize = median(
    outside
      .filter((t) => t.look === bodyLook)
      .slice(0, mostSeeds)
      .map(sizeOf),
  );
  /** Of the notes' look, only heads as large as itself tell: notes are the smaller writing. */
  const isHead = (t: Thing): boolean => {
    if (t.look !== bodyLook) return isInRowOfAlike(t, besideOf(t), column);
    if (t.item.kind !== "text" || sizeOf(t) < larger * bodySize) return false;
    const isAsLarge = (b: Thing): boolean => sizeOf(b) < larger * sizeOf(t) && sizeOf(t) < larger * sizeOf(b);
    return isInRowOfAlike(t, besideOf(t), column, isAsLarge);
  };
  const bands = bare.filter((b) => b.box.w > 1.5 * (column.to - column.from) && b.box.h > 0.15 * unit.y);
  const found = [...seeds];
  const besideOf = shelved(outside, unit);
  const reach = reachOf(seeds, unit);
  const { low: first, high: last } = reach;
  for (const t of [...near].sort((a, b) => awayFrom(reach, a) - awayFrom(reach, b))) {
    const free = found.every((l) => closeness(spanOf(l.box, "y"), spanOf(t.box, "y")) < 0.5);
    if (!free || awayFrom(reach, t) > 2 * reach.pitch) continue;
    const isBetween = t.at.y > first && t.at.y < last && hasRow(t, besideOf(t), column, unit.y / 2);
    if (!isBetween && !hasRow(t, besideOf(t), column) && !hasBand(t, bands, found)) continue;
    if (isHead(t)) continue;
    found.push(t);
    reach.low = Math.min(reach.low, t.at.y);
    reach.high = Math.max(reach.high, t.at.y);
  }
  return found;
};

/** What may stand beside a label, within half a sticky of its row: a wall of notes is not searched for each of its notes. */
const shelved = (things: readonly Thing[], unit: Unit): ((label: Thing) => readonly Thing[]) => {
  const shelves = new Map<number, Thing[]>();
  const tall: Thing[] = [];
  const shelfOf = (y: number): number => Math.floor(y / (2 * unit.y));
  for (const t of things) {
    const [from, to] = [shelfOf(t.box.y), shelfOf(t.box.y + t.box.h)];
    if (to - from > 4) tall.push(t);
    else
      for (let i = from; i <= to; i++) {
        const there = shelves.get(i);
        if (there) there.push(t);
        else shelves.set(i, [t]);
      }
  }
  return ({ box }) => {
    const found = new Set(tall);
    for (let i = shelfOf(box.y - unit.y / 2); i <= shelfOf(box.y + box.h + unit.y / 2); i++)
      for (const t of shelves.get(i) ?? []) found.add(t);
    return [...found];
  };
};

/** “Steps” in front of notes, with heads of another look above them, is a lane; in front of the heads it names those. */
const isLaneOfSteps = (label: Thing, texts: readonly Thing[], column: Span, look: string | undefined): boolean => {
  const row = spanOf(label.box, "y");
  const outside = texts.filter((t) => !holds(column, t.at.x) && t.item.kind !== "frame");
  const beside = outside.filter((t) => closeness(spanOf(t.box, "y"), row) >= 0.5);
  const top = Math.min(label.box.y, ...beside.map((t) => t.box.y));
  const heads = outside.filter((t) => t.look !== look && t.box.y + t.box.h <= top + 1);
  return 2 * beside.filter((t) => t.look === look).length > beside.length && heads.length >= 2;
};

/** What stands beside it is drawn like itself and unlike the notes: a row of stage labels, seen from its first. */
const isInRowOfAlike = (
  label: Thing,
  texts: readonly Thing[],
  column: Span,
  isAlike: (t: Thing) => boolean = () => true,
): boolean => {
  const row = spanOf(label.box, "y");
  const beside = texts.filter(
    (t) => t.item.kind !== "frame" && !holds(column, t.at.x) && closeness(spanOf(t.box, "y"), row) >= 0.5,
  );
  return beside.length > 0 && beside.filter((t) => t.look === label.look && isAlike(t)).length > beside.length / 2;
};

/** From the first label to the last, and the usual step between them. */
const reachOf = (labels: readonly Thing[], unit: Unit): { low: number; high: number; readonly pitch: number } => {
  const ys = labels.map((l) => l.at.y);
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  return { low, high, pitch: Math.max(2.5 * unit.y, (high - low) / Math.max(1, labels.length - 1)) };
};

const awayFrom = (reach: { readonly low: number; readonly high: number }, t: Thing): number =>
  Math.max(0, reach.low - t.at.y, t.at.y - reach.high);

/** A drawn band holds this label and no other. */
const hasBand = (label: Thing, bands: readonly Thing[], labels: readonly Thing[]): boolean =>
  bands.some((b) => {
    const span = spanOf(b.box, "y");
    return (
      closeness(span, spanOf(label.box, "y")) >= 0.5 &&
      holds(span, label.at.y) &&
      !labels.some((l) => holds(span, l.at.y))
    );
  });

/** Something stands beside it in its own row, or no more than `around` above or below it, outside the column. */
export const hasRow = (label: Thing, texts: readonly Thing[], column: Span, around = 0): boolean => {
  const { from, to } = spanOf(label.box, "y");
  const row = { from: from - around, to: to + around };
  return texts.some(
    (t) =>
      (t.at.x > column.to || t.at.x < column.from) &&
      t !== label &&
      t.item.kind !== "frame" &&
      closeness(spanOf(t.box, "y"), row) >= 0.3,
  );
};
