// Which stages and lanes of a map a picture shows: those a finding speaks of with their neighbours, with what is missing as
// ghosts where a fix would put it.
import {
  depthOf,
  type Finding,
  type Lane,
  type LaneRole,
  lineRoles,
  type ServiceMap,
  type Stage,
  sideOf,
} from "../src/model/index.js";

export const width = 720;
export const edge = 16;
export const labels = 124;
const padding = 6;
const mostStages = 8;
const mostLanes = 7;
const manyColumns = 8;

export interface Column {
  readonly kind: "stage" | "ghost" | "nowhere" | "skipped";
  readonly id: string;
  readonly title: string;
  readonly group?: string;
  readonly x: number;
  readonly w: number;
  /** Of letters: many columns are written small. */
  readonly size: number;
}

export interface Row {
  readonly kind: "lane" | "line" | "nowhere" | "skipped";
  readonly id: string;
  readonly title: string;
  readonly isGhost: boolean;
  readonly lane?: Lane;
  readonly y: number;
  readonly h: number;
}

/** `all` in order, cut down to those that matter and what stands next to them; a gap is one entry without id. */
const cropped = <T extends { readonly id: string }>(
  all: readonly T[],
  matter: readonly string[],
  most: number,
): readonly (T | undefined)[] => {
  if (all.length <= most + 1) return all;
  const first = all.slice(0, most);
  const named = all.filter((t) => matter.includes(t.id));
  const wanted = new Set(named.length ? named : first);
  // All of them matter: a picture of many is the point.
  if (wanted.size > most) return all;
  for (let reach = 1; wanted.size < most && reach < all.length; reach++)
    for (const thing of named)
      for (const at of [all.indexOf(thing) + reach, all.indexOf(thing) - reach]) {
        const near = all[at];
        if (near && wanted.size < most) wanted.add(near);
      }
  const shown: (T | undefined)[] = [];
  for (const thing of all) {
    if (wanted.has(thing)) shown.push(thing);
    else if (shown.length === 0 || shown.at(-1) !== undefined) shown.push(undefined);
  }
  return shown;
};

const changesOf = (findings: readonly Finding[]) => findings.flatMap((f) => f.fix?.changes ?? []);

export const columnsOf = (
  map: ServiceMap,
  findings: readonly Finding[],
  matter: readonly string[],
): readonly Column[] => {
  type Bare = Omit<Column, "x" | "w" | "size">;
  const asColumn = (stage: Stage | undefined, i: number): Bare =>
    stage ? { kind: "stage", ...stage } : { kind: "skipped", id: `skipped-${i}`, title: "…" };
  const bare: Bare[] = cropped(map.stages, matter, mostStages).map(asColumn);
  for (const change of changesOf(findings))
    if ("add" in change && change.add === "stage") {
      const at = change.after == null ? 0 : bare.findIndex((c) => c.id === change.after) + 1;
      bare.splice(at, 0, { kind: "ghost", id: `ghost-${change.title}`, title: change.title });
    }
  if (map.notes.some((note) => !note.starter && note.stage === null))
    bare.push({ kind: "nowhere", id: "", title: "In no stage" });
  const narrow = bare.filter((c) => c.kind === "skipped").length;
  const left = edge + labels + padding;
  const wide = (width - left - edge - narrow * 24 + padding) / Math.max(1, bare.length - narrow);
  const size = bare.length > manyColumns ? 10 : 12;
  let x = left;
  return bare.map((column) => {
    const w = column.kind === "skipped" ? 24 : wide;
    x += w;
    return { ...column, x: x - w, w: w - padding, size };
  });
};

export type BareRow = Omit<Row, "y" | "h">;

export const rowsOf = (
  map: ServiceMap,
  findings: readonly Finding[],
  matter: readonly string[],
): readonly BareRow[] => {
  const rows: BareRow[] = [];
  const lines = (after: string | null): void => {
    for (const { role, title } of map.lines.filter((l) => l.after === after))
      rows.push({ kind: "line", id: role, title, isGhost: false });
  };
  lines(null);
  for (const [i, lane] of cropped(map.lanes, matter, mostLanes).entries())
    if (lane) {
      rows.push({ kind: "lane", id: lane.id, title: lane.title, isGhost: false, lane });
      lines(lane.id);
    } else rows.push({ kind: "skipped", id: `skipped-${i}`, title: "⋯", isGhost: false });
  for (const change of changesOf(findings)) {
    if (!("add" in change) || (change.add !== "lane" && change.add !== "line")) continue;
    let at = change.after === undefined ? rows.length : rows.findIndex((r) => r.id === change.after) + 1;
    while (isBefore(rows[at], change.add === "lane" ? change.role : undefined)) at++;
    const { role, title } = change;
    const lane = change.add === "lane" ? { lane: { id: `ghost-${role}`, title, roles: [change.role] } } : {};
    rows.splice(at, 0, { kind: change.add, id: `ghost-${role}`, title, isGhost: true, ...lane });
  }
  if (map.notes.some((note) => !note.starter && note.lane === null))
    rows.push({ kind: "nowhere", id: "", title: "In no lane", isGhost: false });
  return rows;
};

/** Whether what is to come after the same lane stands below this row: ghosts in their order, lanes behind the lines they belong behind. */
const isBefore = (row: BareRow | undefined, role: LaneRole | undefined): boolean => {
  if (row?.isGhost) return true;
  if (row?.kind !== "line" || role === undefined) return false;
  const line = lineRoles.find((known) => known === row.id);
  return line !== undefined && (depthOf(sideOf(role)) ?? 0) > lineRoles.indexOf(line);
};
