// Work of the staff in the customer's rows, told by how a note begins: “Nurse checks the name”. It only asks: the customer may be a
// nurse herself, which the title, persona or scenario may say.
import * as z from "zod/mini";
import type { LaneRole, ServiceMap } from "../model/index.js";
import { fold } from "../words/index.js";
import { staffAtStart } from "../words/judged/staff.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { laneName, listed, noteName, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly allowed: readonly string[];
}

const rows: readonly LaneRole[] = ["actions", "decisions"];

/** Words of those the map is about. */
const subjectOf = ({ title, header }: ServiceMap): string =>
  ` ${fold([title, header.persona ?? "", header.scenario ?? ""].join(" ").slice(0, 1000))} `;

export const customerLaneIsCustomers: Rule<Options> = {
  id: "customer-lane-is-customers",
  severity: "info",
  appliesTo: everyKind,
  source: "outwitly",
  sentence: "The rows for what the customer does hold what the customer does.",
  why: "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.",
  needs: "Needs a note in a lane for the customer’s actions or decisions alone.",
  needsNotes: true,
  options: z.strictObject({
    allowed: option(z.array(z.string()), "Words for these customers, as a note begins with them: “Nurse”."),
  }),
  defaults: { allowed: [] },
  check(map, { allowed }, cells) {
    const lanes = map.lanes.filter((lane) => lane.roles.length > 0 && lane.roles.every((role) => rows.includes(role)));
    const notes = lanes.flatMap((lane) => cells.inLane(lane.id)).filter(isSure);
    if (notes.length === 0) return "inapplicable";
    const subject = subjectOf(map);
    const known = new Set(allowed.map(fold));
    const isSubject = (word: string) => known.has(word) || subject.includes(word.length > 2 ? word : ` ${word} `);
    const staff = notes.filter((note) => {
      const word = staffAtStart(note.text);
      return word !== undefined && !isSubject(word);
    });
    if (staff.length === 0) return { findings: [] };
    const at = [...new Set(staff.flatMap((note) => note.lane ?? []))];
    const parts = { text: noteName(staff[0]?.text ?? "", 40), lanes: listed(at.map((id) => laneName(map, id))) };
    const forms = {
      one: "{text} stands in {lanes}.",
      other: "{text} and others stand in {lanes}.",
    };
    const question = say(staff.length, {
      one: "Is it the customer who does it, or staff?",
      other: "Is it the customer who does these {n} things, or staff?",
    });
    return {
      findings: [],
      incomplete: [
        {
          message: say(staff.length, forms, parts),
          question,
          lanes: at,
          notes: staff.map((n) => n.id),
          about: { notes: staff.map((n) => n.id) },
        },
      ],
    };
  },
};
