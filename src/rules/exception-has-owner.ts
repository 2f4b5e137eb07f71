// Cases that go another way, and ways round, that nobody answers for. In a lane of two meanings a note may be the answer already:
// then a person is asked. The fix puts a note for the name into the lane for owners, where there is one.
import type { LaneRole, Note } from "../model/index.js";
import { saysNone } from "./nothing.js";
import { askBrackets, type Owned, ownerPlaceholders, ownersOf } from "./owned.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, quoted, say } from "./say.js";
import { isSure } from "./sure.js";

const plain: readonly LaneRole[] = ["exceptions", "failure-points"];

const remark = (notes: readonly Note[], forms: Forms): Remark => ({
  message: say(notes.length, forms, { text: quoted(notes[0]?.text ?? "") }),
  notes: notes.map((note) => note.id),
});

const forms: Forms = {
  one: "Nobody owns the exception {text}: write who answers for it.",
  other: "Nobody owns {n} exceptions: write on each who answers for it.",
};
const openForms: Forms = {
  one: "A placeholder stands for the owner of {text}.",
  other: "Placeholders stand for the owners of {n} exceptions.",
};
const mixedForms: Forms = {
  one: "{text} may be an exception, and nobody owns it.",
  other: "{N} notes may be exceptions, and nobody owns them.",
};

export const exceptionHasOwner: Rule = {
  id: "exception-has-owner",
  severity: "warning",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "Every exception has somebody who answers for it.",
  why: "A stuck case belongs to everybody, so it stays stuck.",
  needs: "Needs a note in a lane for exceptions.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("exceptions");
    const notes = lanes.flatMap((lane) => cells.inLane(lane.id)).filter((n) => isSure(n) && !saysNone(n.text));
    if (notes.length === 0) return "inapplicable";
    const mixed = new Set(lanes.filter((lane) => lane.roles.some((role) => !plain.includes(role))).map((l) => l.id));
    const owners = ownersOf(map, cells);
    const those = (owned: Owned, isMixed: boolean) =>
      notes.filter((note) => owners.of(note) === owned && mixed.has(note.lane ?? "") === isMixed);
    const sure = those("nobody", false);
    const maybe = those("nobody", true);
    const open = [...those("open", false), ...those("open", true)];
    const perhaps = [...those("perhaps", false), ...those("perhaps", true)];
    const whose = { one: "Who answers for it?", other: "Who answers for them?" };
    return {
      findings: sure.length > 0 ? [{ ...remark(sure, forms), ...ownerPlaceholders(map, cells, sure) }] : [],
      incomplete: [
        ...(open.length > 0 ? [{ ...remark(open, openForms), question: say(open.length, whose), reason: "open" }] : []),
        ...askBrackets(perhaps),
        ...(maybe.length > 0
          ? [{ ...remark(maybe, mixedForms), question: say(maybe.length, whose), reason: "mixed lane" }]
          : []),
      ],
    };
  },
};
