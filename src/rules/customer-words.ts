// Words of the organisation in lanes that speak for the customer. Only a person can say whose word it is, so it only asks. What
// stands between quotation marks is hers, and so is a word the map is about: nobody wonders at tickets on a map of a railway.
import * as z from "zod/mini";
import type { Lane, LaneRole, Note, ServiceMap } from "../model/index.js";
import { fold } from "../words/index.js";
import { insidersIn } from "../words/judged/insiders.js";
import { departmentIn } from "../words/judged/people.js";
import { type Cells, onceAMap } from "./cells.js";
import { option } from "./option.js";
import { everyKind, type Rule } from "./rule.js";
import { listed, quoted, say } from "./say.js";
import { isSure } from "./sure.js";

interface Options {
  readonly allowed: readonly string[];
}

const hers: readonly LaneRole[] = [
  "actions",
  "goals",
  "needs",
  "thoughts",
  "questions",
  "decisions",
  "emotions",
  "quotes",
  "gains",
  "pain-points",
];

const speech = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"|「[^」]*」|『[^』]*』|‘[^’]{4,}’/gu;

const wordsOf = (text: string): readonly string[] => {
  const written = text.slice(0, 2000);
  const bare = /[“„«"「『‘]/u.test(written) ? written.replace(speech, " ") : written;
  const words = insidersIn(bare);
  const department = departmentIn(bare);
  return department === undefined ? words : [...words, department];
};

/** What the map itself is about, and what the customer meets or holds. */
const subjectOf = (map: ServiceMap, cells: Cells): ReadonlySet<string> => {
  const met = cells.lanesWith("touchpoints", "physical-evidence").filter((lane) => lane.roles.length === 1);
  const { persona = "", scenario = "", goal = "", scope = "" } = map.header;
  const texts = [map.title, persona, scenario, goal, scope];
  const held = met.flatMap((lane) => cells.inLane(lane.id).map((note) => note.text));
  return new Set([...texts, ...held].flatMap((text) => insidersIn(text.slice(0, 400))).map(fold));
};

export const speaksForHer = ({ roles }: Pick<Lane, "roles">): boolean =>
  roles.length > 0 && roles.every((role) => hers.includes(role));

/** In lanes that speak for the customer alone. */
export const customersNotes = onceAMap((map, cells): readonly Note[] =>
  map.lanes.filter(speaksForHer).flatMap((lane) => cells.inLane(lane.id).filter(isSure)),
);

export const customerWords: Rule<Options> = {
  id: "customer-words",
  severity: "info",
  appliesTo: everyKind,
  source: "think-insights",
  sentence: "Lanes that speak for the customer are in the customer’s own words.",
  why: "Who writes “hand-off” where she says “I wait” maps the organisation again.",
  needs: "Needs a note in a lane that speaks for the customer alone.",
  needsNotes: true,
  options: z.strictObject({
    allowed: option(z.array(z.string()), "Words these customers really use, as they are written in a note."),
  }),
  defaults: { allowed: [] },
  check(map, { allowed }, cells) {
    const notes = customersNotes(map, cells);
    if (notes.length === 0) return "inapplicable";
    const found = notes.flatMap((note) => {
      const words = wordsOf(note.text);
      return words.length > 0 ? [{ note, words }] : [];
    });
    if (found.length === 0) return { findings: [] };
    const known = new Set([...subjectOf(map, cells), ...allowed.map(fold)]);
    const hits: { readonly note: Note; readonly words: readonly string[] }[] = found
      .map(({ note, words }) => ({ note, words: words.filter((word) => !known.has(fold(word))) }))
      .filter(({ words }) => words.length > 0);
    const words = [
      ...new Map(
        hits
          .flatMap((hit) => hit.words)
          .sort()
          .map((word) => [fold(word), word]),
      ).values(),
    ].sort();
    if (words.length === 0) return { findings: [] };
    const parts = { words: listed(words.map((word) => quoted(word))) };
    const message = say(
      words.length,
      {
        one: "{words} stands in a lane that speaks for the customer.",
        other: "{words} stand in lanes that speak for the customer.",
      },
      parts,
    );
    const question = say(words.length, {
      one: "Is it the customer’s own word, or yours?",
      other: "Are they the customer’s own words, or yours?",
    });
    return { findings: [], incomplete: [{ message, question, notes: hits.map(({ note }) => note.id) }] };
  },
};
