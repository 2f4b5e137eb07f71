// What a map says of itself beside its title: stated, missing, or with a placeholder where the answer should be.
import type { HeaderField, ServiceMap } from "../model/index.js";
import { isAsk } from "../words/index.js";
import { isUnnamed, unnamedIn } from "../words/judged/people.js";
import type { Remark } from "./rule.js";
import { languageFor } from "./titles.js";

export type Stated = "stated" | "open" | "missing";

export const stated = (map: Pick<ServiceMap, "header">, field: HeaderField): Stated => {
  const value = map.header[field]?.trim() ?? "";
  if (value === "" || isAsk(field, value)) return "missing";
  return isUnnamed(value) ? "open" : "stated";
};

export const anyStated = (map: Pick<ServiceMap, "header">, ...fields: readonly HeaderField[]): boolean =>
  fields.some((field) => stated(map, field) === "stated");

/** Writes a placeholder for a fact that is not on the board at all; where our question stands already there is nothing to add. */
export const placeholderFor = (map: ServiceMap, field: HeaderField, label: string): Pick<Remark, "fix"> =>
  map.header[field]?.trim()
    ? {}
    : { fix: { label, changes: [{ set: "header", field, value: unnamedIn(languageFor(map)) }] } };
