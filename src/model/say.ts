// Texts of people and lists of words inside a sentence: on one line, in “quotes”, with “and” or “or” before the last.

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

/** How a sentence writes 0 to 12; larger numbers are digits. */
export const numberWords: readonly string[] = [
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
];

/** `a`, `a and b`, `a, b and c`; beyond `most` the rest is counted. */
export const listed = (names: readonly string[], { word = "and", most = 6 } = {}): string => {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
};
