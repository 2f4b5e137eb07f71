// A map as a small board, what a rule says of it ringed and written beneath; or a map the rule has nothing to say about.

import { colorOf, hueOf } from "../src/look/colors.js";
import type { Note, ServiceMap } from "../src/model/index.js";
import {
  type Board,
  boardOf,
  cellBox,
  headLines,
  isScale,
  labelBox,
  labelLines,
  rowBox,
  type Sticky,
} from "./checks-board.js";
import { edge, type Row, width } from "./checks-columns.js";
import { drawTop, topOf } from "./checks-header.js";
import { drawSayings, placesOf, ring, type Said, sayingsOf, signFor } from "./checks-marks.js";
import { arrow, box, ink, leading, line, muted, picture, textLines, wrapped } from "./checks-svg.js";

const drawHead = (board: Board): readonly string[] => {
  const { head, columns } = board;
  const hasGroups = columns.some((c) => c.group !== undefined);
  const top = head.y + (hasGroups ? 18 : 0);
  const groups = columns.map((c, i) =>
    c.group !== undefined && columns[i - 1]?.group !== c.group
      ? textLines(wrapped(c.group, c.w * 2, 11, 1), c.x + 2, head.y, { size: 11, fill: muted, weight: 600 })
      : "",
  );
  return [
    ...groups.filter((g) => g !== ""),
    ...columns.map((c) => {
      const lines = headLines(c);
      const ghost = c.kind === "ghost" || c.kind === "nowhere";
      const h = head.h - (top - head.y);
      const frame =
        c.kind === "skipped"
          ? ""
          : box(
              { x: c.x, y: top, w: c.w, h },
              ghost ? { stroke: muted, dashed: true, round: 4 } : { fill: "#D9D9D9", round: 4 },
            );
      const at = top + (h - lines.length * leading(c.size)) / 2;
      return (
        frame +
        textLines(lines, c.x + c.w / 2, at, {
          weight: 600,
          size: c.size,
          anchor: "middle",
          ...(ghost && { fill: muted, italic: true }),
        })
      );
    }),
  ];
};

const strokes = {
  interaction: "",
  visibility: ' stroke-width="2.5"',
  "internal-interaction": ' stroke-dasharray="2 3"',
};
const strokeOf = (id: string): string =>
  Object.entries(strokes).find(
    ([role]) => id.endsWith(role) && (role !== "interaction" || !id.endsWith("internal-interaction")),
  )?.[1] ?? "";

const drawRow = (row: Row, { columns }: Board): string => {
  if (row.kind === "skipped") return textLines(["⋯"], edge + 50, row.y, { fill: muted });
  if (row.kind === "line") {
    const color = row.isGhost ? muted : ink;
    const at = row.y + 9;
    const title = wrapped(row.title, 230, 11, 1);
    const end = edge + Math.max(...title.map((t) => t.length)) * 6.2 + 8;
    const stroke = row.isGhost ? ' stroke-dasharray="6 5"' : strokeOf(row.id);
    return (
      textLines(title, edge + 2, row.y + 2, { size: 11, fill: color, italic: row.isGhost, weight: 600 }) +
      line([end, at], [width - edge, at], color, stroke)
    );
  }
  const label = labelBox(row);
  const lines = labelLines(row.title);
  if (row.isGhost || row.kind === "nowhere")
    return (
      box(rowBox(row), { stroke: muted, dashed: true, round: 4 }) +
      textLines(lines, label.x + 7, label.y + 6, { fill: muted, italic: true, weight: 600 })
    );
  const { band, head } = colorOf(hueOf(row.lane?.roles ?? []));
  const cells = columns
    .filter((c) => c.kind !== "skipped")
    .map((c) => box(cellBox(row, c), { fill: band, round: 2 }))
    .join("");
  return box(label, { fill: head, round: 4 }) + cells + textLines(lines, label.x + 7, label.y + 6, { weight: 600 });
};

const fillOf = (sticky: Sticky, map: ServiceMap): string =>
  colorOf(hueOf(map.lanes.find((lane) => lane.id === sticky.note.lane)?.roles ?? [])).sticky;

const signed = (score: number): string => (score > 0 ? `+${score}` : String(score).replace("-", "−"));

const drawSticky = (sticky: Sticky, map: ServiceMap): string => {
  const { box: at, lines, facts, note, size } = sticky;
  const pad = size < 12 ? 3 : 7;
  const isDirective = note.id.startsWith("directive-");
  const fill = isDirective ? "#FFFFFF" : fillOf(sticky, map);
  const y = at.y + 5;
  return (
    box(at, { fill, round: 2, stroke: fill === "#FFFFFF" ? "#A9A9A9" : "#00000022", dashed: isDirective }) +
    textLines(lines, at.x + pad, y, { size }) +
    textLines(facts, at.x + pad, y + lines.length * leading(size) + 1, { size: 11, fill: "#3D4148", italic: true })
  );
};

/** Drawn over everything: how a note is scored must be seen, ringed or not. */
const drawScore = ({ box: { x, y, w }, note }: Sticky): string => {
  if (note.score === undefined) return "";
  const text = signed(note.score);
  const wide = text.length * 6.5 + 11;
  const pill = { x: x + w + 3 - wide, y: y - 8, w: wide, h: 15 };
  return (
    box(pill, { fill: ink, round: 7 }) +
    textLines([text], pill.x + wide / 2, y - 6.5, { size: 10, fill: "#FFFFFF", weight: 600, anchor: "middle" })
  );
};

/** The curve of an emotion lane, behind its notes. */
const drawCurve = (row: Row, board: Board, notes: readonly Note[]): string => {
  if (!isScale(row.lane, notes)) return "";
  const points = board.stickies
    .filter((s) => s.note.lane === row.id && s.note.score !== undefined)
    .sort((a, b) => a.box.x - b.box.x)
    .map(({ box: { x, y, w, h } }) => `${Math.round(x + w / 2)} ${Math.round(y + h / 2)}`);
  return points.length < 2 ? "" : `<path d="M${points.join("L")}" stroke="#B98900" stroke-width="2" fill="none"/>`;
};

export interface Scene {
  readonly map: ServiceMap;
  /** What is ringed, the first few of what a rule says; none where it has nothing to say. */
  readonly findings: readonly Said[];
  /** Said beneath where there are none. */
  readonly sentence: string;
  /** For those who do not see it. */
  readonly title: string;
}

const linksOf = (map: ServiceMap, { stickies }: Board): readonly string[] => {
  const boxOf = new Map(stickies.map((s) => [s.note.id, s.box]));
  return map.links.flatMap(({ from, to, text }) => {
    const [a, b] = [boxOf.get(from), boxOf.get(to)];
    return a && b ? [arrow(a, b, text)] : [];
  });
};

export const draw = ({ map, findings, sentence, title }: Scene): string => {
  const plain = findings.map((f) => f.finding);
  const top = topOf(map, plain);
  const board = boardOf(map, plain, top.box.y + top.box.h + 10);
  const rings = findings.flatMap((said, i) =>
    placesOf(said.finding, board, top).map((place) =>
      ring(place, signFor(said), findings.length > 1 ? i + 1 : undefined),
    ),
  );
  const { drawn, bottom } = drawSayings(
    findings.length ? sayingsOf(findings) : [{ sign: "good", text: sentence }],
    board.bottom + 12,
  );
  return picture(width, Math.round(bottom + 6), title, [
    ...drawTop(top),
    ...drawHead(board),
    ...board.rows.map((row) => drawRow(row, board)),
    ...board.rows.map((row) => drawCurve(row, board, map.notes)),
    ...board.stickies.map((s) => drawSticky(s, map)),
    ...rings,
    ...linksOf(map, board),
    ...board.stickies.map(drawScore),
    ...drawn,
  ]);
};
