// Markdown of our own form → Reading. Strict: a line that fits nowhere is a problem with its number, never left out.
// HTML comments count as nothing, wherever they stand.
import {
  type Directive,
  type Leftover,
  type Link,
  type Parsed,
  type Problem,
  parsed,
  type Reading,
  refused,
  type ServiceMap,
} from "../../model/index.js";
import { hasDirective } from "../../words/directives.js";
import { parted } from "../parse/directives.js";
import { idMaker } from "../parse/ids.js";
import { readingOf } from "../parse/reading.js";
import { splitMarks, trim, unescapeText } from "./escape.js";
import { type Facts, withFact } from "./facts.js";
import { type Grid, gridOf, isDelimiter } from "./grid.js";
import { leftOver } from "./write.js";

interface Line {
  readonly text: string;
  readonly number: number;
}

/** A heading and the lines under it. */
interface Block {
  readonly heading: string;
  readonly isLeftovers: boolean;
  readonly lines: Line[];
}

type Complain = (line: number, what: string) => void;

export const parse = (text: string, name: string): Parsed<Reading> => {
  const problems: Problem[] = [];
  const complain: Complain = (line, what) =>
    problems.push({ message: `${name || "Markdown"}, line ${line}: ${what}`, line });
  const blocks = blocksOf(text, complain);
  const mapId = idMaker();
  const maps: ServiceMap[] = [];
  const leftovers: Leftover[] = [];
  for (const block of blocks) {
    if (block.isLeftovers) leftovers.push(...leftoversOf(block, leftovers.length, complain));
    else maps.push(mapOf(block, mapId(block.heading, "map"), { name, complain }));
  }
  if (!blocks.length && !problems.length)
    complain(1, "holds nothing, expected a heading with the map’s title, such as “# First home”");
  return problems.length ? refused(...problems) : parsed(readingOf("markdown", name, { maps, leftovers }));
};

const blocksOf = (text: string, complain: Complain): readonly Block[] => {
  const blocks: Block[] = [];
  const bare = text
    .replace(/^\uFEFF/, "")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\r\n]/g, ""));
  for (const [i, raw] of bare.split(/\r\n|\n|\r/).entries()) {
    const line = trim(raw);
    const [, marks, title = ""] = /^(#{1,2})(?:[ \t]+(.*))?$/.exec(line) ?? [];
    const isLeftovers = marks === "##" && title.toLowerCase() === leftOver.toLowerCase();
    if (marks === "#" || isLeftovers) blocks.push({ heading: unescapeText(title), isLeftovers, lines: [] });
    else if (line !== "") {
      const block = blocks.at(-1);
      if (block) block.lines.push({ text: line, number: i + 1 });
      else {
        complain(i + 1, `expected a heading with the map’s title, such as “# First home”, found “${short(line)}”`);
        break;
      }
    }
  }
  return blocks;
};

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const leftoversOf = (block: Block, before: number, complain: Complain): readonly Leftover[] =>
  block.lines.flatMap((line, i) => {
    const item = itemOf(line.text);
    if (item === undefined) {
      complain(line.number, `expected a list item, found “${short(line.text)}”`);
      return [];
    }
    const [, text = item, reason = ""] = /^(.*?)[ ]?— \*(.*)\*$/s.exec(item) ?? [];
    return [{ text: unescapeText(text), reason: unescapeText(reason), item: { id: `left-over-${before + i + 1}` } }];
  });

const itemOf = (line: string): string | undefined =>
  /^[-*+](?:[ \t]+|$)/.test(line) ? trim(line.slice(1)) : undefined;

const mapOf = (block: Block, id: string, { name, complain }: { name: string; complain: Complain }): ServiceMap => {
  let facts: Facts = { header: {} };
  const off: Directive[] = [];
  const rows: Line[] = [];
  const links: Line[] = [];
  for (const line of block.lines) {
    const item = itemOf(line.text);
    if (line.text.startsWith("|") && !links.length) rows.push(line);
    else if (item === undefined)
      complain(line.number, `expected a fact, a table row or a link, found “${short(line.text)}”`);
    else if (hasDirective(unescapeText(item))) off.push(...parted(unescapeText(item), {}).directives);
    else if (rows.length || item.startsWith("`")) links.push({ ...line, text: item });
    else {
      const more = factOf(facts, item);
      if (typeof more === "string") complain(line.number, more);
      else facts = more;
    }
  }
  if (rows[1] && !isDelimiter(rows[1].text))
    complain(rows[1].number, "expected the line under the stages, such as “| --- | --- |”");
  const grid = gridOf(rows, `written in ${name ? `“${name}”` : "the file"}`, complain);
  const { kind = "journey-map", profile, header } = facts;
  return {
    format: "lanewise.map/1",
    id,
    kind,
    ...(profile !== undefined && { profile }),
    title: block.heading,
    header,
    stages: grid.stages,
    lanes: grid.lanes,
    lines: grid.lines,
    notes: grid.notes,
    links: links.flatMap((line) => linkOf(line, grid, complain)),
    ...(off.length + grid.directives.length > 0 && { directives: [...off, ...grid.directives] }),
  };
};

const factOf = (facts: Facts, item: string): Facts | string => {
  const [, label, value = ""] = /^([^:]+):(?:[ \t]+(.*))?$/s.exec(item) ?? [];
  if (label === undefined) return `expected a fact such as “Persona: first-time buyer”, found “${short(item)}”`;
  return withFact(facts, trim(label), unescapeText(value));
};

const linkOf = (line: Line, grid: Grid, complain: Complain): readonly Link[] => {
  const [, start = "", end = "", text] = /^(`[^`]*`) (?:→|->) (`[^`]*`)(?::(?:[ \t]+(.*))?)?$/s.exec(line.text) ?? [];
  const [from, to] = [start, end].map((mark) => grid.named.get(splitMarks(mark).marks[0] ?? ""));
  if (start === "")
    complain(line.number, `expected a link such as “- \`a\` → \`b\`: why”, found “${short(line.text)}”`);
  else if (from === undefined || to === undefined)
    complain(line.number, `no note has the mark “id: ${splitMarks(from === undefined ? start : end).marks[0] ?? ""}”`);
  else return [{ from, to, ...(text !== undefined && { text: unescapeText(text) }) }];
  return [];
};
