// What a map says once room was made in it: the order of stages, lanes and lines, and which notes stand where. Knows no board; what a
// change comes to there is held to this.
import type { RoomEdit } from "./finding.js";
import type { Lane, ServiceMap, Stage } from "./map.js";

/** The new part has the id given. A note keeps its cell, and one that spans a new stage keeps the stages it spanned. */
export const edited = (map: ServiceMap, edit: RoomEdit, id: string): ServiceMap => {
  if ("widen" in edit) return map;
  if (edit.insert === "stage") {
    const group = map.stages.find((s) => s.id === edit.of)?.group;
    const stage: Stage = { id, title: edit.title, ...(group !== undefined && { group }) };
    return { ...map, stages: put(map.stages, stage, edit) };
  }
  const lane: Lane = { id, title: edit.title, roles: [edit.role] };
  // A line under the lane it comes after lies under the new one.
  const lines = map.lines.map((l) => (edit.side === "after" && l.after === edit.of ? { ...l, after: id } : l));
  return { ...map, lanes: put(map.lanes, lane, edit), lines };
};

/** At the end where what it stands beside is gone. */
const put = <Part extends { readonly id: string }>(
  parts: readonly Part[],
  part: Part,
  { side, of }: Extract<RoomEdit, { readonly insert: string }>,
): readonly Part[] => {
  const found = parts.findIndex((p) => p.id === of);
  const at = found < 0 ? parts.length : found + (side === "after" ? 1 : 0);
  return [...parts.slice(0, at), part, ...parts.slice(at)];
};
