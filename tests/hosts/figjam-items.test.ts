// Figma REST JSON → snapshot, from the official shape of the format and what a live board gave (a table, connectors, a section).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError, type Item } from "../../src/board/index.js";
import { figmaItems, isFigmaJson } from "../../src/hosts/figjam/items.js";

const box = (x: number, y: number, width = 240, height = 240) => ({ absoluteBoundingBox: { x, y, width, height } });
const solid = (r: number, g: number, b: number, more: object = {}) => ({
  type: "SOLID",
  blendMode: "NORMAL",
  color: { r, g, b, a: 1 },
  ...more,
});
const canvas = (...children: unknown[]) => ({ document: { id: "0:1", type: "CANVAS", name: "Page 1", children } });
const sticky = (id: string, x: number, y: number, characters: string, more: object = {}) => ({
  id,
  type: "STICKY",
  name: characters,
  characters,
  authorVisible: true,
  fills: [solid(0.6588235, 0.854902, 1)],
  ...box(x, y),
  ...more,
});
const only = (input: unknown): Item => {
  const { items } = figmaItems(input, "a.json");
  expect(items).toHaveLength(1);
  return items[0]!;
};
const byId = (input: unknown): Record<string, Item> =>
  Object.fromEntries(figmaItems(input, "a.json").items.map((i) => [i.id, i]));

describe("which JSON is Figma's", () => {
  it("knows a file, nodes and an exported node, and nothing else", () => {
    expect(isFigmaJson({ name: "Board", document: { id: "0:0", type: "DOCUMENT", children: [] } })).toBe(true);
    expect(isFigmaJson({ nodes: { "1:2": { document: { id: "1:2", type: "SECTION" } } } })).toBe(true);
    expect(isFigmaJson(canvas())).toBe(true);
    for (const other of [
      null,
      1,
      "x",
      [],
      {},
      { document: {} },
      { nodes: { "1:2": null } },
      { items: [] },
      { type: "excalidraw", elements: [] },
      { nodes: [1] },
    ])
      expect(isFigmaJson(other)).toBe(false);
  });

  it("says in one line what is there and what was expected", () => {
    const failure = (input: unknown) => {
      try {
        figmaItems(input, "x.json");
      } catch (e) {
        return e as HostError;
      }
      throw new Error("expected it to throw");
    };
    const e = failure({ items: [], cursor: "" });
    expect(e).toBeInstanceOf(HostError);
    expect(e.host).toBe("file");
    expect(e.message).toBe(
      "[file] x.json: expected Figma JSON with “document” or “nodes”, found an object with “items”, “cursor”",
    );
    expect(failure([]).message).toContain("found a list");
    expect(failure(null).message).toContain("found null");
  });
});

describe("items", () => {
  it("reads a sticky as it is documented: box, text, colour rounded to bytes", () => {
    expect(only(canvas(sticky("12:5", 64, 64, "Waits in queue\r\n")))).toEqual({
      id: "12:5",
      kind: "sticky",
      box: { x: 64, y: 64, w: 240, h: 240 },
      text: "Waits in queue",
      fill: "#A8DAFF",
    });
  });

  it("gives the author a host adds, unless the note hides it", () => {
    expect(only(canvas(sticky("1", 0, 0, "a", { authorName: "Ada" }))).author).toBe("Ada");
    expect(only(canvas(sticky("1", 0, 0, "a", { authorName: "Ada", authorVisible: false }))).author).toBeUndefined();
  });

  it("keeps shape, outline, lock and size of text; a text's own ink is no fill", () => {
    const items = byId(
      canvas(
        {
          id: "1",
          type: "SHAPE_WITH_TEXT",
          name: "",
          shapeType: "SQUARE",
          characters: "Pay",
          locked: true,
          fills: [],
          strokes: [solid(0.7019608020782471, 0.7019608020782471, 0.7019608020782471)],
          strokeWeight: 4,
          ...box(0, 0, 100, 50),
        },
        {
          id: "2",
          type: "TEXT",
          name: "t",
          characters: "Title",
          style: { fontSize: 96 },
          fills: [solid(0, 0, 0)],
          ...box(0, 60),
        },
      ),
    );
    expect(items["1"]).toMatchObject({ kind: "shape", text: "Pay", locked: true, stroke: "#B3B3B3" });
    expect(items["1"]).not.toHaveProperty("fill");
    expect(items["2"]).toMatchObject({ kind: "text", text: "Title", fontSize: 96 });
    expect(items["2"]).not.toHaveProperty("fill");
  });

  it("takes the topmost visible paint and no invisible one", () => {
    const fills = (list: unknown[]) => only(canvas(sticky("1", 0, 0, "a", { fills: list }))).fill;
    expect(fills([solid(1, 0, 0), solid(0, 1, 0)])).toBe("#00FF00");
    expect(fills([solid(1, 0, 0), solid(0, 1, 0, { visible: false })])).toBe("#FF0000");
    expect(fills([solid(1, 0, 0), solid(0, 1, 0, { opacity: 0 })])).toBe("#FF0000");
    expect(
      fills([{ type: "GRADIENT_LINEAR" }, { type: "SOLID", color: { r: Number.NaN, g: 0, b: 0 } }]),
    ).toBeUndefined();
  });

  it("titles sections by their name, frames only where the canvas shows the title", () => {
    const items = byId(
      canvas({
        id: "s",
        type: "SECTION",
        name: "Checkout journey",
        ...box(0, 0, 2000, 2000),
        children: [
          {
            id: "f",
            type: "FRAME",
            name: "Wireframe",
            ...box(0, 0, 500, 500),
            children: [{ id: "g", type: "FRAME", name: "Inner", ...box(0, 0, 99, 99) }],
          },
          sticky("n", 600, 600, "note"),
        ],
      }),
    );
    expect(items.s).toMatchObject({ kind: "frame", text: "Checkout journey" });
    expect(items.f).toMatchObject({ kind: "frame", text: "Wireframe", parent: "s" });
    expect(items.g).toMatchObject({ kind: "frame", text: "", parent: "f" });
    expect(items.n?.parent).toBe("s");
  });

  it("makes a group a mark on its members, not an item", () => {
    const items = byId(
      canvas({
        id: "g",
        type: "GROUP",
        name: "Group 1",
        ...box(0, 0),
        children: [sticky("a", 0, 0, "a"), sticky("b", 0, 300, "b")],
      }),
    );
    expect(Object.keys(items)).toEqual(["a", "b"]);
    expect(items.a?.group).toBe("g");
    expect(items.b?.group).toBe("g");
  });

  it("gives a table as its cells", () => {
    const cell = (r: number, c: number, characters: string) => ({
      id: `T9:415;1:${r};1:${c}`,
      type: "TABLE_CELL",
      name: "Table cell",
      characters,
      fills: [solid(1, 1, 1)],
      ...box(-1632 + c * 192, 258 + r * 64, 192, 64),
    });
    const { items } = figmaItems(
      canvas({
        id: "9:415",
        type: "TABLE",
        name: "Table",
        ...box(-1632, 258, 384, 128),
        children: [cell(0, 0, ".My Table"), cell(0, 1, "First"), cell(1, 0, "Line 1"), cell(1, 1, "")],
      }),
      "t",
    );
    expect(items.map((i) => [i.kind, i.text, i.cellOf])).toEqual([
      ["shape", ".My Table", "9:415"],
      ["shape", "First", "9:415"],
      ["shape", "Line 1", "9:415"],
      ["shape", "", "9:415"],
    ]);
    expect(items[3]?.box).toEqual({ x: -1440, y: 322, w: 192, h: 64 });
  });

  it("ties connectors to what they hold on to", () => {
    const item = only(
      canvas({
        id: "1:75",
        type: "CONNECTOR",
        name: "yes",
        characters: "yes",
        connectorStart: { endpointNodeId: "1:73", magnet: "TOP" },
        connectorEnd: { position: { x: 0, y: 0 } },
        strokes: [solid(0.7, 0.7, 0.7)],
        strokeWeight: 3,
        ...box(0, 0),
      }),
    );
    expect(item).toMatchObject({ kind: "connector", text: "yes", from: "1:73", stroke: "#B3B3B3" });
    expect(item.to).toBeUndefined();
  });

  it("reads code blocks and any unknown type that has text, and counts what it cannot show", () => {
    const { items, unseen } = figmaItems(
      canvas(
        { id: "1", type: "CODE_BLOCK", name: "c", code: "select 1", ...box(0, 0) },
        { id: "2", type: "HOLOGRAM", characters: "still text", ...box(0, 0) },
        { id: "3", type: "WASHI_TAPE", ...box(0, 0) },
        { id: "4", type: "WASHI_TAPE", ...box(0, 0) },
        { ...sticky("5", 0, 0, "not shown"), visible: false },
      ),
      "n",
    );
    expect(items.map((i) => [i.kind, i.text])).toEqual([
      ["shape", "select 1"],
      ["shape", "still text"],
    ]);
    expect(unseen).toEqual([
      { what: "hologram", count: 1 },
      { what: "washi tape", count: 2 },
      { what: "hidden layer", count: 1 },
    ]);
  });

  it("counts each stamp as one vote for the nearest note in reach", () => {
    const stamp = (id: string, x: number, y: number) => ({ id, type: "STAMP", name: "+1", ...box(x, y, 48, 48) });
    const board = canvas(
      sticky("a", 0, 0, "a"),
      sticky("b", 264, 0, "b"),
      stamp("s1", 200, 200),
      stamp("s2", 220, 10),
      stamp("s3", 300, 100),
      stamp("far", 2000, 2000),
    );
    const items = byId(board);
    expect(items.a?.votes).toBe(2);
    expect(items.b?.votes).toBe(1);
    expect(figmaItems(board, "n").unseen).toEqual([{ what: "stamp", count: 1 }]);
  });

  it("turns boxes back and says the angle in degrees", () => {
    const item = only(
      canvas({
        id: "1",
        type: "SHAPE_WITH_TEXT",
        characters: "tilted",
        rotation: Math.PI / 18,
        absoluteBoundingBox: { x: 0, y: 0, width: 114.06, height: 66.61 },
      }),
    );
    expect(item.angle).toBe(10);
    expect(item.box.w).toBeCloseTo(100 * Math.cos(0) + 8.0, -1);
    expect(item.box.x + item.box.w / 2).toBeCloseTo(57.03);
    expect(item.box.y + item.box.h / 2).toBeCloseTo(33.305);
    const upright = only(
      canvas({ id: "1", type: "TEXT", characters: "up", rotation: -Math.PI / 2, ...box(0, 0, 40, 200) }),
    );
    expect(upright.angle).toBe(-90);
    expect(upright.box.w).toBeCloseTo(200);
    expect(upright.box.h).toBeCloseTo(40);
  });

  it("turns what is in a turned frame with it, and what is in a turned group as the file says", () => {
    const turn = Math.PI / 30;
    const child = {
      id: "2",
      type: "STICKY",
      characters: "note",
      ...box(0, 0, 100 * Math.cos(turn) + 100 * Math.sin(turn), 0),
    };
    const held = (type: string) => ({
      id: "1",
      type,
      name: "",
      rotation: turn,
      children: [child],
      ...box(0, 0, 400, 300),
    });
    const inFrame = figmaItems(canvas(held("FRAME")), "n").items.find((i) => i.text === "note");
    expect(inFrame?.angle).toBe(6);
    expect(figmaItems(canvas(held("GROUP")), "n").items.find((i) => i.text === "note")?.angle).toBeUndefined();
  });

  it("reads tags from shared plugin data where the file carries them", () => {
    const tag = { v: 1, map: "m1", part: "lane", id: "l1", roles: ["actions"] };
    const item = only(
      canvas(
        sticky("1", 0, 0, "a", { sharedPluginData: { lanewise: { tag: JSON.stringify(tag) }, other: { tag: "{}" } } }),
      ),
    );
    expect(item.tag).toEqual(tag);
    expect(only(canvas(sticky("1", 0, 0, "a", { sharedPluginData: { lanewise: { tag: "{" } } }))).tag).toBeUndefined();
  });
});

describe("files as they come", () => {
  it("puts the pages of a file side by side, since each counts from its own origin", () => {
    const page = (id: string, note: unknown) => ({ id, type: "CANVAS", children: [note] });
    const { items, name } = figmaItems(
      {
        name: "Retail",
        document: {
          id: "0:0",
          type: "DOCUMENT",
          children: [page("0:1", sticky("a", 0, 0, "a")), page("0:2", sticky("b", -10, 0, "b"))],
        },
      },
      "f.json",
    );
    expect(name).toBe("Retail");
    expect(items[0]?.box.x).toBe(0);
    expect(items[1]?.box.x).toBe(240 + 4800);
  });

  it("reads several nodes as one board", () => {
    const { items } = figmaItems(
      {
        nodes: {
          "1:1": { document: sticky("1:1", 0, 0, "a") },
          "1:2": { document: sticky("1:2", 10, 0, "b") },
          "1:3": null,
        },
      },
      "f",
    );
    expect(items.map((i) => i.box.x)).toEqual([0, 10]);
  });

  it("survives cycles, doubled and missing ids, missing boxes, and very deep nesting", () => {
    const loop: Record<string, unknown> = { id: "l", type: "SECTION", name: "Loop", ...box(0, 0) };
    loop.children = [
      loop,
      sticky("a", 0, 0, "a"),
      sticky("a", 1, 1, "b"),
      { type: "STICKY", characters: "c" },
      null,
      7,
    ];
    const { items } = figmaItems(canvas(loop), "n");
    expect(items.map((i) => i.text)).toEqual(["Loop", "a", "b", "c"]);
    expect(new Set(items.map((i) => i.id)).size).toBe(4);
    expect(items[3]?.box.x).toBeNaN();
    let deep: Record<string, unknown> = sticky("deep", 0, 0, "deep");
    for (let i = 0; i < 20_000; i++) deep = { id: `d${i}`, type: "GROUP", children: [deep] };
    expect(figmaItems(canvas(deep), "n").items).toHaveLength(1);
  });

  it("loses no text and doubles no id, whatever the file holds", () => {
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          id: fc.oneof(fc.constantFrom("1:1", "1:2", "1:3"), fc.integer()),
          type: fc.constantFrom(
            "STICKY",
            "SHAPE_WITH_TEXT",
            "TEXT",
            "TABLE",
            "TABLE_CELL",
            "GROUP",
            "SECTION",
            "CONNECTOR",
            "NEW_THING",
            "STAMP",
          ),
          name: fc.anything(),
          characters: fc.oneof(fc.string(), fc.anything()),
          fills: fc.anything(),
          rotation: fc.double(),
          absoluteBoundingBox: fc.oneof(
            fc.anything(),
            fc.record({ x: fc.double(), y: fc.double(), width: fc.double(), height: fc.double() }),
          ),
          children: fc.oneof({ depthSize: "small" }, fc.constant([]), fc.array(tie("node"), { maxLength: 4 })),
        },
        { requiredKeys: ["type"] },
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 6 }), (children) => {
        const { items } = figmaItems(canvas(...children), "p");
        expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
        const texts = (list: unknown[]): number =>
          list.reduce<number>((n, raw) => {
            const r = raw as { type: string; characters?: unknown; children?: unknown[] };
            const own =
              ["TABLE", "GROUP", "SECTION", "STAMP"].includes(r.type) ||
              typeof r.characters !== "string" ||
              !/[^\s\0]/.test(r.characters)
                ? 0
                : 1;
            return n + own + texts(r.children ?? []);
          }, 0);
        const read = items.filter((i) => i.kind !== "frame" && i.text !== "").length;
        expect(read).toBe(texts(children));
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
