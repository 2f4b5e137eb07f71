// How far the room is: for the lanes of a step, the notes in each stage, what is still empty and what to ask there; where votes lie far
// apart; which facts are written down. Plain values out of a reading; nothing is drawn here.
import { type HeaderField, type LaneRole, type Language, type ServiceMap, type Stage, words } from "./core.js";
import { notesAt } from "./view.js";

export interface Row {
  readonly role: LaneRole;
  /** Undefined where the map has no such lane. */
  readonly lane: { readonly id: string; readonly title: string; readonly roles: readonly LaneRole[] } | undefined;
  readonly cells: readonly { readonly stage: Stage; readonly notes: number }[];
  readonly filled: number;
}

export const rowsOf = (map: ServiceMap, roles: readonly LaneRole[]): readonly Row[] =>
  roles.flatMap((role): readonly Row[] => {
    const lanes = map.lanes.filter((lane) => lane.roles.includes(role));
    if (!lanes.length) return [{ role, lane: undefined, cells: [], filled: 0 }];
    return lanes.map((lane) => {
      const cells = map.stages.map((stage) => ({ stage, notes: notesAt(map, lane.id, stage.id).length }));
      return { role, lane, cells, filled: cells.filter((c) => c.notes > 0).length };
    });
  });

export interface Nudge {
  readonly stage: string;
  /** The lane's question, as it stands under its title. */
  readonly ask: string;
}

const promptFor = (map: ServiceMap, role: LaneRole, language: Language): string => {
  const { prompts, roles } = words[language];
  return (map.profile && prompts[map.profile]?.[role]) || roles[role].prompt;
};

/** The first stage that is still empty while others are not, in the lane that is furthest: there a question helps. */
export const nudgeOf = (map: ServiceMap, rows: readonly Row[], language: Language): Nudge | undefined => {
  const open = rows
    .filter((row) => row.lane && row.filled > 0 && row.filled < row.cells.length)
    .sort((a, b) => b.filled / b.cells.length - a.filled / a.cells.length)[0];
  const stage = open?.cells.find((c) => c.notes === 0)?.stage;
  return open && stage && { stage: stage.title, ask: promptFor(map, open.role, language) };
};

export interface Apart {
  readonly stage: string;
  readonly low: number;
  readonly high: number;
}

/** Steps of the scale between the lowest and the highest vote, from which on people mean different things. */
const apart = 2;

/** Where the votes of the room lie furthest apart, if they do. */
export const furthestApart = (map: ServiceMap, rows: readonly Row[]): Apart | undefined => {
  let widest: Apart | undefined;
  for (const { lane } of rows.filter((row) => row.role === "emotions"))
    for (const stage of lane ? map.stages : []) {
      const scores = notesAt(map, lane?.id ?? "", stage.id).flatMap((note) => note.score ?? []);
      const [low, high] = [Math.min(...scores), Math.max(...scores)];
      if (high - low >= apart && (!widest || high - low > widest.high - widest.low))
        widest = { stage: stage.title, low, high };
    }
  return widest;
};

export const factsOf = (
  map: ServiceMap,
  fields: readonly HeaderField[],
): readonly { readonly field: HeaderField; readonly value: string | undefined }[] =>
  fields.map((field) => ({ field, value: map.header[field] || undefined }));
