// Labels and borders of one part of a board → a Grid: titles, phases, lines, scale, header. [R6] [R9] [R10] [R11]
import { around } from "../../board/index.js";
import type { LaneRole, LineRole } from "../../model/index.js";
import { factsAmong } from "../around/facts.js";
import { namedLines } from "../around/line-names.js";
import { scaleMarks } from "../around/scale.js";
import { farSides } from "../borders/far-side.js";
import { withMoods } from "../borders/mood-reach.js";
import { unnamed, withUnnamed } from "../borders/unnamed.js";
import { type Grid, type Scale, stageAxisOf, type Taken } from "../grid.js";
import { cleanTitle, countsOn, splitLabel } from "../labels/label.js";
import { alongLanes } from "../labels/lane-labels.js";
import type { Among } from "../sheet/among.js";
import { areAmong, picked } from "../sheet/choose.js";
import { type Crowd, mapped, thingsIn } from "../sheet/crowd.js";
import { median, type Thing, type Unit } from "../sheet/sheet.js";
import { type Axis, length, type Strip, spanOf } from "../sheet/strips.js";
import { headerTexts, promptsIn } from "./near-texts.js";
import { openPart, pointedOut, withoutEmptied } from "./open-part.js";
import type { Drawnness, Labelled } from "./untagged.js";

export interface Part {
  readonly id: string;
  readonly frame?: Thing;
  readonly texts: Crowd;
  readonly bare: readonly Thing[];
  readonly unit: Unit;
  readonly rolesOf: (t: Thing) => readonly LaneRole[];
  readonly lines: ReadonlyMap<string, LineRole>;
  readonly namingLines: Among;
  readonly isPointed: (t: Thing) => boolean;
  /** What somebody said is no part of the structure, and what of it is no note either. */
  readonly barred: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
}

/** Things as they stand on the board, whichever way round they were read. */
const originals = (part: Part, laneAxis: Axis): ((t: Thing) => Thing) => {
  if (laneAxis === "y") return (t) => t;
  const byId = new Map(thingsIn(part.texts).map((t) => [t.id, t]));
  return (t) => byId.get(t.id) ?? t;
};

export const compose = (whole: Part, found: Labelled): Grid => {
  const { laneAxis } = found;
  const original = originals(whole, laneAxis);
  const part = openPart(whole);
  const stageAxis = stageAxisOf({ laneAxis });
  const stages0 = stageStrips(found, original);
  const lanes0 = laneStrips(part, found, original);
  const body = laneAxis === "y" ? found.body : mapped(found.body, original);
  const remarks: string[] = [];
  const { unit } = part;
  const drawn = found.colours.length ? lanes0 : withMoods(fitted(lanes0, found), body, laneAxis, unit);
  const rows = lanes0.length
    ? withUnnamed("Row", drawn, body, laneAxis, unit, remarks)
    : unnamed("Row", body, laneAxis, unit, remarks);
  const columns = stages0.length
    ? withUnnamed("Column", withMargins(stages0, found), body, stageAxis, unit, remarks)
    : unnamed("Column", body, stageAxis, unit, remarks);
  const lanes = withoutEmptied(rows, body, part.outside, laneAxis);
  const stages = withoutEmptied(columns, body, part.outside, stageAxis);
  const taken = new Map<string, Taken>();
  for (const l of lanes) if (l.label) taken.set(l.label.id, { as: "lane", of: l.id });
  for (const [id, label] of found.doubles) taken.set(id, { as: "lane", of: label.id });
  for (const s of stages) if (s.label) taken.set(s.label.id, { as: "stage", of: s.id });
  for (const g of [...(found.stages?.groups ?? []), ...(found.lanes?.groupOf.values() ?? [])])
    taken.set(g.id, { as: "group", of: part.id });
  for (const h of found.stages?.headers ?? []) taken.set(h.id, { as: "stage", of: part.id });
  const named = namedLines(picked(part.texts, areAmong(part.namingLines)), part.lines, lanes, laneAxis);
  for (const [id, t] of named.taken) taken.set(id, t);
  const scales = new Map<string, Scale>();
  for (const lane of lanes) {
    const marks = scaleMarks(lane, part, stages, taken, laneAxis);
    if (!marks) continue;
    scales.set(lane.id, marks.scale);
    for (const m of marks.marks) taken.set(m.id, { as: "scale", of: lane.id });
  }
  for (const [id, t] of promptsIn(part, lanes, found, taken)) taken.set(id, t);
  const near = headerTexts(part, found, taken, lanes, laneAxis);
  const facts = factsAmong(near, part.id, part.frame?.text ?? "");
  for (const [id, t] of facts.taken) taken.set(id, t);
  if (part.frame && part.frame.text !== "") taken.set(part.frame.id, { as: "title", of: part.id });
  return {
    id: part.id,
    title: facts.title || part.frame?.text || "",
    header: facts.header,
    ...(part.frame && { frame: part.frame }),
    laneAxis,
    lanes: pointedOut(lanes, part),
    stages: pointedOut(stages, part),
    ...(stages.length === 0 && { reach: alongLanes(found.lanes) }),
    rightToLeft: isRightToLeft(found, stages),
    lines: named.lines,
    scales,
    taken,
    things: thingsIn(whole.texts),
    unit: part.unit,
    ...(found.laneBorders && {
      laneStand: found.laneBorders.stand,
      laneDoubts: [...found.laneBorders.doubts, ...farSides(lanes, body, laneAxis, unit)],
    }),
    ...(found.stageBorders && {
      stageStand: found.stageBorders.stand,
      stageDoubts: [...found.stageBorders.doubts, ...farSides(stages, body, stageAxis, unit)],
    }),
    remarks,
  };
};

const evidenceOf = (borders: Drawnness | undefined, i: number): Strip["evidence"] =>
  borders?.isDrawn[i] ? "band" : "label";

const laneStrips = (part: Part, found: Labelled, original: (t: Thing) => Thing): readonly Strip[] => {
  if (found.colours.length) return colourStrips(part, found);
  const labels = found.lanes?.labels ?? [];
  const bare = countsOn(labels.map((l) => l.text));
  return labels.map((l, i): Strip => {
    const span = found.laneBorders?.spans[i] ?? { from: 0, to: 0 };
    const title = cleanTitle(splitLabel(l.text).lead, bare);
    const evidence = evidenceOf(found.laneBorders, i);
    const own = part.rolesOf(l);
    const over = found.lanes?.groupOf.get(l.id);
    const roles = own.length || !over ? own : part.rolesOf(over);
    return { ...span, id: l.id, title, roles, evidence, label: original(l) };
  });
};

/** All of them reach over the whole map. */
const colourStrips = (part: Part, found: Labelled): readonly Strip[] => {
  const whole = around(thingsIn(found.body).map((t) => t.box)) ?? { x: 0, y: 0, w: 0, h: 0 };
  return found.colours.map(({ thing, fill }): Strip => {
    const title = cleanTitle(splitLabel(thing.text).lead);
    const strip = { id: thing.id, title, roles: part.rolesOf(thing), evidence: "colour" as const, label: thing };
    return { ...spanOf(whole, "y"), ...strip, ...(fill !== undefined && { fill }) };
  });
};

const stageStrips = (found: Labelled, original: (t: Thing) => Thing): readonly Strip[] => {
  const labels = found.stages?.labels ?? [];
  const groups = found.stages?.groups ?? [];
  const bare = countsOn(labels.map((l) => l.text));
  const lowest = Math.min(...labels.map((l) => l.box.h));
  return labels.map((l, i): Strip => {
    const span = found.stageBorders?.spans[i] ?? { from: 0, to: 0 };
    const over = found.stages?.groupOf.get(l.id);
    const isTall = groups.length > 0 && !over && l.box.h > 1.3 * lowest && l.text.includes("\n");
    const split = isTall ? headWithPhase(l.text) : splitLabel(l.text);
    const evidence = evidenceOf(found.stageBorders, i);
    const group = over ? over.text.replace(/\s*\n\s*/g, " ") : isTall ? split.rest : "";
    return {
      ...span,
      id: l.id,
      title: cleanTitle(split.lead, bare),
      roles: [],
      evidence: evidence === "label" && !found.stages?.isSure ? "row" : evidence,
      ...(group !== "" && { group }),
      label: original(l),
    };
  });
};

/** A head as tall as the phases beside it carries its own phase beneath its title. */
const headWithPhase = (text: string): { lead: string; rest: string } => {
  const lines = text.split("\n");
  return { lead: lines.slice(0, -1).join(" ").trim(), rest: (lines.at(-1) ?? "").trim() };
};

/** The first lane begins where the stage heads end, unless it was drawn otherwise. */
const fitted = (lanes: readonly Strip[], found: Labelled): readonly Strip[] => {
  const heads = found.stages?.isBelow ? [] : (found.stages?.labels ?? []);
  const [first, ...rest] = lanes;
  if (!first || heads.length === 0 || first.evidence === "band") return lanes;
  const low = Math.max(...heads.map((l) => l.box.y + l.box.h));
  const room = first.from - low;
  return room < 1.25 * length(first) ? [{ ...first, from: Math.min(low, first.to) }, ...rest] : lanes;
};

/** The stage next to the lane labels reaches up to them. */
const withMargins = (stages: readonly Strip[], found: Labelled): readonly Strip[] => {
  const { lanes } = found;
  if (!lanes || lanes.notes === "under" || stages.some((s) => s.evidence === "band")) return stages;
  const near = 0.75 * median(stages.map(length));
  if (lanes.notes === "right") {
    const [first, ...rest] = stages;
    if (!first || Math.abs(first.from - lanes.column.to) > near) return stages;
    return [{ ...first, from: Math.min(Math.max(lanes.column.to, first.from - near), first.to) }, ...rest];
  }
  const last = stages.at(-1);
  if (!last || Math.abs(lanes.column.from - last.to) > near) return stages;
  return [...stages.slice(0, -1), { ...last, to: Math.max(lanes.column.from, last.from) }];
};

const isRightToLeft = (found: Labelled, stages: readonly Strip[]): boolean => {
  if (found.laneAxis !== "y" || found.lanes?.notes !== "left") return false;
  const numbers = stages.flatMap((s) => /^\s*(\d+)/.exec(s.label?.text ?? "")?.[1] ?? []).map(Number);
  if (numbers.length === stages.length && numbers.length > 1) return (numbers[0] ?? 0) > (numbers.at(-1) ?? 0);
  const written = stages.map((s) => s.title).join("");
  return /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u.test(written);
};
