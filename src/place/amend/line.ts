// A missing line: a bar on the border between two lanes, as high as the strip without notes there allows.
import { type Box, bottom, right } from "../../board/index.js";
import { lineRoles, type MapChange } from "../../model/index.js";
import { barDraft } from "../parts.js";
import type { Done } from "./done.js";
import { edges, type Standing } from "./standing.js";

type AddLine = Extract<MapChange, { add: "line" }>;

export const addLine = (change: AddLine, standing: Standing): Done => {
  const { m } = standing.setting.choices;
  const { border, between } = borderFor(change, standing);
  if (border === undefined)
    return { possible: false, where: "The lane it belongs below is not on the board any more.", changes: [], standing };
  const h = Math.floor(Math.min(m.of("bar"), 2 * freeBeside(border, standing)) / 4) * 4;
  if (h < m.of("barLeast"))
    return {
      possible: false,
      where: `There is no room for the line ${between}: notes lie on the border. Move them a little apart first.`,
      changes: [],
      standing,
    };
  const box = { x: standing.area.x, y: border - h / 2, w: standing.area.w, h };
  const draft = { ...barDraft(standing.setting, change.role, change.title, box), behind: false };
  const { tag, ...untagged } = draft;
  return {
    possible: true,
    where: `${between[0]?.toUpperCase()}${between.slice(1)}.`,
    changes: [{ do: "add", draft: standing.isOurs ? draft : untagged }],
    standing: { ...standing, bars: [...standing.bars, { role: change.role, box }] },
  };
};

/** The middle of what lies between the two lanes, below the lines that come before it and above those that come after. */
const borderFor = (
  change: AddLine,
  standing: Standing,
): { readonly border: number | undefined; readonly between: string } => {
  const at = change.after === null ? -1 : standing.lanes.findIndex((l) => l.lane.id === change.after);
  const above = standing.lanes[at];
  const next = standing.lanes[at + 1];
  const names = [above, next].map((l) => (l ? `“${l.lane.title}”` : ""));
  const between =
    above && next ? `between ${names[0]} and ${names[1]}` : above ? `below ${names[0]}` : `above ${names[1]}`;
  if (change.after !== null && !above) return { border: undefined, between };
  const half = standing.setting.choices.m.of("bar") / 2;
  let top = above ? bottom(above.box) : (next?.box.y ?? standing.area.y) - 2 * half;
  let end = next ? next.box.y : top + 2 * half;
  const rank = lineRoles.indexOf(change.role);
  for (const bar of standing.bars) {
    const edge = edges(bar.box);
    const isHere = edge.bottom > top - half && edge.top < end + half;
    if (!isHere) continue;
    if (lineRoles.indexOf(bar.role) < rank) top = Math.max(top, edge.bottom);
    else end = Math.min(end, edge.top);
  }
  return { border: (top + end) / 2, between };
};

/** How far the nearest thing above or below the border is; nothing at all where something lies on it. */
const freeBeside = (border: number, standing: Standing): number => {
  const { area } = standing;
  const heads = standing.stages.flatMap((s) => s.head ?? []);
  const obstacles: readonly Box[] = [...standing.others, ...standing.bars.map((bar) => bar.box), ...heads];
  let free = Number.POSITIVE_INFINITY;
  for (const o of obstacles) {
    if (o.x >= right(area) || right(o) <= area.x) continue;
    free = Math.min(free, bottom(o) <= border ? border - bottom(o) : Math.max(0, o.y - border));
  }
  return free;
};
