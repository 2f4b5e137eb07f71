// The emulated Miro keeps its rules of content, tags, groups and connectors; the number in a title is the rule’s.
import { describe, expect, it } from "vitest";
import { values } from "./miro-emulator.js";
import { now, start, turned, white } from "./miro-rules.js";

type Board = ReturnType<typeof start>["board"];
const shapes = (board: Board, n: number) =>
  Promise.all(Array.from({ length: n }, (_, i) => board.createShape({ x: i * 200, y: 5000 })));

describe("content", () => {
  it.each([
    ["plain text", "text", "<p>text</p>"],
    ["signs", "a=b & \"c\" 'd' <e", "<p>a&#61;b &amp; &#34;c&#34; &#39;d&#39; &lt;e</p>"],
    ["what is encoded already", "<p>a &amp; b&nbsp;c &#61;</p>", "<p>a &amp; b&nbsp;c &#61;</p>"],
    ["tags it keeps", '<b>a</b><i>b</i><a href="x">c</a>', '<p><b>a</b><i>b</i><a href="x">c</a></p>'],
    ["tags it does not know", "<h1>a</h1><script>b</script>", "<p>ab</p>"],
    ["attributes", '<b class="x">a</b>', "<p><b>a</b></p>"],
    ["nothing", "", ""],
  ])("Miro rule 12 · content comes back in Miro’s own form: %s", async (_, content, back) => {
    const { board } = start();
    expect((await board.createStickyNote({ content })).content).toBe(back);
    expect((await board.createShape({ content })).content).toBe(back);
  });

  it("Miro rule 12 · line breaks come back as br or as paragraphs; what it does not know is dropped or shown", async () => {
    for (const breaks of values.breaks) {
      const { board } = turned({ breaks });
      for (const content of ["a\nb", "a<br>b", "<p>a<br/>b</p>"])
        expect((await board.createStickyNote({ content })).content).toBe(
          breaks === "br" ? "<p>a<br>b</p>" : "<p>a</p><p>b</p>",
        );
    }
    for (const unknownTags of values.unknownTags)
      expect((await turned({ unknownTags }).board.createShape({ content: "<h1>a</h1>" })).content).toBe(
        unknownTags === "dropped" ? "<p>a</p>" : "<p>&lt;h1&gt;a&lt;/h1&gt;</p>",
      );
  });

  it("Miro rule 12 · texts keep lists and spans, which stickies do not", async () => {
    const { board } = start();
    const content = "<ul><li>a</li></ul><p><span>b</span></p>";
    expect((await board.createText({ content })).content).toBe(content);
    expect((await board.createStickyNote({ content })).content).toBe("<p>a<p>b</p></p>");
  });

  it("Miro rule 12 · a sticky holds fewer than 6,000 characters; whether shapes and texts hold more is a switch", async () => {
    for (const longContent of values.longContent) {
      const { board } = turned({ longContent });
      const [fits, long] = [{ content: "x".repeat(5999) }, { content: "x".repeat(6000) }];
      await board.createStickyNote(fits);
      await expect(board.createStickyNote(long)).rejects.toThrow("longer than 6000");
      for (const made of [board.createShape(long), board.createText(long)]) {
        if (longContent === "fine") await made;
        else await expect(made).rejects.toThrow("longer than 6000");
      }
    }
  });
});

describe("tags", () => {
  it("Miro rule 13 · a title is needed, unique by its case, and at most 120 characters; red unless it says so", async () => {
    const { board } = start();
    const tag = await board.createTag({ title: "a" });
    expect(tag.color).toBe("red");
    await expect(board.createTag({ title: "a" })).rejects.toThrow("already exists");
    await board.createTag({ title: "A", color: "dark_gray" });
    await expect(board.createTag({})).rejects.toThrow("needs a title");
    await board.createTag({ title: "x".repeat(120) });
    await expect(board.createTag({ title: "y".repeat(121) })).rejects.toThrow("at most 120");
    await expect(board.createTag({ title: "b", color: "orange" })).rejects.toThrow('"color" has a wrong value');
    tag.title = "A";
    await expect(tag.sync()).rejects.toThrow("already exists");
  });

  it("Miro rule 13 · a note has at most eight tags, all of which exist, and a board a hundred", async () => {
    const { board } = start();
    const tags = await Promise.all(Array.from({ length: 100 }, (_, n) => board.createTag({ title: `t${n}` })));
    await expect(board.createTag({ title: "one more" })).rejects.toThrow("at most 100 tags");
    const ids = tags.map((t) => t.id);
    const note = await board.createStickyNote({ tagIds: ids.slice(0, 8) });
    expect(note.tagIds).toEqual(ids.slice(0, 8));
    await expect(board.createStickyNote({ tagIds: ids.slice(0, 9) })).rejects.toThrow("at most 8 tags");
    await expect(board.createStickyNote({ tagIds: ["1"] })).rejects.toThrow("tag 1 does not exist");
    await expect(board.createShape({ tagIds: ids })).rejects.toThrow('unexpected property "tagIds"');
  });
});

describe("queries", () => {
  it("Miro rule 14 · get takes types, ids and tags, answers in the order of creation, and leaves out what is gone", async () => {
    const { board } = start();
    const one = await board.createShape({ content: "1" });
    const two = await board.createStickyNote({ content: "2" });
    const three = await board.createText({ content: "3" });
    const ids = async (...filter: Parameters<Board["get"]>) => (await board.get(...filter)).map((i) => i.id);
    expect(await ids()).toEqual([one.id, two.id, three.id]);
    expect(await ids({ type: "shape" })).toEqual([one.id]);
    expect(await ids({ type: ["text", "shape"] })).toEqual([one.id, three.id]);
    expect(await ids({ id: two.id })).toEqual([two.id]);
    expect(await ids({ id: [three.id, "1", one.id] })).toEqual([one.id, three.id]);
    expect(await ids({ type: "kanban" })).toEqual([]);
    await expect(board.getById("1")).rejects.toThrow("Can not retrieve item with id 1");
  });

  it("Miro rule 14 · tags are asked for by title or by id, and lists hold tags and groups or not", async () => {
    for (const getTagsBy of values.getTagsBy)
      for (const lists of [true, false]) {
        const { board } = turned({ getTagsBy, getListsTags: lists, getListsGroups: lists });
        const tag = await board.createTag({ title: "later" });
        const note = await board.createStickyNote({ tagIds: [tag.id] });
        await board.group({ items: await shapes(board, 2) });
        const [by, not] = getTagsBy === "title" ? ["later", tag.id] : [tag.id, "later"];
        expect((await board.get({ tags: by })).map((i) => i.id)).toEqual([note.id]);
        expect(await board.get({ tags: [not] })).toEqual([]);
        const types = new Set((await board.get()).map((i) => i.type));
        expect([types.has("tag"), types.has("group")]).toEqual([lists, lists]);
        expect(await board.get({ type: ["tag", "group"] })).toHaveLength(2);
      }
  });

  it("Miro rule 14 · every answer is a new snapshot", async () => {
    const { board } = start();
    const made = await board.createShape({ content: "1" });
    const [a] = await board.get();
    const [b] = await board.get();
    expect(a).not.toBe(b);
    expect(a).not.toBe(made);
    (a?.style as { color: string }).color = "#ff0000";
    expect((await now(board, made)).style).toMatchObject({ color: "#1a1a1a" });
  });

  it("Miro rule 14 · what the SDK does not know comes with its type, place and size alone, and is made by nobody’s call", async () => {
    const { emulator, board } = start();
    emulator.people.unsupported("kanban", { x: 0, y: 0, w: 10, h: 10 });
    const [kanban] = await board.get();
    expect(Object.keys(kanban ?? {}).sort()).toEqual(
      ["height", "id", "origin", "parentId", "relativeTo", "type", "width", "x", "y"].sort(),
    );
    expect(kanban).toMatchObject({ type: "kanban", x: 5, y: 5 });
    await expect(kanban?.setMetadata("a", 1)).rejects.toThrow("unsupported: Kanban.setMetadata()");
  });
});

describe("groups and connectors", () => {
  it("Miro rule 15 · a group needs two items that are in none; its members say so and can be asked for", async () => {
    const { board } = start();
    const [a, b, c] = await shapes(board, 3);
    if (!a || !b || !c) throw new Error("expected three shapes");
    await expect(board.group({ items: [a] })).rejects.toThrow("Group should have at least two items");
    const group = await board.group({ items: [a, b] });
    expect(group.itemsIds).toEqual([a.id, b.id]);
    expect((await group.getItems()).map((i) => [i.id, i.groupId])).toEqual([a, b].map((i) => [i.id, group.id]));
    await expect(board.group({ items: [b, c] })).rejects.toThrow("in a group already");
    await expect(board.group({ items: [group, c] })).rejects.toThrow("in a group already");
    expect((await group.ungroup()).map((i) => i.groupId)).toEqual([undefined, undefined]);
    await expect(board.getById(group.id)).rejects.toThrow("Can not retrieve");
  });

  it("Miro rule 15 · removing a group takes its members along, or not, as the switch says", async () => {
    for (const groupRemoval of values.groupRemoval) {
      const { board } = turned({ groupRemoval });
      const group = await board.group({ items: await shapes(board, 2) });
      await board.remove(group);
      const left = await board.get();
      expect(left).toHaveLength(groupRemoval === "takes members" ? 0 : 2);
      for (const one of left) expect(one.groupId).toBeUndefined();
    }
  });

  it("Miro rule 16 · a connector has two different items at its ends, which exist and are no frames", async () => {
    const { board } = start();
    const [a, b] = await shapes(board, 2);
    const frame = await board.createFrame({ x: -5000, width: 500, height: 500, ...white });
    const line = (from: string | undefined, to: string | undefined) =>
      board.createConnector({ start: { item: from }, end: { item: to, snapTo: "left" } });
    await expect(line(a?.id, frame.id)).rejects.toThrow("a frame cannot be the end");
    await expect(line(a?.id, a?.id)).rejects.toThrow("two different ends");
    await expect(line(a?.id, "1")).rejects.toThrow("Can not retrieve item with id 1");
    const made = await line(a?.id, b?.id);
    expect(made).toMatchObject({ shape: "curved", style: { strokeColor: "#000000", strokeWidth: 1 } });
    expect("x" in made).toBe(false);
    expect((await a?.getConnectors())?.map((c) => c.id)).toEqual([made.id]);
    expect("bringToFront" in made).toBe(false);
    await board.bringToFront(made);
  });

  it("Miro rule 16 · it carries at most 20 captions of 200 characters", async () => {
    const { board } = start();
    const [a, b] = await shapes(board, 2);
    const ends = { start: { item: a?.id }, end: { item: b?.id } };
    const captions = (n: number, length: number) => Array.from({ length: n }, () => ({ content: "x".repeat(length) }));
    const made = await board.createConnector({ ...ends, captions: captions(20, 200) });
    expect(made.captions?.[0]).toMatchObject({ position: 0.5 });
    await expect(board.createConnector({ ...ends, captions: captions(21, 1) })).rejects.toThrow("20 captions");
    await expect(board.createConnector({ ...ends, captions: captions(1, 201) })).rejects.toThrow("200 characters");
    await expect(board.createConnector({ ...ends, captions: [{ text: "x" }] })).rejects.toThrow('"captions"');
  });

  it("Miro rule 16 · what becomes of it without an end, and whether an end may be free, are switches", async () => {
    for (const connectorWithoutEnd of values.connectorWithoutEnd) {
      const { board } = turned({ connectorWithoutEnd });
      const [a, b] = await shapes(board, 2);
      const line = await board.createConnector({ start: { item: a?.id }, end: { item: b?.id } });
      if (b) await board.remove(b);
      const [left] = await board.get({ type: "connector" });
      if (connectorWithoutEnd === "removed") expect(left).toBeUndefined();
      else expect(left).toMatchObject({ id: line.id, end: { position: { x: 0, y: 0 } } });
    }
    for (const freeEnds of values.freeEnds) {
      const free = turned({ freeEnds }).board.createConnector({
        start: { position: { x: 0, y: 0 } },
        end: { position: { x: 100, y: 0 } },
      });
      if (freeEnds === "allowed") expect((await free).end).toEqual({ position: { x: 100, y: 0 } });
      else await expect(free).rejects.toThrow("two different ends");
    }
  });
});
