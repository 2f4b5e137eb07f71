// The head of a picture: the title, the facts beside it as chips, and as ghosts those that a fix would write there.
import { labels as fieldNames } from "../src/formats/markdown/facts.js";
import type { Finding, HeaderField, ServiceMap } from "../src/model/index.js";
import { directiveText } from "./checks-board.js";
import { edge, width } from "./checks-columns.js";
import { type Box, box, leading, muted, textLines, wrapped } from "./checks-svg.js";

const isField = (key: string): key is HeaderField => Object.hasOwn(fieldNames, key);

interface Chip {
  readonly text: string;
  readonly isGhost: boolean;
  readonly lines: readonly string[];
  readonly box: Box;
}

export interface Top {
  readonly title: readonly string[];
  readonly chips: readonly Chip[];
  readonly box: Box;
}

/** Title and header facts; what a fix would write there is a ghost. */
export const topOf = (map: ServiceMap, findings: readonly Finding[]): Top => {
  const title = wrapped(map.title || "Untitled", width - 2 * edge, 16, 2);
  const facts = Object.entries(map.header).flatMap(([key, value]) =>
    isField(key) && value !== undefined ? [{ text: `${fieldNames[key]}: ${value}`, isGhost: false }] : [],
  );
  const silenced = (map.directives ?? [])
    .filter(({ lane, stage }) => lane === undefined && stage === undefined)
    .map((directive) => ({ text: directiveText(directive), isGhost: false }));
  const missing = findings.flatMap((f) =>
    (f.fix?.changes ?? []).flatMap((c) =>
      "set" in c && c.set === "header" ? [{ text: `${fieldNames[c.field]}: …`, isGhost: true }] : [],
    ),
  );
  let [x, y] = [edge, 14 + title.length * leading(16) + 6];
  let bottom = y - 6;
  const chips: Chip[] = [];
  for (const fact of [...facts, ...silenced, ...missing]) {
    const lines = wrapped(fact.text, width - 2 * edge - 16, 12, 3);
    const w = Math.min(width - 2 * edge, Math.max(...lines.map((l) => l.length)) * 6.9 + 18);
    const h = lines.length * leading(12) + 8;
    if (x > edge && x + w > width - edge) [x, y] = [edge, bottom + 6];
    chips.push({ ...fact, lines, box: { x, y, w, h } });
    x += w + 6;
    bottom = Math.max(bottom, y + h);
  }
  return { title, chips, box: { x: edge - 6, y: 8, w: width - 2 * edge + 12, h: bottom + 4 - 8 } };
};

export const drawTop = ({ title, chips }: Top): readonly string[] => [
  textLines(title, edge, 12, { size: 16, weight: 600 }),
  ...chips.map(
    (chip) =>
      box(chip.box, chip.isGhost ? { stroke: muted, dashed: true, round: 6 } : { fill: "#F3F4F6", round: 6 }) +
      textLines(chip.lines, chip.box.x + 8, chip.box.y + 4, chip.isGhost ? { fill: muted, italic: true } : {}),
  ),
];

export const chipsOf = (field: HeaderField, { chips }: Top): readonly Box[] =>
  chips.filter((chip) => chip.isGhost && chip.text.startsWith(fieldNames[field])).map((chip) => chip.box);
