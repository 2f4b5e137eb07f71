// What is asked of columns is what the things themselves would answer.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { homesIn } from "../../src/read/borders/homes.js";
import { commonLook } from "../../src/read/labels/look.js";
import { chosen, howMany, lessThan, moreThan, notOfKind, ofKind, picked, within } from "../../src/read/sheet/choose.js";
import { crowdOf, extentsIn, mapped, thingsIn } from "../../src/read/sheet/crowd.js";
import { besides, pickedFrom, without } from "../../src/read/sheet/few.js";
import { commonest, lookNumber, tally } from "../../src/read/sheet/looks.js";
import { sheetOf, type Thing } from "../../src/read/sheet/sheet.js";
import { turnedThing } from "../../src/read/sheet/things.js";

const place = fc.integer({ min: -20, max: 20 }).map((n) => n * 12.5);
const size = fc.constantFrom(10, 100, 240);
const item = fc.record({
  kind: fc.constantFrom("sticky", "shape", "text", "frame"),
  text: fc.constantFrom("a", "b", "Actions"),
  box: fc.record({ x: place, y: place, w: size, h: size }),
  fill: fc.constantFrom("#FFD966", "#A4C2F4"),
}) satisfies fc.Arbitrary<Omit<Item, "id">>;

const texts = fc
  .array(item, { maxLength: 60 })
  .map((items) => sheetOf({ host: "memory", items: items.map((one, i) => ({ ...one, id: `i${i}` })) }).texts);

const areRight = moreThan("x", "mids", 20);
const isRightThing = (t: Thing): boolean => t.at.x > 20;

const holds = (property: (things: readonly Thing[]) => void): void =>
  fc.assert(fc.property(texts, property), { seed: 11, numRuns: 200 });

describe("a crowd", () => {
  it("gives those of which something is true as its things would, in reading order", () =>
    holds((things) => {
      const crowd = crowdOf(things);
      const right = things.filter(isRightThing);
      expect(thingsIn(chosen(crowd, areRight))).toEqual(right);
      expect(picked(crowd, areRight)).toEqual(right);
      expect(howMany(crowd, areRight)).toBe(right.length);
      expect(picked(crowd, ofKind("frame"))).toEqual(things.filter((t) => t.item.kind === "frame"));
      expect(picked(crowd, notOfKind("frame", "text"), lessThan("y", "sizes", 100))).toEqual(
        things.filter((t) => ["sticky", "shape"].includes(t.item.kind) && t.box.h < 100),
      );
      expect(picked(crowd, within("y", "froms", { from: -50, to: 50 }))).toEqual(
        things.filter((t) => t.box.y >= -50 && t.box.y <= 50),
      );
    }));

  it("without some, and beside others of it, is what is left", () =>
    holds((things) => {
      const crowd = crowdOf(things);
      const right = chosen(crowd, areRight);
      const left = things.filter((t) => !isRightThing(t));
      expect(thingsIn(without(crowd, thingsIn(right)))).toEqual(left);
      expect(thingsIn(besides(crowd, right))).toEqual(left);
      expect(pickedFrom(right, [...things].reverse())).toEqual(thingsIn(right));
    }));

  it("knows its looks, also of a part of it", () =>
    holds((things) => {
      const all = crowdOf(things);
      const crowd = chosen(all, areRight);
      const right = things.filter(isRightThing);
      expect(crowd.lookOf[commonest(crowd)]?.name).toBe(commonLook(right));
      for (const t of right)
        expect(tally(crowd)[lookNumber(crowd, t.look)]).toBe(right.filter((o) => o.look === t.look).length);
    }));

  it("seen otherwise lies where its things do then", () =>
    holds((things) => {
      const crowd = mapped(crowdOf(things), turnedThing);
      const { froms, tos } = extentsIn(crowd, "x");
      expect([...froms]).toEqual(things.map((t) => t.box.y));
      expect([...tos]).toEqual(things.map((t) => t.box.y + t.box.h));
      expect([...crowd.y.mids]).toEqual(things.map((t) => t.at.x));
    }));

  it("is shared out among strips by the middles of its things, the longest left out", () =>
    holds((things) => {
      const strips = [
        { from: -300, to: 0 },
        { from: 10, to: 120 },
      ];
      const homes = homesIn(strips, crowdOf(things), "y", 150);
      expect(homes.map((places) => [...places].map((i) => things[i]?.id))).toEqual(
        strips.map(({ from, to }) =>
          things.filter((t) => t.box.h <= 150 && t.at.y >= from && t.at.y <= to).map((t) => t.id),
        ),
      );
    }));
});
