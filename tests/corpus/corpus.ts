// Finished maps as teams leave them, in our Markdown form, with what a service designer would say about each: read, checked
// under the map's own profile, and held against those lines. What is planted besides is said in plant.ts, the table in table.ts.
//
//   <!-- accept RULE [stage="A|B"] [lane="C"] [notes="text|text"] [roles="needs,goals"] [after]: why a designer would agree -->
//   <!-- defect RULE [stage=…] [lane=…] [notes=…] [ask]: what was planted by hand -->
//
// `after`: judged once the check had spoken. `ask`: a question is answer enough.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { markdown } from "../../src/formats/markdown.js";
import type { Finding, MapReport, Reading, ServiceMap } from "../../src/model/index.js";
import { check } from "../../src/rules/index.js";

const root = "tests/corpus";

export interface Verdict {
  readonly kind: "accept" | "defect";
  readonly rule: string;
  /** Titles and texts; what is not named may be any. */
  readonly stage?: readonly string[];
  readonly lane?: readonly string[];
  readonly notes?: readonly string[];
  /** Of the lane that is missing. */
  readonly roles?: readonly string[];
  readonly isAfter: boolean;
  readonly isAsk: boolean;
  readonly why: string;
}

export interface Entry {
  /** Folder and file, without its ending. */
  readonly name: string;
  readonly map: ServiceMap;
  readonly verdicts: readonly Verdict[];
}

export interface Judged {
  readonly entry: Entry;
  readonly report: MapReport;
  /** Warnings and errors that a verdict covers, and those that none does. */
  readonly right: readonly Finding[];
  readonly wrong: readonly Finding[];
  readonly defects: readonly { readonly verdict: Verdict; readonly isFound: boolean }[];
  /** Accepted before the check had spoken, and not said by it. */
  readonly unsaid: readonly Verdict[];
}

const marker = /<!-- (accept|defect) ([a-z-]+)((?: [a-z]+(?:="[^"]*")?)*): (.*?) -->/g;

export const verdictsIn = (text: string, name: string): readonly Verdict[] => {
  const found = [...text.matchAll(marker)].map(([, kind, rule = "", marks = "", why = ""]): Verdict => {
    const facts = new Map([...marks.matchAll(/([a-z]+)(?:="([^"]*)")?/g)].map(([, key = "", value]) => [key, value]));
    for (const key of facts.keys())
      if (!["stage", "lane", "notes", "roles", "after", "ask"].includes(key))
        throw new Error(`${name}: unknown mark “${key}”`);
    const list = (key: string, between = "|") => {
      const value = facts.get(key);
      return value === undefined ? {} : { [key]: value.split(between) };
    };
    return {
      kind: kind === "defect" ? "defect" : "accept",
      rule,
      ...list("stage"),
      ...list("lane"),
      ...list("notes"),
      ...list("roles", ","),
      isAfter: facts.has("after"),
      isAsk: facts.has("ask"),
      why,
    };
  });
  const all = text.match(/<!-- (accept|defect)\b/g)?.length ?? 0;
  if (all !== found.length) throw new Error(`${name}: ${all} verdicts, ${found.length} understood`);
  return found;
};

const load = (folder: string, file: string): Entry => {
  const name = `${folder}/${file.replace(/\.md$/, "")}`;
  const text = readFileSync(`${root}/${name}.md`, "utf8");
  const reading = markdown.parse?.(text, `${name}.md`);
  if (!reading?.ok) throw new Error(`${name} does not parse: ${reading?.problems.map((p) => p.message).join("; ")}`);
  const [map, ...others] = reading.value.maps;
  if (!map || others.length) throw new Error(`${name}: ${reading.value.maps.length} maps, expected one`);
  return { name, map, verdicts: verdictsIn(text, name) };
};

/** Maps whose false alarms are known and not yet put right: in the table, not in the test's targets. They move out once they are. */
export const isOpen = (entry: Entry): boolean => entry.name.startsWith("open/");

export const corpus = (): readonly Entry[] =>
  ["blueprints", "journeys", "open"]
    .filter((folder) => existsSync(`${root}/${folder}`))
    .flatMap((folder) =>
      readdirSync(`${root}/${folder}`)
        .filter((file) => file.endsWith(".md"))
        .sort()
        .map((file) => load(folder, file)),
    );

export const readingOf = (maps: readonly ServiceMap[], name = "a map"): Reading => {
  const notes = maps.reduce((sum, map) => sum + map.notes.length, 0);
  return {
    format: "lanewise.reading/1",
    source: { host: "memory", name },
    ...{ maps, leftovers: [], accounted: [] },
    counts: { items: notes, notes, leftovers: 0, accounted: 0 },
  };
};

export const reportOn = (map: ServiceMap): MapReport => {
  const report = check(readingOf([map]));
  if (!report.ok) throw new Error(report.problems.map((p) => p.message).join("; "));
  const [only] = report.value.maps;
  if (!only) throw new Error("no map in the report");
  return only;
};

/** Where a finding speaks: one place a stage, so that two verdicts can share a finding about two stages. */
interface Place {
  readonly stage: string | undefined;
  readonly lanes: readonly string[];
  readonly notes: readonly string[];
  readonly roles: readonly string[];
}

const placesOf = (map: ServiceMap, finding: Finding): readonly Place[] => {
  const notes = map.notes.filter((note) => finding.notes.includes(note.id));
  const titled = (things: readonly { id: string; title: string }[], ids: readonly (string | null)[]) =>
    things.filter((thing) => ids.includes(thing.id)).map((thing) => thing.title);
  const { roles = [] } = finding;
  const lanes = titled(map.lanes, finding.lanes.length ? finding.lanes : notes.map((note) => note.lane));
  const stages = finding.stages.length ? finding.stages : [...new Set(notes.map((note) => note.stage))];
  if (!stages.length) return [{ stage: undefined, lanes, notes: notes.map((note) => note.text), roles }];
  return stages.map((id) => ({
    stage: map.stages.find((stage) => stage.id === id)?.title,
    ...{ lanes, roles },
    notes: notes.filter((note) => finding.stages.length < 2 || note.stage === id).map((note) => note.text),
  }));
};

const holds = (named: readonly string[] | undefined, said: readonly string[]): boolean =>
  named === undefined || (said.length > 0 && said.every((one) => named.includes(one)));

const fits = (verdict: Verdict, { stage, lanes, notes, roles }: Place): boolean =>
  holds(verdict.stage, stage === undefined ? [] : [stage]) &&
  holds(verdict.lane, lanes) &&
  holds(verdict.notes, notes) &&
  holds(verdict.roles, roles);

const speaksOf = (map: ServiceMap, finding: Finding, verdict: Verdict): boolean =>
  verdict.rule === finding.rule && placesOf(map, finding).some((place) => fits(verdict, place));

export const judge = (entry: Entry, report = reportOn(entry.map)): Judged => {
  const { map, verdicts } = entry;
  const isRight = (finding: Finding): boolean =>
    placesOf(map, finding).every((place) => verdicts.some((v) => v.rule === finding.rule && fits(v, place)));
  const isSaid = (verdict: Verdict): boolean =>
    [...report.findings, ...(verdict.isAsk ? report.incomplete : [])].some((f) => speaksOf(map, f, verdict));
  const loud = report.findings.filter((finding) => finding.severity !== "info");
  return {
    entry,
    report,
    right: loud.filter(isRight),
    wrong: loud.filter((finding) => !isRight(finding)),
    defects: verdicts.filter((v) => v.kind === "defect").map((verdict) => ({ verdict, isFound: isSaid(verdict) })),
    unsaid: verdicts.filter(
      (v) =>
        v.kind === "accept" &&
        !v.isAfter &&
        ![...report.findings, ...report.incomplete].some((f) => speaksOf(map, f, v)),
    ),
  };
};
