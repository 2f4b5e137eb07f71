// The maps that show what a rule says: its fixtures in tests/rules, run through the checks. Of several a pair is drawn, one that
// breaks the rule and one that keeps it: those that hold `<!-- picture -->`, else the two in English that differ least.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { markdown } from "../src/formats/markdown.js";
import type { Finding, ServiceMap } from "../src/model/index.js";
import { check } from "../src/rules/index.js";
import { languageOf } from "../src/words/index.js";

export interface Shown {
  readonly file: string;
  readonly map: ServiceMap;
  readonly findings: readonly Finding[];
  readonly incomplete: readonly Finding[];
}

const folder = "tests/rules/fixtures";

const load = (rule: string, name: string, text: string): Shown => {
  const file = `${folder}/${rule}/${name}`;
  const reading = markdown.parse?.(text, name);
  if (!reading?.ok) throw new Error(`${file} does not parse`);
  const config = /<!-- config (.*?) -->/.exec(text)?.[1];
  const report = check(reading.value, config === undefined ? {} : { config: JSON.parse(config) });
  if (!report.ok) throw new Error(`${file}: ${report.problems.map((p) => p.message).join("; ")}`);
  const [map] = reading.value.maps;
  const [said] = report.value.maps;
  if (!map || !said) throw new Error(`${file} holds no map`);
  const own = (all: readonly Finding[]) => all.filter((f) => f.rule === rule);
  return { file, map, findings: own(said.findings), incomplete: own(said.incomplete) };
};

const isEnglish = ({ title, stages, lanes }: ServiceMap): boolean =>
  languageOf([title, ...[...stages, ...lanes].map((labelled) => labelled.title)]) === "en";

const wordsOf = (map: ServiceMap): ReadonlySet<string> =>
  new Set([
    map.title,
    ...map.stages.map((s) => s.title),
    ...map.lanes.map((l) => l.title),
    ...map.lines.map((l) => l.role),
    ...map.notes.map((n) => n.text),
    ...Object.values(map.header),
  ]);

/** 0…1: how much of what stands on both is the same. */
const likeness = (a: ServiceMap, b: ServiceMap): number => {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const same = [...one].filter((word) => other.has(word)).length;
  return same / Math.max(1, one.size + other.size - same);
};

/** What may be drawn of these kinds, the first kind there is: marked ones, else those without settings of their
 * own, and of these those in English. */
const choice = (rule: string, ...kinds: readonly string[]): readonly Shown[] => {
  const here = `${folder}/${rule}`;
  const files = existsSync(here) ? readdirSync(here).filter((name) => name.endsWith(".md")) : [];
  for (const kind of kinds) {
    const own = files
      .filter((name) => name.startsWith(`${kind}-`))
      .sort()
      .map((name) => ({ name, text: readFileSync(`${here}/${name}`, "utf8") }));
    const marked = own.filter(({ text }) => text.includes("<!-- picture -->"));
    const usual = own.filter(({ text }) => !text.includes("<!-- config "));
    const shown = (marked.length ? marked : usual.length ? usual : own).map(({ name, text }) => load(rule, name, text));
    const english = shown.filter((s) => isEnglish(s.map));
    if (shown.length) return english.length ? english : shown;
  }
  return [];
};

/** The first of the best. */
const best = <T>(all: readonly T[], worth: (one: T) => number): T | undefined =>
  all.reduce<T | undefined>((top, one) => (top === undefined || worth(one) > worth(top) ? one : top), undefined);

export interface Pair {
  readonly wrong?: Shown;
  readonly right?: Shown;
  /** One it asks about. */
  readonly asked?: Shown;
}

export const pairFor = (rule: string): Pair => {
  const wrongs = choice(rule, "violating", "incomplete");
  const rights = choice(rule, "clean");
  const pairs = wrongs.flatMap((wrong) =>
    rights.map((right) => ({ wrong, right, like: likeness(wrong.map, right.map) })),
  );
  const pair = best(pairs, ({ like }) => like);
  const [wrong, right, asked] = [pair?.wrong ?? wrongs[0], pair?.right ?? rights[0], choice(rule, "incomplete")[0]];
  return { ...(wrong && { wrong }), ...(right && { right }), ...(asked && { asked }) };
};
