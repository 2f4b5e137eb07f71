// node build/run.mjs picture: the README's picture, taken from the playground as it is now.
import { chromium } from "playwright-core";
import { findBrowser } from "./browser.js";
import { buildOnly } from "./build.js";
import { serve } from "./serve.js";

const target = "docs/playground.png";

export default async (): Promise<void> => {
  await buildOnly(["playground"]);
  const served = await serve("dist/playground");
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    await page.addInitScript(() => localStorage.setItem("lanewise:guide", "done"));
    await page.goto(served.url);
    await page.getByRole("button", { name: "Samples", exact: true }).click();
    await page
      .locator("#samples")
      .getByRole("button", { name: /^Mortgage/ })
      .click();
    const panel = page.locator("#panel");
    await panel.getByRole("button", { name: "Read the board" }).first().click();
    await panel.getByRole("button", { name: "Check it" }).first().click();
    await panel.getByRole("grid").waitFor();
    await page
      .locator("#notice button[aria-label=Close]")
      .click({ timeout: 500 })
      .catch(() => undefined);
    await page.waitForTimeout(500);
    await page.screenshot({ path: target });
    console.log(`${target}: 1440 × 900`);
  } finally {
    await browser.close();
    await served.close();
  }
};
