// The page around board and panel: its language, how board and panel share it, first steps on phones, and one board in two tabs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { context, inPlayground, page, panel, said } from "./playground-page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inPlayground();

const button = (name: string) => page.getByRole("button", { name, exact: true });
const name = (of: Page = page) => of.locator("input.name");
const divider = () => page.getByRole("separator");
const panelWidth = () => panel().evaluate((e) => Math.round(e.getBoundingClientRect().width));

const flaws = (): Promise<unknown> =>
  page.evaluate(
    "axe.run({ include: [document], exclude: [['#whiteboard']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')))",
  );

/** By how much something sticks out of the page sideways. */
const overflow = (): Promise<number> =>
  page.evaluate(() => {
    const bar = document.querySelector("#header");
    return Math.max(document.documentElement.scrollWidth - innerWidth, bar ? bar.scrollWidth - bar.clientWidth : 0);
  });

const writeOn = async (of: Page, text: string, at: { x: number; y: number }): Promise<void> => {
  await of.locator("#whiteboard").click({ position: { x: 500, y: 830 } });
  await of.keyboard.press("t");
  await of.locator("#whiteboard").click({ position: at });
  await of.keyboard.type(text);
  await of.keyboard.press("Escape");
};

const textsOn = (of: Page): Promise<string> =>
  of.evaluate(
    () =>
      new Promise<string>((resolve) => {
        setTimeout(() => {
          const kept: { text: string } = JSON.parse(localStorage.getItem("lanewise:board") ?? '{"text":"{}"}');
          const { elements = [] }: { elements?: { text?: string }[] } = JSON.parse(kept.text);
          resolve(
            elements
              .flatMap((e) => e.text ?? [])
              .sort()
              .join(" "),
          );
        }, 50);
      }),
  );

describe("the page", () => {
  it("speaks what the panel speaks, at once, after a reload, and where nothing was chosen what somebody reads", async () => {
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await panel().getByLabel("Language of Lanewise").selectOption("de");
    await button("Speichern").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("de-DE");
    expect(await name().inputValue()).toBe("Board ohne Namen");
    await page
      .getByRole("region", { name: "Erste Schritte" })
      .getByText("Eine Karte aufs Board legen")
      .last()
      .waitFor();
    await page.getByTitle("Rechteck").first().waitFor({ state: "attached" });
    await button("Beispiele").click();
    await page
      .locator("#samples")
      .getByRole("button", { name: /^Eine Kiste vom Hofladen/ })
      .click();
    await expect.poll(() => name().inputValue()).toBe("Eine Kiste vom Hofladen");
    await page.reload();
    await button("Öffnen").waitFor();
    expect(await name().inputValue()).toBe("Eine Kiste vom Hofladen");
    await page
      .locator("#header input[type=file]")
      .setInputFiles({ name: "a.fig", mimeType: "", buffer: Buffer.from("PK\u0003") });
    await page.getByRole("alert").getByText("a.fig ist keine Datei mit einem Board.").waitFor();
  });

  it("is divided by mouse and keyboard, remembers it, and does without the panel", async () => {
    const before = await panelWidth();
    const edge = await divider().boundingBox();
    if (!edge) throw new Error("expected a divider");
    await page.mouse.move(edge.x + 4, 500);
    await page.mouse.down();
    await page.mouse.move(edge.x - 96, 500, { steps: 5 });
    await page.mouse.up();
    expect(await panelWidth()).toBe(before + 100);
    await divider().focus();
    await page.keyboard.press("ArrowRight");
    expect(await panelWidth()).toBe(before + 84);
    await page.reload();
    await divider().waitFor();
    expect(await panelWidth()).toBe(before + 84);
    expect(Number(await divider().getAttribute("aria-valuenow"))).toBe(before + 84);
    await divider().focus();
    await page.keyboard.press("End");
    expect(await panelWidth()).toBe(1440 - 280);
    await page.keyboard.press("Home");
    expect(await panelWidth()).toBe(320);
    await page.keyboard.press("Enter");
    expect(await panelWidth()).toBe(before);
    await button("Hide the panel").click();
    expect(await panel().isVisible()).toBe(false);
    expect(await divider().count()).toBe(0);
    await page.reload();
    await button("Show the panel").click();
    expect(await panelWidth()).toBe(before);
  });

  it("has one line of first steps on phones, which opens, closes and goes by keyboard", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const line = page.getByRole("button", { name: /^Step 1 of 4.*Put a map on the board/ });
    const whiteboard = async () => (await page.locator("#whiteboard").boundingBox())?.height ?? 0;
    const height = await whiteboard();
    const guide = await page.getByRole("region", { name: "First steps" }).boundingBox();
    expect(guide?.height).toBeLessThan(44);
    await line.focus();
    await page.keyboard.press("Enter");
    await page.getByText("Choose a template in the panel").waitFor();
    expect(await whiteboard()).toBe(height);
    await page.keyboard.press("Escape");
    expect(await page.getByText("Choose a template in the panel").isVisible()).toBe(false);
    expect(await line.evaluate((e) => e === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("region", { name: "First steps" }).count()).toBe(0);
    expect(await page.locator("#help").evaluate((e) => e === document.activeElement)).toBe(true);
  });

  it("has no flaws of accessibility in any of its states and nothing that sticks out, wide and narrow, light and dark", async () => {
    await page.evaluate(axe);
    const found: unknown[] = [];
    const look = async (state: string): Promise<void> => {
      const all = await flaws();
      if (Array.isArray(all) && all.length > 0) found.push([state, ...all]);
      expect(await overflow(), state).toBeLessThanOrEqual(0);
    };
    for (const theme of ["light", "dark"]) {
      for (const width of [1280, 360]) {
        const state = `${theme} ${width}`;
        await page.setViewportSize({ width, height: 800 });
        await look(`${state}: first steps`);
        if (width === 360) await page.locator(".guide .toggle").click();
        if (width === 360) await look(`${state}: first steps open`);
        if (width === 360) await page.locator(".guide .toggle").click();
        for (const list of ["Boards", "Samples"]) {
          await button(list).click();
          await page.locator(`#${list.toLowerCase()} .entry`).first().waitFor();
          await look(`${state}: ${list}`);
          const box = await page.locator(`#${list.toLowerCase()}`).boundingBox();
          expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 9999) <= width, `${state}: ${list}`).toBe(true);
          await page.keyboard.press("Escape");
          expect(await button(list).evaluate((e) => e === document.activeElement)).toBe(true);
        }
        await page
          .locator("#header input[type=file]")
          .setInputFiles({ name: "a.json", mimeType: "", buffer: Buffer.from("{") });
        await page.getByRole("alert").filter({ hasText: "a.json" }).waitFor();
        await look(`${state}: a problem`);
        await page.locator("#notice").getByRole("button", { name: "Close" }).click();
        await button("Hide the panel").click();
        await look(`${state}: without the panel`);
        await button("Show the panel").click();
      }
      if (theme === "light") await button("Dark theme").click();
    }
    expect(found).toEqual([]);
  });
});

describe("one board in two tabs", () => {
  it("takes what is written in either, and neither writes over the other", async () => {
    await name().fill("Shared");
    await name().press("Enter");
    await writeOn(page, "first", { x: 400, y: 300 });
    await expect.poll(() => textsOn(page)).toBe("first");
    const other = await context.newPage();
    other.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    await other.goto(page.url());
    await other.getByText("This board is open in another tab as well.").waitFor();
    await writeOn(other, "second", { x: 400, y: 450 });
    await expect.poll(() => textsOn(other)).toBe("first second");
    await page.bringToFront();
    await writeOn(page, "third", { x: 600, y: 600 });
    await expect.poll(() => textsOn(page)).toBe("first second third");
    await name().fill("Renamed");
    await name().press("Enter");
    await expect.poll(() => name(other).inputValue()).toBe("Renamed");
    // What is taken away here is gone there, and stays gone when that tab writes on.
    await page.locator("#whiteboard").click({ position: { x: 604, y: 600 } });
    await page.keyboard.press("Delete");
    await expect.poll(() => textsOn(page)).toBe("first second");
    await other.bringToFront();
    await writeOn(other, "fourth", { x: 700, y: 700 });
    await expect.poll(() => textsOn(other)).toBe("first fourth second");
    // Another board in one of them leaves the other where it is, also over a reload.
    await other.getByRole("button", { name: "Boards", exact: true }).click();
    await other
      .locator("#boards")
      .getByRole("button", { name: /^New board/ })
      .click();
    await expect.poll(() => name(other).inputValue()).toBe("Untitled board");
    await writeOn(other, "elsewhere", { x: 400, y: 300 });
    await expect.poll(() => textsOn(other)).toBe("elsewhere");
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => name().inputValue()).toBe("Renamed");
    await other.close();
  });
});
