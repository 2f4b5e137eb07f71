// Boards in files: the contract over .excalidraw, what stays as it was, and every kind of bad file.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Board, HostError } from "../../src/board/index.js";
import { whereBroken } from "../../src/hosts/file/broken-json.js";
import { fileBoard, newFileBoard } from "../../src/hosts/file/index.js";
import { boardContract, contractDrafts } from "./contract.js";
import { boxWithText, type Element, element, handsOn, textElement } from "./excalidraw-hands.js";

const documentOf = (elements: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: "excalidraw", version: 2, source: "test", elements, appState: {}, files: {}, ...more });

const adds = (at = { x: 0, y: 0 }) => contractDrafts(at).map((draft) => ({ do: "add", draft }) as const);
const whole = { of: "board" } as const;
const itemsOf = async (elements: readonly unknown[]) =>
  (await fileBoard(documentOf(elements), "a.excalidraw").read(whole)).items;

boardContract(
  "an .excalidraw file",
  () => {
    let current = newFileBoard("contract.excalidraw");
    const board: Board = {
      ...current,
      read: (scope) => current.read(scope),
      apply: (changes, progress) => current.apply(changes, progress),
      keep: (key, text, on) => current.keep(key, text, on),
    };
    const elements = (): Element[] => JSON.parse(current.content()).elements;
    const people = handsOn({
      get: elements,
      set: (all) => {
        current = fileBoard(documentOf(all), "contract.excalidraw");
      },
      select: () => {},
    });
    const raw = () => Object.fromEntries(elements().map((e) => [e.id, e]));
    return { board, people, raw };
  },
  { ownTextSize: true, keepsSettings: false, settles: 0 },
);

describe("an .excalidraw file that is written to", () => {
  const foreign = [
    ...boxWithText("mine", { backgroundColor: "#ffec99" }),
    element("stickynote", { baseHeight: 100, strange: { deep: [1, 2, { x: null }] } }),
    element("hologram", { payload: "kept" }),
    element("text", { text: "" }),
    { no: "id" },
    null,
    "not even an element",
    element("ellipse", { isDeleted: true }),
  ];
  const more = { appState: { gridSize: 20, own: true }, files: { f1: { dataURL: "data:," } }, extra: [1, 2, 3] };

  it("keeps every element, the app state, the files and fields it does not know, byte for byte and in order", async () => {
    const board = fileBoard(documentOf(foreign, more), "a.excalidraw");
    await board.apply(adds({ x: 5000, y: 0 }));
    const after = JSON.parse(board.content());
    const kept = after.elements.filter((e: Element | null) => !String(e?.id).startsWith("contract:"));
    expect(JSON.stringify(kept)).toBe(JSON.stringify(foreign));
    expect(JSON.stringify({ ...after, elements: [] })).toBe(
      JSON.stringify({ ...JSON.parse(documentOf([], more)), elements: [] }),
    );
    expect(after.elements.length).toBeGreaterThan(foreign.length + 12);
  });

  it("is the very same text while nothing was changed", async () => {
    const text = ` ${documentOf(foreign, more)}\n\n`;
    const board = fileBoard(text, "a.excalidraw");
    await board.read(whole);
    expect(board.content()).toBe(text);
  });

  it("writes elements the editor needs nothing added to", async () => {
    const board = newFileBoard("a.excalidraw");
    await board.apply(adds());
    const { elements } = JSON.parse(board.content()) as { elements: Element[] };
    const ids = new Set(elements.map((e) => e.id));
    expect(ids.size).toBe(elements.length);
    const common =
      "angle strokeColor backgroundColor fillStyle strokeWidth strokeStyle roughness opacity groupIds frameId index roundness seed version versionNonce isDeleted boundElements updated link locked".split(
        " ",
      );
    for (const e of elements) {
      for (const field of common) expect(e, `${e.id} ${field}`).toHaveProperty(field);
      for (const n of [e.x, e.y, e.width, e.height, e.seed, e.versionNonce]) expect(Number.isFinite(n)).toBe(true);
      expect(e.width + e.height).toBeGreaterThan(0);
      if (e.frameId !== null) expect(ids).toContain(e.frameId);
      for (const bound of e.boundElements ?? []) {
        expect(elements.find((t) => t.id === bound.id)).toMatchObject({ type: "text", containerId: e.id });
      }
      if (e.type !== "text") continue;
      for (const field of ["fontSize", "fontFamily", "lineHeight", "textAlign", "verticalAlign", "autoResize"])
        expect(e).toHaveProperty(field);
      expect(e.text?.replaceAll("\n", " ")).toBe(e.originalText?.replaceAll("\n", " "));
    }
    expect(elements.at(-1)?.type).toBe("frame");
  });

  it("writes the same text for the same changes, and other ids for a second copy of a map", async () => {
    const write = async (times: number): Promise<string> => {
      const board = newFileBoard("a.excalidraw");
      for (let n = 0; n < times; n++) await board.apply(adds({ x: 4000 * n, y: 0 }));
      return board.content();
    };
    expect(await write(2)).toBe(await write(2));
    const { elements } = JSON.parse(await write(2)) as { elements: Element[] };
    expect(new Set(elements.map((e) => e.id)).size).toBe(elements.length);
  });

  it("keeps text inside its box at the sizes place asks for", async () => {
    const board = newFileBoard("a.excalidraw");
    await board.apply(adds());
    const { elements } = JSON.parse(board.content()) as { elements: Element[] };
    for (const text of elements.filter((e) => e.containerId)) {
      const box = elements.find((e) => e.id === text.containerId);
      if (!box) throw new Error("expected a container");
      expect(text.x).toBeGreaterThanOrEqual(box.x);
      expect(text.y).toBeGreaterThanOrEqual(box.y);
      expect(text.x + text.width).toBeLessThanOrEqual(box.x + box.width);
      expect(text.y + text.height).toBeLessThanOrEqual(box.y + box.height);
    }
  });
});

describe("files that are no board", () => {
  const refused = (text: string, name = "a.excalidraw"): HostError => {
    try {
      fileBoard(text, name);
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
    throw new Error("expected the file to be refused");
  };

  it.each([
    ["an empty file", "", "a.excalidraw: is empty; expected an .excalidraw board"],
    ["a file of blanks", " \n\t\n", "a.excalidraw: is empty; expected an .excalidraw board"],
    [
      "JSON that breaks off",
      '{"type":"excalidraw","elements":[{"id":"a"',
      "breaks off in the middle (line 1, column 43)",
    ],
    ["broken JSON", '{"elements": [\n  {"id": oops}\n]}', "is not JSON (line 2, column 10)"],
    ["plain text", "Dear diary", "is not JSON (line 1, column 1)"],
    ["a number", "42", "holds no board but a number"],
    ["null", "null", "holds no board but null"],
    ["an empty object", "{}", "holds no board but an empty object"],
    ["an empty list", "[]", "an empty list"],
    ["another kind of JSON", '{"name":"x","version":"1.0.0"}', "holds no board but JSON with “name”, “version”"],
    ["an Excalidraw file without elements", '{"type":"excalidraw","version":2}', "without “elements”"],
    ["a library", '{"type":"excalidrawlib","version":2,"libraryItems":[]}', "is an Excalidraw library"],
    ["elements of something else", '{"type":"graph","elements":[{"type":"node"}]}', "holds no board"],
  ])("says in one line what is wrong with %s", (_, text, words) => {
    const error = refused(text);
    expect(error.host).toBe("file");
    expect(error.message).toContain(words);
    expect(error.message).toContain("a.excalidraw");
    expect(error.message).toContain("expected");
    expect(error.message).not.toContain("\n");
  });

  it("finds the place where any JSON was broken", () => {
    void fc.assert(
      fc.property(fc.json(), fc.nat(), (json, n) => {
        const at = n % (json.length + 1);
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`;
        const { line, column } = whereBroken(broken);
        expect(line).toBe(1);
        // Inside a word or a string the word itself is the place, never anything behind the damage.
        expect(column).toBeLessThanOrEqual(at + 1);
        expect(whereBroken(json).column).toBe(json.length + 1);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("refuses to write to a file of another tool, and leaves it as it was", async () => {
    const text = JSON.stringify({ items: [{ id: "1", type: "sticky_note", data: { content: "<p>hi</p>" } }] });
    const board = fileBoard(text, "miro.json");
    expect(board.can.write).toBe(false);
    await expect(board.apply(adds())).rejects.toThrow(HostError);
    expect(board.content()).toBe(text);
    expect((await board.read(whole)).items.map((i) => i.text)).toEqual(["hi"]);
  });
});

describe("boards with odd things in them", () => {
  it("reads a board without stickies as a board without items", async () => {
    expect(await itemsOf([])).toEqual([]);
  });

  it("hands numbers nobody can read on as NaN, and keeps the text", async () => {
    const [item] = await itemsOf([{ id: "a", type: "text", text: "lost", x: null, y: "12", width: 10, height: 5 }]);
    expect(item).toMatchObject({ id: "a", text: "lost" });
    expect(item?.box.x).toBeNaN();
  });

  it("reads 50,000 items, each with its own id", async () => {
    const many = Array.from({ length: 50_000 }, (_, n) => textElement(`note ${n}`, { x: n, y: n }));
    const items = await itemsOf(many);
    expect(new Set(items.map((i) => i.id)).size).toBe(50_000);
  });

  it("reads and writes a text of 100,000 characters", async () => {
    const long = "word ".repeat(20_000).trim();
    const [item] = await itemsOf(boxWithText(long));
    expect(item?.text).toBe(long);
    const board = newFileBoard("a.excalidraw");
    const [draft] = contractDrafts().filter((d) => d.key === "note-1");
    if (!draft?.text) throw new Error("expected a note");
    await board.apply([
      { do: "add", draft: { key: "n", kind: "sticky", box: draft.box, text: { ...draft.text, lead: long } } },
    ]);
    expect((await board.read(whole)).items[0]?.text).toBe(long);
  });

  it("drops NUL and lone surrogates from what is read, not from the file", async () => {
    const text = documentOf([textElement("a\0b\uD800c\uDC00d 😀")]);
    const board = fileBoard(text, "a.excalidraw");
    expect((await board.read(whole)).items[0]?.text).toBe("abcd 😀");
    expect(board.content()).toBe(text);
  });

  it("ends where parents, containers and groups go round in circles", async () => {
    const items = await itemsOf([
      element("frame", { id: "f1", frameId: "f2", name: "one" }),
      element("frame", { id: "f2", frameId: "f1", name: "two" }),
      textElement("self", { id: "t", containerId: "t" }),
      textElement("to u", { id: "s", containerId: "u" }),
      textElement("to s", { id: "u", containerId: "s" }),
      element("rectangle", { id: "r", containerId: "r", boundElements: [{ id: "r", type: "text" }] }),
    ]);
    expect(items.map((i) => i.text).sort()).toEqual(["", "one", "self", "to s", "to u", "two"]);
    const board = fileBoard(documentOf([element("frame", { id: "f", frameId: "f" })]), "a.excalidraw");
    expect((await board.read({ of: "frame", id: "f" })).items).toHaveLength(1);
  });

  it("counts types it does not know, and keeps a text they carry", async () => {
    const board = fileBoard(
      documentOf([element("hologram", {}), element("hologram", {}), element("banner", { text: "Sale" })]),
      "a.excalidraw",
    );
    const { items, unseen } = await board.read(whole);
    expect(items.map((i) => [i.kind, i.text])).toEqual([["text", "Sale"]]);
    expect(unseen).toEqual([
      { what: "hologram", count: 2 },
      { what: "banner", count: 1 },
    ]);
  });

  it("gives every text exactly one item, whatever the elements are", async () => {
    const anyId = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const anyElement = fc.record(
      {
        id: anyId,
        type: fc.constantFrom("text", "rectangle", "frame", "arrow", "line", "stickynote", "freedraw", "banner"),
        x: fc.oneof(fc.integer(), fc.constant(null), fc.constant("7")),
        y: fc.integer(),
        width: fc.integer(),
        height: fc.integer(),
        angle: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null)),
        containerId: fc.oneof(anyId, fc.constant(null)),
        frameId: fc.oneof(anyId, fc.constant(null)),
        groupIds: fc.oneof(fc.array(anyId), fc.constant(null)),
        boundElements: fc.oneof(fc.array(fc.record({ id: anyId, type: fc.constant("text") })), fc.constant(null)),
        points: fc.oneof(fc.array(fc.tuple(fc.integer(), fc.integer())), fc.constant("none")),
        customData: fc.constantFrom(undefined, { lanewise: { rest: true } }, { lanewise: 7 }, null),
        isDeleted: fc.boolean(),
      },
      { requiredKeys: ["type"] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyElement, { maxLength: 12 }), async (elements) => {
        const named = elements.map((e, n) => ({
          ...e,
          ...(e.type === "frame" ? { name: `<${n}>` } : { text: `<${n}>` }),
        }));
        const items = await itemsOf(named);
        const all = items.map((i) => i.text).join(" ");
        for (const [n, e] of named.entries()) {
          const times = all.split(`<${n}>`).length - 1;
          expect(times, `<${n}> in ${JSON.stringify(named)}`).toBe(e.isDeleted === true ? 0 : 1);
        }
        expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
