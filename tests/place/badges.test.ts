// Badges: at their place, readable, never over a note’s text, and nothing to any reading, fix or insert.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Box,
  contains,
  type Draft,
  freeSpot,
  grown,
  type Item,
  overlaps,
  type Snapshot,
} from "../../src/board/index.js";
import { draftedItem } from "../../src/hosts/memory/index.js";
import { type Finding, type ServiceMap, severities } from "../../src/model/index.js";
import { badgeDrafts, badgeFills, type Lie } from "../../src/place/badges.js";
import { amend, type PlaceOptions, place } from "../../src/place/index.js";
import { type Look, look, makeReader } from "../../src/read/index.js";
import { check } from "../../src/rules/index.js";
import { boardWith, combination } from "../boards/generate.js";
import { anyPlaceableMap, note, standing, template } from "./sample.js";

const finding = (more: Partial<Finding>): Finding => ({
  ...{ rule: "r", severity: "warning", message: "", lanes: [], stages: [], notes: [], items: [], fingerprint: "" },
  ...more,
});

const lieOf = ({ reading, outlines }: Look, map: ServiceMap): Lie => ({
  outline: outlines.find((o) => o.map === map.id),
  titles: reading.accounted.filter((a) => a.as === "title" && a.of === map.id).map((a) => a.item.id),
});

/** What a check says of the first map, and findings at every kind of place, several at one. */
const findingsFor = (map: ServiceMap, seen: Look): readonly Finding[] => {
  const report = check(seen.reading);
  const notes = map.notes.slice(0, 5).map((n) => n.id);
  return [
    ...(report.ok ? (report.value.maps.find((m) => m.map === map.id)?.findings ?? []) : []),
    ...notes.flatMap((id, i) => Array.from({ length: i + 1 }, () => finding({ notes: [id], severity: "error" }))),
    ...map.lanes.map((l) => finding({ lanes: [l.id] })),
    ...map.stages.map((s) => finding({ stages: [s.id], severity: "info" })),
    ...map.lanes.flatMap((l) => map.stages.slice(0, 2).map((s) => finding({ lanes: [l.id], stages: [s.id] }))),
    finding({}),
    finding({}),
  ];
};

const marked = (board: Snapshot) => {
  const seen = look(board);
  const [map] = seen.reading.maps;
  if (!map) return undefined;
  const findings = findingsFor(map, seen);
  const drafts = badgeDrafts(findings, map, board, lieOf(seen, map));
  const badges = drafts.map((d) => draftedItem(d, d.key, d.parent));
  return { seen, map, findings, drafts, board: { ...board, items: [...board.items, ...badges] } };
};

const drawn = (map: ServiceMap, options: PlaceOptions = {}): Snapshot => standing(place(map, options));

const sizeOf = (drafts: readonly Draft[]): number => drafts[0]?.box.w ?? 0;

const expectApart = (drafts: readonly Draft[], words: readonly Box[]): void => {
  for (const [i, { box, key }] of drafts.entries()) {
    for (const other of drafts.slice(i + 1)) expect(overlaps(box, other.box), `${key} and ${other.key}`).toBe(false);
    for (const text of words) expect(overlaps(box, text), `${key} over a text`).toBe(false);
  }
};

const areasOf = (items: readonly Item[], drafts: readonly Draft[]): readonly Box[] =>
  items
    .filter((i) => i.kind === "sticky" && i.text !== "")
    .map((i) => grown(i.box, -Math.min(sizeOf(drafts) / 3, i.box.w / 4, i.box.h / 4) - 1));

const filled = (): ServiceMap => {
  const map = template("service-blueprint", { seeds: 0 });
  const notes = map.lanes.flatMap((l) => map.stages.slice(0, 3).map((s) => note(`${l.id}-${s.id}`, l.id, s.id)));
  return { ...map, notes };
};

const only = (board: Snapshot, findings: (map: ServiceMap) => readonly Finding[]): readonly Draft[] => {
  const seen = look(board);
  const [map] = seen.reading.maps;
  if (!map) throw new Error("no map read");
  return badgeDrafts(findings(map), map, board, lieOf(seen, map));
};

const boxOf = (board: Snapshot, id: string | undefined): Box => {
  const found = board.items.find((i) => i.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found.box;
};

const at = ({ box }: Draft): { x: number; y: number } => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

describe("a badge", () => {
  it("is a round number a fifth of a note wide, dark on the colour of its severity, in the map’s frame", () => {
    const board = drawn(filled());
    const [first, second, third] = only(board, (map) =>
      severities.map((severity) => finding({ severity, notes: [map.notes[0]?.id ?? ""] })),
    );
    expect([first, second, third].map((d) => [d?.text?.lead, d?.fill])).toEqual([
      ["1", badgeFills.info],
      ["2", badgeFills.warning],
      ["3", badgeFills.error],
    ]);
    expect(first).toMatchObject({
      kind: "shape",
      round: true,
      box: { w: 48, h: 48 },
      parent: "map",
      parentIsThere: true,
    });
    expect(first?.locked).toBeUndefined();
    expect(first?.tag).toEqual({ v: 1, map: "m1", part: "badge", id: "1" });
    expect(first?.text?.color).toBe("#1E1E1E");
  });

  it("can be read: contrast of 4.5 or more", () => {
    const light = (hex: string): number => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
        const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
        return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const fill of Object.values(badgeFills))
      expect((light(fill) + 0.05) / (light("#1E1E1E") + 0.05)).toBeGreaterThanOrEqual(4.5);
  });

  it("is never smaller than 20 units", () => {
    const drafts = only(drawn(filled(), { note: 60 }), (map) => [finding({ notes: [map.notes[0]?.id ?? ""] })]);
    expect(drafts[0]?.box).toMatchObject({ w: 20, h: 20 });
  });

  it("stands at the upper right corner of its note, of the empty cell, of the stage’s head, and at the title", () => {
    const board = drawn(filled());
    const [noted, silent, staged, untold] = only(board, (map) => [
      finding({ notes: [map.notes[1]?.id ?? ""] }),
      finding({ lanes: [map.lanes[1]?.id ?? ""], stages: [map.stages[3]?.id ?? ""] }),
      finding({ stages: [map.stages[0]?.id ?? "", map.stages[1]?.id ?? ""] }),
      finding({ roles: ["needs"] }),
    ]);
    if (!noted || !silent || !staged || !untold) throw new Error("expected four badges");
    const [map] = look(board).reading.maps;
    const corner = (box: Box) => ({ x: box.x + box.w, y: box.y });
    const near = (draft: Draft, id: string | undefined) =>
      Math.hypot(at(draft).x - corner(boxOf(board, id)).x, at(draft).y - corner(boxOf(board, id)).y);
    expect(near(noted, map?.notes[1]?.item?.id)).toBeLessThanOrEqual(48);
    expect(near(staged, map?.stages[0]?.item?.id)).toBeLessThanOrEqual(48);
    const column = boxOf(board, `column:${map?.stages[3]?.id}`);
    const band = boxOf(board, `band:${map?.lanes[1]?.id}`);
    expect(silent.box.x + silent.box.w).toBeLessThanOrEqual(column.x + column.w);
    expect(silent.box.x).toBeGreaterThan(column.x + column.w - 64);
    expect(contains(band, at(silent))).toBe(true);
    const title = boxOf(board, "title");
    expect(untold.box).toMatchObject({ x: title.x, y: title.y - 44 });
  });

  it("keeps a lane’s badge beside the lane’s own head", () => {
    const board = drawn(filled());
    const drafts = only(board, (map) => map.lanes.map((l) => finding({ lanes: [l.id] })));
    const lanes = look(board).reading.maps[0]?.lanes ?? [];
    for (const [i, draft] of drafts.entries()) {
      const head = boxOf(board, lanes[i]?.item?.id);
      expect(at(draft).y).toBeGreaterThan(head.y);
      expect(at(draft).y).toBeLessThan(head.y + head.h);
      expect(Math.abs(at(draft).x - head.x - head.w)).toBeLessThanOrEqual(48);
    }
  });

  it("stands on the left where the map runs from right to left, and counts up from the right", () => {
    const board = drawn(filled(), { rightToLeft: true });
    const drafts = only(board, (map) => [1, 2, 3].map(() => finding({ notes: [map.notes[0]?.id ?? ""] })));
    const box = boxOf(board, look(board).reading.maps[0]?.notes[0]?.item?.id);
    expect(Math.min(...drafts.map((d) => d.box.x))).toBeLessThan(box.x);
    expect(drafts.map((d) => d.box.x)).toEqual(drafts.map((d) => d.box.x).sort((a, b) => b - a));
  });

  it("of several at one spot counts up as one reads", () => {
    const board = drawn(filled());
    const drafts = only(board, (map) => [1, 2, 3, 4].map(() => finding({ notes: [map.notes[0]?.id ?? ""] })));
    expect(new Set(drafts.map((d) => d.box.y)).size).toBe(1);
    expect(drafts.map((d) => d.box.x)).toEqual(drafts.map((d) => d.box.x).sort((a, b) => a - b));
  });

  it("is refused where the map is gone", () => {
    const board = drawn(filled());
    const seen = look(board);
    const [map] = seen.reading.maps;
    expect(() => map && badgeDrafts([finding({})], map, { ...board, items: [] })).toThrow("not on the board any more");
  });
});

describe("badges on any map", () => {
  it("stand apart from one another and over no note’s text, and change no reading, check, fix or free spot", () => {
    void fc.assert(
      fc.property(anyPlaceableMap(), fc.constantFrom(100, 240), fc.boolean(), (map, size, rightToLeft) => {
        const before = drawn(map, { note: size, rightToLeft });
        const after = marked(before);
        if (!after) return;
        expect(after.drafts.map((d) => d.text?.lead)).toEqual(after.findings.map((_, i) => `${i + 1}`));
        expectApart(after.drafts, areasOf(before.items, after.drafts));
        const seen = look(after.board);
        expect(seen.reading.maps).toEqual(after.seen.reading.maps);
        expect(seen.outlines).toEqual(after.seen.outlines);
        expect(check(seen.reading)).toEqual(check(after.seen.reading));
        for (const { fix } of after.findings)
          if (fix) expect(amend(fix.changes, after.map, after.board)).toEqual(amend(fix.changes, after.map, before));
        const room = { w: 900, h: 900 };
        expect(freeSpot(room, after.board.items)).toEqual(freeSpot(room, before.items));
      }),
      { seed: 4, numRuns: 30 },
    );
  });

  it("do so on boards people drew, too", () => {
    let maps = 0;
    for (let seed = 9300; seed < 9320; seed++) {
      const before: Snapshot = { host: "file", items: boardWith(combination(seed), seed).items };
      const after = marked(before);
      if (!after) continue;
      maps++;
      expect(after.drafts).toHaveLength(after.findings.length);
      expectApart(after.drafts, areasOf(before.items, after.drafts));
      const seen = look(after.board);
      expect(seen.reading.maps).toEqual(after.seen.reading.maps);
      expect(seen.reading.leftovers).toEqual(after.seen.reading.leftovers);
      for (const { fix } of after.findings)
        if (fix) expect(amend(fix.changes, after.map, after.board)).toEqual(amend(fix.changes, after.map, before));
    }
    expect(maps).toBeGreaterThan(15);
  });

  it("may come and go between two readings of one reader", () => {
    for (let seed = 9400; seed < 9405; seed++) {
      const before: Snapshot = { host: "file", items: boardWith(combination(seed), seed).items };
      const after = marked(before);
      if (!after) continue;
      const reader = makeReader();
      const moved = after.board.items.map((i) =>
        i.id === after.map.notes[0]?.item?.id ? { ...i, text: `${i.text} again` } : i,
      );
      for (const board of [before, after.board, { ...before, items: moved }, after.board, before])
        expect(reader(board).reading).toEqual(look(board).reading);
    }
  });
});
