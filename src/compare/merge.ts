// Several groups' maps of one journey → one map. Stages and lanes are laid over one another, every note stays, and what had to be
// decided is said. It never decides that two notes are one: that is for the people who wrote them.
import {
  type Header,
  headerFields,
  type Link,
  type Note,
  type Parsed,
  parsed,
  refused,
  type ServiceMap,
} from "../model/index.js";
import { claim, type Ids } from "./align.js";
import { fold } from "./alike.js";
import { quoted } from "./difference.js";
import { linesOf } from "./merge-lines.js";
import { directivesOf } from "./merge-off.js";
import { alignLanes, alignStages } from "./merge-rows.js";
import { sameSteps } from "./same-steps.js";

export interface Merged {
  readonly map: ServiceMap;
  /** What had to be decided or could not be, as whole sentences. */
  readonly notes: readonly string[];
}

export const merge = (maps: readonly ServiceMap[]): Parsed<Merged> => {
  const [first, ...more] = maps;
  if (!first) return refused("no map to merge, expected two or more");
  if (!more.length) return parsed({ map: first, notes: [] });
  const said: string[] = [];
  const stages = alignStages(maps, said);
  const lanes = alignLanes(maps, said);
  const noteIds = idsFor(maps.map((m) => m.notes));
  const notes = maps.flatMap((map, i) =>
    map.notes.map((n) => movedNote(n, map, { stages: stages.ids[i], lanes: lanes.ids[i], notes: noteIds[i] })),
  );
  const map: ServiceMap = {
    format: "lanewise.map/1",
    id: `merged-${first.id}`,
    kind: kindOf(maps, said),
    ...profileOf(maps),
    title: titleOf(maps),
    header: headerOf(maps, said),
    stages: stages.merged,
    lanes: lanes.merged,
    lines: linesOf(maps, lanes, said),
    notes,
    links: maps.flatMap((m, i) => m.links.map((l) => movedLink(l, noteIds[i]))),
    ...directivesOf(
      maps,
      maps.map((_, i) => ({ stages: stages.ids[i], lanes: lanes.ids[i] })),
      said,
    ),
  };
  said.push(...sameSteps(maps, map, noteIds));
  return parsed({ map, notes: said });
};

const idsFor = (lists: readonly (readonly { readonly id: string }[])[]): readonly Ids[] => {
  const newId = claim();
  return lists.map((things) => new Map(things.map((t) => [t.id, newId(t.id)])));
};

interface NewIds {
  readonly stages: Ids | undefined;
  readonly lanes: Ids | undefined;
  readonly notes: Ids | undefined;
}

const movedNote = (note: Note, map: ServiceMap, { stages, lanes, notes }: NewIds): Note => ({
  ...note,
  id: notes?.get(note.id) ?? note.id,
  lane: note.lane === null ? null : (lanes?.get(note.lane) ?? null),
  stage: note.stage === null ? null : (stages?.get(note.stage) ?? null),
  ...(note.spans && { spans: note.spans.flatMap((s) => stages?.get(s) ?? []) }),
  why: `from ${map.title === "" ? "an untitled map" : quoted(map.title)}: ${note.why}`,
});

const movedLink = (link: Link, notes: Ids | undefined): Link => ({
  ...link,
  from: notes?.get(link.from) ?? link.from,
  to: notes?.get(link.to) ?? link.to,
});

const kindOf = (maps: readonly ServiceMap[], said: string[]): ServiceMap["kind"] => {
  const kinds = new Set(maps.map((m) => m.kind));
  if (kinds.size > 1)
    said.push("Some maps are journey maps and some are service blueprints; the merged map is a service blueprint.");
  return kinds.has("service-blueprint") ? "service-blueprint" : "journey-map";
};

const profileOf = (maps: readonly ServiceMap[]): { profile?: string } => {
  const [profile, ...others] = new Set(maps.map((m) => m.profile));
  return profile !== undefined && !others.length ? { profile } : {};
};

/** What all titles begin with, up to a comma or a dash: “Mortgage” of “Mortgage, as risk sees it”. Else all of them. */
const titleOf = (maps: readonly ServiceMap[]): string => {
  const titles = [...new Map(maps.filter((m) => m.title !== "").map((m) => [fold(m.title), m.title])).values()];
  const [start, ...others] = new Map(titles.map((t) => [fold(startOf(t)), startOf(t)])).values();
  return titles.length > 1 && start && !others.length ? start : titles.join(" + ");
};

const startOf = (title: string): string => title.split(/\s*[,:(|]\s*|\s+[–—-]\s+/)[0] ?? title;

const headerOf = (maps: readonly ServiceMap[], said: string[]): Header => {
  let header: Header = {};
  for (const field of headerFields) {
    const values = [...new Set(maps.flatMap((m) => m.header[field] ?? []))];
    const [value, ...others] = values;
    if (value === undefined) continue;
    header = { ...header, [field]: value };
    if (others.length)
      said.push(`The maps differ in ${field}: ${values.map(quoted).join(", ")}. ${quoted(value)} was kept.`);
  }
  return header;
};
