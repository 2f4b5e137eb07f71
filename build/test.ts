// npm test: everything that must hold before a change lands.
import { findBrowser } from "./browser.js";
import { buildOnly, builtBefore } from "./build.js";
import { house, lint, types, unit } from "./check.js";
import { staleDocs } from "./docs.js";
import { runSteps, type Step, toolBeside } from "./steps.js";

const built: Step = {
  name: "build",
  run: async () => {
    await buildOnly(["cli", "miro", "figjam", "playground"]);
    // Files of tests run beside each other, and none may take away what another has open.
    process.env[builtBefore] = "1";
    return true;
  },
};

/** Browser tests begin beside the unit tests: one waits for pages while the other counts. */
const begun: { browser?: Promise<() => Promise<boolean>> } = {};
const browserTests = async (): Promise<() => Promise<boolean>> => {
  process.env.LANEWISE_CHROMIUM = await findBrowser();
  return toolBeside("vitest", "run", "--project", "browser");
};

const unitBeside: Step = {
  name: unit.name,
  run: async () => {
    begun.browser = browserTests();
    // Told where it is waited for.
    begun.browser.catch(() => undefined);
    await begun.browser.catch(() => undefined);
    return toolBeside("vitest", "run", "--project", "unit")();
  },
};

const browser: Step = {
  name: "browser tests",
  run: async () => (await (begun.browser ?? browserTests()))(),
};

const docs: Step = {
  name: "generated docs up to date",
  run: () => {
    const stale = staleDocs();
    for (const path of stale) console.error(`${path} is out of date: run npm run docs`);
    return stale.length === 0;
  },
};

export default (): Promise<void> => runSteps([types, house, lint, built, unitBeside, browser, docs]);
