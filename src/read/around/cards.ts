// Cards that lie beside a map, such as a persona’s: headings with a line or two of writing beneath each. Headings like “Goals” are names
// of lanes elsewhere, so cards are taken off the board before labels are looked for. Legends are found in legend.ts. [R25]
import { contains } from "../../board/index.js";
import type { LaneRole } from "../../model/index.js";
import { headerFieldOf, isPrompt } from "../../words/index.js";
import { mostSeeds, outOfLine } from "../labels/join-labels.js";
import { sizeOf } from "../labels/look.js";
import { noteKind } from "../labels/nearer-labels.js";
import { crowdOf } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { closeness, spanOf } from "../sheet/strips.js";

type Names = ReadonlyMap<string, readonly LaneRole[]>;

/** Writing begins this near beneath its heading, in stickies. */
const beneath = 0.4;
/** A card without a box goes on where the next line is no farther than this times the widest gap in it. */
const goesOn = 1.2;

const endOf = (t: Thing): number => t.box.y + t.box.h;
const areInLine = (a: Thing, b: Thing, unit: Unit): boolean => Math.abs(a.box.x - b.box.x) <= outOfLine * unit.x;

/** Smaller or equal writing right beneath a name, in its line, that does not ask what the name means. */
const hasLines = (heading: Thing, writing: readonly Thing[], names: Names, unit: Unit): boolean =>
  writing.some((t) => {
    const gap = t.box.y - endOf(heading);
    if (gap < -0.1 * unit.y || gap > beneath * unit.y || !areInLine(t, heading, unit)) return false;
    return !names.has(t.id) && sizeOf(t) <= sizeOf(heading) && !isPrompt(t.text) && !/[?？]\s*$/u.test(t.text);
  });

/** The headings' column as far as its lines follow one another. */
const columnWith = (headings: readonly Thing[], writing: readonly Thing[], unit: Unit): readonly Thing[] => {
  const [first] = headings;
  const [top, last] = [Math.min(...headings.map((h) => h.box.y)), Math.max(...headings.map((h) => h.box.y))];
  const column = first ? writing.filter((t) => areInLine(t, first, unit)) : [];
  const inside = column.filter((t) => t.box.y >= top && t.box.y <= last);
  const widest = Math.max(...inside.slice(1).map((t, i) => t.box.y - endOf(inside[i] ?? t)));
  const near = goesOn * Math.max(widest, beneath * unit.y);
  const from = inside[0] ? column.indexOf(inside[0]) : 0;
  let [low, high] = [from, from + inside.length - 1];
  const gapAfter = (i: number): number => {
    const [one, next] = [column[i], column[i + 1]];
    return one && next ? next.box.y - endOf(one) : Number.POSITIVE_INFINITY;
  };
  while (low > 0 && gapAfter(low - 1) <= near) low--;
  while (gapAfter(high) <= near) high++;
  return column.slice(low, high + 1);
};

/** Two columns of headings that are in line are one card's where nothing else is between them. */
const inColumns = (headings: readonly Thing[], unit: Unit): readonly (readonly Thing[])[] => {
  const columns: Thing[][] = [];
  for (const h of headings) {
    const its = columns.find((c) => c[0] && areInLine(c[0], h, unit));
    if (its) its.push(h);
    else columns.push([h]);
  }
  return columns.filter((c) => c.length > 1);
};

/** Closer from one to the next than this, in stickies, rows of notes cannot be. */
const tooClose = 0.6;
const fewestListed = 3;

/** A list of lanes to choose from, say: names of different lanes right under one another. */
const listsIn = (written: readonly Thing[], writing: readonly Thing[], names: Names, unit: Unit): readonly Thing[] => {
  const found: Thing[] = [];
  for (const [first] of inColumns(written, unit)) {
    let run: Thing[] = [];
    const end = (): void => {
      const roles = new Set(run.flatMap((t) => (names.has(t.id) ? [(names.get(t.id) ?? []).join()] : [])));
      if (roles.size >= fewestListed) found.push(...run);
      run = [];
    };
    for (const t of writing) {
      if (!first || !areInLine(t, first, unit)) continue;
      const last = run.at(-1);
      if (last && t.box.y - last.box.y > tooClose * unit.y) end();
      run.push(t);
    }
    end();
  }
  return found;
};

/** All that stands in a box with two headings or more and nothing but writing. */
const inBoxes = (
  headings: readonly Thing[],
  texts: readonly Thing[],
  boxes: readonly Thing[],
): readonly (readonly Thing[])[] =>
  boxes
    .filter((b) => headings.filter((h) => contains(b.box, h.at)).length > 1)
    .map((b) => texts.filter((t) => t !== b && contains(b.box, t.at)))
    .filter((inside) => inside.every((t) => t.item.kind === "text"));

const isFact = (t: Thing): boolean => /[:：]/u.test(t.text.slice(0, 60)) && headerFieldOf(t.text) !== undefined;

/** What notes are made of, also where there are fewer of them than words around them. */
const sizedKind = (texts: readonly Thing[], unit: Unit): Thing["item"]["kind"] | undefined => {
  const sized = texts.filter((t) => t.item.kind !== "text" && 2 * t.box.h >= unit.y && 2 * t.box.w >= unit.x);
  return noteKind(crowdOf(texts)) ?? (sized.length >= fewestNotes ? noteKind(crowdOf(sized)) : undefined);
};
const fewestNotes = 3;

/** A card needs names of lanes elsewhere, drawn unlike the notes: else its headings may be the lanes. */
const fewestOthers = 2;

/** More names in plain writing than this are notes. */
const mostWritten = 120;

/** `short`: those of the texts that may be labels; all names are among them. */
export const cardsIn = (
  texts: readonly Thing[],
  short: readonly Thing[],
  bare: readonly Thing[],
  names: Names,
  unit: Unit,
): ReadonlySet<string> => {
  const none = new Set<string>();
  if (names.size < fewestListed) return none;
  const named = short.filter((t) => names.has(t.id)).slice(0, mostSeeds);
  const written = named.filter((t) => t.item.kind === "text").slice(0, mostWritten);
  if (written.length < 2) return none;
  const writing = texts.filter((t) => t.item.kind === "text").sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
  const boxes = [...bare, ...texts.filter((t) => t.item.kind === "frame")].filter((b) => b.item.kind !== "line");
  const listed = listsIn(written, writing, names, unit);
  const lists = listed.length ? [...inBoxes(listed, texts, boxes).flat(), ...listed] : [];
  const isListed = new Set(lists.map((t) => t.id));
  const headings = written.filter((h) => !isListed.has(h.id) && hasLines(h, writing, names, unit));
  const boxed = inBoxes(headings, texts, boxes);
  const isBoxed = new Set(boxed.flat().map((t) => t.id));
  const loose = inColumns(
    headings.filter((h) => !isBoxed.has(h.id)),
    unit,
  ).map((column) => columnWith(column, writing, unit));
  const all = new Set([...lists, ...boxed.flat(), ...loose.flat()].map((t) => t.id));
  const kind = sizedKind(
    texts.filter((t) => !all.has(t.id)),
    unit,
  );
  // Where notes are plain writing as well, only a box tells a card from a lane's label with notes beneath.
  const cards = (kind ? [...boxed, ...loose] : boxed).flat();
  const ids = new Set([...(kind ? lists : []), ...cards].map((t) => t.id));
  if (ids.size === 0) return none;
  const others = named.filter((t) => !ids.has(t.id) && (t.item.kind !== kind || 2 * t.box.h < unit.y));
  const lanes = others.filter((t) => others.some((o) => o !== t && isLevelOrInLine(o, t)));
  const areLanes = new Set(lanes.map((t) => (names.get(t.id) ?? []).join())).size >= fewestOthers;
  return new Set([...(kind ? lists : []), ...(areLanes ? cards : [])].flatMap((t) => (isFact(t) ? [] : [t.id])));
};

const isLevelOrInLine = (a: Thing, b: Thing): boolean =>
  closeness(spanOf(a.box, "x"), spanOf(b.box, "x")) > 0.3 || closeness(spanOf(a.box, "y"), spanOf(b.box, "y")) > 0.3;
