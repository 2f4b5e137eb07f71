// Which parts of a board to read as one map each: what lies in one frame, else what stands apart with lanes and stages of its own. [R18]
import { contains } from "../board/index.js";
import type { LaneRole, LineRole } from "../model/index.js";
import { fold, lineOf } from "../words/index.js";
import { compose } from "./compose.js";
import { verdict } from "./exists.js";
import type { Grid } from "./grid.js";
import { type Hints, pointedAt } from "./hints.js";
import { numberOf } from "./label.js";
import { commonLook, labelLike, roleNames } from "./look.js";
import { compareId, type Sheet, type Thing } from "./sheet.js";
import { type Axis, spanOf } from "./strips.js";
import { type Labelled, labelled, turned, type View } from "./untagged.js";

export interface Found {
  readonly grids: readonly Grid[];
  readonly remarks: readonly string[];
}

interface Ground {
  readonly sheet: Sheet;
  readonly names: ReadonlyMap<string, readonly LaneRole[]>;
  readonly short: ReadonlySet<string>;
  readonly lines: ReadonlyMap<string, LineRole>;
  readonly hintRoles: ReadonlyMap<string, readonly LaneRole[]>;
  readonly lanes: readonly Thing[];
  readonly stages: readonly Thing[];
}

interface Region {
  readonly texts: readonly Thing[];
  readonly bare: readonly Thing[];
  readonly frame?: Thing;
}

interface Attempt {
  readonly region: Region;
  readonly found: Labelled;
  readonly isMap: boolean;
  /** Has lanes and stages of its own: enough to stand beside other maps. */
  readonly isWhole: boolean;
  readonly remark: string;
}

export const untaggedGrids = (sheet: Sheet, known: readonly Grid[], hints: Hints): Found => {
  const taken = new Set<string>();
  for (const grid of known) {
    if (grid.frame) taken.add(grid.frame.id);
    for (const t of grid.things) taken.add(t.id);
  }
  const isOpen = (t: Thing): boolean => !taken.has(t.id) && !t.item.tag;
  const texts = sheet.texts.filter(isOpen);
  if (texts.length === 0) return { grids: [], remarks: [] };
  const inKnown = known.flatMap((g) => (g.frame ? [g.frame.box] : []));
  const bare = sheet.bare.filter((b) => isOpen(b) && !inKnown.some((box) => contains(box, b.at)));
  const lanes = (hints.lanes ?? []).flatMap((h) => pointedAt(h.label, texts) ?? []);
  const stages = (hints.stages ?? []).flatMap((h) => pointedAt(h.label, texts) ?? []);
  const hintRoles = new Map(
    (hints.lanes ?? []).flatMap((h) => {
      const thing = pointedAt(h.label, texts);
      return thing && h.roles ? [[thing.id, h.roles] as const] : [];
    }),
  );
  const short = labelLike(texts, sheet.unit);
  const ground: Ground = {
    sheet,
    names: roleNames(short),
    short: new Set(short.map((t) => t.id)),
    lines: lineNames(short),
    hintRoles,
    lanes: unique(lanes),
    stages: unique(stages),
  };
  const { attempts, remarks } = search(ground, { texts, bare }, 0);
  const ids = new Set(known.map((g) => g.id));
  const grids = attempts.map((a) => {
    const grid = gridOf(ground, a, ids);
    ids.add(grid.id);
    return a.remark ? { ...grid, remarks: [...grid.remarks, a.remark] } : grid;
  });
  const remark = grids.length + known.length === 0 ? remarks : [];
  return { grids, remarks: remark };
};

const lineNames = (short: readonly Thing[]): ReadonlyMap<string, LineRole> => {
  const lines = new Map<string, LineRole>();
  for (const t of short) {
    const role = lineOf(t.text);
    if (role) lines.set(t.id, role);
  }
  return lines;
};

const unique = (things: readonly Thing[]): readonly Thing[] => [...new Map(things.map((t) => [t.id, t])).values()];

const rolesFor =
  (ground: Ground) =>
  (t: Thing): readonly LaneRole[] =>
    ground.hintRoles.get(t.id) ?? ground.names.get(t.id) ?? [];

const attempt = (ground: Ground, region: Region): Attempt => {
  const ids = new Set(region.texts.map((t) => t.id));
  const pointed = {
    lanes: ground.lanes.filter((t) => ids.has(t.id)),
    stages: ground.stages.filter((t) => ids.has(t.id)),
  };
  const isPointedAt = pointed.lanes.length + pointed.stages.length > 0;
  const view: View = {
    texts: region.texts.filter((t) => t !== region.frame),
    bare: region.bare,
    unit: ground.sheet.unit,
    names: ground.names,
    short: ground.short,
    lines: ground.lines,
    pointedLanes: pointed.lanes,
    pointedStages: pointed.stages,
  };
  const roleOf = rolesFor(ground);
  const titles = region.frame ? [region.frame.text] : [];
  const judged = (found: Labelled) => {
    const said = [...titles, ...found.above.filter((t) => t.text.length <= 300).map((t) => t.text)];
    return {
      found,
      verdict: verdict(
        found,
        region.texts.filter((t) => ground.short.has(t.id)),
        roleOf,
        said,
        isPointedAt,
      ),
    };
  };
  const down = judged(labelled(view, "y", 2));
  // With nearly every known word in one column there is no point in looking for rows of them.
  const inColumn = (down.found.lanes?.labels ?? []).filter((l) => ground.names.has(l.id)).length;
  const isPlain =
    down.verdict.isMap && inColumn >= 3 && inColumn >= 0.8 * view.texts.filter((t) => ground.names.has(t.id)).length;
  const across = isPlain ? down : judged(labelled(turned(view), "x", 2));
  const isTurned = across.verdict.isMap && (!down.verdict.isMap || across.found.value > down.found.value);
  const [best, other] = isTurned ? [across, down] : [down, across];
  const isClose = !isPlain && best.verdict.isMap && other.verdict.isMap && other.found.value >= 0.85 * best.found.value;
  const remark = best.verdict.isMap
    ? isClose
      ? `Lanes were read ${isTurned ? "from left to right" : "from top to bottom"}; the other way round would fit nearly as well.`
      : ""
    : best.verdict.missing;
  return {
    region,
    found: best.found,
    isMap: best.verdict.isMap,
    isWhole:
      best.verdict.isMap && (best.found.lanes?.labels.length ?? 0) >= 2 && (best.found.stages?.labels.length ?? 0) >= 2,
    remark,
  };
};

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
  const taken = new Set(framed.flatMap((a) => a.region.texts.map((t) => t.id)));
  const rest = taken.size ? { ...region, texts: region.texts.filter((t) => !taken.has(t.id)) } : region;
  const apart = split(ground, rest, 0);
  if (apart) return { attempts: [...framed, ...apart], remarks: [] };
  const whole = attempt(ground, rest);
  const attempts = whole.isMap ? [...framed, whole] : framed;
  return { attempts, remarks: attempts.length ? [] : [whole.remark] };
};

/** Frames that hold a map: two known lanes, or stages that count. A frame around a single lane is a band, not a map. */
const inFrames = (ground: Ground, region: Region, depth: number): readonly Attempt[] => {
  const seeds = region.texts.filter((t) => ground.names.has(t.id) || numberOf(t.text) !== undefined);
  if (seeds.length < 2) return [];
  const frames = [...region.texts, ...region.bare]
    .filter((t) => t.item.kind === "frame" && t !== region.frame)
    .sort((a, b) => b.box.w * b.box.h - a.box.w * a.box.h || compareId(a.id, b.id))
    .slice(0, mostFrames);
  const found: Attempt[] = [];
  const used = new Set<string>();
  for (const frame of frames) {
    const inside = seeds.filter((s) => s !== frame && !used.has(s.id) && contains(frame.box, s.at));
    if (inside.length < 2) continue;
    const isIn = (t: Thing): boolean => !used.has(t.id) && (t === frame || contains(frame.box, t.at));
    const inner: Region = { texts: region.texts.filter(isIn), bare: region.bare.filter(isIn), frame };
    const deeper = search(ground, inner, depth + 1).attempts;
    const all = seeds.filter((s) => ground.names.has(s.id)).length;
    const own = inside.filter((s) => ground.names.has(s.id)).length;
    const accepted = deeper.filter((a) => a.isWhole || (a.isMap && own >= 0.9 * all));
    for (const a of accepted) for (const t of a.region.texts) used.add(t.id);
    found.push(...accepted);
  }
  return found;
};

/** So many gaps are tried on each axis, the widest first. */
const mostGaps = 6;

/** Two maps without frames: a white gap with lanes and stages of its own on either side. */
const split = (ground: Ground, region: Region, depth: number): readonly Attempt[] | undefined => {
  const named = region.texts.filter((t) => ground.names.has(t.id));
  if (named.length < 4 || depth > 6 || ground.lanes.length + ground.stages.length > 0) return undefined;
  for (const axis of ["x", "y"] as const)
    for (const at of gapsOn(axis, region.texts, ground)) {
      const sides = [half(region, axis, (c) => c < at), half(region, axis, (c) => c >= at)] as const;
      if (sides.some((s) => s.texts.filter((t) => ground.names.has(t.id)).length < 2)) continue;
      const attempts = sides.map((s) => attempt(ground, s));
      if (attempts.every((a) => a.isWhole) && (repeats(attempts) || areStageRows(attempts)))
        return sides.flatMap((s, i) => split(ground, s, depth + 1) ?? [attempts[i]].filter((a) => a !== undefined));
    }
  return undefined;
};

/** The same lanes on either side tell of two maps, even where their stages cannot be told from notes. */
const repeats = ([one, other]: readonly Attempt[]): boolean => {
  const titles = (a: Attempt | undefined): readonly string[] => (a?.found.lanes?.labels ?? []).map((l) => fold(l.text));
  const there = new Set(titles(one));
  return titles(other).filter((t) => there.has(t)).length >= 2;
};

/**
 * Rows that are surely stages: known by their words, or drawn alike on both sides and unlike the notes. Notes may carry their
 * lane's colour, so that a row which merely differs from the others says little.
 */
const areStageRows = (attempts: readonly Attempt[]): boolean => {
  const rows = attempts.flatMap((a) => a.found.stages ?? []);
  if (rows.every((r) => 2 * r.known >= r.labels.length)) return true;
  return rows.every((r) => r.isSure) && new Set(rows.map((r) => commonLook(r.labels))).size === 1;
};

const half = (region: Region, axis: Axis, is: (centre: number) => boolean): Region => ({
  texts: region.texts.filter((t) => is(t.at[axis])),
  bare: region.bare.filter((t) => is(t.at[axis])),
});

const gapsOn = (axis: Axis, texts: readonly Thing[], { sheet, lines }: Ground): readonly number[] => {
  const spans = texts
    .filter((t) => t.item.kind !== "frame" && !lines.has(t.id))
    .map((t) => spanOf(t.box, axis))
    .sort((a, b) => a.from - b.from);
  const gaps: { at: number; size: number }[] = [];
  let end = spans[0]?.to ?? 0;
  for (const s of spans) {
    if (s.from - end > 0.4 * sheet.unit[axis]) gaps.push({ at: (s.from + end) / 2, size: s.from - end });
    end = Math.max(end, s.to);
  }
  return gaps
    .sort((a, b) => b.size - a.size || a.at - b.at)
    .slice(0, mostGaps)
    .map((g) => g.at);
};

const gridOf = (ground: Ground, { region, found }: Attempt, ids: ReadonlySet<string>): Grid => {
  const wanted = region.frame?.id ?? "map-1";
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = region.frame ? `${wanted} (${n})` : `map-${n}`;
  const pointed = new Set([...ground.lanes, ...ground.stages].map((t) => t.id));
  return compose(
    {
      id,
      ...(region.frame && { frame: region.frame }),
      texts: region.texts,
      bare: region.bare,
      unit: ground.sheet.unit,
      rolesOf: rolesFor(ground),
      lines: ground.lines,
      isPointed: (t) => pointed.has(t.id),
    },
    found,
  );
};
