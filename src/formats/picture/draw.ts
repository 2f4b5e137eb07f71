// A map on paper written down as SVG: plain shapes and texts, no fonts or pictures from elsewhere. Where everything goes is said in
// layout.ts; a map in a script that runs from right to left is mirrored here.
import { bandLine, charcoal, ink, paper, phaseGray } from "../../look/colors.js";
import { bandsOf, piecesOf } from "../../look/curve.js";
import type { ServiceMap } from "../../model/index.js";
import type { Card } from "./cards.js";
import type { Band, Paper } from "./layout.js";
import { type Area, lead, sizes, type Words } from "./measures.js";

const family = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', 'Noto Sans JP', sans-serif";

const unknownToXml = /(?![\t\n\r])[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF]/gu;

export const escaped = (text: string): string =>
  text
    .replace(unknownToXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

const isMirrored = (map: ServiceMap): boolean => {
  const heads = [...map.stages, ...map.lanes].map((s) => s.title);
  return heads.filter((t) => /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u.test(t)).length * 2 > heads.length;
};

interface Pen {
  readonly x: (area: Pick<Area, "x" | "w">) => number;
  readonly isMirrored: boolean;
}

const round = (n: number): number => Math.round(n * 100) / 100;

const box = (pen: Pen, area: Area, fill: string, more = ""): string =>
  `<rect x="${round(pen.x(area))}" y="${round(area.y)}" width="${round(area.w)}" height="${round(area.h)}" fill="${fill}"${more}/>`;

interface Hand {
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly pad?: number;
  readonly middle?: boolean;
}

/** Lines from the top of their area; `middle`: centred across and down. */
const text = (pen: Pen, area: Words, { size, color = ink, bold = false, pad = 0, middle = false }: Hand): string => {
  if (area.lines.every((line) => line.trim() === "")) return "";
  const left = pen.x(area);
  const x = middle ? left + area.w / 2 : pen.isMirrored ? left + area.w - pad : left + pad;
  const first = middle ? area.y + (area.h - area.lines.length * size * lead) / 2 : area.y + pad;
  const spans = area.lines.map(
    (line, n) => `<tspan x="${round(x)}" y="${round(first + (n + 0.8) * size * lead)}">${escaped(line)}</tspan>`,
  );
  const looks = `${bold ? ' font-weight="700"' : ""}${middle ? ' text-anchor="middle"' : ""}${pen.isMirrored ? ' direction="rtl"' : ""}`;
  return `<text font-size="${size}" fill="${color}"${looks}>${spans.join("")}</text>`;
};

/** White on dark, ink on light. */
const inkOn = (fill: string): string => {
  const [r = 255, g = 255, b = 255] = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16) || 0);
  return 0.299 * r + 0.587 * g + 0.114 * b < 110 ? paper : ink;
};

const card = (pen: Pen, it: Card): string => {
  const edge = it.fill.toUpperCase() === paper ? ` stroke="${phaseGray}"` : "";
  const marks =
    it.marks === ""
      ? ""
      : text(
          pen,
          { ...it, y: it.y + it.h - 33, h: 16, lines: [it.marks] },
          { size: sizes.mark, color: inkOn(it.fill), bold: true, pad: 10 },
        );
  return `${box(pen, it, it.fill, ` rx="3"${edge}`)}${text(pen, it, { size: sizes.note, color: inkOn(it.fill), pad: 10 })}${marks}`;
};

/** Shape says sign: up, between, down. */
const mark = (x: number, y: number, score: number): string => {
  const at = `transform="translate(${round(x)} ${round(y)})"`;
  const shape =
    score >= 0.5
      ? "M0-6l5.5 9.5h-11z"
      : score <= -0.5
        ? "M0 6l5.5-9.5h-11z"
        : "M-4.5 0a4.5 4.5 0 109 0a4.5 4.5 0 10-9 0z";
  return `<path ${at} d="${shape}" fill="${ink}"/>`;
};

const curve = (pen: Pen, it: Band, { grid, borders }: Paper): string => {
  if (!it.curve) return "";
  const { points, top, height } = it.curve;
  const start = it.x + it.w;
  const step = (borders[0] ?? grid.x + grid.w) - start;
  const toX = (x: number): number => pen.x({ x: start + x * step, w: 0 });
  const toY = (score: number): number => top + height / 2 - (score * (height - 20)) / 4;
  const right = pen.x({ x: grid.x + grid.w, w: 0 });
  return [
    `<path d="M${round(pen.x({ x: start, w: 0 }))} ${round(toY(0))}H${round(right)}" stroke="${charcoal}"/>`,
    ...([2, -2] as const).map((end) => {
      const side = pen.isMirrored ? "" : ' text-anchor="end"';
      const [x, y] = [toX(0) + (pen.isMirrored ? 6 : -6), toY(end) + 4];
      return `<text x="${round(x)}" y="${round(y)}" font-size="11" fill="${charcoal}"${side}>${end > 0 ? "+2" : "−2"}</text>`;
    }),
    ...bandsOf(points, toX, toY).map((path) => `<path d="${path}" fill="${charcoal}" fill-opacity=".16"/>`),
    ...piecesOf(points, toX, toY).map(
      ({ path, isGap }) =>
        `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2"${isGap ? ' stroke-dasharray="3 5"' : ""}/>`,
    ),
    ...points.map((p) => mark(toX(p.x), toY(p.score), p.score)),
  ].join("");
};

/** The picture of one map; `y` from the top of the whole. */
const drawn = (map: ServiceMap, at: Paper, width: number, y: number): string => {
  const mirrored = isMirrored(map);
  const pen: Pen = { isMirrored: mirrored, x: (a) => (mirrored ? width - a.x - a.w : a.x) };
  const whole = { x: at.grid.x, w: at.grid.w };
  return [
    `<g transform="translate(0 ${round(y)})">`,
    at.title ? text(pen, at.title, { size: sizes.title, bold: true }) : "",
    ...at.facts.map((f) => text(pen, f, { size: sizes.fact, color: charcoal })),
    ...at.phases.map(
      (p) =>
        box(pen, p, phaseGray, ` stroke="${paper}" stroke-width="2"`) +
        text(pen, p, { size: sizes.head, bold: true, middle: true }),
    ),
    ...at.stages.map(
      (s) =>
        box(pen, s, ink, ` stroke="${paper}" stroke-width="2"`) +
        text(pen, s, { size: sizes.head, color: paper, bold: true, middle: true }),
    ),
    ...at.bands.flatMap((b) => [
      box(pen, { ...b, ...whole }, b.colors.band, ` stroke="${bandLine}"`),
      box(pen, b, b.colors.head, ` stroke="${bandLine}"`),
      text(pen, b, { size: sizes.head, bold: true, pad: 10 }),
    ]),
    ...at.borders.map(
      (x) => `<path d="M${round(pen.x({ x, w: 0 }))} ${round(at.grid.y)}v${round(at.grid.h)}" stroke="${bandLine}"/>`,
    ),
    ...at.bars.map(
      (b) =>
        box(pen, b, b.role === "visibility" ? ink : charcoal) +
        text(pen, b, { size: sizes.bar, color: paper, bold: true, middle: true }),
    ),
    ...at.bands.map((b) => curve(pen, b, at)),
    ...at.cards.map((c) => card(pen, c)),
    "</g>",
  ]
    .filter((part) => part !== "")
    .join("\n");
};

/** One below the other, without the white around them by `inset`. `about` is what a person who cannot see it is told. */
export const svgOf = (
  maps: readonly { readonly map: ServiceMap; readonly at: Paper }[],
  about: string,
  inset = 0,
): string => {
  let y = 0;
  const parts = maps.map(({ map, at }) => {
    const part = drawn(map, at, at.width, y);
    y += at.height;
    return part;
  });
  const width = Math.max(320, ...maps.map(({ at }) => at.width)) - 2 * inset;
  const height = Math.max(64, round(y)) - 2 * inset;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${inset} ${inset} ${width} ${height}" role="img" font-family="${family}">`,
    `<title>${escaped(about)}</title>`,
    `<rect x="${inset}" y="${inset}" width="${width}" height="${height}" fill="${paper}"/>`,
    ...parts,
    "</svg>",
  ].join("\n");
};
