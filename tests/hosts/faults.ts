// A board of Miro or FigJam with people on it, where any call of ours may fail, get lost or stay unanswered, and where others do
// something at any moment between two calls. Decides how that is brought about; what must hold then is said by the tests.
import { type Board, HostError, type ItemId } from "../../src/board/index.js";
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession, type Plan, type Session } from "../../src/session.js";
import { makeFigJam } from "./figjam-emulator.js";
import type { Strange } from "./miro-emulator/gate.js";
import { type Switches as MiroSwitches, miroEmulator, oneWay } from "./miro-emulator.js";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What anybody sees of an item: enough to tell whether it was lost, moved or overwritten. */
export interface Sight {
  readonly type: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Type and name of what holds it. */
  readonly holder: ItemId | null;
}

export interface Ground {
  readonly host: "miro" | "figjam";
  readonly session: Session;
  /** Another panel on the same board. */
  again(): Promise<Session>;
  /** Every item by id. */
  sights(): ReadonlyMap<ItemId, Sight>;
  readonly people: {
    add(at: Place, text: string): ItemId;
    move(id: ItemId, to: Place): void;
    edit(id: ItemId, text: string): void;
    remove(id: ItemId): void;
    duplicate(id: ItemId, to: Place): ItemId;
  };
  /** Asked at each call of ours; counts from 1 since `listen`. */
  listen(fault: (nth: number, call: string) => Strange | undefined): void;
  /** Called whenever somebody else could do something. */
  meanwhile(act: (() => void) | undefined): void;
  /** Calls since `listen`. */
  calls(): number;
}

const settings = () => ({ getItem: () => null, setItem: () => undefined });

interface Ears {
  fault: (nth: number, call: string) => Strange | undefined;
  act: (() => void) | undefined;
  calls: number;
  /** People's acts are not ours: nothing fails in them. */
  busy: boolean;
}

const ears = (): Ears => ({ fault: () => undefined, act: undefined, calls: 0, busy: false });

const acting = (hear: Ears): void => {
  if (hear.busy || !hear.act) return;
  hear.busy = true;
  try {
    hear.act();
  } finally {
    hear.busy = false;
  }
};

const hearing = (hear: Ears): Pick<Ground, "listen" | "meanwhile" | "calls"> => ({
  listen(fault) {
    hear.fault = fault;
    hear.calls = 0;
  },
  meanwhile(act) {
    hear.act = act;
  },
  calls: () => hear.calls,
});

export const onMiro = async (switches: MiroSwitches = oneWay, seed = 1, latency = 2): Promise<Ground> => {
  const emulator = miroEmulator({ switches, latency, seed, clock: { now: () => now } });
  const { world, others } = emulator;
  const hear = ears();
  let [now, maps] = [0, 0];
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
  const again = async (): Promise<Session> => {
    const board: Board = miroBoard(emulator.page().miro.board, { settings, clock });
    return makeSession(board, { newId: () => `m${++maps}` });
  };
  emulator.trouble.strange = (call) => {
    // Between the last look at an item and its `sync`, which writes all of it back, there is no help in Miro: nobody acts just then.
    if (call !== "sync") acting(hear);
    hear.calls += 1;
    return hear.fault(hear.calls, call);
  };
  const sizes = { w: 208, h: 238 };
  return {
    host: "miro",
    session: await again(),
    again,
    sights: () =>
      new Map(
        [...world.things.values()].map((t) => {
          const { x, y, w, h } = world.rect(t);
          const text = t.content === undefined ? String(t.title ?? "") : world.textOf(t.id);
          return [t.id, { type: t.type, text, x, y, w, h, holder: t.parentId }];
        }),
      ),
    people: {
      add: (at, text) => others.add({ kind: "sticky", box: { ...at, ...sizes }, text }),
      move: (id, to) => others.move(id, to),
      edit: (id, text) => others.edit(id, text),
      remove: (id) => others.remove(id),
      duplicate: (id, to) => others.duplicate(id, to),
    },
    ...hearing(hear),
  };
};

export const onFigJam = async (switches: Parameters<typeof makeFigJam>[0] = {}): Promise<Ground> => {
  const hear = ears();
  const host = makeFigJam({
    relaunchCommands: ["check", "read"],
    command: "read",
    ...switches,
    refuse: (call) => {
      if (hear.busy) return;
      hear.calls += 1;
      if (hear.fault(hear.calls, call) !== undefined) throw new Error(`in ${call}: Something went wrong`);
    },
  });
  host.figma.showUI("<p>panel</p>", {});
  let maps = 0;
  serve(host.figma, {
    post: (message) => {
      acting(hear);
      host.figma.ui.postMessage(message);
    },
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => {
        acting(hear);
        heard(message);
      };
    },
  });
  host.panel.load();
  const board = await figjamBoard(host.panel.post, host.panel.on);
  const again = async (): Promise<Session> => makeSession(board, { newId: () => `m${++maps}` });
  const { people } = host;
  return {
    host: "figjam",
    session: await again(),
    again,
    sights: () =>
      new Map(
        host.records().flatMap((r) => {
          if (r.type === "PAGE" || r.type === "DOCUMENT") return [];
          const { x, y, w, h } = host.boxOf(r.id);
          const text = r.words?.characters ?? r.name;
          const holder = r.parent !== null && host.record(r.parent).type !== "PAGE" ? r.parent : null;
          return [[r.id, { type: r.type, text, x, y, w, h, holder }] as const];
        }),
      ),
    people: {
      add: (at, text) => people.sticky({ ...at, text }),
      move: (id, to) => people.move(id, to),
      edit: (id, text) => people.edit(id, text),
      remove: (id) => people.remove(id),
      duplicate: (id, to) => people.duplicate(id, to),
    },
    ...hearing(hear),
  };
};

export const planOf = async (session: Session, template: string, params: object = {}): Promise<Plan> => {
  const plan = await session.plan(template, { ...params });
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
  return plan.value;
};

/** The HostError of a work that failed, undefined for one that did not; anything else goes on. */
export const refusalOf = async (work: Promise<unknown>): Promise<HostError | undefined> => {
  try {
    await work;
    return undefined;
  } catch (thrown) {
    if (thrown instanceof HostError) return thrown;
    throw thrown;
  }
};

/** Items as people see them, in an order that does not depend on when they were made; places from the first frame’s on request. */
export const looks = (ground: Ground, but: ReadonlySet<ItemId> = new Set(), fromFrame = false): readonly string[] => {
  const all = ground.sights();
  const frame = fromFrame ? [...all.values()].find(({ type }) => /^(?:frame|SECTION)$/.test(type)) : undefined;
  const from = frame ?? { x: 0, y: 0 };
  return [...all]
    .filter(([id]) => !but.has(id))
    .map(([, { type, text, x, y, w, h, holder }]) => {
      const held = holder === null ? "" : ` in ${all.get(holder)?.type}`;
      return `${type} “${text}” ${[x - from.x, y - from.y, w, h].map(Math.round).join(",")}${held}`;
    })
    .sort();
};
