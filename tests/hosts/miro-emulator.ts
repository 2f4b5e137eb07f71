// Miro without Miro: a board, people on it, and the Web SDK over it, as strict as the documents say and with a switch for
// everything they do not say. Pure TypeScript: the same source runs in tests and, as a script, in a browser.
import { Events, type Listener } from "./miro-emulator/events.js";
import type { Fields } from "./miro-emulator/fields.js";
import { crossing, later, makeGate, noTrouble, refuseUndefined, type Trouble } from "./miro-emulator/gate.js";
import { type Context, type EmulatedItem, handleOf } from "./miro-emulator/handles.js";
import { Meter, type MeterClock } from "./miro-emulator/meter.js";
import { asJson, People, type Selection } from "./miro-emulator/people.js";
import { oneWay, type Switches } from "./miro-emulator/switches.js";
import { type Thing, World } from "./miro-emulator/world.js";

export { oneWay, otherWay, positions, type Switches } from "./miro-emulator/switches.js";
export type { EmulatedItem, Trouble };

export interface EmulatorOptions {
  readonly switches?: Switches;
  readonly clock?: MeterClock;
  readonly latency?: number;
  readonly seed?: number;
}

const appKilobytes = 30;
export const me = "3458764500000000001";
const other = "3458764500000000002";

interface Filter {
  readonly id?: string | readonly string[];
  readonly type?: string | readonly string[];
  readonly tags?: string | readonly string[];
}
type Ref = { readonly id: string; readonly type: string };

const listed = (v: string | readonly string[] | undefined): readonly string[] | undefined =>
  v === undefined ? undefined : typeof v === "string" ? [v] : v;

export interface Page {
  readonly miro: { readonly board: EmulatedBoard; readonly clientVersion: string };
  /** Closes it: whatever it asked is never answered. */
  close(): void;
}

export type EmulatedBoard = ReturnType<typeof boardOf>;

interface Shared {
  readonly world: World;
  readonly events: Events;
  readonly selection: Selection;
  readonly view: { x: number; y: number; width: number; height: number };
  readonly shown: string[];
  readonly notes: string[];
  readonly panels: { url: string; data?: unknown }[];
  canOpen: boolean;
}

export interface Emulator {
  readonly world: World;
  readonly meter: Meter;
  readonly trouble: Trouble;
  /** The person whose panel is open. */
  readonly people: People;
  /** Somebody else on the same board. */
  readonly others: People;
  readonly shared: Shared;
  page(kind?: "panel" | "headless"): Page;
  clickIcon(): void;
  raw(): Readonly<Record<string, Fields>>;
}

export const miroEmulator = (options: EmulatorOptions = {}): Emulator => {
  const { switches = oneWay, clock = { now: () => Date.now() }, latency = 2, seed = 1 } = options;
  const world = new World(switches);
  const events = new Events(switches);
  const selection: Selection = { ids: [] };
  const meter = new Meter(clock);
  const trouble = noTrouble();
  const shared: Shared = {
    world,
    events,
    selection,
    view: { x: -800, y: -450, width: 1600, height: 900 },
    shown: [],
    notes: [],
    panels: [],
    canOpen: true,
  };
  let pages = 0;
  return {
    world,
    meter,
    trouble,
    shared,
    people: new People(world, events, selection, me, true),
    others: new People(world, events, selection, other, false),
    page(kind = "panel") {
      let open = true;
      pages += 1;
      const isOpen = (): boolean => open;
      const exec = makeGate({ meter, trouble, latency, seed: seed + pages }, isOpen);
      const context: Context = { world, exec, events, user: me };
      const ear = events.subscribe(me, isOpen, (thing) => handleOf(context, thing));
      return {
        miro: { board: boardOf(shared, context, ear, kind), clientVersion: "2.17.2" },
        close() {
          open = false;
        },
      };
    },
    clickIcon: () => events.push("icon:click", me, () => ({})),
    raw: () => asJson(world),
  };
};

const boardOf = (
  shared: Shared,
  context: Context,
  ear: ReturnType<Events["subscribe"]>,
  kind: "panel" | "headless",
) => {
  const { world, events, selection } = shared;
  const { exec, user } = context;
  const show = (things: readonly Thing[]): EmulatedItem[] => things.map((t) => handleOf(context, t));
  const create =
    (type: string) =>
    async (props: object = {}) => {
      const given = crossing(props) as Fields;
      const thing = await exec(`create:${type}`, 50, true, () => {
        const made = world.create(type, given, user);
        events.emit("items:create", [made], user);
        return capture(world, made);
      });
      return handleOf(context, thing);
    };
  const found = (filter: Filter = {}): Thing[] => {
    const ids = listed(filter.id);
    const types = listed(filter.type);
    const tags = listed(filter.tags);
    const all = [...world.things.values()];
    const hidden = !ids && !types && !world.switches.getListsTags;
    return all.filter((t) => {
      if (ids && !ids.includes(t.id)) return false;
      if (types && !types.includes(t.type)) return false;
      if (hidden && t.type === "tag") return false;
      const titles = ((t.tagIds as string[] | undefined) ?? []).map((id) => String(world.find(id).title));
      return !tags || titles.some((title) => tags.includes(title));
    });
  };
  const select = (ids: readonly string[]): void => {
    selection.ids = [...ids];
    events.emit(
      "selection:update",
      ids.map((id) => world.find(id)),
      user,
    );
  };
  return {
    createFrame: create("frame"),
    createShape: create("shape"),
    createText: create("text"),
    createStickyNote: create("sticky_note"),
    createCard: create("card"),
    createConnector: create("connector"),
    createTag: create("tag"),
    get: (filter?: Filter) => exec("get", 500, false, () => show(found(crossing(filter)))),
    getById: (id: string) => exec("getById", 50, false, () => handleOf(context, world.find(id))),
    getSelection: () =>
      exec("getSelection", 500, false, () => show(selection.ids.flatMap((id) => world.things.get(id) ?? []))),
    select: (filter?: Filter) =>
      exec("select", 50, false, () => {
        const things = found(crossing(filter));
        select(things.map((t) => t.id));
        return show(things);
      }),
    deselect: () => exec("deselect", 50, false, () => select([])),
    remove: (item: Ref) =>
      exec("remove", 50, true, () => {
        events.emit("items:delete", world.remove(item.id), user);
      }),
    sync: (item: EmulatedItem) => item.sync(),
    group: async ({ items }: { readonly items: readonly Ref[] }) => {
      const ids = items.map((i) => i.id);
      return handleOf(context, await exec("group", 50, true, () => world.group(ids, user)));
    },
    getInfo: () =>
      exec("getInfo", 50, false, () => ({ id: "uXjVEmulated=", locale: "en", createdAt: "", updatedAt: "" })),
    getUserInfo: () => exec("getUserInfo", 50, false, () => ({ id: user, name: "Ada" })),
    getAppData: (key?: string) =>
      exec("getAppData", 50, false, () => crossing(key === undefined ? world.appData : world.appData[key])),
    setAppData: (key: string, value: unknown) => {
      const given = crossing(value);
      return exec("setAppData", 50, true, () => {
        refuseUndefined(given);
        const all = { ...world.appData, [key]: given };
        if (new TextEncoder().encode(JSON.stringify(all)).length > appKilobytes * 1024)
          throw new Error('The data storage limit for "appdata" has been exceeded');
        world.appData[key] = given;
        return crossing(all);
      });
    },
    viewport: viewportOf(shared, context),
    notifications: {
      showInfo: (text: string) => exec("notify", 50, false, () => void shared.notes.push(text)),
      showError: (text: string) => exec("notify", 50, false, () => void shared.notes.push(text)),
    },
    ui: {
      on: (event: string, listener: unknown) => {
        if (event === "icon:click" && kind !== "headless") return;
        events.on(ear, event, listener as Listener);
      },
      off: (event: string, listener: unknown) => events.off(ear, event, listener as Listener),
      canOpenPanel: () => exec("canOpenPanel", 0, false, () => shared.canOpen),
      openPanel: (options: { readonly url: string; readonly data?: unknown }) =>
        exec("openPanel", 0, false, () => {
          shared.panels.push(crossing({ ...options }));
          return { waitForClose: () => new Promise<undefined>(() => undefined) };
        }),
      getPanelData: () => exec("getPanelData", 0, false, () => shared.panels.at(-1)?.data),
      closePanel: () => exec("closePanel", 0, false, () => void shared.panels.pop()),
    },
  };
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

const viewportOf = (shared: Shared, { world, exec }: Context) => ({
  get: () => exec("viewport.get", 50, false, () => ({ ...shared.view })),
  set: ({ viewport }: { readonly viewport: { x: number; y: number; width: number; height: number } }) =>
    exec("viewport.set", 50, false, () => {
      // The window keeps its shape: the wished rectangle is fitted into it.
      const scale = Math.max(viewport.width / shared.view.width, viewport.height / shared.view.height);
      const width = shared.view.width * scale;
      const height = shared.view.height * scale;
      const x = viewport.x + viewport.width / 2 - width / 2;
      const y = viewport.y + viewport.height / 2 - height / 2;
      return { ...Object.assign(shared.view, { x, y, width, height }) };
    }),
  zoomTo: (items: Ref | readonly Ref[]) => {
    const ids = [items].flat().map((i) => (i as Ref).id);
    return exec("viewport.zoomTo", 50, false, () => {
      shared.shown.splice(0, shared.shown.length, ...ids.map((id) => world.find(id).id));
    });
  },
  getZoom: () => exec("viewport.getZoom", 50, false, () => 1),
  setZoom: (level: number) =>
    exec("viewport.setZoom", 50, false, () => {
      if (level < 0.01 || level > 4) throw new Error("Validation error: zoom must be between 0.01 and 4");
    }),
});
