// manifest.json by the rules Figma applies to one, as far as they are published, and by what we promise besides.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Json = Record<string, unknown>;
const manifest = JSON.parse(readFileSync("manifest.json", "utf8")) as Json;

const fields = [
  ...[
    "name",
    "id",
    "api",
    "main",
    "ui",
    "documentAccess",
    "networkAccess",
    "parameters",
    "parameterOnly",
    "editorType",
  ],
  ...["menu", "relaunchButtons", "enableProposedApi", "enablePrivatePluginApi", "build", "permissions", "capabilities"],
];
const isText = (v: unknown): v is string => typeof v === "string" && v !== "";

const menuProblems = (menu: unknown, at: string): string[] => {
  if (!Array.isArray(menu)) return [`${at}: expected a list`];
  return menu.flatMap((item: Json, i) => {
    const here = `${at}[${i}]`;
    if (item.separator === true) return Object.keys(item).length === 1 ? [] : [`${here}: a separator has nothing else`];
    if (!isText(item.name)) return [`${here}: expected a name`];
    if (item.menu !== undefined) return menuProblems(item.menu, `${here}.menu`);
    if (!isText(item.command)) return [`${here}: expected a command`];
    return parameterProblems(item.parameters, here);
  });
};

const parameterProblems = (parameters: unknown, at: string): string[] => {
  if (parameters === undefined) return [];
  if (!Array.isArray(parameters)) return [`${at}.parameters: expected a list`];
  const optional = parameters.map((p: Json) => p.optional === true);
  return [
    ...(optional.every(Boolean) ? [`${at}.parameters: at least one must not be optional`] : []),
    ...(optional.some((o, i) => o && optional[i + 1] === false) ? [`${at}.parameters: optional ones come last`] : []),
    ...parameters.flatMap((p: Json, i) =>
      isText(p.name) && isText(p.key) ? [] : [`${at}.parameters[${i}]: expected name and key`],
    ),
  ];
};

const networkProblems = (access: Json | undefined): string[] => {
  if (!access) return [];
  const domains = access.allowedDomains;
  if (!Array.isArray(domains) || domains.length === 0) return ["allowedDomains: expected at least one"];
  if (domains.includes("none")) return domains.length === 1 ? [] : ["allowedDomains: none stands alone"];
  return domains.flatMap((d: string) => {
    if ((d === "*" || d.includes("localhost")) && !isText(access.reasoning)) return [`${d}: needs a reasoning`];
    return d === "*" || /^(https?|wss?):\/\//.test(d)
      ? []
      : [`Invalid value for allowedDomains. '${d}' must include a scheme, such as https://.`];
  });
};

/** One line a broken rule. */
const problems = (m: Json): string[] => {
  const editors = m.editorType;
  return [
    ...Object.keys(m).flatMap((key) => (fields.includes(key) ? [] : [`Invalid manifest field '${key}'`])),
    ...["name", "id", "main"].flatMap((key) => (isText(m[key]) ? [] : [`${key}: expected text`])),
    ...(m.api === "1.0.0" ? [] : ["api: expected 1.0.0"]),
    ...(m.documentAccess === "dynamic-page" ? [] : ["documentAccess: new plugins need dynamic-page"]),
    ...(Array.isArray(editors) && editors.length > 0 ? [] : ["editorType: expected at least one"]),
    ...(Array.isArray(editors) && editors.includes("figjam") && editors.includes("dev")
      ? ["editorType: figjam and dev do not go together"]
      : []),
    ...networkProblems(m.networkAccess as Json | undefined),
    ...(m.menu === undefined ? [] : menuProblems(m.menu, "menu")),
    ...((m.relaunchButtons as Json[] | undefined) ?? []).flatMap((b, i) =>
      isText(b.command) && isText(b.name) ? [] : [`relaunchButtons[${i}]: expected command and name`],
    ),
    ...parameterProblems(m.parameters, "manifest"),
  ];
};

describe("manifest.json", () => {
  it("breaks no rule Figma has for one", () => {
    expect(problems(manifest)).toEqual([]);
  });

  it.each([
    ["an unknown field", { author: "me" }, "Invalid manifest field 'author'"],
    ["no editor", { editorType: undefined }, "editorType: expected at least one"],
    ["FigJam with Dev Mode", { editorType: ["figjam", "dev"] }, "editorType: figjam and dev do not go together"],
    [
      "a domain without a scheme",
      { networkAccess: { allowedDomains: ["figma.com"] } },
      "Invalid value for allowedDomains. 'figma.com' must include a scheme, such as https://.",
    ],
    ["everything allowed for no reason", { networkAccess: { allowedDomains: ["*"] } }, "*: needs a reasoning"],
    [
      "none beside something",
      { networkAccess: { allowedDomains: ["none", "https://a.b"] } },
      "allowedDomains: none stands alone",
    ],
    ["a menu entry that does nothing", { menu: [{ name: "Insert" }] }, "menu[0]: expected a command"],
    [
      "only optional parameters",
      { parameters: [{ name: "n", key: "k", optional: true }] },
      "manifest.parameters: at least one must not be optional",
    ],
  ])("would be refused with %s", (_, change, problem) => {
    expect(problems({ ...manifest, ...change })).toContain(problem);
  });

  it("is for FigJam alone, asks for no permission, and reaches no network", () => {
    expect(manifest.editorType).toEqual(["figjam"]);
    expect(manifest).not.toHaveProperty("permissions");
    expect(manifest.networkAccess).toMatchObject({ allowedDomains: ["none"] });
  });

  it("offers the four commands, and every command is one the panel opens on", () => {
    const menu = (manifest.menu as Json[]).filter((item) => isText(item.name));
    expect(menu.map((item) => item.name)).toEqual([
      "Insert journey map",
      "Insert service blueprint",
      "Read board",
      "Check board",
    ]);
    const root = readFileSync("ui/figjam.tsx", "utf8");
    const buttons = manifest.relaunchButtons as Json[];
    for (const { command } of [...menu, ...buttons])
      expect(root).toMatch(new RegExp(`^ +"?${String(command)}"?: \\{ start:`, "m"));
    expect(buttons.map((b) => b.command)).toEqual(["check", "read"]);
  });

  it("names files the build makes", () => {
    const build = readFileSync("build/build.ts", "utf8");
    for (const file of [manifest.main, manifest.ui]) expect(build).toContain(`"${String(file)}"`);
    expect(existsSync("src/hosts/figjam/sandbox.ts")).toBe(true);
  });
});
