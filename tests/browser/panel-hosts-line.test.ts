// The line that follows the selection, and the choice of where a map goes, over a board in memory: by keyboard, beside somebody who
// types, at both widths and in both themes.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MemoryBoard } from "../../src/hosts/memory/index.js";
import { openContext } from "./chromium.js";

const home = "https://panel.test";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><body><div id="panel"></div><script src="page.js"></script></body></html>`;
const pictures = process.env.LANEWISE_PICTURES;

let context: BrowserContext;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  const built = await build({
    entryPoints: { page: "tests/panel/page.ts" },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const file = (ending: string) => built.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? "";
  context = await openContext();
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== home) return route.abort();
    if (url.pathname === "/page.js") return route.fulfill({ body: file(".js"), contentType: "text/javascript" });
    if (url.pathname === "/page.css") return route.fulfill({ body: file(".css"), contentType: "text/css" });
    return route.fulfill({ body: html, contentType: "text/html" });
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
});
afterAll(async () => {
  await context?.close();
});

const looks = [
  { width: 320, theme: "light" },
  { width: 320, theme: "dark" },
  { width: 480, theme: "light" },
  { width: 480, theme: "dark" },
] as const;
const open = async (state: string, { width, theme }: (typeof looks)[number] = looks[0]): Promise<void> => {
  said.length = 0;
  await page.setViewportSize({ width, height: 780 });
  await page.goto(`${home}/?state=${state}&theme=${theme}`);
  await page.getByRole("tab", { name: "Insert" }).waitFor();
};
const onBoard = <R>(work: (board: MemoryBoard) => R): Promise<R> =>
  page.evaluate(
    (source) =>
      new Function("board", `return (${source})(board)`)(
        (window as unknown as { lanewise: { board: MemoryBoard } }).lanewise.board,
      ),
    work.toString(),
  ) as Promise<R>;
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const line = () => page.getByRole("complementary", { name: "Selected on the board" });
const read = async () => {
  await page.getByRole("tab", { name: "Read" }).click();
  await page.getByRole("button", { name: "Read the board" }).first().click();
  await page.getByRole("grid").waitFor();
};
const check = async () => {
  await read();
  await page.getByRole("button", { name: "Check it" }).click();
  await page.getByRole("heading", { level: 1, name: /gap/ }).waitFor();
};
/** Nothing that breaks a rule of access, and nothing wider than the panel. */
const isSound = async (name: string): Promise<void> => {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    return (await checker.run()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => String(n.target)).join(", ")}`);
  });
  expect(found, name).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `line-${name}.png`) });
};

describe("the line that follows the selection", () => {
  it("says nothing before anything was read, nor on the place where maps are inserted", async () => {
    await open("home");
    await onBoard((board) => board.people.select(["i60"]));
    expect(await line().count()).toBe(0);
    await read();
    await line().waitFor();
    await page.getByRole("tab", { name: "Insert" }).click();
    expect(await line().count()).toBe(0);
  });

  it("leads from a note to its cell and to what a check says of it, as many findings as it said", async () => {
    await open("real");
    await page.getByRole("button", { name: /^Journey map/ }).click();
    await page.getByRole("button", { name: "Insert map" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const note = await onBoard((board) => {
      const part = (name: string, id?: string) =>
        board.items().find((i) => i.tag?.part === name && (id === undefined || i.tag.id === id));
      const [band, stage, map] = [part("band", "pain-points"), part("stage"), part("map")];
      if (!band || !stage || !map) throw new Error("expected a map");
      const box = { x: stage.box.x + 300, y: band.box.y + 24, w: 240, h: 240 };
      return board.people.add({ kind: "sticky", text: "Nobody says how long it takes", box, parent: map.id });
    });
    await check();
    await page.evaluate((id) => {
      (window as unknown as { lanewise: { board: MemoryBoard } }).lanewise.board.people.select([id]);
    }, note);
    const link = line().getByRole("button", { name: /finding/ });
    await link.waitFor();
    const n = Number(/^\d+/.exec((await link.textContent()) ?? "")?.[0]);
    expect(n).toBeGreaterThan(0);
    await line()
      .getByRole("button", { name: /^Pain points · / })
      .focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Pain points, .*selected on the board/);
    await page.getByRole("tab", { name: "Read" }).click();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Check", selected: true }).waitFor();
    await expect.poll(() => focused()).toMatch(/^Only “Nobody says how long it takes”/);
    expect(await page.locator(".fcard").count()).toBe(n);
    expect(said).toEqual([]);
  });

  it("leaves whoever types where they are: the field, its text, the caret and the view stay", async () => {
    await open("insert");
    await page.getByRole("button", { name: /^Journey map/ }).click();
    const field = page.getByLabel("Persona");
    await field.click();
    await page.keyboard.type("Ana, 31");
    await page.keyboard.press("ArrowLeft");
    const where = () =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLInputElement;
        return [at.value, at.selectionStart, document.querySelector(".body")?.scrollTop];
      });
    const before = await where();
    await onBoard((board) => {
      const box = { x: 0, y: 0, w: 900, h: 900 };
      board.people.select([
        board.people.add({ kind: "frame", text: "A frame with a title that needs two lines here", box }),
      ]);
    });
    await page.getByRole("radio", { name: /^Into “A frame/ }).waitFor();
    expect(await where()).toEqual(before);
    await onBoard((board) => board.people.select([]));
    expect(await where()).toEqual(before);
  });
});

describe("where a map goes, by keyboard alone", () => {
  it("is chosen with the arrow keys; what needs a selection can be reached, read, and not be chosen", async () => {
    await open("insert");
    await page.getByRole("button", { name: /^First draft/ }).click();
    await page.locator("summary", { hasText: "Where on the board" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.getByRole("radio", { name: /^Free room/ }).evaluate((e) => e === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press("ArrowDown");
    const frame = page.getByRole("radio", { name: "Into a frame · none selected" });
    expect(await frame.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(await frame.isChecked()).toBe(false);
    expect(await page.getByRole("radio", { name: /^Free room/ }).isChecked()).toBe(true);
    await onBoard((board) =>
      board.people.select([board.people.add({ kind: "text", text: "here", box: { x: 500, y: 40, w: 90, h: 30 } })]),
    );
    await page.keyboard.press("ArrowDown");
    await page.getByRole("radio", { name: "Beside my selection", checked: true }).waitFor();
    await page.getByRole("button", { name: "Insert map" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const root = await onBoard((board) => board.items().find((i) => i.tag?.part === "map")?.box);
    expect(root).toMatchObject({ x: 500 + 90 + 240 + 2, y: 40 });
  });
});

describe("both, at every width and theme,", () => {
  it.each(looks)("break no rule of access and fit ($width, $theme)", async (look) => {
    const name = `${look.width}-${look.theme}`;
    await open("home", look);
    await read();
    await onBoard((board) => {
      const note = board.items().find((i) => i.text.startsWith("Asks her sister"));
      board.people.select(note ? [note.id] : []);
    });
    await line().waitFor();
    await isSound(`read-${name}`);
    await page.getByRole("button", { name: "Check it" }).click();
    await page.getByRole("heading", { level: 1, name: /gap/ }).waitFor();
    await onBoard((board) => board.people.select(board.items().map((i) => i.id)));
    await line()
      .getByText(/56 notes/)
      .waitFor();
    await isSound(`check-${name}`);

    await open("insert", look);
    await page.getByRole("button", { name: /^First draft/ }).click();
    await page.getByRole("button", { name: "Insert map" }).waitFor();
    await isSound(`where-${name}`);
    await onBoard((board) => {
      const id = board.people.add({ kind: "frame", text: "Workshop 3", box: { x: 0, y: 0, w: 1600, h: 900 } });
      board.people.add({ kind: "sticky", text: "Parking lot", box: { x: 1700, y: 100, w: 240, h: 240 } });
      board.people.select([id]);
    });
    await page.getByRole("radio", { name: "Into “Workshop 3”" }).check();
    await page.getByRole("button", { name: "Insert map" }).click();
    await page.getByText("There is no room for it there").waitFor();
    await isSound(`no-room-${name}`);
    await page.getByRole("button", { name: "Put it in free room" }).click();
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await focused()).toBeDefined();
    expect(said).toEqual([]);
  });
});
