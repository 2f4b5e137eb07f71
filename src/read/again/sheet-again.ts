// The sheet after few changes: the things of items that did not change are the same things, in the same order. Where more may have
// changed than the items themselves say (ids given twice, maps put upright, what is written for Lanewise, another typical sticky), it
// gives nothing, and the sheet is made anew. [R22]
import type { Item } from "../../board/index.js";
import { replaced } from "../sheet/order.js";
import { carriesDirective } from "../sheet/said.js";
import { type OwnSheet, type Pile, pileFor, type Sheet, type Thing, thingOf, unitOf } from "../sheet/sheet.js";
import { turnedBack } from "../sheet/turned-back.js";
import type { Change } from "./changes.js";
import { crowdAgain } from "./crowd-again.js";
import { marksAgain } from "./marks-again.js";

interface Exchange {
  readonly before: Thing | undefined;
  readonly after: Thing | undefined;
}

/** A new thing takes the number of the one whose place it takes, or of one that is gone. */
const exchanged = (
  { byId, count }: Sheet,
  changes: readonly Change[],
): { readonly all: readonly Exchange[]; readonly count: number } | undefined => {
  const free = changes.flatMap(({ before, after }) => (before && !after ? (byId.get(before.id)?.n ?? []) : []));
  let most = count;
  const all: Exchange[] = [];
  for (const { before, after } of changes) {
    const id = (after ?? before)?.id ?? "";
    const there = byId.get(id);
    if (id === "" || (there === undefined) !== (before === undefined)) return undefined;
    all.push({ before: there, after: after && thingOf(after, there?.n ?? free.pop() ?? most++) });
  }
  return { all, count: most };
};

const isOfOneSize = ({ before, after }: Exchange): boolean =>
  before !== undefined &&
  after !== undefined &&
  pileFor(before) === pileFor(after) &&
  before.item.kind === after.item.kind &&
  before.item.tag === after.item.tag &&
  before.box.w === after.box.w &&
  before.box.h === after.box.h;

/** The sheet given is of no use afterwards. */
export const sheetAgain = (
  sheet: OwnSheet,
  items: readonly Item[],
  changes: readonly Change[],
): OwnSheet | undefined => {
  if (!sheet.isAsGiven || sheet.isTurned || turnedBack(items) !== items) return undefined;
  const exchange = exchanged(sheet, changes);
  if (!exchange) return undefined;
  const { all, count } = exchange;
  const [gone, come] = [all.flatMap((e) => e.before ?? []), all.flatMap((e) => e.after ?? [])];
  if ([...gone, ...come].some(carriesDirective)) return undefined;
  const isGone = new Set(gone);
  const pile = (name: Pile): readonly Thing[] => {
    const own = come.filter((t) => pileFor(t) === name);
    return own.length > 0 || gone.some((t) => pileFor(t) === name) ? replaced(sheet[name], isGone, own) : sheet[name];
  };
  const texts = pile("texts");
  crowdAgain(sheet.texts, texts);
  const unit = all.every(isOfOneSize) ? sheet.unit : unitOf(texts);
  if (unit.x !== sheet.unit.x || unit.y !== sheet.unit.y) return undefined;
  const { byId, directives, stamps, isTurned, isAsGiven, marks, voted, words, lengths } = sheet;
  for (const { n } of gone) {
    words[n] = undefined;
    lengths[n] = undefined;
  }
  for (const { id } of gone) byId.delete(id);
  for (const thing of come) byId.set(thing.id, thing);
  const now: OwnSheet = {
    texts,
    bare: pile("bare"),
    ties: pile("ties"),
    placeless: pile("placeless"),
    badges: pile("badges"),
    directives,
    stamps,
    byId,
    count,
    unit,
    isTurned,
    isAsGiven,
    marks,
    voted,
    words,
    lengths,
  };
  return marksAgain(now, come);
};
