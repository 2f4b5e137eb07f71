// The shape of a language: the words we write on boards (one file a language here) and the words people write there (one file a
// language in heard/), apart because a panel shows its first screen with ours alone. How labels are compared is said in lookup.ts.
import type { HeaderField, LaneRole, LineRole } from "../model/index.js";

/** Languages we write. */
export const languages = ["en", "de", "fr", "es", "pt", "ja"] as const;
export type Language = (typeof languages)[number];

/** Languages we read. */
export const heardLanguages = [...languages, "zh"] as const;
export type HeardLanguage = (typeof heardLanguages)[number];

export const isLanguage = (word: string): word is Language => languages.some((l) => l === word);

type Kinds = Readonly<Record<"journey-map" | "service-blueprint" | "first-draft", string>>;

/** What we write on a board, in one language. */
export interface Words {
  readonly language: Language;
  /** The language's own name. */
  readonly name: string;
  readonly roles: Readonly<Record<LaneRole, RoleWords>>;
  /** Questions a profile asks in place of the usual ones. */
  readonly prompts: Readonly<Record<string, Readonly<Partial<Record<LaneRole, string>>>>>;
  readonly lines: Readonly<Record<LineRole, { readonly title: string }>>;
  /** `label` before the colon, `ask` in place of a missing value. */
  readonly header: Readonly<Record<HeaderField, { readonly label: string; readonly ask: string }>>;
  readonly states: Readonly<Record<"current" | "future", { readonly title: string }>>;
  readonly kinds: Kinds;
  /** Titles for a map nobody has named yet. */
  readonly untitled: Kinds;
  /** Says the emotion scale in words, where there is no room for its numbers. */
  readonly scale: string;
}

interface RoleWords {
  /** What we write on the lane's head. */
  readonly title: string;
  /** The question under it. */
  readonly prompt: string;
  /** Beginnings of sentences, for seed notes; a no-break space stands before “…”. */
  readonly starters: readonly string[];
}

/**
 * What people write on boards, in one language: lists with commas, a star behind a word that wants a native speaker's look. The
 * first word of a role's list is its own name.
 */
export interface Heard {
  readonly roles: Readonly<Record<LaneRole, string>>;
  readonly lines: Readonly<Record<LineRole, string>>;
  readonly header: Readonly<Record<HeaderField, string>>;
  readonly states: Readonly<Record<"current" | "future", string>>;
  /** What such a map is called in a title. */
  readonly kinds: Kinds;
  /** Stage titles people use everywhere: awareness, before, onboarding … */
  readonly stages: string;
  /** Words in a title or header that make a row of stage words a map: journey, persona, blueprint … */
  readonly mapWords: string;
  /** Words that say a board is something else, by what it is: kanban, SWOT, canvas, retro. */
  readonly notMaps: Readonly<Record<string, string>>;
  /** Words of the organisation in a customer's mouth: hand-off, SLA, ticket … */
  readonly insider: string;
  /** Titles of things beside a map: parking lot, legend, instructions. */
  readonly besides: string;
  /** Words in a label that say nothing about its role: the, customer, key … */
  readonly fillers: string;
  /** Words between two roles in one label: and, or. */
  readonly joiners: string;
}

/** “a, b*, c” over one or several lines → its words, without the stars. */
export const list = (text: string): readonly string[] =>
  text
    .split(",")
    .map((word) => word.trim().replace(/\*$/, "").replace(/\s+/g, " "))
    .filter((word) => word !== "");

/** Starters with the no-break space that keeps “…” on the line of its sentence. */
export const starters = (...texts: readonly string[]): readonly string[] =>
  texts.map((t) => t.replaceAll(" …", "\u00A0…"));
