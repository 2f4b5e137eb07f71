// How wide a text runs and where it breaks, in Excalidraw's “Normal” font (Nunito), without a browser to ask.
// Widths were measured in Chromium; what is not in the table is guessed on the wide side. Excalidraw breaks lines itself once somebody edits.

export const fontFamily = 6;
export const lineHeight = 1.35;
/** Text never goes below this size to fit its box. */
const smallest = 10;

// Thousandths of the font size for U+0020 to U+007E.
const ascii = [
  261, 233, 405, 600, 600, 933, 701, 226, 326, 326, 451, 600, 233, 427, 233, 290, 600, 600, 600, 600, 600, 600, 600,
  600, 600, 600, 233, 233, 600, 600, 600, 447, 947, 733, 679, 675, 747, 586, 551, 729, 764, 262, 331, 634, 548, 858,
  741, 771, 637, 771, 673, 618, 607, 731, 694, 1104, 655, 601, 593, 324, 290, 324, 600, 500, 361, 533, 587, 465, 587,
  534, 340, 590, 572, 237, 241, 508, 301, 861, 572, 560, 587, 587, 365, 483, 358, 565, 518, 844, 530, 517, 466, 361,
  270, 361, 600,
];
const cache = new Map<string, number>();

const widthOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  const known = ascii[code - 32];
  if (known !== undefined) return known;
  let width = cache.get(letter);
  if (width === undefined) {
    width = guessed(letter, code);
    cache.set(letter, width);
  }
  return width;
};

const guessed = (letter: string, code: number): number => {
  if (/^(?:\p{M}|[\u200B-\u200D])/u.test(letter)) return 0;
  const base = letter.normalize("NFD").codePointAt(0) ?? code;
  const known = ascii[base - 32];
  if (known !== undefined) return known;
  if (/^[‘’·]/.test(letter)) return 233;
  if (/^[“”„–\u00A0]/.test(letter)) return 450;
  if (code >= 0x1100 || /^[—…→←]/.test(letter)) return 1050;
  return /^\p{Lu}/u.test(letter) ? 780 : 650;
};

const runOf = (line: string, size: number): number => {
  let sum = 0;
  for (const letter of line) sum += widthOf(letter);
  return (sum * size) / 1000;
};

/** Lines no wider than `width`; a word that is too long for a line is broken within. */
export const wrap = (text: string, width: number, size: number): readonly string[] =>
  text.split("\n").flatMap((paragraph) => {
    if (runOf(paragraph, size) <= width) return [paragraph];
    const lines: string[] = [];
    let line = "";
    let used = 0;
    const push = (): void => {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    };
    for (const piece of paragraph.match(/\s+|[^\s-]+-*|-+/g) ?? []) {
      const run = runOf(piece, size);
      if (used > 0 && used + run > width && /\S/.test(piece)) push();
      if (used === 0 && !/\S/.test(piece)) continue;
      if (run <= width) {
        line += piece;
        used += run;
        continue;
      }
      for (const letter of piece) {
        const step = (widthOf(letter) * size) / 1000;
        if (used > 0 && used + step > width) push();
        line += letter;
        used += step;
      }
    }
    push();
    return lines;
  });

export interface Laid {
  readonly text: string;
  readonly size: number;
  readonly w: number;
  readonly h: number;
}

export const laid = (text: string, width: number, size: number): Laid => {
  const lines = wrap(text, Math.max(width, size), size);
  let w = 0;
  for (const line of lines) w = Math.max(w, runOf(line, size));
  return { text: lines.join("\n"), size, w: Math.ceil(w), h: lines.length * size * lineHeight };
};

/** The same, at the largest size that keeps within the height. */
export const fitted = (text: string, width: number, height: number, size: number): Laid => {
  let now = laid(text, width, size);
  for (let s = size; now.h > height && s > smallest; ) {
    s = Math.max(smallest, Math.min(s - 1, Math.floor(s * Math.sqrt(height / now.h))));
    now = laid(text, width, s);
  }
  return now;
};
