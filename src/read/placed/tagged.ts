// A map that Lanewise placed, as it stands now: who a strip is comes from the tag, where it is from the bounds today, what it is
// called from its label. Notes are assigned elsewhere; what belongs to which copy was settled in copies.ts. [R1]

import { isLaneRole, type LaneRole, type Line, type LineRole, lineRoles, type MapKind } from "../../model/index.js";
import { lineOf, rolesOf } from "../../words/index.js";
import { type Facts, noFacts, titleAndFacts } from "../around/facts.js";
import { scaleOf } from "../around/scale.js";
import type { Grid, Scale, Taken } from "../grid.js";
import type { Pointed } from "../hints/hints.js";
import { cleanTitle, renamed, splitLabel } from "../labels/label.js";
import type { Tagged } from "../sheet/sheet.js";
import { compareId, refOf, type Sheet, type Thing } from "../sheet/sheet.js";
import { type Axis, holds, meeting, mid, type Span, type Strip, spanOf, typicalLength } from "../sheet/strips.js";
import type { Placed } from "./copies.js";
import { boxOf, bySeniority, idOf, one, type Pair, paired } from "./pairs.js";

const rolesIn = (tag: Tagged["tag"]): readonly LaneRole[] => (tag.roles ?? []).filter(isLaneRole);

/** A lane somebody renamed means what its new title says, if it says anything; else what it meant before. */
const rolesNow = (tag: Tagged["tag"], title: string): readonly LaneRole[] => {
  if (tag.title === undefined || title === tag.title.trim()) return rolesIn(tag);
  const said = rolesOf(title).filter((r) => r !== "stages");
  return said.length ? said : rolesIn(tag);
};

const stripsOf = (pairs: readonly Pair[], placed: Placed, axis: Axis, slit: number, bars: readonly Span[]) => {
  const ids = new Set<string>();
  const named = new Map<Pair, string>();
  for (const pair of [...pairs].sort(bySeniority(placed.frame, axis))) {
    const tagId = one(pair).tag.id;
    const id = tagId !== undefined && !ids.has(tagId) ? tagId : idOf(pair);
    let unique = id;
    for (let n = 2; ids.has(unique); n++) unique = `${id} (${n})`;
    ids.add(unique);
    named.set(pair, unique);
  }
  const strips = pairs.map((pair): Strip => {
    const { tag } = one(pair);
    const placedTitle = tag.title;
    const title = pair.label ? renamed(pair.label.text, placedTitle) : (placedTitle ?? tag.id ?? "");
    const span = spanOf(boxOf(pair), axis);
    return {
      ...span,
      id: named.get(pair) ?? idOf(pair),
      title: title || (placedTitle ?? ""),
      roles: rolesNow(tag, title),
      evidence: "tag",
      ...(pair.label && { label: pair.label }),
      ...(pair.body && { isPlaced: true }),
    };
  });
  const sorted = strips.sort((a, b) => a.from - b.from || a.to - b.to || compareId(a.id, b.id));
  return meeting(sorted, slit, bars);
};

/** Stage heads stand a little in from their columns; wider than half a column is a hole where a stage was. */
const slitBetween = (spans: readonly Span[], unit: number): number => Math.max(unit / 2, 0.5 * typicalLength(spans));

/** The phase above a stage, or, where a phase covers one stage only, the second line in its head. */
const grouped = (stages: readonly Strip[], groups: readonly Tagged[], axis: Axis): readonly Strip[] =>
  stages.map((stage) => {
    const above = groups.find((g) => holds(spanOf(g.box, axis), mid(stage)));
    if (above?.text) return { ...stage, group: above.text.replace(/\s*\n\s*/g, " ") };
    const inHead = stage.label ? restOf(stage.label, stage.title) : "";
    return inHead ? { ...stage, group: inHead } : stage;
  });

const restOf = (label: Thing, title: string): string => {
  const text = label.text;
  const rest = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : splitLabel(text).rest;
  return rest.trim().replace(/\s*\n\s*/g, " ");
};

const scalesOf = (lanes: readonly Strip[], parts: readonly Tagged[], axis: Axis): ReadonlyMap<string, Scale> => {
  const scales = new Map<string, Scale>();
  const marks = parts.filter((p) => p.tag.part === "axis" || p.tag.part === "zero");
  for (const lane of lanes) {
    const its = marks.filter((m) => holds(lane, mid(spanOf(m.box, axis))));
    const zero = its.find((m) => m.tag.part === "zero");
    if (its.length === 0) continue;
    const numbers = its.flatMap((m) =>
      m.tag.part === "axis" && m.tag.value !== undefined ? [{ at: mid(spanOf(m.box, axis)), value: m.tag.value }] : [],
    );
    scales.set(lane.id, scaleOf(lane, zero && spanOf(zero.box, axis), numbers));
  }
  return scales;
};

const isLineRole = (word: string | undefined): word is LineRole => lineRoles.some((r) => r === word);

export const lineAfter = (at: number, lanes: readonly Strip[]): string | null => {
  const above = lanes.filter((l) => mid(l) < at).at(-1);
  return above?.id ?? null;
};

const linesOf = (parts: readonly Tagged[], lanes: readonly Strip[], axis: Axis): readonly Line[] =>
  parts
    .filter((p) => p.tag.part === "line" && p.text !== "")
    .sort((a, b) => mid(spanOf(a.box, axis)) - mid(spanOf(b.box, axis)))
    .flatMap((p) => {
      const title = cleanTitle(p.text.replace(/\s*\n\s*/g, " "));
      const role = isLineRole(p.tag.id) ? p.tag.id : lineOf(title);
      if (!role) return [];
      return [{ role, title, after: lineAfter(mid(spanOf(p.box, axis)), lanes), item: refOf(p.item, p.id) }];
    });

const takenOf = (grid: Pick<Grid, "id" | "lanes" | "stages" | "scales">, parts: readonly Tagged[], axis: Axis) => {
  const taken = new Map<string, Taken>();
  for (const lane of grid.lanes) if (lane.label) taken.set(lane.label.id, { as: "lane", of: lane.id });
  for (const stage of grid.stages) if (stage.label) taken.set(stage.label.id, { as: "stage", of: stage.id });
  for (const p of parts) {
    if (p.text === "" || taken.has(p.id)) continue;
    if (p.tag.part === "group") taken.set(p.id, { as: "group", of: grid.id });
    if (p.tag.part === "line") taken.set(p.id, { as: "line", of: p.tag.id ?? grid.id });
    if (p.tag.part === "axis" || p.tag.part === "zero") {
      const lane = grid.lanes.find((l) => holds(l, mid(spanOf(p.box, axis))));
      taken.set(p.id, { as: "scale", of: lane?.id ?? grid.id });
    }
  }
  return taken;
};

const kindOf = (kind: string | undefined): MapKind | undefined =>
  kind === "journey-map" || kind === "service-blueprint" ? kind : undefined;

export const taggedGrid = (placed: Placed, things: readonly Thing[], sheet: Sheet, pointed: Pointed): Grid => {
  const { frame, mapTag } = placed;
  const isStructure = ({ tag: { part } }: Tagged): boolean => part === "lane" || part === "stage";
  const parts = placed.parts.filter((p) => isStructure(p) || pointed.isFree(p));
  const isOpen = ({ label }: Pair): boolean => !label || pointed.isFree(label);
  const name = frame && pointed.isFree(frame) ? frame.text : "";
  const of = (part: string): readonly Tagged[] => parts.filter((p) => p.tag.part === part);
  const unit = sheet.unit;
  const bars = of("line").map((p) => spanOf(p.box, "y"));
  const lanePairs = paired(of("lane"), of("band"), "y").filter(isOpen);
  const stagePairs = paired(of("stage"), of("column"), "x").filter(isOpen);
  const lanes = stripsOf(lanePairs, placed, "y", unit.y / 2, bars);
  const heads = stagePairs.map((p) => spanOf(boxOf(p), "x"));
  const stages = grouped(stripsOf(stagePairs, placed, "x", slitBetween(heads, unit.x), []), of("group"), "x");
  const id = placed.isCopy && frame ? frame.id : placed.isCopy ? (parts[0]?.id ?? placed.map) : placed.map;
  const scales = scalesOf(lanes, parts, "y");
  const taken = takenOf({ id, lanes, stages, scales }, parts.filter(pointed.isFree), "y");
  const facts: Facts = titleAndFacts(of("title"), of("facts"), id) ?? noFacts;
  for (const [thing, what] of facts.taken) taken.set(thing, what);
  if (frame && name !== "") taken.set(frame.id, { as: "title", of: id });
  const kind = kindOf(mapTag?.kind);
  const profile = mapTag?.profile;
  return {
    id,
    ...(kind && { kind }),
    ...(profile !== undefined && { profile }),
    title: facts.title || name,
    header: facts.header,
    ...(frame && { frame }),
    laneAxis: "y",
    lanes,
    stages,
    rightToLeft: isRightToLeft(lanes, stages),
    lines: linesOf(parts, lanes, "y"),
    scales,
    taken,
    things,
    unit,
    remarks: remarksOf(lanes, stages),
  };
};

const isRightToLeft = (lanes: readonly Strip[], stages: readonly Strip[]): boolean => {
  const heads = lanes.flatMap((l) => (l.label ? [mid(spanOf(l.label.box, "x"))] : []));
  const last = stages.at(-1);
  return last !== undefined && heads.length > 0 && heads.every((at) => at > last.to);
};

const remarksOf = (lanes: readonly Strip[], stages: readonly Strip[]): readonly string[] => [
  ...(lanes.length === 0 ? ["The map has no lanes any more: none of its lane labels and bands is left."] : []),
  ...(stages.length === 0 ? ["The map has no stages any more: none of its stage heads is left."] : []),
];
