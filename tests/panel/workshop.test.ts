import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Board, HostTimer } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { makeSession } from "../../src/session.js";
import type { PanelState } from "../../ui/panel/known.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { factsOf, furthestApart, nudgeOf, rowsOf } from "../../ui/panel/workshop-cover.js";
import { isRunning, leftAt, minute } from "../../ui/panel/workshop-time.js";
import { hearHostTimer } from "../../ui/panel/workshop-timer.js";
import {
  addMinutes,
  goToStep,
  languageOf,
  leaveAgenda,
  pauseClock,
  resumeRunning,
  setWays,
  show,
  startClock,
  templateOfMap,
} from "../../ui/panel/workshop-work.js";
import { home, homeSnapshot } from "./fixture.js";

const panelOn = (board: Board): PanelState =>
  makePanelState(makeSession(board, { newId: () => "m" }), { texts: makeTexts("en"), now: () => Date.now() });

const running = (panel: PanelState) => {
  const { running: run } = panel.store.get();
  if (!run) throw new Error("expected an agenda that is being run");
  return run;
};
const left = (panel: PanelState): number => leftAt(running(panel).clock, Date.now());
const heard = (panel: PanelState): string => panel.store.get().said.text;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(1_700_000_000_000);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("an agenda", () => {
  it("opens at its first step with a clock that waits, reads the board, and takes the map that is there", async () => {
    const panel = panelOn(memoryBoard(homeSnapshot.items));
    await panel.runWorkshop("first-draft");
    expect(panel.store.get().tab).toBe("workshop");
    expect(running(panel)).toMatchObject({ template: "first-draft", step: 0, map: "home" });
    expect([isRunning(running(panel).clock), left(panel)]).toEqual([false, 3 * minute]);
    expect(panel.store.get().seen?.reading.maps[0]?.title).toBe("Buying a first home");
  });

  it("goes on with a running clock, says where it is, and stops at both ends", async () => {
    const panel = panelOn(memoryBoard(homeSnapshot.items));
    await panel.runWorkshop("first-draft");
    goToStep(panel, -1);
    expect(running(panel).step).toBe(0);
    startClock(panel);
    vi.advanceTimersByTime(minute);
    goToStep(panel, 1);
    expect(heard(panel)).toBe("Step 2 of 5: Lay out the activities, 9 minutes.");
    expect([isRunning(running(panel).clock), left(panel)]).toEqual([true, 9 * minute]);
    goToStep(panel, 99);
    expect([running(panel).step, isRunning(running(panel).clock)]).toEqual([5, false]);
    expect(heard(panel)).toBe("That was the agenda");
  });

  it("says five minutes, one minute and the end, whatever place of the panel is open", async () => {
    const panel = panelOn(memoryBoard(homeSnapshot.items));
    await panel.runWorkshop("first-draft");
    goToStep(panel, 1);
    startClock(panel);
    panel.show("insert");
    vi.advanceTimersByTime(4 * minute);
    expect(heard(panel)).toBe("5 minutes left.");
    vi.advanceTimersByTime(4 * minute);
    expect(heard(panel)).toBe("1 minute left.");
    vi.advanceTimersByTime(minute);
    expect(heard(panel)).toBe("Time is up. Finish the note you are on.");
    const before = panel.store.get().said.nth;
    vi.advanceTimersByTime(10 * minute);
    expect([panel.store.get().said.nth, left(panel)]).toEqual([before, -10 * minute]);
  });

  it("says nothing while it stands, and counts a minute more", async () => {
    const panel = panelOn(memoryBoard(homeSnapshot.items));
    await panel.runWorkshop("first-draft");
    startClock(panel);
    vi.advanceTimersByTime(90_000);
    pauseClock(panel);
    const before = panel.store.get().said.nth;
    vi.advanceTimersByTime(10 * minute);
    expect([panel.store.get().said.nth, left(panel)]).toEqual([before, 90_000]);
    addMinutes(panel, 1);
    expect(left(panel)).toBe(150_000);
  });

  it("goes on in a panel opened again: a running clock at once, a step left standing when its card is pressed", async () => {
    const board = memoryBoard(homeSnapshot.items);
    const first = panelOn(board);
    await first.runWorkshop("first-draft");
    goToStep(first, 2);
    startClock(first);
    await vi.advanceTimersByTimeAsync(2 * minute);
    const second = panelOn(board);
    await second.runWorkshop();
    expect([running(second).step, left(second)]).toEqual([2, 6 * minute]);
    leaveAgenda(second);
    expect(second.store.get().running).toBeUndefined();
    await vi.advanceTimersByTimeAsync(5 * minute);
    const third = panelOn(board);
    await resumeRunning(third);
    expect(third.store.get().running).toBeUndefined();
    await third.runWorkshop("first-draft", "home");
    expect([running(third).step, left(third)]).toEqual([2, 6 * minute]);
  });

  it("begun on another board’s map makes way for the map that is here, unless its clock runs", async () => {
    const board = memoryBoard(homeSnapshot.items);
    const elsewhere = { template: "first-draft", map: "elsewhere", step: 3 };
    const keep = (clock: object) => board.remember("workshop", JSON.stringify({ runs: [{ ...elsewhere, clock }] }));
    await keep({ total: 420_000, left: 100_000 });
    const panel = panelOn(board);
    await panel.runWorkshop("first-draft");
    expect(running(panel)).toMatchObject({ map: "home", step: 0 });

    await keep({ total: 420_000, left: 420_000, since: Date.now() - 1000 });
    const other = panelOn(board);
    await other.runWorkshop("first-draft");
    expect(running(other)).toMatchObject({ map: "elsewhere", step: 3 });
  });

  it("runs without a board that can be read and without a memory", async () => {
    const board = memoryBoard(homeSnapshot.items);
    const panel = panelOn({
      ...board,
      read: () => Promise.reject(new Error("no")),
      recall: () => Promise.reject(new Error("no")),
      remember: () => Promise.reject(new Error("no")),
    });
    await panel.runWorkshop("team-play");
    goToStep(panel, 1);
    expect(running(panel).step).toBe(1);
    expect(panel.store.get().trouble?.work).toBe("read");
  });

  it("looked at while a map is set up leaves the form as it is and reads nothing", async () => {
    const board = memoryBoard(homeSnapshot.items);
    const read = vi.spyOn(board, "read");
    const panel = panelOn(board);
    await panel.choose("team-play");
    await panel.edit((setup) => ({ ...setup, title: "A move" }));
    await panel.runWorkshop("team-play");
    expect(running(panel).template).toBe("team-play");
    panel.show("insert");
    expect(panel.store.get().setup?.title).toBe("A move");
    expect(read).not.toHaveBeenCalled();
  });

  it("is said in the language this person’s boards are in", async () => {
    const board = memoryBoard(homeSnapshot.items);
    await board.remember("panel", JSON.stringify({ language: "de" }));
    const panel = panelOn(board);
    await panel.runWorkshop("first-draft");
    goToStep(panel, 1);
    expect(heard(panel)).toContain("Aktivitäten auslegen");
    expect(nudgeOf(home, rowsOf(home, ["actions"]), languageOf(panel))?.ask).toBe("Was tun sie?");
  });

  it("of a template nobody knows is not opened", async () => {
    const panel = panelOn(memoryBoard());
    await panel.runWorkshop("canvas");
    expect(panel.store.get().running).toBeUndefined();
  });

  it("is known from the method a map names, else from its kind", () => {
    expect(templateOfMap({ ...home, profile: "atlassian" })?.id).toBe("team-play");
    expect(templateOfMap({ ...home, profile: "qualtrics" })?.id).toBe("journey-map");
    expect(templateOfMap({ ...home, kind: "service-blueprint" })?.id).toBe("service-blueprint");
    expect(templateOfMap(undefined)).toBeUndefined();
  });
});

describe("the board’s own timer", () => {
  const timed = (refuses = false) => {
    const calls: string[] = [];
    const at: { seconds: number | null } = { seconds: null };
    const timer: HostTimer = {
      start: async (minutes) => {
        calls.push(`start ${minutes}`);
        if (refuses) throw new Error("no timer here");
        at.seconds = 60 * minutes;
      },
      stop: async () => {
        calls.push("stop");
        at.seconds = null;
      },
      left: async () => at.seconds,
    };
    return { calls, at, panel: panelOn({ ...memoryBoard(homeSnapshot.items), timer }) };
  };

  it("starts, stops and grows with the clock", async () => {
    const { calls, panel } = timed();
    await panel.runWorkshop("first-draft");
    startClock(panel);
    await vi.advanceTimersByTimeAsync(minute);
    addMinutes(panel, 1);
    pauseClock(panel);
    goToStep(panel, 1);
    startClock(panel);
    expect(calls).toEqual(["start 3", "start 3", "stop", "start 9"]);
  });

  it("is followed where people stop it or set it anew", async () => {
    const { at, panel } = timed();
    await panel.runWorkshop("first-draft");
    const end = hearHostTimer(panel, (run) => show(panel, run));
    startClock(panel);
    await vi.advanceTimersByTimeAsync(0);
    at.seconds = 500;
    await vi.advanceTimersByTimeAsync(3000);
    expect(left(panel)).toBe(500_000);
    at.seconds = null;
    await vi.advanceTimersByTimeAsync(3000);
    expect(isRunning(running(panel).clock)).toBe(false);
    end();
  });

  it("is left alone where it is not wanted, and what it refuses is said while the clock goes on", async () => {
    const { calls, panel } = timed();
    await panel.runWorkshop("first-draft");
    setWays(panel, { onBoard: false });
    await vi.advanceTimersByTimeAsync(0);
    startClock(panel);
    expect(calls).toEqual(["stop"]);

    const other = timed(true);
    await other.panel.runWorkshop("first-draft");
    const end = hearHostTimer(other.panel, (run) => show(other.panel, run));
    startClock(other.panel);
    await vi.advanceTimersByTimeAsync(7000);
    end();
    expect(other.panel.store.get().timerRefused).toBe("no timer here");
    expect(isRunning(running(other.panel).clock)).toBe(true);
  });
});

describe("how far the room is", () => {
  const rows = rowsOf(home, ["actions", "needs", "moments-of-truth"]);

  it("counts the notes of each lane by stage, and says which lane is not there", () => {
    expect(rows.map((r) => [r.lane?.title, r.filled, r.cells.map((c) => c.notes)])).toEqual([
      ["Actions", 5, [2, 3, 3, 0, 1, 1]],
      ["Needs", 4, [1, 2, 1, 0, 1, 0]],
      [undefined, 0, []],
    ]);
  });

  it("asks about the first empty stage of the lane that is furthest, in the words of its method", () => {
    expect(nudgeOf(home, rows, "en")).toEqual({ stage: "Wait", ask: "What do they do?" });
    const draft: ServiceMap = { ...home, profile: "first-draft" };
    expect(nudgeOf(draft, rowsOf(draft, ["needs"]), "en")?.ask).toBe("What do they need? How sure, 1–10?");
    expect(nudgeOf(home, rowsOf({ ...home, notes: [] }, ["actions"]), "en")).toBeUndefined();
  });

  it("counts no starters", () => {
    const seeded = { ...home, notes: home.notes.map((n) => ({ ...n, starter: true as const })) };
    expect(rowsOf(seeded, ["actions"])[0]?.filled).toBe(0);
  });

  it("finds where the votes lie furthest apart, if they do", () => {
    expect(furthestApart(home, rowsOf(home, ["emotions"]))).toEqual({ stage: "Wait", low: -2, high: 0 });
    expect(furthestApart(home, rowsOf(home, ["actions"]))).toBeUndefined();
    const agreed = { ...home, notes: home.notes.map((n) => ({ ...n, ...(n.score !== undefined && { score: 1 }) })) };
    expect(furthestApart(agreed, rowsOf(agreed, ["emotions"]))).toBeUndefined();
  });

  it("knows which facts are written down", () => {
    expect(factsOf(home, ["goal", "scope"])).toEqual([
      { field: "goal", value: "keys in hand before the lease ends" },
      { field: "scope", value: undefined },
    ]);
  });
});
