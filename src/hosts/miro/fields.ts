// Reading fields of unknown JSON without trusting any, and Miro's colours. What the fields mean is said in items.ts.

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (v: unknown): v is Fields => typeof v === "object" && v !== null && !Array.isArray(v);
export const fields = (v: unknown): Fields => (isFields(v) ? v : {});
export const list = (v: unknown): readonly unknown[] => (Array.isArray(v) ? v : []);
export const text = (v: unknown): string | undefined =>
  typeof v === "string" && v !== "" ? v : typeof v === "number" ? String(v) : undefined;
export const texts = (v: unknown): readonly string[] =>
  list(v).flatMap((one) => text(one) ?? text(fields(one).id) ?? []);
// The REST API writes numbers as strings ("14", "2.0").
export const number = (v: unknown): number | undefined => {
  const n = typeof v === "string" && v.trim() !== "" ? Number(v) : v;
  return typeof n === "number" && Number.isFinite(n) ? n : undefined;
};

/** Sticky colours have names instead of hexes. Three are documented, the others paired by look. */
const stickyColors: Readonly<Record<string, string>> = {
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

export const color = (v: unknown, opacity?: unknown): string | undefined => {
  const word = text(v);
  if (word === undefined || number(opacity) === 0) return undefined;
  if (Object.hasOwn(stickyColors, word)) return stickyColors[word];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(word);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`.toUpperCase();
  return /^#[0-9a-f]{6}$/i.test(word) ? word.toUpperCase() : undefined;
};
