// A list whose host knows where each id is reads like a copy of it, of which nobody knows anything.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import { makeReader, read } from "../../src/read/index.js";

const element = fc.record({
  id: fc.constantFrom("a", "b", "c", "a~", "d", "", "element-3"),
  type: fc.constantFrom("rectangle", "text", "frame"),
  x: fc.integer({ min: 0, max: 9 }).map((n) => 50 * n),
  y: fc.integer({ min: 0, max: 9 }).map((n) => 50 * n),
  width: fc.constant(100),
  height: fc.constantFrom(30, 100),
  backgroundColor: fc.constantFrom("#ffec99", "transparent"),
  strokeColor: fc.constant("transparent"),
  text: fc.constantFrom(
    "Actions",
    "Pain points",
    "Stage 1",
    "Stage 2",
    " one\r\ntwo\0 ",
    "\uD800x",
    "lanewise:off all",
  ),
  containerId: fc.constantFrom(null, "a", "d"),
});

const moved = (items: readonly Item[]): readonly Item[] =>
  items.map((item, i) => (i === 1 ? { ...item, box: { ...item.box, x: item.box.x + 130 } } : item));

describe("a list with known places", () => {
  it("reads like a copy of it, at first and after a change", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 25 }), (elements) => {
        const { items } = elementItems(elements);
        const reader = makeReader();
        expect(reader({ host: "file", items })).toEqual(makeReader()({ host: "file", items: [...items] }));
        const after = moved(items);
        expect(reader({ host: "file", items: after }).reading).toEqual(read({ host: "file", items: after }));
      }),
      { seed: 22, numRuns: 150 },
    );
  });
});
