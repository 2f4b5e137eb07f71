// The columns of the spreadsheet, and how lists stand in one cell.

export const columns = [
  "map",
  "kind",
  "lane",
  "roles",
  "group",
  "stage",
  "text",
  "score",
  "color",
  "author",
  "owner",
  "tags",
  "votes",
  "confidence",
  "spans",
  "note",
  "item",
  "url",
  "reason",
] as const;
export type Column = (typeof columns)[number];

/** Numbers stay numbers; every other cell is text and made harmless. */
export const isNumeric = (column: Column): boolean =>
  column === "score" || column === "votes" || column === "confidence";

export const joined = (words: readonly string[]): string => words.map((w) => w.replace(/[\\|]/g, "\\$&")).join("|");

export const split = (cell: string): readonly string[] => {
  if (cell === "") return [];
  const words = [""];
  for (const [piece] of cell.matchAll(/\\.|\||[^\\|]+|\\/gs)) {
    if (piece === "|") words.push("");
    else words[words.length - 1] += piece.length > 1 && piece.startsWith("\\") ? piece.slice(1) : piece;
  }
  return words;
};

/** Titles nobody else has, so that two stages of one name stay two: `Pay`, `Pay (2)`. */
export const distinct = (titles: readonly string[]): readonly string[] => {
  const taken = new Set(titles);
  const used = new Set<string>();
  return titles.map((title) => {
    let name = title === "" ? "Untitled" : title;
    for (let n = 2; used.has(name) || (name !== title && taken.has(name)); n++)
      name = `${title === "" ? "Untitled" : title} (${n})`;
    used.add(name);
    return name;
  });
};
