// What can be chosen when a map is placed, and what everything in place/ works with once it is chosen.
import type { Point } from "../board/index.js";
import { lineHeight } from "../look/text.js";
import { words } from "../words/languages.js";
import type { Language, Words } from "../words/words.js";
import { base, type Measures, measuresFor } from "./measures.js";

export interface PlaceOptions {
  /** Side of a square note in board units; every measure follows from it. Default 240. */
  readonly note?: number;
  readonly notes?: "square" | "wide";
  readonly color?: "lane" | "author";
  readonly language?: Language;
  readonly rightToLeft?: boolean;
  /** Notes expected a cell. */
  readonly expected?: number;
  /** Hosts whose heads carry the title alone get the emotion scale in words elsewhere. */
  readonly leadAndRest?: boolean;
  /** The host puts a draft behind what is there when asked to; where it cannot, a lane added around notes has no ground. */
  readonly layers?: boolean;
  /** Top left corner of the frame; default 0,0. */
  readonly at?: Point;
}

export interface Choices {
  readonly m: Measures;
  readonly notes: "square" | "wide";
  readonly color: "lane" | "author";
  readonly speech: Words;
  readonly rightToLeft: boolean;
  readonly expected: number | undefined;
  readonly leadAndRest: boolean;
  /** Height of a line over its size. */
  readonly leading: number;
  readonly layers: boolean;
}

/** Where a head holds one text of one size, its lines stand wider apart. */
const airy = 1.4;

export const choicesOf = (options: PlaceOptions): Choices => {
  const notes = options.notes ?? "square";
  return {
    m: measuresFor(options.note ?? base.note, notes),
    notes,
    color: options.color ?? "lane",
    speech: words[options.language ?? "en"],
    rightToLeft: options.rightToLeft ?? false,
    expected: options.expected,
    leadAndRest: options.leadAndRest ?? true,
    leading: options.leadAndRest === false ? airy : lineHeight,
    layers: options.layers ?? false,
  };
};
