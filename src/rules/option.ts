// An option of a rule: may be left out, and says in one sentence what it is for.
import * as z from "zod/mini";

export const option = <T extends z.ZodMiniType>(schema: T, about: string) =>
  z.optional(schema).check(z.describe(about));
