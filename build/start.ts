// npm start: builds the playground, serves it, opens it in the browser.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { buildOnly } from "./build.js";
import { serve } from "./serve.js";

const usage = "usage: npm start -- [--port N] [--no-open]";

const openBrowser = (url: string): void => {
  const [command, ...args] =
    process.platform === "darwin" ? ["open"] : process.platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (!command) return;
  const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => console.log("No browser could be opened; the address above works in any."));
  child.unref();
};

export default async (args: readonly string[]): Promise<void> => {
  let options: { port?: string; open?: boolean; help?: boolean };
  try {
    options = parseArgs({
      args: [...args],
      allowNegative: true,
      options: { port: { type: "string" }, open: { type: "boolean" }, help: { type: "boolean" } },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  if (options.help) {
    console.log(usage);
    return;
  }
  const port = Number(options.port ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`--port: “${options.port}” is no port; expected 0 to 65535`);
    process.exitCode = 2;
    return;
  }
  await buildOnly(["playground"]);
  const served = await serve("dist/playground", port);
  console.log(`\nLanewise playground: ${served.url}\nCtrl+C ends it.`);
  if (options.open !== false && !process.env.CI) openBrowser(served.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      served.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
};
