// The emulated FigJam keeps its rules of nodes and their properties; the number in a title is the rule's.
import { describe, expect, it } from "vitest";
import { makeFigJam } from "./figjam-emulator.js";
import { careless, either, loaded, turned } from "./figjam-rules.js";

describe("nodes", () => {
  it("FigJam rule 4 · a sticky has two widths, and a height that follows from its text alone, square at least", async () => {
    const { figma } = await loaded({ measure: (words) => ({ w: 0, h: words.characters.length * 10 }) });
    const sticky = figma.createSticky();
    expect([sticky.width, sticky.height, sticky.isWideWidth]).toEqual([240, 240, false]);
    sticky.isWideWidth = true;
    expect([sticky.width, sticky.height]).toEqual([416, 240]);
    sticky.text.characters = "x".repeat(50);
    expect(sticky.height).toBeGreaterThan(500);
    sticky.text.characters = "x";
    expect(sticky.height).toBe(240);
  });

  it("FigJam rule 4 · it cannot be resized, turned or outlined", async () => {
    const { figma } = await loaded();
    const sticky = careless(figma.createSticky());
    for (const key of ["resize", "rotation", "strokes"]) {
      expect(key in sticky).toBe(false);
      expect(() => sticky[key]).toThrow(`no such property '${key}' on STICKY node`);
    }
  });

  it("FigJam rule 4 · how wide letters run is a switch: no test may depend on it", async () => {
    const heights = await Promise.all(
      either.map(async (textRunsWide) => {
        const sticky = (await turned({ textRunsWide })).figma.createSticky();
        sticky.text.characters = "lanes and stages ".repeat(60);
        return sticky.height;
      }),
    );
    expect(heights[1]).toBeGreaterThan(heights[0] ?? 0);
  });

  it.each([
    ["STICKY", "createSticky", ["children", "cornerRadius", "textAlignVertical", "resize"]],
    ["SECTION", "createSection", ["text", "rotation", "layoutMode", "characters"]],
    ["CONNECTOR", "createConnector", ["fills", "resize", "children"]],
    ["TABLE", "createTable", ["children", "resize", "strokes"]],
    ["TEXT", "createText", ["children", "text"]],
    ["SHAPE_WITH_TEXT", "createShapeWithText", ["children", "characters"]],
  ] as const)(
    "FigJam rule 5 · what a %s has not throws when it is read, also by ?., and not when it is looked for",
    async (type, make, lacks) => {
      const { figma } = await loaded();
      const node = careless(figma[make]());
      for (const key of lacks) {
        expect(key in node).toBe(false);
        expect(() => node[key]).toThrow(`node.${key}: no such property '${key}' on ${type} node`);
        expect(() => (node as { [k: string]: { x?: unknown } })?.[key]?.x).toThrow(TypeError);
      }
    },
  );

  it("FigJam rule 5 · nothing can be added to a node, nor written that can only be read", async () => {
    const { figma } = await loaded();
    const sticky = careless(figma.createSticky());
    const write = (node: Record<string, unknown>, key: string) => () => {
      node[key] = 5;
    };
    expect(write(sticky, "colour")).toThrow("Cannot add property colour, object is not extensible");
    for (const key of ["width", "height", "id", "type", "parent", "removed", "stuckNodes", "text"])
      expect(write(sticky, key)).toThrow("no setter for property");
    expect(write(careless(figma.createSticky().text), "x")).toThrow("Cannot add property x");
    expect(write(careless(figma.currentPage), "children")).toThrow("no setter for property");
    expect(write(careless(figma), "command")).toThrow("no setter for property");
  });

  it("FigJam rule 5 · sizes are at least 0.01 and words are those there are", async () => {
    const { figma } = await loaded();
    const shape = figma.createShapeWithText();
    for (const size of [0, 0.009, -5]) expect(() => shape.resize(size, 10)).toThrow("at least 0.01");
    for (const size of [Number.NaN, Number.POSITIVE_INFINITY, "10"])
      expect(() => shape.resize(10, size as number)).toThrow("Expected number");
    shape.resize(0.01, 0.01);
    expect(() => {
      shape.shapeType = "BLOB" as "STAR";
    }).toThrow("Invalid enum value");
    expect(() => {
      shape.x = Number.NaN;
    }).toThrow("Expected number");
    expect(() => {
      shape.locked = "yes" as unknown as boolean;
    }).toThrow("Expected boolean, received string");
  });

  it("FigJam rule 5 · a host that reads loosely gives undefined, where the switch says so", async () => {
    const { figma } = await turned({ looseReads: true });
    expect(careless(figma.createSticky()).children).toBeUndefined();
  });

  it("FigJam rule 6 · what belongs to other editors is not there", async () => {
    const { api } = await loaded();
    for (const name of [
      ...["createComponent", "createComponentSet", "createPaintStyle", "createTextStyle", "getStyleByIdAsync"],
      ...["variables", "createSlide", "getLocalPaintStylesAsync", "codegen", "createPage"],
    ])
      expect(() => api[name]).toThrow(`figma.${name} no such property '${name}' on the figma global object`);
    const design = makeFigJam({ editorType: "figma" }).figma as unknown as Record<string, never>;
    for (const name of [
      "createSticky",
      "createShapeWithText",
      "createConnector",
      "createTable",
      "createCodeBlock",
      "timer",
    ])
      expect(() => design[name]).toThrow(`no such property '${name}'`);
    expect(design.createSection).toBeTypeOf("function");
    expect("createPage" in (await turned({ hasPages: true })).figma).toBe(true);
  });

  it("FigJam rule 6 · what a new node looks like is as the switches say", async () => {
    for (const on of either) {
      const { figma } = await turned({
        shapesStartSquare: on,
        stickiesStartWhite: on,
        sectionsStartDressed: on,
        sectionsStartLarge: on,
        sectionsResize: on,
      });
      const white = { color: { r: 1, g: 1, b: 1 } };
      expect(figma.createShapeWithText().shapeType).toBe(on ? "SQUARE" : "ELLIPSE");
      const [fill] = figma.createSticky().fills as readonly object[];
      if (on) expect(fill).toMatchObject(white);
      else expect(fill).not.toMatchObject(white);
      const section = figma.createSection();
      expect(section.strokes).toHaveLength(on ? 1 : 0);
      expect(section.width > 100).toBe(on);
      expect("resize" in section).toBe(on);
      section.resizeWithoutConstraints(300, 200);
      expect([section.width, section.height]).toEqual([300, 200]);
    }
  });

  it("FigJam rule 7 · lists come out frozen and new each time, and changing them changes nothing", async () => {
    const { figma } = await loaded();
    const shape = figma.createShapeWithText();
    const lists = () => [shape.fills, shape.strokes, figma.currentPage.children, figma.currentPage.selection] as const;
    lists().forEach((list, n) => {
      expect(lists()[n]).not.toBe(list);
      expect(Object.isFrozen(list)).toBe(true);
      expect(() => (list as unknown[]).push(1)).toThrow(TypeError);
    });
    const [fill] = shape.fills as readonly { color: { r: number } }[];
    expect(() => {
      if (fill) fill.color.r = 0.5;
    }).toThrow(TypeError);
    expect((shape.fills as readonly object[])[0]).toMatchObject({ color: { r: 1 } });
  });

  it("FigJam rule 7 · colours come back in 32 bits, and are refused beyond 0 and 1, with an alpha, or with unknown keys", async () => {
    const { figma } = await loaded();
    const sticky = figma.createSticky();
    sticky.fills = [{ type: "SOLID", color: { r: 0xa8 / 255, g: 0xda / 255, b: 1 } }];
    const [fill] = sticky.fills as readonly { color: { r: number; g: number } }[];
    expect(fill?.color.r).toBe(Math.fround(0xa8 / 255));
    expect(fill?.color.r).not.toBe(0xa8 / 255);
    const set = (paint: object) => () => {
      sticky.fills = [paint as never];
    };
    const solid = (color: object) => set({ type: "SOLID", color });
    expect(solid({ r: 0, g: 0, b: 0, a: 1 })).toThrow("Unrecognized key(s) in object: 'a' at [0].color");
    expect(solid({ r: 0, g: 0, b: 2 })).toThrow("Number must be between 0 and 1 at [0].color.b");
    expect(solid({ r: -0.1, g: 0, b: 0 })).toThrow("between 0 and 1 at [0].color.r");
    expect(solid({ r: 0, g: 0 })).toThrow("at [0].color.b");
    expect(set({ type: "SOLID" })).toThrow("Required value missing at [0].color");
    expect(set({ type: "SOLID", color: { r: 0, g: 0, b: 0 }, alpha: 1 })).toThrow(
      "Unrecognized key(s) in object: 'alpha'",
    );
    expect(() => {
      sticky.fills = {} as never;
    }).toThrow("Expected array");
    expect((sticky.fills as readonly object[])[0]).toMatchObject({ color: { r: Math.fround(0xa8 / 255) } });
  });

  it("FigJam rule 8 · a sticky is signed by who runs the plugin, and shows it as the switch says", async () => {
    for (const authorsHidden of either) {
      const sticky = (await turned({ authorsHidden }, { user: "Grace" })).figma.createSticky();
      expect([sticky.authorName, sticky.authorVisible]).toEqual(["Grace", !authorsHidden]);
    }
    const { people, record } = await loaded({ user: "Grace" });
    expect(record(people.sticky({ x: 0, y: 0, author: "Lin" })).more.authorName).toBe("Lin");
  });

  it("FigJam rule 9 · cells are found by row and column, are no nodes, and have no id", async () => {
    const { figma } = await loaded();
    const table = figma.createTable(2, 3);
    expect([table.numRows, table.numColumns, table.width, table.height]).toEqual([2, 3, 576, 128]);
    const cell = table.cellAt(1, 2);
    expect([cell.type, cell.rowIndex, cell.columnIndex, cell.parent.id]).toEqual(["TABLE_CELL", 1, 2, table.id]);
    for (const [row, column] of [
      [2, 0],
      [0, 3],
      [-1, 0],
    ] as const)
      expect(() => table.cellAt(row, column)).toThrow(`no cell at ${row}, ${column}`);
    expect("id" in cell).toBe(false);
    expect(() => careless(cell).setPluginData).toThrow("no such property");
    expect(figma.currentPage.findAll().map((n) => n.type)).toEqual(["TABLE"]);
  });

  it("FigJam rule 9 · rows and columns are put in, moved, taken out, and never made smaller than they may be", async () => {
    const { figma } = await loaded();
    const table = figma.createTable();
    expect([table.numRows, table.numColumns]).toEqual([2, 2]);
    table.cellAt(0, 0).text.characters = "a";
    table.insertRow(0);
    table.insertColumn(2);
    expect([table.numRows, table.numColumns, table.cellAt(1, 0).text.characters]).toEqual([3, 3, "a"]);
    table.moveRow(1, 2);
    table.moveColumn(0, 1);
    expect(table.cellAt(2, 1).text.characters).toBe("a");
    table.removeRow(0);
    table.removeColumn(0);
    expect([table.numRows, table.numColumns, table.cellAt(1, 0).text.characters]).toEqual([2, 2, "a"]);
    table.resizeColumn(0, 1);
    table.resizeRow(0, 300);
    expect([table.cellAt(0, 0).width, table.cellAt(0, 0).height]).toEqual([48, 300]);
    expect(() => table.removeRow(5)).toThrow("out of range");
    const unready = makeFigJam().figma.createTable().cellAt(0, 0);
    expect(() => {
      unready.text.characters = "x";
    }).toThrow("unloaded font");
  });
});
