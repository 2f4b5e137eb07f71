// What is said of a map: where a finding is ringed, and the sentence beneath.
import type { Finding } from "../src/model/index.js";
import { type Sign, signOf } from "../src/reports/place.js";
import { type Board, cellBox, rowBox } from "./checks-board.js";
import { type Column, edge, width } from "./checks-columns.js";
import { chipsOf, type Top } from "./checks-header.js";
import { type Box, box, grown, leading, textLines, wrapped } from "./checks-svg.js";

export interface Said {
  readonly finding: Finding;
  readonly isOpen: boolean;
}

export const signFor = ({ finding, isOpen }: Said): Sign => (isOpen ? "unknown" : signOf(finding.severity));

const colors: Readonly<Record<Sign | "good", string>> = {
  gap: "#B3261E",
  weak: "#8A5200",
  hint: "#1C5D99",
  unknown: "#565C68",
  good: "#1C6B3C",
};

/** Numbers that follow one another, as [first, last]. */
const runs = (at: readonly number[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (const i of at) {
    const last = found.at(-1);
    if (last && i === last[1] + 1) last[1] = i;
    else found.push([i, i]);
  }
  return found;
};

const around = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
};

const at = <T extends { readonly id: string }>(things: readonly T[], ids: readonly string[]): readonly number[] =>
  things.flatMap((thing, i) => (ids.includes(thing.id) ? [i] : []));

const columnBox = ({ head, bottom }: Board, { x, w }: Column): Box => ({ x, y: head.y, w, h: bottom - head.y - 4 });

/** Lines that a fix would call something else. */
const misplaced = (wanted: readonly { readonly role: string }[], { rows }: Board): readonly Box[] =>
  rows
    .filter((row) => row.kind === "line" && !row.isGhost)
    .flatMap((row, i) => (wanted[i]?.role === row.id ? [] : [rowBox(row)]));

/** What is missing where a fix would put it, else the notes, else where lanes and stages cross, else the header. */
export const placesOf = (finding: Finding, board: Board, top: Top): readonly Box[] => {
  const ghosts = (finding.fix?.changes ?? []).flatMap((change): readonly Box[] => {
    if ("set" in change) return change.set === "lines" ? misplaced(change.lines, board) : chipsOf(change.field, top);
    if (change.add === "note") return [];
    const ghost = change.add === "stage" ? `ghost-${change.title}` : `ghost-${change.role}`;
    return [
      ...board.rows.filter((r) => r.id === ghost).map(rowBox),
      ...board.columns.filter((c) => c.id === ghost).map((c) => columnBox(board, c)),
    ];
  });
  if (ghosts.length) return ghosts;
  const notes = board.stickies.filter((s) => finding.notes.includes(s.note.id)).map((s) => grown(s.box, 3));
  if (notes.length) return notes;
  const rows = runs(at(board.rows, finding.lanes)).flatMap(([a, b]) => {
    const [first, last] = [board.rows[a], board.rows[b]];
    return first && last ? [[first, last] as const] : [];
  });
  const columns = runs(at(board.columns, finding.stages)).flatMap(([a, b]) => {
    const [first, last] = [board.columns[a], board.columns[b]];
    return first && last ? [[first, last] as const] : [];
  });
  const cells = rows.flatMap(([r, s]) => columns.map(([c, d]) => around(cellBox(r, c), cellBox(s, d))));
  if (cells.length) return cells;
  if (columns.length) return columns.map(([c, d]) => around(columnBox(board, c), columnBox(board, d)));
  if (rows.length) return rows.map(([r, s]) => around(rowBox(r), rowBox(s)));
  return [top.box];
};

export const ring = (place: Box, sign: Sign, number?: number): string => {
  const around_ = grown(place, 2);
  const frame =
    box(around_, { stroke: "#FFFFFF", width: 6, round: 7 }) +
    box(around_, { stroke: colors[sign], width: 3, round: 7, dashed: sign === "unknown" });
  return number === undefined ? frame : frame + badge(around_.x + 2, around_.y + 1, number, sign);
};

const badge = (x: number, y: number, number: number, sign: Sign): string =>
  `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="9" fill="${colors[sign]}" stroke="#FFFFFF" stroke-width="1.5"/>` +
  textLines([String(number)], Math.round(x), Math.round(y) - 6, {
    size: 11,
    fill: "#FFFFFF",
    weight: 600,
    anchor: "middle",
  });

const marks: Readonly<Record<Sign | "good", string>> = {
  gap: "M7 0L14 7L7 14L0 7z",
  weak: "M7 0L14 13H0z",
  hint: "M7 0A7 7 0 1 1 6.9 0z",
  unknown: "M7 0A7 7 0 1 1 6.9 0z",
  good: "M7 0A7 7 0 1 1 6.9 0z",
};
const letters: Readonly<Partial<Record<Sign | "good", string>>> = { hint: "i", unknown: "?", good: "✓" };
const names: Readonly<Record<Sign | "good", string>> = {
  gap: "Gap",
  weak: "Weak spot",
  hint: "Hint",
  unknown: "Could not check",
  good: "Right",
};

export interface Saying {
  readonly sign: Sign | "good";
  readonly text: string;
  readonly number?: number;
}

const drawSaying = ({ sign, text, number }: Saying, y: number): { readonly drawn: string; readonly h: number } => {
  const color = colors[sign];
  const letter = letters[sign];
  const lines = wrapped(text, width - 2 * edge - 26, 14, 5);
  const name = `${names[sign]}${number === undefined ? "" : ` ${number}`}`;
  const drawn =
    `<path transform="translate(${edge} ${Math.round(y) + 1})" d="${marks[sign]}" fill="${color}"/>` +
    (letter === undefined
      ? ""
      : textLines([letter], edge + 7, y + 2, { size: 10, fill: "#FFFFFF", weight: 700, anchor: "middle" })) +
    textLines([name], edge + 22, y, { size: 13, fill: color, weight: 700 }) +
    textLines(lines, edge + 22, y + 19, { size: 14 });
  return { drawn, h: 19 + lines.length * leading(14) + 8 };
};

/** What is said, numbered where there is more than one. */
export const sayingsOf = (all: readonly Said[]): readonly Saying[] =>
  all.map((said, i) => {
    const { message, question } = said.finding;
    const text = question === undefined ? message : `${message} ${question}`;
    return { sign: signFor(said), text, ...(all.length > 1 && { number: i + 1 }) };
  });

/** One under the other from `y` down. */
export const drawSayings = (
  sayings: readonly Saying[],
  y: number,
): { readonly drawn: readonly string[]; readonly bottom: number } => {
  let bottom = y;
  const drawn = sayings.map((saying) => {
    const one = drawSaying(saying, bottom);
    bottom += one.h;
    return one.drawn;
  });
  return { drawn, bottom };
};
