// How large a text may stand in its box. Hosts differ in fonts, so a letter counts 0.6 of its size, a wide one a whole.

const letter = 0.6;
export const lineHeight = 1.25;

const widthOf = (text: string): number => {
  let width = 0;
  for (const c of text) width += /[\u1100-\u115F\u2E80-\uFFDC\u{1F300}-\u{1FAFF}]/u.test(c) ? 1 : letter;
  return width;
};

/** Number of lines a text takes in a width given in letters' sizes. */
export const linesIn = (text: string, width: number): number => wrapped(text, width).length;

/** The text in lines of a width given in letters' sizes; words that are wider are broken. */
export const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const w = widthOf(word);
      if (used > 0 && used + letter + w > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += used > 0 ? ` ${word}` : word;
      used += (used > 0 ? letter : 0) + w;
      while (used > width && width > 0) {
        const start = cut(line, width);
        lines.push(start);
        line = line.slice(start.length);
        used = widthOf(line);
      }
    }
    lines.push(line);
  }
  return lines;
};

/** As much of the start as fits, one letter at least. */
const cut = (text: string, width: number): string => {
  let start = "";
  let used = 0;
  for (const c of text) {
    used += widthOf(c);
    if (start !== "" && used > width) break;
    start += c;
  }
  return start;
};

/**
 * The largest of the sizes at which the longest word and all the lines fit; the smallest where none does. Below `unbroken`
 * words may be broken. `leading`: height of a line over its size.
 */
export const sizeFor = (
  text: string,
  box: { readonly w: number; readonly h: number },
  steps: readonly number[],
  unbroken = 0,
  leading = lineHeight,
): number => {
  // Nobody reads a long text in a box for a few words; measuring all of it would only take time.
  const measured = text.slice(0, 600);
  // Not at no-break spaces: what they join is one word.
  const longest = Math.max(0, ...measured.split(/[ \t\n]+/).map(widthOf));
  const mayBreak = longest * unbroken > box.w;
  const fits = (size: number): boolean =>
    (mayBreak ? size <= unbroken : longest * size <= box.w) &&
    linesIn(measured, box.w / size) * size * leading <= box.h;
  return steps.find(fits) ?? steps.at(-1) ?? 1;
};
