// Checks that were silenced on the board without saying why. They stay silent: what was meant is plain, only the reason is missing.

import { placeOf, together, whereOf } from "./off.js";
import { everyKind, type Rule } from "./rule.js";
import { listed, quoted, say } from "./say.js";

const forms = {
  one: "{rules} is silenced {where} without a reason: write “because …” behind it.",
  other: "{rules} are silenced {where} without a reason: write “because …” behind it.",
};

export const suppressionHasReason: Rule = {
  id: "suppression-has-reason",
  severity: "warning",
  appliesTo: everyKind,
  source: "eslint",
  sentence: "A check that is silenced on the board says why.",
  why: "Without the reason nobody can tell later whether it still holds.",
  needs: "Needs “lanewise:off” on the board, and a note.",
  needsNotes: true,
  defaults: {},
  check(map) {
    const all = map.directives ?? [];
    if (all.length === 0) return "inapplicable";
    const bare = all.filter((d) => d.rule !== "" && !/[\p{L}\p{N}]/u.test(d.reason));
    return {
      findings: together(bare, () => "").map((group) => {
        const [first] = group;
        const rules = [...new Set(group.map((d) => d.rule))].sort();
        return {
          message: say(rules.length, forms, {
            rules: listed(rules.map((rule) => quoted(rule))),
            where: first ? whereOf(map, first) : "",
          }),
          ...placeOf(group),
          reason: rules.join(" "),
        };
      }),
    };
  },
};
