// Objects of the SDK: snapshots of items with methods on them (rules 2, 7, 15, 17, 18). Changing one changes nothing until `sync`,
// which writes all of it. Which methods a type has is said here once and held against the official classes by conforms.ts.
import type { Events } from "./events.js";
import { type Data, type Fields, type Type, writable } from "./fields.js";
import { crossing, type Exec, type Json, refuseUndefined } from "./gate.js";
import { behind, inFront, layerOf, restack } from "./layers.js";
import type { Thing, World } from "./world.js";

export interface Ref {
  readonly id: string;
  readonly type: string;
}
export type AppData = Record<string, Json>;

/** What `get` and `getById` answer: an item of any type, its fields by their names. */
export interface EmulatedItem extends Fields {
  readonly id: string;
  readonly type: string;
  x: number;
  y: number;
  readonly width: number;
  readonly height: number;
  readonly parentId: string | null;
  readonly childrenIds: string[];
  sync(): Promise<void>;
  getMetadata(key?: string): Promise<Json>;
  setMetadata(key: string, value: unknown): Promise<AppData>;
  getConnectors(): Promise<ConnectorItem[]>;
  bringToFront(): Promise<void>;
  sendToBack(): Promise<void>;
  bringInFrontOf(target: Ref): Promise<void>;
  sendBehindOf(target: Ref): Promise<void>;
  getLayerIndex(): Promise<number>;
  goToLink(): Promise<boolean>;
  add<T extends Ref>(item: T): Promise<T>;
  remove(item: Ref): Promise<void>;
  getChildren(): Promise<EmulatedItem[]>;
  getItems(): Promise<EmulatedItem[]>;
  ungroup(): Promise<EmulatedItem[]>;
}

export type ConnectorItem = EmulatedItem & { readonly type: "connector" };

export interface Context {
  readonly world: World;
  readonly exec: Exec;
  readonly events: Events;
  readonly user: string;
  readonly app: string;
}

type Bound<M> = { readonly [K in keyof M]: OmitThisParameter<M[K]> };
export type Methods<T extends Type> = Bound<ReturnType<typeof methodTable>[T]>;
/** The object a `createX` answers. */
export type Handle<T extends Type> = Data<T> & Methods<T>;

const itemKilobytes = 6;
const costly = new Set(["image", "embed"]);

export const handleOf = (context: Context, thing: Thing): EmulatedItem => {
  const table: Readonly<Record<string, object>> = methodTable(context);
  // What the SDK does not know is an item like others.
  return refreshed(context, Object.create(table[thing.type] ?? table.shape ?? {}), thing);
};

/** A handle takes over what the board says now. */
export const refreshed = (context: Context, handle: Fields, thing: Thing): EmulatedItem => {
  for (const key of Object.keys(handle)) delete handle[key];
  return Object.assign(handle, context.world.plain(thing)) as EmulatedItem;
};

const asHandles = (context: Context, things: readonly Thing[]): EmulatedItem[] =>
  things.map((t) => handleOf(context, t));

const syncMethods = (context: Context) => {
  const { world, exec, events, user } = context;
  return {
    async sync(this: Fields): Promise<void> {
      const id = String(this.id);
      // The snapshot as it is now goes out, not as it will be when the call arrives.
      const known = new Set(Object.keys(world.plain(world.find(id))));
      const allowed: Readonly<Record<string, unknown>> = writable[String(this.type) as Type] ?? {};
      const keys = Object.keys(this).filter((key) => allowed[key] || !known.has(key));
      const given = crossing(Object.fromEntries(keys.map((key) => [key, this[key]])));
      const changed = await exec("sync", costly.has(String(this.type)) ? 500 : 50, true, () => {
        const before = world.plain(world.find(id));
        const thing = world.write(id, given, user);
        const isMoved = (["x", "y", "width", "height", "rotation"] as const).some((key) => before[key] !== thing[key]);
        if (isMoved) events.emit("experimental:items:update", [thing], user);
        return structuredClone(thing);
      });
      refreshed(context, this, changed);
    },
  };
};

/** Methods get and set the metadata of an item; the board has the same for an item it is handed. */
export const getMetadata = ({ world, exec, app }: Context, id: string, key?: string): Promise<Json> =>
  exec("getMetadata", 50, false, () => {
    world.checkMetadata(world.find(id), "getMetadata");
    const all = (world.dataOf(app).items.get(id) ?? {}) as AppData;
    return crossing(key === undefined ? all : (all[key] ?? null));
  });
export const setMetadata = async ({ world, exec, app }: Context, id: string, key: string, value: unknown) => {
  refuseUndefined(value);
  const data = crossing(value);
  return exec("setMetadata", 50, true, () => {
    world.checkMetadata(world.find(id), "setMetadata");
    const { items } = world.dataOf(app);
    const all = { ...items.get(id), [key]: data } as AppData;
    if (JSON.stringify(all).length > itemKilobytes * 1024)
      throw new Error('The data storage limit for "metadata" has been exceeded');
    items.set(id, all);
    return crossing(all);
  });
};

const metadataMethods = (context: Context) => ({
  getMetadata(this: Fields, key?: string): Promise<Json> {
    return getMetadata(context, String(this.id), key);
  },
  setMetadata(this: Fields, key: string, value: unknown): Promise<AppData> {
    return setMetadata(context, String(this.id), key, value);
  },
});

const itemMethods = (context: Context) => ({
  ...syncMethods(context),
  ...metadataMethods(context),
  getConnectors(this: Fields): Promise<ConnectorItem[]> {
    const id = String(this.id);
    const { world, exec } = context;
    return exec("getConnectors", 500, false, () =>
      asHandles(context, world.connectorsAt(world.find(id).id)).filter(
        (one): one is ConnectorItem => one.type === "connector",
      ),
    );
  },
  bringToFront(this: Fields): Promise<void> {
    return restack(context, "bringToFront", [String(this.id)], inFront());
  },
  sendToBack(this: Fields): Promise<void> {
    return restack(context, "sendToBack", [String(this.id)], behind());
  },
  bringInFrontOf(this: Fields, target: Ref): Promise<void> {
    return restack(context, "bringInFrontOf", [String(this.id)], inFront(target.id));
  },
  sendBehindOf(this: Fields, target: Ref): Promise<void> {
    return restack(context, "sendBehindOf", [String(this.id)], behind(target.id));
  },
  getLayerIndex(this: Fields): Promise<number> {
    return layerOf(context, String(this.id));
  },
  goToLink(this: Fields): Promise<boolean> {
    const id = String(this.id);
    return context.exec("goToLink", 50, false, () => typeof context.world.find(id).linkedTo === "string");
  },
});

const frameMethods = (context: Context) => {
  const { world, exec } = context;
  const { addUpdates } = world.switches;
  return {
    async add<T extends Ref>(this: Fields, item: T): Promise<T> {
      const frameId = String(this.id);
      const thing = await exec("frame.add", 50, true, () => {
        const frame = world.find(frameId);
        const found = world.find(item.id);
        if (found.type === "frame") throw new Error("Validation error: frames do not nest");
        const members = world.partsOf(found);
        for (const one of members) {
          if (one.parentId === frameId && world.switches.addTwice === "rejects")
            throw new Error("Validation error: the item is in this frame already");
          if (!world.isInside(one, frame)) throw new Error("Validation error: the item is not inside the frame");
        }
        for (const one of members) if (one.parentId !== frameId) world.putInto(one, frame);
        const copy = structuredClone(found);
        if (found.type === "group" && world.switches.groupInFrame === "splits") world.ungroup(found.id);
        return copy;
      });
      if (addUpdates === "handle") return refreshed(context, item as never, thing) as never;
      return addUpdates === "answer" ? (handleOf(context, thing) as never) : item;
    },
    async remove(this: Fields, item: Ref): Promise<void> {
      const frameId = String(this.id);
      await exec("frame.remove", 50, true, () => {
        const members = world.partsOf(world.find(item.id));
        if (members.some((one) => one.parentId !== frameId))
          throw new Error("Validation error: the item is not in this frame");
        for (const one of members) world.takeOut(one);
      });
      const now = world.things.get(item.id);
      if (addUpdates === "handle" && now) refreshed(context, item as never, now);
    },
    getChildren(this: Fields): Promise<EmulatedItem[]> {
      const id = String(this.id);
      return exec("getChildren", 500, false, () => asHandles(context, world.childrenOf(world.find(id).id)));
    },
  };
};

const groupMethods = (context: Context) => {
  const { world, exec } = context;
  return {
    ...syncMethods(context),
    getItems(this: Fields): Promise<EmulatedItem[]> {
      const id = String(this.id);
      return exec("getItems", 50, false, () => asHandles(context, world.membersOf(world.find(id))));
    },
    ungroup(this: Fields): Promise<EmulatedItem[]> {
      const id = String(this.id);
      return exec("ungroup", 50, true, () => asHandles(context, world.ungroup(id)));
    },
  };
};

const tables = new WeakMap<Context, ReturnType<typeof makeTable>>();
/** Which methods each type has: one table a page. */
const methodTable = (context: Context): ReturnType<typeof makeTable> => {
  const known = tables.get(context) ?? makeTable(context);
  tables.set(context, known);
  return known;
};

const makeTable = (context: Context) => {
  const item = itemMethods(context);
  return {
    sticky_note: item,
    shape: item,
    text: item,
    card: item,
    app_card: item,
    image: item,
    embed: item,
    preview: item,
    frame: { ...item, ...frameMethods(context) },
    connector: { ...syncMethods(context), ...metadataMethods(context) },
    tag: syncMethods(context),
    group: groupMethods(context),
  };
};
