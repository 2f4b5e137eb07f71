// Stamps → votes. FigJam has no voting calls and its stamps do not say in a file what they are stuck to: nearness decides.
import { type Box, centre, contains, grown, type Item, isSound } from "../../../board/index.js";

/** How far beside a note a stamp's centre may lie and still be meant for it, in board units. */
const reach = 24;
const side = 512;

/** Votes by item id. A stamp counts for one note: of those within reach the one whose centre is nearest. */
export const votesNear = (items: readonly Item[], stamps: readonly Box[]): ReadonlyMap<string, number> => {
  const notes = new Map<string, Item[]>();
  for (const item of items) {
    if (item.kind !== "sticky" || !isSound(item.box)) continue;
    for (const key of cells(grown(item.box, reach))) {
      const there = notes.get(key);
      if (there) there.push(item);
      else notes.set(key, [item]);
    }
  }
  const votes = new Map<string, number>();
  for (const stamp of stamps) {
    const at = centre(stamp);
    let best: Item | undefined;
    let distance = Number.POSITIVE_INFINITY;
    for (const note of notes.get(key(at.x, at.y)) ?? []) {
      const middle = centre(note.box);
      const d = Math.hypot(middle.x - at.x, middle.y - at.y);
      if (contains(grown(note.box, reach), at) && d < distance) [best, distance] = [note, d];
    }
    if (best) votes.set(best.id, (votes.get(best.id) ?? 0) + 1);
  }
  return votes;
};

const key = (x: number, y: number): string => `${Math.floor(x / side)},${Math.floor(y / side)}`;

/** The squares of a coarse grid a note touches; a note of absurd size is looked for in its first few only. */
const cells = (b: Box): readonly string[] => {
  const found: string[] = [];
  const [columns, rows] = [Math.min(8, Math.ceil(b.w / side) + 1), Math.min(8, Math.ceil(b.h / side) + 1)];
  for (let i = 0; i < columns; i++) for (let j = 0; j < rows; j++) found.push(key(b.x + i * side, b.y + j * side));
  return found;
};
