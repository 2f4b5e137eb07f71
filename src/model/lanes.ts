// The roles a lane can play, the side each stands on, and the three lines between the sides.
// Words people write for them live in words/; colours and measures in place/.

/** Where a role stands, seen from the customer. `columns` marks a header row, never a lane of notes. */
export type Side = "customer" | "evidence" | "frontstage" | "backstage" | "support" | "analysis" | "columns";

export const sides = {
  actions: "customer",
  goals: "customer",
  needs: "customer",
  thoughts: "customer",
  questions: "customer",
  decisions: "customer",
  emotions: "customer",
  quotes: "customer",
  touchpoints: "customer",
  channels: "customer",
  "pain-points": "customer",
  gains: "customer",
  "moments-of-truth": "customer",
  "physical-evidence": "evidence",
  frontstage: "frontstage",
  "frontstage-technology": "frontstage",
  backstage: "backstage",
  "backstage-technology": "backstage",
  "support-processes": "support",
  policies: "support",
  opportunities: "analysis",
  metrics: "analysis",
  owners: "analysis",
  time: "analysis",
  "failure-points": "analysis",
  exceptions: "analysis",
  recovery: "analysis",
  importance: "analysis",
  satisfaction: "analysis",
  strengths: "analysis",
  weaknesses: "analysis",
  research: "analysis",
  stakeholders: "analysis",
  storyboard: "analysis",
  stages: "columns",
} as const satisfies Record<string, Side>;

/** What a lane means, whatever its title says. */
export type LaneRole = keyof typeof sides;

export const laneRoles = Object.keys(sides) as readonly LaneRole[];

export const isLaneRole = (word: string): word is LaneRole => Object.hasOwn(sides, word);

export const sideOf = (role: LaneRole): Side => sides[role];

/** The three lines, from the customer inwards. */
export const lineRoles = ["interaction", "visibility", "internal-interaction"] as const;
export type LineRole = (typeof lineRoles)[number];

/**
 * How deep a side lies behind the customer: 0 in front of all lines, 1 behind the line of interaction,
 * 2 behind visibility, 3 behind internal interaction; `null` where no line applies (analysis, columns).
 */
export const depthOf = (side: Side): 0 | 1 | 2 | 3 | null => {
  switch (side) {
    case "customer":
    case "evidence":
      return 0;
    case "frontstage":
      return 1;
    case "backstage":
      return 2;
    case "support":
      return 3;
    case "analysis":
    case "columns":
      return null;
  }
};

/** The line one crosses when stepping from depth `n` to `n + 1`. */
export const lineBehind = (depth: 0 | 1 | 2): LineRole => lineRoles[depth] ?? "interaction";
