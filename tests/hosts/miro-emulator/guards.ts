// Checks of single values, each of which also tells the compiler what it lets through: so the tables made of them can be held
// against the official types, and what the types say is what is checked at runtime.

export type Fields = Record<string, unknown>;
export type Check<T = unknown> = (value: unknown) => value is T;
export type Checks = Readonly<Record<string, Check>>;
type Said<C> = C extends Check<infer T> ? T : never;
/** The object a table of checks describes. */
export type Told<C extends Checks> = { -readonly [K in keyof C]: Said<C[K]> };

export const isNumber: Check<number> = (v): v is number => typeof v === "number" && Number.isFinite(v);
export const isText: Check<string> = (v): v is string => typeof v === "string";
export const isFlag: Check<boolean> = (v): v is boolean => typeof v === "boolean";
export const isTexts: Check<string[]> = (v): v is string[] => Array.isArray(v) && v.every(isText);
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (v): v is T | null =>
    v === null || check(v);
export const oneOf =
  <const W extends readonly string[]>(words: W): Check<W[number]> =>
  (v): v is W[number] =>
    typeof v === "string" && words.includes(v);
export const between =
  (least: number, most: number): Check<number> =>
  (v): v is number =>
    typeof v === "number" && v >= least && v <= most;
export const isHex: Check<string> = (v): v is string =>
  typeof v === "string" && (v === "transparent" || /^#[0-9a-f]{3}(?:[0-9a-f]{3})?$/i.test(v));

export const isObject: Check<Fields> = (v): v is Fields => typeof v === "object" && v !== null && !Array.isArray(v);
/** An object; its insides are looked at one by one, so that a refusal names what is wrong. */
export const objectOf =
  <C extends Checks>(_: C): Check<Told<C>> =>
  (v): v is Told<C> =>
    isObject(v);
/** The same, with any of its fields absent. */
export const partOf =
  <C extends Checks>(_: C): Check<{ [K in keyof C]?: Told<C>[K] }> =>
  (v): v is { [K in keyof C]?: Told<C>[K] } =>
    isObject(v);
/** An object with some of these fields and no others. */
export const someOf =
  <C extends Checks>(checks: C): Check<{ [K in keyof C]?: Told<C>[K] }> =>
  (v): v is { [K in keyof C]?: Told<C>[K] } =>
    isObject(v) && Object.entries(v).every(([key, one]) => Object.hasOwn(checks, key) && checks[key]?.(one));
export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (v): v is T[] =>
    Array.isArray(v) && v.every((one) => check(one));
