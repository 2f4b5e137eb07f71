// The built playground in a real browser, anew for every test of a file: served, opened with an empty desk, its console listened to.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import { emptyPage, openBrowser } from "./chromium.js";

let browser: Browser;
export let served: Served;
export let context: BrowserContext;
export let page: Page;
/** What it wrote to the console: nothing, at the end of every test. */
export let said: string[] = [];

export const open = async (): Promise<void> => {
  await page.goto(served.url);
  await page.locator("#whiteboard canvas").first().waitFor();
};

export const panel = () => page.locator("#panel");

/** To be called once in a file. */
export const inPlayground = (): void => {
  beforeAll(async () => {
    await buildOnly(["playground"]);
    served = await serve("dist/playground", 0);
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    context.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  beforeEach(async () => {
    page = await emptyPage(context, served.url);
    said = [];
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => said.push(`error: ${error.message}`));
    await open();
  });
  afterEach(async () => {
    await page?.close();
    expect(said).toEqual([]);
  });
};
