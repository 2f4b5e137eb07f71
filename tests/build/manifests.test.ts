// What the two marketplaces are told, held against what is really built: commands that are answered, buttons that are set, permissions
// and addresses nobody needs. The rules for FigJam's manifest by itself are in tests/hosts/figjam-manifest.test.ts.
import { existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { figjamPair } from "../../build/figjam.js";
import { appAddress, figjamManifest, miroManifest } from "../../build/package.js";
import { makeSession } from "../../src/session.js";
import { openSandbox, type Sandbox } from "../hosts/figjam/sandbox.js";

type Json = Readonly<Record<string, unknown>>;
interface Manifest extends Json {
  readonly menu: readonly Json[];
  readonly relaunchButtons: readonly Json[];
}

const manifest: Manifest = JSON.parse(figjamManifest(readFileSync("manifest.json", "utf8")));
const commandsOf = (entries: readonly Json[]): readonly string[] =>
  entries.flatMap(({ command, menu }) => [
    ...(typeof command === "string" ? [command] : []),
    ...(Array.isArray(menu) ? commandsOf(menu) : []),
  ]);
const commands = [...new Set([...commandsOf(manifest.menu), ...commandsOf(manifest.relaunchButtons)])];

const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.end();
});
const sandboxFor = async (command: string): Promise<Sandbox> => {
  const sandbox = await openSandbox({ command, relaunchCommands: commandsOf(manifest.relaunchButtons) });
  open.push(sandbox);
  return sandbox;
};

/** What a list of objects holds that the published list of fields does not. */
const strangers = (entries: readonly unknown[], known: readonly string[]): readonly string[] =>
  entries.flatMap((entry) => Object.keys(entry ?? {}).filter((key) => !known.includes(key)));

describe("FigJam’s manifest and what is built", () => {
  it("holds no field inside another that the published list does not know", () => {
    expect(strangers(manifest.menu, ["name", "command", "parameters", "parameterOnly", "menu", "separator"])).toEqual(
      [],
    );
    expect(strangers(manifest.relaunchButtons, ["command", "name", "multipleSelection"])).toEqual([]);
    expect(strangers([manifest.networkAccess], ["allowedDomains", "reasoning", "devAllowedDomains"])).toEqual([]);
    const parameters = manifest.menu.flatMap((entry) => (Array.isArray(entry.parameters) ? entry.parameters : []));
    expect(strangers(parameters, ["name", "key", "description", "allowFreeform", "optional"])).toEqual([]);
    expect(strangers([{ boards: 1 }], ["menu"])).toEqual(["boards"]);
  });

  it.each(commands)("main.js hands “%s” on to the panel that it opens", async (command) => {
    const sandbox = await sandboxFor(command);
    expect(sandbox.board.command).toBe(command);
    expect(sandbox.board.can.write).toBe(true);
  });

  it("sets every relaunch button on a map’s section, and on nothing else", async () => {
    const { board, raw } = await sandboxFor("insert-journey-map");
    const session = makeSession(board, { newId: () => "m1" });
    const plan = await session.plan("journey-map", {});
    if (!plan.ok) throw new Error("expected a plan");
    await session.insert(plan.value);
    const set = Object.values(raw()).flatMap((rec) => {
      const { type, relaunch } = rec as { type: string; relaunch: Json };
      return Object.keys(relaunch).length > 0 ? [[type, Object.keys(relaunch)]] : [];
    });
    expect(set).toEqual([["SECTION", commandsOf(manifest.relaunchButtons)]]);
  });

  it("asks for what main.js uses: no permission, no network, no page but the one in sight", async () => {
    const { own: main } = await figjamPair();
    for (const key of ["permissions", "capabilities", "enableProposedApi", "enablePrivatePluginApi", "build"])
      expect(manifest).not.toHaveProperty(key);
    expect(main).not.toMatch(/\b(?:currentUser|activeUsers|getAuthorAsync|payments|teamLibrary|textreview)\b/);
    expect(main).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|createImageAsync|createLinkPreviewAsync/);
    expect(main).not.toMatch(/\b(?:loadAllPagesAsync|getNodeById|documentchange)\b/);
    expect(manifest.documentAccess).toBe("dynamic-page");
    expect(main).toContain("getNodeByIdAsync");
  });

  it("takes a page that loads nothing from anywhere", async () => {
    const { page: first, parts } = await figjamPair();
    const page = [first, ...Object.values(parts)].join("\n");
    // Papa Parse brings a way to download tables, which nothing here calls and the host would refuse.
    const loads = /\bfetch\s*\(|WebSocket|EventSource|sendBeacon|@import|url\(\s*["']?(?!data:)[\w/.]/g;
    expect([...page.matchAll(loads)].map(({ index }) => page.slice(index - 30, index + 50))).toEqual([]);
    expect(page.match(/XMLHttpRequest/g)).toHaveLength(1);
    const addresses = [...page.matchAll(/\bhttps?:\/\/[^\s"'`<>)\\]+/g)].map(([address]) => address);
    // Names of languages that drawings and schemas are written in; nobody opens them.
    const names = /^https?:\/\/(?:www\.w3\.org|json-schema\.org)\//;
    expect(addresses.filter((address) => !names.test(address))).toEqual([]);
  });
});

describe("Miro’s manifest and what is built", () => {
  const ours = readFileSync("build/miro/app-manifest.yaml", "utf8");
  const told = miroManifest(ours, appAddress("https://lanewise.example"));
  const fields = [
    ...["appName", "sdkVersion", "sdkUri", "boardPicker", "redirectUris", "redirectUriForSdk", "scopes", "icons"],
  ];
  const keys = told.split("\n").flatMap((line) => /^([A-Za-z]+):/.exec(line)?.[1] ?? []);
  const value = (key: string): string | undefined => new RegExp(`^${key}: (.+)$`, "m").exec(told)?.[1];

  it("holds the fields Miro demands, each once, and none it does not know", () => {
    expect(keys).toEqual(expect.arrayContaining(["appName", "sdkVersion", "sdkUri", "scopes"]));
    expect(keys.filter((key) => !fields.includes(key))).toEqual([]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(told).not.toMatch(/\t/);
  });

  it("bears a name the marketplace takes, for the second SDK, at an https address", () => {
    expect(value("appName")).not.toMatch(/^miro/i);
    expect(value("sdkVersion")).toBe("SDK_V2");
    expect(value("sdkUri")).toBe("https://lanewise.example/");
    expect(ours).toMatch(/^sdkUri: http:\/\/localhost:\d+$/m);
  });

  it("asks for two scopes, both of them used, and for nothing about persons", () => {
    const scopes = [...told.matchAll(/^ {2}- (.+)$/gm)].map(([, scope]) => scope);
    expect(scopes).toEqual(["boards:read", "boards:write"]);
    const used = readFileSync("src/hosts/miro/sdk.ts", "utf8");
    expect(used).toMatch(/^ {2}get\(/m);
    expect(used).toMatch(/^ {2}createFrame\(/m);
    expect(used).not.toMatch(/getIdToken|getOnlineUsers/);
  });

  it("opens pages that are there", () => {
    const start = readFileSync("ui/miro-start.ts", "utf8");
    const pages = [...start.matchAll(/openPanel\(\{ url: "([^"?]+)/g)].map(([, page]) => page ?? "");
    expect(pages.length).toBeGreaterThan(0);
    for (const page of [...pages, "index.html"]) expect(existsSync(`build/miro/${page}`), page).toBe(true);
  });
});
