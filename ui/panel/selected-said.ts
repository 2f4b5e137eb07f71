// What the panel says of the selection on the board: of one thing what it is, of several how many stand where. Pure.
import { type Finding, laneOf, type MapReport, type Note, type ServiceMap, stageOf } from "./core.js";
import { type Known, knownOf } from "./core-later.js";
import { currentReport, type State } from "./known.js";
import type { LaterTexts } from "./texts-later.js";
import { told } from "./told.js";
import { cellKey, cellsOfFinding, sureEnough } from "./view.js";

export interface Said {
  readonly head: string;
  /** What it is called by itself. */
  readonly name: string;
  /** Where it stands, as a cell one can go to. */
  readonly place?: { readonly map: string; readonly lane: string; readonly stage: string; readonly name: string };
  readonly more: readonly string[];
  /** What a check says of it, and of the place it stands in. */
  readonly findings: readonly Finding[];
}

const findingsOf = (map: ServiceMap, report: MapReport | undefined, known: Known): readonly Finding[] => {
  if (!report) return [];
  const note = known.is === "note" ? known.note : undefined;
  const key = note?.lane && note.stage ? cellKey(note.lane, note.stage) : undefined;
  return report.findings.filter(
    (f) =>
      f.items.includes(known.id) ||
      (note !== undefined && f.notes.includes(note.id)) ||
      (key !== undefined && cellsOfFinding(map, f).includes(key)) ||
      (known.is === "part" && known.of !== undefined && [...f.lanes, ...f.stages].includes(known.of)),
  );
};

const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const placeOf = (map: ServiceMap, { lane, stage }: Note, texts: LaterTexts): Pick<Said, "place"> => {
  const [row, column] = [laneOf(map, lane), stageOf(map, stage)];
  if (!row || !column) return {};
  return {
    place: { map: map.id, lane: row.id, stage: column.id, name: texts.cellName(row.title, column.title) },
  };
};

const ofOne = (state: State, known: Known, texts: LaterTexts): Said => {
  const { selected } = texts;
  const report = currentReport(state);
  const plain = (head: string, more: readonly string[] = []): Said => ({ head, name: head, more, findings: [] });
  switch (known.is) {
    case "note": {
      const { map, note } = known;
      const place = placeOf(map, note, texts);
      const unsure = note.confidence < sureEnough && note.why ? [told(texts, note.why)] : [];
      const where = place.place
        ? []
        : [laneOf(map, note.lane)?.title ?? stageOf(map, note.stage)?.title ?? selected.noPlace];
      return {
        head: selected.quoted(short(note.text)),
        name: short(note.text),
        ...place,
        more: note.starter ? [selected.starter] : [...where, selected.sure(note.confidence), ...unsure],
        findings: findingsOf(map, report?.map === map.id ? report : undefined, known),
      };
    }
    case "map":
      return plain(selected.map(known.map.title || texts.untitled, known.map.notes.filter((n) => !n.starter).length));
    case "part": {
      const { map, as, text } = known;
      const said = selected.quoted(short(text));
      return {
        head: as === "prompt" || as === "scale" ? selected.part[as] : said,
        name: short(text),
        more: as === "prompt" || as === "scale" ? [] : [selected.part[as]],
        findings: map ? findingsOf(map, report?.map === map.id ? report : undefined, known) : [],
      };
    }
    case "leftover":
      return plain(selected.notOnMap(short(known.text), told(texts, known.reason).replace(/\.$/, "")));
    case "silent":
      return plain(selected.silent);
    case "unread":
      return plain(selected.unread);
  }
};

/** As many places as there is room to name. */
const named = 3;

const tally = (names: readonly string[], { selected }: LaterTexts): readonly string[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const rest = sorted.slice(named).reduce((sum, [, n]) => sum + n, 0);
  const shown = sorted.slice(0, named).map(([name, n]) => selected.inPlace(name, n));
  return rest > 0 ? [...shown, selected.more(rest)] : shown;
};

const ofMany = (knowns: readonly Known[], texts: LaterTexts): Said => {
  const { selected } = texts;
  const notes = knowns.flatMap((k) => (k.is === "note" && !k.note.starter ? [k] : []));
  const beside = knowns.filter((k) => k.is === "leftover").length;
  const unread = knowns.filter((k) => k.is === "unread").length;
  const titles = (of: (map: ServiceMap, note: Note) => string | undefined) =>
    tally(
      notes.flatMap(({ map, note }) => of(map, note) ?? []),
      texts,
    );
  const lanes = titles((map, note) => laneOf(map, note.lane)?.title);
  const stages = titles((map, note) => stageOf(map, note.stage)?.title);
  const head = notes.length > 0 ? selected.many(notes.length) : selected.things(knowns.length);
  return {
    head,
    name: head,
    more: [
      ...(lanes.length > 0 ? [lanes.join(", ")] : []),
      ...(stages.length > 0 ? [stages.join(", ")] : []),
      ...(beside > 0 ? [selected.besideMap(beside)] : []),
      ...(unread > 0 ? [selected.noneOfIt(unread)] : []),
    ],
    findings: [],
  };
};

/** Undefined where nothing is selected, or nothing was read that could say what it is. */
export const saidOf = (state: State, texts: LaterTexts): Said | undefined => {
  const { seen, selected } = state;
  if (!seen || selected.ids.length === 0) return undefined;
  const knowns = knownOf(seen, selected.ids);
  const [first] = knowns;
  return first && knowns.length === 1 ? ofOne(state, first, texts) : ofMany(knowns, texts);
};

const none: ReadonlySet<string> = new Set();
const cellsKnown = new WeakMap<
  object,
  { readonly seen: unknown; readonly map: unknown; readonly cells: typeof none }
>();

/** The cells of this map that hold something selected: the same set while nothing changes, so that the grid stays as it is. */
export const cellsSelected = ({ seen, selected }: State, map: ServiceMap): ReadonlySet<string> => {
  if (!seen || selected.ids.length === 0) return none;
  const there = cellsKnown.get(selected);
  if (there?.seen === seen && there.map === map) return there.cells;
  const cells = new Set(
    knownOf(seen, selected.ids).flatMap((k) =>
      k.is === "note" && k.map.id === map.id && k.note.lane && k.note.stage ? [cellKey(k.note.lane, k.note.stage)] : [],
    ),
  );
  cellsKnown.set(selected, { seen, map, cells });
  return cells;
};
