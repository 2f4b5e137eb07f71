// Plain text ↔ one line of Markdown that shows exactly that text, inside a table cell, a list item or a heading.
// Line breaks inside a text are `&#10;`: they show as a space, so `<br>` is left to stand between notes.

const entity = (char: string): string => `&#${char.codePointAt(0)};`;

const special = /[\\`*[\]~|]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<|&(?=#?\w+;)|[\p{Cc}\p{Zl}\p{Zp}]|^ | $/gu;

export const escapeText = (text: string): string =>
  text.replace(special, (char) => {
    if (char === "<") return "&lt;";
    if (char === "&") return "&amp;";
    return /[\\`*[\]~|_]/.test(char) ? `\\${char}` : entity(char);
  });

/** Also keeps the beginning from opening a list, a quote or a heading, and the end from closing a heading. */
export const escapeLine = (text: string): string =>
  escapeText(text)
    .replace(/^[#>+-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/#$/, "\\#");

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00A0" };

const written = /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|(amp|lt|gt|quot|nbsp));/g;

export const unescapeText = (markdown: string): string =>
  markdown.replace(written, (whole: string, char?: string, code?: string, name?: string) => {
    if (char !== undefined) return char;
    if (code !== undefined) return fromCode(code, whole);
    return named[name ?? ""] ?? whole;
  });

/** A mark is a code span, where Markdown knows no escapes: only what would end it or its cell is written as a number. */
const escapeMark = (text: string): string => text.replace(/[`|<]|&(?=#\d+;)|[\p{Cc}\p{Zl}\p{Zp}]|^ | $/gu, entity);

const unescapeMark = (mark: string): string =>
  mark.replace(/&#(\d{1,7});/g, (whole: string, code: string) => fromCode(code, whole));

const fromCode = (code: string, otherwise: string): string =>
  Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : otherwise;

export const trim = (line: string): string => line.replace(/^[ \t]+|[ \t]+$/g, "");

/** The text and the code spans behind it: ``Relief `+2` `owner: Ana` `` has two marks. */
export const splitMarks = (markdown: string): { readonly text: string; readonly marks: readonly string[] } => {
  const marks: string[] = [];
  let rest = trim(markdown);
  for (;;) {
    const found = /(?:^|[ \t])`([^`]*)`$/.exec(rest);
    if (!found) return { text: unescapeText(rest), marks };
    marks.unshift(unescapeMark(trim(found[1] ?? "")));
    rest = trim(rest.slice(0, found.index));
  }
};

export const withMarks = (text: string, marks: readonly string[]): string =>
  [...(text === "" ? [] : [text]), ...marks.map((m) => `\`${escapeMark(m)}\``)].join(" ");

/** Cells of a table row, still escaped; null when it is no row. */
export const cellsOf = (line: string): readonly string[] | null => {
  const row = trim(line);
  if (!row.startsWith("|")) return null;
  const cells = row.slice(1).match(/(?:[^\\|]+|\\.?)*(?:\||$)/gs) ?? [];
  const texts = cells.map((cell) => trim(cell.replace(/\|$/, "")));
  // What follows the closing pipe is no cell.
  while (texts.length && texts.at(-1) === "" && !cells[texts.length - 1]?.endsWith("|")) texts.pop();
  return texts;
};
