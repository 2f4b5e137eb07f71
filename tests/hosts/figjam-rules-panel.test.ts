// The emulated FigJam keeps its rules of the panel, the sandbox, the one thread and the manifest; the number in a title is the rule's.
import { readFileSync } from "node:fs";
import { getQuickJS } from "quickjs-emscripten";
import { describe, expect, it, vi } from "vitest";
import { manifestProblems } from "./figjam/manifest.js";
import { isAllowed, panelWindow } from "./figjam/panel-window.js";
import { openSandbox } from "./figjam/sandbox.js";
import { allOn, makeFigJam } from "./figjam-emulator.js";
import { either, loaded, settled, turned } from "./figjam-rules.js";

const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as Record<string, unknown>;

describe("messages", () => {
  it("FigJam rule 21 · plain values cross both ways, as copies, later", async () => {
    const { figma, panel } = await loaded();
    figma.showUI("<p></p>");
    panel.load();
    const [got, heard]: [unknown[], unknown[]] = [[], []];
    panel.on((message) => got.push(message));
    figma.ui.onmessage = (message: unknown) => heard.push(message);
    figma.ui.on("message", (message: unknown, { origin }) => heard.push([message, origin]));
    const value = { a: [1, "b", null, undefined, true], at: new Date(0), bytes: new Uint8Array([1]) };
    figma.ui.postMessage(value);
    panel.post(value);
    value.a.push("later");
    expect([got, heard]).toEqual([[], []]);
    await settled();
    const copy = { a: [1, "b", null, undefined, true], at: new Date(0), bytes: new Uint8Array([1]) };
    expect(got).toEqual([copy]);
    expect(heard).toEqual([copy, [copy, "null"]]);
  });

  it("FigJam rule 21 · what is no plain value is refused by its place, whichever way it goes", async () => {
    const { figma, panel } = await loaded();
    figma.showUI("<p></p>");
    for (const bad of [
      ...[() => 0, Symbol("s"), 10n, new ArrayBuffer(2), new Float32Array(2), new Uint16Array(2), new Map(), new Set()],
      ...[new Blob([]), figma.createSticky(), figma.createSticky().text, figma.mixed, /x/, Promise.resolve()],
    ]) {
      expect(() => figma.ui.postMessage({ deep: [{ bad }] })).toThrow("at message.deep[0].bad");
      expect(() => panel.post({ bad })).toThrow("in postMessage: Cannot convert");
    }
  });

  it("FigJam rule 21 · messages wait until the panel has loaded; once is once", async () => {
    const { figma, panel, meters } = await loaded();
    figma.showUI("<p></p>", { width: 400, themeColors: true });
    expect([panel.html, panel.options]).toEqual(["<p></p>", { width: 400, themeColors: true }]);
    const got: unknown[] = [];
    panel.on((message) => got.push(message));
    figma.ui.postMessage(1);
    figma.ui.postMessage(2);
    await settled();
    expect(got).toEqual([]);
    panel.load();
    await settled();
    expect(got).toEqual([1, 2]);
    expect(meters.messages).toBe(2);
    const once = vi.fn();
    figma.ui.once("message", once);
    panel.post("a");
    panel.post("b");
    await settled();
    expect(once).toHaveBeenCalledTimes(1);
  });

  it("FigJam rule 21 · before there is a panel nothing can be said to it, or it is swallowed, as a switch says", async () => {
    for (const looseMessages of either) {
      const { figma } = await turned({ looseMessages });
      const post = () => figma.ui.postMessage("early");
      if (looseMessages) post();
      else expect(post).toThrow("No UI is showing");
      expect(() => figma.ui.getPosition()).toThrow("No UI is showing");
      expect(() => figma.ui.resize(1, 1)).toThrow("No UI is showing");
    }
  });
});

describe("the panel’s window and the sandbox", () => {
  it("FigJam rule 22 · the panel has no origin, keeps nothing, and asks the network only for what the manifest allows", async () => {
    const none = panelWindow(["none"]);
    expect(none.origin).toBe("null");
    expect(() => none.localStorage).toThrow("sandboxed");
    expect(() => none.cookie).toThrow("sandboxed");
    await expect(none.fetch("/asset.png")).rejects.toThrow("Failed to parse URL");
    await expect(none.fetch("https://example.org/")).rejects.toThrow("violates the content policy");
    expect([none.mayLoad("data:image/png;base64,"), none.mayLoad("https://example.org/a.js")]).toEqual([true, false]);
    await expect(panelWindow(["https://example.org"]).fetch("https://example.org/a")).rejects.toThrow(
      "Failed to fetch",
    );
  });

  it("FigJam rule 22 · a domain allows all of it, a path with a slash all below it, a path without itself", () => {
    const cases: readonly (readonly [string, string, boolean])[] = [
      ["https://a.org", "https://a.org/x/y", true],
      ["https://a.org", "https://a.org.evil/x", false],
      ["https://a.org/x/", "https://a.org/x/y", true],
      ["https://a.org/x", "https://a.org/x", true],
      ["https://a.org/x", "https://a.org/x/y", false],
      ["https://a.org", "http://a.org/x", false],
      ["*", "https://b.org", true],
      ["none", "https://b.org", false],
    ];
    for (const [domain, url, allowed] of cases)
      expect([domain, url, isAllowed(url, [domain])]).toEqual([domain, url, allowed]);
  });

  it("FigJam rule 22 · the built main.js runs with the documented globals and no others", async () => {
    const sandbox = await openSandbox();
    try {
      expect([...sandbox.globals()].sort()).toEqual(
        [
          ...["figma", "__html__", "__uiFiles__", "console", "fetch"],
          ...["setTimeout", "clearTimeout", "setInterval", "clearInterval"],
        ].sort(),
      );
      const vm = (await getQuickJS()).newContext();
      const absent =
        "window document TextEncoder TextDecoder Intl URL structuredClone queueMicrotask btoa localStorage";
      const asked = `JSON.stringify([${absent.split(" ").map((name) => `typeof ${name}`)}])`;
      const said = vm.unwrapResult(vm.evalCode(asked));
      expect(new Set(JSON.parse(vm.getString(said)))).toEqual(new Set(["undefined"]));
      said.dispose();
      vm.dispose();
    } finally {
      sandbox.end();
    }
  });
});

describe("the one thread", () => {
  it("FigJam rule 23 · what is done between two turns of the loop is one slice, and its items and work are counted", async () => {
    const { figma, meters, slice } = await loaded();
    slice();
    for (let n = 0; n < 5; n += 1) figma.createSticky().x = n;
    slice();
    expect(figma.currentPage.children).toHaveLength(5);
    slice();
    slice();
    expect(meters).toMatchObject({ creates: 5, maxSlice: 5, slices: 3, inSlice: 0, work: 0 });
    expect(meters.maxWork).toBeGreaterThanOrEqual(15);
    expect(meters.readsOf).toEqual({ children: 1 });
  });

  it("FigJam rule 23 · slices end by themselves where the loop is handed in", async () => {
    const { figma, meters } = await loaded({ turn: (next) => setImmediate(next) });
    await settled();
    const before = meters.slices;
    figma.createSticky();
    figma.createSticky();
    await new Promise((done) => setImmediate(done));
    figma.createSticky();
    await new Promise((done) => setImmediate(done));
    expect([meters.slices - before, meters.maxSlice]).toEqual([2, 2]);
  });

  it("FigJam rule 23 · more items without a pause than a budget allows throw", async () => {
    const { figma, slice } = await loaded({ mostInSlice: 2 });
    figma.createSticky();
    figma.createSticky();
    expect(() => figma.createSticky()).toThrow("more than 2 items without a pause");
    slice();
    figma.createSticky();
  });
});

describe("the manifest", () => {
  it.each([
    ["no editor", { editorType: undefined }, "editorType: expected at least one"],
    ["FigJam with Dev Mode", { editorType: ["figjam", "dev"] }, "figjam and dev do not go together"],
    [
      "a domain without a scheme",
      { networkAccess: { allowedDomains: ["figma.com"] } },
      "must include a scheme, such as https://.",
    ],
    ["all domains for no reason", { networkAccess: { allowedDomains: ["*"] } }, "needs a reasoning"],
    ["localhost for no reason", { networkAccess: { allowedDomains: ["http://localhost:3000"] } }, "needs a reasoning"],
    ["a field nobody knows", { author: "me" }, "Invalid manifest field 'author'"],
    ["an editor that is not this one", { editorType: ["figma"] }, "The manifest editorType does not include 'figjam'."],
  ])("FigJam rule 24 · a manifest is refused with %s", (_, change, said) => {
    expect(() => makeFigJam({ manifest: { ...manifest, ...change } })).toThrow("Manifest error: ");
    expect(() => makeFigJam({ manifest: { ...manifest, ...change } })).toThrow(said);
  });

  it("FigJam rule 24 · ours is taken, and its relaunch buttons are those there are", () => {
    const { figma, record } = makeFigJam({ manifest });
    const sticky = figma.createSticky();
    sticky.setRelaunchData({ check: "", read: "", other: "" });
    expect(Object.keys(record(sticky.id).relaunch)).toEqual(["check", "read"]);
  });

  it("FigJam rule 24 · whether other domains may stand beside none is a switch", () => {
    const mixed = { ...manifest, networkAccess: { allowedDomains: ["none", "https://a.org"] } };
    expect(manifestProblems(mixed)).toEqual(["allowedDomains: none stands alone"]);
    expect(manifestProblems(mixed, allOn)).toEqual([]);
  });

  it("FigJam rule 24 · people are known only to those who asked for permission", async () => {
    const { figma, people } = await loaded();
    const stamp = await figma.getNodeByIdAsync(people.stamp({ x: 0, y: 0 }));
    const author = (node: typeof stamp) => (node?.type === "STAMP" ? node.getAuthorAsync() : undefined);
    const denied = "permission must be specified in the manifest";
    expect(() => figma.currentUser).toThrow(`"currentuser" ${denied}`);
    expect(() => figma.activeUsers).toThrow(`"activeusers" ${denied}`);
    expect(() => author(stamp)).toThrow(`"fileusers" ${denied}`);
    const known = makeFigJam({ permissions: ["currentuser", "activeusers", "fileusers"], user: "Grace" });
    expect(known.figma.currentUser?.name).toBe("Grace");
    expect(known.figma.activeUsers).toHaveLength(1);
    const theirs = await known.figma.getNodeByIdAsync(known.people.stamp({ x: 0, y: 0 }));
    expect((await author(theirs))?.name).toBe("Grace");
  });

  it("FigJam rule 24 · the timer counts in seconds and tells what becomes of it", async () => {
    let now = 0;
    const { figma } = await loaded({ seconds: () => now });
    const timer = figma.timer;
    if (!timer) throw new Error("expected a timer in FigJam");
    const told: string[] = [];
    for (const type of ["timerstart", "timerpause", "timerresume", "timerstop"] as const)
      figma.on(type, () => told.push(type));
    expect([timer.state, timer.remaining, timer.total]).toEqual(["STOPPED", 0, 0]);
    timer.start(60);
    now = 20;
    expect([timer.state, timer.remaining, timer.total]).toEqual(["RUNNING", 40, 60]);
    timer.pause();
    now = 30;
    expect(timer.remaining).toBe(40);
    timer.resume();
    now = 35;
    expect(timer.remaining).toBe(35);
    timer.stop();
    await settled();
    expect([timer.state, told]).toEqual(["STOPPED", ["timerstart", "timerpause", "timerresume", "timerstop"]]);
  });
});
