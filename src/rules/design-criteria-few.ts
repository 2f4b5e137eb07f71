// More design criteria than a group can keep in mind, in a lane that is called so. A list on one note counts line by line; notes whose
// place is doubtful may tip it: then a person is asked.
import * as z from "zod/mini";
import type { Note } from "../model/index.js";
import { isCriteriaTitle } from "../words/judged/remarks.js";
import { saysNone } from "./nothing.js";
import { option } from "./option.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { laneName, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly most: number;
}

const bullets = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+\S/gmu;

const countOn = (note: Note): number => Math.max(1, note.text.slice(0, 2000).match(bullets)?.length ?? 0);
const countOf = (notes: readonly Note[]): number => notes.reduce((sum, note) => sum + countOn(note), 0);

export const designCriteriaFew: Rule<Options> = {
  id: "design-criteria-few",
  severity: "info",
  appliesTo: everyKind,
  source: "inmoment",
  sentence: "There are at most four design criteria.",
  why: "Criteria are for saying no; whoever has ten of them says yes to everything.",
  needs: "Needs a lane for design criteria with a note in it.",
  needsNotes: true,
  options: z.strictObject({
    most: option(z.int().check(z.minimum(1), z.maximum(99)), "How many design criteria there may be."),
  }),
  defaults: { most: 4 },
  check(map, { most }, cells) {
    const lanes = map.lanes.filter((lane) => isCriteriaTitle(lane.title));
    const notes = lanes.flatMap((lane) => cells.inLane(lane.id)).filter((note) => !saysNone(note.text));
    if (notes.length === 0) return "inapplicable";
    const all = countOf(notes);
    if (all <= most) return { findings: [] };
    const sure = countOf(notes.filter(isSure));
    const place = { lanes: lanes.map((lane) => lane.id), notes: notes.map((note) => note.id), about: {} };
    const parts = {
      lane: laneName(map, lanes[0]?.id ?? ""),
      most: say(most, { one: "one", other: "{n}" }),
    };
    const forms = { one: "{lane} holds one.", other: "{lane} holds {n}: keep the {most} that would make you say no." };
    if (sure > most) return { findings: [{ ...place, message: say(sure, forms, parts) }] };
    const doubtful = { one: "{lane} holds one.", other: "{lane} may hold {n}, but some may not belong there." };
    const asked: Remark = {
      ...place,
      message: say(all, doubtful, parts),
      question: "Which of them are design criteria?",
    };
    return { findings: [], incomplete: [asked] };
  },
};
