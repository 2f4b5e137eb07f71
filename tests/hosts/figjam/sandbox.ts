// The built main.js inside QuickJS, beside the emulated host, with the globals Figma documents and no others. Guest and tests
// exchange nothing but JSON text; time passes as fast as it can, except for waits longer than a person's (rules 19, 22, 23).
import { build } from "esbuild";
import { getQuickJS, type QuickJSContext, type QuickJSHandle } from "quickjs-emscripten";
import { figjamMain } from "../../../build/build.js";
import { type FigJamBoard, figjamBoard } from "../../../src/hosts/figjam/remote.js";
import type { FigJam, Meters } from "../figjam-emulator.js";
import type { WorldOptions } from "./world.js";

/** Timers that wait longer than this are for when somebody is gone, and never end here. */
const patience = 5_000;

const prelude = `"use strict";(() => {
  const timers = new Map();
  let ids = 0, now = 0;
  const fault = { at: Infinity, what: "" };
  const outbox = [];
  const logged = [];
  const define = (name, value) => Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: true });
  const options = JSON.parse(__options);
  const host = FigJamEmulator.makeFigJam({ ...options, refuse: (what) => {
    if (what.startsWith(fault.what) && fault.what !== "" && --fault.at < 0) throw new Error("the editor is busy");
  } });
  const wait = (repeat) => (work, ms) => { timers.set(++ids, { work, at: now + (ms || 0), ms, repeat }); return ids; };
  const clear = (id) => {
    if (typeof id !== "number") throw new TypeError("in clearTimeout: Expected number, received " + typeof id);
    timers.delete(id);
  };
  define("figma", host.figma);
  define("__html__", "<p>panel</p>");
  define("__uiFiles__", {});
  define("setTimeout", wait(false));
  define("clearTimeout", clear);
  define("setInterval", wait(true));
  define("clearInterval", clear);
  define("fetch", () => Promise.reject(new Error("no network")));
  const log = (...said) => logged.push(said.map(String).join(" "));
  define("console", { log, error: log, warn: log, info: log, assert: log, clear: log });
  host.panel.on((message) => outbox.push(message));
  const calls = {
    post: (message) => host.panel.post(message),
    load: () => host.panel.load(),
    drain: () => outbox.splice(0),
    logged: () => logged,
    slice: () => host.slice(),
    tick: () => {
      // Closing ends all that waits.
      if (host.isClosed()) timers.clear();
      let next;
      for (const [id, timer] of timers) if (timer.ms <= ${patience} && (!next || timer.at < next[1].at)) next = [id, timer];
      if (!next) return false;
      timers.delete(next[0]);
      now = Math.max(now, next[1].at);
      next[1].work();
      return true;
    },
    fault: (at, what) => { fault.at = at; fault.what = what; },
    people: (name, ...args) => host.people[name](...args),
    drop: (what) => host.drop(what),
    raw: () => host.raw(),
    meters: () => host.meters,
    revealed: () => host.revealed(),
    selection: () => host.selection(),
    boxOf: (id) => host.boxOf(id),
    storage: () => [...host.storage.keys()],
    quick: (name, ...args) => host.quick[name](...args),
    picture: () => host.picture(),
    shown: () => ({ html: host.panel.html, options: host.panel.options }),
  };
  delete globalThis.FigJamEmulator;
  delete globalThis.__options;
  return (text) => { const [name, args] = JSON.parse(text); return JSON.stringify([calls[name](...args)]); };
})()`;

/** The editor with our sandbox in it, before any panel. */
export interface Editor {
  /** From the panel, as its page would send it. */
  post(message: unknown): void;
  /** To the panel. */
  on(hear: (message: unknown) => void): void;
  /** What the sandbox asked to be shown, and how. */
  shown(): { readonly html: string | undefined; readonly options: Readonly<Record<string, unknown>> };
  /** The page as SVG, to be looked at. */
  picture(): string;
  /** People at work: the emulator's own names and arguments. */
  people<K extends keyof FigJam["people"]>(
    name: K,
    ...args: Parameters<FigJam["people"][K]>
  ): ReturnType<FigJam["people"][K]>;
  /** Something let go over the page; true if FigJam does with it what it does by itself. */
  drop(what: Parameters<FigJam["drop"]>[0]): boolean;
  raw(): Readonly<Record<string, unknown>>;
  meters(): Meters;
  revealed(): readonly string[];
  boxOf(id: string): { x: number; y: number; w: number; h: number };
  /** From now on the host refuses what begins with these words, after taking this many. */
  refuse(what: string, after: number): void;
  /** Milliseconds of the processor that the sandbox took, in all and at most at a stretch: however busy the machine is. */
  busy(): { readonly all: number; readonly longest: number };
  globals(): readonly string[];
  end(): void;
}

export interface Sandbox extends Editor {
  readonly board: FigJamBoard;
}

export interface EditorOptions extends Omit<WorldOptions, "refuse" | "measure"> {
  /** What a person enters in the quick actions, before which main.js shows nothing. */
  readonly entered?: Readonly<Record<string, unknown>>;
  /** The text of main.js; the built one otherwise. */
  readonly main?: string;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
const emulatorCode = once(async () => {
  const built = await build({
    entryPoints: ["tests/hosts/figjam-emulator.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "FigJamEmulator",
    target: "es2020",
    logLevel: "warning",
  });
  return built.outputFiles[0]?.text ?? "";
});
const mainCode = once(figjamMain);

export const openEditor = async ({ entered, main, ...options }: EditorOptions = {}): Promise<Editor> => {
  const [quickjs, emulated, code] = await Promise.all([getQuickJS(), emulatorCode(), main ?? mainCode()]);
  const vm = quickjs.newContext();
  const globals = (): readonly string[] =>
    JSON.parse(text(vm, "JSON.stringify(Object.getOwnPropertyNames(globalThis))"));
  const bare = new Set(globals());
  run(
    vm,
    `globalThis.__options = ${JSON.stringify(JSON.stringify({ relaunchCommands: ["check", "read"], ...options, ...(entered && { entering: true }) }))};`,
  );
  run(vm, emulated.replace("var FigJamEmulator", "globalThis.FigJamEmulator"));
  const host = vm.unwrapResult(vm.evalCode(prelude, "host.js"));
  const injected = globals().filter((name) => !bare.has(name));

  let all = 0;
  let longest = 0;
  const worked = <T>(work: () => T): T => {
    const start = busyNow();
    const result = work();
    pending(vm);
    const took = busyNow() - start;
    all += took;
    longest = Math.max(longest, took);
    return result;
  };
  const call = (name: string, ...args: unknown[]): unknown => {
    const said = vm.newString(JSON.stringify([name, args]));
    const answer = vm.unwrapResult(vm.callFunction(host, vm.undefined, said));
    said.dispose();
    const json = vm.getString(answer);
    answer.dispose();
    return (JSON.parse(json) as unknown[])[0];
  };

  const heard = new Set<(message: unknown) => void>();
  let pumping = false;
  let ended = false;
  /** One turn of the host's loop after another, until nothing is left to do. */
  const pump = (): void => {
    if (pumping || ended) return;
    pumping = true;
    setImmediate(() => {
      pumping = false;
      if (ended) return;
      call("slice");
      const ticked = worked(() => call("tick"));
      const messages = call("drain") as unknown[];
      for (const message of messages) for (const hear of [...heard]) hear(message);
      if (ticked || messages.length > 0) pump();
    });
  };

  worked(() => run(vm, code));
  if (entered) worked(() => call("quick", "enters", entered));
  worked(() => call("load"));
  return {
    post: (message) => {
      worked(() => call("post", message));
      pump();
    },
    on: (hear) => void heard.add(hear),
    shown: () => call("shown") as ReturnType<Editor["shown"]>,
    picture: () => call("picture") as string,
    people: (name, ...args) => {
      const result = worked(() => call("people", name, ...args));
      pump();
      return result as never;
    },
    drop: (what) => {
      const result = worked(() => call("drop", what));
      pump();
      return result as boolean;
    },
    raw: () => call("raw") as Readonly<Record<string, unknown>>,
    meters: () => call("meters") as Meters,
    revealed: () => call("revealed") as readonly string[],
    boxOf: (id) => call("boxOf", id) as { x: number; y: number; w: number; h: number },
    refuse: (what, after) => void call("fault", after, what),
    busy: () => ({ all, longest }),
    globals: () => injected,
    end: () => {
      ended = true;
      host.dispose();
      vm.dispose();
    },
  };
};

/** The editor with a board before it, as the panel has one. */
export const openSandbox = async (options: EditorOptions = {}): Promise<Sandbox> => {
  const editor = await openEditor(options);
  return { ...editor, board: await figjamBoard(editor.post, editor.on) };
};

const busyNow = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const run = (vm: QuickJSContext, code: string): void => {
  vm.unwrapResult(vm.evalCode(code, "main.js")).dispose();
};

const text = (vm: QuickJSContext, code: string): string => {
  const handle: QuickJSHandle = vm.unwrapResult(vm.evalCode(code));
  const result = vm.getString(handle);
  handle.dispose();
  return result;
};

const pending = (vm: QuickJSContext): void => {
  for (;;) {
    const result = vm.runtime.executePendingJobs();
    const count = vm.unwrapResult(result);
    if (count === 0) return;
  }
};
