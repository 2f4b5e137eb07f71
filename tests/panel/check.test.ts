import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HostError } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { Finding, MapReport, Report } from "../../src/model/index.js";
import { methods, profiles, rules } from "../../src/rules/index.js";
import { type Checking, makeSession, type Seen, type Session } from "../../src/session.js";
import {
  askWhy,
  bringBack,
  checkAs,
  dismissFinding,
  numberThem,
  setFollow,
  takeNumbersOff,
} from "../../ui/panel/check-work.js";
import { currentReport, type PanelState } from "../../ui/panel/known.js";
import { startLive } from "../../ui/panel/live.js";
import { makePanelState } from "../../ui/panel/state.js";
import { counter, makeTexts } from "../../ui/panel/texts.js";
import { checkTexts } from "../../ui/panel/texts-check.js";
import { home, homeReading, homeSnapshot, readingOf } from "./fixture.js";

const finding = (fingerprint: string, severity: Finding["severity"] = "error"): Finding => ({
  rule: "stage-has-action",
  severity,
  message: fingerprint,
  lanes: [],
  stages: [],
  notes: [],
  items: [],
  fingerprint,
});
const seen: Seen = {
  scope: { of: "board" },
  snapshot: homeSnapshot,
  reading: homeReading,
  outlines: [],
  hints: {},
  isKept: true,
  badges: 0,
};

interface Found {
  findings: readonly Finding[];
  reads: number;
  checks: Checking[];
  settled: number;
  refuses: boolean;
}

/** A panel over a session whose findings the test sets, and whose calls it can look at. */
const fake = (change: Partial<Session> = {}, every?: number) => {
  const board = memoryBoard(homeSnapshot.items, every === undefined ? {} : { can: { liveEvery: every } });
  const found: Found = {
    findings: [finding("one"), finding("two", "warning")],
    reads: 0,
    checks: [],
    settled: 0,
    refuses: false,
  };
  const reported = (of: Seen): MapReport => {
    const gone = new Set((of.dismissals ?? []).map((d) => d.fingerprint));
    return {
      map: "home",
      profile: "journey-map",
      findings: found.findings.filter((f) => !gone.has(f.fingerprint)),
      incomplete: [],
      passes: [],
      inapplicable: [],
    };
  };
  const session: Session = {
    ...makeSession(board, { newId: () => "m" }),
    read: async () => {
      found.reads += 1;
      if (found.refuses) throw new HostError("too many calls", { host: "miro" });
      return { ...seen };
    },
    check: async (of, options = {}): Promise<Report> => {
      found.checks.push(options);
      return { format: "lanewise.report/1", source: homeReading.source, maps: "reading" in of ? [reported(of)] : [] };
    },
    settle: async (of) => {
      found.settled += 1;
      return of;
    },
    ...change,
  };
  const panel = makePanelState(session, { texts: makeTexts("en"), now: () => Date.now() });
  return { board, session, found, panel };
};

const stateOf = (panel: PanelState) => panel.store.get();
const fingerprints = (panel: PanelState) => currentReport(stateOf(panel))?.findings.map((f) => f.fingerprint);

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("following the board", () => {
  const following = async (every?: number, change: Partial<Session> = {}) => {
    const made = fake(change, every);
    startLive(made.panel);
    await made.panel.check();
    await vi.advanceTimersByTimeAsync(1000);
    return made;
  };

  it("waits until nobody has changed anything for 800 ms, then reads and checks once", async () => {
    const { panel, found } = await following();
    const reads = found.reads;
    found.findings = [finding("two", "warning")];
    for (let i = 0; i < 10; i++) {
      panel.boardChanged();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(found.reads).toBe(reads);
    await vi.advanceTimersByTimeAsync(500);
    expect(found.reads).toBe(reads + 1);
    expect(fingerprints(panel)).toEqual(["two"]);
    expect(stateOf(panel)).toMatchObject({ stale: false, busy: undefined, since: { fixed: 1, fresh: 0 } });
  });

  it("reads no more often than the host wants, and not before somebody asks where that is seldom", async () => {
    const { panel, found } = await following(18_000);
    const reads = found.reads;
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found.reads).toBe(reads);
    await setFollow(panel, true);
    await vi.advanceTimersByTimeAsync(0);
    expect(found.reads).toBe(reads + 1);
    for (let s = 0; s < 30; s++) {
      panel.boardChanged();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(found.reads).toBe(reads + 2);
  });

  it("takes a tenth of the time at most where a reading takes long", async () => {
    const { panel, session, found } = await following();
    const { read } = session;
    session.read = (scope) => new Promise((done) => setTimeout(() => done(read(scope)), 1000));
    const reads = found.reads;
    for (let s = 0; s < 20; s++) {
      panel.boardChanged();
      await vi.advanceTimersByTimeAsync(900);
    }
    expect(found.reads - reads).toBe(2);
  });

  it("waits while a fix or the question why lies open, and catches up when it is closed", async () => {
    const { panel, found } = await following();
    const [first] = found.findings;
    if (!first) throw new Error("expected a finding");
    const reads = found.reads;
    for (const [opens, closes] of [
      [() => panel.openFix(first), () => panel.closeFix()],
      [async () => askWhy(panel, first), () => askWhy(panel, undefined)],
    ] as const) {
      const before = found.reads;
      await opens();
      panel.boardChanged();
      await vi.advanceTimersByTimeAsync(5000);
      expect(found.reads).toBe(before);
      closes();
      await vi.advanceTimersByTimeAsync(0);
      expect(found.reads).toBe(before + 1);
    }
    expect(found.reads).toBe(reads + 2);
  });

  it("lets go of what it read where somebody began something meanwhile", async () => {
    let answer: (() => void) | undefined;
    const { panel, session } = await following();
    const before = stateOf(panel).seen;
    session.read = () => new Promise((done) => (answer = () => done({ ...seen, badges: 7 })));
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(800);
    askWhy(panel, finding("one"));
    answer?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(stateOf(panel).seen).toBe(before);
  });

  it("says an answer only when it is another, and no more than one in ten seconds", async () => {
    const { panel, found } = await following();
    const nth = () => stateOf(panel).said.nth;
    const start = nth();
    const change = async (...ids: string[]) => {
      found.findings = ids.map((id) => finding(id));
      panel.boardChanged();
      await vi.advanceTimersByTimeAsync(1000);
    };
    await change("one");
    expect(nth()).toBe(start);
    await change("one", "three");
    expect(stateOf(panel).said).toEqual({ text: "2 gaps to close, first: one", nth: start + 1 });
    await change("one", "three", "four");
    await change("one", "three", "four", "five");
    expect(nth()).toBe(start + 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stateOf(panel).said).toEqual({ text: "4 gaps to close, first: one", nth: start + 2 });
  });

  it("troubles nobody where the host refuses, and says that what is shown is old", async () => {
    const { panel, found } = await following();
    found.refuses = true;
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stateOf(panel)).toMatchObject({ trouble: undefined, stale: true, isBehind: true });
    const reads = found.reads;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(found.reads).toBe(reads);
    found.refuses = false;
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stateOf(panel)).toMatchObject({ stale: false, isBehind: false });
  });

  it("keeps what somebody had chosen while it is there, and what was fixed until it comes back", async () => {
    const { panel, session, found } = await following();
    panel.pickCell("needs", "s3");
    panel.store.set({ narrow: "cell", fixed: [finding("gone")] });
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stateOf(panel)).toMatchObject({ cell: { lane: "needs", stage: "s3" }, narrow: "cell" });
    expect(stateOf(panel).fixed).toHaveLength(1);
    found.findings = [finding("gone")];
    const rest = { ...home, lanes: home.lanes.filter((l) => l.id !== "needs") };
    session.read = async () => ({ ...seen, reading: readingOf(rest) });
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(1000);
    expect(stateOf(panel)).toMatchObject({ cell: undefined, narrow: undefined, fixed: [] });
  });

  it("does not follow a selection, which changes with every note somebody takes hold of", async () => {
    const { panel, found } = await following();
    await panel.read({ of: "selection" });
    const reads = found.reads;
    await vi.advanceTimersByTimeAsync(1000);
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(5000);
    expect(found.reads).toBe(reads);
    expect(stateOf(panel).stale).toBe(true);
  });

  it("settles dismissals after a check somebody asked for only", async () => {
    const dismissals = [{ fingerprint: "x", rule: "r", map: "home", why: "fine", when: "2026-11-24" }];
    const { panel, found } = await following(undefined, { read: async () => ({ ...seen, dismissals }) });
    const settled = found.settled;
    expect(settled).toBe(1);
    panel.boardChanged();
    await vi.advanceTimersByTimeAsync(1000);
    expect(found.settled).toBe(settled);
  });
});

describe("a finding that is fine", () => {
  it("is dismissed with the reason and the day, and brought back", async () => {
    const said: unknown[] = [];
    const { panel, found } = fake({
      dismiss: async (before, map, { fingerprint, rule }, how) => {
        said.push([map, how]);
        return { ...before, dismissals: [{ fingerprint, rule, map, why: how.why, when: how.when }] };
      },
      restore: async ({ dismissals: _, ...before }) => before,
    });
    await panel.check();
    const [first] = found.findings;
    if (!first) throw new Error("expected a finding");
    askWhy(panel, first);
    expect(stateOf(panel).dismissing).toBe("one");
    await dismissFinding(panel, first, "  she waits ");
    expect(said).toEqual([["home", { why: "she waits", when: "2026-11-24" }]]);
    expect(fingerprints(panel)).toEqual(["two"]);
    expect(stateOf(panel)).toMatchObject({
      dismissing: undefined,
      said: { text: "Dismissed. No gaps. One weak spot to look at." },
    });
    await bringBack(panel, first);
    expect(fingerprints(panel)).toEqual(["one", "two"]);
    expect(found.reads).toBe(1);
  });

  it("stays open where the host refuses, and the question with it", async () => {
    const { panel, found } = fake({
      dismiss: async () => {
        throw new HostError("the board is locked", { host: "miro" });
      },
    });
    await panel.check();
    const [first] = found.findings;
    if (!first) throw new Error("expected a finding");
    askWhy(panel, first);
    await dismissFinding(panel, first, "fine");
    expect(stateOf(panel)).toMatchObject({ dismissing: "one", trouble: { message: "the board is locked" } });
    expect(fingerprints(panel)).toEqual(["one", "two"]);
  });
});

describe("checking it as something else", () => {
  it("checks again without reading, and remembers it for this person", async () => {
    const { panel, found, session } = fake();
    await panel.check();
    expect(found.checks.at(-1)).toEqual({ today: "2026-11-24" });
    await checkAs(panel, "nng");
    expect(found.checks.at(-1)).toEqual({ today: "2026-11-24", profile: "nng" });
    expect(found.reads).toBe(1);
    const next = makePanelState(session, { texts: makeTexts("en"), now: () => Date.now() });
    await next.check();
    expect(found.checks.at(-1)).toEqual({ today: "2026-11-24", profile: "nng" });
  });

  it("passes over a profile this version does not know", async () => {
    const { panel, found, board } = fake();
    await board.remember("check", JSON.stringify({ profile: "of tomorrow", follow: "maybe" }));
    await panel.check();
    expect(found.checks).toEqual([{ today: "2026-11-24" }]);
    expect(stateOf(panel)).toMatchObject({ profile: undefined, follow: true });
  });

  it("has a name for every profile, and for every method a rule comes from", () => {
    const texts = checkTexts(counter("en"));
    expect(profiles.filter((p) => !texts.profiles[p.id])).toEqual([]);
    expect(rules.filter((r) => !methods[r.source]).map((r) => r.source)).toEqual([]);
  });
});

describe("numbers on the board", () => {
  it("go in the order of the cards, and are known until they are taken off", async () => {
    const marked: (readonly string[])[] = [];
    const { panel, found } = fake({
      mark: async (_seen, _map, findings) => {
        marked.push(findings.map((f) => f.fingerprint));
        return { ids: {}, calls: 1, remarks: ["Two stand beside the map."] };
      },
      unmark: async () => ({ ids: {}, calls: 1 }),
    });
    found.findings = [finding("hint", "info"), finding("gap"), finding("weak", "warning")];
    await panel.check();
    panel.filter("info");
    await numberThem(panel);
    expect(marked).toEqual([["gap", "weak", "hint"]]);
    expect([...(stateOf(panel).numbers ?? [])]).toEqual([
      ["gap", 1],
      ["weak", 2],
      ["hint", 3],
    ]);
    expect(stateOf(panel)).toMatchObject({ seen: { badges: 3 }, remarks: ["Two stand beside the map."] });
    await takeNumbersOff(panel);
    expect(stateOf(panel)).toMatchObject({ numbers: undefined, seen: { badges: 0 } });
  });
});
