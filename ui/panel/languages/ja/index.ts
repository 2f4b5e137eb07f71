// Japanese, whole.
import { later as comesLater } from "../../core.js";
import type { Speech } from "../../speech.js";
import { change } from "./change.js";
import { correct } from "./correct.js";
import { first } from "./first.js";
import { later } from "./later.js";
import { unfinished } from "./unfinished.js";
import { workshop } from "./workshop.js";

export const ja: Speech = {
  language: "ja",
  first,
  later,
  correct,
  change,
  unfinished,
  workshop,
  said: comesLater(() => import("./said.js").then((m) => m.said)),
};
