// What a use case may cost at most, from the button to the board: the adapters' own tests count single calls of the port.
import { describe, expect, it } from "vitest";
import { figjamCosts, meterTables, miroCosts } from "./meters.js";
import { oneWay, otherWay } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const costOf = <T extends { readonly name: string }>(all: readonly T[], name: string): T => {
  const cost = all.find((one) => one.name.startsWith(name));
  if (!cost) throw new Error(`expected “${name}” among ${all.map((one) => one.name).join(", ")}`);
  return cost;
};

describe("what Miro is asked for", () => {
  // All of it, as a person does it: room, the note that it begins, the items, their record.
  it.each(settingsOf("miro"))(
    "an insert stays within its budget, and nothing else costs more than it may ($name)",
    async ({ switches }) => {
      const costs = await miroCosts(switches);
      const insert = costOf(costs, "insert");
      const falls = switches.capture === "shown" || switches.capture === "silent";
      expect(insert.calls).toBeLessThanOrEqual(falls ? 45 : 80);
      expect(insert.credits).toBeLessThanOrEqual(falls ? 2_600 : 4_500);
      expect(costOf(costs, "read").calls).toBeLessThanOrEqual(3);
      expect(costOf(costs, "fix").calls).toBeLessThanOrEqual(14);
    },
  );

  it.each([
    ["one way", oneWay],
    ["the other way", otherWay],
  ])("reading is at most 3 calls, a fix at most 14, checking none (%s)", async (_, switches) => {
    const costs = await miroCosts(switches);
    expect(costOf(costs, "read").calls).toBeLessThanOrEqual(3);
    expect(costOf(costs, "fix").calls).toBeLessThanOrEqual(14);
    // Besides: whether the plan has votings, and what they gave.
    expect(costOf(costs, "the same, with votings").calls).toBeLessThanOrEqual(5);
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
