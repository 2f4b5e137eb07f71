// docs/checks: a page a rule with its pictures, and the index with what every form of a report looks like. Pure but for the
// fixtures it reads; docs.ts writes the files and finds stale ones.
import type { Rule } from "../src/rules/index.js";
import { rules } from "../src/rules/index.js";
import { pairFor, type Shown } from "./checks-fixtures.js";
import { indexOf } from "./checks-index.js";
import { altOf, pageOf } from "./checks-page.js";
import { draw } from "./checks-picture.js";

export const folder = "docs/checks";

const most = 3;

const drawn = (rule: Rule, { map, findings, incomplete }: Shown, title: string): string =>
  draw({
    map,
    findings: [
      ...findings.map((finding) => ({ finding, isOpen: false })),
      ...(findings.length ? [] : incomplete.map((finding) => ({ finding, isOpen: true }))),
    ].slice(0, most),
    sentence: rule.sentence,
    title,
  });

const filesOf = (rule: Rule): Readonly<Record<string, string>> => {
  const pair = pairFor(rule.id);
  const { wrong, right } = pair;
  return {
    [`${folder}/${rule.id}.md`]: pageOf(rule, pair),
    ...(wrong && { [`${folder}/pictures/${rule.id}-wrong.svg`]: drawn(rule, wrong, altOf(rule, wrong)) }),
    ...(right && { [`${folder}/pictures/${rule.id}-right.svg`]: drawn(rule, right, altOf(rule, right)) }),
  };
};

/** Every file of docs/checks by path. `run` gives what the command line prints. */
export const checkDocs = (run: (...args: readonly string[]) => string): Readonly<Record<string, string>> => ({
  [`${folder}/README.md`]: indexOf(run),
  ...Object.assign({}, ...rules.map(filesOf)),
});
