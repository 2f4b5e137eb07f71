// What an emulated FigJam file holds: plain records by id, fonts, undo steps, meters, events (rules 13, 17, 20, 23). Knows no facade and
// no API.
// Pure ES2020, so that the same source runs in Node, in a browser and inside QuickJS. Of a record only its fields and its list of
// children are changed in place: a copy of both, for all records, is a whole undo step.
import { emptyRec, type Measure, type Meters, type Rec, type Run, type Words, type WorldOptions } from "./records.js";
import { allOff, type Switches } from "./switches.js";

export type { Font, Measure, Meters, Paint, Rec, Run, Words, WorldOptions } from "./records.js";
export { emptyRec } from "./records.js";

const containers: ReadonlySet<string> = new Set(["PAGE", "SECTION", "FRAME"]);

const wrapAt =
  (each: number): Measure =>
  (words, width) => {
    let h = 0;
    let w = 0;
    let at = 0;
    for (const line of words.characters.split("\n")) {
      const size = runAt(words, at).size;
      const across = width === null ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(width / (size * each)));
      h += Math.max(1, Math.ceil(line.length / across)) * size * 1.2;
      w = Math.max(w, line.length * size * each);
      at += line.length + 1;
    }
    return { w, h };
  };

export const runAt = (words: Words, at: number): Run => {
  let left = at;
  for (const run of words.runs) {
    if (left < run.length) return run;
    left -= run.length;
  }
  return words.runs[words.runs.length - 1] as Run;
};

export const makeWorld = (options: WorldOptions = {}) => {
  const switches: Switches = { ...allOff, ...options.switches };
  const state = {
    recs: new Map<string, Rec>(),
    selection: [] as readonly string[],
    currentPage: "0:1",
    viewport: { x: -720, y: -400, w: 1440, h: 800 },
    zoom: 1,
    revealed: [] as readonly string[],
    closed: false,
    anyStuck: false,
    entering: false,
    /** Who does what is done now: the person at this editor, or somebody elsewhere. */
    origin: "LOCAL" as "LOCAL" | "REMOTE",
    /** A listener of `documentchange` is at work: what it changes is not told. */
    telling: false,
    allPages: false,
  };
  const loadedFonts = new Set<string>(switches.fontsPreloaded ? ["Inter/Medium", "Inter/Regular", "Inter/Bold"] : []);
  const loadedPages = new Set<string>(["0:1"]);
  const meters: Meters = {
    reads: 0,
    writes: 0,
    calls: 0,
    creates: 0,
    exports: 0,
    fontLoads: 0,
    messages: 0,
    undoSteps: 0,
    readsOf: {},
    inSlice: 0,
    maxSlice: 0,
    work: 0,
    maxWork: 0,
    slices: 0,
  };
  let marked = false;
  /** Something is done: it belongs to a slice, which ends when the host's loop turns. */
  const worked = (): void => {
    meters.work += 1;
    if (marked) return;
    marked = true;
    options.turn?.(() => world.slice());
  };
  const undo: Map<string, Rec>[] = [];
  let open: Map<string, Rec> | undefined;
  let ids = 1;
  const listeners = new Map<string, Set<(event: unknown) => unknown>>();
  const pending = new Map<string, unknown[]>();

  const get = (id: string): Rec => {
    const rec = state.recs.get(id);
    if (!rec) throw new Error(`The node with id "${id}" does not exist`);
    return rec;
  };

  const world = {
    options,
    switches,
    state,
    meters,
    loadedFonts,
    loadedPages,
    measure: options.measure ?? wrapAt(switches.textRunsWide ? 0.66 : 0.55),
    get,
    has: (id: string): boolean => state.recs.has(id),
    freshId: (): string => `1:${++ids}`,

    /** Every write passes here: the refusal of a test, the meter, the undo step. */
    touch: (what: string): void => {
      options.refuse?.(what);
      meters.writes += 1;
      worked();
      world.begin();
    },
    /** An undo step opens, unless one is open. */
    begin: (): void => {
      if (open) return;
      open = new Map();
      for (const [id, rec] of state.recs) open.set(id, { ...rec, children: rec.children.slice() });
    },
    call: (what: string): void => {
      if (state.closed) throw new Error(`in ${what}: The plugin is closed`);
      options.refuse?.(what);
      meters.calls += 1;
      worked();
    },
    read: (what: string): void => {
      meters.reads += 1;
      worked();
      meters.readsOf[what] = (meters.readsOf[what] ?? 0) + 1;
    },
    commit: (): void => {
      if (!open) return;
      undo.push(open);
      open = undefined;
      meters.undoSteps += 1;
    },
    /** Ctrl+Z, or triggerUndo: back to where the last step began. */
    undo: (): boolean => {
      world.commit();
      const before = undo.pop();
      if (!before) return false;
      meters.undoSteps -= 1;
      state.recs = before;
      state.selection = state.selection.filter((id) => before.has(id));
      world.announce(state.currentPage, { type: "PROPERTY_CHANGE", id: state.currentPage });
      return true;
    },
    /** A new turn of the host's loop. */
    slice: (): void => {
      meters.maxSlice = Math.max(meters.maxSlice, meters.inSlice);
      meters.maxWork = Math.max(meters.maxWork, meters.work);
      if (meters.work > 0) meters.slices += 1;
      meters.inSlice = 0;
      meters.work = 0;
      marked = false;
    },
    /** One item more in this slice. */
    created: (): void => {
      meters.creates += 1;
      meters.inSlice += 1;
      meters.maxSlice = Math.max(meters.maxSlice, meters.inSlice);
      if (meters.inSlice > (options.mostInSlice ?? Number.POSITIVE_INFINITY))
        throw new Error(`more than ${options.mostInSlice} items without a pause: the editor stands still`);
    },

    on: (type: string, heard: (event: unknown) => unknown): void => {
      const set = listeners.get(type) ?? new Set();
      set.add(heard);
      listeners.set(type, set);
    },
    off: (type: string, heard: (event: unknown) => unknown): void => {
      listeners.get(type)?.delete(heard);
    },
    /** Events come later, and several as one. */
    tell: (type: string, change: unknown): void => {
      const waiting = pending.get(type);
      if (waiting) {
        waiting.push(change);
        return;
      }
      pending.set(type, [change]);
      void Promise.resolve().then(() => {
        const changes = pending.get(type) ?? [];
        pending.delete(type);
        if (state.closed) return;
        const event = type.startsWith("nodechange")
          ? { nodeChanges: changes }
          : type === "documentchange"
            ? { documentChanges: changes }
            : changes[0];
        state.telling = type === "documentchange";
        try {
          for (const heard of [...(listeners.get(type) ?? [])]) heard(event);
        } finally {
          state.telling = false;
        }
      });
    },
    /** At once, and whoever hears it cannot wait: `close`. What is heard says whether the default is to be. */
    tellNow: (type: string, event: unknown): boolean =>
      [...(listeners.get(type) ?? [])].map((heard) => heard(event)).every((said) => said !== false),

    pageOf: (id: string): string => {
      let at = get(id);
      while (at.type !== "PAGE" && at.parent !== null) at = get(at.parent);
      return at.id;
    },
    /** Nearest ancestor that coordinates count from; groups are none. */
    containerOf: (rec: Rec): Rec | undefined => {
      let at = rec.parent === null ? undefined : state.recs.get(rec.parent);
      while (at && !containers.has(at.type)) at = at.parent === null ? undefined : state.recs.get(at.parent);
      return at;
    },
    absolute: (rec: Rec): { x: number; y: number } => {
      let { x, y } = world.box(rec);
      for (let at = world.containerOf(rec); at && at.type !== "PAGE"; at = world.containerOf(at)) {
        x += at.x;
        y += at.y;
      }
      return { x, y };
    },
    /** Where an end of a connector lies, from the container of the connector; undefined where nobody can say. */
    endOf: (rec: Rec, key: "connectorStart" | "connectorEnd"): { x: number; y: number } | undefined => {
      const end = rec.more[key] as { endpointNodeId?: string; position?: { x: number; y: number } } | undefined;
      const node = end?.endpointNodeId === undefined ? undefined : state.recs.get(end.endpointNodeId);
      if (!node) return end?.endpointNodeId === undefined ? end?.position : undefined;
      const at = world.absolute(node);
      const holder = world.containerOf(rec);
      const from = holder && holder.type !== "PAGE" ? world.absolute(holder) : { x: 0, y: 0 };
      return { x: at.x + world.box(node).w / 2 - from.x, y: at.y + world.box(node).h / 2 - from.y };
    },
    /** Groups are as large as what is in them; connectors reach from end to end. */
    box: (rec: Rec): { x: number; y: number; w: number; h: number } => {
      if (rec.type === "CONNECTOR") {
        const [a, b] = [world.endOf(rec, "connectorStart"), world.endOf(rec, "connectorEnd")];
        if (!a || !b) return rec;
        return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
      }
      if (rec.type !== "GROUP" || rec.children.length === 0) return rec;
      const boxes = rec.children.map((id) => world.box(get(id)));
      const x = Math.min(...boxes.map((b) => b.x));
      const y = Math.min(...boxes.map((b) => b.y));
      const r = Math.max(...boxes.map((b) => b.x + b.w));
      const bottom = Math.max(...boxes.map((b) => b.y + b.h));
      return { x, y, w: r - x, h: bottom - y };
    },
    /** Back to front, without the node itself. */
    below: (id: string): string[] => {
      const found: string[] = [];
      const stack = [...get(id).children].reverse();
      for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        found.push(next);
        const { children } = get(next);
        for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as string);
      }
      return found;
    },
    changed: (id: string, type: string, properties?: readonly string[]): void => {
      if (!state.recs.has(id)) return;
      world.announce(world.pageOf(id), { type, id, ...(properties && { properties }) });
    },
    announce: (page: string, change: { type: string; id: string }): void => {
      const told = { ...change, origin: state.origin };
      world.tell(`nodechange:${page}`, told);
      if (state.allPages && !state.telling) world.tell("documentchange", told);
    },
  };

  const blank = (id: string, type: string, name: string, parent: string | null): Rec => ({
    ...emptyRec,
    children: [],
    id,
    type,
    name,
    parent,
  });
  const pages = Array.from({ length: options.pages ?? 1 }, (_, i) => `0:${i + 1}`);
  state.recs.set("0:0", { ...blank("0:0", "DOCUMENT", options.fileName ?? "Board", null), children: pages });
  pages.forEach((id, i) => {
    state.recs.set(id, blank(id, "PAGE", `Page ${i + 1}`, "0:0"));
  });
  return world;
};

export type World = ReturnType<typeof makeWorld>;
