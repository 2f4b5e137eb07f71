// The emulated FigJam keeps its rules of the tree, of places, connectors and stamps; the number in a title is the rule's.
import type { SceneNode, StampNode, StickyNode } from "@figma/plugin-typings/plugin-api-standalone";
import { describe, expect, it } from "vitest";
import { either, loaded, turned } from "./figjam-rules.js";

describe("tree and geometry", () => {
  it("FigJam rule 10 · what is made stands on the page at 0, 0, on top of all else", async () => {
    const { figma, people } = await loaded();
    people.section({ x: 500, y: 500, w: 900, h: 900 });
    const made = [figma.createSticky(), figma.createSection(), figma.createText(), figma.createConnector()];
    for (const node of made) expect([node.parent?.id, node.x, node.y]).toEqual([figma.currentPage.id, 0, 0]);
    expect(figma.currentPage.children.slice(1).map((n) => n.id)).toEqual(made.map((n) => n.id));
  });

  it("FigJam rule 10 · appending keeps x and y as numbers, so that the node jumps; sections hold coordinates and never grow", async () => {
    const { figma } = await loaded();
    const section = figma.createSection();
    section.resizeWithoutConstraints(500, 500);
    section.x = 1000;
    const sticky = figma.createSticky();
    sticky.x = 2000;
    section.appendChild(sticky);
    expect([sticky.x, sticky.absoluteBoundingBox?.x, sticky.absoluteTransform[0][2]]).toEqual([2000, 3000, 3000]);
    expect([section.width, section.height]).toEqual([500, 500]);
    section.x = 0;
    expect([sticky.x, sticky.absoluteTransform[0][2]]).toEqual([2000, 2000]);
    section.resizeWithoutConstraints(5000, 5000);
    expect([sticky.x, sticky.absoluteTransform[0][2]]).toEqual([2000, 2000]);
  });

  it("FigJam rule 10 · nothing lands in a section by being made or moved over it; what people drag there does, as a switch says", async () => {
    for (const draggingReparents of either) {
      const { figma, people, record } = await turned({ draggingReparents });
      const section = people.section({ x: 0, y: 0, w: 900, h: 900 });
      const sticky = figma.createSticky();
      sticky.x = 100;
      sticky.y = 100;
      expect(sticky.parent?.type).toBe("PAGE");
      people.move(sticky.id, { x: 200, y: 200 });
      expect(record(sticky.id).parent).toBe(draggingReparents ? section : figma.currentPage.id);
      expect(sticky.absoluteBoundingBox).toMatchObject({ x: 200, y: 200 });
    }
  });

  it("FigJam rule 10 · a copy of a section has copies of all in it, goes to the page, and keeps data as a switch says", async () => {
    for (const copiesKeepData of either) {
      const { figma, people } = await turned({ copiesKeepData });
      const outer = figma.createSection();
      const section = figma.createSection();
      outer.appendChild(section);
      const inner = people.sticky({ x: 10, y: 10, text: "in", parent: section.id });
      const node = (await figma.getNodeByIdAsync(inner)) as SceneNode;
      node.setSharedPluginData("lanewise", "tag", "{}");
      node.setPluginData("own", "1");
      const copy = section.clone();
      expect(copy.parent?.type).toBe("PAGE");
      const [child] = copy.children;
      expect(child?.id).not.toBe(inner);
      expect(child?.getSharedPluginData("lanewise", "tag")).toBe(copiesKeepData ? "{}" : "");
      expect(child?.getPluginData("own")).toBe(copiesKeepData ? "1" : "");
    }
  });

  it("FigJam rule 10 · a section stays out of what is no page and no section, and no node goes into itself", async () => {
    const { figma } = await loaded();
    const [section, inner, frame] = [figma.createSection(), figma.createSection(), figma.createFrame()];
    section.appendChild(inner);
    expect(() => inner.appendChild(section)).toThrow("descendant");
    expect(() => section.appendChild(section)).toThrow("descendant");
    expect(() => frame.appendChild(section)).toThrow("A section can only be in a page or a section");
  });

  it("FigJam rule 11 · a group keeps its members in place, is as large as they are, holds no coordinates, and goes when it is empty", async () => {
    const { figma, people, boxOf } = await loaded();
    const section = people.section({ x: 100, y: 100, w: 900, h: 900 });
    const [a, b] = [people.sticky({ x: 200, y: 200, parent: section }), people.sticky({ x: 500, y: 200 })];
    const nodes = (await Promise.all([a, b].map((id) => figma.getNodeByIdAsync(id)))) as SceneNode[];
    const group = figma.group(nodes, figma.currentPage);
    expect([boxOf(a).x, boxOf(b).x, group.x, group.width]).toEqual([200, 500, 200, 540]);
    group.x = 1200;
    expect([nodes[0]?.x, nodes[1]?.x]).toEqual([1200, 1500]);
    for (const node of nodes) figma.currentPage.appendChild(node);
    expect(group.removed).toBe(true);
    expect(() => figma.group([], figma.currentPage)).toThrow("at least one node");
  });

  it("FigJam rule 11 · a child is put in at an index there is", async () => {
    const { figma } = await loaded();
    const [a, b, c] = [figma.createSticky(), figma.createSticky(), figma.createSticky()];
    figma.currentPage.insertChild(0, c);
    expect(figma.currentPage.children.map((n) => n.id)).toEqual([c.id, a.id, b.id]);
    expect(() => figma.currentPage.insertChild(4, a)).toThrow("greater than the number of children");
  });

  it("FigJam rule 12 · finds pre-order, back to front, without the receiver, down into sections and groups", async () => {
    const { figma, people } = await loaded();
    const section = people.section({ x: 0, y: 0, w: 900, h: 900, text: "S" });
    const inner = people.sticky({ x: 10, y: 10, text: "in", parent: section });
    const deep = people.section({ x: 0, y: 0, w: 100, h: 100, parent: section });
    const deepest = people.text({ x: 0, y: 0, text: "deepest", parent: deep });
    const front = people.sticky({ x: 1000, y: 10, text: "front" });
    const group = people.group([front]);
    const ids = (nodes: readonly { readonly id: string }[]) => nodes.map((n) => n.id);
    expect(ids(figma.currentPage.findAll())).toEqual([section, inner, deep, deepest, group, front]);
    expect(ids(figma.currentPage.findAll((n) => n.type === "STICKY"))).toEqual([inner, front]);
    expect(figma.currentPage.findOne((n) => n.type === "TEXT")?.id).toBe(deepest);
    expect(ids(figma.currentPage.findChildren())).toEqual([section, group]);
    const node = (await figma.getNodeByIdAsync(section)) as ReturnType<typeof figma.createSection>;
    expect(ids(node.findAllWithCriteria({ types: ["SECTION", "TEXT"] }))).toEqual([deep, deepest]);
  });

  it("FigJam rule 12 · all criteria must be met, and private data is one’s own plugin’s", async () => {
    const { figma, people, plugin } = await loaded();
    const [a, b] = [people.sticky({ x: 0, y: 0 }), people.shape({ x: 500, y: 0 })];
    const nodes = (await Promise.all([a, b].map((id) => figma.getNodeByIdAsync(id)))) as SceneNode[];
    for (const node of nodes) node.setSharedPluginData("lanewise", "tag", "{}");
    nodes[0]?.setPluginData("mine", "1");
    const shared = { sharedPluginData: { namespace: "lanewise", keys: ["tag"] } };
    const found = (api: typeof figma, criteria: object) =>
      api.currentPage.findAllWithCriteria(criteria as { types: ["STICKY"] }).map((n) => n.id);
    expect(found(figma, shared)).toEqual([a, b]);
    expect(found(figma, { ...shared, types: ["STICKY"] })).toEqual([a]);
    expect(found(figma, { sharedPluginData: { namespace: "lanewise", keys: ["other"] } })).toEqual([]);
    expect(found(figma, { pluginData: {} })).toEqual([a]);
    expect(found(figma, { pluginData: { keys: ["mine"] } })).toEqual([a]);
    expect(found(plugin("another"), { pluginData: {} })).toEqual([]);
    expect(found(plugin("another"), shared)).toEqual([a, b]);
  });

  it("FigJam rule 13 · of a removed node there is nothing to say but that it is removed", async () => {
    const { figma } = await loaded();
    const section = figma.createSection();
    const sticky = figma.createSticky();
    section.appendChild(sticky);
    const { id } = sticky;
    expect(id).toMatch(/^\d+:\d+$/);
    expect((await figma.getNodeByIdAsync(id))?.id).toBe(id);
    section.remove();
    expect([sticky.removed, section.removed]).toEqual([true, true]);
    expect(() => sticky.x).toThrow(`in get_x: The node with id "${id}" does not exist`);
    expect(() => sticky.remove()).toThrow("does not exist");
    expect(() => {
      sticky.name = "x";
    }).toThrow("does not exist");
    expect(() => figma.currentPage.appendChild(sticky)).toThrow("does not exist");
    expect(await figma.getNodeByIdAsync(id)).toBeNull();
  });

  it("FigJam rule 13 · cells have ids in the export alone, made of the table’s", async () => {
    const { figma } = await loaded();
    const table = figma.createTable(1, 2);
    const { document } = (await table.exportAsync({ format: "JSON_REST_V1" })) as {
      document: { children: { id: string }[] };
    };
    expect(document.children.map((c) => c.id)).toEqual([`T${table.id};1:0;1:0`, `T${table.id};1:0;1:1`]);
  });

  it("FigJam rule 14 · a connector ties nodes there are, and both know it", async () => {
    const { figma } = await loaded();
    const [a, b, line] = [figma.createSticky(), figma.createSticky(), figma.createConnector()];
    expect([line.width, line.connectorLineType]).toEqual([200, "ELBOWED"]);
    expect([line.connectorStartStrokeCap, line.connectorEndStrokeCap]).toEqual(["NONE", "ARROW_LINES"]);
    line.connectorStart = { endpointNodeId: a.id, magnet: "AUTO" };
    line.connectorEnd = { endpointNodeId: b.id, position: { x: 0.5, y: 0 } };
    expect(a.attachedConnectors.map((c) => c.id)).toEqual([line.id]);
    expect(b.attachedConnectors.map((c) => c.id)).toEqual([line.id]);
    expect(() => {
      line.connectorEnd = { endpointNodeId: b.id } as never;
    }).toThrow("failed validation");
    expect(() => {
      line.connectorEnd = { endpointNodeId: b.id, magnet: "MIDDLE" as "CENTER" };
    }).toThrow("Invalid enum value");
  });

  it("FigJam rule 14 · an unknown end is refused or taken, and a removed one let go of or followed, as the switches say", async () => {
    for (const on of either) {
      const { figma } = await turned({ looseConnectors: on, connectorsGoWithEnds: on });
      const [a, line] = [figma.createSticky(), figma.createConnector()];
      const tie = () => {
        line.connectorEnd = { endpointNodeId: "9:9", magnet: "AUTO" };
      };
      if (on) tie();
      else expect(tie).toThrow('The node with id "9:9" does not exist');
      line.connectorStart = { endpointNodeId: a.id, magnet: "AUTO" };
      a.remove();
      expect(line.removed).toBe(on);
      if (!on) expect("endpointNodeId" in line.connectorStart).toBe(false);
    }
  });

  it("FigJam rule 15 · stamps go with what they are stuck to, and no further", async () => {
    const { figma, people, boxOf } = await loaded();
    const note = people.sticky({ x: 0, y: 0, text: "a" });
    const [stamp, loose] = [people.stamp({ x: 200, y: 200 }), people.stamp({ x: 10, y: 10 })];
    const [host, mark] = await Promise.all([note, stamp].map((id) => figma.getNodeByIdAsync(id)));
    expect((mark as StampNode).stuckTo).toBeNull();
    (mark as StampNode).stuckTo = host as StickyNode;
    expect((mark as StampNode).stuckTo?.id).toBe(note);
    expect((host as StickyNode).stuckNodes.map((n) => n.id)).toEqual([stamp]);
    (host as StickyNode).x = 1000;
    expect(boxOf(stamp)).toMatchObject({ x: 1200, y: 200 });
    expect(boxOf(loose)).toMatchObject({ x: 10, y: 10 });
    (host as StickyNode).remove();
    expect((mark as StampNode).stuckTo).toBeNull();
  });
});
