// Spanish: how it counts, quotes and lists.
import type { Grammar } from "../said.js";

export const grammar: Grammar = {
  numbers: ["ningún", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"],
  feminine: [
    "ninguna",
    "una",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
  ],
  quotes: ["«", "»"],
  comma: ", ",
  and: " y ",
  or: " o ",
  after: " y después ",
  isSmallAfterColon: true,
  more: "{n} más",
  stage: "la etapa {n}",
  lane: "la fila {n}",
};
