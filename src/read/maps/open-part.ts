// What of one part of a board may be part of its structure, once people said what is none of it, and which strips are pointed out. What
// they said is looked up in hints.ts. [R19] [R21]

import { type Crowd, thingsIn } from "../sheet/crowd.js";
import { without } from "../sheet/few.js";
import { type Axis, holds, mid, type Strip, spanOf } from "../sheet/strips.js";
import type { Part } from "./compose.js";

/** Borders are drawn as for any label; only then somebody's word counts for more than how it was found. */
export const pointedOut = (strips: readonly Strip[], part: Part): readonly Strip[] =>
  strips.map((s) => (s.label && part.isPointed(s.label) ? { ...s, evidence: "hint" as const } : s));

/** What may be part of the structure. A frame whose title is none of it is still a frame. */
export const openPart = (part: Part): Part => {
  const { barred, frame, texts } = part;
  if (barred.size === 0) return part;
  return {
    ...part,
    texts: without(
      texts,
      thingsIn(texts).filter((t) => barred.has(t.id)),
    ),
    ...(frame && barred.has(frame.id) && { frame: { ...frame, text: "" } }),
  };
};

/**
 * Borders are drawn, and rows told, with all texts, so that one said to be outside moves nothing; a row or column that was named
 * after such texts alone is none, though.
 */
export const withoutEmptied = (
  strips: readonly Strip[],
  body: Crowd,
  outside: ReadonlySet<string>,
  axis: Axis,
): readonly Strip[] => {
  if (outside.size === 0) return strips;
  const notes = thingsIn(body).filter((t) => !outside.has(t.id));
  return strips.filter((s) => s.evidence !== "notes" || notes.some((t) => holds(s, mid(spanOf(t.box, axis)))));
};
