// What a template is. One file a template; its parameters are the same for all (params.ts).
import type { MapKind, ServiceMap } from "../model/index.js";
import type { Language, Words } from "../words/index.js";
import type { LaneSpec, Params, StageSpec } from "./params.js";

export interface Template {
  readonly id: string;
  /** Id of the published method it follows. */
  readonly source: string;
  readonly kind: MapKind;
  readonly profile: string;
  /** What a session with it takes. */
  readonly minutes: number;
  readonly people: readonly [least: number, most: number];
  /** Name and purpose, a sentence each, for the gallery. */
  readonly about: Readonly<Record<Language, { readonly name: string; readonly what: string }>>;
  lanes(words: Words): readonly LaneSpec[];
  stages(words: Words): readonly StageSpec[];
  /** Lanes one may add with a click, beyond those it starts with. */
  readonly optional: readonly LaneSpec[];
  /** The map with empty cells and its starters: same parameters, same map. Ids come from the caller. */
  build(params: Params, id: string): ServiceMap;
}
