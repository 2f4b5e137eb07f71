// Earlier readings, remembered for the person here, so that a check can say what changed on the map since: which are kept, for how
// long, and in how much room. What is said of a change is changes-said.ts.
import type { ServiceMap } from "./core.js";
import { type MapOutline, mapOf, outlineOf } from "./core-later.js";
import { currentMap, type PanelState } from "./known.js";

/** A map as it was when somebody checked it. */
export interface Earlier {
  /** In milliseconds. */
  readonly at: number;
  readonly map: ServiceMap;
  /** What the board was called. */
  readonly board?: string | undefined;
  /** The file it comes from; then it was never checked here. */
  readonly file?: string | undefined;
  /** Too large to be remembered longer than the panel is open. */
  readonly isHere?: boolean | undefined;
}

interface Entry {
  readonly at: number;
  readonly board?: string | undefined;
  readonly map: MapOutline;
}

const key = "earlier";
/** Of one map. */
const most = 6;
/** Characters: of one map, and of all of them. */
const room = { one: 120_000, all: 400_000 };

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const entryOf = (value: unknown): readonly Earlier[] => {
  if (!isObject(value)) return [];
  const { at, board, map } = { at: undefined, board: undefined, map: undefined, ...value };
  const there = mapOf(map);
  if (typeof at !== "number" || !there) return [];
  return [{ at, map: there, ...(typeof board === "string" && { board }) }];
};

/** Newest first; whatever is not understood is as if it had never been there. */
export const parseEarlier = (text: string | null): readonly Earlier[] => {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.flatMap(entryOf).sort((a, b) => b.at - a.at) : [];
  } catch {
    return [];
  }
};

const entry = ({ at, board, map }: Earlier): Entry => ({
  at,
  ...(board !== undefined && { board }),
  map: outlineOf(map),
});

/** As much as there is room for, the newest first. */
export const writeEarlier = (all: readonly Earlier[]): string => {
  let left = room.all;
  const kept = all.flatMap((one) => {
    const text = one.isHere ? "" : JSON.stringify(entry(one));
    left -= text.length + 1;
    return text && left > 0 ? [text] : [];
  });
  return `[${kept.join(",")}]`;
};

const textsOf = (map: ServiceMap): ReadonlySet<string> =>
  new Set(map.notes.filter((n) => !n.starter).map((n) => n.text));

/** Ids of maps are a board’s own, so a map of another board may have the same: it says something else. */
export const isOf = (earlier: Earlier, map: ServiceMap, board: string | undefined): boolean => {
  if (earlier.map.id !== map.id) return false;
  const [was, is] = [textsOf(earlier.map), textsOf(map)];
  const common = [...was].filter((text) => is.has(text)).length;
  const fewer = Math.min(was.size, is.size);
  return fewer < 5 ? earlier.board === board || common > 0 : common >= fewer / 5;
};

/**
 * The newest and the oldest stay, and of those between as many as there is room for: the one goes whose neighbours lie closest
 * together for how long ago they were.
 */
export const thinned = (all: readonly Earlier[], now: number): readonly Earlier[] => {
  const kept = [...all];
  while (kept.length > most) {
    const close = kept.map((one, i) => {
      const [newer, older] = [kept[i - 1], kept[i + 1]];
      return newer && older && i > 1 ? (newer.at - older.at) / Math.max(1, now - one.at) : Number.POSITIVE_INFINITY;
    });
    kept.splice(close.indexOf(Math.min(...close)), 1);
  }
  return kept;
};

/** These maps on top of those: one that is as it was takes the place of what it was. */
export const withNow = (all: readonly Earlier[], now: readonly Earlier[]): readonly Earlier[] => {
  const own = now.flatMap((one) => {
    const text = JSON.stringify(outlineOf(one.map));
    const before = all.filter((e) => isOf(e, one.map, one.board));
    const changed = before.filter((e, i) => i > 0 || JSON.stringify(outlineOf(e.map)) !== text);
    return thinned([{ ...one, isHere: text.length > room.one }, ...changed], one.at);
  });
  const others = all.filter((e) => !now.some((one) => isOf(e, one.map, one.board)));
  return [...own, ...others].sort((a, b) => b.at - a.at);
};

/** What was remembered before this check, which from now on is remembered as well; a selection is no whole map. */
export const rememberCheck = async ({ store, inner }: PanelState): Promise<void> => {
  const { seen, scope, readings = [] } = store.get();
  if (!seen || scope.of === "selection") return store.set({ earlier: undefined });
  const { board } = inner.session;
  const { name } = seen.reading.source;
  const kept = parseEarlier(await board.recall(key).catch(() => null));
  // A host that keeps nothing only costs the memory.
  const known = [...kept, ...readings.filter((r) => !kept.some((k) => k.at === r.at && k.map.id === r.map.id))];
  const before = known.sort((a, b) => b.at - a.at);
  const at = inner.now();
  const now = seen.reading.maps.map((map): Earlier => ({ at, map, board: name }));
  const after = withNow(before, now);
  store.set({ earlier: before, readings: after });
  await board.remember(key, writeEarlier(after)).catch(() => undefined);
};

/** Compares with a map out of a file from now on: the one of this name, else the first. */
export const compareWithFile = async (
  panel: PanelState,
  name: string,
  text: () => Promise<string>,
): Promise<"compared" | "unreadable" | "empty"> => {
  const { store, inner } = panel;
  const content = await text().catch(() => undefined);
  if (content === undefined) return "unreadable";
  const brought = await inner.session.bring(content, name).catch(() => undefined);
  const maps = brought?.ok ? brought.value.maps : [];
  const now = currentMap(store.get());
  const map = maps.find((m) => m.id === now?.id) ?? maps.find((m) => m.title === now?.title) ?? maps[0];
  if (!map) return "empty";
  store.set({ against: { at: inner.now(), map, file: name } });
  return "compared";
};
