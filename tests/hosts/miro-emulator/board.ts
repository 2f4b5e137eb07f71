// `miro.board` of one page: every call crosses the gate, costs what the documents say, and answers snapshots (rules 1, 4, 10, 14, 15, 18).
import type { Ear } from "./events.js";
import type { Fields, Type } from "./fields.js";
import { crossing, type Json, later, refuseUndefined } from "./gate.js";
import {
  type AppData,
  type Context,
  type EmulatedItem,
  getMetadata,
  type Handle,
  handleOf,
  type Ref,
  setMetadata,
} from "./handles.js";
import type { History } from "./history.js";
import { behind, inFront, layerOf, restack } from "./layers.js";
import { broadcastsOf, storageOf, timerOf } from "./realtime.js";
import type { Rect, Shared } from "./shared.js";
import { notificationsOf, uiOf } from "./ui.js";
import { emptySpace, viewportOf } from "./viewport.js";
import type { Thing, World } from "./world.js";

const appKilobytes = 30;
const costly = new Set<Type>(["image", "embed"]);

export interface Filter {
  readonly id?: string | readonly string[];
  readonly type?: string | readonly string[];
  readonly tags?: string | readonly string[];
}

const listed = (v: string | readonly string[] | undefined): readonly string[] | undefined =>
  v === undefined ? undefined : typeof v === "string" ? [v] : v;
const idsOf = (items: Ref | readonly Ref[]): readonly string[] => [items].flat().map((i) => (i as Ref).id);

/** In the order of creation. */
const found = (world: World, filter: Filter = {}): Thing[] => {
  const { getListsTags, getListsGroups, getTagsBy } = world.switches;
  const [ids, types, tags] = [listed(filter.id), listed(filter.type), listed(filter.tags)];
  const all = !ids && !types;
  return [...world.things.values()].filter((t) => {
    if (ids && !ids.includes(t.id)) return false;
    if (types && !types.includes(t.type)) return false;
    if (all && ((t.type === "tag" && !getListsTags) || (t.type === "group" && !getListsGroups))) return false;
    const own = (t.tagIds as string[] | undefined) ?? [];
    const names = getTagsBy === "id" ? own : own.map((id) => String(world.find(id).title));
    return !tags || names.some((name) => tags.includes(name));
  });
};

/** What becomes of an item made over a frame, and the snapshot its maker gets. */
const capture = (world: World, made: Thing): Thing => {
  const how = world.switches.capture;
  const frame = how === "no" ? undefined : world.frameUnder(made);
  const before = structuredClone(made);
  if (!frame) return before;
  if (how === "late") {
    later(6).then(() => {
      if (world.things.has(made.id) && world.things.has(frame.id) && made.parentId === null) world.putInto(made, frame);
    }, undefined);
    return before;
  }
  world.putInto(made, frame);
  if (how === "shifted")
    Object.assign(made, { x: Math.min(made.x + 60, frame.width), y: Math.min(made.y + 40, frame.height) });
  return how === "silent" ? before : structuredClone(made);
};

const queriesOf = (shared: Shared, context: Context) => {
  const { world, events, selection } = shared;
  const { exec, user } = context;
  const show = (things: readonly Thing[]): EmulatedItem[] => things.map((t) => handleOf(context, t));
  const costOf = (filter: Filter | undefined): number =>
    world.switches.batchGet === "each" ? 500 * Math.max(1, listed(filter?.id)?.length ?? 1) : 500;
  const choose = (ids: readonly string[]): void => {
    selection.ids = [...ids];
    events.emit(
      "selection:update",
      ids.map((id) => world.find(id)),
      user,
    );
  };
  return {
    get: (filter?: Filter): Promise<EmulatedItem[]> =>
      exec("get", costOf(filter), false, () => show(found(world, crossing(filter)))),
    getById: (id: string): Promise<EmulatedItem> => exec("getById", 50, false, () => handleOf(context, world.find(id))),
    getSelection: (): Promise<EmulatedItem[]> =>
      exec("getSelection", 500, false, () => show(selection.ids.flatMap((id) => world.things.get(id) ?? []))),
    select: (filter?: Filter): Promise<EmulatedItem[]> =>
      exec("select", 50, false, () => {
        const things = found(world, crossing(filter));
        choose(things.map((t) => t.id));
        return show(things);
      }),
    deselect: (filter?: Filter): Promise<EmulatedItem[]> =>
      exec("deselect", 50, false, () => {
        const let_go = new Set(found(world, crossing(filter)).map((t) => t.id));
        const things = selection.ids.filter((id) => let_go.has(id)).flatMap((id) => world.things.get(id) ?? []);
        choose(selection.ids.filter((id) => !let_go.has(id)));
        return show(things);
      }),
  };
};

const creatorsOf = (context: Context) => {
  const { world, exec, events, user } = context;
  const create =
    <T extends Type>(type: T) =>
    async (props: object = {}): Promise<Handle<T>> => {
      const given = crossing(props) as Fields;
      const thing = await exec(`create:${type}`, costly.has(type) ? 500 : 50, true, () => {
        const made = world.create(type, given, user);
        events.emit("items:create", [made], user);
        return capture(world, made);
      });
      return handleOf(context, thing) as unknown as Handle<T>;
    };
  return {
    createFrame: create("frame"),
    createShape: create("shape"),
    createText: create("text"),
    createStickyNote: create("sticky_note"),
    createCard: create("card"),
    createAppCard: create("app_card"),
    createImage: create("image"),
    createEmbed: create("embed"),
    createPreview: create("preview"),
    createConnector: create("connector"),
    createTag: create("tag"),
    group: async ({ items }: { readonly items: readonly Ref[] }): Promise<Handle<"group">> => {
      const ids = items.map((i) => i.id);
      const made = await exec("group", 50, true, () => world.group(ids, user));
      return handleOf(context, made) as unknown as Handle<"group">;
    },
  };
};

const appDataOf = ({ world, exec, app }: Context) => ({
  getAppData: (key?: string): Promise<Json> =>
    exec("getAppData", 50, false, () => {
      const all = world.dataOf(app).board as AppData;
      return crossing(key === undefined ? all : (all[key] as Json));
    }),
  setAppData: async (key: string, value: unknown): Promise<AppData> => {
    refuseUndefined(value);
    const given = crossing(value);
    return exec("setAppData", 50, true, () => {
      const { board } = world.dataOf(app);
      const all = { ...board, [key]: given };
      if (new TextEncoder().encode(JSON.stringify(all)).length > appKilobytes * 1024)
        throw new Error('The data storage limit for "appdata" has been exceeded');
      board[key] = given;
      return crossing(all) as AppData;
    });
  },
});

const experimentalOf = (shared: Shared, { exec }: Context, history: History) => ({
  getVotingResults: () => exec("getVotingResults", 500, false, () => crossing([...shared.votings])),
  history: {
    undo: (): Promise<void> => exec("history.undo", 50, false, () => void history.undo()),
    canUndo: (): Promise<boolean> => exec("history.canUndo", 50, false, () => history.canUndo),
    redo: (): Promise<void> => exec("history.redo", 50, false, () => void history.redo()),
    canRedo: (): Promise<boolean> => exec("history.canRedo", 50, false, () => history.canRedo),
  },
});

export interface BoardParts {
  readonly shared: Shared;
  readonly context: Context;
  readonly ear: Ear;
  readonly kind: "panel" | "headless";
  readonly history: History;
  readonly now: () => number;
}

export const boardOf = ({ shared, context, ear, kind, history, now }: BoardParts) => {
  const { world, events, users } = shared;
  const { exec, user } = context;
  return {
    ...creatorsOf(context),
    ...queriesOf(shared, context),
    ...appDataOf(context),
    remove: (item: Ref): Promise<void> =>
      exec("remove", 50, true, () => events.emit("items:delete", world.remove(item.id), user)),
    sync: (item: { sync(): Promise<void> }): Promise<void> => item.sync(),
    getMetadata: (item: Ref, key?: string): Promise<Json> => getMetadata(context, item.id, key),
    setMetadata: (item: Ref, key: string, value: unknown): Promise<AppData> =>
      setMetadata(context, item.id, key, value),
    bringToFront: (items: Ref | readonly Ref[]): Promise<void> =>
      restack(context, "bringToFront", idsOf(items), inFront()),
    sendToBack: (items: Ref | readonly Ref[]): Promise<void> => restack(context, "sendToBack", idsOf(items), behind()),
    bringInFrontOf: (items: Ref | readonly Ref[], target: Ref): Promise<void> =>
      restack(context, "bringInFrontOf", idsOf(items), inFront(target.id)),
    sendBehindOf: (items: Ref | readonly Ref[], target: Ref): Promise<void> =>
      restack(context, "sendBehindOf", idsOf(items), behind(target.id)),
    getLayerIndex: (item: Ref): Promise<number> => layerOf(context, item.id),
    getInfo: () =>
      exec("getInfo", 50, false, () => ({
        id: "uXjVEmulated=",
        locale: "en" as const,
        createdAt: "2026-01-05T09:00:00Z",
        updatedAt: "2026-01-05T09:00:00Z",
      })),
    getUserInfo: () =>
      exec("getUserInfo", 50, false, () => ({ id: user, name: users.find((u) => u.id === user)?.name ?? "" })),
    getOnlineUsers: () => exec("getOnlineUsers", 50, false, () => users.map((u) => ({ ...u }))),
    canUse: (feature: "timer" | "voting"): Promise<boolean> =>
      exec("canUse", 50, false, () => shared.features.has(feature)),
    findEmptySpace: async (wanted: Rect & { offset?: number }): Promise<Rect> => {
      const given = crossing(wanted);
      return exec("findEmptySpace", 50, false, () => emptySpace(world, given));
    },
    viewport: viewportOf(shared, context),
    notifications: notificationsOf(shared, context),
    ui: uiOf(shared, context, ear, kind),
    events: broadcastsOf(context, ear),
    storage: storageOf(shared, context, ear),
    timer: timerOf(shared, context, ear, now),
    experimental: experimentalOf(shared, context, history),
  };
};
