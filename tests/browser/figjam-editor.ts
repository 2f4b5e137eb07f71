// FigJam around the panel, for a browser: the built main.js in QuickJS with the emulated editor, outside the browser; inside it the built
// page in a frame of null origin that may reach no network. Messages go between the two as FigJam hands them on.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { type FigJamPair, figjamPair } from "../../build/figjam.js";
import { type Editor, type EditorOptions, openEditor } from "../hosts/figjam/sandbox.js";
import { openContext } from "./chromium.js";

const home = "https://figjam.test";
/** What `networkAccess: none` comes to. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";
/** What `themeColors` adds to the page. */
const themes = {
  light:
    "--figma-color-bg:#ffffff;--figma-color-text:#000000e5;--figma-color-border:#e6e6e6;--figma-color-bg-brand:#0d99ff",
  dark: "--figma-color-bg:#2c2c2c;--figma-color-text:#ffffff;--figma-color-border:#444444;--figma-color-bg-brand:#0c8ce9",
};
export type Theme = keyof typeof themes;

const outer = `<!doctype html><html lang="en"><meta charset="utf-8"><title>FigJam</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%;background:#f5f5f5}#board{position:absolute;inset:0 400px 0 0;display:grid}#board svg{width:100%;height:100%}
iframe{position:absolute;right:16px;top:16px;width:368px;height:640px;border:0;border-radius:8px;box-shadow:0 2px 14px rgb(0 0 0 / .25);background:#fff}</style>
<body><div id="board"></div></body></html>`;

const withHead = (html: string, theme: Theme): string => {
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>:root{${themes[theme]}}</style><script>document.documentElement.classList.add("figma-${theme}")</script>`;
  return html.split('<meta charset="utf-8">').join(head);
};

/** Runs in the outer page. */
const frameAround = (html: string): void => {
  const panel = document.createElement("iframe");
  panel.setAttribute("sandbox", "allow-scripts allow-downloads");
  addEventListener("message", (event) => {
    if (event.source === panel.contentWindow && event.data && "pluginMessage" in event.data)
      void (window as unknown as Ends).toSandbox(event.data.pluginMessage);
    if (event.source === panel.contentWindow && event.data && "pluginDrop" in event.data) {
      const { left, top } = panel.getBoundingClientRect();
      const { clientX, clientY, items, dropMetadata } = event.data.pluginDrop;
      // The page of the board begins where the window does, one unit a pixel.
      void (window as unknown as Ends).toPage({ x: left + clientX, y: top + clientY, items, dropMetadata });
    }
  });
  (window as unknown as Ends).toPanel = (message) =>
    panel.contentWindow?.postMessage({ pluginMessage: message, pluginId: "1" }, "*");
  panel.srcdoc = html;
  document.body.append(panel);
};

interface Ends {
  toSandbox(message: unknown): Promise<void>;
  toPage(drop: Parameters<Editor["drop"]>[0]): Promise<boolean>;
  toPanel(message: unknown): void;
}

export interface FigJamInBrowser {
  readonly page: Page;
  readonly pair: FigJamPair;
  /** The panel's frame. */
  readonly panel: FrameLocator;
  readonly editor: Editor;
  /** Everything on the console, and errors nobody caught. */
  readonly said: string[];
  /** Every address asked for that is not the editor's own. */
  readonly asked: string[];
  /** Starts the plugin on an empty board. `before` has the editor before the panel's page is there. */
  open(options: EditorOptions, more?: { theme?: Theme; before?: (editor: Editor) => Promise<void> }): Promise<void>;
  /** A picture of board and panel, where somebody asked for pictures. */
  look(name: string): Promise<void>;
  end(): Promise<void>;
}

export const openFigJam = async (): Promise<FigJamInBrowser> => {
  const pair = await figjamPair();
  const context: BrowserContext = await openContext({ width: 1440, height: 800 });
  const said: string[] = [];
  const asked: string[] = [];
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin === home) return route.fulfill({ body: outer, contentType: "text/html; charset=utf-8" });
    asked.push(url.href);
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  let editor: Editor | undefined;
  await page.exposeFunction("toPage", (drop: Parameters<Editor["drop"]>[0]) => editor?.drop(drop));
  await page.exposeFunction("toSandbox", (message: unknown) => editor?.post(message));
  const pictures = process.env.LANEWISE_PICTURES;
  const panel = page.frameLocator("iframe");
  return {
    page,
    pair,
    panel,
    said,
    asked,
    get editor() {
      if (!editor) throw new Error("expected the plugin to be started");
      return editor;
    },
    async open(options, { theme = "light", before } = {}) {
      const former = editor;
      editor = undefined;
      await page.goto(home);
      former?.end();
      said.length = 0;
      asked.length = 0;
      const now = await openEditor({ main: pair.main, ...options });
      await before?.(now);
      // Whatever is under way when the next test begins has nobody to tell.
      now.on((message) => {
        if (editor === now)
          page.evaluate((m) => (window as unknown as Ends).toPanel(m), message).catch(() => undefined);
      });
      editor = now;
      await page.evaluate(frameAround, withHead(pair.page, theme));
      await panel
        .getByRole("tab", { name: "Insert" })
        .waitFor()
        .catch((cause: unknown) => {
          throw new Error(`the panel did not come up: ${said.join("; ")}`, { cause });
        });
    },
    async look(name) {
      if (!pictures) return;
      mkdirSync(pictures, { recursive: true });
      const board = editor?.picture() ?? "";
      await page.evaluate((svg) => {
        const place = document.getElementById("board");
        if (place) place.innerHTML = svg;
      }, board);
      await page.screenshot({ path: join(pictures, `figjam-${name}.png`) });
    },
    async end() {
      await context.close();
      editor?.end();
    },
  };
};
