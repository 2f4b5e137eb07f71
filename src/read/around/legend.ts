// Legends: small coloured marks with their meaning beside them, or a short list under the word “legend”. They explain a map and
// are no part of its grid. [R20]
import { isBeside } from "../../words/index.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { closeness, spanOf } from "../sheet/strips.js";

export interface Entry {
  readonly thing: Thing;
  /** The colour it explains. */
  readonly fill: string | undefined;
}

export interface Legend {
  readonly entries: readonly Entry[];
  /** Entries and title. */
  readonly ids: ReadonlySet<string>;
  /** Somebody said that its entries are the lanes. */
  readonly isPointed?: true;
}

/** Of all things that lie beside a map, the words for a legend. */
const legendWord = /legend|légende|leyenda|key|clave|chave|codes?\b|farb|colou?rs?|凡例|图例|圖例/iu;

/** A mark is less than half a sticky, and its meaning begins within a mark's width of it. */
const markSize = 0.5;

/** What stands right of a small coloured mark, in its line. */
const meaningOf = (mark: Thing, texts: readonly Thing[]): Thing | undefined =>
  texts.find((t) => {
    const gap = t.box.x - mark.box.x - mark.box.w;
    const size = Math.max(mark.box.w, mark.box.h);
    return (
      gap >= -0.1 * size &&
      gap <= 1.5 * size &&
      t.box.h <= 2 * mark.box.h &&
      Math.abs(t.at.y - mark.at.y) <= 0.6 * Math.max(mark.box.h, t.box.h)
    );
  });

const isMark = (t: Thing, unit: Unit): boolean =>
  t.item.fill !== undefined &&
  t.item.kind !== "frame" &&
  t.box.w <= markSize * unit.x &&
  t.box.h <= markSize * unit.y &&
  t.box.w < 3 * t.box.h &&
  t.box.h < 3 * t.box.w;

/** Small things right under one another, from a title downwards. */
const listUnder = (title: Thing, texts: readonly Thing[], unit: Unit): readonly Thing[] => {
  const found: Thing[] = [];
  let end = title.box.y + title.box.h;
  const left = title.box.x;
  for (const t of texts) {
    if (t === title || t.box.y < end - 0.1 * unit.y || t.box.h > 0.5 * unit.y) continue;
    if (t.box.y - end > 0.35 * unit.y || Math.abs(t.box.x - left) > 0.6 * unit.x) continue;
    found.push(t);
    end = t.box.y + t.box.h;
  }
  return found;
};

/** Or notes in a row right under the title, side by side, no two of one colour. */
const rowUnder = (title: Thing, texts: readonly Thing[], unit: Unit): readonly Thing[] => {
  const low = title.box.y + title.box.h;
  const row = texts
    .filter((t) => t !== title && t.item.fill !== undefined && t.text.length <= 30)
    .filter(
      (t) => t.box.y >= low - 0.1 * unit.y && t.box.y - low <= 0.5 * unit.y && t.box.x > title.box.x - 0.6 * unit.x,
    )
    .sort((a, b) => a.box.x - b.box.x);
  const found: Thing[] = [];
  let end = title.box.x + 0.6 * unit.x;
  for (const t of row) {
    if (t.box.x > end) break;
    found.push(t);
    end = t.box.x + t.box.w + 0.35 * unit.x;
  }
  return found.length > 1 && new Set(found.map((t) => t.item.fill)).size === found.length ? found : [];
};

const inColumn = (entries: readonly Entry[], unit: Unit): readonly Entry[] => {
  const first = entries[0]?.thing;
  return first
    ? entries.filter(
        (e) =>
          closeness(spanOf(e.thing.box, "x"), spanOf(first.box, "x")) > 0.3 ||
          Math.abs(e.thing.at.y - first.at.y) <= 0.3 * unit.y,
      )
    : [];
};

export const noLegend: Legend = { entries: [], ids: new Set() };

export const isLegendTitle = ({ text }: Pick<Thing, "text">): boolean =>
  text.length <= 40 && legendWord.test(text) && isBeside(text);

export const legendOf = (
  texts: readonly Thing[],
  bare: readonly Thing[],
  unit: Unit,
  isTitle: (t: Thing) => boolean = isLegendTitle,
): Legend => {
  const titles = texts.filter(isTitle);
  const marks = bare.filter((b) => isMark(b, unit));
  if (titles.length === 0 && marks.length < 2) return noLegend;
  const short = texts.filter((t) => t.text.length <= 60 && t.item.kind !== "frame");
  const marked = marks.slice(0, 40).flatMap((mark): Entry[] => {
    const thing = meaningOf(mark, short);
    return thing ? [{ thing, fill: mark.item.fill }] : [];
  });
  // Marks that all look alike are bullets.
  const column = new Set(marked.map((e) => e.fill)).size > 1 || titles.length ? inColumn(marked, unit) : [];
  const under = new Map(
    titles.map((title) => {
      const list = listUnder(title, texts, unit);
      return [title, list.length ? list : rowUnder(title, texts, unit)] as const;
    }),
  );
  const listed = [...under.values()].flat().map((thing): Entry => ({ thing, fill: thing.item.fill }));
  const byId = new Map([...listed, ...(column.length >= 2 ? column : [])].map((e) => [e.thing.id, e]));
  const entries = [...byId.values()];
  if (entries.length < 2) return noLegend;
  const near = titles.filter((t) => (under.get(t)?.length ?? 0) > 0 || isAbove(t, entries, unit));
  return { entries, ids: new Set([...entries.map((e) => e.thing.id), ...near.map((t) => t.id)]) };
};

const isAbove = (title: Thing, entries: readonly Entry[], unit: Unit): boolean =>
  entries.some(({ thing }) => {
    const gap = thing.box.y - title.box.y - title.box.h;
    return gap >= -0.2 * unit.y && gap <= unit.y && Math.abs(thing.box.x - title.box.x) <= unit.x;
  });
