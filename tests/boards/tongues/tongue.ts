// How a board reads in one language. The words are gathered here as people write them, plurals, articles and slips of the pen included,
// and not taken from the reader's own lists: what it does not know shows.
import type { LaneRole } from "../../../src/model/index.js";

export interface Fact {
  /** As it stands on the board, with its colon. */
  readonly written: string;
  readonly value: string;
}

export interface Spoken {
  readonly name: string;
  /** The usual word first. */
  readonly lanes: Readonly<Partial<Record<LaneRole, readonly string[]>>>;
  /** The same, misspelt as people misspell it. */
  readonly slips: Readonly<Partial<Record<LaneRole, readonly string[]>>>;
  readonly stages: readonly string[];
  readonly prompts: readonly string[];
  /** Whole sentences (none where they are put together from parts), and what stands on stickies with a word or two. */
  readonly notes: readonly string[];
  readonly shorts: readonly string[];
  readonly titles: readonly string[];
  readonly facts: {
    readonly persona: Fact;
    readonly scenario: Fact;
    readonly owner: Fact;
    readonly goal: Fact;
    readonly date: Fact;
  };
  /** That the map shows how things are now, or are to be. */
  readonly current: string;
  readonly future: string;
  /** The three lines of a blueprint, top to bottom. */
  readonly lines: readonly [string, string, string];
}

/** A list as one text, its entries between bars. */
export const of = (text: string): readonly string[] => text.split("|").map((word) => word.trim());

export const fact = (written: string, value: string): Fact => ({ written: `${written}${value}`, value });
