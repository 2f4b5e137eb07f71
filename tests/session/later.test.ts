import { describe, expect, it } from "vitest";
import { formats } from "../../src/formats/index.js";
import { broughtFrom, later, NotLoaded } from "../../src/session.js";

describe("a part that comes later", () => {
  it("is fetched once, however many ask for it", async () => {
    let times = 0;
    const part = later(async () => ({ nth: ++times }));
    expect(part.there()).toBeUndefined();
    const [one, two] = await Promise.all([part.get(), part.get()]);
    expect([one, two, await part.get(), part.there()]).toEqual(Array(4).fill({ nth: 1 }));
  });

  it("that does not arrive is told as such, and fetched anew when asked for again", async () => {
    const answers: readonly (() => Promise<string>)[] = [
      () => Promise.reject(new TypeError("offline")),
      async () => "here",
    ];
    let times = 0;
    const part = later(() => answers[times++]!());
    const thrown: unknown = await part.get().catch((e: unknown) => e);
    expect(thrown).toBeInstanceOf(NotLoaded);
    expect(thrown).toMatchObject({ cause: { message: "offline" } });
    expect(await part.get()).toBe("here");
  });
});

describe("the rooms of the core", () => {
  it("take the files the gallery says they take", () => {
    expect(broughtFrom).toEqual([...new Set(formats.filter((f) => f.parse).map((f) => `.${f.extension}`))]);
  });
});
