// Miro without Miro: a board, people on it, and the Web SDK over it, as strict as the documents say and with a switch for
// everything they do not say (miro-emulator/switches.ts). What is measured is said in miro-emulator/meter.ts; the rules it keeps are
// numbered in the heads of its files and tried by miro-rules-*.test.ts. Pure TypeScript: the same source runs in tests and in a browser.
import { boardOf } from "./miro-emulator/board.js";
import { type Browser, browserOf } from "./miro-emulator/browser.js";
import { Events } from "./miro-emulator/events.js";
import type { Fields } from "./miro-emulator/fields.js";
import { makeGate, noTrouble, type Trouble } from "./miro-emulator/gate.js";
import { type Context, type EmulatedItem, handleOf } from "./miro-emulator/handles.js";
import { History } from "./miro-emulator/history.js";
import { Meter, type MeterClock } from "./miro-emulator/meter.js";
import { asJson, People } from "./miro-emulator/people.js";
import type { Frame, Shared, Voting } from "./miro-emulator/shared.js";
import { oneWay, type Switches } from "./miro-emulator/switches.js";
import { screen } from "./miro-emulator/viewport.js";
import { ourApp, World } from "./miro-emulator/world.js";

export {
  captures,
  mixture,
  oneWay,
  otherWay,
  positions,
  type Switches,
  switchNames,
  values,
} from "./miro-emulator/switches.js";
export type { EmulatedItem, Trouble };

export interface EmulatorOptions {
  readonly switches?: Switches;
  readonly clock?: MeterClock;
  /** Longest way of a call to the board or back, in turns of the event loop. */
  readonly latency?: number;
  readonly seed?: number;
  /** Keeps what can be undone, at the cost of a copy of the board a write. */
  readonly history?: boolean;
  readonly features?: readonly ("timer" | "voting")[];
}

export const me = "3458764500000000001";
const other = "3458764500000000002";

export type EmulatedBoard = ReturnType<typeof boardOf>;

export interface Page {
  readonly miro: { readonly board: EmulatedBoard; readonly clientVersion: string };
  /** Closes it: whatever it asked is never answered. */
  close(): void;
}

/** Whose page it is; by default this person's, of our app. */
export interface PageOf {
  readonly user?: string;
  readonly app?: string;
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
  readonly history: History;
  readonly browser: Browser;
  /** A page of an app, by itself: whether a panel is open is not asked. */
  page(kind?: "panel" | "headless", of?: PageOf): Page;
  /** The page in the panel that an app has opened; closes with it. */
  panelPage(): Page & { readonly frame: Frame };
  clickIcon(): void;
  /** The person drags something out of the panel; what is not marked to be dragged stays where it is. */
  drop(at: { readonly x: number; readonly y: number }, target: HTMLElement): void;
  /** Somebody opens the board, or leaves it. */
  joins(user: { readonly id: string; readonly name: string }): void;
  leaves(id: string): void;
  /** A vote is over. */
  voted(voting: Voting): void;
  /** Another app spends; only where the budget is the person's does it count for ours. */
  otherAppSpends(credits: number): void;
  raw(): Readonly<Record<string, Fields>>;
}

const emptyShared = (world: World, events: Events, features: readonly string[]): Shared => ({
  world,
  events,
  selection: { ids: [] },
  view: { x: -screen.width / 2, y: -screen.height / 2, ...screen },
  shown: [],
  notes: [],
  panels: [],
  canOpen: true,
  panel: undefined,
  modal: undefined,
  users: [
    { id: me, name: "Ada" },
    { id: other, name: "Grace" },
  ],
  collections: new Map(),
  timer: { status: "STOPPED", total: 0, rest: 0, since: 0 },
  votings: [],
  features: new Set(features),
});

export const miroEmulator = (options: EmulatorOptions = {}): Emulator => {
  const { switches = oneWay, clock = { now: () => Date.now() }, latency = 2, seed = 1 } = options;
  const world = new World(switches);
  const events = new Events(switches);
  const meter = new Meter(clock);
  const trouble = noTrouble();
  const history = new History(world, switches.undoStep, options.history ?? false);
  const shared = emptyShared(world, events, options.features ?? ["timer", "voting"]);
  const { selection, users } = shared;
  let pages = 0;
  const makePage = (kind: "panel" | "headless", { user = me, app = ourApp }: PageOf, inFrame: () => boolean): Page => {
    let open = true;
    const isOpen = (): boolean => open && inFrame();
    pages += 1;
    const exec = makeGate(
      {
        meter,
        trouble,
        latency,
        seed: seed + pages,
        viewOnlySays: switches.viewOnlySays,
        beforeWrite: () => history.note("app"),
      },
      isOpen,
    );
    const context: Context = { world, exec, events, user, app };
    const ear = events.subscribe(user, isOpen, (thing) => handleOf(context, thing));
    const board = boardOf({ shared, context, ear, kind, history, now: () => clock.now() });
    return {
      miro: { board, clientVersion: "2.17.2" },
      close: () => {
        open = false;
      },
    };
  };
  const here = (): void => events.push("online_users:update", me, () => ({ users: users.map((u) => ({ ...u })) }));
  const notes = (): void => history.note("people");
  return {
    world,
    meter,
    trouble,
    shared,
    history,
    browser: browserOf(switches),
    people: new People({ world, events, selection, user: me, isHere: true, notes }),
    others: new People({ world, events, selection, user: other, isHere: false, notes }),
    page: (kind = "panel", of = {}) => makePage(kind, of, () => true),
    panelPage: () => {
      const frame = shared.panel;
      if (!frame) throw new Error("no panel is open");
      return { ...makePage("panel", { app: frame.app }, frame.isOpen), frame };
    },
    clickIcon: () => events.push("icon:click", me, () => ({})),
    drop: ({ x, y }, target) => {
      if (target.classList.contains("miro-draggable")) events.push("drop", me, () => ({ x, y, target }));
    },
    joins: (user) => {
      users.push({ ...user });
      here();
    },
    leaves: (id) => {
      users.splice(0, users.length, ...users.filter((u) => u.id !== id));
      here();
    },
    voted: (voting) => void shared.votings.push(voting),
    otherAppSpends: (credits) => {
      if (switches.budgetOf === "person") meter.spendElsewhere(credits);
    },
    raw: () => asJson(world),
  };
};
