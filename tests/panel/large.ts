// The page benchmarks and tests of big boards open: the real panel over the whole core and a board in memory with as much on it as the
// address asks for. ?board=notes: ten thousand on a map that nothing marks as ours; wide: 20 lanes of 30 stages; long: ten thousand
// texts of every length beside a small map; findings: a check that finds three
// hundred things and cannot tell of as many.
import { h, render } from "preact";
import type { Item } from "../../src/board/index.js";
import { draftedItem, memoryBoard } from "../../src/hosts/memory/index.js";
import type { Finding, Note, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { makeSession, type Session } from "../../src/session.js";
import { Grid } from "../../ui/panel/grid.js";
import { mountPanel, type PanelHandle } from "../../ui/panel/index.js";
import { marksOf } from "../../ui/panel/view.js";
import { mapOf, randomFrom } from "../bench/boards.js";

/** A map's items as they lie on a board, with our tags or without. */
const drawn = (map: ServiceMap, tagged: boolean): readonly Item[] =>
  place(map).map((draft) => {
    const { tag, ...item } = draftedItem(draft, draft.key, draft.parent);
    return tagged && tag ? { ...item, tag } : item;
  });

const wide = (): ServiceMap => {
  const random = randomFrom(7);
  const from = mapOf(0, 30);
  const lanes = Array.from({ length: 20 }, (_, i) => ({
    id: `lane${i}`,
    title: `Lane ${i + 1}`,
    roles: from.lanes[i % from.lanes.length]?.roles ?? [],
  }));
  const notes = lanes.flatMap(({ id, roles }, row) =>
    from.stages.flatMap((stage, column) =>
      Array.from(
        { length: Math.floor(random() * 6) },
        (_, n): Note => ({
          id: `n${row}-${column}-${n}`,
          text: `Number ${row * 180 + column * 6 + n} is another matter`,
          lane: id,
          stage: stage.id,
          confidence: 1,
          why: "",
          ...(roles.includes("emotions") && { score: Math.floor(random() * 5) - 2, scoreFrom: "height" as const }),
        }),
      ),
    ),
  );
  return { ...from, lanes, notes, lines: [] };
};

const sayings = [
  "Asks",
  "待っているあいだに、次に何が起こるのか誰も教えてくれなかったので、三回も電話をかけた",
  "انتظر ثلاثة أسابيع حتى وصل الرد، ثم كان الرد ناقصاً",
  "Waits for a letter that says the same as the two before it, and then calls to ask whether anybody has read what she sent",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
  "One\nthing\nafter\nthe other",
];

const beside = (): readonly Item[] => [
  ...drawn(mapOf(80, 5), true),
  ...Array.from({ length: 10_000 }, (_, i): Item => {
    const [x, y] = [20_000 + (i % 100) * 220, 20_000 + Math.floor(i / 100) * 220];
    return {
      id: `beside${i}`,
      kind: "sticky",
      box: { x, y, w: 200, h: 200 },
      text: `${i} ${sayings[i % sayings.length]}`,
    };
  }),
];

const boards: Readonly<Record<string, () => readonly Item[]>> = {
  notes: () => drawn(mapOf(10_000), false),
  wide: () => drawn(wide(), true),
  long: beside,
  findings: () => drawn(mapOf(80, 5), true),
  empty: () => [],
};

const query = new URLSearchParams(location.search);
const root = document.querySelector<HTMLElement>("#panel");
if (!root) throw new Error("the page has no #panel");
if (query.get("dir") === "rtl") document.documentElement.dir = "rtl";
const board = memoryBoard(boards[query.get("board") ?? "notes"]?.() ?? []);
let nth = 0;
const session = (): Session => {
  const real = makeSession(board, { newId: () => `m${nth++}` });
  if (query.get("board") !== "findings") return real;
  const many = (of: readonly Finding[], is: string): readonly Finding[] =>
    Array.from({ length: 300 }, (_, i) => ({
      rule: "stage-has-action",
      severity: "warning",
      lanes: [],
      stages: [],
      notes: [],
      items: [],
      ...of[i % Math.max(1, of.length)],
      message: `${i} ${sayings[i % sayings.length]}`,
      fingerprint: `${is}${i}`,
    }));
  return {
    ...real,
    check: async (of) => {
      const report = await real.check(of);
      const maps = report.maps.map((m) => ({
        ...m,
        findings: many(m.findings, "f"),
        incomplete: many(m.incomplete, "i"),
      }));
      return { ...report, maps };
    },
  };
};
const mounted = (): PanelHandle =>
  mountPanel(root, session(), {
    theme: query.get("theme") === "dark" ? "dark" : "light",
    skin: "playground",
  });
let panel = mounted();
board.watch(() => panel.boardChanged());

/** The grid alone, drawn anew: milliseconds of script, style and layout, and with the frame that paints it. */
const drawGrids = async (mode: "read" | "heat", times: number) => {
  const now = session();
  const seen = await now.read({ of: "board" });
  const map = seen.reading.maps[0];
  if (!map) throw new Error("expected a map on the board");
  const report = (await now.check(seen)).maps[0];
  const boxes = new Map(seen.snapshot.items.map((i) => [i.id, i.box]));
  const heat = report && { marks: marksOf(map, report), ...(report.coverage && { coverage: report.coverage }) };
  const nothing = () => undefined;
  const props = { map, mode, boxes, cell: undefined, onPick: nothing, onShow: nothing, ...(mode === "heat" && heat) };
  const all: { readonly made: number; readonly painted: number }[] = [];
  for (let i = 0; i < times; i++) {
    const place = document.createElement("div");
    root.prepend(place);
    await new Promise((done) => setTimeout(done, 30));
    const begin = performance.now();
    render(h(Grid, props), place);
    place.getBoundingClientRect();
    const made = performance.now() - begin;
    const frame = await new Promise<number>((done) =>
      requestAnimationFrame(() => {
        const from = performance.now();
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - from);
        port2.postMessage(0);
      }),
    );
    all.push({ made, painted: made + frame });
    render(null, place);
    place.remove();
  }
  return all;
};

const large = {
  board,
  drawGrids,
  get panel() {
    return panel;
  },
  close: () => panel.unmount(),
  open: () => {
    panel = mounted();
  },
};
export type Large = typeof large;
Object.assign(window, { large });
