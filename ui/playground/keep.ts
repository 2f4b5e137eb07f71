// Keeps the open board in this browser over a reload. Small boards go where writing is done at once; large ones, those with
// pictures, and what finds no room there, to the browser's database. Where neither is allowed it says so, and the page asks to save a file.
import { boards, done } from "./database.js";

export interface Kept {
  /** Its place on the shelf. */
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

const key = "lanewise:board";
/** Which board this tab had open, since another tab may have kept another one since. */
const tabKey = "lanewise:tab";
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

const keepNear = (text: string): boolean => {
  if (text.length > small) return false;
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
};

/** True when it is kept. */
export const keepBoard = async (board: Kept): Promise<boolean> => {
  const text = JSON.stringify(board);
  keepTab(board.id);
  if (keepNear(text)) return true;
  try {
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

const keepTab = (id: string): void => {
  try {
    sessionStorage.setItem(tabKey, id);
  } catch {
    // The last board of any tab is opened then.
  }
};

/** The id of the board this tab had open before it was loaded again. */
export const tabBoard = (): string | null => {
  try {
    return sessionStorage.getItem(tabKey);
  } catch {
    return null;
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
