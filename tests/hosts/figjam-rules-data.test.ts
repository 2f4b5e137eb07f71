import { describe, expect, it, vi } from "vitest";
import { openEditor } from "./figjam/sandbox.js";
import { loaded, settled } from "./figjam-rules.js";

describe("data and undo", () => {
  it("FigJam rule 18 · plugin data is text of at most 100 kB an entry, apart by namespace and by plugin", async () => {
    const { figma, plugin } = await loaded();
    const sticky = figma.createSticky();
    sticky.setSharedPluginData("lanewise", "tag", "a");
    sticky.setPluginData("tag", "b");
    expect([sticky.getSharedPluginData("lanewise", "tag"), sticky.getSharedPluginData("other", "tag")]).toEqual([
      "a",
      "",
    ]);
    expect([sticky.getPluginData("tag"), sticky.getPluginData("none"), sticky.getPluginDataKeys()]).toEqual([
      "b",
      "",
      ["tag"],
    ]);
    const theirs = await plugin("another").getNodeByIdAsync(sticky.id);
    expect([theirs?.getPluginData("tag"), theirs?.getPluginDataKeys()]).toEqual(["", []]);
    expect(theirs?.getSharedPluginData("lanewise", "tag")).toBe("a");
    sticky.setSharedPluginData("lanewise", "tag", "");
    expect(sticky.getSharedPluginDataKeys("lanewise")).toEqual([]);
    expect(() => sticky.setSharedPluginData("lw", "tag", "a")).toThrow("at least 3 alphanumeric");
    sticky.setPluginData("k", "x".repeat(99_999));
    for (const text of ["x".repeat(100_000), "ж".repeat(50_000)])
      expect(() => sticky.setPluginData("k", text)).toThrow("100 kB");
    expect(() => sticky.setPluginData("k", 7 as never)).toThrow("Expected string, received number");
    figma.currentPage.setSharedPluginData("lanewise", "k", "page");
    figma.root.setSharedPluginData("lanewise", "k", "file");
    expect(figma.root.getSharedPluginData("lanewise", "k")).toBe("file");
  });

  it("FigJam rule 18 · relaunch data is set whole, for commands of the manifest, in at most 1,000 characters", async () => {
    const { figma, record } = await loaded({ relaunchCommands: ["check", "read"] });
    const sticky = figma.createSticky();
    sticky.setRelaunchData({ check: "Looks at it", unknown: "" });
    expect(record(sticky.id).relaunch).toEqual({ check: "Looks at it" });
    sticky.setRelaunchData({ read: "" });
    expect(sticky.getRelaunchData()).toEqual({ read: "" });
    expect(() => sticky.setRelaunchData({ check: "x".repeat(1001) })).toThrow("1000 characters");
    expect(() => (figma.currentPage as unknown as typeof sticky).setRelaunchData({})).toThrow("no such property");
  });

  it("FigJam rule 19 · settings are 5 MB of plain values, copied, and a plugin’s own", async () => {
    const { figma, plugin } = await loaded();
    const { clientStorage } = figma;
    const value = { a: [1, "b", null, undefined, true], bytes: new Uint8Array([1, 2]) };
    await clientStorage.setAsync("k", value);
    value.a.push("later");
    expect(await clientStorage.getAsync("k")).toEqual({
      a: [1, "b", null, undefined, true],
      bytes: new Uint8Array([1, 2]),
    });
    expect(await clientStorage.getAsync("none")).toBeUndefined();
    expect(await clientStorage.keysAsync()).toEqual(["k"]);
    await expect(clientStorage.setAsync("big", "x".repeat(5_000_001))).rejects.toThrow("5 MB");
    await expect(clientStorage.setAsync("map", new Map())).rejects.toThrow("Cannot store");
    expect(await clientStorage.keysAsync()).toEqual(["k"]);
    expect(await plugin("another").clientStorage.keysAsync()).toEqual([]);
    await clientStorage.deleteAsync("k");
    expect(await clientStorage.getAsync("k")).toBeUndefined();
  });

  it("FigJam rule 19 · a notice is cut at 100 characters, has a button, and can be taken back", async () => {
    const { figma, notices } = await loaded();
    const [pressed, gone] = [vi.fn(), vi.fn()];
    figma.notify("x".repeat(101), { onDequeue: gone });
    expect(notices[0]?.text).toHaveLength(100);
    figma.notify("short", { error: true, button: { text: "Show", action: pressed } }).cancel();
    notices[0]?.press();
    expect(gone).toHaveBeenCalledWith("action_button_click");
    notices[1]?.press();
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(notices[1]?.isError).toBe(true);
  });

  it("FigJam rule 19 · after closing nothing answers, and no listener hears", async () => {
    const { figma, people, isClosed } = await loaded();
    const sticky = figma.createSticky();
    const heard = vi.fn();
    figma.on("selectionchange", heard);
    people.select([]);
    figma.closePlugin("Bye");
    expect(isClosed()).toBe(true);
    for (const ask of [
      () => figma.currentPage,
      () => figma.createSticky(),
      () => sticky.x,
      () => sticky.remove(),
      () => figma.notify("x"),
      () => {
        sticky.name = "x";
      },
    ])
      expect(ask).toThrow("The plugin is closed");
    await settled();
    expect(heard).not.toHaveBeenCalled();
  });

  it("FigJam rule 19 · closing ends the timers that were set, and what runs goes on to its end", async () => {
    const later = "setTimeout(() => figma.createSticky(), 1)";
    const [stays, goes] = await Promise.all(
      ["", "figma.closePlugin();"].map(async (close) => {
        const editor = await openEditor({
          main: `${later}; figma.createSection(); ${close} console.log("still here");`,
        });
        editor.post({});
        await settled();
        await settled();
        const types = Object.values(editor.raw()).map((rec) => (rec as { type: string }).type);
        editor.end();
        return types;
      }),
    );
    expect([stays, goes]).toEqual([["SECTION", "STICKY"], ["SECTION"]]);
  });

  it("FigJam rule 20 · all a run does is one step, unless it says otherwise, and looking is none", async () => {
    const { figma, people, raw, meters } = await loaded();
    figma.createSticky();
    figma.createSticky().name = "b";
    figma.currentPage.findAll();
    figma.currentPage.selection = [];
    figma.commitUndo();
    expect(meters.undoSteps).toBe(1);
    figma.currentPage.findAll();
    figma.commitUndo();
    expect(meters.undoSteps).toBe(1);
    figma.createSticky();
    people.undo();
    expect(Object.keys(raw())).toHaveLength(2);
    people.undo();
    expect(raw()).toEqual({});
    expect(people.undo()).toBe(false);
  });

  it("FigJam rule 20 · what people do is steps of their own, and triggerUndo goes back to the last commit", async () => {
    const { figma, people, raw, meters } = await loaded();
    const note = people.sticky({ x: 0, y: 0 });
    people.edit(note, "a");
    expect(meters.undoSteps).toBe(2);
    figma.createSticky();
    figma.triggerUndo();
    expect(Object.keys(raw())).toEqual([note]);
    people.undo();
    people.undo();
    expect(raw()).toEqual({});
  });
});
