// Portuguese: how it counts, quotes and lists.
import type { Grammar } from "../said.js";

export const grammar: Grammar = {
  numbers: ["nenhum", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"],
  feminine: [
    "nenhuma",
    "uma",
    "duas",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
  ],
  quotes: ["“", "”"],
  comma: ", ",
  and: " e ",
  or: " ou ",
  after: ", depois ",
  isSmallAfterColon: true,
  more: "mais {n}",
  stage: "Etapa {n}",
  lane: "Linha {n}",
};
