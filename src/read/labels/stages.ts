// The stages of one part of a board: sections side by side, else a row of labels above the lanes, else one below them. What makes a row
// of stages is judged in stage-row.ts, a first lane's notes are told from it in first-row.ts. Works on rows. [R17]

import { areAmong, chosen, lessThan, moreThan, notOfKind, picked, type Question, within } from "../sheet/choose.js";
import { type Crowd, mapped, thingsIn } from "../sheet/crowd.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { holds, type Span } from "../sheet/strips.js";
import { belongsToFirst, headroom, isAllOfFirst, isLikeNotes } from "./first-row.js";
import type { LaneLabels } from "./lane-labels.js";
import { rowPointed } from "./pointed-way.js";
import { sectionRow } from "./sections.js";
import { enough, type StageRow, stageRow } from "./stage-row.js";
import type { View } from "./view.js";

/** Where notes may be: asked of the middle of a thing, along the lanes, or of a crowd. */
interface Beyond {
  readonly is: (x: number) => boolean;
  readonly asked: readonly Question[];
}
export const everywhere: Beyond = { is: () => true, asked: [] };

/** Labels that are sections hold all of theirs. */
export const besideLabels = ({ labels, column, notes }: LaneLabels): Beyond => {
  const { from, to } = column;
  if (labels.every((l) => l.item.kind === "frame"))
    return { is: (x) => holds(column, x), asked: [within("x", "mids", column)] };
  if (notes === "under") return everywhere;
  return notes === "left"
    ? { is: (x) => x < from, asked: [lessThan("x", "mids", from)] }
    : { is: (x) => x > to, asked: [moreThan("x", "mids", to)] };
};

export const stagesOf = (
  view: View,
  free: Crowd,
  lanes: LaneLabels | undefined,
  firstBand: Span | undefined,
  fewest: number,
): StageRow | undefined => {
  const { unit } = view;
  const first = lanes?.labels[0];
  const beyond = lanes ? besideLabels(lanes) : everywhere;
  const body = chosen(free, ...beyond.asked, notOfKind("frame"));
  const limit = firstBand
    ? Math.max(firstBand.from + unit.y / 4, first ? headroom(body, first, firstBand, unit) : firstBand.from)
    : first
      ? Math.min(first.at.y, first.box.y + unit.y / 2)
      : Number.POSITIVE_INFINITY;
  const candidates = picked(free, areAmong(view.short)).filter(
    (t) => t.at.y < limit && (beyond.is(t.at.x) || isCorner(t, lanes, unit)),
  );
  const row = (things: readonly Thing[]): StageRow | undefined => stageRow(things, body, unit, fewest);
  if (view.pointedStages.length)
    return rowPointed(view.pointedStages, candidates, lanes?.labels ?? [], thingsIn(body), unit);
  const sections = lanes && sectionRow(free, lanes, unit);
  if (sections) return sections;
  let open = candidates.filter((t) => t.item.kind !== "frame" || beyond.is(t.at.x));
  for (let tries = 0; tries < mostTries; tries++) {
    const found = row(open);
    if (!found) return undefined;
    if (!lanes || !isFirstLanes(found, lanes, body, unit)) {
      if (found.value >= enough || found.known >= 3) return found;
      return lanes && found.value + 1 >= enough ? { ...found, value: found.value + 1 } : undefined;
    }
    const top = Math.min(...found.labels.map((l) => l.box.y));
    open = open.filter((t) => t.box.y + t.box.h <= top + unit.y / 10);
  }
  return undefined;
};

/** Drawn like the notes, or under heads that are stages themselves where that lane would have nothing else. */
const isFirstLanes = (found: StageRow, lanes: LaneLabels, body: Crowd, unit: Unit): boolean => {
  if (2 * found.known >= found.labels.length) return false;
  if (isLikeNotes(found.labels, body, unit)) return belongsToFirst(found.labels, lanes, thingsIn(body), unit);
  return found.groups.length > 1 && isAllOfFirst(found.labels, lanes, thingsIn(body), unit);
};

/** Where the best row turns out to be the first lane's, rows above it are looked at. */
const mostTries = 3;

/** Over the lanes' labels; what stands farther out heads something else. */
const isCorner = (t: Thing, lanes: LaneLabels | undefined, unit: Unit): boolean =>
  t.text.length <= 40 &&
  lanes !== undefined &&
  t.box.x + t.box.w >= lanes.column.from - unit.x / 2 &&
  t.box.x <= lanes.column.to + unit.x / 2;

const flipped = (t: Thing): Thing => ({
  ...t,
  box: { ...t.box, y: -t.box.y - t.box.h },
  at: { x: t.at.x, y: -t.at.y },
});

/** A row of labels under the last lane, seen upside down; it must look unlike notes or hold words people use for stages. */
export const stagesBelow = (
  view: View,
  free: Crowd,
  lanes: LaneLabels,
  lastBand: Span | undefined,
  fewest: number,
): StageRow | undefined => {
  const upside = { ...lanes, labels: [...lanes.labels].reverse().map(flipped) };
  const band = lastBand && { from: -lastBand.to, to: -lastBand.from };
  const seen = mapped(free, flipped);
  const found = stagesOf({ ...view, pointedStages: [] }, seen, upside, band, fewest);
  if (!found?.isSure || found.labels.length < 3) return undefined;
  const isKnown = 2 * found.known >= found.labels.length;
  if (!isKnown && isLikeNotes(found.labels, seen, view.unit)) return undefined;
  const byId = new Map(thingsIn(free).map((t) => [t.id, t]));
  const back = (things: readonly Thing[]): readonly Thing[] => things.flatMap((t) => byId.get(t.id) ?? []);
  return {
    ...found,
    labels: back(found.labels),
    groups: [],
    groupOf: new Map(),
    headers: back(found.headers),
    isBelow: true,
  };
};
