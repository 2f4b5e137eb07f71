// npm run package: what a marketplace or a static host is given, dist/lanewise-figjam.zip and dist/lanewise-miro/. Same source, same
// bytes. How it is installed and what a reviewer asks for is told in docs/hosts.md.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildOnly } from "./build.js";
import { figjamPair } from "./figjam.js";
import { type Files, zip } from "./zip.js";

const usage = "usage: npm run package [-- --url https://ADDRESS]";
const zipped = "dist/lanewise-figjam.zip";
const folder = "dist/lanewise-miro";

/** The address Miro is told, with the slash that pages beside it are found from; throws a sentence on anything but plain https. */
export const appAddress = (given: string): string => {
  const wrong = (why: string): Error =>
    new Error(
      `--url: “${given}” ${why}; expected the https address of the folder, such as https://example.org/lanewise/`,
    );
  if (!URL.canParse(given)) throw wrong("is no address");
  const url = new URL(given);
  if (url.protocol !== "https:")
    throw wrong(`begins with ${given.startsWith(`${url.protocol}//`) ? `${url.protocol}//` : url.protocol}`);
  if (url.username || url.password) throw wrong("holds a name or a password");
  if (url.search || url.hash) throw wrong("holds more than a folder");
  if (/\.[a-z]+$/i.test(url.pathname)) throw wrong("names a file");
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
};

/** Written for a folder of this repository; in the package its two files lie beside it. */
export const figjamManifest = (ours: string): string =>
  `${JSON.stringify({ ...JSON.parse(ours), main: "main.js", ui: "ui.html" }, null, 2)}\n`;

/** Miro's manifest with the address in it, and without the lines that tell how to put one in. */
export const miroManifest = (ours: string, address: string | undefined): string =>
  address === undefined ? ours : ours.replace(/^#.*\n/gm, "").replace(/^sdkUri: .*$/m, `sdkUri: ${address}`);

/** What a page says about itself; only a header can say who may show it inside their own. */
export const policyOf = (page: string): string => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1];
  if (policy === undefined) throw new Error("expected a Content-Security-Policy in the page, found none");
  return policy;
};

/** As several static hosts take it, among them Netlify and Cloudflare Pages. */
const headers = (page: string): string =>
  [
    "/*",
    `  Content-Security-Policy: ${policyOf(page)}; frame-ancestors https://miro.com https://*.miro.com`,
    "  X-Content-Type-Options: nosniff",
    "  Cache-Control: no-cache",
    "",
  ].join("\n");

const readme = `Lanewise for Miro

Serve this folder as it is, over https, from any static host. Nothing runs on the server and nothing is sent to it.

1. Headers: hosts that read _headers send the right ones by themselves. On others, send what is written there. The pages carry
   the same policy themselves, except for frame-ancestors. X-Frame-Options must not be sent: Miro shows the pages in a frame.
2. In Miro, under your apps, create an app and paste app-manifest.yaml. Its sdkUri has to be the address of this folder, with a
   slash at the end: npm run package -- --url https://ADDRESS fills it in.
3. Install the app for a team and open it from a board of that team.
`;

const miroFiles = (address: string | undefined): Files => {
  const built = Object.fromEntries(readdirSync("dist/miro").map((name) => [name, readFileSync(`dist/miro/${name}`)]));
  const page = readFileSync("dist/miro/panel.html", "utf8");
  const manifest = miroManifest(readFileSync("dist/miro/app-manifest.yaml", "utf8"), address);
  return { ...built, "app-manifest.yaml": manifest, _headers: headers(page), "README.txt": readme };
};

const figjamFiles = async (): Promise<Files> => {
  const { main, page } = await figjamPair();
  return { "manifest.json": figjamManifest(readFileSync("manifest.json", "utf8")), "main.js": main, "ui.html": page };
};

const line = (path: string, bytes: Uint8Array): string =>
  `${createHash("sha256").update(bytes).digest("hex")}  ${path} (${(bytes.length / 1000).toFixed(1)} kB)`;

const pack = async (address: string | undefined): Promise<void> => {
  await buildOnly(["miro"]);
  const archive = zip(await figjamFiles());
  writeFileSync(zipped, archive);
  console.log(line(zipped, archive));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(miroFiles(address)).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = Buffer.from(content);
    writeFileSync(`${folder}/${name}`, bytes);
    console.log(line(`${folder}/${name}`, bytes));
  }
  console.log(
    address === undefined
      ? "app-manifest.yaml names http://localhost:3000, good for a try: --url https://ADDRESS fills in where you serve the folder."
      : `app-manifest.yaml names ${address}.`,
  );
};

export default async (args: readonly string[]): Promise<void> => {
  let address: string | undefined;
  try {
    const { url } = parseArgs({ args: [...args], options: { url: { type: "string" } } }).values;
    address = url === undefined ? undefined : appAddress(url);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  await pack(address);
};
