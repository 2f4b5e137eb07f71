// What Figma takes as a manifest, as far as it is published (rule 24): every field there is, and the rules about them. One line a broken
// rule.
import type { WorldOptions } from "./records.js";
import type { Switches } from "./switches.js";

type Json = Readonly<Record<string, unknown>>;

const isText = (v: unknown): v is string => typeof v === "string" && v !== "";
const isFlag = (v: unknown): boolean => v === undefined || typeof v === "boolean";
const isObject = (v: unknown): v is Json => typeof v === "object" && v !== null && !Array.isArray(v);

const fields = [
  ...["name", "id", "api", "main", "ui", "documentAccess", "networkAccess", "parameters", "parameterOnly"],
  ...["editorType", "menu", "relaunchButtons", "enableProposedApi", "enablePrivatePluginApi", "build"],
  ...["permissions", "capabilities", "codegenLanguages", "codegenPreferences"],
];
const editors = ["figma", "figjam", "dev", "slides", "buzz"];
const permissions = ["currentuser", "activeusers", "fileusers", "payments", "teamlibrary"];
const capabilities = ["textreview", "codegen", "inspect", "vscode"];

const unknown = (given: Json, known: readonly string[], at: string): string[] =>
  Object.keys(given).flatMap((key) => (known.includes(key) ? [] : [`${at}: unknown field “${key}”`]));

const listProblems = (given: unknown, at: string, each: (one: Json, here: string) => string[]): string[] => {
  if (!Array.isArray(given)) return [`${at}: expected a list`];
  return given.flatMap((one: unknown, i) =>
    isObject(one) ? each(one, `${at}[${i}]`) : [`${at}[${i}]: expected an object`],
  );
};

const oneOf = (given: unknown, known: readonly string[], at: string): string[] => {
  if (given === undefined) return [];
  if (!Array.isArray(given)) return [`${at}: expected a list`];
  return given.flatMap((one: unknown) => (known.includes(String(one)) ? [] : [`${at}: unknown “${String(one)}”`]));
};

const parameterProblems = ({ parameters, parameterOnly }: Json, at: string): string[] => {
  if (parameters === undefined)
    return parameterOnly === undefined ? [] : [`${at}: parameterOnly says nothing without parameters`];
  const each = (one: Json, here: string): string[] => [
    ...unknown(one, ["name", "key", "description", "allowFreeform", "optional"], here),
    ...(isText(one.name) && isText(one.key) ? [] : [`${here}: expected name and key`]),
    ...(one.description === undefined || isText(one.description) ? [] : [`${here}: expected a description in words`]),
    ...(isFlag(one.allowFreeform) && isFlag(one.optional) ? [] : [`${here}: expected true or false`]),
  ];
  const listed = listProblems(parameters, `${at}.parameters`, each);
  if (!Array.isArray(parameters) || listed.length > 0) return listed;
  const all = parameters as Json[];
  const optional = all.map((p) => p.optional === true);
  return [
    ...(isFlag(parameterOnly) ? [] : [`${at}.parameterOnly: expected true or false`]),
    ...(all.length === 0 ? [`${at}.parameters: expected at least one`] : []),
    ...(optional.every(Boolean) ? [`${at}.parameters: at least one must not be optional`] : []),
    ...(optional.some((o, i) => o && optional[i + 1] === false) ? [`${at}.parameters: optional ones come last`] : []),
    ...(new Set(all.map((p) => p.key)).size < all.length ? [`${at}.parameters: two have one key`] : []),
  ];
};

const menuProblems = (menu: unknown, at: string): string[] =>
  listProblems(menu, at, (item, here) => {
    if (item.separator !== undefined)
      return item.separator === true && Object.keys(item).length === 1 ? [] : [`${here}: a separator has nothing else`];
    const name = isText(item.name) ? [] : [`${here}: expected a name`];
    if (item.menu !== undefined)
      return [...name, ...unknown(item, ["name", "menu"], here), ...menuProblems(item.menu, `${here}.menu`)];
    return [
      ...name,
      ...unknown(item, ["name", "command", "parameters", "parameterOnly"], here),
      ...(isText(item.command) ? [] : [`${here}: expected a command`]),
      ...parameterProblems(item, here),
    ];
  });

const domainProblems = (domain: unknown, reasoning: unknown): string[] => {
  if (!isText(domain)) return ["allowedDomains: expected text"];
  if ((domain === "*" || domain.includes("localhost")) && !isText(reasoning)) return [`${domain}: needs a reasoning`];
  if (domain === "*" || /^(https?|wss?):\/\/[^\s]+$/.test(domain)) return [];
  return [`Invalid value for allowedDomains. '${domain}' must include a scheme, such as https://.`];
};

const networkProblems = (access: unknown, mayMix: boolean): string[] => {
  if (access === undefined) return [];
  if (!isObject(access)) return ["networkAccess: expected an object"];
  const { allowedDomains: domains, reasoning, devAllowedDomains: dev = [] } = access;
  const other = unknown(access, ["allowedDomains", "reasoning", "devAllowedDomains"], "networkAccess");
  if (!Array.isArray(domains) || domains.length === 0) return [...other, "allowedDomains: expected at least one"];
  if (!Array.isArray(dev)) return [...other, "devAllowedDomains: expected a list"];
  const none = domains.includes("none");
  if (none && domains.length === 1) return other;
  if (none && !mayMix) return [...other, "allowedDomains: none stands alone"];
  const named = domains.filter((domain: unknown) => domain !== "none");
  return [...other, ...[...named, ...dev].flatMap((domain: unknown) => domainProblems(domain, reasoning))];
};

const editorProblems = (given: unknown): string[] => {
  if (!Array.isArray(given) || given.length === 0) return ["editorType: expected at least one"];
  const apart = given.includes("figjam") && given.includes("dev");
  return [...oneOf(given, editors, "editorType"), ...(apart ? ["editorType: figjam and dev do not go together"] : [])];
};

const uiProblems = (ui: unknown): string[] => {
  if (ui === undefined || isText(ui)) return [];
  return isObject(ui) && Object.values(ui).every(isText) ? [] : ["ui: expected a path, or paths by name"];
};

const buttonProblems = (one: Json, here: string): string[] => [
  ...unknown(one, ["command", "name", "multipleSelection"], here),
  ...(isText(one.command) && isText(one.name) ? [] : [`${here}: expected command and name`]),
  ...(isFlag(one.multipleSelection) ? [] : [`${here}.multipleSelection: expected true or false`]),
];

export const manifestProblems = (m: Json, { noneBesidesOthers = false }: Partial<Switches> = {}): readonly string[] => [
  ...Object.keys(m).flatMap((key) => (fields.includes(key) ? [] : [`Invalid manifest field '${key}'`])),
  ...["name", "id", "main"].flatMap((key) => (isText(m[key]) ? [] : [`${key}: expected text`])),
  ...(m.api === "1.0.0" ? [] : ["api: expected 1.0.0"]),
  ...(m.documentAccess === "dynamic-page" ? [] : ["documentAccess: new plugins need dynamic-page"]),
  ...uiProblems(m.ui),
  ...editorProblems(m.editorType),
  ...networkProblems(m.networkAccess, noneBesidesOthers),
  ...oneOf(m.permissions, permissions, "permissions"),
  ...oneOf(m.capabilities, capabilities, "capabilities"),
  ...(m.menu === undefined ? [] : menuProblems(m.menu, "menu")),
  ...(m.menu !== undefined && m.parameters !== undefined ? ["parameters: belong to the entries of a menu"] : []),
  ...parameterProblems(m, "manifest"),
  ...(m.relaunchButtons === undefined ? [] : listProblems(m.relaunchButtons, "relaunchButtons", buttonProblems)),
];

type Admitted = Pick<WorldOptions, "permissions" | "relaunchCommands" | "pluginId">;

/** What a plugin may do by its manifest; throws as Figma does at one it does not take, or that is for other editors. */
export const admitted = (m: Json, { switches = {}, editorType = "figjam" }: WorldOptions): Admitted => {
  const [problem] = manifestProblems(m, switches);
  if (problem !== undefined) throw new Error(`Manifest error: ${problem}`);
  if (!(m.editorType as readonly string[]).includes(editorType))
    throw new Error(`Manifest error: The manifest editorType does not include '${editorType}'.`);
  return {
    permissions: (m.permissions as readonly string[] | undefined) ?? [],
    relaunchCommands: ((m.relaunchButtons as readonly Json[] | undefined) ?? []).map((b) => String(b.command)),
    pluginId: String(m.id),
  };
};
