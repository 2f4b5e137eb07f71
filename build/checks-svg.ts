// The strokes of the pictures in docs/checks: text that is broken into lines by a careful guess of its width, boxes, rings and
// arrows. System fonts, no scripts, whole numbers: the same picture is the same bytes.
import { plain } from "../src/reports/plain.js";
import { widthOf } from "../src/reports/width.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export const ink = "#1B1D22";
export const muted = "#565C68";

export const xml = (text: string): string =>
  plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const n = (value: number): string => String(Math.round(value * 2) / 2);

/** Wide enough for system fonts that run 10 % wider than most. */
const columnsIn = (width: number, size: number): number => Math.max(3, Math.floor(width / (size * 0.55)));

const cutWord = (word: string, most: number): readonly string[] => {
  const parts: string[] = [];
  let part = "";
  for (const char of word) {
    if (widthOf(part + char) > most) {
      parts.push(part);
      part = "";
    }
    part += char;
  }
  return [...parts, part];
};

/** Lines no wider than `width`; of more than `most` lines the last ends in an ellipsis. */
export const wrapped = (text: string, width: number, size: number, most = 9): readonly string[] => {
  const columns = columnsIn(width, size);
  const lines: string[] = [];
  for (const row of text.split(/\r?\n/)) {
    let line = "";
    for (const word of row.split(/\s+/).flatMap((w) => cutWord(w, columns))) {
      if (line !== "" && widthOf(`${line} ${word}`) > columns) {
        lines.push(line);
        line = word;
      } else line = line === "" ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  const kept = lines.filter((line, i) => line !== "" || i === 0);
  return kept.length <= most
    ? kept
    : kept.slice(0, most).map((line, i) => (i === most - 1 ? `${line.replace(/[\s.,;]+$/, "")}…` : line));
};

export interface TextStyle {
  readonly size?: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly italic?: boolean;
}

export const leading = (size: number): number => Math.round(size * 1.25);

/** Lines from `y`, the top of the first. */
export const textLines = (lines: readonly string[], x: number, y: number, style: TextStyle = {}): string => {
  const { size = 12, fill = ink, weight, anchor, italic } = style;
  const attributes = [
    size === 12 ? "" : ` font-size="${size}"`,
    fill === ink ? "" : ` fill="${fill}"`,
    weight === undefined ? "" : ` font-weight="${weight}"`,
    anchor === undefined || anchor === "start" ? "" : ` text-anchor="${anchor}"`,
    italic ? ' font-style="italic"' : "",
  ].join("");
  const first = y + size * 0.92;
  return lines
    .map((line, i) => `<text x="${n(x)}" y="${n(first + i * leading(size))}"${attributes}>${xml(line)}</text>`)
    .join("");
};

export interface BoxStyle {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashed?: boolean;
  readonly round?: number;
}

export const box = ({ x, y, w, h }: Box, style: BoxStyle): string => {
  const { fill = "none", stroke, width = 1, dashed, round = 0 } = style;
  const line = stroke === undefined ? "" : ` stroke="${stroke}"${width === 1 ? "" : ` stroke-width="${width}"`}`;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${round ? ` rx="${round}"` : ""} fill="${fill}"${line}${dashed ? ' stroke-dasharray="5 4"' : ""}/>`;
};

export const grown = ({ x, y, w, h }: Box, by: number): Box => ({ x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by });

export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  more = "",
): string => `<path d="M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}" stroke="${stroke}" fill="none"${more}/>`;

type Point = readonly [number, number];

/** Where an arrow leaves one box and meets the other: side to side, or straight up and down. */
const endsOf = (from: Box, to: Box): readonly [Point, Point] => {
  if (Math.abs(from.x - to.x) < 20)
    return to.y > from.y
      ? [
          [from.x + from.w / 2, from.y + from.h],
          [to.x + to.w / 2, to.y],
        ]
      : [
          [from.x + from.w / 2, from.y],
          [to.x + to.w / 2, to.y + to.h],
        ];
  const isBack = to.x < from.x;
  return [
    [isBack ? from.x : from.x + from.w, from.y + from.h / 2],
    [isBack ? to.x + to.w : to.x, to.y + to.h / 2],
  ];
};

/** A curve from the edge of one box to that of another, with a head and what is written on it. */
export const arrow = (from: Box, to: Box, caption = ""): string => {
  const [a, b] = endsOf(from, to);
  const bend = (b[0] - a[0]) / 2;
  const path = `<path d="M${n(a[0])} ${n(a[1])}C${n(a[0] + bend)} ${n(a[1])} ${n(b[0] - bend)} ${n(b[1])} ${n(b[0])} ${n(b[1])}" stroke="${muted}" stroke-width="2" fill="none" marker-end="url(#to)"/>`;
  const lines = wrapped(caption, 150, 11, 2);
  if (caption === "") return path;
  const w = Math.max(...lines.map((line) => widthOf(line))) * 6.4 + 8;
  // Along a row there is no room between the notes: beneath them.
  const y = Math.abs(a[1] - b[1]) < 12 ? Math.max(from.y + from.h, to.y + to.h) - 4 : (a[1] + b[1]) / 2 - 9;
  const label = { x: (a[0] + b[0] - w) / 2, y, w, h: lines.length * leading(11) + 4 };
  return `${path}${box(label, { fill: "#FFFFFF", stroke: muted, round: 4 })}${textLines(lines, label.x + 4, label.y + 2, { size: 11 })}`;
};

export const arrowHead = `<marker id="to" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L8 4L0 8z" fill="${muted}"/></marker>`;

/** Light in dark pages too: a ground of its own with an edge. */
export const picture = (width: number, height: number, title: string, parts: readonly string[]): string => {
  const all = parts.filter((part) => part !== "").join("\n");
  const defs = all.includes("url(#to)") ? `<defs>${arrowHead}</defs>\n` : "";
  const ground = box({ x: 0.5, y: 0.5, w: width - 1, h: height - 1 }, { fill: "#FFFFFF", stroke: "#C9CDD6", round: 8 });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${n(height)}" width="${width}" height="${n(height)}" role="img" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif" font-size="12" fill="${ink}">\n<title>${xml(title)}</title>\n${defs}${ground}\n${all}\n</svg>\n`;
};
