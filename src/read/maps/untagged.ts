// One part of a board read by its labels, first with lanes as rows, then with lanes as columns: the better reading wins.
// Whether it is a map at all is decided in exists.ts, where to look in scopes.ts. [R16]

import type { Entry } from "../around/legend.js";
import { type Borders, borders } from "../borders/cuts.js";
import { boxesAround, rulingsOn } from "../borders/drawn.js";
import { scopeOf } from "../borders/reach.js";
import { remarksBelow } from "../borders/remark-below.js";
import { doublesOf } from "../labels/doubles.js";
import { topOfFirst } from "../labels/first-row.js";
import { type LaneLabels, laneLabels, type RoleNames } from "../labels/lane-labels.js";
import { sectionSpans } from "../labels/sections.js";
import type { StageRow } from "../labels/stage-row.js";
import { besideLabels, everywhere, stagesBelow, stagesOf } from "../labels/stages.js";
import type { View } from "../labels/view.js";
import { amongNumbers } from "../sheet/among.js";
import {
  areAmong,
  areNotAmong,
  atLeast,
  atMost,
  chosen,
  lessThan,
  notOfKind,
  ofKind,
  picked,
  within,
} from "../sheet/choose.js";
import { type Crowd, extentsIn, thingsIn } from "../sheet/crowd.js";
import { without } from "../sheet/few.js";
import type { Thing, Unit } from "../sheet/sheet.js";
import { type Axis, meeting, type Span, spanOf } from "../sheet/strips.js";

export interface Labelled {
  readonly laneAxis: Axis;
  readonly unit: Unit;
  readonly lanes: LaneLabels | undefined;
  readonly stages: StageRow | undefined;
  readonly laneBorders: Drawnness | undefined;
  readonly stageBorders: Drawnness | undefined;
  /** Texts that are no labels and not above the map: notes, for all we know. */
  readonly body: Crowd;
  /** Lanes told by colour, where none has a label. */
  readonly colours: readonly Entry[];
  /** Texts above the stages. */
  readonly above: readonly Thing[];
  /** The same label once more at the other end of its lane: what is written, and whose it is. */
  readonly doubles: ReadonlyMap<string, Thing>;
  readonly value: number;
}

export interface Drawnness extends Borders {
  readonly isDrawn: readonly boolean[];
}

export const labelled = (view: View, laneAxis: Axis, fewestStages: number): Labelled => {
  const { unit } = view;
  const lines = picked(view.texts, areAmong(view.namingLines));
  const texts = chosen(view.texts, notOfKind("line"), areNotAmong(view.namingLines));
  const lanes = laneLabels(texts, view, view.pointedLanes);
  const labels = lanes?.labels ?? [];
  const doubles = lanes ? doublesOf(lanes, texts) : new Map<string, Thing>();
  const others = doubles.size > 0 ? thingsIn(texts).filter((t) => doubles.has(t.id)) : [];
  const free = without(texts, [...labels, ...others]);
  const scope = scopeOf(texts, labels, unit);
  const rows = labels.map((l) => spanOf(l.box, "y"));
  const frames = picked(free, ofKind("frame"));
  const drawable = [...view.bare, ...frames, ...lines];
  const bands = sectionSpans(labels, boxesAround("y", rows, drawable, scope, unit));

  const beyond = lanes ? besideLabels(lanes) : everywhere;
  const stages =
    stagesOf(view, free, lanes, bands[0], fewestStages) ??
    (lanes && stagesBelow(view, free, lanes, bands.at(-1), fewestStages));
  const bottom = stages?.isBelow ? Math.min(...stages.labels.map((l) => l.box.y)) : Number.POSITIVE_INFINITY;
  const isStage = amongNumbers([...(stages?.labels ?? []), ...(stages?.groups ?? []), ...(stages?.headers ?? [])]);
  const heads = stages?.isBelow ? undefined : stages;
  const stageLow = heads?.labels.length ? Math.max(...heads.labels.map((l) => l.box.y + l.box.h)) : undefined;
  const stageHigh = heads
    ? Math.min(...[...heads.labels, ...heads.groups].map((l) => l.box.y))
    : (bands[0]?.from ??
      (rows[0]
        ? topOfFirst(
            rows[0],
            thingsIn(free).filter((t) => beyond.is(t.at.x)),
            unit,
          )
        : Number.NEGATIVE_INFINITY));
  const top = stageLow ?? stageHigh;
  const high = Math.max(stageHigh, stageLow ?? stageHigh);
  const above = picked(free, lessThan("y", "mids", high), areNotAmong(isStage));
  const inMap = [atLeast("y", "mids", top), lessThan("y", "mids", bottom), ...beyond.asked];
  const inside = chosen(free, ...inMap, notOfKind("frame"), areNotAmong(isStage));
  const body = without(inside, remarksBelow(inside, labels, stages?.labels ?? [], unit));

  // What lies far from the map moves none of its borders.
  const near = chosen(body, within("x", "mids", scope.x), within("y", "mids", scope.y));
  const laneBorders = labels.length
    ? withDrawn("y", rows, bands, near, drawable, scope, unit, lanes?.notes === "under")
    : undefined;
  const columns = stages?.labels.map((l) => spanOf(l.box, "x")) ?? [];
  const under = { ...scope, y: { from: stageLow ?? scope.y.from, to: scope.y.to } };
  const boxes = boxesAround("x", columns, [...view.bare, ...frames], under, unit);
  const stageBorders = columns.length
    ? withDrawn("x", columns, boxes, chosen(near, atMost("x", "sizes", 1.6 * unit.x)), view.bare, under, unit)
    : undefined;
  const value =
    2 * rolesIn(labels, view.names) + labels.length + (stages ? stages.value + stages.labels.length / 2 : 0);
  return { laneAxis, unit, lanes, stages, laneBorders, stageBorders, body, colours: [], above, doubles, value };
};

const rolesIn = (labels: readonly Thing[], names: RoleNames): number =>
  new Set(labels.flatMap((l) => (names.has(l.id) ? [(names.get(l.id) ?? []).join()] : []))).size;

const withDrawn = (
  axis: Axis,
  labels: readonly Span[],
  known: readonly (Span | undefined)[],
  body: Crowd,
  bare: readonly Thing[],
  scope: { x: Span; y: Span },
  unit: Unit,
  isAbove = false,
): Drawnness => {
  const rulings = rulingsOn(axis, bare, scope, unit);
  const found = borders(labels, extentsIn(body, axis), { known, rulings, isAbove }, unit[axis]);
  const bars = bare.filter((b) => b.text !== "").map((b) => spanOf(b.box, axis));
  const meet = (spans: readonly Span[]): readonly Span[] => meeting(spans, unit[axis] / 2, bars);
  return {
    ...found,
    spans: meet(found.spans),
    isDrawn: labels.map((_, i) => known[i] !== undefined),
  };
};
