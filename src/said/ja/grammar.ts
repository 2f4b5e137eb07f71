// Japanese: how it counts, quotes and lists.
import type { Grammar } from "../said.js";

export const grammar: Grammar = {
  numbers: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  quotes: ["「", "」"],
  comma: "、",
  and: "、",
  or: "または",
  after: "、",
  more: "ほか{n}件",
  stage: "ステージ{n}",
  lane: "レーン{n}",
};
