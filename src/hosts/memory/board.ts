// A board in plain memory, with people on it: what tests and headless work use, and the reference for what the port means.
// Knows no real whiteboard; what a host would refuse is played with `failAfter`.
import {
  type Applied,
  type Board,
  type Box,
  type Capabilities,
  type Change,
  type Draft,
  draftText,
  HostError,
  type Item,
  type ItemId,
  type Point,
  type Progress,
  plainText,
  reworded,
  type Scope,
  type Selected,
  type Snapshot,
} from "../../board/index.js";

export interface MemoryOptions {
  readonly name?: string;
  readonly can?: Partial<Capabilities>;
  readonly view?: Box;
  readonly newId?: () => ItemId;
}

/** What people do on a board, each as one action of one person. */
export interface People {
  add(item: Omit<Item, "id">): ItemId;
  move(id: ItemId, to: Point): void;
  edit(id: ItemId, text: string): void;
  duplicate(id: ItemId, to: Point): ItemId;
  remove(id: ItemId): void;
  select(ids: readonly ItemId[]): void;
  /** Lets go of something dragged out of the panel. */
  drop(name: string, at: Point): void;
}

export interface MemoryBoard extends Board {
  readonly people: People;
  items(): readonly Item[];
  /** What was last shown. */
  revealed(): readonly ItemId[];
  /** The host takes this many more changes and refuses all after them. */
  failAfter(changes: number): void;
}

/** The item a draft becomes; `parent` is an id already. */
export const draftedItem = (draft: Draft, id: ItemId, parent: ItemId | undefined, leadAndRest = true): Item => ({
  id,
  kind: draft.kind,
  box: draft.box,
  text: draft.text ? plainText(leadAndRest ? draftText(draft.text) : draft.text.lead) : "",
  ...(draft.fill !== undefined && { fill: draft.fill.toUpperCase() }),
  ...(draft.stroke !== undefined && { stroke: draft.stroke.toUpperCase() }),
  ...(draft.text && { fontSize: draft.text.size }),
  ...(parent !== undefined && { parent }),
  ...(draft.locked && { locked: true }),
  ...(draft.tag && { tag: draft.tag }),
});

const released = ({ parent: _, ...item }: Item): Item => item;

/** The item and all that lies in it, however deep; circles end where they began. */
const within = (items: readonly Item[], roots: ReadonlySet<ItemId>): Item[] => {
  const byId = new Map(items.map((i) => [i.id, i]));
  const belongs = (item: Item): boolean => {
    const seen = new Set<ItemId>();
    for (let at: Item | undefined = item; at && !seen.has(at.id); at = at.parent ? byId.get(at.parent) : undefined) {
      if (roots.has(at.id)) return true;
      seen.add(at.id);
    }
    return false;
  };
  return items.filter(belongs);
};

const shifted = (item: Item, x: number, y: number): Item => ({
  ...item,
  box: { ...item.box, x: item.box.x + x, y: item.box.y + y },
});

/** Each end of a connector that is held takes half of it along. */
const move = (items: Map<ItemId, Item>, id: ItemId, { x, y }: Point): void => {
  const there = items.get(id);
  if (there?.cellOf !== undefined) return;
  const all = [...items.values()];
  const parts = there
    ? there.kind === "frame"
      ? within(all, new Set([id]))
      : [there]
    : all.filter((i) => i.cellOf === id);
  const going = new Set(parts.map((i) => i.id));
  for (const item of all) {
    const ends = [item.from, item.to].filter((end) => end !== undefined);
    const held = ends.filter((end) => going.has(end)).length;
    if (held > 0) items.set(item.id, shifted(item, (x * held) / 2, (y * held) / 2));
    else if (going.has(item.id) && ends.length < 2) items.set(item.id, shifted(item, x, y));
  }
};

const defaultCan: Capabilities = {
  write: true,
  select: true,
  reveal: true,
  watch: true,
  undoesAsOne: false,
  leadAndRest: true,
  itemsPerSecond: 10_000,
};

export const memoryBoard = (start: readonly Item[] = [], options: MemoryOptions = {}): MemoryBoard => {
  const host = "memory";
  const can: Capabilities = { ...defaultCan, ...options.can };
  const kept = new Map<string, string>();
  const withBoard = new Map<string, string>();
  const watchers = new Set<() => void>();
  const followers = new Set<(selected: Selected) => void>();
  const catchers = new Set<(name: string, at: Point) => void>();
  let items = new Map(start.map((i) => [i.id, i]));
  let selected: ReadonlySet<ItemId> = new Set();
  let shown: readonly ItemId[] = [];
  let left = Number.POSITIVE_INFINITY;
  let count = 0;

  const newId = (): ItemId => {
    for (;;) {
      count += 1;
      const id = options.newId ? options.newId() : `m${count}`;
      if (!items.has(id)) return id;
    }
  };
  const tell = (): void => {
    for (const changed of [...watchers]) changed();
  };
  const selectedNow = (): Selected => {
    const [only, ...others] = [...selected].flatMap((id) => items.get(id) ?? []);
    const isFrame = only?.kind === "frame" && others.length === 0;
    return { ids: [...selected], ...(isFrame && { frame: { id: only.id, title: only.text } }) };
  };
  const put = (id: ItemId, change: (item: Item) => Item): void => {
    const item = items.get(id);
    if (item) items.set(id, change(item));
  };
  const drop = (id: ItemId): void => {
    if (!items.delete(id)) return;
    for (const item of items.values()) if (item.parent === id) items.set(item.id, released(item));
  };

  const applyOne = (change: Change, ids: Record<string, readonly ItemId[]>): void => {
    left -= 1;
    if (left < 0) throw new Error("too many changes in one minute");
    switch (change.do) {
      case "add": {
        const { draft } = change;
        const parent = draft.parentIsThere || !draft.parent ? draft.parent : ids[draft.parent]?.[0];
        const id = newId();
        items.set(id, draftedItem(draft, id, parent, can.leadAndRest));
        ids[draft.key] = [id];
        return;
      }
      case "resize":
        put(change.id, (i) => ({ ...i, box: { ...i.box, w: change.box.w, h: change.box.h } }));
        return;
      case "move":
        move(items, change.id, change.by);
        return;
      case "write": {
        const why = reworded(items.get(change.id)?.text ?? "", change.was);
        if (why !== undefined) throw new Error(why);
        put(change.id, (i) => ({ ...i, text: plainText(change.text) }));
        return;
      }
      case "remove":
        drop(change.id);
        return;
    }
  };

  const apply = async (changes: readonly Change[], progress?: Progress): Promise<Applied> => {
    const total = changes.length;
    if (!can.write) throw new HostError("this board is view-only for you", { host, total, missing: changes });
    const before = new Map(items);
    const ids: Record<string, readonly ItemId[]> = {};
    for (const [done, change] of changes.entries()) {
      try {
        applyOne(change, ids);
      } catch (cause) {
        const placed = Object.values(ids).flat();
        const missing = changes.slice(done).map((c) => anchored(c, ids));
        throw new HostError(`stopped after ${done} of ${total} items`, { host, done, total, placed, missing, cause });
      }
      if (progress && (await progress(done + 1, total)) === false) {
        items = before;
        throw new HostError(`stopped by you after ${done + 1} of ${total} items; what was placed is taken away`, {
          host,
          done: done + 1,
          total,
          stopped: true,
          missing: changes,
        });
      }
    }
    return { ids, calls: total };
  };

  const read = async (scope: Scope): Promise<Snapshot> => {
    const all = [...items.values()];
    const roots = scope.of === "frame" ? new Set([scope.id]) : selected;
    return {
      host,
      ...(options.name !== undefined && { name: options.name }),
      items: scope.of === "board" ? all : within(all, roots),
      ...(withBoard.size > 0 && { kept: Object.fromEntries(withBoard) }),
    };
  };

  const people: People = {
    add: (item) => {
      const id = newId();
      items.set(id, { ...item, id });
      tell();
      return id;
    },
    move: (id, to) => {
      put(id, (i) => ({ ...i, box: { ...i.box, ...to } }));
      tell();
    },
    edit: (id, text) => {
      put(id, (i) => ({ ...i, text }));
      tell();
    },
    duplicate: (id, to) => {
      const copy = newId();
      const item = items.get(id);
      if (!item) throw new Error(`expected an item “${id}” to copy, got none`);
      items.set(copy, { ...item, id: copy, box: { ...item.box, ...to } });
      tell();
      return copy;
    },
    remove: (id) => {
      drop(id);
      tell();
    },
    select: (ids) => {
      selected = new Set(ids);
      for (const heard of [...followers]) heard(selectedNow());
    },
    drop: (name, at) => {
      for (const heard of [...catchers]) heard(name, at);
    },
  };

  return {
    host,
    can,
    read,
    apply,
    reveal: async (ids) => {
      shown = ids.filter((id) => items.has(id));
    },
    view: async () => options.view ?? null,
    recall: async (key) => kept.get(key) ?? null,
    remember: async (key, value) => {
      kept.set(key, value);
    },
    keep: async (key, text) => {
      if (!can.write) throw new HostError("this board is view-only for you", { host });
      if (text === null) withBoard.delete(key);
      else withBoard.set(key, text);
    },
    watch: (changed) => {
      watchers.add(changed);
      return () => {
        watchers.delete(changed);
      };
    },
    follow: (heard) => {
      const follower = (now: Selected): void => heard(now);
      followers.add(follower);
      follower(selectedNow());
      return () => {
        followers.delete(follower);
      };
    },
    drops: (heard) => {
      const catcher = (name: string, at: Point): void => heard(name, at);
      catchers.add(catcher);
      return () => {
        catchers.delete(catcher);
      };
    },
    people,
    items: () => [...items.values()],
    revealed: () => shown,
    failAfter: (changes) => {
      left = changes;
    },
  };
};

/** A change left over from a call that broke off: where its parent stands already, it names the parent's id. */
const anchored = (change: Change, ids: Readonly<Record<string, readonly ItemId[]>>): Change => {
  if (change.do !== "add" || change.draft.parentIsThere || change.draft.parent === undefined) return change;
  const parent = ids[change.draft.parent]?.[0];
  return parent === undefined ? change : { do: "add", draft: { ...change.draft, parent, parentIsThere: true } };
};
