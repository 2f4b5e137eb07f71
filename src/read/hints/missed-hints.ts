// Hints that came to nothing, each as a sentence: a label may be misspelt, or gone, or be no lane. Kept ones say nothing: items go. [R21]
import { quoted } from "../../model/index.js";
import type { Grid } from "../grid.js";
import type { Hints, Pointed } from "./hints.js";
import { stripFor } from "./pointed.js";

const unsaid = (label: string): string => `No text on the board says ${quoted(label)}; that hint was passed over.`;

export const missedHints = (given: Hints, { missed, keyOf }: Pointed, grids: readonly Grid[]): readonly string[] => {
  const isMissed = new Set(missed);
  const lanes = grids.flatMap((g) => g.lanes);
  const stages = grids.flatMap((g) => g.stages);
  const isStrip = (label: string): boolean => stripFor([...lanes, ...stages], keyOf(label)) !== undefined;
  const named = [...(given.lanes ?? []), ...(given.stages ?? []), ...(given.outside ?? []), ...(given.notes ?? [])];
  return [
    ...new Set([
      ...named.filter((h) => isMissed.has(h.label)).map((h) => unsaid(h.label)),
      ...(given.roles ?? [])
        .filter((h) => !stripFor(lanes, keyOf(h.label)))
        .map((h) => `${quoted(h.label)} is no lane of a map; that hint was passed over.`),
      ...(given.notes ?? []).flatMap(({ lane, stage }) => [
        ...(lane && !stripFor(lanes, keyOf(lane))
          ? [`${quoted(lane)} is no lane of a map; that hint was passed over.`]
          : []),
        ...(stage && !stripFor(stages, keyOf(stage))
          ? [`${quoted(stage)} is no stage of a map; that hint was passed over.`]
          : []),
      ]),
      ...(given.borders ?? [])
        .filter(({ between }) => !between.every(isStrip) || !areNeighbours(grids, between.map(keyOf)))
        .map(
          ({ between: [a, b] }) =>
            `${quoted(a)} and ${quoted(b)} are no neighbours on a map; that border was passed over.`,
        ),
    ]),
  ];
};

const areNeighbours = (grids: readonly Grid[], keys: readonly string[]): boolean =>
  grids.some(({ lanes, stages }) =>
    [lanes, stages].some((strips) => {
      const at = keys.map((key) => strips.findIndex((s) => s.id === stripFor(strips, key)?.id));
      return at.every((i) => i >= 0) && Math.abs((at[0] ?? 0) - (at[1] ?? 0)) === 1;
    }),
  );
