// Everything that is built, as a table of bundles. Output goes to dist/.
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build as esbuild, type Metafile, type Plugin } from "esbuild";
import { localFonts } from "./excalidraw.js";

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { "process.env.NODE_ENV": '"production"', "process.env.IS_PREACT": '"false"' },
} as const satisfies BuildOptions;

const browser = { ...shared, platform: "browser", format: "esm", target: "es2022" } as const satisfies BuildOptions;

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

/** One page with everything inside, since the host takes one string and gives it no address of its own. */
const inlined = (title: string, js: string, css: string): string => {
  // A closing tag or a comment inside the script would end it early.
  const script = js.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${css}</style><body><div id="panel"></div><script>${script}</script></body></html>`;
};

/** The text of FigJam's sandbox, as it is shipped. */
export const figjamMain = async (): Promise<string> => {
  const main = await esbuild({
    ...shared,
    entryPoints: ["src/hosts/figjam/sandbox.ts"],
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    target: "es2017",
  });
  const code = main.outputFiles[0]?.text ?? "";
  // The host refuses such text wherever it stands, in comments too.
  const refused = /\bimport\s*\(|<!--|-->/.exec(code);
  if (refused) throw new Error(`dist/figjam/main.js holds “${refused[0]}”, which the host refuses`);
  return code;
};

/** What would be fetched later is there at once, where a bundle has to be one file: wrapping it up costs 5 kB for nothing. */
const atOnce: Plugin = {
  name: "at-once",
  setup(build) {
    build.onResolve({ filter: /\/(?:rooms|screens)\.js$/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace(/\.js$/, "-at-once.ts")),
    }));
  },
};

/** The text of FigJam's panel, one page with everything in it. */
export const figjamPage = async (): Promise<string> => {
  const ui = await esbuild({
    ...browser,
    format: "iife",
    entryPoints: ["ui/figjam.tsx"],
    write: false,
    outdir: "out",
    plugins: [atOnce],
  });
  const text = (ending: string): string => ui.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? "";
  return inlined("Lanewise", text(".js"), text(".css"));
};

const figjam = async (): Promise<void> => {
  const [main, page] = await Promise.all([figjamMain(), figjamPage()]);
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
};

export const bundles = { cli, miro, figjam, playground } as const;
export type BundleName = keyof typeof bundles;
const isBundle = (name: string): name is BundleName => Object.hasOwn(bundles, name);

export const buildOnly = async (names: readonly BundleName[]): Promise<void> => {
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
