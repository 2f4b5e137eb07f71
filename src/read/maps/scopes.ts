// Which parts of a board to read as one map each: what lies in one frame, else what stands apart with lanes and stages of its own. [R18]
import { contains } from "../../board/index.js";
import { cardsIn } from "../around/cards.js";
import { type Legend, legendOf, noLegend } from "../around/legend.js";
import { isRuled } from "../around/line-names.js";
import type { Grid } from "../grid.js";
import type { Pointed } from "../hints/hints.js";
import { labelLike } from "../labels/look.js";
import { amongNumbers } from "../sheet/among.js";
import { areAmong, areNotAmong, chosen, ofKind, picked, within } from "../sheet/choose.js";
import { type Crowd, crowdOf } from "../sheet/crowd.js";
import { besides, without } from "../sheet/few.js";
import { compareId, type Sheet, type Thing } from "../sheet/sheet.js";
import { spanOf } from "../sheet/strips.js";
import { type Attempt, attempt, type Ground, type Region, rolesFor } from "./attempt.js";
import { compose } from "./compose.js";
import { keyPointed } from "./pointed-key.js";
import { split } from "./split.js";
import { tableOf } from "./tables.js";
import { lineNames, roleNames, wordsOn } from "./words.js";

export interface Found {
  readonly grids: readonly Grid[];
  readonly remarks: readonly string[];
  readonly legend: Legend;
}

export const untaggedGrids = (sheet: Sheet, known: readonly Grid[], pointed: Pointed): Found => {
  const taken = new Uint8Array(sheet.count);
  for (const t of sheet.stamps) taken[t.n] = 1;
  for (const grid of known) {
    if (grid.frame) taken[grid.frame.n] = 1;
    for (const t of grid.things) taken[t.n] = 1;
  }
  for (const t of crowdOf(sheet.texts).ours) taken[t.n] = 1;
  const isOpen = (t: Thing): boolean => taken[t.n] === 0 && !t.item.tag;
  const open = taken.includes(1) ? sheet.texts.filter(isOpen) : sheet.texts;
  if (open.length === 0) return { grids: [], remarks: [], legend: noLegend };
  const inKnown = known.flatMap((g) => (g.frame ? [g.frame.box] : []));
  const bare = sheet.bare.filter((b) => isOpen(b) && !inKnown.some((box) => contains(box, b.at)));
  const stages = pointed.stages.filter(isOpen);
  const isLabel = new Set([...pointed.lanes.filter(isOpen), ...stages].map((t) => t.id));
  const isPlain = (t: Thing): boolean => pointed.isFree(t) && !(isLabel.size > 0 && isLabel.has(t.id));
  const key = keyPointed(
    pointed.lanes.filter(isOpen),
    open,
    bare,
    sheet.unit,
    (t) => pointed.isFree(t) && !stages.includes(t),
  );
  const crowd = crowdOf(open);
  const like = labelLike(crowd, sheet.unit, sheet.lengths);
  const wordsOf = wordsOn(sheet);
  const isTitle = (t: Thing): boolean => t.text.length <= 40 && wordsOf(t).isLegendTitle;
  const legend = key ?? legendOf(like.few.filter(isPlain), bare, sheet.unit, isTitle);
  const lanes = key ? [] : pointed.lanes.filter(isOpen);
  const short = like.short.filter(pointed.isFree);
  const isShort = amongNumbers(short);
  const names = roleNames(short, wordsOf);
  const barred = barredFrom(open, pointed);
  const plain = barred.length + isLabel.size > 0 ? open.filter(isPlain) : open;
  const cards = cardsIn(plain, short.filter(isPlain), bare, names, sheet.unit);
  const aside = new Set([...legend.ids, ...cards]);
  const texts = aside.size
    ? without(
        crowd,
        open.filter((t) => aside.has(t.id)),
      )
    : crowd;
  const lineTexts = [...short, ...like.few.filter((t) => !isShort.has(t.n) && isRuled(t.text))].filter(isPlain);
  const lines = lineNames(lineTexts, wordsOf);
  const ground: Ground = {
    sheet,
    wordsOf,
    names,
    named: short.filter((t) => names.has(t.id)),
    short: isShort,
    lines,
    namingLines: amongNumbers(lineTexts.filter((t) => lines.has(t.id))),
    hintRoles: pointed.roles,
    legend,
    seeds: amongNumbers([
      ...short.filter((t) => names.has(t.id) || wordsOf(t).isNumbered),
      ...(isLabel.size > 0 ? open.filter((t) => isLabel.has(t.id)) : []),
    ]),
    lanes,
    stages,
    barred: new Set(barred.map((t) => t.id)),
    outside: pointed.outside,
  };
  const { attempts, remarks } = search(ground, { texts, bare }, 0);
  const ids = new Set(known.map((g) => g.id));
  const grids = attempts.map((a) => {
    const grid = gridOf(ground, a, ids);
    ids.add(grid.id);
    return a.remark ? { ...grid, remarks: [...grid.remarks, a.remark] } : grid;
  });
  const remark = grids.length + known.length === 0 ? remarks : [];
  return { grids, remarks: remark, legend };
};

/** What somebody said is no label. */
const barredFrom = (things: readonly Thing[], { isFree, outside, notes }: Pointed): readonly Thing[] =>
  outside.size + notes.size > 0 ? things.filter((t) => !isFree(t)) : [];

interface Search {
  readonly attempts: readonly Attempt[];
  readonly remarks: readonly string[];
}

/** Frames in frames in frames: deeper than this nobody draws maps. */
const deepest = 4;
/** So many frames are tried, the largest first. */
const mostFrames = 200;

const search = (ground: Ground, region: Region, depth: number): Search => {
  const framed = depth < deepest ? inFrames(ground, region, depth) : [];
  const texts = framed.reduce((rest, a) => besides(rest, a.region.texts), region.texts);
  const rest = framed.length ? { ...region, texts } : region;
  const apart = split(ground, rest, 0);
  if (apart) return { attempts: [...framed, ...apart], remarks: [] };
  const whole = attempt(ground, rest);
  const attempts = whole.isMap ? [...framed, whole] : framed;
  return { attempts, remarks: attempts.length ? [] : [whole.remark] };
};

/** Frames that hold a map: two known lanes, or stages that count. A frame around a single lane is a band, not a map. */
const inFrames = (ground: Ground, region: Region, depth: number): readonly Attempt[] => {
  const { texts, bare } = region;
  const isFrame = (t: Thing): boolean => t.item.kind === "frame" && t !== region.frame;
  const frames = [...picked(texts, ofKind("frame")), ...bare]
    .filter(isFrame)
    .sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h || compareId(a.id, b.id))
    .slice(0, mostFrames);
  if (frames.length === 0) return [];
  const seeds = picked(texts, areAmong(ground.seeds));
  if (seeds.length < 2) return [];
  const found: Attempt[] = [];
  const used = new Uint8Array(ground.sheet.count);
  for (const frame of frames) {
    const inside = seeds.filter((s) => s !== frame && used[s.n] !== 1 && contains(frame.box, s.at));
    if (inside.length < 2) continue;
    const isIn = (t: Thing): boolean => (t === frame || contains(frame.box, t.at)) && used[t.n] !== 1;
    const inner: Region = { texts: insideOf(frame, texts, used), bare: bare.filter(isIn), frame };
    const deeper = search(ground, inner, depth + 1).attempts;
    const all = seeds.filter((s) => ground.names.has(s.id)).length;
    const own = inside.filter((s) => ground.names.has(s.id)).length;
    // One lane pointed out in a frame of its own makes no map of that frame.
    const pointed = [...ground.lanes, ...ground.stages];
    const isPointedOut = pointed.every((t) => isIn(t)) || !pointed.some((t) => isIn(t));
    const accepted = deeper.filter((a) => a.isWhole || (a.isMap && own >= 0.9 * all && isPointedOut));
    for (const { at, ns } of accepted.map((a) => a.region.texts))
      for (let k = 0; k < at.length; k++) used[ns[at[k] ?? 0] ?? 0] = 1;
    found.push(...accepted);
  }
  return found;
};

/** All that has its middle in the frame, as the frame has itself, and is not used. */
const insideOf = ({ box }: Thing, texts: Crowd, used: Uint8Array): Crowd =>
  chosen(
    texts,
    within("x", "mids", spanOf(box, "x")),
    within("y", "mids", spanOf(box, "y")),
    areNotAmong({ marks: used }),
  );

const gridOf = (ground: Ground, { region, found }: Attempt, ids: ReadonlySet<string>): Grid => {
  const wanted = region.frame?.id ?? "map-1";
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = region.frame ? `${wanted} (${n})` : `map-${n}`;
  const pointed = new Set([...ground.lanes, ...ground.stages].map((t) => t.id));
  const labels = [...(found.lanes?.labels ?? []), ...(found.stages?.labels ?? [])];
  const table = tableOf(labels, found.body, [region.texts, region.bare]);
  const grid = compose(
    {
      id,
      ...(region.frame && { frame: region.frame }),
      texts: region.texts,
      bare: region.bare,
      unit: ground.sheet.unit,
      rolesOf: rolesFor(ground),
      lines: ground.lines,
      namingLines: ground.namingLines,
      isPointed: (t) => pointed.has(t.id),
      barred: ground.barred,
      outside: ground.outside,
    },
    found,
  );
  return table ? { ...grid, table } : grid;
};
