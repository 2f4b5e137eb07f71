// What a record of an emulated file holds, and what people and tests can set about it. Plain data.
import type { Switches } from "./switches.js";

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}
export interface Paint {
  readonly type: string;
  readonly color?: Colour;
  readonly opacity?: number;
  readonly visible?: boolean;
}
export interface Font {
  readonly family: string;
  readonly style: string;
}
export interface Run {
  readonly length: number;
  readonly font: Font;
  readonly size: number;
  readonly fills: readonly Paint[];
}
export interface Words {
  readonly characters: string;
  readonly runs: readonly Run[];
}

export interface Rec {
  readonly id: string;
  readonly type: string;
  name: string;
  parent: string | null;
  children: string[];
  x: number;
  y: number;
  w: number;
  h: number;
  rotation: number;
  visible: boolean;
  locked: boolean;
  fills: readonly Paint[];
  strokes: readonly Paint[];
  strokeWeight: number;
  strokeAlign: string;
  words: Words | null;
  /** What only one type has: shapeType, isWideWidth, authorName, connectorStart, cells … */
  more: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, string>>;
  shared: Readonly<Record<string, string>>;
  relaunch: Readonly<Record<string, string>>;
}

/**
 * The meters, by which budgets are asserted. A slice is what is done between two turns of the host's loop, in which the editor can draw
 * nothing and hear nobody (rule 23): a test ends one by `slice()`, or hands in `turn` and they end by themselves. Counted, never timed.
 */
export interface Meters {
  /** Property reads of nodes and texts: each crosses from the sandbox into the editor. */
  reads: number;
  /** Property writes, creations, and calls that change nodes. */
  writes: number;
  /** Calls of `figma`, of `figma.ui`, and of what only looks at nodes. */
  calls: number;
  creates: number;
  exports: number;
  fontLoads: number;
  /** Messages to the panel. */
  messages: number;
  /** Steps a person could take back by Ctrl+Z (rule 20). */
  undoSteps: number;
  /** Reads of each property name. */
  readonly readsOf: Record<string, number>;
  /** Items created since the slice began, and the most there ever were. */
  inSlice: number;
  maxSlice: number;
  /** Reads, writes and calls since the slice began, and the most there ever were. */
  work: number;
  maxWork: number;
  /** Slices in which anything was done. */
  slices: number;
}

/** Words and width → height of a text, width of a text that sets its own width. Tests must not depend on the default. */
export type Measure = (words: Words, width: number | null) => { readonly w: number; readonly h: number };

export interface WorldOptions {
  readonly switches?: Partial<Switches>;
  readonly editorType?: string;
  readonly user?: string;
  readonly pluginId?: string;
  /** Checked as Figma checks it; permissions and relaunch buttons are then what it says. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly permissions?: readonly string[];
  readonly relaunchCommands?: readonly string[];
  readonly command?: string;
  /** The person is about to enter parameters: `run` comes after them. */
  readonly entering?: boolean;
  /** Items that may be created in one slice: one more throws, and a test fails by it. */
  readonly mostInSlice?: number;
  /** Runs what it is handed when the host's loop turns, such as `setImmediate`. */
  readonly turn?: (next: () => void) => void;
  /** Seconds, for the timer. */
  readonly seconds?: () => number;
  readonly fileName?: string;
  readonly pages?: number;
  readonly measure?: Measure;
  /** Throws where a test wants the host to refuse: called with the API's name before every write or call. */
  readonly refuse?: (what: string) => void;
}

export const emptyRec: Omit<Rec, "id" | "type"> = {
  name: "",
  parent: null,
  children: [],
  x: 0,
  y: 0,
  w: 0,
  h: 0,
  rotation: 0,
  visible: true,
  locked: false,
  fills: [],
  strokes: [],
  strokeWeight: 1,
  strokeAlign: "INSIDE",
  words: null,
  more: {},
  data: {},
  shared: {},
  relaunch: {},
};
