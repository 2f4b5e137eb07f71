// The FigJam board over its emulator, in Node: the contract of every host, with each unconfirmed behaviour either way, and
// what only FigJam has: native look, undo steps, fonts, authors, votes.
import { describe, expect, it, vi } from "vitest";
import { type Change, type Draft, HostError, type Item, type Snapshot } from "../../src/board/index.js";
import { type FigJamBoard, figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { boardContract, contractDrafts, type Harness } from "./contract.js";
import { allOff, allOn, type FigJam, makeFigJam, type Switches } from "./figjam-emulator.js";
import { forSettings, settingsOf } from "./settings.js";

/** The emulated host with our sandbox in it and our panel before it, both in this process. */
const openedIn =
  (usual: Switches) =>
  async (options: Parameters<typeof makeFigJam>[0] = {}): Promise<{ host: FigJam; board: FigJamBoard }> => {
    const host = makeFigJam({ relaunchCommands: ["check", "read"], command: "read", switches: usual, ...options });
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
const opened = openedIn(allOff);
/** What is tried of one thing is tried both ways; the contract, in more settings. */
const few = settingsOf("figjam", 0);

const harness = async (switches: Switches): Promise<Harness> => {
  let left = Number.POSITIVE_INFINITY;
  const refuse = (what: string): void => {
    if (!what.startsWith("create ") && what !== "set_x" && what !== "set_y") return;
    left -= 1;
    if (left < 0) throw new Error("the editor is busy");
  };
  const { host, board } = await opened({ switches, refuse });
  return {
    board,
    people: {
      add: ({ kind, box, text, fill, parent }) =>
        host.people[kind]({
          ...box,
          text,
          ...(fill !== undefined && { fill }),
          ...(parent !== undefined && { parent }),
        }),
      move: host.people.move,
      edit: host.people.edit,
      remove: host.people.remove,
      select: host.people.select,
      connect: (from, to) => host.people.connect(from, to),
      turn: host.people.turn,
      group: host.people.group,
      duplicate: host.people.duplicate,
    },
    undo: host.people.undo,
    raw: host.raw,
    failAfter: (writes) => {
      left = writes;
    },
    revealed: () => host.revealed(),
  };
};

forSettings("figjam", ({ name, switches }) => boardContract(`figjam, ${name},`, () => harness(switches)), 4);

const adds = (drafts: readonly Draft[]): readonly Change[] => drafts.map((draft) => ({ do: "add", draft }));
const whole = { of: "board" } as const;
const find = (seen: Snapshot, text: string): Item | undefined => seen.items.find((i) => i.text === text);
const ink = { size: 28, color: "#1E1E1E", align: "center", vertical: "middle", pad: 24 } as const;
const notes = (n: number, parent?: string): readonly Draft[] =>
  Array.from({ length: n }, (_, i) => ({
    key: `n${i}`,
    kind: "sticky",
    box: { x: (i % 20) * 264, y: Math.floor(i / 20) * 264, w: 240, h: 240 },
    fill: "#A8DAFF",
    text: { ...ink, lead: `note ${i}` },
    ...(parent !== undefined && { parent }),
  }));
const refusalOf = async (work: Promise<unknown>): Promise<HostError> => {
  const thrown = await work.catch((e: unknown) => e);
  if (!(thrown instanceof HostError)) throw new Error(`expected a HostError, got ${String(thrown)}`);
  return thrown;
};
const insertedIn =
  (usual: Switches) =>
  async (options: Parameters<typeof makeFigJam>[0] = {}) => {
    const made = await openedIn(usual)(options);
    const { ids } = await made.board.apply(adds(contractDrafts()));
    const rec = (key: string) => made.host.record(ids[key]?.[0] ?? "");
    return { ...made, ids, rec };
  };
const inserted = insertedIn(allOff);

describe.each(few)("what a map looks like in FigJam, $name", ({ switches: usual }) => {
  const opened = openedIn(usual);
  const inserted = insertedIn(usual);
  it("is one unlocked section with relaunch buttons, and everything in it", async () => {
    const { host, rec } = await inserted();
    const sections = host.records().filter((r) => r.type === "SECTION");
    expect(sections).toHaveLength(1);
    expect(rec("map")).toMatchObject({ name: "Contract", locked: false, w: 2304, h: 1200 });
    expect(Object.keys(rec("map").relaunch)).toEqual(["check", "read"]);
    expect(rec("map").children).toHaveLength(contractDrafts().length - 1);
  });

  it("has locked square bands, columns and bars, and heads people can rename", async () => {
    const { rec } = await inserted();
    for (const key of ["band-actions", "band-needs", "column", "line"]) {
      expect(rec(key)).toMatchObject({ type: "SHAPE_WITH_TEXT", locked: true, more: { shapeType: "SQUARE" } });
    }
    for (const key of ["head-actions", "stage-s1", "facts"]) expect(rec(key).locked).toBe(false);
    expect(rec("column")).toMatchObject({ fills: [], strokeWeight: 4 });
    expect(rec("head-needs").strokes).toEqual([]);
  });

  it("writes palette colours as exactly hex / 255", async () => {
    const { rec } = await inserted();
    expect(rec("head-actions").fills).toEqual([
      { type: "SOLID", color: { r: 0xc2 / 255, g: 0xe5 / 255, b: 0xff / 255 } },
    ]);
    expect(rec("note-1").fills[0]?.color).toEqual({ r: 0xa8 / 255, g: 0xda / 255, b: 0xff / 255 });
  });

  it("sets title and prompt of a head as one text of two sizes, the title bold", async () => {
    const { rec } = await inserted();
    const { words } = rec("head-needs");
    expect(words?.characters).toBe("Needs\nWhat do they need right now?");
    expect(words?.runs.map((r) => [r.length, r.font.style, r.size])).toEqual([
      [5, "Bold", 56],
      [29, "Medium", 32],
    ]);
  });

  it("sets facts left and at the top, each line bold up to its colon, and again after they are rewritten", async () => {
    const { board, rec, ids } = await inserted();
    const bold = () => {
      let at = 0;
      return (rec("facts").words?.runs ?? []).flatMap((r) => {
        const piece = rec("facts").words?.characters.slice(at, at + r.length);
        at += r.length;
        return r.font.style === "Bold" ? [piece] : [];
      });
    };
    expect(rec("facts").more).toMatchObject({
      textAlignHorizontal: "LEFT",
      textAlignVertical: "TOP",
      textAutoResize: "NONE",
    });
    expect(bold()).toEqual(["Persona:", "Goal:"]);
    await board.apply([{ do: "write", id: ids.facts?.[0] ?? "", text: "Persona: Tom\nScope: a day\nGoal: sleep" }]);
    expect(bold()).toEqual(["Persona:", "Scope:", "Goal:"]);
    expect(rec("facts").words?.runs.every((r) => r.size === 48)).toBe(true);
  });

  it("keeps title over prompt in their sizes when a head is rewritten", async () => {
    const { board, rec, ids } = await inserted();
    await board.apply([{ do: "write", id: ids["head-needs"]?.[0] ?? "", text: "Wants\nand wishes" }]);
    expect(rec("head-needs").words?.runs.map((r) => [r.length, r.font.style, r.size])).toEqual([
      [5, "Bold", 56],
      [11, "Medium", 32],
    ]);
  });

  it("takes smaller text before a sticky grows over the next one; wide ones are 416", async () => {
    const { host, board } = await opened();
    const lead = "word ".repeat(30).trim();
    const long: Draft = { key: "long", kind: "sticky", box: { x: 0, y: 0, w: 240, h: 240 }, text: { ...ink, lead } };
    const wide: Draft = { key: "wide", kind: "sticky", box: { x: 0, y: 264, w: 416, h: 240 }, wide: true };
    const { ids } = await board.apply(adds([long, wide]));
    expect(host.record(ids.long?.[0] ?? "")).toMatchObject({ w: 240, h: 240 });
    expect(host.record(ids.long?.[0] ?? "").words?.runs[0]?.size).toBeLessThan(28);
    expect(host.record(ids.wide?.[0] ?? "")).toMatchObject({ w: 416, h: 240 });
  });

  it("signs no note it places: whoever writes on one would find another's name under it", async () => {
    const { host, board } = await opened({ user: "Grace" });
    await board.apply(adds(notes(3)));
    expect((await board.read(whole)).items.map((i) => i.author)).toEqual([undefined, undefined, undefined]);
    expect(host.records().filter((r) => r.type === "STICKY" && r.more.authorVisible === true)).toEqual([]);
  });

  it("puts an added band behind all that is there, and its head in front", async () => {
    const { board, ids, rec } = await inserted();
    const parent = { parent: ids.map?.[0] ?? "", parentIsThere: true };
    const box = { x: 48, y: 768, w: 528, h: 288 };
    const late = await board.apply(
      adds([
        { key: "band", kind: "shape", box, locked: true, behind: true, ...parent },
        { key: "head", kind: "shape", box, behind: false, ...parent },
      ]),
    );
    expect(rec("map").children[0]).toBe(late.ids.band?.[0]);
    expect(rec("map").children.at(-1)).toBe(late.ids.head?.[0]);
  });

  it("stands where it was planned when its section was moved since", async () => {
    const { host, board, ids } = await inserted();
    const map = ids.map?.[0] ?? "";
    host.people.move(map, { x: 5000, y: 300 });
    const draft: Draft = {
      key: "late",
      kind: "shape",
      box: { x: 5100, y: 400, w: 100, h: 50 },
      parent: map,
      parentIsThere: true,
    };
    const late = await board.apply(adds([draft]));
    expect(host.boxOf(late.ids.late?.[0] ?? "")).toEqual({ x: 5100, y: 400, w: 100, h: 50 });
  });
});

describe.each(few)("work on the board, $name", ({ switches: usual }) => {
  const opened = openedIn(usual);
  const inserted = insertedIn(usual);
  it("is one undo step an insert, and none of what people do in between", async () => {
    const { host, board } = await opened();
    await board.apply(adds(contractDrafts()));
    expect(host.meters.undoSteps).toBe(1);
    const mine = host.people.sticky({ x: -900, y: 0, text: "mine" });
    await board.apply(adds(notes(3)));
    expect(host.meters.undoSteps).toBe(3);
    host.people.undo();
    expect(Object.keys(host.raw())).toHaveLength(contractDrafts().length + 1);
    host.people.undo();
    expect(host.raw()).not.toHaveProperty(mine);
    host.people.undo();
    expect(host.raw()).toEqual({});
  });

  it("makes at most 50 items before it lets the editor breathe", async () => {
    const { host, board } = await opened();
    const made: number[] = [];
    let before = 0;
    await board.apply(adds(notes(130)), (done, total) => {
      made.push(host.meters.creates - before);
      before = host.meters.creates;
      expect(total).toBe(130);
      expect(done).toBe(host.meters.creates);
      return undefined;
    });
    expect(made).toEqual([50, 50, 30]);
  });

  it("loads Inter once, by family where the host can, else Medium then Bold", async () => {
    const one = await opened({ switches: { ...usual, fontStyleRequired: false } });
    await one.board.apply(adds(notes(2)));
    await one.board.apply(adds(notes(2)));
    expect(one.host.meters.fontLoads).toBe(1);
    const two = await inserted({ switches: { fontStyleRequired: true } });
    expect(two.host.meters.fontLoads).toBe(3);
    expect(two.rec("stage-s1").words?.runs[0]?.font.style).toBe("Bold");
  });

  it("takes away what it placed when it is stopped, but not what people put into the section meanwhile", async () => {
    const { host, board } = await opened();
    const section: Draft = { key: "map", kind: "frame", box: { x: 1000, y: 1000, w: 6000, h: 3000 } };
    let mine = "";
    const error = await refusalOf(
      board.apply(adds([section, ...notes(120, "map")]), (done) => {
        const map = host.records().find((r) => r.type === "SECTION")?.id ?? "";
        if (done === 50) mine = host.people.sticky({ x: 1200, y: 1300, text: "mine", parent: map });
        return done < 100;
      }),
    );
    expect(error).toMatchObject({ stopped: true, done: 100, total: 121, placed: [] });
    expect(error.message).toBe("[figjam] stopped by you after 100 of 121 items; what was placed is taken away");
    expect(Object.keys(host.raw())).toEqual([mine]);
    expect(host.boxOf(mine)).toMatchObject({ x: 1200, y: 1300 });
  });

  it("leaves no half-made item behind, and its facts survive the way to the panel", async () => {
    let texts = 0;
    const refuse = (what: string): void => {
      if (what === "set_characters" && ++texts === 3) throw new Error("in set_characters: the file is locked");
    };
    const { host, board } = await opened({ refuse });
    const error = await refusalOf(board.apply(adds(notes(5))));
    expect(error.message).toBe("[figjam] stopped after 2 of 5 items: in set_characters: the file is locked");
    expect(error).toMatchObject({ host: "figjam", done: 2, total: 5, stopped: false, placed: Object.keys(host.raw()) });
    expect(error.placed).toHaveLength(2);
    expect(error.missing).toEqual(adds(notes(5)).slice(2));
    expect(error.cause).toMatchObject({ message: "in set_characters: the file is locked" });
  });

  it("says so when Inter cannot be loaded, and has placed nothing", async () => {
    const refuse = (what: string): void => {
      if (what === "loadFontAsync") throw new Error("in loadFontAsync: offline");
    };
    const { host, board } = await opened({ refuse });
    const error = await refusalOf(board.apply(adds(contractDrafts())));
    expect(error.message).toBe("[figjam] stopped after 0 of 12 items: in loadFontAsync: offline");
    expect(host.raw()).toEqual({});
  });

  it("works one call after the other, so that two never share an undo step", async () => {
    const { host, board } = await opened();
    await Promise.all([board.apply(adds(notes(60))), board.apply(adds(notes(60)))]);
    expect(host.meters.undoSteps).toBe(2);
    host.people.undo();
    expect(Object.keys(host.raw())).toHaveLength(60);
  });

  it("says when a setting does not fit", async () => {
    const { board } = await opened();
    const error = await refusalOf(board.remember("big", "x".repeat(5_000_001)));
    expect(error.message).toContain("“big” was not kept");
    expect(await board.recall("big")).toBeNull();
  });

  it("tells of others' changes, never of its own", async () => {
    const { host, board } = await opened({ switches: { pagesTell: true } });
    const changed = vi.fn();
    board.watch(changed);
    const { ids } = await board.apply(adds(contractDrafts()));
    await board.apply([{ do: "remove", id: ids["note-1"]?.[0] ?? "" }]);
    await new Promise((r) => setTimeout(r, 600));
    expect(changed).not.toHaveBeenCalled();
    host.people.sticky({ x: 0, y: 0, text: "new" });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  });
});

describe("an editor that tells of no changes", () => {
  it("is one to work in all the same", async () => {
    const { board } = await inserted({ switches: { pagesTell: false } });
    expect(board.can.watch).toBe(false);
    board.watch(() => undefined)();
    expect((await board.read(whole)).items).toHaveLength(contractDrafts().length);
  });
});

describe.each(few)("showing, $name", ({ switches: usual }) => {
  const opened = openedIn(usual);
  it("shows the table for a cell", async () => {
    const { host, board } = await opened();
    const table = host.people.table({ x: 0, y: 0 }, [["a", "b"]]);
    const cell = find(await board.read(whole), "b");
    await board.reveal([cell?.id ?? ""]);
    expect(host.revealed()).toEqual([table]);
    expect(host.selection()).toEqual([table]);
  });

  it("goes to the page an item is on", async () => {
    const { host, board } = await opened({ pages: 2 });
    const note = host.people.sticky({ x: 0, y: 0, text: "on the first" });
    await host.figma.setCurrentPageAsync(host.figma.root.children[1] as never);
    expect((await board.read(whole)).items).toEqual([]);
    await board.reveal([note]);
    expect(host.figma.currentPage.id).toBe("0:1");
    expect(host.revealed()).toEqual([note]);
  });

  it("says where the person looks", async () => {
    const { host, board } = await opened();
    host.people.look({ x: 10, y: 20, w: 300, h: 400 });
    expect(await board.view()).toEqual({ x: 10, y: 20, w: 300, h: 400 });
  });

  it("says which menu command opened the panel", async () => {
    const { board } = await opened({ command: "check" });
    expect(board.command).toBe("check");
  });
});

describe.each([
  ...settingsOf("figjam"),
  { name: "an export that lacks types", switches: { ...allOn, exportHoldsAllTypes: false } },
  { name: "an export without tags", switches: { ...allOn, exportCarriesTags: false } },
])("reading with $name", ({ switches }) => {
  it("finds notes in nested sections, in groups, and on top of a section without being its child", async () => {
    const { host, board } = await opened({ switches });
    const outer = host.people.section({ x: 100, y: 100, w: 2000, h: 2000, text: "Outer" });
    const inner = host.people.section({ x: 300, y: 300, w: 900, h: 900, text: "Inner", parent: outer });
    host.people.sticky({ x: 400, y: 500, text: "deep", parent: inner });
    const [a, b] = [host.people.sticky({ x: 3000, y: 0, text: "a" }), host.people.sticky({ x: 3300, y: 0, text: "b" })];
    const group = host.people.group([a, b]);
    host.people.sticky({ x: 1500, y: 1500, text: "on top" });
    const seen = await board.read(whole);
    expect(find(seen, "deep")).toMatchObject({ parent: inner, box: { x: 400, y: 500 } });
    expect(find(seen, "Inner")).toMatchObject({ kind: "frame", parent: outer, box: { x: 300, y: 300 } });
    expect(find(seen, "b")).toMatchObject({ group, box: { x: 3300, y: 0 } });
    expect(find(seen, "on top")?.parent).toBeUndefined();
    const part = await board.read({ of: "frame", id: outer });
    expect(part.items.map((i) => i.text).sort()).toEqual(["Inner", "Outer", "deep", "on top"]);
    host.people.select([group]);
    expect((await board.read({ of: "selection" })).items.map((i) => i.text)).toEqual(["a", "b"]);
  });

  it("reads tables cell by cell, code blocks, and connectors with their ends", async () => {
    const { host, board } = await opened({ switches });
    const table = host.people.table({ x: 100, y: 50 }, [
      ["", "Before"],
      ["Actions", "calls"],
    ]);
    host.people.code({ x: 0, y: 900, text: "select 1" });
    const [a, b] = [host.people.sticky({ x: 900, y: 0, text: "a" }), host.people.sticky({ x: 1300, y: 0, text: "b" })];
    host.people.connect(a, b, "then");
    const seen = await board.read(whole);
    const cells = seen.items.filter((i) => i.cellOf === table);
    expect(cells.map((i) => [i.kind, i.text, i.box.x, i.box.y, i.box.w])).toEqual([
      ["shape", "", 100, 50, 192],
      ["shape", "Before", 292, 50, 192],
      ["shape", "Actions", 100, 114, 192],
      ["shape", "calls", 292, 114, 192],
    ]);
    expect(find(seen, "select 1")).toMatchObject({ kind: "shape", box: { x: 0, y: 900 } });
    expect(find(seen, "then")).toMatchObject({ kind: "connector", from: a, to: b });
  });

  it("gives author, votes and tag, keeps hidden things out, and knows copies apart", async () => {
    const { host, board } = await opened({ switches });
    const { ids } = await board.apply(adds(contractDrafts()));
    const note = host.people.sticky({ x: -900, y: 0, text: "voted", author: "Grace" });
    for (const dx of [0, 60, 120]) host.people.stamp({ x: -880 + dx, y: 10 });
    host.people.stamp({ x: -4000, y: 0 });
    host.people.hide(host.people.sticky({ x: -900, y: 300, text: "hidden" }));
    const copy = host.people.duplicate(ids["head-needs"]?.[0] ?? "", { x: 48, y: 2000 });
    const seen = await board.read(whole);
    const voted = seen.items.find((i) => i.id === note);
    expect(voted?.votes).toBe(3);
    expect(voted?.author).toBe(switches.authorsHidden ? undefined : "Grace");
    expect(find(seen, "hidden")).toBeUndefined();
    const twin = seen.items.find((i) => i.id === copy);
    expect(twin?.text).toBe("Needs\nWhat do they need right now?");
    expect(twin?.tag?.id).toBe(switches.copiesKeepData ? "needs" : undefined);
  });
});

describe("what a reading may cost", () => {
  const read = async (count: number, switches: Switches) => {
    const { host, board } = await opened({ switches });
    const section: Draft = { key: "map", kind: "frame", box: { x: 0, y: 0, w: 5_400, h: count * 14 } };
    await board.apply(adds([section, ...notes(count, "map")]));
    // As if people had written them.
    for (const sticky of host.figma.currentPage.findAllWithCriteria({ types: ["STICKY"] })) sticky.authorVisible = true;
    const before = { ...host.meters };
    const { items } = await board.read(whole);
    expect(items).toHaveLength(count + 1);
    expect(items.filter((i) => i.author === "Ada")).toHaveLength(count);
    return { reads: (host.meters.reads - before.reads) / count, exports: host.meters.exports - before.exports };
  };

  it.each([50, 500, 5_000])(
    "is at most twelve property reads a sticky where a page is read node by node: %i stickies",
    async (count) => {
      const { reads } = await read(count, allOff);
      expect(reads).toBeLessThanOrEqual(12);
    },
  );

  it.each([50, 500, 5_000])(
    "is one export and who wrote what where a page can be exported: %i stickies",
    async (count) => {
      const { reads, exports } = await read(count, { ...allOff, exportsPages: true });
      expect(reads).toBeLessThanOrEqual(4);
      expect(exports).toBe(1);
    },
  );

  it("lets the editor breathe on a large board, and leaves out what somebody deletes meanwhile", async () => {
    const { host, board } = await opened({ switches: allOff });
    const { ids } = await board.apply(adds(notes(2_500)));
    const [first, last] = [ids.n0?.[0] ?? "", ids.n2499?.[0] ?? ""];
    const reading = board.read(whole);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 1) for (const id of [first, last]) host.people.remove(id);
    }, 0);
    const { items } = await reading;
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
    expect(items.some((i) => i.id === last)).toBe(false);
    expect(items.length).toBeGreaterThanOrEqual(2_498);
  });

  it("asks each kind of node for what it has and nothing else, on a board of every kind", async () => {
    const { host, board } = await opened({ switches: allOff });
    await board.apply(adds(contractDrafts()));
    host.people.table({ x: 9_000, y: 0 }, [["a", "b"]]);
    host.people.code({ x: 9_000, y: 900, text: "select 1" });
    const [a, b] = [
      host.people.sticky({ x: 9_900, y: 0, text: "a" }),
      host.people.sticky({ x: 9_900, y: 300, text: "b" }),
    ];
    host.people.connect(a, b, "then");
    host.people.stamp({ x: 9_990, y: 20 });
    const before = host.meters.reads;
    const { items } = await board.read(whole);
    expect(host.meters.reads - before).toBeLessThanOrEqual(12 * items.length);
  });
});
