// The emulated Miro keeps its rules of panels and the view; the number in a title is the rule’s.
import { describe, expect, it, vi } from "vitest";
import { values } from "./miro-emulator.js";
import { now, settled, start, turned, white } from "./miro-rules.js";

const sticky = (x: number, y: number, text = "note") =>
  ({ kind: "sticky", box: { x, y, w: 199, h: 228 }, text }) as const;

describe("panels", () => {
  const opened = async () => {
    const { emulator } = start();
    const headless = emulator.page("headless").miro.board;
    const panel = await headless.ui.openPanel<{ done: boolean }>({ url: "panel.html", data: { from: "icon" } });
    return { emulator, headless, panel };
  };

  it("Miro rule 22 · a panel is 368 wide, 320 inside, and is handed plain data", async () => {
    const { emulator, headless } = await opened();
    const page = emulator.panelPage();
    expect(page.frame).toMatchObject({ url: "panel.html", width: 368, contentWidth: 320 });
    expect(await page.miro.board.ui.getPanelData()).toEqual({ from: "icon" });
    await expect(headless.ui.openPanel({ url: "panel.html", data: { call: () => 1 } })).rejects.toThrow(
      "DataCloneError",
    );
    await expect(headless.ui.openPanel({ url: "http://example.org" })).rejects.toThrow("relative or https");
    expect(emulator.meter.read().credits).toBe(0);
  });

  it("Miro rule 22 · there is one panel at a time: opening it again loads its page anew", async () => {
    const { emulator, headless, panel } = await opened();
    const old = emulator.panelPage();
    const answered = vi.fn();
    old.miro.board.get().then(answered, answered);
    await headless.ui.openPanel({ url: "panel.html" });
    expect(await panel.waitForClose()).toBeUndefined();
    await settled();
    expect(answered).not.toHaveBeenCalled();
    expect(await emulator.panelPage().miro.board.ui.getPanelData()).toBeUndefined();
  });

  it("Miro rule 22 · closing destroys the page: whatever it had under way is never answered, and who waits gets the result", async () => {
    const { emulator, panel } = await opened();
    const page = emulator.panelPage();
    const answered = vi.fn();
    const { board } = page.miro;
    board.ui.on("items:create", answered);
    board.createShape({}).then(answered, answered);
    board.ui.closePanel({ done: true }).then(answered, answered);
    expect(await panel.waitForClose()).toEqual({ done: true });
    emulator.people.add(sticky(0, 0));
    await settled();
    expect(answered).not.toHaveBeenCalled();
    expect(() => emulator.panelPage()).toThrow("no panel is open");
  });

  it("Miro rule 22 · another app’s panel blocks ours, and only its opener closes a panel", async () => {
    const { emulator, headless } = await opened();
    const theirs = emulator.page("headless", { app: "another" }).miro.board;
    await theirs.ui.closePanel();
    expect(emulator.panelPage().frame.isOpen()).toBe(true);
    await headless.ui.closePanel();
    emulator.shared.canOpen = false;
    expect(await headless.ui.canOpenPanel()).toBe(false);
    await expect(headless.ui.openPanel({ url: "panel.html" })).rejects.toThrow("Another app's panel is open");
  });

  it("Miro rule 22 · a modal is 800 wide unless it says so, and one at a time", async () => {
    const { emulator, headless } = await opened();
    await headless.ui.openModal({ url: "modal.html" });
    expect(emulator.shared.modal?.width).toBe(800);
    expect(await headless.ui.canOpenModal()).toBe(false);
    await expect(headless.ui.openModal({ url: "modal.html", width: 300 })).rejects.toThrow("open already");
    await headless.ui.closeModal();
    expect(await headless.ui.canOpenModal()).toBe(true);
  });

  it("Miro rule 22 · pages are instances of their own: neither hears nor holds what belongs to the other", async () => {
    const { emulator, board, page } = start();
    const other = emulator.page().miro.board;
    const heard = vi.fn();
    other.ui.on("items:create", heard);
    page.close();
    await other.createShape({});
    await settled();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(other).not.toBe(board);
  });
});

describe("the view", () => {
  it("Miro rule 25 · is told by its top left corner and size, and a wished one is fitted into the window", async () => {
    const { board } = start();
    const { viewport } = board;
    expect(await viewport.get()).toEqual({ x: -800, y: -450, width: 1600, height: 900 });
    const fitted = await viewport.set({ viewport: { x: 0, y: 0, width: 1600, height: 1600 } });
    expect(fitted.width / fitted.height).toBeCloseTo(16 / 9, 6);
    expect(fitted.height).toBe(1600);
    expect(fitted.x + fitted.width / 2).toBe(800);
    expect(await viewport.get()).toEqual(fitted);
    const padding = { top: 100, bottom: 100, left: 0, right: 0 };
    expect((await viewport.set({ viewport: { x: 0, y: 0, width: 10, height: 700 }, padding })).height).toBe(900);
  });

  it("Miro rule 25 · is zoomed between 0.01 and 4, around its middle, and shows what it is told to", async () => {
    const { emulator, board } = start();
    const { viewport } = board;
    await viewport.setZoom(2);
    expect(await viewport.getZoom()).toBe(2);
    expect(await viewport.get()).toEqual({ x: -400, y: -225, width: 800, height: 450 });
    for (const level of [0, 0.009, 4.01, Number.NaN]) await expect(viewport.setZoom(level)).rejects.toThrow("zoom");
    const shape = await board.createShape({ x: 5000, y: 5000 });
    await viewport.zoomTo(shape);
    const { x, y, width, height } = await viewport.get();
    expect([x + width / 2, y + height / 2]).toEqual([5000, 5000]);
    expect(emulator.shared.shown).toEqual([shape.id]);
    await expect(viewport.zoomTo({ id: "1", type: "shape" })).rejects.toThrow("Can not retrieve item");
  });

  it("Miro rule 25 · an empty space is what was asked for on an empty board, and keeps off what stands there", async () => {
    for (const emptySpaceFrom of values.emptySpaceFrom) {
      const { emulator, board } = turned({ emptySpaceFrom });
      const wanted = { x: 10, y: 20, width: 300, height: 200 };
      expect(await board.findEmptySpace(wanted)).toEqual(wanted);
      await board.createFrame({ x: 100, y: 100, width: 900, height: 900, ...white });
      const { x, y, width, height } = await board.findEmptySpace({ ...wanted, offset: 40 });
      expect([width, height]).toEqual([300, 200]);
      const [left, top] = emptySpaceFrom === "centre" ? [x - 150, y - 100] : [x, y];
      for (const id of emulator.world.order) {
        const r = emulator.world.rect(emulator.world.find(id));
        const apart =
          left >= r.x + r.w + 40 || left + 300 + 40 <= r.x || top >= r.y + r.h + 40 || top + 200 + 40 <= r.y;
        expect(apart).toBe(true);
      }
      expect(await now(board, { id: emulator.world.order[0] ?? "" })).toMatchObject({ x: 100 });
    }
  });
});
