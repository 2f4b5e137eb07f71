// All sentences there are, as English templates by the file a language says them in. For tests: nobody loads them to speak.
import { board } from "./board.js";
import { checksA } from "./checks-a.js";
import { checksB } from "./checks-b.js";
import { findingsA } from "./findings-a.js";
import { findingsB } from "./findings-b.js";
import { findingsC } from "./findings-c.js";
import { headline } from "./headline.js";
import { mending } from "./mending.js";
import { moving } from "./moving.js";
import { phrases } from "./phrases.js";
import { reading } from "./reading.js";
import { refusing } from "./refusing.js";
import { taking } from "./taking.js";

export const english = {
  checksA,
  checksB,
  findingsA,
  findingsB,
  findingsC,
  headline,
  reading,
  board,
  mending,
  moving,
  taking,
  refusing,
  phrases,
};
