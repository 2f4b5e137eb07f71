// Which texts belong to which placed map: what lies in its frame or between its labels. What the map says is read in tagged.ts. [R4]
import { around, type Box, contains, grown } from "../board/index.js";
import { nearFrame, type PlacedMaps, parentsOf } from "./copies.js";
import { type Grid, innerExtentOf } from "./grid.js";
import type { Pointed } from "./hints.js";
import { withListed } from "./pointed.js";
import type { Sheet, Thing } from "./sheet.js";
import { taggedGrid } from "./tagged.js";

/** Every placed map with what lies in its frame or between its labels; where frames overlap, the host's word or the smaller. */
export const taggedGrids = ({ maps }: PlacedMaps, sheet: Sheet, pointed: Pointed): readonly Grid[] => {
  const grids = maps.map((placed) => taggedGrid(placed, [], sheet, pointed));
  const areas: Area[] = grids.map((grid, i) => {
    const inner = innerExtentOf(grid);
    const boxes = [...(grid.frame ? [grid.frame.box] : []), ...(inner ? [inner] : [])];
    const all = around([...boxes, ...(maps[i]?.parts ?? []).map((p) => p.box)]);
    return { frame: grid.frame?.id, box: boxes.length === 2 ? around(boxes) : all };
  });
  for (const label of [...pointed.lanes, ...pointed.stages]) widen(areas, label, pointed, sheet);
  const things = grids.map((): Thing[] => []);
  for (const thing of sheet.texts) {
    const inside = insideOf(thing, areas);
    const home = inside.length > 1 ? homeOf(thing, inside, areas, sheet) : inside[0];
    if (home !== undefined) things[home]?.push(thing);
  }
  return grids.map((grid, i) => withListed({ ...grid, things: things[i] ?? [] }, pointed));
};

interface Area {
  readonly frame: string | undefined;
  box: Box | undefined;
}

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

const insideOf = (thing: Thing, areas: readonly Area[]): readonly number[] => {
  const inside: number[] = [];
  for (let i = 0; i < areas.length; i++) {
    const box = areas[i]?.box;
    if (box && contains(box, thing.at)) inside.push(i);
  }
  return inside;
};

const homeOf = (thing: Thing, inside: readonly number[], areas: readonly Area[], sheet: Sheet): number | undefined => {
  const parents = parentsOf(thing, sheet);
  const size = (i: number): number => (areas[i]?.box?.w ?? 0) * (areas[i]?.box?.h ?? 0);
  const depth = (i: number): number => {
    const at = parents.indexOf(areas[i]?.frame ?? "");
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  return [...inside].sort((a, b) => depth(a) - depth(b) || size(a) - size(b) || a - b)[0];
};
