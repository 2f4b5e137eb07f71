// npm run check: the fast part of the tests, without a browser.
import { strays } from "./arrows.js";
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
  run: () => tool("vitest", "run", "--project", "unit"),
};

export default (): Promise<void> => runSteps([types, house, lint, unit]);
