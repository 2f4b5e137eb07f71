// How long FigJam's sandbox keeps the editor's one thread: the built main.js in QuickJS, with the emulated editor in it, whose own time
// counts too. Beside it, the property reads a sticky: each is a step over the border of the sandbox.
import type { Draft } from "../../src/board/index.js";
import { makeSession } from "../../src/session.js";
import { openSandbox, type Sandbox } from "../hosts/figjam/sandbox.js";
import { allOff, allOn, type Switches } from "../hosts/figjam-emulator.js";
import { limited, median } from "./measure.js";

const runs = 5;
const whole = { of: "board" } as const;

/** Never ended: the engine counts its objects when it goes, and with 5,000 notes miscounts. */
const opened = async <T>(switches: Switches, work: (sandbox: Sandbox) => Promise<T>): Promise<T> =>
  work(await openSandbox({ switches }));

/** Milliseconds the sandbox was busy with it. */
const busyWith = async (sandbox: Sandbox, work: () => Promise<unknown>): Promise<number> => {
  const before = sandbox.busy().all;
  await work();
  return sandbox.busy().all - before;
};

/** What it takes until the panel can ask something: main.js is read with all the texts it keeps for the page. */
const starting = async (): Promise<number> => (await openSandbox()).busy().all;

const insert = (switches: Switches): Promise<number> =>
  opened(switches, async (sandbox) => {
    const session = makeSession(sandbox.board, { newId: () => "m1" });
    const plan = await session.plan("journey-map", {});
    if (!plan.ok) throw new Error("expected a plan of the default journey map");
    const changes = plan.value.drafts.map((draft) => ({ do: "add", draft }) as const);
    return busyWith(sandbox, () => sandbox.board.apply(changes));
  });

const ink = { size: 28, color: "#1E1E1E", align: "center", vertical: "middle", pad: 24 } as const;

/** A wall of notes in one section; without our tags, as if people had written them. */
const wall = (count: number): readonly Draft[] => {
  const side = Math.ceil(Math.sqrt(count));
  const frame: Draft = { key: "wall", kind: "frame", box: { x: 0, y: 0, w: side * 264 + 24, h: side * 264 + 24 } };
  const notes = Array.from({ length: count }, (_, i): Draft => {
    const box = { x: 24 + (i % side) * 264, y: 24 + Math.floor(i / side) * 264, w: 240, h: 240 };
    return {
      key: `n${i}`,
      kind: "sticky",
      box,
      parent: "wall",
      fill: "#A8DAFF",
      text: { ...ink, lead: `Said as number ${i}` },
    };
  });
  return [frame, ...notes];
};

const readWall = (
  count: number,
  switches: Switches,
): Promise<{ readonly all: readonly number[]; readonly reads: number }> =>
  opened(switches, async (sandbox) => {
    await sandbox.board.apply(wall(count).map((draft) => ({ do: "add", draft })));
    const before = sandbox.meters().reads;
    await sandbox.board.read(whole);
    const reads = (sandbox.meters().reads - before) / count;
    const all: number[] = [];
    for (let i = 0; i < runs; i++) all.push(await busyWith(sandbox, () => sandbox.board.read(whole)));
    return { all, reads };
  });

export const figjamSpeed = async (): Promise<void> => {
  console.log(`FigJam: what its sandbox takes, in QuickJS with the emulated editor; medians of ${runs}`);
  const starts: number[] = [];
  for (let i = 0; i < runs; i++) starts.push(await starting());
  console.log(limited("starting main.js", median(starts), 75, " ms"));
  const ways = [
    ["where the page can be exported", allOn],
    ["where it is read node by node", allOff],
  ] as const;
  for (const [how, switches] of ways) {
    const inserts: number[] = [];
    for (let i = 0; i < runs; i++) inserts.push(await insert(switches));
    console.log(limited(`inserting a journey map, ${how}`, median(inserts), 150, " ms"));
    const { all, reads } = await readWall(5_000, switches);
    console.log(limited(`reading 5,000 stickies, ${how}`, median(all), 400, " ms"));
    console.log(limited("  property reads a sticky", reads, 12));
  }
};
