// What the panel says about a reading and a report: sentences, marks in the grid, places to show. Pure; nothing is drawn here.
import {
  type Finding,
  type ItemId,
  laneOf,
  type MapReport,
  type Note,
  type ServiceMap,
  type Severity,
  stageOf,
  writtenNotes,
} from "./core.js";
import type { LaterTexts } from "./texts-later.js";

/** Remembers what was made of a map or snapshot while that one is around. */
export const once = <From extends object, Made>(make: (from: From) => Made): ((from: From) => Made) => {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const there = made.get(from) ?? { value: make(from) };
    made.set(from, there);
    return there.value;
  };
};

export const cellKey = (lane: string, stage: string): string => JSON.stringify([lane, stage]);

/** Notes by cell, gathered in one go: a board may hold ten thousand. */
const cellsOf = once((map: ServiceMap): ReadonlyMap<string, readonly Note[]> => {
  const cells = new Map<string, Note[]>();
  for (const note of writtenNotes(map)) {
    const { lane } = note;
    if (lane === null) continue;
    for (const stage of new Set([note.stage, ...(note.spans ?? [])])) {
      if (stage === null) continue;
      const key = cellKey(lane, stage);
      const there = cells.get(key);
      if (there) there.push(note);
      else cells.set(key, [note]);
    }
  }
  return cells;
});

export const notesAt = (map: ServiceMap, lane: string, stage: string): readonly Note[] =>
  cellsOf(map).get(cellKey(lane, stage)) ?? [];

/** Below this a placement wants a person's look. */
export const sureEnough = 0.6;

export const worstFirst: readonly Severity[] = ["error", "warning", "info"];

/** Findings as their cards stand. */
export const inOrder = ({ findings }: MapReport): readonly Finding[] =>
  worstFirst.flatMap((s) => findings.filter((f) => f.severity === s));

export const fingerprintOf = ({ fingerprint }: Finding): string => fingerprint;

export const isDoubtful = ({ confidence, lane, stage }: Note): boolean =>
  confidence < sureEnough || lane === null || stage === null;

export const doubtful = once((map: ServiceMap): readonly Note[] =>
  writtenNotes(map)
    .filter(isDoubtful)
    .sort((a, b) => a.confidence - b.confidence),
);

export const idOfNote = ({ id }: Note): string => id;

export const placeOfNote = (map: ServiceMap, note: Note, texts: LaterTexts): string => {
  const lane = laneOf(map, note.lane)?.title;
  const stage = stageOf(map, note.stage)?.title;
  if (lane && stage) return texts.placedIn(texts.cellName(lane, stage));
  const only = lane ?? stage;
  return only ? texts.placedIn(only) : texts.placedNowhere;
};

const placesById = once(
  (map: ServiceMap): ReadonlyMap<string, { readonly note: Note; readonly at: number }> =>
    new Map(map.notes.map((note, at) => [note.id, { note, at }])),
);

/** Notes by their ids, in the order of the map. A finding may name thousands. */
const notesOf = (map: ServiceMap, ids: readonly string[]): readonly Note[] =>
  [...new Set(ids)]
    .flatMap((id) => placesById(map).get(id) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ note }) => note);

const idsOf = (things: readonly ({ readonly item?: { readonly id: string } } | undefined)[]): readonly ItemId[] =>
  things.flatMap((t) => (t?.item ? [t.item.id] : []));

/** The items to show for a cell: its notes, or the two heads whose crossing it is. */
export const itemsOfCell = (map: ServiceMap, lane: string, stage: string): readonly ItemId[] => {
  const notes = idsOf(notesAt(map, lane, stage));
  return notes.length ? notes : idsOf([laneOf(map, lane), stageOf(map, stage)]);
};

export const itemsOfFinding = (map: ServiceMap, finding: Finding): readonly ItemId[] => {
  if (finding.items.length) return finding.items;
  const notes = idsOf(finding.notes.map((id) => placesById(map).get(id)?.note));
  if (notes.length) return notes;
  const heads = idsOf([...finding.lanes.map((id) => laneOf(map, id)), ...finding.stages.map((id) => stageOf(map, id))]);
  return heads.length ? heads : idsOf([map]);
};

/** Titles of the lanes and stages a finding is about; where it names notes alone, of those they stand in. */
const titles = (map: ServiceMap, { lanes, stages, notes }: Finding) => {
  const at = lanes.length + stages.length ? [] : notesOf(map, notes);
  const each = <T>(ids: readonly T[]): readonly T[] => [...new Set(ids)];
  return {
    lanes: each([...lanes, ...at.map((n) => n.lane)]).flatMap((id) => laneOf(map, id)?.title ?? []),
    stages: each([...stages, ...at.map((n) => n.stage)]).flatMap((id) => stageOf(map, id)?.title ?? []),
  };
};

/** As many places as a button has room to name. */
const named = 3;

const some = (names: readonly string[], texts: LaterTexts): string | undefined =>
  names.length ? texts.places(names.slice(0, named), Math.max(0, names.length - named)) : undefined;

/** Where a finding is, in words, for its button. */
export const placeOfFinding = (map: ServiceMap, finding: Finding, texts: LaterTexts): string => {
  const { lanes, stages } = titles(map, finding);
  const lane = some(lanes, texts);
  const stage = some(stages, texts);
  return lane && stage ? texts.cellName(lane, stage) : (stage ?? lane ?? texts.wholeMap);
};

export type MarkKind = Severity | "unknown";
export interface Mark {
  readonly kind: MarkKind;
  readonly messages: readonly string[];
}

const kinds: readonly MarkKind[] = [...worstFirst, "unknown"];

/** The worst thing said of each place of the grid: of its cells by `cellKey`, of whole stages and lanes by their ids. */
export interface Marks {
  readonly cells: ReadonlyMap<string, Mark>;
  readonly stages: ReadonlyMap<string, Mark>;
  readonly lanes: ReadonlyMap<string, Mark>;
}

const addMark = (marks: Map<string, Mark>, key: string, kind: MarkKind, message: string): void => {
  const there = marks.get(key);
  const worse = !there || kinds.indexOf(kind) < kinds.indexOf(there.kind) ? kind : there.kind;
  marks.set(key, { kind: worse, messages: [...(there?.messages ?? []), message] });
};

/** Where its lanes and stages cross, else where its notes stand, by `cellKey`. */
export const cellsOfFinding = (map: ServiceMap, { lanes, stages, notes }: Finding): readonly string[] => {
  const crossings = lanes.flatMap((lane) => stages.map((stage) => cellKey(lane, stage)));
  if (crossings.length || !notes.length) return crossings;
  const cells = notesOf(map, notes).flatMap((n) => (n.lane && n.stage ? [cellKey(n.lane, n.stage)] : []));
  return [...new Set(cells)];
};

/** In the cells of a finding, else at the heads it names. */
export const marksOf = (map: ServiceMap, report: MapReport): Marks => {
  const marks = { cells: new Map<string, Mark>(), stages: new Map<string, Mark>(), lanes: new Map<string, Mark>() };
  const add = (f: Finding, kind: MarkKind, message: string) => {
    const cells = cellsOfFinding(map, f);
    for (const key of cells) addMark(marks.cells, key, kind, message);
    if (cells.length) return;
    for (const stage of f.stages) addMark(marks.stages, stage, kind, message);
    for (const lane of f.lanes) addMark(marks.lanes, lane, kind, message);
  };
  for (const f of report.findings) add(f, f.severity, f.message);
  for (const f of report.incomplete) add(f, "unknown", f.question ?? f.message);
  return marks;
};

/** Whether a name set from top to bottom stands upright by itself, as Chinese, Japanese and Korean do. */
export const isColumned = (text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
