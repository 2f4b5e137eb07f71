// Dots and stamps stuck on notes are votes: small round or square marks without text, most of them on notes, and small signs. What
// hosts count themselves comes with the items; here the two are added up. [R24]
import { atMost, ofKind, picked } from "./choose.js";
import { crowdOf } from "./crowd.js";
import type { Thing, Unit } from "./sheet.js";

/** A dot is no more than this part of a sticky, and may hang over a note's edge by half of that. */
const dotSize = 0.3;
/** Fewer of the marks than this part on notes, and they are bullets, points of a curve or a legend's. */
const onNotes = 0.6;
/** More marks than this nobody sticks by hand. */
const mostDots = 2000;

const isDot = ({ item, box }: Thing, unit: Unit): boolean =>
  item.kind === "shape" &&
  item.fill !== undefined &&
  box.w > 0 &&
  box.w <= dotSize * unit.x &&
  box.h <= dotSize * unit.y &&
  box.w <= 1.25 * box.h &&
  box.h <= 1.25 * box.w;

const isNote = ({ item, box }: Thing, unit: Unit): boolean =>
  (item.kind === "sticky" || item.kind === "shape") &&
  box.w <= 3 * unit.x &&
  2 * box.h >= unit.y &&
  box.h <= 3 * unit.y;

/** Signs people stick on what they agree with, and others that only mark a note. */
const votingStamp = /^(?:\+1|[👍❤⭐🌟✅✔🔥👏💯🙌]\ufe0f?)+$/u;
const otherStamp = /^(?:[👎❓❗‼🚩📌💡🏆🎉]\ufe0f?)+$/u;

const isStamp = ({ item, box, text }: Thing, unit: Unit): boolean =>
  item.kind === "text" &&
  text.length <= 8 &&
  box.w <= unit.x / 2 &&
  box.h <= unit.y / 2 &&
  (votingStamp.test(text) || otherStamp.test(text));

export interface Marks {
  readonly votes: ReadonlyMap<Thing, number>;
  /** Texts that are stamps on a note, and no notes. */
  readonly stamps: readonly Thing[];
  /** Of what looks like a mark, on a note or not. */
  readonly count: number;
}

export const isMark = (t: Thing, unit: Unit): boolean => (t.text === "" ? isDot(t, unit) : isStamp(t, unit));

/** A mark counts for the note whose centre is nearest of those it is stuck on. */
export const marksOn = (texts: readonly Thing[], bare: readonly Thing[], unit: Unit): Marks => {
  const dots = bare.filter((b) => isDot(b, unit));
  const crowd = crowdOf(texts);
  const signs = picked(crowd, ofKind("text"), atMost("x", "sizes", unit.x / 2)).filter((t) => isStamp(t, unit));
  const count = dots.length + signs.length;
  if (count === 0 || count > mostDots) return { votes: new Map(), stamps: [], count };
  const notes = texts.filter((t) => isNote(t, unit));
  const under = (mark: Thing): Thing | undefined => nearestUnder(mark, notes, unit);
  const onDots = dots.flatMap((d) => under(d) ?? []);
  const stuck = signs.flatMap((sign) => {
    const note = under(sign);
    return note ? [{ sign, note }] : [];
  });
  const voted = stuck.filter((s) => votingStamp.test(s.sign.text)).map((s) => s.note);
  const votes = new Map<Thing, number>();
  for (const note of [...(onDots.length >= onNotes * dots.length ? onDots : []), ...voted])
    votes.set(note, (votes.get(note) ?? 0) + 1);
  return { votes, stamps: stuck.map((s) => s.sign), count };
};

const nearestUnder = ({ at }: Thing, notes: readonly Thing[], unit: Unit): Thing | undefined => {
  let best: Thing | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const t of notes) {
    const [x, y] = [Math.abs(t.at.x - at.x), Math.abs(t.at.y - at.y)];
    if (x > t.box.w / 2 + (dotSize / 2) * unit.x || y > t.box.h / 2 + (dotSize / 2) * unit.y || x + y >= nearest)
      continue;
    best = t;
    nearest = x + y;
  }
  return best;
};
