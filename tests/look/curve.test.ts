import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, type Point, piecesOf, pointsOf } from "../../src/look/curve.js";
import { type Note, notesIn, type ServiceMap } from "../../src/model/index.js";
import { home, homeSnapshot } from "../panel/fixture.js";

const lane = home.lanes.find((l) => l.id === "emotions")!;
const boxes = new Map(homeSnapshot.items.map((i) => [i.id, i.box]));

const withScores = (scores: readonly (readonly number[])[]): ServiceMap => ({
  ...home,
  notes: scores.flatMap((cell, s) =>
    cell.map(
      (score, k): Note => ({
        id: `${s}-${k}`,
        text: "x",
        lane: "emotions",
        stage: `s${s}`,
        score,
        confidence: 1,
        why: "",
      }),
    ),
  ),
});

const points = (map: ServiceMap, boxesThere: typeof boxes = new Map()): readonly Point[] =>
  pointsOf(map.stages, (stage) => notesIn(map, stage.id, lane.id), boxesThere);

describe("the emotion curve", () => {
  it("has a point for every scored note, inside its own stage", () => {
    const all = points(home, boxes);
    expect(all.map((p) => p.score)).toEqual([1, 1.4, -0.5, -1, -2, 0, 0.5, 2]);
    for (const p of all) {
      expect(p.x - p.stage).toBeGreaterThanOrEqual(0.08);
      expect(p.x - p.stage).toBeLessThanOrEqual(0.92);
    }
  });

  it("makes notes less than half a note apart one point at their mean, from lowest to highest", () => {
    const [a, b] = home.notes.filter((n) => n.lane === "emotions" && n.stage === "s1");
    const near = new Map(boxes);
    near.set(b!.item!.id, { ...near.get(a!.item!.id)!, x: near.get(a!.item!.id)!.x + 40 });
    const point = points(home, near).find((p) => p.stage === 1)!;
    expect(point.score).toBeCloseTo(0.45);
    expect([point.lo, point.hi]).toEqual([-0.5, 1.4]);
  });

  it("spreads notes evenly where the board does not say where they stand", () => {
    expect(points(withScores([[1, 2, -1]])).map((p) => p.x)).toEqual([0.25, 0.5, 0.75]);
  });

  it("is dashed across a stage nobody scored, and no line at all for one point", () => {
    const line = (map: ServiceMap) =>
      piecesOf(
        points(map),
        (x) => x,
        (y) => y,
      );
    expect(line(withScores([[1], [], [2], [0]])).map((p) => p.isGap)).toEqual([true, false]);
    expect(line(withScores([[1]]))).toEqual([]);
  });

  it("never runs above or below what somebody placed", () => {
    const scores = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(scores, (list) => {
        const made = list.map((n, i): Point => ({ x: i, stage: i, score: n / 10, lo: 0, hi: 0 }));
        for (const [i, piece] of piecesOf(
          made,
          (x) => x * 100,
          (y) => y * 100,
        ).entries()) {
          const [, y0, , c1, , c2, , y3] = (piece.path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number) as number[];
          const [low, high] = [Math.min(y0!, y3!) - 0.2, Math.max(y0!, y3!) + 0.2];
          for (let t = 0; t <= 1; t += 0.05) {
            const y = (1 - t) ** 3 * y0! + 3 * (1 - t) ** 2 * t * c1! + 3 * (1 - t) * t ** 2 * c2! + t ** 3 * y3!;
            expect(y, `piece ${i} at ${t}`).toBeGreaterThanOrEqual(low);
            expect(y, `piece ${i} at ${t}`).toBeLessThanOrEqual(high);
          }
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("lies on a band from the lowest to the highest score of each stage, none where people agree, open where a stage says nothing", () => {
    const bands = (scores: readonly (readonly number[])[]) =>
      bandsOf(
        points(withScores(scores)),
        (x) => x * 100,
        (score) => score,
      );
    expect(bands([[1], [0], [-1], [2], [], []])).toEqual([]);
    expect(bands([[2, -1], [], [1], [0, 1], [], []])).toHaveLength(2);
    const [band = ""] = bands([[2, -1], [0], [], [], [], []]);
    // Along the highest, down to the lowest, and back along it.
    const ends = [...band.matchAll(/(?:M|L|\s)(-?[\d.]+ -?[\d.]+)(?=C|L|Z)/g)].map(([, end]) => end);
    expect([ends[0], ends.at(-1)]).toEqual(["33.3 2", "33.3 -1"]);
    expect(band.endsWith("Z")).toBe(true);
    expect(band).toContain("150 0L150 0");
  });
});
