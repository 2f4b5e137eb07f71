// Reading → one row a note, stage by stage and lane by lane. A lane or stage without a note gets one row without text where it
// would otherwise be lost or change its place; leftovers come last.
import { type Note, type Reading, type ServiceMap, writtenNotes } from "../../model/index.js";
import { directiveText } from "../../words/directives.js";
import type { Written } from "../format.js";
import { directivesAt } from "../parse/directives.js";
import { type Column, columns, distinct, isNumeric, joined } from "./columns.js";
import { neutral } from "./neutral.js";
import { toCsv } from "./rows.js";

type Cells = Partial<Record<Column, string | number>>;

export const write = (reading: Reading): Written => {
  const titles = distinct(reading.maps.map((m) => m.title));
  const rows: Cells[] = reading.maps.flatMap((map, i) => rowsOf(map, titles[i] ?? ""));
  for (const { text, reason, item } of reading.leftovers)
    rows.push({ text, reason, item: item.id, url: item.url ?? "" });
  const table = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column] ?? "";
      return isNumeric(column) ? cell : neutral(String(cell));
    }),
  );
  return { text: toCsv([columns, ...table]), dropped: droppedFrom(reading, titles) };
};

const rowsOf = (map: ServiceMap, title: string): readonly Cells[] => {
  const stageNames = distinct(map.stages.map((s) => s.title));
  const laneNames = distinct(map.lanes.map((l) => l.title));
  const head: Cells = { map: title, kind: map.kind };
  const stageCells = map.stages.map(({ group = "" }, i): Cells => ({ group, stage: stageNames[i] ?? "" }));
  const laneCells = map.lanes.map(({ roles }, i): Cells => ({ lane: laneNames[i] ?? "", roles: joined(roles) }));
  const nameOf = new Map(map.stages.map((s, i) => [s.id, stageNames[i] ?? ""]));
  const notes = notesByCell(map);
  const rows: Cells[] = [];
  let mentioned = 0;
  const mentionLanes = (upTo: number): void => {
    for (; mentioned < upTo; mentioned++) rows.push({ ...head, ...laneCells[mentioned] });
  };
  for (const [s, stage] of [...map.stages, null].entries()) {
    const before = rows.length;
    for (const [l, lane] of [...map.lanes, null].entries()) {
      const cell = notes.get(`${lane?.id ?? ""}\n${stage?.id ?? ""}`) ?? [];
      const off = directivesAt(map, { ...(lane && { lane: lane.id }), ...(stage && { stage: stage.id }) });
      if (cell.length + off.length === 0) continue;
      mentionLanes(lane ? l : 0);
      if (lane) mentioned = Math.max(mentioned, l + 1);
      for (const note of cell) rows.push({ ...head, ...laneCells[l], ...stageCells[s], ...noteCells(note, nameOf) });
      for (const one of off)
        rows.push({ ...head, ...laneCells[l], ...stageCells[s], text: directiveText(one), ...itemCells(one) });
    }
    if (stage && !rows.slice(before).some((row) => row.stage !== undefined)) rows.push({ ...head, ...stageCells[s] });
  }
  mentionLanes(map.lanes.length);
  return rows.length ? rows : [head];
};

const notesByCell = (map: ServiceMap): ReadonlyMap<string, readonly Note[]> => {
  const cells = new Map<string, Note[]>();
  for (const note of writtenNotes(map)) {
    const key = `${note.lane ?? ""}\n${note.stage ?? ""}`;
    const cell = cells.get(key);
    if (cell) cell.push(note);
    else cells.set(key, [note]);
  }
  return cells;
};

const noteCells = (note: Note, nameOf: ReadonlyMap<string, string>): Cells => ({
  text: note.text,
  score: note.score ?? "",
  color: note.color ?? "",
  author: note.author ?? "",
  owner: note.owner ?? "",
  tags: joined(note.tags ?? []),
  votes: note.votes ?? "",
  confidence: note.confidence,
  spans: joined((note.spans ?? []).map((id) => nameOf.get(id) ?? id)),
  note: note.id,
  ...itemCells(note),
});

const itemCells = ({ item }: Pick<Note, "item">): Cells => ({ item: item?.id ?? "", url: item?.url ?? "" });

const droppedFrom = (reading: Reading, titles: readonly string[]): string[] => {
  const { maps } = reading;
  const notes = maps.flatMap((m) => m.notes);
  const lost = [
    ...new Set(
      maps.flatMap((m) => Object.keys(m.header)).map((field) => (field === "reviewedOn" ? "date of review" : field)),
    ),
    ...(maps.some((m) => m.lines.length) ? ["lines"] : []),
    ...(maps.some((m) => m.links.length) ? ["connectors"] : []),
    ...(["certainty", "importance", "satisfaction"] as const).filter((key) => notes.some((n) => n[key] !== undefined)),
    ...(notes.some((n) => n.starter) ? ["starters"] : []),
  ];
  return [
    ...(lost.length ? [`Not in the spreadsheet: ${lost.join(", ")}.`] : []),
    ...renamed("maps", maps, titles),
    ...maps.flatMap((m) => [
      ...renamed("stages", m.stages, distinct(m.stages.map((s) => s.title))),
      ...renamed("lanes", m.lanes, distinct(m.lanes.map((l) => l.title))),
    ]),
  ];
};

const renamed = (what: string, things: readonly { readonly title: string }[], names: readonly string[]): string[] =>
  things.flatMap(({ title }, i) => {
    const name = names[i] ?? title;
    if (name === title) return [];
    return [
      title === ""
        ? `One of the ${what} has no title: written as “${name}”.`
        : `Two ${what} are called “${title}”: one is written as “${name}”.`,
    ];
  });
