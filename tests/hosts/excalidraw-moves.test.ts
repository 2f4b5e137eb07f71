// Moving elements of Excalidraw: bound words, labels and titles go along, arrows follow end by end, everything else is the same object.
import { describe, expect, it } from "vitest";
import type { Change, ItemId, Point } from "../../src/board/index.js";
import { changeElements, type ExcalidrawApi, excalidrawBoard } from "../../src/hosts/excalidraw/index.js";
import { contractDrafts } from "./contract.js";
import { boxWithText, type Element, element, textElement } from "./excalidraw-hands.js";

const moves = (ids: readonly ItemId[], by: Point): readonly Change[] => ids.map((id) => ({ do: "move", id, by }));
const changedBy = (elements: readonly Element[], changes: readonly Change[]): ReadonlyMap<string, Element> =>
  new Map((changeElements(elements, changes, "marked").elements as Element[]).map((e) => [e.id, e]));
const by: Point = { x: 100, y: 20 };
const end = (e: Element | undefined): readonly number[] => {
  const points = (e?.points ?? []) as number[][];
  const [x = Number.NaN, y = Number.NaN] = points.at(-1) ?? [];
  return [(e?.x ?? 0) + x, (e?.y ?? 0) + y];
};
const box = (id: string, x: number, more: Partial<Element> = {}): Element =>
  element("rectangle", { id, x, y: 0, ...more });
/** From the right of `a` (100) to the left of `b` (500). */
const arrow = (points: readonly (readonly number[])[], more: Partial<Element> = {}): Element =>
  element("arrow", {
    id: "arrow",
    x: 100,
    y: 50,
    width: 400,
    height: 0,
    points,
    startBinding: { elementId: "a", focus: 0, gap: 1 },
    endBinding: { elementId: "b", focus: 0, gap: 1 },
    ...more,
  });
const straight = [
  [0, 0],
  [400, 0],
];
const ab = [box("a", 0), box("b", 500)];

describe("moving elements", () => {
  it("changes nothing of an element but its place and version, and hands on all others as the same objects", () => {
    const scene = [...boxWithText("mine", { id: "mine" }), ...ab, element("hologram", { id: "odd" })];
    const moved = changedBy(scene, moves(["mine"], by));
    for (const e of scene) {
      const now = moved.get(e.id);
      if (e.id !== "mine" && e.containerId !== "mine") expect(now).toBe(e);
      else {
        const { x, y, version, versionNonce, ...rest } = now ?? e;
        expect({ x, y, version }).toEqual({ x: e.x + 100, y: e.y + 20, version: 2 });
        expect(versionNonce).not.toBe(e.versionNonce);
        const { x: _x, y: _y, version: _v, versionNonce: _n, ...before } = e;
        expect(rest).toEqual(before);
      }
    }
  });

  it("takes words along that are bound on one side only, and the smaller text of a title", () => {
    const text = textElement("bound", { id: "words" });
    const loose = [element("rectangle", { id: "held", boundElements: [{ id: "words", type: "text" }] }), text];
    expect(changedBy(loose, moves(["held"], by)).get("words")).toMatchObject({ x: 100, y: 20 });
    const [head] = contractDrafts().filter((d) => d.key === "head-needs");
    if (!head) throw new Error("expected the head of a lane");
    const all = changeElements([], [{ do: "add", draft: head }], "marked").elements as Element[];
    const moved = changedBy(all, moves([all[0]?.id ?? ""], by));
    expect(all).toHaveLength(3);
    for (const e of all) expect(moved.get(e.id)).toMatchObject({ x: e.x + 100, y: e.y + 20 });
  });

  it("moves an arrow as a whole, its bends and its label too, where both its ends go the same way", () => {
    const bent = arrow([
      [0, 0],
      [200, 80],
      [400, 0],
    ]);
    const label = textElement("then", { id: "label", containerId: "arrow", x: 280, y: 90 });
    for (const named of [
      ["a", "b"],
      ["b", "arrow", "a"],
    ]) {
      const moved = changedBy([...ab, bent, label], moves(named, by));
      expect(moved.get("arrow")).toMatchObject({ x: 200, y: 70, points: bent.points, version: 2 });
      expect(moved.get("label")).toMatchObject({ x: 380, y: 110 });
    }
  });

  it("moves one end alone, the other and the bends stay", () => {
    const bent = arrow([
      [0, 0],
      [200, 80],
      [400, 0],
    ]);
    const start = changedBy([...ab, bent], moves(["a"], by)).get("arrow");
    expect(start).toMatchObject({ x: 200, y: 70, width: 300, height: 80 });
    expect(start?.points).toEqual([
      [0, 0],
      [100, 60],
      [300, -20],
    ]);
    const other = changedBy([...ab, bent], moves(["b"], by)).get("arrow");
    expect(other).toMatchObject({ x: 100, y: 50, width: 500 });
    expect(end(other)).toEqual([600, 70]);
  });

  it("comes back to the same points when it is moved back", () => {
    const there = [...changedBy([...ab, arrow(straight)], moves(["a"], by)).values()];
    expect(changedBy(there, moves(["a"], { x: -100, y: -20 })).get("arrow")).toMatchObject({
      x: 100,
      y: 50,
      points: straight,
    });
  });

  it("leaves an end where it is that holds on to nothing, unless the arrow itself is moved", () => {
    const free = arrow(straight, { endBinding: null });
    expect(end(changedBy([...ab, free], moves(["a"], by)).get("arrow"))).toEqual([500, 50]);
    const named = changedBy([...ab, free], moves(["arrow"], by)).get("arrow");
    expect([named?.x, named?.y, ...end(named)]).toEqual([100, 50, 600, 70]);
    const gone = arrow(straight, { endBinding: { elementId: "nobody", focus: 0, gap: 1 } });
    const both = changedBy([...ab, gone], moves(["a", "arrow"], by)).get("arrow");
    expect(both).toMatchObject({ x: 200, y: 70, points: straight });
  });

  it.each([
    ["straight", straight],
    [
      "of three legs",
      [
        [0, 0],
        [200, 0],
        [200, 90],
        [400, 90],
      ],
    ],
    [
      "of two legs",
      [
        [0, 0],
        [400, 0],
        [400, 90],
      ],
    ],
  ])("keeps the legs of an elbowed arrow level or upright: one that is %s", (_, points) => {
    for (const named of ["a", "b"]) {
      const moved = changedBy([...ab, arrow(points, { elbowed: true })], moves([named], by)).get("arrow");
      const now = (moved?.points ?? []) as number[][];
      for (const [i, [x, y]] of now.entries()) {
        const before = now[i - 1];
        if (before) expect(before[0] === x || before[1] === y, JSON.stringify(now)).toBe(true);
      }
      const last = points.at(-1) ?? [];
      expect(end(moved)).toEqual([
        100 + (last[0] ?? 0) + (named === "b" ? 100 : 0),
        50 + (last[1] ?? 0) + (named === "b" ? 20 : 0),
      ]);
      expect([moved?.x, moved?.y]).toEqual(named === "a" ? [200, 70] : [100, 50]);
    }
  });

  it("keeps words in the middle of a bar that gets wider, and as far from the edge as they were in a box that gets higher", () => {
    const bar = boxWithText("Line of visibility", { id: "bar", width: 400, height: 40 });
    const words = { ...bar[1], x: 150, y: 10, width: 100, height: 20 };
    const wide = (more: Partial<Element>) =>
      changedBy([bar[0], { ...words, ...more }], [{ do: "resize", id: "bar", box: { x: 0, y: 0, w: 600, h: 80 } }]).get(
        words.id,
      );
    expect(wide({ textAlign: "center", verticalAlign: "middle" })).toMatchObject({ x: 250, y: 30 });
    expect(wide({ textAlign: "left", verticalAlign: "top" })).toMatchObject({ x: 150, y: 10 });
  });

  it("is one scene update that undo can take back, whatever moves", async () => {
    let scene: readonly unknown[] = [...ab, arrow(straight)];
    const updates: (string | undefined)[] = [];
    const editor: ExcalidrawApi = {
      getSceneElementsIncludingDeleted: () => scene,
      getAppState: () => ({ scrollX: 0, scrollY: 0, width: 1, height: 1, zoom: { value: 1 }, selectedElementIds: {} }),
      updateScene: ({ elements, captureUpdate }) => {
        updates.push(captureUpdate);
        scene = elements ?? scene;
      },
      onChange: () => () => undefined,
    };
    const { calls } = await excalidrawBoard(editor).apply(moves(["a", "b", "nobody"], by));
    expect([updates, calls]).toEqual([["IMMEDIATELY"], 1]);
  });
});
