// Somebody who was never here: from `npm start` to a spreadsheet of a map they put right, in fewer than twelve clicks.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./chromium.js";

let server: ChildProcess;
let address: string;
let browser: Browser;

beforeAll(async () => {
  server = spawn(process.execPath, ["build/run.mjs", "start", "--no-open", "--port", "0"], { stdio: "pipe" });
  address = await new Promise<string>((found, failed) => {
    let said = "";
    server.stdout?.on("data", (words: Buffer) => {
      said += words.toString();
      const url = said.match(/http:\/\/[\w.:]+\//)?.[0];
      if (url) found(url);
    });
    server.on("exit", () => failed(new Error(`npm start ended: ${said}`)));
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.kill();
});

describe("a newcomer", () => {
  it("opens a board drawn by hand, reads it, puts a lane right and has it as a spreadsheet", async () => {
    const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    page.setDefaultTimeout(15_000);
    const clicks: string[] = [];
    const click = async (what: string, where: Locator): Promise<void> => {
      clicks.push(what);
      await where.click();
    };
    const panel = page.locator("#panel");
    const button = (name: string | RegExp) => panel.getByRole("button", { name }).first();

    await page.goto(address);
    await click("Samples", page.getByRole("button", { name: "Samples", exact: true }));
    await click("Moving house", page.locator("#samples").getByRole("button", { name: /^Moving house/ }));
    await click("Read the board", button("Read the board"));
    await panel.getByRole("grid").waitFor();
    await click("See how it was read", button(/see where|See how it was read/));
    await click("Show all of it", button("Show all of it"));
    await click("Thinking", panel.locator(".mini-side .edge-name", { hasText: "Thinking" }));
    clicks.push("The lane means", "Quotes");
    await panel.getByLabel("The lane means").selectOption({ label: "Quotes" });
    await panel.getByText("“Thinking” means: Quotes").waitFor();
    await click("Done", button("Done"));
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      click("Download the spreadsheet", button(/^Download.*Spreadsheet/i)),
    ]);

    expect(clicks.length, clicks.join(", ")).toBeLessThan(12);
    const [head = "", ...rows] = readFileSync(await file.path(), "utf8")
      .trim()
      .split(/\r?\n/);
    const role = head
      .replace(/^\uFEFF/, "")
      .split(",")
      .indexOf("role");
    const quoted = rows.filter((row) => row.includes("Thinking"));
    expect(quoted.length).toBe(6);
    for (const row of quoted) expect(row.split(",")[role] ?? row).toContain("quotes");
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.close();
  });
});
