// German, all sentences of the core.
import type { Said } from "../said.js";
import { board } from "./board.js";
import { checksA } from "./checks-a.js";
import { checksB } from "./checks-b.js";
import { findingsA } from "./findings-a.js";
import { findingsB } from "./findings-b.js";
import { findingsC } from "./findings-c.js";
import { grammar } from "./grammar.js";
import { headline } from "./headline.js";
import { mending } from "./mending.js";
import { moving } from "./moving.js";
import { phrases } from "./phrases.js";
import { reading } from "./reading.js";
import { refusing } from "./refusing.js";
import { taking } from "./taking.js";

export const de: Said = {
  language: "de",
  grammar,
  sentences: {
    ...checksA,
    ...checksB,
    ...findingsA,
    ...findingsB,
    ...findingsC,
    ...headline,
    ...reading,
    ...board,
    ...mending,
    ...moving,
    ...taking,
    ...refusing,
    ...phrases,
  },
};
