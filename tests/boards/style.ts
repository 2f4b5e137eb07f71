// How somebody draws a map: everything that may differ from one board to the next, and the way most people do it.
// Habits (habits/) change a style; layout.ts and draw.ts follow it.
import type { LaneRole } from "../../src/model/index.js";
import type { Chance } from "./chance.js";
import type { Tongue } from "./spoken.js";
import { laneTitle, ownLanes, plainStages, rolesIn } from "./titles.js";

export type Made = "text" | "shape" | "sticky";
export type Writing = "plain" | "numbered" | "shouting" | "colon" | "emoji";

export interface LabelStyle {
  readonly made: Made;
  readonly fill?: string;
  /** In the middle of its lane, at its start, or as large as the lane. */
  readonly stands: "centre" | "start" | "spans";
  readonly writing: Writing;
  /** Size of the writing as a part of a note. */
  readonly size: number;
  /** A question beneath the title: in the same item, or as a text of its own. */
  readonly prompt?: "inside" | "apart";
}

export type EmotionStyle =
  | "none"
  | "axis"
  | "zero line"
  | "heights"
  | "row"
  | "emoji"
  | "-2…2"
  | "1…5"
  | "-5…5"
  | "signed"
  | "other faces"
  | "signs in words"
  | "curve of arrows"
  | "freehand curve"
  | "points on a curve";

interface LanePlan {
  readonly title: string;
  readonly role?: LaneRole;
  readonly named: boolean;
  readonly empty?: boolean;
}

interface StagePlan {
  readonly title: string;
  readonly named: boolean;
}

export interface Phases {
  /** How many stages each covers. */
  readonly covers: readonly number[];
  readonly made: Made;
  /** One more row of labels above them. */
  readonly above?: boolean;
}

export interface Style {
  readonly tongue: Tongue;
  readonly lanes: readonly LanePlan[];
  readonly stages: readonly StagePlan[];
  readonly side: "left" | "right" | "both" | "above" | "turned";
  readonly stagesAt: "above" | "below";
  readonly laneLabels: LabelStyle;
  readonly stageLabels: LabelStyle;
  readonly phases?: Phases;
  readonly note: {
    readonly made: Made;
    readonly side: number;
    readonly wide: number;
    readonly fill: "one" | "lane" | "any" | "role";
    readonly perCell: readonly [number, number];
    readonly across: readonly [number, number];
    /** A title and a line beneath it, wide and low. */
    readonly card: boolean;
    /** Some much smaller than others. */
    readonly sizes: "one" | "any";
    /** What hosts know of a note besides its words, or what people stick on it. */
    readonly marks: "none" | "tags" | "authors" | "votes" | "dots" | "stamps";
    readonly tilt: number;
    readonly jitter: number;
    /** Chance that a note lies on others of its cell, hangs over a border, covers a second stage. */
    readonly piled: number;
    readonly straddles: number;
    readonly spans: number;
  };
  /** White between lanes and between stages, as a part of a note; `extra` is the most that a lane is taller than it needs. */
  readonly gutter: number;
  readonly extra: number;
  readonly drawn: ReadonlySet<"bands" | "columns" | "rulings" | "stage rulings" | "backdrop" | "grid">;
  /** Cells edge to edge: of a table, as boxes without one, or texts in a drawn grid. */
  readonly table: "none" | "cells" | "boxes" | "texts";
  readonly turned: boolean;
  readonly rightToLeft: boolean;
  readonly title: boolean;
  readonly facts: "none" | "lines" | "block" | "beside" | "others";
  readonly lines: "none" | "bars" | "texts" | "rules";
  readonly emotions: EmotionStyle;
  readonly links: number;
  readonly byColour: boolean;
  /** Only stages, or only lanes, with heaps of notes. */
  readonly half: "none" | "stages" | "lanes";
  readonly shortNotes: number;
}

const paints = ["#FFF9B1", "#FFD966", "#F5F6F8", "#D0E17A", "#A6CCF5", "#FFCEE0"] as const;
export const labelPaints = ["#333333", "#1A73E8", "#DDE7F0", "#7B61FF"] as const;
export const notePaints = paints;

/** What most people do: text labels left and above, square notes of one colour, nothing drawn around them. */
export const plainStyle = (chance: Chance, tongue: Tongue = "en"): Style => {
  const roles = chance.some(rolesIn(tongue), chance.int(3, 7));
  const stages = chance.int(3, 7);
  return {
    tongue,
    lanes: roles.map((role) => ({ role, named: true, title: laneTitle(tongue, role, chance) })),
    stages: plainStages(tongue, stages, chance).map((title) => ({ title, named: true })),
    side: "left",
    stagesAt: "above",
    laneLabels: { made: "text", stands: "centre", writing: "plain", size: 0.2 },
    stageLabels: { made: "text", stands: "centre", writing: "plain", size: 0.2 },
    note: {
      made: "sticky",
      side: chance.pick([100, 120, 150, 199, 228]),
      wide: 1,
      fill: "one",
      perCell: [0, 3],
      across: [1, 2],
      card: false,
      sizes: "one",
      marks: "none",
      tilt: 0,
      jitter: 0.04,
      piled: 0,
      straddles: 0,
      spans: 0,
    },
    gutter: chance.between(0.3, 0.8),
    extra: 0.4,
    drawn: new Set(),
    table: "none",
    turned: false,
    rightToLeft: false,
    title: true,
    facts: "none",
    lines: "none",
    emotions: "none",
    links: 0,
    byColour: false,
    half: "none",
    shortNotes: 0.3,
  };
};

export const withOwnLanes = (style: Style, count: number, chance: Chance): Style => {
  const own = chance.some(ownLanes, count);
  const at = chance.some(
    style.lanes.map((_, i) => i),
    Math.min(count, style.lanes.length - 2),
  );
  return {
    ...style,
    lanes: style.lanes.map((lane, i) => {
      const title = own[at.indexOf(i)];
      return at.includes(i) && title !== undefined ? { title, named: true } : lane;
    }),
  };
};
