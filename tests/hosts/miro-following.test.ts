// What Miro tells for nothing, and what only some plans have: selection, drops, the timer, votings.
import { describe, expect, it } from "vitest";
import { HostError, type Selected } from "../../src/board/index.js";
import { votesIn } from "../../src/hosts/miro/features.js";
import { type MiroSdk, miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession } from "../../src/session.js";
import { type EmulatorOptions, miroEmulator, oneWay } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const setUp = (options: EmulatorOptions = {}) => {
  const emulator = miroEmulator({ switches: oneWay, ...options });
  const sdk = emulator.page().miro.board as unknown as MiroSdk;
  return { emulator, sdk, board: miroBoard(sdk) };
};
const told = (): Promise<void> => new Promise((done) => setTimeout(done, 10));
const box = { x: 0, y: 0, w: 199, h: 228 };

describe("the selection in Miro", () => {
  it("is told each time it changes, with the title of a frame that is alone, and without one call", async () => {
    const { emulator, board } = setUp();
    const note = emulator.people.add({ kind: "sticky", box, text: "one" });
    const frame = emulator.people.frame({ x: 1000, y: 0, w: 800, h: 600 }, "Workshop 3");
    const heard: Selected[] = [];
    const end = board.follow?.((selected) => heard.push(selected));
    for (const ids of [[note], [frame], [frame, note], []]) {
      emulator.people.select(ids);
      await told();
    }
    expect(heard).toEqual([
      { ids: [note] },
      { ids: [frame], frame: { id: frame, title: "Workshop 3" } },
      { ids: [frame, note] },
      { ids: [] },
    ]);
    end?.();
    emulator.people.select([note]);
    await told();
    expect(heard).toHaveLength(4);
    expect(emulator.meter.read()).toMatchObject({ calls: 0, credits: 0 });
  });

  it("is told once to each who listens, also where `off` does nothing", async () => {
    const { emulator, board } = setUp({ switches: { ...oneWay, offWorks: false } });
    const note = emulator.people.add({ kind: "sticky", box, text: "one" });
    const counts = [0, 0];
    const ends = counts.map((_, i) => board.follow?.(() => counts.splice(i, 1, (counts[i] ?? 0) + 1)));
    ends[0]?.();
    emulator.people.select([note]);
    await told();
    expect(counts).toEqual([0, 1]);
  });
});

describe("what is dropped on a Miro board", () => {
  const element = (drag?: string) =>
    ({
      classList: { contains: (name: string) => name === "miro-draggable" },
      dataset: drag === undefined ? {} : { drag },
    }) as unknown as HTMLElement;

  it("is told with its name and the place on the board, for nothing; other things are passed over", async () => {
    const { emulator, board } = setUp();
    const heard: unknown[] = [];
    board.drops?.((name, at) => heard.push([name, at]));
    emulator.drop({ x: 120, y: -40 }, element("journey-map"));
    emulator.drop({ x: 1, y: 1 }, element());
    await told();
    expect(heard).toEqual([["journey-map", { x: 120, y: -40 }]]);
    expect(emulator.meter.read().credits).toBe(0);
  });
});

describe("a map dropped over the edge of somebody's frame", () => {
  it.each(settingsOf("miro"))(
    "stands where it was dropped and is read as one map; theirs stays as it is ($name)",
    async ({ switches }) => {
      const { emulator, board } = setUp({ switches });
      const { world, people } = emulator;
      const frame = people.frame({ x: 0, y: 0, w: 2000, h: 1200 }, "Workshop 3");
      const note = people.add({ kind: "sticky", box: { ...box, x: 100, y: 100 }, text: "mine" });
      const theirs = () => [world.rect(world.find(frame)), emulator.raw()[note]];
      const before = theirs();
      const session = makeSession(board, { newId: () => "m1" });
      const plan = await session.plan("first-draft", {});
      if (!plan.ok) throw new Error("expected a plan");
      const at = { x: 600, y: 300 };
      const { items, remarks, frame: own, stands } = await session.insert(plan.value, undefined, { by: "point", at });
      expect(theirs()).toEqual(before);
      expect(stands).toMatch(/over “Workshop 3”/);
      expect(remarks).toEqual([]);
      // Miro may take what is made over two frames into the older one: it lies where it should all the same.
      const parents = new Set(items.slice(1).map((id) => world.find(id).parentId));
      expect([...parents].every((id) => id === own || id === frame)).toBe(true);
      const { snapshot, reading } = await session.read();
      const placed = snapshot.items.filter((i) => items.includes(i.id) && i.tag && i.kind !== "text");
      for (const { tag, box: where } of placed) {
        const draft = plan.value.drafts.find((d) => d.tag?.part === tag?.part && d.tag?.id === tag?.id);
        expect(where.x, tag?.part).toBeCloseTo((draft?.box.x ?? 0) + at.x, 0);
        expect(where.y, tag?.part).toBeCloseTo((draft?.box.y ?? 0) + at.y, 0);
      }
      expect(reading.maps.map((m) => m.profile)).toEqual(["first-draft"]);
      await session.remove(items);
      expect(theirs()).toEqual(before);
      expect(world.things.size).toBe(2);
    },
  );
});

describe("the timer in Miro", () => {
  const offered = async (board: ReturnType<typeof setUp>["board"]) => {
    void board.timer;
    await told();
    return board.timer;
  };

  it("is asked for once, when it is first looked for, and offered where the plan has one", async () => {
    const { emulator, board } = setUp({ features: ["timer"] });
    expect(emulator.meter.read().calls).toBe(0);
    expect(board.timer).toBeUndefined();
    expect(await offered(board)).toBeDefined();
    void board.timer;
    await told();
    expect(emulator.meter.read().byName).toEqual({ canUse: 1 });
  });

  it("is not offered where the plan has none, where Miro refuses, or where this Miro knows of no timer", async () => {
    expect(await offered(setUp({ features: [] }).board)).toBeUndefined();
    const { sdk } = setUp();
    expect(await offered(miroBoard({ ...sdk, canUse: () => Promise.reject(new Error("no")) }))).toBeUndefined();
    const { canUse: _, timer: __, ...old } = sdk;
    expect(await offered(miroBoard(old))).toBeUndefined();
  });

  it("starts, says how many seconds are left, and stops; paused by somebody it does not run", async () => {
    const clock = { at: 0, now: () => clock.at };
    const { emulator, board, sdk } = setUp({ clock });
    const timer = await offered(board);
    expect(await timer?.left()).toBeNull();
    await timer?.start(2.5);
    expect(await timer?.left()).toBe(150);
    clock.at = 30_400;
    expect(await timer?.left()).toBe(120);
    await (sdk.timer as unknown as { pause(): Promise<unknown> }).pause();
    expect(await timer?.left()).toBeNull();
    await timer?.start(1);
    clock.at = 200_000;
    expect(await timer?.left()).toBe(0);
    await timer?.stop();
    expect(await timer?.left()).toBeNull();
    emulator.shared.features.delete("timer");
    await expect(timer?.start(1)).rejects.toThrow(HostError);
  });
});

describe("votings in Miro", () => {
  const voting = (createdAt: string, counts: Readonly<Record<string, number>>) => ({
    title: "What hurts most?",
    createdBy: { userId: "1", userName: "Ada" },
    createdAt,
    results: Object.entries(counts).map(([itemId, count]) => ({ itemId, count })),
  });

  it("give each item the votes of the last voting it was in", () => {
    const later = voting("2026-02-01T10:00:00Z", { a: 1, b: 2 });
    const earlier = voting("2026-01-01T10:00:00Z", { a: 9, c: 4 });
    expect(votesIn([later, earlier])).toEqual({ a: 1, b: 2, c: 4 });
    expect(votesIn([])).toBeNull();
  });

  it("come with the notes of a reading somebody asked for, and stay with those that follow", async () => {
    const { emulator, board } = setUp();
    const session = makeSession(board, { newId: () => "m1" });
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    await session.insert(plan.value);
    const first = await session.read();
    const { map } = { map: first.reading.maps[0]! };
    const of = (id: string) => first.snapshot.items.find((i) => i.id === id)!.box;
    const [lane, stage] = [of(map.lanes[0]!.item!.id), of(map.stages[0]!.item!.id)];
    const note = emulator.people.add({
      kind: "sticky",
      box: { x: stage.x + 24, y: lane.y + 24, w: 208, h: 238 },
      text: "Compares offers",
    });
    emulator.voted(voting("2026-01-01T10:00:00Z", { [note]: 5, gone: 3 }));
    await session.askVotes();
    const votes = async () => (await session.read()).reading.maps[0]!.notes.find((n) => n.item?.id === note)?.votes;
    expect(await votes()).toBe(5);
    const { byName } = emulator.meter.read();
    expect(await votes()).toBe(5);
    expect(emulator.meter.read().byName.getVotingResults).toBe(byName.getVotingResults);
  });

  it("cost one question where the plan has none, and never an error", async () => {
    const { emulator, board } = setUp({ features: [] });
    expect([await board.votes?.(), await board.votes?.()]).toEqual([null, null]);
    expect(emulator.meter.read().byName).toEqual({ canUse: 1 });
    const { experimental: _, ...old } = setUp().sdk;
    expect(await miroBoard(old).votes?.()).toBeNull();
    const broken = { ...setUp().sdk, experimental: { getVotingResults: () => Promise.reject(new Error("no")) } };
    expect(await miroBoard(broken).votes?.()).toBeNull();
  });
});
