// FigJam as it comes to people, in Chromium: the built page in a frame of null origin that may reach no network, and around it
// the emulated editor with the built main.js. Done as a person would do it.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { weigh } from "../../build/build.js";
import { figjamPair } from "../../build/figjam.js";
import type {} from "../../ui/figjam/parts.js";
import type { FigJam } from "../hosts/figjam-emulator.js";
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
const outer = `<!doctype html><html lang="en"><meta charset="utf-8"><title>FigJam</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%;background:#f5f5f5}#board{position:absolute;inset:0 400px 0 0;display:grid}#board svg{width:100%;height:100%}
iframe{position:absolute;right:16px;top:16px;width:368px;height:640px;border:0;border-radius:8px;box-shadow:0 2px 14px rgb(0 0 0 / .25);background:#fff}</style>
<body><div id="board"></div><script src="/editor.js"></script></body></html>`;

const headOf = (theme: keyof typeof themes): string =>
  `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>:root{${themes[theme]}}</style><script>document.documentElement.classList.add("figma-${theme}")</script>`;
const heads = { light: headOf("light"), dark: headOf("dark") };

/** Runs in the outer page: the editor around the frame. */
const editor = `(() => {
  const query = new URLSearchParams(location.search);
  const host = FigJamEmulator.makeFigJam({ command: query.get("command"), relaunchCommands: ["check", "read"], switches: FigJamEmulator[query.get("switches") || "allOff"] });
  window.host = host;
  window.figma = host.figma;
  window.__html__ = window.uiHtml;
  const panel = document.createElement("iframe");
  panel.setAttribute("sandbox", "allow-scripts allow-downloads");
  addEventListener("message", (event) => {
    if (event.source === panel.contentWindow && event.data && "pluginMessage" in event.data) host.panel.post(event.data.pluginMessage);
  });
  host.panel.on((message) => panel.contentWindow.postMessage({ pluginMessage: message, pluginId: "1" }, "*"));
  panel.addEventListener("load", () => host.panel.load());
  document.head.append(Object.assign(document.createElement("script"), { textContent: window.mainJs[query.get("main") || "whole"] }));
  window.frameOptions = host.panel.options;
  const theme = query.get("theme") || "light";
  panel.srcdoc = host.panel.html.replace('<meta charset="utf-8">', ${JSON.stringify(heads)}[query.get("theme") || "light"]);
  document.body.append(panel);
  window.draw = () => { document.getElementById("board").innerHTML = host.picture(); };
})();`;

interface Window_ {
  readonly host: FigJam;
  readonly draw: () => void;
  readonly frameOptions: Record<string, unknown>;
}

let context: BrowserContext;
let page: Page;
let panel: FrameLocator;
let html = "";
let later: readonly string[] = [];
const pictures = process.env.LANEWISE_PICTURES;
const said: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  const emulator = await build({
    entryPoints: ["tests/hosts/figjam-emulator.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "FigJamEmulator",
    target: "es2020",
    charset: "utf8",
  });
  const { main, own, page: built, parts } = await figjamPair();
  html = built;
  later = Object.keys(parts);
  const script = `${emulator.outputFiles[0]?.text ?? ""};window.mainJs={whole:${JSON.stringify(main)},bare:${JSON.stringify(own)}};window.uiHtml=${JSON.stringify(html)};${editor}`;
  context = await openContext({ width: 1440, height: 800 });
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== home) {
      asked.push(url.href);
      return route.abort();
    }
    if (url.pathname === "/editor.js")
      return route.fulfill({ body: script, contentType: "text/javascript; charset=utf-8" });
    return route.fulfill({ body: outer, contentType: "text/html; charset=utf-8" });
  });
  page = await context.newPage();
  page.setDefaultTimeout(8_000);
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
});

afterAll(async () => {
  await context?.close();
});

beforeEach(() => {
  said.length = 0;
  asked.length = 0;
});

const open = async (command: string, more = ""): Promise<void> => {
  await page.goto(`${home}/?command=${command}${more}`);
  panel = page.frameLocator("iframe");
  await panel
    .getByRole("tab", { name: "Insert" })
    .waitFor()
    .catch((cause: unknown) => {
      throw new Error(`the panel did not come up: ${said.join("; ")}`, { cause });
    });
};
const press = (name: string | RegExp) => panel.getByRole("button", { name }).first().click();
/** What people or the emulator do in the editor around the panel. */
const inEditor = async <T, A>(work: (host: FigJam, argument: A) => T, argument: A): Promise<T> => {
  const host = await page.evaluateHandle(() => (window as unknown as Window_).host);
  return host.evaluate(work as never, argument) as Promise<T>;
};
const look = async (name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => (window as unknown as Window_).draw());
  await page.screenshot({ path: join(pictures, `figjam-${name}.png`) });
};
const insert = async (command: string, more = ""): Promise<void> => {
  await open(command, more);
  await press("Insert map");
  await panel.getByRole("button", { name: "Undo" }).waitFor();
};
const read = async (): Promise<void> => {
  await panel.getByRole("tab", { name: "Read" }).click();
  await press(/^Read the board/);
  await panel.getByRole("grid").waitFor();
};

describe("the built panel in FigJam", () => {
  it("is one page that needs nothing from anywhere", () => {
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i);
    expect(weigh(html)).toBeGreaterThan(1);
  });

  it.each([
    ["insert-journey-map", "Journey map"],
    ["insert-service-blueprint", "Service blueprint"],
  ])("opens %s where that map is set up", async (command, name) => {
    await open(command);
    await panel.getByRole("heading", { name }).waitFor();
    expect(await panel.getByRole("tab", { selected: true }).textContent()).toContain("Insert");
  });

  it.each([
    ["read", "Read"],
    ["check", "Check"],
  ])("opens %s on its own place", async (command, name) => {
    await open(command);
    expect(await panel.getByRole("tab", { selected: true }).textContent()).toContain(name);
  });

  it("asks for the host's own colours and the size it was drawn for", async () => {
    await open("read", "&theme=dark");
    expect(await page.evaluate(() => (window as unknown as Window_).frameOptions)).toEqual({
      width: 368,
      height: 640,
      themeColors: true,
      title: "Lanewise",
    });
    const ground = await panel
      .locator("#panel")
      .evaluate((e) => [e.dataset.theme, getComputedStyle(e).getPropertyValue("--bg").trim()]);
    expect(ground).toEqual(["dark", "#2c2c2c"]);
    await look("dark");
  });

  it("fills its frame: nothing around it, the main button always in sight", async () => {
    await insert("insert-journey-map");
    await read();
    const frame = await panel.locator("#panel").evaluate((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      return [x, y, width, height, document.documentElement.scrollHeight];
    });
    expect(frame).toEqual([0, 0, 368, 640, 640]);
    const button = await panel
      .getByRole("button", { name: "Check it" })
      .evaluate((e) => e.getBoundingClientRect().bottom);
    expect(button).toBeLessThanOrEqual(640);
  });
});

describe("what comes after the first screen", () => {
  it("is there by itself, before anybody asks", async () => {
    await open("read");
    const there = () =>
      panel.locator("#panel").evaluate((_, names) => {
        try {
          return names.map((name) => typeof lanewise.use(name));
        } catch {
          return [];
        }
      }, later);
    await expect.poll(there).toHaveLength(later.length);
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("is told of where it does not come, with the way to ask again, and nothing on the board is touched", async () => {
    await open("read", "&main=bare");
    await press(/^Read the board/);
    await panel.getByText("A part of Lanewise did not arrive").waitFor();
    await look("part-missing");
    await press("Try again");
    await panel.getByText("A part of Lanewise did not arrive").waitFor();
    expect(await inEditor((host) => host.raw(), null)).toEqual({});
    expect(said).toEqual([]);
  });
});

describe.each(["allOff", "allOn"])("a workshop in FigJam, %s", (switches) => {
  it("inserts a blueprint, reads what people make of it, shows a note, and mends what they deleted", async () => {
    await insert("insert-service-blueprint", `&switches=${switches}`);
    await look(`blueprint-${switches}`);
    expect(await inEditor((host) => host.meters.undoSteps, null)).toBe(1);

    const note = await inEditor((host) => {
      const tagged = (part: string, id: string) =>
        host.records().find((r) => {
          const tag = JSON.parse(r.shared["lanewise/tag"] ?? "{}") as { part?: string; id?: string };
          return tag.part === part && tag.id === id;
        })!.id;
      const [band, head] = [host.boxOf(tagged("band", "actions")), host.boxOf(tagged("stage", "s2"))];
      const parent = host.record(tagged("band", "actions")).parent!;
      host.people.remove(tagged("lane", "backstage"));
      host.people.remove(tagged("band", "backstage"));
      const id = host.people.sticky({
        x: head.x + 24,
        y: band.y + 24,
        text: "Fills in the form",
        fill: "#A8DAFF",
        author: "Ana",
        parent,
      });
      return { id, held: host.raw()[id] };
    }, null);

    await read();
    expect(await panel.getByRole("heading", { level: 1 }).textContent()).toMatch(/^1 note in \d stages$/);
    const cell = panel
      .getByRole("gridcell", { name: /: 1 note$/ })
      .or(panel.getByRole("button", { name: /: 1 note$/ }));
    await cell.first().click();
    await look(`read-${switches}`);
    await expect.poll(() => inEditor((host) => host.revealed(), null)).toEqual([note.id]);

    await press("Check it");
    await panel.getByRole("heading", { level: 1, name: /gap/ }).waitFor();
    await look(`check-${switches}`);
    await press("Add the lane “Backstage”");
    await press("Add it");
    await panel.getByText("Fixed", { exact: true }).waitFor();
    await look(`fixed-${switches}`);
    expect(await inEditor((host, id) => host.raw()[id], note.id)).toEqual(note.held);
    expect(
      await inEditor(
        (host) => host.records().some((r) => (r.shared["lanewise/tag"] ?? "").includes('"backstage"')),
        null,
      ),
    ).toBe(true);
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("keeps with the board what a person corrects, and holds it at the next reading", async () => {
    await insert("insert-service-blueprint");
    await read();
    await press("See how it was read");
    await panel.locator(".mini-side .edge-name").getByText("Frontstage", { exact: true }).click();
    await panel.getByLabel("The lane means").selectOption({ label: "Channels" });
    await panel.getByText("“Frontstage” means: Channels").waitFor();
    await panel.getByText("Kept with the board, for everybody who opens it.").waitFor();
    await press("Read the board again");
    await panel.getByText("“Frontstage” means: Channels").waitFor();
    await press("Forget all");
    await panel.getByText("Nothing corrected so far.").waitFor();
    expect(said).toEqual([]);
    expect(asked).toEqual([]);
  });

  it("takes back an insert with Undo, and leaves what people put into it", async () => {
    await insert("insert-journey-map", `&switches=${switches}`);
    await look(`journey-${switches}`);
    const mine = await inEditor((host) => {
      const section = host.records().find((r) => r.type === "SECTION")!.id;
      return host.people.sticky({ x: 900, y: 900, text: "mine", parent: section });
    }, null);
    await press("Undo");
    await expect.poll(() => inEditor((host) => Object.keys(host.raw()), null)).toEqual([mine]);
    expect(await inEditor((host, id) => host.boxOf(id), mine)).toMatchObject({ x: 900, y: 900 });
    expect(said).toEqual([]);
  });

  it("follows the board, and notices that it has changed where that is turned off, where the editor tells", async () => {
    await insert("insert-journey-map", `&switches=${switches}`);
    await read();
    const write = (text: string) => inEditor((host, what) => host.people.sticky({ x: 0, y: -900, text: what }), text);
    const follow = panel.getByRole("switch", { name: "Follow the board" });
    const stale = panel.getByText(/changed since/i);
    // With every switch off the editor tells of no changes, and nothing is claimed.
    if (switches === "allOn") {
      await write("seen by itself");
      await panel.getByRole("heading", { name: "1 note in 6 stages" }).waitFor();
      await follow.click();
      await write("not seen");
      await stale.waitFor();
      expect(await panel.getByText("not seen").count()).toBe(0);
    } else {
      await write("not seen");
      expect(await stale.count()).toBe(0);
    }
    expect(asked).toEqual([]);
  });
});
