// How findings are worded: number words, names in quotes, lists, and the right sentence for one or many.
// Every form is a whole sentence with places to fill, so that it can be translated as one.

import { listed, numberWords, quoted } from "../model/index.js";

export { listed, quoted, short } from "../model/index.js";

const numberWord = (n: number): string => numberWords[n] ?? String(n);

/** For a sentence that begins with a name of ours, such as `stage 3`. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form for `n` with its places filled: `{n}` and `{N}` are the number in words, `{key}` is what `parts` says. */
export const say = (n: number, forms: Forms, parts: Readonly<Record<string, string>> = {}): string => {
  const word = numberWord(n);
  const known: Readonly<Record<string, string>> = { ...parts, n: word, N: capital(word) };
  return (n === 1 ? forms.one : forms.other).replace(/\{(\w+)\}/g, (place, key: string) => known[key] ?? place);
};

const nameOf = (
  what: string,
  things: readonly { readonly id: string; readonly title: string }[],
  id: string,
): string => {
  const at = things.findIndex((thing) => thing.id === id);
  const title = things[at]?.title.trim() ?? "";
  return title ? quoted(title) : `${what} ${at + 1}`;
};

/** What a note says, in quotes; “…” where it holds no words. */
export const noteName = (text: string, most?: number): string => quoted(text.trim() === "" ? "…" : text, most);

interface Named {
  readonly id: string;
  readonly title: string;
}

/** The board's own name for a stage or lane, or its place in the row where it has none. */
export const stageName = (map: { readonly stages: readonly Named[] }, id: string): string =>
  nameOf("stage", map.stages, id);
export const laneName = (map: { readonly lanes: readonly Named[] }, id: string): string =>
  nameOf("lane", map.lanes, id);

export const stageNames = (map: { readonly stages: readonly Named[] }, ids: readonly string[]): string =>
  listed(ids.map((id) => stageName(map, id)));
