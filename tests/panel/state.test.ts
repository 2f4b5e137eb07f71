import { beforeEach, describe, expect, it } from "vitest";
import { HostError, type Snapshot } from "../../src/board/index.js";
import { type MemoryBoard, memoryBoard } from "../../src/hosts/memory/index.js";
import type { Finding, MapReport, Reading } from "../../src/model/index.js";
import { type Hints, makeSession, type Seen, type Session } from "../../src/session.js";
import { currentMap, currentReport, type PanelState, toastSaid } from "../../ui/panel/known.js";
import { learn } from "../../ui/panel/speech.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { home, homeReading, homeSnapshot, readingOf } from "./fixture.js";

const texts = makeTexts("en");

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

/** As read from the whole board, with nothing corrected. */
const seen = (snapshot: Snapshot, reading: Reading): Seen => ({
  scope: { of: "board" },
  snapshot,
  reading,
  outlines: [],
  hints: {},
  isKept: true,
  badges: 0,
});

/** A session whose reading and findings the test sets, and whose calls it can look at. */
const fake = (change: Partial<Session> = {}) => {
  const board = memoryBoard(homeSnapshot.items);
  const found = { findings: [finding("one"), finding("two", "warning")] as Finding[], reads: 0 };
  const real = makeSession(board, { newId: () => "m" });
  const session: Session = {
    ...real,
    read: async () => {
      found.reads += 1;
      return seen(homeSnapshot, homeReading);
    },
    check: async (of) => ({
      format: "lanewise.report/1",
      source: homeReading.source,
      maps: ("reading" in of ? of.reading : of).maps.map(
        (m): MapReport => ({
          map: m.id,
          profile: "p",
          findings: found.findings,
          incomplete: [],
          passes: [],
          inapplicable: [],
        }),
      ),
    }),
    preview: async () => ({ possible: true, where: "here", changes: [] }),
    fix: async (_seen, _map, fixed) => {
      found.findings = found.findings.filter((f) => f !== fixed);
      return { ids: {}, calls: 1 };
    },
    ...change,
  };
  const clock = { now: 1_000_000 };
  return { board, session, found, clock, panel: makePanelState(session, { texts, now: () => clock.now }) };
};

const stateOf = (panel: PanelState) => panel.store.get();

describe("reading", () => {
  it("opens with the answer, a cell to look into, and nothing stale", async () => {
    const { panel } = fake();
    panel.show("read");
    await panel.read();
    expect(currentMap(stateOf(panel))?.title).toBe("Buying a first home");
    expect(stateOf(panel)).toMatchObject({ stale: false, cell: { lane: "actions", stage: "s0" } });
    expect(stateOf(panel).said.text).toBe("56 notes in 6 stages");
  });

  it("says what is there where there is no map, and where there are no notes", async () => {
    const empty = fake({
      read: async () =>
        seen(homeSnapshot, { ...readingOf(), counts: { items: 1, notes: 0, leftovers: 1, accounted: 0 } }),
    });
    await empty.panel.read();
    expect(stateOf(empty.panel).said.text).toBe("This board holds 1 text, but no labels Lanewise knows.");
    const bare = fake({ read: async () => seen(homeSnapshot, readingOf({ ...home, notes: [] })) });
    await bare.panel.read();
    expect(stateOf(bare.panel).said.text).toBe("6 stages, 8 lanes, no notes yet");
  });

  it("tells a selection of nothing, and one without a map, from an empty board", async () => {
    const nothing = { ...readingOf(), counts: { items: 0, notes: 0, leftovers: 0, accounted: 0 } };
    const none = fake({ read: async () => seen({ ...homeSnapshot, items: [] }, nothing) });
    await none.panel.read({ of: "selection" });
    expect(stateOf(none.panel).said.text).toBe(`Nothing is selected. ${texts.noneSelectedWhat}`);
    await none.panel.read({ of: "board" });
    expect(stateOf(none.panel).said.text).toBe("There is nothing on this board yet.");
    const some = fake({
      read: async () => seen(homeSnapshot, { ...nothing, counts: { ...nothing.counts, items: 2 } }),
    });
    await some.panel.read({ of: "selection" });
    expect(stateOf(some.panel).said.text).toBe("The selection holds 2 texts, but no labels Lanewise knows.");
  });

  it("is stale once the board changed, however soon after; before anything was read nothing can be", async () => {
    const { panel } = fake();
    panel.boardChanged();
    expect(stateOf(panel).stale).toBe(false);
    await panel.read();
    panel.boardChanged();
    expect(stateOf(panel).stale).toBe(true);
    await panel.read();
    expect(stateOf(panel).stale).toBe(false);
  });

  it("keeps the map that was chosen while it is there", async () => {
    const { panel } = fake({
      read: async () => seen(homeSnapshot, readingOf(home, { ...home, id: "other" })),
    });
    await panel.read();
    panel.pickMap("other");
    await panel.read();
    expect(currentMap(stateOf(panel))?.id).toBe("other");
  });

  it("turns a refusal into trouble in words and stays usable", async () => {
    const { panel, session } = fake({
      read: async () => {
        throw new HostError("the connection was lost", { host: "miro" });
      },
    });
    await panel.read();
    expect(stateOf(panel)).toMatchObject({
      busy: undefined,
      trouble: { work: "read", message: "the connection was lost" },
    });
    session.read = async () => seen(homeSnapshot, homeReading);
    await panel.read();
    expect(stateOf(panel).trouble).toBeUndefined();
    expect(stateOf(panel).seen).toBeDefined();
  });
});

describe("checking", () => {
  it("reads first where nothing was read, and uses a fresh reading as it is", async () => {
    const { panel, found } = fake();
    await panel.check();
    expect(found.reads).toBe(1);
    expect(stateOf(panel).said.text).toBe("One gap to close: one");
    const again = fake();
    await again.panel.read();
    await again.panel.check();
    expect(again.found.reads).toBe(1);
    expect(currentReport(stateOf(again.panel))?.findings).toHaveLength(2);
  });

  it("reads again for a second check and says what was fixed and what is new", async () => {
    const { panel, found } = fake();
    await panel.check();
    found.findings = [finding("two", "warning"), finding("three"), finding("four")];
    await panel.check();
    expect(found.reads).toBe(2);
    expect(stateOf(panel).since).toEqual({ fixed: 1, fresh: 2 });
  });

  it("compares with the check before, also over a reading in between", async () => {
    const { panel, found } = fake();
    await panel.check();
    found.findings = [finding("two", "warning"), finding("three")];
    await panel.read();
    expect(currentReport(stateOf(panel))).toBeUndefined();
    await panel.check();
    expect(stateOf(panel).since).toEqual({ fixed: 1, fresh: 1 });
  });

  it("says in words when a check breaks, and takes nothing down", async () => {
    const { panel } = fake({
      check: async () => {
        throw new Error("no profile “x”");
      },
    });
    await panel.check();
    expect(stateOf(panel)).toMatchObject({ busy: undefined, trouble: { message: "no profile “x”" } });
  });

  it("checks at once when its tab is opened after a reading", async () => {
    const { panel } = fake();
    await panel.read();
    panel.show("check");
    await expect.poll(() => currentReport(stateOf(panel))?.findings.length).toBe(2);
  });

  it("reads and checks again after a fix, keeps what was fixed in sight, and says the new sentence", async () => {
    const { panel, found } = fake();
    await panel.check();
    const [gap] = found.findings;
    await panel.openFix(gap!);
    expect(stateOf(panel).fixing).toMatchObject({ finding: gap, preview: { possible: true } });
    await panel.fix(gap!);
    expect(found.reads).toBe(2);
    expect(stateOf(panel).fixing).toBeUndefined();
    expect(stateOf(panel).fixed).toEqual([gap]);
    expect(stateOf(panel).said.text).toBe("No gaps. One weak spot to look at.");
    await panel.check();
    expect(stateOf(panel).fixed).toEqual([]);
  });

  it("opens with the welcome of a map nobody has written on, never with praise", async () => {
    const welcome = finding("6 stages, 8 lanes, no notes yet. Start.", "info");
    const { panel, found } = fake({
      read: async () => seen(homeSnapshot, readingOf({ ...home, notes: [] })),
    });
    found.findings = [welcome];
    await panel.check();
    expect(stateOf(panel).said.text).toBe(welcome.message);
  });

  it("keeps in sight what the host could not do in full, until the next thing is done", async () => {
    const remark = "The lane lies over the notes, since this board has no layers.";
    const { panel, found } = fake({ fix: async () => ({ ids: {}, calls: 1, remarks: [remark] }) });
    await panel.check();
    await panel.fix(found.findings[0]!);
    expect(stateOf(panel).remarks).toEqual([remark]);
    await panel.read();
    expect(stateOf(panel).remarks).toEqual([]);
  });

  it("does not strike through what a fix did not mend", async () => {
    const { panel, found } = fake({ fix: async () => ({ ids: {}, calls: 1 }) });
    await panel.check();
    await panel.fix(found.findings[0]!);
    expect(stateOf(panel).fixed).toEqual([]);
  });
});

describe("inserting", () => {
  let board: MemoryBoard;
  let panel: PanelState;
  const count = () => board.items().length;

  beforeEach(() => {
    board = memoryBoard();
    let n = 0;
    panel = makePanelState(makeSession(board, { newId: () => `map${n++}` }), { texts, now: () => 0 });
  });

  it("says what was done, and what is wrong with the form, in the language spoken by then", async () => {
    await panel.choose("journey-map");
    await panel.insert();
    await learn("de");
    const inGerman = (from: PanelState) =>
      makePanelState(from.inner.session, { texts: makeTexts("de"), now: () => 0, from: stateOf(from) });
    const { toast } = stateOf(inGerman(panel));
    expect(toast && toastSaid(toast, makeTexts("de"))).toMatch(/^Karte eingefügt: /);
    await panel.choose("journey-map");
    await panel.edit((setup) => ({ ...setup, stages: [] }));
    expect(stateOf(panel).problems).toMatchObject([{ message: texts.noStage }]);
    expect(stateOf(inGerman(panel)).problems).toMatchObject([{ message: makeTexts("de").noStage }]);
  });

  it("places the plan, offers to show and to undo, and undo leaves the board as it was", async () => {
    await panel.choose("journey-map");
    const drafts = stateOf(panel).plan?.drafts.length ?? 0;
    await panel.insert();
    expect(count()).toBe(drafts);
    expect(stateOf(panel)).toMatchObject({ setup: undefined, toast: { say: "inserted", n: drafts } });
    expect(stateOf(panel).toast?.items).toHaveLength(drafts);
    await panel.undo();
    expect(count()).toBe(0);
    expect(stateOf(panel).said.text).toBe(texts.removed(drafts));
  });

  it("says what the host could not do in full, and lets it be closed", async () => {
    const session = makeSession(board, { newId: () => "m" });
    const remarks = ["Two phases have no text."];
    const insert: Session["insert"] = async (plan) => ({ ...(await session.insert(plan)), remarks });
    panel = makePanelState({ ...session, insert }, { texts, now: () => 0 });
    await panel.choose("first-draft");
    await panel.insert();
    expect(stateOf(panel).remarks).toEqual(remarks);
    panel.closeRemarks();
    expect(stateOf(panel).remarks).toEqual([]);
  });

  it("inserts nothing while the form is wrong, and keeps the last preview", async () => {
    await panel.choose("journey-map");
    const plan = stateOf(panel).plan;
    await panel.edit((s) => ({ ...s, stages: s.stages.map((row) => ({ ...row, title: "Same" })) }));
    expect(stateOf(panel).problems[0]?.message).toBe(texts.twinStages("Same"));
    expect(stateOf(panel).plan).toBeDefined();
    expect(plan).toBeDefined();
    await panel.insert();
    expect(count()).toBe(0);
  });

  it("takes away what was placed when somebody cancels", async () => {
    await panel.choose("journey-map");
    panel.store.subscribe(() => {
      const { busy } = stateOf(panel);
      if (busy?.done === 10 && !busy.stopping) panel.stop();
    });
    await panel.insert();
    expect(count()).toBe(0);
    expect(stateOf(panel)).toMatchObject({ trouble: undefined, busy: undefined, toast: { say: "stopped" } });
  });

  it("goes on with what a host refused half way, and can then undo all of it", async () => {
    await panel.choose("journey-map");
    const drafts = stateOf(panel).plan?.drafts.length ?? 0;
    board.failAfter(31);
    await panel.insert();
    expect(stateOf(panel).trouble).toMatchObject({ work: "insert", done: 31, total: drafts });
    expect(stateOf(panel).trouble?.missing).toHaveLength(drafts - 31);
    board.failAfter(Number.POSITIVE_INFINITY);
    await panel.resume();
    expect(stateOf(panel).trouble).toBeUndefined();
    expect(count()).toBe(drafts);
    await panel.undo();
    expect(count()).toBe(0);
  });

  it("removes what a host placed before it refused, when somebody prefers that", async () => {
    await panel.choose("journey-map");
    board.failAfter(31);
    await panel.insert();
    board.failAfter(Number.POSITIVE_INFINITY);
    await panel.removePlaced();
    expect(count()).toBe(0);
    expect(stateOf(panel).trouble).toBeUndefined();
  });

  it("remembers language, colour and starters for the next time", async () => {
    await panel.choose("journey-map");
    await panel.edit((s) => ({ ...s, color: "author", starters: 3 }));
    await panel.insert();
    const next = makePanelState(makeSession(board, { newId: () => "next" }), { texts, now: () => 0 });
    await Promise.resolve();
    await Promise.resolve();
    await next.choose("service-blueprint");
    expect(stateOf(next).setup).toMatchObject({ color: "author", starters: 3, language: "en" });
  });
});

describe("a saved map", () => {
  it("is brought in from a file, looked at and placed", async () => {
    const board = memoryBoard();
    const session = makeSession(board, { newId: () => "new" });
    const panel = makePanelState(session, { texts, now: () => 0 });
    await panel.open("home.json", async () => JSON.stringify(homeReading));
    expect(stateOf(panel).badFile).toEqual([]);
    expect(stateOf(panel).saved?.maps[0]?.title).toBe("Buying a first home");
    await panel.insert();
    expect(board.items().length).toBeGreaterThan(80);
    expect(stateOf(panel).saved).toBeUndefined();
  });

  it("is refused with the reason where the file is none", async () => {
    const { panel } = fake();
    await panel.open("notes.json", async () => "{");
    expect(stateOf(panel).badFile[0]).toContain("notes.json");
    expect(stateOf(panel).saved).toBeUndefined();
    await panel.open("gone.csv", () => Promise.reject(new Error("gone")));
    expect(stateOf(panel).badFile).toEqual([texts.unreadable("gone.csv")]);
  });
});

describe("the whole way over the real core", () => {
  it("inserts, reads, finds the lane somebody deleted, and brings it back without touching a note", async () => {
    const board = memoryBoard();
    let n = 0;
    let now = 0;
    const panel = makePanelState(makeSession(board, { newId: () => `map${n++}` }), { texts, now: () => now });
    board.watch(panel.boardChanged);
    await panel.choose("service-blueprint");
    await panel.insert();
    const map = board.items().find((i) => i.tag?.part === "map")?.tag?.map;
    await panel.read();
    const read = currentMap(stateOf(panel));
    expect(read?.id).toBe(map);
    now += 10_000;
    const column = board.items().find((i) => i.tag?.part === "stage")!.box;
    const row = board
      .items()
      .find(
        (i) => i.tag?.part === "band" && i.tag.id === read?.lanes.find((l) => l.roles.includes("actions"))?.id,
      )!.box;
    const note = board.people.add({
      kind: "sticky",
      box: { x: column.x + 300, y: row.y + 24, w: 240, h: 240 },
      text: "Fills in the form",
    });
    const backstage = read?.lanes.find((l) => l.roles.includes("backstage"));
    for (const item of board.items())
      if (item.tag?.id === backstage?.id && (item.tag?.part === "lane" || item.tag?.part === "band"))
        board.people.remove(item.id);
    const before = board.items().find((i) => i.id === note);
    await panel.check();
    const missing = currentReport(stateOf(panel))?.findings.find(
      (f) => f.rule === "lane-required" && f.roles?.includes("backstage"),
    );
    expect(missing?.fix).toBeDefined();
    await panel.openFix(missing!);
    expect(stateOf(panel).fixing?.preview.possible).toBe(true);
    await panel.fix(missing!);
    expect(stateOf(panel).trouble).toBeUndefined();
    expect(stateOf(panel).fixed).toEqual([missing]);
    expect(currentMap(stateOf(panel))?.lanes.some((l) => l.roles.includes("backstage"))).toBe(true);
    expect(board.items().find((i) => i.id === note)).toEqual(before);
  });
});

describe("correcting a reading", () => {
  it("keeps the complete set, reads again, says what came of it, and lets go of what a check said before", async () => {
    const kept: Hints[] = [];
    const { panel } = fake({
      correct: async (before, hints) => {
        kept.push(hints);
        return { ...before, hints };
      },
    });
    panel.show("read");
    await panel.read();
    await panel.check();
    panel.show("read");
    expect(currentReport(stateOf(panel))).toBeDefined();
    const isDone = await panel.correct(
      ({ hints }) => ({ ...hints, outside: [{ label: "i1" }] }),
      (_, after) => `${after.hints.outside?.length} kept`,
    );
    expect(isDone).toBe(true);
    expect(kept).toEqual([{ outside: [{ label: "i1" }] }]);
    expect(stateOf(panel)).toMatchObject({ said: { text: "1 kept" }, busy: undefined, report: undefined });
    expect(stateOf(panel).seen?.hints).toEqual(kept[0]);
  });

  it("changes nothing where the host refuses, and says what it said", async () => {
    const { panel } = fake({
      correct: async () => {
        throw new HostError("the board is locked", { host: "miro" });
      },
    });
    await panel.read();
    const before = stateOf(panel).seen;
    expect(
      await panel.correct(
        () => ({ outside: [{ label: "i1" }] }),
        () => "kept",
      ),
    ).toBe(false);
    expect(stateOf(panel).seen).toBe(before);
    expect(stateOf(panel).trouble).toMatchObject({ work: "correct", message: "the board is locked" });
    expect(stateOf(panel).said.text).not.toBe("kept");
  });

  it("opens at a text, and closes with the tab", async () => {
    const { panel } = fake();
    panel.show("read");
    await panel.read();
    await panel.correcting({ item: "i1" });
    expect(stateOf(panel).correcting).toEqual({ item: "i1" });
    panel.show("insert");
    expect(stateOf(panel).correcting).toBeUndefined();
  });
});
