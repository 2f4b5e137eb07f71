// npm run package: what is in it, that the same source gives the same bytes wherever it lies, and that no address but an https
// one gets in. Everything is built in copies, so that nobody's dist/ is touched.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, sep } from "node:path";
import { crc32 } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtBefore } from "../../build/build.js";
import { appAddress, miroManifest, policyOf } from "../../build/package.js";
import { zip } from "../../build/zip.js";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** What ends up in a bundle is copied: a link would be followed back to where it lies. Tools are linked. */
const bundled = ["preact", "birpc", "zod", "papaparse", "markdown-table"];

const copy = async (under: string, from = "."): Promise<string> => {
  const top = mkdtempSync(join(tmpdir(), "lanewise-package-"));
  made.push(top);
  const root = join(top, under);
  for (const name of ["src", "ui", "build", "manifest.json", "package.json", "tsconfig.json"])
    cpSync(join(from, name), join(root, name), { recursive: true });
  mkdirSync(join(root, "node_modules"));
  for (const name of bundled) cpSync(`node_modules/${name}`, join(root, "node_modules", name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules/esbuild"), join(root, "node_modules/esbuild"), "junction");
  // As build/run.mjs does with every task.
  await build({
    stdin: { contents: 'import run from "./build/package.ts"; await run(process.argv.slice(2));', resolveDir: root },
    outfile: join(root, "dist/build/package.mjs"),
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    absWorkingDir: root,
  });
  return root;
};

const packaged = (root: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ["dist/build/package.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    // Nothing is built there yet.
    env: { ...process.env, [builtBefore]: undefined },
  });

const filesOf = (root: string): Readonly<Record<string, Uint8Array>> => ({
  "lanewise-figjam.zip": readFileSync(join(root, "dist/lanewise-figjam.zip")),
  ...Object.fromEntries(
    readdirSync(join(root, "dist/lanewise-miro")).map((name) => [
      `lanewise-miro/${name}`,
      readFileSync(join(root, "dist/lanewise-miro", name)),
    ]),
  ),
});
const hashes = (files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([n, b]) => [n, createHash("sha256").update(b).digest("hex")]));
const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");

/** What the index at the end of a zip says there is, taken from where it says it lies. */
const unzipped = (archive: Uint8Array): Readonly<Record<string, Buffer>> => {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  const out: Record<string, Buffer> = {};
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, size] = [bytes.readUInt32LE(at + 16), bytes.readUInt32LE(at + 24)];
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString("utf8", at + 46, at + 46 + length);
    const local = bytes.readUInt32LE(at + 42);
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50);
    expect(bytes.toString("utf8", local + 30, local + 30 + length)).toBe(name);
    const data = bytes.subarray(local + 30 + length, local + 30 + length + size);
    expect(crc32(data), name).toBe(crc);
    out[name] = data;
    at += 46 + length;
  }
  expect(at).toBe(end);
  return out;
};

const address = "https://lanewise.example/app";
let here = "";
let files: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  here = await copy("here");
  const ran = packaged(here, "--url", address);
  expect(ran.stderr).toBe("");
  files = filesOf(here);
}, 60_000);

describe("npm run package", () => {
  it("makes the same bytes twice, and in another folder", { timeout: 60_000 }, async () => {
    expect(packaged(here, "--url", address).status).toBe(0);
    expect(hashes(filesOf(here))).toEqual(hashes(files));
    const elsewhere = await copy("a place with spaces/and deeper", here);
    expect(packaged(elsewhere, "--url", address).status).toBe(0);
    expect(hashes(filesOf(elsewhere))).toEqual(hashes(files));
  });

  it("holds no path of the machine it was made on", () => {
    const paths = [here, tmpdir(), process.cwd(), homedir()].map((path) => `${path}${sep}`);
    for (const [name, bytes] of Object.entries(files))
      for (const path of paths) expect(Buffer.from(bytes).includes(path), `${name} holds ${path}`).toBe(false);
  });

  it("gives FigJam a zip of manifest, main.js and ui.html, side by side", () => {
    const inside = unzipped(files["lanewise-figjam.zip"] ?? new Uint8Array());
    expect(Object.keys(inside)).toEqual(["main.js", "manifest.json", "ui.html"]);
    const manifest = JSON.parse(text(inside["manifest.json"]));
    const ours = JSON.parse(readFileSync("manifest.json", "utf8"));
    expect(manifest).toEqual({ ...ours, main: "main.js", ui: "ui.html" });
    expect(text(inside["main.js"])).not.toMatch(/\bimport\s*\(|sourceMappingURL/);
    expect(text(inside["ui.html"])).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=/);
  });

  it("gives Miro pages whose every file is there", () => {
    const names = Object.keys(files);
    expect(names).toEqual(expect.arrayContaining(["_headers", "README.txt"].map((n) => `lanewise-miro/${n}`)));
    const pages = ["index.html", "panel.html"].map((n) => text(files[`lanewise-miro/${n}`]));
    const linked = pages.flatMap((page) =>
      [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path]) => path ?? ""),
    );
    const parts = names
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) => [...text(files[name]).matchAll(/["']\.\/([\w-]+\.js)["']/g)].map(([, path]) => path ?? ""));
    expect(linked).toEqual(expect.arrayContaining(["start.js", "panel.js", "panel.css"]));
    for (const path of [...linked, ...parts]) expect(names).toContain(`lanewise-miro/${path}`);
    expect(parts.length).toBeGreaterThan(5);
  });

  it("lets in nothing but its own files and Miro’s SDK, by page and by header, and only Miro may show it", () => {
    const policy = policyOf(text(files["lanewise-miro/panel.html"]));
    expect(policyOf(text(files["lanewise-miro/index.html"]))).toBe(policy);
    const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
    expect(Object.fromEntries(rules)).toEqual({
      "default-src": ["'none'"],
      "script-src": ["'self'", "https://miro.com"],
      // The panel's own sheets come as text with the parts they belong to.
      "style-src": ["'self'", "'unsafe-inline'"],
      "img-src": ["'self'", "data:", "blob:"],
      "base-uri": ["'none'"],
      "form-action": ["'none'"],
    });
    const headers = text(files["lanewise-miro/_headers"]).split("\n");
    expect(headers[0]).toBe("/*");
    expect(headers).toContain(
      `  Content-Security-Policy: ${policy}; frame-ancestors https://miro.com https://*.miro.com`,
    );
    expect(headers.join("\n")).not.toMatch(/x-frame-options/i);
  });

  it("tells Miro the address it was given", () => {
    const lines = text(files["lanewise-miro/app-manifest.yaml"]).trimEnd().split("\n");
    expect(lines).toEqual([
      "appName: Lanewise",
      "sdkVersion: SDK_V2",
      "sdkUri: https://lanewise.example/app/",
      "scopes:",
      "  - boards:read",
      "  - boards:write",
    ]);
  });

  it("ends with a sentence on an address that will not do, and packs nothing", () => {
    const ran = packaged(here, "--url", "http://lanewise.example");
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("“http://lanewise.example” begins with http://; expected the https address");
    expect(ran.stdout).toBe("");
  });
});

describe("the address of the app", () => {
  it.each([
    ["https://a.example", "https://a.example/"],
    ["https://a.example/lanewise", "https://a.example/lanewise/"],
    ["https://a.example:8443/x/", "https://a.example:8443/x/"],
  ])("%s becomes %s", (given, told) => {
    expect(appAddress(given)).toBe(told);
    expect(miroManifest("appName: A\nsdkUri: http://localhost:3000\n", appAddress(given))).toBe(
      `appName: A\nsdkUri: ${told}\n`,
    );
  });

  it.each([
    ["lanewise.example", "is no address"],
    ["", "is no address"],
    ["ftp://a.example", "begins with ftp://"],
    ["http://localhost:3000", "begins with http://"],
    ["javascript:alert(1)", "begins with javascript:"],
    ["https://me:secret@a.example", "holds a name or a password"],
    ["https://a.example/?x=1", "holds more than a folder"],
    ["https://a.example/#panel", "holds more than a folder"],
    ["https://a.example/index.html", "names a file"],
  ])("“%s” is refused: it %s", (given, why) => {
    expect(() => appAddress(given)).toThrow(`--url: “${given}” ${why}`);
  });
});

describe("a zip", () => {
  it("gives back what was put in, in the order of names, whatever they were given in", () => {
    const contents = { "b.txt": "zwei\n", "a/ü.txt": "", "c.bin": new Uint8Array([0, 255, 80, 75]) };
    const archive = zip(contents);
    const back = unzipped(archive);
    expect(Object.keys(back)).toEqual(["a/ü.txt", "b.txt", "c.bin"]);
    expect(text(back["b.txt"])).toBe("zwei\n");
    expect([...(back["c.bin"] ?? [])]).toEqual([0, 255, 80, 75]);
    const turned = Object.fromEntries(Object.entries(contents).reverse());
    expect(Buffer.from(zip(turned)).equals(archive)).toBe(true);
  });
});
