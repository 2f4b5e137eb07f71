// What a board says once it was read: maps, what is left over, and what every other text was taken for.
import type { ItemRef, ServiceMap } from "./map.js";

/** Text that is neither a note nor part of a map's structure, with the reason in words. */
export interface Leftover {
  readonly text: string;
  readonly reason: string;
  readonly item: ItemRef;
}

export type AccountedAs =
  | "title"
  | "header"
  | "stage"
  | "group"
  | "lane"
  | "line"
  | "scale"
  | "prompt"
  | "legend"
  | "directive"
  | "badge";

/** Text that belongs to a map's structure; `of` is the stage, lane, line or map it belongs to. */
export interface Accounted {
  readonly item: ItemRef;
  readonly text: string;
  readonly as: AccountedAs;
  readonly of?: string;
}

/** `counts.notes + counts.leftovers + counts.accounted = counts.items`, and no item stands twice. */
export interface Reading {
  readonly format: "lanewise.reading/1";
  readonly source: { readonly host: string; readonly name?: string };
  readonly maps: readonly ServiceMap[];
  readonly leftovers: readonly Leftover[];
  readonly accounted: readonly Accounted[];
  readonly counts: {
    readonly items: number;
    readonly notes: number;
    readonly leftovers: number;
    readonly accounted: number;
  };
  /** Whole sentences about the reading itself, such as what was looked for where no map was found. */
  readonly remarks?: readonly string[];
}
