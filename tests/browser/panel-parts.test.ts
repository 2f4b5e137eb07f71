// The panel in parts, as Miro loads it: usable before the rest is there, waiting for what it needs, and telling what does not come.
import { basename } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loadedFrom } from "../../build/build.js";
import { openContext } from "./chromium.js";

const home = "https://panel.test";
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><body><div id="panel"></div><script type="module" src="page.js"></script></body></html>`;

let context: BrowserContext;
let page: Page;
/** What becomes of parts that come after the first screen. */
let parts: "come" | "wait" | "fail" = "come";
let waiting: (() => void)[] = [];
const asked: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  const built = await build({
    entryPoints: { page: "tests/panel/page.ts" },
    bundle: true,
    write: false,
    outdir: "out",
    format: "esm",
    splitting: true,
    metafile: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const later = new Set(loadedFrom(built.metafile, "out/page.js").after.map((path) => basename(path)));
  const files = new Map(built.outputFiles.map((f) => [basename(f.path), f.text]));
  context = await openContext({ width: 368, height: 780 });
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const name = basename(url.pathname);
    if (url.origin !== home) return route.abort();
    if (later.has(name)) {
      asked.push(name);
      if (parts === "fail") return route.abort();
      if (parts === "wait") await new Promise<void>((go) => waiting.push(go));
    }
    const body = files.get(name);
    if (body === undefined) return route.fulfill({ body: html, contentType: "text/html" });
    return route.fulfill({ body, contentType: name.endsWith(".css") ? "text/css" : "text/javascript" });
  });
  page = await context.newPage();
  page.on("pageerror", (error) => said.push(error.message));
});

afterAll(async () => {
  await context?.close();
});

beforeEach(() => {
  parts = "come";
  waiting = [];
  asked.length = 0;
  said.length = 0;
});

/** What waits goes on, and so does what is asked for from now on. */
const arrive = () => {
  parts = "come";
  for (const go of waiting) go();
};

const open = () => page.goto(`${home}/?state=real`);
const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
const busy = (name: string | RegExp) => button(name).getAttribute("aria-disabled");

describe("a panel in parts", () => {
  it("fetches the rest by itself once its first screen is seen", async () => {
    parts = "wait";
    await open();
    await page.getByRole("heading", { name: "What are you mapping?" }).waitFor();
    await expect.poll(() => asked.length).toBeGreaterThan(3);
    arrive();
  });

  it("lets a set-up be filled in before it can be laid out, and insert it when it can", async () => {
    parts = "wait";
    await open();
    await button(/^Journey map/).click();
    await page.getByLabel("Whose journey, doing what?").fill("Buying a first home");
    expect(await busy("Insert map")).toBe("true");
    arrive();
    await expect.poll(() => busy("Insert map")).toBeNull();
    expect(await page.getByLabel("Whose journey, doing what?").inputValue()).toBe("Buying a first home");
    await button("Insert map").click();
    await button("Undo").waitFor();
    expect(said).toEqual([]);
  });

  it("waits with a busy button where a reading is asked for too early", async () => {
    parts = "wait";
    await open();
    await page.getByRole("tab", { name: "Read" }).click();
    await button("Read the board").click();
    expect(await busy("Read the board")).toBe("true");
    arrive();
    await page.getByRole("heading", { name: "No map on this board yet" }).waitFor();
    expect(said).toEqual([]);
  });

  it("says that a part did not arrive, and goes on from there when asked again", async () => {
    parts = "fail";
    await open();
    await page.getByRole("tab", { name: "Read" }).click();
    await button("Read the board").click();
    await page.getByRole("alert").getByText("A part of Lanewise did not arrive").waitFor();
    parts = "come";
    await button("Try again").click();
    await page.getByRole("heading", { name: "No map on this board yet" }).waitFor();
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    expect(said).toEqual([]);
  });

  it("says so over a set-up too, and keeps what was typed", async () => {
    parts = "fail";
    await open();
    await button(/^Service blueprint/).click();
    await page.getByText("A part of Lanewise did not arrive").waitFor();
    await page.getByLabel("Whose journey, doing what?").fill("A visit");
    parts = "come";
    await button("Try again").click();
    await expect.poll(() => busy("Insert map")).toBeNull();
    expect(await page.getByLabel("Whose journey, doing what?").inputValue()).toBe("A visit");
    expect(said).toEqual([]);
  });
});
