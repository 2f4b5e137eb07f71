// A new stage: at the end of the map, where everything that runs across it can grow. From right to left that end is the left
// one, and items keep their top left corner when they grow, so there a person has to do it.
import { type Box, bottom, type Change, type Draft, right } from "../../board/index.js";
import type { MapChange, Stage } from "../../model/index.js";
import { columnDraft, stageDraft } from "../parts.js";
import type { Done } from "./done.js";
import { hits, lyingThere, type Standing } from "./standing.js";

type AddStage = Extract<MapChange, { add: "stage" }>;

export const addStage = (change: AddStage, standing: Standing): Done => {
  const refuse = (where: string): Done => ({ possible: false, where, changes: [], standing });
  const { m, rightToLeft } = standing.setting.choices;
  if (rightToLeft)
    return refuse("This map runs from right to left and cannot grow to the left. Add the stage by hand.");
  if (change.after === null && standing.stages.length > 0)
    return refuse(
      "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.",
    );
  const last = [...standing.stages].sort((a, b) => a.box.x - b.box.x).at(-1);
  const inset = m.of("headGap") / 2;
  const head = last?.head;
  const w = head ? head.w + (standing.isOurs ? 2 * inset : 0) : 2 * m.gap + m.slot;
  const x = right(standing.area) + (standing.isOurs ? 0 : m.gap);
  const h = standing.isOurs ? m.of("stage") : (head?.h ?? m.of("stage"));
  const foot = head ? bottom(head) : standing.area.y - m.of("headGap");
  const box: Box = { x: x + (standing.isOurs ? inset : 0), y: foot - h, w: standing.isOurs ? w - 2 * inset : w, h };
  const column = { x, y: standing.area.y, w, h: standing.area.h };
  const needed = { x, y: box.y, w: w + m.of("frame"), h: bottom(column) - box.y };
  const inTheWay = hits(needed, standing.others);
  if (inTheWay.length > 0)
    return refuse(
      `There is no room for it at the end of the map: ${lyingThere(inTheWay, standing)}. Make room, or move the map.`,
    );
  const stage: Stage = { id: freeStageId(standing), title: change.title };
  const isBoxed = standing.isOurs && standing.stages.length % 2 === 1;
  const drafts = [
    stageDraft(standing.setting, stage, box),
    ...(isBoxed ? [columnDraft(standing.setting, stage, column)] : []),
  ];
  return {
    possible: true,
    where: last ? `At the end, after “${last.stage.title}”.` : "At the beginning.",
    changes: [
      ...growTo(x + w, standing),
      ...drafts.map((draft): Change => ({ do: "add", draft: { ...known(draft, standing), behind: false } })),
    ],
    standing: {
      ...standing,
      area: { ...standing.area, w: x + w - standing.area.x },
      stages: [...standing.stages, { stage, box: { ...box, x, w }, head: box }],
    },
  };
};

/** Tags only where the rest of the map has them, or a reader would take the new part for all there is. */
export const known = (draft: Draft, standing: Standing): Draft => {
  if (standing.isOurs) return draft;
  const { tag, ...rest } = draft;
  return rest;
};

export const freeStageId = (standing: Standing): string => {
  const taken = new Set([...standing.map.stages, ...standing.stages.map((s) => s.stage)].map((s) => s.id));
  for (const part of standing.parts("stage")) taken.add(part.of);
  let n = taken.size + 1;
  while (taken.has(`s${n}`)) n++;
  return `s${n}`;
};

const growTo = (end: number, standing: Standing): readonly Change[] => {
  const pad = standing.setting.choices.m.of("frame");
  const changes: Change[] = [];
  const { frame } = standing;
  if (frame && end + pad > right(frame.box))
    changes.push({ do: "resize", id: frame.id, box: { ...frame.box, w: end + pad - frame.box.x } });
  for (const part of ["band", "line", "zero"].flatMap((p) => standing.parts(p)))
    if (end > right(part.box)) changes.push({ do: "resize", id: part.id, box: { ...part.box, w: end - part.box.x } });
  return changes;
};
