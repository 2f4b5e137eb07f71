// Every behaviour of FigJam nobody outside Figma could confirm, as a switch. Suites run with all off, all on, and between.

export interface Switches {
  /** `exportAsync` JSON_REST_V1 works on a page of FigJam. */
  readonly exportsPages: boolean;
  /** The export carries shared plugin data. */
  readonly exportCarriesTags: boolean;
  /** The export holds stamps and code blocks, which the published format does not know. */
  readonly exportHoldsAllTypes: boolean;
  /** The export gives the node itself, without `document` around it. */
  readonly exportIsBare: boolean;
  /** Inter is there without being loaded. */
  readonly fontsPreloaded: boolean;
  /** `loadFontAsync({family})` without a style is refused. */
  readonly fontStyleRequired: boolean;
  /** Reading a property a node does not have gives undefined instead of throwing. */
  readonly looseReads: boolean;
  /** Copies keep plugin data. */
  readonly copiesKeepData: boolean;
  /** New stickies hide their author. */
  readonly authorsHidden: boolean;
  /** New shapes are squares; else ellipses. */
  readonly shapesStartSquare: boolean;
  /** New stickies are white; else yellow. */
  readonly stickiesStartWhite: boolean;
  /** New text is Inter Regular, as in design files; else Medium. */
  readonly textStartsRegular: boolean;
  /** Sections have `resize` besides `resizeWithoutConstraints`. */
  readonly sectionsResize: boolean;
  /** New sections have an outline and a fill of their own. */
  readonly sectionsStartDressed: boolean;
  /** New sections are 480 by 480; else 1 by 1, "very small". */
  readonly sectionsStartLarge: boolean;
  /** A connector goes when a node at its end is removed; else it lets go of it. */
  readonly connectorsGoWithEnds: boolean;
  /** Text takes a fifth more room than by our own measure: stickies get higher sooner. */
  readonly textRunsWide: boolean;
  /** A manifest may name other domains beside "none". */
  readonly noneBesidesOthers: boolean;
  /** A connector accepts ends it does not know. */
  readonly looseConnectors: boolean;
  /** `postMessage` before `showUI` is swallowed instead of refused. */
  readonly looseMessages: boolean;
  /** `createPage` exists. */
  readonly hasPages: boolean;
  /** Pages tell of changes (`nodechange`); without, asking for it throws. */
  readonly pagesTell: boolean;
  /** What people drag over a section becomes its child. */
  readonly draggingReparents: boolean;
  /** Stamps stay where they are when a plugin moves what they are stuck to. */
  readonly stampsStay: boolean;
}

export const switchNames = [
  "exportsPages",
  "exportCarriesTags",
  "exportHoldsAllTypes",
  "exportIsBare",
  "fontsPreloaded",
  "fontStyleRequired",
  "looseReads",
  "copiesKeepData",
  "authorsHidden",
  "shapesStartSquare",
  "stickiesStartWhite",
  "textStartsRegular",
  "sectionsResize",
  "sectionsStartDressed",
  "sectionsStartLarge",
  "connectorsGoWithEnds",
  "textRunsWide",
  "noneBesidesOthers",
  "looseConnectors",
  "looseMessages",
  "hasPages",
  "pagesTell",
  "draggingReparents",
  "stampsStay",
] as const satisfies readonly (keyof Switches)[];

const all = (on: boolean): Switches => {
  const out: Partial<Record<keyof Switches, boolean>> = {};
  for (const name of switchNames) out[name] = on;
  return out as Switches;
};

export const allOff: Switches = all(false);
export const allOn: Switches = all(true);

/** A mixture that depends on the seed alone. */
export const mixture = (seed: number): Switches => {
  let n = (seed * 2654435761) >>> 0;
  const out: Partial<Record<keyof Switches, boolean>> = {};
  for (const name of switchNames) {
    n = (n * 1664525 + 1013904223) >>> 0;
    out[name] = n >>> 31 === 1;
  }
  return out as Switches;
};
