// From its script to the first press the panel answers, in each page that is built, in Chromium.
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { bundles } from "../../build/build.js";
import { serve } from "../../build/serve.js";
import { openFigJam } from "../browser/figjam-editor.js";
import { median } from "./measure.js";
import { type Started, startClock } from "./panel-clock.js";

const starts = 7;

/** Milliseconds from where its script begins to the frame that shows the answer to the first press. */
const started = async (page: Page, go: () => Promise<unknown>): Promise<number> => {
  await go();
  for (;;) {
    for (const frame of page.frames()) {
      const took = await frame
        .evaluate(() => (window as unknown as { started?: Started }).started)
        .catch(() => undefined);
      if (took !== undefined) return took;
    }
    await page.waitForTimeout(20);
  }
};

const many = async (of: () => Promise<number>): Promise<number> => {
  const all: number[] = [];
  for (let i = 0; i < starts; i++) all.push(await of());
  return median(all.slice(1));
};

export const inMiro = async (browser: Browser): Promise<number> => {
  await bundles.miro();
  const served = await serve("dist/miro");
  const sdk = await build({ entryPoints: ["tests/browser/miro-sdk.ts"], bundle: true, write: false, format: "iife" });
  const took = await many(async () => {
    const context = await browser.newContext({ viewport: { width: 368, height: 780 }, bypassCSP: true });
    await context.addInitScript(startClock);
    await context.route("**/*", async (route) => {
      const url = route.request().url();
      if (url.includes("miro.com"))
        return route.fulfill({ body: sdk.outputFiles[0]?.text ?? "", contentType: "text/javascript" });
      return route.continue();
    });
    const page = await context.newPage();
    const ms = await started(page, () => page.goto(`${served.url}panel.html`));
    await context.close();
    return ms;
  });
  await served.close();
  return took;
};

export const inPlayground = async (browser: Browser): Promise<number> => {
  await bundles.playground();
  const served = await serve("dist/playground");
  const took = await many(async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
    await context.addInitScript(startClock);
    const page = await context.newPage();
    const ms = await started(page, () => page.goto(served.url));
    await context.close();
    return ms;
  });
  await served.close();
  return took;
};

export const inFigJam = async (): Promise<number> => {
  const figjam = await openFigJam();
  await figjam.page.context().addInitScript(startClock);
  const took = await many(() => started(figjam.page, () => figjam.open({})));
  await figjam.end();
  return took;
};
