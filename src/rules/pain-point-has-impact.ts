// Pain points that do not say how much they matter, on maps whose group says it of the others (or by a profile that asks for it). A
// vote, a tag, a number, “gives up” or “works around it” says it.
import * as z from "zod/mini";
import type { Note } from "../model/index.js";
import { saysImpact } from "../words/judged/remarks.js";
import { unlikeMost } from "./most.js";
import { saysNone } from "./nothing.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, noteName, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly always: boolean;
}

const saysHowMuch = (note: Note): boolean =>
  note.importance !== undefined ||
  (note.votes ?? 0) > 0 ||
  (note.tags ?? []).length > 0 ||
  /\d\s?%|\d\s?\/\s?\d|[!！]{2,}|[🔥⚠🔴🟠🟡🟢]/u.test(note.text.slice(0, 500)) ||
  saysImpact(note.text);

const forms: Forms = {
  one: "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.",
  other:
    "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.",
};
const mixedForms: Forms = {
  one: "{text} may be a pain point, and does not say how much it matters.",
  other: "{N} notes may be pain points, and do not say how much they matter.",
};

const remark = (notes: readonly Note[], said: Forms): Remark => ({
  message: say(notes.length, said, { text: noteName(notes[0]?.text ?? "") }),
  notes: notes.map((note) => note.id),
});

export const painPointHasImpact: Rule<Options> = {
  id: "pain-point-has-impact",
  severity: "info",
  appliesTo: everyKind,
  source: "atlassian",
  sentence: "A pain point says how much it matters.",
  why: "A trifle and a reason to leave look the same on a sticky note.",
  needs: "Needs pain points, most of which say how much they matter.",
  needsNotes: true,
  options: z.strictObject({
    always: option(z.boolean(), "Whether it is missed also on a map where no pain point says it."),
  }),
  defaults: { always: false },
  check(_map, { always }, cells) {
    const lanes = cells.lanesWith("pain-points");
    const only = new Set(lanes.filter((lane) => lane.roles.length === 1).map((lane) => lane.id));
    const pains = lanes.flatMap((lane) => cells.inLane(lane.id)).filter((n) => isSure(n) && !saysNone(n.text));
    if (pains.length === 0 || !(always || 2 * pains.filter(saysHowMuch).length > pains.length)) return "inapplicable";
    const open = always ? pains.filter((note) => !saysHowMuch(note)) : unlikeMost(pains, saysHowMuch);
    const sure = open.filter((note) => only.has(note.lane ?? ""));
    const maybe = open.filter((note) => !only.has(note.lane ?? ""));
    const isPain = { one: "Is it a pain point?", other: "Which of them are pain points?" };
    return {
      findings: sure.length > 0 ? [remark(sure, forms)] : [],
      incomplete:
        maybe.length > 0
          ? [{ ...remark(maybe, mixedForms), question: say(maybe.length, isPain), reason: "mixed lane" }]
          : [],
    };
  },
};
