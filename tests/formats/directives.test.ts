import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.js";
import type { Directive, Reading, ServiceMap } from "../../src/model/index.js";
import { anyReading } from "../maps.js";

/** Places by their numbers, as ids differ between formats; sorted, since a table has an order of its own. */
const spots = ({ directives = [], lanes, stages }: ServiceMap): readonly string[] =>
  directives
    .map(({ rule, reason, lane, stage }) =>
      JSON.stringify([rule, reason, lanes.findIndex((l) => l.id === lane), stages.findIndex((s) => s.id === stage)]),
    )
    .sort();

const off = fc.record({
  rule: fc.constantFrom("stage-has-action", "lane-unique", "no-such-check"),
  reason: fc.constantFrom("", "we said so", "a|b, <b>c</b> `d` *e*", "顧客の言葉だから", "2 + 2; see “home”"),
  lane: fc.nat(6),
  stage: fc.nat(6),
});

const silenced: fc.Arbitrary<Reading> = fc
  .tuple(anyReading(), fc.array(fc.array(off, { maxLength: 4 }), { maxLength: 3 }))
  .map(([reading, all]) => ({
    ...reading,
    maps: reading.maps.map((map, i): ServiceMap => {
      const directives = (all[i] ?? []).map(({ rule, reason, lane, stage }): Directive => {
        const [inLane, inStage] = [map.lanes[lane]?.id, map.stages[stage]?.id];
        return { rule, reason, ...(inLane && { lane: inLane }), ...(inStage && { stage: inStage }) };
      });
      return directives.length > 0 ? { ...map, directives } : map;
    }),
  }));

describe("what is silenced on a map", () => {
  for (const format of formats.filter((f) => f.keeps.includes("directives")))
    it(`comes back from ${format.id} with its place and reason, and is no note there`, () => {
      void fc.assert(
        fc.property(silenced, (reading) => {
          const again = format.parse?.(format.write(reading).text, "silenced");
          if (!again?.ok) throw new Error(again?.problems.map((p) => p.message).join("; "));
          const named = reading.maps.filter(
            (m) => m.stages.length + m.lanes.length + m.notes.length > 0 || m.directives,
          );
          expect(again.value.maps.filter((m) => m.directives).map(spots)).toEqual(
            named.filter((m) => m.directives).map(spots),
          );
          const plain = format.parse?.(
            format.write({ ...reading, maps: reading.maps.map(({ directives: _, ...map }) => map) }).text,
            "silenced",
          );
          const notes = (of: typeof again) => (of?.ok ? of.value.maps.flatMap((m) => m.notes.map((n) => n.text)) : []);
          expect(notes(again).sort()).toEqual(notes(plain as typeof again).sort());
        }),
        { seed: 8, numRuns: 120 },
      );
    });

  it("is kept by every format that can be read again", () => {
    const readable = formats.filter((f) => f.parse).map((f) => f.id);
    expect(formats.filter((f) => f.keeps.includes("directives")).map((f) => f.id)).toEqual(readable);
  });
});
