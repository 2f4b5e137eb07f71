// Moves items and gives them other sizes, with all that belongs to them: bound words, the smaller text of a title, what lies in a frame,
// and the arrows that hold on to it (moved.ts).
import type { Box } from "../../../board/index.js";
import { belonging } from "./belong.js";
import { relaid } from "./make.js";
import { type Drift, fellAlong, isArrow, type Step, stepOf } from "./moved.js";
import { boxOf, type Fields, numberOf, wordOf } from "./raw.js";
import { id, isFrame, now, partsOf, put, type Work } from "./work.js";

/** A title with its smaller text, a container with what is bound to it. */
const wholesOf = (elements: readonly unknown[]): ReadonlyMap<string, readonly string[]> => {
  const { ids, owner } = belonging(elements);
  const wholes = new Map<string, string[]>();
  for (const [i, at] of ids.entries()) {
    const whole = ids[owner[i] ?? -1] ?? at;
    const parts = wholes.get(whole);
    if (parts) parts.push(at);
    else wholes.set(whole, [at]);
  }
  return wholes;
};

/** Arrows that hold on to something wait for the last move: their ends follow what they hold on to. */
export const move = (work: Work, at: string, by: Step): void => {
  const element = now(work, at);
  if (!element || (by.x === 0 && by.y === 0)) return;
  work.wholes ??= wholesOf(work.elements);
  const inside = isFrame(element) ? work.elements.filter((e) => e.frameId === at).map((e) => id(e) ?? "") : [];
  const parts = new Set([...(work.wholes.get(at) ?? [at]), ...inside.flatMap((one) => work.wholes?.get(one) ?? one)]);
  for (const part of parts) {
    const one = now(work, part);
    if (!one || (part !== at && isBoundToArrow(work, one))) continue;
    work.drift.set(part, stepOf(work.drift.get(part), by));
    if (!isArrow(one)) put(work, part, { x: (numberOf(one.x) || 0) + by.x, y: (numberOf(one.y) || 0) + by.y });
  }
};

const isBoundToArrow = (work: Work, text: Fields): boolean => {
  const holder = wordOf(text.containerId);
  return holder !== undefined && isArrow(now(work, holder) ?? {});
};

/** Once nothing moves any more. Labels stay in the middle of their arrow. */
export const followAll = (work: Work): void => {
  if (work.drift.size === 0) return;
  const drift: Drift = (of) => (now(work, of) ? work.drift.get(of) : undefined);
  for (const [at, element] of work.byId) {
    if (!isArrow(element)) continue;
    const arrow = now(work, at);
    const after = arrow && fellAlong(arrow, at, drift, (of) => now(work, of) !== undefined);
    if (!after) continue;
    put(work, at, after.fields);
    for (const label of partsOf(work, at).leads)
      put(work, id(label) ?? "", {
        x: (numberOf(label.x) || 0) + after.middle.x,
        y: (numberOf(label.y) || 0) + after.middle.y,
      });
  }
};

/** Words bound to a box keep their place in it. */
export const resize = (work: Work, at: string, { w, h }: Box): void => {
  const element = now(work, at);
  if (!element) return;
  const before = boxOf(element);
  put(work, at, { width: w, height: h });
  if (element.type === "text" || isFrame(element)) return;
  const { leads, rests } = partsOf(work, at);
  const after = { ...before, w, h };
  for (const text of leads) put(work, id(text) ?? "", relaid(text, before, after));
  const verticalAlign = leads[0]?.verticalAlign;
  for (const text of rests) put(work, id(text) ?? "", relaid({ ...text, verticalAlign }, before, after));
};
