// Room made within a map that stands, on random maps and on boards that others have drawn: what is read afterwards is what was asked for,
// every note is in the cell it was in, nothing else has moved, and taking it back leaves the board as it was.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError, type Item, type ItemId, overlaps } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { edited, type RoomEdit, type ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { HalfChanged, makeSession, type Seen } from "../../src/session.js";
import { boardWith } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";
import { anyPlaceableMap, note, standing, template } from "../place/sample.js";

const on = (items: readonly Item[]) => {
  const board = memoryBoard(items);
  return { board, session: makeSession(board, { newId: () => "m2" }) };
};
const mapOf = (seen: Seen): ServiceMap => {
  const [map] = seen.reading.maps;
  if (!map) throw new Error("expected a map");
  return map;
};
const byId = (items: readonly Item[]) => new Map(items.map((i) => [i.id, i]));

interface Asked {
  readonly what: "stage" | "lane" | "wider" | "taller";
  readonly at: number;
  readonly side: "before" | "after";
}
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  what: fc.constantFrom("stage", "lane", "wider", "taller"),
  at: fc.nat(),
  side: fc.constantFrom("before", "after"),
});
const editOf = ({ what, at, side }: Asked, map: ServiceMap): RoomEdit => {
  const stage = map.stages[at % map.stages.length]?.id ?? "";
  const lane = map.lanes[at % map.lanes.length]?.id ?? "";
  if (what === "stage") return { insert: "stage", title: "In between", side, of: stage };
  if (what === "lane") return { insert: "lane", role: "opportunities", title: "Ideas to try", side, of: lane };
  return what === "wider" ? { widen: "stage", id: stage } : { widen: "lane", id: lane };
};

/** As people leave them: notes a little off, some over the border. */
const untidy = (items: readonly Item[], seed: number): readonly Item[] => {
  let state = seed;
  const next = (most: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.round((state / 1073741824 - 1) * most);
  };
  return items.map((i) =>
    i.kind === "sticky" ? { ...i, box: { ...i.box, x: i.box.x + next(100), y: i.box.y + next(60) } } : i,
  );
};

/** What a reading says, with notes by their items and cells by their numbers. */
const said = (map: ServiceMap) => ({
  stages: map.stages.map(({ title, group }) => [title.trim(), group]),
  lanes: map.lanes.map(({ title, roles }) => [title.trim(), roles]),
  lines: map.lines.map(({ role, after }) => [role, map.lanes.findIndex((l) => l.id === after)]),
  notes: Object.fromEntries(
    map.notes.map((n) => [
      n.item?.id,
      [map.lanes.findIndex((l) => l.id === n.lane), map.stages.findIndex((s) => s.id === n.stage), n.score],
    ]),
  ),
});

const cellsOf = ({ notes }: ReturnType<typeof said>) =>
  Object.entries(notes).map(([id, seat]) => [id, JSON.stringify(seat).split(",", 2)]);

const beside = (frame: Item["box"]): readonly Item[] =>
  [
    { x: frame.x - 300, y: frame.y + 100 },
    { x: frame.x + 600, y: frame.y - 300 },
    { x: frame.x + frame.w + 200, y: frame.y + 300 },
    { x: frame.x + 900, y: frame.y + frame.h + 700 },
  ].map((at, i) => ({
    id: `beside ${i}`,
    kind: "sticky" as const,
    text: `Beside ${i}`,
    box: { ...at, w: 200, h: 200 },
  }));

describe("room within a map", () => {
  it("is not taken back a second time where the host’s own undo has closed it, whatever people did since", async () => {
    const { items: before } = standing(place(template("service-blueprint")));
    const { session } = on(before);
    const seen = await session.read();
    const map = mapOf(seen);
    const [first] = map.stages;
    for (const edit of [
      { insert: "stage", title: "In between", side: "after", of: first?.id ?? "" },
      { widen: "stage", id: first?.id ?? "" },
    ] as const) {
      const changed = await session.change(seen, map.id, [edit]);
      expect(changed.room).toBeDefined();
      const frame = before.find((i) => i.tag?.part === "map")?.box ?? { x: 0, y: 0, w: 0, h: 0 };
      const at = { x: frame.x + frame.w - 400, y: frame.y + frame.h / 2 };
      const later: Item = { id: "later", kind: "sticky", text: "Written since", box: { ...at, w: 200, h: 200 } };
      const undone = on([...before, later]);
      await undone.session.takeBack(changed);
      expect((await undone.board.read({ of: "board" })).items).toEqual([...before, later]);
      await session.takeBack(changed);
    }
  });

  it("is what was asked for on any map we placed, untidy, left to right and right to left, with things beside it", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(anyPlaceableMap(), anyAsked, fc.nat(), fc.boolean(), async (map, asked, seed, rightToLeft) => {
        const placed = untidy(standing(place(map, { rightToLeft })).items, seed);
        const frame = placed.find((i) => i.tag?.part === "map")?.box;
        if (!frame) throw new Error("expected a frame");
        const others = seed % 3 === 0 ? beside(frame) : [];
        const items = [...placed, ...others];
        const { board, session } = on(items);
        const seen = await session.read();
        const before = mapOf(seen);
        const edit = editOf(asked, before);
        const look = await session.previewChange(seen, before.id, [edit]);
        expect(board.items()).toEqual(items);
        if (!look.possible) {
          expect(look.where).toMatch(/“Beside \d” lies there|^How high a note hangs/);
          return;
        }
        done += 1;
        const did = await session.change(seen, before.id, [edit]);
        expect(said(mapOf(await session.read()))).toEqual(said(edited(before, edit, "new")));
        const now = byId(board.items());
        const grown = now.get("map")?.box ?? frame;
        for (const other of others) {
          expect(now.get(other.id)).toEqual(other);
          expect(overlaps(other.box, grown)).toBe(overlaps(other.box, frame));
        }
        await session.takeBack(did);
        expect(byId(board.items())).toEqual(byId(items));
      }),
      { numRuns: 25, seed: 11 },
    );
    expect(done).toBeGreaterThan(15);
  });

  it("is what was asked for on boards others have drawn, or is refused with the reason and nothing done", async () => {
    const exact = (i: Item | undefined) => i && { ...i, box: Object.values(i.box).map((n) => Math.round(n * 1e6)) };
    let done = 0;
    const chosen = habits.filter((_, i) => i % 10 === 0);
    for (const [k, habit] of chosen.entries()) {
      const { board, session } = on(boardWith([habit], 40 + k).items);
      const before = board.items();
      const seen = await session.read();
      const map = seen.reading.maps[0];
      if (!map?.stages.length || !map.lanes.length) continue;
      const what = (["stage", "lane", "wider", "taller"] as const)[k % 4] ?? "stage";
      const edit = editOf({ what, at: 3 * k, side: k % 3 ? "after" : "before" }, map);
      const look = await session.previewChange(seen, map.id, [edit]);
      if (!look.possible) {
        expect([look.changes, look.where === ""]).toEqual([[], false]);
        continue;
      }
      done += 1;
      const did = await session.change(seen, map.id, [edit]);
      const after = (await session.read()).reading.maps.find((m) => m.id === map.id);
      if (!after) throw new Error(`expected the map of “${habit.id}”`);
      const [is, asked] = [said(after), said(edited(map, edit, "new"))];
      expect({ stages: is.stages.map(([t]) => t), lanes: is.lanes }, habit.id).toEqual({
        stages: asked.stages.map(([t]) => t),
        lanes: asked.lanes,
      });
      // On what others have drawn a scale is where the notes say it is: a little of it may go.
      expect(cellsOf(is), habit.id).toEqual(cellsOf(asked));
      await session.takeBack(did);
      expect(new Map(board.items().map((i) => [i.id, exact(i)])), habit.id).toEqual(
        new Map(before.map((i) => [i.id, exact(i)])),
      );
      expect((await session.read()).hints).toEqual(seen.hints);
    }
    expect(done).toBeGreaterThan(chosen.length * 0.75);
  });
});

const blueprint = () => {
  const map = template("service-blueprint", { stages: "Apply,Assess,Offer,Move in", seeds: 0 });
  const notes = map.lanes.flatMap((l) => map.stages.map((s) => note(`${l.id}-${s.id}`, l.id, s.id)));
  return standing(place({ ...map, notes })).items;
};
const itemOf = (items: readonly Item[], id: ItemId): Item => {
  const found = items.find((i) => i.id === id);
  if (!found) throw new Error(`expected the item “${id}”`);
  return found;
};
const between: RoomEdit = { insert: "stage", title: "Decide", side: "after", of: "s2" };
const changedOn = async (items: readonly Item[], edit: RoomEdit = between) => {
  const { board, session } = on(items);
  const seen = await session.read();
  const did = await session.change(seen, mapOf(seen).id, [edit]);
  return { board, session, seen, did, now: byId(board.items()) };
};
const small = (id: string, box: Item["box"], more: Partial<Item> = {}): Item => ({
  id,
  kind: "shape",
  text: "",
  fill: "#FF0000",
  box,
  ...more,
});

describe("what moves for a new stage", () => {
  const items = blueprint();
  const head = itemOf(items, "stage:s3").box;

  it("is told beforehand: stages, notes, other things, notes over several stages, lines, and how long it takes", async () => {
    const band = itemOf(items, "band:actions").box;
    const more = [
      small("remark", { x: head.x + 300, y: head.y - 150, w: 100, h: 80 }, { text: "by the door" }),
      small("stroke", { x: head.x - 100, y: band.y + 10, w: 300, h: 0 }, { kind: "line" }),
      {
        ...small("wide", { x: head.x - 700, y: band.y + 24, w: 1300, h: 200 }, { text: "All the way" }),
        parent: "map",
      },
    ];
    const { session } = on([...items, ...more]);
    const seen = await session.read();
    const look = await session.previewChange(seen, "m1", [between]);
    expect(look).toMatchObject({
      possible: true,
      where: "Between “Assess” and “Offer”.",
      seconds: 1,
      shift: { axis: "x", of: "stage", parts: ["Offer", "Move in"], notes: 10, others: 1, spanning: 1, lines: 1 },
    });
  });

  it("goes with its note where it is stuck on one, also over the border", async () => {
    const mine = itemOf(items, "note:actions-s2");
    const theirs = itemOf(items, "note:actions-s3");
    // A dot on a note before the cut, left of it by its middle or not, and one on a note behind it.
    const moved = { ...mine, box: { ...mine.box, x: head.x - 4 - 130 } };
    const dots = [
      small("dot", { x: head.x, y: mine.box.y + 100, w: 16, h: 16 }),
      small("their dot", { x: theirs.box.x + 120, y: theirs.box.y + 100, w: 30, h: 30 }),
    ];
    const { now } = await changedOn([...items.map((i) => (i === mine ? moved : i)), ...dots]);
    const by = (now.get("stage:s3")?.box.x ?? 0) - head.x;
    expect(by).toBeGreaterThan(0);
    expect(now.get(mine.id)?.box).toEqual(moved.box);
    expect(now.get("dot")?.box.x).toBe(head.x);
    expect(now.get("their dot")?.box.x).toBe(theirs.box.x + 120 + by);
  });

  it("is nothing beside the map; what stands in the way there is named, and free room in the frame is used first", async () => {
    const frame = itemOf(items, "map");
    const near = small(
      "near",
      { x: frame.box.x + frame.box.w + 60, y: frame.box.y + 300, w: 200, h: 200 },
      { text: "Parking lot" },
    );
    const { board, session } = on([...items, near]);
    const seen = await session.read();
    const look = await session.previewChange(seen, "m1", [between]);
    expect([look.possible, look.where]).toEqual([
      false,
      "There is no room for it: the map would grow to the right, and “Parking lot” lies there. Make room there, or move the map.",
    ]);
    await expect(session.change(seen, "m1", [between])).rejects.toThrow("Parking lot");
    expect(byId(board.items())).toEqual(byId([...items, near]));
    const wide = items.map((i) => (i.id === "map" ? { ...i, box: { ...i.box, w: i.box.w + 2000 } } : i));
    const far = { ...near, box: { ...near.box, x: near.box.x + 2000 } };
    const { now } = await changedOn([...wide, far]);
    expect(now.get("map")?.box.w).toBe(frame.box.w + 2000);
  });

  it("leaves a second map on the board as it is", async () => {
    const second = items.map((i) => ({
      ...i,
      id: `2 ${i.id}`,
      box: { ...i.box, y: i.box.y + 8000 },
      ...(i.parent && { parent: `2 ${i.parent}` }),
      ...(i.tag && { tag: { ...i.tag, map: "other" } }),
    }));
    const { now } = await changedOn([...items, ...second]);
    for (const item of second) expect(now.get(item.id)).toEqual(item);
  });

  it("takes the frame along that holds the map, and keeps lines on their sides of a new lane", async () => {
    const holder = small("holder", { x: -500, y: -500, w: 7000, h: 6000 }, { kind: "frame", text: "Research" });
    const { now } = await changedOn([holder, ...items.map((i) => (i.id === "map" ? { ...i, parent: "holder" } : i))]);
    const inner = now.get("map")?.box;
    expect((now.get("holder")?.box.w ?? 0) >= (inner?.x ?? 0) + (inner?.w ?? 0) + 500).toBe(true);
    for (const [side, of, above] of [
      ["after", "frontstage", "lane:new"],
      ["before", "backstage", "frontstage"],
    ] as const) {
      const { session } = await changedOn(items, { insert: "lane", role: "metrics", title: "Numbers", side, of });
      const map = mapOf(await session.read());
      const line = map.lines.find((l) => l.role === "visibility");
      const lane = map.lanes.find((l) => l.id === line?.after);
      expect(lane?.title).toBe(above === "lane:new" ? "Numbers" : "Frontstage");
    }
  });
});

describe("taking back room that was made", () => {
  const items = blueprint();

  it("closes up what people have put behind it since, and lets go of what they took away", async () => {
    const { board, session, did, now } = await changedOn(items);
    const behind = now.get("note:actions-s4")?.box;
    if (!behind) throw new Error("expected a note");
    const fresh = board.people.add({ kind: "sticky", text: "Came later", box: { ...behind, x: behind.x + 270 } });
    board.people.remove("note:actions-s3");
    await session.takeBack(did);
    const map = mapOf(await session.read());
    expect(map.stages.map((s) => s.title)).toEqual(["Apply", "Assess", "Offer", "Move in"]);
    expect(map.notes.find((n) => n.item?.id === fresh)).toMatchObject({ stage: "s4", lane: "actions" });
    const rest = board.items().filter((i) => i.id !== fresh);
    expect(byId(rest)).toEqual(byId(items.filter((i) => i.id !== "note:actions-s3")));
  });

  it("does nothing while something lies in the new room, and names it", async () => {
    const { board, session, did, now } = await changedOn(items);
    const head = itemOf(board.items(), did.items[0] ?? "").box;
    const row = now.get("band:actions")?.box.y ?? 0;
    const id = board.people.add({
      kind: "sticky",
      text: "Moves in",
      box: { x: head.x + 40, y: row + 20, w: 240, h: 240 },
    });
    const there = board.items();
    const { isKept, remarks } = await session.takeBack(did);
    expect([isKept, remarks]).toEqual([
      true,
      ["Nothing was taken back, because “Moves in” lies in the new room by now. Move it out of there first."],
    ]);
    expect(board.items()).toEqual(there);
    board.people.remove(id);
    await session.takeBack(did);
    expect(byId(board.items())).toEqual(byId(items));
  });

  it("restores all after a host stopped anywhere half way, and after the rest was done nevertheless", async () => {
    for (const stop of [1, 4, 9, 15, 22]) {
      for (const goesOn of [false, true]) {
        const { board, session } = on(items);
        const seen = await session.read();
        board.failAfter(stop);
        const thrown: unknown = await session.change(seen, "m1", [between]).catch((t: unknown) => t);
        expect(thrown).toBeInstanceOf(HalfChanged);
        expect(thrown).toBeInstanceOf(HostError);
        if (!(thrown instanceof HalfChanged)) return;
        board.failAfter(Number.POSITIVE_INFINITY);
        const more = goesOn ? Object.values((await session.resume(thrown.missing)).ids).flat() : [];
        if (goesOn) expect(mapOf(await session.read()).stages).toHaveLength(5);
        await session.takeBack({ ...thrown.changed, items: [...thrown.changed.items, ...more] });
        expect(byId(board.items())).toEqual(byId(items));
      }
    }
  });
});
