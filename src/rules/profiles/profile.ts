// What a profile is: the settings a method brings. One file a profile; its rules are written as in lanewise.json.
import type { MapKind, Severity } from "../../model/index.js";

/** A severity, "off", or a severity with options. */
export type Setting = "off" | Severity | readonly [Severity, object];

export interface Profile {
  readonly id: string;
  /** Id of the published method it follows. */
  readonly source: string;
  /** Whom it is for, in one sentence. */
  readonly about: string;
  readonly rules: Readonly<Record<string, Setting>>;
}

/** The profile of a map that names none. */
export type KindProfiles = Readonly<Record<MapKind, Profile>>;

/** What only methods that keep a map for years, or plan a workshop by it, ask to be written beside the title. */
export const unasked: Readonly<Record<string, Setting>> = {
  "scope-stated": "off",
  "timescale-stated": "off",
  "journey-has-owner": "off",
  "review-is-recent": "off",
};

/** What a method that does not look for it makes of every finished map: hints that nobody acts on. */
export const unsought: Readonly<Record<string, Setting>> = {
  "need-has-measure": "off",
  "pain-point-at-touchpoint": "off",
};
