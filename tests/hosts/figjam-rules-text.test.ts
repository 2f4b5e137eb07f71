// The emulated FigJam keeps its rules of fonts and text; the number in a title is the rule's.
import { describe, expect, it } from "vitest";
import { makeFigJam } from "./figjam-emulator.js";
import { bold, careless, either, loaded, medium, turned } from "./figjam-rules.js";

const unloaded = (what: string): string =>
  `in ${what}: Cannot write to node with unloaded font "Inter Medium". Please call figma.loadFontAsync({ family: "Inter", style: "Medium" }) and await the returned promise first.`;

describe("fonts and text", () => {
  it.each([
    ["characters", "x"],
    ["fontSize", 12],
    ["textCase", "UPPER"],
    ["textDecoration", "UNDERLINE"],
    ["letterSpacing", { unit: "PIXELS", value: 1 }],
    ["lineHeight", { unit: "PIXELS", value: 20 }],
  ] as const)("FigJam rule 1 · %s is not written in a font that is not loaded", async (key, value) => {
    const { figma } = makeFigJam();
    const text = careless(figma.createSticky().text);
    const write = () => {
      text[key] = value;
    };
    expect(write).toThrow(unloaded(`set_${key}`));
    await figma.loadFontAsync(medium);
    write();
    expect(text[key]).toEqual(value);
  });

  it("FigJam rule 1 · a new font must be loaded, and every font of a range; fills need none", async () => {
    const { figma } = await loaded();
    const { text } = figma.createSticky();
    expect(() => {
      text.fontName = bold;
    }).toThrow('unloaded font "Inter Bold"');
    text.characters = "one two";
    expect(() => text.setRangeFontName(0, 3, bold)).toThrow("in setRangeFontName: Cannot write");
    const fresh = makeFigJam().figma.createSticky();
    fresh.text.fills = [];
    fresh.fills = [];
  });

  it("FigJam rule 1 · a font comes later, never in the same turn, and only if there is one", async () => {
    const { figma } = makeFigJam();
    let done = false;
    const loading = figma.loadFontAsync(medium).then(() => {
      done = true;
    });
    expect(done).toBe(false);
    await loading;
    expect(done).toBe(true);
    await expect(figma.loadFontAsync({ family: "Comic Sans", style: "Regular" })).rejects.toThrow("Comic Sans");
    await expect(figma.loadFontAsync({ family: "Inter", style: "Wonky" })).rejects.toThrow("Inter Wonky");
  });

  it("FigJam rule 1 · Inter is there without loading, and a style is needed, as the switches say", async () => {
    for (const fontsPreloaded of either)
      for (const fontStyleRequired of either) {
        const { figma } = makeFigJam({ switches: { fontsPreloaded, fontStyleRequired } });
        const write = () => {
          figma.createSticky().text.characters = "x";
        };
        if (fontsPreloaded) write();
        else expect(write).toThrow(unloaded("set_characters"));
        const all = figma.loadFontAsync({ family: "Inter" } as typeof medium);
        if (fontStyleRequired) await expect(all).rejects.toThrow("Required value missing at .style");
        else {
          await all;
          figma.createSticky().text.fontName = bold;
        }
      }
  });

  it("FigJam rule 2 · stickies and shapes start with Inter Medium, text as a switch says, connectors with no font at all", async () => {
    for (const textStartsRegular of either) {
      const { figma } = await turned({ textStartsRegular });
      expect(figma.createSticky().text.fontName).toEqual(medium);
      expect(figma.createShapeWithText().text.fontName).toEqual(medium);
      expect(figma.createText().fontName).toMatchObject({ style: textStartsRegular ? "Regular" : "Medium" });
      const { text } = figma.createConnector();
      await expect(figma.loadFontAsync(text.fontName as typeof medium)).rejects.toThrow("could not be loaded");
      expect(() => {
        text.characters = "then";
      }).toThrow("unloaded font");
      text.fontName = medium;
      text.characters = "then";
      expect(text.characters).toBe("then");
    }
  });

  it("FigJam rule 3 · ranges are forgotten when characters are set, and a property of several values is mixed", async () => {
    const { figma } = await loaded();
    await figma.loadFontAsync(bold);
    const { text } = figma.createShapeWithText();
    text.characters = "title\nrest";
    text.setRangeFontSize(5, 10, 8);
    text.setRangeFontName(0, 5, bold);
    text.setRangeFills(0, 1, []);
    expect([text.fontSize, text.fontName, text.fills]).toEqual([figma.mixed, figma.mixed, figma.mixed]);
    const segments = text.getStyledTextSegments(["fontSize", "fontName"]);
    expect(segments.map((s) => [s.characters, s.start, s.end, s.fontSize, s.fontName.style])).toEqual([
      ["title", 0, 5, 16, "Bold"],
      ["\nrest", 5, 10, 8, "Medium"],
    ]);
    expect(text.getRangeAllFontNames(0, 10)).toEqual([bold, medium]);
    text.characters = "other";
    expect([text.fontSize, text.fontName]).toEqual([16, bold]);
    expect(() => text.setRangeFontSize(3, 9, 8)).toThrow("Range outside of available characters");
  });

  it("FigJam rule 3 · characters are counted in UTF-16", async () => {
    const { figma } = await loaded();
    const { text } = figma.createSticky();
    text.characters = "👍🏽 ok";
    expect(text.characters).toHaveLength(7);
    text.setRangeFontSize(5, 7, 30);
    expect(text.getStyledTextSegments(["fontSize"]).map((s) => s.characters)).toEqual(["👍🏽 ", "ok"]);
  });
});
