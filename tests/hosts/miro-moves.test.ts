// Moving items in Miro: what it costs, what is refused, what gets lost on the way, and people who do something meanwhile.
import { describe, expect, it } from "vitest";
import { type Board, type Change, HostError, type ItemId, type Point } from "../../src/board/index.js";
import { type MiroSdk, miroBoard } from "../../src/hosts/miro/index.js";
import { miroEmulator, oneWay, type Switches, values } from "./miro-emulator.js";

const fakeClock = () => {
  let now = 1_000_000;
  return {
    now: () => now,
    sleep: async (ms: number) => {
      now += ms;
    },
  };
};

const setUp = (switches: Partial<Switches> = {}, patience = 30_000) => {
  const clock = fakeClock();
  const emulator = miroEmulator({ latency: 0, clock, switches: { ...oneWay, ...switches } });
  const sdk: MiroSdk = emulator.page().miro.board;
  const board = miroBoard(sdk, {
    clock,
    patience,
    settings: () => ({ getItem: () => null, setItem: () => undefined }),
  });
  const { people, world } = emulator;
  const frame = people.frame({ x: 0, y: 0, w: 20_000, h: 2000 }, "Map");
  const note = (x: number, y = 100): ItemId =>
    people.add({ kind: "sticky", box: { x, y, w: 199, h: 228 }, text: `note ${x}`, fill: "yellow" });
  const corner = (id: ItemId): Point => {
    const { x, y } = world.rect(world.find(id));
    return { x: Math.round(x), y: Math.round(y) };
  };
  emulator.meter.reset();
  return { ...emulator, clock, board, frame, note, corner };
};
const moves = (ids: readonly ItemId[], by: Point): readonly Change[] => ids.map((id) => ({ do: "move", id, by }));
const refusalOf = async (run: Promise<unknown>): Promise<HostError> => {
  const thrown = await run.catch((e: unknown) => e);
  if (!(thrown instanceof HostError)) throw new Error(`expected a HostError, got ${String(thrown)}`);
  return thrown;
};
/** Leaves room for some twenty calls within this minute. */
const nearlySpent = async (board: Board): Promise<void> => {
  for (let n = 0; n < 161; n += 1) await board.read({ of: "board" });
};
const by: Point = { x: 300, y: 40 };

describe("moving in Miro", () => {
  it("costs one sync an item, one look at up to 48 of them, and one at their frame", async () => {
    const { board, note, meter } = setUp();
    const ids = Array.from({ length: 60 }, (_, n) => note(100 + n * 210));
    meter.reset();
    const { calls, remarks } = await board.apply(moves(ids, by));
    expect(meter.read()).toMatchObject({ calls: 63, writes: 60, byName: { sync: 60, get: 2, getById: 1 } });
    expect(meter.read().credits).toBe(60 * 50 + 2 * 500 + 50);
    expect(meter.read().inFlight).toBeLessThanOrEqual(24);
    expect([calls, remarks]).toEqual([63, undefined]);
  });

  it("looks at two items by themselves, and writes what is moved twice once", async () => {
    const { board, note, meter, corner } = setUp();
    const [a, b] = [note(-500), note(-900)];
    meter.reset();
    await board.apply([...moves([a, b], by), ...moves([a], by)]);
    expect(meter.read().byName).toEqual({ getById: 2, sync: 2 });
    expect([corner(a), corner(b)]).toEqual([
      { x: 100, y: 180 },
      { x: -600, y: 140 },
    ]);
  });

  it("takes what would leave its frame out of it, where it then stands as it should", async () => {
    for (const childOutside of values.childOutside) {
      const { board, note, corner, world } = setUp({ childOutside });
      const [inside, leaving] = [note(600), note(100)];
      await board.apply(moves([inside, leaving], { x: -400, y: 0 }));
      expect([corner(inside), corner(leaving)]).toEqual([
        { x: 200, y: 100 },
        { x: -300, y: 100 },
      ]);
      expect(world.find(inside).parentId).not.toBeNull();
      expect(world.find(leaving).parentId).toBeNull();
    }
  });

  it("puts it into its frame again when it is stopped", async () => {
    const { board, note, corner, world, frame } = setUp();
    const [leaving, inside] = [note(100), note(600)];
    const error = await refusalOf(board.apply(moves([leaving, inside], { x: -400, y: 0 }), (done) => done < 2));
    expect(error).toMatchObject({ stopped: true, placed: [] });
    expect([corner(leaving), corner(inside)]).toEqual([
      { x: 100, y: 100 },
      { x: 600, y: 100 },
    ]);
    expect([leaving, inside].map((id) => world.find(id).parentId)).toEqual([frame, frame]);
  });

  it("moves the rest where somebody has locked an item, and says so where Miro will not have it", async () => {
    for (const lockedItems of values.lockedItems) {
      const { board, note, corner, people } = setUp({ lockedItems });
      const ids = [note(100), note(400), note(700)];
      people.lock(ids[1] ?? "");
      const { remarks } = await board.apply(moves(ids, by));
      const moved = lockedItems === "move";
      expect(ids.map(corner)).toEqual(
        [100, 400, 700].map((x, n) => (n !== 1 || moved ? { x: x + 300, y: 140 } : { x, y: 100 })),
      );
      expect(remarks?.length ?? 0).toBe(moved ? 0 : 1);
      if (!moved) expect(remarks?.[0]).toContain("One item stayed where it was");
    }
  });

  it("passes over a connector that goes with its ends, and what was deleted after the look at it", async () => {
    const { board, note, corner, people, trouble, world } = setUp();
    const [a, b, gone] = [note(100), note(400), note(700)];
    const line = people.connect(a, b);
    trouble.meanwhile = (call) => {
      if (call === "sync" && world.things.has(gone)) people.remove(gone);
    };
    const { remarks } = await board.apply(moves([a, line, gone, b], by));
    expect([remarks, corner(a), corner(b)]).toEqual([undefined, { x: 400, y: 140 }, { x: 700, y: 140 }]);
  });

  it("moves a large group once, whether Miro takes all of it along with one or not", async () => {
    for (const groupMembers of values.groupMembers) {
      const { board, note, corner, people } = setUp({ groupMembers });
      const ids = Array.from({ length: 60 }, (_, n) => note(100 + n * 210));
      people.group([ids[0] ?? "", ids[1] ?? "", ids[59] ?? ""]);
      await board.apply(moves(ids, by));
      expect(ids.map(corner), groupMembers).toEqual(ids.map((_, n) => ({ x: 400 + n * 210, y: 140 })));
    }
  });

  it("says of what apps may not move that it stayed", async () => {
    const { board, note, people, world } = setUp();
    const a = note(100);
    const widget = people.unsupported("table", { x: 5000, y: 500, w: 300, h: 200 });
    world.find(widget).x = Number.NEGATIVE_INFINITY;
    const { remarks } = await board.apply(moves([a, widget], by));
    expect(remarks).toEqual(["One item stayed where it was: Miro lets nobody move it from here. It may be locked."]);
  });

  for (const how of ["fails", "lost", "silent"] as const)
    it(`moves everything exactly once when one sync ${how === "fails" ? "is refused" : how === "lost" ? "is done but said to have failed" : "is never answered"}`, async () => {
      const { board, note, corner, trouble } = setUp({}, 20);
      const ids = Array.from({ length: 5 }, (_, n) => note(100 + 300 * n));
      let n = 0;
      trouble.strange = (call) => {
        if (call === "sync") n += 1;
        return call === "sync" && n === 3 ? how : undefined;
      };
      const changes = moves(ids, by);
      const error = await board.apply(changes).catch((e: unknown) => e);
      trouble.strange = undefined;
      if (how === "fails") expect(error).toMatchObject({ done: 4, total: 5, placed: [] });
      if (error instanceof HostError) await board.apply(error.missing);
      expect(ids.map(corner)).toEqual(ids.map((_, k) => ({ x: 400 + 300 * k, y: 140 })));
    });

  it.each(["fails", "lost"] as const)(
    "moves everything exactly once when any one call %s and it is tried again",
    async (how) => {
      for (let nth = 1; ; nth += 1) {
        const { board, note, corner, trouble, frame, world } = setUp();
        const ids = [note(100), note(400), note(700), note(1000), note(19_700)];
        let n = 0;
        trouble.strange = () => {
          n += 1;
          return n === nth ? how : undefined;
        };
        const changes = [...moves(ids, by), ...moves([frame], { x: 0, y: 7 })];
        const error = await board.apply(changes).catch((e: unknown) => e);
        trouble.strange = undefined;
        if (error instanceof HostError) await board.apply(error.missing);
        const expected = [400, 700, 1000, 1300, 20_000].map((x) => ({ x, y: x === 20_000 ? 140 : 147 }));
        expect(ids.map(corner), `call ${nth}`).toEqual(expected);
        expect(corner(frame), `call ${nth}`).toEqual({ x: 0, y: 7 });
        expect(world.find(ids[4] ?? "").parentId).toBeNull();
        if (n < nth) return expect(nth).toBeGreaterThan(8);
      }
    },
  );

  it("does nothing twice where nobody could say whether it was done", async () => {
    const { board, note, corner, trouble } = setUp();
    const ids = [note(100), note(400), note(700), note(1000)];
    let isOff = false;
    trouble.strange = (call) => {
      if (isOff) return "fails";
      if (call !== "sync") return undefined;
      isOff = true;
      return "lost";
    };
    const error = await refusalOf(board.apply(moves(ids, by)));
    trouble.strange = undefined;
    expect(error.missing).toHaveLength(4);
    await board.apply(error.missing);
    expect(ids.map(corner)).toEqual(ids.map((_, k) => ({ x: 400 + 300 * k, y: 140 })));
    await board.apply(moves(ids, by));
    expect(ids.map(corner)).toEqual(ids.map((_, k) => ({ x: 700 + 300 * k, y: 180 })));
  });

  it("waits where Miro takes no more, tells of it, and overwrites nothing that is written meanwhile", async () => {
    const { board, note, corner, others, world, clock } = setUp();
    await nearlySpent(board);
    const ids = Array.from({ length: 40 }, (_, n) => note(100 + 210 * n));
    const waits: number[] = [];
    let written = false;
    await board.apply(moves(ids, by), (_done, _total, seconds) => {
      if (seconds !== undefined) waits.push(seconds);
      if (seconds !== undefined && !written) {
        written = true;
        for (const id of ids) others.edit(id, "rewritten");
      }
      return true;
    });
    expect(waits.length).toBeGreaterThan(10);
    expect(clock.now()).toBeGreaterThan(1_000_000);
    expect(ids.map(corner)).toEqual(ids.map((_, n) => ({ x: 400 + 210 * n, y: 140 })));
    const late = ids.filter((id) => world.textOf(id) === "rewritten");
    expect(late.length).toBeGreaterThan(0);
    expect(late.length).toBe(ids.length);
  });

  it("stops while it waits, and puts back what was moved", async () => {
    const { board, note, corner } = setUp();
    await nearlySpent(board);
    const ids = Array.from({ length: 60 }, (_, n) => note(100 + 210 * n));
    const error = await refusalOf(board.apply(moves(ids, by), (_done, _total, seconds) => seconds === undefined));
    expect(error).toMatchObject({ stopped: true, placed: [] });
    expect(error.missing).toHaveLength(60);
    expect(ids.map(corner)).toEqual(ids.map((_, n) => ({ x: 100 + 210 * n, y: 100 })));
  });

  it("leaves with people what they have moved on since, when it is stopped", async () => {
    const { board, note, corner, others } = setUp();
    const [a, b] = [note(100), note(400)];
    const stop = (done: number): boolean => {
      if (done < 2) return true;
      others.move(a, { x: 3000, y: 900 });
      return false;
    };
    await refusalOf(board.apply(moves([a, b], by), stop));
    expect([corner(a), corner(b)]).toEqual([
      { x: 3000, y: 900 },
      { x: 400, y: 100 },
    ]);
  });

  it("says that the board is view-only, and that all is missing", async () => {
    const { board, note, corner, trouble } = setUp();
    const ids = [note(100), note(400)];
    trouble.viewOnly = true;
    const error = await refusalOf(board.apply(moves(ids, by)));
    expect(error).toMatchObject({ message: "[miro] this board is view-only for you", done: 0 });
    expect(error.missing).toHaveLength(2);
    expect(ids.map(corner)).toEqual([100, 400].map((x) => ({ x, y: 100 })));
  });

  it("tells nobody of its own moves", async () => {
    const { board, note } = setUp();
    const ids = [note(100), note(400)];
    let told = 0;
    board.watch(() => {
      told += 1;
    });
    await board.apply(moves(ids, by));
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toBe(0);
  });
});

describe("the emulated Miro", () => {
  it("Miro rule 9 · what is locked moves, stays or is refused, as a switch says; its words may change either way", async () => {
    for (const lockedItems of values.lockedItems) {
      const { page, note, people, corner, world } = setUp({ lockedItems });
      const id = note(100);
      people.lock(id);
      const handle = await page().miro.board.getById(id);
      Object.assign(handle, { x: handle.x + 50, content: "<p>new</p>" });
      const refused = await handle.sync().then(
        () => "",
        (e: unknown) => String(e),
      );
      expect(refused).toBe(lockedItems === "reject" ? "Error: The item is locked" : "");
      expect(corner(id).x).toBe(lockedItems === "move" ? 150 : 100);
      expect(world.textOf(id)).toBe(lockedItems === "reject" ? "note 100" : "new");
    }
  });

  it("Miro rule 15 · one of a group moves alone or takes the others along, as a switch says", async () => {
    for (const groupMembers of values.groupMembers) {
      const { page, note, people, corner } = setUp({ groupMembers });
      const [a, b] = [note(100), note(400)];
      people.group([a, b]);
      const handle = await page().miro.board.getById(a);
      handle.x += 50;
      await handle.sync();
      expect([corner(a).x, corner(b).x]).toEqual([150, groupMembers === "move alone" ? 400 : 450]);
    }
  });
});
