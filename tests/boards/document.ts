// Keeps the table in docs/accuracy.md as the bench last measured it; the words around it are written by hand.
import { readFileSync, writeFileSync } from "node:fs";

const page = "docs/accuracy.md";
const [start, end] = ["<!-- measured -->", "<!-- /measured -->"];

export const keepAccuracy = (table: string): void => {
  const text = readFileSync(page, "utf8");
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page}: expected ${start} before ${end}`);
  writeFileSync(page, `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`);
};
