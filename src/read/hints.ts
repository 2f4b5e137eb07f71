// What a person points at: labels by item id or by their text. They are trusted above everything found. [R19] [R21]
import { type LaneRole, quoted } from "../model/index.js";
import { fold } from "../words/index.js";
import { splitLabel } from "./label.js";
import type { Thing } from "./sheet.js";

/** Every `label` (also those of lanes and stages beside a note) is an item's id or its text. */
export interface Hints {
  /** All lanes of a map: replaces the labels found there. */
  readonly lanes?: readonly { readonly label: string; readonly roles?: readonly LaneRole[] }[];
  /** All stages of a map: replaces the labels found there. */
  readonly stages?: readonly { readonly label: string }[];
  /** What a lane means, found or pointed at; the other lanes stay as they are. */
  readonly roles?: readonly { readonly label: string; readonly roles: readonly LaneRole[] }[];
  /** Texts that are part of no map: left over, with that as the reason. */
  readonly outside?: readonly { readonly label: string }[];
  /** Texts that are notes, no labels; with `lane` and `stage` where they belong; null = in none. */
  readonly notes?: readonly NoteHint[];
  /** Where the border lies between two neighbouring labels: 0 at the middle of the first, 1 at the middle of the second. */
  readonly borders?: readonly { readonly between: readonly [string, string]; readonly at: number }[];
}

export interface NoteHint {
  readonly label: string;
  readonly lane?: string | null;
  readonly stage?: string | null;
  /**
   * Where the note's place alone put it when somebody corrected it; filled in when the correction is kept. Once its place says
   * something else than this and the correction, the note was moved, and the board counts.
   */
  readonly from?: { readonly lane: string | null; readonly stage: string | null };
}

/** The thing a hint names: its id first, else the first text that says the same. */
export const pointedAt = (label: string, things: readonly Thing[]): Thing | undefined => {
  const byId = things.find((t) => t.id === label);
  if (byId) return byId;
  const wanted = fold(label);
  return things.find((t) => t.text.length <= 400 && (t.text === label || fold(splitLabel(t.text).lead) === wanted));
};

/** Hints that name nothing on the board, each as a sentence: a label may be misspelt, or gone. */
export const missedHints = (hints: Hints, things: readonly Thing[]): readonly string[] =>
  [...(hints.lanes ?? []), ...(hints.stages ?? [])]
    .filter(({ label }) => pointedAt(label, things) === undefined)
    .map(({ label }) => `No text on the board says ${quoted(label)}; that hint was passed over.`);
