// Keeps what is measured in docs/accuracy.md: the bench's table, and the boards drawn by hand. The words around are written by hand.
import { readFileSync, writeFileSync } from "node:fs";

const page = "docs/accuracy.md";

/** The page with what stands between `<!-- name -->` and `<!-- /name -->` put anew. */
const withBlock = (text: string, name: string, block: string): string => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page}: expected ${start} before ${end}`);
  return `${text.slice(0, from + start.length)}\n${block}\n${text.slice(to)}`;
};

export const keepAccuracy = (table: string): void =>
  writeFileSync(page, withBlock(readFileSync(page, "utf8"), "measured", table));

/** Only where strangers' boards are there to be read. */
export const keepStrangers = (table: string): void =>
  writeFileSync(page, withBlock(readFileSync(page, "utf8"), "strangers", table));

/** What the checks say about finished maps. */
export const keepChecks = (table: string): void =>
  writeFileSync(page, withBlock(readFileSync(page, "utf8"), "checks", table));

/** The page as it should be, by what the scenes are read as now. */
export const withScenes = (table: string): string => withBlock(readFileSync(page, "utf8"), "by hand", table);
