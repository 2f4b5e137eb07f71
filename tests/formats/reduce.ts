// What a reading comes to when only some parts of it are kept. Two readings are the same up to `keeps` when these are equal.
import type { Part } from "../../src/formats/index.js";
import type { Header, Note, Reading, ServiceMap } from "../../src/model/index.js";

const attributes: readonly [Part, readonly (keyof Note)[]][] = [
  ["scores", ["score"]],
  ["ratings", ["certainty", "importance", "satisfaction"]],
  ["colors", ["color"]],
  ["authors", ["author"]],
  ["owners", ["owner"]],
  ["tags", ["tags"]],
  ["votes", ["votes"]],
  ["starters", ["starter"]],
  ["confidence", ["confidence"]],
  ["evidence", ["why", "scoreFrom", "scoreAsWritten"]],
  ["items", ["item"]],
];

/** Stages and lanes by their position, notes sorted by cell, and nothing that `keeps` does not name. */
export const reduceTo = (reading: Reading, keeps: readonly Part[]): unknown => {
  const has = (part: Part): boolean => keeps.includes(part);
  return {
    maps: reading.maps.map((map) => reduceMap(map, keeps)),
    ...(has("leftovers") && {
      leftovers: reading.leftovers.map((l) => ({
        text: l.text,
        reason: l.reason,
        ...(has("items") && { item: l.item }),
      })),
    }),
    ...(has("accounted") && { accounted: reading.accounted, source: reading.source }),
  };
};

const reduceMap = (map: ServiceMap, keeps: readonly Part[]): unknown => {
  const has = (part: Part): boolean => keeps.includes(part);
  const stageAt = new Map(map.stages.map((s, i) => [s.id, i]));
  const laneAt = new Map(map.lanes.map((l, i) => [l.id, i]));
  const place = (n: Note): number => (laneAt.get(n.lane ?? "") ?? 999) * 1000 + (stageAt.get(n.stage ?? "") ?? 999);
  const notes = map.notes
    .filter((n) => has("starters") || !n.starter)
    .map((note, i) => ({ note, i }))
    .sort((a, b) => place(a.note) - place(b.note) || a.i - b.i)
    .map(({ note }) => note);
  const noteAt = new Map(notes.map((n, i) => [n.id, i]));
  return {
    ...(has("ids") && { id: map.id, ids: [...map.stages, ...map.lanes, ...notes].map((x) => x.id) }),
    ...(has("title") && { title: map.title }),
    ...(has("kind") && { kind: map.kind }),
    ...(has("profile") && map.profile !== undefined && { profile: map.profile }),
    ...(has("header") && { header: sorted(map.header) }),
    ...(has("stages") && {
      stages: map.stages.map((s) => ({
        title: s.title,
        ...(has("groups") && s.group !== undefined && { group: s.group }),
      })),
    }),
    ...(has("lanes") && {
      lanes: map.lanes.map((l) => ({ title: l.title, ...(has("roles") && { roles: [...l.roles] }) })),
    }),
    ...(has("lines") && {
      lines: map.lines.map((l) => ({ role: l.role, title: l.title, after: laneAt.get(l.after ?? "") ?? null })),
    }),
    ...(has("notes") && {
      notes: notes.map((n) => ({
        text: n.text,
        ...(has("cells") && { lane: laneAt.get(n.lane ?? "") ?? null, stage: stageAt.get(n.stage ?? "") ?? null }),
        ...(has("spans") && n.spans?.length && { spans: n.spans.map((s) => stageAt.get(s)) }),
        ...pick(n, keeps),
      })),
    }),
    ...(has("links") && {
      links: map.links.map((l) => ({
        from: noteAt.get(l.from),
        to: noteAt.get(l.to),
        ...(l.text && { text: l.text }),
      })),
    }),
  };
};

const pick = (note: Note, keeps: readonly Part[]): object =>
  Object.fromEntries(
    attributes
      .filter(([part]) => keeps.includes(part))
      .flatMap(([, keys]) => keys.filter((k) => note[k] !== undefined).map((k) => [k, note[k]])),
  );

const sorted = (header: Header): object =>
  Object.fromEntries(Object.entries(header).sort(([a], [b]) => a.localeCompare(b)));
