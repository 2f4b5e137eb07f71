import { describe, expect, it } from "vitest";
import { centre, HostError, type Item } from "../../src/board/index.js";
import { type MemoryBoard, memoryBoard } from "../../src/hosts/memory/index.js";
import type { Finding, ServiceMap } from "../../src/model/index.js";
import { makeSession, type Session } from "../../src/session.js";

const setUp = (start: readonly Item[] = []): { board: MemoryBoard; session: Session } => {
  let n = 0;
  const board = memoryBoard(start);
  return { board, session: makeSession(board, { newId: () => `map${++n}` }) };
};

const insert = async (session: Session, template: string, params: Record<string, unknown> = {}) => {
  const plan = await session.plan(template, params);
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join("; "));
  return session.insert(plan.value);
};

const only = async (session: Session): Promise<ServiceMap> => {
  const { reading } = await session.read();
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0]!;
};

const itemOf = (map: ServiceMap, lane: string): string => map.lanes.find((l) => l.id === lane)!.item!.id;

const bandOf = (board: MemoryBoard, lane: string): Item =>
  board.items().find((i) => i.tag?.part === "band" && i.tag.id === lane)!;
const sticky = (text: string, x: number, y: number): Omit<Item, "id"> => ({
  kind: "sticky",
  text,
  box: { x: x - 120, y: y - 120, w: 240, h: 240 },
  fill: "#A8DAFF",
});
/** The middle of a cell, by the lane's band and the stage's head. */
const cell = (board: MemoryBoard, lane: string, stage: string): [number, number] => {
  const head = board.items().find((i) => i.tag?.part === "stage" && i.tag.id === stage)!;
  return [centre(head.box).x, centre(bandOf(board, lane).box).y];
};

const untouched = (item: Item): object => ({ box: item.box, text: item.text, fill: item.fill, parent: item.parent });

describe("a workshop on a board", () => {
  it("inserts, lets people write and drag, reads, checks and fixes without touching a note", async () => {
    const { board, session } = setUp();
    await insert(session, "service-blueprint", { title: "Mortgage", persona: "Ana, 31", stages: "Apply,Assess,Offer" });
    const note = board.people.add(sticky("Fills in the form", ...cell(board, "actions", "s1")));
    board.people.add(sticky("Adviser greets", ...cell(board, "frontstage", "s1")));
    board.people.add(sticky("Call mum?", -900, -900));

    const first = await session.read();
    const map = first.reading.maps[0]!;
    expect(map.stages.map((s) => s.title)).toEqual(["Apply", "Assess", "Offer"]);
    expect(map.notes.find((n) => n.text === "Fills in the form")).toMatchObject({ lane: "actions", stage: "s1" });
    expect(first.reading.leftovers.map((l) => l.text)).toEqual(["Call mum?"]);

    const [x, y] = cell(board, "backstage", "s2");
    board.people.move(note, { x: x - 120, y: y - 120 });
    expect((await only(session)).notes.find((n) => n.id === note)).toMatchObject({ lane: "backstage", stage: "s2" });

    for (const item of board.items()) if (item.tag?.id === "backstage") board.people.remove(item.id);
    board.people.move(note, { x: cell(board, "actions", "s2")[0] - 120, y: cell(board, "actions", "s2")[1] - 120 });
    const before = board.items().filter((i) => i.kind === "sticky");
    const seen = await session.read();
    const report = await session.check(seen.reading);
    const missing = report.maps[0]!.findings.find((f) => f.rule === "lane-required" && f.roles?.includes("backstage"));
    expect(missing?.message).toContain("Backstage");
    expect(await session.preview(seen, "map1", missing!)).toMatchObject({ possible: true });
    await session.fix(seen, "map1", missing!);

    const after = await session.read();
    expect(after.reading.maps[0]!.lanes.flatMap((l) => l.roles)).toContain("backstage");
    const stillMissing = (await session.check(after.reading)).maps[0]!.findings.filter(
      (f) => f.rule === "lane-required",
    );
    expect(stillMissing.filter((f) => f.roles?.includes("backstage"))).toEqual([]);
    const now = new Map(board.items().map((i) => [i.id, i]));
    for (const item of before) expect(untouched(now.get(item.id)!)).toEqual(untouched(item));
  });

  it("puts the deleted lane back into the gap it left", async () => {
    const { board, session } = setUp();
    await insert(session, "service-blueprint");
    const gap = bandOf(board, "backstage").box;
    board.people.add(sticky("Something", ...cell(board, "actions", "s1")));
    for (const item of board.items()) if (item.tag?.id === "backstage") board.people.remove(item.id);
    const seen = await session.read();
    const finding = (await session.check(seen.reading)).maps[0]!.findings.find((f) => f.roles?.includes("backstage"))!;
    await session.fix(seen, "map1", finding);
    const band = board.items().find((i) => i.tag?.part === "band" && i.tag.roles?.includes("backstage"))!;
    expect(band.box.y).toBe(gap.y);
  });

  it("brings a missing line back", async () => {
    const { board, session } = setUp();
    await insert(session, "service-blueprint");
    board.people.add(sticky("Something", ...cell(board, "actions", "s1")));
    const bar = board.items().find((i) => i.tag?.part === "line" && i.tag.id === "visibility")!;
    board.people.remove(bar.id);
    const seen = await session.read();
    const finding = (await session.check(seen.reading)).maps[0]!.findings.find((f) => f.rule === "lines-present")!;
    await session.fix(seen, "map1", finding);
    const after = await session.read();
    expect(after.reading.maps[0]!.lines.map((l) => l.role)).toEqual([
      "interaction",
      "visibility",
      "internal-interaction",
    ]);
    expect((await session.check(after.reading)).maps[0]!.findings.filter((f) => f.rule === "lines-present")).toEqual(
      [],
    );
  });
});

describe("inserting", () => {
  it("finds room beside what is there and touches none of it", async () => {
    const there: Item = { id: "theirs", kind: "shape", text: "Agenda", box: { x: -100, y: -100, w: 900, h: 700 } };
    const { board, session } = setUp([there]);
    const { frame, items } = await insert(session, "first-draft");
    const placed = board.items().find((i) => i.id === frame)!;
    expect(placed.box.x >= 800 || placed.box.y >= 600).toBe(true);
    expect(board.items().find((i) => i.id === "theirs")).toEqual(there);
    await session.remove(items);
    expect(board.items()).toEqual([there]);
  });

  it("gives a map that is there already an id of its own", async () => {
    const { session } = setUp();
    await insert(session, "first-draft");
    const map = await only(session);
    const plan = await session.planMap(map);
    if (!plan.ok) throw new Error("expected a plan");
    await session.insert(plan.value);
    const ids = (await session.read()).reading.maps.map((m) => m.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("refuses parameters by name and leaves the board alone", async () => {
    const { board, session } = setUp();
    const refusedPlan = await session.plan("journey-map", { seeds: "many" });
    expect(refusedPlan.ok ? [] : refusedPlan.problems.map((p) => p.message).join(" ")).toMatch(/seeds.*many/);
    const unknown = await session.plan("journey-mop", {});
    expect(unknown.ok ? "" : unknown.problems[0]!.message).toContain("journey-map");
    expect(board.items()).toEqual([]);
  });

  it("can be finished after the host failed half way", async () => {
    const { board, session } = setUp();
    const plan = await session.plan("service-blueprint", {});
    if (!plan.ok) throw new Error("expected a plan");
    board.failAfter(10);
    const error: unknown = await session.insert(plan.value).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HostError);
    const failed = error as HostError;
    expect([failed.done, failed.total]).toEqual([10, plan.value.drafts.length]);
    board.failAfter(Number.POSITIVE_INFINITY);
    await session.resume(failed.missing);
    expect(board.items()).toHaveLength(plan.value.drafts.length);
    expect((await only(session)).lanes).toHaveLength(5);
  });

  it("takes away what it placed when it is stopped", async () => {
    const { board, session } = setUp();
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    const stop = await session.insert(plan.value, (done) => done < 5).catch((e: unknown) => e);
    expect(stop).toMatchObject({ stopped: true });
    expect(board.items()).toEqual([]);
  });
});

describe("taking away and bringing in", () => {
  it("names the file after the map and gives every format", async () => {
    const { session } = setUp();
    await insert(session, "journey-map", { title: "Ein Besuch beim Frisör!" });
    const { reading } = await session.read();
    expect(await session.take(reading, "csv")).toMatchObject({ name: "ein-besuch-beim-frisör.csv" });
    await expect(session.take(reading, "papyrus")).rejects.toThrow(/papyrus/);
    const back = await session.bring((await session.take(reading, "json")).text, "x.json");
    expect(back).toEqual({ ok: true, value: reading });
  });
});

describe("a fix", () => {
  it("that cannot be is refused with its reason", async () => {
    const { session } = setUp();
    await insert(session, "first-draft");
    const seen = await session.read();
    const finding: Finding = {
      rule: "r",
      severity: "info",
      message: "",
      lanes: [],
      stages: [],
      notes: [],
      items: [],
      fingerprint: "f",
    };
    expect((await session.preview(seen, "map1", finding)).possible).toBe(false);
    await expect(session.fix(seen, "map1", finding)).rejects.toThrow("no fix");
    await expect(session.preview(seen, "elsewhere", finding)).rejects.toThrow("elsewhere");
  });
});

describe("showing", () => {
  it("hands ids on to the board", async () => {
    const { board, session } = setUp();
    await insert(session, "first-draft");
    const map = await only(session);
    await session.reveal([itemOf(map, map.lanes[0]!.id), "gone"]);
    expect(board.revealed()).toEqual([itemOf(map, map.lanes[0]!.id)]);
  });
});
