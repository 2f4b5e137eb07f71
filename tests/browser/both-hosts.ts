// The built panel in Miro and in FigJam behind one interface, for flows that are the same in both: the panel's page in its frame, and
// the emulated board with its people beside it. What differs between the two is said here and nowhere in those flows.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Download, Frame, Page } from "playwright-core";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import type { Emulator } from "../hosts/miro-emulator.js";
import { openContext } from "./chromium.js";
import { openFigJam } from "./figjam-editor.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Each item on the board by its id, with all the host keeps of it. */
export type Things = Readonly<Record<string, unknown>>;

export interface HostInBrowser {
  /** The page around the panel: it has the keyboard, the mouse and the downloads. */
  readonly page: Page;
  readonly panel: Frame;
  /** Everything on the console, and every address asked for that is not the app's. */
  readonly said: readonly string[];
  /** A board with nothing on it, and the panel beside it. */
  open(): Promise<void>;
  /** Closes the panel and opens it again beside the same board, where the emulated editor can. */
  again?(): Promise<void>;
  things(): Promise<Things>;
  /** What was brought into view last. */
  shown(): Promise<readonly string[]>;
  /** The one thing on the board whose first line says just this. */
  boxOf(text: string): Promise<Box>;
  write(text: string, at: { readonly x: number; readonly y: number }): Promise<string>;
  remove(texts: readonly string[]): Promise<void>;
  select(ids: readonly string[]): Promise<void>;
  /** A picture of the panel, where somebody asked for pictures. */
  look(name: string): Promise<void>;
  end(): Promise<void>;
}

const pictures = process.env.LANEWISE_PICTURES;
const picture = async (page: Page, name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.locator("iframe").screenshot({ path: join(pictures, `flow-${name}.png`) });
};
const frameIn = (page: Page): Frame => {
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error("expected the panel in a frame of the page");
  return frame;
};
/** Two columns of notes fit into a cell, and a note is no wider than this. */
export const noteSize = 208;

export const openMiroHost = async (): Promise<HostInBrowser> => {
  const sdkAddress = "https://miro.com/app/static/sdk/v2/miro.js";
  const around = `<!doctype html><html lang="en"><title>Board</title><link rel="icon" href="data:,"><body style="margin:0"><script src="${sdkAddress}"></script><iframe title="Panel" src="panel.html" width="320" height="800" style="border:0"></iframe></body></html>`;
  await buildOnly(["miro"]);
  const served: Served = await serve("dist/miro");
  const sdk = await build({
    entryPoints: ["tests/browser/miro-sdk.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "utf8",
  });
  const context: BrowserContext = await openContext({ width: 320, height: 800 });
  const said: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === sdkAddress)
      return route.fulfill({ body: sdk.outputFiles[0]?.text ?? "", contentType: "text/javascript" });
    if (url.startsWith(`${served.url}board.html`)) return route.fulfill({ body: around, contentType: "text/html" });
    if (url.startsWith(served.url)) return route.continue();
    said.push(`request: ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  const onBoard = <R, A = undefined>(run: (emulator: Emulator, given: A) => R, given?: A): Promise<R> =>
    page.evaluate(
      ([source, data]) => {
        const work = new Function("emulator", "given", `return (${source})(emulator, given)`);
        return work((globalThis as unknown as { emulator: Emulator }).emulator, data);
      },
      [run.toString(), given] as const,
    ) as Promise<R>;
  return {
    page,
    get panel() {
      return frameIn(page);
    },
    said,
    open: async () => {
      await page.goto(`${served.url}board.html?latency=1`);
      await page.frameLocator("iframe").getByRole("tab", { name: "Insert" }).waitFor();
    },
    again: async () => {
      await page.locator("iframe").evaluate((frame) => frame.setAttribute("src", "about:blank"));
      await page.locator("iframe").evaluate((frame) => frame.setAttribute("src", "panel.html"));
      await page.frameLocator("iframe").getByRole("tab", { name: "Insert" }).waitFor();
    },
    // When and by whom an item was changed last is Miro's to write, also where it is as it was before.
    things: () =>
      onBoard(({ raw }) =>
        Object.fromEntries(
          Object.entries(raw()).map(([id, { modifiedAt: _at, modifiedBy: _by, ...thing }]) => [id, thing]),
        ),
      ),
    shown: () => onBoard(({ shared }) => [...shared.shown]),
    boxOf: (text) =>
      onBoard(({ world }, wanted) => {
        const found = [...world.things.values()].filter(
          (t) => t.type !== "tag" && world.textOf(t.id).split("\n")[0] === wanted,
        );
        if (!found[0] || found[1]) throw new Error(`expected one thing that says “${wanted}”, got ${found.length}`);
        return world.rect(found[0]);
      }, text),
    write: (text, at) =>
      onBoard(({ people }, given) => people.add({ kind: "sticky", ...given }), {
        text,
        box: { ...at, w: 208, h: 238 },
      }),
    remove: (texts) =>
      onBoard(({ world, people }, gone) => {
        for (const { id, type } of [...world.things.values()])
          if (type !== "tag" && gone.includes(world.textOf(id).split("\n")[0] ?? "")) people.remove(id);
      }, texts),
    select: (ids) => onBoard(({ people }, all) => people.select(all), ids),
    look: (name) => picture(page, `miro-${name}`),
    end: async () => {
      await context.close();
      await served.close();
    },
  };
};

interface Node {
  readonly type: string;
  readonly name: string;
  readonly words?: { readonly characters: string };
}

export const openFigJamHost = async (): Promise<HostInBrowser> => {
  const figjam = await openFigJam();
  const { page, said } = figjam;
  const saying = (text: string): readonly string[] =>
    (Object.entries(figjam.editor.raw()) as unknown as readonly (readonly [string, Node])[]).flatMap(([id, node]) =>
      node.words?.characters.split("\n")[0] === text ? [id] : [],
    );
  return {
    page,
    get panel() {
      return frameIn(page);
    },
    get said() {
      return [...said, ...figjam.asked.map((url) => `request: ${url}`)];
    },
    open: () => figjam.open({}),
    things: async () => figjam.editor.raw(),
    shown: async () => figjam.editor.revealed(),
    boxOf: async (text) => {
      const [id, other] = saying(text);
      if (id === undefined || other !== undefined) throw new Error(`expected one thing that begins with “${text}”`);
      return figjam.editor.boxOf(id);
    },
    write: async (text, { x, y }) => {
      const { editor } = figjam;
      const under = Object.entries(editor.raw()).find(([id, node]) => {
        const box = editor.boxOf(id);
        return (
          (node as Node).type === "SECTION" &&
          x >= box.x &&
          x + noteSize <= box.x + box.w &&
          y >= box.y &&
          y + noteSize <= box.y + box.h
        );
      });
      return editor.people("sticky", { x, y, text, author: "Ana", ...(under && { parent: under[0] }) });
    },
    remove: async (texts) => {
      for (const id of texts.flatMap(saying)) figjam.editor.people("remove", id);
    },
    select: async (ids) => figjam.editor.people("select", ids),
    look: (name) => picture(page, `figjam-${name}`),
    end: () => figjam.end(),
  };
};

/** What a download holds. */
export const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());
