// Hints from a file: unknown → Hints, with a path to what is wrong. [R19]
import * as z from "zod/mini";
import { isLaneRole, type LaneRole, laneRoles, type Parsed, parsed, refused } from "../../model/index.js";
import { refusalsOf } from "../../model/refusals.js";
import { nearest } from "../../words/index.js";
import type { Hints } from "./hints.js";

const label = z.string().check(z.minLength(1));
const role = z.custom<LaneRole>((v) => typeof v === "string" && isLaneRole(v), {
  error: ({ input }) => `expected one of ${laneRoles.join(", ")}${meant(input, laneRoles)}`,
});
const place = z.optional(z.nullable(label));

const meant = (word: unknown, among: readonly string[]): string => {
  const near = typeof word === "string" ? nearest(word, among) : undefined;
  return near === undefined ? "" : `; did you mean “${near}”?`;
};

/** An object with these fields and no others; of an unknown one the nearest is said. */
const only = <const S extends z.core.$ZodLooseShape>(shape: S) => {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== "unrecognized_keys") return undefined;
      const [key = ""] = Array.isArray(issue.keys) ? issue.keys.map(String) : [];
      return `“${key}” is not known here${meant(key, known) || `, expected ${known.map((k) => `“${k}”`).join(", ")}`}`;
    },
  });
};

/** What one entry of each list must be. */
export const hintEntries = {
  lanes: only({ label, roles: z.optional(z.array(role)) }),
  stages: only({ label }),
  roles: only({ label, roles: z.array(role) }),
  outside: only({ label }),
  notes: only({
    label,
    lane: place,
    stage: place,
    from: z.optional(only({ lane: z.nullable(label), stage: z.nullable(label) })),
  }),
  borders: only({ between: z.tuple([label, label]), at: z.number().check(z.minimum(0), z.maximum(1)) }),
} as const;

export const hintsSchema = only({
  lanes: z.optional(z.array(hintEntries.lanes)),
  stages: z.optional(z.array(hintEntries.stages)),
  roles: z.optional(z.array(hintEntries.roles)),
  outside: z.optional(z.array(hintEntries.outside)),
  notes: z.optional(z.array(hintEntries.notes)),
  borders: z.optional(z.array(hintEntries.borders)),
});

type Said = z.infer<typeof hintsSchema>;

/** Without what is not said: `undefined` is no value of a hint. */
const said = ({ lanes, stages, roles, outside, notes, borders }: Said): Hints => ({
  ...(lanes && { lanes: lanes.map(({ label, roles }) => ({ label, ...(roles && { roles }) })) }),
  ...(stages && { stages }),
  ...(roles && { roles }),
  ...(outside && { outside }),
  ...(notes && {
    notes: notes.map(({ label, lane, stage, from }) => ({
      label,
      ...(lane !== undefined && { lane }),
      ...(stage !== undefined && { stage }),
      ...(from && { from }),
    })),
  }),
  ...(borders && { borders }),
});

/** `{lanes, stages, roles, outside, notes, borders}`, each a list and each optional; `label` is an item's id or its text. */
export const parseHints = (input: unknown, what = "hints"): Parsed<Hints> => {
  const result = z.safeParse(hintsSchema, input);
  if (result.success) return parsed(said(result.data));
  const lists = Object.keys(hintEntries).map((key) => `“${key}”`);
  return refused(
    ...refusalsOf(result.error, input, what, `an object with ${lists.slice(0, -1).join(", ")} or ${lists.at(-1)}`),
  );
};
