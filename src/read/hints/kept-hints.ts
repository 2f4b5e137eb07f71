// Corrections kept with a board: text that others, or another version, may have written. What can be understood of it counts. [R21]
import * as z from "zod/mini";
import type { Hints } from "./hints.js";
import { hintEntries, parseHints } from "./parse-hints.js";

/** Under which key they are kept (`Board.keep`). */
export const keptKey = "corrections";

/** Never throws; entries nobody understands are passed over, the others count. */
export const keptHints = (text: string | undefined): Hints => {
  const from = text === undefined ? undefined : jsonOf(text);
  if (typeof from !== "object" || from === null) return {};
  const lists = Object.entries(hintEntries).flatMap(([key, entry]) => {
    const list: unknown = Reflect.get(from, key);
    const sound = Array.isArray(list) ? list.filter((one) => z.safeParse(entry, one).success) : [];
    return sound.length > 0 ? [[key, sound] as const] : [];
  });
  const hints = parseHints(Object.fromEntries(lists));
  return hints.ok ? hints.value : {};
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const followedKept = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `${count === 1 ? "1 correction" : `${count} corrections`} kept with this board ${count === 1 ? "was" : "were"} followed.`,
      ];

/** The items these corrections speak of; undefined where a list of all lanes or stages says where the map itself lies. */
export const namedBy = ({ lanes, stages, roles, outside, notes, borders }: Hints): ReadonlySet<string> | undefined => {
  if (lanes?.length || stages?.length) return undefined;
  const told = [...(roles ?? []), ...(outside ?? []), ...(notes ?? [])].map((h) => h.label);
  return new Set([...told, ...(borders ?? []).flatMap((b) => b.between)]);
};
