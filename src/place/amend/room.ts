// Room within a map that stands: for a stage or lane before or after another, or for more notes in one. Everything behind it moves on
// as a whole; what is drawn into the room is decided beside this, in room-drafts.
import type { Box, Change, Item } from "../../board/index.js";
import { edited, type Lane, type RoomEdit, type Stage } from "../../model/index.js";
import { type Cut, cutFor, type Lie } from "./cut.js";
import { larger } from "./cut-items.js";
import type { Done } from "./done.js";
import { type Inside, insideOf } from "./inside.js";
import { addLane, freeLaneId, gapFor } from "./lane.js";
import { draftsFor } from "./room-drafts.js";
import { type Shift, shifted } from "./shifting.js";
import { addStage, freeStageId } from "./stage.js";
import type { Standing } from "./standing.js";

/** `items`: everything on the board, badges as well, since they move along. */
export const makeRoom = (
  edit: RoomEdit,
  standing: Standing,
  lie: Lie | undefined,
  items: readonly Item[],
): Done & { readonly shift?: Shift } => {
  const refuse = (where: string): Done => ({ possible: false, where, changes: [], standing });
  if (!lie) return refuse("Where its stages and lanes lie on the board cannot be said.");
  const free = inFreeRoom(edit, standing, lie);
  if (free?.possible) return free;
  const cut = cutFor(edit, standing, lie);
  if (typeof cut === "string") return refuse(cut);
  if (cut.widened !== undefined && isScale(cut, standing))
    return refuse(
      "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.",
    );
  const inside = insideOf(items, standing, lie);
  const wide = shifted(cut, inside, standing, lie);
  // Where others lie close by, a map of theirs takes less room than its other parts have.
  const isNarrow = typeof wide === "string" && cut.least < cut.by && !standing.isOurs;
  return finished(edit, isNarrow ? { ...cut, by: cut.least } : cut, { standing, inside, lie });
};

interface On {
  readonly standing: Standing;
  readonly inside: Inside;
  readonly lie: Lie;
}

const finished = (edit: RoomEdit, cut: Cut, { standing, inside, lie }: On): Done & { readonly shift?: Shift } => {
  const done = shifted(cut, inside, standing, lie);
  if (typeof done === "string") return { possible: false, where: done, changes: [], standing };
  const after = movedOn(standing, cut, done.changes);
  const id =
    cut.of === "stage"
      ? freeStageId(standing)
      : "insert" in edit && edit.insert === "lane"
        ? freeLaneId(edit.role, standing)
        : "";
  const drafts = "insert" in edit ? draftsFor(edit, id, cut, standing, after) : [];
  return {
    possible: true,
    where: whereFor(edit, standing),
    changes: [...done.changes, ...drafts.map((draft): Change => ({ do: "add", draft }))],
    standing: { ...after, map: edited(standing.map, edit, id) },
    shift: done.shift,
  };
};

/** Nothing has to move for what goes to the end, or into the room of a lane that was deleted. */
const inFreeRoom = (edit: RoomEdit, standing: Standing, { outline }: Lie): Done | undefined => {
  if ("widen" in edit || outline.isTurned || outline.turn) return undefined;
  const { title, of } = edit;
  if (edit.insert === "stage") {
    const isLast = edit.side === "after" && standing.map.stages.at(-1)?.id === of;
    return isLast ? addStage({ add: "stage", title }, standing) : undefined;
  }
  const at = standing.lanes.findIndex((l) => l.lane.id === of);
  const after = standing.lanes[edit.side === "after" ? at : at - 1];
  if (at < 0 || !after) return undefined;
  const change = { add: "lane", role: edit.role, title, after: after.lane.id } as const;
  const isLast = after === standing.lanes.at(-1);
  return isLast || (standing.isOurs && gapFor(change, standing)) ? addLane(change, standing) : undefined;
};

const isScale = ({ of, widened = -1 }: Cut, { map }: Standing): boolean => {
  const lane = of === "lane" ? map.lanes[widened] : undefined;
  return (
    lane?.roles.includes("emotions") === true &&
    (lane.roles.length === 1 || map.notes.some((n) => n.lane === lane.id && n.scoreFrom === "height"))
  );
};

const whereFor = (edit: RoomEdit, { map }: Standing): string => {
  const of = "widen" in edit ? edit.widen : edit.insert;
  const parts: readonly (Stage | Lane)[] = of === "stage" ? map.stages : map.lanes;
  const at = parts.findIndex((p) => p.id === ("widen" in edit ? edit.id : edit.of));
  const title = parts[at]?.title ?? "";
  if ("widen" in edit)
    return of === "stage" ? `“${title}” gets one note wider.` : `“${title}” gets one row of notes taller.`;
  const other = parts[at + (edit.side === "after" ? 1 : -1)]?.title;
  if (other === undefined) {
    if (edit.side === "after")
      return of === "stage" ? `At the end, after “${title}”.` : `Below the last lane, “${title}”.`;
    return of === "stage" ? `At the beginning, before “${title}”.` : `Above the first lane, “${title}”.`;
  }
  return edit.side === "after" ? `Between “${title}” and “${other}”.` : `Between “${other}” and “${title}”.`;
};

/** How the map stands once all has moved and grown. */
const movedOn = (standing: Standing, cut: Cut, changes: readonly Change[]): Standing => {
  const to = new Map<string, Box>();
  const byId = new Map(standing.items.map((i) => [i.id, i]));
  for (const change of changes) {
    const item = "id" in change ? byId.get(change.id) : undefined;
    if (!item) continue;
    if (change.do === "resize") to.set(item.id, change.box);
    if (change.do === "move")
      to.set(item.id, { ...item.box, x: item.box.x + change.by.x, y: item.box.y + change.by.y });
  }
  const items = standing.items.map((item) => ({ ...item, box: to.get(item.id) ?? item.box }));
  const boxes = new Map(standing.items.map((item, i) => [item.box, items[i]?.box ?? item.box]));
  const parts = (part: string) => standing.parts(part).map((p) => ({ ...p, box: to.get(p.id) ?? p.box }));
  return {
    ...standing,
    items,
    area: larger(standing.area, cut.axis, cut.by),
    frame: standing.frame && { ...standing.frame, box: to.get(standing.frame.id) ?? standing.frame.box },
    others: standing.others.map((box) => boxes.get(box) ?? box),
    parts,
  };
};
