// German: how it counts, quotes and lists.
import type { Grammar } from "../said.js";

export const grammar: Grammar = {
  numbers: ["kein", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
  quotes: ["„", "“"],
  comma: ", ",
  and: " und ",
  or: " oder ",
  after: ", dann ",
  more: "{n} weitere",
  stage: "Phase {n}",
  lane: "Bahn {n}",
};
