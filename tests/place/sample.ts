// Maps to place: random ones with every part a map can have, and boards they stand on.
import * as fc from "fast-check";
import { type Change, contains, type Draft, type Item, type Snapshot } from "../../src/board/index.js";
import { draftedItem } from "../../src/hosts/memory/index.js";
import { type Lane, laneRoles, linesCalledFor, type Note, type ServiceMap, type Stage } from "../../src/model/index.js";
import { type Params, parseParams, templateOf } from "../../src/templates/index.js";
import { words } from "../../src/words/index.js";

export const template = (id: string, raw: Record<string, unknown> = {}): ServiceMap => {
  const params = parseParams(raw);
  const found = templateOf(id);
  if (!params.ok || !found.ok) throw new Error("sample: wrong parameters");
  const value: Params = params.value;
  return found.value.build(value, "m1");
};

export const note = (id: string, lane: string | null, stage: string | null, more: Partial<Note> = {}): Note => ({
  id,
  text: `Note ${id}`,
  lane,
  stage,
  confidence: 1,
  why: "test",
  ...more,
});

const title = fc.string({ minLength: 1, maxLength: 30 });
const anyRole = fc.constantFrom(...laneRoles.filter((role) => role !== "stages"));

export const anyPlaceableMap = (): fc.Arbitrary<ServiceMap> =>
  fc
    .record({
      kind: fc.constantFrom("journey-map" as const, "service-blueprint" as const),
      title,
      persona: title,
      stages: fc.array(
        fc.record({ title, group: fc.option(fc.constantFrom("Before", "During", "After"), { nil: undefined }) }),
        {
          minLength: 1,
          maxLength: 20,
        },
      ),
      lanes: fc.array(fc.record({ title, roles: fc.uniqueArray(anyRole, { maxLength: 2 }) }), {
        minLength: 1,
        maxLength: 12,
      }),
      notes: fc.array(
        fc.record({
          lane: fc.nat(),
          stage: fc.nat(),
          over: fc.integer({ min: 0, max: 20 }),
          score: fc.integer({ min: -20, max: 20 }),
          text: title,
        }),
        { maxLength: 40 },
      ),
    })
    .map(({ kind, title, persona, stages, lanes, notes }) => mapOf(kind, title, persona, stages, lanes, notes));

const mapOf = (
  kind: ServiceMap["kind"],
  title: string,
  persona: string,
  stageSeeds: readonly { title: string; group: string | undefined }[],
  laneSeeds: readonly { title: string; roles: Lane["roles"] }[],
  noteSeeds: readonly { lane: number; stage: number; over: number; score: number; text: string }[],
): ServiceMap => {
  const stages = stageSeeds.map(
    (s, i): Stage => ({ id: `s${i + 1}`, title: s.title, ...(s.group !== undefined && { group: s.group }) }),
  );
  const lanes = laneSeeds.map((l, i): Lane => ({ id: `l${i + 1}`, ...l }));
  const notes = noteSeeds.map(({ lane, stage, over, score, text }, i): Note => {
    const row = lanes[lane % lanes.length]!;
    const at = stage % stages.length;
    const spans = over > 17 ? stages.slice(at, at + over - 16).map((s) => s.id) : [];
    return note(`n${i + 1}`, row.id, stages[at]!.id, {
      text,
      ...(row.roles.includes("emotions") && { score: score / 10 }),
      ...(spans.length > 1 && { spans }),
    });
  });
  const lines = linesCalledFor(kind, lanes).map((l) => ({ ...l, title: words.en.lines[l.role].title }));
  return {
    format: "lanewise.map/1",
    id: "m1",
    kind,
    title,
    header: { persona },
    stages,
    lanes,
    lines,
    notes,
    links: [],
  };
};

/** The board after the drafts were put on it; ids are the keys. */
export const standing = (drafts: readonly Draft[], more: readonly Item[] = []): Snapshot => ({
  host: "test",
  items: [...drafts.map((d) => draftedItem(d, d.key, d.parent)), ...more],
});

/** The board after changes; items added get their keys, told apart where one is taken. */
export const changed = (board: Snapshot, changes: readonly Change[]): Snapshot => {
  let items = [...board.items];
  for (const change of changes) {
    if (change.do === "add") {
      let id = change.draft.key;
      while (items.some((i) => i.id === id)) id = `${id}'`;
      items.push(draftedItem(change.draft, id, change.draft.parent));
    } else if (change.do === "resize") items = items.map((i) => (i.id === change.id ? { ...i, box: change.box } : i));
    else if (change.do === "write") items = items.map((i) => (i.id === change.id ? { ...i, text: change.text } : i));
    else if (change.do === "move") {
      const { id, by } = change;
      items = items.map((i) => (i.id === id ? { ...i, box: { ...i.box, x: i.box.x + by.x, y: i.box.y + by.y } } : i));
    } else items = items.filter((i) => i.id !== change.id);
  }
  return { ...board, items };
};

export const without = (board: Snapshot, ...ids: readonly string[]): Snapshot => ({
  ...board,
  items: board.items.filter((i) => !ids.includes(i.id)),
});

export const isInside = (outer: Draft["box"], inner: Draft["box"]): boolean =>
  contains(outer, inner) && contains(outer, { x: inner.x + inner.w, y: inner.y + inner.h });
