// What every host must do for us, said once. Each host calls `boardContract` with a harness around its emulator or engine;
// nothing here knows one host from another except by what its harness declares.
import { describe, expect, it, vi } from "vitest";
import {
  type Board,
  type Box,
  type Change,
  centre,
  type Draft,
  draftText,
  HostError,
  type Item,
  type ItemId,
  type Point,
  type Snapshot,
  type Tag,
} from "../../src/board/index.js";
import { badgesContract } from "./badges-contract.js";
import { movesContract } from "./moves-contract.js";
import { whereContract } from "./where-contract.js";

type MaybePromise<T> = T | Promise<T>;

/** A thing somebody puts on the board by hand; boxes are top left, in board units. */
export interface Handmade {
  readonly kind: "sticky" | "shape" | "text";
  readonly box: Box;
  readonly text: string;
  readonly fill?: string;
  /** The frame it lies in, where hosts keep that. */
  readonly parent?: ItemId;
}

/** People at work on the host, past our adapter: by the emulator's or engine's own means. */
export interface Hands {
  add(what: Handmade): MaybePromise<ItemId>;
  move(id: ItemId, to: Point): MaybePromise<void>;
  edit(id: ItemId, text: string): MaybePromise<void>;
  remove(id: ItemId): MaybePromise<void>;
  select(ids: readonly ItemId[]): MaybePromise<void>;
  connect(from: ItemId, to: ItemId): MaybePromise<ItemId>;
  /** Turns it by so many degrees with the clock; absent where the harness cannot. */
  turn?(id: ItemId, degrees: number): MaybePromise<void>;
  /** Makes them a group; absent where the harness cannot. */
  group?(ids: readonly ItemId[]): MaybePromise<unknown>;
  /** A copy as the host makes it, moved to a place; absent where the emulator cannot copy. */
  duplicate?(id: ItemId, to: Point): MaybePromise<ItemId>;
}

export interface Harness {
  readonly board: Board;
  readonly people: Hands;
  /** Everything the host itself holds about every item, as comparable JSON by id. */
  raw(): MaybePromise<Readonly<Record<ItemId, unknown>>>;
  /** The host takes this many more writes and refuses all after them; absent where an apply is one call. */
  failAfter?(writes: number): MaybePromise<void>;
  /** One step of the host's own undo; absent where the harness has none. */
  undo?(): MaybePromise<unknown>;
  /** Ids the host was last asked to show; absent where the engine does not tell. */
  revealed?(): MaybePromise<readonly ItemId[]>;
}

export interface ContractOptions {
  /** Largest difference of a coordinate, in board units. Default 1. */
  readonly tolerance?: number;
  /** Stickies take the host's own size: only their centre is compared. Default false. */
  readonly ownStickySize?: boolean;
  /** Text items take the height (or width) the host gives them: only their top left is compared. Default false. */
  readonly ownTextSize?: boolean;
  /** Stickies take the nearest of the host's own colours. Default false. */
  readonly ownStickyFill?: boolean;
  /** Where items are not tagged one by one: the text may differ from the draft as the host needs. */
  readonly textOf?: (draft: Draft) => string;
  /** The host keeps a person's settings. Default true. */
  readonly keepsSettings?: boolean;
  /** Tries what moves, too. Default true. */
  readonly moves?: boolean;
  /** Milliseconds until the host has told of everything. Default 600. */
  readonly settles?: number;
}

const ink = "#1E1E1E";
const words = (lead: string, size: number, more: Partial<NonNullable<Draft["text"]>> = {}) => ({
  lead,
  size,
  color: ink,
  align: "left" as const,
  vertical: "middle" as const,
  pad: 24,
  ...more,
});
const tag = (part: Tag["part"], more: Partial<Tag> = {}): Tag => ({ v: 1, map: "contract", part, ...more });

/** A map of two lanes and two stages, drawn as place does it: all kinds of drafts, texts and tags, back to front. */
export const contractDrafts = (at: Point = { x: 0, y: 0 }): readonly Draft[] => {
  const box = (x: number, y: number, w: number, h: number): Box => ({ x: at.x + x, y: at.y + y, w, h });
  const inside = { parent: "map" };
  const lane = (id: string, y: number, title: string, prompt: string, band: string, head: string): Draft[] => [
    {
      key: `band-${id}`,
      kind: "shape",
      box: box(48, y, 2208, 288),
      fill: band,
      stroke: "#D9D9D9",
      strokeWidth: 4,
      locked: true,
      tag: tag("band", { id }),
      ...inside,
    },
    {
      key: `head-${id}`,
      kind: "shape",
      box: box(48, y, 528, 288),
      fill: head,
      text: words(title, 56, { rest: prompt, restSize: 32, bold: true, pad: 32 }),
      tag: tag("lane", { id, roles: [id], title }),
      ...inside,
    },
  ];
  const stage = (id: string, x: number, title: string): Draft => ({
    key: `stage-${id}`,
    kind: "shape",
    box: box(x + 4, 344, 808, 128),
    fill: ink,
    text: words(title, 56, { bold: true, color: "#FFFFFF", align: "center" }),
    tag: tag("stage", { id, title }),
    ...inside,
  });
  return [
    {
      key: "map",
      kind: "frame",
      box: box(0, 0, 2304, 1200),
      fill: "#FFFFFF",
      text: words("Contract", 96),
      tag: tag("map", { kind: "journey-map", profile: "journey-map", note: 240 }),
    },
    ...lane("actions", 480, "Actions", "What do they do?", "#F5FBFF", "#C2E5FF"),
    ...lane("needs", 768, "Needs", "What do they need right now?", "#F1FEFD", "#C6FAF6"),
    {
      key: "column",
      kind: "shape",
      box: box(576, 480, 816, 576),
      stroke: "#B3B3B3",
      strokeWidth: 4,
      locked: true,
      tag: tag("column", { id: "s1" }),
      ...inside,
    },
    {
      key: "line",
      kind: "shape",
      box: box(48, 1068, 2208, 72),
      fill: ink,
      text: words("Line of visibility", 48, { bold: true, color: "#FFFFFF", align: "center" }),
      locked: true,
      tag: tag("line", { id: "visibility", title: "Line of visibility" }),
      ...inside,
    },
    stage("s1", 576, "Before"),
    stage("s2", 1392, "After & “beyond” <all>"),
    {
      key: "facts",
      kind: "text",
      box: box(1200, 48, 1056, 256),
      text: words("Persona: Ana\nGoal: keys in hand", 48, { labelled: true, vertical: "top", pad: 0 }),
      tag: tag("facts"),
      ...inside,
    },
    {
      key: "note-1",
      kind: "sticky",
      box: box(600, 504, 240, 240),
      fill: "#A8DAFF",
      hue: "blue",
      text: words("Gets the letter: rent goes up", 28, { align: "center" }),
      ...inside,
    },
    {
      key: "note-2",
      kind: "sticky",
      box: box(1416, 792, 240, 240),
      fill: "#B3F4EF",
      hue: "teal",
      text: words("To know what we can afford — größer", 28, { align: "center" }),
      ...inside,
    },
  ];
};

const adds = (drafts: readonly Draft[]): readonly Change[] => drafts.map((draft) => ({ do: "add", draft }));
const whole = { of: "board" } as const;
const byId = (seen: Snapshot): ReadonlyMap<ItemId, Item> => new Map(seen.items.map((i) => [i.id, i]));
const sorted = (ids: Iterable<ItemId>): ItemId[] => [...ids].sort();

/** Runs the contract over one host. `make` gives a fresh, empty board each time. */
export const boardContract = (name: string, make: () => MaybePromise<Harness>, options: ContractOptions = {}): void => {
  const tolerance = options.tolerance ?? 1;

  const near = (got: number, expected: number, what: string): void =>
    expect(Math.abs(got - expected), `${what}: got ${got}, expected ${expected}`).toBeLessThanOrEqual(tolerance);

  const sameBox = (item: Item, draft: Draft): void => {
    const onlyCentre = draft.kind === "sticky" && options.ownStickySize === true;
    const a = onlyCentre ? centre(item.box) : item.box;
    const b = onlyCentre ? centre(draft.box) : draft.box;
    near(a.x, b.x, `${draft.key} x`);
    near(a.y, b.y, `${draft.key} y`);
    if (onlyCentre || (draft.kind === "text" && options.ownTextSize === true)) return;
    near(item.box.w, draft.box.w, `${draft.key} w`);
    near(item.box.h, draft.box.h, `${draft.key} h`);
  };

  const sameItem = (item: Item, draft: Draft, board: Board): void => {
    const { text } = draft;
    const wanted = text ? (board.can.leadAndRest ? draftText(text) : text.lead) : "";
    expect(item.kind, draft.key).toBe(draft.kind);
    expect(item.text, draft.key).toBe(options.textOf ? options.textOf(draft) : wanted);
    expect(item.tag, draft.key).toEqual(draft.tag);
    sameBox(item, draft);
    if (draft.kind === "sticky" && options.ownStickyFill) expect(item.fill, draft.key).toMatch(/^#[0-9A-F]{6}$/);
    else if (draft.kind !== "frame") expect(item.fill, draft.key).toBe(draft.fill);
  };

  /** A board with things people made, and the contract's map beside them. */
  const furnished = async () => {
    const harness = await make();
    const { board, people } = harness;
    const sticky = await people.add({
      kind: "sticky",
      box: { x: -600, y: -600, w: 240, h: 240 },
      text: "call mum?",
      fill: "#FFE299",
    });
    const text = await people.add({
      kind: "text",
      box: { x: -600, y: -200, w: 300, h: 50 },
      text: "Parking lot",
    });
    const before = await harness.raw();
    const drafts = contractDrafts();
    const applied = await board.apply(adds(drafts));
    const id = (key: string): ItemId => {
      const first = applied.ids[key]?.[0];
      if (first === undefined) throw new Error(`expected an id for the draft “${key}”, got none`);
      return first;
    };
    return { ...harness, sticky, text, before, drafts, applied, id };
  };

  const foreignUntouched = async (harness: Harness, before: Readonly<Record<ItemId, unknown>>): Promise<void> => {
    const after = await harness.raw();
    for (const id of Object.keys(before)) expect(after[id], `foreign item ${id}`).toEqual(before[id]);
  };

  describe(`${name} keeps the contract of a board`, () => {
    it("says its name, and an empty board reads empty", async () => {
      const { board } = await make();
      const seen = await board.read(whole);
      expect(seen.host).toBe(board.host);
      expect(seen.items).toEqual([]);
    });

    it("gives back every draft of a map as one item: kind, place, text, colour, tag", async () => {
      const { board, drafts, id, sticky, text } = await furnished();
      const seen = byId(await board.read(whole));
      for (const draft of drafts) {
        const item = seen.get(id(draft.key));
        expect(item, draft.key).toBeDefined();
        if (item) sameItem(item, draft, board);
      }
      expect(sorted(seen.keys())).toEqual(sorted([...drafts.map((d) => id(d.key)), sticky, text]));
    });

    it("keeps notes in the frame they were drafted in", async () => {
      const { board, id } = await furnished();
      const seen = byId(await board.read(whole));
      expect(seen.get(id("note-1"))?.parent).toBe(id("map"));
      expect(seen.get(id("map"))?.parent).toBeUndefined();
    });

    it("reads the same board twice with the same ids and contents", async () => {
      const { board } = await furnished();
      const order = (seen: Snapshot): Item[] => [...seen.items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(order(await board.read(whole))).toEqual(order(await board.read(whole)));
    });

    it("leaves every foreign item as it was, byte for byte", async () => {
      const placed = await furnished();
      await foreignUntouched(placed, placed.before);
      const seen = byId(await placed.board.read(whole));
      expect(seen.get(placed.sticky)).toMatchObject({ kind: "sticky", text: "call mum?" });
      expect(seen.get(placed.text)).toMatchObject({ kind: "text", text: "Parking lot" });
    });

    it("adds to a frame that is there already", async () => {
      const { board, id } = await furnished();
      const draft: Draft = {
        key: "late",
        kind: "shape",
        box: { x: 48, y: 1056, w: 528, h: 100 },
        fill: "#D9D9D9",
        text: words("Backstage", 56),
        parent: id("map"),
        parentIsThere: true,
        tag: tag("lane", { id: "backstage", title: "Backstage" }),
      };
      const { ids } = await board.apply(adds([draft]));
      const item = byId(await board.read(whole)).get(ids.late?.[0] ?? "");
      expect(item).toMatchObject({ text: "Backstage", parent: id("map"), tag: draft.tag });
      if (item) sameBox(item, draft);
    });

    it("sees what people move, write, add and delete", async () => {
      const { board, people, id } = await furnished();
      await people.move(id("note-1"), { x: 900, y: 820 });
      await people.edit(id("note-2"), "To know\nwhat it costs");
      await people.remove(id("stage-s2"));
      const added = await people.add({
        kind: "sticky",
        box: { x: 1500, y: 520, w: 240, h: 240 },
        text: "Asks her sister",
        fill: "#A8DAFF",
        parent: id("map"),
      });
      const seen = byId(await board.read(whole));
      near(seen.get(id("note-1"))?.box.x ?? Number.NaN, 900, "moved x");
      near(seen.get(id("note-1"))?.box.y ?? Number.NaN, 820, "moved y");
      expect(seen.get(id("note-2"))?.text).toBe("To know\nwhat it costs");
      expect(seen.has(id("stage-s2"))).toBe(false);
      expect(seen.get(added)).toMatchObject({ kind: "sticky", text: "Asks her sister" });
    });

    it("gives a copy its own id and the same text", async () => {
      const { board, people, id } = await furnished();
      if (!people.duplicate) return expect(people.duplicate).toBeUndefined();
      const copy = await people.duplicate(id("note-1"), { x: 900, y: 504 });
      const seen = byId(await board.read(whole));
      expect(copy).not.toBe(id("note-1"));
      expect(seen.get(copy)?.text).toBe(seen.get(id("note-1"))?.text);
    });

    it("takes an item away with all it consists of, and passes over what is gone already", async () => {
      const { board, id, drafts, applied } = await furnished();
      await board.apply([
        { do: "remove", id: id("head-needs") },
        { do: "remove", id: id("note-2") },
      ]);
      await board.apply([{ do: "remove", id: id("note-2") }]);
      const seen = byId(await board.read(whole));
      expect(seen.has(id("head-needs"))).toBe(false);
      expect(seen.has(id("note-2"))).toBe(false);
      expect(seen.size).toBe(drafts.length - 2 + 2);
      for (const part of applied.ids["head-needs"] ?? []) expect(seen.has(part)).toBe(false);
    });

    it("takes a whole map away and leaves what people put into its frame where it stood", async () => {
      const placed = await furnished();
      const { board, people, id, drafts } = placed;
      const box = { x: 1500, y: 520, w: 240, h: 240 };
      const own = await people.add({ kind: "sticky", box, text: "mine", fill: "#A8DAFF", parent: id("map") });
      const stood = byId(await board.read(whole)).get(own)?.box ?? box;
      await board.apply(drafts.map((d): Change => ({ do: "remove", id: id(d.key) })));
      const seen = byId(await board.read(whole));
      expect(sorted(seen.keys())).toEqual(sorted([own, placed.sticky, placed.text]));
      near(seen.get(own)?.box.x ?? Number.NaN, stood.x, "own note x");
      near(seen.get(own)?.box.y ?? Number.NaN, stood.y, "own note y");
      expect(seen.get(own)?.text).toBe("mine");
    });

    it("resizes a frame and a column box with the top left corner in place, and moves nothing else", async () => {
      const { board, id } = await furnished();
      const before = byId(await board.read(whole));
      await board.apply([
        { do: "resize", id: id("map"), box: { x: 0, y: 0, w: 2304, h: 1500 } },
        { do: "resize", id: id("column"), box: { x: 576, y: 480, w: 816, h: 876 } },
      ]);
      const after = byId(await board.read(whole));
      for (const [key, h] of [
        ["map", 1500],
        ["column", 876],
      ] as const) {
        const now = after.get(id(key))?.box;
        const was = before.get(id(key))?.box;
        near(now?.x ?? Number.NaN, was?.x ?? 0, `${key} x`);
        near(now?.y ?? Number.NaN, was?.y ?? 0, `${key} y`);
        near(now?.h ?? Number.NaN, h, `${key} h`);
      }
      for (const [at, item] of before) if (at !== id("map") && at !== id("column")) expect(after.get(at)).toEqual(item);
    });

    it("writes a new text into an item of ours; id, tag and place stay", async () => {
      const { board, id } = await furnished();
      const before = byId(await board.read(whole)).get(id("facts"));
      const text = "Persona: Tom & Ana\nGoal: to look good <in the photos>\nScope: one Saturday";
      await board.apply([{ do: "write", id: id("facts"), text }]);
      const after = byId(await board.read(whole)).get(id("facts"));
      expect(after?.text).toBe(text);
      expect(after?.tag).toEqual(before?.tag);
      near(after?.box.x ?? Number.NaN, before?.box.x ?? 0, "facts x");
      near(after?.box.y ?? Number.NaN, before?.box.y ?? 0, "facts y");
    });

    it("writes over no text that somebody has reworded since the new one was planned", async () => {
      const { board, people, id } = await furnished();
      const was = byId(await board.read(whole)).get(id("facts"))?.text ?? "";
      await people.edit(id("facts"), "Persona: Ana, 41");
      const failed = await board
        .apply([{ do: "write", id: id("facts"), text: `${was}\nScope: a day`, was }])
        .catch((e: unknown) => e);
      expect(failed).toBeInstanceOf(HostError);
      expect((failed as HostError).message + String((failed as HostError).cause ?? "")).toContain("reworded");
      expect(byId(await board.read(whole)).get(id("facts"))?.text).toBe("Persona: Ana, 41");
      await board.apply([
        { do: "write", id: id("facts"), text: "Persona: Ana, 41\nScope: a day", was: "Persona: Ana, 41" },
      ]);
      expect(byId(await board.read(whole)).get(id("facts"))?.text).toBe("Persona: Ana, 41\nScope: a day");
    });

    it("reads one frame with all that is in it, and nothing else", async () => {
      const { board, id, drafts } = await furnished();
      const seen = byId(await board.read({ of: "frame", id: id("map") }));
      expect(sorted(seen.keys())).toEqual(sorted(drafts.map((d) => id(d.key))));
    });

    it("reads what is selected; a selected frame brings what is in it", async () => {
      const { board, people, id, drafts, sticky } = await furnished();
      if (!board.can.select) return expect(board.can.select).toBe(false);
      await people.select([sticky]);
      expect((await board.read({ of: "selection" })).items.map((i) => i.id)).toEqual([sticky]);
      await people.select([id("map")]);
      const seen = byId(await board.read({ of: "selection" }));
      expect(sorted(seen.keys())).toEqual(sorted(drafts.map((d) => id(d.key))));
      await people.select([]);
      expect((await board.read({ of: "selection" })).items).toEqual([]);
    });

    it("shows items, changes none, and passes unknown ids over", async () => {
      const placed = await furnished();
      const { board, id } = placed;
      const before = await placed.raw();
      await board.reveal(["nobody", id("note-1")]);
      await board.reveal([]);
      await board.reveal(["nobody"]);
      await foreignUntouched(placed, before);
      await board.reveal([id("note-2"), "nobody"]);
      if (placed.revealed) expect(await placed.revealed()).toEqual([id("note-2")]);
    });

    it("says where the person looks as a sound box, or null", async () => {
      const { board } = await furnished();
      const view = await board.view();
      if (view) for (const n of [view.x, view.y, view.w, view.h]) expect(Number.isFinite(n)).toBe(true);
      else expect(view).toBeNull();
    });

    it("keeps a person's settings as text, and knows nothing of others", async () => {
      const { board } = await make();
      const value = JSON.stringify({ language: "de", name: "ü\n“”" });
      await board.remember("contract", value);
      expect(await board.recall("contract")).toBe(options.keepsSettings === false ? null : value);
      expect(await board.recall("never-kept")).toBeNull();
    });

    it("keeps texts with the board for everybody: they come back with every read, whatever is moved, until taken away", async () => {
      const { board, people, id, sticky } = await furnished();
      const on = [id("map"), id("head-actions"), id("stage-s1")];
      expect((await board.read(whole)).kept?.contract).toBeUndefined();
      const before = byId(await board.read(whole));
      const text = JSON.stringify({ label: "ü\n“”", n: 1 });
      await board.keep("contract", text, on);
      expect((await board.read(whole)).kept).toEqual({ contract: text });
      expect(byId(await board.read(whole))).toEqual(before);
      await people.move(id("note-1"), { x: 900, y: 820 });
      await people.edit(sticky, "call dad?");
      await board.keep("other", "second", on);
      await board.keep("contract", "newer", on);
      expect((await board.read(whole)).kept).toEqual({ contract: "newer", other: "second" });
      expect((await board.read({ of: "frame", id: id("map") })).kept).toEqual({ contract: "newer", other: "second" });
      await board.keep("contract", null, on);
      await board.keep("other", null, []);
      await board.keep("never", null, on);
      expect((await board.read(whole)).kept).toBeUndefined();
    });

    it("keeps texts also where there is no frame, and on a board of people's own items", async () => {
      const { board, people } = await make();
      const ids = [];
      for (const [i, text] of ["Actions", "Needs", "Pains", "Gains"].entries())
        ids.push(await people.add({ kind: "text", box: { x: 0, y: 300 * i, w: 300, h: 50 }, text }));
      await board.keep("contract", "kept", ids);
      await people.move(ids[0] ?? "", { x: 700, y: 0 });
      expect((await board.read(whole)).kept).toEqual({ contract: "kept" });
      await people.remove(ids[0] ?? "");
      expect((await board.read(whole)).kept).toEqual({ contract: "kept" });
      await board.keep("contract", "newer", [ids[2] ?? "", "nobody"]);
      expect((await board.read(whole)).kept).toEqual({ contract: "newer" });
      await board.keep("contract", null, []);
      expect((await board.read(whole)).kept).toBeUndefined();
    });

    it("reports progress up to the end", async () => {
      const { board } = await make();
      const told: [number, number][] = [];
      await board.apply(adds(contractDrafts()), (done, total) => {
        told.push([done, total]);
        return undefined;
      });
      expect(told.length).toBeGreaterThan(0);
      const [done, total] = told.at(-1) ?? [0, -1];
      expect(done).toBe(total);
      expect(told.map(([d]) => d)).toEqual([...told.map(([d]) => d)].sort((a, b) => a - b));
    });

    it("stops when told to, takes away what this call placed, and says so", async () => {
      const harness = await make();
      await harness.people.add({ kind: "text", box: { x: -600, y: 0, w: 300, h: 50 }, text: "mine" });
      const before = await harness.raw();
      const error = await harness.board.apply(adds(contractDrafts()), () => false).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ host: harness.board.host, stopped: true, placed: [] });
      expect(await harness.raw()).toEqual(before);
    });

    it("says what stands and what is missing when the host gives up half way, and can go on from there", async () => {
      const harness = await make();
      if (!harness.failAfter) return expect(harness.failAfter).toBeUndefined();
      const drafts = contractDrafts();
      const { board } = harness;
      await harness.failAfter(5);
      const error = await board.apply(adds(drafts)).catch((e: unknown) => e);
      await harness.failAfter(Number.POSITIVE_INFINITY);
      if (!(error instanceof HostError)) throw new Error(`expected a HostError, got ${String(error)}`);
      const stands = byId(await board.read(whole));
      expect(error.stopped).toBe(false);
      expect(error.done).toBeLessThan(error.total);
      expect(error.missing.length).toBeGreaterThan(0);
      for (const item of stands.keys()) expect(error.placed).toContain(item);
      expect(stands.size + error.missing.filter((c) => c.do === "add").length).toBe(drafts.length);
      // What is missing names parents that stand already by their ids, so it can be applied as it is.
      await board.apply(error.missing);
      const seen = await board.read(whole);
      expect(seen.items.length).toBe(drafts.length);
      for (const draft of drafts) {
        const text = draft.text && (board.can.leadAndRest ? draftText(draft.text) : draft.text.lead);
        if (!draft.text || options.textOf) continue;
        expect(seen.items.filter((i) => i.text === text).length, draft.key).toBe(1);
      }
      const frame = seen.items.find((i) => i.kind === "frame");
      for (const item of seen.items) if (item !== frame) expect(item.parent).toBe(frame?.id);
    });

    it("tells when people change the board, until nobody listens", async () => {
      const { board, people, sticky } = await furnished();
      const changed = vi.fn();
      const end = board.watch(changed);
      await people.edit(sticky, "call dad?");
      if (board.can.watch) await vi.waitFor(() => expect(changed).toHaveBeenCalled());
      end();
      changed.mockClear();
      await people.edit(sticky, "call nobody");
      expect(changed).not.toHaveBeenCalled();
    });

    it("tells of every note written, moved, put there and deleted, but not of what we do ourselves", async () => {
      const { board, people, id, sticky } = await furnished();
      if (!board.can.watch) return expect(board.can.watch).toBe(false);
      const pause = (): Promise<void> => new Promise((done) => setTimeout(done, options.settles ?? 600));
      await pause();
      const changed = vi.fn();
      const end = board.watch(changed);
      const tells = async (act: () => MaybePromise<unknown>): Promise<void> => {
        changed.mockClear();
        await act();
        await vi.waitFor(() => expect(changed).toHaveBeenCalled(), 2000);
      };
      const draft: Draft = { key: "one", kind: "shape", box: { x: 96, y: 96, w: 48, h: 48 }, fill: "#FFC44D" };
      const ours: Draft = { ...draft, text: words("1", 24), parent: id("map"), parentIsThere: true };
      const { ids } = await board.apply(adds([ours]));
      await board.apply([{ do: "resize", id: id("column"), box: { x: 576, y: 480, w: 816, h: 580 } }]);
      await board.apply([{ do: "remove", id: ids.one?.[0] ?? "" }]);
      await pause();
      expect(changed).not.toHaveBeenCalled();
      await tells(() => people.edit(sticky, "call dad?"));
      await tells(() => people.move(id("note-1"), { x: 900, y: 820 }));
      await tells(() => people.move(sticky, { x: -900, y: -300 }));
      await tells(() =>
        people.add({ kind: "sticky", box: { x: -600, y: 900, w: 240, h: 240 }, text: "new", fill: "#FFE299" }),
      );
      await tells(() => people.remove(id("note-2")));
      end();
      await board.view();
    });
  });

  badgesContract(name, make, options.settles);
  whereContract(name, make, options.settles);
  if (options.moves !== false) movesContract(name, make);
};
