// An insert that is interrupted in Miro: what is noted, who is offered what, and that finishing or taking away touches only its pieces.
import { describe, expect, it, vi } from "vitest";
import { HostError } from "../../src/board/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession, type Offer, type Session } from "../../src/session.js";
import { type Emulator, miroEmulator, oneWay, otherWay, type Switches } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

/** A page that is closed hears nothing of what it had under way; its patience ends while other tests run, and would be told as theirs. */
const unheard = (insert: Promise<unknown>): void => void insert.catch(() => undefined);

/** When the emulated board begins to stamp what is made. */
const dawn = 1_790_000_000_000;

const start = (switches: Switches = oneWay, seed = 1) => {
  let now = dawn;
  const clock = {
    now: () => now,
    sleep: async (ms: number) => {
      const until = now + ms;
      await new Promise((done) => setTimeout(done, 0));
      now = Math.max(now, until);
    },
  };
  const emulator = miroEmulator({ switches, latency: 3, seed, clock });
  let maps = 0;
  const open = () => {
    const page = emulator.page();
    const board = miroBoard(page.miro.board, {
      clock,
      settings: () => ({ getItem: () => null, setItem: () => undefined }),
    });
    const newId = () => {
      maps += 1;
      return `map${maps}`;
    };
    return { page, board, session: makeSession(board, { newId }) };
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { emulator, open, pass };
};

const planOf = async (session: Session, template = "journey-map", params: Readonly<Record<string, unknown>> = {}) => {
  const plan = await session.plan(template, { seeds: 0, ...params });
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
  return plan.value;
};

const turns = async (n = 200): Promise<void> => {
  for (let i = 0; i < n; i += 1) await new Promise((done) => setImmediate(done));
};

/** Begins an insert and closes its panel before the n-th item. */
const interrupted = async (
  { emulator, open }: ReturnType<typeof start>,
  n: number,
  params: Readonly<Record<string, unknown>> = {},
) => {
  const { page, session } = open();
  const plan = await planOf(session, "journey-map", params);
  const before = emulator.world.things.size;
  emulator.trouble.meanwhile = () => {
    if (emulator.world.things.size - before >= n) page.close();
  };
  unheard(session.insert(plan));
  await vi.waitFor(() => expect(emulator.world.things.size - before).toBeGreaterThanOrEqual(n), 10_000);
  await turns(60);
  emulator.trouble.meanwhile = undefined;
  return plan;
};

const found = (offer: Offer | undefined): Offer => {
  if (!offer) throw new Error("expected an offer, got none");
  return offer;
};

const openNotes = ({ world }: Emulator): readonly string[] =>
  Object.entries(world.appData).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && "open" in value ? [key] : [],
  );

const texts = ({ world }: Emulator): readonly string[] =>
  [...world.things.values()].map((t) => `${t.type}:${world.textOf(t.id)}`).sort();

describe("a note that an insert has begun", () => {
  it("is written before the first item and gone after the last, by calls that are made anyway", async () => {
    const { emulator, open } = start();
    const { session } = open();
    const seen: string[] = [];
    emulator.trouble.meanwhile = (call) => {
      seen.push(`${call}${openNotes(emulator).length > 0 ? " noted" : ""}`);
    };
    await session.insert(await planOf(session));
    expect(seen[0]).toBe("setAppData");
    expect(seen.filter((call) => call.startsWith("create")).every((call) => call.endsWith("noted"))).toBe(true);
    expect(seen.filter((call) => call.startsWith("setAppData"))).toHaveLength(2);
    expect(openNotes(emulator)).toEqual([]);
    expect(JSON.stringify(emulator.world.appData).length).toBeLessThan(2600);
  });

  it("takes little of the 30 KB a board has", async () => {
    const world = start();
    await interrupted(world, 3, { persona: "A buyer of a first home", title: "Buying a first home" });
    expect(JSON.stringify(world.emulator.world.appData).length).toBeLessThan(2000);
  });

  it("holds a whole map that came from a file, squeezed, and finishes that; a map beyond all measure is drawn without", async () => {
    for (const notes of [60, 4000]) {
      const { emulator, open } = start({ ...oneWay, capture: "shown" });
      const one = open();
      const drawn = (await planOf(one.session)).map;
      const cell = (n: number) => ({
        lane: drawn.lanes[n % drawn.lanes.length]?.id ?? null,
        stage: drawn.stages[n % drawn.stages.length]?.id ?? null,
      });
      const words = (n: number) => `Note ${n}: ${(n * 7919) % 104_729} people ask for ${(n * 31_337) % 65_537} things`;
      const map = {
        ...drawn,
        id: "saved",
        title: "Saved",
        notes: Array.from({ length: notes }, (_, n) => ({
          id: `n${n}`,
          text: words(n),
          ...cell(n),
          confidence: 1,
          why: "",
        })),
      };
      const plan = await one.session.planMap(map);
      if (!plan.ok) throw new Error("expected a plan");
      if (notes > 1000) {
        expect(JSON.stringify(map).length).toBeGreaterThan(100_000);
        let most = 0;
        emulator.trouble.meanwhile = () => {
          most = Math.max(most, JSON.stringify(emulator.world.appData).length);
          if (emulator.world.things.size > 20) one.page.close();
        };
        unheard(one.session.insert(plan.value));
        await vi.waitFor(() => expect(emulator.world.things.size).toBeGreaterThan(20), 10_000);
        expect(most).toBeLessThan(1000);
        expect(openNotes(emulator)).toEqual([]);
        continue;
      }
      emulator.trouble.meanwhile = () => {
        if (emulator.world.things.size >= 70) one.page.close();
      };
      unheard(one.session.insert(plan.value));
      await vi.waitFor(() => expect(emulator.world.things.size).toBeGreaterThanOrEqual(70), 10_000);
      await turns(60);
      emulator.trouble.meanwhile = undefined;
      expect(JSON.stringify(emulator.world.appData).length).toBeLessThan(5000);
      const { session } = open();
      const offer = found(await session.unfinished());
      expect(offer).toMatchObject({ title: "Saved", planned: plan.value.drafts.length });
      await session.end(offer, "finish");
      expect(emulator.world.things.size).toBe(plan.value.drafts.length);
      expect((await session.read()).reading.maps[0]?.notes).toHaveLength(60);
    }
  });

  it("keeps no insert from being done where there is no room for it", async () => {
    const { emulator, open } = start();
    const { session } = open();
    emulator.world.appData.theirs = "x".repeat(30 * 1024 - 30);
    const { items, remarks } = await session.insert(await planOf(session));
    expect(items).toHaveLength(36);
    expect(remarks.join()).toMatch(/^Lanewise could not note which items are its own/);
  });

  it("makes room for another map’s record once nobody has come back for it in a month, and not before", async () => {
    for (const days of [3, 40]) {
      const world = start({ ...oneWay, capture: "shown" });
      await interrupted(world, 4);
      const { emulator, open, pass } = world;
      const [key = ""] = openNotes(emulator);
      pass(days * 24 * 3_600_000);
      const used = JSON.stringify(emulator.world.appData).length;
      emulator.world.appData.theirs = "x".repeat(30 * 1024 - used - 300);
      const { session } = open();
      await session.insert(await planOf(session));
      expect(emulator.world.appData[key] === null).toBe(days === 40);
    }
  });

  it("goes with an insert that was stopped, or that placed nothing", async () => {
    for (const done of [0, 10]) {
      const { emulator, open } = start();
      const { session } = open();
      const plan = await planOf(session);
      if (done === 0) emulator.trouble.refuses.add("create:frame");
      const failure = await session.insert(plan, (n) => n < done).catch((e: unknown) => e);
      expect(failure).toBeInstanceOf(HostError);
      emulator.trouble.refuses.clear();
      expect(emulator.world.things.size).toBe(0);
      expect(openNotes(emulator)).toEqual([]);
      expect(await open().session.unfinished()).toBeUndefined();
    }
  });
});

describe("opening the panel", () => {
  it("asks for app data and nothing else where no insert was interrupted", async () => {
    const { emulator, open } = start();
    const one = open();
    await one.session.insert(await planOf(one.session));
    emulator.meter.reset();
    expect(await open().session.unfinished()).toBeUndefined();
    expect(emulator.meter.read()).toMatchObject({ calls: 1, credits: 50, byName: { getAppData: 1 } });
  });

  it("offers what was interrupted to the person who began it, and counts what stands", async () => {
    const world = start();
    await interrupted(world, 12, { title: "Buying a home" });
    const stands = world.emulator.world.things.size;
    expect(stands).toBeGreaterThanOrEqual(12);
    expect(stands).toBeLessThan(36);
    const offer = found(await world.open().session.unfinished());
    expect(offer).toMatchObject({ title: "Buying a home", standing: stands, planned: 36, canFinish: true });
    expect(offer.removable).toBe(stands);
  });

  it("offers nothing to somebody else", async () => {
    const world = start();
    await interrupted(world, 12);
    const { page } = world.open();
    const theirs = page.miro.board;
    const board = miroBoard({ ...theirs, getUserInfo: async () => ({ id: "42", name: "Bo" }) });
    world.emulator.meter.reset();
    expect(await makeSession(board, { newId: () => "x" }).unfinished()).toBeUndefined();
    expect(world.emulator.meter.read().byName.get).toBeUndefined();
    expect(openNotes(world.emulator)).toHaveLength(1);
  });

  it("lets go of a note it cannot make anything of, and touches nothing", async () => {
    const world = start();
    await interrupted(world, 12);
    const { emulator } = world;
    const record = Object.values(emulator.world.appData)[0] as { open: { about: { recipe: string } } };
    record.open.about.recipe = JSON.stringify({ template: "journey-map", params: { stages: "Only one" } });
    const raw = emulator.raw();
    expect(await world.open().session.unfinished()).toBeUndefined();
    expect(openNotes(emulator)).toEqual([]);
    expect(emulator.raw()).toEqual(raw);
  });

  it("settles by itself what needs no decision: all of it stands, or nothing does", async () => {
    for (const n of [36, 2]) {
      const world = start({ ...oneWay, capture: "shown" });
      await interrupted(world, n);
      const { emulator } = world;
      if (n === 2) for (const id of [...emulator.world.things.keys()]) emulator.people.remove(id);
      expect(await world.open().session.unfinished()).toBeUndefined();
      expect(openNotes(emulator)).toEqual([]);
      const { reading, snapshot } = await world.open().session.read();
      if (n === 36) expect(snapshot.items.filter((i) => i.tag).length).toBeGreaterThan(30);
      else expect(reading.maps).toEqual([]);
    }
  });
});

describe("finishing an interrupted insert", () => {
  for (const { name, switches } of settingsOf("miro"))
    it(`places what is missing into the same frame, once, and it reads as if it had never stopped (${name})`, async () => {
      const whole = start(switches, 5);
      const undisturbed = whole.open().session;
      await undisturbed.insert(await planOf(undisturbed));

      const world = start(switches, 5);
      const plan = await interrupted(world, 20);
      const { session } = world.open();
      const offer = found(await session.unfinished());
      const { items } = await session.end(offer, "finish");
      const { emulator } = world;
      expect(emulator.world.things.size).toBe(36);
      expect(new Set(items).size).toBe(36);
      expect(texts(emulator)).toEqual(texts(whole.emulator));
      const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
      expect(emulator.world.childrenOf(frame?.id ?? "")).toHaveLength(35);
      expect(openNotes(emulator)).toEqual([]);
      const map = (await world.open().session.read()).reading.maps[0];
      expect(map).toMatchObject({ id: plan.map.id, title: plan.map.title });
      expect(map?.lanes.map((l) => l.roles)).toEqual(plan.map.lanes.map((l) => l.roles));
      expect(map?.stages).toHaveLength(plan.map.stages.length);
      expect(await world.open().session.unfinished()).toBeUndefined();
    });

  it("follows the frame where somebody has moved it since", async () => {
    for (const switches of [oneWay, otherWay, { ...oneWay, capture: "shown" as const }]) {
      const world = start(switches, 7);
      const plan = await interrupted(world, 15);
      const { emulator } = world;
      const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
      if (!frame) throw new Error("no frame");
      emulator.others.move(frame.id, { x: 20_000, y: 9_000 });
      const { session } = world.open();
      await session.end(found(await session.unfinished()), "finish");
      expect(emulator.world.things.size).toBe(36);
      expect(emulator.world.childrenOf(frame.id)).toHaveLength(35);
      const corner = emulator.world.rect(frame);
      const seen = await session.read();
      for (const draft of plan.drafts) {
        const item = seen.snapshot.items.find(
          (i) =>
            i.tag && i.tag.part === draft.tag?.part && i.tag.id === draft.tag?.id && i.tag.value === draft.tag?.value,
        );
        if (draft.kind !== "shape") continue;
        expect(item?.box.x, draft.key).toBeCloseTo(corner.x + draft.box.x, 0);
        expect(item?.box.y, draft.key).toBeCloseTo(corner.y + draft.box.y, 0);
      }
    }
  });

  it("places nothing again that a person has moved or reworded, and covers nothing they wrote", async () => {
    const world = start({ ...oneWay, capture: "shown" }, 3);
    await interrupted(world, 25);
    const { emulator } = world;
    const { people, world: board } = emulator;
    const heads = [...board.things.values()].filter((t) => t.type === "shape" && board.textOf(t.id) !== "");
    const [one, two] = heads;
    if (!one || !two) throw new Error("no heads");
    people.edit(one.id, "Our own word");
    const at = board.rect(two);
    people.move(two.id, { x: at.x + 30, y: at.y + 20 });
    const note = people.add({ kind: "sticky", box: { x: at.x + 900, y: at.y + 20, w: 208, h: 238 }, text: "hello" });
    const raw = emulator.raw();
    const { session } = world.open();
    const offer = found(await session.unfinished());
    expect(offer.removable).toBeLessThan(offer.standing);
    await session.end(offer, "finish");
    expect(board.things.size).toBe(37);
    for (const id of [one.id, two.id, note]) expect(emulator.raw()[id]).toEqual(raw[id]);
  });

  it("leaves out what would lie over what people have put there meanwhile, and says so", async () => {
    const world = start({ ...oneWay, capture: "shown" }, 3);
    const plan = await interrupted(world, 4);
    const { emulator } = world;
    const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
    const head = plan.drafts.filter((d) => d.tag?.part === "lane").at(-1);
    if (!frame || !head) throw new Error("no frame or no head");
    const corner = emulator.world.rect(frame);
    emulator.people.add({
      kind: "sticky",
      box: { x: corner.x + head.box.x + 40, y: corner.y + head.box.y + 20, w: 208, h: 238 },
      text: "mine",
    });
    const { session } = world.open();
    const { remarks } = await session.end(found(await session.unfinished()), "finish");
    expect(remarks.join()).toMatch(/left out, which would lie over what stands there\.$/);
    expect(openNotes(emulator)).toEqual([]);
  });

  it("is refused while another window of the same person is still at it", async () => {
    const world = start();
    const one = world.open();
    const plan = await planOf(one.session);
    let isHeld = true;
    const waiting: (() => void)[] = [];
    const running = one.session.insert(plan, async (n) => {
      if (n >= 10 && isHeld) await new Promise<void>((go) => waiting.push(go));
      return true;
    });
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0), 10_000);
    const two = world.open().session;
    const offer = found(await two.unfinished());
    isHeld = false;
    for (const go of waiting) go();
    await turns(6);
    await expect(two.end({ ...offer, standing: offer.standing - 1 }, "finish")).rejects.toThrow(/in another window/);
    await running;
    await expect(two.end(offer, "finish")).rejects.toThrow(/finished or taken away meanwhile/);
    expect(world.emulator.world.things.size).toBe(36);
  });

  it("can be stopped, takes back only what it placed itself, and is offered again", async () => {
    const world = start(oneWay, 9);
    await interrupted(world, 14);
    const { emulator } = world;
    const before = [...emulator.world.things.keys()].sort();
    const { session } = world.open();
    const offer = found(await session.unfinished());
    const failure = await session.end(offer, "finish", (n) => n < 5).catch((e: unknown) => e);
    expect(failure).toMatchObject({ stopped: true });
    expect([...emulator.world.things.keys()].sort()).toEqual(before);
    const again = world.open().session;
    expect(found(await again.unfinished()).standing).toBe(offer.standing);
    await again.end(found(await again.unfinished()), "finish");
    expect(emulator.world.things.size).toBe(36);
  });
});

describe("whichever call fails", () => {
  const settle = async (world: ReturnType<typeof start>, how: "finish" | "remove") => {
    for (let again = 0; again < 3; again += 1) {
      const { session } = world.open();
      const offer = await session.unfinished();
      if (!offer) return;
      await session.end(offer, how).catch(() => undefined);
    }
  };

  // Every second call either way.
  for (const [name, switches, first] of [
    ["one way", oneWay, 1],
    ["the other way", otherWay, 2],
  ] as const) {
    it(`while it is finished, it is finished the next time, and nothing stands twice (${name})`, async () => {
      for (let n = first; n <= 48; n += 2) {
        const world = start(switches, 5);
        const plan = await interrupted(world, 20);
        const { emulator } = world;
        const { session } = world.open();
        const offer = found(await session.unfinished());
        emulator.trouble.failIn = [n];
        const failure = await session.end(offer, "finish").catch((e: unknown) => e);
        emulator.trouble.failIn = [];
        if (failure instanceof HostError && failure.missing.length > 0) {
          const standing = emulator.world.things.size;
          expect(standing + failure.missing.length, `call ${n}`).toBe(36);
        }
        await settle(world, "finish");
        expect(emulator.world.things.size, `call ${n}`).toBe(36);
        const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
        expect(emulator.world.childrenOf(frame?.id ?? ""), `call ${n}`).toHaveLength(35);
        expect(openNotes(emulator), `call ${n}`).toEqual([]);
        const map = (await world.open().session.read()).reading.maps[0];
        expect(map?.lanes, `call ${n}`).toHaveLength(plan.map.lanes.length);
      }
    });

    it(`while it is taken away, it is gone the next time, and nothing of others with it (${name})`, async () => {
      for (let n = first; n <= 40; n += 2) {
        const world = start(switches, 5);
        await interrupted(world, 12);
        const { emulator } = world;
        const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
        const { x, y } = emulator.world.rect(emulator.world.find(frame?.id ?? ""));
        const note = emulator.others.add({
          kind: "sticky",
          box: { x: x + 700, y: y + 900, w: 208, h: 238 },
          text: "a",
        });
        const raw = emulator.world.rect(emulator.world.find(note));
        const { session } = world.open();
        const offer = found(await session.unfinished());
        emulator.trouble.failIn = [n];
        await session.end(offer, "remove").catch(() => undefined);
        emulator.trouble.failIn = [];
        await settle(world, "remove");
        expect([...emulator.world.things.keys()], `call ${n}`).toEqual([note]);
        expect(emulator.world.rect(emulator.world.find(note)), `call ${n}`).toEqual(raw);
        expect(openNotes(emulator), `call ${n}`).toEqual([]);
      }
    });
  }
});

describe("taking an interrupted insert away", () => {
  for (const { name, switches } of settingsOf("miro"))
    it(`removes its pieces and nothing else (${name})`, async () => {
      const world = start(switches, 5);
      const { emulator } = world;
      const { people, others } = emulator;
      const outside = others.add({ kind: "sticky", box: { x: -3000, y: 0, w: 200, h: 200 }, text: "was here" });
      await interrupted(world, 20);
      const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
      if (!frame) throw new Error("no frame");
      const corner = emulator.world.rect(frame);
      const note = (by: typeof people, x: number, text: string) =>
        by.add({ kind: "sticky", box: { x: corner.x + x, y: corner.y + 900, w: 208, h: 238 }, text });
      const [mine, theirs] = [note(people, 700, "mine"), note(others, 1500, "theirs")];
      const places = [mine, theirs].map((id) => emulator.world.rect(emulator.world.find(id)));
      const { session } = world.open();
      await session.end(found(await session.unfinished()), "remove");
      expect([...emulator.world.things.keys()].sort()).toEqual([outside, mine, theirs].sort());
      expect([mine, theirs].map((id) => emulator.world.rect(emulator.world.find(id)))).toEqual(places);
      expect(openNotes(emulator)).toEqual([]);
      expect(Object.values(emulator.world.appData).every((value) => value === null)).toBe(true);
    });

  it("keeps what looks alike but was made by somebody else, before, or elsewhere, and what was changed", async () => {
    const world = start({ ...oneWay, capture: "shown" }, 2);
    const { emulator } = world;
    const { people, others, world: board } = emulator;
    // An older map of the same person, finished and then without its record; and one beside it.
    const older = world.open().session;
    await older.insert(await planOf(older));
    const old = [...board.things.keys()];
    for (const key of Object.keys(board.appData)) board.appData[key] = null;
    await interrupted(world, 20);
    const pieces = [...board.things.values()].filter((t) => !old.includes(t.id) && t.type === "shape");
    const [one, two] = pieces.filter((t) => board.textOf(t.id) !== "");
    if (!one || !two) throw new Error("no pieces");
    const copyOf = (by: typeof others, id: string) => {
      const { x, y } = board.rect(board.find(id));
      return by.duplicate(id, { x, y });
    };
    const [theirs, away] = [copyOf(others, one.id), people.duplicate(one.id, { x: -9000, y: -9000 })];
    people.edit(two.id, "changed");
    const { session } = world.open();
    await session.end(found(await session.unfinished()), "remove");
    expect([...board.things.keys()].sort()).toEqual([...old, theirs, away, two.id].sort());
  });

  it("says so where the frame is gone, finishes nothing, and takes away only what is left of it", async () => {
    for (const frameRemoval of ["leaves children", "takes children"] as const) {
      const world = start({ ...oneWay, frameRemoval }, 4);
      const { emulator } = world;
      await interrupted(world, 20);
      const theirs = emulator.others.add({ kind: "sticky", box: { x: -9000, y: 0, w: 200, h: 200 }, text: "theirs" });
      const frame = [...emulator.world.things.values()].find((t) => t.type === "frame");
      emulator.others.remove(frame?.id ?? "");
      const { session } = world.open();
      const offer = await session.unfinished();
      if (offer) {
        expect(offer.canFinish).toBe(false);
        await expect(session.end(offer, "finish")).rejects.toThrow(/frame of this map is no longer on the board/);
        await session.end(offer, "remove");
      }
      expect(emulator.world.things.has(theirs)).toBe(true);
      expect(openNotes(emulator)).toEqual([]);
    }
  });

  it("leaves all of it where told to, and is not offered again", async () => {
    const world = start();
    await interrupted(world, 10);
    const raw = world.emulator.raw();
    const { session } = world.open();
    await session.end(found(await session.unfinished()), "leave");
    expect(world.emulator.raw()).toEqual(raw);
    expect(await world.open().session.unfinished()).toBeUndefined();
  });
});

describe("a call that fails while the panel lives on", () => {
  it("is gone on with as ever, and nothing is offered afterwards", async () => {
    const { emulator, open } = start();
    const { session } = open();
    const plan = await planOf(session);
    emulator.trouble.writesLeft = 20;
    const failure = await session.insert(plan).catch((e: unknown) => e);
    if (!(failure instanceof HostError)) throw new Error("expected a HostError");
    emulator.trouble.writesLeft = Number.POSITIVE_INFINITY;
    await session.resume(failure.missing);
    expect(emulator.world.things.size).toBe(36);
    expect(openNotes(emulator)).toEqual([]);
    expect(await open().session.unfinished()).toBeUndefined();
  });

  it("is taken away as ever, and nothing is offered afterwards", async () => {
    const { emulator, open } = start();
    const { session } = open();
    emulator.trouble.writesLeft = 20;
    const failure = await session.insert(await planOf(session)).catch((e: unknown) => e);
    if (!(failure instanceof HostError)) throw new Error("expected a HostError");
    emulator.trouble.writesLeft = Number.POSITIVE_INFINITY;
    await session.remove(failure.placed);
    expect(emulator.world.things.size).toBe(0);
    expect(openNotes(emulator)).toEqual([]);
  });

  it("is offered to whoever closes the panel after it, when it is opened again", async () => {
    const { emulator, open } = start();
    const one = open();
    emulator.trouble.writesLeft = 20;
    await one.session.insert(await planOf(one.session)).catch(() => undefined);
    emulator.trouble.writesLeft = Number.POSITIVE_INFINITY;
    one.page.close();
    const { session } = open();
    const offer = found(await session.unfinished());
    await session.end(offer, "finish");
    expect(emulator.world.things.size).toBe(36);
  });
});

describe("an insert that Miro’s hour stops", () => {
  it("says what stands and what is missing, and can be finished later from a panel opened anew", async () => {
    const world = start();
    const { emulator, open, pass } = world;
    const one = open();
    const plan = await planOf(one.session);
    // Other apps of the same person have spent all but a little of the hour.
    for (let n = 0; n < 1997; n += 1) {
      if (n % 190 === 0) pass(61_000);
      emulator.meter.charge("other app", 500);
    }
    pass(61_000);
    const failure = await one.session.insert(plan).catch((e: unknown) => e);
    if (!(failure instanceof HostError)) throw new Error("expected a HostError");
    expect(failure.message).toMatch(/stopped after \d+ of 36 items: too many changes in one hour; \d+ not placed$/);
    expect(failure.placed.length + failure.missing.length).toBe(36);
    expect(failure.placed.length).toBeGreaterThan(5);
    expect(failure.waitSeconds).toBe(300);
    one.page.close();
    pass(3_600_000);
    const { session } = open();
    const offer = found(await session.unfinished());
    expect(offer).toMatchObject({ standing: failure.placed.length, planned: 36 });
    await session.end(offer, "finish");
    expect(emulator.world.things.size).toBe(36);
  });
});

describe("an insert into a frame that stands already, interrupted", () => {
  it("is finished into that frame, or taken out of it again; what was in it stays", async () => {
    for (const how of ["finish", "remove"] as const) {
      const world = start({ ...oneWay, capture: "shown" }, 6);
      const { emulator } = world;
      const { people, world: board } = emulator;
      const frame = people.frame({ x: 4000, y: 4000, w: 1200, h: 900 }, "Workshop");
      const note = people.add({ kind: "sticky", box: { x: 4100, y: 4100, w: 208, h: 238 }, text: "agenda" });
      const { page, session } = world.open();
      const plan = await planOf(session);
      emulator.trouble.meanwhile = () => {
        if (board.things.size >= 20) page.close();
      };
      unheard(session.insert(plan, undefined, { by: "frame", id: frame }));
      await vi.waitFor(() => expect(board.things.size).toBeGreaterThanOrEqual(20), 10_000);
      await turns(60);
      emulator.trouble.meanwhile = undefined;
      emulator.others.move(frame, { x: -12_000, y: 500 });
      const at = board.rect(board.find(note));
      const again = world.open().session;
      const offer = found(await again.unfinished());
      expect(offer).toMatchObject({ planned: 36, canFinish: true });
      await again.end(offer, how);
      expect(board.rect(board.find(note))).toEqual(at);
      expect(board.childrenOf(frame)).toHaveLength(how === "finish" ? 37 : 1);
      expect(board.things.size).toBe(how === "finish" ? 38 : 2);
      expect(openNotes(emulator)).toEqual([]);
    }
  });
});
