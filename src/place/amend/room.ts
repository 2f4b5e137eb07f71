// Room within a map that stands: for a stage or lane before or after another, or for more notes in one. Everything behind it moves on
// as a whole; what was drawn for the new part is put into the room.
import type { Box, Change, Draft, Item } from "../../board/index.js";
import { colorOf, hueOf, ink } from "../../look/colors.js";
import { sizeFor } from "../../look/text.js";
import { edited, type Insertion, type Lane, type RoomEdit, type Stage } from "../../model/index.js";
import { sizes } from "../measures.js";
import { columnDraft, stageDraft } from "../parts.js";
import { type Cut, cutFor, type Lie, middleOf } from "./cut.js";
import type { Done } from "./done.js";
import { type Inside, insideOf } from "./inside.js";
import { addLane, freeLaneId, gapFor, partsFor } from "./lane.js";
import { larger, type Shift, shifted } from "./shifting.js";
import { addStage, freeStageId, known } from "./stage.js";
import { hits, type Standing } from "./standing.js";

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

const draftsFor = (edit: Insertion, id: string, cut: Cut, before: Standing, after: Standing): readonly Draft[] => {
  if (!before.isOurs || cut.axis !== (edit.insert === "stage" ? "x" : "y")) return [labelFor(edit, id, cut, before)];
  return edit.insert === "stage" ? stageDrafts(edit, id, cut, before, after) : laneDrafts(edit, id, cut, before, after);
};

const laneDrafts = (
  edit: Extract<Insertion, { insert: "lane" }>,
  id: string,
  cut: Cut,
  before: Standing,
  after: Standing,
): readonly Draft[] => {
  const box = { x: before.area.x, y: cut.at, w: before.area.w, h: cut.by };
  const lane: Lane = { id, title: edit.title, roles: [edit.role] };
  return partsFor(lane, { box, where: "", isBare: hits(box, after.others).length > 0 }, after);
};

const stageDrafts = (
  edit: Extract<Insertion, { insert: "stage" }>,
  id: string,
  cut: Cut,
  before: Standing,
  after: Standing,
): readonly Draft[] => {
  const { m } = before.setting.choices;
  const inset = m.of("headGap") / 2;
  const beside = before.map.stages[cut.beside];
  const like = before.stages.find((s) => s.stage.id === edit.of)?.head;
  const foot = like ? like.y + like.h : before.area.y - m.of("headGap");
  const phase = phaseIn(beside, before);
  const h = phase === undefined ? m.of("stage") : (like?.h ?? m.of("stage"));
  const stage: Stage = { id, title: edit.title };
  const head = { x: cut.at + inset, y: foot - h, w: cut.by - 2 * inset, h };
  const column = { x: cut.at, y: before.area.y, w: cut.by, h: before.area.h };
  const boxed = new Set(before.parts("column").map((c) => c.of));
  const stages = before.map.stages;
  const [prior, next] = [stages[cut.index - 1], stages[cut.index]];
  // Edges of the column boxes are all the lines there are between columns.
  const isLineMissing = [prior, next].some((s) => s && !boxed.has(s.id));
  return [
    stageDraft(before.setting, stage, head, phase),
    ...(isLineMissing ? [columnDraft(before.setting, stage, column)] : []),
  ].map((draft) => ({ ...known(draft, after), behind: false }));
};

/** The phase written in the neighbour’s own head. */
const phaseIn = (beside: Stage | undefined, { items }: Standing): string | undefined => {
  const text = items.find((i) => i.id === beside?.item?.id)?.text ?? "";
  const lines = text.split("\n").map((l) => l.trim());
  return beside?.group !== undefined && lines.slice(1).includes(beside.group) ? beside.group : undefined;
};

/** On a board Lanewise did not draw: a label like the others, where the neighbour’s stood, and nothing else. */
const labelFor = (edit: Insertion, id: string, cut: Cut, standing: Standing): Draft => {
  const { m } = standing.setting.choices;
  const byId = new Map(standing.items.map((i) => [i.id, i]));
  const [low, high] = [byId.get(cut.low?.label ?? ""), byId.get(cut.high?.label ?? "")];
  const like =
    byId.get((edit.insert === "stage" ? standing.map.stages : standing.map.lanes)[cut.beside]?.item?.id ?? "") ??
    low ??
    high;
  const box = placeLike(like, { low, high }, cut, m.note);
  const pad = Math.min(m.of("notePad"), box.w / 8);
  const size = sizeFor(edit.title, { w: box.w - 2 * pad, h: box.h }, m.textSizes([...sizes.laneHead, 24, 20, 16, 12]));
  const isPlain = like?.kind === "text";
  const fill = edit.insert === "lane" ? colorOf(hueOf([edit.role])).head : like?.fill;
  return {
    key: `${edit.insert}:${id}`,
    kind: isPlain ? "text" : "shape",
    behind: false,
    box,
    text: {
      lead: edit.title,
      size: like?.fontSize ?? size,
      bold: true,
      color: fill && isDark(fill) ? "#FFFFFF" : ink,
      align: "center",
      vertical: "middle",
      pad,
    },
    ...(!isPlain && fill !== undefined && { fill }),
    ...(!isPlain && like?.stroke !== undefined && { stroke: like.stroke }),
    ...standing.setting.parent,
  };
};

/** Where the label of the far neighbour stood; at an end, as far into its room as the other one is in its own. */
const placeLike = (
  like: Item | undefined,
  { low, high }: { readonly low: Item | undefined; readonly high: Item | undefined },
  cut: Cut,
  note: number,
): Box => {
  const { axis, at, by } = cut;
  const shape = like?.box ?? { x: at, y: at, w: note, h: note / 2 };
  const strip = low === like ? cut.low : cut.high;
  const inset = like && strip ? middleOf(like.box, axis) - strip.from : by / 2;
  const share = strip && strip.to > strip.from ? inset / (strip.to - strip.from) : 0.5;
  const atOldPlace = high && cut.low && cut.high ? middleOf(high.box, axis) : undefined;
  const isIn = atOldPlace !== undefined && atOldPlace > at && atOldPlace < at + by;
  const middle = isIn ? atOldPlace : at + share * by;
  const half = (axis === "x" ? shape.w : shape.h) / 2;
  return axis === "x" ? { ...shape, x: middle - half } : { ...shape, y: middle - half };
};

const isDark = (fill: string): boolean => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
};
