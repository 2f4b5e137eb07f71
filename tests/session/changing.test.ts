// A change somebody asks for: looked at first, done as one step, taken back, and read as what was asked for.
import { describe, expect, it } from "vitest";
import { centre, type Item } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { MapEdit, ServiceMap } from "../../src/model/index.js";
import { lanesToAdd, linesToAdd } from "../../src/session/proposing.js";
import { makeSession, type Seen } from "../../src/session.js";
import { words } from "../../src/words/index.js";
import { handDrawn } from "../../ui/samples/hand-drawn.js";

const inserted = async (template: string, params: Record<string, unknown> = {}) => {
  const board = memoryBoard();
  const session = makeSession(board, { newId: () => "map1" });
  const plan = await session.plan(template, { seeds: 0, ...params });
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join("; "));
  await session.insert(plan.value);
  const head = board.items().find((i) => i.tag?.part === "stage");
  const band = board.items().find((i) => i.tag?.part === "band");
  if (!head || !band) throw new Error("expected a stage and a lane");
  const [x, y] = [centre(head.box).x - 120, centre(band.box).y - 120];
  board.people.add({ kind: "sticky", text: "Asks a friend", box: { x, y, w: 240, h: 240 } });
  return { board, session };
};
const mapOf = (seen: Seen): ServiceMap => {
  const [map] = seen.reading.maps;
  if (!map) throw new Error("expected a map");
  return map;
};
const changed = async ({ session }: Awaited<ReturnType<typeof inserted>>, ...edits: MapEdit[]) => {
  const seen = await session.read();
  const did = await session.change(seen, mapOf(seen).id, edits);
  return { did, map: mapOf(await session.read()) };
};
const plain = (items: readonly Item[]) => new Map(items.map((i) => [i.id, i]));

describe("a change somebody asks for", () => {
  it("adds a stage at the end, touches no note, and is taken back whole", async () => {
    const on = await inserted("service-blueprint", { stages: "Apply,Assess,Offer" });
    const before = on.board.items();
    const seen = await on.session.read();
    const look = await on.session.previewChange(seen, "map1", [{ add: "stage", title: "Settle in" }]);
    expect(look).toMatchObject({ possible: true, where: "At the end, after “Offer”." });
    expect(on.board.items()).toEqual(before);
    const { did, map } = await changed(on, { add: "stage", title: "Settle in" });
    expect(map.stages.map((s) => s.title)).toEqual(["Apply", "Assess", "Offer", "Settle in"]);
    expect(map.notes.find((n) => n.text === "Asks a friend")).toMatchObject({ lane: map.lanes[0]?.id, stage: "s1" });
    const now = plain(on.board.items());
    for (const item of before.filter((i) => i.kind === "sticky")) expect(now.get(item.id)).toEqual(item);
    await on.session.takeBack(did);
    expect(plain(on.board.items())).toEqual(plain(before));
  });

  it("leaves a note that somebody put into the new stage, and the room it lies in", async () => {
    const on = await inserted("journey-map", { stages: "Apply,Assess" });
    const { did } = await changed(on, { add: "stage", title: "Settle in" });
    const head = on.board.items().find((i) => i.text === "Settle in");
    const band = on.board.items().find((i) => i.tag?.part === "band");
    if (!head || !band) throw new Error("expected the new stage");
    const box = { x: head.box.x + 20, y: band.box.y + 24, w: 240, h: 240 };
    const note = on.board.people.add({ kind: "sticky", text: "Moves in", box });
    const before = on.board.items();
    const { remarks } = await on.session.takeBack(did);
    expect(remarks).toEqual(["The map keeps its new size, because something else stands in it by now."]);
    const gone = new Set(did.items);
    expect(plain(on.board.items())).toEqual(plain(before.filter((i) => !gone.has(i.id))));
    expect(plain(on.board.items()).has(note)).toBe(true);
  });

  it("renames a lane and nothing else, keeps what it means, and is taken back", async () => {
    const on = await inserted("journey-map");
    const before = on.board.items();
    const lane = mapOf(await on.session.read()).lanes.find((l) => l.roles.includes("emotions"));
    if (!lane) throw new Error("expected emotions");
    const { did, map } = await changed(on, { rename: "lane", id: lane.id, title: "Ups and downs" });
    expect(map.lanes.find((l) => l.id === lane.id)).toMatchObject({ title: "Ups and downs", roles: lane.roles });
    expect(did.items).toEqual([]);
    const moved = on.board.items().filter((i) => plain(before).get(i.id)?.text !== i.text);
    expect(moved.map((i) => i.id)).toEqual([lane.item?.id]);
    await on.session.takeBack(did);
    expect(plain(on.board.items())).toEqual(plain(before));
  });

  it("keeps what a lane means where its new name says nothing of it, on a board Lanewise did not draw", async () => {
    const label = (id: string, text: string, x: number, y: number): Item => ({
      id,
      kind: "text",
      box: { x, y, w: 180, h: 40 },
      text,
    });
    const rows = ["1. Actions", "Thoughts", "Pain\npoints"];
    const board = memoryBoard([
      ...["Search", "Visit", "Pay"].map((t, i) => label(`c${i}`, t, 240 + i * 300, -100)),
      ...rows.map((t, i) => label(`r${i}`, t, 0, i * 200 + 40)),
      ...rows.flatMap((_, i) =>
        [0, 1, 2].map(
          (k): Item => ({
            id: `n${i}${k}`,
            kind: "sticky",
            box: { x: 240 + k * 300, y: i * 200, w: 120, h: 120 },
            text: `says ${i} ${k}`,
          }),
        ),
      ),
    ]);
    const on = { board, session: makeSession(board, { newId: () => "m" }) };
    const [actions, thoughts, pains] = mapOf(await on.session.read()).lanes;
    if (!actions || !thoughts || !pains) throw new Error("expected three lanes");
    const { did, map } = await changed(
      on,
      { rename: "lane", id: actions.id, title: "Ana" },
      { rename: "lane", id: thoughts.id, title: "Opportunities" },
      { rename: "lane", id: pains.id, title: "Where it hurts" },
      { rename: "stage", id: "c0", title: "Look around" },
    );
    expect(board.items().flatMap((i) => (i.kind === "text" ? [i.text] : []))).toEqual([
      "Look around",
      "Visit",
      "Pay",
      "1. Ana",
      "Opportunities",
      "Where it hurts",
    ]);
    expect(map.lanes.map((l) => l.roles)).toEqual([["actions"], ["opportunities"], ["pain-points"]]);
    expect((await on.session.read()).hints.roles).toHaveLength(2);
    await on.session.takeBack(did);
    expect(await on.session.read()).toMatchObject({ hints: {} });
    expect(board.items().find((i) => i.id === "r2")?.text).toBe("Pain\npoints");
    expect(map.notes).toHaveLength(9);
  });

  it("keeps a list of stages that somebody pointed out complete, and leaves nothing of it behind when taken back", async () => {
    const board = memoryBoard(elementItems(JSON.parse(handDrawn()).elements).items);
    const session = makeSession(board, { newId: () => "m" });
    const first = await session.read();
    const pointed = mapOf(first).stages.flatMap((s) => (s.item ? [{ label: s.item.id }] : []));
    const before = await session.correct(first, { stages: pointed });
    expect(before.hints.stages).toHaveLength(pointed.length);
    const { did, map } = await changed({ board, session }, { add: "stage", title: "Look back" });
    expect(map.stages.at(-1)?.title).toBe("Look back");
    expect((await session.read()).hints.stages).toHaveLength(pointed.length + 1);
    await session.takeBack(did);
    const after = await session.read();
    expect(after.hints).toEqual(before.hints);
    expect(after.reading).toEqual(before.reading);
  });

  it("is refused with the reason where it cannot be done, and nothing is touched", async () => {
    const on = await inserted("journey-map");
    const before = on.board.items();
    const edit: MapEdit = { add: "stage", title: "First of all", after: null };
    await expect(changed(on, edit)).rejects.toThrow(/by hand\.$/);
    await expect(changed(on, { rename: "stage", id: "s1", title: "  " })).rejects.toThrow("A stage needs a name.");
    expect(on.board.items()).toEqual(before);
  });
});

describe("what can be added", () => {
  it("are lanes of every meaning the map lacks, named in its own language, and where they belong", async () => {
    const { session } = await inserted("journey-map", { language: "de" });
    const map = mapOf(await session.read());
    const lanes = lanesToAdd(map);
    const there = map.lanes.flatMap((l) => l.roles);
    expect(lanes.filter((l) => there.includes(l.role))).toEqual([]);
    expect(lanes.map((l) => l.role)).not.toContain("stages");
    expect(lanes.find((l) => l.role === "quotes")).toEqual({
      role: "quotes",
      title: words.de.roles.quotes.title,
      after: map.lanes.find((l) => l.roles.includes("thoughts"))?.id ?? "actions",
    });
  });

  it("are the lines its lanes call for and that are not drawn", async () => {
    const { board, session } = await inserted("service-blueprint");
    expect(linesToAdd(mapOf(await session.read()))).toEqual([]);
    const bar = board.items().find((i) => i.tag?.part === "line" && i.tag.id === "visibility");
    board.people.remove(bar?.id ?? "");
    const seen = await session.read();
    const [line, ...more] = linesToAdd(mapOf(seen));
    expect([line, more]).toEqual([{ role: "visibility", title: "Line of visibility", after: "frontstage" }, []]);
    if (line) await session.change(seen, "map1", [{ add: "line", ...line }]);
    expect(linesToAdd(mapOf(await session.read()))).toEqual([]);
  });
});
