// Hints from a file: unknown → Hints, with a path to what is wrong.
import * as z from "zod/mini";
import { isLaneRole, laneRoles, type Parsed, parsed, refused } from "../model/index.js";
import { refusalsOf } from "../model/refusals.js";
import type { Hints } from "./hints.js";

const label = z.string().check(z.minLength(1));
const role = z.string().check(z.refine(isLaneRole, { error: `expected one of ${laneRoles.join(", ")}` }));

export const hintsSchema = z.strictObject({
  lanes: z.optional(z.array(z.strictObject({ label, roles: z.optional(z.array(role)) }))),
  stages: z.optional(z.array(z.strictObject({ label }))),
});

/** `{lanes: [{label, roles?}], stages: [{label}]}`; `label` is an item's id or its text. */
export const parseHints = (input: unknown, what = "hints"): Parsed<Hints> => {
  const result = z.safeParse(hintsSchema, input);
  if (!result.success) return refused(...refusalsOf(result.error, input, what, "an object with “lanes” and “stages”"));
  const { lanes, stages } = result.data;
  return parsed({
    ...(lanes && {
      lanes: lanes.map((l) => ({ label: l.label, ...(l.roles && { roles: l.roles.filter(isLaneRole) }) })),
    }),
    ...(stages && { stages }),
  });
};
