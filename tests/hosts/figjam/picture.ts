// An emulated board as SVG, about as FigJam would draw it, so that people can look at it. Text is laid out by the browser.
import type { Paint, Rec, Words } from "./world.js";

export interface Drawable {
  readonly rec: Readonly<Rec>;
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const css = (paints: readonly Paint[]): string => {
  const color = paints[paints.length - 1]?.color;
  return color ? `rgb(${[color.r, color.g, color.b].map((c) => Math.round(c * 255)).join(" ")})` : "none";
};

const spans = (words: Words): string => {
  let at = 0;
  return words.runs
    .map(({ length, font, size, fills }) => {
      const text = words.characters.slice(at, at + length);
      at += length;
      const weight = font.style === "Bold" ? 700 : 500;
      return `<span style="font-size:${size}px;font-weight:${weight};color:${css(fills)}">${escaped(text)}</span>`;
    })
    .join("");
};

const block = ({ rec, box }: Drawable): string => {
  if (!rec.words?.characters) return "";
  const isText = rec.type === "TEXT";
  const down = isText && rec.more.textAlignVertical === "TOP" ? "flex-start" : "center";
  const across = isText ? String(rec.more.textAlignHorizontal).toLowerCase() : "center";
  const pad = isText ? 0 : rec.type === "STICKY" ? 16 : 12;
  const style = `box-sizing:border-box;width:100%;height:100%;padding:${pad}px;display:flex;flex-direction:column;justify-content:${down};text-align:${across};white-space:pre-wrap;overflow-wrap:break-word;line-height:1.2`;
  return `<foreignObject x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}"><div xmlns="http://www.w3.org/1999/xhtml" style="${style}"><div>${spans(rec.words)}</div></div></foreignObject>`;
};

const shape = ({ rec, box }: Drawable): string => {
  const { x, y, w, h } = box;
  if (rec.type === "TEXT" || rec.type === "GROUP" || rec.type === "CONNECTOR") return "";
  const inset = rec.strokes.length > 0 ? rec.strokeWeight / 2 : 0;
  const stroke = rec.strokes.length > 0 ? ` stroke="${css(rec.strokes)}" stroke-width="${rec.strokeWeight}"` : "";
  const title =
    rec.type === "SECTION" && rec.name !== ""
      ? `<text x="${x}" y="${y - 16}" font-size="48" fill="#757575">${escaped(rec.name)}</text>`
      : "";
  const shadow = rec.type === "STICKY" ? ' style="filter:drop-shadow(0 6px 8px rgb(0 0 0 / .18))"' : "";
  return `${title}<rect x="${x + inset}" y="${y + inset}" width="${Math.max(0, w - 2 * inset)}" height="${Math.max(0, h - 2 * inset)}" fill="${css(rec.fills)}"${stroke}${shadow}/>`;
};

/** `nodes` back to front, boxes on the page. */
export const picture = (nodes: readonly Drawable[]): string => {
  const shown = nodes.filter((n) => n.rec.visible);
  const x0 = Math.min(...shown.map((n) => n.box.x), 0) - 120;
  const y0 = Math.min(...shown.map((n) => n.box.y), 0) - 120;
  const x1 = Math.max(...shown.map((n) => n.box.x + n.box.w), 100) + 120;
  const y1 = Math.max(...shown.map((n) => n.box.y + n.box.h), 100) + 120;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x0} ${y0} ${x1 - x0} ${y1 - y0}" font-family="Inter, system-ui, sans-serif">${shown.map((n) => shape(n) + block(n)).join("")}</svg>`;
};
