// A map as it stands on the board now: where people have moved and stretched its parts to, and what lies about it. From tags
// where Lanewise drew the board; elsewhere a lane is as high, and a stage as wide, as its label and notes together.
import {
  around,
  type Box,
  bottom,
  centre,
  contains,
  encloses,
  type Item,
  isBadge,
  isSound,
  right,
  type Snapshot,
} from "../../board/index.js";
import { type Lane, type LineRole, lineRoles, type ServiceMap, type Stage } from "../../model/index.js";
import { isLanguage, languageOf } from "../../words/index.js";
import { base } from "../measures.js";
import { choicesOf, type PlaceOptions } from "../options.js";
import type { Setting } from "../parts.js";

export interface StandingLane {
  readonly lane: Lane;
  readonly box: Box;
  readonly head: Box | undefined;
}

export interface StandingStage {
  readonly stage: Stage;
  readonly box: Box;
  readonly head: Box | undefined;
}

export interface Part {
  readonly id: string;
  readonly box: Box;
  /** Id of the stage, lane or line. */
  readonly of: string;
}

export interface Standing {
  readonly map: ServiceMap;
  readonly setting: Setting;
  /** Lanewise drew it: new parts carry tags and look like the others. */
  readonly isOurs: boolean;
  readonly frame: { readonly id: string; readonly box: Box } | undefined;
  /** From the outer edge of the lane heads to the far edge of the last stage, from the first lane to the last. */
  readonly area: Box;
  readonly lanes: readonly StandingLane[];
  readonly stages: readonly StandingStage[];
  readonly bars: readonly { readonly role: LineRole; readonly box: Box }[];
  /** Parts of ours by what they are; an item of somebody else's never is one. */
  readonly parts: (part: string) => readonly Part[];
  /** Notes, texts and whatever else must not be covered. */
  readonly others: readonly Box[];
  readonly items: readonly Item[];
}

/** `undefined` where nothing of the map is on the board any more. */
export const standingOf = (map: ServiceMap, snapshot: Snapshot, options: PlaceOptions): Standing | undefined => {
  const items = snapshot.items.filter((item) => isSound(item.box) && !isBadge(item));
  const byId = new Map(items.map((item) => [item.id, item]));
  const frame = frameOf(map, items, byId);
  // A copied map has an id of its own, but its parts still carry the tags they were copied with.
  const written = frame?.tag?.map ?? map.id;
  const ours = items.filter((item) => item.tag?.map === written && isIn(item.box, frame?.box));
  const notes = notesByCell(map, byId);
  const isOurs = ours.length > 0;
  const note = noteSize(map, frame, items, isOurs, options);
  const boxOf = (id: string | undefined): Box | undefined => (id === undefined ? undefined : byId.get(id)?.box);
  const tagged = (part: string, id: string): Item | undefined =>
    ours.find((i) => i.tag?.part === part && i.tag.id === id);

  const lanes = map.lanes.flatMap((lane): StandingLane[] => {
    const head = boxOf(lane.item?.id) ?? tagged("lane", lane.id)?.box;
    const box = tagged("band", lane.id)?.box ?? around([...(head ? [head] : []), ...(notes.lanes.get(lane.id) ?? [])]);
    return box ? [{ lane, box, head }] : [];
  });
  const stages = map.stages.flatMap((stage): StandingStage[] => {
    const head = boxOf(stage.item?.id) ?? tagged("stage", stage.id)?.box;
    const own = notes.stages.get(stage.id) ?? [];
    const box = isOurs && head ? columnUnder(head, note) : around([...(head ? [head] : []), ...own]);
    return box ? [{ stage, box, head }] : [];
  });
  const bands = ours.filter((i) => i.tag?.part === "band").map((i) => i.box);
  const area = areaOf(bands, lanes, stages);
  if (!area) return undefined;
  lanes.sort((a, b) => centre(a.box).y - centre(b.box).y);
  const partOf = (item: Item): Part => ({ id: item.id, box: item.box, of: item.tag?.id ?? "" });
  return {
    map,
    setting: settingOf(map, frame, note, isMirrored(lanes, stages, options), options),
    isOurs,
    frame: frame && { id: frame.id, box: frame.box },
    area,
    lanes,
    stages,
    bars: barsOf(map, ours, byId),
    parts: (part) => ours.filter((item) => item.tag?.part === part).map(partOf),
    others: othersOf(map, items, ours, frame, area),
    items,
  };
};

const isIn = (box: Box, frame: Box | undefined): boolean => frame === undefined || contains(frame, centre(box));

const frameOf = (map: ServiceMap, items: readonly Item[], byId: ReadonlyMap<string, Item>): Item | undefined => {
  const own = map.item && byId.get(map.item.id);
  if (own?.kind === "frame") return own;
  return items.find((item) => item.tag?.part === "map" && item.tag.map === map.id);
};

const notesByCell = (
  map: ServiceMap,
  byId: ReadonlyMap<string, Item>,
): { readonly lanes: ReadonlyMap<string, Box[]>; readonly stages: ReadonlyMap<string, Box[]> } => {
  const lanes = new Map<string, Box[]>();
  const stages = new Map<string, Box[]>();
  const file = (under: Map<string, Box[]>, key: string | null, box: Box): void => {
    if (key === null) return;
    const there = under.get(key);
    if (there) there.push(box);
    else under.set(key, [box]);
  };
  for (const note of map.notes) {
    const box = note.item && byId.get(note.item.id)?.box;
    if (!box) continue;
    file(lanes, note.lane, box);
    if (!note.spans?.length) file(stages, note.stage, box);
  }
  return { lanes, stages };
};

const areaOf = (
  bands: readonly Box[],
  lanes: readonly StandingLane[],
  stages: readonly StandingStage[],
): Box | undefined => {
  const wide = around([
    ...bands,
    ...lanes.map((l) => l.box),
    ...lanes.flatMap((l) => l.head ?? []),
    ...stages.map((s) => s.box),
  ]);
  const high = around([...bands, ...lanes.map((l) => l.box)]);
  if (!wide) return undefined;
  const below = Math.max(...stages.map((s) => bottom(s.head ?? s.box)), wide.y);
  return high ? { x: wide.x, y: high.y, w: wide.w, h: high.h } : { x: wide.x, y: below, w: wide.w, h: 0 };
};

const barsOf = (
  map: ServiceMap,
  ours: readonly Item[],
  byId: ReadonlyMap<string, Item>,
): readonly { readonly role: LineRole; readonly box: Box }[] => {
  const drawn = map.lines.flatMap((line) => {
    const box = line.item && byId.get(line.item.id)?.box;
    return box ? [{ role: line.role, box, id: line.item?.id }] : [];
  });
  const known = new Set(drawn.map((bar) => bar.id));
  const tagged = ours.flatMap((item) => {
    const role = item.tag?.part === "line" ? lineRoles.find((r) => r === item.tag?.id) : undefined;
    return role && !known.has(item.id) ? [{ role, box: item.box }] : [];
  });
  return [...drawn, ...tagged];
};

const isMirrored = (
  lanes: readonly StandingLane[],
  stages: readonly StandingStage[],
  options: PlaceOptions,
): boolean => {
  const heads = around(lanes.flatMap((l) => l.head ?? []));
  const columns = around(stages.flatMap((s) => s.head ?? []));
  return heads && columns ? centre(heads).x > centre(columns).x : (options.rightToLeft ?? false);
};

/** A head of ours stands a little in from both sides of its column. */
const columnUnder = (head: Box, note: number): Box => {
  const inset = (base.headGap * note) / base.note / 2;
  return { ...head, x: head.x - inset, w: head.w + 2 * inset };
};

/** As placed, or as the notes on the board are. */
const noteSize = (
  map: ServiceMap,
  frame: Item | undefined,
  items: readonly Item[],
  isOurs: boolean,
  options: PlaceOptions,
): number => {
  const ids = new Set(map.notes.flatMap((n) => n.item?.id ?? []));
  const sides = items.filter((i) => ids.has(i.id)).map((i) => Math.min(i.box.w, i.box.h));
  const median = sides.sort((a, b) => a - b)[sides.length >> 1];
  const side = frame?.tag?.note ?? (isOurs ? options.note : median) ?? options.note ?? median ?? base.note;
  return Math.min(1000, Math.max(40, side));
};

const settingOf = (
  map: ServiceMap,
  frame: Item | undefined,
  note: number,
  rightToLeft: boolean,
  options: PlaceOptions,
): Setting => {
  const tag = frame?.tag;
  const written = tag?.language;
  const language =
    written !== undefined && isLanguage(written)
      ? written
      : (options.language ?? languageOf([...map.lanes, ...map.stages].map((labelled) => labelled.title)));
  return {
    map: tag?.map ?? map.id,
    profile: map.profile,
    choices: choicesOf({ ...options, note, language, rightToLeft }),
    parent: heldIn(frame),
  };
};

/** A map in somebody's frame has a sheet in place of its own: what is added goes into the frame the sheet lies in. */
const heldIn = (frame: Item | undefined): Setting["parent"] => {
  const holder = frame?.kind === "frame" ? frame.id : frame?.parent;
  return holder === undefined ? {} : { parent: holder, parentIsThere: true };
};

/** Large shapes without text, rules and connectors are ground, and so are frames around the map; everything else is somebody's. */
const othersOf = (
  map: ServiceMap,
  items: readonly Item[],
  ours: readonly Item[],
  frame: Item | undefined,
  area: Box,
): readonly Box[] => {
  const labels = [...map.lanes, ...map.stages, ...map.lines].flatMap((part) => part.item?.id ?? []);
  const structure = new Set([...ours.map((i) => i.id), ...labels, ...(frame ? [frame.id] : [])]);
  const isGround = (item: Item): boolean =>
    item.kind === "line" ||
    item.kind === "connector" ||
    (item.kind === "frame" && encloses(item.box, area)) ||
    (item.kind === "shape" && item.text === "" && (item.box.w > area.w / 2 || item.box.h > area.h / 2));
  return items.filter((item) => !structure.has(item.id) && !isGround(item)).map((item) => item.box);
};

export const edges = (box: Box): { readonly top: number; readonly bottom: number } => ({
  top: box.y,
  bottom: bottom(box),
});

export const hits = (box: Box, others: readonly Box[]): readonly Box[] =>
  others.filter((o) => o.x < right(box) && box.x < right(o) && o.y < bottom(box) && box.y < bottom(o));

/** What lies in the way, by what it says: “Parking lot” and 2 others lie there. */
export const lyingThere = (boxes: readonly Box[], { items }: Standing): string => {
  const there = boxes.map(
    (box) =>
      items
        .find((item) => item.box === box)
        ?.text.split("\n")[0]
        ?.trim() ?? "",
  );
  const name = there.find((text) => text !== "");
  if (name === undefined) return there.length === 1 ? "something else lies there" : `${there.length} things lie there`;
  const short = name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name;
  const more = there.length - 1;
  return more === 0
    ? `“${short}” lies there`
    : `“${short}” and ${more === 1 ? "something else" : `${more} others`} lie there`;
};
