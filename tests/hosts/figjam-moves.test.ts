// Moving nodes in FigJam: what goes along and what does not, steps of undo, slices; and the emulator's rules about it.
import { describe, expect, it } from "vitest";
import { type Change, HostError, type ItemId, type Point } from "../../src/board/index.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { allOff, allOn, makeFigJam, type Switches } from "./figjam-emulator.js";

const opened = async (switches: Partial<Switches> = {}) => {
  const host = makeFigJam({ switches: { ...allOff, ...switches } });
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  const board = await figjamBoard(host.panel.post, host.panel.on);
  const at = (id: ItemId): Point => {
    const { x, y } = host.boxOf(id);
    return { x, y };
  };
  return { ...host, board, at };
};
const moves = (ids: readonly ItemId[], by: Point): readonly Change[] => ids.map((id) => ({ do: "move", id, by }));
const by: Point = { x: 300, y: 40 };
const whole = { of: "board" } as const;

describe("moving in FigJam", () => {
  it("takes stamps along once, whether FigJam does so or not, named or not, before their note or after it", async () => {
    for (const switches of [{ stampsStay: false }, { stampsStay: true }])
      for (const order of ["not named", "before", "after"]) {
        const { board, people, figma, at } = await opened(switches);
        const note = people.sticky({ x: 0, y: 0, text: "good" });
        const stamp = people.stamp({ x: 200, y: 200 });
        const node = await figma.getNodeByIdAsync(stamp);
        if (node?.type === "STAMP") node.stuckTo = (await figma.getNodeByIdAsync(note)) as never;
        const named = order === "not named" ? [note] : order === "before" ? [stamp, note] : [note, stamp];
        await board.apply(moves(named, by));
        expect([at(note), at(stamp)], `${order} ${switches.stampsStay}`).toEqual([by, { x: 500, y: 240 }]);
        await board.apply(moves([stamp], { x: 1, y: 0 }));
        expect(at(stamp)).toEqual({ x: 501, y: 240 });
      }
  });

  it("moves a table by its own id, and none of its cells", async () => {
    const { board, people, at } = await opened();
    const table = people.table({ x: 0, y: 0 }, [
      ["Stage", "Search"],
      ["Needs", "a view"],
    ]);
    const before = (await board.read(whole)).items;
    const cell = before.find((i) => i.text === "a view");
    expect(cell?.cellOf).toBe(table);
    await board.apply(moves([cell?.id ?? "", table], by));
    expect(at(table)).toEqual(by);
    const after = (await board.read(whole)).items;
    expect(after.map((i) => i.box)).toEqual(before.map(({ box }) => ({ ...box, x: box.x + 300, y: box.y + 40 })));
  });

  it("moves what lies in a section of a section, each from where it lies", async () => {
    const { board, people, figma, at, record } = await opened();
    const outer = people.section({ x: 1000, y: 1000, w: 3000, h: 2000, text: "Workshop" });
    const inner = people.section({ x: 1100, y: 1100, w: 2000, h: 1000, text: "Map", parent: outer });
    const note = people.sticky({ x: 1200, y: 1300, text: "in it", parent: inner });
    expect(await figma.getNodeByIdAsync(note)).toMatchObject({ x: 100, y: 200 });
    await board.apply(moves([note, outer, inner], { x: 10, y: 5 }));
    expect([at(outer), at(inner), at(note)]).toEqual([
      { x: 1010, y: 1005 },
      { x: 1120, y: 1110 },
      { x: 1230, y: 1315 },
    ]);
    expect([record(note).parent, record(inner).parent]).toEqual([inner, outer]);
  });

  it("moves the free end of a connector and leaves the other where it holds on", async () => {
    const { board, people, figma, record } = await opened();
    const note = people.sticky({ x: 0, y: 0, text: "start" });
    const made = figma.createConnector();
    made.connectorStart = { endpointNodeId: note, magnet: "AUTO" };
    made.connectorEnd = { position: { x: 900, y: 100 } };
    await board.apply(moves([made.id], by));
    expect(record(made.id).more).toMatchObject({
      connectorStart: { endpointNodeId: note },
      connectorEnd: { position: { x: 1200, y: 140 } },
    });
  });

  it("works on at most fifty items before the editor may draw, and is one step of undo for all", async () => {
    const { board, people, meters, at } = await opened();
    const ids = Array.from({ length: 120 }, (_, n) => people.sticky({ x: n * 300, y: 0, text: `${n}` }));
    const before = meters.undoSteps;
    const told: number[] = [];
    await board.apply(moves(ids, by), (done) => {
      told.push(done);
      return true;
    });
    expect(told).toEqual([50, 100, 120]);
    expect(meters.undoSteps).toBe(before + 1);
    people.undo();
    expect(ids.map(at)).toEqual(ids.map((_, n) => ({ x: n * 300, y: 0 })));
  });

  it("gives sizes and words back, too, when it is stopped", async () => {
    const { board, people, record, at } = await opened(allOn);
    const map = people.section({ x: 0, y: 0, w: 2000, h: 1000, text: "Map" });
    const label = people.shape({ x: 50, y: 50, w: 400, h: 100, text: "Before", parent: map });
    const changes: readonly Change[] = [
      { do: "resize", id: map, box: { x: 0, y: 0, w: 3000, h: 1000 } },
      { do: "write", id: label, text: "First", was: "Before" },
      ...moves([label], by),
    ];
    const error = await board.apply(changes, () => false).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ stopped: true, missing: changes });
    expect(record(map)).toMatchObject({ w: 2000, h: 1000 });
    expect(record(label).words?.characters).toBe("Before");
    expect(at(label)).toEqual({ x: 50, y: 50 });
  });
});

describe("the emulated FigJam", () => {
  it("FigJam rule 14 · a connector reaches from end to end, in the coordinates of what holds it; only free ends are moved", async () => {
    const { figma, people, boxOf } = await opened();
    const [a, b] = [people.sticky({ x: 0, y: 0 }), people.sticky({ x: 1000, y: 500 })];
    const id = people.connect(a, b);
    expect(boxOf(id)).toEqual({ x: 120, y: 120, w: 1000, h: 500 });
    const line = await figma.getNodeByIdAsync(id);
    if (line?.type !== "CONNECTOR") throw new Error("expected a connector");
    line.x += 50;
    expect(boxOf(id).x).toBe(120);
    people.move(b, { x: 1100, y: 500 });
    expect(boxOf(id)).toEqual({ x: 120, y: 120, w: 1100, h: 500 });
    line.connectorEnd = { position: { x: 400, y: 0 } };
    line.x += 50;
    expect(line.connectorEnd).toEqual({ position: { x: 450, y: 0 } });
  });

  it("FigJam rule 15 · stamps go with what they are stuck to, unless a switch says otherwise", async () => {
    for (const stampsStay of [false, true]) {
      const { figma, people, at } = await opened({ stampsStay });
      const note = people.sticky({ x: 0, y: 0 });
      const stamp = people.stamp({ x: 200, y: 200 });
      const [node, host] = [await figma.getNodeByIdAsync(stamp), await figma.getNodeByIdAsync(note)];
      if (node?.type !== "STAMP" || host?.type !== "STICKY") throw new Error("expected a stamp and a sticky");
      node.stuckTo = host;
      host.x += 10;
      expect(at(stamp).x).toBe(stampsStay ? 200 : 210);
    }
  });
});
