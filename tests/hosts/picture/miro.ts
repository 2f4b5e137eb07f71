// What an emulated Miro board shows: its items as parts of a scene. Takes plain fields and places; knows no SDK.
import type { Box, Part, Run, Scene, Words } from "./scene.js";

/** An item's own fields, and where it stands on the board. */
export interface Shown {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly box: Box;
}

// Stickies have names instead of colours. Which name shows as which of the palette’s colours is documented for three and inferred for the rest.
const stickies: Readonly<Record<string, string>> = {
  gray: "#F5F6F8",
  light_yellow: "#FFF9B1",
  yellow: "#F5D128",
  orange: "#FF9D48",
  light_green: "#D5F692",
  green: "#D0E17A",
  dark_green: "#93D275",
  cyan: "#67C6C0",
  light_pink: "#FFCEE0",
  pink: "#EA94BB",
  violet: "#B384BB",
  red: "#F16C7F",
  light_blue: "#A6CCF5",
  blue: "#23BFE7",
  dark_blue: "#7B92FF",
  black: "#000000",
};

/** A sticky is 199 × 228 with its shadow, and its paper as high as it is wide. */
const paper = 199 / 228;

const entity: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|([a-z]+));/gi, (whole, code, name) =>
    code === undefined ? (entity[name] ?? whole) : String.fromCodePoint(Number(code)),
  );

/** Miro's small HTML as runs; a paragraph or a break starts a line. */
const runsOf = (content: string, style: { readonly size: number; readonly color: string }): readonly Run[] => {
  const runs: Run[] = [];
  let [bold, italic, isOpen] = [0, 0, false];
  for (const [, tag, close, name, text] of content.matchAll(/(<(\/?)([a-z]+)[^>]*>)|([^<]+)/gi)) {
    const say = (said: string): void => {
      runs.push({ ...style, text: said, ...(bold > 0 && { bold: true }), ...(italic > 0 && { italic: true }) });
    };
    if (tag === undefined) say(decoded(text ?? ""));
    else if (name === "br") say("\n");
    else if (name === "strong" || name === "b") bold += close ? -1 : 1;
    else if (name === "em" || name === "i") italic += close ? -1 : 1;
    else if ((name === "p" || name === "li") && !close) {
      if (isOpen) say("\n");
      isOpen = true;
    }
  }
  return runs;
};

const alignOf = (value: unknown): Words["align"] => (value === "left" || value === "right" ? value : "center");
const verticalOf = (value: unknown): Words["vertical"] => (value === "top" || value === "bottom" ? value : "middle");
const number = (value: unknown, otherwise: number): number => (typeof value === "number" ? value : otherwise);
const colour = (value: unknown): string | undefined =>
  typeof value === "string" && value.startsWith("#") ? value.toUpperCase() : undefined;

/** Miro sets a sticky's text as large as it fits: a letter is about 0.58 of its size wide, an ellipsis a whole, a line 1.4 high. */
const stickySize = (text: string, room: number): number => {
  const wide = (word: string): number => word.length * 0.58 + (word.split("…").length - 1) * 0.5;
  const longest = Math.max(0.58, ...text.split(/[ \n]+/).map(wide));
  const fits = (size: number): boolean => {
    const across = Math.max(1, Math.floor(room / (size * 0.58)));
    const lines = text
      .split("\n")
      .reduce((all, line) => all + Math.max(1, Math.ceil((line.length * 1.15) / across)), 0);
    return longest * size <= room && lines * size * 1.4 <= room;
  };
  const most = Math.round(room / 5);
  for (let size = most; size > 4; size -= 1) if (fits(size)) return size;
  return 4;
};

type Style = Readonly<Record<string, unknown>>;

const note = (part: Part, fields: Style, style: Style): Part => {
  const plain = runsOf(String(fields.content ?? ""), { size: 1, color: "" })
    .map((r) => r.text)
    .join("");
  const fill = stickies[String(style.fillColor)] ?? "#FFF9B1";
  const pad = part.box.h * 0.06;
  const size = stickySize(plain, part.box.h * paper - 2 * pad);
  const color = style.fillColor === "black" ? "#FFFFFF" : "#1A1A1A";
  const runs = runsOf(String(fields.content ?? ""), { size, color });
  return {
    ...part,
    fill,
    paper,
    words: { runs, align: alignOf(style.textAlign), vertical: verticalOf(style.textAlignVertical), pad },
  };
};

const shape = (part: Part, fields: Style, style: Style): Part => {
  const fill = number(style.fillOpacity, 1) > 0 ? colour(style.fillColor) : undefined;
  const edge = number(style.borderOpacity, 1) > 0 ? colour(style.borderColor) : undefined;
  const type = { size: number(style.fontSize, 14), color: colour(style.color) ?? "#1A1A1A" };
  const runs = runsOf(String(fields.content ?? ""), type);
  const isText = fields.type === "text";
  return {
    ...part,
    ...(fill && { fill }),
    ...(edge &&
      !isText && {
        stroke: { color: edge, width: number(style.borderWidth, 2), dash: style.borderStyle !== "normal" },
      }),
    ...(fields.shape === "circle" && { round: true }),
    words: {
      runs,
      align: alignOf(style.textAlign),
      vertical: isText ? "top" : verticalOf(style.textAlignVertical),
      pad: isText ? 0 : 8,
    },
  };
};

const middle = (box: Box): { x: number; y: number } => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

const connector = (part: Part, fields: Style, style: Style, boxes: ReadonlyMap<string, Box>): Part => {
  const end = (which: unknown): { x: number; y: number } => {
    const { item, position } = (which ?? {}) as { item?: string; position?: { x: number; y: number } };
    const box = boxes.get(item ?? "");
    return box ? middle(box) : (position ?? { x: 0, y: 0 });
  };
  const [from, to] = [end(fields.start), end(fields.end)];
  const caption = (fields.captions as { content?: string }[] | undefined)?.[0]?.content;
  const box = { x: (from.x + to.x) / 2 - 120, y: (from.y + to.y) / 2 - 24, w: 240, h: 48 };
  const runs = runsOf(caption ?? "", { size: number(style.fontSize, 14), color: colour(style.color) ?? "#1A1A1A" });
  return {
    ...part,
    ends: [from, to],
    box,
    arrow: style.endStrokeCap !== "none",
    stroke: {
      color: colour(style.strokeColor) ?? "#000000",
      width: number(style.strokeWidth, 1),
      dash: style.strokeStyle === "dashed" || style.strokeStyle === "dotted",
    },
    words: { runs, align: "center", vertical: "middle", pad: 0 },
  };
};

/** What we have no picture of: a dashed box with its name. */
const unknown = (part: Part, fields: Style): Part => ({
  ...part,
  stroke: { color: "#A0A0AA", width: 4, dash: true },
  words: {
    runs: [{ text: String(fields.title ?? fields.type), size: 24, color: "#5A5A66" }],
    align: "center",
    vertical: "middle",
    pad: 8,
  },
});

const partOf = ({ fields, box }: Shown, boxes: ReadonlyMap<string, Box>): Part | undefined => {
  const style = (fields.style ?? {}) as Style;
  const angle = number(fields.rotation, 0);
  const part = (kind: Part["kind"]): Part => ({ id: String(fields.id), kind, box, ...(angle !== 0 && { angle }) });
  switch (fields.type) {
    case "tag":
    case "group":
      return undefined;
    case "frame":
      return { ...part("frame"), fill: colour(style.fillColor) ?? "#FFFFFF", name: String(fields.title ?? "") };
    case "sticky_note":
      return note(part("note"), fields, style);
    case "shape":
      return shape(part("shape"), fields, style);
    case "text":
      return shape(part("text"), fields, style);
    case "connector":
      return connector(part("line"), fields, style, boxes);
    default:
      return unknown(part("other"), fields);
  }
};

/** `items` back to front. */
export const miroScene = (items: readonly Shown[]): Scene => {
  const boxes = new Map(items.map(({ fields, box }) => [String(fields.id), box]));
  return {
    host: "miro",
    ground: "#F2F2F2",
    font: "'Like Open Sans', 'Open Sans', Arial, sans-serif",
    lineHeight: 1.4,
    naming: "title",
    parts: items.flatMap((item) => partOf(item, boxes) ?? []),
  };
};
