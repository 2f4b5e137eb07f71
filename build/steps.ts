// Runs the steps of a task and says in their order how each ended. All steps run, so that one run shows everything; what has begun
// beside another step is shown when its turn comes.
import { spawn, spawnSync } from "node:child_process";
import type { Writable } from "node:stream";

export interface Step {
  readonly name: string;
  /** Resolves to true where the step is good; prints what is not. */
  run(): boolean | Promise<boolean>;
}

/** A tool of node_modules/.bin, its output shown as it comes. */
export const tool = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(process.execPath, [`node_modules/.bin/${name}`, ...args], { stdio: "inherit" }).status === 0;

/** A tool that begins now beside what else runs; asked for its end, it shows what it has said so far and the rest as it comes. */
export const toolBeside = (name: string, ...args: readonly string[]): (() => Promise<boolean>) => {
  const child = spawn(process.execPath, [`node_modules/.bin/${name}`, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const held: (readonly [to: Writable, text: Uint8Array])[] = [];
  let isShown = false;
  const hear = (to: Writable) => (text: Uint8Array) => {
    if (isShown) to.write(text);
    else held.push([to, text]);
  };
  child.stdout.on("data", hear(process.stdout));
  child.stderr.on("data", hear(process.stderr));
  const ended = new Promise<boolean>((done) => {
    child.on("error", () => done(false));
    child.on("close", (code) => done(code === 0));
  });
  return () => {
    isShown = true;
    for (const [to, text] of held) to.write(text);
    return ended;
  };
};

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
