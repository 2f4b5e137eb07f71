// A grid to look at in a spreadsheet: lanes × stages, the notes of a cell on lines of their own. Written, not read again.
import { type Lane, type Note, notesIn, type ServiceMap, writtenNotes } from "../model/index.js";
import { neutral } from "./csv/neutral.js";
import { toCsv } from "./csv/rows.js";
import type { Format } from "./format.js";

type Row = readonly string[];

const gridOf = (map: ServiceMap): readonly Row[] => {
  const notes = writtenNotes(map);
  const isBeside = notes.some((n) => n.lane !== null && standsNowhere(n));
  const width = map.stages.length + 1 + (isBeside ? 1 : 0);
  const full = (...cells: string[]): Row => [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill("")];
  const row = (lane: Lane): Row => [
    lane.title,
    ...map.stages.map((s) => linesOf(notesIn(map, s.id, lane.id))),
    ...(isBeside ? [linesOf(notes.filter((n) => n.lane === lane.id && standsNowhere(n)))] : []),
  ];
  const lineRows = (after: string | null): readonly Row[] =>
    map.lines.filter((l) => l.after === after).map((l) => full(`— ${l.title} —`));
  const unplaced = notes.filter((n) => n.lane === null);
  return [
    [map.title, ...map.stages.map((s) => s.title), ...(isBeside ? ["(no stage)"] : [])],
    ...(map.stages.some((s) => s.group !== undefined) ? [full("", ...map.stages.map((s) => s.group ?? ""))] : []),
    ...lineRows(null),
    ...map.lanes.flatMap((lane) => [row(lane), ...lineRows(lane.id)]),
    ...(unplaced.length
      ? [
          full(
            "(no lane)",
            ...map.stages.map((s) => linesOf(unplaced.filter((n) => n.stage === s.id || n.spans?.includes(s.id)))),
          ),
        ]
      : []),
    ...unplaced.filter(standsNowhere).map((n) => full("(no lane, no stage)", wordsOf(n))),
  ];
};

const standsNowhere = (note: Note): boolean => note.stage === null && !note.spans?.length;

const linesOf = (notes: readonly Note[]): string => notes.map(wordsOf).join("\n");

const wordsOf = (note: Note): string =>
  note.score === undefined ? note.text : `${note.text} (${note.score > 0 ? "+" : ""}${note.score})`;

export const csvGrid: Format = {
  id: "csv-grid",
  name: "Grid",
  about: "lanes and stages as on the board, to look at in a spreadsheet",
  extension: "csv",
  mime: "text/csv",
  keeps: ["title", "stages", "groups", "lanes", "lines", "notes", "cells", "scores", "leftovers"],
  write(reading) {
    const blocks = reading.maps.map(gridOf);
    if (reading.leftovers.length)
      blocks.push([["Left over", "Reason"], ...reading.leftovers.map((l) => [l.text, l.reason])]);
    const rows = blocks.flatMap((block, i) => (i === 0 ? block : [[""], ...block]));
    return {
      text: toCsv(rows.map((row) => row.map(neutral))),
      dropped: ["The grid holds titles, texts and scores. To read it again, take the spreadsheet."],
    };
  },
};
