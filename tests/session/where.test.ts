// Where a new map goes: free room, a frame, beside what is selected, or where it was let go.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, encloses, HostError, type Item, overlaps } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { makeSession, NoRoom, type Where } from "../../src/session.js";

const note = (id: string, x: number, y: number, more: Partial<Item> = {}): Item => ({
  id,
  kind: "sticky",
  box: { x, y, w: 240, h: 240 },
  text: id,
  ...more,
});
const frame = (id: string, box: Box, title = id): Item => ({ id, kind: "frame", box, text: title });

const setUp = (items: readonly Item[], can: Parameters<typeof memoryBoard>[1] = {}) => {
  let n = 0;
  const board = memoryBoard(items, can);
  return { board, session: makeSession(board, { newId: () => `map${++n}` }) };
};

const insert = async (items: readonly Item[], where: Where, can: Parameters<typeof memoryBoard>[1] = {}) => {
  const { board, session } = setUp(items, can);
  const plan = await session.plan("first-draft", {});
  if (!plan.ok) throw new Error("expected a plan");
  const done = await session.insert(plan.value, undefined, where);
  const placed = board.items().filter((i) => done.items.includes(i.id));
  const root = placed[0]!;
  return { board, session, done, placed, root, size: plan.value.size };
};

const there = (board: ReturnType<typeof memoryBoard>, id: string): Item => board.items().find((i) => i.id === id)!;

describe("a map in a frame that stands there", () => {
  const roomy = frame("f", { x: 1000, y: 2000, w: 9000, h: 6000 }, "Workshop 3");

  it("goes into its corner, as children of that frame, on a sheet of its own", async () => {
    const { placed, root, board, done } = await insert([roomy], { by: "frame", id: "f" });
    expect(root).toMatchObject({ kind: "shape", text: "", parent: "f", locked: true, tag: { part: "map" } });
    expect(root).not.toHaveProperty("fill");
    expect(root.box).toMatchObject({ x: 1048, y: 2048 });
    expect(placed.every((i) => i.parent === "f" && encloses(roomy.box, i.box))).toBe(true);
    expect(there(board, "f")).toEqual(roomy);
    expect(done.back).toBeUndefined();
  });

  it("keeps its own frame inside the other where frames may lie in frames", async () => {
    const { placed, root } = await insert([roomy], { by: "frame", id: "f" }, { can: { nests: true } });
    expect(root).toMatchObject({ kind: "frame", parent: "f" });
    expect(placed.slice(1).every((i) => i.parent === root.id)).toBe(true);
  });

  it("is read as one map of the kind it is, with the notes people put into it", async () => {
    const { board, session } = await insert([roomy], { by: "frame", id: "f" });
    const band = board.items().find((i) => i.tag?.part === "band")!;
    const stage = board.items().find((i) => i.tag?.part === "stage")!;
    board.people.add({ ...note("Asks a friend", stage.box.x + 24, band.box.y + 24), parent: "f" });
    const { reading } = await session.read();
    expect(reading.maps).toHaveLength(1);
    expect(reading.maps[0]).toMatchObject({ kind: "journey-map", profile: "first-draft" });
    expect(reading.maps[0]!.notes.filter((n) => !n.starter).map((n) => [n.text, n.lane, n.stage])).toEqual([
      ["Asks a friend", band.tag!.id, stage.tag!.id],
    ]);
  });

  it("stands beside what is in the frame already", async () => {
    const notes = [note("a", 1100, 2100, { parent: "f" }), note("b", 1400, 2100, { parent: "f" })];
    const { root } = await insert([roomy, ...notes], { by: "frame", id: "f" });
    expect(notes.some((n) => overlaps(n.box, root.box))).toBe(false);
    expect(encloses(roomy.box, root.box)).toBe(true);
  });

  it("lets a frame that is too small grow to the right and downwards, and takes that back with the map", async () => {
    const small = frame("f", { x: 1000, y: 2000, w: 1600, h: 900 });
    const { board, session, root, done } = await insert([small], { by: "frame", id: "f" });
    const grown = there(board, "f").box;
    expect(grown).toMatchObject({ x: 1000, y: 2000 });
    expect(encloses(grown, root.box)).toBe(true);
    await session.remove(done.items, done.back);
    expect(board.items()).toEqual([small]);
  });

  it("leaves the frame as large as it is where something else stands in it when the map is taken back", async () => {
    const small = frame("f", { x: 0, y: 0, w: 1600, h: 900 });
    const { board, session, done } = await insert([small], { by: "frame", id: "f" });
    const late = board.people.add({ ...note("late", 3000, 1500), parent: "f" });
    const { remarks } = await session.remove(done.items, done.back);
    expect(remarks).toEqual(["The frame keeps its new size, because something else stands in it by now."]);
    expect(board.items().map((i) => i.id)).toEqual(["f", late]);
    expect(encloses(there(board, "f").box, there(board, late).box)).toBe(true);
  });

  it("shrinks again where the insert is stopped, or broken off and taken away", async () => {
    const small = frame("f", { x: 0, y: 0, w: 1600, h: 900 });
    const plan = async (session: ReturnType<typeof setUp>["session"]) => {
      const made = await session.plan("first-draft", {});
      if (!made.ok) throw new Error("expected a plan");
      return made.value;
    };
    const where = { by: "frame", id: "f" } as const;
    const stopped = setUp([small]);
    await expect(stopped.session.insert(await plan(stopped.session), (done) => done < 7, where)).rejects.toMatchObject({
      stopped: true,
    });
    expect(stopped.board.items()).toEqual([small]);

    const broken = setUp([small]);
    broken.board.failAfter(7);
    const thrown = await broken.session.insert(await plan(broken.session), undefined, where).catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(HostError);
    expect(there(broken.board, "f").box.w).toBeGreaterThan(1600);
    broken.board.failAfter(1000);
    await broken.session.remove((thrown as HostError).placed);
    expect(broken.board.items()).toEqual([small]);
  });

  it("refuses where it would grow over other people's things, says what is there and what is needed, and touches nothing", async () => {
    const small = frame("f", { x: 0, y: 0, w: 1600, h: 900 }, "Workshop 3");
    const items = [small, note("Parking lot", 1700, 100), note("b", 200, 1000)];
    const { board, session } = setUp(items);
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    const thrown: unknown = await session
      .insert(plan.value, undefined, { by: "frame", id: "f" })
      .catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(NoRoom);
    const { w, h } = plan.value.size;
    const needs = `${(w + 96).toLocaleString("en")} × ${(h + 96).toLocaleString("en")}`;
    expect((thrown as Error).message).toBe(
      `“Workshop 3” is 1,600 × 900, and with this map it has to be ${needs}. It cannot grow, because “Parking lot” and 1 more would come to lie under it.`,
    );
    expect(board.items()).toEqual(items);
  });

  it("grows past connectors, past what lies over its edge already, and past the frame it lies in", async () => {
    const outer = frame("o", { x: -500, y: -500, w: 9000, h: 9000 });
    const small = { ...frame("f", { x: 0, y: 0, w: 1600, h: 900 }), parent: "o" };
    const line: Item = { id: "c", kind: "connector", box: { x: 1500, y: 200, w: 2000, h: 50 }, text: "" };
    const { root } = await insert([outer, small, line, note("edge", 1500, 800)], { by: "frame", id: "f" });
    expect(root.parent).toBe("f");
  });

  it("stands beside a frame that is a map itself, and says so", async () => {
    const { session, board, done, size } = await insert([], { by: "room" });
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    const second = await session.insert(plan.value, undefined, { by: "frame", id: done.frame! });
    expect(second.stands).toMatch(/^“.+” is a map itself, so the new one stands beside it\.$/);
    expect(there(board, second.frame!)).toMatchObject({ kind: "frame", box: { x: size.w + 240, y: 0 } });
    expect((await session.read()).reading.maps).toHaveLength(2);
  });

  it("says so where the frame is gone", async () => {
    await expect(insert([], { by: "frame", id: "gone" })).rejects.toThrow(/not on the board any more/);
  });

  it("takes the frame along when a fix adds a lane, on both sides of its edge", async () => {
    const small = frame("f", { x: 0, y: 0, w: 1600, h: 900 });
    const { board, session } = await insert([small], { by: "frame", id: "f" });
    const gone = board.items().filter((i) => i.tag?.id === "pain-points");
    for (const item of gone) board.people.remove(item.id);
    const seen = await session.read();
    const map = seen.reading.maps[0]!;
    const finding = {
      rule: "lane-required",
      severity: "info" as const,
      message: "",
      lanes: [],
      stages: [],
      notes: [],
      items: [],
      fingerprint: "x",
      fix: {
        label: "Add it",
        changes: [
          { add: "lane" as const, role: "frontstage" as const, title: "Frontstage", after: map.lanes.at(-1)!.id },
        ],
      },
    };
    await session.fix(seen, map.id, finding);
    const lane = board.items().find((i) => i.tag?.part === "lane" && i.text.startsWith("Frontstage"))!;
    expect(lane.parent).toBe("f");
    expect(encloses(there(board, "f").box, lane.box)).toBe(true);
    expect((await session.read()).reading.maps[0]!.lanes.at(-1)!.title).toBe("Frontstage");
  });
});

describe("a map beside what is selected", () => {
  it("stands right of it, at its top", async () => {
    const { root } = await insert([note("a", 400, 800), note("b", 400, 1200)], { by: "beside", ids: ["a", "b"] });
    expect(root.box).toMatchObject({ x: 400 + 240 + 240, y: 800 });
  });

  it("goes below, left or above where the right is taken", async () => {
    const { root } = await insert([note("a", 400, 800), note("wall", 1200, 800)], { by: "beside", ids: ["a"] });
    expect(root.box).toMatchObject({ x: 400, y: 800 + 240 + 240 });
  });

  it("means the frame a selected note lies in, for that is what it must not lie on", async () => {
    const f = frame("f", { x: 0, y: 0, w: 3000, h: 1000 });
    const { root } = await insert([f, note("a", 100, 100, { parent: "f" })], { by: "beside", ids: ["a"] });
    expect(root.box).toMatchObject({ x: 3240, y: 0 });
  });

  it("falls back to free room where the selection is gone, and says so", async () => {
    const { root, done } = await insert([note("a", 0, 0)], { by: "beside", ids: ["gone"] });
    expect(done.stands).toBe("What was selected is gone, so the map stands in free room.");
    expect(overlaps(root.box, { x: 0, y: 0, w: 240, h: 240 })).toBe(false);
  });
});

describe("a map where it was let go", () => {
  it("has its top left corner exactly there, and says what it covers", async () => {
    const { root, done } = await insert([note("Parking lot", 500, 500)], { by: "point", at: { x: 123.4, y: 77 } });
    expect(root.box).toMatchObject({ x: 123, y: 77 });
    expect(done.stands).toBe(
      "The map was placed where you let go of it, over “Parking lot”. Undo takes it away again.",
    );
  });

  it("says nothing where it covers nothing", async () => {
    const { done } = await insert([note("far", -5000, 0)], { by: "point", at: { x: 0, y: 0 } });
    expect(done.stands).toBeUndefined();
  });

  it("lies in the smallest frame that holds all of it, and in none where none does", async () => {
    const big = frame("big", { x: 0, y: 0, w: 20_000, h: 20_000 });
    const mid = { ...frame("mid", { x: 100, y: 100, w: 15_000, h: 15_000 }), parent: "big" };
    const small = frame("small", { x: 200, y: 200, w: 800, h: 800 });
    const { root } = await insert([big, mid, small], { by: "point", at: { x: 300, y: 300 } });
    expect(root).toMatchObject({ parent: "mid", box: { x: 300, y: 300 } });
    const alone = await insert([small], { by: "point", at: { x: 300, y: 300 } });
    expect(alone.root.parent).toBeUndefined();
    expect(there(alone.board, "small")).toEqual(small);
  });
});

describe("whatever stands on the board", () => {
  const boxes = fc.array(
    fc.record({
      x: fc.integer({ min: -8000, max: 8000 }),
      y: fc.integer({ min: -8000, max: 8000 }),
      w: fc.integer({ min: 100, max: 3000 }),
      h: fc.integer({ min: 100, max: 3000 }),
    }),
    { maxLength: 12 },
  );

  it("a map in a frame covers nothing that is there, and its frame comes to lie over nothing new", async () => {
    await fc.assert(
      fc.asyncProperty(boxes, async (list) => {
        const f = frame("f", { x: 0, y: 0, w: 2000, h: 1500 });
        const others = list.map((box, i): Item => ({ id: `o${i}`, kind: "shape", box, text: `${i}` }));
        const { board, session } = setUp([f, ...others]);
        const plan = await session.plan("first-draft", {});
        if (!plan.ok) throw new Error("expected a plan");
        try {
          const { items } = await session.insert(plan.value, undefined, { by: "frame", id: "f" });
          const sheet = there(board, items[0]!).box;
          const grown = there(board, "f").box;
          expect(encloses(grown, sheet)).toBe(true);
          for (const o of others) expect(overlaps(o.box, sheet)).toBe(false);
          for (const o of others) if (!overlaps(o.box, f.box)) expect(overlaps(o.box, grown)).toBe(false);
        } catch (thrown) {
          if (!(thrown instanceof NoRoom)) throw thrown;
          expect(board.items()).toEqual([f, ...others]);
        }
        for (const o of others) expect(there(board, o.id)).toEqual(o);
      }),
      { seed: 5, numRuns: 150 },
    );
  });
});
