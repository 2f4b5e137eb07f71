// Long lists in a browser: ten thousand texts of every length and script beside a map, of which only those in sight are in the page.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openBrowser } from "./chromium.js";
import { type LargePage, largePage } from "./large-page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const all = 10_000;

let browser: Browser;
let large: LargePage;

beforeAll(async () => {
  browser = await openBrowser();
  large = await largePage(browser);
});
afterAll(async () => {
  await browser?.close();
});

const openList = async (more = ""): Promise<void> => {
  const { page } = large;
  await large.open("long", more);
  await page.getByRole("tab", { name: "Read" }).click();
  await page.getByRole("button", { name: "Read the board" }).first().click();
  await page.getByRole("button", { name: "Show 9,996 more" }).click();
  await page.locator(".list-box").waitFor();
};

/** The row of the focus, from 1, and whether all of it is in sight. */
const at = () =>
  large.page.evaluate(() => {
    const row = document.activeElement?.closest("[aria-posinset]");
    const box = document.querySelector(".list-box");
    if (!row || !box) return undefined;
    const [r, b] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    const isSeen = r.top >= b.top - 1 && r.bottom <= b.bottom + 1;
    return { row: Number(row.getAttribute("aria-posinset")), isSeen };
  });
const press = async (key: string) => {
  await large.page.keyboard.press(key);
  await large.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30))));
};

/** From top to bottom: how often each entry came by, what stood at a wrong place, and the most rows there ever were. */
const scrolled = (scroller: string) =>
  large.page.evaluate(async (inside) => {
    const box = document.querySelector<HTMLElement>(inside);
    const list = document.querySelector<HTMLElement>(".windowed");
    if (!box || !list) throw new Error(`expected a long list in ${inside}`);
    const seen = new Set<number>();
    const wrong: string[] = [];
    let most = 0;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // The row of the focus would stay.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await frame();
    for (let last = -1; ; ) {
      await frame();
      await frame();
      const rows = [...list.querySelectorAll<HTMLElement>(":scope > li")];
      most = Math.max(most, rows.length);
      const { top, bottom } = box.getBoundingClientRect();
      let before: { bottom: number; n: number } | undefined;
      for (const row of rows) {
        const r = row.getBoundingClientRect();
        const n = Number(row.getAttribute("aria-posinset"));
        if (before && (n !== before.n + 1 || Math.abs(r.top - before.bottom) > 1))
          wrong.push(`${n} at ${r.top} after ${before.n}, which ends at ${before.bottom}`);
        before = { bottom: r.bottom, n };
        if (!row.textContent?.includes(`${n - 1} `)) wrong.push(`${n} says ${row.textContent}`);
        if (r.bottom > top && r.top < bottom) seen.add(n);
      }
      const ends = list.getBoundingClientRect();
      const [first, final] = [rows[0]?.getBoundingClientRect(), rows.at(-1)?.getBoundingClientRect()];
      if (first && first.top > Math.max(top, ends.top) + 1 && ends.bottom > top) wrong.push(`a gap above ${first.top}`);
      if (final && final.bottom < Math.min(bottom, ends.bottom) - 1 && ends.top < bottom)
        wrong.push(`a gap below ${final.bottom}`);
      if (box.scrollTop === last) break;
      last = box.scrollTop;
      box.scrollTop += box.clientHeight * 0.8;
    }
    return { seen: seen.size, wrong, most };
  }, scroller);

describe("ten thousand texts", () => {
  beforeEach(async () => {
    await large.page.setViewportSize({ width: 320, height: 780 });
  });

  it("all come by between top and bottom, each once and none on another, also from right to left", async () => {
    await openList("&dir=rtl");
    // As much as a tall screen holds, so that the way down is not as long.
    await large.page.addStyleTag({ content: ".lanewise .list-box { max-block-size: 3600px }" });
    await press("Home");
    const { seen, wrong, most } = await scrolled(".list-box");
    expect(wrong).toEqual([]);
    expect(seen).toBe(all);
    expect(most).toBeLessThan(200);
  });

  it("are one stop for Tab, and keys go through them to both ends", async () => {
    await openList();
    expect(await at()).toEqual({ row: 5, isSeen: true });
    await press("ArrowDown");
    expect(await at()).toEqual({ row: 6, isSeen: true });
    await press("End");
    expect(await at()).toEqual({ row: all, isSeen: true });
    await press("ArrowUp");
    expect(await at()).toEqual({ row: all - 1, isSeen: true });
    await press("PageUp");
    const page = await at();
    expect(page?.isSeen).toBe(true);
    expect(page?.row).toBeLessThan(all - 4);
    await press("Home");
    expect(await at()).toEqual({ row: 1, isSeen: true });
    await press("Tab");
    await press("Tab");
    expect(await at()).toBeUndefined();
  });

  it("keep the focus on its row however far somebody scrolls, and lose no button", async () => {
    await openList();
    await large.page.evaluate(async () => {
      const box = document.querySelector<HTMLElement>(".list-box");
      for (let i = 0; i < 5; i++) {
        if (box) box.scrollTop += 20_000;
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    });
    expect(await at()).toEqual({ row: 5, isSeen: false });
    await press("ArrowDown");
    expect(await at()).toEqual({ row: 6, isSeen: true });
  });

  it("say which of how many they are, without violations", async () => {
    await openList();
    await expect(large.page.locator(".list-box li").first().getAttribute("aria-setsize")).resolves.toBe(String(all));
    await large.page.evaluate(axe);
    const violations = await large.page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof import("axe-core") };
      return (await checker.run("#panel")).violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html}`));
    });
    expect(violations).toEqual([]);
  });
});

describe("three hundred findings", () => {
  it("come by as cards, each once, while the page around them scrolls", async () => {
    const { page } = large;
    await page.setViewportSize({ width: 320, height: 1200 });
    await large.open("findings");
    await page.getByRole("tab", { name: "Check" }).click();
    await page.getByRole("button", { name: "Read and check" }).click();
    await page.locator(".windowed .fcard").first().waitFor();
    const { seen, wrong, most } = await scrolled(".body");
    expect(wrong).toEqual([]);
    expect(seen).toBe(300);
    expect(most).toBeLessThan(40);
  });
});

describe("a panel that is closed", () => {
  it("leaves no listener and no part of itself behind, fifty times over", async () => {
    await large.open("wide");
    const { page } = large;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const again = (times: number) =>
      page.evaluate(async (n) => {
        const { large: here } = window as unknown as { large: import("../panel/large.js").Large };
        const later = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5)));
        for (let i = 0; i < n; i++) {
          here.close();
          here.open();
          await later();
          here.panel.show("read");
          await later();
        }
        here.close();
        await later();
        here.open();
        await later();
      }, times);
    const left = async () => {
      await devtools.send("HeapProfiler.collectGarbage");
      const { metrics } = await devtools.send("Performance.getMetrics");
      const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
      return { listeners: of("JSEventListeners"), nodes: of("Nodes") };
    };
    await again(5);
    const before = await left();
    await again(50);
    const after = await left();
    expect(after.listeners - before.listeners).toBeLessThan(10);
    expect(after.nodes - before.nodes).toBeLessThan(200);
  });
});
