// Colour of a lane by its role: whose voice it is. Out of the customer's sight colour goes and the ground turns to shade.
import type { Hue } from "../board/index.js";
import { type LaneRole, sideOf } from "../model/index.js";

export const ink = "#1E1E1E";
export const charcoal = "#757575";
export const paper = "#FFFFFF";
export const phaseGray = "#D9D9D9";
export const columnLine = "#B3B3B3";
export const bandLine = "#D9D9D9";

export interface HueColors {
  readonly sticky: string;
  readonly band: string;
  readonly head: string;
}

const colors: Readonly<Record<Hue, HueColors>> = {
  blue: { sticky: "#A8DAFF", band: "#F5FBFF", head: "#C2E5FF" },
  teal: { sticky: "#B3F4EF", band: "#F1FEFD", head: "#C6FAF6" },
  violet: { sticky: "#D3BDFF", band: "#F8F5FF", head: "#DCCCFF" },
  yellow: { sticky: "#FFE299", band: "#FFFBF0", head: "#FFECBD" },
  pink: { sticky: "#FFA8DB", band: "#FFF0FA", head: "#FFC2EC" },
  red: { sticky: "#FFB8A8", band: "#FFF5F5", head: "#FFCDC2" },
  green: { sticky: "#B3EFBD", band: "#EBFFEE", head: "#CDF4D3" },
  orange: { sticky: "#FFD3A8", band: "#FFF7F0", head: "#FFE0C2" },
  // Turned round: white notes in the shade, because a gray note cannot be seen on a pale one.
  gray: { sticky: "#FFFFFF", band: "#E6E6E6", head: "#D9D9D9" },
};

export const colorOf = (hue: Hue): HueColors => colors[hue];

const hueByRole: Readonly<Partial<Record<LaneRole, Hue>>> = {
  actions: "blue",
  decisions: "blue",
  goals: "teal",
  needs: "teal",
  thoughts: "violet",
  questions: "violet",
  quotes: "violet",
  emotions: "yellow",
  touchpoints: "pink",
  channels: "pink",
  "physical-evidence": "pink",
  "moments-of-truth": "pink",
  "pain-points": "red",
  "failure-points": "red",
  exceptions: "red",
  weaknesses: "red",
  opportunities: "green",
  gains: "green",
  recovery: "green",
  strengths: "green",
  frontstage: "orange",
  "frontstage-technology": "orange",
};

/** The first role decides; analysis, backstage, support and lanes without a role are gray. */
export const hueOf = (roles: readonly LaneRole[]): Hue => {
  const role = roles.find((r) => sideOf(r) !== "columns");
  return (role && hueByRole[role]) ?? "gray";
};

/** Colours of people, in the order they first appear; gray is kept for notes nobody signed. */
const authorHues: readonly Hue[] = ["yellow", "blue", "green", "pink", "violet", "orange", "teal", "red"];

export const hueOfAuthor = (nth: number): Hue => authorHues[nth % authorHues.length] ?? "gray";

/** `#RRGGBB` in capitals, or nothing for anything else. */
export const asColor = (text: string | undefined): string | undefined =>
  text !== undefined && /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : undefined;

const channels = (hex: string): readonly number[] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** The hue whose sticky looks most like this colour, for hosts whose stickies take names. */
export const nearestHue = (hex: string): Hue => {
  const wanted = channels(hex);
  let best: { readonly hue: Hue; readonly far: number } = { hue: "gray", far: Number.POSITIVE_INFINITY };
  for (const hue of authorHues.concat("gray")) {
    const far = channels(colors[hue].sticky).reduce((sum, c, i) => sum + (c - (wanted[i] ?? 0)) ** 2, 0);
    if (far < best.far) best = { hue, far };
  }
  return best.hue;
};
