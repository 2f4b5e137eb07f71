// Some of a crowd: those of which something is true, by their places. A question is asked of all places in one plain loop: a function
// called for each of ten thousand things, in forty passes, costs ten times as much as what it asks. What is asked is the passes' own.
import type { ItemKind } from "../../board/index.js";
import type { Among } from "./among.js";
import { type Column, type Crowd, thingsAt } from "./crowd.js";
import type { Thing } from "./sheet.js";
import type { Axis, Span } from "./strips.js";

/** Those of the places of which it is true, in the same order. */
export type Question = (crowd: Crowd, at: Uint32Array) => Uint32Array;

type Values = keyof Column;

const valuesOf = (crowd: Crowd, axis: Axis, of: Values): Float64Array => (axis === "x" ? crowd.x : crowd.y)[of];

const none = new Uint32Array();

/** Both ends are within. */
const valuesWithin = (values: Float64Array, at: Uint32Array, from: number, to: number): Uint32Array => {
  const found = new Uint32Array(at.length);
  let count = 0;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const value = values[i] ?? 0;
    found[count] = i;
    if (value >= from && value <= to) count++;
  }
  return found.subarray(0, count);
};

const valuesOutside = (values: Float64Array, at: Uint32Array, from: number, to: number): Uint32Array => {
  const found = new Uint32Array(at.length);
  let count = 0;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const value = values[i] ?? 0;
    found[count] = i;
    if (value < from || value > to) count++;
  }
  return found.subarray(0, count);
};

/** By a number of each: its `n`, or that of its look. */
const numbersMarked = (numbers: Uint32Array, at: Uint32Array, marks: Uint8Array, as: 0 | 1): Uint32Array => {
  const found = new Uint32Array(at.length);
  const most = marks.length;
  let count = 0;
  for (let k = 0; k < at.length; k++) {
    const i = at[k] ?? 0;
    const number = numbers[i] ?? 0;
    found[count] = i;
    if ((number < most ? marks[number] : 0) === as) count++;
  }
  return found.subarray(0, count);
};

export const within =
  (axis: Axis, of: Values, { from, to }: Span): Question =>
  (crowd, at) =>
    valuesWithin(valuesOf(crowd, axis, of), at, from, to);

export const outside =
  (axis: Axis, of: Values, { from, to }: Span): Question =>
  (crowd, at) =>
    valuesOutside(valuesOf(crowd, axis, of), at, from, to);

export const lessThan =
  (axis: Axis, of: Values, value: number): Question =>
  (crowd, at) =>
    valuesOutside(valuesOf(crowd, axis, of), at, value, Number.POSITIVE_INFINITY);

export const moreThan =
  (axis: Axis, of: Values, value: number): Question =>
  (crowd, at) =>
    valuesOutside(valuesOf(crowd, axis, of), at, Number.NEGATIVE_INFINITY, value);

export const atLeast =
  (axis: Axis, of: Values, value: number): Question =>
  (crowd, at) =>
    valuesWithin(valuesOf(crowd, axis, of), at, value, Number.POSITIVE_INFINITY);

export const atMost =
  (axis: Axis, of: Values, value: number): Question =>
  (crowd, at) =>
    valuesWithin(valuesOf(crowd, axis, of), at, Number.NEGATIVE_INFINITY, value);

export const areAmong =
  ({ marks }: Pick<Among, "marks">): Question =>
  ({ ns }, at) =>
    numbersMarked(ns, at, marks, 1);

export const areNotAmong =
  ({ marks }: Pick<Among, "marks">): Question =>
  ({ ns }, at) =>
    marks.length > 0 ? numbersMarked(ns, at, marks, 0) : at;

/** `looks`: 1 by the number of a look. */
export const ofLooks =
  (marked: Uint8Array): Question =>
  ({ looks }, at) =>
    marked.includes(1) ? numbersMarked(looks, at, marked, 1) : none;

export const ofLook =
  (number: number): Question =>
  (crowd, at) =>
    ofLooks(Uint8Array.from(crowd.lookOf, (_, i) => (i === number ? 1 : 0)))(crowd, at);

const kindsIn = ({ lookOf }: Crowd, kinds: readonly ItemKind[]): Uint8Array =>
  Uint8Array.from(lookOf, ({ kind }) => (kinds.includes(kind) ? 1 : 0));

export const ofKind =
  (...kinds: readonly ItemKind[]): Question =>
  (crowd, at) =>
    ofLooks(kindsIn(crowd, kinds))(crowd, at);

export const notOfKind =
  (...kinds: readonly ItemKind[]): Question =>
  (crowd, at) => {
    const are = kindsIn(crowd, kinds);
    return are.includes(1) ? numbersMarked(crowd.looks, at, are, 0) : at;
  };

/** Of which all of it is true. */
const placesOf = (crowd: Crowd, questions: readonly Question[]): Uint32Array => {
  let { at } = crowd;
  for (const asked of questions) at = asked(crowd, at);
  return at.length === crowd.at.length ? crowd.at : at;
};

/** Those of which it is true, in the same order. */
export const chosen = (crowd: Crowd, ...questions: readonly Question[]): Crowd => {
  const at = placesOf(crowd, questions);
  return at === crowd.at ? crowd : { ...crowd, at };
};

export const howMany = (crowd: Crowd, ...questions: readonly Question[]): number => placesOf(crowd, questions).length;

/** The few that are looked at one by one. */
export const picked = (crowd: Crowd, ...questions: readonly Question[]): readonly Thing[] =>
  thingsAt(crowd, placesOf(crowd, questions));
