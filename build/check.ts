// npm run check: the fast part of the tests, without a browser.
import { strays } from "./arrows.js";
import { buildOnly, builtBefore } from "./build.js";
import { runSteps, type Step, tool } from "./steps.js";

const arrows = (): boolean => {
  const found = strays();
  for (const s of found) console.error(`${s.file} imports ${s.imports}; allowed: ${s.allowed}`);
  return found.length === 0;
};

export const types: Step = { name: "types", run: () => tool("tsc", "-b") };
export const house: Step = { name: "arrows", run: arrows };
export const lint: Step = { name: "lint", run: () => tool("biome", "check", ".") };
export const unit: Step = {
  name: "unit, property and emulator tests",
  run: async () => {
    await buildOnly(["cli"]);
    // Files of tests run beside each other, and none may take away what another has open.
    process.env[builtBefore] = "1";
    return tool("vitest", "run", "--project", "unit");
  },
};

export default (): Promise<void> => runSteps([types, house, lint, unit]);
