// What all pages on one board have in common, besides the board itself: the window of the person whose panel is open, what Miro shows
// around the board, and what passes between users.
import type { Events } from "./events.js";
import type { Json } from "./gate.js";
import type { Selection } from "./people.js";
import type { World } from "./world.js";

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One iframe with an SDK in it. */
export interface Frame {
  readonly kind: "panel" | "modal";
  readonly url: string;
  readonly data: unknown;
  readonly app: string;
  readonly width: number;
  /** What is left between Miro's own paddings. */
  readonly contentWidth: number;
  /** Takes the page away; whatever waits for it gets this. */
  end(result?: unknown): void;
  readonly closed: Promise<unknown>;
  readonly isOpen: () => boolean;
}

export interface TimerState {
  status: "STARTED" | "STOPPED" | "PAUSED";
  total: number;
  /** What was left when it was last started or paused. */
  rest: number;
  since: number;
}

export interface Voting {
  title: string;
  createdBy: { userId: string; userName: string };
  createdAt: string;
  results: { itemId: string; count: number }[];
}

export interface Shared {
  readonly world: World;
  readonly events: Events;
  readonly selection: Selection;
  readonly view: Rect;
  /** Ids the window was last zoomed to. */
  readonly shown: string[];
  /** What notifications said. */
  readonly notes: string[];
  readonly panels: { url: string; data?: unknown }[];
  /** False while another app's panel is open. */
  canOpen: boolean;
  panel: Frame | undefined;
  modal: Frame | undefined;
  readonly users: { id: string; name: string }[];
  readonly collections: Map<string, Map<string, { value: Json; version: number }>>;
  readonly timer: TimerState;
  readonly votings: Voting[];
  /** What the team's plan includes. */
  readonly features: Set<string>;
}
