// Reading → Markdown. Decides the order of the blocks; facts.ts names the facts, escape.ts makes text safe.
import { markdownTable } from "markdown-table";
import type { LaneId, Note, Reading, ServiceMap } from "../../model/index.js";
import type { Written } from "../format.js";
import { textsAt } from "../parse/directives.js";
import { escapeLine, escapeText, trim, withMarks } from "./escape.js";
import { factsOf } from "./facts.js";
import { marksOf } from "./marks.js";

export const noLane = "no lane";
export const noStage = "no stage";
export const phase = "phase";
export const leftOver = "Left over";

export const write = (reading: Reading): Written => {
  const blocks = reading.maps.flatMap(blocksOf);
  if (reading.leftovers.length || !blocks.length) blocks.push(`## ${leftOver}`);
  if (reading.leftovers.length) {
    blocks.push(reading.leftovers.map((l) => `- ${leftoverLine(l.text, l.reason)}`).join("\n"));
  }
  return { text: `${blocks.join("\n\n")}\n`, dropped: droppedFrom(reading) };
};

const leftoverLine = (text: string, reason: string): string =>
  trim(`${escapeLine(text)}${reason === "" ? "" : ` — *${escapeText(reason)}*`}`);

const blocksOf = (map: ServiceMap): string[] => [
  trim(`# ${escapeLine(map.title)}`),
  factsOf(map)
    .map(([label, value]) => trim(`- ${label}: ${escapeText(value)}`))
    .concat(textsAt(map, {}).map((text) => `- ${escapeText(text)}`))
    .join("\n"),
  ...tableOf(map),
  ...linksOf(map),
];

const linksOf = (map: ServiceMap): string[] =>
  map.links.length
    ? [
        map.links
          .map(
            (l) =>
              `- ${withMarks("", [l.from])} → ${withMarks("", [l.to])}${l.text === undefined ? "" : `: ${escapeText(l.text)}`}`,
          )
          .join("\n"),
      ]
    : [];

type Row = readonly string[];

const tableOf = (map: ServiceMap): string[] => {
  const isBeside = map.notes.some((n) => n.stage === null);
  const isAbove = map.notes.some((n) => n.lane === null);
  if (!map.stages.length && !map.lanes.length && !map.lines.length && !isAbove && !isBeside) return [];
  const columns = [...map.stages.map((s) => s.id), ...(isBeside ? [null] : [])];
  const numbers = new Map(map.stages.map((s, i) => [s.id, i + 1]));
  const linked = new Set(map.links.flatMap((l) => [l.from, l.to]));
  const off = (place: { readonly lane?: LaneId; readonly stage?: string }): readonly string[] =>
    textsAt(map, place).map(escapeText);
  const cell = (lane: LaneId | null, stage: string | null): string =>
    [
      ...map.notes
        .filter((n) => n.lane === lane && n.stage === stage)
        .map((n) => segmentOf(n, numbers, linked.has(n.id))),
      ...(lane === null || stage === null ? [] : off({ lane, stage })),
    ].join("<br>");
  const lineRows = (after: LaneId | null): Row[] =>
    map.lines
      .filter((l) => l.after === after)
      .map((l) => [withMarks(escapeText(l.title), [l.role]), ...columns.map(() => "—")]);
  const hasPhases = map.stages.some((s) => s.group !== undefined);
  const rows: Row[] = [
    [
      "",
      ...map.stages.map((s) => [withMarks(escapeText(s.title), []), ...off({ stage: s.id })].join("<br>")),
      ...(isBeside ? [withMarks("", [noStage])] : []),
    ],
    ...(hasPhases
      ? [["Phase `phase`", ...map.stages.map((s) => (s.group === undefined ? "" : escapeText(s.group)))]]
      : []),
    ...lineRows(null),
    ...map.lanes.flatMap((l) => [
      [
        [withMarks(escapeText(l.title), l.roles), ...off({ lane: l.id })].join("<br>"),
        ...columns.map((stage) => cell(l.id, stage)),
      ],
      ...lineRows(l.id),
    ]),
    ...(isAbove ? [[withMarks("", [noLane]), ...columns.map((stage) => cell(null, stage))]] : []),
  ];
  return [markdownTable(rows, { alignDelimiters: false })];
};

const segmentOf = (note: Note, numbers: ReadonlyMap<string, number>, isLinked: boolean): string =>
  withMarks(escapeText(note.text), marksOf(note, numbers, isLinked));

const droppedFrom = (reading: Reading): string[] => {
  const notes = reading.maps.flatMap((m) => m.notes);
  const lost = [
    ...(notes.some((n) => n.author !== undefined) ? ["authors"] : []),
    ...(notes.some((n) => n.color !== undefined) ? ["colours"] : []),
    ...(notes.some((n) => n.item) ? ["links to the board"] : []),
  ];
  const last = lost.pop();
  if (last === undefined) return [];
  return [`Not in the table: ${lost.length ? `${lost.join(", ")} and ${last}` : last}.`];
};
