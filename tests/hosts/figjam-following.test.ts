// What FigJam tells of by itself: the selection, and what was dragged out of the panel; and its timer.
import type { DropEvent, PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { describe, expect, it, vi } from "vitest";
import type { Selected } from "../../src/board/index.js";
import { dragMark, followDrops, hasTimer, timerCalls } from "../../src/hosts/figjam/following.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { makeSession } from "../../src/session.js";
import { dragType } from "../../ui/panel/drag.js";
import { makeFigJam } from "./figjam-emulator.js";

const opened = async (
  before: (host: ReturnType<typeof makeFigJam>) => void = () => undefined,
  options: Parameters<typeof makeFigJam>[0] = {},
) => {
  const host = makeFigJam({ relaunchCommands: ["check", "read"], command: "read", ...options });
  before(host);
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  return { host, board: await figjamBoard(host.panel.post, host.panel.on) };
};
const told = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const at = (x: number) => ({ x, y: 0, w: 240, h: 240 });
const sectionOn = (host: ReturnType<typeof makeFigJam>, name: string, w = 9000, h = 6000): string => {
  const section = host.figma.createSection();
  section.name = name;
  section.resizeWithoutConstraints(w, h);
  return section.id;
};

describe("the selection in FigJam", () => {
  it("is told at once and whenever it changes, with the name of a section that is alone, and members of groups one by one", async () => {
    let section = "";
    const { host, board } = await opened((early) => {
      section = sectionOn(early, "Workshop 3");
      early.people.select([section]);
    });
    const heard: Selected[] = [];
    const end = board.follow?.((now) => heard.push(now));
    expect(heard).toEqual([{ ids: [section], frame: { id: section, title: "Workshop 3" } }]);
    const [a, b] = [host.people.sticky({ ...at(0), text: "a" }), host.people.sticky({ ...at(300), text: "b" })];
    const group = host.people.group([a, b]);
    host.people.select([group]);
    await told();
    host.people.select([section, a]);
    await told();
    host.people.select([]);
    await told();
    expect(heard.slice(1)).toEqual([{ ids: [group, a, b] }, { ids: [section, a] }, { ids: [] }]);
    end?.();
    host.people.select([a]);
    await told();
    expect(heard).toHaveLength(4);
  });

  it("is where a map goes: its own section lies in the selected one, which grows where it is too small", async () => {
    const { host, board } = await opened();
    const section = sectionOn(host, "Workshop 3", 800, 600);
    host.people.select([section]);
    await told();
    const session = makeSession(board, { newId: () => "m1" });
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    const before = host.meters.undoSteps;
    const { frame, items, back } = await session.insert(plan.value, undefined, { by: "frame", id: section });
    expect(host.meters.undoSteps - before).toBe(1);
    expect(host.record(frame!)).toMatchObject({ type: "SECTION", parent: section });
    const [outer, inner] = [host.boxOf(section), host.boxOf(frame!)];
    expect(inner).toMatchObject({ x: outer.x + 48, y: outer.y + 48 });
    expect(outer).toMatchObject({ w: inner.w + 96, h: inner.h + 96 });
    const seen = await session.read();
    expect(seen.reading.maps.map((m) => m.profile)).toEqual(["first-draft"]);
    await session.remove(items, back);
    expect(host.boxOf(section)).toMatchObject({ w: 800, h: 600 });
    expect(Object.keys(host.raw())).toEqual([section]);
  });
});

describe("what is dropped in FigJam", () => {
  const setUp = () => {
    let drop: ((event: DropEvent) => boolean) | undefined;
    const on = (_: "drop", listener: typeof drop): void => {
      drop = listener;
    };
    const figma = { on } as unknown as PluginAPI;
    const heard: unknown[] = [];
    followDrops(figma, (name, spot) => heard.push([name, spot]));
    const event = (more: Partial<DropEvent>): DropEvent =>
      ({ x: 1, y: 2, absoluteX: 10, absoluteY: 20, items: [], files: [], ...more }) as DropEvent;
    return { heard, send: (more: Partial<DropEvent>) => drop?.(event(more)) };
  };

  it("carries the same mark on both sides", () => {
    expect(dragMark).toBe(dragType);
  });

  it("is told with its place on the page, as the panel says or as the browser carries it, and the editor does nothing with it", () => {
    vi.useFakeTimers();
    try {
      const { heard, send } = setUp();
      expect(send({ dropMetadata: { [dragMark]: "journey-map" } })).toBe(false);
      vi.advanceTimersByTime(1500);
      expect(send({ items: [{ type: dragMark, data: "open" }] })).toBe(false);
      expect(heard).toEqual([
        ["journey-map", { x: 10, y: 20 }],
        ["open", { x: 10, y: 20 }],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is told once where both tell of the same drag", () => {
    const { heard, send } = setUp();
    send({ items: [{ type: dragMark, data: "open" }] });
    expect(send({ dropMetadata: { [dragMark]: "open" } })).toBe(false);
    expect(heard).toHaveLength(1);
  });

  it("leaves everything else to the editor", () => {
    const { heard, send } = setUp();
    expect(send({ items: [{ type: "text/plain", data: "hello" }] })).toBe(true);
    expect(send({ dropMetadata: "open" })).toBe(true);
    expect(send({ dropMetadata: { [dragMark]: 7 } })).toBe(true);
    expect(heard).toEqual([]);
  });
});

describe("the timer in FigJam", () => {
  it("is started in seconds, says what is left while it runs, and stops", async () => {
    const timer = { remaining: 0, total: 0, state: "STOPPED", start: vi.fn(), stop: vi.fn() };
    const figma = { timer } as unknown as PluginAPI;
    expect(hasTimer(figma)).toBe(true);
    const calls = timerCalls(figma);
    expect(await calls.timeLeft()).toBeNull();
    await calls.startTimer(2.5);
    expect(timer.start).toHaveBeenCalledWith(150);
    Object.assign(timer, { state: "RUNNING", remaining: 149.2 });
    expect(await calls.timeLeft()).toBe(150);
    timer.state = "PAUSED";
    expect(await calls.timeLeft()).toBeNull();
    await calls.stopTimer();
    expect(timer.stop).toHaveBeenCalledOnce();
  });

  it("is everybody's on the board: what the panel starts the editor counts, and what somebody stops is stopped", async () => {
    let seconds = 0;
    const { host, board } = await opened(undefined, { seconds: () => seconds });
    const { timer } = board;
    expect(await timer?.left()).toBeNull();
    await timer?.start(2);
    seconds = 30;
    expect(await timer?.left()).toBe(90);
    host.figma.timer?.pause();
    expect(await timer?.left()).toBeNull();
    host.figma.timer?.resume();
    await timer?.stop();
    expect(host.figma.timer?.state).toBe("STOPPED");
  });

  it("is not offered, and never throws, where the editor has none", async () => {
    const none = {} as PluginAPI;
    expect(hasTimer(none)).toBe(false);
    expect(hasTimer({ timer: undefined } as unknown as PluginAPI)).toBe(false);
    expect(await timerCalls(none).timeLeft()).toBeNull();
  });
});
