// The three lines of several maps in the merged one.
import { type Lane, type Line, lineRoles, type ServiceMap } from "../model/index.js";
import type { Aligned } from "./align.js";
import { quoted } from "./difference.js";

/** One line a role, below every lane that lies above it in some map. */
export const linesOf = (maps: readonly ServiceMap[], lanes: Aligned<Lane>, said: string[]): readonly Line[] => {
  const indexOf = (map: number, lane: string): number => {
    const id = lanes.ids[map]?.get(lane);
    return lanes.merged.findIndex((l) => l.id === id);
  };
  const found = lineRoles.flatMap((role) => {
    const drawn = maps.flatMap((m, i) => m.lines.filter((l) => l.role === role).map((line) => ({ line, m, i })));
    const [first] = drawn;
    if (!first) return [];
    const above = drawn.map(({ line, m, i }) =>
      Math.max(-1, ...m.lanes.slice(0, m.lanes.findIndex((l) => l.id === line.after) + 1).map((l) => indexOf(i, l.id))),
    );
    const at = Math.max(...above);
    const crossed = new Set(
      drawn.flatMap(({ line, m, i }) =>
        m.lanes
          .slice(m.lanes.findIndex((l) => l.id === line.after) + 1)
          .filter((l) => indexOf(i, l.id) <= at)
          .map((l) => l.title),
      ),
    );
    for (const title of crossed)
      said.push(
        `Lane ${quoted(title)} lies below the ${quoted(first.line.title)} in one map and above it in the merged one.`,
      );
    return [{ at, line: { ...first.line, after: lanes.merged[at]?.id ?? null } }];
  });
  return found.sort((a, b) => a.at - b.at).map((f) => f.line);
};
