// Where a new map goes in Miro: by the one call that finds free room, never on top of anything, whatever its answer means.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, clearance, grown, overlaps } from "../../src/board/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession } from "../../src/session.js";
import { type Emulator, miroEmulator, oneWay } from "./miro-emulator.js";

const settings = () => ({ getItem: () => null, setItem: () => undefined });
const meanings = ["centre", "corner"] as const;
const size = { w: 5520, h: 3200 };

const setUp = (emptySpaceFrom: (typeof meanings)[number], seed = 1) => {
  const emulator = miroEmulator({ switches: { ...oneWay, emptySpaceFrom }, latency: 0, seed });
  let maps = 0;
  const open = (change: (board: ReturnType<Emulator["page"]>["miro"]["board"]) => object = (b) => b) => {
    const sdk = emulator.page().miro.board;
    const board = miroBoard({ ...sdk, ...change(sdk) }, { settings });
    const newId = () => {
      maps += 1;
      return `map${maps}`;
    };
    return { board, session: makeSession(board, { newId }) };
  };
  return { emulator, open };
};

const insert = async (session: ReturnType<typeof makeSession>) => {
  const plan = await session.plan("journey-map", { seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  return session.insert(plan.value);
};

describe("room for a new map in Miro", () => {
  it.each(meanings)("is free, with room around it, whatever stands there (answers mean a %s)", async (meaning) => {
    const anything = fc.array(
      fc.record({
        x: fc.integer({ min: -20_000, max: 20_000 }),
        y: fc.integer({ min: -20_000, max: 20_000 }),
        w: fc.integer({ min: 20, max: 4000 }),
        h: fc.integer({ min: 20, max: 4000 }),
      }),
      { maxLength: 25 },
    );
    await fc.assert(
      fc.asyncProperty(anything, async (boxes) => {
        const { emulator, open } = setUp(meaning);
        for (const box of boxes) emulator.others.add({ kind: "shape", box, text: "theirs" });
        const at = await open().board.room?.(size);
        if (!at) throw new Error("expected a place");
        const taken: Box = grown({ ...at, ...size }, clearance - 4);
        expect(boxes.filter((box) => overlaps(box, taken))).toEqual([]);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it.each(meanings)(
    "is where the person looks, on an empty board, and their view stays (answers mean a %s)",
    async (meaning) => {
      const { emulator, open } = setUp(meaning);
      Object.assign(emulator.shared.view, { x: 10_000, y: -4_000, width: 1600, height: 900 });
      const before = { ...emulator.shared.view };
      const at = await open().board.room?.(size);
      const middle = { x: (at?.x ?? 0) + size.w / 2, y: (at?.y ?? 0) + size.h / 2 };
      expect(Math.abs(middle.x - 10_800)).toBeLessThanOrEqual(4);
      expect(Math.abs(middle.y + 3_550)).toBeLessThanOrEqual(4);
      expect(emulator.shared.view).toEqual(before);
      expect(emulator.meter.read().byName).toEqual({ "viewport.get": 1, findEmptySpace: 1 });
    },
  );

  it("is found on a board of 6,000 items without reading it", async () => {
    const { emulator, open } = setUp("centre");
    for (let n = 0; n < 6000; n += 1)
      emulator.world.create("sticky_note", { x: (n % 100) * 260, y: Math.floor(n / 100) * 300, content: `${n}` }, "1");
    await insert(open().session);
    const { get, findEmptySpace } = emulator.meter.read().byName;
    expect({ get, findEmptySpace }).toEqual({ get: undefined, findEmptySpace: 1 });
    const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
    if (!frame) throw new Error("no frame");
    const box = emulator.world.rect(frame);
    for (const thing of emulator.world.things.values())
      if (thing.type === "sticky_note") expect(overlaps(emulator.world.rect(thing), box)).toBe(false);
  });

  it("for several maps one after the other is never the same", async () => {
    for (const meaning of meanings) {
      const { emulator, open } = setUp(meaning);
      const { session } = open();
      for (let n = 0; n < 3; n += 1) await insert(session);
      const frames = [...emulator.world.things.values()].filter((t) => t.type === "frame");
      expect(frames).toHaveLength(3);
      const rects = frames.map((t) => emulator.world.rect(t));
      for (const [n, a] of rects.entries()) for (const b of rects.slice(n + 1)) expect(overlaps(a, b)).toBe(false);
      expect(emulator.meter.read().byName.get).toBeUndefined();
    }
  });

  it("is looked for by a reading where Miro answers from before a map stood, refuses, or cannot be asked", async () => {
    const stale = { x: 0, y: 0, width: 1, height: 1 };
    const ways: readonly object[] = [
      { findEmptySpace: async () => stale },
      { findEmptySpace: async () => ({ ...stale, x: Number.NaN }) },
      {
        findEmptySpace: async () => {
          throw new Error("unknown method");
        },
      },
      { findEmptySpace: undefined },
    ];
    for (const way of ways) {
      const { emulator, open } = setUp("centre");
      const { session } = open(() => way);
      await insert(session);
      await insert(session);
      const rects = [...emulator.world.things.values()]
        .filter((t) => t.type === "frame")
        .map((t) => emulator.world.rect(t));
      expect(rects).toHaveLength(2);
      expect(rects[0] && rects[1] && overlaps(rects[0], rects[1])).toBe(false);
      expect(emulator.meter.read().byName.get).toBeGreaterThanOrEqual(1);
    }
  });
});
