// Everything that is built, as a table of bundles. Output goes to dist/.
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build as esbuild, type Metafile } from "esbuild";
import { localFonts } from "./excalidraw.js";
import { figjamPair } from "./figjam.js";
import { browser, shared } from "./options.js";

const fresh = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
};

const cli = async (): Promise<void> => {
  await esbuild({
    ...shared,
    minify: false,
    entryPoints: ["src/cli.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    format: "esm",
    target: "node20",
    banner: { js: "#!/usr/bin/env node" },
  });
  chmodSync("dist/cli.js", 0o755);
};

export interface Loaded {
  /** Files that must be there before the panel can be used. */
  readonly first: readonly string[];
  /** Files it fetches by itself after that. */
  readonly after: readonly string[];
}

/** What a browser loads of a bundle in parts, and when. */
export const loadedFrom = ({ outputs }: Metafile, entry: string): Loaded => {
  const styles = outputs[entry]?.cssBundle;
  const first = new Set([entry, ...(styles === undefined ? [] : [styles])]);
  for (const file of first)
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") first.add(path);
  const every = new Set(first);
  for (const file of every) for (const { path } of outputs[file]?.imports ?? []) every.add(path);
  return { first: [...first], after: [...every].filter((file) => !first.has(file)) };
};

const miro = async (): Promise<Loaded> => {
  fresh("dist/miro");
  const { metafile } = await esbuild({
    ...browser,
    entryPoints: { panel: "ui/miro.tsx", start: "ui/miro-start.ts" },
    outdir: "dist/miro",
    // The panel comes in parts: what its first screen takes, and the rest right after that is seen (ui/why.md).
    splitting: true,
    chunkNames: "part-[hash]",
    metafile: true,
  });
  for (const name of readdirSync("build/miro")) cpSync(`build/miro/${name}`, `dist/miro/${name}`);
  return loadedFrom(metafile, "dist/miro/panel.js");
};

/** The text of FigJam's sandbox, as it is shipped. */
export const figjamMain = async (): Promise<string> => (await figjamPair()).main;

/** The text of FigJam's panel: one page with its first screen in it. */
export const figjamPage = async (): Promise<string> => (await figjamPair()).page;

const figjam = async (): Promise<void> => {
  const { main, page } = await figjamPair();
  fresh("dist/figjam");
  writeFileSync("dist/figjam/main.js", main);
  writeFileSync("dist/figjam/ui.html", page);
};

const playground = async (): Promise<void> => {
  fresh("dist/playground");
  await esbuild({
    ...browser,
    entryPoints: { playground: "ui/playground.tsx" },
    outdir: "dist/playground",
    splitting: true,
    chunkNames: "part-[hash]",
    loader: { ".woff2": "file", ".excalidraw": "text" },
    plugins: [localFonts()],
    conditions: ["production"],
  });
  cpSync("ui/playground/index.html", "dist/playground/index.html");
  cpSync("node_modules/@excalidraw/excalidraw/dist/prod/fonts", "dist/playground/fonts", {
    recursive: true,
    // Xiaolai holds 13 MB of Chinese and Japanese shapes; the system's own fonts stand in.
    filter: (path) => !path.includes("Xiaolai"),
  });
  const files = readdirSync("dist/playground", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(relative("dist/playground", entry.parentPath), entry.name).replaceAll("\\", "/"));
  await esbuild({
    ...browser,
    entryPoints: { offline: "ui/playground/worker.js" },
    outdir: "dist/playground",
    format: "iife",
    define: { FILES: JSON.stringify(["./", ...files.filter((file) => file !== "index.html").sort()]) },
  });
};

/** Set where everything is built and stays as it is. */
export const builtBefore = "LANEWISE_BUILT";

export const bundles = { cli, miro, figjam, playground } as const;
export type BundleName = keyof typeof bundles;
const isBundle = (name: string): name is BundleName => Object.hasOwn(bundles, name);

/** Nothing where a run of all tests has built everything before (build/test.ts). */
export const buildOnly = async (names: readonly BundleName[]): Promise<void> => {
  if (process.env[builtBefore] !== undefined) return;
  for (const name of names) await bundles[name]();
};

/** Kilobytes of files after gzip, as a browser would load them. */
export const weigh = (text: string | Uint8Array): number => gzipSync(text).length / 1000;

export default async (args: readonly string[]): Promise<void> => {
  const unknown = args.filter((name) => !isBundle(name));
  if (unknown.length) {
    console.error(`No bundle “${unknown.join(", ")}”: expected ${Object.keys(bundles).join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  const names = args.filter(isBundle);
  for (const name of names.length ? names : Object.keys(bundles).filter(isBundle)) {
    const start = performance.now();
    await bundles[name]();
    console.log(`built ${name} in ${Math.round(performance.now() - start)} ms`);
  }
};
