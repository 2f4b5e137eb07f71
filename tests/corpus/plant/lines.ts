// Defects of the three lines: one is gone, two change places, a lane slips under one.
import { lanesWith } from "../../../src/model/index.js";
import { asked, type Change, defect } from "./change.js";

export const linesWrong: Change = (map) => {
  const gone = map.lines.map((line) =>
    defect(`no line of ${line.role}`, { ...map, lines: map.lines.filter((l) => l !== line) }, "lines-present"),
  );
  const swapped = map.lines.slice(1).flatMap((line, i) => {
    const above = map.lines[i];
    if (!above || above.role === line.role) return [];
    const lines = map.lines.map((l) => {
      const other = l === line ? above : l === above ? line : l;
      return { ...other, after: l.after };
    });
    const answers = ["lines-in-order", "note-on-its-side", "lines-present"];
    const what = `${above.role} and ${line.role} swapped`;
    return [asked(defect(what, { ...map, lines }, answers))];
  });
  return [...gone, ...swapped];
};

/** The lane of what customers see goes down under the line behind which they see nothing. */
export const frontBelow: Change = (map) => {
  const seen = lanesWith(map, "frontstage").filter((lane) => map.notes.some((note) => note.lane === lane.id));
  const line = map.lines.find((l) => l.role === "visibility");
  const [front] = seen;
  if (!line || !front) return [];
  const at = map.lanes.indexOf(front);
  const above = map.lanes[at - 1]?.id ?? null;
  const rest = map.lanes.filter((lane) => lane !== front);
  const lines = map.lines.map((l) => (l.after === front.id ? { ...l, after: above } : l));
  const under = lines.find((l) => l.role === "visibility")?.after ?? null;
  const below = rest.findIndex((lane) => lane.id === under) + 1;
  const lanes = [...rest.slice(0, below + 1), front, ...rest.slice(below + 1)];
  const isCut = lines.filter((l) => l.after === rest[below]?.id).map((l) => ({ ...l, after: front.id }));
  const moved = lines.map((l) => isCut.find((cut) => cut.role === l.role) ?? l);
  return [
    defect("frontstage below visibility", { ...map, lanes, lines: moved }, ["note-on-its-side", "lines-present"]),
  ];
};
