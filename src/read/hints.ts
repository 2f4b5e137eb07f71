// What a person points at: labels by item id or by their text. They are trusted above every label found.
import { type LaneRole, quoted } from "../model/index.js";
import { fold } from "../words/index.js";
import { splitLabel } from "./label.js";
import type { Thing } from "./sheet.js";

export interface Hints {
  readonly lanes?: readonly { readonly label: string; readonly roles?: readonly LaneRole[] }[];
  readonly stages?: readonly { readonly label: string }[];
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
