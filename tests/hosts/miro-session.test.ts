// The whole of Lanewise over the emulated Miro: insert, people at work, read, reveal, check, fix; with every switch either way.
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession, type Plan, type Session } from "../../src/session.js";
import { miroEmulator, oneWay, type Switches } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const start = (switches: Switches = oneWay, seed = 1) => {
  const emulator = miroEmulator({ switches, latency: 3, seed });
  let maps = 0;
  const panel = () => {
    const board = miroBoard(emulator.page().miro.board, {
      settings: () => ({ getItem: () => null, setItem: () => undefined }),
    });
    const newId = () => {
      maps += 1;
      return `map${maps}`;
    };
    return makeSession(board, { newId });
  };
  return { emulator, session: panel(), panel };
};

const planOf = async (session: Session, template: string, params: Readonly<Record<string, unknown>>): Promise<Plan> => {
  const plan = await session.plan(template, params);
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
  return plan.value;
};

const settings = { stages: "Search,Visit,Offer,Move in", persona: "First-time buyer", seeds: 0 };

const few = settingsOf("miro", 4);

describe("a session in Miro", () => {
  for (const { name, switches } of settingsOf("miro"))
    it(`inserts, reads what people did, shows it and fixes what is missing (${name})`, async () => {
      const { emulator, session, panel } = start(switches, 3);
      const { people, world, shared } = emulator;
      people.add({ kind: "sticky", box: { x: -100, y: -100, w: 200, h: 200 }, text: "was here before" });
      const before = [...world.things.keys()];
      const { map, items, frame } = await session.insert(await planOf(session, "service-blueprint", settings));
      expect(items.length).toBe(world.things.size - before.length);
      expect(world.childrenOf(frame ?? "").length).toBe(items.length - 1);

      // People write on it: one note in a cell, one beside the map.
      const { reading } = await session.read();
      expect(reading.maps).toHaveLength(1);
      expect(reading.maps[0]).toMatchObject({ id: map.id, title: map.title, header: { persona: "First-time buyer" } });
      expect(reading.maps[0]?.stages.map((s) => s.title)).toEqual(["Search", "Visit", "Offer", "Move in"]);
      expect(reading.maps[0]?.lanes.map((l) => l.roles)).toEqual(map.lanes.map((l) => l.roles));
      expect(reading.leftovers.map((l) => l.text)).toEqual(["was here before"]);
      const lane = reading.maps[0]?.lanes.find((l) => l.roles.includes("backstage"));
      const head = world.rect(world.find(lane?.item?.id ?? ""));
      const stage = reading.maps[0]?.stages[1];
      const column = world.rect(world.find(stage?.item?.id ?? ""));
      const note = people.add({
        kind: "sticky",
        box: { x: column.x + 40, y: head.y + 30, w: 208, h: 238 },
        text: "Checks the <papers> & signs",
      });

      // Another panel, another day.
      const later = panel();
      const seen = await later.read();
      const found = seen.reading.maps[0]?.notes.find((n) => n.item?.id === note);
      expect(found).toMatchObject({ text: "Checks the <papers> & signs", lane: lane?.id, stage: stage?.id });
      await later.reveal([note]);
      expect(shared.shown).toEqual([note]);

      // The lane’s head and band go; the check says so, and the fix brings the lane back.
      const gone = seen.snapshot.items.filter(
        (i) => i.tag?.id === lane?.id && (i.tag?.part === "lane" || i.tag?.part === "band"),
      );
      for (const item of gone) people.remove(item.id);
      const again = await later.read();
      const report = await later.check(again.reading);
      const finding = report.maps[0]?.findings.find(
        (f) => f.rule === "lane-required" && f.roles?.includes("backstage"),
      );
      expect(finding?.fix).toBeDefined();
      if (!finding) return;
      const raw = emulator.raw();
      emulator.meter.reset();
      await later.fix(again, again.reading.maps[0]?.id ?? "", finding);
      expect(emulator.meter.read().calls).toBeLessThanOrEqual(14);
      expect(emulator.raw()[note]).toEqual(raw[note]);
      expect(emulator.raw()[before[0] ?? ""]).toEqual(raw[before[0] ?? ""]);
      const fixed = await later.read();
      expect(fixed.reading.maps).toHaveLength(1);
      expect(fixed.reading.maps[0]?.lanes.some((l) => l.roles.includes("backstage"))).toBe(true);
      const after = await later.check(fixed.reading);
      expect(after.maps[0]?.findings.some((f) => f.rule === "lane-required" && f.roles?.includes("backstage"))).toBe(
        false,
      );
    });

  it.each(few)("reads its own map back as it was planned ($name)", async ({ switches }) => {
    for (const template of ["journey-map", "service-blueprint", "first-draft"]) {
      const { session } = start(switches);
      const { map } = await session.insert(
        await planOf(session, template, { persona: "Tom", title: "A visit: = <b> & “c”" }),
      );
      const read = (await session.read()).reading.maps[0];
      expect(read).toMatchObject({ kind: map.kind, title: map.title, header: map.header });
      expect(read?.stages.map(({ title, group }) => ({ title, group }))).toEqual(
        map.stages.map(({ title, group }) => ({ title, group })),
      );
      expect(read?.lanes.map(({ title, roles }) => ({ title, roles }))).toEqual(
        map.lanes.map(({ title, roles }) => ({ title, roles })),
      );
      expect(read?.lines.map((l) => [l.role, l.after])).toEqual(map.lines.map((l) => [l.role, l.after]));
      expect(read?.notes).toEqual([]);
    }
  });

  it.each(few)("puts a second map beside the first, and tells them apart ($name)", async ({ switches }) => {
    const { session } = start(switches);
    const one = await session.insert(await planOf(session, "journey-map", settings));
    const two = await session.insert(await planOf(session, "first-draft", {}));
    const { reading } = await session.read();
    expect(reading.maps.map((m) => m.id).sort()).toEqual([one.map.id, two.map.id].sort());
    const frame = await session.read({ of: "frame", id: two.frame ?? "" });
    expect(frame.reading.maps.map((m) => m.id)).toEqual([two.map.id]);
  });

  it.each(few)("goes on after a failure, or takes away what stands ($name)", async ({ switches }) => {
    const { emulator, session } = start(switches);
    const plan = await planOf(session, "journey-map", settings);
    emulator.trouble.writesLeft = 20;
    const failure = await session.insert(plan).catch((e: unknown) => e);
    if (!(failure instanceof HostError)) throw new Error("expected a HostError");
    emulator.trouble.writesLeft = Number.POSITIVE_INFINITY;
    await session.resume(failure.missing);
    expect(emulator.world.things.size).toBe(plan.drafts.length);
    const { reading } = await session.read();
    expect(reading.maps[0]?.lanes).toHaveLength(plan.map.lanes.length);
    await session.remove([...emulator.world.things.keys()]);
    expect(emulator.world.things.size).toBe(0);
    expect(Object.values(emulator.world.appData).every((value) => value === null)).toBe(true);
  });
});
