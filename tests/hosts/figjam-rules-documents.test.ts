// The emulated FigJam keeps its rules of documents and events; the number in a title is the rule's.
import type { DocumentChangeEvent, NodeChangeEvent, PageNode } from "@figma/plugin-typings/plugin-api-standalone";
import { describe, expect, it, vi } from "vitest";
import { makeFigJam } from "./figjam-emulator.js";
import { either, loaded, settled, turned } from "./figjam-rules.js";

const notYet = "Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first";

describe("documents", () => {
  it("FigJam rule 16 · nothing is found without waiting, and no page is turned to without waiting", async () => {
    const { figma, api } = await loaded({ pages: 2 });
    expect(() => (api.getNodeById as unknown as (id: string) => unknown)("0:1")).toThrow(
      "in getNodeById: Cannot call with documentAccess: dynamic-page. Use figma.getNodeByIdAsync instead.",
    );
    const other = figma.root.children[1] as PageNode;
    expect(() => {
      figma.currentPage = other;
    }).toThrow("Cannot call with documentAccess: dynamic-page. Use figma.setCurrentPageAsync instead.");
    await figma.setCurrentPageAsync(other);
    expect([figma.currentPage.id, figma.createSticky().parent?.id]).toEqual([other.id, other.id]);
  });

  it("FigJam rule 16 · a page that is not shown must be loaded before its insides are touched", async () => {
    const { figma } = await loaded({ pages: 2 });
    const other = figma.root.children[1] as PageNode;
    const sticky = figma.createSticky();
    const touches = [
      () => other.children,
      () => other.findAll(),
      () => other.findAllWithCriteria({ types: ["STICKY"] }),
      () => other.findOne(() => true),
      () => other.appendChild(sticky),
      () => other.insertChild(0, sticky),
    ];
    for (const touch of touches) expect(touch).toThrow("page.loadAsync()");
    expect(other.name).toBe("Page 2");
    await other.loadAsync();
    other.appendChild(sticky);
    expect(other.children.map((n) => n.id)).toEqual([sticky.id]);
  });

  it("FigJam rule 16 · the whole file is walked and watched only once all pages are loaded", async () => {
    const { figma } = await loaded();
    expect(() => figma.on("documentchange", () => undefined)).toThrow(notYet);
    for (const walk of ["findAll", "findOne", "findAllWithCriteria"] as const)
      expect(() => (figma.root[walk] as (what: unknown) => unknown)({})).toThrow(notYet);
    await figma.loadAllPagesAsync();
    figma.on("documentchange", () => undefined);
  });

  const watched = async (options: Parameters<typeof loaded>[0] = {}) => {
    const host = await loaded({ switches: { pagesTell: true }, ...options });
    await host.figma.loadAllPagesAsync();
    const events: DocumentChangeEvent[] = [];
    host.figma.on("documentchange", (event) => events.push(event));
    return { ...host, events };
  };

  it("FigJam rule 17 · tells later, and of several changes once", async () => {
    const { figma, people, events } = await watched();
    const pageEvents: NodeChangeEvent[] = [];
    figma.currentPage.on("nodechange", (event) => pageEvents.push(event));
    const selections = vi.fn();
    figma.on("selectionchange", selections);
    const a = people.sticky({ x: 0, y: 0 });
    people.sticky({ x: 300, y: 0 });
    people.select([a]);
    people.select([]);
    expect([events, pageEvents, selections.mock.calls]).toEqual([[], [], []]);
    await settled();
    expect([events.length, pageEvents.length, selections.mock.calls.length]).toEqual([1, 1, 1]);
    expect(pageEvents[0]?.nodeChanges.filter((c) => c.type === "CREATE")).toHaveLength(2);
  });

  it("FigJam rule 17 · a listener that comes after the change still hears it, one that has gone does not", async () => {
    const { figma, people } = await loaded();
    const [late, gone, once] = [vi.fn(), vi.fn(), vi.fn()];
    figma.on("selectionchange", gone);
    people.select([]);
    figma.off("selectionchange", gone);
    figma.on("selectionchange", late);
    figma.once("selectionchange", once);
    await settled();
    people.select([]);
    await settled();
    expect([late.mock.calls.length, gone.mock.calls.length, once.mock.calls.length]).toEqual([2, 0, 1]);
  });

  it("FigJam rule 17 · what a listener of documentchange changes is not told again", async () => {
    const { figma, people, events } = await watched();
    figma.on("documentchange", () => {
      figma.createSticky();
    });
    people.sticky({ x: 0, y: 0 });
    await settled();
    await settled();
    expect(events).toHaveLength(1);
    expect(figma.currentPage.children).toHaveLength(2);
  });

  it("FigJam rule 17 · a change says whose it is and what it is of; of a tree that comes or goes only the topmost node is told", async () => {
    const { figma, people, others, events } = await watched();
    const section = others.section({ x: 0, y: 0, w: 900, h: 900 });
    const inside = people.sticky({ x: 10, y: 10, parent: section });
    await settled();
    const changes = () => events.flatMap((e) => e.documentChanges);
    expect(changes().find((c) => c.id === section)).toMatchObject({ type: "CREATE", origin: "REMOTE" });
    expect(changes().find((c) => c.id === inside)).toMatchObject({ type: "CREATE", origin: "LOCAL" });
    const node = await figma.getNodeByIdAsync(inside);
    if (node) node.name = "renamed";
    await settled();
    expect(changes().at(-1)).toMatchObject({ id: inside, type: "PROPERTY_CHANGE", properties: ["name"] });
    others.remove(section);
    await settled();
    expect(changes().filter((c) => c.type === "DELETE")).toMatchObject([{ id: section, origin: "REMOTE" }]);
  });

  it("FigJam rule 17 · close is told at once and cannot wait; a drop may be kept from doing what it does", async () => {
    const { figma, drop, people, close } = await loaded();
    const section = people.section({ x: 1000, y: 1000, w: 500, h: 500 });
    const heard: unknown[] = [];
    figma.on("drop", ({ node, x, y, absoluteX, items, dropMetadata }) => {
      heard.push([node.id, x, y, absoluteX, items[0]?.data, dropMetadata]);
      return items.length === 0;
    });
    const text = [{ type: "text/plain", data: "x" }];
    expect(drop({ x: 1010, y: 1020, items: text, dropMetadata: { map: 1 } })).toBe(false);
    expect(drop({ x: 5, y: 6 })).toBe(true);
    expect(heard).toEqual([
      [section, 10, 20, 1010, "x", { map: 1 }],
      [figma.currentPage.id, 5, 6, 5, undefined, undefined],
    ]);
    figma.on("close", () => heard.push("closed"));
    close();
    expect(heard.at(-1)).toBe("closed");
  });

  it("FigJam rule 17 · run comes once, later, with the command; and after what the person enters", async () => {
    const { figma } = makeFigJam({ command: "read" });
    const runs = vi.fn();
    figma.on("run", runs);
    expect(runs).not.toHaveBeenCalled();
    await settled();
    expect(runs.mock.calls).toEqual([[{ command: "read", parameters: undefined }]]);
    const entering = makeFigJam({ command: "insert", entering: true });
    entering.figma.parameters.on("input", ({ query, result }) =>
      result.setSuggestions([`${query}!`, { name: "b", data: 2 }]),
    );
    entering.figma.on("run", runs);
    await settled();
    expect(entering.quick.types("stages", "6")).toEqual({ suggestions: [{ name: "6!" }, { name: "b", data: 2 }] });
    expect(runs).toHaveBeenCalledTimes(1);
    entering.quick.enters({ stages: 6 });
    await settled();
    expect(runs.mock.calls[1]).toEqual([{ command: "insert", parameters: { stages: 6 } }]);
    expect(() => figma.on("textedit" as "run", runs)).toThrow('unknown event type "textedit"');
  });

  it("FigJam rule 17 · whether pages tell of changes is a switch", async () => {
    for (const pagesTell of either) {
      const { figma } = await turned({ pagesTell });
      const listen = () => figma.currentPage.on("nodechange", () => undefined);
      if (pagesTell) listen();
      else expect(listen).toThrow("unknown event type");
    }
  });

  it("FigJam rule 17 · what is selected is on the page, once, without what lies in a selected node", async () => {
    const { figma, people } = await loaded();
    const section = people.section({ x: 0, y: 0, w: 900, h: 900 });
    const inner = people.sticky({ x: 10, y: 10, parent: section });
    const [outer, child] = (await Promise.all([section, inner].map((id) => figma.getNodeByIdAsync(id)))) as never[];
    if (!outer || !child) throw new Error("expected both nodes");
    figma.currentPage.selection = [child, outer, child];
    expect(figma.currentPage.selection.map((n) => n.id)).toEqual([section]);
    expect(() => {
      figma.currentPage.selection = "all" as never;
    }).toThrow("Expected array");
  });
});
