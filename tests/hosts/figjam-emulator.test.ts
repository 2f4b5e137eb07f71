// The emulator against the rules it was written from; the number in a title is the rule's.
import type { StampNode, StickyNode } from "@figma/plugin-typings/plugin-api-standalone";
import { describe, expect, it } from "vitest";
import { allOn, makeFigJam } from "./figjam-emulator.js";

const medium = { family: "Inter", style: "Medium" };
const loaded = async (options: Parameters<typeof makeFigJam>[0] = {}) => {
  const host = makeFigJam(options);
  await host.figma.loadFontAsync(medium);
  return { ...host, api: host.figma as unknown as Record<string, never> };
};
const unloaded =
  'in set_characters: Cannot write to node with unloaded font "Inter Medium". Please call figma.loadFontAsync({ family: "Inter", style: "Medium" }) and await the returned promise first.';

describe("fonts and text", () => {
  it("[1] refuses text in a font that is not loaded, but not fills", async () => {
    const { figma } = makeFigJam();
    const sticky = figma.createSticky();
    expect(() => {
      sticky.text.characters = "x";
    }).toThrow(unloaded);
    expect(() => {
      sticky.text.fontSize = 12;
    }).toThrow("in set_fontSize: Cannot write to node with unloaded font");
    sticky.text.fills = [];
    let done = false;
    const loading = figma.loadFontAsync(medium).then(() => {
      done = true;
    });
    expect(done).toBe(false);
    await loading;
    sticky.text.characters = "x";
    await expect(figma.loadFontAsync({ family: "Comic Sans", style: "Regular" })).rejects.toThrow("Comic Sans");
    await expect(figma.loadFontAsync({ family: "Inter", style: "Wonky" })).rejects.toThrow("Inter Wonky");
  });

  it("[2] starts stickies and shapes with Inter Medium, connectors with no font at all", async () => {
    const { figma } = await loaded();
    expect(figma.createSticky().text.fontName).toEqual(medium);
    expect(figma.createShapeWithText().text.fontName).toEqual(medium);
    const connector = figma.createConnector();
    await expect(figma.loadFontAsync(connector.text.fontName as typeof medium)).rejects.toThrow();
    connector.text.fontName = medium;
    connector.text.characters = "then";
  });

  it("[3] forgets ranges when the characters are set, and says mixed while they differ", async () => {
    const { figma } = await loaded();
    await figma.loadFontAsync({ family: "Inter", style: "Bold" });
    const { text } = figma.createShapeWithText();
    text.characters = "title\nrest";
    text.setRangeFontSize(5, 10, 8);
    text.setRangeFontName(0, 5, { family: "Inter", style: "Bold" });
    expect(text.fontSize).toBe(figma.mixed);
    expect(
      text.getStyledTextSegments(["fontSize", "fontName"]).map((s) => [s.characters, s.fontSize, s.fontName.style]),
    ).toEqual([
      ["title", 16, "Bold"],
      ["\nrest", 8, "Medium"],
    ]);
    text.characters = "other";
    expect(text.fontSize).toBe(16);
    expect(() => text.setRangeFontSize(3, 9, 8)).toThrow("Range outside of available characters");
  });
});

describe("nodes", () => {
  it("[4] gives stickies two widths and a height from their text alone", async () => {
    const { figma } = await loaded({ measure: (words) => ({ w: 0, h: words.characters.length * 10 }) });
    const sticky = figma.createSticky();
    expect([sticky.width, sticky.height]).toEqual([240, 240]);
    sticky.isWideWidth = true;
    expect(sticky.width).toBe(416);
    sticky.text.characters = "x".repeat(50);
    expect(sticky.height).toBe(564);
    for (const key of ["resize", "rotation", "strokes"]) expect(key in sticky).toBe(false);
  });

  it("[5] throws at what a node does not have, read or written; asking with `in` is safe", async () => {
    const { figma } = await loaded();
    const sticky = figma.createSticky() as unknown as Record<string, unknown>;
    expect(() => sticky.children).toThrow("node.children: no such property 'children' on STICKY node");
    expect("children" in sticky).toBe(false);
    expect(() => {
      sticky.colour = "red";
    }).toThrow("Cannot add property colour, object is not extensible");
    expect(() => {
      sticky.width = 5;
    }).toThrow("no setter for property");
    expect(() => figma.createShapeWithText().resize(0, 10)).toThrow("at least 0.01");
    const loose = makeFigJam({ switches: { looseReads: true } }).figma.createSticky() as unknown as Record<
      string,
      unknown
    >;
    expect(loose.children).toBeUndefined();
  });

  it("[6] lacks what belongs to other editors", async () => {
    const { api } = await loaded();
    for (const name of ["createPage", "createComponent", "getStyleByIdAsync", "variables", "createSlide"])
      expect(() => api[name]).toThrow(`figma.${name} no such property '${name}' on the figma global object`);
    const design = makeFigJam({ editorType: "figma" }).figma as unknown as Record<string, never>;
    expect(() => design.createSticky).toThrow("no such property 'createSticky'");
  });

  it("[7] hands out frozen copies with colours of 32 bits, and validates what is handed in", async () => {
    const { figma } = await loaded();
    const sticky = figma.createSticky();
    sticky.fills = [{ type: "SOLID", color: { r: 0xa8 / 255, g: 0xda / 255, b: 1 } }];
    const fills = sticky.fills as readonly { color: { r: number } }[];
    expect(fills).not.toBe(sticky.fills);
    expect(fills[0]?.color.r).toBe(Math.fround(0xa8 / 255));
    expect(Object.isFrozen(fills)).toBe(true);
    const set = (color: object) => () => {
      sticky.fills = [{ type: "SOLID", color: color as never }];
    };
    expect(set({ r: 0, g: 0, b: 0, a: 1 })).toThrow("Unrecognized key(s) in object: 'a' at [0].color");
    expect(set({ r: 0, g: 0, b: 2 })).toThrow("Number must be between 0 and 1 at [0].color.b");
    expect(Object.isFrozen(figma.currentPage.children)).toBe(true);
  });

  it("[8] signs stickies with the person's name", async () => {
    const { figma } = await loaded({ user: "Grace" });
    expect(figma.createSticky().authorName).toBe("Grace");
    expect(figma.createSticky().authorVisible).toBe(true);
    expect(makeFigJam({ switches: { authorsHidden: true } }).figma.createSticky().authorVisible).toBe(false);
  });

  it("[9] keeps table cells inside their table", async () => {
    const { figma } = await loaded();
    const table = figma.createTable(2, 3);
    expect([table.numRows, table.numColumns, table.width]).toEqual([2, 3, 576]);
    expect(table.cellAt(1, 2).text.characters).toBe("");
    expect(() => table.cellAt(2, 0)).toThrow("no cell at 2, 0");
    expect("id" in table.cellAt(0, 0)).toBe(false);
    expect(figma.currentPage.findAll()).toHaveLength(1);
  });
});

describe("tree and geometry", () => {
  it("[10] appends with x and y as numbers, so that the node jumps; sections hold coordinates and never grow", async () => {
    const { figma } = await loaded();
    const section = figma.createSection();
    section.resizeWithoutConstraints(500, 500);
    section.x = 1000;
    const sticky = figma.createSticky();
    sticky.x = 2000;
    section.appendChild(sticky);
    expect(sticky.x).toBe(2000);
    expect(sticky.absoluteBoundingBox?.x).toBe(3000);
    section.x = 0;
    expect(sticky.absoluteTransform[0][2]).toBe(2000);
    expect(section.width).toBe(500);
    expect(section.clone().parent?.type).toBe("PAGE");
    expect(() => sticky.parent && (section as never as { appendChild(n: unknown): void }).appendChild(section)).toThrow(
      "descendant",
    );
  });

  it("[11] groups keep their members in place and go when they are empty", async () => {
    const { figma, people, boxOf } = await loaded();
    const section = people.section({ x: 100, y: 100, w: 900, h: 900 });
    const [a, b] = [people.sticky({ x: 200, y: 200, parent: section }), people.sticky({ x: 500, y: 200 })];
    const nodes = await Promise.all([a, b].map((id) => figma.getNodeByIdAsync(id)));
    const group = figma.group(nodes as never, figma.currentPage);
    expect([boxOf(a).x, boxOf(b).x, group.x]).toEqual([200, 500, 200]);
    for (const node of nodes) figma.currentPage.appendChild(node as never);
    expect(group.removed).toBe(true);
    expect(() => figma.group([], figma.currentPage)).toThrow("at least one node");
    expect(() => figma.currentPage.insertChild(99, nodes[0] as never)).toThrow("greater than the number of children");
  });

  it("[12] finds back to front, without the receiver, and all criteria together", async () => {
    const { figma, people } = await loaded();
    const section = people.section({ x: 0, y: 0, w: 900, h: 900, text: "S" });
    const inner = people.sticky({ x: 10, y: 10, text: "in", parent: section });
    const front = people.sticky({ x: 1000, y: 10, text: "front" });
    expect(figma.currentPage.findAll().map((n) => n.id)).toEqual([section, inner, front]);
    const node = await figma.getNodeByIdAsync(inner);
    node?.setSharedPluginData("lanewise", "tag", "{}");
    const criteria = { types: ["STICKY"], sharedPluginData: { namespace: "lanewise", keys: ["tag"] } } as const;
    expect(figma.currentPage.findAllWithCriteria(criteria as never).map((n) => n.id)).toEqual([inner]);
    expect(figma.currentPage.findAllWithCriteria({ pluginData: {} })).toEqual([]);
  });

  it("[13] has nothing to say of removed nodes but that they are", async () => {
    const { figma } = await loaded();
    const sticky = figma.createSticky();
    const { id } = sticky;
    expect(id).toMatch(/^\d+:\d+$/);
    sticky.remove();
    expect(sticky.removed).toBe(true);
    expect(() => sticky.x).toThrow(`The node with id "${id}" does not exist`);
    expect(await figma.getNodeByIdAsync(id)).toBeNull();
  });

  it("[14] ties connectors to nodes there are, from both ends, and lets go of removed ones", async () => {
    const { figma } = await loaded();
    const [a, b, line] = [figma.createSticky(), figma.createSticky(), figma.createConnector()];
    line.connectorStart = { endpointNodeId: a.id, magnet: "AUTO" };
    line.connectorEnd = { endpointNodeId: b.id, magnet: "AUTO" };
    expect(a.attachedConnectors.map((c) => c.id)).toEqual([line.id]);
    expect(b.attachedConnectors).toHaveLength(1);
    a.remove();
    expect("endpointNodeId" in line.connectorStart).toBe(false);
    expect(() => {
      line.connectorEnd = { endpointNodeId: "9:9", magnet: "AUTO" };
    }).toThrow('"9:9" does not exist');
  });
});

describe("stamps", () => {
  it("[15] go with what they are stuck to", async () => {
    const { figma, people, boxOf } = await loaded();
    const note = people.sticky({ x: 0, y: 0, text: "a" });
    const stamp = people.stamp({ x: 200, y: 200 });
    const [host, mark] = await Promise.all([note, stamp].map((id) => figma.getNodeByIdAsync(id)));
    (mark as StampNode).stuckTo = host as StickyNode;
    expect((host as StickyNode).stuckNodes.map((n) => n.id)).toEqual([stamp]);
    (host as StickyNode).x = 1000;
    expect(boxOf(stamp)).toMatchObject({ x: 1200, y: 200 });
  });
});

describe("documents", () => {
  it("[16] refuses what dynamic-page refuses", async () => {
    const { figma, api } = await loaded({ pages: 2 });
    expect(() => (api.getNodeById as unknown as (id: string) => unknown)("0:1")).toThrow(
      "in getNodeById: Cannot call with documentAccess: dynamic-page. Use figma.getNodeByIdAsync instead.",
    );
    const other = figma.root.children[1];
    expect(() => {
      figma.currentPage = other as never;
    }).toThrow("Use figma.setCurrentPageAsync instead");
    expect(() => other?.children).toThrow("page.loadAsync()");
    await other?.loadAsync();
    expect(other?.children).toEqual([]);
    expect(() => figma.on("documentchange", () => undefined)).toThrow("figma.loadAllPagesAsync()");
  });

  it("[17] tells later, and of several changes once", async () => {
    const { figma, people } = await loaded({ switches: { pagesTell: true } });
    const heard: number[] = [];
    figma.currentPage.on("nodechange", (event) => heard.push(event.nodeChanges.length));
    people.sticky({ x: 0, y: 0 });
    people.sticky({ x: 300, y: 0 });
    expect(heard).toEqual([]);
    await Promise.resolve();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toBeGreaterThanOrEqual(2);
  });

  it("[18] keeps plugin data as text of at most 100 kB an entry, apart by namespace", async () => {
    const { figma, record } = await loaded({ relaunchCommands: ["check"] });
    const sticky = figma.createSticky();
    sticky.setSharedPluginData("lanewise", "tag", "a");
    sticky.setPluginData("tag", "b");
    expect(sticky.getSharedPluginData("lanewise", "tag")).toBe("a");
    expect(sticky.getSharedPluginData("other", "tag")).toBe("");
    sticky.setSharedPluginData("lanewise", "tag", "");
    expect(sticky.getSharedPluginDataKeys("lanewise")).toEqual([]);
    expect(() => sticky.setSharedPluginData("lw", "tag", "a")).toThrow("at least 3 alphanumeric");
    expect(() => sticky.setPluginData("k", "x".repeat(100_001))).toThrow("100 kB");
    expect(() => sticky.setPluginData("k", 7 as never)).toThrow("Expected string, received number");
    expect(() => sticky.setRelaunchData({ check: "x".repeat(1001) })).toThrow("1000 characters");
    sticky.setRelaunchData({ check: "", unknown: "" });
    expect(record(sticky.id).relaunch).toEqual({ check: "" });
  });

  it("[19] keeps 5 MB of settings, and nothing works after closing", async () => {
    const { figma } = await loaded();
    await figma.clientStorage.setAsync("k", { a: 1 });
    expect(await figma.clientStorage.getAsync("k")).toEqual({ a: 1 });
    expect(await figma.clientStorage.getAsync("none")).toBeUndefined();
    await expect(figma.clientStorage.setAsync("big", "x".repeat(5_000_001))).rejects.toThrow("5 MB");
    figma.closePlugin();
    expect(() => figma.currentPage).toThrow("The plugin is closed");
  });

  it("[20] undoes everything since the last commit as one step", async () => {
    const { figma, people, raw } = await loaded();
    figma.createSticky();
    figma.createSticky();
    figma.commitUndo();
    figma.createSticky();
    people.undo();
    expect(Object.keys(raw())).toHaveLength(2);
    people.undo();
    expect(raw()).toEqual({});
    expect(people.undo()).toBe(false);
  });
});

describe("panel", () => {
  it("[21] lets only plain values cross, and keeps them until the panel has loaded", async () => {
    const { figma, panel } = await loaded();
    expect(() => figma.ui.postMessage("early")).toThrow("No UI is showing");
    figma.showUI("<p></p>");
    const got: unknown[] = [];
    panel.on((message) => got.push(message));
    for (const bad of [
      () => 0,
      new ArrayBuffer(2),
      new Float32Array(2),
      new Map(),
      Symbol("s"),
      figma.createSticky(),
      figma.mixed,
    ])
      expect(() => figma.ui.postMessage({ bad })).toThrow("in postMessage: Cannot convert");
    figma.ui.postMessage({ a: [1, "b", null, undefined, new Uint8Array([1])] });
    await Promise.resolve();
    expect(got).toEqual([]);
    panel.load();
    await Promise.resolve();
    expect(got).toEqual([{ a: [1, "b", null, undefined, new Uint8Array([1])] }]);
  });

  it("[24] gives people's names only to those who asked for permission", async () => {
    const { figma } = await loaded();
    expect(() => figma.currentUser).toThrow("permission must be specified in the manifest");
    expect(makeFigJam({ permissions: ["currentuser"] }).figma.currentUser).toBeNull();
  });
});

describe("export", () => {
  it("follows the published format: CANVAS for a page, absolute boxes, its own names of arrow heads", async () => {
    const { figma, people } = await loaded({ switches: { ...allOn, exportIsBare: false } });
    const section = people.section({ x: 100, y: 100, w: 900, h: 900, text: "S" });
    const a = people.sticky({ x: 150, y: 160, text: "a", fill: "#A8DAFF", parent: section });
    people.connect(a, section, "yes");
    const { document } = (await figma.currentPage.exportAsync({ format: "JSON_REST_V1" })) as never as {
      document: Record<string, unknown>;
    };
    expect(document).toMatchObject({
      type: "CANVAS",
      children: [
        {
          type: "SECTION",
          name: "S",
          children: [
            {
              type: "STICKY",
              characters: "a",
              absoluteBoundingBox: { x: 150, y: 160, width: 240, height: 240 },
              fills: [{ type: "SOLID", color: { r: Math.fround(0xa8 / 255), a: 1 } }],
            },
          ],
        },
        {
          type: "CONNECTOR",
          characters: "yes",
          connectorStart: { endpointNodeId: a },
          connectorEndStrokeCap: "LINE_ARROW",
        },
      ],
    });
  });
});
