// An open board in the playground: whatever a file holds comes out of it again, touched or not.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fields, isFields, openDocument, saveDocument, versionsOf } from "../../ui/playground/document.js";
import { boxWithText, element, textElement } from "./excalidraw-hands.js";

const fileOf = (elements: readonly unknown[]): Fields => ({ type: "excalidraw", version: 2, source: "test", elements });

/** Opened, then saved after the editor did this to what it was shown. */
const through = (elements: readonly unknown[], edit: (shown: readonly Fields[]) => readonly unknown[] = (s) => s) => {
  const opened = openDocument(fileOf(elements), "a");
  const scene = { elements: edit(opened.shown), files: {}, background: "#ffffff" };
  return { opened, saved: JSON.parse(saveDocument(opened, versionsOf(opened.shown), scene)) };
};

const touched = (e: Fields, more: Fields): Fields => ({ ...e, ...more, version: Number(e.version) + 1 });

describe("an open board", () => {
  it("gives back every element of any file, byte for byte and in order, when nothing was touched", () => {
    const anyId = fc.constantFrom("a", "b", "c", "d");
    const some = fc.record(
      {
        id: anyId,
        type: fc.constantFrom("text", "rectangle", "frame", "arrow", "stickynote", "hologram", "selection", ""),
        x: fc.oneof(fc.integer(), fc.constant(null)),
        y: fc.integer(),
        width: fc.nat(),
        height: fc.nat(),
        text: fc.string(),
        fontSize: fc.constantFrom(20, null),
        points: fc.constantFrom(
          [[0, 0]],
          [
            [0, 0],
            [5, 5],
          ],
          "none",
        ),
        frameId: fc.oneof(anyId, fc.constant(null)),
        customData: fc.constantFrom(null, { lanewise: 1 }, { own: true }),
        version: fc.nat(),
        isDeleted: fc.boolean(),
      },
      { requiredKeys: ["type"] },
    );
    const anything = fc.oneof(some, fc.jsonValue());
    void fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (elements) => {
        const { saved, opened } = through(elements);
        expect(JSON.stringify(saved.elements)).toBe(JSON.stringify(elements));
        expect(opened.shown.length + opened.aside.length).toBe(elements.length);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("keeps what it cannot show in its place while people move, add and delete around it", () => {
    const [first, last, aside] = [textElement("first"), textElement("last"), element("hologram", { x: 7 })];
    const added = textElement("added");
    const { saved } = through([first, aside, last], (shown) => [
      { ...shown[0], isDeleted: true, version: 2 },
      touched(shown[1] ?? {}, { x: 50 }),
      added,
    ]);
    expect(saved.elements).toEqual([aside, { ...last, x: 50, version: 2 }, added]);
  });

  it("shows a native sticky note as a box and saves it as a note, also one that was copied", () => {
    const note = element("stickynote", { baseHeight: 90, customData: { own: 1 }, backgroundColor: "#ffec99" });
    const { opened, saved } = through([note], (shown) => [
      touched(shown[0] ?? {}, { x: 40, customData: shown[0]?.customData }),
      touched(shown[0] ?? {}, { id: "copy", x: 400 }),
    ]);
    expect(opened.shown[0]).toMatchObject({ type: "rectangle", id: note.id });
    expect(saved.elements).toEqual([
      { ...note, x: 40, version: 2 },
      { ...note, id: "copy", x: 400, version: 2 },
    ]);
  });

  it("takes a new background over and leaves the rest of the file alone", () => {
    const file: Fields = { ...fileOf(boxWithText("a")), appState: { gridSize: 20 }, extra: [1] };
    const opened = openDocument(file, "a");
    const save = (background: string) =>
      JSON.parse(saveDocument(opened, versionsOf(opened.shown), { elements: opened.shown, files: {}, background }));
    expect(save("#ffffff")).toEqual({ ...file, files: {} });
    expect(save("#f8f9fa").appState).toEqual({ gridSize: 20, viewBackgroundColor: "#f8f9fa" });
    expect(Object.keys(save("#ffffff"))).toEqual([...Object.keys(file), "files"]);
  });

  it("knows a plain object from everything else", () => {
    expect([{}, [], null, "x", 1].map(isFields)).toEqual([true, false, false, false, false]);
  });
});
