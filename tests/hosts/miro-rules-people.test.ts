// The emulated Miro keeps its rules of people at work and events; the number in a title is the rule’s.
import { describe, expect, it, vi } from "vitest";
import { oneWay, otherWay, values } from "./miro-emulator.js";
import { settled, start, turned } from "./miro-rules.js";

const sticky = (x: number, y: number, text = "note") =>
  ({ kind: "sticky", box: { x, y, w: 199, h: 228 }, text }) as const;

describe("people at work", () => {
  it("Miro rule 11 · people write, and it comes back encoded by Miro’s editor", async () => {
    const { emulator, board } = start();
    const id = emulator.people.add(sticky(0, 0));
    emulator.people.edit(id, "1 + 1 = 2 & “so” <on>\nnext");
    expect((await board.getById(id)).content).toBe("<p>1 + 1 &#61; 2 &amp; “so” &lt;on&gt;</p><p>next</p>");
    const frame = emulator.people.frame({ x: 5000, y: 0, w: 500, h: 500 }, "A");
    emulator.people.edit(frame, "B");
    expect((await board.getById(frame)).title).toBe("B");
  });

  it("Miro rule 11 · people drag an item from frame to frame and out of all", async () => {
    const { emulator, board } = start();
    const { people } = emulator;
    const [a, b] = [
      people.frame({ x: 0, y: 0, w: 800, h: 800 }, "A"),
      people.frame({ x: 1000, y: 0, w: 800, h: 800 }, "B"),
    ];
    const id = people.add(sticky(100, 100));
    expect(await board.getById(id)).toMatchObject({ parentId: a, x: 199.5, y: 214 });
    people.move(id, { x: 1100, y: 100 });
    expect(await board.getById(id)).toMatchObject({ parentId: b, x: 199.5, y: 214 });
    people.move(id, { x: 3000, y: 100 });
    expect(await board.getById(id)).toMatchObject({ parentId: null, x: 3099.5 });
    expect((await board.getById(b)).childrenIds).toEqual([]);
  });

  it("Miro rule 11 · a frame made smaller by hand loses what no longer fits: it stands beside, or is gone", async () => {
    for (const shrunkFrame of values.shrunkFrame) {
      const { emulator, board } = turned({ shrunkFrame });
      const frame = emulator.people.frame({ x: 0, y: 0, w: 1000, h: 1000 }, "A");
      const [stays, goes] = [emulator.people.add(sticky(10, 10)), emulator.people.add(sticky(700, 700))];
      emulator.people.resize(frame, { x: 0, y: 0, w: 500, h: 500 });
      expect((await board.getById(stays)).parentId).toBe(frame);
      const [left] = await board.get({ id: goes });
      if (shrunkFrame === "takes children") expect(left).toBeUndefined();
      else expect(left).toMatchObject({ parentId: null, x: 799.5, y: 814 });
    }
  });

  it("Miro rule 11 · people make stickies of any ratio", async () => {
    const { emulator, board } = start();
    const id = emulator.people.add(sticky(0, 0));
    emulator.people.resize(id, { x: 0, y: 0, w: 101.46, h: 125.12 });
    expect(await board.getById(id)).toMatchObject({ width: 101.46, height: 125.12 });
  });

  it("Miro rule 11 · a duplicate is a new item; of a frame, with copies of all that is in it", async () => {
    const { emulator, board } = start();
    const { people } = emulator;
    const frame = people.frame({ x: 0, y: 0, w: 800, h: 800 }, "A");
    const inside = people.add(sticky(100, 100, "inside"));
    const copy = emulator.others.duplicate(frame, { x: 2000, y: 0 });
    expect(copy).not.toBe(frame);
    const [child, ...more] = (await board.getById(copy)).childrenIds;
    expect(more).toEqual([]);
    expect(child).not.toBe(inside);
    expect(await board.getById(child ?? "")).toMatchObject({
      content: "<p>inside</p>",
      createdBy: emulator.others.user,
    });
    expect(emulator.world.rect(emulator.world.find(child ?? ""))).toMatchObject({ x: 2100, y: 100 });
    expect((await board.getById(frame)).childrenIds).toEqual([inside]);
  });

  it("Miro rule 11 · people group and ungroup, connect and remove", async () => {
    const { emulator, board } = start();
    const { people } = emulator;
    const [a, b] = [people.add(sticky(0, 0)), people.add(sticky(500, 0))];
    const group = people.group([a, b]);
    expect((await board.getById(a)).groupId).toBe(group);
    people.ungroup(group);
    expect((await board.getById(a)).groupId).toBeUndefined();
    const line = people.connect(a, b, "then");
    expect((await board.getById(a)).connectorIds).toEqual([line]);
    people.remove(b);
    expect((await board.get({ id: [a, b] })).map((i) => i.id)).toEqual([a]);
  });

  it("Miro rule 11 · what one Ctrl+Z takes back is a call, or all the app did in a row; what people did is a step each", async () => {
    for (const undoStep of values.undoStep) {
      const { emulator, board } = start({ switches: { ...oneWay, undoStep }, history: true });
      const own = emulator.people.add(sticky(0, 0));
      for (let n = 0; n < 3; n += 1) await board.createShape({ x: 1000 * n, y: 5000 });
      const { history } = board.experimental;
      expect(await history.canUndo()).toBe(true);
      await history.undo();
      expect(await board.get({ type: "shape" })).toHaveLength(undoStep === "call" ? 2 : 0);
      await history.redo();
      expect(await board.get({ type: "shape" })).toHaveLength(3);
      for (let n = 0; n < (undoStep === "call" ? 3 : 1); n += 1) await history.undo();
      expect((await board.get()).map((i) => i.id)).toEqual([own]);
      await history.undo();
      expect(await board.get()).toEqual([]);
      expect(await history.canUndo()).toBe(false);
    }
  });
});

describe("events", () => {
  const heardBy = (board: ReturnType<typeof start>["board"]) => {
    const told: string[] = [];
    for (const event of ["items:create", "items:delete", "experimental:items:update"])
      board.ui.on(event, ({ items }: { items: { id: string }[] }) => void told.push(`${event} ${items.length}`));
    return told;
  };

  it("Miro rule 21 · new, moved and removed items are told of, whoever it was; duplicates, texts and colours never", async () => {
    const { emulator, board } = start();
    const told = heardBy(board);
    const id = emulator.others.add(sticky(0, 0));
    const copy = emulator.others.duplicate(id, { x: 500, y: 0 });
    emulator.others.edit(copy, "b");
    emulator.others.move(copy, { x: 900, y: 0 });
    emulator.others.remove(copy);
    await settled();
    expect(told).toEqual(["items:create 1", "experimental:items:update 1", "items:delete 1"]);
    const shape = await board.createShape({});
    shape.content = "words";
    shape.style = { ...shape.style, fillColor: "#ff0000" };
    await shape.sync();
    shape.rotation = 45;
    await shape.sync();
    await settled();
    expect(told.slice(3)).toEqual(["items:create 1", "experimental:items:update 1"]);
  });

  it("Miro rule 21 · events come later, cost nothing, and carry snapshots", async () => {
    const { emulator, board } = start();
    const heard: { id: string; x: number }[] = [];
    board.ui.on("items:create", ({ items }: { items: { id: string; x: number }[] }) => void heard.push(...items));
    const id = emulator.people.add(sticky(0, 0));
    expect(heard).toEqual([]);
    emulator.people.move(id, { x: 4000, y: 0 });
    await settled();
    expect(heard).toMatchObject([{ id, x: 99.5 }]);
    expect(emulator.meter.read()).toMatchObject({ calls: 0, credits: 0 });
  });

  it("Miro rule 21 · the selection is pushed to all pages, with the items in it", async () => {
    const { emulator, board } = start();
    const headless = emulator.page("headless").miro.board;
    const heard: unknown[] = [];
    for (const page of [board, headless])
      page.ui.on("selection:update", ({ items }: { items: { id: string }[] }) => heard.push(items.map((i) => i.id)));
    const id = emulator.people.add(sticky(0, 0));
    emulator.people.select([id]);
    await board.deselect();
    await settled();
    expect(heard).toEqual([[id], [id], [], []]);
    emulator.others.select([id]);
    await settled();
    expect(heard).toHaveLength(4);
  });

  it("Miro rule 21 · what others do is perhaps not told, and a listener perhaps not taken off", async () => {
    const { emulator, board } = start({ switches: otherWay });
    const told = heardBy(board);
    const kept = vi.fn();
    board.ui.on("items:delete", kept);
    board.ui.off("items:delete", kept);
    const theirs = emulator.others.add(sticky(0, 0));
    const own = emulator.people.add(sticky(500, 0));
    emulator.others.remove(theirs);
    await settled();
    expect(told).toEqual(["items:create 1"]);
    emulator.people.remove(own);
    await settled();
    expect(kept).toHaveBeenCalledTimes(1);
    const works = start();
    works.board.ui.on("items:create", kept);
    works.board.ui.off("items:create", kept);
    works.emulator.people.add(sticky(0, 0));
    await settled();
    expect(kept).toHaveBeenCalledTimes(1);
  });

  it("Miro rule 21 · the icon is heard by the headless page alone, and no event has another name", async () => {
    const { emulator, board } = start();
    const heard = vi.fn();
    board.ui.on("icon:click", heard);
    emulator.page("headless").miro.board.ui.on("icon:click", heard);
    emulator.clickIcon();
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(() => board.ui.on("items:update", heard)).toThrow("unknown event items:update");
    expect(() => board.ui.on("text:edit", heard)).toThrow("unknown event");
  });

  it("Miro rule 21 · a drop gives the place on the board and the element, which must be marked to be dragged", async () => {
    const { emulator, board } = start();
    const heard: unknown[] = [];
    board.ui.on("drop", (event: unknown) => heard.push(event));
    const element = (...names: string[]) =>
      ({ classList: { contains: (n: string) => names.includes(n) } }) as HTMLElement;
    const target = element("card", "miro-draggable");
    emulator.drop({ x: 12, y: -30 }, target);
    emulator.drop({ x: 0, y: 0 }, element("card"));
    await settled();
    expect(heard).toEqual([{ x: 12, y: -30, target }]);
    expect((heard[0] as { target: unknown }).target).toBe(target);
    expect(emulator.meter.read().credits).toBe(0);
  });

  it("Miro rule 21 · who comes and goes is told, and messages, values and the timer reach others’ pages", async () => {
    let time = 0;
    const { emulator, board } = start({ clock: { now: () => time } });
    const theirs = emulator.page("panel", { user: emulator.others.user }).miro.board;
    const heard: unknown[] = [];
    board.ui.on("online_users:update", ({ users }: { users: unknown[] }) => heard.push(users.length));
    emulator.joins({ id: "3", name: "Lin" });
    expect((await board.getOnlineUsers()).map((u) => u.name)).toEqual(["Ada", "Grace", "Lin"]);
    await theirs.events.on("ping", (said: unknown) => heard.push(said));
    await board.events.on("ping", (said: unknown) => heard.push(["self", said]));
    await board.events.broadcast("ping", { n: 1 });
    await theirs.storage.collection("c").onValue("k", (value, version) => heard.push([value, version]));
    await board.storage.collection("c").set("k", { a: 1 });
    theirs.timer.on("start", ({ timer }: { timer: { totalDuration: number } }) => heard.push(timer.totalDuration));
    await board.timer.start(60_000);
    await settled();
    expect(heard).toEqual([3, { n: 1 }, [{ a: 1 }, "1"], 60_000]);
    time = 20_000;
    expect(await theirs.timer.get()).toEqual({ status: "STARTED", restDuration: 40_000, totalDuration: 60_000 });
    await board.timer.pause();
    time = 90_000;
    expect((await board.timer.prolong(5_000)).restDuration).toBe(45_000);
    expect(await board.timer.isStarted()).toBe(false);
  });

  it("Miro rule 21 · votes are told where the plan has them, and a timer there is none without", async () => {
    const { emulator, board } = start({ features: ["voting"] });
    expect([await board.canUse("voting"), await board.canUse("timer")]).toEqual([true, false]);
    await expect(board.timer.start(1)).rejects.toThrow("not available");
    const note = emulator.people.add(sticky(0, 0));
    const vote = { title: "Best", createdBy: { userId: "1", userName: "Ada" }, createdAt: "2026-01-05T09:00:00Z" };
    emulator.voted({ ...vote, results: [{ itemId: note, count: 3 }] });
    expect(await board.experimental.getVotingResults()).toEqual([{ ...vote, results: [{ itemId: note, count: 3 }] }]);
  });
});
