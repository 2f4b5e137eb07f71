import { describe, expect, it } from "vitest";
import { HostError, type Item } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { type MemoryBoard, memoryBoard } from "../../src/hosts/memory/index.js";
import type { Note, Reading } from "../../src/model/index.js";
import { type Hints, makeSession, type Seen, type Session } from "../../src/session.js";

const label = (id: string, text: string, x: number, y: number): Item => ({
  id,
  kind: "text",
  text,
  box: { x, y, w: 200, h: 40 },
  fontSize: 28,
});
const sticky = (id: string, text: string, x: number, y: number): Item => ({
  id,
  kind: "sticky",
  text,
  box: { x, y, w: 200, h: 200 },
  fill: "#FFF9B1",
});

/** Three lanes and three stages, a note in every cell but one, and a parking lot at the side. */
const untidy: readonly Item[] = [
  ...["Actions", "Touchpoints", "Pain points"].map((text, i) => label(`lane${i}`, text, 0, 400 + 300 * i)),
  ...["Dawn", "Noon", "Dusk"].map((text, i) => label(`stage${i}`, text, 400 + 300 * i, 100)),
  ...[0, 1, 2].flatMap((lane) =>
    [0, 1, 2].flatMap((stage) =>
      lane + stage === 4
        ? []
        : [sticky(`n${lane}${stage}`, `note ${lane} ${stage}`, 400 + 300 * stage, 320 + 300 * lane)],
    ),
  ),
  sticky("park", "call mum", 2400, 320),
];

const setUp = (items = untidy, can = {}): { board: MemoryBoard; session: Session } => {
  const board = memoryBoard(items, { can });
  return { board, session: makeSession(board, { newId: () => "m" }) };
};
const another = (board: MemoryBoard): Session => makeSession(board, { newId: () => "other" });

const noteIn = ({ reading }: { readonly reading: Reading }, id: string): Note | undefined =>
  reading.maps.flatMap((m) => m.notes).find((n) => n.id === id);
const cells = ({ reading }: Seen, but: string): unknown =>
  reading.maps.flatMap((m) => m.notes.filter((n) => n.id !== but).map((n) => [n.id, n.lane, n.stage, n.confidence]));
const accountOf = ({ reading: { counts, maps, leftovers, accounted } }: Seen): void => {
  expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
  const ids = [...maps.flatMap((m) => m.notes.map((n) => n.id)), ...[...leftovers, ...accounted].map((l) => l.item.id)];
  expect(new Set(ids).size).toBe(counts.items);
};

describe("what a person corrects", () => {
  it("is kept with the board for everybody, and wins on the next reading", async () => {
    const { board, session } = setUp();
    const first = await session.read();
    expect(noteIn(first, "n11")).toMatchObject({ lane: "lane1", stage: "stage1" });
    expect(first).toMatchObject({ hints: {}, isKept: true });

    const hints: Hints = { notes: [{ label: "n11", lane: "lane2", stage: "stage2" }], outside: [{ label: "n00" }] };
    const seen = await session.correct(first, hints);
    expect(seen.isKept).toBe(true);
    expect(noteIn(seen, "n11")).toMatchObject({
      lane: "lane2",
      stage: "stage2",
      confidence: 1,
      why: "somebody placed it here",
    });
    expect(seen.reading.leftovers).toContainEqual({
      text: "note 0 0",
      reason: "a person said it is not part of the map",
      item: { id: "n00" },
    });
    expect(seen.reading.remarks).toContain("2 corrections kept with this board were followed.");
    expect(seen.hints).toMatchObject(hints);
    accountOf(seen);

    const elsewhere = await another(board).read();
    expect(elsewhere.reading).toEqual(seen.reading);
    expect(elsewhere.hints).toEqual(seen.hints);
  });

  it("moves nothing else", async () => {
    const { session } = setUp();
    const first = await session.read();
    const placed = await session.correct(first, { notes: [{ label: "n11", lane: "lane0", stage: "stage0" }] });
    expect(cells(placed, "n11")).toEqual(cells(first, "n11"));
    const outside = await session.correct(first, { outside: [{ label: "n11" }] });
    expect(cells(outside, "n11")).toEqual(cells(first, "n11"));
  });

  it("is gone once the set is empty, and the board reads as before", async () => {
    const { board, session } = setUp();
    const first = await session.read();
    const seen = await session.correct(first, { outside: [{ label: "n00" }] });
    const again = await session.correct(seen, {});
    expect(again).toMatchObject({ hints: {}, isKept: true });
    expect(again.reading).toEqual(first.reading);
    expect((await board.read({ of: "board" })).kept).toBeUndefined();
  });

  it("passes over in silence what is gone, and stays for when it comes back", async () => {
    const { board, session } = setUp();
    const hints: Hints = { outside: [{ label: "park" }, { label: "n00" }] };
    await session.correct(await session.read(), hints);
    board.people.remove("n00");
    const seen = await session.read();
    expect(seen.reading.remarks).toEqual(["1 correction kept with this board was followed."]);
    expect(seen.hints).toEqual(hints);
    accountOf(seen);
  });

  it("counts for a note's cell until the note is moved to another one", async () => {
    const { board, session } = setUp();
    await session.correct(await session.read(), { notes: [{ label: "n11", lane: "lane2", stage: "stage1" }] });
    board.people.move("n11", { x: 720, y: 640 });
    expect(noteIn(await session.read(), "n11")).toMatchObject({ lane: "lane2", stage: "stage1" });
    // Along its own lane to another stage: the stage is the board's now, the lane still is as said.
    board.people.move("n11", { x: 1010, y: 640 });
    expect(noteIn(await session.read(), "n11")).toMatchObject({ lane: "lane2", stage: "stage2" });
    board.people.move("n11", { x: 1010, y: 330 });
    const moved = noteIn(await session.read(), "n11");
    expect(moved).toMatchObject({ lane: "lane0", stage: "stage2" });
    expect(moved?.why).not.toMatch(/somebody/);
  });

  it("goes along when the whole map is moved", async () => {
    const { board, session } = setUp();
    await session.correct(await session.read(), {
      notes: [{ label: "n11", lane: "lane2", stage: "stage1" }],
      borders: [{ between: ["lane0", "lane1"], at: 0.9 }],
    });
    const before = await session.read();
    for (const { id, box } of board.items()) board.people.move(id, { x: box.x - 5000, y: box.y + 777 });
    expect((await session.read()).reading).toEqual(before.reading);
  });

  it("may be given by text, and is kept by id", async () => {
    const { session } = setUp();
    const seen = await session.correct(await session.read(), {
      roles: [{ label: "Touchpoints", roles: ["frontstage"] }],
      notes: [{ label: "note 1 1", lane: "Pain points" }],
    });
    expect(seen.hints).toEqual({
      roles: [{ label: "lane1", roles: ["frontstage"] }],
      notes: [{ label: "n11", lane: "lane2", from: { lane: "lane1", stage: "stage1" } }],
    });
    expect(seen.reading.maps[0]?.lanes.map((l) => l.roles)).toEqual([["actions"], ["frontstage"], ["pain-points"]]);
  });

  it("counts for this session only on a board nobody may change", async () => {
    const { board, session } = setUp(untidy, { write: false });
    const seen = await session.correct(await session.read(), { outside: [{ label: "park" }] });
    expect(seen).toMatchObject({ isKept: false, hints: { outside: [{ label: "park" }] } });
    expect((await session.read()).reading).toEqual(seen.reading);
    expect(await another(board).read()).toMatchObject({ isKept: true, hints: {} });
  });

  it("gives way to what is given, text by text; null is neither", async () => {
    const { session } = setUp();
    const first = await session.read();
    await session.correct(first, { outside: [{ label: "n00" }, { label: "n01" }] });
    const seen = await session.read(undefined, { notes: [{ label: "note 0 0", lane: "Pain points", stage: "Dusk" }] });
    expect(noteIn(seen, "n00")).toMatchObject({ lane: "lane2", stage: "stage2" });
    expect(noteIn(seen, "n01")).toBeUndefined();
    expect((await session.read(undefined, null)).reading).toEqual(first.reading);
  });

  it("is shortened by its oldest where the board has no room, and says so", async () => {
    const { session } = setUp(untidy, { keeps: 60 });
    const outside = ["park", "n00", "n01", "n02", "n10", "n11"].map((id) => ({ label: id }));
    const seen = await session.correct(await session.read(), { outside });
    const left = seen.hints.outside ?? [];
    expect(JSON.stringify(seen.hints).length).toBeLessThanOrEqual(60);
    expect(left).toEqual(outside.slice(-left.length));
    expect(seen.reading.remarks).toContain(
      `This board has no room for more corrections: the oldest ${6 - left.length} were let go.`,
    );
  });

  it("that nobody understands is passed over; the rest of it counts", async () => {
    const { board, session } = setUp();
    const keep = (text: string) => board.keep("corrections", text, []);
    const plain = (await session.read()).reading;
    for (const text of ["no JSON", "[]", "7", `{"outside": "park"}`, `{"later": [1]}`]) {
      await keep(text);
      expect((await session.read()).reading, text).toEqual(plain);
    }
    await keep(`{"outside": [7, {"label": "n00"}, {"label": "n01", "new": 1}], "later": {}}`);
    expect((await session.read()).hints).toEqual({ outside: [{ label: "n00" }] });
  });

  it("that a host refuses to keep is an error, and nothing changes", async () => {
    const { board, session } = setUp();
    const refusing = makeSession(
      {
        ...board,
        keep: async () => {
          throw new HostError("it could not be kept", { host: "memory" });
        },
      },
      { newId: () => "m" },
    );
    const first = await refusing.read();
    await expect(refusing.correct(first, { outside: [{ label: "park" }] })).rejects.toThrow("it could not be kept");
    expect((await refusing.read()).reading).toEqual(first.reading);
    expect((await session.read()).hints).toEqual({});
  });

  it("that lists all lanes grows by a lane that a fix draws", async () => {
    const { session } = setUp();
    const first = await session.read();
    const lanes = ["lane0", "lane1", "lane2"].map((label) => ({ label }));
    const seen = await session.correct(first, { lanes, stages: [0, 1, 2].map((i) => ({ label: `stage${i}` })) });
    const report = await session.check(seen.reading);
    const [map] = report.maps;
    const finding = map?.findings.find((f) => f.fix?.changes.some((c) => "add" in c && c.add === "lane"));
    if (!map || !finding) throw new Error("expected a lane to be missing");
    const { ids } = await session.fix(seen, map.map, finding);
    const added = Object.entries(ids).flatMap(([key, [id = ""]]) => (key.startsWith("lane:") ? [id] : []));
    expect(added.length).toBeGreaterThan(0);
    const after = await session.read();
    expect(after.hints.lanes).toEqual([...lanes, ...added.map((label) => ({ label }))]);
    expect(after.reading.maps[0]?.lanes.map((l) => l.item?.id)).toEqual(expect.arrayContaining(added));
  });

  it("stays in a copy of the board's file", async () => {
    const elements = untidy.map(({ id, box, text }) => ({
      id,
      type: "text",
      x: box.x,
      y: box.y,
      width: box.w,
      height: box.h,
      text,
      fontSize: 20,
      isDeleted: false,
    }));
    const board = fileBoard(JSON.stringify({ type: "excalidraw", elements }), "a.excalidraw");
    const session = makeSession(board, { newId: () => "m" });
    const seen = await session.correct(await session.read(), { outside: [{ label: "n00" }] });
    const copy = makeSession(fileBoard(board.content(), "a.excalidraw"), { newId: () => "m" });
    expect((await copy.read()).reading).toEqual(seen.reading);
  });
});
