// What is drawn into the room made for a new stage or lane: our own parts on a map of ours, a label like its neighbours elsewhere.
// How much room there is and what moves for it is settled before.
import type { Draft } from "../../board/index.js";
import type { Insertion, Lane, Stage } from "../../model/index.js";
import { columnDraft, stageDraft } from "../parts.js";
import type { Cut } from "./cut.js";
import { partsFor } from "./lane.js";
import { labelFor } from "./room-label.js";
import { known } from "./stage.js";
import { hits, type Standing } from "./standing.js";

export const draftsFor = (
  edit: Insertion,
  id: string,
  cut: Cut,
  before: Standing,
  after: Standing,
): readonly Draft[] => {
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
