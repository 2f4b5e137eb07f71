// What people wrote for Lanewise itself: never a note, never in the way of reading. Here it gets its place: a cell, a stage by its
// head, a lane by its label, or the map. [R29]
import { around, contains, grown } from "../../board/index.js";
import type { Directive, ServiceMap } from "../../model/index.js";
import { extentOf, type Grid, stageAxisOf } from "../grid.js";
import { refOf, type Sheet, type Thing } from "../sheet/sheet.js";
import { type Axis, holds, mid, type Strip, spanOf } from "../sheet/strips.js";
import { groundOf, seatOf } from "./assign.js";
import { type Fates, type Finished, settle } from "./finish.js";

type Cell = Pick<Directive, "lane" | "stage">;

/** Farther from a map than this many stickies, it is not meant for that map. */
const reach = 4;

/** The maps with what silences checks on them; the texts that say nothing else are accounted for. */
export const withDirectives = (
  finished: readonly Finished[],
  grids: readonly Grid[],
  sheet: Sheet,
  fates: Fates,
): readonly Finished[] => {
  if (sheet.directives.length === 0) return finished;
  const found = finished.map((): Directive[] => []);
  for (const thing of sheet.directives) {
    const home = thing.text === "" ? homeOf(thing, grids, fates) : homeOfLabel(thing, finished, grids, fates);
    if (!home) continue;
    if (thing.text === "") settle(fates, thing.id, { is: "accounted", as: "directive", of: ofWhat(home) });
    for (const { rule, reason } of thing.said ?? [])
      for (const cell of home.cells)
        found[home.map]?.push({ rule, reason, ...cell, item: refOf(thing.item, thing.id) });
  }
  return finished.map((one, i) => {
    const directives = found[i] ?? [];
    return directives.length > 0 ? { ...one, map: { ...one.map, directives } } : one;
  });
};

interface Home {
  /** Index of the map. */
  readonly map: number;
  readonly id: string;
  readonly cells: readonly Cell[];
}

const ofWhat = ({ id, cells: [first] }: Home): string => first?.lane ?? first?.stage ?? id;

const everywhere: readonly Cell[] = [{}];

/** By where it stands; undefined beside all maps, and where a person said it is part of none. */
const homeOf = (thing: Thing, grids: readonly Grid[], fates: Fates): Home | undefined => {
  if (fates.of[thing.n] !== undefined) return undefined;
  let best: Home | undefined;
  for (const [map, grid] of grids.entries()) {
    const cells = cellsAt(grid, thing);
    if (cells && (best === undefined || (best.cells === everywhere && cells !== everywhere)))
      best = { map, id: grid.id, cells };
  }
  return best;
};

const cellsAt = (grid: Grid, thing: Thing): readonly Cell[] | undefined => {
  const axis = stageAxisOf(grid);
  const seat = seatOf(groundOf(grid, thing.box[axis === "x" ? "w" : "h"]), thing);
  if (typeof seat !== "string") {
    const stages = seat.spans.length > 0 ? seat.spans : [seat.stage];
    return stages.map((stage) => ({ ...(seat.lane && { lane: seat.lane.id }), ...(stage && { stage: stage.id }) }));
  }
  const stage = headAt(grid.stages, thing, axis, grid.unit[grid.laneAxis] / 2);
  if (stage) return [{ stage: stage.id }];
  const lane = headAt(grid.lanes, thing, grid.laneAxis, grid.unit[axis] / 2);
  if (lane) return [{ lane: lane.id }];
  const extent = extentOf(grid);
  const near = reach * Math.max(grid.unit.x, grid.unit.y);
  return extent && contains(grown(extent, near), thing.at) ? everywhere : undefined;
};

/** The strip whose label it stands on or right beside. */
const headAt = (strips: readonly Strip[], thing: Thing, axis: Axis, slack: number): Strip | undefined => {
  const strip = strips.find((s) => holds(s, mid(spanOf(thing.box, axis))));
  const heads = around(strips.flatMap((s) => (s.label ? [s.label.box] : [])));
  if (!strip || !heads) return undefined;
  const across = axis === "x" ? "y" : "x";
  const row = spanOf(heads, across);
  const at = mid(spanOf(thing.box, across));
  return at >= row.from - slack && at <= row.to + slack ? strip : undefined;
};

/** Behind other words, by what those were taken for. */
const homeOfLabel = (
  thing: Thing,
  finished: readonly Finished[],
  grids: readonly Grid[],
  fates: Fates,
): Home | undefined => {
  const fate = fates.of[thing.n];
  if (fate?.is === "note") {
    const map = finished.findIndex((f) => f.map.notes.some((n) => n.id === thing.id));
    const note = finished[map]?.map.notes.find((n) => n.id === thing.id);
    return note && { map, id: finished[map]?.map.id ?? "", cells: cellsOfNote(note) };
  }
  if (fate?.is !== "accounted") return undefined;
  const map = grids.findIndex((g) => g.taken.has(thing.id));
  const grid = grids[map];
  if (!grid) return undefined;
  if (fate.as === "group") return { map, id: grid.id, cells: cellsOfPhase(grid, thing) };
  if (grid.stages.some((s) => s.id === fate.of)) return { map, id: grid.id, cells: [{ stage: fate.of ?? "" }] };
  if (grid.lanes.some((l) => l.id === fate.of)) return { map, id: grid.id, cells: [{ lane: fate.of ?? "" }] };
  return { map, id: grid.id, cells: everywhere };
};

const cellsOfNote = ({ lane, stage, spans }: ServiceMap["notes"][number]): readonly Cell[] =>
  (spans ?? [stage]).map((id) => ({ ...(lane !== null && { lane }), ...(id !== null && { stage: id }) }));

/** All stages under it. */
const cellsOfPhase = (grid: Grid, thing: Thing): readonly Cell[] => {
  const axis = stageAxisOf(grid);
  const under = grid.stages.filter((s) => holds(spanOf(thing.box, axis), mid(s)));
  return under.length > 0 ? under.map((s) => ({ stage: s.id })) : everywhere;
};
