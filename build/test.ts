// npm test: everything that must hold before a change lands.
import { findBrowser } from "./browser.js";
import { buildOnly, builtBefore } from "./build.js";
import { house, lint, types, unit } from "./check.js";
import { staleDocs } from "./docs.js";
import { runSteps, type Step, tool } from "./steps.js";

const built: Step = {
  name: "build",
  run: async () => {
    await buildOnly(["cli", "miro", "figjam", "playground"]);
    // Files of tests run beside each other, and none may take away what another has open.
    process.env[builtBefore] = "1";
    return true;
  },
};

const browser: Step = {
  name: "browser tests",
  run: async () => {
    process.env.LANEWISE_CHROMIUM = await findBrowser();
    return tool("vitest", "run", "--project", "browser");
  },
};

const docs: Step = {
  name: "generated docs up to date",
  run: () => {
    const stale = staleDocs();
    for (const path of stale) console.error(`${path} is out of date: run npm run docs`);
    return stale.length === 0;
  },
};

export default (): Promise<void> => runSteps([types, house, lint, built, unit, browser, docs]);
