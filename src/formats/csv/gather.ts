// Records → maps and leftovers. A row without lane, stage and note id is left over; one without text and note id only
// names its lane or stage.
import {
  isLaneRole,
  type Lane,
  type LaneRole,
  type Leftover,
  laneRoles,
  type MapKind,
  type Note,
  type ServiceMap,
  type Stage,
} from "../../model/index.js";
import { kindIn } from "../../words/index.js";
import { expected } from "../parse/expected.js";
import { idMaker } from "../parse/ids.js";
import { split } from "./columns.js";
import { directivesOf, type Entry, isOff, itemOf, leftoverOf } from "./entry.js";

type Complain = (line: number, what: string) => void;

interface Draft {
  readonly title: string;
  kind: MapKind | undefined;
  readonly lanes: Map<string, { roles: readonly LaneRole[]; readonly id: string }>;
  readonly stages: Map<string, { group: string; readonly id: string }>;
  readonly entries: Entry[];
  readonly off: Entry[];
  readonly newLane: (title: string) => string;
  readonly newStage: (title: string) => string;
}

const label = (entry: Entry, column: "map" | "kind" | "lane" | "stage" | "group" | "note"): string =>
  entry.cell(column).trim();

export const gather = (
  entries: readonly Entry[],
  file: string,
  complain: Complain,
): { maps: readonly ServiceMap[]; leftovers: readonly Leftover[] } => {
  const drafts = new Map<string, Draft>();
  const leftovers: Leftover[] = [];
  for (const entry of entries) {
    const isLeft = !isOff(entry) && (["lane", "stage", "note"] as const).every((c) => label(entry, c) === "");
    if (isLeft && entry.cell("text").trim() !== "") leftovers.push(leftoverOf(entry, leftovers.length + 1));
    else {
      const title = label(entry, "map");
      const draft = drafts.get(title) ?? newDraft(title);
      drafts.set(title, draft);
      addStructure(draft, entry, complain);
      if (isOff(entry)) draft.off.push(entry);
      else if (entry.cell("text").trim() !== "" || label(entry, "note") !== "") draft.entries.push(entry);
    }
  }
  const mapId = idMaker();
  const noteIds = noteIdMaker(entries);
  const maps = [...drafts.values()].map((d) => mapOf(d, mapId(d.title, "map"), { file, complain, noteIds }));
  return { maps, leftovers };
};

const newDraft = (title: string): Draft => {
  const lane = idMaker();
  const stage = idMaker();
  return {
    title,
    kind: undefined,
    lanes: new Map(),
    stages: new Map(),
    entries: [],
    off: [],
    newLane: (t) => `lane-${lane(t, "untitled")}`,
    newStage: (t) => `stage-${stage(t, "untitled")}`,
  };
};

const addStructure = (draft: Draft, entry: Entry, complain: Complain): void => {
  const differs = (what: string, was: string, is: string) =>
    complain(entry.line, `${what} is “${is}” here, expected “${was}” as before`);
  const kind = label(entry, "kind");
  if (kind !== "" && kind !== "journey-map" && kind !== "service-blueprint")
    complain(entry.line, `unknown kind “${kind}”, ${expected(kind, ["journey-map", "service-blueprint"])}`);
  else if (kind !== "" && draft.kind !== undefined && draft.kind !== kind)
    differs("the kind of the map", draft.kind, kind);
  else if (kind !== "") draft.kind = kind;
  const laneTitle = label(entry, "lane");
  if (laneTitle !== "") {
    const roles = rolesOf(entry, complain);
    const lane = draft.lanes.get(laneTitle);
    if (!lane) draft.lanes.set(laneTitle, { id: draft.newLane(laneTitle), roles });
    else if (!lane.roles.length) lane.roles = roles;
    else if (roles.length && roles.join() !== lane.roles.join())
      differs(`the role of lane “${laneTitle}”`, lane.roles.join("|"), roles.join("|"));
  }
  const stageTitle = label(entry, "stage");
  if (stageTitle !== "") {
    const group = label(entry, "group");
    const stage = draft.stages.get(stageTitle);
    if (!stage) draft.stages.set(stageTitle, { id: draft.newStage(stageTitle), group });
    else if (stage.group === "") stage.group = group;
    else if (group !== "" && group !== stage.group) differs(`the group of stage “${stageTitle}”`, stage.group, group);
  }
};

const rolesOf = (entry: Entry, complain: Complain): readonly LaneRole[] =>
  split(entry.cell("roles")).flatMap((word) => {
    const role = word.trim();
    if (isLaneRole(role)) return [role];
    complain(entry.line, `unknown role “${role}”, ${expected(role, laneRoles)}`);
    return [];
  });

/** Ids as the file gives them; a copied row gets its own, a row without one gets one made of its text. */
const noteIdMaker = (entries: readonly Entry[]): ((entry: Entry) => string) => {
  const given = new Set(entries.map((r) => label(r, "note")));
  const taken = new Set<string>();
  const make = idMaker();
  return (entry) => {
    let id = label(entry, "note");
    if (id === "" || taken.has(id)) {
      const base = id || entry.cell("text");
      do id = make(base, "note");
      while (given.has(id) || taken.has(id));
    }
    taken.add(id);
    return id;
  };
};

interface Context {
  readonly file: string;
  readonly complain: Complain;
  readonly noteIds: (entry: Entry) => string;
}

const mapOf = (draft: Draft, id: string, context: Context): ServiceMap => ({
  format: "lanewise.map/1",
  id,
  kind: draft.kind ?? "journey-map",
  // There is no column for it; a first draft says so in its title.
  ...(kindIn(draft.title) === "first-draft" && { profile: "first-draft" }),
  title: draft.title,
  header: {},
  stages: [...draft.stages].map(
    ([title, { id, group }]): Stage => (group === "" ? { id, title } : { id, title, group }),
  ),
  lanes: [...draft.lanes].map(([title, { id, roles }]): Lane => ({ id, title, roles })),
  lines: [],
  notes: draft.entries.map((entry) => noteOf(entry, draft, context)),
  links: [],
  ...(draft.off.length > 0 && { directives: draft.off.flatMap((e) => directivesOf(e, ...cellOf(e, draft))) }),
});

const cellOf = (entry: Entry, draft: Draft): readonly [lane: string | undefined, stage: string | undefined] => [
  draft.lanes.get(label(entry, "lane"))?.id,
  draft.stages.get(label(entry, "stage"))?.id,
];

const noteOf = (entry: Entry, draft: Draft, { file, complain, noteIds }: Context): Note => {
  const text = (column: "color" | "author" | "owner") => {
    const value = entry.cell(column);
    return value === "" ? {} : { [column]: value };
  };
  const number = (column: "score" | "votes" | "confidence", least: number, most: number) => {
    const cell = entry.cell(column).trim();
    if (cell === "") return {};
    const value = Number(cell.replace("−", "-").replace(/^([+-]?\d+),(\d+)$/, "$1.$2"));
    if (value >= least && value <= most) return { [column]: value };
    const range = most === Number.POSITIVE_INFINITY ? `a number from ${least}` : `a number from ${least} to ${most}`;
    complain(entry.line, `${column} “${cell}”, expected ${range}`);
    return {};
  };
  const spans = split(entry.cell("spans")).flatMap((word) => {
    const stage = draft.stages.get(word.trim());
    if (stage) return [stage.id];
    complain(entry.line, `unknown stage “${word}”, ${expected(word, [...draft.stages.keys()])}`);
    return [];
  });
  const tags = split(entry.cell("tags"));
  const [lane, stage] = cellOf(entry, draft);
  return {
    id: noteIds(entry),
    text: entry.cell("text"),
    lane: lane ?? null,
    stage: stage ?? null,
    ...(spans.length > 0 && { spans }),
    ...text("color"),
    ...text("author"),
    ...text("owner"),
    ...(tags.length > 0 && { tags }),
    ...number("votes", 0, Number.POSITIVE_INFINITY),
    ...number("score", -2, 2),
    confidence: 1,
    ...number("confidence", 0, 1),
    why: `written in “${file}”`,
    ...itemOf(entry),
  };
};
