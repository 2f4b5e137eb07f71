// Which texts belong to which placed map: what lies in its frame or between its labels. What the map says is read in tagged.ts. [R4]
import { around, type Box, contains, grown } from "../../board/index.js";
import { type Grid, innerExtentOf } from "../grid.js";
import type { Pointed } from "../hints/hints.js";
import { withListed } from "../hints/pointed.js";
import type { Sheet, Thing } from "../sheet/sheet.js";
import { nearFrame, type Placed, type PlacedMaps, parentsOf } from "./copies.js";
import { taggedGrid } from "./tagged.js";

/** Every placed map with what lies in its frame or between its labels. */
export const taggedGrids = ({ maps }: PlacedMaps, sheet: Sheet, pointed: Pointed): readonly Grid[] => {
  if (maps.length === 0) return [];
  const grids = maps.map((placed) => taggedGrid(placed, [], sheet, pointed));
  const areas = areasOf(grids, maps);
  for (const label of [...pointed.lanes, ...pointed.stages]) widen(areas, label, pointed, sheet);
  const things = grids.map((): Thing[] => []);
  for (const thing of sheet.texts) things[homeOf(thing, areas, sheet)]?.push(thing);
  return grids.map((grid, i) => withListed({ ...grid, things: things[i] ?? [] }, pointed));
};

export interface Area {
  readonly frame: string | undefined;
  box: Box | undefined;
}

export const areasOf = (grids: readonly Grid[], maps: readonly Placed[]): readonly Area[] =>
  grids.map((grid, i) => {
    const inner = innerExtentOf(grid);
    const boxes = [...(grid.frame ? [grid.frame.box] : []), ...(inner ? [inner] : [])];
    const all = around([...boxes, ...(maps[i]?.parts ?? []).map((p) => p.box)]);
    return { frame: grid.frame?.id, box: boxes.length === 2 ? around(boxes) : all };
  });

/** A label somebody pointed out right beside a placed map, together with labels in it, belongs to that map with all of its lane. */
const widen = (areas: readonly Area[], label: Thing, { lanes, stages }: Pointed, { unit }: Sheet): void => {
  const isIn = ({ box }: Area, t: Thing): boolean => box !== undefined && contains(box, t.at);
  if (areas.some((area) => isIn(area, label))) return;
  const list = lanes.includes(label) ? lanes : stages;
  const reach = nearFrame * Math.max(unit.x, unit.y);
  const near = areas.find(
    (area) => area.box && contains(grown(area.box, reach), label.at) && list.some((t) => isIn(area, t)),
  );
  if (near?.box) near.box = around([near.box, label.box]);
};

/** Index of the map a text lies in, −1 for none; where maps overlap, the host's word or the smaller. */
export const homeOf = (thing: Thing, areas: readonly Area[], sheet: Sheet): number => {
  let home = -1;
  for (let i = 0; i < areas.length; i++) {
    const box = areas[i]?.box;
    if (!box || !contains(box, thing.at)) continue;
    if (home >= 0) return innermost(thing, areas, sheet);
    home = i;
  }
  return home;
};

const innermost = (thing: Thing, areas: readonly Area[], sheet: Sheet): number => {
  const inside = areas.flatMap(({ box }, i) => (box && contains(box, thing.at) ? [i] : []));
  const parents = parentsOf(thing, sheet);
  const size = (i: number): number => (areas[i]?.box?.w ?? 0) * (areas[i]?.box?.h ?? 0);
  const depth = (i: number): number => {
    const at = parents.indexOf(areas[i]?.frame ?? "");
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return inside.sort((a, b) => depth(a) - depth(b) || size(a) - size(b) || a - b)[0] ?? -1;
};
