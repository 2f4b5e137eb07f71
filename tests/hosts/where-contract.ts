// What every host must do for a map that goes where a person chose: into a frame that stands there, also one that has to grow, and
// out again; and that it tells what is selected, where it tells at all.
import { describe, expect, it, vi } from "vitest";
import {
  type Box,
  type Draft,
  encloses,
  type Item,
  type ItemId,
  type Selected,
  type Snapshot,
} from "../../src/board/index.js";
import { makeSession } from "../../src/session.js";
import type { Harness } from "./contract.js";

const whole = { of: "board" } as const;
const frameDraft = (key: string, title: string, box: Box): Draft => ({
  key,
  kind: "frame",
  box,
  fill: "#FFFFFF",
  text: { lead: title, size: 48, color: "#1E1E1E", align: "left", vertical: "top", pad: 0 },
});

const told = ({ items }: Snapshot): readonly unknown[] =>
  items
    .map(({ id, kind, box, text, fill, parent, tag }) => ({ id, kind, box, text, fill, parent, tag }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

export const whereContract = (name: string, make: () => Harness | Promise<Harness>, settles = 600): void => {
  /** A frame of somebody's with a note in it, and a note outside. */
  const framed = async (box: Box) => {
    const harness = await make();
    const { board, people } = harness;
    const { ids } = await board.apply([{ do: "add", draft: frameDraft("theirs", "Workshop 3", box) }]);
    const frame: ItemId = ids.theirs?.[0] ?? "";
    const at = { x: box.x + 100, y: box.y + 100, w: 240, h: 240 };
    const note = await people.add({ kind: "sticky", box: at, text: "mine", fill: "#A8DAFF", parent: frame });
    await people.add({ kind: "sticky", box: { ...at, x: box.x - 2000 }, text: "call mum?", fill: "#FFE299" });
    const session = makeSession(board, { newId: () => "where" });
    const plan = await session.plan("first-draft", {});
    if (!plan.ok) throw new Error("expected a plan");
    return { ...harness, frame, note, session, plan: plan.value, before: await board.read(whole) };
  };
  const theirs = ({ items }: Snapshot, frame: ItemId): Item => {
    const found = items.find((i) => i.id === frame);
    if (!found) throw new Error("expected the frame to stand");
    return found;
  };

  describe(`${name} with a map in somebody's frame`, () => {
    it("has all of it in the frame, reads it as one map, and gives back the board as it was", async () => {
      const { board, session, frame, plan, before } = await framed({ x: 400, y: 800, w: 9000, h: 7000 });
      const { items, back } = await session.insert(plan, undefined, { by: "frame", id: frame });
      expect(back).toBeUndefined();
      const after = await board.read(whole);
      const { box } = theirs(after, frame);
      expect(box).toEqual(theirs(before, frame).box);
      const placed = after.items.filter((i) => items.includes(i.id));
      expect(placed.length).toBeGreaterThan(15);
      const byId = new Map(after.items.map((i) => [i.id, i]));
      const outermost = (item: Item): ItemId => {
        const up = byId.get(item.parent ?? "");
        return up ? outermost(up) : item.id;
      };
      for (const item of placed) {
        expect(encloses(box, item.box), item.text).toBe(true);
        expect(outermost(item), item.text).toBe(frame);
      }
      const { reading } = await session.read();
      expect(reading.maps.map((m) => m.profile)).toEqual(["first-draft"]);
      expect(reading.leftovers.map((l) => l.text).sort()).toEqual(["Workshop 3", "call mum?", "mine"]);
      await session.remove(items, back);
      expect(told(await board.read(whole))).toEqual(told(before));
    });

    it("lets the frame grow to the right and downwards, leaves what is in it where it is, and lets it shrink again", async () => {
      const { board, session, frame, note, plan, before } = await framed({ x: 400, y: 800, w: 1000, h: 700 });
      const { items, back } = await session.insert(plan, undefined, { by: "frame", id: frame });
      const after = await board.read(whole);
      const { box } = theirs(after, frame);
      expect(box).toMatchObject({ x: 400, y: 800 });
      expect(after.items.filter((i) => items.includes(i.id)).every((i) => encloses(box, i.box))).toBe(true);
      const of = (seen: Snapshot) => told({ ...seen, items: seen.items.filter((i) => i.id === note) });
      expect(of(after)).toEqual(of(before));
      await session.remove(items, back);
      expect(told(await board.read(whole))).toEqual(told(before));
    });
  });

  describe(`${name} with a map in somebody's frame, stopped on the way`, () => {
    it("takes away what was placed, and the frame is as it was", async () => {
      const { board, session, frame, plan, before } = await framed({ x: 400, y: 800, w: 1000, h: 700 });
      const where = { by: "frame", id: frame } as const;
      await expect(session.insert(plan, () => false, where)).rejects.toMatchObject({ stopped: true });
      expect(told(await board.read(whole))).toEqual(told(before));
    });
  });

  describe(`${name} and the selection`, () => {
    it("tells what is selected, of a frame alone its title, and nothing once that is ended; or does not tell at all", async () => {
      const { board, people, frame, note } = await framed({ x: 400, y: 800, w: 1000, h: 700 });
      if (!board.follow) return expect(board.can.select && board.can.watch).toBe(false);
      let now: Selected = { ids: [] };
      const end = board.follow((selected) => {
        now = selected;
      });
      const soon = (wanted: Selected) => vi.waitFor(() => expect(now).toEqual(wanted), { timeout: settles + 1000 });
      await people.select([note]);
      await soon({ ids: [note] });
      await people.select([frame]);
      await soon({ ids: [frame], frame: { id: frame, title: "Workshop 3" } });
      await people.select([]);
      await soon({ ids: [] });
      end();
      await people.select([note]);
      await new Promise((done) => setTimeout(done, settles / 10));
      expect(now).toEqual({ ids: [] });
    });
  });
};
