// The report as SARIF 2.1.0, the exchange format of checking tools: one log with one run, whatever the number of files.
// Findings are results, what could not be checked is of kind “open”, and lanes, stages and notes are logical locations.
import type { Finding, ServiceMap, Severity, Suppressed } from "../model/index.js";
import { type LocationReference, locationTable } from "./logical.js";
import { joined, plain } from "./plain.js";
import {
  type Checked,
  type CheckedMap,
  type Checker,
  mapsOf,
  pathOf,
  type ReportForm,
  rulesIn,
  type Unread,
} from "./report.js";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** Braces stand for arguments in SARIF and `[…](…)` for links; in what people wrote they are neither. */
const message = (text: string) => ({
  text: plain(text).replaceAll("{", "{{").replaceAll("}", "}}").replaceAll("](", "\\]("),
});

/** A reference to the file: relative as given, or file: for a whole path. */
const uriOf = (path: string): string => {
  const parts = plain(path).replaceAll("\\", "/").split("/").map(encodeURIComponent);
  const [first = ""] = parts;
  if (/^[A-Za-z]%3A$/.test(first)) return `file:///${[first.replace("%3A", ":"), ...parts.slice(1)].join("/")}`;
  return first === "" && parts.length > 1 ? `file://${parts.join("/")}` : parts.join("/");
};

const pageOf = (id: string, homepage: string | undefined): { readonly helpUri?: string } =>
  homepage === undefined ? {} : { helpUri: `${homepage.replace(/#.*$/, "").replace(/\/$/, "")}/docs/checks/${id}.md` };

const descriptorsOf = (ids: readonly string[], { rules, homepage }: Checker) =>
  ids.map((id) => {
    const rule = rules.find((r) => r.id === id);
    if (!rule) return { id, ...pageOf(id, homepage) };
    const { sentence, why, needs, source, severity } = rule;
    return {
      id,
      shortDescription: { text: sentence },
      fullDescription: { text: `${sentence} ${why}` },
      help: { text: `${why} ${needs}`, markdown: `**${sentence}**\n\n${why}\n\n${needs}\n\nSource: ${source}.` },
      ...pageOf(id, homepage),
      defaultConfiguration: { level: levels[severity] },
      properties: { source, tags: ["service-design", source] },
    };
  });

const address = /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/;

/** A finder of deep links: where the host has addresses, that of the first item of a finding. */
const linksIn = (map: ServiceMap): ((finding: Finding) => { readonly hostedViewerUri?: string }) => {
  const things = [...map.notes, ...map.stages, ...map.lanes, map];
  const urls = new Map(
    things.flatMap(({ item }) => (item?.url !== undefined && address.test(item.url) ? [[item.id, item.url]] : [])),
  );
  return ({ items }) => {
    const [url] = items.flatMap((id) => urls.get(id) ?? []);
    return url === undefined ? {} : { hostedViewerUri: url };
  };
};

const suppressionOf = ({ by, reason, who, when }: Suppressed) => ({
  kind: by === "board" ? "inSource" : "external",
  status: "accepted",
  ...(plain(reason) !== "" && { justification: plain(reason) }),
  ...((who !== undefined || when !== undefined) && {
    properties: { ...(who !== undefined && { who: plain(who) }), ...(when !== undefined && { when }) },
  }),
});

interface Said {
  readonly finding: Finding;
  readonly isOpen: boolean;
  readonly silenced?: Suppressed;
}

const saidIn = ({ findings, incomplete, suppressed = [], dismissed = [] }: CheckedMap["report"]): readonly Said[] => [
  ...findings.map((finding) => ({ finding, isOpen: false })),
  ...incomplete.map((finding) => ({ finding, isOpen: true })),
  ...[...suppressed, ...dismissed].map((silenced) => ({
    finding: silenced.finding,
    isOpen: silenced.asked === true,
    silenced,
  })),
];

const resultOf = (
  { finding, isOpen, silenced }: Said,
  ruleIndex: number,
  artifactLocation: object,
  logicalLocations: readonly LocationReference[],
) => ({
  ruleId: finding.rule,
  ruleIndex,
  // “Could not check” is neither a failure nor a pass.
  ...(isOpen ? { kind: "open", level: "none" } : { kind: "fail", level: levels[finding.severity] }),
  message: message(joined(finding.message, finding.question)),
  // A board has no lines; readers that show files ask for one all the same.
  locations: [{ physicalLocation: { artifactLocation, region: { startLine: 1 } }, logicalLocations }],
  partialFingerprints: { "lanewiseFinding/v1": finding.fingerprint },
  ...(silenced && { suppressions: [suppressionOf(silenced)] }),
  ...(finding.fix && { properties: { fix: plain(finding.fix.label) } }),
});

const outcomes = (file: Checked) =>
  mapsOf(file).map(({ map, report }) => ({
    file: pathOf(file),
    map: map.id,
    title: map.title,
    profile: report.profile,
    passes: report.passes,
    inapplicable: report.inapplicable,
  }));

const driverOf = (ids: readonly string[], checker: Checker) => ({
  name: "Lanewise",
  ...(checker.version !== undefined && { version: checker.version, semanticVersion: checker.version }),
  ...(checker.homepage !== undefined && { informationUri: checker.homepage }),
  rules: descriptorsOf(ids, checker),
});

const invocationOf = (files: readonly (Checked | Unread)[], locations: readonly object[]) => {
  const unread = files.flatMap((file, index) => ("error" in file ? [{ error: file.error, index }] : []));
  return {
    executionSuccessful: unread.length === 0,
    ...(unread.length > 0 && {
      toolExecutionNotifications: unread.map(({ error, index }) => ({
        level: "error",
        message: message(error),
        locations: [{ physicalLocation: { artifactLocation: { ...locations[index] } } }],
      })),
    }),
  };
};

const writeAll = (files: readonly (Checked | Unread)[], checker: Checker): string => {
  const checked = files.flatMap((file, index) => ("report" in file ? [{ file, index }] : []));
  const maps = checked.flatMap(({ file, index }) => mapsOf(file).map((m) => ({ m, index })));
  const ids = rulesIn(
    maps.map(({ m }) => m.report),
    checker,
  );
  const locations = files.map((file, index) => ({ uri: uriOf(pathOf(file)), index }));
  const table = locationTable();
  const results = maps.flatMap(({ m, index }) => {
    const [places, links] = [table.of(m.map), linksIn(m.map)];
    return saidIn(m.report).map((said) => ({
      ...resultOf(said, ids.indexOf(said.finding.rule), { ...locations[index] }, places(said.finding)),
      ...links(said.finding),
    }));
  });
  const run = {
    tool: { driver: driverOf(ids, checker) },
    invocations: [invocationOf(files, locations)],
    artifacts: locations.map((location) => ({ location, roles: ["analysisTarget"] })),
    logicalLocations: table.all,
    results,
    properties: { maps: checked.flatMap(({ file }) => outcomes(file)) },
  };
  return `${JSON.stringify({ $schema: schema, version: "2.1.0", runs: [run] }, null, 2)}\n`;
};

export const sarif: ReportForm = {
  id: "sarif",
  extension: "sarif",
  about: "code scanning and quality tools (SARIF 2.1.0): rules, results, places",
  write: (report, reading) => writeAll([{ report, reading }], { rules: [] }),
  writeAll,
};
