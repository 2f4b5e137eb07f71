// The scale of an emotion lane: numbers or faces down its side, and a thin line for zero; what they stand for where nobody tagged them. [R10]
import type { Scale, Taken } from "../grid.js";
import { ofKind, picked, within } from "../sheet/choose.js";
import type { Crowd } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Axis, holds, length, mid, type Span, type Strip, spanOf } from "../sheet/strips.js";
import { faceIn } from "./scores.js";

/** Zero and step of an emotion lane: two numbers or more say both, else the zero line and the band's height. */
export const scaleOf = (lane: Span, zero: Span | undefined, marks: readonly { at: number; value: number }[]): Scale => {
  const step = ((lane.to - lane.from) * 96) / 648;
  const first = marks.reduce((a, b) => (b.value > a.value ? b : a), marks[0] ?? { at: 0, value: 0 });
  const last = marks.reduce((a, b) => (b.value < a.value ? b : a), marks[0] ?? { at: 0, value: 0 });
  if (first.value > last.value && last.at !== first.at) {
    const each = (last.at - first.at) / (first.value - last.value);
    return { zero: first.at + first.value * each, step: each };
  }
  return { zero: zero ? mid(zero) : mid(lane), step };
};

const markValue = (text: string): number | undefined => {
  const digits = /^([+−–-]?)\s?(\d)$/u.exec(text);
  if (digits) return (digits[1] === "" || digits[1] === "+" ? 1 : -1) * Number(digits[2]);
  return [...text].length <= 2 ? faceIn(text)?.score : undefined;
};

export interface Marks {
  readonly scale: Scale;
  readonly marks: readonly Thing[];
}

interface Around {
  readonly texts: Crowd;
  readonly bare: readonly Thing[];
  readonly unit: Unit;
}

/** Numbers or faces in line, counting down, before the first stage or behind the last one: down the side, or across on a turned map. */
export const scaleMarks = (
  lane: Strip,
  { texts, bare, unit }: Around,
  stages: readonly Strip[],
  taken: ReadonlyMap<string, Taken>,
  axis: Axis,
): Marks | undefined => {
  if (!lane.roles.includes("emotions")) return undefined;
  const along: Axis = axis === "y" ? "x" : "y";
  const placeOf = (stage: Strip | undefined, other: number): number =>
    stage ? (stage.label?.at[along] ?? stage.from) : other;
  const before = placeOf(stages[0], Number.POSITIVE_INFINITY);
  const behind = placeOf(stages.at(-1), Number.POSITIVE_INFINITY);
  const isBeside = (at: number): boolean => at <= before || at >= behind;
  const marks = picked(texts, ofKind("text"), within(axis, "mids", lane))
    .filter((t) => isBeside(t.at[along]) && !taken.has(t.id))
    .flatMap((t) => {
      const value = markValue(t.text);
      return value === undefined ? [] : [{ thing: t, value, at: t.at[axis] }];
    })
    .sort((a, b) => a.at - b.at);
  const [first, last] = [marks[0]?.value ?? 0, marks.at(-1)?.value ?? 0];
  // Down the side the best is on top; across, either way.
  const sign = axis === "x" && first < last ? -1 : 1;
  const falls = marks.every((m, i) => i === 0 || sign * m.value < sign * (marks[i - 1]?.value ?? 0));
  const zero = zeroLine(lane, bare, unit, axis);
  const inLine = marks.every((m) => Math.abs(m.thing.at[along] - (marks[0]?.thing.at[along] ?? 0)) <= unit[along] / 2);
  const isAxis = marks.length >= 2 && falls && inLine;
  if (!isAxis && !zero) return undefined;
  const used = isAxis ? centred(marks) : [];
  return { scale: scaleOf(lane, zero && spanOf(zero.box, axis), used), marks: isAxis ? marks.map((m) => m.thing) : [] };
};

/** 1 to 5 is −2 to +2 with 3 in the middle; −5 to +5 shrinks. */
const centred = (marks: readonly { value: number; at: number }[]): readonly { value: number; at: number }[] => {
  const values = marks.map((m) => m.value);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0) return marks.map((m) => ({ at: m.at, value: m.value - 3 }));
  const most = Math.max(Math.abs(low), high);
  return most > 2 ? marks.map((m) => ({ at: m.at, value: (m.value * 2) / 5 })) : marks;
};

/** A thin shape along the lane, well inside it. */
const zeroLine = (lane: Strip, bare: readonly Thing[], unit: Unit, axis: Axis): Thing | undefined => {
  const inner = { from: lane.from + 0.25 * length(lane), to: lane.to - 0.25 * length(lane) };
  const along: Axis = axis === "y" ? "x" : "y";
  return bare.find((b) => {
    const thickness = length(spanOf(b.box, axis));
    const run = length(spanOf(b.box, along));
    const isLine = thickness <= 0.15 * unit[axis] && run >= 3 * unit[along] && run > 10 * thickness;
    return isLine && holds(inner, mid(spanOf(b.box, axis)));
  });
};
