// What is silenced on the board and silences nothing: a rule nobody knows, a place where it has nothing to say, or half of a finding.
// Of rules that are off, or had nothing to look at, it says nothing: another profile may have them on.
import type { Directive, ServiceMap } from "../model/index.js";
import { nearest } from "../words/index.js";
import { placeOf, together, whereOf } from "./off.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { quoted } from "./say.js";
import type { Silencing } from "./silencing.js";

const id = "suppression-is-used";

export const suppressionIsUsed: Rule = {
  id,
  severity: "warning",
  appliesTo: everyKind,
  source: "eslint",
  sentence: "What is silenced on the board names a check, and silences something.",
  why: "A “lanewise:off” that is no longer needed would hide the next finding at its place.",
  needs: "Needs “lanewise:off” on the board, and a note.",
  needsNotes: true,
  defaults: {},
  isLast: true,
  check(map, _options, _cells, silencing) {
    const all = map.directives ?? [];
    if (all.length === 0) return "inapplicable";
    const findings = together(all, (one) => one.rule).flatMap((group): Remark[] => {
      const [first] = group;
      const said = first && remarkOn(map, first, group, silencing);
      return said ? [{ ...said, ...placeOf(group), reason: first.rule }] : [];
    });
    return { findings };
  },
};

const remarkOn = (
  map: ServiceMap,
  first: Directive,
  group: readonly Directive[],
  silencing: Silencing | undefined,
): Pick<Remark, "message" | "severity"> | undefined => {
  const { rule } = first;
  const where = whereOf(map, first);
  const name = quoted(rule);
  if (rule === "") return { message: `“lanewise:off” names no check ${where}.` };
  if (!silencing || rule === id) return undefined;
  if (!silencing.known.includes(rule)) {
    const near = nearest(rule, silencing.known);
    const message =
      near === undefined
        ? `${name} is silenced ${where}, but no check has that name.`
        : `${name} is silenced ${where}, but no check has that name: the nearest is ${quoted(near)}.`;
    return { message };
  }
  if (!silencing.ran.has(rule) || group.some((d) => silencing.used.has(d))) return undefined;
  const half = group.map((d) => silencing.partly.get(d)).find((finding) => finding !== undefined);
  const message = half
    ? `${name} is silenced ${where}, but ${quoted(half.message, 160)} speaks of other places as well, and stays.`
    : `${name} is silenced ${where}, and has nothing to say there.`;
  return { message, severity: "info" };
};
