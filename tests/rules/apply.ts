// What a fix makes of a map, as far as a map goes: the board's part (room, bars, boxes) is place/.
import {
  depthOf,
  type Fix,
  type Line,
  lineRoles,
  type MapChange,
  type ServiceMap,
  sideOf,
} from "../../src/model/index.js";

const insertAfter = <T extends { readonly id: string }>(things: readonly T[], thing: T, after?: string | null): T[] => {
  const at = after === undefined ? things.length : things.findIndex((other) => other.id === after) + 1;
  return [...things.slice(0, at), thing, ...things.slice(at)];
};

/** Lines directly at the new lane's upper edge that belong below it move to its lower edge. */
const keptBelow = (line: Line, lane: string, after: string | null, depth: number | null): Line =>
  line.after === after && depth !== null && depth <= lineRoles.indexOf(line.role) ? { ...line, after: lane } : line;

export const applyChange = (map: ServiceMap, change: MapChange): ServiceMap => {
  if ("set" in change && change.set === "lines") {
    const byHeight = map.lines
      .map((line, i) => ({ line, i, height: map.lanes.findIndex((lane) => lane.id === line.after) }))
      .sort((a, b) => a.height - b.height || a.i - b.i);
    return { ...map, lines: byHeight.map(({ line }, i) => ({ ...line, ...change.lines[i] })) };
  }
  if ("set" in change) return { ...map, header: { ...map.header, [change.field]: change.value } };
  switch (change.add) {
    case "lane": {
      const id = `new-lane-${map.lanes.length}`;
      const after = change.after === undefined ? (map.lanes.at(-1)?.id ?? null) : change.after;
      const depth = depthOf(sideOf(change.role));
      return {
        ...map,
        lanes: insertAfter(map.lanes, { id, title: change.title, roles: [change.role] }, after),
        lines: map.lines.map((line) => keptBelow(line, id, after, depth)),
      };
    }
    case "stage":
      return {
        ...map,
        stages: insertAfter(map.stages, { id: `new-stage-${map.stages.length}`, title: change.title }, change.after),
      };
    case "line": {
      const { role, title, after } = change;
      const height = (line: Pick<Line, "after">) => map.lanes.findIndex((lane) => lane.id === line.after);
      const order = (line: Pick<Line, "role">) => lineRoles.indexOf(line.role);
      const lines = [...map.lines, { role, title, after }];
      return { ...map, lines: lines.sort((a, b) => height(a) - height(b) || order(a) - order(b)) };
    }
    case "note": {
      const { text, lane, stage } = change;
      const note = { id: `new-note-${map.notes.length}`, text, lane, stage, confidence: 1, why: "a fix put it there" };
      return { ...map, notes: [...map.notes, note] };
    }
  }
};

export const applyFix = (map: ServiceMap, fix: Fix): ServiceMap => fix.changes.reduce(applyChange, map);
