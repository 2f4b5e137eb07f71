// The panel in parts: what is asked for later comes once, with all it takes, and what does not come can be asked for again.
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { weigh } from "../../build/build.js";
import { type FigJamPair, figjamPair } from "../../build/figjam.js";
import { makeParts } from "../../ui/figjam/registry.js";

/** A part that offers this. */
const offering = (offers: unknown) => (_: unknown, holder: { exports: unknown }) => {
  holder.exports = offers;
};

/** Parts whose texts are names of what they do. */
const page = (does: Readonly<Record<string, () => void>>, needs: Readonly<Record<string, readonly string[]>>) => {
  const asked: string[] = [];
  const parts = makeParts({ needs, run: (text) => does[text]?.() });
  parts.from(async (name) => {
    asked.push(name);
    return name;
  });
  return { parts, asked };
};

describe("a part of the page", () => {
  it("comes with all it takes, each once, however many ask for it", async () => {
    const { parts, asked } = page(
      {
        words: () => parts.put("words", offering({ hello: "Hello" })),
        reading: () =>
          parts.put("reading", (use, holder) => {
            const words = use("words") as { hello: string };
            holder.exports = { said: `${words.hello}, reader` };
          }),
      },
      { reading: ["words", "reading"], words: ["words"] },
    );
    const both = await Promise.all([parts.get("reading"), parts.get("reading"), parts.get("words")]);
    expect(both).toEqual([{ said: "Hello, reader" }, { said: "Hello, reader" }, { hello: "Hello" }]);
    expect(both[0]).toBe(both[1]);
    expect(asked).toEqual(["words", "reading"]);
    await parts.get("words");
    expect(asked).toHaveLength(2);
  });

  it("that is in the page from the start is not asked for", async () => {
    const { parts, asked } = page({}, { here: [] });
    parts.put("here", offering(7));
    expect(await parts.get("here")).toBe(7);
    expect(asked).toEqual([]);
  });

  it("that does not come is asked for again the next time", async () => {
    const parts = makeParts({
      needs: { a: ["a"] },
      run: () => parts.put("a", offering("a")),
    });
    await expect(parts.get("a")).rejects.toThrow("nobody was told where to get “a”");
    parts.from(() => Promise.reject(new Error("gone")));
    await expect(parts.get("a")).rejects.toThrow("gone");
    parts.from(async () => "a");
    expect(await parts.get("a")).toBe("a");
  });

  it("that comes but does not run is told as such", async () => {
    const { parts } = page({ a: () => undefined }, { a: ["a"] });
    await expect(parts.get("a")).rejects.toThrow("the part “a” came, but could not be run");
  });
});

describe("the built pair", () => {
  let pair: FigJamPair;
  beforeAll(async () => {
    pair = await figjamPair();
  });

  it("has a page of at most 75 kB gzip, and everything later in main.js", () => {
    expect(weigh(pair.page)).toBeLessThanOrEqual(75);
    expect(Object.keys(pair.parts).length).toBeGreaterThan(3);
    // Words people write in seven languages: only reading needs them.
    const heard = "Berührungspunkte";
    expect(Object.values(pair.parts).some((text) => text.includes(heard))).toBe(true);
  });

  it("holds every part the page may ask for, under the name it asks by", () => {
    const asked = [...pair.page.matchAll(/lanewise\.get\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
    expect(asked.length).toBeGreaterThan(3);
    for (const name of asked) expect(pair.parts).toHaveProperty([name]);
  });

  it("carries texts that come out of main.js as they went in", () => {
    const at = pair.main.indexOf('{"part-');
    const own = pair.own.indexOf("{}", at - 1);
    expect(own).toBe(at);
    const literal = pair.main.slice(at, pair.main.length - (pair.own.length - own - 2));
    expect(runInNewContext(`JSON.stringify(${literal})`)).toBe(JSON.stringify(pair.parts));
  });

  it("is the same each time it is built", async () => {
    expect(await figjamPair()).toEqual(pair);
  });

  it("asks for nothing by `import()`, which a page without an address could not follow", () => {
    for (const text of [pair.page, ...Object.values(pair.parts)]) expect(text).not.toMatch(/\bimport\s*\(/);
  });
});
