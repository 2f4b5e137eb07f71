// What a use case may cost at most, from the button to the board: the adapters' own tests count single calls of the port.
import { describe, expect, it } from "vitest";
import { figjamCosts, meterTables, miroCosts } from "./meters.js";
import { oneWay, otherWay } from "./miro-emulator.js";

const costOf = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const cost = all.find((one) => one.name.startsWith(name));
  if (!cost) throw new Error(`expected “${name}” among ${all.map((one) => one.name).join(", ")}`);
  return cost;
};

/** Free room is found from one reading (550) and the view (50), before the first item. */
const looking = 600;

describe("what Miro is asked for", () => {
  it.each([
    ["falls into its frame and says so", "shown", 45, 2_600],
    ["falls into its frame silently", "silent", 45, 2_600],
    ["is put in by a call of its own", "no", 80, 4_500],
  ] as const)("an insert stays within its budget where each item %s", async (_, capture, calls, credits) => {
    const insert = costOf(await miroCosts({ ...oneWay, capture }), "insert");
    expect(insert.calls).toBeLessThanOrEqual(calls);
    expect(insert.credits - looking).toBeLessThanOrEqual(credits);
  });

  it.each([
    ["one way", oneWay],
    ["the other way", otherWay],
  ])("reading is at most 3 calls, a fix at most 14, checking none (%s)", async (_, switches) => {
    const costs = await miroCosts(switches);
    expect(costOf(costs, "read").calls).toBeLessThanOrEqual(3);
    expect(costOf(costs, "fix").calls).toBeLessThanOrEqual(14);
    expect(costOf(costs, "check")).toMatchObject({ calls: 0, credits: 0 });
    expect(costOf(costs, "keep").calls).toBeLessThanOrEqual(3);
  });
});

describe("what FigJam is asked for", () => {
  it("every change is one undo step of at most 50 items a slice, and reading is none", async () => {
    const costs = await figjamCosts();
    for (const name of ["insert", "fix", "keep", "badges at", "badges away"]) {
      expect(costOf(costs, name).undoSteps, name).toBe(1);
      expect(costOf(costs, name).most, name).toBeLessThanOrEqual(50);
    }
    expect(costOf(costs, "read")).toMatchObject({ undoSteps: 0, most: 0 });
    expect(costOf(costs, "check")).toMatchObject({ calls: 0, reads: 0, undoSteps: 0 });
  });
});

describe("the tables of docs/hosts.md", () => {
  it("are the same however often they are counted", async () => {
    expect(await meterTables()).toBe(await meterTables());
  });
});
