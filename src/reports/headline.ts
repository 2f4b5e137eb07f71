// The one sentence a report opens with: what to do first, or that there is nothing to do that Lanewise can see.
import {
  type Finding,
  type Reading,
  type Report,
  type ServiceMap,
  type Severity,
  writtenNotes,
} from "../model/index.js";
import { spotsOf } from "./place.js";

interface Found {
  readonly finding: Finding;
  readonly map: ServiceMap | undefined;
}

/**
 * `One gap to close, at “Wait”.` · `3 gaps to close, first at “Pay”.` · `No gaps. 2 weak spots to look at.` Where nobody has
 * written a note yet, what a check says of that is the sentence: an empty map is no map without faults.
 */
export const headline = (report: Report, reading: Reading): string => {
  if (!report.maps.length) return "No map to check.";
  const found = (severity: Severity): readonly Found[] =>
    report.maps.flatMap((m) =>
      m.findings
        .filter((f) => f.severity === severity)
        .map((finding) => ({ finding, map: reading.maps.find((map) => map.id === m.map) })),
    );
  const [first, ...more] = found("error");
  if (first) return gaps(first, more.length);
  const weak = found("warning").length;
  if (weak) return weak === 1 ? "No gaps. One weak spot to look at." : `No gaps. ${weak} weak spots to look at.`;
  const hints = found("info");
  const [welcome] = report.maps.length === 1 ? hints.filter(isOfNoNotes) : [];
  if (welcome) return welcome.finding.message;
  if (hints.length)
    return hints.length === 1 ? "No gaps, no weak spots. One hint." : `No gaps, no weak spots. ${hints.length} hints.`;
  return "Nothing missing that Lanewise can see.";
};

/** What is said of a map as a whole while nobody has written on it. */
const isOfNoNotes = ({ finding, map }: Found): boolean =>
  map !== undefined &&
  writtenNotes(map).length === 0 &&
  !finding.roles &&
  finding.lanes.length + finding.stages.length === 0;

const gaps = (first: Found, more: number): string => {
  const place = where(first);
  const count = more === 0 ? "One gap" : `${more + 1} gaps`;
  if (place === "") return `${count} to close${more === 0 ? ":" : ", first:"} ${lowerFirst(first.finding.message)}`;
  return `${count} to close, ${more === 0 ? "" : "first "}${place}.`;
};

/** `at “Wait”`, else `in “Needs”`, else nothing: a gap of the map as a whole. */
const where = ({ finding, map }: Found): string => {
  if (!map) return "";
  const spots = spotsOf(finding, map);
  const stage = map.stages.find((s) => spots.some((spot) => spot.stage === s.id));
  if (stage) return `at “${stage.title}”`;
  const lane = map.lanes.find((l) => spots.some((spot) => spot.lane === l.id));
  return lane ? `in “${lane.title}”` : "";
};

const lowerFirst = (message: string): string =>
  message.replace(/^The\b|^A\b|^An\b|^No\b/, (word) => word.toLowerCase());
