// What the panel takes from the core for its first screen, in one place, so that the arrow to session is easy to see.
// What arrives later takes more of it from core-later.ts.
export {
  type Applied,
  type Board,
  type Box,
  type Change,
  type Draft,
  HostError,
  type Item,
  type ItemId,
  type Progress,
  type Scope,
  type Snapshot,
  wordsOf as messageOf,
} from "../../src/board/index.js";
export * from "../../src/model/index.js";
export {
  broughtFrom,
  colorOf as colorsOf,
  type FixPreview,
  headline,
  hueOf,
  type Inserted,
  type Language,
  type Later,
  languages,
  later,
  NotLoaded,
  type Plan,
  type Seen,
  type Session,
  type Taken,
  type Template,
  templates,
  words,
} from "../../src/session.js";
