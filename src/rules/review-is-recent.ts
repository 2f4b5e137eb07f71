// When the map was last looked at. The day to count from is handed in, since nothing here has a clock; without it, and with a date
// nobody can read, a person is asked.
import * as z from "zod/mini";
import { monthIn } from "../words/judged/dates.js";
import { stated } from "./facts.js";
import { option } from "./option.js";
import { everyKind, type Outcome, type Rule } from "./rule.js";
import { quoted, say } from "./say.js";

interface Options {
  readonly months: number;
  readonly today?: string;
}

const ask = (message: string): Outcome => ({
  findings: [],
  incomplete: [{ message, question: "Does the map still show how it is?" }],
});

export const reviewIsRecent: Rule<Options> = {
  id: "review-is-recent",
  severity: "info",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "The map was reviewed within the last months, and says when.",
  why: "A map nobody has looked at for a year shows a service that is no longer there.",
  needs: "Needs a note: a map just inserted is not asked for it.",
  needsNotes: true,
  options: z.strictObject({
    months: option(z.int().check(z.minimum(1), z.maximum(120)), "How many months ago the last review may be."),
    today: option(
      z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, { error: "a day such as “2026-03-31”" })),
      "The day to count from, as YYYY-MM-DD; what checks a map hands in its own.",
    ),
  }),
  defaults: { months: 12 },
  check(map, { months, today }) {
    const written = map.header.reviewedOn ?? "";
    if (stated(map, "reviewedOn") !== "stated")
      return {
        findings: [
          {
            message: "This map does not say when it was last reviewed: write the date beside its title.",
            reason: "no date",
          },
        ],
      };
    const month = monthIn(written);
    const now = today === undefined ? undefined : monthIn(today);
    if (month === undefined)
      return ask(`The last review was on ${quoted(written, 40)}, which Lanewise cannot read as a date.`);
    if (now === undefined) return ask(`The last review was on ${quoted(written, 40)}.`);
    if (now - month <= months) return { findings: [] };
    const forms = {
      one: "The last review was on {date}, one month ago: look through the map again and write the new date on it.",
      other: "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.",
    };
    return { findings: [{ message: say(now - month, forms, { date: quoted(written, 40) }), reason: "too old" }] };
  },
};
