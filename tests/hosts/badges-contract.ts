// What every host must do about badges: put there on request, taken away by one call, and no part of what people made.
import { describe, expect, it, vi } from "vitest";
import { type Change, type Item, type ItemId, isBadge, type Snapshot } from "../../src/board/index.js";
import type { Finding, Report } from "../../src/model/index.js";
import { makeSession, type Seen, type Session } from "../../src/session.js";
import { contractDrafts, type Harness } from "./contract.js";

const whole = { of: "board" } as const;

/** All but badges; what the host may tell of an item besides its place and contents is none of ours. */
const others = ({ items }: Snapshot): readonly unknown[] =>
  items
    .filter((i) => !isBadge(i))
    .map(({ id, kind, box, text, fill, parent, tag }) => ({ id, kind, box, text, fill, parent, tag }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const badgesOf = (seen: Seen): readonly Item[] => seen.snapshot.items.filter(isBadge);

const expectSameReading = (now: Seen, before: Seen): void => {
  const { counts: _, accounted, ...rest } = now.reading;
  const { counts: __, accounted: had, ...was } = before.reading;
  expect(rest).toEqual(was);
  expect(accounted.filter((a) => !badgesOf(now).some((b) => b.id === a.item.id))).toEqual(had);
  expect(accounted.filter((a) => a.as === "badge")).toHaveLength(now.badges);
  expect(now.reading.counts.items).toBe(before.reading.counts.items + now.badges);
  expect(now.outlines).toEqual(before.outlines);
};

export const badgesContract = (name: string, make: () => Harness | Promise<Harness>, settles = 600): void => {
  /** A map with a note of somebody’s in it, one beside it, and what a check says. */
  const checked = async () => {
    const harness = await make();
    const { board, people } = harness;
    const beside = { x: -600, y: -600, w: 240, h: 240 };
    await people.add({ kind: "sticky", box: beside, text: "call mum?", fill: "#FFE299" });
    const { ids } = await board.apply(contractDrafts().map((draft): Change => ({ do: "add", draft })));
    const box = { x: 1500, y: 520, w: 240, h: 240 };
    const note = await people.add({ kind: "sticky", box, text: "mine", fill: "#A8DAFF", parent: ids.map?.[0] ?? "" });
    const session = makeSession(board, { newId: () => "contract" });
    const seen = await session.read(whole);
    const report = await session.check(seen);
    const [map] = report.maps;
    const read = seen.reading.maps[0]?.notes.find((n) => n.item?.id === note);
    if (!map || !read) throw new Error("expected a map with a note in it");
    // Two at one note, and one at each other kind of place.
    const at = (more: Partial<Finding>): Finding => ({
      ...{ rule: "r", severity: "info", message: "", lanes: [], stages: [], notes: [], items: [] },
      ...{ fingerprint: JSON.stringify(more) },
      ...more,
    });
    const findings = [
      ...map.findings,
      at({ notes: [read.id] }),
      at({ notes: [read.id], severity: "warning" }),
      at({ lanes: ["needs"], stages: ["s1"], severity: "error" }),
      at({ stages: ["s2"] }),
    ];
    return { ...harness, session, seen, report, map: map.map, findings, note };
  };

  const idsIn = ({ ids }: { ids: Readonly<Record<string, readonly ItemId[]>> }): readonly ItemId[] =>
    Object.values(ids).flat();

  const again = async (session: Session): Promise<{ seen: Seen; report: Report }> => {
    const seen = await session.read(whole);
    return { seen, report: await session.check(seen) };
  };

  describe(`badges on ${name}`, () => {
    it("stand one a finding, numbered in order, and nothing is read from them", async () => {
      const { session, seen, map, report, findings, raw } = await checked();
      expect(seen.badges).toBe(0);
      const before = await raw();
      const applied = await session.mark(seen, map, findings);
      const now = await again(session);
      const byId = new Map(now.seen.snapshot.items.map((i) => [i.id, i]));
      expect(idsIn(applied).map((id) => byId.get(id)?.text)).toEqual(findings.map((_, i) => `${i + 1}`));
      expect(now.seen.badges).toBe(findings.length);
      for (const badge of badgesOf(now.seen)) {
        expect(badge).toMatchObject({ kind: "shape", tag: { part: "badge", map: "contract", id: badge.text } });
        expect(badge.locked).toBeUndefined();
      }
      expect(others(now.seen.snapshot)).toEqual(others(seen.snapshot));
      expectSameReading(now.seen, seen);
      expect(now.report).toEqual(report);
      const after = await raw();
      const known = seen.snapshot.items.filter((i) => i.kind !== "frame").map((i) => i.id);
      for (const id of known) expect(after[id], `item ${id}`).toEqual(before[id]);
    });

    it("stand as they are when the same is marked again, and make way for what is marked next", async () => {
      const { session, seen, map, findings, raw } = await checked();
      const first = await session.mark(seen, map, findings);
      const before = await raw();
      expect(await session.mark(seen, map, findings)).toEqual({ ids: first.ids, calls: 0 });
      expect(await raw()).toEqual(before);
      await session.mark(seen, map, findings.slice(-2));
      const now = await session.read(whole);
      expect(
        badgesOf(now)
          .map((b) => b.text)
          .sort(),
      ).toEqual(["1", "2"]);
    });

    it("are all taken away at once, also where somebody moved them, and leave everything as it was", async () => {
      const { session, seen, map, findings, people, raw } = await checked();
      const before = await raw();
      const applied = await session.mark(seen, map, findings);
      const [first = "", second = ""] = idsIn(applied);
      await people.move(first, { x: -900, y: -900 });
      await people.move(second, { x: 700, y: 600 });
      const moved = await session.read(whole);
      expect(moved.badges).toBe(findings.length);
      expectSameReading(moved, seen);
      await session.unmark(seen);
      const now = await again(session);
      expect(now.seen.badges).toBe(0);
      expect(now.seen.reading).toEqual(seen.reading);
      expect(others(now.seen.snapshot)).toEqual(others(seen.snapshot));
      const after = await raw();
      for (const { id, kind } of seen.snapshot.items)
        if (kind !== "frame") expect(after[id], `item ${id}`).toEqual(before[id]);
      expect(await session.unmark(seen)).toEqual({ ids: {}, calls: 0 });
    });

    it("move nobody’s view or selection, and are no news to who watches", async () => {
      const { board, session, seen, map, findings, people, note, revealed } = await checked();
      if (board.can.select) await people.select([note]);
      // What the host tells of before may come late.
      await new Promise((done) => setTimeout(done, settles));
      const changed = vi.fn();
      const end = board.watch(changed);
      const look = async () => ({
        view: await board.view(),
        selected: board.can.select ? (await board.read({ of: "selection" })).items.map((i) => i.id) : [],
        revealed: (await revealed?.()) ?? [],
      });
      const before = await look();
      await session.mark(seen, map, findings);
      await again(session);
      await session.unmark(seen);
      await again(session);
      expect(await look()).toEqual(before);
      await new Promise((done) => setTimeout(done, settles));
      expect(changed).not.toHaveBeenCalled();
      end();
      await board.view();
    });
  });
};
