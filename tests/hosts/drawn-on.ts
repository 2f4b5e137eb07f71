// Boards of the generator and of hand put on every live host as people would, past our adapters, and the adapters over them.
import type { Board, Box, Item } from "../../src/board/index.js";
import { type ExcalidrawApi, excalidrawBoard } from "../../src/hosts/excalidraw/index.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { forms } from "../boards/forms/index.js";
import { html, stickyColour } from "../boards/forms/miro.js";
import { makeFigJam } from "./figjam-emulator.js";
import { me, miroEmulator } from "./miro-emulator.js";

export interface Host {
  readonly id: string;
  /** The width of a square sticky as the host makes it; absent where any will do. */
  readonly side?: number;
  put(items: readonly Item[]): Promise<{ readonly board: Board; readonly ids: ReadonlyMap<string, string> }>;
}

/** Frames first, so that there is something to put the rest in; what holds on to others last. */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  const rank = (item: Item): number => (item.kind === "frame" ? 0 : item.kind === "connector" ? 2 : 1);
  return [...items].sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? b.box.w * b.box.h - a.box.w * a.box.h : 0));
};
const grouped = (items: readonly Item[], by: (item: Item) => string | undefined): readonly (readonly Item[])[] => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = by(item);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
};
const reversed = (ids: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...ids].map(([item, there]) => [there, item]));

const memory: Host = {
  id: "memory",
  put: async (items) => {
    const board = memoryBoard();
    const ids = new Map<string, string>();
    const known = (id: string | undefined): string | undefined => (id === undefined ? undefined : ids.get(id));
    for (const { id, parent, from, to, ...item } of inOrder(items)) {
      const held = { parent: known(parent), from: known(from), to: known(to) };
      const there = Object.fromEntries(Object.entries(held).filter(([, v]) => v !== undefined));
      ids.set(id, board.people.add({ ...item, ...there }));
    }
    return { board, ids: reversed(ids) };
  },
};

const excalidraw: Host = {
  id: "excalidraw",
  put: async (items) => {
    const form = forms.find((f) => f.id === "excalidraw");
    if (!form) throw new Error("expected the form of Excalidraw");
    const { json, ids } = form.write(items, "board");
    const { elements } = json as { elements: readonly unknown[] };
    const editor: ExcalidrawApi = {
      getSceneElementsIncludingDeleted: () => elements,
      getAppState: () => ({ scrollX: 0, scrollY: 0, width: 1, height: 1, zoom: { value: 1 }, selectedElementIds: {} }),
      updateScene: () => undefined,
      onChange: () => () => undefined,
    };
    return { board: excalidrawBoard(editor), ids };
  },
};

type Emulator = ReturnType<typeof miroEmulator>;

/** What the Web SDK calls the item and everything it holds. */
const onMiro = ({ kind, box, text, fill, fontSize, angle }: Item): readonly [string, Record<string, unknown>] => {
  const at = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const turned = angle ? { rotation: angle } : {};
  const font = fontSize === undefined ? {} : { fontSize };
  switch (kind) {
    case "sticky":
      return [
        "sticky_note",
        { ...at, width: box.w, content: html(text), style: { fillColor: stickyColour(fill ?? "#FFF9B1") } },
      ];
    case "frame":
      return ["frame", { ...at, width: box.w, height: box.h, title: text, style: { fillColor: "#ffffff" } }];
    case "text":
      return [
        "text",
        { ...at, ...turned, width: Math.max(1.02 * box.w, 1.71 * (fontSize ?? 14)), content: html(text), style: font },
      ];
    default: {
      const style = { ...font, fillColor: fill ?? "transparent", borderOpacity: 0 };
      return [
        "shape",
        { ...at, ...turned, width: box.w, height: box.h, content: text === "" ? "" : html(text), style },
      ];
    }
  }
};

const connectOnMiro = ({ people }: Emulator, item: Item, ids: ReadonlyMap<string, string>): string | undefined => {
  const [from, to] = [ids.get(item.from ?? ""), ids.get(item.to ?? "")];
  // Its connectors hold on to something.
  return from && to ? people.connect(from, to, item.text === "" ? undefined : item.text) : undefined;
};

const miro: Host = {
  id: "Miro",
  side: 199,
  put: async (items) => {
    const emulator = miroEmulator({ latency: 0, clock: { now: () => 1_000_000 } });
    const { world, people } = emulator;
    const ids = new Map<string, string>();
    for (const item of inOrder(items)) {
      if (item.kind === "connector") {
        const id = connectOnMiro(emulator, item, ids);
        if (id) ids.set(item.id, id);
        continue;
      }
      const thing = world.create(...onMiro(item), item.author ?? me);
      if (item.kind === "sticky") thing.height = item.box.h;
      if (item.kind === "image") thing.type = "image";
      const frame = world.frameUnder(thing);
      if (frame && item.parent !== undefined) world.putInto(thing, frame);
      ids.set(item.id, thing.id);
    }
    const inGroups = items.filter((i) => i.kind !== "frame" && i.kind !== "connector");
    for (const all of grouped(inGroups, (i) => i.group))
      if (all.length > 1) people.group(all.map((i) => ids.get(i.id) ?? ""));
    for (const tag of new Set(items.flatMap((i) => i.tags ?? [])))
      people.tag(
        tag,
        items.filter((i) => i.tags?.includes(tag)).map((i) => ids.get(i.id) ?? ""),
      );
    const board = miroBoard(emulator.page().miro.board, {
      settings: () => ({ getItem: () => null, setItem: () => undefined }),
    });
    return { board, ids: reversed(ids) };
  },
};

type FigJam = ReturnType<typeof makeFigJam>;

/** Stickies have two widths and no angle; where they stand, their middle stands. */
const fixed = ({ box }: Item): Box & { readonly wide: boolean } => {
  const wide = box.w > 1.3 * box.h;
  const w = wide ? 416 : 240;
  return { x: box.x + box.w / 2 - w / 2, y: box.y + box.h / 2 - 120, w, h: 240, wide };
};

/** What is turned by a right angle stands in the upright box it takes up, and says so. */
const upright = ({ box, angle }: Item): Box =>
  Math.abs(angle ?? 0) === 90
    ? { x: box.x + box.w / 2 - box.h / 2, y: box.y + box.h / 2 - box.w / 2, w: box.h, h: box.w }
    : box;

const drawOnFigJam = (host: FigJam, item: Item, parent: string | undefined): string => {
  const { people } = host;
  const made = {
    ...upright(item),
    text: item.text,
    ...(item.fill !== undefined && { fill: item.fill }),
    ...(item.author !== undefined && { author: item.author }),
    ...(item.fontSize !== undefined && { size: item.fontSize }),
    ...(parent !== undefined && { parent }),
  };
  const draw = (): string => {
    switch (item.kind) {
      case "sticky":
        return people.sticky({ ...made, ...fixed(item), size: 12 });
      case "frame":
        return people.section(made);
      case "text":
        return people.text(made);
      default:
        return people.shape(made);
    }
  };
  const id = draw();
  if (Math.abs(item.angle ?? 0) === 90 && item.kind !== "sticky")
    (host.record(id) as { rotation: number }).rotation = -(item.angle ?? 0);
  for (let i = 0; i < (item.votes ?? 0); i++)
    people.stamp({ x: item.box.x + 20 + i * 50, y: item.box.y + item.box.h - 60 });
  return id;
};

/** The cells of one table, row by row. */
const tableOnFigJam = (host: FigJam, cells: readonly Item[]): readonly (readonly [item: string, cell: string])[] => {
  const rounded = (of: "x" | "y"): readonly number[] =>
    [...new Set(cells.map(({ box }) => Math.round(box[of])))].sort((a, b) => a - b);
  const [xs, ys] = [rounded("x"), rounded("y")];
  const rows = ys.map((y) =>
    xs.map((x) => cells.find(({ box }) => Math.round(box.x) === x && Math.round(box.y) === y)),
  );
  const texts = rows.map((row) => row.map((cell) => cell?.text ?? ""));
  const table = host.people.table({ x: xs[0] ?? 0, y: ys[0] ?? 0 }, texts);
  const widths = xs.map((_, c) => rows.find((row) => row[c])?.[c]?.box.w ?? 192);
  const heights = rows.map((row) => row.find((cell) => cell)?.box.h ?? 64);
  (host.record(table) as { more: object }).more = { cells: { rows: texts, widths, heights } };
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell ? [[cell.id, `T${table};1:${r};1:${c}`] as const] : [])),
  );
};

/** The page read by its export, or node by node where there is none. */
const figjam = (id: string, exportsPages: boolean): Host => ({
  id,
  side: 240,
  put: async (items) => {
    const host = makeFigJam({ switches: { exportsPages, exportHoldsAllTypes: true } });
    host.figma.showUI("<p>panel</p>", {});
    serve(host.figma, {
      post: (message) => host.figma.ui.postMessage(message),
      on: (heard) => {
        host.figma.ui.onmessage = (message: unknown) => heard(message);
      },
    });
    host.panel.load();
    const ids = new Map<string, string>();
    for (const cells of grouped(items, (i) => i.cellOf))
      for (const [item, cell] of tableOnFigJam(host, cells)) ids.set(item, cell);
    for (const item of inOrder(items)) {
      if (item.cellOf !== undefined) continue;
      const [from, to] = [ids.get(item.from ?? ""), ids.get(item.to ?? "")];
      if (item.kind !== "connector") ids.set(item.id, drawOnFigJam(host, item, ids.get(item.parent ?? "")));
      else if (from && to) ids.set(item.id, host.people.connect(from, to, item.text));
    }
    // Node by node, cells go by their row and column alone.
    const there = [...reversed(ids)].flatMap(([id, item]) => [
      [id, item] as const,
      [id.replace(/;1:(\d+);1:(\d+)$/, ";$1;$2"), item] as const,
    ]);
    return { board: await figjamBoard(host.panel.post, host.panel.on), ids: new Map(there) };
  },
});

export const hosts: readonly Host[] = [
  memory,
  excalidraw,
  miro,
  figjam("FigJam", true),
  figjam("FigJam node by node", false),
];
