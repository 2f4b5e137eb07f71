// What every host must do when items are moved: those that were named by exactly that far, what belongs to them along with them, and
// nothing else by anything. Said once; each host calls it with a harness around its emulator or engine.
import { describe, expect, it } from "vitest";
import { type Change, HostError, type Item, type ItemId, type Point, type Snapshot } from "../../src/board/index.js";
import { contractDrafts, type Harness } from "./contract.js";

const whole = { of: "board" } as const;
const byId = (seen: Snapshot): ReadonlyMap<ItemId, Item> => new Map(seen.items.map((i) => [i.id, i]));
const moves = (ids: readonly ItemId[], by: Point): readonly Change[] => ids.map((id) => ({ do: "move", id, by }));
const still: Point = { x: 0, y: 0 };

export const movesContract = (name: string, make: () => Harness | Promise<Harness>): void => {
  /** The contract's map, a turned box of somebody's, and two notes beside it. */
  const furnished = async () => {
    const harness = await make();
    const { board, people } = harness;
    const { ids } = await board.apply(contractDrafts().map((draft): Change => ({ do: "add", draft })));
    const note = (x: number, text: string) =>
      people.add({ kind: "sticky", box: { x, y: -600, w: 240, h: 240 }, text, fill: "#FFE299" });
    const mum = await note(-600, "call mum?");
    const dad = await note(-300, "call dad?");
    const turned = await people.add({
      kind: "shape",
      box: { x: -600, y: 0, w: 300, h: 100 },
      text: "askew",
      fill: "#A8DAFF",
    });
    await people.turn?.(turned, 30);
    const id = (key: string): ItemId => ids[key]?.[0] ?? `expected an id for the draft “${key}”`;
    return { ...harness, mum, dad, turned, id, seen: async () => byId(await board.read(whole)) };
  };

  /** Every item is as it was, those named so much further. */
  const expectShifts = (
    before: ReadonlyMap<ItemId, Item>,
    after: ReadonlyMap<ItemId, Item>,
    by: (id: ItemId) => Point,
  ): void => {
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [id, item] of before) {
      const { x, y } = by(id);
      const now = after.get(id)?.box;
      expect({ ...after.get(id), box: undefined }, id).toEqual({ ...item, box: undefined });
      for (const key of ["w", "h"] as const) expect(now?.[key], `${id} ${key}`).toBeCloseTo(item.box[key], 3);
      expect(now?.x, `${id} x`).toBeCloseTo(item.box.x + x, 3);
      expect(now?.y, `${id} y`).toBeCloseTo(item.box.y + y, 3);
    }
  };
  const only =
    (ids: readonly ItemId[], by: Point) =>
    (id: ItemId): Point =>
      ids.includes(id) ? by : still;

  describe(`${name} with items that are moved`, () => {
    it("moves people's items and ours by exactly that far, and nothing else", async () => {
      const { board, seen, raw, id, mum, dad, turned } = await furnished();
      const [before, held] = [await seen(), await raw()];
      const ids = [
        mum,
        turned,
        id("note-1"),
        id("head-actions"),
        id("column"),
        id("line"),
        id("facts"),
        id("stage-s1"),
      ];
      const by = { x: 12.5, y: 7.25 };
      await board.apply(moves(ids, by));
      expectShifts(before, await seen(), only(ids, by));
      const after = await raw();
      for (const one of [dad, id("note-2"), id("map"), id("band-needs")]) expect(after[one]).toEqual(held[one]);
    });

    it("moves them back to where they stood, and all is as it was", async () => {
      const { board, seen, mum, turned, id } = await furnished();
      const before = await seen();
      const ids = [mum, turned, id("note-1"), id("stage-s2")];
      await board.apply(moves(ids, { x: -64, y: 40 }));
      await board.apply(moves([...ids].reverse(), { x: 64, y: -40 }));
      expectShifts(before, await seen(), () => still);
    });

    it("keeps the turn of a turned one", async () => {
      const { board, seen, people, turned } = await furnished();
      if (!people.turn) return expect(people.turn).toBeUndefined();
      const before = (await seen()).get(turned);
      expect(before?.angle).toBe(30);
      await board.apply(moves([turned], { x: 100, y: -50 }));
      const after = (await seen()).get(turned);
      expect(after?.angle).toBe(30);
      expect(after?.box.x).toBeCloseTo((before?.box.x ?? 0) + 100, 3);
      expect(after?.box.y).toBeCloseTo((before?.box.y ?? 0) - 50, 3);
    });

    it("lets connectors hold on: one end goes along, and both", async () => {
      const { board, seen, people, id } = await furnished();
      const arrow = await people.connect(id("note-1"), id("note-2"));
      const before = await seen();
      const ends = { from: id("note-1"), to: id("note-2"), kind: "connector" };
      expect(before.get(arrow)).toMatchObject(ends);
      await board.apply(moves([id("note-1")], { x: 0, y: -8 }));
      const bent = await seen();
      expect(bent.get(arrow)).toMatchObject(ends);
      expect(bent.get(arrow)?.box).not.toEqual(before.get(arrow)?.box);
      await board.apply(moves([id("note-2")], { x: 0, y: -8 }));
      expectShifts(before, await seen(), only([id("note-1"), id("note-2"), arrow], { x: 0, y: -8 }));
    });

    it("moves a connector with both its ends once, named with them or not", async () => {
      const { board, seen, people, id } = await furnished();
      const arrow = await people.connect(id("note-1"), id("note-2"));
      const before = await seen();
      const all = [id("note-1"), arrow, id("note-2")];
      await board.apply(moves(all, { x: 16, y: 8 }));
      expectShifts(before, await seen(), only(all, { x: 16, y: 8 }));
    });

    it("moves one of a group and leaves it in the group", async () => {
      const { board, seen, people, mum, dad } = await furnished();
      if (!people.group) return expect(people.group).toBeUndefined();
      await people.group([mum, dad]);
      const before = await seen();
      expect(before.get(mum)?.group).toBeDefined();
      await board.apply(moves([mum, dad], { x: 30, y: 40 }));
      expectShifts(before, await seen(), only([mum, dad], { x: 30, y: 40 }));
    });

    it("takes along all that is in a frame", async () => {
      const { board, seen, people, id, mum, dad, turned } = await furnished();
      const arrow = await people.connect(id("note-1"), id("note-2"));
      const before = await seen();
      await board.apply(moves([id("map")], { x: 300, y: -120 }));
      const others = [mum, dad, turned];
      expectShifts(before, await seen(), (one) => (others.includes(one) ? still : { x: 300, y: -120 }));
      expect((await seen()).get(arrow)).toMatchObject({ from: id("note-1"), to: id("note-2") });
    });

    it("makes a frame larger and moves what is in it into the new part; it stays in the frame", async () => {
      const { board, seen, id } = await furnished();
      const before = await seen();
      const ids = [id("stage-s2"), id("note-2")];
      await board.apply([
        { do: "resize", id: id("map"), box: { x: 0, y: 0, w: 3120, h: 1200 } },
        ...moves(ids, { x: 816, y: 0 }),
        { do: "resize", id: id("line"), box: { x: 48, y: 1068, w: 3024, h: 72 } },
        { do: "resize", id: id("band-needs"), box: { x: 48, y: 768, w: 3024, h: 288 } },
      ]);
      const after = await seen();
      for (const one of ids) expect(after.get(one)?.parent).toBe(id("map"));
      expect(after.get(id("line"))?.box).toMatchObject({ x: 48, y: 1068, w: 3024, h: 72 });
      expect(after.get(id("line"))?.text).toBe(before.get(id("line"))?.text);
      expect(after.get(id("band-needs"))?.box).toMatchObject({ x: 48, y: 768, w: 3024, h: 288 });
      const resized = new Set([id("map"), id("line"), id("band-needs")]);
      const rest = (from: ReadonlyMap<ItemId, Item>) => new Map([...from].filter(([one]) => !resized.has(one)));
      expectShifts(rest(before), rest(after), only(ids, { x: 816, y: 0 }));
    });

    it("puts what comes later into a frame that was moved where it is planned to be", async () => {
      const { board, seen, id } = await furnished();
      const [draft] = contractDrafts().filter((d) => d.key === "note-1");
      if (!draft) throw new Error("expected a note");
      const box = { ...draft.box, x: 940, y: 604 };
      const { ids } = await board.apply([
        ...moves([id("map")], { x: 100, y: 100 }),
        { do: "add", draft: { ...draft, key: "late", box, parent: id("map"), parentIsThere: true } },
      ]);
      const late = (await seen()).get(ids.late?.[0] ?? "");
      expect(late?.parent).toBe(id("map"));
      expect(Math.abs((late?.box.x ?? 0) + (late?.box.w ?? 0) / 2 - 1060)).toBeLessThan(1.5);
      expect(Math.abs((late?.box.y ?? 0) + (late?.box.h ?? 0) / 2 - 724)).toBeLessThan(1.5);
    });

    it("passes unknown ids over, what is gone, and a move by nothing", async () => {
      const { board, seen, people, mum, dad } = await furnished();
      await people.remove(dad);
      const before = await seen();
      await board.apply([...moves(["nobody", dad, mum], { x: 5, y: 0 }), ...moves([mum], still)]);
      expectShifts(before, await seen(), only([mum], { x: 5, y: 0 }));
    });

    it("starts from where somebody has moved an item meanwhile, and adds up moves of one", async () => {
      const { board, seen, people, mum } = await furnished();
      await people.move(mum, { x: -900, y: -900 });
      const before = await seen();
      await board.apply([...moves([mum], { x: 10, y: 0 }), ...moves([mum], { x: 5, y: 7 })]);
      expectShifts(before, await seen(), only([mum], { x: 15, y: 7 }));
    });

    it("puts everything back when it is stopped half way", async () => {
      const { board, seen, mum, turned, id } = await furnished();
      const before = await seen();
      const [draft] = contractDrafts().filter((d) => d.key === "note-1");
      if (!draft) throw new Error("expected a note");
      const changes: readonly Change[] = [
        { do: "resize", id: id("map"), box: { x: 0, y: 0, w: 2404, h: 1300 } },
        ...moves([mum, turned, id("note-1"), id("note-2"), id("stage-s1")], { x: 50, y: 20 }),
        { do: "add", draft: { ...draft, key: "late", parent: id("map"), parentIsThere: true } },
      ];
      const error = await board.apply(changes, (done) => done > 0 && done < 4).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ stopped: true, placed: [], missing: changes });
      expectShifts(before, await seen(), () => still);
    });

    it("says what is missing when the host gives up half way, and moves exactly that later", async () => {
      const { board, seen, failAfter, mum, dad, turned, id } = await furnished();
      if (!failAfter) return expect(failAfter).toBeUndefined();
      const before = await seen();
      const ids = [mum, dad, turned, id("note-1"), id("note-2"), id("stage-s1")];
      const by = { x: 24, y: 12 };
      await failAfter(3);
      const error = await board.apply(moves(ids, by)).catch((e: unknown) => e);
      await failAfter(Number.POSITIVE_INFINITY);
      if (!(error instanceof HostError)) throw new Error(`expected a HostError, got ${String(error)}`);
      expect(error.stopped).toBe(false);
      expect(error.done + error.missing.length).toBe(ids.length);
      expect(error.missing.length).toBeGreaterThan(0);
      // An item that was moved one way only when the host gave up is missing the other way.
      const open = new Map(error.missing.flatMap((c) => (c.do === "move" ? [[c.id, c.by] as const] : [])));
      const done = (one: ItemId): Point => {
        const left = open.get(one) ?? still;
        return ids.includes(one) ? { x: by.x - left.x, y: by.y - left.y } : still;
      };
      expectShifts(before, await seen(), done);
      await board.apply(error.missing);
      expectShifts(before, await seen(), only(ids, by));
    });

    it("is one step of the host's own undo, where it has steps of ours", async () => {
      const { board, seen, undo, mum, id } = await furnished();
      if (!undo) return expect(board.can.undoesAsOne && name.startsWith("figjam")).toBe(false);
      const before = await seen();
      await board.apply(moves([mum, id("note-1"), id("note-2"), id("map")], { x: 70, y: 0 }));
      await undo();
      expectShifts(before, await seen(), () => still);
    });
  });
};
