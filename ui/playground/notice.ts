// What the page has to say, kept as what it is about: the words come from the language that is spoken while it is read.
import type { Texts } from "./texts.js";

/** One whole sentence. */
export type Say = (texts: Texts) => string;

export interface Notice {
  readonly say: readonly Say[];
  /** What the core said of it, in its own English. */
  readonly details?: string;
  readonly isProblem: boolean;
  readonly action?: { readonly label: Say; readonly run: () => void };
}

export const problem = (say: readonly Say[], details?: string): Notice => ({
  say: [...say, (texts) => texts.nothingChanged],
  ...(details !== undefined && { details }),
  isProblem: true,
});
