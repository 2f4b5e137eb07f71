// Miro's items as its REST API and its Web SDK write them → snapshots. No board, no calls.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HostError } from "../../src/board/index.js";
import { decode, encode, lookOf } from "../../src/hosts/miro/html.js";
import { isMiroJson, miroItems, sdkItems } from "../../src/hosts/miro/items.js";

const links = (id: string) => ({ self: `https://api.miro.com/v2/boards/uXjV=/items/${id}` });
const frame = {
  id: "900",
  type: "frame",
  data: { title: "A barber’s visit", format: "custom", type: "freeform" },
  style: { fillColor: "#ffffff" },
  geometry: { width: 1000.0, height: 600.0 },
  position: { x: 2000.0, y: 300.0, origin: "center", relativeTo: "canvas_center" },
  links: links("900"),
  createdBy: { id: "7", type: "user" },
};
const sticky = (id: string, content: string, more: object = {}) => ({
  id,
  type: "sticky_note",
  data: { shape: "square", content },
  style: { fillColor: "light_green", textAlign: "center", textAlignVertical: "middle" },
  geometry: { width: 200.0, height: 228.0 },
  position: { x: 150.0, y: 214.0, origin: "center", relativeTo: "parent_top_left" },
  parent: { id: "900", links: links("900") },
  links: links(id),
  createdBy: { id: "8", type: "user" },
  ...more,
});
const shape = {
  id: "902",
  type: "shape",
  data: { content: "Waiting", shape: "rectangle" },
  style: {
    fillColor: "#abcdef",
    fillOpacity: "1.0",
    fontSize: "14",
    borderColor: "#1a1a1a",
    borderWidth: "2.0",
    borderOpacity: "0.0",
  },
  geometry: { width: 100.0, height: 100.0, rotation: 30 },
  position: { x: 0.0, y: 0.0, origin: "center", relativeTo: "canvas_center" },
  links: links("902"),
};
const connector = {
  id: "903",
  type: "connector",
  shape: "curved",
  startItem: { id: "901", position: { x: "50%", y: "0%" } },
  endItem: { id: "902" },
  captions: [{ content: "<p>leads&nbsp;to</p>", position: "50%" }],
  style: { strokeColor: "#000000", strokeWidth: "1.0" },
  isSupported: true,
};
const group = { id: "904", type: "group", data: { items: ["901", "902"] } };
const tag = { id: "905", type: "tag", title: "urgent", fillColor: "red" };
const page = (data: readonly unknown[], cursor?: string) => ({
  data,
  total: data.length,
  size: data.length,
  limit: 50,
  ...(cursor && { cursor }),
  links: { self: "https://api.miro.com/v2/boards/uXjV=/items?limit=50" },
  type: "cursor-list",
});

describe("items of the REST API", () => {
  test("are measured from the top left of the board, also inside a frame", () => {
    const { items } = miroItems({ items: [sticky("901", "<p>Waits</p>"), frame] }, "a.json");
    expect(items.find((i) => i.id === "900")).toMatchObject({
      kind: "frame",
      text: "A barber’s visit",
      box: { x: 1500, y: 0, w: 1000, h: 600 },
    });
    expect(items.find((i) => i.id === "901")).toMatchObject({
      kind: "sticky",
      text: "Waits",
      box: { x: 1550, y: 100, w: 200, h: 228 },
      fill: "#D5F692",
      parent: "900",
      author: "8",
      url: "https://miro.com/app/board/uXjV=/?moveToWidget=901",
    });
  });

  test("keep rotation, numbers written as strings, and no colour where nothing is painted", () => {
    const [item] = miroItems({ items: [shape] }, "a.json").items;
    expect(item).toMatchObject({
      kind: "shape",
      angle: 30,
      fontSize: 14,
      fill: "#ABCDEF",
      box: { x: -50, y: -50, w: 100, h: 100 },
    });
    expect(item).not.toHaveProperty("stroke");
  });

  test("take connectors, groups and tags from their own lists", () => {
    const input = {
      items: page([
        sticky("901", "Waits", { data: { content: "Waits", shape: "square", tagIds: ["905"] } }),
        shape,
        frame,
      ]),
      connectors: page([connector]),
      groups: { data: [group], size: 1, limit: 10 },
      tags: [tag],
    };
    const { items } = miroItems(input, "a.json");
    expect(items.map((i) => i.id).sort()).toEqual(["900", "901", "902", "903"]);
    expect(items.find((i) => i.id === "903")).toMatchObject({
      kind: "connector",
      from: "901",
      to: "902",
      text: "leads\u00A0to",
    });
    expect(items.find((i) => i.id === "901")).toMatchObject({ group: "904", tags: ["urgent"] });
    expect(items.find((i) => i.id === "902")).toMatchObject({ group: "904" });
    expect(items.find((i) => i.id === "903")?.box).toEqual({ x: 0, y: 0, w: 1650, h: 214 });
  });

  test("say the same as one page, several pages, a bare array, or in items", () => {
    const all = [frame, sticky("901", "Waits"), shape];
    const forms = [
      { items: all },
      page(all),
      [page(all.slice(0, 2), "c"), page(all.slice(1))],
      all,
      { items: [page(all)] },
    ];
    const read = forms.map((form) => miroItems(form, "a.json"));
    expect(forms.every(isMiroJson)).toBe(true);
    for (const one of read) expect(one).toEqual(read[0]);
    expect(read[0]?.items).toHaveLength(3);
  });

  test("count what the listing cannot show, and keep its room", () => {
    const { data: _, ...flowchart } = shape;
    const table = {
      id: "906",
      type: "data_table_format",
      geometry: { width: 400, height: 300 },
      position: { x: 0, y: 0 },
    };
    const snapshot = miroItems([flowchart, table, { ...table, id: "907" }], "a.json");
    expect(snapshot.unseen).toEqual([
      { what: "shape", count: 1 },
      { what: "data_table_format", count: 2 },
    ]);
    expect(snapshot.items.find((i) => i.id === "906")).toMatchObject({
      kind: "image",
      text: "",
      box: { w: 400, h: 300 },
    });
  });

  test("may have no sound place, and frames in a circle", () => {
    const lost = sticky("901", "far away", { position: { x: null, y: "-Infinity" }, parent: { id: "900" } });
    const circle = [
      { ...frame, id: "1", parent: { id: "2" }, position: { x: 10, y: 10, relativeTo: "parent_top_left" } },
      { ...frame, id: "2", parent: { id: "1" }, position: { x: 10, y: 10, relativeTo: "parent_top_left" } },
    ];
    const { items } = miroItems([lost, ...circle], "a.json");
    expect(items).toHaveLength(3);
    expect(items[0]?.box.x).toBeNaN();
    expect(items[0]?.text).toBe("far away");
  });

  test("refuse anything else in one line that says what was expected", () => {
    for (const input of [
      null,
      3,
      "x",
      [],
      {},
      { elements: [] },
      [1, 2],
      { document: { children: [] } },
      { items: [{ id: 1 }] },
    ]) {
      expect(isMiroJson(input)).toBe(false);
      expect(() => miroItems(input, "a.json")).toThrow(HostError);
      expect(() => miroItems(input, "a.json")).toThrow(/^\[file\] a\.json holds no Miro items, expected .+$/);
    }
    const refusal = { type: "error", code: "3.0201", message: "Item not found", status: 404 };
    expect(() => miroItems(refusal, "a.json")).toThrow(
      "[file] a.json holds an error Miro answered with (404: Item not found)",
    );
  });

  test("an empty page is an empty board", () => {
    expect(miroItems(page([]), "a.json")).toEqual({ host: "miro", name: "a.json", items: [] });
    expect(miroItems({ items: [] }, "a.json").items).toEqual([]);
  });
});

describe("objects of the Web SDK", () => {
  const note = {
    type: "sticky_note",
    shape: "square",
    content: "<p>Asks for the price</p>",
    style: { fillColor: "cyan", textAlign: "center", textAlignVertical: "middle" },
    tagIds: ["50"],
    id: "41",
    parentId: "40",
    origin: "center",
    relativeTo: "parent_top_left",
    createdBy: "7",
    connectorIds: [],
    x: 130,
    y: 200,
    width: 101.46,
    height: 125.12,
  };
  const around = {
    type: "frame",
    id: "40",
    title: "Map",
    x: 500,
    y: 400,
    width: 1000,
    height: 800,
    parentId: null,
    relativeTo: "canvas_center",
    style: { fillColor: "#ffffff" },
    childrenIds: ["41"],
  };

  test("give the same item as the REST form, whether or not the frame is in the selection", () => {
    const tags = { type: "tag", id: "50", title: "price", color: "red" };
    const inside = sdkItems([note, around, tags]).items[0];
    const beside = sdkItems([note, tags], [around]);
    expect(inside).toMatchObject({
      kind: "sticky",
      text: "Asks for the price",
      fill: "#67C6C0",
      tags: ["price"],
      author: "7",
    });
    expect(inside?.box.x).toBeCloseTo(130 - 50.73, 6);
    expect(beside.items).toEqual([inside]);
  });

  test("a file may hold them too", () => {
    expect(isMiroJson([note])).toBe(true);
    expect(miroItems([note, around], "export.json").items).toHaveLength(2);
  });

  test("cards are notes, unsupported widgets are counted", () => {
    const card = {
      ...note,
      id: "42",
      type: "card",
      title: "<p>Call back</p>",
      description: "within a day",
      style: { cardTheme: "#2d9bf0" },
    };
    const kanban = { id: "43", type: "kanban", x: 0, y: 0, width: 10, height: 10, origin: "center" };
    const snapshot = sdkItems([card, kanban, { ...kanban, id: "44", x: Number.NEGATIVE_INFINITY }]);
    expect(snapshot.items.find((i) => i.id === "42")).toMatchObject({
      kind: "sticky",
      text: "Call back\nwithin a day",
    });
    expect(snapshot.unseen).toEqual([{ what: "kanban", count: 2 }]);
    expect(sdkItems([{ ...kanban, type: "constructor" }]).unseen).toEqual([{ what: "constructor", count: 1 }]);
  });

  test("whatever stands in a list, reading it never throws and no id comes twice", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.object(), fc.constant(note), fc.anything())), (all) => {
        const { items } = sdkItems(all);
        expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("content", () => {
  test.each([
    ["<p>a &#61; b &amp; c</p>", "a = b & c"],
    ["<p>one</p><p>two</p>", "one\ntwo"],
    ["<p>one</p>\n<p>two</p>", "one\ntwo"],
    ["<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"],
    ["one<br/>two<br>three", "one\ntwo\nthree"],
    ["Why:<ul><li>slow</li><li>dear</li></ul>", "Why:\nslow\ndear"],
    ["<ol><li>slow</li></ol><p>end</p>", "slow\nend"],
    ['<p><strong>Bold</strong> and <a href="https://x.test/?a=1">link</a></p>', "Bold and link"],
    ["plain 3 < 4 and <T>", "plain 3 < 4 and <T>"],
    ["<p>&#128512; &#x1F600; &hellip; &unknown; &#0;</p>", "😀 😀 … &unknown;"],
    ["&amp;lt;b&amp;gt;", "&lt;b&gt;"],
    ["&valueOf; &toString;", "&valueOf; &toString;"],
    ["a\nb", "a\nb"],
  ])("%s is read as %j", (html, plain) => {
    expect(decode(html)).toBe(plain);
  });

  test("what was written is read back, whatever it is", () => {
    const trimmed = fc.string({ unit: "grapheme", maxLength: 60 }).map((s) => decode(encode(s)));
    fc.assert(
      fc.property(trimmed, (s) => {
        expect(decode(encode(s))).toBe(s);
        expect(decode(encode(s, { bold: true }))).toBe(s);
        expect(decode(encode(s, { labelled: true }))).toBe(s);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(decode(encode("a<b> & c\n\nd “e” 'f' =", { labelled: true }))).toBe("a<b> & c\n\nd “e” 'f' =");
  });

  test("a look is told from content", () => {
    expect(lookOf(encode("Persona: Tom\nGoal: a cut", { labelled: true }))).toEqual({ labelled: true });
    expect(lookOf(encode("A visit", { bold: true }))).toEqual({ bold: true });
    expect(lookOf("<p>plain</p>")).toEqual({ bold: false });
  });

  test("100,000 characters are read in one go", () => {
    const long = `<p>${"<strong>a</strong> &lt;".repeat(5000)}</p>`;
    expect(decode(long)).toHaveLength(5000 * 3);
    expect(decode("<".repeat(100_000))).toHaveLength(100_000);
  });
});
