// A blueprint of the whole life with a company, by the names of its stages: from awareness to loyalty. Where only its title says so, it
// is asked about.
import { beginsLifetime, endsLifetime, saysLifetime } from "../words/judged/lifetime.js";
import type { Rule } from "./rule.js";
import { stageName } from "./say.js";

export const blueprintIsNarrow: Rule = {
  id: "blueprint-is-narrow",
  severity: "info",
  appliesTo: ["service-blueprint"],
  source: "outwitly",
  sentence: "A blueprint shows one part of the journey, not the whole life with a company.",
  why: "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.",
  needs: "Needs two stages with names.",
  needsNotes: true,
  defaults: {},
  check(map) {
    const named = map.stages.filter((stage) => stage.title.trim() !== "");
    if (named.length < 2) return "inapplicable";
    const first = named.find(({ title, group = "" }) => beginsLifetime(title) || beginsLifetime(group));
    const last = named.filter(({ title, group = "" }) => endsLifetime(title) || endsLifetime(group)).at(-1);
    if (first && last && named.indexOf(first) < named.indexOf(last)) {
      const ends = `from ${stageName(map, first.id)} to ${stageName(map, last.id)}`;
      const message = `This blueprint covers a whole life with the organisation, ${ends}: draw one of its parts, and leave the rest to a journey map.`;
      return { findings: [{ message, stages: [first.id, last.id], about: {} }] };
    }
    if (!saysLifetime(map.title)) return { findings: [] };
    const message = "The title speaks of a whole life with the organisation.";
    return { findings: [], incomplete: [{ message, question: "Which part of it is the blueprint about?" }] };
  },
};
