// A map on paper: where its title, heads, bands, notes and curve go, in points from the top left corner. How they are written down
// is said in draw.ts.
import { colorOf, type HueColors, hueOf } from "../../look/colors.js";
import { type Point, pointsOf } from "../../look/curve.js";
import {
  headerFields,
  type Lane,
  type Line,
  type Note,
  type ServiceMap,
  type Stage,
  writtenNotes,
} from "../../model/index.js";
import { labels } from "../markdown/facts.js";
import { type Card, cardsOf } from "./cards.js";
import {
  type Area,
  barHeight,
  column,
  curveHeight,
  fold,
  gap,
  head,
  margin,
  nowhere,
  pad,
  sizes,
  tallest,
  type Words,
  words,
} from "./measures.js";

export interface Band extends Words {
  readonly colors: HueColors;
  readonly curve?: { readonly points: readonly Point[]; readonly top: number; readonly height: number };
}

export interface Bar extends Words {
  readonly role: Line["role"];
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly title?: Words;
  readonly facts: readonly Words[];
  readonly phases: readonly Words[];
  readonly stages: readonly Words[];
  readonly bands: readonly Band[];
  readonly bars: readonly Bar[];
  readonly cards: readonly Card[];
  /** Where one stage ends and the next begins. */
  readonly borders: readonly number[];
  readonly grid: Area;
}

/** `isBare`: without title and facts, for a page that has them already. */
export const paperOf = (map: ServiceMap, isBare = false): Paper => {
  const notes = writtenNotes(map);
  const stages = withRest(
    map.stages,
    notes.some((n) => !isOneOf(map.stages, n.stage)),
  );
  const lanes = withRest(
    map.lanes,
    notes.some((n) => !isOneOf(map.lanes, n.lane)),
  );
  const columns = Math.max(1, stages.length);
  const grid = { x: margin, w: head + columns * column };
  const xOf = (nth: number): number => margin + head + nth * column;

  const title = words(map.title.trim() || nowhere, { x: margin, y: margin, w: grid.w }, sizes.title, 0);
  const facts = isBare ? [] : factsIn(map, title.y + title.h + gap, grid.w);
  let y = isBare ? margin : Math.max(title.y + title.h, ...facts.map((f) => f.y + f.h)) + 2 * gap;

  const phases = phasesOf(stages).map(({ text, from, to }) =>
    words(text, { x: xOf(from), y, w: (to - from) * column }, sizes.head, pad),
  );
  y += tallest(phases);
  const heads = stages.map((s, n) => words(s.title, { x: xOf(n), y, w: column }, sizes.head, pad));
  const headHeight = tallest(heads);
  const top = y + headHeight;
  y = top;

  const bands: Band[] = [];
  const bars: Bar[] = [];
  const cards: Card[] = [];
  const barsAfter = (after: string | null): void => {
    for (const { role, title: name } of map.lines.filter((l) => l.after === after)) {
      bars.push({
        role,
        lines: fold(name, grid.w - 2 * pad, sizes.bar).slice(0, 1),
        x: grid.x,
        y,
        w: grid.w,
        h: barHeight,
      });
      y += barHeight;
    }
  };
  barsAfter(null);
  for (const lane of lanes) {
    const own = notes.filter((n) => (isOneOf(map.lanes, n.lane) ? n.lane === lane.id : lane === rest));
    const notesOf = (stage: Stage): readonly Note[] =>
      own.filter((n) => (isOneOf(map.stages, n.stage) ? n.stage === stage.id : stage === rest));
    const points = lane.roles.includes("emotions") ? pointsOf(map.stages, notesOf) : [];
    const curve = points.length > 0 ? { points, top: y + gap, height: curveHeight } : undefined;
    const down = curve ? curve.top + curve.height : y + gap;
    const made = cardsOf(stages, own, notesOf, down, xOf, colorOf(hueOf(lane.roles)).sticky);
    const label = words(lane.title.trim() || nowhere, { x: grid.x, y, w: head }, sizes.head, pad);
    const bottom = Math.max(down, y + label.h, ...made.map((c) => c.y + c.h)) + gap;
    bands.push({
      ...label,
      w: head,
      h: bottom - y,
      colors: colorOf(hueOf(lane.roles)),
      ...(curve && { curve }),
    });
    cards.push(...made);
    y = bottom;
    barsAfter(lane.id);
  }
  return {
    width: grid.w + 2 * margin,
    height: y + margin,
    ...(!isBare && { title }),
    facts,
    phases: phases.map((p) => ({ ...p, h: tallest(phases) })),
    stages: heads.map((h) => ({ ...h, h: headHeight })),
    bands,
    bars,
    cards,
    borders: stages.slice(1).map((_, n) => xOf(n + 1)),
    grid: { ...grid, y: top, h: y - top },
  };
};

/** Stands for no lane and no stage. */
const rest: Lane & Stage = { id: "", title: nowhere, roles: [] };

const withRest = <T extends Stage | Lane>(things: readonly T[], isNeeded: boolean): readonly (T | typeof rest)[] =>
  isNeeded ? [...things, rest] : things;

const isOneOf = (things: readonly { readonly id: string }[], id: string | null): boolean =>
  things.some((t) => t.id === id);

/** Phases over the stages they span, neighbours of one name together. */
const phasesOf = (
  stages: readonly Stage[],
): readonly { readonly text: string; readonly from: number; readonly to: number }[] => {
  const phases: { text: string; from: number; to: number }[] = [];
  for (const [n, { group }] of stages.entries()) {
    const last = phases.at(-1);
    if (group === undefined) continue;
    if (last && last.to === n && last.text === group) last.to = n + 1;
    else phases.push({ text: group, from: n, to: n + 1 });
  }
  return phases;
};

/** Facts in up to three columns. */
const factsIn = (map: ServiceMap, y: number, width: number): readonly Words[] => {
  const facts = headerFields.flatMap((field) => {
    const value = map.header[field]?.trim();
    return value ? [`${labels[field]}: ${value}`] : [];
  });
  const perRow = Math.max(1, Math.min(3, Math.floor(width / 320)));
  const w = width / perRow;
  const placed: Words[] = [];
  let top = y;
  for (let n = 0; n < facts.length; n += perRow) {
    const row = facts
      .slice(n, n + perRow)
      .map((fact, k) => words(fact, { x: margin + k * w, y: top, w: w - 2 * pad }, sizes.fact, 0));
    placed.push(...row);
    top += tallest(row) + 4;
  }
  return placed;
};
