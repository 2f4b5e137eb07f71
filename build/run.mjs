// The entry of every npm script: brings what is missing, then compiles and runs build/<task>.ts.
// Has no dependencies, so that it works on a clone with nothing but git and Node.
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Lanewise needs 20.19 or newer.`);
  process.exit(2);
}

const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
// A link points at packages that belong to another folder: npm ci would empty that one.
const isBorrowed = lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
// npm writes this file at the end of every install; older than the lock file means the lock has changed since.
if (!isBorrowed && changed("node_modules/.package-lock.json") < changed("package-lock.json")) {
  console.log("Installing packages (npm ci) …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("npm ci failed. Lanewise needs the packages in package-lock.json; is the registry reachable?");
    process.exit(2);
  }
}

const [task = "build", ...args] = process.argv.slice(2);
const source = `build/${task}.ts`;
if (!existsSync(source)) {
  console.error(
    `No task “${task}”: expected start, test, check, build, package, bench, boards, pictures, picture, sheets, corpus or docs.`,
  );
  process.exit(2);
}
const { build } = await import("esbuild");
mkdirSync("dist/build", { recursive: true });
const out = `dist/build/${task}.mjs`;
await build({
  entryPoints: [source],
  outfile: out,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
process.argv.splice(2, process.argv.length, ...args);
const { default: run } = await import(pathToFileURL(join(root, out)).href);
await run(args);
