// What is known of the things somebody has selected, by what was read last.
import { describe, expect, it } from "vitest";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { knownOf } from "../../src/session/following.js";
import { makeSession } from "../../src/session.js";

const setUp = async () => {
  const board = memoryBoard();
  let n = 0;
  const session = makeSession(board, { newId: () => `map${++n}` });
  const plan = await session.plan("first-draft", {});
  if (!plan.ok) throw new Error("expected a plan");
  const { items } = await session.insert(plan.value);
  const part = (name: string) => board.items().find((i) => i.tag?.part === name)!;
  const at = (x: number, y: number) => ({ x, y, w: 240, h: 240 });
  const note = board.people.add({
    kind: "sticky",
    text: "Compares offers",
    box: at(part("stage").box.x + 24, part("band").box.y + 24),
    parent: items[0]!,
  });
  const beside = board.people.add({ kind: "sticky", text: "Coffee 10:30", box: at(-900, -900) });
  const bare = board.people.add({ kind: "image", text: "", box: at(-1500, -900) });
  return { board, session, note, beside, bare, part, seen: await session.read() };
};

describe("what is selected", () => {
  it("is known as a note with its map, lane and stage, a part of the map, a leftover, something silent, or not read at all", async () => {
    const { seen, note, beside, bare, part, board } = await setUp();
    const late = board.people.add({ kind: "sticky", text: "late", box: { x: 0, y: 0, w: 9, h: 9 } });
    const ids = [note, part("stage").id, part("lane").id, part("map").id, beside, bare, part("band").id, late];
    const known = knownOf(seen, ids);
    expect(known.map((k) => k.is)).toEqual(["note", "part", "part", "map", "leftover", "silent", "silent", "unread"]);
    expect(known.map((k) => k.id)).toEqual(ids);
    const map = seen.reading.maps[0]!;
    expect(known[0]).toMatchObject({
      map,
      note: { text: "Compares offers", lane: map.lanes[0]!.id, stage: map.stages[0]!.id },
    });
    expect(known[1]).toMatchObject({ map, as: "stage", of: map.stages[0]!.id });
    expect(known[2]).toMatchObject({ map, as: "lane", of: map.lanes[0]!.id });
    expect(known[4]).toMatchObject({ text: "Coffee 10:30" });
  });

  it("is the cells of a table that is selected as a whole", async () => {
    const { seen } = await setUp();
    const cell = (id: string) => ({
      id,
      kind: "shape" as const,
      box: { x: 0, y: 0, w: 9, h: 9 },
      text: id,
      cellOf: "table",
    });
    const snapshot = { ...seen.snapshot, items: [...seen.snapshot.items, cell("a"), cell("b")] };
    expect(knownOf({ ...seen, snapshot }, ["table"]).map((k) => k.id)).toEqual(["a", "b"]);
  });

  it("is known for every text of a board: as what the reading says it is", async () => {
    const { seen } = await setUp();
    const { maps, leftovers, accounted } = seen.reading;
    const of = (ids: readonly string[]) => new Set(knownOf(seen, ids).map((k) => k.is));
    expect(of(maps.flatMap((m) => m.notes.map((n) => n.item!.id)))).toEqual(new Set(["note"]));
    expect(of(leftovers.map((l) => l.item.id))).toEqual(new Set(["leftover"]));
    expect(of(accounted.map((a) => a.item.id))).toEqual(new Set(["part", "map"]));
  });
});
