// What npm run package makes for Miro, as a static host with its _headers serves it and as Miro shows it: framed, on another origin.
import { existsSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import run from "../../build/package.js";
import { openContext } from "./chromium.js";

const address = "https://lanewise.example/app/";
const sdkAddress = "https://miro.com/app/static/sdk/v2/miro.js";
const folder = "dist/lanewise-miro";
const types: Readonly<Record<string, string>> = { html: "text/html", js: "text/javascript", css: "text/css" };

let context: BrowserContext;
const strays: string[] = [];
const said: string[] = [];

/** The headers under the line of paths, as hosts that take the file send them. */
const headers = (): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(`${folder}/_headers`, "utf8").matchAll(/^ {2}([\w-]+): (.+)$/gm)].map(([, k, v]) => [k, v]),
  );

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  await run(["--url", address]);
  vi.restoreAllMocks();
  const sdk = await build({ entryPoints: ["tests/browser/miro-sdk.ts"], bundle: true, write: false, format: "iife" });
  const script = sdk.outputFiles[0]?.text ?? "";
  context = await openContext({ width: 900, height: 800 });
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.href === sdkAddress) return route.fulfill({ body: script, contentType: "text/javascript" });
    if (url.pathname === "/board")
      return route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>board</title><iframe width="320" height="760" src="${address}panel.html"></iframe>`,
      });
    const name = url.href.startsWith(address) ? url.pathname.slice("/app/".length) : "";
    if (name === "" || !existsSync(`${folder}/${name}`)) {
      strays.push(url.href);
      return route.abort();
    }
    const contentType = types[name.split(".").at(-1) ?? ""] ?? "text/plain";
    return route.fulfill({ body: readFileSync(`${folder}/${name}`), contentType, headers: headers() });
  });
}, 120_000);

afterAll(() => context?.close());

beforeEach(() => {
  strays.length = 0;
  said.length = 0;
});

const boardAt = async (origin: string) => {
  const page = await context.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  await page.goto(`${origin}/board`);
  return page;
};

describe("the package for Miro, served with its headers", () => {
  it("works in Miro’s frame: a map is inserted, read and checked, and nothing is refused or fetched elsewhere", async () => {
    const page = await boardAt("https://miro.com");
    const panel = page.frameLocator("iframe");
    await panel.getByRole("button", { name: /^Service blueprint/ }).click();
    await panel.getByRole("button", { name: "Insert map" }).click();
    await panel.getByRole("button", { name: "Undo" }).waitFor();
    await panel.getByRole("tab", { name: "Read" }).click();
    await panel
      .getByRole("button", { name: /^Read the board/ })
      .first()
      .click();
    await panel.getByRole("grid").waitFor();
    await panel
      .getByRole("button", { name: /^Check it/ })
      .first()
      .click();
    await panel.getByRole("heading", { level: 1 }).waitFor();
    expect(said).toEqual([]);
    expect(strays).toEqual([]);
    await page.close();
  });

  it("is shown by nobody but Miro", async () => {
    const page = await boardAt("https://somewhere.example");
    await vi.waitFor(() => expect(said.join("\n")).toMatch(/frame-ancestors/));
    expect(await page.frameLocator("iframe").getByRole("button").count()).toBe(0);
    await page.close();
  });
});
