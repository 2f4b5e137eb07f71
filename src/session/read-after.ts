// A board read as it would stand after a change that makes room, held to what was asked for: the same stages and lanes with the new one
// among them, and every note in the cell it was in. Says what would be read otherwise; nothing is done to the board.
import type { Change, ItemId } from "../board/index.js";
import { edited, type MapEdit, needsRoom, type ServiceMap } from "../model/index.js";
import type { Hints } from "../read/index.js";
import { afterwards } from "./afterwards.js";
import type * as Reading from "./reading.js";
import type { Seen } from "./seeing.js";

/** Reading comes as a part of its own. */
export type Reader = Pick<typeof Reading, "see" | "keptKey" | "withLane">;

interface Planned {
  readonly edits: readonly MapEdit[];
  readonly changes: readonly Change[];
  readonly leadAndRest: boolean;
}

export interface ReadAfter {
  /** What would be read otherwise. */
  readonly wrong?: string;
  /** It is read as asked for once the new label is pointed out as a lane’s. */
  readonly isPointed?: boolean;
}

export const readAfter = (
  seen: Seen,
  map: ServiceMap,
  { edits, changes, leadAndRest }: Planned,
  reader: Reader,
): ReadAfter => {
  const [edit] = edits;
  if (!edit || !needsRoom(edit)) return {};
  const drafted = changes.flatMap((c) => (c.do === "add" ? [c.draft.key] : []));
  const label = drafted.find((key) => key.startsWith("stage:") || key.startsWith("lane:"));
  const after = afterwards(seen.snapshot, changes, leadAndRest);
  const asked = edited(map, edit, newId);
  const tried = (hints: Hints): string | undefined => {
    const text = JSON.stringify(hints);
    const kept = Object.keys(hints).length > 0 ? { kept: { ...after.kept, [reader.keptKey]: text } } : {};
    const { maps } = reader.see({ ...after, ...kept }, seen.scope, {}).reading;
    const ids = new Set([...map.stages, ...map.lanes].flatMap((p) => p.item?.id ?? []));
    const read = maps.find((m) => m.id === map.id) ?? maps.find((m) => m.stages.some((s) => ids.has(s.item?.id ?? "")));
    if (!read) return "Lanewise could not read the map any more after it.";
    return partsDiffer(asked, read) ?? notesDiffer(map, read) ?? scoresDiffer(map, read);
  };
  const wrong = tried(label === undefined ? seen.hints : withLabel(seen.hints, label));
  if (wrong === undefined) return {};
  const isNewLane = "insert" in edit && edit.insert === "lane" && label !== undefined;
  if (isNewLane && tried(reader.withLane(seen.hints, map, label, edit.role)) === undefined) return { isPointed: true };
  return { wrong };
};

const newId = "lanewise:new";

/** Lists of labels that people pointed out are whole: the new one joins them, as it does when the change is done. */
const withLabel = (hints: Hints, label: string): Hints => {
  const list = label.startsWith("stage:") ? "stages" : "lanes";
  const there = hints[list];
  return there ? { ...hints, [list]: [...there, { label }] } : hints;
};

type Named = { readonly title: string; readonly item?: { readonly id: string } };

const partsDiffer = (asked: ServiceMap, read: ServiceMap): string | undefined => {
  const same = (a: readonly Named[], b: readonly Named[]): boolean =>
    a.length === b.length &&
    a.every((part, i) =>
      part.item === undefined ? part.title.trim() === b[i]?.title : part.item.id === b[i]?.item?.id,
    );
  const names = (parts: readonly Named[]): string => parts.map((p) => `“${p.title}”`).join(", ");
  if (!same(asked.stages, read.stages)) return `Lanewise would then read these stages: ${names(read.stages)}.`;
  if (!same(asked.lanes, read.lanes)) return `Lanewise would then read these lanes: ${names(read.lanes)}.`;
  const meant = asked.lanes.findIndex((lane) => lane.id === newId);
  if (meant >= 0 && asked.lanes[meant]?.roles.join() !== read.lanes[meant]?.roles.join())
    return `Lanewise would then not know what “${asked.lanes[meant]?.title}” means.`;
  const lines = (map: ServiceMap) =>
    map.lines.map((l) => `${l.role} ${map.lanes.findIndex((lane) => lane.id === l.after)}`).join();
  return lines(asked) === lines(read) ? undefined : "Lanewise would then read a line between other lanes.";
};

const cellsOf = (map: ServiceMap): ReadonlyMap<ItemId, string> => {
  const labelOf = new Map([...map.stages, ...map.lanes].map((p) => [p.id, p.item?.id ?? p.title]));
  const named = (id: string | null): string => (id === null ? "" : (labelOf.get(id) ?? ""));
  return new Map(
    map.notes.flatMap((n) => (n.item ? [[n.item.id, `${named(n.lane)} ${named(n.stage)}`] as const] : [])),
  );
};

const notesDiffer = (before: ServiceMap, read: ServiceMap): string | undefined => {
  const now = cellsOf(read);
  const strays = [...cellsOf(before)].filter(([id, cell]) => now.get(id) !== cell).map(([id]) => id);
  if (strays.length === 0) return undefined;
  const text = before.notes.find((n) => n.item?.id === strays[0])?.text.split("\n")[0] ?? "";
  const name = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  const rest = strays.length - 1;
  return `Lanewise would then read “${name}”${rest === 0 ? "" : rest === 1 ? " and one other note" : ` and ${rest} other notes`} in another place: move ${rest === 0 ? "it" : "them"} well into ${rest === 0 ? "its cell" : "their cells"} first.`;
};

/** How high a note hangs is measured within its lane, and where nobody drew the lane, against its neighbours. */
const scoresDiffer = (before: ServiceMap, read: ServiceMap): string | undefined => {
  const now = new Map(read.notes.flatMap((n) => (n.item ? [[n.item.id, n.score] as const] : [])));
  const other = before.notes.find(
    ({ score, scoreFrom, item }) =>
      score !== undefined && scoreFrom === "height" && Math.abs((now.get(item?.id ?? "") ?? 9) - score) > 0.15,
  );
  const lane = before.lanes.find((l) => l.id === other?.lane);
  return other && `Lanewise would then read other scores from how high the notes hang in “${lane?.title ?? ""}”.`;
};
