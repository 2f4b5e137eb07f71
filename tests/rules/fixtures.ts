// Rule fixtures: maps in our Markdown form that carry their own expectations. What a folder holds speaks of the rule it is
// named after; the first word of a file says what the rule must answer.
//
//   <!-- expect RULE error|warning|info|ask [stage="A|B"] [lane="C"] [notes="text|text"] [roles="needs,goals"] [no-fix]: message -->
//   <!-- config {"rules": …} -->
import { readdirSync, readFileSync } from "node:fs";
import { markdown } from "../../src/formats/markdown.js";
import type { Finding, MapReport, Reading, ServiceMap } from "../../src/model/index.js";
import { check } from "../../src/rules/index.js";

const folder = new URL("./fixtures/", import.meta.url);

export const kinds = ["violating", "clean", "incomplete", "inapplicable"] as const;
export type Kind = (typeof kinds)[number];

export interface Expectation {
  readonly rule: string;
  readonly answer: string;
  readonly marks: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface Fixture {
  /** Folder and file, without its ending. */
  readonly name: string;
  readonly rule: string;
  readonly kind: Kind | undefined;
  readonly reading: Reading;
  readonly map: ServiceMap;
  readonly config: unknown;
  readonly expected: readonly Expectation[];
}

const expectations = (text: string): readonly Expectation[] =>
  [...text.matchAll(/<!-- expect (\S+) (error|warning|info|ask)((?: [a-z-]+(?:="[^"]*")?)*): (.*?) -->/g)].map(
    ([, rule = "", answer = "", marks = "", message = ""]) => ({
      rule,
      answer,
      marks: Object.fromEntries([...marks.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, k, v]) => [k, v ?? ""])),
      message,
    }),
  );

const load = (group: string, file: string): Fixture => {
  const name = `${group}/${file.replace(/\.md$/, "")}`;
  const text = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const reading = markdown.parse?.(text, `${name}.md`);
  if (!reading?.ok) throw new Error(`${name} does not parse: ${reading?.problems.map((p) => p.message).join("; ")}`);
  const [map] = reading.value.maps;
  if (!map) throw new Error(`${name} holds no map`);
  const expected = expectations(text);
  const markers = text.match(/<!-- expect /g)?.length ?? 0;
  if (markers !== expected.length) throw new Error(`${name}: ${markers} markers, ${expected.length} understood`);
  const config = /<!-- config (.*?) -->/.exec(text)?.[1];
  return {
    name,
    rule: group,
    kind: kinds.find((kind) => file.startsWith(`${kind}-`)),
    reading: reading.value,
    map,
    config: config === undefined ? undefined : JSON.parse(config),
    expected,
  };
};

export const fixtures: readonly Fixture[] = readdirSync(folder)
  .sort()
  .flatMap((group) =>
    readdirSync(new URL(`${group}/`, folder))
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => load(group, file)),
  );

export const reportOf = (reading: Reading, config?: unknown): MapReport => {
  const report = check(reading, { config });
  if (!report.ok) throw new Error(report.problems.map((p) => p.message).join("; "));
  const [map] = report.value.maps;
  if (!map) throw new Error("no map in the report");
  return map;
};

/** A finding in the words of a marker, as far as the marker speaks. */
export const asExpectation = (map: ServiceMap, finding: Finding, asked: boolean, like: Expectation): Expectation => {
  const titles = (things: readonly { id: string; title: string }[], ids: readonly string[]) =>
    ids.map((id) => things.find((thing) => thing.id === id)?.title ?? id).join("|");
  const texts = finding.notes.map((id) => map.notes.find((note) => note.id === id)?.text ?? id);
  const wanted = like.marks.notes?.split("|") ?? [];
  const all: Record<string, string | undefined> = {
    stage: titles(map.stages, finding.stages),
    lane: titles(map.lanes, finding.lanes),
    notes: [...texts].sort().join() === [...wanted].sort().join() ? like.marks.notes : texts.join("|"),
    roles: finding.roles?.join() ?? "",
    "no-fix": finding.fix ? "there is a fix" : "",
  };
  const marks = Object.fromEntries(Object.keys(like.marks).map((key) => [key, all[key] ?? "unknown mark"]));
  return { rule: finding.rule, answer: asked ? "ask" : finding.severity, marks, message: finding.message };
};
