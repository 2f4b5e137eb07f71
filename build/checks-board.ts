// Where everything of a picture stands: stage heads, rows, notes in their cells. Measures only; what it looks like is
// checks-picture.ts, which stages and lanes there are checks-columns.ts.
import type { Directive, Finding, Lane, Note, ServiceMap } from "../src/model/index.js";
import { spotsOf } from "../src/reports/place.js";
import { type BareRow, type Column, columnsOf, edge, labels, type Row, rowsOf, width } from "./checks-columns.js";
import { type Box, leading, wrapped } from "./checks-svg.js";

export interface Sticky {
  readonly note: Note;
  readonly box: Box;
  readonly lines: readonly string[];
  readonly facts: readonly string[];
  readonly size: number;
}

export interface Board {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly stickies: readonly Sticky[];
  readonly head: Box;
  readonly bottom: number;
}

const factsOf = (note: Note): readonly string[] => [
  ...(note.certainty === undefined ? [] : [`how sure: ${note.certainty} of 10`]),
  ...(note.importance === undefined ? [] : [`importance ${note.importance}`]),
  ...(note.satisfaction === undefined ? [] : [`satisfaction ${note.satisfaction}`]),
  ...(note.owner === undefined ? [] : [`owner: ${note.owner}`]),
  ...(note.votes === undefined ? [] : [note.votes === 1 ? "1 vote" : `${note.votes} votes`]),
  ...(note.tags ?? []).map((tag) => `# ${tag}`),
];

export const scoreHeight = 96;

/** A lane whose notes stand as high as they are scored. */
export const isScale = (lane: Lane | undefined, notes: readonly Note[]): boolean =>
  lane?.roles.includes("emotions") === true && notes.some((note) => note.lane === lane.id && note.score !== undefined);

const stickyIn = (note: Note, size: number, { x, y, w }: Omit<Box, "h">): Sticky => {
  const inner = w - (size < 12 ? 6 : 14);
  const lines = wrapped(note.text || " ", inner, size, 6);
  const facts = factsOf(note).flatMap((fact) => wrapped(fact, inner, 11, 2));
  const h = lines.length * leading(size) + facts.length * leading(11) + 12;
  return { note, box: { x, y, w, h }, lines, facts, size };
};

/** Stickies of a row from `y`, and how high it gets. */
const fill = (
  row: BareRow,
  columns: readonly Column[],
  notes: readonly Note[],
  y: number,
): { readonly h: number; readonly stickies: readonly Sticky[] } => {
  const own = notes.filter((note) => (row.kind === "nowhere" ? note.lane === null : note.lane === row.id));
  const asScale = isScale(row.lane, notes);
  const stickies: Sticky[] = [];
  let tallest = row.isGhost ? 26 : 34;
  for (const column of columns) {
    const here = own.filter((note) => (column.kind === "nowhere" ? note.stage === null : note.stage === column.id));
    const inset = column.size < 12 ? 2 : 5;
    let at = y + 6;
    const scored = asScale ? here.filter((note) => note.score !== undefined) : [];
    const w = (column.w - 10) / Math.max(1, scored.length);
    for (const [i, note] of scored.entries()) {
      const sticky = stickyIn(note, w < 84 ? 10 : column.size, {
        x: column.x + 5 + i * w,
        y: 0,
        w: w - (scored.length > 1 ? 4 : 0),
      });
      const top = y + 6 + ((2 - (note.score ?? 0)) / 4) * (scoreHeight - 46);
      stickies.push({ ...sticky, box: { ...sticky.box, y: top } });
      tallest = Math.max(tallest, scoreHeight, top + sticky.box.h + 6 - y);
      // Notes without a score stand beneath those with one.
      at = Math.max(at, top + sticky.box.h + 8);
    }
    for (const note of here.filter((other) => !scored.includes(other))) {
      const last = columns.filter((c) => note.spans?.includes(c.id)).at(-1) ?? column;
      const sticky = stickyIn(note, column.size, {
        x: column.x + inset,
        y: at,
        w: Math.max(column.w, last.x + last.w - column.x) - 2 * inset,
      });
      stickies.push(sticky);
      at += sticky.box.h + 6;
    }
    tallest = Math.max(tallest, at - y);
  }
  return { h: tallest, stickies };
};

export const directiveText = ({ rule, reason }: Directive): string =>
  `lanewise:off ${rule}${reason === "" ? "" : ` because ${reason}`}`.trim();

/** What silences a check is drawn where it holds, the first cell of a lane or stage; in the title it is a chip. */
const directivesOf = (map: ServiceMap): readonly Note[] =>
  (map.directives ?? [])
    .filter(({ lane, stage }) => lane !== undefined || stage !== undefined)
    .map((directive, i) => ({
      id: `directive-${i}`,
      text: directiveText(directive),
      lane: directive.lane ?? map.lanes[0]?.id ?? null,
      stage: directive.stage ?? map.stages[0]?.id ?? null,
      confidence: 1,
      why: "",
    }));

/** Bold letters are wider than the guess. */
export const labelLines = (title: string): readonly string[] => wrapped(title || "untitled", labels - 14, 13, 3);

export const headLines = ({ title, w, size }: Column): readonly string[] =>
  wrapped(title || "untitled", w - (size < 12 ? 4 : 8), size + 0.5, 3);

/** From `top` down. */
export const boardOf = (map: ServiceMap, findings: readonly Finding[], top: number): Board => {
  const spots = findings.flatMap((f) => spotsOf(f, map));
  const ids = (own: readonly (string | null)[]): readonly string[] => own.flatMap((id) => (id === null ? [] : [id]));
  const columns = columnsOf(map, findings, ids(spots.map((s) => s.stage)));
  const bare = rowsOf(map, findings, ids(spots.map((s) => s.lane)));
  const notes = [...map.notes.filter((note) => !note.starter), ...directivesOf(map)];
  const hasGroups = columns.some((c) => c.group !== undefined);
  const titles = Math.max(...columns.map((c) => headLines(c).length), 1);
  const head = { x: edge, y: top, w: width - 2 * edge, h: titles * leading(12) + 12 + (hasGroups ? 18 : 0) };
  const rows: Row[] = [];
  const stickies: Sticky[] = [];
  let y = head.y + head.h + 6;
  for (const row of bare) {
    if (row.kind === "line" || row.kind === "skipped") {
      rows.push({ ...row, y, h: 18 });
      y += 22;
      continue;
    }
    const label = labelLines(row.title).length * leading(12) + 12;
    const filled = fill(row, columns, notes, y);
    const h = Math.max(label, filled.h);
    rows.push({ ...row, y, h });
    stickies.push(...filled.stickies);
    y += h + 4;
  }
  return { columns, rows, stickies, head, bottom: y };
};

export const labelBox = (row: Row): Box => ({ x: edge, y: row.y, w: labels, h: row.h });
export const rowBox = (row: Row): Box => ({ x: edge, y: row.y, w: width - 2 * edge, h: row.h });
export const cellBox = (row: Row, column: Column): Box => ({ x: column.x, y: row.y, w: column.w, h: row.h });
