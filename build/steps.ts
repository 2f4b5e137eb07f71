// Runs the steps of a task one after the other and says how each ended. All steps run, so that one run shows everything.
import { spawnSync } from "node:child_process";

export interface Step {
  readonly name: string;
  /** Resolves to true where the step is good; prints what is not. */
  run(): boolean | Promise<boolean>;
}

/** A tool of node_modules/.bin, its output shown as it comes. */
export const tool = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(process.execPath, [`node_modules/.bin/${name}`, ...args], { stdio: "inherit" }).status === 0;

export const runSteps = async (steps: readonly Step[]): Promise<void> => {
  const failed: string[] = [];
  for (const step of steps) {
    const start = performance.now();
    let isGood = false;
    try {
      isGood = await step.run();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
    if (!isGood) failed.push(step.name);
    console.log(`${isGood ? "ok    " : "FAILED"} ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
  if (failed.length) console.error(`Failed: ${failed.join(", ")}`);
  console.log(`steps: ${steps.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length ? 1 : 0;
};
