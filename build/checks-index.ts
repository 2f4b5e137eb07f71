// The index of the checks: every rule by section, how to read a result, and each form of a report as the command line prints it.
import { markdownTable } from "markdown-table";
import { reports } from "../src/reports/index.js";
import { rules } from "../src/rules/index.js";
import { sectionOf, sections } from "./checks-names.js";
import { words } from "./checks-page.js";

const sample = "ui/samples/half-filled-blueprint.excalidraw";
const most = 36;

const listOf = (section: string): readonly string[] => {
  const own = rules.filter((rule) => sectionOf(rule.id) === section);
  if (own.length === 0) return [];
  const rows = own.map((rule) => [`[${rule.id}](${rule.id}.md)`, rule.severity, rule.sentence, `\`${rule.source}\``]);
  return [
    `### ${section}`,
    markdownTable([["check", "severity", "what it says", "source"], ...rows], { alignDelimiters: false }),
  ];
};

const languages: Readonly<Record<string, string>> = { json: "json", sarif: "json", junit: "xml", markdown: "markdown" };

/** Where what a reader looks for comes late, the command that is shown begins there. */
const begins: Readonly<Record<string, string>> = { sarif: '"results": [' };

const excerpt = (
  id: string,
  lines: readonly string[],
): { readonly filter: string; readonly lines: readonly string[] } => {
  const start = begins[id];
  if (start !== undefined) {
    const at = Math.max(
      0,
      lines.findIndex((line) => line.includes(start)),
    );
    return { filter: ` | grep -F -A ${most} '${start}'`, lines: lines.slice(at, at + most + 1) };
  }
  return lines.length > most ? { filter: ` | head -n ${most}`, lines: lines.slice(0, most) } : { filter: "", lines };
};

/** Real output; what is long is cut by the command that is shown. */
const shown = (id: string, about: string, run: (...args: readonly string[]) => string): readonly string[] => {
  const { filter, lines } = excerpt(id, run("check", sample, "--format", id).trimEnd().split("\n"));
  return [
    `### ${id}`,
    `For ${about}.`,
    `\`\`\`sh\nnpx lanewise check ${sample} --format ${id}${filter}\n\`\`\``,
    `\`\`\`\`${languages[id] ?? "text"}\n${lines.join("\n")}\n\`\`\`\``,
  ];
};

const intro = `<!-- Written by npm run docs; edits here are lost. -->

# Checks

${rules.length} checks look at a map that was read off a board and say what is missing or questionable. Each has a page with its sentence, the reason,
a wrong and a right map, its source, its severity in every profile, its options, and how to turn it off.

## How to read a result

| | result | means | changes the exit code |
| - | - | - | - |
| ◆ | **error**, a ${words.error} | something the method cannot do without is not there | yes |
| ▲ | **warning**, a ${words.warning} | worth a look before the map is shown to anybody | with \`--fail-on warning\` |
| ⓘ | **info**, a ${words.info} | good practice, no fault | with \`--fail-on info\` |
| ? | **could not check** | Lanewise cannot decide; it says why and what to ask | never |
| | passed | the check looked and found nothing | |
| | did not apply | what the check needs is not on the map | |

“Could not check” and “did not apply” are never counted as passed. An empty cell is normal: silence is only spoken of where its neighbours contradict it.

A map is checked by the profile it names, else by that of its kind; \`--profile\` chooses another. \`lanewise.json\` changes rules one by one, a note
\`lanewise:off RULE because …\` silences one on the board, and \`--baseline\` leaves out what a team knows already.`;

export const indexOf = (run: (...args: readonly string[]) => string): string =>
  `${[
    intro,
    "## All checks",
    ...[...Object.keys(sections), "More"].flatMap(listOf),
    "## Reports",
    `\`--format\` chooses the form. Exit codes are the same for all: 0 nothing at or above \`--fail-on\`, 1 something, 2 wrong usage or a file that could not be read. Several files become one array in json, one log in sarif and junit, and follow one another in the others.`,
    ...reports.flatMap((form) => shown(form.id, form.about, run)),
  ].join("\n\n")}\n`;
