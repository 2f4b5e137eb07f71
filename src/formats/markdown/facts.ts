// The facts under a map's heading: kind, profile and header, one list item each.
import { type Header, type HeaderField, headerFields, type MapKind, type ServiceMap } from "../../model/index.js";
import { expected } from "../parse/expected.js";

/** How a fact of the header is called in a document. */
export const labels: Readonly<Record<HeaderField, string>> = {
  persona: "Persona",
  scenario: "Scenario",
  goal: "Goal",
  scope: "Scope",
  expectations: "Expectations",
  objective: "Objective",
  state: "State",
  timescale: "Timescale",
  owner: "Owner",
  version: "Version",
  reviewedOn: "Reviewed on",
};

export const factsOf = (map: ServiceMap): readonly (readonly [label: string, value: string])[] => [
  ["Kind", map.kind],
  ...(map.profile === undefined ? [] : [["Profile", map.profile] as const]),
  ...headerFields.flatMap((field) => {
    const value = map.header[field];
    return value === undefined ? [] : [[labels[field], value] as const];
  }),
];

export interface Facts {
  readonly kind?: MapKind;
  readonly profile?: string;
  readonly header: Header;
}

/** The facts with one more, or a sentence on what is wrong with it. */
export const withFact = (facts: Facts, label: string, value: string): Facts | string => {
  const word = fold(label);
  if (word === "kind") {
    const kind = value.toLowerCase().replace(/\s+/g, "-");
    if (kind === "journey-map" || kind === "service-blueprint") return { ...facts, kind };
    return `unknown kind “${value}”, ${expected(kind, ["journey-map", "service-blueprint"])}`;
  }
  if (word === "profile") return { ...facts, profile: value };
  const field = headerFields.find((f) => fold(labels[f]) === word);
  if (field === undefined)
    return `unknown fact “${label}”, ${expected(label, ["Kind", "Profile", ...Object.values(labels)])}`;
  if (field !== "state") return { ...facts, header: { ...facts.header, [field]: value } };
  const state = value.toLowerCase();
  if (state === "current" || state === "future") return { ...facts, header: { ...facts.header, state } };
  return `unknown state “${value}”, expected “current” or “future”`;
};

const fold = (label: string): string => label.toLowerCase().replace(/\s+/g, "");
