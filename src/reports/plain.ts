// Text of a board inside a report: one line in which nothing turns the line round, moves a cursor or breaks a parser.

const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;
// What neither XML nor UTF-8 can carry: half a pair, and the two that are no characters.
const impossible = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One line without control characters, direction overrides and halves of characters. */
export const plain = (text: string): string => text.replace(unseen, " ").replace(impossible, "").trim();

/** Sentences in one line; empty ones are left out. */
export const joined = (...sentences: readonly (string | undefined)[]): string =>
  sentences.flatMap((s) => (s === undefined || plain(s) === "" ? [] : [plain(s)])).join(" ");
