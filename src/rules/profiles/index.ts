// All profiles, and which of them a map follows.
import type { ServiceMap } from "../../model/index.js";
import { firstDraft } from "./first-draft.js";
import { journeyMap } from "./journey-map.js";
import type { KindProfiles, Profile } from "./profile.js";
import { serviceBlueprint } from "./service-blueprint.js";

export type { Profile, Setting } from "./profile.js";

/** One line a profile; a test compares them with the folder. */
export const profiles: readonly Profile[] = [
  firstDraft, //
  journeyMap,
  serviceBlueprint,
];

const ofKind: KindProfiles = { "journey-map": journeyMap, "service-blueprint": serviceBlueprint };

const profileNamed = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);

/** The profile a map names, else that of its kind; also where it names one that this version does not know. */
export const profileOf = (map: Pick<ServiceMap, "kind" | "profile">): Profile =>
  (map.profile === undefined ? undefined : profileNamed(map.profile)) ?? ofKind[map.kind];
