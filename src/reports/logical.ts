// Maps, lanes, stages and notes as SARIF's logical locations: one table for the whole log, each with its parent, its id and a
// name that can be read: `Mortgage/lane:Needs/stage:Wait/note:A seat`. Only what findings speak of comes in, and what holds it.
import type { Finding, Note, ServiceMap } from "../model/index.js";
import { plain } from "./plain.js";

export interface LogicalLocation {
  readonly name: string;
  readonly fullyQualifiedName: string;
  /** The id, since titles may be the same. */
  readonly decoratedName: string;
  readonly kind: "map" | "stage" | "lane" | "note";
  readonly parentIndex?: number;
}

export interface LocationReference {
  readonly index: number;
  readonly fullyQualifiedName: string;
  readonly kind: LogicalLocation["kind"];
}

const longest = 60;

const short = (text: string): string => {
  const chars = [...plain(text)];
  return chars.length > longest ? `${chars.slice(0, longest - 1).join("")}…` : chars.join("") || "untitled";
};

interface Kept {
  readonly index: number;
  readonly location: LogicalLocation;
}

export interface LocationTable {
  readonly all: readonly LogicalLocation[];
  /** Locations in one map; maps of several files may have the same ids. */
  of(map: ServiceMap): (finding: Finding) => readonly LocationReference[];
}

export const locationTable = (): LocationTable => {
  const all: LogicalLocation[] = [];
  const add = (
    kind: LogicalLocation["kind"],
    { id, title }: { readonly id: string; readonly title: string },
    path: string,
    parent?: Kept,
  ): Kept => {
    const location = {
      name: short(title),
      fullyQualifiedName: path,
      decoratedName: id,
      kind,
      ...(parent && { parentIndex: parent.index }),
    };
    return { index: all.push(location) - 1, location };
  };
  const of = (map: ServiceMap): ((finding: Finding) => readonly LocationReference[]) => {
    const kept = new Map<string, Kept>();
    const once = (key: string, make: () => Kept): Kept => {
      const found = kept.get(key) ?? make();
      kept.set(key, found);
      return found;
    };
    const lanes = new Map(map.lanes.map((lane) => [lane.id, lane]));
    const stages = new Map(map.stages.map((stage) => [stage.id, stage]));
    const notes = new Map(map.notes.map((note) => [note.id, note]));
    const whole = (): Kept => once("map", () => add("map", map, short(map.title)));
    const inMap = (kind: "lane" | "stage", thing: { readonly id: string; readonly title: string }): Kept =>
      once(`${kind} ${thing.id}`, () => add(kind, thing, `${short(map.title)}/${kind}:${short(thing.title)}`, whole()));
    const ofNote = (note: Note): Kept =>
      once(`note ${note.id}`, () => {
        const lane = lanes.get(note.lane ?? "");
        const stage = stages.get(note.stage ?? "");
        const path = [
          short(map.title),
          ...(lane ? [`lane:${short(lane.title)}`] : []),
          ...(stage ? [`stage:${short(stage.title)}`] : []),
          `note:${short(note.text)}`,
        ];
        const parent = lane ? inMap("lane", lane) : stage ? inMap("stage", stage) : whole();
        return add("note", { id: note.id, title: note.text }, path.join("/"), parent);
      });
    return (finding) => {
      const found = [
        ...finding.notes.flatMap((id) => notes.get(id) ?? []).map(ofNote),
        ...finding.lanes.flatMap((id) => lanes.get(id) ?? []).map((lane) => inMap("lane", lane)),
        ...finding.stages.flatMap((id) => stages.get(id) ?? []).map((stage) => inMap("stage", stage)),
      ];
      return (found.length ? found : [whole()]).map(({ index, location: { fullyQualifiedName, kind } }) => ({
        index,
        fullyQualifiedName,
        kind,
      }));
    };
  };
  return { all, of };
};
