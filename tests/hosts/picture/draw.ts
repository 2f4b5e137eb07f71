// Draws a scene as SVG. Text is laid out by whoever shows it: a browser wraps it as the host would, and can be asked whether it fits
// (data-text holds the part's id). Decides nothing about what is on the board.
import { around, type Box, type Part, type Run, type Scene, type Words } from "./scene.js";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const n = (value: number): string => String(Math.round(value * 100) / 100);
const at = ({ x, y, w, h }: Box): string => `x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"`;

const span = ({ text, size, bold, italic, color }: Run): string => {
  const style = [
    `font-size:${n(size)}px`,
    `color:${color}`,
    ...(bold ? ["font-weight:700"] : []),
    ...(italic ? ["font-style:italic"] : []),
  ].join(";");
  return `<span style="${style}">${escaped(text)}</span>`;
};

const down = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;

const wordsIn = (id: string, box: Box, { runs, align, vertical, pad }: Words, lineHeight: number): string => {
  if (runs.every((r) => r.text === "")) return "";
  const outer = `width:100%;height:100%;box-sizing:border-box;padding:${n(pad)}px;display:flex;flex-direction:column;justify-content:${down[vertical]}`;
  const inner = `text-align:${align};white-space:pre-wrap;overflow-wrap:break-word;line-height:${lineHeight};font-size:0`;
  return `<foreignObject ${at(box)} style="overflow:visible"><div xmlns="http://www.w3.org/1999/xhtml" data-text="${escaped(id)}" style="${outer}"><div style="${inner}">${runs.map(span).join("")}</div></div></foreignObject>`;
};

const edge = ({ stroke }: Part): string =>
  stroke
    ? ` stroke="${stroke.color}" stroke-width="${n(stroke.width)}"${stroke.dash ? ` stroke-dasharray="${n(stroke.width * 3)} ${n(stroke.width * 2)}"` : ""}`
    : "";

/** The edge lies inside the box. */
const outline = (part: Part): string => {
  const inset = (part.stroke?.width ?? 0) / 2;
  const { x, y, w, h } = part.box;
  const box = { x: x + inset, y: y + inset, w: Math.max(0, w - 2 * inset), h: Math.max(0, h - 2 * inset) };
  const fill = part.fill ?? "none";
  if (part.round)
    return `<ellipse cx="${n(x + w / 2)}" cy="${n(y + h / 2)}" rx="${n(box.w / 2)}" ry="${n(box.h / 2)}" fill="${fill}"${edge(part)}/>`;
  return `<rect ${at(box)} fill="${fill}"${edge(part)}/>`;
};

const noteOf = (part: Part, scene: Scene): string => {
  const paper = { ...part.box, h: part.box.h * (part.paper ?? 1) };
  const side = Math.min(paper.w, paper.h);
  const shade = { x: paper.x + side * 0.03, y: paper.y + side * 0.06, w: paper.w - side * 0.06, h: paper.h };
  const signed = part.name
    ? `<text x="${n(paper.x + side / 15)}" y="${n(paper.y + paper.h - side / 15)}" font-size="${n(side / 17)}" fill="#1E1E1E" opacity=".6">${escaped(part.name)}</text>`
    : "";
  return `<rect ${at(shade)} fill="#000000" opacity=".14" filter="url(#soft)"/><rect ${at(paper)} fill="${part.fill ?? "none"}"${edge(part)}/>${part.words ? wordsIn(part.id, paper, part.words, scene.lineHeight) : ""}${signed}`;
};

const lineOf = (part: Part, scene: Scene): string => {
  const [from, to] = part.ends ?? [part.box, part.box];
  const { color, width } = part.stroke ?? { color: "#000000", width: 2 };
  const turn = Math.atan2(to.y - from.y, to.x - from.x);
  const wing = (by: number): string =>
    `${n(to.x - width * 6 * Math.cos(turn + by))} ${n(to.y - width * 6 * Math.sin(turn + by))}`;
  const head = part.arrow ? ` M${wing(0.5)}L${n(to.x)} ${n(to.y)}L${wing(-0.5)}` : "";
  const path = `<path d="M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}${head}" fill="none" stroke="${color}" stroke-width="${n(width)}"${part.stroke?.dash ? ` stroke-dasharray="${n(width * 3)} ${n(width * 2)}"` : ""}/>`;
  return path + (part.words ? wordsIn(part.id, part.box, part.words, scene.lineHeight) : "");
};

/** Names of frames keep their size on the screen: `unit` is what a hundredth of the picture's width comes to. */
const frameOf = (part: Part, scene: Scene, unit: number): string => {
  const { x, y } = part.box;
  if (!part.name) return outline(part);
  if (scene.naming === "title")
    return `${outline(part)}<text x="${n(x)}" y="${n(y - unit * 0.5)}" font-size="${n(unit * 1.1)}" fill="#5A5A66">${escaped(part.name)}</text>`;
  const size = unit * 1.1;
  const wide = size * (1.4 + part.name.length * 0.58);
  const tab = { x, y: y - size * 2.1, w: wide, h: size * 1.7 };
  return `${outline(part)}<rect ${at(tab)} rx="${n(size * 0.4)}" fill="${part.fill ?? "#FFFFFF"}" stroke="#D9D9D9" stroke-width="${n(unit / 12)}"/><text x="${n(x + size * 0.6)}" y="${n(tab.y + size * 1.22)}" font-size="${n(size)}" fill="#1E1E1E">${escaped(part.name)}</text>`;
};

const drawn = (part: Part, scene: Scene, unit: number): string => {
  switch (part.kind) {
    case "frame":
      return frameOf(part, scene, unit);
    case "note":
      return noteOf(part, scene);
    case "line":
      return lineOf(part, scene);
    case "text":
      return (
        (part.fill ? outline(part) : "") + (part.words ? wordsIn(part.id, part.box, part.words, scene.lineHeight) : "")
      );
    default:
      return outline(part) + (part.words ? wordsIn(part.id, part.box, part.words, scene.lineHeight) : "");
  }
};

export interface View {
  /** What of the board; everything with a margin unless told otherwise. */
  readonly box?: Box;
}

/** What a picture of everything shows: all parts, with room for names above them and a margin. */
export const viewOf = ({ parts }: Scene): Box => {
  const all = around(parts.map((p) => p.box));
  const margin = Math.max(all.w, all.h) * 0.02 + 16;
  return {
    x: all.x - margin,
    y: all.y - margin * 1.6,
    w: all.w + 2 * margin,
    h: all.h + 2.6 * margin,
  };
};

export const drawScene = (scene: Scene, { box = viewOf(scene) }: View = {}): string => {
  const unit = box.w / 100;
  const parts = scene.parts.map((part) => {
    const { x, y, w, h } = part.box;
    const turned = part.angle ? ` transform="rotate(${n(part.angle)} ${n(x + w / 2)} ${n(y + h / 2)})"` : "";
    return `<g data-part="${escaped(part.id)}"${part.locked ? ' data-locked="true"' : ""}${turned}>${drawn(part, scene, unit)}</g>`;
  });
  const soft = `<defs><filter id="soft" x="-20%" y="-20%" width="140%" height="150%"><feGaussianBlur stdDeviation="7"/></filter></defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${n(box.x)} ${n(box.y)} ${n(box.w)} ${n(box.h)}" font-family="${escaped(scene.font)}">${soft}<rect ${at(box)} fill="${scene.ground}"/>\n${parts.join("\n")}\n</svg>\n`;
};
