// A map drawn into a frame that stands in Miro already: the frame grows first and never shrinks, what is in it stays, and every switch.
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession } from "../../src/session.js";
import { miroEmulator, oneWay, type Switches } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const setUp = (switches: Switches = oneWay, seed = 1) => {
  const emulator = miroEmulator({ switches, latency: 3, seed });
  const { people } = emulator;
  const frame = people.frame({ x: 2000, y: 1000, w: 1500, h: 900 }, "Workshop");
  const note = people.add({ kind: "sticky", box: { x: 2100, y: 1100, w: 208, h: 238 }, text: "agenda" });
  const settings = () => ({ getItem: () => null, setItem: () => undefined });
  const session = makeSession(miroBoard(emulator.page().miro.board, { settings }), { newId: () => "m1" });
  return { emulator, session, frame, note };
};

const planned = async ({ session }: ReturnType<typeof setUp>) => {
  const plan = await session.plan("journey-map", { seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  return plan.value;
};

describe("a map in a frame that stands in Miro", () => {
  for (const { name, switches } of settingsOf("miro"))
    it(`grows it first, goes in beside what is there, and is read as a map (${name})`, async () => {
      const it = setUp(switches, 3);
      const { emulator, session, frame, note } = it;
      const { world } = emulator;
      const before = emulator.raw()[note];
      const corner = world.rect(world.find(frame));
      const { items, map } = await session.insert(await planned(it), undefined, { by: "frame", id: frame });
      expect(items).toHaveLength(36);
      expect(world.childrenOf(frame)).toHaveLength(37);
      expect(emulator.raw()[note]).toEqual(before);
      const now = world.rect(world.find(frame));
      expect({ x: now.x, y: now.y }).toEqual({ x: corner.x, y: corner.y });
      for (const child of world.childrenOf(frame)) expect(world.isInside(child, world.find(frame))).toBe(true);
      const { reading } = await session.read();
      expect(reading.maps.map((m) => m.id)).toContain(map.id);
    });

  it("follows it where somebody moves it while the map goes in, and keeps it as large as somebody has made it", async () => {
    for (const switches of [oneWay, { ...oneWay, capture: "shown" as const }]) {
      const it = setUp(switches, 4);
      const { emulator, session, frame, note } = it;
      const { world, others, trouble } = emulator;
      const plan = await planned(it);
      let isDone = false;
      trouble.meanwhile = () => {
        if (isDone) return;
        isDone = true;
        others.move(frame, { x: -9000, y: -7000 });
        others.resize(frame, { x: -9000, y: -7000, w: 12_000, h: 11_000 });
      };
      await session.insert(plan, undefined, { by: "frame", id: frame });
      const now = world.rect(world.find(frame));
      expect(now).toMatchObject({ w: 12_000, h: 11_000 });
      expect(world.rect(world.find(note))).toMatchObject({ x: -8900, y: -6900 });
      expect(world.childrenOf(frame)).toHaveLength(37);
    }
  });

  it("gives it its size back where the insert is stopped, and what was in it stays where it was", async () => {
    const it = setUp();
    const { emulator, session, frame, note } = it;
    const { world } = emulator;
    const [frameBefore, noteBefore] = [world.rect(world.find(frame)), emulator.raw()[note]];
    const failure = await session
      .insert(await planned(it), (done) => done < 12, { by: "frame", id: frame })
      .catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(HostError);
    expect(failure).toMatchObject({ stopped: true });
    expect([...world.things.keys()].sort()).toEqual([frame, note].sort());
    expect(world.rect(world.find(frame))).toEqual(frameBefore);
    expect(emulator.raw()[note]).toEqual(noteBefore);
  });

  it("is taken away again with what grew for it", async () => {
    const it = setUp({ ...oneWay, capture: "silent" });
    const { emulator, session, frame, note } = it;
    const before = emulator.world.rect(emulator.world.find(frame));
    const { items, back } = await session.insert(await planned(it), undefined, { by: "frame", id: frame });
    await session.remove(items, back);
    expect([...emulator.world.things.keys()].sort()).toEqual([frame, note].sort());
    expect(emulator.world.rect(emulator.world.find(frame))).toEqual(before);
  });
});
