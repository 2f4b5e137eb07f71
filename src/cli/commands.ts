// What each command does. Results go to the standard output or a file, everything else to the standard error.
import { existsSync, statSync } from "node:fs";
import { diff, diffText, merge } from "../compare/index.js";
import { bring, formatOf } from "../formats/index.js";
import { fileBoard, newFileBoard } from "../hosts/file/index.js";
import { listed, type Reading, type Report, type ServiceMap, type Severity, severities } from "../model/index.js";
import { type Hints, parseHints } from "../read/index.js";
import { reportOf } from "../reports/index.js";
import {
  applyBaseline,
  check,
  describe,
  parseBaseline,
  parseConfig,
  parseProfile,
  rules,
  writeBaseline,
} from "../rules/index.js";
import { makeSession, type Plan } from "../session.js";
import { paramKeys, templates } from "../templates/index.js";
import { words } from "../words/index.js";
import { checker as checkedBy } from "./about.js";
import {
  deliver,
  guardOutput,
  jsonIfAny,
  jsonOf,
  nameOf,
  need,
  newId,
  type Output,
  Refusal,
  readingOf,
  say,
  seenIn,
  textOf,
  wrongWith,
} from "./files.js";

export type ExitCode = 0 | 1 | 2;

const json = (value: unknown): string => JSON.stringify(value, null, 2);

export const listTemplates = (options: { json?: boolean | undefined }): ExitCode => {
  const rows = templates.map((t) => ({
    id: t.id,
    kind: t.kind,
    profile: t.profile,
    source: t.source,
    minutes: t.minutes,
    people: t.people,
    ...t.about.en,
    lanes: t.lanes(words.en).map((l) => ({ ...l, title: l.title ?? (l.role ? words.en.roles[l.role].title : "") })),
    stages: t.stages(words.en),
  }));
  const text = rows.map((r) =>
    [
      `${r.id}: ${r.name}. ${r.what}`,
      `  lanes   ${r.lanes.map((l) => l.title).join(", ")}`,
      `  stages  ${r.stages.map((s) => (s.group ? `${s.group}/${s.title}` : s.title)).join(", ")}`,
      `  takes   ${r.minutes} minutes, ${r.people.join("–")} people`,
    ].join("\n"),
  );
  deliver(options.json ? json(rows) : text.join("\n\n"), {});
  return 0;
};

export const listRules = (options: { json?: boolean | undefined }): ExitCode => {
  const width = Math.max(...rules.map((r) => r.id.length)) + 2;
  const text = rules.map((r) => `${r.id.padEnd(width)}${r.severity.padEnd(9)}${r.sentence} (${r.source})`);
  deliver(options.json ? json(rules.map(describe)) : text.join("\n"), {});
  return 0;
};

const settings = (pairs: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Refusal(`--set ${pair}: expected key=value`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

const isMapFile = (what: string): boolean =>
  !templates.some((t) => t.id === what) &&
  (what === "-" || existsSync(what) || /\.(json|csv|md|markdown)$/i.test(what));

/** What can be said about drawing a map that is there already. */
const drawing: readonly string[] = ["notes", "noteSize", "language", "color", "expected"];

const drawingOnly = (params: Record<string, string>): Record<string, string> => {
  const others = Object.keys(params).filter((key) => !drawing.includes(key) && paramKeys.some((k) => k === key));
  if (others.length === 0) return params;
  throw new Refusal(`${others.join(", ")}: a saved map brings its own; expected ${listed(drawing, { word: "or" })}`);
};

export const insert = async (
  [what = ""]: readonly string[],
  options: Output & { set?: readonly string[] | undefined; into?: string | undefined },
): Promise<ExitCode> => {
  const { into, output } = options;
  guardOutput(options, into);
  const board = into === undefined ? newFileBoard("new.excalidraw") : fileBoard(textOf(into), nameOf(into));
  if (!board.can.write) throw new Refusal(`${into}: cannot be written back; expected an .excalidraw board`);
  const session = makeSession(board, { newId });
  const params = settings(options.set ?? []);
  const plans: readonly Plan[] = isMapFile(what)
    ? await Promise.all(
        need(bring(textOf(what), nameOf(what))).maps.map(async (map) =>
          need(await session.planMap(map, drawingOnly(params))),
        ),
      )
    : [need(await session.plan(what, params))];
  if (plans.length === 0) throw new Refusal(`${what}: holds no map`);
  for (const plan of plans) await session.insert(plan);
  deliver(board.content(), options);
  if (output !== undefined) for (const { map, drafts } of plans) say(`${map.title}: ${drafts.length} items placed`);
  return 0;
};

/** One result a file, in their order; what could not be read is said and becomes `{error}`. */
const each = async <T>(
  paths: readonly string[],
  work: (path: string) => Promise<T>,
): Promise<
  readonly ({ readonly path: string; readonly value: T } | { readonly path: string; readonly error: string })[]
> => {
  const results: ({ path: string; value: T } | { path: string; error: string })[] = [];
  for (const [i, path] of paths.entries()) {
    if (paths.length >= 5) progress(i, paths.length);
    try {
      results.push({ path, value: await work(path) });
    } catch (error) {
      const message = wrongWith(path, error);
      say(message);
      results.push({ path, error: message });
    }
  }
  return results;
};

const progress = (done: number, total: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${done + 1} of ${total} files${done + 1 === total ? "\n" : ""}`);
  else if (done % 50 === 0) say(`${done + 1} of ${total} files`);
};

/** Null for `none`: what is kept with a board is passed over, too. */
const hintsOf = (path: string | undefined): Hints | null | undefined =>
  path === undefined ? undefined : path === "none" ? null : need(parseHints(jsonOf(path), path));

export const read = async (
  paths: readonly string[],
  options: Output & { format?: string | undefined; hints?: string | undefined },
): Promise<ExitCode> => {
  guardOutput(options);
  const id = options.format ?? "json";
  const hints = hintsOf(options.hints);
  const isLines = id === "ndjson";
  const format = need(formatOf(isLines ? "json" : id, ["ndjson"]));
  if (paths.length > 1 && !isLines && id !== "json")
    throw new Refusal(`--format ${id}: takes one file; several files go to json or ndjson`);
  const results = await each(paths, (path) => readingOf(path, hints));
  const values = results.map((r) => ("value" in r ? r.value : { error: r.error }));
  const [only] = results;
  if (isLines) deliver(values.map((v) => JSON.stringify(v)).join("\n"), options);
  else if (paths.length > 1) deliver(json(values), options);
  else if (only && "value" in only) {
    const { text, dropped } = format.write(only.value);
    for (const sentence of dropped) say(sentence);
    deliver(text, options);
  }
  return results.some((r) => "error" in r) ? 2 : 0;
};

export interface CheckFlags extends Output {
  readonly format?: string | undefined;
  readonly profile?: string | undefined;
  readonly config?: string | undefined;
  readonly hints?: string | undefined;
  readonly baseline?: string | undefined;
  readonly "write-baseline"?: string | undefined;
  readonly "fail-on"?: string | undefined;
}

const isSeverity = (word: string): word is Severity => severities.some((s) => s === word);

interface Checked {
  readonly reading: Reading;
  readonly report: Report;
}

const checker = (flags: CheckFlags): ((path: string) => Promise<Checked>) => {
  const configFile = flags.config ?? (existsSync("lanewise.json") ? "lanewise.json" : undefined);
  const config = configFile === undefined ? undefined : need(parseConfig(jsonOf(configFile), configFile));
  const baseline =
    flags.baseline === undefined ? undefined : need(parseBaseline(jsonOf(flags.baseline), flags.baseline));
  if (flags.profile !== undefined) need(parseProfile(flags.profile));
  const hints = hintsOf(flags.hints);
  return async (path) => {
    const { reading, dismissals } = await seenIn(path, hints);
    if (reading.maps.length === 0) throw new Refusal(`${path}: ${noMap(reading)}`);
    const report = need(
      check(reading, {
        ...(flags.profile !== undefined && { profile: flags.profile }),
        ...(config !== undefined && { config }),
        ...(dismissals && { dismissals }),
        today: new Date().toISOString().slice(0, 10),
      }),
    );
    return { reading, report: baseline === undefined ? report : applyBaseline(report, baseline) };
  };
};

const noMap = (reading: Reading): string => reading.remarks?.join(" ") ?? "holds no map Lanewise can read";

/** A baseline is written anew each time; anything else of that name stays. */
const guardBaseline = (path: string, { force }: Output): void => {
  if (existsSync(path) && statSync(path).isFile() && !parseBaseline(jsonIfAny(path)).ok && !force)
    throw new Refusal(`${path}: is there already and is no baseline; --force writes over it`);
  guardOutput({ output: path, force: true });
};

const isAtOrAbove = (report: Report, least: Severity): boolean =>
  report.maps.some((m) => m.findings.some((f) => severities.indexOf(f.severity) >= severities.indexOf(least)));

/** A file as the reports that hold several know it. */
const asFile = (result: { path: string } & ({ value: Checked } | { error: string })) => {
  const path = result.path === "-" ? nameOf(result.path) : result.path;
  return "value" in result ? { path, ...result.value } : { path, error: result.error };
};

export const checkFiles = async (paths: readonly string[], flags: CheckFlags): Promise<ExitCode> => {
  guardOutput(flags);
  const failOn = flags["fail-on"] ?? "error";
  if (!isSeverity(failOn)) throw new Refusal(`--fail-on ${failOn}: expected error, warning or info`);
  const id = flags.format ?? "text";
  const form = id === "ndjson" ? undefined : need(reportOf(id, ["ndjson"]));
  const known = flags["write-baseline"];
  if (known !== undefined) guardBaseline(known, flags);
  const results = await each(paths, checker(flags));
  const good = results.flatMap((r) => ("value" in r ? [r.value] : []));
  const values = results.map((r) => ("value" in r ? r.value.report : { error: r.error }));
  if (known !== undefined) deliver(json(writeBaseline(...good.map((g) => g.report))), { output: known });
  if (!form) deliver(values.map((v) => JSON.stringify(v)).join("\n"), flags);
  else if (form.id === "json") deliver(json(paths.length > 1 ? values : values[0]), flags);
  else if (form.writeAll) deliver(form.writeAll(results.map(asFile), checkedBy()), flags);
  else if (good.length) deliver(good.map((g) => form.write(g.report, g.reading)).join("\n"), flags);
  if (results.some((r) => "error" in r)) return 2;
  return known === undefined && good.some((g) => isAtOrAbove(g.report, failOn)) ? 1 : 0;
};

const onlyMap = async (path: string): Promise<ServiceMap> => {
  const reading = await readingOf(path);
  const [map] = reading.maps;
  if (!map) throw new Refusal(`${path}: ${noMap(reading)}`);
  if (reading.maps.length > 1)
    throw new Refusal(
      `${path}: holds ${reading.maps.length} maps (${reading.maps.map((m) => `“${m.title}”`).join(", ")}); expected one`,
    );
  return map;
};

export const diffFiles = async (
  [a = "", b = ""]: readonly string[],
  options: { format?: string | undefined },
): Promise<ExitCode> => {
  const id = options.format ?? "text";
  if (id !== "text" && id !== "json") throw new Refusal(`--format ${id}: expected text or json`);
  const differences = diff(await onlyMap(a), await onlyMap(b));
  deliver(id === "json" ? json(differences) : diffText(differences, [a, b]), {});
  return differences.length ? 1 : 0;
};

export const mergeFiles = async (paths: readonly string[], options: Output): Promise<ExitCode> => {
  guardOutput(options);
  const maps: ServiceMap[] = [];
  for (const path of paths) {
    const reading = await readingOf(path);
    if (reading.maps.length === 0) throw new Refusal(`${path}: ${noMap(reading)}`);
    maps.push(...reading.maps);
  }
  const { map, notes } = need(merge(maps));
  for (const note of notes) say(note);
  deliver(json(map), options);
  return 0;
};
