// How texts look, so far as that tells labels from notes, and which of them say a lane's role. Position is judged elsewhere.
import type { LaneRole } from "../model/index.js";
import { stateOf } from "../words/index.js";
import { laneRolesOf } from "./label.js";
import type { Thing, Unit } from "./sheet.js";

export const commonLook = (things: readonly Thing[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const t of things) counts.set(t.look, (counts.get(t.look) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
};

/** Height of the writing, as far as it is known. */
export const sizeOf = (t: Thing): number => t.item.fontSize ?? t.box.h / t.text.split("\n").length;

const within = (a: number | undefined, b: number | undefined, factor: number): boolean =>
  a === undefined || b === undefined || (a <= factor * b && b <= factor * a);

/** Could `t` have been drawn as one of these labels? Colours may differ from lane to lane; the kind and the writing do not. */
export const looksLikeOne = (t: Thing, labels: readonly Thing[]): boolean =>
  labels.some(
    (l) =>
      l.item.kind === t.item.kind &&
      (l.item.fill === undefined) === (t.item.fill === undefined) &&
      within(t.item.fontSize, l.item.fontSize, 1.35) &&
      (t.item.kind === "text" ? within(t.box.h / lines(t), l.box.h / lines(l), 1.6) : within(t.box.w, l.box.w, 1.6)),
  );

const lines = (t: Thing): number => t.text.split("\n").length;

/** Labels are short: more words than this make a sentence. */
const mostWords = 7;
/** So many things of one look are notes; among them only the shortest texts are tried as labels. */
const crowd = 400;

const isShort = (text: string, most: number): boolean => {
  const end = text.indexOf("\n");
  const line = end < 0 ? text : text.slice(0, end);
  return line.length <= most && line.split(" ").length <= mostWords;
};

/** Texts short enough to be labels, cheaply told. */
export const labelLike = (texts: readonly Thing[], unit: Unit): readonly Thing[] => {
  const widthOf = (t: Thing): number => Math.round((4 * t.box.w) / unit.x);
  const counts = new Map<string, Map<number, number>>();
  for (const t of texts) {
    const ofLook = counts.get(t.look) ?? new Map<number, number>();
    counts.set(t.look, ofLook);
    ofLook.set(widthOf(t), (ofLook.get(widthOf(t)) ?? 0) + 1);
  }
  return texts.filter((t) => isShort(t.text, (counts.get(t.look)?.get(widthOf(t)) ?? 0) > crowd ? 20 : 60));
};

/** Texts that name a lane's role, with the roles they name. */
export const roleNames = (candidates: readonly Thing[]): ReadonlyMap<string, readonly LaneRole[]> => {
  const found = new Map<string, readonly LaneRole[]>();
  for (const t of candidates) {
    const roles = laneRolesOf(t.text);
    // “Current state” says when a map holds, though “state” alone is a word for moods.
    if (roles.length && !(t.text.length <= 24 && stateOf(t.text))) found.set(t.id, roles);
  }
  return found;
};
