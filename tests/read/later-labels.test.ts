import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hints, keptKey, read } from "../../src/read/index.js";
import { boardWith, combination } from "../boards/generate.js";
import { pointing } from "../boards/strangers/board.js";
import type { Drawn } from "../boards/truth.js";
import { board, label, sticky } from "./on-board.js";

const keeping = (items: Drawn["items"], hints: Hints) =>
  read({ ...board(items), kept: { [keptKey]: JSON.stringify(hints) } });
const lanesOf = ({ maps }: ReturnType<typeof read>) => maps.map((m) => m.lanes.map((l) => l.title));

const row = (y: number, text: string, id: string) => [
  label(text, 0, y + 30, { id }),
  ...[300, 600, 900].map((x) => sticky(`${text} at ${x}`, x, y)),
];
const heads = ["Dawn", "Noon", "Dusk"].map((text, i) => label(text, 300 + 300 * i, -120, { id: `s${i}` }));
const before = [...heads, ...row(0, "Actions", "l0"), ...row(250, "Wombling", "l1"), ...row(500, "Pain points", "l2")];
const kept: Hints = {
  lanes: ["l0", "l1", "l2"].map((id) => ({ label: id })),
  stages: ["s0", "s1", "s2"].map((id) => ({ label: id })),
};

describe("[R21] a kept list of all lanes or stages", () => {
  it("is joined by a label that people add later, with its notes", () => {
    const items = [...before, ...row(750, "Opportunities", "l3")];
    const [map] = keeping(items, kept).maps;
    expect(map?.lanes.map((l) => l.id)).toEqual(["l0", "l1", "l2", "l3"]);
    expect(map?.notes.filter((n) => n.lane === "l3").map((n) => n.stage)).toEqual(["s0", "s1", "s2"]);
    expect(map?.notes.filter((n) => n.lane === "l1")).toHaveLength(3);
    const stage = [label("Night", 1200, -120, { id: "s3" }), sticky("sleeps", 1200, 0)];
    expect(keeping([...before, ...stage], kept).maps[0]?.stages.map((s) => s.id)).toEqual(["s0", "s1", "s2", "s3"]);
  });

  it("is not joined by what was said to be something else, nor by the lanes of another map; a list given stays whole", () => {
    const items = [...before, ...row(750, "Opportunities", "l3")];
    for (const other of [{ notes: [{ label: "l3" }] }, { outside: [{ label: "l3" }] }])
      expect(lanesOf(keeping(items, { ...kept, ...other }))[0]).not.toContain("Opportunities");
    expect(lanesOf(read(board(items), kept))[0]).not.toContain("Opportunities");
    const first = { lanes: [{ label: "l0" }] };
    expect(lanesOf(keeping(items, first))).toEqual(lanesOf(read(board(items), first)));
  });

  it("holds on boards of all habits: what it named stays, and a lane put back has its notes again", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat({ max: 20 }), (seed, nth) => {
        const drawn = boardWith(combination(seed), seed);
        const [map] = read(board(drawn.items)).maps;
        const lane = map?.lanes[nth % Math.max(1, map.lanes.length)];
        if (!map || !lane?.item || drawn.maps.length !== 1 || map.lanes.length < 4) return;
        const all = pointing(drawn);
        const lists: Hints = { ...all, lanes: (all.lanes ?? []).filter((l) => l.label !== lane.item?.id) };
        const now = keeping(drawn.items, lists).maps.find((m) => m.lanes.some((l) => l.item?.id === lane.item?.id));
        const pointed = read(board(drawn.items), all).maps.find((m) =>
          m.lanes.some((l) => l.item?.id === lane.item?.id),
        );
        if (!all.lanes?.some((l) => l.label === lane.item?.id)) return;
        seen++;
        expect(now?.lanes).toEqual(pointed?.lanes);
        expect(now?.notes).toEqual(pointed?.notes);
      }),
      { seed: 77, numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(15);
  });
});
