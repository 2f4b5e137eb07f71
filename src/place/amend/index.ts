// Changes to a map → changes to its board, as a list of small steps. No note is ever touched, parts of ours grow
// or are added; where room is made for something, what lies behind it moves on as a whole.
import type { Change, Snapshot } from "../../board/index.js";
import { type MapChange, type MapEdit, needsRoom, type Rename, type ServiceMap } from "../../model/index.js";
import type { PlaceOptions } from "../options.js";
import type { Lie } from "./cut.js";
import type { Done } from "./done.js";
import { setHeader } from "./header.js";
import { addLane } from "./lane.js";
import { addLine } from "./line.js";
import { setLines } from "./lines.js";
import { addNote } from "./note.js";
import { rename } from "./rename.js";
import { makeRoom } from "./room.js";
import type { Shift } from "./shifting.js";
import { addStage } from "./stage.js";
import { type Standing, standingOf } from "./standing.js";

/** What a change needs on the board; `possible: false` says in `where` why it cannot be done there. */
export interface Amended {
  readonly possible: boolean;
  readonly where: string;
  readonly changes: readonly Change[];
  /** Where room is made: what moves for it. */
  readonly shift?: Shift;
}

export type { Lie } from "./cut.js";
export type { Shift } from "./shifting.js";

export interface AmendOptions extends PlaceOptions {
  /** As the map was read; without it no room is made. */
  readonly lie?: Lie | undefined;
}

/** All of the changes, or none: one that cannot be done makes the whole impossible. */
export const amend = (
  changes: readonly MapEdit[],
  map: ServiceMap,
  snapshot: Snapshot,
  options: AmendOptions = {},
): Amended => {
  let standing = standingOf(map, snapshot, options);
  if (!standing) return { possible: false, where: "The map is not on the board any more.", changes: [] };
  const [edit, ...more] = changes;
  if (edit && needsRoom(edit) && more.length === 0) {
    const { standing: _, ...room } = makeRoom(edit, standing, options.lie, snapshot.items);
    return room;
  }
  const done: Change[] = [];
  const places: string[] = [];
  for (const change of changes) {
    if (needsRoom(change))
      return { possible: false, where: "Room is made for one thing at a time, and nothing else with it.", changes: [] };
    const one = amendOne(change, standing);
    if (!one.possible) return { possible: false, where: one.where, changes: [] };
    done.push(...one.changes);
    places.push(one.where);
    standing = one.standing;
  }
  return { possible: true, where: [...new Set(places)].join(" "), changes: inOrder(done) };
};

const amendOne = (change: MapChange | Rename, standing: Standing): Done => {
  if ("rename" in change) return rename(change, standing);
  if ("set" in change) return change.set === "header" ? setHeader(change, standing) : setLines(change, standing);
  switch (change.add) {
    case "lane":
      return addLane(change, standing);
    case "stage":
      return addStage(change, standing);
    case "line":
      return addLine(change, standing);
    case "note":
      return addNote(change, standing);
  }
};

/** Room is made before anything is put there; an item that changes twice is changed once, as it is in the end. */
const inOrder = (changes: readonly Change[]): readonly Change[] => {
  const isLast = (change: Change, i: number): boolean =>
    change.do === "add" ||
    !changes.slice(i + 1).some((later) => later.do === change.do && "id" in later && later.id === change.id);
  const kept = changes.filter(isLast);
  return [...kept.filter((c) => c.do === "resize"), ...kept.filter((c) => c.do !== "resize")];
};
