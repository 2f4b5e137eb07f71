// Finds a browser for tests, or brings one: LANEWISE_CHROMIUM, an installed Chrome or Chromium, then an install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const installed = (): string | undefined => {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((n) => join(folder, n)));
  return [...onPath, ...places].find(existsSync);
};

/** Playwright's own, once it was downloaded. */
const downloaded = async (): Promise<string | undefined> => {
  const { chromium } = await import("playwright-core");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const run = (command: string, args: readonly string[]): boolean => {
  console.log(`Bringing a browser for the tests: ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
};

const isDebianRoot = (): boolean => existsSync("/etc/debian_version") && process.getuid?.() === 0;

/** Path of a browser; throws with the line that says how to get one. Browser tests are never skipped. */
export const findBrowser = async (): Promise<string> => {
  const named = process.env.LANEWISE_CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`LANEWISE_CHROMIUM names ${named}, but there is no such file`);
  }
  const found = installed() ?? (await downloaded());
  if (found) return found;
  if (isDebianRoot() && run("apt-get", ["update", "-qq"]) && run("apt-get", ["install", "-y", "-qq", "chromium"])) {
    const now = installed();
    if (now) return now;
  }
  if (run("npx", ["playwright-core", "install", "chromium"])) {
    const now = await downloaded();
    if (now) return now;
  }
  throw new Error(
    "The browser tests need Chrome or Chromium and none could be installed. Install one, or set LANEWISE_CHROMIUM to its path.",
  );
};
