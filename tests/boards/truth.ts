// A board together with what a person means by it.
import type { Item } from "../../src/board/index.js";
import type { Header, LaneRole, LineRole } from "../../src/model/index.js";

/** A lane or stage that is meant; `label` is the item that names it, absent where nobody wrote one. */
export interface MeantStrip {
  readonly label?: string;
  /** The same name once more, at the other end. */
  readonly again?: string;
  readonly title: string;
  /** A lane's role: one of those a reader may give. Absent: nobody could say. */
  readonly role?: LaneRole;
  readonly group?: string;
}

/** Where a note belongs, as indices into lanes and stages; null where the map has none. */
export interface MeantNote {
  readonly lane: number | null;
  readonly stage: number | null;
  readonly spans?: readonly number[];
  /** A number, a direction where no number could be told, or none. */
  readonly score?: number | "up" | "down" | "none";
  readonly tags?: readonly string[];
  readonly author?: string;
  /** Dots, stamps or votes a person counts on it. */
  readonly votes?: number;
}

export interface MeantMap {
  readonly title?: string;
  readonly header?: Header;
  readonly profile?: string;
  readonly lanes: readonly MeantStrip[];
  readonly stages: readonly MeantStrip[];
  /** By item id. */
  readonly notes: ReadonlyMap<string, MeantNote>;
  readonly lines?: readonly { readonly role: LineRole; readonly after: number | null }[];
  readonly links?: readonly (readonly [from: string, to: string])[];
}

/** Whatever stands in no map's notes is no note. */
export interface Drawn {
  readonly items: readonly Item[];
  readonly maps: readonly MeantMap[];
}
