// A board in the file of a whiteboard: what a form is, and what all forms need. What a form cannot carry is listed in docs/accuracy.md.
import type { Item } from "../../../src/board/index.js";

export interface Written {
  readonly json: unknown;
  /** Id in the file → id of the item it stands for. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface Form {
  readonly id: "excalidraw" | "miro" | "figma";
  readonly extension: string;
  write(items: readonly Item[], name: string): Written;
}

export type Json = Record<string, unknown>;

/** The same item has another id in every file, and no file's ids sort as another's do. */
export const renamed = (items: readonly Item[], idOf: (n: number) => string): ReadonlyMap<string, string> =>
  new Map(items.map((item, i) => [item.id, idOf(i + 1)]));

export const reversed = (ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...ids].map(([item, inFile]) => [inFile, item]));

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Twenty-one letters that follow from the number and look like chance. */
export const nanoid = (n: number): string => {
  let state = Math.imul(n, 2_654_435_761) >>> 0;
  return Array.from({ length: 21 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return letters[state >>> 26] ?? "A";
  }).join("");
};

/** Lines no longer than this many letters, as an editor breaks them. */
export const broken = (text: string, across: number): string =>
  text
    .split("\n")
    .map((line) =>
      line.split(" ").reduce((all, word) => {
        const last = all.slice(all.lastIndexOf("\n") + 1);
        return last === "" ? all + word : `${all}${last.length + word.length < across ? " " : "\n"}${word}`;
      }, ""),
    )
    .join("\n");
