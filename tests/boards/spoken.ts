// Names of lanes and stages as people write them, gathered here and not from the reader's own word lists: what it does not know shows.
import type { LaneRole } from "../../src/model/index.js";

export interface Spoken {
  readonly name: string;
  /** The usual word first. */
  readonly lanes: Readonly<Partial<Record<LaneRole, readonly string[]>>>;
  readonly stages: readonly string[];
}

const of = (text: string): readonly string[] => text.split(",").map((word) => word.trim());

export const spoken = {
  en: {
    name: "English",
    lanes: {
      actions: of("Actions, Customer actions, Doing, Activities, User actions, What they do"),
      goals: of("Goals, Customer goals, Objectives"),
      needs: of("Needs, User needs, Expectations"),
      thoughts: of("Thoughts, Thinking, Think"),
      emotions: of("Emotions, Feelings, Feeling, Mood, Emotional journey"),
      quotes: of("Quotes, Customer quotes"),
      touchpoints: of("Touchpoints, Touch points, Interactions"),
      channels: of("Channels, Channel"),
      "pain-points": of("Pain points, Pains, Frustrations, Problems"),
      gains: of("Gains, Delights, Positives"),
      opportunities: of("Opportunities, Ideas, Improvements"),
      backstage: of("Backstage, Backstage actions"),
      frontstage: of("Frontstage, Frontstage actions, Onstage"),
      "frontstage-technology": of("Frontstage technology"),
      "backstage-technology": of("Backstage technology"),
      "support-processes": of("Support processes, Supporting processes"),
      "physical-evidence": of("Physical evidence, Evidence"),
      metrics: of("Metrics, KPIs"),
      owners: of("Owners, Owner, Responsible"),
    },
    stages: of("Awareness, Consideration, Purchase, Onboarding, Retention, Advocacy, Renewal"),
  },
  de: {
    name: "German",
    lanes: {
      actions: of("Handlungen, Aktivitäten, Aktionen, Kundenaktionen"),
      goals: of("Ziele"),
      needs: of("Bedürfnisse, Erwartungen"),
      thoughts: of("Gedanken"),
      emotions: of("Emotionen, Gefühle, Stimmung"),
      quotes: of("Zitate"),
      touchpoints: of("Touchpoints, Kontaktpunkte, Berührungspunkte"),
      channels: of("Kanäle"),
      "pain-points": of("Schmerzpunkte, Probleme, Pain Points"),
      opportunities: of("Chancen, Ideen, Verbesserungen"),
      metrics: of("Kennzahlen, KPIs"),
      owners: of("Verantwortliche, Zuständig"),
    },
    stages: of("Bewusstsein, Überlegung, Kauf, Nutzung, Bindung, Weiterempfehlung"),
  },
} as const satisfies Record<string, Spoken>;

export type Tongue = keyof typeof spoken;
export const tongues = Object.keys(spoken) as readonly Tongue[];
export const spokenIn = (tongue: Tongue): Spoken => spoken[tongue];
