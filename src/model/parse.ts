// unknown → ServiceMap, Reading or Report, with a path to what is wrong. The JSON Schema is generated from these schemas.
import * as z from "zod/mini";
import { coverageStates, outsideInParts, severities } from "./finding.js";
import { laneRoles, lineRoles } from "./lanes.js";
import type { ServiceMap } from "./map.js";
import { type Parsed, parsed, refused } from "./parsed.js";
import type { Reading } from "./reading.js";
import { refusalsOf } from "./refusals.js";

const id = z.string().check(z.minLength(1));
const ref = z.object({ id, url: z.optional(z.string()) });
const role = z.enum(laneRoles as [string, ...string[]]);
const confidence = z.number().check(z.minimum(0), z.maximum(1));
const oneToTen = z.optional(z.number().check(z.minimum(1), z.maximum(10)));

const header = z.object({
  persona: z.optional(z.string()),
  scenario: z.optional(z.string()),
  goal: z.optional(z.string()),
  scope: z.optional(z.string()),
  expectations: z.optional(z.string()),
  objective: z.optional(z.string()),
  state: z.optional(z.enum(["current", "future"])),
  timescale: z.optional(z.string()),
  owner: z.optional(z.string()),
  version: z.optional(z.string()),
  reviewedOn: z.optional(z.string()),
});
const stage = z.object({
  id,
  title: z.string(),
  group: z.optional(z.string()),
  item: z.optional(ref),
});
const lane = z.object({ id, title: z.string(), roles: z.array(role), item: z.optional(ref) });
const line = z.object({
  role: z.enum(lineRoles),
  title: z.string(),
  after: z.nullable(id),
  item: z.optional(ref),
});
const note = z.object({
  id,
  text: z.string(),
  lane: z.nullable(id),
  stage: z.nullable(id),
  spans: z.optional(z.array(id)),
  color: z.optional(z.string()),
  author: z.optional(z.string()),
  tags: z.optional(z.array(z.string())),
  votes: z.optional(z.number()),
  owner: z.optional(z.string()),
  starter: z.optional(z.boolean()),
  score: z.optional(z.number().check(z.minimum(-2), z.maximum(2))),
  scoreFrom: z.optional(z.enum(["number", "emoji", "height"])),
  scoreAsWritten: z.optional(z.string()),
  certainty: oneToTen,
  importance: oneToTen,
  satisfaction: oneToTen,
  confidence,
  why: z.string(),
  item: z.optional(ref),
});
const link = z.object({ from: id, to: id, text: z.optional(z.string()) });
const directive = z.object({
  rule: z.string(),
  reason: z.string(),
  lane: z.optional(id),
  stage: z.optional(id),
  item: z.optional(ref),
});

/** `lanewise.map/1`. Unknown fields are kept out, not refused: later versions may add some. */
export const mapSchema = z.object({
  format: z.literal("lanewise.map/1"),
  id,
  kind: z.enum(["journey-map", "service-blueprint"]),
  profile: z.optional(z.string()),
  title: z.string(),
  header,
  stages: z.array(stage),
  lanes: z.array(lane),
  lines: z.array(line),
  notes: z.array(note),
  links: z.array(link),
  directives: z.optional(z.array(directive)),
  item: z.optional(ref),
});

const count = z.int().check(z.minimum(0));

/** `lanewise.reading/1`. */
export const readingSchema = z.object({
  format: z.literal("lanewise.reading/1"),
  source: z.object({ host: z.string(), name: z.optional(z.string()) }),
  maps: z.array(mapSchema),
  leftovers: z.array(z.object({ text: z.string(), reason: z.string(), item: ref })),
  accounted: z.array(
    z.object({
      item: ref,
      text: z.string(),
      as: z.enum([
        "title",
        "header",
        "stage",
        "group",
        "lane",
        "line",
        "scale",
        "prompt",
        "legend",
        "directive",
        "badge",
      ]),
      of: z.optional(z.string()),
    }),
  ),
  counts: z.object({ items: count, notes: count, leftovers: count, accounted: count }),
  remarks: z.optional(z.array(z.string())),
});

const finding = z.object({
  rule: id,
  severity: z.enum(severities),
  message: z.string(),
  lanes: z.array(id),
  stages: z.array(id),
  notes: z.array(id),
  items: z.array(id),
  roles: z.optional(z.array(role)),
  question: z.optional(z.string()),
  fix: z.optional(z.object({ label: z.string(), changes: z.array(z.looseObject({})) })),
  fingerprint: id,
});

const suppressed = z.object({
  rule: id,
  by: z.enum(["board", "person"]),
  reason: z.string(),
  who: z.optional(z.string()),
  when: z.optional(z.string()),
  item: z.optional(id),
  asked: z.optional(z.boolean()),
  finding,
});
const coverage = z.object({
  lanes: z.array(id),
  stages: z.array(id),
  cells: z.array(z.array(z.enum(coverageStates))),
  counts: z.array(z.array(count)),
});
const outsideIn = z.object({
  score: z.number(),
  of: z.number(),
  parts: z.array(
    z.object({
      id: z.enum(outsideInParts),
      points: z.number(),
      of: z.number(),
      known: z.boolean(),
      sentence: z.string(),
      findings: z.array(id),
    }),
  ),
});

/** `lanewise.report/1`. */
export const reportSchema = z.object({
  format: z.literal("lanewise.report/1"),
  source: z.object({ host: z.string(), name: z.optional(z.string()) }),
  maps: z.array(
    z.object({
      map: id,
      profile: z.string(),
      findings: z.array(finding),
      incomplete: z.array(finding),
      passes: z.array(id),
      inapplicable: z.array(id),
      suppressed: z.optional(z.array(suppressed)),
      dismissed: z.optional(z.array(suppressed)),
      coverage: z.optional(coverage),
      outsideIn: z.optional(outsideIn),
    }),
  ),
});

/** A saved map. Refuses duplicate ids and notes, lines or links that point at nothing. */
export const parseMap = (input: unknown, what = "map"): Parsed<ServiceMap> => {
  const result = z.safeParse(mapSchema, input);
  if (!result.success) return refused(...refusalsOf(result.error, input, what));
  const map = result.data as ServiceMap;
  const problems = brokenRefs(map).map((p) => ({ message: `${what}, at ${p.path}: ${p.message}`, path: p.path }));
  return problems.length ? refused(...problems) : parsed(map);
};

/** A saved reading, each of its maps checked like a saved map. */
export const parseReading = (input: unknown, what = "reading"): Parsed<Reading> => {
  const result = z.safeParse(readingSchema, input);
  if (!result.success) return refused(...refusalsOf(result.error, input, what));
  const reading = result.data as Reading;
  const problems = reading.maps.flatMap((map, i) =>
    brokenRefs(map).map((p) => {
      const path = `maps.${i}.${p.path}`;
      return { message: `${what}, at ${path}: ${p.message}`, path };
    }),
  );
  return problems.length ? refused(...problems) : parsed(reading);
};

const brokenRefs = (map: ServiceMap): { path: string; message: string }[] => {
  const problems: { path: string; message: string }[] = [];
  const idsOf = (part: "stages" | "lanes" | "notes"): ReadonlySet<string> => {
    const seen = new Set<string>();
    for (const [i, thing] of map[part].entries()) {
      if (seen.has(thing.id)) problems.push({ path: `${part}.${i}.id`, message: `“${thing.id}” stands twice` });
      seen.add(thing.id);
    }
    return seen;
  };
  const stages = idsOf("stages");
  const lanes = idsOf("lanes");
  const notes = idsOf("notes");
  const need = (known: ReadonlySet<string>, ref: string | null, what: string, path: string) => {
    if (ref !== null && !known.has(ref)) problems.push({ path, message: `no ${what} “${ref}”` });
  };
  for (const [i, n] of map.notes.entries()) {
    need(lanes, n.lane, "lane", `notes.${i}.lane`);
    need(stages, n.stage, "stage", `notes.${i}.stage`);
    for (const [k, s] of (n.spans ?? []).entries()) need(stages, s, "stage", `notes.${i}.spans.${k}`);
  }
  for (const [i, l] of map.lines.entries()) need(lanes, l.after, "lane", `lines.${i}.after`);
  for (const [i, l] of map.links.entries()) {
    need(notes, l.from, "note", `links.${i}.from`);
    need(notes, l.to, "note", `links.${i}.to`);
  }
  return problems;
};
