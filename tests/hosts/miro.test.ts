// Miro's board over the emulator: the contract of all boards in every position of every switch, and what only Miro demands.
import { describe, expect, it, vi } from "vitest";
import { type Change, type Draft, HostError, type Tag } from "../../src/board/index.js";
import { type MiroOptions, type MiroSdk, miroBoard } from "../../src/hosts/miro/index.js";
import { boardContract, contractDrafts, type Harness } from "./contract.js";
import { type Emulator, type EmulatorOptions, miroEmulator, oneWay, otherWay, positions } from "./miro-emulator.js";

/** A clock that jumps ahead to whenever somebody sleeps until. */
const fakeClock = () => {
  let now = 1_000_000;
  return {
    now: () => now,
    sleep: async (ms: number) => {
      const until = now + ms;
      await new Promise((done) => setTimeout(done, 0));
      now = Math.max(now, until);
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
};

const open = (emulator: Emulator, options: MiroOptions = {}) => {
  const page = emulator.page();
  const sdk: MiroSdk = page.miro.board;
  const kept = new Map<string, string>();
  const settings = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  return { page, board: miroBoard(sdk, { settings, ...options }) };
};

const setUp = (options: EmulatorOptions = {}, miro: MiroOptions = {}) => {
  const clock = fakeClock();
  const emulator = miroEmulator({ latency: 0, clock, ...options });
  return { emulator, clock, ...open(emulator, { clock, ...miro }) };
};

const harness = (options: EmulatorOptions): Harness => {
  const { emulator, board } = setUp(options);
  const { people } = emulator;
  return {
    board,
    people: {
      add: (what) => people.add(what),
      move: (id, to) => people.move(id, to),
      edit: (id, text) => people.edit(id, text),
      remove: (id) => people.remove(id),
      select: (ids) => people.select(ids),
      duplicate: (id, to) => people.duplicate(id, to),
    },
    raw: () => emulator.raw(),
    failAfter: (writes) => {
      emulator.trouble.writesLeft = writes;
    },
    revealed: () => emulator.shared.shown,
  };
};

for (const { name, switches } of positions)
  boardContract(`Miro (${name})`, () => harness({ switches, latency: 3, seed: 7 }), {
    ownStickySize: true,
    ownTextSize: true,
    ownStickyFill: true,
  });

const whole = { of: "board" } as const;
const adds = (drafts: readonly Draft[]): readonly Change[] => drafts.map((draft) => ({ do: "add", draft }));
const failureOf = async (run: Promise<unknown>): Promise<HostError> => {
  const thrown = await run.then(
    () => new Error("expected a HostError, got an answer"),
    (e: unknown) => e,
  );
  if (!(thrown instanceof HostError)) throw thrown;
  return thrown;
};
export { adds, failureOf, oneWay, otherWay, setUp, vi, whole };
export type { Tag };
describe("x", () => {
  it("y", () => {
    expect(contractDrafts().length).toBeGreaterThan(1);
  });
});
