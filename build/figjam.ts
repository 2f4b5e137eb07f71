// FigJam takes two texts, main.js and ui.html. The page holds what the first screen needs; all other parts of it travel as text inside
// main.js and are sent when they are asked for (ui/why.md). The source is the same as everywhere: `import()` is where parts begin.
import { basename } from "node:path";
import { build as esbuild, type Metafile, transform } from "esbuild";
import { browser, shared } from "./options.js";

export interface FigJamPair {
  readonly main: string;
  /** main.js without the texts it carries. */
  readonly own: string;
  readonly page: string;
  /** The texts in main.js, by the part's name. */
  readonly parts: Readonly<Record<string, string>>;
}

const entry = "figjam.js";

const outputs = ({ outputs: all }: Metafile): ReadonlyMap<string, Metafile["outputs"][string]> =>
  new Map(Object.entries(all).map(([path, output]) => [basename(path), output]));

/** The part and all it takes, those first. */
const withAllItTakes = (files: ReturnType<typeof outputs>, name: string, seen = new Set<string>()): Set<string> => {
  for (const { path, kind } of files.get(name)?.imports ?? [])
    if (kind === "import-statement" && !seen.has(basename(path))) withAllItTakes(files, basename(path), seen);
  return seen.add(name);
};

/** A module as text that puts itself into the page's registry; `import()` becomes a question to it. */
const partText = async (name: string, module: string, names: Iterable<string>): Promise<string> => {
  let code = module;
  for (const other of names) code = code.replaceAll(`import("./${other}")`, `lanewise.get("${other}")`);
  const asked = /\bimport\s*\(/.exec(code);
  if (asked)
    throw new Error(`part “${name}” asks for something that is no part: ${code.slice(asked.index, asked.index + 60)}`);
  const { code: cjs } = await transform(code, { format: "cjs", minify: true, charset: "utf8", target: browser.target });
  return `lanewise.put("${name}",(require,module)=>{${cjs.trim().replaceAll('require("./', 'require("')}});`;
};

interface Cut {
  /** In an order in which they can be put. */
  readonly first: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly css: string;
}

const cut = async (): Promise<Cut> => {
  const built = await esbuild({
    ...browser,
    entryPoints: { figjam: "ui/figjam.tsx" },
    outdir: "out",
    splitting: true,
    chunkNames: "part-[hash]",
    metafile: true,
    write: false,
  });
  const files = outputs(built.metafile);
  const names = [...files.keys()].filter((name) => name.endsWith(".js"));
  const text = (name: string): string => built.outputFiles.find(({ path }) => basename(path) === name)?.text ?? "";
  const texts = await Promise.all(names.map(async (name) => [name, await partText(name, text(name), names)] as const));
  const first = withAllItTakes(files, entry);
  const asked = new Set(
    [...files.values()].flatMap(({ imports }) =>
      imports.flatMap((i) => (i.kind === "dynamic-import" ? [basename(i.path)] : [])),
    ),
  );
  const needs = [...asked]
    .sort()
    .map((name) => [name, [...withAllItTakes(files, name)].filter((n) => !first.has(n))] as const);
  return { first: [...first], texts: new Map(texts), needs: Object.fromEntries(needs), css: text("figjam.css") };
};

/** One page with everything inside, since the host takes one string and gives it no address of its own. */
const inlined = (title: string, js: string, css: string): string => {
  // A closing tag or a comment inside the script would end it early.
  const script = js.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><style>${css}</style><body><div id="panel"></div><script>${script}</script></body></html>`;
};

const pageOf = async ({ first, texts, needs, css }: Cut): Promise<string> => {
  const registry = await esbuild({
    ...browser,
    format: "iife",
    entryPoints: ["ui/figjam/parts.ts"],
    write: false,
    define: { ...browser.define, __needs__: JSON.stringify(needs) },
  });
  const js = [
    registry.outputFiles[0]?.text ?? "",
    ...first.map((name) => texts.get(name) ?? ""),
    `lanewise.use("${entry}");`,
  ];
  return inlined("Lanewise", js.map((text) => text.trim()).join("\n"), css);
};

/** As a value in a script of 2017, and without what the host refuses wherever it stands. */
const literal = (parts: Readonly<Record<string, string>>): string =>
  JSON.stringify(parts)
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
    .replace(/\bimport(\s*)\(/g, "import$1\\x28")
    .replaceAll("<!--", "\\x3C!--")
    .replaceAll("-->", "--\\x3E");

const placeholder = "PARTS_OF_THE_PAGE";

const mainOf = async (parts: Readonly<Record<string, string>>): Promise<Pick<FigJamPair, "main" | "own">> => {
  const built = await esbuild({
    ...shared,
    entryPoints: ["src/hosts/figjam/sandbox.ts"],
    write: false,
    platform: "neutral",
    mainFields: ["module", "main"],
    format: "iife",
    target: "es2017",
    define: { ...shared.define, __parts__: JSON.stringify(placeholder) },
  });
  const around = (built.outputFiles[0]?.text ?? "").split(JSON.stringify(placeholder));
  if (around.length !== 2) throw new Error(`expected one place for the parts in main.js, found ${around.length - 1}`);
  const main = around.join(literal(parts));
  const refused = /\bimport\s*\(|<!--|-->/.exec(main);
  if (refused) throw new Error(`dist/figjam/main.js holds “${refused[0]}”, which the host refuses`);
  return { main, own: around.join("{}") };
};

export const figjamPair = async (): Promise<FigJamPair> => {
  const pieces = await cut();
  const later = [...pieces.texts].filter(([name]) => !pieces.first.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = Object.fromEntries(later);
  const [{ main, own }, page] = await Promise.all([mainOf(parts), pageOf(pieces)]);
  return { main, own, page, parts };
};
