// German, whole.
import { de as said } from "../../../../src/said/de/index.js";
import { sayAgain } from "../../../../src/said/say-again.js";
import type { Speech } from "../../speech.js";
import { change } from "./change.js";
import { correct } from "./correct.js";
import { first } from "./first.js";
import { later } from "./later.js";
import { unfinished } from "./unfinished.js";
import { workshop } from "./workshop.js";

export const de: Speech = { language: "de", first, later, correct, change, unfinished, workshop, said: sayAgain(said) };
