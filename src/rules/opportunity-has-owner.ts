// Opportunities nobody answers for, on maps where most have a name (or by a profile that asks for them). Where only a few have one, or
// none and the profile asks, it is a question for the group. The fix puts a note for the name into the lane for owners.
import * as z from "zod/mini";
import type { Note } from "../model/index.js";
import { saysNone } from "./nothing.js";
import { isOpenText } from "./open.js";
import { option } from "./option.js";
import { askBrackets, ownerPlaceholders, ownersOf } from "./owned.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, noteName, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly always: boolean;
}

const forms: Forms = {
  one: "Nobody owns the opportunity {text}: write who takes it on.",
  other: "Nobody owns {n} opportunities: write on each who takes it on.",
};
const openForms: Forms = {
  one: "A placeholder stands for the owner of {text}.",
  other: "Placeholders stand for the owners of {n} opportunities.",
};
const fewForms: Forms = {
  one: "The opportunity {text} names nobody who takes it on.",
  other: "{N} opportunities name nobody who takes them on.",
};
const who: Forms = { one: "Who takes it on?", other: "Who takes them on?" };

const remark = (notes: readonly Note[], said: Forms): Remark => ({
  message: say(notes.length, said, { text: noteName(notes[0]?.text ?? "") }),
  notes: notes.map((note) => note.id),
});

export const opportunityHasOwner: Rule<Options> = {
  id: "opportunity-has-owner",
  severity: "warning",
  appliesTo: everyKind,
  source: "ux-institute",
  sentence: "Every opportunity has somebody who takes it on.",
  why: "An idea without a name is applauded in the workshop and gone the week after.",
  needs: "Needs a note in a lane for opportunities, and at least one with an owner.",
  needsNotes: true,
  options: z.strictObject({
    always: option(z.boolean(), "Whether owners are asked for also on a map where no opportunity has one."),
  }),
  defaults: { always: false },
  check(map, { always }, cells) {
    const lanes = cells.lanesWith("opportunities").filter((lane) => lane.roles.length === 1);
    const ideas = lanes
      .flatMap((lane) => cells.inLane(lane.id))
      .filter((note) => isSure(note) && !saysNone(note.text) && !isOpenText(note.text));
    const owners = ownersOf(map, cells);
    const states = ideas.map((note) => ({ note, owned: owners.of(note) }));
    const those = (owned: string) => states.filter((state) => state.owned === owned).map(({ note }) => note);
    const [named, open, nobody] = [those("named"), those("open"), those("nobody")];
    if (ideas.length === 0 || !(always || named.length + open.length > 0)) return "inapplicable";
    const asked = [
      ...(open.length > 0 ? [{ ...remark(open, openForms), question: say(open.length, who), reason: "open" }] : []),
      ...askBrackets(those("perhaps")),
    ];
    if (nobody.length === 0) return { findings: [], incomplete: asked };
    if (2 * named.length > ideas.length)
      return {
        findings: [{ ...remark(nobody, forms), ...ownerPlaceholders(map, cells, nobody) }],
        incomplete: asked,
      };
    return {
      findings: [],
      incomplete: [...asked, { ...remark(nobody, fewForms), question: say(nobody.length, who) }],
    };
  },
};
