// The contract of all boards over the real editor, in a browser: what tests/hosts/excalidraw.test.ts plays, done for real.
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { localFonts } from "../../build/excalidraw.js";
import {
  type Applied,
  type Board,
  type Capabilities,
  type Change,
  HostError,
  type ItemId,
  type Selected,
} from "../../src/board/index.js";
import { boardContract, type Hands } from "../hosts/contract.js";
import { openBrowser } from "./chromium.js";

const home = "https://board.test/";
const source = `
import { mountWhiteboard } from "./ui/playground/whiteboard.ts";
import { excalidrawBoard } from "./src/hosts/excalidraw/index.ts";
import { handsOn } from "./tests/hosts/excalidraw-hands.ts";
const { editor } = await mountWhiteboard(document.getElementById("board"), "en");
const board = excalidrawBoard(editor, { keep: () => localStorage });
const scene = () => editor.getSceneElementsIncludingDeleted();
const hands = handsOn({
  get: () => [...scene()],
  set: (elements) => editor.updateScene({ elements }),
  select: (ids) => editor.updateScene({ appState: { selectedElementIds: Object.fromEntries(ids.map((id) => [id, true])) } }),
});
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
globalThis.lanewise = {
  can: () => board.can,
  fresh: async () => { localStorage.clear(); editor.updateScene({ elements: [], appState: { selectedElementIds: {} } }); await drawn(); },
  read: (scope) => board.read(scope),
  apply: async (changes, stops) => {
    const told = [];
    try {
      const applied = await board.apply(changes, (done, total) => { told.push([done, total]); return stops ? false : undefined; });
      await drawn();
      return { applied, told };
    } catch (e) {
      const { message, host, done, total, placed, missing, stopped } = e;
      return { told, error: { message, host, done, total, placed, missing, stopped } };
    }
  },
  reveal: async (ids) => { await board.reveal(ids); await drawn(); },
  view: () => board.view(),
  recall: (key) => board.recall(key),
  remember: (key, value) => board.remember(key, value),
  keep: async (key, text, on) => { await board.keep(key, text, on); await drawn(); },
  watch: () => { globalThis.endWatch = board.watch(() => globalThis.boardChanged()); },
  endWatch: () => globalThis.endWatch(),
  follow: () => { globalThis.endFollow = board.follow((selected) => globalThis.nowSelected(selected)); },
  endFollow: () => globalThis.endFollow(),
  hand: async (name, ...args) => { const result = hands[name](...args); await drawn(); return result; },
  raw: () => Object.fromEntries(scene().filter((e) => !e.isDeleted).map((e) => [e.id, e])),
  revealed: () => Object.keys(editor.getAppState().selectedElementIds),
};`;
const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:0}#board{height:100vh}</style><div id="board"></div><script type="module" src="page.js"></script>`;

let browser: Browser;
let page: Page;
let changed: () => void = () => {};
let heard: (selected: Selected) => void = () => {};

beforeAll(async () => {
  const built = await build({
    stdin: { contents: source, resolveDir: ".", loader: "ts" },
    bundle: true,
    write: false,
    outdir: "out",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    define: { "process.env.NODE_ENV": '"production"', "process.env.IS_PREACT": '"false"' },
    loader: { ".woff2": "dataurl" },
    plugins: [localFonts()],
    conditions: ["production"],
  });
  const script = built.outputFiles.find((f) => f.path.endsWith(".js"))?.text ?? "";
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === home) return route.fulfill({ body: html, contentType: "text/html" });
    if (url === `${home}page.js`) return route.fulfill({ body: script, contentType: "text/javascript" });
    return route.abort();
  });
  await page.exposeFunction("boardChanged", () => changed());
  await page.exposeFunction("nowSelected", (selected: Selected) => heard(selected));
  await page.goto(home);
  await page.waitForFunction("globalThis.lanewise");
});
afterAll(() => browser?.close());

const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
  page.evaluate(
    ([call, given]) => {
      const calls = (globalThis as unknown as { lanewise: Record<string, (...args: unknown[]) => unknown> }).lanewise;
      return calls[call]?.(...given);
    },
    [name, args] as const,
  );

interface Answer {
  readonly told: readonly (readonly [number, number])[];
  readonly applied?: Applied;
  readonly error?: ConstructorParameters<typeof HostError>[1] & { readonly message: string };
}

const apply: Board["apply"] = async (changes: readonly Change[], progress) => {
  const stops = progress !== undefined && (await progress(0, changes.length)) === false;
  const { told, applied, error } = (await ask("apply", changes, stops)) as Answer;
  for (const [done, total] of told) await progress?.(done, total);
  if (applied) return applied;
  const { message, ...facts } = error ?? { message: "no answer", host: "excalidraw" };
  throw new HostError(message.replace(/^\[\w+\] /, ""), facts);
};

const people: Hands = {
  add: (what) => ask("hand", "add", what) as Promise<ItemId>,
  move: async (id, to) => void (await ask("hand", "move", id, to)),
  edit: async (id, text) => void (await ask("hand", "edit", id, text)),
  remove: async (id) => void (await ask("hand", "remove", id)),
  select: async (ids) => void (await ask("hand", "select", ids)),
  connect: (from, to) => ask("hand", "connect", from, to) as Promise<ItemId>,
  turn: async (id, degrees) => void (await ask("hand", "turn", id, degrees)),
  group: (ids) => ask("hand", "group", ids),
  duplicate: (id, to) => ask("hand", "duplicate", id, to) as Promise<ItemId>,
};

boardContract(
  "the real editor",
  async () => {
    await ask("fresh");
    const board: Board = {
      host: "excalidraw",
      can: (await ask("can")) as Capabilities,
      read: (scope) => ask("read", scope) as ReturnType<Board["read"]>,
      apply,
      reveal: async (ids) => void (await ask("reveal", ids)),
      view: () => ask("view") as ReturnType<Board["view"]>,
      recall: (key) => ask("recall", key) as Promise<string | null>,
      remember: async (key, value) => void (await ask("remember", key, value)),
      keep: async (key, text, on) => void (await ask("keep", key, text, on)),
      watch: (tell) => {
        changed = tell;
        void ask("watch");
        return () => {
          changed = () => {};
          void ask("endWatch");
        };
      },
      follow: (tell) => {
        heard = tell;
        void ask("follow");
        return () => {
          heard = () => {};
          void ask("endFollow");
        };
      },
    };
    return {
      board,
      people,
      raw: () => ask("raw") as Promise<Record<ItemId, unknown>>,
      revealed: () => ask("revealed") as Promise<readonly ItemId[]>,
    };
  },
  { ownTextSize: true },
);
