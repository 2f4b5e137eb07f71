// Boards kept in this browser besides the one that lies open: in the browser's database, newest first. Where that is not allowed
// the shelf is empty and stays so; the open board is kept by keep.ts in any case.
import { boards, done } from "./database.js";
import type { Kept } from "./keep.js";

export interface Shelved extends Kept {
  /** Milliseconds since 1970. */
  readonly changed: number;
}

const isShelved = (value: unknown): value is Shelved =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  typeof value.id === "string" &&
  "name" in value &&
  typeof value.name === "string" &&
  "text" in value &&
  typeof value.text === "string" &&
  "changed" in value &&
  typeof value.changed === "number";

/** All of them, the last changed first; none where nothing can be kept. */
export const shelved = async (): Promise<readonly Shelved[]> => {
  try {
    const all: unknown[] = await done((await boards("readonly")).getAll());
    return all.filter(isShelved).sort((a, b) => b.changed - a.changed);
  } catch {
    return [];
  }
};

/** True when it stands on the shelf. */
export const putOnShelf = async (board: Shelved): Promise<boolean> => {
  try {
    await done((await boards("readwrite")).put(board, board.id));
    return true;
  } catch {
    return false;
  }
};

export const takeOffShelf = async (id: string): Promise<boolean> => {
  try {
    await done((await boards("readwrite")).delete(id));
    return true;
  } catch {
    return false;
  }
};
