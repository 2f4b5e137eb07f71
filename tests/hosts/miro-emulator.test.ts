// The emulated Miro keeps the rules it was written from; numbers are those of the rules.
import { describe, expect, it, vi } from "vitest";
import { type EmulatedItem, miroEmulator, oneWay, otherWay } from "./miro-emulator.js";

const start = (options: Parameters<typeof miroEmulator>[0] = {}) => {
  const emulator = miroEmulator({ latency: 0, ...options });
  const page = emulator.page();
  return { emulator, page, board: page.miro.board };
};
const white = { style: { fillColor: "#ffffff" } };

describe("transport and handles", () => {
  it("[1] calls take time, may overtake each other, and let only plain data through", async () => {
    const { emulator, board } = start({ latency: 9, seed: 4 });
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => board.createShape({}).then(() => order.push(n))));
    expect(order).toHaveLength(6);
    expect(order).not.toEqual([1, 2, 3, 4, 5, 6]);
    await expect(board.createShape({ content: (() => "x") as unknown as string })).rejects.toThrow("DataCloneError");
    await expect(board.setAppData("a", { b: undefined })).rejects.toThrow("undefined");
    const given = { list: [1] };
    await board.setAppData("a", given);
    given.list.push(2);
    expect(emulator.world.appData.a).toEqual({ list: [1] });
  });

  it("[2] a handle is a snapshot: sync writes all of it, also what is out of date", async () => {
    const { emulator, board } = start();
    const shape = await board.createShape({ x: 10, y: 20, content: "old" });
    shape.x = 99;
    expect(emulator.world.find(shape.id).x).toBe(10);
    emulator.others.edit(shape.id, "theirs");
    await shape.sync();
    expect(emulator.world.find(shape.id)).toMatchObject({ x: 99, content: "<p>old</p>" });
    emulator.others.remove(shape.id);
    await expect(shape.sync()).rejects.toThrow(`Can not retrieve item with id ${shape.id}`);
  });

  it("[3] ids are long numbers that rise", async () => {
    const { board } = start();
    const ids = [await board.createShape({}), await board.createShape({})].map((s) => s.id);
    for (const id of ids) expect(id).toMatch(/^\d{19}$/);
    expect(BigInt(ids[1] ?? 0)).toBeGreaterThan(BigInt(ids[0] ?? 0));
  });

  it("[4] what the runtime does not know is refused, and a frame without a fill where the switch says so", async () => {
    const { board } = start();
    await expect(board.createShape({ colour: "red" })).rejects.toThrow('unexpected property "colour"');
    await expect(board.createShape({ style: { fillColor: "reddish" } })).rejects.toThrow("style.fillColor");
    await expect(board.createStickyNote({ style: { fillColor: "#fff9b1" } })).rejects.toThrow("style.fillColor");
    await expect(board.createFrame({ width: 500, height: 500 })).rejects.toThrow("fillColor");
    const loose = start({ switches: otherWay });
    expect((await loose.board.createFrame({ width: 500, height: 500 })).type).toBe("frame");
  });
});

describe("geometry", () => {
  it("[5, 6] places are centres; a sticky takes one size and follows its ratio; texts know their own height", async () => {
    const { board } = start();
    expect(await board.createStickyNote({ content: "a" })).toMatchObject({
      x: 0,
      y: 0,
      width: 199,
      height: 228,
      parentId: null,
    });
    expect((await board.createStickyNote({ shape: "rectangle", height: 228 })).width).toBeCloseTo(350, 6);
    await expect(board.createStickyNote({ width: 100, height: 100 })).rejects.toThrow("you cannot set both");
    expect(await board.createText({ content: "one<br>two", width: 300, style: { fontSize: 20 } })).toMatchObject({
      height: 56,
    });
    await expect(board.createText({ content: "x", width: 20, style: { fontSize: 20 } })).rejects.toThrow(
      "width must be at least 34",
    );
    await expect(board.createText({ height: 10 })).rejects.toThrow('unexpected property "height"');
    await expect(board.createFrame({ width: 99, height: 100, ...white })).rejects.toThrow("at least 100");
  });

  it("[7] only what lies inside can be added to a frame; it does not move and is measured from the frame’s corner", async () => {
    const { emulator, board } = start();
    const frame = await board.createFrame({ x: 500, y: 500, width: 1000, height: 1000, ...white });
    const inside = await board.createShape({ x: 100, y: 200 });
    await frame.add(inside);
    expect(inside).toMatchObject({ x: 100, y: 200, parentId: frame.id, relativeTo: "parent_top_left" });
    emulator.people.move(frame.id, { x: 1000, y: 1000 });
    expect(emulator.world.rect(emulator.world.find(inside.id))).toEqual({ x: 1050, y: 1150, w: 100, h: 100 });
    await expect(frame.add(await board.createShape({ x: 0, y: 0 }))).rejects.toThrow("not inside the frame");
    await frame.remove(inside);
    expect(inside).toMatchObject({ x: 1100, y: 1200, parentId: null });
  });

  it("[8, 9] a frame does not shrink past its children, in Miro’s own words; a child does not leave by sync", async () => {
    const { board } = start();
    const frame = await board.createFrame({ x: 500, y: 500, width: 1000, height: 1000, ...white });
    const child = await board.createShape({ x: 900, y: 900 });
    await frame.add(child);
    Object.assign(frame, { width: 500, x: 250 });
    await expect(frame.sync()).rejects.toThrow(
      `Cannot resize the frame (${frame.id}) to the specified size, because one or more children would exist outside the parent frame.`,
    );
    child.x = 2000;
    await expect(child.sync()).rejects.toThrow("outside of parent boundaries");
    const fresh = (await board.getById(child.id)) as EmulatedItem;
    expect(fresh.x).toBe(900);
  });

  it("[10] an item made over a frame falls into it, or not, and its handle says so, or not", async () => {
    for (const capture of ["no", "shown", "silent"] as const) {
      const { emulator, board } = start({ switches: { ...oneWay, capture } });
      const frame = await board.createFrame({ x: 0, y: 0, width: 1000, height: 1000, ...white });
      const made = await board.createShape({ x: 10, y: 10 });
      expect(made.parentId).toBe(capture === "shown" ? frame.id : null);
      expect(emulator.world.find(made.id).parentId).toBe(capture === "no" ? null : frame.id);
      const rect = emulator.world.rect(emulator.world.find(made.id));
      expect(rect).toEqual({ x: -40, y: -40, w: 100, h: 100 });
    }
  });
});

describe("content, tags, groups, connectors", () => {
  it("[12] content comes back in Miro’s own form", async () => {
    const { board } = start();
    const sticky = await board.createStickyNote({ content: 'a=b & "c" <h1>big</h1>\nnext' });
    expect(sticky.content).toBe("<p>a&#61;b &amp; &#34;c&#34; big<br>next</p>");
    await expect(board.createStickyNote({ content: "x".repeat(6000) })).rejects.toThrow("6000");
    const other = start({ switches: otherWay });
    expect((await other.board.createStickyNote({ content: "a<br>b" })).content).toBe("<p>a</p><p>b</p>");
  });

  it("[13] tags have unique titles, and items at most eight that exist", async () => {
    const { board } = start();
    const tag = await board.createTag({ title: "a" });
    expect(tag.color).toBe("red");
    await expect(board.createTag({ title: "a" })).rejects.toThrow("already exists");
    await board.createTag({ title: "A" });
    await expect(board.createStickyNote({ tagIds: ["1"] })).rejects.toThrow("does not exist");
    await expect(board.createStickyNote({ tagIds: Array(9).fill(tag.id) })).rejects.toThrow("at most 8");
  });

  it("[14] get gives fresh snapshots by filter and leaves out what is gone; getById refuses it", async () => {
    const { emulator, board } = start();
    const one = await board.createShape({ content: "1" });
    const two = await board.createStickyNote({ content: "2" });
    emulator.people.unsupported("kanban", { x: 0, y: 0, w: 10, h: 10 });
    expect((await board.get({ type: "shape" })).map((i) => i.id)).toEqual([one.id]);
    expect((await board.get({ id: [two.id, "1"] })).map((i) => i.id)).toEqual([two.id]);
    const kanban = (await board.get()).find((i) => i.type === "kanban");
    expect(Object.keys(kanban ?? {})).not.toContain("content");
    await expect(board.getById("1")).rejects.toThrow("Can not retrieve item with id 1");
  });

  it("[15, 16] groups need two free members; connectors two different ends that are no frames", async () => {
    const { board } = start();
    const [a, b, c] = [await board.createShape({}), await board.createShape({}), await board.createShape({})];
    await expect(board.group({ items: [a] })).rejects.toThrow("at least two items");
    const group = await board.group({ items: [a, b] });
    expect((await group.getItems()).map((i) => i.id)).toEqual([a.id, b.id]);
    await expect(board.group({ items: [b, c] })).rejects.toThrow("in a group already");
    const frame = await board.createFrame({ x: 5000, width: 500, height: 500, ...white });
    await expect(board.createConnector({ start: { item: a.id }, end: { item: frame.id } })).rejects.toThrow("frame");
    await expect(board.createConnector({ start: { item: a.id }, end: { item: a.id } })).rejects.toThrow(
      "two different ends",
    );
    const arrow = await board.createConnector({
      start: { item: a.id },
      end: { item: b.id },
      captions: [{ content: "x" }],
    });
    await board.remove(b);
    expect((await board.getById(arrow.id)).end).toEqual({ position: { x: 0, y: 0 } });
  });
});

describe("metadata, limits, failures", () => {
  it("[18] frames and groups hold no metadata; the board’s app data ends at 30 KB", async () => {
    const { board } = start();
    const frame = await board.createFrame({ width: 500, height: 500, ...white });
    await expect(frame.setMetadata("a", 1)).rejects.toThrow(
      "The specified command is unsupported: Frame.setMetadata()",
    );
    const shape = await board.createShape({ x: 5000 });
    await shape.setMetadata("a", 1);
    expect(await shape.getMetadata("a")).toBe(1);
    await expect(shape.setMetadata("b", "x".repeat(6200))).rejects.toThrow("storage limit");
    await board.setAppData("a", "x".repeat(30_000));
    await expect(board.setAppData("b", "x".repeat(1000))).rejects.toThrow(
      'The data storage limit for "appdata" has been exceeded',
    );
  });

  it("[19] credits run out by the minute and by the hour, in Miro’s own words", async () => {
    let now = 0;
    const { emulator, board } = start({ clock: { now: () => now } });
    for (let n = 0; n < 200; n += 1) emulator.meter.charge("get", 500);
    await expect(board.getById("1")).rejects.toThrow("Requests can use up to 100000 credits in total per minute.");
    for (let n = 0; n < 1800; n += 1) {
      if (n % 200 === 0) now += 60_001;
      emulator.meter.charge("get", 500);
    }
    now += 60_001;
    await expect(board.getById("1")).rejects.toThrow("Requests can use up to 1000000 credits in total per hour.");
  });

  it("[20, 24] calls fail, hang and end with their page as told; who may only look is refused every change", async () => {
    const { emulator, page, board } = start();
    emulator.trouble.failIn = [2];
    await board.createShape({});
    await expect(board.createShape({})).rejects.toThrow("Something went wrong");
    expect(emulator.world.things.size).toBe(1);
    emulator.trouble.viewOnly = true;
    await expect(board.createShape({})).rejects.toThrow("permission");
    expect(await board.get()).toHaveLength(1);
    const answered = vi.fn();
    board.get().then(answered, answered);
    page.close();
    await new Promise((done) => setTimeout(done, 10));
    expect(answered).not.toHaveBeenCalled();
  });
});

describe("events and pages", () => {
  it("[21] new, moved and removed items are told of; duplicates and texts are not", async () => {
    const { emulator, board } = start();
    const told: string[] = [];
    for (const event of ["items:create", "items:delete", "experimental:items:update"])
      board.ui.on(event, () => told.push(event));
    const id = emulator.others.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "a" });
    const copy = emulator.others.duplicate(id, { x: 500, y: 0 });
    emulator.others.edit(copy, "b");
    emulator.others.move(copy, { x: 900, y: 0 });
    emulator.others.remove(copy);
    await new Promise((done) => setTimeout(done, 10));
    expect(told).toEqual(["items:create", "experimental:items:update", "items:delete"]);
    expect(() => board.ui.on("items:update", () => undefined)).toThrow("unknown event");
  });

  it("[22, 25] the icon is heard by the start page only; a view is fitted into the window", async () => {
    const { emulator, board } = start();
    const heard = vi.fn();
    board.ui.on("icon:click", heard);
    emulator.page("headless").miro.board.ui.on("icon:click", heard);
    emulator.clickIcon();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    const fitted = await board.viewport.set({ viewport: { x: 0, y: 0, width: 1600, height: 1600 } });
    expect(fitted.width / fitted.height).toBeCloseTo(16 / 9, 6);
    expect(fitted.height).toBeGreaterThanOrEqual(1600);
    await expect(board.viewport.setZoom(5)).rejects.toThrow("zoom");
  });
});
