// Changing a map that is on the board, from the panel: nothing is done before it was looked at, and there is a way back.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { MapEdit } from "../../src/model/index.js";
import { makeSession, type Session } from "../../src/session.js";
import { closeChange, lookAtChange, makeChange, takeBackChange } from "../../ui/panel/change-work.js";
import { currentMap, type PanelState } from "../../ui/panel/known.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { changeTextsOf } from "../../ui/panel/texts-change.js";

const settle: MapEdit = { add: "stage", title: "Settle in" };

const opened = async (over: Partial<Session> = {}) => {
  const board = memoryBoard();
  const session = makeSession(board, { newId: () => "map1" });
  const plan = await session.plan("journey-map", { stages: "Apply,Assess", seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  await session.insert(plan.value);
  const panel = makePanelState({ ...session, ...over }, { texts: makeTexts("en"), now: () => 0 });
  panel.show("read");
  await panel.read();
  return { board, panel };
};
/** What was done last, as it is shown. */
const done = (panel: PanelState) => panel.store.get().changed?.said(changeTextsOf(panel.texts));
const stages = (panel: PanelState) => currentMap(panel.store.get())?.stages.map((s) => s.title);

describe("changing a map", () => {
  it("is looked at first, done, read again and said, and the last check is of an older map then", async () => {
    const { board, panel } = await opened();
    await panel.check();
    panel.show("read");
    const before = board.items();
    await lookAtChange(panel, settle);
    expect(panel.store.get().changing).toMatchObject({ edit: settle, preview: { possible: true } });
    expect(board.items()).toEqual(before);
    await makeChange(panel);
    expect(stages(panel)).toEqual(["Apply", "Assess", "Settle in"]);
    const { tab, said, changing, changed, report } = panel.store.get();
    expect({ tab, changing, report }).toEqual({ tab: "read", changing: undefined, report: undefined });
    expect(said.text).toMatch(/^The stage “Settle in” is on the board\. .*3 stages/);
    expect(changed?.back).toBeDefined();
    expect(done(panel)).toBe("The stage “Settle in” is on the board.");
    await takeBackChange(panel);
    expect(stages(panel)).toEqual(["Apply", "Assess"]);
    expect(panel.store.get().changed?.back).toBeUndefined();
    expect(done(panel)).toBe("Taken back.");
    expect(new Set(board.items())).toEqual(new Set(before));
  });

  it("is let go again without a trace, and with another place of the panel", async () => {
    const { board, panel } = await opened();
    const before = board.items();
    await lookAtChange(panel, settle);
    closeChange(panel);
    await makeChange(panel);
    expect(board.items()).toEqual(before);
    await lookAtChange(panel, settle);
    panel.show("insert");
    expect(panel.store.get().changing).toBeUndefined();
  });

  it("stays open where the host refuses it, and where it is not possible it says why and does nothing", async () => {
    const refusing = await opened({
      change: async () => {
        throw new HostError("the board is locked", { host: "miro" });
      },
    });
    await lookAtChange(refusing.panel, settle);
    await makeChange(refusing.panel);
    expect(refusing.panel.store.get()).toMatchObject({
      changing: { edit: settle },
      changed: undefined,
      trouble: { message: "the board is locked" },
    });
    const { board, panel } = await opened();
    const before = board.items();
    await lookAtChange(panel, { ...settle, after: null });
    expect(panel.store.get().changing?.preview).toMatchObject({ possible: false, changes: [] });
    await makeChange(panel);
    expect(board.items()).toEqual(before);
  });

  it("has its way back also where the board could not be read again", async () => {
    const { panel } = await opened();
    await lookAtChange(panel, { rename: "stage", id: "s1", title: "Ask" });
    const { session } = panel.inner;
    const { read } = session;
    session.read = async () => {
      throw new HostError("too many calls", { host: "miro" });
    };
    await makeChange(panel);
    expect(panel.store.get()).toMatchObject({ trouble: { work: "fix" } });
    expect(done(panel)).toBe("“Apply” is now “Ask”.");
    session.read = read;
    await takeBackChange(panel);
    expect(stages(panel)).toEqual(["Apply", "Assess"]);
  });
});

describe("room made for a change", () => {
  const between: MapEdit = { insert: "stage", title: "Decide", side: "after", of: "s1" };

  it("is taken back after a host stopped half way, and after the rest was done nevertheless", async () => {
    for (const goesOn of [false, true]) {
      const { board, panel } = await opened();
      const before = board.items();
      await lookAtChange(panel, between);
      board.failAfter(5);
      await makeChange(panel);
      expect(panel.store.get()).toMatchObject({ trouble: { work: "fix" } });
      expect(done(panel)).toBe("Only a part of it was done.");
      board.failAfter(Number.POSITIVE_INFINITY);
      if (goesOn) {
        await panel.resume();
        expect(stages(panel)).toEqual(["Apply", "Decide", "Assess"]);
      }
      await takeBackChange(panel);
      expect(new Set(board.items())).toEqual(new Set(before));
    }
  });

  it("keeps its way back while something lies in the new room, and says what", async () => {
    const { board, panel } = await opened();
    await lookAtChange(panel, between);
    await makeChange(panel);
    const [head, band] = ["Decide", "Actions"].map((text) => board.items().find((i) => i.text.startsWith(text))?.box);
    if (!head || !band) throw new Error("expected the new stage");
    const note = board.people.add({
      kind: "sticky",
      text: "Asks",
      box: { x: head.x + 9, y: band.y + 9, w: 240, h: 240 },
    });
    await takeBackChange(panel);
    expect(panel.store.get()).toMatchObject({
      remarks: [expect.stringContaining("“Asks” lies in the new room")],
      changed: { back: {} },
    });
    board.people.remove(note);
    await takeBackChange(panel);
    expect(stages(panel)).toEqual(["Apply", "Assess"]);
  });
});

describe("what is said of a change", () => {
  it("is all shown somewhere", () => {
    const code = readdirSync(new URL("../../ui/panel/", import.meta.url))
      .filter((name) => /^change.*\.tsx?$/.test(name))
      .map((name) => readFileSync(new URL(`../../ui/panel/${name}`, import.meta.url), "utf8"))
      .join("\n");
    const names = Object.keys(changeTextsOf(makeTexts("en")));
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
  });
});
