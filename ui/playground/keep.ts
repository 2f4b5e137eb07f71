// Keeps the open board in this browser over a reload. Small boards go where writing is done at once; large ones, and those
// with pictures, to the browser's database. Where neither is allowed it says so, and the page asks to save a file.
import { boards, done } from "./database.js";

export interface Kept {
  /** Its place on the shelf. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const key = "lanewise:board";
/** About half of what browsers allow a page, in characters. */
const small = 2_000_000;

const parse = (text: string | null): Kept | undefined => {
  if (text === null) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || !("name" in value) || !("text" in value)) return undefined;
  const id = "id" in value && typeof value.id === "string" ? value.id : crypto.randomUUID();
  return typeof value.name === "string" && typeof value.text === "string"
    ? { id, name: value.name, text: value.text }
    : undefined;
};

/** True when it is kept. */
export const keepBoard = async (board: Kept): Promise<boolean> => {
  const text = JSON.stringify(board);
  try {
    if (text.length <= small) {
      localStorage.setItem(key, text);
      return true;
    }
    await done((await boards("readwrite")).put(text, key));
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};

export const keptBoard = async (): Promise<Kept | undefined> => {
  try {
    const near = parse(localStorage.getItem(key));
    if (near) return near;
    const far: unknown = await done((await boards("readonly")).get(key));
    return typeof far === "string" ? parse(far) : undefined;
  } catch {
    return undefined;
  }
};

export const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(`lanewise:${name}`);
  } catch {
    return null;
  }
};

export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(`lanewise:${name}`, value);
  } catch {
    // Asked again next time.
  }
};
