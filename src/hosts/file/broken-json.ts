// Where a text stops being JSON: engines word that differently and often leave the place out.
// Only says where; whether a text is JSON is decided by JSON.parse.

export interface Broken {
  readonly line: number;
  readonly column: number;
  /** The text ends before its last bracket is closed. */
  readonly endsEarly: boolean;
}

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:]/y;
const blank = /[ \t\n\r]*/y;

/** What may come next: a value, an end, a key, a colon, or a comma. */
type Wanted = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

const after = (word: string, wanted: Wanted, open: string[]): Wanted | undefined => {
  const closed = (): Wanted => (open.length === 0 ? "nothing" : ", or end");
  const isValueWanted = wanted === "value" || wanted === "value or ]";
  const inside = open.at(-1);
  if (word === "{" || word === "[") {
    if (!isValueWanted) return undefined;
    open.push(word);
    return word === "{" ? "key or }" : "value or ]";
  }
  if (word === "}" || word === "]") {
    const fits = inside === (word === "}" ? "{" : "[");
    const isEnd = wanted === ", or end" || wanted === (word === "}" ? "key or }" : "value or ]");
    if (!fits || !isEnd) return undefined;
    open.pop();
    return closed();
  }
  if (word === ",") return wanted === ", or end" ? (inside === "{" ? "key" : "value") : undefined;
  if (word === ":") return wanted === ":" ? "value" : undefined;
  if (wanted === "key" || wanted === "key or }") return word.startsWith('"') ? ":" : undefined;
  return isValueWanted ? closed() : undefined;
};

export const whereBroken = (text: string): Broken => {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    blank.lastIndex = at;
    blank.exec(text);
    at = blank.lastIndex;
    token.lastIndex = at;
    const word: string | undefined = token.exec(text)?.[0];
    const next: Wanted | undefined = word === undefined ? undefined : after(word, wanted, open);
    if (word === undefined || next === undefined) break;
    wanted = next;
    at += word.length;
  }
  const before = text.slice(0, at).split("\n");
  // A string that runs to the end of the text was cut off as well.
  const endsEarly = at >= text.length || /^"(?:[^"\\]|\\.)*\\?$/s.test(text.slice(at, at + 100_000));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, endsEarly };
};
