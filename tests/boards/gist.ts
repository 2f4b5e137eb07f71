// What a reading says of its maps, in words that do not depend on where the board came from: titles, cells, roles, facts; the items'
// ids as the board has them. Colours, confidence and reasons are left out, and scores stand apart: they are compared with a tolerance.
import type { Reading, ServiceMap } from "../../src/model/index.js";

export interface Gist {
  readonly maps: readonly unknown[];
  /** By the note's item, in the order of the items' ids. */
  readonly scores: readonly (readonly [item: string, score: number])[];
}

type IdOf = (id: string) => string;

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

const mapGist = (map: ServiceMap, idOf: IdOf): unknown => {
  const lane = (id: string | null): number | null => (id === null ? null : map.lanes.findIndex((l) => l.id === id));
  const stage = (id: string | null): number | null => (id === null ? null : map.stages.findIndex((s) => s.id === id));
  const item = (of: { readonly item?: { readonly id: string } | undefined }): string | undefined =>
    of.item && idOf(of.item.id);
  const notes = map.notes.map((n) => ({
    id: idOf(n.item?.id ?? n.id),
    text: n.text,
    lane: lane(n.lane),
    stage: stage(n.stage),
    spans: n.spans?.map(stage),
    isScored: n.score !== undefined,
  }));
  return {
    kind: map.kind,
    title: map.title,
    header: map.header,
    stages: map.stages.map((s) => ({ title: s.title, group: s.group, item: item(s) })),
    lanes: map.lanes.map((l) => ({ title: l.title, roles: l.roles, item: item(l) })),
    lines: map.lines.map((l) => ({ role: l.role, after: lane(l.after) })),
    links: map.links.map((l) => `${idOf(l.from)} → ${idOf(l.to)} ${l.text ?? ""}`).sort(byText),
    notes: notes.sort((a, b) => byText(a.id, b.id)),
  };
};

/** `idOf` gives the item's id on the board for its id in the file. */
export const gist = ({ maps }: Reading, idOf: IdOf = (id) => id): Gist => ({
  maps: maps.map((map) => mapGist(map, idOf)),
  scores: maps
    .flatMap((map) => map.notes)
    .flatMap((n) => (n.score === undefined ? [] : [[idOf(n.item?.id ?? n.id), n.score] as const]))
    .sort((a, b) => byText(a[0], b[0])),
});

/** By how much the scores of two readings with the same maps differ at most. */
export const farthest = (a: Gist, b: Gist): number =>
  a.scores.reduce((most, [, score], i) => Math.max(most, Math.abs(score - (b.scores[i]?.[1] ?? 9))), 0);
