// The emulated FigJam keeps its rules of fonts, text, nodes and their properties; the number in a title is the rule's.
import { describe, expect, it } from "vitest";
import { makeFigJam } from "./figjam-emulator.js";
import { bold, careless, either, loaded, medium, turned } from "./figjam-rules.js";

const unloaded = (what: string): string =>
  `in ${what}: Cannot write to node with unloaded font "Inter Medium". Please call figma.loadFontAsync({ family: "Inter", style: "Medium" }) and await the returned promise first.`;

describe("fonts and text", () => {
  it.each([
    ["characters", "x"],
    ["fontSize", 12],
    ["textCase", "UPPER"],
    ["textDecoration", "UNDERLINE"],
    ["letterSpacing", { unit: "PIXELS", value: 1 }],
    ["lineHeight", { unit: "PIXELS", value: 20 }],
  ] as const)("FigJam rule 1 · %s is not written in a font that is not loaded", async (key, value) => {
    const { figma } = makeFigJam();
    const text = careless(figma.createSticky().text);
    const write = () => {
      text[key] = value;
    };
    expect(write).toThrow(unloaded(`set_${key}`));
    await figma.loadFontAsync(medium);
    write();
    expect(text[key]).toEqual(value);
  });

  it("FigJam rule 1 · a new font must be loaded, and every font of a range; fills need none", async () => {
    const { figma } = await loaded();
    const { text } = figma.createSticky();
    expect(() => {
      text.fontName = bold;
    }).toThrow('unloaded font "Inter Bold"');
    text.characters = "one two";
    expect(() => text.setRangeFontName(0, 3, bold)).toThrow("in setRangeFontName: Cannot write");
    const fresh = makeFigJam().figma.createSticky();
    fresh.text.fills = [];
    fresh.fills = [];
  });

  it("FigJam rule 1 · a font comes later, never in the same turn, and only if there is one", async () => {
    const { figma } = makeFigJam();
    let done = false;
    const loading = figma.loadFontAsync(medium).then(() => {
      done = true;
    });
    expect(done).toBe(false);
    await loading;
    expect(done).toBe(true);
    await expect(figma.loadFontAsync({ family: "Comic Sans", style: "Regular" })).rejects.toThrow("Comic Sans");
    await expect(figma.loadFontAsync({ family: "Inter", style: "Wonky" })).rejects.toThrow("Inter Wonky");
  });

  it("FigJam rule 1 · Inter is there without loading, and a style is needed, as the switches say", async () => {
    for (const fontsPreloaded of either)
      for (const fontStyleRequired of either) {
        const { figma } = makeFigJam({ switches: { fontsPreloaded, fontStyleRequired } });
        const write = () => {
          figma.createSticky().text.characters = "x";
        };
        if (fontsPreloaded) write();
        else expect(write).toThrow(unloaded("set_characters"));
        const all = figma.loadFontAsync({ family: "Inter" } as typeof medium);
        if (fontStyleRequired) await expect(all).rejects.toThrow("Required value missing at .style");
        else {
          await all;
          figma.createSticky().text.fontName = bold;
        }
      }
  });

  it("FigJam rule 2 · stickies and shapes start with Inter Medium, text as a switch says, connectors with no font at all", async () => {
    for (const textStartsRegular of either) {
      const { figma } = await turned({ textStartsRegular });
      expect(figma.createSticky().text.fontName).toEqual(medium);
      expect(figma.createShapeWithText().text.fontName).toEqual(medium);
      expect(figma.createText().fontName).toMatchObject({ style: textStartsRegular ? "Regular" : "Medium" });
      const { text } = figma.createConnector();
      await expect(figma.loadFontAsync(text.fontName as typeof medium)).rejects.toThrow("could not be loaded");
      expect(() => {
        text.characters = "then";
      }).toThrow("unloaded font");
      text.fontName = medium;
      text.characters = "then";
      expect(text.characters).toBe("then");
    }
  });

  it("FigJam rule 3 · ranges are forgotten when characters are set, and a property of several values is mixed", async () => {
    const { figma } = await loaded();
    await figma.loadFontAsync(bold);
    const { text } = figma.createShapeWithText();
    text.characters = "title\nrest";
    text.setRangeFontSize(5, 10, 8);
    text.setRangeFontName(0, 5, bold);
    text.setRangeFills(0, 1, []);
    expect([text.fontSize, text.fontName, text.fills]).toEqual([figma.mixed, figma.mixed, figma.mixed]);
    const segments = text.getStyledTextSegments(["fontSize", "fontName"]);
    expect(segments.map((s) => [s.characters, s.start, s.end, s.fontSize, s.fontName.style])).toEqual([
      ["title", 0, 5, 16, "Bold"],
      ["\nrest", 5, 10, 8, "Medium"],
    ]);
    expect(text.getRangeAllFontNames(0, 10)).toEqual([bold, medium]);
    text.characters = "other";
    expect([text.fontSize, text.fontName]).toEqual([16, bold]);
    expect(() => text.setRangeFontSize(3, 9, 8)).toThrow("Range outside of available characters");
  });

  it("FigJam rule 3 · characters are counted in UTF-16", async () => {
    const { figma } = await loaded();
    const { text } = figma.createSticky();
    text.characters = "👍🏽 ok";
    expect(text.characters).toHaveLength(7);
    text.setRangeFontSize(5, 7, 30);
    expect(text.getStyledTextSegments(["fontSize"]).map((s) => s.characters)).toEqual(["👍🏽 ", "ok"]);
  });
});

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
