import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast } from "../../ui/panel/skin.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { correctTextsFor } from "../../ui/panel/texts-correct.js";
import { laterTextsOf } from "../../ui/panel/texts-later.js";
import { workshopTextsOf } from "../../ui/panel/texts-workshop.js";

const tokensFile = readFileSync("ui/panel/css/tokens.css", "utf8");

/** The colours of one theme, as the sheet says them. */
const tokens = (theme: "light" | "dark"): Readonly<Record<string, string>> => {
  const blocks = tokensFile.split('.lanewise[data-theme="dark"]');
  const text = theme === "light" ? blocks[0] : blocks[1];
  return Object.fromEntries([...(text ?? "").matchAll(/--([\w-]+):\s*(#[\da-f]{6})/gi)].map((m) => [m[1], m[2]]));
};

const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ["text", "bg", 7],
  ["muted", "bg", 4.5],
  ["muted", "sunken", 4.5],
  ["text", "sunken", 7],
  ["edge", "bg", 3],
  ["accent", "bg", 4.5],
  ["accent", "accent-soft", 4.5],
  ["on-accent", "accent", 4.5],
  ...["error", "warning", "info", "good"].flatMap((kind) => [
    [kind, `${kind}-soft`, 4.5] as const,
    [kind, "bg", 4.5] as const,
    ["text", `${kind}-soft`, 7] as const,
  ]),
  ...[0, 1, 2, 3, 4].map((n) => [`heat${n}-text`, `heat${n}`, 4.5] as const),
];

describe("colours", () => {
  it.each(["light", "dark"] as const)("can be read on one another, in %s", (theme) => {
    const colors = tokens(theme);
    const poor = pairs
      .map(([ink, ground, least]) => ({ ink, ground, least, got: contrast(colors[ink] ?? "", colors[ground] ?? "") }))
      .filter(({ least, got }) => got < least);
    expect(poor).toEqual([]);
  });

  it("are measured as WCAG does", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
    expect(contrast("#767676", "rgb(255, 255, 255)")).toBeCloseTo(4.54, 1);
    expect(contrast("#fff", "no colour")).toBe(1);
  });

  it("are measures that know no left or right", () => {
    const physical = /(?:^|[\s;{])(?:margin|padding|border|inset)?-?(?:left|right)\s*:|text-align:\s*(?:left|right)/m;
    for (const file of readdirSync("ui/panel/css")) {
      expect(physical.exec(readFileSync(`ui/panel/css/${file}`, "utf8"))?.[0], file).toBeUndefined();
    }
  });
});

describe("texts", () => {
  const texts = laterTextsOf(makeTexts("en"));
  const code = readdirSync("ui/panel")
    .filter((name) => /\.tsx?$/.test(name) && !/^texts/.test(name))
    .map((name) => readFileSync(`ui/panel/${name}`, "utf8"))
    .join("\n");

  it("are all said somewhere", () => {
    expect(Object.keys(texts).filter((key) => !code.includes(`texts.${key}`))).toEqual([]);
    const unsaid = Object.keys(correctTextsFor("en")).filter(
      (key) => !new RegExp(`(?:texts|correct)\\.${key}\\b`).test(code),
    );
    expect(Object.keys(workshopTextsOf(makeTexts("en"))).filter((key) => !code.includes(`texts.${key}`))).toEqual([]);
    // `said` is taken apart where it is used.
    expect(unsaid.filter((key) => !code.includes(`{ ${key} } = texts`))).toEqual([]);
  });

  it("follow the number they speak of", () => {
    expect(texts.inserted(1)).toBe("Map inserted: 1 item");
    expect(texts.inserted(1234)).toBe("Map inserted: 1,234 items");
    expect(texts.readFound(1, 1)).toBe("1 note in 1 stage");
    expect(texts.estimate(44, 3)).toBe("44 items, about 3 seconds");
    expect(texts.estimate(20, 1)).toBe("20 items, about a second");
    expect([30, 90, 120, 150, 960, 1200].map(texts.minutes)).toEqual([
      "30\u00a0min",
      "1½\u00a0h",
      "2\u00a0h",
      "2½\u00a0h",
      "2 days",
      "2½ days",
    ]);
  });

  it("neither shout nor beg", () => {
    const all = JSON.stringify([texts, correctTextsFor("en")], (_, value) =>
      typeof value === "function" ? String(value) : value,
    );
    expect(all).not.toMatch(/\b(please|oops|successfully)\b|[a-z]!["`]/i);
  });
});
