// The templates and their parameters.
import { type Parsed, parsed, refused } from "../model/index.js";
import { nearest } from "../words/distance.js";
import type { Template } from "./template.js";
import { templates } from "./templates.js";

export * from "./params.js";
export * from "./template.js";
export * from "./templates.js";

/** By id; an unknown one is refused with the nearest. */
export const templateOf = (id: string): Parsed<Template> => {
  const found = templates.find((template) => template.id === id);
  if (found) return parsed(found);
  const ids = templates.map((template) => template.id);
  const near = nearest(id, ids);
  return refused(
    near
      ? `There is no template “${id}”, did you mean “${near}”?`
      : `There is no template “${id}”, expected ${ids.map((known) => `“${known}”`).join(", ")}.`,
  );
};
