// Where a finding is: the cells, stages and lanes it marks, and how a sentence names the place.
import type { Finding, ServiceMap, Severity } from "../model/index.js";

/** What a person sees of a severity; `unknown` is what could not be checked. */
export type Sign = "gap" | "weak" | "hint" | "unknown";

export const signOf = (severity: Severity): Sign => {
  switch (severity) {
    case "error":
      return "gap";
    case "warning":
      return "weak";
    case "info":
      return "hint";
  }
};

export const shapes: Readonly<Record<Sign, string>> = { gap: "◆", weak: "▲", hint: "ⓘ", unknown: "?" };

/** A cell; a whole stage where lane is null, a whole lane where stage is null. */
export interface Spot {
  readonly lane: string | null;
  readonly stage: string | null;
}

/** The cells of its notes; without notes where its lanes and stages cross. Nothing for a finding on the map as a whole. */
export const spotsOf = (finding: Finding, map: ServiceMap): readonly Spot[] => {
  const notes = map.notes.filter((n) => finding.notes.includes(n.id) && (n.lane !== null || n.stage !== null));
  if (notes.length) return notes.map(({ lane, stage }) => ({ lane, stage }));
  const lanes = finding.lanes.length ? finding.lanes : [null];
  const stages = finding.stages.length ? finding.stages : [null];
  return lanes
    .flatMap((lane) => stages.map((stage) => ({ lane, stage })))
    .filter((s) => s.lane !== null || s.stage !== null);
};

/** Titles of the stages and lanes of a finding, in the order of the map: `Needs, Emotions · Wait`. Empty for the whole map. */
export const placeOf = (finding: Finding, map: ServiceMap): string => {
  const spots = spotsOf(finding, map);
  const titles = (
    things: readonly { readonly id: string; readonly title: string }[],
    ids: readonly (string | null)[],
  ) =>
    things
      .filter((t) => ids.includes(t.id))
      .map((t) => t.title || "untitled")
      .join(", ");
  const lanes = titles(map.lanes, [...spots.map((s) => s.lane), ...finding.lanes]);
  const stages = titles(map.stages, [...spots.map((s) => s.stage), ...finding.stages]);
  return [lanes, stages].filter((part) => part !== "").join(" · ");
};
