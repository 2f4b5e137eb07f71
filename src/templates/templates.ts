// Every template there is. A new one is a file beside this one and a line here.
import { type Parsed, parsed, refused } from "../model/index.js";
import { nearest } from "../words/fold.js";
import { firstDraft } from "./first-draft.js";
import { journeyMap } from "./journey-map.js";
import { serviceBlueprint } from "./service-blueprint.js";
import type { Template } from "./template.js";

/** In the order of the gallery: what takes least time first. */
export const templates: readonly Template[] = [firstDraft, journeyMap, serviceBlueprint];

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
