// Where lanes, stages and notes come to lie: along the stages (u) and across the lanes (v), before anything is turned or mirrored.
import type { Chance } from "./chance.js";
import type { Style } from "./style.js";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Spot {
  readonly lane: number;
  readonly stage: number;
  readonly u: number;
  readonly v: number;
  readonly spans?: readonly number[];
}

export interface Layout {
  readonly lanes: readonly Stretch[];
  readonly stages: readonly Stretch[];
  /** Centres of notes. */
  readonly spots: readonly Spot[];
  readonly note: { readonly u: number; readonly v: number };
  /** Room that labels above their lanes take at the top of each. */
  readonly head: number;
}

const between = 0.12;

export const layOut = (style: Style, chance: Chance): Layout => {
  const { note } = style;
  const [w, h] = [note.side * note.wide, note.side];
  const size = style.turned ? { u: h, v: w } : { u: w, v: h };
  const gap = between * note.side;
  const counts = countsOf(style, chance);
  const across = style.stages.map(() => chance.int(note.across[0], note.across[1]));
  const gutter = style.gutter * note.side;
  const head = style.side === "above" ? 0.45 * note.side : 0;

  const widest = 1.1 * note.side * (style.turned ? 1.3 : 1);
  let u = 0;
  const stages = across.map((n) => {
    const from = u;
    u += Math.max(n * size.u + (n - 1) * gap, widest) + gutter;
    return { from, to: u - gutter };
  });
  let v = 0;
  const lanes = style.lanes.map((lane, l) => {
    const from = v;
    const rows = Math.max(1, ...counts[l]!.map((count, s) => Math.ceil(count / (across[s] ?? 1))));
    const isCurve =
      lane.role === "emotions" &&
      ["axis", "zero line", "heights", "curve of arrows", "points on a curve"].includes(style.emotions);
    const needed = (isCurve ? 4 : rows) * size.v + (rows - 1) * gap;
    v += head + needed + chance.between(0, style.extra) * note.side + gutter;
    return { from, to: v - gutter };
  });
  const spots = lanes.flatMap((lane, l) =>
    stages.flatMap((stage, s) =>
      Array.from({ length: counts[l]?.[s] ?? 0 }, (_, i): Spot => {
        const columns = across[s] ?? 1;
        const column = i % columns;
        const row = Math.floor(i / columns);
        const inset = (stage.to - stage.from - (columns * size.u + (columns - 1) * gap)) / 2;
        return {
          lane: l,
          stage: s,
          u: stage.from + inset + column * (size.u + gap) + size.u / 2,
          v: lane.from + head + row * (size.v + gap) + size.v / 2,
        };
      }),
    ),
  );
  const placed = { lanes, stages, note: size, head };
  return { ...placed, spots: spots.map((spot) => shaken(spot, style, placed, chance)) };
};

/** Every stage and every lane that is not meant to be empty has a note. */
const countsOf = (style: Style, chance: Chance): number[][] => {
  const [low, high] = style.note.perCell;
  const isOne = (role: string | undefined): boolean => role === "emotions" && style.emotions !== "none";
  const counts: number[][] = style.lanes.map((lane) =>
    style.stages.map(() => (lane.empty ? 0 : isOne(lane.role) ? 1 : chance.int(low, high))),
  );
  const open = style.lanes.flatMap((lane, l) => (lane.empty ? [] : [l]));
  for (const l of open) if (Math.max(...counts[l]!) === 0) counts[l]![chance.int(0, style.stages.length - 1)] = 1;
  for (const s of style.stages.keys()) if (open.every((l) => counts[l]![s] === 0)) counts[chance.pick(open)]![s] = 1;
  return counts;
};

/** Nobody draws with a ruler: jitter, piles, notes that hang over a border, notes across two stages. */
const shaken = (
  spot: Spot,
  style: Style,
  { lanes, stages, note, head }: Omit<Layout, "spots">,
  chance: Chance,
): Spot => {
  const jitter = (): number => chance.between(-1, 1) * style.note.jitter * style.note.side;
  const lane = lanes[spot.lane] as Stretch;
  const stage = stages[spot.stage] as Stretch;
  const next = stages[spot.stage + 1];
  const u = spot.u + jitter();
  const v = spot.v + jitter();
  if (chance.is(style.note.spans) && next && style.lanes[spot.lane]?.role !== "emotions")
    return { ...spot, v, u: (stage.from + next.to) / 2, spans: [spot.stage, spot.stage + 1] };
  if (chance.is(style.note.piled)) {
    const middle = { u: (stage.from + stage.to) / 2, v: lane.from + head + note.v / 2 };
    return { ...spot, u: u + 0.7 * (middle.u - u), v: v + 0.7 * (middle.v - v) };
  }
  if (chance.is(style.note.straddles)) {
    // Up to a third of the note hangs over; its middle stays where it belongs.
    const over = chance.between(0.1, 0.33);
    return chance.is(0.5)
      ? { ...spot, u: stage.to + over * note.u - note.u / 2, v }
      : { ...spot, u, v: lane.to + over * note.v - note.v / 2 };
  }
  return { ...spot, u, v };
};
