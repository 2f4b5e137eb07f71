// manifest.json by the rules Figma applies to one, as far as they are published (figjam/manifest.ts), and by what we promise besides.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { suggestionsFor } from "../../src/hosts/figjam/wanted.js";
import { openingFor } from "../../ui/figjam/begin.js";
import { manifestProblems } from "./figjam/manifest.js";

type Json = Record<string, unknown>;
interface Entry extends Json {
  readonly command: string;
  readonly parameterOnly?: boolean;
  readonly parameters?: readonly { readonly key: string; readonly allowFreeform?: boolean }[];
}
const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as Json;
const menu = (manifest.menu as Entry[]).filter((item) => item.separator === undefined);
const buttons = manifest.relaunchButtons as Entry[];
const stages = { name: "Stages", key: "stages" };
const inMenu = (item: Json): Json => ({ menu: [{ name: "Insert", command: "insert", ...item }] });

describe("manifest.json", () => {
  it("breaks no rule Figma has for one", () => {
    expect(manifestProblems(manifest)).toEqual([]);
  });

  it.each<[what: string, change: Json, problem: string]>([
    ["an unknown field", { author: "me" }, "Invalid manifest field 'author'"],
    ["another api", { api: "2.0.0" }, "api: expected 1.0.0"],
    ["no name", { name: "" }, "name: expected text"],
    ["all pages at once", { documentAccess: undefined }, "documentAccess: new plugins need dynamic-page"],
    ["a page that is a list", { ui: ["a.html"] }, "ui: expected a path, or paths by name"],
    ["no editor", { editorType: undefined }, "editorType: expected at least one"],
    ["an editor there is not", { editorType: ["figjam", "word"] }, "editorType: unknown “word”"],
    ["FigJam with Dev Mode", { editorType: ["figjam", "dev"] }, "editorType: figjam and dev do not go together"],
    [
      "a domain without a scheme",
      { networkAccess: { allowedDomains: ["figma.com"] } },
      "Invalid value for allowedDomains. 'figma.com' must include a scheme, such as https://.",
    ],
    ["everything allowed for no reason", { networkAccess: { allowedDomains: ["*"] } }, "*: needs a reasoning"],
    ["no domain, not even none", { networkAccess: { allowedDomains: [] } }, "allowedDomains: expected at least one"],
    [
      "none beside something",
      { networkAccess: { allowedDomains: ["none", "https://a.b"] } },
      "allowedDomains: none stands alone",
    ],
    [
      "a misspelt field of networkAccess",
      { networkAccess: { allowedDomains: ["none"], reason: "" } },
      "networkAccess: unknown field “reason”",
    ],
    ["a permission there is not", { permissions: ["camera"] }, "permissions: unknown “camera”"],
    ["a capability there is not", { capabilities: ["ai"] }, "capabilities: unknown “ai”"],
    ["a menu entry that does nothing", { menu: [{ name: "Insert" }] }, "menu[0]: expected a command"],
    ["a separator with a name", { menu: [{ separator: true, name: "x" }] }, "menu[0]: a separator has nothing else"],
    [
      "a menu in a menu with an entry without a name",
      { menu: [{ name: "More", menu: [{ name: "Maps", menu: [{ command: "a" }] }] }] },
      "menu[0].menu[0].menu[0]: expected a name",
    ],
    [
      "a menu that is a command as well",
      { menu: [{ name: "More", command: "more", menu: [] }] },
      "menu[0]: unknown field “command”",
    ],
    ["a misspelt field of a menu entry", inMenu({ shortcut: "I" }), "menu[0]: unknown field “shortcut”"],
    ["parameters that are no list", inMenu({ parameters: stages }), "menu[0].parameters: expected a list"],
    ["an empty list of parameters", inMenu({ parameters: [] }), "menu[0].parameters: expected at least one"],
    [
      "a parameter without a key",
      inMenu({ parameters: [{ name: "Stages" }] }),
      "menu[0].parameters[0]: expected name and key",
    ],
    [
      "a misspelt field of a parameter",
      inMenu({ parameters: [{ ...stages, freeform: true }] }),
      "menu[0].parameters[0]: unknown field “freeform”",
    ],
    [
      "a flag in words",
      inMenu({ parameters: [{ ...stages, optional: "no" }] }),
      "menu[0].parameters[0]: expected true or false",
    ],
    ["two parameters of one key", inMenu({ parameters: [stages, stages] }), "menu[0].parameters: two have one key"],
    [
      "only optional parameters",
      inMenu({ parameters: [{ ...stages, optional: true }] }),
      "menu[0].parameters: at least one must not be optional",
    ],
    [
      "an optional parameter before one that is not",
      inMenu({ parameters: [stages, { name: "b", key: "b", optional: true }, { name: "c", key: "c" }] }),
      "menu[0].parameters: optional ones come last",
    ],
    [
      "parameterOnly without parameters",
      inMenu({ parameterOnly: true }),
      "menu[0]: parameterOnly says nothing without parameters",
    ],
    [
      "parameterOnly in words",
      inMenu({ parameters: [stages], parameterOnly: "no" }),
      "menu[0].parameterOnly: expected true or false",
    ],
    ["parameters beside a menu", { parameters: [stages] }, "parameters: belong to the entries of a menu"],
    [
      "a button without a name",
      { relaunchButtons: [{ command: "read" }] },
      "relaunchButtons[0]: expected command and name",
    ],
    [
      "a misspelt field of a button",
      { relaunchButtons: [{ command: "read", name: "Read", icon: "x" }] },
      "relaunchButtons[0]: unknown field “icon”",
    ],
  ])("would be refused with %s", (_, change, problem) => {
    expect(manifestProblems({ ...manifest, ...change })).toContain(problem);
  });

  it("is for FigJam alone, asks for no permission, and reaches no network", () => {
    expect(manifest.editorType).toEqual(["figjam"]);
    expect(manifest).not.toHaveProperty("permissions");
    expect(manifest.networkAccess).toMatchObject({ allowedDomains: ["none"] });
  });

  it("offers the four commands and the two buttons, and the panel opens on each of them", () => {
    expect(menu.map((item) => item.name)).toEqual([
      "Insert journey map",
      "Insert service blueprint",
      "Read board",
      "Check board",
    ]);
    expect(buttons.map((b) => [b.name, b.command])).toEqual([
      ["Check lanes", "check"],
      ["Read", "read"],
    ]);
    for (const { command } of [...menu, ...buttons]) expect(openingFor({ command }).start, command).toBeDefined();
  });

  it("inserts from the quick actions with parameters, and from the menu without", () => {
    const withParameters = menu.filter((item) => item.parameters);
    expect(withParameters.map((item) => item.command)).toEqual(["insert-journey-map", "insert-service-blueprint"]);
    // Without this the menu would ask for parameters, too, and the panel's form could not be reached.
    for (const item of withParameters) expect(item.parameterOnly).toBe(false);
  });

  it("offers something for every parameter that takes no other text", () => {
    const asked = menu.flatMap((item) => item.parameters ?? []);
    for (const { key, allowFreeform } of asked)
      if (!allowFreeform) expect(suggestionsFor(key, "").length, key).toBeGreaterThan(1);
    expect(asked.some((p) => !p.allowFreeform)).toBe(true);
  });

  it("bears an id of its own until Figma has given it a number", () => {
    // Figma assigns the number when the plugin is created there (docs/hosts.md); settings and marks on boards hang on it.
    const { id } = manifest;
    expect(
      id === "lanewise-journey-maps" || /^\d{15,20}$/.test(String(id)),
      `id “${id}”: expected Figma's number`,
    ).toBe(true);
  });

  it("names files the build makes", () => {
    const build = readFileSync("build/build.ts", "utf8");
    for (const file of [manifest.main, manifest.ui]) expect(build).toContain(`"${String(file)}"`);
    expect(existsSync("src/hosts/figjam/sandbox.ts")).toBe(true);
  });
});
