// Excalidraw elements as items, and the live board over a played editor. The real editor is driven in tests/browser.
import { describe, expect, it } from "vitest";
import { type Draft, HostError } from "../../src/board/index.js";
import {
  changeElements,
  type ExcalidrawApi,
  elementItems,
  excalidrawBoard,
  scrollTo,
} from "../../src/hosts/excalidraw/index.js";
import { boardContract, contractDrafts } from "./contract.js";
import { boxWithText, type Element, element, handsOn, textElement } from "./excalidraw-hands.js";

interface Played extends ExcalidrawApi {
  readonly updates: {
    readonly elements?: readonly unknown[];
    readonly captureUpdate?: string;
    readonly appState?: unknown;
  }[];
  scene: Element[];
  selected: Record<string, boolean>;
}

/** As much of the editor's API as we use, without drawing. */
const playedEditor = (): Played => {
  const listeners = new Set<() => void>();
  const played: Played = {
    updates: [],
    scene: [],
    selected: {},
    getSceneElementsIncludingDeleted: () => played.scene,
    getAppState: () => ({
      scrollX: 0,
      scrollY: 0,
      width: 1000,
      height: 800,
      zoom: { value: 1 },
      selectedElementIds: played.selected,
    }),
    updateScene: (scene) => {
      played.updates.push(scene);
      if (scene.elements) played.scene = scene.elements as Element[];
      const { selectedElementIds } = (scene.appState ?? {}) as { selectedElementIds?: Record<string, boolean> };
      if (selectedElementIds) played.selected = selectedElementIds;
      for (const tell of listeners) tell();
    },
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
  return played;
};

const memory = () => {
  const kept = new Map<string, string>();
  return { getItem: (k: string) => kept.get(k) ?? null, setItem: (k: string, v: string) => void kept.set(k, v) };
};

const adds = (drafts: readonly Draft[]) => drafts.map((draft) => ({ do: "add", draft }) as const);
const texts = (elements: readonly unknown[]): string[] => elementItems(elements).items.map((i) => i.text);

boardContract(
  "live Excalidraw",
  () => {
    const editor = playedEditor();
    const keep = memory();
    const people = handsOn({
      get: () => editor.scene,
      set: (elements) => editor.updateScene({ elements }),
      select: (ids) => {
        editor.updateScene({ appState: { selectedElementIds: Object.fromEntries(ids.map((id) => [id, true])) } });
      },
    });
    return {
      board: excalidrawBoard(editor, { keep: () => keep }),
      people,
      raw: () => Object.fromEntries(editor.scene.filter((e) => !e.isDeleted).map((e) => [e.id, e])),
      revealed: () => Object.keys(editor.selected),
    };
  },
  { ownTextSize: true, settles: 5 },
);

describe("the live board", () => {
  it("changes the scene once for a whole map, as one step of undo", async () => {
    const editor = playedEditor();
    await excalidrawBoard(editor).apply(adds(contractDrafts()));
    expect(editor.updates.map((u) => u.captureUpdate)).toEqual(["IMMEDIATELY"]);
  });

  it("hands foreign elements back to the editor as the same objects", async () => {
    const editor = playedEditor();
    editor.scene = [...boxWithText("mine"), element("ellipse", {})];
    const before = [...editor.scene];
    const board = excalidrawBoard(editor);
    const { ids } = await board.apply(adds(contractDrafts()));
    await board.apply([{ do: "remove", id: ids["note-1"]?.[0] ?? "" }]);
    for (const [n, e] of before.entries()) expect(editor.scene[n]).toBe(e);
  });

  it("marks what it takes away as deleted, so that undo can bring it back", async () => {
    const editor = playedEditor();
    const board = excalidrawBoard(editor);
    const { ids } = await board.apply(adds(contractDrafts()));
    const [head = ""] = ids["head-needs"] ?? [];
    const parts = editor.scene.filter((e) => e.id === head || e.id.startsWith(`${head}:`)).map((e) => e.id);
    await board.apply([{ do: "remove", id: head }]);
    expect(parts).toHaveLength(3);
    for (const id of parts)
      expect(editor.scene.find((e) => e.id === id)).toMatchObject({ isDeleted: true, version: 2 });
  });

  it("says that nothing was placed when the editor refuses", async () => {
    const editor = playedEditor();
    const board = excalidrawBoard({
      ...editor,
      updateScene: () => {
        throw new Error("no canvas");
      },
    });
    const error = await board.apply(adds(contractDrafts())).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ host: "excalidraw", placed: [], done: 0 });
    expect((error as HostError).missing).toHaveLength(contractDrafts().length);
  });

  it("brings a new map into view only where none of it can be seen", async () => {
    const editor = playedEditor();
    const board = excalidrawBoard(editor, { followsNew: true });
    await board.apply(adds(contractDrafts({ x: 900, y: 0 })));
    expect(editor.updates.filter((u) => u.appState)).toHaveLength(0);
    await board.apply(adds(contractDrafts({ x: 0, y: 4000 })));
    expect(editor.updates.filter((u) => u.appState)).toHaveLength(1);
  });

  it("marks a shown map by its frame alone", async () => {
    const editor = playedEditor();
    const board = excalidrawBoard(editor);
    const { ids } = await board.apply(adds(contractDrafts()));
    await board.reveal(Object.values(ids).flat());
    expect(Object.keys(editor.selected)).toEqual(ids.map);
    await board.reveal([...(ids["note-1"] ?? []), ...(ids["note-2"] ?? [])]);
    expect(Object.keys(editor.selected)).toHaveLength(2);
  });

  it("tells of changed elements, not of a moved pointer", async () => {
    const editor = playedEditor();
    editor.scene = boxWithText("a");
    let told = 0;
    excalidrawBoard(editor).watch(() => {
      told += 1;
    });
    editor.updateScene({ appState: {} });
    expect(told).toBe(0);
    editor.updateScene({ elements: editor.scene.map((e) => ({ ...e, version: e.version + 1 })) });
    expect(told).toBe(1);
  });

  it("goes without settings where the browser forbids keeping them", async () => {
    const board = excalidrawBoard(playedEditor(), {
      keep: () => {
        throw new Error("denied");
      },
    });
    await board.remember("language", "de");
    expect(await board.recall("language")).toBeNull();
  });

  it("shows a note at a zoom it can be read at, and a map too large for its titles from its top left", () => {
    const screen = { width: 1072, height: 852, zoom: 0.2 };
    const note = scrollTo({ x: 1000, y: 1000, w: 240, h: 240 }, screen);
    expect(note.zoom.value).toBe(0.45);
    expect((1000 + note.scrollX) * note.zoom.value).toBeGreaterThan(40);
    expect(scrollTo({ x: 0, y: 0, w: 5520, h: 3352 }, screen).zoom.value).toBeCloseTo(0.18, 2);
    const huge = scrollTo({ x: 500, y: 700, w: 20_000, h: 4000 }, screen);
    expect(huge.zoom.value).toBe(0.18);
    expect([(500 + huge.scrollX) * 0.18, (700 + huge.scrollY) * 0.18]).toEqual([40, 100]);
  });
});

describe("elements as items", () => {
  const made = (drafts: readonly Draft[]): Element[] =>
    changeElements([], adds(drafts), "dropped").elements as Element[];
  const [head] = contractDrafts().filter((d) => d.key === "head-needs");
  if (!head) throw new Error("expected the head of a lane");

  it("reads a container and its bound text as one, in the words that were written", () => {
    const [box, text] = boxWithText("one two three", { backgroundColor: "#A5D8FF" });
    const { items } = elementItems([box, { ...text, text: "one two\nthree" }]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: box.id, kind: "shape", text: "one two three", fill: "#A5D8FF", fontSize: 20 });
  });

  it("joins a title and the smaller text in its group, also after both were copied", async () => {
    const all = made([head]);
    const scene = { elements: all };
    const hands = handsOn({
      get: () => scene.elements,
      set: (e) => {
        scene.elements = e;
      },
      select: () => {},
    });
    await hands.duplicate?.(all[0]?.id ?? "", { x: 0, y: 2000 });
    expect(texts(scene.elements)).toEqual([
      "Needs\nWhat do they need right now?",
      "Needs\nWhat do they need right now?",
    ]);
  });

  it("takes the smaller text for itself once its container is gone or ungrouped", () => {
    const all = made([head]);
    const [box] = all;
    const gone = all.map((e) => (e === box || e.containerId === box?.id ? { ...e, isDeleted: true } : e));
    expect(texts(gone)).toEqual(["What do they need right now?"]);
    expect(texts(all.map((e) => ({ ...e, groupIds: [] })))).toEqual(["Needs", "What do they need right now?"]);
  });

  it("keeps a group that people made around a title and its text", () => {
    const all = made([head]).map((e) => ({ ...e, groupIds: [...e.groupIds, "outer"] }));
    expect(elementItems(all).items).toMatchObject([{ group: "outer", text: "Needs\nWhat do they need right now?" }]);
    expect(elementItems(made([head])).items[0]).not.toHaveProperty("group");
  });

  it("reads the sticky notes of newer versions, and flat boxes people use as such", () => {
    const note = element("stickynote", { backgroundColor: "#ffec99", baseHeight: 100 });
    const items = elementItems([
      note,
      textElement("native", { containerId: note.id }),
      ...boxWithText("flat", { backgroundColor: "#FFEC99", strokeColor: "transparent" }),
      ...boxWithText("outlined", { backgroundColor: "#FFEC99" }),
      ...boxWithText("long", { backgroundColor: "#FFEC99", strokeColor: "transparent", width: 900 }),
    ]).items;
    expect(items.map((i) => [i.text, i.kind])).toEqual([
      ["native", "sticky"],
      ["flat", "sticky"],
      ["outlined", "shape"],
      ["long", "shape"],
    ]);
  });

  it("reads arrows as connectors with what they hold on to and their label", () => {
    const arrow = element("arrow", {
      points: [
        [0, 0],
        [-50, 20],
      ],
      startBinding: { elementId: "a", focus: 0, gap: 1 },
      endBinding: { elementId: "b", focus: 0, gap: 1 },
      x: 100,
      y: 0,
    });
    const { items } = elementItems([arrow, textElement("then", { containerId: arrow.id })]);
    expect(items).toMatchObject([
      { kind: "connector", from: "a", to: "b", text: "then", box: { x: 50, y: 0, w: 50, h: 20 } },
    ]);
  });

  it("tells lines, closed outlines, drawings and pictures apart", () => {
    const line = (points: number[][], type = "line") => element(type, { points });
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    const kinds = elementItems([
      line([
        [0, 0],
        [500, 0],
      ]),
      line(square),
      line(
        [
          [0, 0],
          [300, 4],
        ],
        "freedraw",
      ),
      line(
        [
          [0, 0],
          [30, 40],
        ],
        "freedraw",
      ),
      element("image", {}),
      element("frame", { name: "Map" }),
    ]).items.map((i) => i.kind);
    expect(kinds).toEqual(["line", "shape", "line", "image", "image", "frame"]);
  });

  it("turns radians into degrees, and leaves the angle out where nothing is turned", () => {
    const angles = [Math.PI / 2, -Math.PI / 180, 2 * Math.PI, 0].map((angle) => element("rectangle", { angle }));
    expect(elementItems(angles).items.map((i) => i.angle)).toEqual([90, -1, undefined, undefined]);
  });

  it.each([
    ["#abc", "#AABBCC"],
    ["#a5d8ff", "#A5D8FF"],
    ["#a5d8ff80", "#A5D8FF"],
    ["#a5d8ff00", undefined],
    ["transparent", undefined],
    ["rgb(1, 2, 255)", "#0102FF"],
    ["rgba(1,2,3,0)", undefined],
    ["White", "#FFFFFF"],
    ["url(#x)", undefined],
    [7, undefined],
  ])("reads the colour %s as %s", (backgroundColor, fill) => {
    expect(elementItems([element("rectangle", { backgroundColor })]).items[0]?.fill).toBe(fill);
  });

  it("joins what hand-made files bind on one side only", () => {
    const text = textElement("bound");
    const box = element("rectangle", { boundElements: [{ id: text.id, type: "text" }] });
    expect(texts([text, box])).toEqual(["bound"]);
  });

  it("gives two elements with one id an id each", () => {
    const one = textElement("one", { id: "same" });
    expect(elementItems([one, { ...one, text: "two", originalText: "two" }]).items.map((i) => i.id)).toEqual([
      "same",
      "same~",
    ]);
  });

  it("reads the tag back that was written, and ignores what nobody can understand", () => {
    const [box] = made([head]);
    expect(elementItems([box]).items[0]?.tag).toEqual(head.tag);
    expect(elementItems([{ ...box, customData: { lanewise: { v: 9 } } }]).items[0]).not.toHaveProperty("tag");
  });
});
