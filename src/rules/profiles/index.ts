// All profiles, and which of them a map follows.
import type { ServiceMap } from "../../model/index.js";
import { atlassian } from "./atlassian.js";
import { bp3 } from "./bp3.js";
import { firstDraft } from "./first-draft.js";
import { hotjar } from "./hotjar.js";
import { hubspot } from "./hubspot.js";
import { illusionsOfWork } from "./illusions-of-work.js";
import { inmoment } from "./inmoment.js";
import { ixdf } from "./ixdf.js";
import { journeyMap } from "./journey-map.js";
import { miroGuide } from "./miro-guide.js";
import { nng } from "./nng.js";
import { outsideIn } from "./outside-in.js";
import type { KindProfiles, Profile } from "./profile.js";
import { qualtrics } from "./qualtrics.js";
import { sdt } from "./sdt.js";
import { serviceBlueprint } from "./service-blueprint.js";
import { tisdd } from "./tisdd.js";
import { toptal } from "./toptal.js";

export type { Profile, Setting } from "./profile.js";

/** One line a profile; a test compares them with the folder. The plain ones first, then one a method. */
export const profiles: readonly Profile[] = [
  firstDraft,
  journeyMap,
  outsideIn,
  serviceBlueprint,
  atlassian,
  bp3,
  hotjar,
  hubspot,
  illusionsOfWork,
  inmoment,
  ixdf,
  miroGuide,
  nng,
  qualtrics,
  sdt,
  tisdd,
  toptal,
];

const ofKind: KindProfiles = { "journey-map": journeyMap, "service-blueprint": serviceBlueprint };

const profileNamed = (id: string): Profile | undefined => profiles.find((profile) => profile.id === id);

/** The profile a map names, else that of its kind; also where it names one that this version does not know. */
export const profileOf = (map: Pick<ServiceMap, "kind" | "profile">): Profile =>
  (map.profile === undefined ? undefined : profileNamed(map.profile)) ?? ofKind[map.kind];
