// Every measure of a placed map, in board units. All follow from the side of a note; nothing here knows a map.
//
//   frame 48 ┌ title ……………………………… facts …………┐ header 256, then 40
//            │          ▒ phase ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒│ 80, then 8
//            │          ■ stage ■■■ stage ■■■■■│ 128, then 8
//            │ lane head│ note note │ …        │ 24 + rows × 264
//            │▀▀▀▀▀▀▀▀ line ▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀▀│ 72
//            └─────────────────────────────────┘

export const grid = 4;

/** To the grid, never to nothing. */
export const snap = (n: number): number => Math.max(grid, Math.round(n / grid) * grid);

/** For a note of 240. Text sizes step down from left to right until a text fits. */
export const base = {
  note: 240,
  wide: 416,
  gap: 24,
  frame: 48,
  header: 256,
  headerGap: 40,
  phase: 80,
  stage: 128,
  headGap: 8,
  laneHead: 528,
  headPad: 32,
  axis: 112,
  axisBox: 64,
  emotion: 648,
  emotionStep: 96,
  bar: 72,
  barLeast: 24,
  zero: 8,
  rule: 4,
  notePad: 16,
  stagePad: 32,
} as const;

export const sizes = {
  title: [96, 72, 56, 40],
  subtitle: 48,
  facts: [48, 40, 32],
  phase: [48, 40, 32, 24],
  stage: [56, 48, 40, 32, 24],
  stageRest: 48,
  laneHead: [56, 48, 40, 32],
  prompt: 32,
  axis: 48,
  bar: 48,
  note: [28, 24, 20, 16, 12],
  /** A word that would need smaller text than this is broken instead. */
  noteUnbroken: 20,
} as const;

/** A map is about this many notes of 240 wide, with the gaps between them. */
const widest = 18;

export interface Measures {
  /** Board units for a measure of `base`, on the grid. */
  readonly of: (measure: keyof typeof base) => number;
  /** A text size, to a whole number. */
  readonly text: (size: number) => number;
  readonly textSizes: (steps: readonly number[]) => readonly number[];
  /** Width of a note's slot. */
  readonly slot: number;
  readonly note: number;
  readonly gap: number;
}

export const measuresFor = (note: number, notes: "square" | "wide"): Measures => {
  const factor = note / base.note;
  const of = (measure: keyof typeof base): number => snap(base[measure] * factor);
  const text = (size: number): number => Math.max(1, Math.round(size * factor));
  return {
    of,
    text,
    textSizes: (steps) => steps.map(text),
    slot: of(notes === "wide" ? "wide" : "note"),
    note: of("note"),
    gap: of("gap"),
  };
};

/** Notes across a cell. Wide ones are rounded to the nearest: one across would leave no room for a group. */
export const across = (stages: number, notes: "square" | "wide"): number => {
  const fit =
    notes === "square"
      ? Math.floor(widest / stages)
      : Math.round((widest * (base.note + base.gap)) / (base.wide + base.gap) / stages);
  return Math.min(6, Math.max(1, fit));
};

/** Rows of notes in a lane nobody has filled yet. */
export const emptyRows = (lanes: number, acrossCell: number, expected: number | undefined): number =>
  expected === undefined ? (lanes <= 5 && acrossCell <= 4 ? 2 : 1) : Math.max(1, Math.ceil(expected / acrossCell));
