// Fields of an Excalidraw element of unknown make: numbers that may be missing, colours in any notation, points, groups.
// Gives plain values; which of them make an item is decided in items.ts.
import type { Box } from "../../../board/index.js";

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (v: unknown): v is Fields => typeof v === "object" && v !== null && !Array.isArray(v);
const noFields: Fields = {};
export const fieldsOf = (v: unknown): Fields => (isFields(v) ? v : noFields);
export const listOf = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : []);
export const wordOf = (v: unknown): string | undefined => (typeof v === "string" && v !== "" ? v : undefined);
export const numberOf = (v: unknown): number => (typeof v === "number" && Number.isFinite(v) ? v : Number.NaN);
const wordsIn = (v: unknown): readonly string[] => listOf(v).filter((w): w is string => typeof w === "string");

const named: Readonly<Record<string, string>> = {
  white: "#FFFFFF",
  black: "#000000",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  teal: "#008080",
};

const hex = (n: number): string =>
  Math.max(0, Math.min(255, Math.round(n)))
    .toString(16)
    .padStart(2, "0");

const colors = new Map<string, string | undefined>();

/** `#RRGGBB` in capitals, or `undefined` for transparent and for what nobody can read. */
export const colorOf = (v: unknown): string | undefined => {
  if (v === "transparent" || typeof v !== "string" || v === "") return undefined;
  const known = colors.get(v);
  if (known !== undefined || colors.has(v)) return known;
  const color = parseColor(v.trim().toLowerCase());
  // Boards hold a few colours many times; a file that holds many is read without remembering.
  if (colors.size < 500) colors.set(v, color);
  return color;
};

const parseColor = (word: string): string | undefined => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])([0-9a-f])?$/.exec(word);
  if (short) {
    const [, r = "", g = "", b = "", a] = short;
    return a === "0" ? undefined : `#${r}${r}${g}${g}${b}${b}`.toUpperCase();
  }
  const long = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/.exec(word);
  if (long) return long[2] === "00" ? undefined : long[1]?.toUpperCase();
  const rgb = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)%?)?\s*\)$/.exec(word);
  if (rgb) {
    const [, r, g, b, a] = rgb;
    return Number(a) === 0 ? undefined : `#${hex(Number(r))}${hex(Number(g))}${hex(Number(b))}`.toUpperCase();
  }
  return Object.hasOwn(named, word) ? named[word] : undefined;
};

/** Where it stands; a negative size is the same box drawn from another corner. Unreadable numbers stay NaN. */
export const boxOf = (element: Fields): Box => {
  const x = numberOf(element.x);
  const y = numberOf(element.y);
  const w = numberOf(element.width);
  const h = numberOf(element.height);
  return w < 0 || h < 0
    ? { x: w < 0 ? x + w : x, y: h < 0 ? y + h : y, w: Math.abs(w), h: Math.abs(h) }
    : { x, y, w, h };
};

export const pointsOf = (element: Fields): readonly (readonly [number, number])[] =>
  listOf(element.points).flatMap((p) => {
    const [x, y] = [numberOf(listOf(p)[0]), numberOf(listOf(p)[1])];
    return Number.isNaN(x + y) ? [] : [[x, y] as const];
  });

/** Lines measure from their first point, which need not be their top left. */
export const lineBoxOf = (element: Fields): Box => {
  const points = pointsOf(element);
  if (points.length === 0) return boxOf(element);
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x: numberOf(element.x) + x0, y: numberOf(element.y) + y0, w: x1 - x0, h: y1 - y0 };
};

/** Degrees clockwise in (−180, 180]; `undefined` for upright. */
export const angleOf = (element: Fields): number | undefined => {
  if (element.angle === 0) return undefined;
  const turned = numberOf(element.angle) * (180 / Math.PI);
  if (Number.isNaN(turned)) return undefined;
  const wrapped = ((turned % 360) + 360) % 360;
  const degrees = Math.round((wrapped > 180 ? wrapped - 360 : wrapped) * 100) / 100;
  return degrees === 0 ? undefined : degrees;
};

const noGroups: readonly string[] = [];
export const groupsOf = (element: Fields): readonly string[] =>
  Array.isArray(element.groupIds) && element.groupIds.length > 0 ? wordsIn(element.groupIds) : noGroups;

/** What we left on an element: a tag, or `{kind}` on a note, or `{rest}` on the small text under a title. */
export const ownMark = (element: Fields): Fields => fieldsOf(fieldsOf(element.customData).lanewise);
export const isRest = (element: Fields): boolean => element.type === "text" && ownMark(element).rest === true;

/** As people wrote it: `text` carries the breaks that wrapping put in, `originalText` does not. */
export const writtenText = (element: Fields): string =>
  wordOf(element.originalText) ?? wordOf(element.text) ?? wordOf(element.rawText) ?? "";
