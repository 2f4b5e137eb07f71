// node build/run.mjs sheets: every state of the panel in every look, as contact sheets to be looked at, with a table of what assistive
// technology would stumble over. `--looks=playground-light-320-de,…` for some of them, `--states=check` for some of the states.
// `--renew` takes the references of the panel's key states anew, which tests compare with.
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

interface Outcome {
  readonly lines: readonly string[];
  readonly isFine: boolean;
}

export default async (args: readonly string[] = []): Promise<void> => {
  const outfile = "dist/build/tests-sheets.mjs";
  // What is shown belongs to the tests, which this must not know.
  buildSync({
    entryPoints: ["tests/browser/sheets.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
  const { sheetsFor }: { sheetsFor: (args: readonly string[]) => Promise<Outcome> } = await import(
    pathToFileURL(outfile).href
  );
  const { lines, isFine } = await sheetsFor(args);
  for (const line of lines) console.log(line);
  if (!isFine) process.exitCode = 1;
};
