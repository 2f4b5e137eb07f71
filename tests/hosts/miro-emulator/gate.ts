// The border every call crosses: it takes time, costs credits, may fail, and lets nothing through but plain data (rules 1, 19, 20, 24).
import type { Meter } from "./meter.js";

/** A call that is refused; that is done, but its answer lost on the way; that is done and never answered. */
export type Strange = "fails" | "lost" | "silent";

export interface Trouble {
  /** Asked at each call that arrives. */
  strange: ((call: string) => Strange | undefined) | undefined;
  /** This many more writes succeed, all after them fail. */
  writesLeft: number;
  /** The n-th call from now on, of any kind, fails; 1 is the next. */
  failIn: number[];
  /** Calls of these names never answer. */
  readonly hangs: Set<string>;
  /** Calls of these names fail. */
  readonly refuses: Set<string>;
  /** Somebody who may look but not touch. */
  viewOnly: boolean;
  /** Runs before each write takes effect: other people at work meanwhile. */
  meanwhile: ((call: string, nth: number) => void) | undefined;
}

export const noTrouble = (): Trouble => ({
  strange: undefined,
  writesLeft: Number.POSITIVE_INFINITY,
  failIn: [],
  hangs: new Set(),
  refuses: new Set(),
  viewOnly: false,
  meanwhile: undefined,
});

export interface GateOptions {
  readonly meter: Meter;
  readonly trouble: Trouble;
  /** Longest way to the board or back, in turns of the event loop; calls overtake each other. */
  readonly latency: number;
  readonly seed: number;
  /** Miro's words for somebody who may only look. */
  readonly viewOnlySays: string;
  /** Runs before each write of ours takes effect. */
  readonly beforeWrite: () => void;
}

/** Credits. */
export type Level = number;
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Only what JSON can hold crosses; functions are refused. */
export const crossing = <T>(value: T): T => {
  if (value === undefined) return value;
  const walk = (v: unknown): void => {
    if (typeof v === "function" || typeof v === "symbol" || typeof v === "bigint")
      throw new Error("DataCloneError: the value could not be cloned.");
    if (typeof v === "object" && v !== null) for (const one of Object.values(v)) walk(one);
  };
  walk(value);
  return structuredClone(value);
};

export const refuseUndefined = (value: unknown): void => {
  if (value === undefined) throw new Error("Validation error: undefined is not allowed in app data");
  if (typeof value === "object" && value !== null) for (const one of Object.values(value)) refuseUndefined(one);
};

/** A small generator, so that runs repeat. */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export type Exec = <T>(name: string, level: Level, isWrite: boolean, run: () => T) => Promise<T>;

/** A turn of the event loop, as short as the engine has one. */
const turn = (): Promise<void> =>
  new Promise((done) => {
    if ("setImmediate" in globalThis && typeof globalThis.setImmediate === "function") globalThis.setImmediate(done);
    else setTimeout(done, 1);
  });

export const later = async (turns: number): Promise<void> => {
  for (let n = 0; n < turns; n += 1) await turn();
};

/** One page's way to the board. Once the page is closed, nothing it asked is ever answered. */
export const makeGate = (options: GateOptions, isOpen: () => boolean): Exec => {
  const { meter, trouble, latency } = options;
  const random = seeded(options.seed);
  const pause = (): Promise<void> => later(1 + Math.floor(random() * latency));
  let nth = 0;
  const answered: Exec = async (name, level, isWrite, run) => {
    await pause();
    if (!isOpen() || trouble.hangs.has(name)) return await new Promise<never>(() => undefined);
    if (level > 0) meter.charge(name, level, isWrite);
    nth += 1;
    trouble.failIn = trouble.failIn.map((n) => n - 1);
    const isDue = trouble.failIn.includes(0);
    trouble.failIn = trouble.failIn.filter((n) => n > 0);
    const strange = trouble.strange?.(name);
    if (isDue || strange === "fails" || trouble.refuses.has(name)) throw new Error(`Something went wrong in ${name}`);
    if (isWrite) {
      if (trouble.viewOnly) throw new Error(options.viewOnlySays);
      trouble.writesLeft -= 1;
      if (trouble.writesLeft < 0) throw new Error(`Something went wrong in ${name}`);
      trouble.meanwhile?.(name, nth);
      options.beforeWrite();
    }
    const answer = run();
    await pause();
    if (strange === "lost") throw new Error(`Something went wrong in ${name}`);
    if (!isOpen() || strange === "silent") return await new Promise<never>(() => undefined);
    return answer;
  };
  return async (name, level, isWrite, run) => {
    meter.begin();
    try {
      return await answered(name, level, isWrite, run);
    } finally {
      meter.end();
    }
  };
};
