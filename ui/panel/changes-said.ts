// What changed from an earlier reading of a map to this one, gathered by kind, in the words of the panel. Pure.
import { type ItemId, laneOf, type ServiceMap, stageOf } from "./core.js";
import { type Difference, diff } from "./core-later.js";
import type { LaterTexts } from "./texts-later.js";
import type { ChangeKind } from "./texts-since.js";
import { itemsOfCell, once } from "./view.js";

export interface ChangeLine {
  readonly text: string;
  /** Where, or from what to what. */
  readonly more?: string | undefined;
  /** What is shown on the board for it; of what is gone, where it was. */
  readonly items: readonly ItemId[];
}

export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly count: number;
  /** The name of the only one, where it has one. */
  readonly name: string;
  readonly lines: readonly ChangeLine[];
}

const kinds: readonly ChangeKind[] = [
  "noteAdded",
  "noteRemoved",
  "noteMoved",
  "noteReworded",
  "noteRated",
  "stageAdded",
  "stageRemoved",
  "stageChanged",
  "laneAdded",
  "laneRemoved",
  "laneChanged",
  "lineChanged",
  "factChanged",
  "linkChanged",
];

const kindOf = ({ what, change, field }: Difference): ChangeKind => {
  switch (what) {
    case "title":
    case "header":
      return "factChanged";
    case "line":
      return "lineChanged";
    case "link":
      return "linkChanged";
    case "note":
      if (change === "changed") return field === "text" ? "noteReworded" : "noteRated";
      return change === "added" ? "noteAdded" : change === "removed" ? "noteRemoved" : "noteMoved";
    case "stage":
      return change === "added" ? "stageAdded" : change === "removed" ? "stageRemoved" : "stageChanged";
    case "lane":
      return change === "added" ? "laneAdded" : change === "removed" ? "laneRemoved" : "laneChanged";
  }
};

const short = (text: string): string => {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

interface Maps {
  readonly before: ServiceMap;
  readonly after: ServiceMap;
}

const placeIn = (map: ServiceMap, id: string | undefined, texts: LaterTexts): string => {
  const note = map.notes.find((n) => n.id === id);
  const [lane, stage] = [laneOf(map, note?.lane ?? null)?.title, stageOf(map, note?.stage ?? null)?.title];
  return lane && stage ? texts.cellName(lane, stage) : (lane ?? stage ?? texts.selected.noPlace);
};

/** What it is now, or the place where it was. */
const itemsOf = ({ what, ids = {} }: Difference, { before, after }: Maps): readonly ItemId[] => {
  const things = what === "note" ? after.notes : what === "stage" ? after.stages : after.lanes;
  const own = things.find((t) => t.id === ids.after)?.item?.id;
  if (own !== undefined) return [own];
  const gone = what === "note" && before.notes.find((n) => n.id === ids.before);
  if (!gone) return [];
  const [lane, stage] = [laneOf(after, gone.lane), stageOf(after, gone.stage)];
  return lane && stage ? itemsOfCell(after, lane.id, stage.id) : [lane ?? stage].flatMap((t) => t?.item?.id ?? []);
};

const lineOf = (d: Difference, maps: Maps, texts: LaterTexts): Omit<ChangeLine, "items"> | undefined => {
  const { sinceThen: since } = texts;
  const { before, after } = maps;
  const { ids = {}, field } = d;
  const [was, is] = [d.before ?? "", d.after ?? ""];
  switch (d.what) {
    case "note": {
      const note = after.notes.find((n) => n.id === ids.after);
      if (!note) return { text: short(was), more: placeIn(before, ids.before, texts) };
      const place = placeIn(after, ids.after, texts);
      if (d.change === "added") return { text: short(note.text), more: place };
      if (d.change === "moved")
        return { text: short(note.text), more: since.fromTo(placeIn(before, ids.before, texts), place) };
      if (field === "text") return { text: short(is), more: since.was(short(was)) };
      const label = since.fields[field ?? ""];
      return {
        text: short(note.text),
        ...(label && { more: since.fact(label, was || since.nothing, is || since.nothing) }),
      };
    }
    case "stage":
    case "lane": {
      if (d.change === "removed") return { text: was };
      const thing = (d.what === "stage" ? after.stages : after.lanes).find((t) => t.id === ids.after);
      if (!thing || d.change === "added") return { text: is };
      if (d.change === "moved") return { text: thing.title, more: since.elsewhere };
      if (field === "title") return { text: is, more: since.was(was) };
      if (field === "group")
        return { text: thing.title, more: since.fact(texts.phase, was || since.nothing, is || since.nothing) };
      return { text: thing.title, more: since.meaning };
    }
    case "line":
      if (d.change === "added") return { text: is, more: since.isNew };
      if (d.change === "removed") return { text: was, more: since.isGone };
      if (d.change === "changed") return { text: is, more: since.was(was) };
      return { text: after.lines.find((l) => l.role === ids.after)?.title ?? "", more: since.elsewhere };
    case "title":
      return { text: is, more: since.was(was) };
    case "header": {
      const label = Object.entries(texts.facts).find(([name]) => name === field)?.[1];
      return label === undefined
        ? undefined
        : { text: label, more: since.fromTo(was || since.nothing, is || since.nothing) };
    }
    case "link":
      return undefined;
  }
};

const differences = once((after: ServiceMap) => once((before: ServiceMap) => diff(before, after)));

/** In the order of `kinds`; nothing where nothing changed. */
export const changesOf = (before: ServiceMap, after: ServiceMap, texts: LaterTexts): readonly ChangeGroup[] => {
  const all = differences(after)(before);
  const maps = { before, after };
  return kinds.flatMap((kind) => {
    const own = all.filter((d) => kindOf(d) === kind);
    if (own.length === 0) return [];
    const lines = own.flatMap((d): readonly ChangeLine[] => {
      const line = lineOf(d, maps, texts);
      return line ? [{ ...line, items: itemsOf(d, maps) }] : [];
    });
    return [{ kind, count: own.length, name: short(lines[0]?.text ?? ""), lines }];
  });
};
