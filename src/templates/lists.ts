// Lists as people type them: split at commas or line breaks, a backslash keeps a comma. What an entry means is for params.ts.

/** One entry of a list: as typed, or as an object from code. */
export type Entry = string | { readonly title?: string; readonly group?: string; readonly role?: string };

/** Text or array → entries, blank ones left out; `undefined` for anything else. Escapes are still in. */
export const listOf = (value: unknown): readonly Entry[] | undefined => {
  if (typeof value === "string") return splitList(value);
  if (!Array.isArray(value)) return undefined;
  const entries: Entry[] = [];
  for (const each of value) {
    const entry = entryOf(each);
    if (entry === undefined) return undefined;
    if (entry !== "") entries.push(entry);
  }
  return entries;
};

const splitList = (text: string): readonly string[] =>
  cut(text, (c) => c === "," || c === "\n" || c === "\r")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const entryOf = (value: unknown): Entry | undefined => {
  if (typeof value === "string") return value.trim();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const from: Readonly<Record<string, unknown>> = { ...value };
  const entry: { title?: string; group?: string; role?: string } = {};
  for (const key of ["title", "group", "role"] as const) {
    const part = from[key];
    if (typeof part === "string") entry[key] = part;
    else if (part !== undefined) return undefined;
  }
  return Object.keys(from).some((key) => key !== "title" && key !== "group" && key !== "role") ? undefined : entry;
};

/** At the first `mark` that no backslash keeps; without one there is no second part. */
export const splitAt = (text: string, mark: string): readonly [string, string | undefined] => {
  let seen = false;
  const [before = "", after] = cut(text, (c) => {
    if (seen || c !== mark) return false;
    seen = true;
    return true;
  });
  return [unescaped(before), after === undefined ? undefined : unescaped(after)];
};

export const unescaped = (text: string): string => text.replace(/\\([,/:\\])/g, "$1");

const cut = (text: string, isMark: (c: string) => boolean): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === "\\") i++;
    else if (c !== undefined && isMark(c)) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
};

/** A value as a message shows it: “text”, 7, a list, an object; long ones cut. */
export const shown = (value: unknown): string => {
  if (typeof value === "string") return value.length > 60 ? `“${value.slice(0, 59)}…”` : `“${value}”`;
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  const text = typeof value === "object" ? JSON.stringify(value) : typeof value;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};
