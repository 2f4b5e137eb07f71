// Objects of the SDK: snapshots of items with methods on them. Changing one changes nothing until `sync`, which writes all of it.

import type { Events } from "./events.js";
import { type Fields, writable } from "./fields.js";
import { crossing, type Exec, refuseUndefined } from "./gate.js";
import type { Thing, World } from "./world.js";

/** What the compiler of the official types sees as an item; fields by their names. */
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
  getMetadata(key?: string): Promise<unknown>;
  setMetadata(key: string, value: unknown): Promise<unknown>;
  getConnectors(): Promise<EmulatedItem[]>;
  bringToFront(): Promise<void>;
  sendToBack(): Promise<void>;
  add(item: { readonly id: string; readonly type: string }): Promise<EmulatedItem>;
  remove(item: { readonly id: string; readonly type: string }): Promise<void>;
  getChildren(): Promise<EmulatedItem[]>;
  getItems(): Promise<EmulatedItem[]>;
  ungroup(): Promise<EmulatedItem[]>;
}

export interface Context {
  readonly world: World;
  readonly exec: Exec;
  readonly events: Events;
  readonly user: string;
}

const itemKilobytes = 6;

export const handleOf = (context: Context, thing: Thing): EmulatedItem =>
  refreshed(context, Object.create(methods(context, thing.type)), thing);

/** A handle takes over what the board says now. */
export const refreshed = (context: Context, handle: Fields, thing: Thing): EmulatedItem => {
  for (const key of Object.keys(handle)) delete handle[key];
  return Object.assign(handle, context.world.plain(thing)) as EmulatedItem;
};

const methods = (context: Context, type: string): Fields => {
  const common = type === "tag" || type === "group" ? {} : itemMethods(context);
  const own = type === "frame" ? frameMethods(context) : type === "group" ? groupMethods(context) : {};
  return { sync: syncMethod(context), ...common, ...own };
};

const asHandles = (context: Context, things: readonly Thing[]): EmulatedItem[] =>
  things.map((t) => handleOf(context, t));

const syncMethod = ({ world, exec, events, user }: Context) =>
  async function sync(this: Fields): Promise<void> {
    const id = String(this.id);
    // The snapshot as it is now goes out, not as it will be when the call arrives.
    const known = new Set(Object.keys(world.plain(world.things.get(id) ?? world.find(id))));
    const keys = Object.keys(this).filter((key) => writable[String(this.type)]?.[key] || !known.has(key));
    const given = crossing(Object.fromEntries(keys.map((key) => [key, this[key]])));
    if (this.type === "shape" || this.type === "frame" || this.type === "sticky_note")
      Object.assign(given, { width: this.width, height: this.height });
    const changed = await exec("sync", this.type === "image" || this.type === "embed" ? 500 : 50, true, () => {
      const before = world.plain(world.find(id));
      const thing = world.write(id, given, user);
      const isMoved = (["x", "y", "width", "height", "rotation"] as const).some((key) => before[key] !== thing[key]);
      if (isMoved) events.emit("experimental:items:update", [thing], user);
      return structuredClone(thing);
    });
    refreshed({ world, exec, events, user }, this, changed);
  };

const itemMethods = (context: Context) => {
  const { world, exec } = context;
  return {
    getMetadata(this: Fields, key?: string) {
      const id = String(this.id);
      return exec("getMetadata", 50, false, () => {
        world.checkMetadata(world.find(id), "getMetadata");
        const all = world.metadata.get(id) ?? {};
        return crossing(key === undefined ? all : (all[key] ?? null));
      });
    },
    setMetadata(this: Fields, key: string, value: unknown) {
      const id = String(this.id);
      refuseUndefined(value);
      const data = crossing(value);
      return exec("setMetadata", 50, true, () => {
        world.checkMetadata(world.find(id), "setMetadata");
        const all = { ...world.metadata.get(id), [key]: data };
        if (JSON.stringify(all).length > itemKilobytes * 1024)
          throw new Error('The data storage limit for "metadata" has been exceeded');
        world.metadata.set(id, all);
        return crossing(all);
      });
    },
    getConnectors(this: Fields) {
      const id = String(this.id);
      return exec("getConnectors", 500, false, () => {
        const ids = (world.plain(world.find(id)).connectorIds as string[]).map((one) => world.find(one));
        return asHandles(context, ids);
      });
    },
    bringToFront(this: Fields) {
      const id = String(this.id);
      return exec("bringToFront", 50, true, () => {
        world.order = [...world.order.filter((at) => at !== id), world.find(id).id];
      });
    },
    sendToBack(this: Fields) {
      const id = String(this.id);
      return exec("sendToBack", 50, true, () => {
        world.order = [world.find(id).id, ...world.order.filter((at) => at !== id)];
      });
    },
  };
};

const frameMethods = (context: Context) => {
  const { world, exec } = context;
  return {
    async add(this: Fields, item: EmulatedItem) {
      const frameId = String(this.id);
      const thing = await exec("frame.add", 50, true, () => {
        const frame = world.find(frameId);
        const found = world.find(item.id);
        if (found.type === "frame") throw new Error("Validation error: frames do not nest");
        const members = found.type === "group" ? world.membersOf(found) : [found];
        for (const one of members) {
          if (one.parentId === frameId) {
            if (world.switches.addTwice === "rejects")
              throw new Error("Validation error: the item is in this frame already");
            continue;
          }
          if (!world.isInside(one, frame)) throw new Error("Validation error: the item is not inside the frame");
          world.putInto(one, frame);
        }
        return structuredClone(found);
      });
      if (world.switches.addUpdates === "handle") return refreshed(context, item, thing);
      return world.switches.addUpdates === "answer" ? handleOf(context, thing) : item;
    },
    async remove(this: Fields, item: EmulatedItem) {
      const frameId = String(this.id);
      await exec("frame.remove", 50, true, () => {
        const found = world.find(item.id);
        if (found.parentId !== frameId) throw new Error("Validation error: the item is not in this frame");
        world.takeOut(found);
      });
      const now = world.things.get(item.id);
      if (world.switches.addUpdates === "handle" && now) refreshed(context, item, now);
    },
    getChildren(this: Fields) {
      const id = String(this.id);
      return exec("getChildren", 500, false, () => asHandles(context, world.childrenOf(world.find(id).id)));
    },
  };
};

const groupMethods = (context: Context) => {
  const { world, exec } = context;
  return {
    getItems(this: Fields) {
      const id = String(this.id);
      return exec("getItems", 50, false, () => asHandles(context, world.membersOf(world.find(id))));
    },
    ungroup(this: Fields) {
      const id = String(this.id);
      return exec("ungroup", 50, true, () => {
        const members = world.membersOf(world.find(id));
        for (const one of members) delete one.groupId;
        world.things.delete(id);
        return asHandles(context, members);
      });
    },
  };
};
