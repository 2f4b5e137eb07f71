// A map on the board is changed and given back in the hosts as they are emulated, with what is not known of them either way: people's
// notes stay to the pixel, and taking it back leaves the board as it was read before.
import { describe, expect, it } from "vitest";
import { type Board, HostError, type Item } from "../../src/board/index.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import type { MapEdit, ServiceMap } from "../../src/model/index.js";
import { makeSession, type Seen } from "../../src/session.js";
import { type Switches as FigJamSwitches, makeFigJam } from "./figjam-emulator.js";
import { type Switches as MiroSwitches, miroEmulator } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

interface Opened {
  readonly board: Board;
  addNote(box: Item["box"], text: string): void;
}

const inMiro = async (switches: MiroSwitches): Promise<Opened> => {
  const emulator = miroEmulator({ switches, latency: 0, seed: 5 });
  const board = miroBoard(emulator.page().miro.board, {
    settings: () => ({ getItem: () => null, setItem: () => undefined }),
  });
  return { board, addNote: (box, text) => void emulator.people.add({ kind: "sticky", box, text }) };
};

const inFigJam = async (switches: FigJamSwitches): Promise<Opened> => {
  const host = makeFigJam({ relaunchCommands: ["check", "read"], command: "read", switches });
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  const board = await figjamBoard(host.panel.post, host.panel.on);
  return { board, addNote: (box, text) => void host.people.sticky({ ...box, text }) };
};

const mapOf = (seen: Seen): ServiceMap => {
  const [map] = seen.reading.maps;
  if (!map) throw new Error("expected a map");
  return map;
};
const shown = ({ snapshot }: Seen) =>
  new Map(
    snapshot.items
      .map(({ id, kind, text, box, tag }) => [id, { kind, text, tag, box: roughly(box) }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
const roughly = ({ x, y, w, h }: Item["box"]) => [x, y, w, h].map((n) => Math.round(n));
const stickies = (seen: Seen) => [...shown(seen)].filter(([, item]) => item.kind === "sticky");

const changesAndBack = async ({ board, addNote }: Opened): Promise<void> => {
  const session = makeSession(board, { newId: () => "map1" });
  const plan = await session.plan("service-blueprint", { stages: "Apply,Assess", seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  await session.insert(plan.value);
  const { items } = (await session.read()).snapshot;
  const part = (name: string, id: string) => items.find((i) => i.tag?.part === name && i.tag.id === id)?.box;
  const [band, head] = [part("band", "actions"), part("stage", "s1")];
  if (!band || !head) throw new Error("expected a cell");
  addNote({ x: head.x + 20, y: band.y + 24, w: 240, h: 240 }, "Asks a friend");

  const before = await session.read();
  const map = mapOf(before);
  const edits: readonly MapEdit[] = [
    { add: "stage", title: "Settle in" },
    { add: "lane", role: "opportunities", title: "Ideas to try", after: "support-processes" },
    { rename: "stage", id: "s1", title: "Ask for it" },
    { rename: "lane", id: "backstage", title: "Out of sight" },
  ];
  for (const edit of edits) {
    const seen = await session.read();
    expect(await session.previewChange(seen, map.id, [edit])).toMatchObject({ possible: true });
    const did = await session.change(seen, map.id, [edit]);
    expect(did.remarks).toEqual([]);
    const after = mapOf(await session.read());
    const names = [...after.stages, ...after.lanes].map((p) => p.title);
    expect(names).toContain("title" in edit ? edit.title : "a title");
    expect(stickies(await session.read())).toEqual(stickies(before));
    expect(after.lanes.flatMap((l) => l.roles)).toEqual(expect.arrayContaining(map.lanes.flatMap((l) => [...l.roles])));
    await session.takeBack(did);
    expect(shown(await session.read())).toEqual(shown(before));
  }
};

/** Room is made between others: notes go with their cells, and taking it back leaves all where it stood. */
const makesRoomAndBack = async ({ board, addNote }: Opened): Promise<void> => {
  const session = makeSession(board, { newId: () => "map1" });
  const plan = await session.plan("journey-map", { stages: "Apply,Assess,Use", seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  await session.insert(plan.value);
  const { items } = (await session.read()).snapshot;
  for (const { tag, box } of items.filter((i) => i.tag?.part === "stage"))
    for (const band of items.filter((i) => i.tag?.part === "band").slice(0, 3))
      addNote({ x: box.x + 20, y: band.box.y + 24, w: 199, h: 228 }, `at ${tag?.id} ${band.tag?.id}`);
  const before = await session.read();
  const map = mapOf(before);
  const cells = (seen: Seen) => new Map(mapOf(seen).notes.map(({ text, lane, stage }) => [text, `${lane} ${stage}`]));
  expect(cells(before).size).toBe(9);
  const [, second] = map.stages;
  const [, lane] = map.lanes;
  if (!second || !lane) throw new Error("expected stages and lanes");
  const edits: readonly MapEdit[] = [
    { insert: "stage", side: "before", of: second.id, title: "Wait" },
    { insert: "lane", side: "before", of: lane.id, role: "opportunities", title: "Ideas to try" },
  ];
  for (const edit of edits) {
    const seen = await session.read();
    expect(await session.previewChange(seen, map.id, [edit])).toMatchObject({ possible: true });
    const did = await session.change(seen, map.id, [edit]);
    expect(did.remarks).toEqual([]);
    const after = await session.read();
    const parts = "insert" in edit && edit.insert === "stage" ? mapOf(after).stages : mapOf(after).lanes;
    expect(parts.findIndex((p) => "title" in edit && p.title === edit.title)).toBe(1);
    expect(cells(after)).toEqual(cells(before));
    expect(stickies(after)).not.toEqual(stickies(before));
    await session.takeBack(did);
    expect(shown(await session.read())).toEqual(shown(before));
  }
};

/** Somebody rewords a label between the reading and the change. */
const isLeftAsReworded = async ({ board }: Opened, reword: (id: string) => Promise<void>): Promise<void> => {
  const session = makeSession(board, { newId: () => "map1" });
  const plan = await session.plan("journey-map", { stages: "Apply,Assess", seeds: 0 });
  if (!plan.ok) throw new Error("expected a plan");
  await session.insert(plan.value);
  const seen = await session.read();
  const map = mapOf(seen);
  await reword(map.stages[0]?.item?.id ?? "");
  const change = session.change(seen, map.id, [{ rename: "stage", id: "s1", title: "Ask for it" }]);
  await expect(change).rejects.toThrow(HostError);
  expect(mapOf(await session.read()).stages[0]?.title).toBe("Their own");
};

describe("changing a map in Miro", () => {
  for (const { name, switches } of settingsOf("miro", 4))
    it(`adds, rewords and gives back, and no note moves (${name})`, async () => changesAndBack(await inMiro(switches)));

  for (const { name, switches } of settingsOf("miro", 4))
    it(`makes room between others and gives it back, and notes go with their cells (${name})`, async () =>
      makesRoomAndBack(await inMiro(switches)));

  it("leaves a label that somebody has reworded meanwhile", async () => {
    const [{ switches } = { switches: undefined }] = settingsOf("miro", 0);
    if (!switches) throw new Error("expected a setting");
    const opened = await inMiro(switches);
    await isLeftAsReworded(opened, (id) =>
      opened.board.apply([{ do: "write", id, text: "Their own" }]).then(() => undefined),
    );
  });
});

describe("changing a map in FigJam", () => {
  for (const { name, switches } of settingsOf("figjam", 2))
    it(`adds, rewords and gives back, and no note moves (${name})`, async () =>
      changesAndBack(await inFigJam(switches)));

  for (const { name, switches } of settingsOf("figjam", 2))
    it(`makes room between others and gives it back, and notes go with their cells (${name})`, async () =>
      makesRoomAndBack(await inFigJam(switches)));
});
