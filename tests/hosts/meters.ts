// What each use case costs in Miro and in FigJam, counted by the meters of the emulators: the tables of docs/hosts.md. Decides what is
// counted and over which map; what may be spent at most is said by the tests of each host.
import { markdownTable } from "markdown-table";
import type { Board } from "../../src/board/index.js";
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import type { Finding } from "../../src/model/index.js";
import { makeSession, type Session } from "../../src/session.js";
import { makeFigJam } from "./figjam-emulator.js";
import { miroEmulator, oneWay, type Switches } from "./miro-emulator.js";

/** Runs one use case and counts it. */
type Counted<T> = (name: string, run: (progress: () => undefined) => Promise<unknown>) => Promise<T>;

interface Hands {
  readonly board: Board;
  /** Somebody writes a note. */
  note(at: { readonly x: number; readonly y: number }, text: string): void;
  remove(ids: readonly string[]): void;
}

const found = <T>(it: T | undefined, what: string): T => {
  if (it === undefined) throw new Error(`expected ${what} on the board of the meters, found none`);
  return it;
};

/** A workshop in short: insert, people write, read, check, fix what is missing, set a finding aside, badges on and off. */
const workshop = async <T>({ board, note, remove }: Hands, count: Counted<T>): Promise<readonly T[]> => {
  const session: Session = makeSession(board, { newId: () => "m1" });
  const plan = await session.plan("journey-map", { seeds: 0 });
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
  const rows: T[] = [];
  rows.push(await count(`insert (${plan.value.drafts.length} items)`, (p) => session.insert(plan.value, p)));
  const first = await session.read();
  const lane = found(
    first.reading.maps[0]?.lanes.find((l) => l.roles.includes("needs")),
    "a lane of needs",
  );
  const head = (part: string, id: string) =>
    found(
      first.snapshot.items.find((i) => i.tag?.part === part && i.tag.id === id),
      `the ${part} of ${id}`,
    );
  const actions = found(
    first.reading.maps[0]?.lanes.find((l) => l.roles.includes("actions")),
    "a lane of actions",
  );
  for (const { id } of first.reading.maps[0]?.stages ?? []) {
    const [{ box }, { box: row }] = [head("stage", id), head("band", actions.id)];
    note({ x: box.x + 40, y: row.y + 30 }, "Compares the offers");
  }
  rows.push(await count("read the board", () => session.read()));
  const withVotes = async () => {
    await session.askVotes();
    return session.read();
  };
  if (board.votes) rows.push(await count("the same, with votings", withVotes));
  remove([head("lane", lane.id).id, head("band", lane.id).id]);
  const seen = await session.read();
  const map = found(seen.reading.maps[0], "a map").id;
  let findings: readonly Finding[] = [];
  const check = async () => {
    const report = await session.check(seen);
    findings = report.maps[0]?.findings ?? [];
    return session.settle(seen, report);
  };
  rows.push(await count("check", check));
  const missing = found(
    findings.find((f) => f.rule === "lane-required" && f.fix),
    "a missing lane",
  );
  rows.push(await count("fix: add the missing lane", (p) => session.fix(seen, map, missing, p)));
  const said = { why: "We know it from the last round.", when: "2026-01-01" };
  rows.push(await count("keep: set a finding aside", () => session.dismiss(seen, map, missing, said)));
  const marked = findings.filter((f) => f.items.length > 0).slice(0, 5);
  rows.push(await count(`badges at ${marked.length} findings`, (p) => session.mark(seen, map, marked, p)));
  rows.push(await count("badges away", (p) => session.unmark(seen, p)));
  return rows;
};

export interface MiroCost {
  readonly name: string;
  readonly calls: number;
  readonly credits: number;
}

export const miroCosts = async (switches: Switches): Promise<readonly MiroCost[]> => {
  let now = 0;
  const emulator = miroEmulator({ switches, latency: 0, clock: { now: () => now } });
  const settings = () => ({ getItem: () => null, setItem: () => undefined });
  const { people, meter } = emulator;
  const hands: Hands = {
    board: miroBoard(emulator.page().miro.board, { settings }),
    note: (at, text) => void people.add({ kind: "sticky", box: { ...at, w: 208, h: 238 }, text }),
    remove: (ids) => {
      for (const id of ids) people.remove(id);
    },
  };
  return workshop(hands, async (name, run) => {
    now += 3_600_000;
    meter.reset();
    await run(() => undefined);
    const { calls, credits } = meter.read();
    return { name, calls, credits };
  });
};

export interface FigJamCost {
  readonly name: string;
  readonly calls: number;
  readonly reads: number;
  readonly slices: number;
  /** Items made between two pauses, at most. */
  readonly most: number;
  readonly undoSteps: number;
}

export const figjamCosts = async (): Promise<readonly FigJamCost[]> => {
  const host = makeFigJam({ relaunchCommands: ["check", "read"], command: "read" });
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  const { meters, people } = host;
  const hands: Hands = {
    board: await figjamBoard(host.panel.post, host.panel.on),
    note: (at, text) => void people.sticky({ ...at, w: 240, h: 240, text }),
    remove: (ids) => {
      for (const id of ids) people.remove(id);
    },
  };
  return workshop(hands, async (name, run) => {
    host.slice();
    meters.maxSlice = 0;
    const before = { ...meters };
    let slices = 0;
    // Told after every pause: what was done since the last one is one slice.
    await run(() => {
      slices += 1;
      host.slice();
      return undefined;
    });
    host.slice();
    return {
      name,
      calls: meters.calls - before.calls,
      reads: meters.reads - before.reads,
      slices,
      most: meters.maxSlice,
      undoSteps: meters.undoSteps - before.undoSteps,
    };
  });
};

const number = (n: number): string => n.toLocaleString("en");

/** Both tables, as they stand in docs/hosts.md. */
export const meterTables = async (): Promise<string> => {
  const falls = await miroCosts({ ...oneWay, capture: "silent" });
  const added = await miroCosts(oneWay);
  const figjam = await figjamCosts();
  return [
    "In Miro, where what is created over a frame falls into it, and where each item has to be put into it by a call of its own:",
    "",
    markdownTable(
      [
        ["use case", "calls", "credits", "calls, one by one", "credits, one by one"],
        ...falls.map((f, n) => [
          f.name,
          ...[f.calls, f.credits, added[n]?.calls ?? 0, added[n]?.credits ?? 0].map(number),
        ]),
      ],
      { align: ["l", "r", "r", "r", "r"] },
    ),
    "",
    "In FigJam:",
    "",
    markdownTable(
      [
        ["use case", "calls", "property reads", "slices", "items a slice, at most", "undo steps"],
        ...figjam.map((f) => [f.name, ...[f.calls, f.reads, f.slices, f.most, f.undoSteps].map(number)]),
      ],
      { align: ["l", "r", "r", "r", "r", "r"] },
    ),
  ].join("\n");
};
