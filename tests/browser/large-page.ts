// Opens the page of tests/panel/large.ts, built as it is shipped, in a context of its own.
import { build } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { browser as browserOptions } from "../../build/options.js";

const pageFiles = async (): Promise<{ readonly js: string; readonly css: string }> => {
  const built = await build({
    ...browserOptions,
    format: "iife",
    entryPoints: { large: "tests/panel/large.ts" },
    write: false,
    outdir: "out",
  });
  const file = (ending: string): string => built.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? "";
  return { js: file(".js"), css: file(".css") };
};

const home = "https://panel.test";
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><body><div id="panel"></div><script src="page.js"></script></body></html>`;

export interface LargePage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** `more` goes into the address. */
  open(board: string, more?: string): Promise<void>;
}

export const largePage = async (browser: Browser): Promise<LargePage> => {
  const { js, css } = await pageFiles();
  const context = await browser.newContext({ viewport: { width: 368, height: 780 }, reducedMotion: "reduce" });
  await context.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/page.js") return route.fulfill({ body: js, contentType: "text/javascript" });
    if (pathname === "/page.css") return route.fulfill({ body: css, contentType: "text/css" });
    return route.fulfill({ body: html, contentType: "text/html" });
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  return {
    context,
    page,
    async open(board, more = "") {
      await page.goto(`${home}/?board=${board}${more}`);
      await page.getByRole("tab", { name: "Insert" }).waitFor();
    },
  };
};
