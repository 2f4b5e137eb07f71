// Every rule of both emulators has a test that bears its number, and no test bears a number there is none for.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const folder = "tests/hosts";
const count = { Miro: 25, FigJam: 24 } as const;

/** Titles as they stand in the files of a host's rules, by number. */
const titlesOf = (host: keyof typeof count): ReadonlyMap<number, readonly string[]> => {
  const titles = new Map<number, string[]>();
  const start = `${host.toLowerCase()}-rules`;
  for (const file of readdirSync(folder).filter((name) => name.startsWith(start) && name.endsWith(".test.ts")))
    for (const [, number = "", title = ""] of readFileSync(`${folder}/${file}`, "utf8").matchAll(
      new RegExp(`"${host} rule (\\d+) · ([^"]+)"`, "g"),
    ))
      titles.set(Number(number), [...(titles.get(Number(number)) ?? []), title]);
  return titles;
};

describe.each(["Miro", "FigJam"] as const)("the rules of %s", (host) => {
  it("are each tried by a test with its number, and there are no others", () => {
    const numbers = Array.from({ length: count[host] }, (_, n) => n + 1);
    expect([...titlesOf(host).keys()].sort((a, b) => a - b)).toEqual(numbers);
  });

  it("are tried by tests of different titles", () => {
    const all = [...titlesOf(host).values()].flat();
    expect(all.filter((title, n) => all.indexOf(title) !== n)).toEqual([]);
  });
});
