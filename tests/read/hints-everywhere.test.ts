// What a person said wins and moves nothing else, on boards of every make. [R21]
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { laneRoles, type Reading } from "../../src/model/index.js";
import { type Hints, look, read } from "../../src/read/index.js";
import { boardWith, combination } from "../boards/generate.js";
import { expectConserved, leftover, noteIn, outside, placedMap, seen } from "./said.js";

describe("on boards of every make", () => {
  const boards = Array.from({ length: 10 }, (_, i) => boardWith(combination(700 + i), 700 + i).items);
  const others = ({ maps, leftovers }: Reading, but: string): unknown => [
    maps.map((m) => m.notes.filter((n) => n.id !== but).map((n) => `${n.id} ${n.lane} ${n.stage}`)),
    leftovers.map((l) => l.item.id).filter((id) => id !== but),
  ];

  it("a note said to be outside is left over, and no other note moves", () => {
    for (const items of boards) {
      const before = read({ host: "test", items });
      for (const { id } of before.maps.flatMap((m) => m.notes).slice(0, 12)) {
        const after = seen(items, { outside: [{ label: id }] }).reading;
        expect(leftover(after, id)?.reason).toBe(outside);
        expect(others(after, id)).toEqual(others(before, id));
        expectConserved(after);
      }
    }
  });

  it("a note put in any cell is there for sure, and no other note moves", () => {
    fc.assert(
      fc.property(fc.constantFrom(...boards), fc.nat(), fc.nat(), fc.nat(), (items, n, l, s) => {
        const before = read({ host: "test", items });
        const map = before.maps[0];
        const note = map?.notes[n % Math.max(1, map.notes.length)];
        const lane = map?.lanes[l % Math.max(1, map.lanes.length)];
        const stage = map?.stages[s % Math.max(1, map.stages.length)];
        if (!note || !lane || !stage) return;
        const hint = { label: note.id, lane: lane.item?.id ?? lane.id, stage: stage.item?.id ?? stage.id };
        const after = seen(items, { notes: [hint] }).reading;
        expect(noteIn(after, note.id)).toMatchObject({
          lane: lane.id,
          stage: stage.id,
          confidence: 1,
          why: "somebody placed it here",
        });
        expect(others(after, note.id)).toEqual(others(before, note.id));
        expectConserved(after);
      }),
      { seed: 5, numRuns: 40 },
    );
  });

  it("one lane's roles stay as corrected, wherever notes are moved", () => {
    for (const [i, items] of boards.entries()) {
      const lane = read({ host: "test", items }).maps[0]?.lanes.find((l) => l.item);
      if (!lane?.item) continue;
      const hints: Hints = { roles: [{ label: lane.item.id, roles: ["metrics"] }] };
      const stirred = items.map((it, n) =>
        it.kind === "sticky" && (n * 7 + i) % 5 === 0
          ? { ...it, box: { ...it.box, x: it.box.x + ((n * 37) % 60) - 30 } }
          : it,
      );
      for (const board of [items, stirred]) {
        const after = seen(board, hints).reading.maps[0]?.lanes.find((l) => l.item?.id === lane.item?.id);
        expect(after?.roles).toEqual(["metrics"]);
      }
    }
  });

  it("listed lanes and stages stay those, wherever notes are moved", () => {
    for (const [i, items] of boards.entries()) {
      const map = read({ host: "test", items }).maps[0];
      const ids = (axis: "lanes" | "stages") => (map?.[axis] ?? []).flatMap((s) => s.item?.id ?? []);
      if (ids("lanes").length < 2 || ids("stages").length < 2) continue;
      const hints: Hints = {
        lanes: ids("lanes").map((label) => ({ label })),
        stages: ids("stages").map((label) => ({ label })),
      };
      const stirred = items.map((it, n) =>
        it.kind === "sticky" && (n + i) % 3 === 0
          ? { ...it, box: { ...it.box, y: it.box.y + ((n * 53) % 400) - 200 } }
          : it,
      );
      const { reading } = seen(stirred, hints);
      for (const axis of ["lanes", "stages"] as const)
        expect(reading.maps.flatMap((m) => m[axis].flatMap((s) => s.item?.id ?? []))).toEqual(ids(axis));
      expectConserved(reading);
    }
  });

  it("nothing is lost whatever is said, nonsense too, and what is said to be outside is", () => {
    const hintsFor = (items: readonly Item[]): fc.Arbitrary<Hints> => {
      const ids = items.map((i) => i.id);
      const texts = items.map((i) => i.text).filter((t) => t !== "");
      const label = fc.constantFrom(...ids, ...texts.slice(0, 20), "nobody", "0");
      const roles = fc.subarray([...laneRoles], { maxLength: 2 });
      const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 5 });
      return fc.record(
        {
          lanes: list(fc.record({ label, roles })),
          stages: list(fc.record({ label })),
          roles: list(fc.record({ label, roles })),
          outside: list(fc.record({ label })),
          notes: list(
            fc.record({ label, lane: fc.option(label), stage: fc.option(label) }, { requiredKeys: ["label"] }),
          ),
          borders: list(fc.record({ between: fc.tuple(label, label), at: fc.double({ min: 0, max: 1, noNaN: true }) })),
        },
        { requiredKeys: [] },
      );
    };
    const tagged = placedMap({ stages: "Dawn,Noon,Dusk" });
    const all = [...boards, tagged, [...tagged, ...(boards[0] ?? [])]];
    const board = fc.constantFrom(...all).chain((items) => fc.tuple(fc.constant(items), hintsFor(items)));
    fc.assert(
      fc.property(board, ([items, hints]) => {
        const { reading, hints: kept } = seen(items, hints);
        expectConserved(reading);
        const ids = new Set(items.flatMap((i) => (i.text.trim() !== "" && i.kind !== "connector" ? [i.id] : [])));
        for (const { label } of hints.outside ?? [])
          if (ids.has(label)) expect(leftover(reading, label)?.reason).toBe(outside);
        // Kept with the board, they say the same.
        const again = look({ host: "test", items, kept: { corrections: JSON.stringify(kept) } }).reading;
        expect(again.maps).toEqual(reading.maps);
        expect(again.leftovers).toEqual(reading.leftovers);
      }),
      { seed: 3, numRuns: 80 },
    );
  });
});
