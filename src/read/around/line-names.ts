// The three lines where nobody tagged them: a bar, a thin rectangle or a text that names one. The label decides; where one word means
// two lines in different books, the lanes on either side do. [R11]
import { depthOf, type Line, type LineRole, lineBehind, sideOf } from "../../model/index.js";
import type { Taken } from "../grid.js";
import { cleanTitle } from "../labels/label.js";
import { refOf, type Thing } from "../sheet/sheet.js";
import { type Axis, mid, type Strip, spanOf } from "../sheet/strips.js";

const dashes = /(?:[-–—―─━_=·.•‐‑]\s*){3,}/gu;

/** Drawn with the keyboard: “– – – line of visibility – – –”. */
export const isRuled = (text: string): boolean => /^\s*(?:[-–—―─━_=·.•‐‑]\s*){3}/u.test(text) && text.length <= 400;

export const unruled = (text: string): string => text.replace(dashes, " ").trim();

/** Used for the line of visibility by most, for the line of interaction by some. */
const twofold = /可視線|可视线/u;

const depthsOf = (strip: Strip): readonly number[] =>
  strip.roles.flatMap((role) => {
    const depth = depthOf(sideOf(role));
    return depth === null ? [] : [depth];
  });

const roleBetween = (above: readonly Strip[], below: readonly Strip[]): LineRole | undefined => {
  const before = [...above].reverse().flatMap(depthsOf)[0];
  const after = below.flatMap(depthsOf)[0];
  if (before === undefined || after !== before + 1) return undefined;
  return before === 0 || before === 1 || before === 2 ? lineBehind(before) : undefined;
};

interface NamedLines {
  readonly lines: readonly Line[];
  readonly taken: ReadonlyMap<string, Taken>;
}

export const namedLines = (
  texts: readonly Thing[],
  names: ReadonlyMap<string, LineRole>,
  lanes: readonly Strip[],
  axis: Axis,
): NamedLines => {
  const taken = new Map<string, Taken>();
  const found: (Line & { at: number })[] = [];
  for (const t of texts) {
    const said = names.get(t.id);
    if (!said) continue;
    const at = mid(spanOf(t.box, axis));
    const above = lanes.filter((l) => mid(l) < at);
    const between = twofold.test(t.text) ? roleBetween(above, lanes.slice(above.length)) : undefined;
    const role = between ?? said;
    const written = isRuled(t.text) ? unruled(t.text) : t.text;
    const title = cleanTitle(written.replace(/\s*\n\s*/g, " "));
    taken.set(t.id, { as: "line", of: role });
    // The same line may be written at both ends.
    if (found.some((f) => f.role === role && f.after === (above.at(-1)?.id ?? null))) continue;
    found.push({ role, title, after: above.at(-1)?.id ?? null, item: refOf(t.item, t.id), at });
  }
  const lines = found.sort((a, b) => a.at - b.at).map(({ at: _, ...line }) => line);
  return { lines, taken };
};
