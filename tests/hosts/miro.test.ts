// Miro's board over the emulator: the contract of all boards in every position of every switch, and what only Miro demands.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Change, type Draft, HostError, type Item, overlaps, type Snapshot } from "../../src/board/index.js";
import { type MiroOptions, type MiroSdk, miroBoard } from "../../src/hosts/miro/index.js";
import { place } from "../../src/place/index.js";
import { parseParams, templateOf } from "../../src/templates/index.js";
import { boardContract, contractDrafts, type Harness } from "./contract.js";
import {
  type Emulator,
  type EmulatorOptions,
  miroEmulator,
  oneWay,
  otherWay,
  type Switches,
  values,
} from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

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

const settingUp =
  (switches: Switches) =>
  (options: EmulatorOptions = {}, miro: MiroOptions = {}) => {
    const clock = fakeClock();
    const emulator = miroEmulator({ latency: 0, clock, switches, ...options });
    return { emulator, clock, ...open(emulator, { clock, ...miro }) };
  };
const setUp = settingUp(oneWay);
/** What is tried of one thing is tried both ways; the contract, in every setting. */
const few = settingsOf("miro", 0);

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
      connect: (from, to) => people.connect(from, to),
      turn: (id, degrees) => people.turn(id, degrees),
      group: (ids) => people.group(ids),
      duplicate: (id, to) => people.duplicate(id, to),
    },
    raw: () => emulator.raw(),
    failAfter: (writes) => {
      emulator.trouble.writesLeft = writes;
    },
    revealed: () => emulator.shared.shown,
  };
};

for (const [n, { name, switches }] of settingsOf("miro").entries())
  boardContract(`Miro (${name})`, () => harness({ switches, latency: 3, seed: 7 }), {
    // The first of them turn every switch that matters to a move.
    moves: n < 8,
    ownStickySize: true,
    ownTextSize: true,
    ownStickyFill: true,
    settles: 20,
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
const byId = (seen: Snapshot): ReadonlyMap<string, Item> => new Map(seen.items.map((i) => [i.id, i]));

/** The largest map the templates give without notes: 8 lanes, 6 stages in 3 phases. */
const journeyMap = (seeds = 0): readonly Draft[] => {
  const found = templateOf("journey-map");
  const params = parseParams({
    seeds,
    stages: "Find/Search, Find/Visit, Buy/Offer, Buy/Contract, Live/Move in, Live/Settle",
  });
  if (!found.ok || !params.ok) throw new Error("expected the journey map with six stages");
  return place(found.value.build(params.value, "m1"), { leadAndRest: false });
};

describe("an insert in Miro", () => {
  const drafts = journeyMap();

  it("has 36 items for the default map of 8 lanes and 6 stages", () => {
    expect(drafts).toHaveLength(36);
  });

  for (const { name, switches } of settingsOf("miro"))
    it(`stays within its calls and credits (${name})`, async () => {
      const { emulator, board } = setUp({ switches, latency: 3, seed: 5 });
      const { ids, calls, remarks } = await board.apply(adds(drafts));
      const spent = emulator.meter.read();
      const falls = switches.capture === "shown" || switches.capture === "silent";
      expect(spent.calls).toBe(calls);
      expect(spent.calls).toBeLessThanOrEqual(falls ? 45 : 80);
      expect(spent.credits).toBeLessThanOrEqual(falls ? 2600 : 4500);
      expect(remarks).toBeUndefined();
      const seen = byId(await board.read(whole));
      const frame = ids.map?.[0];
      for (const draft of drafts) {
        const item = seen.get(ids[draft.key]?.[0] ?? "");
        expect(item?.parent, draft.key).toBe(draft.kind === "frame" ? undefined : frame);
        if (!item || draft.kind === "text") continue;
        expect(item.box.x, draft.key).toBeCloseTo(draft.box.x, 1);
        expect(item.box.y, draft.key).toBeCloseTo(draft.box.y, 1);
      }
    });
});

describe.each(few)("reading in Miro, $name", ({ switches: usual }) => {
  const setUp = settingUp(usual);
  it("is one get and one look at app data, whatever stands there", async () => {
    const { emulator, board } = setUp();
    await board.apply(adds(contractDrafts()));
    emulator.meter.reset();
    await board.read(whole);
    expect(emulator.meter.read()).toMatchObject({ calls: 2, credits: 550, byName: { get: 1, getAppData: 1 } });
  });

  it("asks for tags only where items have some, and names them", async () => {
    for (const switches of [oneWay, otherWay]) {
      const { emulator, board } = setUp({ switches });
      const id = emulator.people.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "dear = slow" });
      emulator.people.tag("Urgent", [id]);
      const seen = byId(await board.read(whole));
      expect(seen.get(id)).toMatchObject({
        text: "dear = slow",
        tags: ["Urgent"],
        box: { x: 0, y: 0, w: 200, h: 200 },
      });
      expect(emulator.meter.read().byName.get).toBe(switches.getListsTags ? 1 : 2);
    }
  });

  it("shows groups, connectors with captions, and counts widgets it cannot see into", async () => {
    const { emulator, board } = setUp();
    const { people } = emulator;
    const one = people.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "asks" });
    const two = people.add({ kind: "shape", box: { x: 400, y: 0, w: 100, h: 100 }, text: "answers" });
    const group = people.group([one, two]);
    const arrow = people.connect(one, two, "by phone");
    people.unsupported("kanban", { x: 0, y: 900, w: 300, h: 300 });
    const snapshot = await board.read(whole);
    const seen = byId(snapshot);
    expect(seen.get(one)?.group).toBe(group);
    expect(seen.get(arrow)).toMatchObject({ kind: "connector", from: one, to: two, text: "by phone" });
    expect(snapshot.unseen).toEqual([{ what: "kanban", count: 1 }]);
  });

  it("of a selected note says where it stands on the board, though its frame is not selected", async () => {
    const { emulator, board } = setUp();
    emulator.people.frame({ x: 1000, y: 1000, w: 2000, h: 2000 }, "Map");
    const note = emulator.people.add({ kind: "sticky", box: { x: 1200, y: 1300, w: 200, h: 200 }, text: "asks" });
    emulator.people.select([note]);
    const { items } = await board.read({ of: "selection" });
    expect(items).toHaveLength(1);
    expect(items[0]?.box).toEqual({ x: 1200, y: 1300, w: 200, h: 200 });
  });

  it("of one frame brings the connectors between its notes", async () => {
    const { emulator, board } = setUp();
    const { people } = emulator;
    const frame = people.frame({ x: 0, y: 0, w: 2000, h: 2000 }, "Map");
    const [one, two] = [100, 600].map((x) =>
      people.add({ kind: "sticky", box: { x, y: 100, w: 200, h: 200 }, text: `at ${x}` }),
    );
    const arrow = people.connect(one ?? "", two ?? "");
    const seen = byId(await board.read({ of: "frame", id: frame }));
    expect([...seen.keys()].sort()).toEqual([frame, one, two, arrow].sort());
    expect((await failureOf(board.read({ of: "frame", id: "1" }))).message).toBe(
      "[miro] the frame is no longer on this board",
    );
  });

  it("gives what lies turned in a frame its place on the board and its angle, alone and in a group", async () => {
    const { emulator, board } = setUp();
    const { people, world } = emulator;
    const frame = people.frame({ x: 1000, y: 500, w: 2000, h: 2000 }, "Map");
    const turned = ["one", "two"].map((content, n) => {
      const at = { x: 1400 + 300 * n, y: 900, width: 200, height: 100 };
      const shape = world.create("shape", { ...at, content, rotation: 30 }, people.user);
      world.putInto(shape, world.find(frame));
      return shape.id;
    });
    const group = people.group(turned);
    const seen = byId(await board.read(whole));
    for (const [n, id] of turned.entries())
      expect(seen.get(id)).toMatchObject({
        parent: frame,
        group,
        angle: 30,
        box: { x: 1300 + 300 * n, y: 850, w: 200, h: 100 },
      });
  });

  it("of 5,000 items takes the same two calls", async () => {
    const { emulator, board } = setUp();
    for (let n = 0; n < 5000; n += 1)
      emulator.world.create("sticky_note", { x: n * 10, y: 0, content: `note ${n}` }, "1");
    const { items } = await board.read(whole);
    expect(items).toHaveLength(5000);
    expect(emulator.meter.read().calls).toBe(2);
  });

  it("knows its own map again in another panel, and copies are not its own", async () => {
    const { emulator, board } = setUp();
    const { ids } = await board.apply(adds(contractDrafts()));
    const head = ids["head-needs"]?.[0] ?? "";
    const copy = emulator.people.duplicate(head, { x: 5000, y: 0 });
    const seen = byId(await open(emulator).board.read(whole));
    expect(seen.get(head)?.tag).toEqual({
      v: 1,
      map: "contract",
      part: "lane",
      id: "needs",
      roles: ["needs"],
      title: "Needs",
    });
    expect(seen.get(copy)).toMatchObject({ text: "Needs" });
    expect(seen.get(copy)).not.toHaveProperty("tag");
  });

  it("says in one line what Miro would not do", async () => {
    const { emulator, board } = setUp();
    emulator.trouble.refuses.add("get");
    expect((await failureOf(board.read(whole))).message).toBe(
      "[miro] the board could not be read: Something went wrong in get",
    );
  });
});

describe.each(few)("limits of Miro, $name", ({ switches: usual }) => {
  const setUp = settingUp(usual);
  const many = (count: number): readonly Draft[] =>
    Array.from({ length: count }, (_, n) => ({
      key: `n${n}`,
      kind: "shape" as const,
      box: { x: (n % 100) * 120, y: Math.floor(n / 100) * 120, w: 100, h: 100 },
    }));

  it("waits when a minute’s credits are spent, and then goes on", async () => {
    const { emulator, clock, board } = setUp();
    const start = clock.now();
    await board.apply(adds(many(2500)));
    expect(emulator.world.things.size).toBe(2500);
    expect(clock.now() - start).toBeGreaterThan(59_000);
  });

  it("says while it waits for how long, once a second, and what it has done so far", async () => {
    const { emulator, board } = setUp();
    const waits: number[] = [];
    await board.apply(adds(many(1900)), (done, total, seconds) => {
      expect(total).toBe(1900);
      if (seconds === undefined) return true;
      expect(done).toBeGreaterThan(1700);
      waits.push(seconds);
      return true;
    });
    expect(emulator.world.things.size).toBe(1900);
    expect(waits[0]).toBeLessThanOrEqual(61);
    expect(waits[0]).toBeGreaterThan(30);
    expect(waits.length).toBeGreaterThan(20);
    for (const [n, seconds] of waits.entries()) if (n > 0) expect(seconds).toBeLessThan(waits[n - 1] ?? 0);
  });

  it("can be stopped while it waits: nothing more is placed, and what was placed is taken away", async () => {
    const { emulator, board } = setUp();
    let most = 0;
    const failure = await failureOf(
      board.apply(adds(many(1900)), (done, _, seconds) => {
        most = Math.max(most, done);
        return seconds === undefined;
      }),
    );
    expect(failure).toMatchObject({ stopped: true, placed: [] });
    expect(failure.message).toMatch(/^\[miro\] stopped by you after 1800 of 1900 items/);
    expect(most).toBe(1800);
    expect(emulator.meter.read().byName["create:shape"]).toBe(1800);
    expect(emulator.world.things.size).toBe(0);
  });

  it("tries again when Miro says so though our own count has room", async () => {
    const { emulator, clock, board } = setUp();
    // Another app of the same person spends from the same budget.
    for (let n = 0; n < 199; n += 1) emulator.meter.charge("other app", 500);
    const start = clock.now();
    await board.apply(adds(many(40)));
    expect(emulator.world.things.size).toBe(40);
    expect(clock.now() - start).toBeGreaterThan(8000);
  });

  it("stops at the hour’s, says what stands, what is missing and when to come back, and goes on then", async () => {
    const { emulator, clock, board } = setUp();
    for (let n = 0; n < 1980; n += 1) {
      if (n % 190 === 0) clock.pass(61_000);
      emulator.meter.charge("other app", 500);
    }
    clock.pass(61_000);
    const drafts = contractDrafts().concat(many(400).map((d) => ({ ...d, box: { ...d.box, y: d.box.y + 3000 } })));
    const failure = await failureOf(board.apply(adds(drafts)));
    expect(failure.message).toMatch(
      /^\[miro\] stopped after \d+ of 412 items: too many changes in one hour; \d+ not placed$/,
    );
    expect(failure).toMatchObject({ stopped: false, total: 412, waitSeconds: 300 });
    expect(failure.placed.length + failure.missing.length).toBe(412);
    expect([...emulator.world.things.keys()].sort()).toEqual([...failure.placed].sort());
    clock.pass(10_000);
    expect((await failureOf(board.apply(failure.missing))).waitSeconds).toBeGreaterThan(250);
    clock.pass(3_600_000);
    await board.apply(failure.missing);
    expect(emulator.world.things.size).toBe(412);
    const seen = await open(emulator).board.read(whole);
    expect(seen.items.filter((i) => i.tag).length).toBe(contractDrafts().filter((d) => d.tag).length);
  });

  it("gives up on a call that is never answered", async () => {
    const { emulator, board } = setUp({}, { patience: 30 });
    emulator.trouble.hangs.add("create:text");
    const failure = await failureOf(board.apply(adds(contractDrafts())));
    expect(failure.message).toMatch(
      /^\[miro\] stopped after \d+ of 12 items: Miro gave no answer within 0 seconds; \d+ not placed$/,
    );
    expect(failure.missing.some((c) => c.do === "add" && c.draft.kind === "text")).toBe(true);
  });

  it("tells a person who may only look", async () => {
    const { emulator, board } = setUp();
    emulator.people.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "asks" });
    emulator.trouble.viewOnly = true;
    expect(board.can.write).toBe(true);
    const failure = await failureOf(board.apply(adds(contractDrafts())));
    expect(failure.message).toBe("[miro] this board is view-only for you");
    expect(failure.placed).toEqual([]);
    expect(board.can.write).toBe(false);
    expect((await board.read(whole)).items).toHaveLength(1);
  });

  it("sends at most 24 calls at once", async () => {
    const { emulator, page } = setUp();
    let now = 0;
    let most = 0;
    const counted = async <T>(run: () => Promise<T>): Promise<T> => {
      now += 1;
      most = Math.max(most, now);
      try {
        return await run();
      } finally {
        now -= 1;
      }
    };
    const sdk = page.miro.board;
    const board = miroBoard({ ...sdk, createShape: (props) => counted(() => sdk.createShape(props)) });
    await board.apply(adds(many(200)));
    expect(most).toBe(24);
    expect(emulator.world.things.size).toBe(200);
  });
});

describe.each(few)("a record of what is ours, $name", ({ switches: usual }) => {
  const setUp = settingUp(usual);
  const mapNamed = (map: string, y: number): readonly Change[] =>
    adds(contractDrafts({ x: 0, y }).map((d) => (d.tag ? { ...d, tag: { ...d.tag, map } } : d)));
  const keys = (emulator: Emulator): readonly string[] =>
    Object.entries(emulator.world.appData)
      .filter(([, value]) => value !== null)
      .map(([key]) => key);

  /** Another part of this app fills the board's app data up to so many bytes. */
  const fillUp = (emulator: Emulator, left: number): void => {
    emulator.world.appData.theirs = "";
    const used = JSON.stringify(emulator.world.appData).length;
    emulator.world.appData.theirs = "x".repeat(30 * 1024 - used - left);
  };

  it("is one value a map, well under 4 KB for the default map", async () => {
    const { emulator, board } = setUp();
    await board.apply(adds(journeyMap()));
    expect(keys(emulator)).toEqual(["lanewise:m1"]);
    expect(JSON.stringify(emulator.world.appData).length).toBeLessThan(2600);
  });

  it("loses what is removed, and goes with the last of it", async () => {
    const { emulator, board } = setUp();
    const { ids } = await board.apply(mapNamed("a", 0));
    await board.apply([{ do: "remove", id: ids["head-needs"]?.[0] ?? "" }]);
    expect(JSON.stringify(emulator.world.appData)).not.toContain('"Needs"');
    await board.apply(
      Object.values(ids)
        .flat()
        .map((id) => ({ do: "remove", id })),
    );
    expect(keys(emulator)).toEqual([]);
  });

  it("keeps what a later version wrote beside it", async () => {
    const { emulator, board } = setUp();
    const { ids } = await board.apply(mapNamed("a", 0));
    Object.assign(emulator.world.appData["lanewise:a"] as object, { dismissed: ["x"] });
    await board.apply([{ do: "remove", id: ids.line?.[0] ?? "" }]);
    expect(emulator.world.appData["lanewise:a"]).toMatchObject({ v: 1, dismissed: ["x"] });
  });

  it("makes room by what is gone, and never by a map that stands or by what is not ours", async () => {
    const { emulator, board } = setUp();
    const first = await board.apply(mapNamed("gone", 0));
    await board.apply(mapNamed("stands", 2000));
    for (const id of Object.values(first.ids).flat()) if (emulator.world.things.has(id)) emulator.others.remove(id);
    fillUp(emulator, 300);
    const { remarks } = await board.apply(mapNamed("new", 4000));
    expect(remarks).toBeUndefined();
    expect([...keys(emulator)].sort()).toEqual(["lanewise:new", "lanewise:stands", "theirs"]);
  });

  it("is kept short, then left out, and both is said", async () => {
    const { emulator, board } = setUp();
    const record = setUp();
    await record.board.apply(mapNamed("a", 0));
    fillUp(emulator, JSON.stringify(record.emulator.world.appData).length - 20);
    const short = await board.apply(mapNamed("a", 0));
    expect(short.remarks).toEqual([
      "Miro had little room left for Lanewise’s notes on this board; they were kept short.",
    ]);
    expect(JSON.stringify(emulator.world.appData["lanewise:a"])).toContain("needs");
    const none = await board.apply(mapNamed("b", 2000));
    expect(none.remarks?.join()).toMatch(/^Lanewise could not note which items are its own \(The data storage limit/);
    // This panel still knows, and another reads the map by its labels.
    expect((await board.read(whole)).items.filter((i) => i.tag?.map === "b").length).toBeGreaterThan(5);
    expect((await open(emulator).board.read(whole)).items.filter((i) => i.tag?.map === "b")).toEqual([]);
  });
});

describe("other people at work", () => {
  it("keep what they add, move and write while a map is placed, also when it is taken back", async () => {
    for (const { switches } of settingsOf("miro")) {
      const { emulator, board } = setUp({ switches, latency: 3, seed: 11 });
      const { others, world, trouble } = emulator;
      let theirs = "";
      trouble.meanwhile = (call, nth) => {
        if (nth !== 20 || call === "frame.add") return;
        theirs = others.add({ kind: "sticky", box: { x: 1700, y: 520, w: 200, h: 200 }, text: "mine" });
      };
      await failureOf(board.apply(adds(journeyMap()), (done) => done < 30));
      trouble.meanwhile = undefined;
      if (theirs === "") continue;
      expect([...world.things.keys()]).toEqual([theirs]);
      expect(world.rect(world.find(theirs))).toEqual({ x: 1700, y: 520, w: 200, h: 200 });
      expect(world.textOf(theirs)).toBe("mine");
    }
  });

  it("may delete what is being placed: the rest stands, and nobody is told of an error that is none", async () => {
    for (const { switches } of settingsOf("miro")) {
      const { emulator, board } = setUp({ switches, latency: 3, seed: 3 });
      const { others, world, trouble } = emulator;
      let gone = 0;
      trouble.meanwhile = (_, nth) => {
        const victim = [...world.things.values()].find((t) => t.type === "shape");
        if (nth === 25 && victim) {
          gone += 1;
          others.remove(victim.id);
        }
      };
      const drafts = journeyMap();
      const { ids } = await board.apply(adds(drafts));
      expect(gone).toBe(1);
      expect(Object.keys(ids)).toHaveLength(drafts.length);
      expect(world.things.size).toBe(drafts.length - 1);
    }
  });

  it.each(few)("are not written over by a fix made from an older look at the board ($name)", async ({ switches }) => {
    const { emulator, board } = setUp({ switches });
    const { ids } = await board.apply(adds(contractDrafts()));
    const [frame, column, facts] = [ids.map?.[0] ?? "", ids.column?.[0] ?? "", ids.facts?.[0] ?? ""];
    await board.read(whole);
    emulator.others.move(facts, { x: 1100, y: 100 });
    emulator.others.edit(ids["head-needs"]?.[0] ?? "", "Wishes");
    await board.apply([
      { do: "resize", id: column, box: { x: 576, y: 480, w: 816, h: 876 } },
      { do: "resize", id: frame, box: { x: 0, y: 0, w: 2304, h: 1500 } },
      { do: "write", id: facts, text: "Persona: Tom" },
    ]);
    const seen = byId(await board.read(whole));
    expect(seen.get(facts)).toMatchObject({ text: "Persona: Tom", box: { x: 1100, y: expect.closeTo(100, 6) } });
    expect(seen.get(ids["head-needs"]?.[0] ?? "")?.text).toBe("Wishes");
    expect(seen.get(frame)?.box.h).toBe(1500);
  });
});

describe("a frame somebody moved since it was read", () => {
  it("gets what was planned for it where it is now", async () => {
    for (const { switches } of settingsOf("miro")) {
      const { emulator, board } = setUp({ switches, seed: 9, latency: 2 });
      const { ids } = await board.apply(adds(contractDrafts()));
      await board.read(whole);
      const frame = ids.map?.[0] ?? "";
      emulator.others.move(frame, { x: 5000, y: 7000 });
      const draft = {
        key: "late",
        kind: "shape",
        box: { x: 48, y: 1160, w: 528, h: 100 },
        parent: frame,
        parentIsThere: true,
      } as const;
      const { ids: late } = await board.apply([
        { do: "resize", id: frame, box: { x: 0, y: 0, w: 2304, h: 1500 } },
        { do: "add", draft },
      ]);
      const item = byId(await board.read(whole)).get(late.late?.[0] ?? "");
      expect(item?.parent).toBe(frame);
      expect(item?.box.x).toBeCloseTo(5048, 1);
      expect(item?.box.y).toBeCloseTo(8160, 1);
    }
  });
});

describe("a Miro board", () => {
  it("whichever call fails, the report is true and the rest can be placed", async () => {
    const drafts = contractDrafts();
    for (let n = 1; n <= 28; n += 1)
      for (const switches of [oneWay, otherWay, { ...oneWay, addUpdates: "neither" as const }]) {
        const { emulator, board } = setUp({ switches, latency: 2, seed: n });
        emulator.trouble.failIn = [n];
        const outcome = await board.apply(adds(drafts)).catch((e: unknown) => e);
        const stands = [...emulator.world.things.keys()].sort();
        if (outcome instanceof HostError) {
          expect([...outcome.placed].sort(), `call ${n}`).toEqual(stands);
          expect(outcome.placed.length + outcome.missing.length, `call ${n}`).toBe(drafts.length);
          await board.apply(outcome.missing);
        }
        expect(emulator.world.things.size, `call ${n}`).toBe(drafts.length);
        const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
        expect(emulator.world.childrenOf(frame?.id ?? "").length, `call ${n}`).toBe(drafts.length - 1);
      }
  });

  it("lays what comes later on top, however calls overtake each other", async () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { emulator, board } = setUp({ latency: 6, seed });
      const drafts = journeyMap(1);
      const { ids } = await board.apply(adds(drafts));
      const layer = new Map(emulator.world.order.map((id, n) => [id, n]));
      const at = drafts.map((d) => layer.get(ids[d.key]?.[0] ?? "") ?? -1);
      for (const [m, below] of drafts.entries())
        for (const [n, above] of drafts.entries())
          if (m < n && overlaps(below.box, above.box))
            expect(at[m], `${below.key} lies under ${above.key}`).toBeLessThan(at[n] ?? -1);
    }
  });

  it("writes what look.md asks for: stickies 208 wide in the middle of their slot, heads in bold, the title in one line", async () => {
    const { emulator, board } = setUp();
    const { ids } = await board.apply(adds(journeyMap(1)));
    const raw = emulator.raw();
    const of = (key: string) => raw[ids[key]?.[0] ?? ""];
    const note = Object.values(raw).find((t) => t.type === "sticky_note");
    expect(note).toMatchObject({ width: 208, shape: "square", style: { fillColor: "light_blue" } });
    expect(note?.height).toBeCloseTo(238.3, 1);
    expect(of("title")?.content).toMatch(/^<p><strong>[^<]+<\/strong>\u2003Journey map · current state<\/p>$/);
    const lane = Object.keys(ids).find((key) => key.startsWith("lane:")) ?? "";
    expect(of(lane)?.content).toBe("<p><strong>Actions</strong></p>");
    expect(of("facts")?.content).toMatch(/^<p><strong>Persona:<\/strong> /);
    const title = (await board.read(whole)).items.find((i) => i.id === ids.title?.[0]);
    expect(title?.text).toMatch(/^[^\n]+\nJourney map · current state$/);
  });

  it("leaves the column boxes out where told to", async () => {
    const { emulator, board } = setUp({}, { columns: false });
    const { ids } = await board.apply(adds(contractDrafts()));
    expect(ids.column).toEqual([]);
    expect(emulator.world.things.size).toBe(11);
  });

  it("keeps working where the browser keeps nothing", async () => {
    const refused = () => {
      throw new Error("SecurityError");
    };
    const { board } = setUp({}, { settings: refused });
    await board.remember("language", "de");
    expect(await board.recall("language")).toBeNull();
  });

  it("tells of others’ new, moved and removed items and of texts, not of what it does itself", async () => {
    const { emulator, board } = setUp();
    const changed = vi.fn();
    board.watch(changed);
    const { ids } = await board.apply(adds(contractDrafts()));
    await new Promise((done) => setTimeout(done, 5));
    expect(changed).not.toHaveBeenCalled();
    const { others, people, meter } = emulator;
    const tells = async (act: () => void) => {
      changed.mockClear();
      act();
      await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    };
    const note = others.add({ kind: "sticky", box: { x: 0, y: 3000, w: 200, h: 200 }, text: "new" });
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    await tells(() => others.move(note, { x: 500, y: 3000 }));
    await tells(() => people.edit(note, "written"));
    await tells(() => others.remove(note));
    changed.mockClear();
    meter.reset();
    people.select([ids["note-1"]?.[0] ?? ""]);
    people.select([]);
    await vi.waitFor(() => expect(meter.read().byName).toEqual({ getById: 1 }));
    expect(changed).not.toHaveBeenCalled();
  });

  it("finds what others write after they have put a note there, and asks for nothing once a look finds nothing new", async () => {
    const { emulator, board } = setUp();
    await board.apply(adds(contractDrafts()));
    await board.read(whole);
    vi.useFakeTimers();
    try {
      const changed = vi.fn();
      const end = board.watch(changed);
      const { others, meter } = emulator;
      const passes = async (seconds: number): Promise<number> => {
        changed.mockClear();
        meter.reset();
        await vi.advanceTimersByTimeAsync(seconds * 1000);
        return meter.read().credits;
      };
      expect(await passes(3600)).toBe(0);
      const note = others.add({ kind: "sticky", box: { x: 0, y: 3000, w: 200, h: 200 }, text: "" });
      await vi.advanceTimersByTimeAsync(1000);
      expect(changed).toHaveBeenCalledTimes(1);
      // Read because of that, as a panel does that follows the board; the text comes after.
      const read = board.read(whole);
      await vi.advanceTimersByTimeAsync(1000);
      await read;
      others.edit(note, "written later");
      expect(await passes(31)).toBe(500);
      expect(changed).toHaveBeenCalledTimes(1);
      expect(await passes(31)).toBe(500);
      expect(changed).not.toHaveBeenCalled();
      expect(await passes(3600)).toBe(0);
      others.move(note, { x: 500, y: 3000 });
      await vi.advanceTimersByTimeAsync(1000);
      end();
      expect(await passes(3600)).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it("followed for an hour without a pause, is read every 18 seconds at the most: a tenth of what Miro gives", async () => {
    const gets: number[] = [];
    let at = 0;
    const emulator = miroEmulator({ latency: 0, clock: { now: () => at } });
    const sdk = emulator.page().miro.board;
    const counted: MiroSdk = {
      ...sdk,
      get: (filter) => {
        gets.push(at);
        return sdk.get(filter);
      },
    };
    const board = miroBoard(counted, { settings: () => ({ getItem: () => null, setItem: () => undefined }) });
    await board.apply(adds(contractDrafts()));
    await board.read(whole);
    gets.length = 0;
    vi.useFakeTimers();
    try {
      // As the panel does it: read after every change, but not sooner than it may.
      let readAt = Number.NEGATIVE_INFINITY;
      let timer: ReturnType<typeof setTimeout> | undefined;
      board.watch(() => {
        clearTimeout(timer);
        const wait = Math.max(800, readAt + (board.can.liveEvery ?? 0) - at);
        timer = setTimeout(() => {
          readAt = at;
          void board.read(whole);
        }, wait);
      });
      const { others } = emulator;
      const note = others.add({ kind: "sticky", box: { x: 0, y: 3000, w: 200, h: 200 }, text: "" });
      for (; at < 3_600_000; at += 1000) {
        // Bursts of work, then a pause in which somebody writes.
        const inBurst = Math.floor(at / 47_000) % 3 !== 0;
        if (inBurst) others.move(note, { x: at % 7000, y: 3000 });
        else if (at % 9000 === 0) others.edit(note, `at ${at}`);
        await vi.advanceTimersByTimeAsync(1000);
      }
    } finally {
      vi.useRealTimers();
    }
    expect(gets.length).toBeGreaterThan(100);
    expect(gets.length).toBeLessThanOrEqual(200);
    for (const [n, time] of gets.entries()) if (n > 0) expect(time - (gets[n - 1] ?? 0)).toBeGreaterThanOrEqual(17_000);
  });

  it("asks Miro for nothing while nobody does anything", async () => {
    const { emulator, board } = setUp();
    board.watch(() => undefined);
    emulator.meter.reset();
    await new Promise((done) => setTimeout(done, 30));
    expect(emulator.meter.read().calls).toBe(0);
  });

  it("in any mixture of switches inserts, reads back, and takes all of it away again", async () => {
    const anySwitches = fc.record(
      Object.fromEntries(
        Object.keys(oneWay).map((key) => [key, fc.constantFrom(...values[key as keyof typeof oneWay])]),
      ) as { [K in keyof typeof oneWay]: fc.Arbitrary<(typeof oneWay)[K]> },
    );
    await fc.assert(
      fc.asyncProperty(anySwitches, fc.nat(1000), async (switches, seed) => {
        const { emulator, board } = setUp({ switches, seed, latency: 4 });
        const own = emulator.people.add({ kind: "sticky", box: { x: -900, y: 0, w: 200, h: 200 }, text: "mine" });
        const drafts = contractDrafts();
        const { ids } = await board.apply(adds(drafts));
        const seen = byId(await board.read(whole));
        expect(seen.size).toBe(drafts.length + 1);
        for (const draft of drafts) {
          const item = seen.get(ids[draft.key]?.[0] ?? "");
          expect(item?.tag).toEqual(draft.tag);
          expect(item?.parent).toBe(draft.kind === "frame" ? undefined : ids.map?.[0]);
          if (draft.kind === "shape") expect(item?.box.x).toBeCloseTo(draft.box.x, 1);
        }
        await board.apply(
          Object.values(ids)
            .flat()
            .map((id) => ({ do: "remove", id })),
        );
        expect([...emulator.world.things.keys()]).toEqual([own]);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
