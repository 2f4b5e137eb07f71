// Planned lanes and stages with the items that name them → what is meant.
import type { MeantStrip } from "./truth.js";

export const strips = (
  plans: readonly { readonly title: string; readonly role?: MeantStrip["role"] }[],
  ids: readonly (string | undefined)[],
  groups: readonly (string | undefined)[] = [],
  again: readonly (string | undefined)[] = [],
): readonly MeantStrip[] =>
  plans.map(({ title, role }, i): MeantStrip => {
    const label = ids[i];
    const group = groups[i];
    const other = again[i];
    return {
      title,
      ...(label !== undefined && { label }),
      ...(role !== undefined && label !== undefined && { role }),
      ...(group !== undefined && { group }),
      ...(other !== undefined && { again: other }),
    };
  });
