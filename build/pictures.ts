// node build/run.mjs pictures: what Miro and FigJam show after an insert, as pictures to be looked at; --renew keeps them as references.
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

interface Wish {
  readonly renew: boolean;
  readonly languages: readonly string[];
  readonly width: number;
}

/** Value of `--name=value`. */
const said = (args: readonly string[], name: string): string | undefined =>
  args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);

export default async (args: readonly string[] = []): Promise<void> => {
  const outfile = "dist/build/tests-pictures.mjs";
  // The boards belong to the tests, whose emulators this must not know.
  buildSync({
    entryPoints: ["tests/browser/pictures.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const { writePictures }: { writePictures: (wish: Wish) => Promise<readonly string[]> } = await import(
    pathToFileURL(outfile).href
  );
  const lines = await writePictures({
    renew: args.includes("--renew"),
    languages: (said(args, "languages") ?? "en,de").split(","),
    width: Number(said(args, "width") ?? 1600),
  });
  for (const line of lines) console.log(line);
};
