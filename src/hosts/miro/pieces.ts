// Which items on the board are pieces of an insert that was interrupted. Ours beyond doubt is only what the person who began it made
// since then, at its planned place, of its planned size and with its planned text; what somebody has moved or reworded since still
// stands, and is neither placed again nor taken away. No record names them: the panel was closed before it could be written.
import { type Draft, HostError, type ItemId, type Point } from "../../board/index.js";
import { fieldIn, hasKind, hasSize, hasText, isPlacedAt, textOf } from "./alike.js";
import { type Note, unpackNote } from "./begun.js";
import { heavy, light } from "./calls.js";
import { host, type Page } from "./page.js";
import { allTags, isObject, keyOf, type Tags, unpackRecord } from "./record.js";
import { isLeast } from "./remove.js";
import { type FrameHandle, type Handle, isFrame, isPlaced, type PlacedHandle } from "./sdk.js";

export interface Found {
  readonly note: Note;
  /** The frame everything goes into, as it is now. */
  readonly frame: FrameHandle | undefined;
  /** How far it has moved since. */
  readonly moved: Point;
  /** By key of the draft. */
  readonly standing: ReadonlyMap<string, PlacedHandle>;
  /** Exactly as planned, also where one stands twice. */
  readonly own: ReadonlyMap<ItemId, PlacedHandle>;
  /** What else lies in the frame. */
  readonly others: readonly PlacedHandle[];
}

/** In milliseconds: the clock here and Miro's need not agree. */
const skew = 10 * 60_000;

/** Throws where it was finished or taken away meanwhile. One look at app data, one at the board. */
export const findPieces = async (page: Page, map: string, drafts: readonly Draft[]): Promise<Found> => {
  const { sdk, call } = page;
  const [data, all] = await Promise.all([call(light, () => sdk.getAppData()), call(heavy, () => sdk.get())]);
  const record: unknown = isObject(data) ? data[keyOf(map)] : undefined;
  const note = unpackNote(isObject(record) ? record.open : undefined);
  if (!note) throw new HostError("this insert was finished or taken away meanwhile", { host });
  const recorded = unpackRecord(map, record);
  const ofMaps = new Set([...allTags(data)].flatMap(([id, tags]) => (id === map ? [] : [...tags.keys()])));
  const mine = all.filter(isPlaced).filter((h) => fieldIn(h, "createdBy") === note.by && !ofMaps.has(h.id));
  const search: Search = { drafts, note, recorded, mine };
  const own = drafts.find((d) => d.kind === "frame");
  const frame = own ? ownFrame(own, search) : all.filter(isFrame).find((h) => h.id === frameIdIn(drafts));
  const corner = frame && cornerOf(frame);
  const moved = corner ? { x: corner.x - note.corner.x, y: corner.y - note.corner.y } : { x: 0, y: 0 };
  const since = own && frame ? madeAt(frame) - 1000 : note.began - skew;
  const candidates = mine.filter((h) => h.type !== "frame" && madeAt(h) >= since);
  const found = matched(search, { candidates, frame, moved });
  if (own && frame) {
    found.standing.set(own.key, frame);
    if ((hasSize(own, frame) || isLeast(frame)) && hasText(own, frame)) found.own.set(frame.id, frame);
  }
  const used = new Set([...found.standing.values()].map((h) => h.id));
  const others = all.filter(isPlaced).filter((h) => frame && h.parentId === frame.id && !used.has(h.id));
  return { note, frame, moved, ...found, others };
};

interface Search {
  readonly drafts: readonly Draft[];
  readonly note: Note;
  readonly recorded: Tags;
  /** What the person who began it has made, without what records of other maps name. */
  readonly mine: readonly PlacedHandle[];
}

const frameIdIn = (drafts: readonly Draft[]): ItemId | undefined => drafts.find((d) => d.parentIsThere)?.parent;

const madeAt = (handle: Handle): number => {
  const time = Date.parse(fieldIn(handle, "createdAt"));
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
};

const cornerOf = (frame: FrameHandle): Point => ({
  x: frame.x - frame.width / 2,
  y: frame.y - frame.height / 2,
});

/** The one at its place, which was free when it began, whatever the clocks say; else the oldest made since: copies come later. */
const ownFrame = (draft: Draft, { note, recorded, mine }: Search): FrameHandle | undefined => {
  const frames = mine.filter(isFrame);
  const named = frames.find((h) => recorded.get(h.id)?.part === "map");
  const isThere = (h: FrameHandle): boolean => {
    const { x, y } = cornerOf(h);
    return Math.abs(x - draft.box.x) <= 2 && Math.abs(y - draft.box.y) <= 2;
  };
  const alike = frames.filter((h) => hasText(draft, h) && (hasSize(draft, h) || isThere(h) || isLeast(h)));
  const since = alike.filter((h) => madeAt(h) >= note.began - skew).sort((a, b) => madeAt(a) - madeAt(b));
  return named ?? alike.find(isThere) ?? since[0];
};

interface Ground {
  readonly candidates: readonly PlacedHandle[];
  readonly frame: FrameHandle | undefined;
  readonly moved: Point;
}

/** How far Miro may move what falls into a frame, in board units. */
const astray = 120;
const still: Point = { x: 0, y: 0 };

/** First what is exactly as planned; then, of what is left, what can only be a piece that somebody has moved or reworded. */
const matched = (
  { drafts, recorded }: Search,
  { candidates, frame, moved }: Ground,
): { readonly standing: Map<string, PlacedHandle>; readonly own: Map<ItemId, PlacedHandle> } => {
  const standing = new Map<string, PlacedHandle>();
  const own = new Map<ItemId, PlacedHandle>();
  const used = new Set<ItemId>();
  const take = (draft: Draft, handle: PlacedHandle | undefined): void => {
    if (!handle) return;
    standing.set(draft.key, handle);
    used.add(handle.id);
  };
  const isAt = (draft: Draft, handle: PlacedHandle, within?: number): boolean => {
    if (handle.parentId === null) return [moved, still].some((by) => isPlacedAt(draft, handle, handle, by, within));
    if (!frame || handle.parentId !== frame.id) return false;
    const { x, y } = cornerOf(frame);
    return isPlacedAt(draft, handle, { x: x + handle.x, y: y + handle.y }, moved, within);
  };
  const pieces = drafts.filter((d) => d.kind !== "frame");
  const kinds = pieces.map((d) => candidates.filter((h) => hasKind(d, h) && hasSize(d, h)));
  for (const [n, draft] of pieces.entries()) {
    const exact = (kinds[n] ?? []).filter((h) => isAt(draft, h) && hasText(draft, h));
    for (const handle of exact) own.set(handle.id, handle);
    take(
      draft,
      exact.find((h) => !used.has(h.id)),
    );
  }
  // Miro may have put it elsewhere itself, and nobody has touched it since.
  const strayed = (draft: Draft, h: PlacedHandle): boolean =>
    frame !== undefined && h.parentId === frame.id && isUntouched(h) && hasText(draft, h) && isAt(draft, h, astray);
  for (const [n, draft] of pieces.entries()) {
    const one = standing.has(draft.key) ? undefined : kinds[n]?.find((h) => !used.has(h.id) && strayed(draft, h));
    if (one) own.set(one.id, one);
    take(draft, one);
  }
  const looser: readonly ((draft: Draft, handle: PlacedHandle) => boolean)[] = [
    (draft, h) => isSameTag(draft, recorded, h.id),
    (draft, h) => isAt(draft, h),
    (draft, h) => frame !== undefined && h.parentId === frame.id && textOf(draft) !== "" && hasText(draft, h),
  ];
  for (const isIt of looser)
    for (const [n, draft] of pieces.entries())
      if (!standing.has(draft.key))
        take(
          draft,
          (kinds[n] ?? []).find((h) => !used.has(h.id) && isIt(draft, h)),
        );
  return { standing, own };
};

const isUntouched = (handle: Handle): boolean =>
  Math.abs(Date.parse(fieldIn(handle, "modifiedAt")) - madeAt(handle)) < 1000;

const isSameTag = ({ tag }: Draft, recorded: Tags, id: ItemId): boolean => {
  const known = recorded.get(id);
  return tag !== undefined && known?.part === tag.part && known.id === tag.id && known.value === tag.value;
};
