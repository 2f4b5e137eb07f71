import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { type MemoryBoard, memoryBoard } from "../../src/hosts/memory/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import type { Finding, MapReport } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { makeSession, type Seen, type Session } from "../../src/session.js";
import { miroEmulator, oneWay } from "../hosts/miro-emulator.js";
import { itemsOf } from "../read/on-board.js";
import { mapOf } from "../rules/build.js";

const map = mapOf(`# Buying a first home

|                           | Search                  | Wait                    | Move in       |
| ------------------------- | ----------------------- | ----------------------- | ------------- |
| Actions \`actions\`         | Scrolls through portals |                         | Carries boxes |
| Pain points \`pain-points\` |                         | No word for three weeks |               |
`);
const drawn = itemsOf(place(map));

const setUp = (can = {}, who?: string): { board: MemoryBoard; session: Session } => {
  const board = memoryBoard(drawn, { can });
  return {
    board: board,
    session: makeSession(who === undefined ? board : { ...board, who: async () => who }, { newId: () => "m" }),
  };
};

const checked = async (session: Session, seen: Seen): Promise<MapReport> => {
  const [report] = (await session.check(seen)).maps;
  if (!report) throw new Error("no map was checked");
  return report;
};

const rule = "stage-has-action";
const its = ({ findings }: MapReport): Finding | undefined => findings.find((f) => f.rule === rule);
const said = { why: "she can only wait", when: "2026-11-24" };

/** The board with its only silent stage dismissed. */
const dismissed = async (can = {}, who?: string) => {
  const { board, session } = setUp(can, who);
  const first = await session.read();
  const before = await checked(session, first);
  const finding = its(before);
  if (!finding) throw new Error("nothing to dismiss");
  const seen = await session.dismiss(first, before.map, finding, said);
  return { board, session, seen, finding, before };
};

const noteOf = (board: MemoryBoard): Item | undefined =>
  board.items().find((i) => i.text === "No word for three weeks");

describe("a dismissed finding", () => {
  it("is out of the way with who, why and when, for everybody who opens the board; nothing else changes", async () => {
    const { board, session, seen, finding, before } = await dismissed({}, "Ana");
    const report = await checked(session, seen);
    expect(report.dismissed).toEqual([{ rule, by: "person", reason: said.why, who: "Ana", when: said.when, finding }]);
    expect(report.findings).toEqual(before.findings.filter((f) => f !== finding));
    expect(seen.dismissedHere).toBeUndefined();

    const other = makeSession(board, { newId: () => "o" });
    const again = await other.read();
    expect(again.dismissals).toEqual(seen.dismissals);
    expect((await checked(other, again)).dismissed).toEqual(report.dismissed);
  });

  it("has no name where the host does not say who the person is", async () => {
    const { session, seen } = await dismissed();
    expect((await checked(session, seen)).dismissed?.[0]).not.toHaveProperty("who");
  });

  it("stays dismissed while other notes come and move", async () => {
    const { board, session } = await dismissed();
    board.people.add({ kind: "sticky", text: "Rings again", box: { ...(noteOf(board)?.box ?? drawn[0]!.box) } });
    const report = await checked(session, await session.read());
    expect(report.dismissed?.map((d) => d.rule)).toEqual([rule]);
    expect(its(report)).toBeUndefined();
  });

  it("counts again once somebody restores it", async () => {
    const { board, session, seen, finding } = await dismissed();
    const back = await session.restore(seen, finding);
    expect(its(await checked(session, back))).toEqual(finding);
    expect(back.dismissals).toBeUndefined();
    expect((await makeSession(board, { newId: () => "o" }).read()).snapshot.kept?.dismissals).toBeUndefined();
  });

  it("is settled by a check that finds it gone, and open again when it comes back", async () => {
    const { board, session, seen, finding } = await dismissed();
    const wait = drawn.find((i) => i.tag?.part === "stage" && i.text === "Wait");
    const actions = drawn.find((i) => i.tag?.part === "band" && i.tag.roles?.includes("actions"));
    if (!wait || !actions) throw new Error("expected a stage and a lane");
    const added = board.people.add({
      kind: "sticky",
      text: "Rings the broker",
      box: { x: wait.box.x + 20, y: actions.box.y + 20, w: 200, h: 200 },
    });
    const filled = await session.read();
    const settled = await session.settle(filled, await session.check(filled));
    expect(settled.dismissals).toEqual([{ ...seen.dismissals?.[0], settled: true }]);
    expect(await session.settle(settled, await session.check(settled))).toBe(settled);

    board.people.remove(added);
    const now = await checked(session, await session.read());
    expect(its(now)).toEqual(finding);
    expect(now.dismissed).toBeUndefined();
  });

  it("is not settled by a profile that does not look for it", async () => {
    const { session, seen } = await dismissed();
    const report = await session.check(seen);
    const without = report.maps.map((m) => ({ ...m, dismissed: [], passes: m.passes.filter((id) => id !== rule) }));
    expect(await session.settle(seen, { ...report, maps: without })).toBe(seen);
  });

  it("counts for this session where the board cannot be written", async () => {
    const { board, session, seen } = await dismissed({ write: false });
    expect(seen.dismissedHere).toBe(true);
    const again = await session.read();
    expect((await checked(session, again)).dismissed).toHaveLength(1);
    expect((await makeSession(board, { newId: () => "o" }).read()).dismissals).toBeUndefined();
  });

  it("stays with the corrections of the same board", async () => {
    const { session, seen } = await dismissed();
    const corrected = await session.correct(seen, { outside: [{ label: "Carries boxes" }] });
    expect(corrected.dismissals).toEqual(seen.dismissals);
    expect(corrected.reading.leftovers.map((l) => l.text)).toContain("Carries boxes");
  });

  it("is let go where the board has no room for it, and that is said", async () => {
    const { session, seen } = await dismissed({ keeps: 40 });
    expect(seen.dismissals).toBeUndefined();
    expect(seen.reading.remarks?.at(-1)).toMatch(/no room .* the oldest one is open again\.$/);
    expect(its(await checked(session, seen))).toBeDefined();
  });

  it("is signed in Miro, kept for the next one who opens the board, and dismissed all the same without a name", async () => {
    const emulator = miroEmulator({ switches: oneWay, latency: 1, seed: 1 });
    const open = (nameless = false) => {
      const board = miroBoard(emulator.page().miro.board);
      const who = () => Promise.reject(new Error("no permission"));
      return makeSession(nameless ? { ...board, who } : board, { newId: () => "m" });
    };
    const session = open();
    const plan = await session.planMap(map);
    if (!plan.ok) throw new Error("no plan");
    await session.insert(plan.value);
    const seen = await session.read();
    const report = await checked(session, seen);
    const finding = its(report);
    if (!finding) throw new Error("nothing to dismiss");
    await session.dismiss(seen, report.map, finding, said);
    const next = open(true);
    const there = await next.read();
    expect((await checked(next, there)).dismissed).toMatchObject([{ who: "Ada", reason: said.why, when: said.when }]);
    const again = await next.dismiss(there, report.map, finding, { ...said, why: "still so" });
    expect(again.dismissals).toMatchObject([{ why: "still so" }]);
    expect(again.dismissals?.[0]).not.toHaveProperty("who");
  });

  it("goes with an Excalidraw file", async () => {
    const board = fileBoard(emptyFile, "home.excalidraw");
    const session = makeSession(board, { newId: () => "m" });
    const plan = await session.planMap(map);
    if (!plan.ok) throw new Error("no plan");
    await session.insert(plan.value);
    const first = await session.read();
    const report = await checked(session, first);
    const finding = its(report);
    if (!finding) throw new Error("nothing to dismiss");
    await session.dismiss(first, report.map, finding, said);
    const saved = makeSession(fileBoard(board.content(), "home.excalidraw"), { newId: () => "m" });
    expect((await checked(saved, await saved.read())).dismissed?.[0]).toMatchObject({ reason: said.why });
  });
});

const emptyFile = JSON.stringify({ type: "excalidraw", version: 2, source: "", elements: [], appState: {}, files: {} });
