// One page a rule: what it says and why, right and wrong, where it comes from, how severe it is in which profile, its options,
// and how to turn it off. Everything is taken from the rule, the profiles and the fixtures.
import { markdownTable } from "markdown-table";
import { severities } from "../src/model/index.js";
import { describe, profiles, type Rule, type RuleDescription, type Setting } from "../src/rules/index.js";
import type { Pair, Shown } from "./checks-fixtures.js";
import { sectionOf, sourceNames } from "./checks-names.js";

export const words = { error: "gap", warning: "weak spot", info: "hint" } as const;

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``;
const bare = (text: string): string => text.replace(/[\\`*_[\]<>|~#]/g, "\\$&");
const ids = (list: readonly string[]): string => list.map((id) => `\`${id}\``).join(", ");

const levelIn = (rule: Rule, setting: Setting | undefined): string =>
  setting === undefined ? rule.severity : typeof setting === "string" ? setting : setting[0];

const severityPart = (rule: Rule): string => {
  const usual = `**${rule.severity}**, shown as a ${words[rule.severity]}`;
  const others = [...severities, "off"].reverse().flatMap((level) => {
    const own = profiles.filter((p) => levelIn(rule, p.rules[rule.id]) === level).map((p) => p.id);
    return own.length && level !== rule.severity ? [`- **${level}** in ${ids(own)}`] : [];
  });
  return others.length ? `${usual}, but\n\n${others.join("\n")}` : `${usual}, in every profile.`;
};

const optionsPart = (rule: Rule, { options }: RuleDescription): readonly string[] => {
  if (options.length === 0) return [];
  const table = markdownTable(
    [
      ["option", "what it is for", "default"],
      ...options.map((o) => [
        `\`${o.name}\``,
        bare(o.about),
        o.default === undefined ? "" : code(o.default).replaceAll("|", "\\|"),
      ]),
    ],
    { alignDelimiters: false },
  );
  const set = profiles.flatMap((p) => {
    const setting = p.rules[rule.id];
    return setting === undefined || typeof setting === "string" ? [] : [`- \`${p.id}\`: ${code(setting[1])}`];
  });
  return ["## Options", table, ...(set.length ? ["Set by profiles:", set.join("\n")] : [])];
};

const scope = (rule: Rule): string => {
  const kinds = rule.appliesTo.map((kind) => (kind === "journey-map" ? "journey maps" : "service blueprints"));
  const notes = rule.needsNotes ? " It says nothing while nobody has written a note." : "";
  return `${rule.needs} It looks at ${kinds.join(" and ")}.${notes}`;
};

const example = (rule: Rule, { options }: RuleDescription): string => {
  const [option] = options.filter((o) => o.default !== undefined && !Array.isArray(o.default));
  const other = severities.find((s) => s !== rule.severity) ?? "info";
  const value = option ? [other, { [option.name]: option.default }] : other;
  return [
    "```json",
    JSON.stringify({ rules: { [rule.id]: "off" } }),
    "```",
    "",
    `in \`lanewise.json\` turns it off, ${code(value)} in place of \`"off"\` makes it ${other === "info" ? "a hint" : `a ${words[other]}`}${option ? " and sets an option" : ""}.`,
  ].join("\n");
};

const pictureOf = (file: string, alt: string): string => `![${bare(alt)}](pictures/${file})`;

export const altOf = (rule: Rule, shown: Shown): string =>
  [...shown.findings, ...shown.incomplete].map((f) => f.message).join(" ") || `Right: ${rule.sentence}`;

const quote = (shown: Shown): string =>
  shown.incomplete
    .slice(0, 1)
    .map(
      (f) =>
        `> **Could not check.** ${bare(f.message)}${f.question === undefined ? "" : `\n> Ask: ${bare(f.question)}`}`,
    )
    .join("\n");

export const pageOf = (rule: Rule, { wrong, right, asked }: Pair): string => {
  const about = describe(rule);
  const source = sourceNames[rule.source] ?? rule.source;
  const asksOnly = wrong !== undefined && wrong.findings.length === 0;
  const fix = wrong?.findings.find((f) => f.fix)?.fix;
  const parts = [
    "<!-- Written by npm run docs; edits here are lost. -->",
    `# ${rule.id}`,
    `**${rule.sentence}**`,
    rule.why,
    `*${sectionOf(rule.id)}* · ${asksOnly ? "asks, never decides" : `${rule.severity}, shown as a ${words[rule.severity]}`} · [all checks](README.md)`,
    ...(wrong ? [asksOnly ? "## It asks" : "## Wrong", pictureOf(`${rule.id}-wrong.svg`, altOf(rule, wrong))] : []),
    ...(fix ? [`Lanewise offers: **${bare(fix.label)}**.`] : []),
    ...(right ? ["## Right", pictureOf(`${rule.id}-right.svg`, altOf(rule, right))] : []),
    "## When it speaks",
    scope(rule),
    ...(asked && !asksOnly ? ["Where it cannot decide it asks instead:", quote(asked)] : []),
    "## Where it comes from",
    `${bare(source)} (\`${rule.source}\`).`,
    "## How severe it is",
    severityPart(rule),
    ...optionsPart(rule, about),
    "## Turn it off",
    example(rule, about),
    `On the board, a note or tag \`lanewise:off ${rule.id} because …\` silences it: in a cell for that cell, in a stage's head for the stage, in the title or beside it for the map; what is said of several stages goes where all of them are silenced. In the panel, **Dismiss** does so for one finding, with a reason.`,
  ];
  return `${parts.join("\n\n")}\n`;
};
