// Items of any whiteboard: as read from it (Item, Snapshot) and as planned for it (Draft).
// What they mean is not known here.
import type { Box } from "./box.js";
import type { Tag } from "./tag.js";

export type ItemId = string;

export const itemKinds = ["sticky", "shape", "text", "frame", "line", "connector", "image"] as const;
export type ItemKind = (typeof itemKinds)[number];

/**
 * One item as it stands on the board. A container and the text bound to it are one item; a table gives one `shape` per cell
 * with `cellOf` naming the table. `box` is absolute, before rotation; `angle` in degrees clockwise. `text` is plain, line breaks
 * `\n`, "" where there is none; a frame's text is its title. Colours are `#RRGGBB` in capitals, absent where nothing is filled.
 */
export interface Item {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly box: Box;
  readonly text: string;
  readonly angle?: number;
  readonly fill?: string;
  readonly stroke?: string;
  readonly fontSize?: number;
  /** The frame or section it belongs to, as the host says; may point at nothing, or in a circle. */
  readonly parent?: ItemId;
  readonly group?: string;
  readonly cellOf?: ItemId;
  readonly locked?: boolean;
  readonly author?: string;
  readonly tags?: readonly string[];
  readonly votes?: number;
  readonly url?: string;
  /** Ends of a connector, where they hold on to an item. */
  readonly from?: ItemId;
  readonly to?: ItemId;
  readonly tag?: Tag;
}

/** What a host could not show us: counted by the host's own word for it. */
export interface Unseen {
  readonly what: string;
  readonly count: number;
}

/** A board, or a part of it, at one moment. The order of items carries no meaning. */
export interface Snapshot {
  readonly host: string;
  readonly name?: string;
  readonly items: readonly Item[];
  readonly unseen?: readonly Unseen[];
  /** What was kept with the board (`Board.keep`), by key. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** `lead` large, `rest` smaller beneath it. The facts block is one `lead` of several lines, `labelled`. */
export interface DraftText {
  readonly lead: string;
  readonly rest?: string;
  readonly size: number;
  readonly restSize?: number;
  readonly bold?: boolean;
  readonly color: string;
  readonly align: "left" | "center" | "right";
  readonly vertical: "top" | "middle";
  /** Distance of the text from the box's edge, in board units. */
  readonly pad: number;
  /** Every line is bold up to and with its first colon, where the host can. */
  readonly labelled?: boolean;
}

/**
 * One item to be put on a board, in board units. `key` is unique within a plan; `parent` is the key of a draft that comes before it,
 * or the id of a frame that is there already (`parentIsThere`). Drafts come back to front.
 */
export interface Draft {
  readonly key: string;
  readonly kind: "frame" | "shape" | "text" | "sticky";
  readonly box: Box;
  readonly text?: DraftText;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Shapes: an ellipse in its box. */
  readonly round?: boolean;
  readonly locked?: boolean;
  readonly parent?: string;
  readonly parentIsThere?: boolean;
  /**
   * Added to a map that stands: true belongs behind everything in its frame (a band under notes and column boxes), false in
   * front of it. Hosts that cannot order items put it in front; see `Capabilities.layers`.
   */
  readonly behind?: boolean;
  /** Stickies: the palette hue, for hosts whose stickies take names instead of colours. */
  readonly hue?: Hue;
  readonly wide?: boolean;
  readonly tag?: Tag;
}

export const hues = ["blue", "teal", "violet", "yellow", "pink", "red", "green", "orange", "gray"] as const;
export type Hue = (typeof hues)[number];

/** The plain text a draft shows, as a host that keeps lead and rest in one item gives it back. */
export const draftText = (text: DraftText): string => (text.rest ? `${text.lead}\n${text.rest}`.trim() : text.lead);

// Nearly every text on a board is plain already, and a board holds tens of thousands of them.
const unplain = /[\r\u2028\u2029\0\uD800-\uDFFF]/;

/** Outer white space off, line ends unified, NUL and lone surrogates dropped. Every host's text passes through here. */
export const plainText = (text: string): string =>
  unplain.test(text)
    ? text
        .replace(/\r\n?|\u2028|\u2029/g, "\n")
        .replaceAll("\0", "")
        .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "")
        .trim()
    : text.trim();

const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Why a text is left as it is: it no longer says what it did when the new one was planned. What a host makes of white space is no difference. */
export const reworded = (now: string, was: string | undefined): string | undefined =>
  was === undefined || squeezed(now) === squeezed(was)
    ? undefined
    : "somebody has reworded the text meanwhile, so it was left as it is: read the board again";

export const hasText = (item: Item): boolean => /\S/.test(item.text);

/** One of the numbers we put beside findings: no part of what people made. */
export const isBadge = ({ tag }: Item): boolean => tag?.part === "badge";
