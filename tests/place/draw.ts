// Drafts as SVG, so that people and documents can look at a map without a whiteboard.
import type { Draft, DraftText } from "../../src/board/index.js";
import { around } from "../../src/board/index.js";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const lines = (text: DraftText): string => {
  const line = (one: string): string => {
    const colon = text.labelled ? one.indexOf(":") + 1 : 0;
    return `<div>${colon ? `<b>${escaped(one.slice(0, colon))}</b>` : ""}${escaped(one.slice(colon)) || "&#160;"}</div>`;
  };
  return text.lead.split("\n").map(line).join("");
};

const textSvg = ({ box, text }: Draft): string => {
  if (!text) return "";
  const align = { top: "flex-start", middle: "center" }[text.vertical];
  const css = `box-sizing:border-box;height:100%;display:flex;flex-direction:column;justify-content:${align};text-align:${text.align};color:${text.color};padding:0 ${text.pad}px;font-family:Inter,Arial,sans-serif;overflow-wrap:anywhere`;
  const lead = `<div style="font-size:${text.size}px;line-height:1.25;font-weight:${text.bold ? 700 : 400}">${lines(text)}</div>`;
  const rest = text.rest
    ? `<div style="font-size:${text.restSize}px;line-height:1.25;white-space:pre-line">${escaped(text.rest)}</div>`
    : "";
  return `<foreignObject x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}"><div xmlns="http://www.w3.org/1999/xhtml" style="${css}">${lead}${rest}</div></foreignObject>`;
};

const itemSvg = (draft: Draft): string => {
  const { x, y, w, h } = draft.box;
  const stroke = draft.stroke ? ` stroke="${draft.stroke}" stroke-width="${draft.strokeWidth ?? 1}"` : "";
  const rect =
    draft.kind === "text"
      ? ""
      : `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${draft.fill ?? "none"}"${stroke}/>`;
  return draft.kind === "frame" ? rect : rect + textSvg(draft);
};

/** One picture of all drafts, in board units. */
export const draw = (drafts: readonly Draft[]): string => {
  const box = around(drafts.map((d) => d.box)) ?? { x: 0, y: 0, w: 1, h: 1 };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.w} ${box.h}" role="img">${drafts.map(itemSvg).join("")}</svg>`;
};
