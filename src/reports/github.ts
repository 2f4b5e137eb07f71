// The report as annotations of a GitHub workflow: one command a finding, then the sentence for the log. The format:
// `::error file=…,title=…::message`, with % CR LF escaped everywhere and : , in properties as well.
import { type Finding, quoted } from "../model/index.js";
import { headline } from "./headline.js";
import { placeOf } from "./place.js";
import { joined, plain } from "./plain.js";
import { type Checked, type CheckedMap, mapsOf, pathOf, type ReportForm, type Unread } from "./report.js";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

const data = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text: string): string => data(plain(text)).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (name: string, file: string, title: string, lines: readonly string[]): string =>
  `::${name} file=${property(file)},title=${property(title)}::${data(lines.filter((l) => l !== "").join("\n"))}`;

/** The runner takes an old form of commands anywhere in a line, so a note must not be able to write one into the log. */
const logged = (line: string): string => plain(line).replaceAll("##[", "## [");

const said = (path: string, { map }: CheckedMap, finding: Finding, isOpen: boolean): string => {
  const place = plain(placeOf(finding, map));
  const title = [isOpen ? "Could not check" : "", place].filter((part) => part !== "").join(": ");
  const fix = finding.fix === undefined ? "" : `Fix: ${plain(finding.fix.label)}`;
  const where = `${finding.rule}, in ${quoted(plain(map.title) || "Untitled")}`;
  return command(isOpen ? "notice" : commands[finding.severity], path, title || finding.rule, [
    joined(finding.message, finding.question),
    fix,
    where,
  ]);
};

const ofFile = (file: Checked | Unread): readonly string[] => {
  const path = pathOf(file);
  if ("error" in file) return [command("error", path, "Could not be read", [plain(file.error)])];
  const { report, reading } = file;
  return [
    ...mapsOf(file).flatMap((m) => [
      ...m.report.findings.map((finding) => said(path, m, finding, false)),
      ...m.report.incomplete.map((finding) => said(path, m, finding, true)),
    ]),
    `${logged(path)}: ${logged(headline(report, reading))}`,
  ];
};

export const github: ReportForm = {
  id: "github",
  extension: "txt",
  about: "annotations of a GitHub workflow, on the commit or pull request",
  write: (report, reading) => `${ofFile({ report, reading }).join("\n")}\n`,
  writeAll: (files) => `${files.flatMap(ofFile).join("\n")}\n`,
};
