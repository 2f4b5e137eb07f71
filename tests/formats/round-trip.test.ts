import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, formats } from "../../src/formats/index.js";
import type { Reading } from "../../src/model/index.js";
import { parseReading } from "../../src/model/parse.js";
import { anyReading } from "../maps.js";
import { reduceTo } from "./reduce.js";

const again = (format: Format, text: string) => {
  const back = format.parse?.(text, `saved.${format.extension}`);
  if (!back?.ok) throw new Error(`${format.id} refused what it wrote: ${JSON.stringify(back?.problems)}\n${text}`);
  return back.value;
};

const parsable = formats.filter((f) => f.parse);

/** CSV knows stages, lanes and maps by their titles alone; what it does with twins is said in csv.test.ts. */
const told = (format: Format) => (format.id === "csv" ? anyReading().map(withoutTwins) : anyReading());

const withoutTwins = (reading: Reading): Reading => {
  const numbered = <T extends { readonly title: string }>(things: readonly T[]): readonly T[] =>
    things.map((t, i) => ({ ...t, title: `${t.title} ${i}` }));
  return {
    ...reading,
    maps: numbered(reading.maps).map((m) => ({ ...m, stages: numbered(m.stages), lanes: numbered(m.lanes) })),
  };
};

describe.each(parsable.map((f) => [f.id, f] as const))("%s", (_, format) => {
  it("gives back what it declares to keep, whatever people wrote", () => {
    void fc.assert(
      fc.property(told(format), (reading) => {
        const back = again(format, format.write(reading).text);
        expect(reduceTo(back, format.keeps)).toEqual(reduceTo(reading, format.keeps));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("parses into a reading the model takes, with counts that add up", () => {
    void fc.assert(
      fc.property(anyReading(), (reading) => {
        const back = again(format, format.write(reading).text);
        const checked = parseReading(back);
        expect(checked.ok ? [] : checked.problems).toEqual([]);
        const { items, notes, leftovers, accounted } = back.counts;
        expect(notes + leftovers + accounted).toBe(items);
        expect(notes).toBe(back.maps.flatMap((m) => m.notes).filter((n) => !n.starter).length);
        expect(leftovers).toBe(back.leftovers.length);
      }),
      { seed: 2, numRuns: 60 },
    );
  });

  it("writes the same text again after parsing its own", () => {
    void fc.assert(
      fc.property(anyReading(), (reading) => {
        const once = format.write(again(format, format.write(reading).text)).text;
        expect(format.write(again(format, once)).text).toBe(once);
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
