// How findings are worded: number words, names in quotes, lists, and the right sentence for one or many.
// Every form is a whole sentence with places to fill, so that it can be translated as one.

const upToTwelve = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

export const numberWord = (n: number): string => upToTwelve[n] ?? String(n);

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

/** On one line and short enough to read aloud. */
export const short = (text: string, most: number): string => {
  const line = text
    .slice(0, most * 8)
    .replace(/\s+/g, " ")
    .trim();
  const letters = Array.from(line.slice(0, most * 2 + 2));
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : line;
};

/** Text as written, in “quotes”. */
export const quoted = (text: string, most = 60): string => `“${short(text, most)}”`;

/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted. */
export const listed = (names: readonly string[], { word = "and", most = 6 } = {}): string => {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
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
