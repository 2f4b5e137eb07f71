import { describe, expect, test } from "vitest";
import { listed, quoted, say, stageName } from "../../src/rules/say.js";

describe("wording", () => {
  const forms = { one: "One pain at {place}.", other: "{N} pains at {place}, {n} in all." };

  test.each([
    [1, "One pain at “Wait”."],
    [2, "Two pains at “Wait”, two in all."],
    [12, "Twelve pains at “Wait”, twelve in all."],
    [13, "13 pains at “Wait”, 13 in all."],
  ])("%i is said in the right sentence and number word", (n, text) => {
    expect(say(n, forms, { place: "“Wait”" })).toBe(text);
  });

  test("what people wrote is never taken for a place to fill", () => {
    expect(say(2, forms, { place: "“{n} of {place}”" })).toBe("Two pains at “{n} of {place}”, two in all.");
  });

  test("a text in quotes is one line and short", () => {
    expect(quoted("  Wait\n for   it ")).toBe("“Wait for it”");
    expect(quoted("x".repeat(100_000))).toBe(`“${"x".repeat(59)}…”`);
    expect(quoted(`${" ".repeat(300)}far in`)).toBe("“far in”");
    expect(() => encodeURIComponent(quoted("👩‍💼".repeat(40)))).not.toThrow();
  });

  test("lists read aloud, and long ones are cut", () => {
    expect(listed([])).toBe("");
    expect(listed(["a"])).toBe("a");
    expect(listed(["a", "b"])).toBe("a and b");
    expect(listed(["a", "b", "c"], { word: "or" })).toBe("a, b or c");
    expect(listed(["a", "b", "c", "d", "e", "f", "g", "h"])).toBe("a, b, c, d, e and 3 more");
  });

  test("a stage without a title is named by its place", () => {
    const stages = [
      { id: "a", title: "Pay" },
      { id: "b", title: " " },
    ];
    expect([stageName({ stages }, "a"), stageName({ stages }, "b")]).toEqual(["“Pay”", "stage 2"]);
  });
});
