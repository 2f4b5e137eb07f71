// The emulated Miro keeps its rules of transport and handles; the number in a title is the rule’s.
import { describe, expect, it } from "vitest";
import { shown, type Type, writable } from "./miro-emulator/fields.js";
import type { Check } from "./miro-emulator/guards.js";
import { now, start, turned, white } from "./miro-rules.js";

describe("transport and handles", () => {
  it("Miro rule 1 · no call is answered at once, and calls may overtake each other", async () => {
    const { board } = start({ latency: 9, seed: 4 });
    let answered = false;
    const asked = board.getInfo().then(() => {
      answered = true;
    });
    for (let turns = 0; turns < 20; turns += 1) await Promise.resolve();
    expect(answered).toBe(false);
    await asked;
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5, 6].map((n) => board.createShape({}).then(() => order.push(n))));
    expect([...order].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(order).not.toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("Miro rule 1 · only plain data crosses, as copies: functions are refused, and undefined inside app data", async () => {
    const { emulator, board } = start();
    await expect(board.createShape({ content: () => "x" })).rejects.toThrow("DataCloneError");
    await expect(board.setAppData("a", { b: [{ c: undefined }] })).rejects.toThrow("undefined is not allowed");
    await expect((await board.createShape({})).setMetadata("a", { b: undefined })).rejects.toThrow("undefined");
    const given = { list: [1] };
    await board.setAppData("a", given);
    given.list.push(2);
    expect(emulator.world.appData.a).toEqual({ list: [1] });
    const got = (await board.getAppData("a")) as { list: number[] };
    got.list.push(3);
    expect(await board.getAppData("a")).toEqual({ list: [1] });
  });

  it("Miro rule 2 · a handle is a snapshot: nothing changes until sync, which writes all of it, also what is out of date", async () => {
    const { emulator, board } = start();
    const shape = await board.createShape({ x: 10, y: 20, content: "old" });
    shape.x = 99;
    expect(emulator.world.find(shape.id).x).toBe(10);
    emulator.others.edit(shape.id, "theirs");
    emulator.others.move(shape.id, { x: 500, y: 500 });
    await shape.sync();
    expect(emulator.world.find(shape.id)).toMatchObject({ x: 99, y: 20, content: "<p>old</p>" });
  });

  it("Miro rule 2 · sync says who changed the item and when, and refreshes the handle; on a removed item every call is refused", async () => {
    const { emulator, board } = start();
    const shape = await board.createShape({ content: "a" });
    const before = shape.modifiedAt;
    emulator.others.edit(shape.id, "b");
    expect((await now(board, shape)).modifiedBy).toBe(emulator.others.user);
    shape.content = "c & d";
    await shape.sync();
    expect(shape).toMatchObject({ content: "<p>c &amp; d</p>", modifiedBy: emulator.people.user });
    expect(shape.modifiedAt > before).toBe(true);
    emulator.others.remove(shape.id);
    const gone = `Can not retrieve item with id ${shape.id}`;
    await expect(shape.sync()).rejects.toThrow(gone);
    await expect(shape.getMetadata()).rejects.toThrow(gone);
    await expect(shape.bringToFront()).rejects.toThrow(gone);
    await expect(board.remove(shape)).rejects.toThrow(gone);
  });

  it("Miro rule 3 · ids are 19 digits and rise, and items say who made them", async () => {
    const { emulator, board } = start();
    const shape = await board.createShape({});
    const made = [shape, await board.createTag({ title: "t" }), await board.createText({})];
    const ids = made.map((one) => one.id);
    for (const id of ids) expect(id).toMatch(/^\d{19}$/);
    expect(ids.map(BigInt)).toEqual([...ids.map(BigInt)].sort((a, b) => (a < b ? -1 : 1)));
    expect(shape.createdBy).toBe(emulator.people.user);
    const theirs = emulator.others.add({ kind: "shape", box: { x: 0, y: 0, w: 10, h: 10 }, text: "" });
    expect((await board.getById(theirs)).createdBy).toBe(emulator.others.user);
  });

  it.each([
    ["an unknown field", { colour: "red" }, 'unexpected property "colour" for shape'],
    ["a wrong type", { x: "10" }, '"x" has a wrong value for shape: "10"'],
    ["no number", { y: Number.NaN }, '"y" has a wrong value'],
    ["an unknown word", { shape: "blob" }, '"shape" has a wrong value'],
    ["an unknown style", { style: { shadow: true } }, '"style.shadow" has a wrong value'],
    ["a colour that is none", { style: { fillColor: "reddish" } }, '"style.fillColor" has a wrong value'],
    ["an unknown font", { style: { fontFamily: "comic_sans" } }, '"style.fontFamily" has a wrong value'],
    ["a font too small", { style: { fontSize: 9 } }, '"style.fontSize" has a wrong value'],
    ["what Miro gives itself", { id: "1" }, 'unexpected property "id"'],
  ])("Miro rule 4 · what the runtime does not know is refused by name: %s", async (_, props, said) => {
    const { emulator, board } = start();
    await expect(board.createShape(props)).rejects.toThrow(said);
    expect(emulator.world.things.size).toBe(0);
  });

  it("Miro rule 4 · a lock is no field, neither at the start nor at sync", async () => {
    const { board } = start();
    await expect(board.createShape({ locked: true })).rejects.toThrow('unexpected property "locked"');
    const shape = await board.createShape({});
    Object.assign(shape, { locked: true });
    await expect(shape.sync()).rejects.toThrow('unexpected property "locked"');
  });

  it("Miro rule 4 · a frame needs its colour, where the switch says so", async () => {
    await expect(turned({ frameWithoutFill: "rejects" }).board.createFrame({})).rejects.toThrow("fillColor");
    expect((await turned({ frameWithoutFill: "fine" }).board.createFrame({})).type).toBe("frame");
  });

  const given: { readonly [T in Exclude<Type, "group" | "connector">]: object } = {
    sticky_note: {},
    shape: {},
    text: {},
    frame: white,
    card: {},
    app_card: {},
    image: { url: "data:," },
    embed: { url: "https://example.org" },
    preview: { url: "https://example.org" },
    tag: { title: "t" },
  };
  it.each(Object.keys(given) as (keyof typeof given)[])(
    "Miro rule 4 · a handle of %s has the fields its type has and no others, each of its kind",
    async (type) => {
      const { board } = start();
      const name = type.replace(/(?:^|_)(.)/g, (_, c: string) => c.toUpperCase()) as "StickyNote" | "Shape";
      const handle = await board[`create${name}`](given[type]);
      const checks: Readonly<Record<string, Check>> = { ...writable[type], ...shown[type] };
      for (const [key, value] of Object.entries(handle)) expect([key, checks[key]?.(value)]).toEqual([key, true]);
      expect(Object.keys(handle).filter((key) => !(key in checks))).toEqual([]);
    },
  );
});
