// What it takes to say the sentences of the core in another language: each by its English template, and how that language counts,
// quotes and lists. Which sentences there are is in english/; one folder a language holds them.

/** One sentence for every number, or one for each of the forms the language has for `{n}`; `zero` where it says none by another one. */
export type Saying = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

/** All of a list of English templates: one that is missing is an error of types. */
export type SaidOf<Templates extends readonly string[]> = Readonly<Record<Templates[number], Saying>>;

export interface Grammar {
  /** From none to twelve, as they stand in a sentence; larger ones, and those that are digits in English, are digits. */
  readonly numbers: readonly string[];
  /** Where they differ before a feminine noun: asked for by `{n:f}`, or `{all:f}` where another place holds a number. */
  readonly feminine?: readonly string[];
  readonly quotes: readonly [string, string];
  /** Between the things of a list and before its last, with their spaces; `after`: where one comes after the other. */
  readonly comma: string;
  readonly and: string;
  readonly or: string;
  readonly after: string;
  /** Whether a sentence that follows a colon begins with a small letter. */
  readonly isSmallAfterColon?: boolean;
  /** What is left of a long list: “{n} more”. */
  readonly more: string;
  /** A stage and a lane without a name of its own: “stage {n}”, “lane {n}”. */
  readonly stage: string;
  readonly lane: string;
}

export interface Said {
  readonly language: string;
  readonly grammar: Grammar;
  readonly sentences: Readonly<Record<string, Saying>>;
}
