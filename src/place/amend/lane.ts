// A missing lane: into the gap where it belongs if one of its height is free, which a deleted lane leaves; else below the last.
import { type Box, bottom, type Change, centre, type Draft } from "../../board/index.js";
import { colorOf, hueOf } from "../../look/colors.js";
import { sizeFor } from "../../look/text.js";
import { depthOf, type Lane, type LaneRole, laneDepth, lineRoles, type MapChange, sideOf } from "../../model/index.js";
import { sizes } from "../measures.js";
import { axisDrafts, bandDraft, laneDraft, zeroDraft } from "../parts.js";
import { hasAxis, mirrored } from "../place.js";
import type { Done } from "./done.js";
import { edges, hits, lyingThere, type Part, type Standing } from "./standing.js";

export type AddLane = Extract<MapChange, { add: "lane" }>;

export interface Spot {
  readonly box: Box;
  readonly where: string;
  /** A band whose label was deleted: it only needs its head again. */
  readonly band?: Part;
  /** Notes lie there already, so the band must not cover them. */
  readonly isBare: boolean;
}

export const addLane = (change: AddLane, standing: Standing): Done => {
  const spot = gapFor(change, standing) ?? below(change, standing);
  if (typeof spot === "string") return { possible: false, where: spot, changes: [], standing };
  const lane: Lane = {
    id: spot.band?.of ?? freeLaneId(change.role, standing),
    title: change.title,
    roles: [change.role],
  };
  const drafts = standing.isOurs ? partsFor(lane, spot, standing) : [labelFor(lane, spot, standing)];
  const grown = growFor(spot.box, standing);
  return {
    possible: true,
    where: spot.where,
    changes: [...grown.changes, ...drafts.map((draft): Change => ({ do: "add", draft }))],
    standing: {
      ...grown.standing,
      lanes: [...standing.lanes, { lane, box: spot.box, head: undefined }].sort(
        (a, b) => centre(a.box).y - centre(b.box).y,
      ),
      map: { ...standing.map, lanes: [...standing.map.lanes, lane] },
    },
  };
};

export const freeLaneId = (role: LaneRole, standing: Standing): string => {
  const taken = new Set([
    ...standing.map.lanes.map((l) => l.id),
    ...["lane", "band"].flatMap((p) => standing.parts(p).map((i) => i.of)),
  ]);
  let id: string = role;
  for (let n = 2; taken.has(id); n++) id = `${role}-${n}`;
  return id;
};

/** The usual height, and the least that holds one row of notes or the scale. */
export const heights = (role: LaneRole, standing: Standing): { readonly usual: number; readonly least: number } => {
  const { m } = standing.setting.choices;
  if (role === "emotions") return { usual: m.of("emotion"), least: m.of("emotion") };
  const least = 2 * m.gap + m.note;
  const others = standing.lanes.filter((l) => !l.lane.roles.includes("emotions")).map((l) => l.box.h);
  const median = others.sort((a, b) => a - b)[others.length >> 1] ?? least;
  return { usual: Math.max(median, least), least };
};

/** How many of the lanes as they lie are above the new one. */
const lanesAbove = (change: AddLane, standing: Standing): number => {
  if (change.after === null) return 0;
  const named = standing.lanes.findIndex((l) => l.lane.id === change.after);
  if (named >= 0) return named + 1;
  const depth = depthOf(sideOf(change.role));
  const before = standing.lanes.map((l) => depth === null || (laneDepth(l.lane) ?? depth) <= depth).lastIndexOf(true);
  return before + 1;
};

/** The free height between two lanes, on its own side of the lines drawn there. */
export const gapFor = (change: AddLane, standing: Standing): Spot | undefined => {
  const at = lanesAbove(change, standing);
  const above = standing.lanes[at - 1];
  const next = standing.lanes[at];
  const heads = standing.stages.flatMap((s) => (s.head ? [bottom(s.head)] : []));
  let top = above ? bottom(above.box) : Math.max(...heads, Number.NEGATIVE_INFINITY);
  let end = next?.box.y ?? groundEnd(standing);
  if (end === undefined) return undefined;
  const depth = depthOf(sideOf(change.role));
  for (const bar of standing.bars) {
    const edge = edges(bar.box);
    if (edge.bottom <= top || edge.top >= end) continue;
    const isBefore =
      depth === null ? centre(bar.box).y - top < end - centre(bar.box).y : lineRoles.indexOf(bar.role) < depth;
    if (isBefore) top = Math.max(top, edge.bottom);
    else end = Math.min(end, edge.top);
  }
  const { usual, least } = heights(change.role, standing);
  const tolerance = standing.setting.choices.m.gap / 3;
  if (!Number.isFinite(top) || end - top < least - tolerance) return undefined;
  const strip = { x: standing.area.x, y: top, w: standing.area.w, h: end - top <= usual * 1.5 ? end - top : usual };
  const band = standing
    .parts("band")
    .find((p) => isOrphan(p, standing) && centre(p.box).y > top && centre(p.box).y < end);
  const box = band?.box ?? strip;
  if (hits(headBox(box, standing), standing.others).length > 0) return undefined;
  const where = whereIn(above?.lane, next?.lane);
  return { box, where, isBare: hits(box, standing.others).length > 0, ...(band && { band }) };
};

const whereIn = (above: Lane | undefined, next: Lane | undefined): string => {
  if (!next) return `Below the last lane, “${above?.title ?? ""}”.`;
  return above
    ? `Between “${above.title}” and “${next.title}”, where there is room for it.`
    : `Above “${next.title}”, where there is room for it.`;
};

/** Where the lanes of a map of ours ended when the last of them was deleted. */
const groundEnd = (standing: Standing): number | undefined => {
  const { frame } = standing;
  if (!frame || !standing.isOurs || standing.lanes.length === 0) return undefined;
  const columns = standing.parts("column").map((column) => bottom(column.box));
  return Math.min(
    bottom(frame.box) - standing.setting.choices.m.of("frame"),
    ...(columns.length ? [Math.max(...columns)] : []),
  );
};

const isOrphan = (band: Part, standing: Standing): boolean => standing.lanes.every((l) => l.lane.id !== band.of);

/** Below everything the map has; further down where loose notes lie in the frame; a reason where others are in the way. */
const below = (change: AddLane, standing: Standing): Spot | string => {
  const { m } = standing.setting.choices;
  const gap = standing.isOurs ? 0 : m.gap;
  const h = heights(change.role, standing).usual;
  let blocking: readonly Box[] = [];
  let y = Math.max(bottom(standing.area), ...standing.bars.map((bar) => bottom(bar.box))) + gap;
  for (let tries = 0; tries < 40; tries++) {
    const box = { x: standing.area.x, y, w: standing.area.w, h };
    const needed = {
      ...box,
      x: standing.frame?.box.x ?? box.x,
      w: standing.frame?.box.w ?? box.w,
      h: h + m.of("frame"),
    };
    const inTheWay = hits(needed, standing.others);
    if (inTheWay.length === 0) return { box, where: whereBelow(change, standing), isBare: false };
    blocking = inTheWay;
    const end = standing.frame ? bottom(standing.frame.box) : Number.POSITIVE_INFINITY;
    if (inTheWay.some((other) => centre(other).y > end)) break;
    y = Math.max(...inTheWay.map(bottom)) + m.gap;
  }
  return `There is no room for it below the last lane: ${lyingThere(blocking, standing)}. Make room, or move the map.`;
};

/** Where it was asked to go and there is no room, that is said first. */
const whereBelow = (change: AddLane, standing: Standing): string => {
  const last = standing.lanes.at(-1);
  if (!last) return "Below the stages.";
  const below = `elow the last lane, “${last.lane.title}”.`;
  const at = lanesAbove(change, standing);
  const [above, next] = [standing.lanes[at - 1], standing.lanes[at]];
  if (change.after === undefined || !next) return `B${below}`;
  const asked = above ? `between “${above.lane.title}” and “${next.lane.title}”` : `above “${next.lane.title}”`;
  return `There is no room for it ${asked}, so it goes b${below}`;
};

const headBox = (box: Box, standing: Standing): Box => {
  const { m, rightToLeft } = standing.setting.choices;
  const heads = standing.lanes.flatMap((l) => l.head ?? []);
  const w = Math.min(box.w, heads.length ? Math.max(...heads.map((head) => head.w)) : m.of("laneHead"));
  return { ...box, w, x: rightToLeft ? box.x + box.w - w : box.x };
};

/** Drawn left to right, then turned round within its band where the map runs the other way. */
export const partsFor = (lane: Lane, spot: Spot, standing: Standing): readonly Draft[] => {
  const { setting } = standing;
  const { m, speech, rightToLeft, layers } = setting.choices;
  const { box } = spot;
  const isScaled = lane.roles.includes("emotions");
  const head = headBox(box, standing).w;
  const scaled = standing.lanes.filter((l) => l.lane.roles.includes("emotions")).length + 1;
  const axis = isScaled && hasAxis(standing.map.lines.length, scaled) ? m.of("axis") : 0;
  const scale = isScaled && axis === 0 ? speech.scale : undefined;
  const cells = { ...box, x: box.x + head, w: box.w - head };
  const drafts: Draft[] = [
    ...(spot.band ? [] : [{ ...bandDraft(setting, lane, box, layers || !spot.isBare), behind: true }]),
    { ...laneDraft(setting, lane, { ...box, w: head - axis }, scale), behind: false },
  ];
  if (isScaled && !standing.parts("zero").some((p) => p.of === lane.id)) {
    drafts.push({ ...zeroDraft(setting, lane, cells), behind: true });
    if (axis) drafts.push(...axisDrafts(setting, lane, { ...box, x: box.x + head - axis, w: axis }));
  }
  return rightToLeft ? drafts.map((draft) => mirrored(draft, box)) : drafts;
};

/** On a board Lanewise did not draw: a label like the others, in their column, and nothing else. */
export const labelFor = (lane: Lane, { box }: Spot, standing: Standing): Draft => {
  const { m, rightToLeft } = standing.setting.choices;
  const like = standing.lanes.find((l) => l.head)?.head;
  const w = like?.w ?? m.of("laneHead");
  const h = like ? Math.min(like.h, box.h) : box.h;
  const x = like?.x ?? (rightToLeft ? box.x + box.w - w : box.x);
  const label = { x, y: box.y + (box.h - h) / 2, w, h };
  const pad = Math.min(m.of("notePad"), w / 8);
  return {
    key: `lane:${lane.id}`,
    kind: "shape",
    behind: false,
    box: label,
    text: {
      lead: lane.title,
      size: sizeFor(lane.title, { w: w - 2 * pad, h }, m.textSizes([...sizes.laneHead, 24, 20, 16, 12])),
      bold: true,
      color: "#1E1E1E",
      align: "center",
      vertical: "middle",
      pad,
    },
    fill: colorOf(hueOf(lane.roles)).head,
    ...standing.setting.parent,
  };
};

/** Frame and column boxes reach down to the new lane. */
const growFor = (
  box: Box,
  standing: Standing,
): { readonly changes: readonly Change[]; readonly standing: Standing } => {
  const end = bottom(box);
  const changes: Change[] = [];
  const { frame, area } = standing;
  const pad = standing.setting.choices.m.of("frame");
  let grownFrame = frame;
  if (frame && end + pad > bottom(frame.box)) {
    grownFrame = { id: frame.id, box: { ...frame.box, h: end + pad - frame.box.y } };
    changes.push({ do: "resize", id: frame.id, box: grownFrame.box });
  }
  for (const column of standing.parts("column"))
    if (end > bottom(column.box))
      changes.push({ do: "resize", id: column.id, box: { ...column.box, h: end - column.box.y } });
  const h = Math.max(end, bottom(area)) - Math.min(box.y, area.y);
  return { changes, standing: { ...standing, frame: grownFrame, area: { ...area, y: Math.min(box.y, area.y), h } } };
};
