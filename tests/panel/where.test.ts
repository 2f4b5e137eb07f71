// Where a map goes from the panel: chosen, remembered, following the selection; dragged; refused with a way out; and taken back.
import { describe, expect, it } from "vitest";
import { type Item, overlaps } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { makeSession } from "../../src/session.js";
import { openPlan } from "../../ui/panel/insert-work.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { goalNow, goals, isOffered, parseGoal, whereOf } from "../../ui/panel/where.js";

const texts = makeTexts("en");
const frame: Item = { id: "f", kind: "frame", box: { x: 0, y: 0, w: 20_000, h: 20_000 }, text: "Workshop 3" };
const small: Item = { ...frame, box: { x: 0, y: 0, w: 1600, h: 900 } };
const note: Item = { id: "n", kind: "sticky", box: { x: 1700, y: 0, w: 240, h: 240 }, text: "Parking lot" };

const setUp = async (items: readonly Item[] = [], board = memoryBoard(items)) => {
  let n = 0;
  const session = makeSession(board, { newId: () => `map${++n}` });
  const panel = makePanelState(session, { texts, now: () => 0 });
  await panel.ready;
  board.follow?.(panel.selected);
  const drops: Promise<void>[] = [];
  board.drops?.((name, at) => void drops.push(panel.dropped(name, at)));
  const drop = async (name: string, at: { x: number; y: number }) => {
    board.people.drop(name, at);
    await Promise.all(drops);
  };
  const root = () => board.items().find((i) => i.tag?.part === "map");
  return { board, panel, get: panel.store.get, drop, root };
};

describe("the choice", () => {
  const none = { ids: [] };
  const one = { ids: ["n"] };
  const framed = { ids: ["f"], frame: { id: "f", title: "Workshop 3" } };

  it("is offered as far as the selection allows, and until then the map goes to free room", () => {
    expect(goals.filter((g) => isOffered(g, none))).toEqual(["room"]);
    expect(goals.filter((g) => isOffered(g, one))).toEqual(["room", "beside"]);
    expect(goals.filter((g) => isOffered(g, framed))).toEqual(["room", "frame", "beside"]);
    expect(goalNow("frame", one)).toBe("room");
    expect(whereOf("frame", none)).toEqual({ by: "room" });
    expect(whereOf("frame", framed)).toEqual({ by: "frame", id: "f" });
    expect(whereOf("beside", one)).toEqual({ by: "beside", ids: ["n"] });
  });

  it("is free room for whatever else was kept", () => {
    expect([parseGoal(null), parseGoal("nonsense"), parseGoal("frame")]).toEqual(["room", "room", "frame"]);
  });

  it("is remembered by the host, and takes hold again when a frame is selected", async () => {
    const first = await setUp([frame]);
    await first.panel.goTo("frame");
    const { panel, get, board, root } = await setUp([frame], first.board);
    expect(get().goal).toBe("frame");
    await panel.choose("first-draft");
    board.people.select(["f"]);
    await panel.insert();
    expect(root()).toMatchObject({ parent: "f" });
  });

  it("follows the selection: another frame is meant as soon as it is selected", async () => {
    const other: Item = { ...frame, id: "g", box: { x: 30_000, y: 0, w: 20_000, h: 20_000 } };
    const { panel, board, root } = await setUp([frame, other]);
    await panel.goTo("frame");
    await panel.choose("first-draft");
    board.people.select(["f"]);
    board.people.select(["g"]);
    await panel.insert();
    expect(root()).toMatchObject({ parent: "g" });
  });
});

describe("no room", () => {
  it("is said with what is there, leaves the form as it is, and goes away with another choice", async () => {
    const { panel, get, board } = await setUp([small, note]);
    await panel.goTo("frame");
    await panel.choose("first-draft");
    board.people.select(["f"]);
    await panel.insert();
    expect(get().noRoom).toMatch(/^“Workshop 3” is 1,600 × 900, .* “Parking lot” would come to lie under it\.$/);
    expect(get().said.text).toBe(get().noRoom);
    expect(get()).toMatchObject({ trouble: undefined, busy: undefined, setup: { template: "first-draft" } });
    expect(board.items()).toEqual([small, note]);
    await panel.goTo("room");
    expect(get().noRoom).toBeUndefined();
  });

  it("has a way out that keeps the choice for the next time", async () => {
    const { panel, get, board, root } = await setUp([small, note]);
    await panel.goTo("frame");
    await panel.choose("first-draft");
    board.people.select(["f"]);
    await panel.insert();
    await panel.insert({ by: "room" });
    expect(root()?.parent).toBeUndefined();
    expect(overlaps(root()!.box, small.box)).toBe(false);
    expect(get()).toMatchObject({ goal: "frame", noRoom: undefined });
  });
});

describe("a drag out of the panel", () => {
  it("puts a template where it was let go, with what somebody usually chooses", async () => {
    const { get, drop, root } = await setUp();
    await drop("service-blueprint", { x: 400, y: -300 });
    expect(root()).toMatchObject({ box: { x: 400, y: -300 }, tag: { kind: "service-blueprint" } });
    expect(get().toast?.say).toBe("inserted");
  });

  it("puts what lies open there, as it is filled in", async () => {
    const { panel, drop, root, board } = await setUp();
    await panel.choose("first-draft");
    await panel.edit((s) => ({ ...s, title: "Buying a home" }));
    await drop(openPlan, { x: 0, y: 0 });
    expect(root()?.text).toMatch(/^Buying a home/);
    expect(board.items().some((i) => i.tag?.part === "title" && i.text.startsWith("Buying a home"))).toBe(true);
  });

  it("says what is wrong with the form instead of placing something else", async () => {
    const { panel, get, drop, board } = await setUp();
    await panel.choose("first-draft");
    await panel.edit((s) => ({ ...s, stages: [] }));
    await drop(openPlan, { x: 0, y: 0 });
    expect(board.items()).toEqual([]);
    expect(get().said.text).toBe("A map needs at least one stage.");
  });

  it("does nothing for a name nobody knows, on a board one may only look at, or while something else is done", async () => {
    const { drop, board, panel } = await setUp();
    await drop("nonsense", { x: 0, y: 0 });
    panel.store.set({ busy: { work: "read", done: 0, total: 0, since: 0, stopping: false } });
    await drop("first-draft", { x: 0, y: 0 });
    expect(board.items()).toEqual([]);
    const closed = await setUp([], memoryBoard([], { can: { write: false } }));
    await closed.drop("first-draft", { x: 0, y: 0 });
    expect(closed.get()).toMatchObject({ trouble: undefined, busy: undefined });
  });

  it("tells what the map lies over, and Undo takes it away and leaves that", async () => {
    const { panel, get, drop, board } = await setUp([note]);
    await drop("first-draft", { x: 0, y: 0 });
    expect(get().stands).toBe(
      "The map was placed where you let go of it, over “Parking lot”. Undo takes it away again.",
    );
    await panel.undo();
    expect(board.items()).toEqual([note]);
    expect(get().stands).toBeUndefined();
  });
});

describe("Undo", () => {
  it("takes back the map and what grew for it", async () => {
    const { panel, get, board } = await setUp([small]);
    await panel.goTo("frame");
    await panel.choose("first-draft");
    board.people.select(["f"]);
    await panel.insert();
    expect(board.items()[0]?.box.w).toBeGreaterThan(small.box.w);
    await panel.undo();
    expect(board.items()).toEqual([small]);
    expect(get().toast?.say).toBe("removed");
  });
});
