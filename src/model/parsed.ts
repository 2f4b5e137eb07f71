// The outcome of reading input from outside: a value, or problems worded for the person who gave it.

/** `message` is whole: place, what was there, what was expected. Lines count from 1. */
export interface Problem {
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const refused = (...problems: readonly (string | Problem)[]): Parsed<never> => ({
  ok: false,
  problems: problems.map((p) => (typeof p === "string" ? { message: p } : p)),
});
