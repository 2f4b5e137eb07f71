// The one gate every call to Miro passes: how many are under way, what they cost, when to wait and when to stop.
// Miro tells nobody what is left of its credits, so we count ourselves, and believe its refusals more than our count.
import { wordsOf } from "../../board/index.js";

export interface Clock {
  /** Milliseconds. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((done) => setTimeout(done, ms)),
};

/** Credits of a call by its level. */
export const light = 50;
export const heavy = 500;

const minute = 60_000;
const hour = 60 * minute;
// Other apps of the same person may share the budget: some of it stays untouched.
const given = 1_000_000;
const perMinute = 90_000;
const perHour = 900_000;
/** Seconds to stand down after Miro has named its hour. */
const standDown = 300;

/** Miro gives no more for a while; `seconds` until it is worth another try. */
export class SpentError extends Error {
  readonly seconds: number;
  constructor(seconds: number, cause?: unknown) {
    super("too many changes in one hour", cause === undefined ? undefined : { cause });
    this.name = "SpentError";
    this.seconds = seconds;
  }
}

/** The work it belongs to was stopped while it waited: it was never asked. */
export class OffError extends Error {
  constructor() {
    super("stopped while Miro took no more");
    this.name = "OffError";
  }
}

export class SilentError extends Error {
  constructor(seconds: number) {
    super(`no answer within ${seconds} seconds`);
    this.name = "SilentError";
  }
}

const isLimit = (thrown: unknown): boolean =>
  /rate limit|too many requests|\b429\b/i.test(wordsOf(thrown)) ||
  (typeof thrown === "object" && thrown !== null && "status" in thrown && thrown.status === 429);
const isHourly = (thrown: unknown): boolean => /per hour/i.test(wordsOf(thrown));
const isRefusedWrite =
  /permission|not allowed|not authori|forbidden|access denied|read.?only|view.?only|can(?:no|')t edit|\b403\b/i;
/** This person may look at the board but not change it. */
export const isViewOnly = (thrown: unknown): boolean => !isLimit(thrown) && isRefusedWrite.test(wordsOf(thrown));

export interface Calls {
  /**
   * Runs it when there is room; waits out a minute's limit; throws SpentError at the hour's, and OffError where `isOff` says while it
   * waits that nobody wants it any more.
   */
  <T>(credits: number, run: () => Promise<T>, isOff?: () => boolean): Promise<T>;
  /** Calls and credits so far. */
  readonly spent: () => { readonly calls: number; readonly credits: number };
  /** Credits of the last hour, and what Miro gives in one. */
  readonly hour: () => { readonly spent: number; readonly allowed: number };
}

export interface CallOptions {
  readonly clock: Clock;
  readonly inFlight: number;
  /** Milliseconds to wait for an answer. */
  readonly patience: number;
  /** Told about once a second how many are left, while Miro takes no more. */
  readonly waits?: (seconds: number) => void;
}

const tries = 5;

export const makeCalls = ({ clock, inFlight, patience, waits }: CallOptions): Calls => {
  const ledger: { at: number; credits: number }[] = [];
  let calls = 0;
  let credits = 0;
  let underWay = 0;
  let closedUntil = 0;
  const queue: (() => void)[] = [];

  const used = (span: number): number => {
    const since = clock.now() - span;
    return ledger.reduce((sum, one) => (one.at > since ? sum + one.credits : sum), 0);
  };
  /** Milliseconds until `cost` fits into what is allowed in a span of time. */
  const wait = (cost: number, span: number, allowed: number): number => {
    let over = used(span) + cost - allowed;
    const since = clock.now() - span;
    for (const one of ledger) {
      if (over <= 0) break;
      if (one.at <= since) continue;
      over -= one.credits;
      if (over <= 0) return one.at + span - clock.now() + 1;
    }
    return 0;
  };
  /** In short naps, so that somebody can be told how long it takes, and can stop it. */
  const rest = async (ms: number, isOff: (() => boolean) | undefined): Promise<void> => {
    const until = clock.now() + ms;
    for (let left = ms; left > 0; left = until - clock.now()) {
      waits?.(Math.ceil(left / 1000));
      await clock.sleep(Math.min(left, 1000));
      if (isOff?.()) throw new OffError();
    }
  };
  const room = async (cost: number, isOff: (() => boolean) | undefined): Promise<void> => {
    for (;;) {
      if (closedUntil > clock.now()) throw new SpentError(Math.ceil((closedUntil - clock.now()) / 1000));
      while (ledger[0] && ledger[0].at <= clock.now() - hour) ledger.shift();
      const long = wait(cost, hour, perHour);
      if (long > minute) throw new SpentError(Math.ceil(long / 1000));
      const short = Math.max(long, wait(cost, minute, perMinute));
      if (short <= 0) break;
      await rest(short, isOff);
    }
    ledger.push({ at: clock.now(), credits: cost });
    calls += 1;
    credits += cost;
  };
  const answered = async <T>(run: () => Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new SilentError(Math.round(patience / 1000))), patience);
    });
    try {
      return await Promise.race([run(), silence]);
    } finally {
      clearTimeout(timer);
    }
  };
  const attempt = async <T>(cost: number, run: () => Promise<T>, isOff?: () => boolean): Promise<T> => {
    for (let n = 1; ; n += 1) {
      await room(cost, isOff);
      try {
        return await answered(run);
      } catch (thrown) {
        if (!isLimit(thrown)) throw thrown;
        if (isHourly(thrown) || n === tries) {
          closedUntil = clock.now() + standDown * 1000;
          throw new SpentError(standDown, thrown);
        }
        // Refused before it was done, so it is safe to ask again once the minute has moved on.
        await rest(Math.min(minute, 8000 * 2 ** (n - 1)), isOff);
      }
    }
  };

  const calling = async <T>(cost: number, run: () => Promise<T>, isOff?: () => boolean): Promise<T> => {
    if (underWay >= inFlight) await new Promise<void>((go) => queue.push(go));
    else underWay += 1;
    try {
      return await attempt(cost, run, isOff);
    } finally {
      const next = queue.shift();
      if (next) next();
      else underWay -= 1;
    }
  };
  return Object.assign(calling, {
    spent: () => ({ calls, credits }),
    hour: () => ({ spent: used(hour), allowed: given }),
  });
};
