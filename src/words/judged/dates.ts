// Dates as people write them beside a map, to the month. Where day and month could be either, the later date counts.
import { fold } from "../fold.js";
import { list } from "../words.js";
import { judged } from "./index.js";

const names = new Map<string, number>();
for (const j of Object.values(judged))
  for (const [month, name] of list(j.months).map(fold).entries()) {
    if (/\d/.test(name)) continue;
    names.set(name, month + 1);
    for (const short of [name.slice(0, 3), name.slice(0, 4)]) if (!names.has(short)) names.set(short, month + 1);
  }

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);
const month = (n: number): boolean => n >= 1 && n <= 12;

/** Months since the year 0, or undefined where the text says no year. */
export const monthIn = (text: string): number | undefined => {
  const at = (year: number, m: number): number => fullYear(year) * 12 + m - 1;
  const written = text.slice(0, 200).normalize("NFKC");
  const numbers = (pattern: RegExp): readonly number[] => (pattern.exec(written)?.slice(1) ?? []).map(Number);

  const [isoYear = 0, isoMonth = 0] = numbers(/\b((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})(?!\d)/u);
  if (month(isoMonth)) return at(isoYear, isoMonth);
  const dotted = /\b(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4}|\d{2})\b/u.exec(written);
  if (dotted) {
    const [a, b, year] = [Number(dotted[1]), Number(dotted[3]), Number(dotted[4])];
    const either = dotted[2] === "/" && month(a) && month(b) ? Math.max(a, b) : month(b) ? b : a;
    if (month(either)) return at(year, either);
  }
  const [shortMonth = 0, shortYear = 0] = numbers(/\b(\d{1,2})\s*[./-]\s*((?:19|20)\d\d)\b/u);
  if (month(shortMonth)) return at(shortYear, shortMonth);
  const [quarter = 0, quarterYear = 0] = numbers(/\b[QT]\s?([1-4])\D{0,4}((?:19|20)\d\d)\b/iu);
  if (quarter > 0) return at(quarterYear, quarter * 3);
  const [year = 0] = numbers(/\b((?:19|20)\d\d)\b/u);
  if (year === 0) return undefined;
  const named = fold(written)
    .split(" ")
    .map((token) => names.get(token))
    .find((n) => n !== undefined);
  return at(year, named ?? 12);
};
