// What an emulated FigJam page shows: its nodes as parts of a scene. Stickies and shapes place their text by themselves, texts as told.
import type { Paint, Rec, Words as Texts } from "../figjam/records.js";
import type { Box, Part, Run, Scene, Stroke, Words } from "./scene.js";

export interface Drawable {
  readonly rec: Readonly<Rec>;
  /** On the page. */
  readonly box: Box;
}

const hex = (paints: readonly Paint[]): string | undefined => {
  const paint = paints.filter((p) => p.visible !== false).at(-1);
  if (!paint?.color) return undefined;
  const { r, g, b } = paint.color;
  return `#${[r, g, b]
    .map((c) =>
      Math.round(c * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase()}`;
};

const runsOf = (texts: Texts): readonly Run[] => {
  let from = 0;
  return texts.runs.map(({ length, font, size, fills }) => {
    const text = texts.characters.slice(from, from + length);
    from += length;
    return {
      text,
      size,
      color: hex(fills) ?? "#1E1E1E",
      ...(/bold|black/i.test(font.style) && { bold: true }),
      ...(/italic/i.test(font.style) && { italic: true }),
    };
  });
};

const lower = (value: unknown): string => String(value).toLowerCase();

/** Shapes centre their text; stickies begin at the top left, over the name of who wrote them. */
const wordsOf = ({ type, words, more }: Readonly<Rec>): Words | undefined => {
  if (!words || words.characters === "") return undefined;
  const runs = runsOf(words);
  if (type === "STICKY") return { runs, align: "left", vertical: "top", pad: 16 };
  if (type !== "TEXT") return { runs, align: "center", vertical: "middle", pad: 16 };
  const align = lower(more.textAlignHorizontal);
  const vertical = lower(more.textAlignVertical);
  return {
    runs,
    align: align === "center" || align === "right" ? align : "left",
    vertical: vertical === "center" ? "middle" : vertical === "bottom" ? "bottom" : "top",
    pad: 0,
  };
};

const strokeOf = ({ strokes, strokeWeight }: Readonly<Rec>): Stroke | undefined => {
  const color = hex(strokes);
  return color === undefined || strokeWeight === 0 ? undefined : { color, width: strokeWeight };
};

const kinds: Readonly<Record<string, Part["kind"]>> = {
  SECTION: "frame",
  FRAME: "frame",
  STICKY: "note",
  SHAPE_WITH_TEXT: "shape",
  RECTANGLE: "shape",
  TEXT: "text",
  CONNECTOR: "line",
  LINE: "line",
};

const middle = (box: Box): { x: number; y: number } => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

type Boxes = ReadonlyMap<string, Box>;

const endOf = (end: unknown, boxes: Boxes): { x: number; y: number } | undefined => {
  const { endpointNodeId, position } = (end ?? {}) as {
    endpointNodeId?: string;
    position?: { x: number; y: number };
  };
  const box = boxes.get(endpointNodeId ?? "");
  return box ? middle(box) : position;
};

const lineOf = (part: Part, { more }: Readonly<Rec>, boxes: Boxes): Part => {
  const { x, y, w, h } = part.box;
  const from = endOf(more.connectorStart, boxes) ?? { x, y };
  const to = endOf(more.connectorEnd, boxes) ?? { x: x + w, y: y + h };
  const box = { x: (from.x + to.x) / 2 - 120, y: (from.y + to.y) / 2 - 24, w: 240, h: 48 };
  return { ...part, ends: [from, to], box, arrow: lower(more.connectorEndStrokeCap ?? "none") !== "none" };
};

/** Cells of a table, one shape each. */
const cellsOf = (part: Part, rec: Readonly<Rec>): readonly Part[] => {
  const { rows, widths, heights } = rec.more.cells as {
    rows: readonly (readonly string[])[];
    widths: readonly number[];
    heights: readonly number[];
  };
  return rows.flatMap((row, r) =>
    row.map((text, c): Part => {
      const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);
      const run = { text, size: 16, color: "#1E1E1E" };
      return {
        id: `${part.id}:${r}:${c}`,
        kind: "shape",
        box: {
          x: part.box.x + sum(widths.slice(0, c)),
          y: part.box.y + sum(heights.slice(0, r)),
          w: widths[c] ?? 0,
          h: heights[r] ?? 0,
        },
        fill: "#FFFFFF",
        stroke: { color: "#B3B3B3", width: 2 },
        ...(text !== "" && { words: { runs: [run], align: "left", vertical: "middle", pad: 12 } }),
      };
    }),
  );
};

const signedBy = ({ type, more }: Readonly<Rec>): string | undefined =>
  type === "STICKY" && more.authorVisible !== false ? String(more.authorName ?? "") : undefined;

const partsOf = ({ rec, box }: Drawable, boxes: Boxes): readonly Part[] => {
  if (rec.type === "GROUP") return [];
  const kind = kinds[rec.type] ?? "other";
  const words = wordsOf(rec);
  const fill = hex(rec.fills);
  const stroke = strokeOf(rec);
  const name = kind === "frame" ? rec.name : signedBy(rec);
  const part: Part = {
    id: rec.id,
    kind,
    box,
    ...(rec.rotation !== 0 && { angle: -rec.rotation }),
    ...(fill !== undefined && kind !== "line" && { fill }),
    ...(stroke && { stroke }),
    ...(words && { words }),
    ...(name && { name }),
    ...(rec.locked && { locked: true }),
    ...(rec.more.shapeType === "ELLIPSE" && { round: true }),
  };
  if (rec.type === "TABLE") return cellsOf(part, rec);
  return [kind === "line" ? lineOf(part, rec, boxes) : part];
};

/** `nodes` back to front. What is hidden is not there. */
export const figjamScene = (nodes: readonly Drawable[]): Scene => {
  const shown = nodes.filter((node) => node.rec.visible);
  const boxes = new Map(shown.map(({ rec, box }) => [rec.id, box]));
  return {
    host: "figjam",
    ground: "#F5F5F5",
    font: "'Like Inter', Inter, Arial, sans-serif",
    lineHeight: 1.21,
    naming: "tab",
    parts: shown.flatMap((node) => partsOf(node, boxes)),
  };
};
