// What FigJam really runs: the built main.js, in QuickJS, with only the documented globals, and our panel's session before it.
import { afterEach, describe, expect, it } from "vitest";
import { weigh } from "../../build/build.js";
import { figjamPair } from "../../build/figjam.js";
import { HostError, type Item } from "../../src/board/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { makeSession, type Session } from "../../src/session.js";
import { openSandbox, type Sandbox } from "./figjam/sandbox.js";
import { allOff, type Switches } from "./figjam-emulator.js";
import { settingsOf } from "./settings.js";

const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.end();
});
const opened = async (switches: Partial<Switches> = allOff): Promise<{ sandbox: Sandbox; session: Session }> => {
  const sandbox = await openSandbox({ switches, command: "read" });
  open.push(sandbox);
  let n = 0;
  return { sandbox, session: makeSession(sandbox.board, { newId: () => `map${++n}` }) };
};
const planned = async (session: Session, template: string, params: Record<string, unknown> = {}) => {
  const plan = await session.plan(template, params);
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join("; "));
  return plan.value;
};
const only = async (session: Session): Promise<ServiceMap> => {
  const { reading } = await session.read();
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0]!;
};
/** Where a note of 240 stands in the middle of a cell. */
const middleOf = (items: readonly Item[], lane: string, stage: string): { x: number; y: number } => {
  const box = (part: string, id: string) => items.find((i) => i.tag?.part === part && i.tag.id === id)!.box;
  const [band, head] = [box("band", lane), box("stage", stage)];
  return { x: head.x + head.w / 2 - 120, y: band.y + band.h / 2 - 120 };
};
const mapped = (map: ServiceMap) => ({
  kind: map.kind,
  title: map.title,
  stages: map.stages.map((s) => s.title),
  lanes: map.lanes.map((l) => [l.title, l.roles]),
  lines: map.lines.map((l) => l.role),
});

describe("main.js as it is shipped", () => {
  it("is one script without anything FigJam refuses, of at most 20 KB gzip besides the texts it keeps for the panel", async () => {
    const { main: code, own } = await figjamPair();
    expect(weigh(own)).toBeLessThanOrEqual(20);
    expect(code).not.toMatch(/\bimport\s*\(|<!--|-->|^\s*(?:import|export)\b/m);
  });

  it("is written in the language of 2017: no spread of objects, no optional chaining, no ??", async () => {
    const { transform } = await import("esbuild");
    const { own: code } = await figjamPair();
    // Lowering it once more must find nothing left to lower.
    const again = async (target: string) =>
      (await transform(code, { target, minifyWhitespace: true, charset: "utf8" })).code.length;
    expect(await again("es2017")).toBe(await again("esnext"));
  });

  it("gets the documented globals and no others", async () => {
    const { sandbox } = await opened();
    expect([...sandbox.globals()].sort()).toEqual(
      [
        "__html__",
        "__uiFiles__",
        "clearInterval",
        "clearTimeout",
        "console",
        "fetch",
        "figma",
        "setInterval",
        "setTimeout",
      ].sort(),
    );
  });

  it("tells the panel what opened it", async () => {
    const { sandbox } = await opened();
    expect(sandbox.board.command).toBe("read");
    expect(sandbox.board.can).toMatchObject({ undoesAsOne: true, noteSize: 240 });
  });
});

describe("the parts of the panel that main.js keeps", () => {
  it("are sent whole when they are asked for, however long", async () => {
    const { sandbox } = await opened();
    const { parts } = await figjamPair();
    for (const [name, text] of Object.entries(parts)) expect(await sandbox.board.part(name)).toBe(text);
    expect(Math.max(...Object.values(parts).map((text) => text.length))).toBeGreaterThan(100_000);
  });

  it("are said to be of another version where there is no such part", async () => {
    const { sandbox } = await opened();
    await expect(sandbox.board.part("part-OTHER.js")).rejects.toThrow(
      "the panel asks for its part “part-OTHER.js”, which main.js does not hold: are both files of the same version?",
    );
  });
});

describe.each(settingsOf("figjam", 2))("a workshop in FigJam, $name", ({ switches }) => {
  it("reads back the map it inserted, in one undo step and small slices", async () => {
    const { sandbox, session } = await opened(switches);
    const plan = await planned(session, "journey-map", { persona: "Ana, 31", stages: "Search,Visit,Offer,Move in" });
    const { items } = await session.insert(plan);
    const map = await only(session);
    expect(mapped(map)).toEqual(mapped(plan.map));
    expect(map.header.persona).toBe("Ana, 31");
    expect(Object.keys(sandbox.raw()).sort()).toEqual([...items].sort());
    expect(sandbox.meters().undoSteps).toBe(1);
    expect(sandbox.meters().maxSlice).toBeLessThanOrEqual(50);
    expect(sandbox.people("undo")).toBe(true);
    expect(sandbox.raw()).toEqual({});
  });

  it("sees notes people write, drag and copy, and shows one on the board", async () => {
    const { sandbox, session } = await opened(switches);
    const { frame } = await session.insert(
      await planned(session, "service-blueprint", { stages: "Apply,Assess,Offer", seeds: 0 }),
    );
    const seen = await session.read();
    const cell = (lane: string, stage: string): { x: number; y: number } => {
      const box = (part: string, id: string) =>
        seen.snapshot.items.find((i) => i.tag?.part === part && i.tag.id === id)!.box;
      const [band, head] = [box("band", lane), box("stage", stage)];
      return { x: head.x + head.w / 2 - 120, y: band.y + band.h / 2 - 120 };
    };
    const note = sandbox.people("sticky", {
      ...cell("actions", "s1"),
      text: "Fills in the form",
      fill: "#A8DAFF",
      author: "Ana",
      parent: frame!,
    });
    const loose = sandbox.people("sticky", { ...cell("frontstage", "s2"), text: "Adviser calls", fill: "#FFD3A8" });
    const at = (map: ServiceMap, id: string) => map.notes.find((n) => n.id === id);
    expect(at(await only(session), note)).toMatchObject({ lane: "actions", stage: "s1", text: "Fills in the form" });
    sandbox.people("move", note, cell("backstage", "s2"));
    const copy = sandbox.people("duplicate", note, cell("backstage", "s3"));
    const map = await only(session);
    expect(at(map, note)).toMatchObject({ lane: "backstage", stage: "s2" });
    expect(at(map, copy)).toMatchObject({ lane: "backstage", stage: "s3" });
    expect(at(map, loose)).toMatchObject({ lane: "frontstage", stage: "s2" });
    await session.reveal([note]);
    expect(sandbox.revealed()).toEqual([note]);
  });

  it("reads a map somebody copied with all that is in it as a map of its own", async () => {
    const { sandbox, session } = await opened(switches);
    const { frame } = await session.insert(await planned(session, "service-blueprint", { stages: "Apply,Assess" }));
    const first = (await session.read()).snapshot.items;
    const note = sandbox.people("sticky", { ...middleOf(first, "actions", "s2"), text: "Assesses", parent: frame! });
    sandbox.people("duplicate", frame!, { x: 0, y: 9_000 });
    const { reading } = await session.read();
    expect(reading.maps).toHaveLength(2);
    const [one, two] = reading.maps;
    expect(one?.id).not.toBe(two?.id);
    expect(two?.lanes.map((l) => l.title)).toEqual(one?.lanes.map((l) => l.title));
    expect(two?.stages.map((s) => s.title)).toEqual(one?.stages.map((s) => s.title));
    const notes = reading.maps.map((m) => m.notes.filter((n) => n.text === "Assesses"));
    expect(notes.map((n) => n.length)).toEqual([1, 1]);
    expect(new Set(notes.flat().map((n) => n.id)).size).toBe(2);
    expect(notes.flat().map((n) => n.id)).toContain(note);
  });

  it("counts stamps on and beside notes as votes, in nested sections and on top of the map", async () => {
    const { sandbox, session } = await opened(switches);
    const { frame } = await session.insert(
      await planned(session, "service-blueprint", { stages: "Apply,Assess", seeds: 0 }),
    );
    const { items } = (await session.read()).snapshot;
    const at = middleOf(items, "actions", "s1");
    const inner = sandbox.people("section", { ...at, w: 300, h: 280, text: "", parent: frame! });
    const nested = sandbox.people("sticky", { x: at.x + 24, y: at.y + 20, text: "Applies by post", parent: inner });
    const loose = sandbox.people("sticky", { ...middleOf(items, "backstage", "s2"), text: "Scores it" });
    for (const dx of [0, 60]) sandbox.people("stamp", { x: at.x + 40 + dx, y: at.y + 40 });
    const { x, y } = middleOf(items, "backstage", "s2");
    sandbox.people("stamp", { x: x + 236, y: y + 100 });
    const map = await only(session);
    const noteOf = (id: string) => map.notes.find((n) => n.id === id);
    expect(noteOf(nested)).toMatchObject({ lane: "actions", stage: "s1", votes: 2 });
    expect(noteOf(loose)).toMatchObject({ lane: "backstage", stage: "s2", votes: 1 });
  });

  it("reads a table with lanes down its side and stages across its top as a map", async () => {
    const { sandbox, session } = await opened(switches);
    sandbox.people("table", { x: 0, y: 0 }, [
      ["", "Before", "During", "After"],
      ["Actions", "Compares offers", "Signs", "Moves in"],
      ["Pain points", "No prices", "", "Cold at night"],
      ["Backstage", "", "Checks papers", ""],
    ]);
    const map = await only(session);
    expect(map.stages.map((s) => s.title)).toEqual(["Before", "During", "After"]);
    expect(map.lanes.map((l) => l.roles)).toEqual([["actions"], ["pain-points"], ["backstage"]]);
    expect(map.notes.map((n) => n.text)).toEqual(
      expect.arrayContaining(["Compares offers", "Signs", "Moves in", "No prices", "Cold at night", "Checks papers"]),
    );
  });

  it("brings a deleted lane back with a fix and touches no note", async () => {
    const { sandbox, session } = await opened(switches);
    const { frame } = await session.insert(
      await planned(session, "service-blueprint", { stages: "Apply,Assess", seeds: 0 }),
    );
    const before = await session.read();
    for (const item of before.snapshot.items)
      if (item.tag?.id === "backstage" && (item.tag.part === "band" || item.tag.part === "lane"))
        sandbox.people("remove", item.id);
    const head = before.snapshot.items.find((i) => i.tag?.part === "band" && i.tag.id === "actions")!;
    const note = sandbox.people("sticky", { x: head.box.x + 700, y: head.box.y + 24, text: "Applies", parent: frame! });
    const held = sandbox.raw()[note];
    const seen = await session.read();
    const map = seen.reading.maps[0]!;
    const [checked] = (await session.check(seen.reading)).maps;
    const missing = checked?.findings.find((f) => f.rule === "lane-required" && f.roles?.includes("backstage"));
    expect(missing).toBeDefined();
    await session.fix(seen, map.id, missing!);
    expect((await only(session)).lanes.map((l) => l.roles)).toContainEqual(["backstage"]);
    expect(sandbox.raw()[note]).toEqual(held);
  });
});

describe("when something goes wrong", () => {
  it("stops half way when told to and leaves nothing of its own behind", async () => {
    const { sandbox, session } = await opened();
    const mine = sandbox.people("text", { x: -900, y: 0, text: "mine" });
    const plan = await planned(session, "journey-map", { seeds: 3 });
    const thrown = await session.insert(plan, (done) => done < 50).catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(HostError);
    expect(thrown).toMatchObject({ stopped: true, placed: [] });
    expect(Object.keys(sandbox.raw())).toEqual([mine]);
  });

  it("says what stands when the host gives up, goes on from there, and then holds the same map", async () => {
    const { sandbox, session } = await opened();
    const plan = await planned(session, "journey-map");
    sandbox.refuse("create ", 17);
    const thrown = await session.insert(plan).catch((e: unknown) => e);
    sandbox.refuse("", 0);
    if (!(thrown instanceof HostError)) throw thrown;
    expect(thrown.message).toBe(`[figjam] stopped after 17 of ${plan.drafts.length} items: the editor is busy`);
    expect(thrown.placed).toEqual(Object.keys(sandbox.raw()));
    await session.resume(thrown.missing);
    expect(mapped(await only(session))).toEqual(mapped(plan.map));
    expect(Object.keys(sandbox.raw())).toHaveLength(plan.drafts.length);
  });

  it("reads any text people can type: NUL, lone halves of characters, 100,000 characters, line separators", async () => {
    const { sandbox } = await opened({ ...allOff, exportsPages: true });
    const texts = ["a\0b", "x\uD83D", "😀 \u2028 two", `long ${"x".repeat(100_000)}`];
    for (const [i, text] of texts.entries()) sandbox.people("sticky", { x: i * 300, y: 0, text });
    const seen = await sandbox.board.read({ of: "board" });
    expect(seen.items.map((i) => i.text)).toEqual(["ab", "x", "😀 \n two", texts[3]]);
  });
});
