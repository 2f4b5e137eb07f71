// The sample boards: the files are what ui/samples/make.ts makes (`vitest -u` writes them), and each can be read.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileBoard } from "../../src/hosts/file/index.js";
import { samples } from "../../ui/samples/index.js";
import { makeSamples } from "../../ui/samples/make.js";

const made = await makeSamples();

describe("the sample boards", () => {
  it("are one file each, and every file is on the menu", () => {
    const files = readdirSync("ui/samples").filter((name) => name.endsWith(".excalidraw"));
    expect(files.sort()).toEqual(samples.map((s) => `${s.id}.excalidraw`).sort());
    expect(Object.keys(made).sort()).toEqual(samples.map((s) => s.id).sort());
  });

  it.each(Object.entries(made))("%s is the file that is made", async (id, text) => {
    await expect(text).toMatchFileSnapshot(`../../ui/samples/${id}.excalidraw`);
  });

  it.each(Object.entries(made))("%s reads without anything unseen", async (id, text) => {
    const { items, unseen } = await fileBoard(text, `${id}.excalidraw`).read({ of: "board" });
    expect(unseen).toBeUndefined();
    expect(items.length > 30).toBe(id !== "empty");
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
  });
});
