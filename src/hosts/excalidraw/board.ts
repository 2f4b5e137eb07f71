// A live Excalidraw board as a Board. The editor's API is handed in; what its elements mean to us is said in items.ts.
// Every apply is one scene update, so it is one step of the editor's undo.
import {
  type Applied,
  around,
  type Board,
  type Box,
  type Capabilities,
  type Change,
  HostError,
  type Item,
  type ItemId,
  keptOf,
  overlaps,
  type Progress,
  type Scope,
  type Snapshot,
  wordsOf,
} from "../../board/index.js";
import { followSelection } from "./following.js";
import { makeElementItems } from "./items/again.js";
import { refuseReworded } from "./items/reworded.js";
import { carriedIn, changeElements, type Fields, isFields, keepIn } from "./items.js";

export interface AppState {
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: { readonly value: number };
  readonly selectedElementIds: Readonly<Record<string, boolean>>;
}

/** What we use of the editor's own API, which fits it as it is. */
export interface ExcalidrawApi {
  getSceneElementsIncludingDeleted(): readonly unknown[];
  getAppState(): AppState;
  updateScene(scene: {
    elements?: readonly unknown[];
    appState?: unknown;
    captureUpdate?: "IMMEDIATELY" | "NEVER";
  }): void;
  onChange(changed: () => void): () => void;
}

/** Where a person's settings are kept: localStorage in a page. */
export interface Keep {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface ExcalidrawOptions {
  readonly name?: () => string | undefined;
  /** May throw, and may be missing: some browsers forbid it. */
  readonly keep?: () => Keep | undefined;
  /** Brings a new frame into view where it lies wholly outside. Default false. */
  readonly followsNew?: boolean;
  /** How the page tells of what was dragged onto the editor. */
  readonly drops?: Board["drops"];
}

const host = "excalidraw";
const keyOf = (key: string): string => `lanewise:${key}`;

const can: Capabilities = {
  write: true,
  select: true,
  reveal: true,
  watch: true,
  undoesAsOne: true,
  leadAndRest: true,
  layers: true,
  itemsPerSecond: 5000,
};

/** Room at the edges of the view for the editor's own bars, in screen units. */
const edges = { x: 40, top: 100, bottom: 72 };
/** Below this zoom notes cannot be read; above the other a single note fills the screen. */
const readable = 0.45;
const close = 1;

export const excalidrawBoard = (api: ExcalidrawApi, options: ExcalidrawOptions = {}): Board => {
  const elements = (): readonly unknown[] => api.getSceneElementsIncludingDeleted();
  const itemsIn = makeElementItems();
  /** The board as we left it: that is no news, nor is anything while we change it. */
  let own = "";
  let isAtWork = false;
  const update = (after: readonly unknown[], captureUpdate: "IMMEDIATELY" | "NEVER"): void => {
    isAtWork = true;
    try {
      api.updateScene({ elements: after, captureUpdate });
    } finally {
      isAtWork = false;
      // The editor numbers what it was given anew.
      own = stateOf(elements());
    }
  };

  const read = async (scope: Scope): Promise<Snapshot> => {
    const { items, unseen, ownerOf, carried } = itemsIn(elements());
    const name = options.name?.();
    const wanted = (): readonly Item[] => {
      if (scope.of === "frame") return items.filter((i) => i.id === scope.id || i.parent === scope.id);
      if (scope.of === "board") return items;
      const chosen = Object.entries(api.getAppState().selectedElementIds).flatMap(([id, is]) => (is ? [id] : []));
      const ids = new Set(chosen.map(ownerOf));
      return items.filter((i) => ids.has(i.id) || (i.parent !== undefined && ids.has(i.parent)));
    };
    return {
      host,
      ...(name !== undefined && { name }),
      items: wanted(),
      ...(unseen.length > 0 && { unseen }),
      ...keptOf(carried),
    };
  };

  const view = (): Box => {
    const { scrollX, scrollY, width, height, zoom } = api.getAppState();
    return { x: -scrollX, y: -scrollY, w: width / zoom.value, h: height / zoom.value };
  };

  const look = (boxes: readonly Box[], selected: readonly Fields[]): void => {
    const target = around(boxes);
    if (!target) return;
    const { width, height, zoom } = api.getAppState();
    const appState = {
      ...scrollTo(target, { width, height, zoom: zoom.value }),
      selectedElementIds: Object.fromEntries(selected.map((e) => [String(e.id), true])),
      selectedGroupIds: Object.fromEntries(selected.flatMap((e) => groupOf(e).map((group) => [group, true]))),
    };
    api.updateScene({ appState, captureUpdate: "NEVER" });
  };

  const apply = async (changes: readonly Change[], progress?: Progress): Promise<Applied> => {
    const total = changes.length;
    await refuseReworded(changes, read);
    const { elements: after, ids } = changeElements(elements(), changes, "marked");
    if (progress && (await progress(total, total)) === false)
      throw new HostError("stopped by you; nothing was changed", { host, total, stopped: true, missing: changes });
    try {
      update(after, "IMMEDIATELY");
    } catch (cause) {
      throw new HostError(`the board could not be changed: ${wordsOf(cause)}`, {
        host,
        total,
        missing: changes,
        cause,
      });
    }
    const frame = changes.find((c) => c.do === "add" && c.draft.kind === "frame");
    if (options.followsNew && frame?.do === "add" && !overlaps(frame.draft.box, view())) look([frame.draft.box], []);
    return { ids, calls: 1 };
  };

  return {
    host,
    can,
    read,
    apply,
    view: async () => view(),
    reveal: async (ids) => {
      const { items, ownerOf } = itemsIn(elements());
      const wanted = new Set<ItemId>(ids);
      const shown = items.filter((i) => wanted.has(i.id));
      // A frame says enough for all that is in it.
      const frames = new Set(shown.filter((i) => i.kind === "frame").map((i) => i.id));
      const marked = new Set(shown.filter((i) => !frames.has(i.parent ?? "")).map((i) => i.id));
      const selected = elements()
        .filter(isFields)
        .filter((e) => e.isDeleted !== true && !e.containerId && marked.has(ownerOf(String(e.id))));
      look(
        shown.map((i) => i.box),
        selected,
      );
    },
    recall: async (key) => guarded(() => options.keep?.()?.getItem(keyOf(key)) ?? null),
    remember: async (key, value) => {
      guarded(() => options.keep?.()?.setItem(keyOf(key), value));
    },
    // Nothing that is seen changes, so there is nothing to undo.
    keep: async (key, text, on) => {
      const after = keepIn(elements(), key, text, on);
      if (text !== null && carriedIn(after)[key]?.text !== text)
        throw new HostError("nothing on the board could carry it", { host });
      update(after, "NEVER");
    },
    follow: (heard) => followSelection(api, heard),
    ...(options.drops && { drops: options.drops }),
    watch: (changed) => {
      let last = stateOf(elements());
      return api.onChange(() => {
        const now = stateOf(elements());
        if (now === last) return;
        last = now;
        if (!isAtWork && now !== own) changed();
      });
    },
  };
};

const groupOf = (element: Fields): readonly string[] => {
  const groups = Array.isArray(element.groupIds) ? element.groupIds : [];
  return groups.slice(-1).map(String);
};

// The editor tells of every pointer move; only versions say that an element is another.
const stateOf = (elements: readonly unknown[]): string => {
  let versions = 0;
  for (const e of elements) if (isFields(e) && typeof e.version === "number") versions += e.version;
  return `${elements.length} ${versions}`;
};

// A browser may forbid keeping; a setting is then asked for again, which is no reason to stop.
const guarded = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

/**
 * A view with the target in its middle: at the zoom of now where the target fits and can be read, else as near to that as
 * possible. What does not fit at 17 % (a map too large for its titles) is shown from its top left corner at 18 %.
 */
export const scrollTo = (
  target: Box,
  screen: { readonly width: number; readonly height: number; readonly zoom: number },
): { readonly scrollX: number; readonly scrollY: number; readonly zoom: { readonly value: number } } => {
  const room = {
    w: Math.max(1, screen.width - 2 * edges.x),
    h: Math.max(1, screen.height - edges.top - edges.bottom),
  };
  const fit = Math.min(room.w / Math.max(target.w, 1), room.h / Math.max(target.h, 1));
  if (fit < 0.17)
    return { scrollX: edges.x / 0.18 - target.x, scrollY: edges.top / 0.18 - target.y, zoom: { value: 0.18 } };
  const value = Math.min(fit, close, Math.max(screen.zoom, readable));
  return {
    scrollX: (edges.x + room.w / 2) / value - target.x - target.w / 2,
    scrollY: (edges.top + room.h / 2) / value - target.y - target.h / 2,
    zoom: { value },
  };
};
