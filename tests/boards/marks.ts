// What is on a note besides its words: tags, an author, votes the host counts, dots and stamps people stick on it.
import type { Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import type { MeantNote } from "./truth.js";

type Marks = "none" | "tags" | "authors" | "votes" | "dots" | "stamps";

export interface Marked {
  readonly item: Partial<Item>;
  readonly meant: Partial<MeantNote>;
  /** What lies on it, as the middle of each thing in parts of the note. */
  readonly on: readonly { readonly u: number; readonly v: number; readonly item: Partial<Item> & Pick<Item, "kind"> }[];
}

const tags = ["Interview", "Idea", "Q3", "to check", "Team B"];
const people = ["3458764600000000011", "3458764600000000012", "3458764600000000013"];
const nothing: Marked = { item: {}, meant: {}, on: [] };

export const marksOn = (marks: Marks, chance: Chance): Marked => {
  switch (marks) {
    case "none":
      return nothing;
    case "tags": {
      const its = chance.some(tags, chance.int(0, 2));
      return its.length === 0 ? nothing : { item: { tags: its }, meant: { tags: its }, on: [] };
    }
    case "authors": {
      const author = chance.pick(people);
      return { item: { author }, meant: { author }, on: [] };
    }
    case "votes": {
      const votes = chance.int(0, 4);
      return votes === 0 ? nothing : { item: { votes }, meant: { votes }, on: [] };
    }
    case "dots":
    case "stamps": {
      const count = chance.is(0.4) ? chance.int(1, 4) : 0;
      const on = Array.from({ length: count }, (_, i) => ({
        u: -0.36 + 0.2 * i,
        v: 0.38,
        item:
          marks === "dots"
            ? { kind: "shape" as const, text: "", fill: "#E5252A" }
            : { kind: "text" as const, text: chance.pick(["👍", "❤️", "⭐"]) },
      }));
      return { item: {}, meant: count > 0 ? { votes: count } : {}, on };
    }
  }
};
