// A board read as it would stand after a change that makes room, held to what was asked for: the same stages and lanes with the new one
// among them, and every note in the cell it was in. Says what would be read otherwise; nothing is done to the board.
import type { Change, ItemId, Snapshot } from "../board/index.js";
import { edited, type MapEdit, needsRoom, type ServiceMap } from "../model/index.js";
import { afterwards } from "./afterwards.js";
import type * as Reading from "./reading.js";
import type { Seen } from "./seeing.js";

/** Reading comes as a part of its own. */
export type Reader = Pick<typeof Reading, "see" | "keptHints" | "keptKey">;

interface Planned {
  readonly edits: readonly MapEdit[];
  readonly changes: readonly Change[];
  readonly leadAndRest: boolean;
}

/** Undefined where all is read as asked for. */
export const readAfter = (
  { snapshot, scope }: Seen,
  map: ServiceMap,
  { edits, changes, leadAndRest }: Planned,
  reader: Reader,
): string | undefined => {
  const [edit] = edits;
  if (!edit || !needsRoom(edit)) return undefined;
  const drafted = changes.flatMap((c) => (c.do === "add" ? [c.draft.key] : []));
  const label = drafted.find((key) => key.startsWith("stage:") || key.startsWith("lane:"));
  const after = withLabel(afterwards(snapshot, changes, leadAndRest), label, reader);
  const now = reader.see(after, scope, {}).reading.maps;
  const ids = new Set([...map.stages, ...map.lanes].flatMap((p) => p.item?.id ?? []));
  const read = now.find((m) => m.id === map.id) ?? now.find((m) => m.stages.some((s) => ids.has(s.item?.id ?? "")));
  if (!read) return "After it the map could not be read any more.";
  return partsDiffer(edited(map, edit, newId), read) ?? notesDiffer(map, read);
};

const newId = "lanewise:new";

/** Lists of labels that people pointed out are whole: the new one joins them, as it does when the change is done. */
const withLabel = (snapshot: Snapshot, label: string | undefined, { keptHints, keptKey }: Reader): Snapshot => {
  const text = snapshot.kept?.[keptKey];
  if (text === undefined || label === undefined) return snapshot;
  const hints = keptHints(text);
  const list = label.startsWith("stage:") ? "stages" : "lanes";
  const there = hints[list];
  if (!there) return snapshot;
  const more = { ...hints, [list]: [...there, { label }] };
  return { ...snapshot, kept: { ...snapshot.kept, [keptKey]: JSON.stringify(more) } };
};

type Named = { readonly title: string; readonly item?: { readonly id: string } };

const partsDiffer = (asked: ServiceMap, read: ServiceMap): string | undefined => {
  const same = (a: readonly Named[], b: readonly Named[]): boolean =>
    a.length === b.length &&
    a.every((part, i) =>
      part.item === undefined ? part.title.trim() === b[i]?.title : part.item.id === b[i]?.item?.id,
    );
  const names = (parts: readonly Named[]): string => parts.map((p) => `“${p.title}”`).join(", ");
  if (!same(asked.stages, read.stages)) return `After it the stages would be read as ${names(read.stages)}.`;
  if (!same(asked.lanes, read.lanes)) return `After it the lanes would be read as ${names(read.lanes)}.`;
  const lines = (map: ServiceMap) =>
    map.lines.map((l) => `${l.role} ${map.lanes.findIndex((lane) => lane.id === l.after)}`).join();
  return lines(asked) === lines(read) ? undefined : "After it a line would be read between other lanes.";
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
  return `After it “${name}”${rest === 0 ? "" : rest === 1 ? " and one other note" : ` and ${rest} other notes`} would be read in another place: move ${rest === 0 ? "it" : "them"} well into ${rest === 0 ? "its cell" : "their cells"} first.`;
};
