// Badges as single hosts take them: what they cost, how many steps of undo they are, and maps people drew by hand.
import { describe, expect, it } from "vitest";
import { type Board, type Change, HostError, isBadge } from "../../src/board/index.js";
import { type ExcalidrawApi, excalidrawBoard } from "../../src/hosts/excalidraw/index.js";
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import type { Finding } from "../../src/model/index.js";
import { makeSession } from "../../src/session.js";
import { contractDrafts } from "./contract.js";
import { makeFigJam } from "./figjam-emulator.js";
import { miroEmulator, oneWay, type Switches } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const at = (more: Partial<Finding>): Finding => ({
  ...{ rule: "r", severity: "warning", message: "", lanes: [], stages: [], notes: [], items: [], fingerprint: "" },
  ...more,
});

const sessionOn = (board: Board) => makeSession(board, { newId: () => "m" });

/** The contract’s map, and ten findings on it. */
const ready = async (board: Board) => {
  await board.apply(contractDrafts().map((draft): Change => ({ do: "add", draft })));
  const session = sessionOn(board);
  const seen = await session.read();
  const notes = seen.reading.maps[0]?.notes ?? [];
  const findings = Array.from({ length: 10 }, (_, i) => at({ notes: [notes[i % notes.length]?.id ?? ""] }));
  return { session, seen, findings, mark: () => session.mark(seen, "contract", findings) };
};

const miroOn = (switches: Switches = oneWay) => {
  const emulator = miroEmulator({ switches, latency: 0 });
  const settings = () => ({ getItem: () => null, setItem: () => undefined });
  return { emulator, board: miroBoard(emulator.page().miro.board, { settings }) };
};

describe("badges in Miro", () => {
  it("cost one call each where they fall into the frame, two elsewhere, and five for all of them together", async () => {
    for (const capture of ["shown", "no"] as const) {
      const { emulator, board } = miroOn({ ...oneWay, capture });
      const { session, seen, findings, mark } = await ready(board);
      emulator.meter.reset();
      const { calls } = await mark();
      const spent = emulator.meter.read();
      const each = capture === "shown" ? 1 : 2;
      expect(calls).toBeLessThanOrEqual(each * findings.length + 4);
      expect(spent.calls).toBe(calls + 2);
      expect(spent.credits).toBeLessThanOrEqual(500 + 50 * (each * findings.length + 4));
      emulator.meter.reset();
      await session.unmark(seen);
      expect(emulator.meter.read().credits).toBeLessThanOrEqual(1000 + 50 * (findings.length + 3));
    }
  });

  it.each(settingsOf("miro"))(
    "stand on a map people drew, which has no record of ours before or after ($name)",
    async ({ switches }) => {
      const { emulator, board } = miroOn(switches);
      const { people, world } = emulator;
      const put = (text: string, x: number, y: number) =>
        people.add({ kind: "sticky", box: { x, y, w: 199, h: 228 }, text });
      for (const [i, stage] of ["Before", "During", "After"].entries()) put(stage, 400 + 300 * i, 0);
      for (const [n, lane] of ["Actions", "Pain points", "Opportunities"].entries()) {
        put(lane, 0, 300 + 300 * n);
        for (const [i, text] of ["Reads", "Waits", "Tells"].entries())
          put(`${text} (${lane})`, 400 + 300 * i, 300 + 300 * n);
      }
      const session = sessionOn(board);
      const seen = await session.read();
      const [map] = seen.reading.maps;
      expect(map?.notes.length).toBeGreaterThan(6);
      const before = emulator.raw();
      await session.mark(seen, map?.id ?? "", [at({ notes: [map?.notes[4]?.id ?? ""] }), at({ roles: ["needs"] })]);
      const now = await session.read();
      expect(now.badges).toBe(2);
      expect(now.reading.maps).toEqual(seen.reading.maps);
      await session.unmark(now);
      expect(emulator.raw()).toEqual(before);
      expect(Object.values(world.appData).every((value) => value === null)).toBe(true);
    },
  );
});

describe("badges are one step of undo", () => {
  it("in Excalidraw, also where others make way for them", async () => {
    const updates: string[] = [];
    let scene: readonly unknown[] = [];
    const appState = { scrollX: 0, scrollY: 0, width: 9, height: 9, zoom: { value: 1 }, selectedElementIds: {} };
    const editor: ExcalidrawApi = {
      getSceneElementsIncludingDeleted: () => scene,
      getAppState: () => appState,
      updateScene: ({ elements, captureUpdate }) => {
        if (captureUpdate) updates.push(captureUpdate);
        scene = elements ?? scene;
      },
      onChange: () => () => undefined,
    };
    const { session, seen, findings, mark } = await ready(excalidrawBoard(editor));
    updates.length = 0;
    await mark();
    await session.mark(seen, "contract", findings.slice(3));
    await session.unmark(seen);
    expect(updates).toEqual(["IMMEDIATELY", "IMMEDIATELY", "IMMEDIATELY"]);
  });

  it.each(settingsOf("figjam"))(
    "in FigJam, and one undo brings back what was taken away ($name)",
    async ({ switches }) => {
      const host = makeFigJam({ switches, relaunchCommands: ["check", "read"], command: "read" });
      host.figma.showUI("<p>panel</p>", {});
      serve(host.figma, {
        post: (message) => host.figma.ui.postMessage(message),
        on: (heard) => {
          host.figma.ui.onmessage = (message: unknown) => heard(message);
        },
      });
      host.panel.load();
      const { session, seen, findings, mark } = await ready(await figjamBoard(host.panel.post, host.panel.on));
      const before = host.meters.undoSteps;
      await mark();
      expect(host.meters.undoSteps).toBe(before + 1);
      await session.unmark(seen);
      expect(host.meters.undoSteps).toBe(before + 2);
      host.people.undo();
      expect((await session.read()).badges).toBe(findings.length);
      host.people.undo();
      expect((await session.read()).badges).toBe(0);
    },
  );
});

describe("marking that breaks off", () => {
  it("says what stands, is made whole by marking again, and is taken away like any other", async () => {
    const board = memoryBoard();
    const { session, seen, findings, mark } = await ready(board);
    board.failAfter(4);
    const failure = await mark().catch((e: unknown) => e);
    if (!(failure instanceof HostError)) throw new Error("expected a HostError");
    expect(failure.placed).toHaveLength(4);
    board.failAfter(Number.POSITIVE_INFINITY);
    expect((await mark()).calls).toBe(findings.length - 4);
    expect(board.items().filter(isBadge)).toHaveLength(findings.length);
    await session.unmark(seen);
    expect(board.items().some(isBadge)).toBe(false);
  });

  it("changes nothing on a board that can only be looked at, and says why", async () => {
    const board = memoryBoard();
    const { seen, findings } = await ready(board);
    const readOnly = memoryBoard(board.items(), { can: { write: false } });
    const failure = await sessionOn(readOnly)
      .mark(seen, "contract", findings)
      .catch((e: unknown) => e);
    expect(failure).toMatchObject({ message: "[memory] this board is view-only for you" });
    expect(readOnly.items().some(isBadge)).toBe(false);
  });
});

describe("a new map", () => {
  it("is told from one of which only badges are left, and does not keep off them", async () => {
    const board = memoryBoard();
    const { mark } = await ready(board);
    await mark();
    const left = memoryBoard(board.items().filter(isBadge));
    const session = makeSession(left, { newId: () => "another" });
    const plan = await session.plan("journey-map", {});
    if (!plan.ok) throw new Error("expected a plan");
    const inserted = await session.insert({ ...plan.value, map: { ...plan.value.map, id: "contract" } });
    expect(inserted.map.id).toBe("contract");
    expect(left.items().find((i) => i.id === inserted.frame)?.box).toMatchObject({ x: 0, y: 0 });
  });
});
