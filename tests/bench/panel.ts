// How quick the panel is, in Chromium: the first press each built page answers (panel-start.ts), keys typed into a search among ten
// thousand notes and elsewhere beside them, grid and heat map of 20 lanes × 30 stages alone and with the place they stand in.
import type { Page } from "playwright-core";
import type { MemoryBoard } from "../../src/hosts/memory/index.js";
import { openBrowser } from "../browser/chromium.js";
import { largePage } from "../browser/large-page.js";
import { limited, median } from "./measure.js";
import { type Keys, keyTimes } from "./panel-clock.js";
import { inFigJam, inMiro, inPlayground } from "./panel-start.js";

/** What the page of tests/panel/large.ts hands out. */
interface Large {
  readonly board: MemoryBoard;
  drawGrids(mode: string, times: number): Promise<readonly { readonly made: number; readonly painted: number }[]>;
}

const readIt = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Read" }).click();
  await page.getByRole("button", { name: "Read the board" }).first().click();
  await page.getByRole("grid").waitFor();
};

const thirty = "waits for a letter that is late";

/** Thirty keys, with something going on between them where given. */
const typed = async (page: Page, meanwhile?: (n: number) => Promise<unknown>): Promise<Keys> => {
  await page.evaluate(keyTimes);
  const keys: number[] = [];
  for (const [n, key] of [...thirty].slice(0, 30).entries()) {
    await meanwhile?.(n);
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForTimeout(30);
  }
  keys.push(...(await page.evaluate(() => (window as unknown as { keys: number[] }).keys)));
  return { median: median(keys), worst: Math.max(...keys), count: keys.length };
};

const sayKeys = (where: string, { median: middle, worst }: Keys): void => {
  console.log(limited(`key to the frame that shows it, ${where}, median of 30`, middle, 33, " ms", 0));
  console.log(limited("  worst of them", worst, 100, " ms", 0));
};

const keys = async (page: Page, open: (board: string) => Promise<void>): Promise<void> => {
  await open("notes");
  await readIt(page);
  const search = page.getByRole("searchbox");
  await search.focus();
  sayKeys("search among 10,000 notes", await typed(page));
  await search.fill("");
  const move = (n: number) =>
    page.evaluate((nth) => {
      const { large } = window as unknown as { large: Large };
      const item = large.board.items().find((i) => i.kind === "sticky");
      if (item) large.board.people.move(item.id, { x: nth % 2 ? 5 : -5, y: 0 });
    }, n);
  sayKeys("the same while people move notes and the board is followed", await typed(page, move));
  await page.getByRole("tab", { name: "Insert" }).click();
  await page.locator(".tcard").first().click();
  await page.locator("input[type=text]").first().focus();
  sayKeys("title in the set-up, 10,000 notes read", await typed(page));
  await page.locator("input.row-name").first().focus();
  sayKeys("a stage’s name", await typed(page));
};

/** Milliseconds of script, style and layout, then to the end of the frame that paints it. */
const shown = (page: Page, tab: string): Promise<{ readonly made: number; readonly all: number }> =>
  page.evaluate(async (name) => {
    const button = [...document.querySelectorAll<HTMLElement>("[role=tab]")].find((t) =>
      t.textContent?.startsWith(name),
    );
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    const begin = performance.now();
    button?.click();
    while (!document.querySelector("[role=grid]")) await Promise.resolve();
    document.body.getBoundingClientRect();
    const made = performance.now() - begin;
    const painted = await new Promise<number>((done) =>
      requestAnimationFrame((at) => {
        const frame = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - frame);
        port2.postMessage(at);
      }),
    );
    return { made, all: made + painted };
  }, tab);

const grids = async (page: Page, open: (board: string) => Promise<void>): Promise<void> => {
  await open("wide");
  for (const [mode, what] of [
    ["read", "grid"],
    ["heat", "heat map"],
  ] as const) {
    const drawn = await page.evaluate((m) => (window as unknown as { large: Large }).large.drawGrids(m, 21), mode);
    console.log(
      limited(`${what} of 20 × 30 cells: script, style and layout`, median(drawn.map((d) => d.made)), 16, " ms"),
    );
    console.log(limited("  and painted", median(drawn.map((d) => d.painted)), undefined, " ms"));
  }
  await readIt(page);
  await page.getByRole("tab", { name: "Check" }).click();
  await page.getByRole("grid").waitFor();
  for (const [tab, what] of [
    ["Read", "Read with a grid of 20 × 30"],
    ["Check", "Check with a heat map of 20 × 30"],
  ] as const) {
    const all: { made: number; all: number }[] = [];
    for (let i = 0; i < 9; i++) {
      await page.getByRole("tab", { name: "Insert" }).click();
      all.push(await shown(page, tab));
    }
    console.log(limited(`${what}: script, style and layout`, median(all.map((a) => a.made)), undefined, " ms"));
    console.log(limited("  and painted", median(all.map((a) => a.all)), undefined, " ms"));
  }
  await page.getByRole("tab", { name: "Read" }).click();
  await page.getByRole("gridcell").first().focus();
  await page.evaluate(keyTimes);
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("ArrowRight");
    await page.waitForTimeout(20);
  }
  const arrows = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  console.log(limited("arrow key in it to the frame, median of 25", median(arrows), 33, " ms", 0));
  console.log(limited("  worst of them", Math.max(...arrows), 100, " ms", 0));
};

export const panelSpeed = async (): Promise<void> => {
  console.log("Panel, in Chromium: medians");
  const browser = await openBrowser();
  const what = "from its script to the frame that answers the first press";
  console.log(limited(`Miro, ${what}`, await inMiro(browser), 150, " ms", 0));
  console.log(limited(`FigJam, from its frame to the same`, await inFigJam(), 150, " ms", 0));
  console.log(limited(`playground, from the panel’s root to the same`, await inPlayground(browser), 150, " ms", 0));
  const { page, open } = await largePage(browser);
  await keys(page, open);
  await grids(page, open);
  await browser.close();
};
