// Elements read once more: the same items as when they are read for the first time, and those that stayed the same objects.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementItems, makeElementItems } from "../../src/hosts/excalidraw/index.js";
import { carriedIn } from "../../src/hosts/excalidraw/items.js";
import { newFileBoard } from "../../src/hosts/file/index.js";
import { place } from "../../src/place/index.js";
import { mapOf } from "../bench/boards.js";
import { excalidraw } from "../boards/forms/excalidraw.js";
import { boardWith } from "../boards/generate.js";
import { habits } from "../boards/habits/index.js";

type Element = Record<string, unknown>;
type Act = readonly [what: number, which: number, by: number];

const act: fc.Arbitrary<Act> = fc.tuple(
  fc.nat({ max: 15 }),
  fc.nat({ max: 9999 }),
  fc.integer({ min: -300, max: 300 }),
);
const steps = fc.array(fc.array(act, { minLength: 0, maxLength: 3 }), { minLength: 1, maxLength: 6 });

const marks = [
  { rest: true },
  { kind: "sticky" },
  { kept: { a: { rev: 1, text: "x" } } },
  { kept: { a: { rev: 2, text: "y" } } },
];

/** As the editor does it: the same object, with another version. */
const inPlace = (element: Element, more: Element): void => {
  const version = Number(element.version ?? 0) + 1;
  Object.assign(element, more, { version, versionNonce: 7 * version });
};

const after = (elements: readonly Element[], [what, which, by]: Act, made: number): readonly Element[] => {
  const at = which % elements.length;
  const element = elements[at] ?? {};
  const instead = (more: Element): readonly Element[] =>
    elements.map((e, i) => (i === at ? { ...e, ...more, version: Number(e.version) + 1 } : e));
  const moved = { x: Number(element.x) + by, y: Number(element.y) - by };
  switch (what) {
    case 0:
      return elements.filter((_, i) => i !== at);
    case 1:
      return [...elements, { ...element, id: `new ${made}`, ...moved }];
    case 2:
      inPlace(element, { isDeleted: element.isDeleted !== true });
      return elements;
    case 3:
      return instead({ groupIds: by % 2 ? [] : ["g"] });
    case 4:
      inPlace(element, { containerId: by % 2 ? null : (elements[(at + by + 600) % elements.length]?.id ?? null) });
      return elements;
    case 5:
      return instead({ customData: { lanewise: marks[Math.abs(by) % marks.length] } });
    case 6:
      return [...elements.slice(0, at), ...elements.slice(at + 1), element];
    case 7:
      return elements.map((e) => ({ ...e }));
    case 8:
      // By somebody who knows nothing of versions.
      return elements.map((e, i) => (i === at ? { ...e, ...moved } : e));
    case 9:
      inPlace(element, { boundElements: by % 2 ? [] : [{ type: "text", id: elements[0]?.id }] });
      return elements;
    case 10:
      return instead({ type: by % 2 ? "text" : "unheard-of", backgroundColor: "#ff0000" });
    case 11:
      inPlace(element, { text: `${by}`, originalText: `${by}` });
      return elements;
    case 12:
      return instead({ frameId: elements[0]?.id, angle: by / 100 });
    default:
      inPlace(element, moved);
      return elements;
  }
};

const followed = (start: readonly Element[], its: readonly (readonly Act[])[]): void => {
  const itemsIn = makeElementItems();
  let elements: readonly Element[] = structuredClone(start);
  let made = 0;
  for (const acts of [[], ...its]) {
    for (const one of acts) if (elements.length > 0) elements = after(elements, one, made++);
    const [again, once] = [itemsIn(elements), elementItems(elements)];
    expect(again.items).toEqual(once.items);
    expect(again.unseen).toEqual(once.unseen);
    expect(again.carried).toEqual(carriedIn(elements));
    for (const { id } of elements) expect(again.ownerOf(String(id))).toBe(once.ownerOf(String(id)));
  }
};

const elementsOf = (json: unknown): readonly Element[] => (json as { elements: readonly Element[] }).elements;

const placed = async (): Promise<readonly Element[]> => {
  const board = newFileBoard("x.excalidraw");
  await board.apply(place(mapOf(12, 3)).map((draft) => ({ do: "add", draft })));
  return elementsOf(JSON.parse(board.content()));
};

describe("Excalidraw elements read once more", () => {
  it("give the items they give when read for the first time, whatever was done to them", async () => {
    const ours = await placed();
    const drawn = fc.tuple(fc.nat({ max: habits.length - 1 }), fc.integer({ min: 1, max: 50 })).map(([h, seed]) =>
      elementsOf(
        excalidraw.write(
          boardWith(
            [habits[h] ?? habits[0]].flatMap((x) => x ?? []),
            seed,
          ).items,
          "board",
        ).json,
      ),
    );
    void fc.assert(fc.property(fc.oneof(fc.constant(ours), drawn), steps, followed), { seed: 1, numRuns: 100 });
  });

  it("are the same objects where nothing was changed, though the editor changed a note and its text in place", async () => {
    const elements = structuredClone(await placed()) as Element[];
    const itemsIn = makeElementItems();
    const before = itemsIn(elements).items;
    const text = elements.find((e) => typeof e.containerId === "string" && e.type === "text");
    const note = elements.find((e) => e.id === text?.containerId);
    for (const element of [note, text]) if (element) inPlace(element, { x: Number(element.x) + 40 });
    const now = itemsIn(elements).items;
    const others = now.filter((item, i) => item !== before[i]);
    expect(others.map((i) => i.id)).toEqual([note?.id]);
    expect(now).toEqual(elementItems(elements).items);
  });

  it("are the same objects where a list was made anew and says the same", async () => {
    const elements = await placed();
    const itemsIn = makeElementItems();
    const before = itemsIn(elements).items;
    const now = itemsIn(structuredClone(elements)).items;
    expect(now.every((item, i) => item === before[i])).toBe(true);
  });
});
