// Starts the browser of the tests: quiet, without a sandbox (tests may run as root), and with nothing of its own to look up.
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../build/browser.js";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await findBrowser(), headless: true, args });

/** A fresh profile, which goes with the context; nothing on the page moves. */
export const openContext = async (viewport?: { width: number; height: number }): Promise<BrowserContext> =>
  chromium.launchPersistentContext("", {
    executablePath: await findBrowser(),
    headless: true,
    args,
    reducedMotion: "reduce",
    ...(viewport && { viewport }),
  });

/** A new page in a profile that has been at `address` before, and now holds nothing of it: what a new profile has, without its cost. */
export const emptyPage = async (context: BrowserContext, address: string): Promise<Page> => {
  await context.clearPermissions();
  await context.setOffline(false);
  const page = await context.newPage();
  for (const former of context.pages()) if (former !== page) await former.close();
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(address).origin, storageTypes: "all" });
  await session.detach();
  return page;
};
