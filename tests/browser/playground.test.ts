// The built playground in a real browser with the real editor: what a person sees and does, and what stays in the file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import { around, type Item, isSound } from "../../src/board/index.js";
import { scrollTo } from "../../src/hosts/excalidraw/index.js";
import { fileBoard, newFileBoard } from "../../src/hosts/file/index.js";
import { contractDrafts } from "../hosts/contract.js";
import { boxWithText, type Element, element, textElement } from "../hosts/excalidraw-hands.js";
import { emptyPage, openBrowser } from "./chromium.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let served: Served;
let browser: Browser;
let folder: string;
let context: BrowserContext;
let page: Page;
let said: string[];

beforeAll(async () => {
  await buildOnly(["playground"]);
  served = await serve("dist/playground", 0);
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
    colorScheme: "light",
  });
  context.setDefaultTimeout(10_000);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lanewise-playground-"));
  page = await emptyPage(context, served.url);
  said = [];
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(served.url) && !/^(data|blob):/.test(url)) said.push(`request: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
});
afterEach(async () => {
  await page?.close();
  rmSync(folder, { recursive: true, force: true });
});

const start = async (): Promise<void> => {
  await page.goto(served.url);
  await header().getByRole("button", { name: "Save" }).waitFor();
  await page.locator("#whiteboard canvas").first().waitFor();
};

const header = () => page.locator("#header");
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
const focusBoard = () => page.locator("#whiteboard").click({ position: { x: 500, y: 830 } });
const panel = () => page.locator("#panel");

const sample = async (name: string): Promise<void> => {
  await press("Samples");
  await page.locator("#samples").getByRole("button", { name }).click();
  await page.locator(`input.name`).waitFor();
};

const saved = async (): Promise<{ text: string; name: string; elements: Element[] }> => {
  const [download] = await Promise.all([page.waitForEvent("download"), press("Save")]);
  const text = readFileSync(await download.path(), "utf8");
  return { text, name: download.suggestedFilename(), elements: JSON.parse(text).elements };
};

const itemsOf = async (text: string): Promise<readonly Item[]> =>
  (await fileBoard(text, "a.excalidraw").read({ of: "board" })).items;

const openFile = async (text: string, name: string): Promise<void> => {
  const path = join(folder, name);
  writeFileSync(path, text);
  await page.getByLabel("Board file").setInputFiles(path);
};

const documentOf = (elements: readonly unknown[], more: object = {}): string =>
  JSON.stringify({ type: "excalidraw", version: 2, source: "test", elements, appState: {}, files: {}, ...more });

/** From board units to the screen, as a board lies right after it was opened. */
const screenOf = async (text: string) => {
  const box = await page.locator("#whiteboard").boundingBox();
  if (!box) throw new Error("expected a whiteboard on the page");
  const all = around((await itemsOf(text)).map((i) => i.box).filter(isSound));
  if (!all) throw new Error("expected items on the board");
  const { scrollX, scrollY, zoom } = scrollTo(all, { width: box.width, height: box.height, zoom: 0 });
  return (p: { x: number; y: number }) => ({
    x: box.x + (p.x + scrollX) * zoom.value,
    y: box.y + (p.y + scrollY) * zoom.value,
  });
};

const middle = (item: Item) => ({ x: item.box.x + item.box.w / 2, y: item.box.y + item.box.h / 2 });

const itemWith = (items: readonly Item[], text: string): Item => {
  const found = items.find((i) => i.text.startsWith(text));
  if (!found) throw new Error(`expected an item “${text}…” among ${items.length}`);
  return found;
};

const drag = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
};

const insert = async (template: string): Promise<void> => {
  await panel().getByRole("button", { name: template }).click();
  await press(/^Insert map/);
  await page
    .getByText(/^Map inserted/)
    .first()
    .waitFor();
};

const readBoard = async (): Promise<void> => {
  await page.getByRole("tab", { name: "Read" }).click();
  await press(/^Read( the board| again)/);
  await panel().getByRole("grid").waitFor();
};

const isPresent = (e: Element): boolean => e.isDeleted !== true;

describe("the playground", () => {
  it("says nothing on the console and asks nobody but its own server, whatever is opened", async () => {
    await start();
    await insert("Journey map");
    for (const name of ["A haircut", "Mortgage", "Moving house", "Empty board"]) await sample(name);
    await sample("Moving house");
    await readBoard();
    await page.getByRole("tab", { name: "Check" }).click();
    await page.waitForLoadState("networkidle");
    expect(said).toEqual([]);
  });

  it("inserts a map that one Ctrl+Z takes away and one Ctrl+Shift+Z brings back", async () => {
    await start();
    await insert("Journey map");
    const before = (await saved()).elements.length;
    expect(before).toBeGreaterThan(44);
    await focusBoard();
    await page.keyboard.press("Control+z");
    expect((await saved()).elements).toEqual([]);
    await focusBoard();
    await page.keyboard.press("Control+Shift+z");
    expect((await saved()).elements.length).toBe(before);
    expect(said).toEqual([]);
  });

  it("puts a map on an empty board so that all of it is in view", async () => {
    await start();
    await insert("Journey map");
    const shot = await itemsOf((await saved()).text);
    const frame = shot.find((i) => i.kind === "frame");
    expect(frame).toBeDefined();
    // The board opens at the zoom and place that show a default map whole, so nothing had to move.
    const at = await screenOf(await textOf({ x: 0, y: 0, w: 5520, h: 3352 }));
    const corner = at({ x: frame?.box.x ?? Number.NaN, y: frame?.box.y ?? Number.NaN });
    const end = at({ x: (frame?.box.x ?? 0) + (frame?.box.w ?? 0), y: (frame?.box.y ?? 0) + (frame?.box.h ?? 0) });
    expect(corner.x).toBeGreaterThan(0);
    expect(corner.y).toBeGreaterThan(48);
    expect(end.x).toBeLessThan(1440 - 369);
    expect(end.y).toBeLessThan(900);
  });

  it("reads a note where it was dragged to", async () => {
    await start();
    await sample("Mortgage");
    const before = await saved();
    const items = await itemsOf(before.text);
    const at = await screenOf(before.text);
    const note = itemWith(items, "Calls to ask");
    const lane = items.find((i) => i.tag?.part === "band" && i.tag.id === "frontstage");
    if (!lane) throw new Error("expected a frontstage lane");
    const target = { x: middle(note).x + 400, y: middle(lane).y + 60 };
    await page.mouse.click(at(middle(note)).x, at(middle(note)).y);
    await drag(at(middle(note)), at(target));
    await readBoard();
    await panel().locator('[aria-label*="Frontstage"][aria-label*="Assess"]').first().click();
    expect(await panel().textContent()).toContain("Calls to ask how far it is");
    const after = await itemsOf((await saved()).text);
    const moved = itemWith(after, "Calls to ask");
    expect(Math.abs(middle(moved).y - target.y)).toBeLessThan(30);
    for (const item of items) if (item.id !== note.id) expect(after.find((i) => i.id === item.id)).toEqual(item);
  });

  it("says that a deleted lane is missing, and the fix brings it back without touching a note", async () => {
    await start();
    await sample("Mortgage");
    const first = await saved();
    const items = await itemsOf(first.text);
    const at = await screenOf(first.text);
    const isBackstage = (i: Item): boolean => i.tag?.id === "backstage";
    const band = items.find((i) => isBackstage(i) && i.tag?.part === "band");
    const head = items.find((i) => isBackstage(i) && i.tag?.part === "lane");
    if (!band || !head) throw new Error("expected a backstage lane");
    const lastButOne = band.box.x + band.box.w - 1.5 * 816;
    const spot = at({ x: lastButOne, y: band.box.y + band.box.h - 100 });
    await page.mouse.click(at(middle(head)).x, at(middle(head)).y);
    await page.keyboard.press("Delete");
    // Bands are locked: a click goes through them, their own menu does not.
    await page.mouse.click(spot.x, spot.y, { button: "right" });
    await page.locator(".context-menu-item__label").getByText("Delete", { exact: true }).click();
    const without = await itemsOf((await saved()).text);
    expect(without.filter(isBackstage)).toEqual([]);

    await page.getByRole("tab", { name: "Check" }).click();
    await press(/^(Read and check|Check)/);
    const finding = panel().getByText("The lane “Backstage” is missing").first();
    await finding.waitFor();
    await press(/^Add the lane/);
    await press(/^Add it/);
    await expect.poll(async () => (await itemsOf((await saved()).text)).some(isBackstage)).toBe(true);
    const after = await itemsOf((await saved()).text);
    for (const note of without.filter((i) => i.kind === "sticky"))
      expect(after.find((i) => i.id === note.id)).toEqual(note);
    expect(said).toEqual([]);
  });

  it("keeps every element of a file that is opened and saved, byte for byte", async () => {
    await start();
    const note = element("stickynote", { x: 300, y: 40, backgroundColor: "#ffec99", baseHeight: 100 });
    const elements = [
      element("hologram", { payload: { deep: [1, null] } }),
      ...boxWithText("a box", { x: 0, y: 0, width: 240, height: 120, backgroundColor: "#a5d8ff" }),
      { ...note, boundElements: [{ id: "note-text", type: "text" }] },
      textElement("a native note", { id: "note-text", containerId: note.id, x: 305, y: 70 }),
      element("rectangle", { x: null as unknown as number }),
      textElement("", { x: 5, y: 5 }),
      element("arrow", { points: "none" }),
      element("line", { points: [[0, 0]] }),
      element("frame", { id: "f1", frameId: "f2", name: "one" }),
      element("frame", { id: "f2", frameId: "f1", name: "two" }),
      "not an element",
      null,
      { type: "text", text: "no id" },
      element("ellipse", { isDeleted: true }),
      element("diamond", { customData: { own: true }, strange: 1 }),
    ];
    const text = documentOf(elements, { appState: { gridSize: 20 }, files: {}, own: "field" });
    await openFile(text, "strange.excalidraw");
    await page.getByText("kept aside and saved unchanged").waitFor();
    const after = await saved();
    expect(after.name).toBe("strange.excalidraw");
    expect(JSON.stringify(after.elements)).toBe(JSON.stringify(elements));
    expect(JSON.stringify(JSON.parse(after.text))).toBe(text);
    expect(await page.getByText(/^\d+ elements of this board/).textContent()).toContain("10 elements");
    expect(said).toEqual([]);
  });

  it("saves a native sticky note as one also after it was moved, and nothing else changes", async () => {
    await start();
    const note = element("stickynote", {
      x: 300,
      y: 40,
      width: 200,
      height: 200,
      backgroundColor: "#ffec99",
      baseHeight: 100,
      customData: { own: 1 },
    });
    const elements = [
      { ...note, boundElements: [{ id: "t", type: "text" }] },
      textElement("native", { id: "t", containerId: note.id, x: 370, y: 130, width: 60, height: 25 }),
      element("hologram", {}),
    ];
    const text = documentOf(elements);
    await openFile(text, "a.excalidraw");
    await page.getByText("kept aside and saved unchanged").waitFor();
    const at = await screenOf(text);
    const from = at({ x: 320, y: 220 });
    await drag(from, { x: from.x + 100, y: from.y });
    const [moved, label, aside] = (await saved()).elements;
    expect(moved).toMatchObject({ id: note.id, type: "stickynote", baseHeight: 100, customData: { own: 1 } });
    expect(moved?.x).toBeGreaterThan(350);
    expect(label).toMatchObject({ id: "t", text: "native" });
    expect(aside).toEqual(elements[2]);
  });

  it("shows a file written without the editor as the editor itself would write it", async () => {
    await start();
    const board = newFileBoard("a.excalidraw");
    await board.apply(contractDrafts().map((draft) => ({ do: "add", draft }) as const));
    await openFile(board.content(), "a.excalidraw");
    await expect.poll(() => page.locator("input.name").inputValue()).toBe("a");
    // Everything that can be selected is moved there and back, so that the editor writes it anew.
    await focusBoard();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    const after = await saved();
    const rewritten = after.elements.filter((e) => e.version > 1);
    expect(rewritten.length).toBeGreaterThan(10);
    expect(await itemsOf(after.text)).toEqual(await itemsOf(board.content()));
    expect(said).toEqual([]);
  });

  it("keeps the board, its name and the theme over a reload", async () => {
    await start();
    await insert("First draft");
    await page.getByLabel("Name of the board").fill("My own board");
    await page.keyboard.press("Enter");
    await press("Dark theme");
    const before = await saved();
    await page.reload();
    await page.getByRole("button", { name: "Light theme" }).waitFor();
    expect(await page.getByLabel("Name of the board").inputValue()).toBe("My own board");
    const after = await saved();
    expect(after.elements.filter(isPresent).length).toBe(before.elements.length);
    expect(after.name).toBe("My own board.excalidraw");
    expect(await itemsOf(after.text)).toEqual(await itemsOf(before.text));
  });

  it("says so where the browser keeps nothing, and works on", async () => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("no", "QuotaExceededError");
      };
      Object.defineProperty(globalThis, "indexedDB", { value: undefined });
    });
    await start();
    await insert("First draft");
    await page.getByText("Not saved in this browser: save it as a file").waitFor();
    expect((await saved()).elements.length).toBeGreaterThan(20);
  });

  it("refuses a file that is no board in one sentence and changes nothing", async () => {
    await start();
    await sample("A haircut");
    const before = (await saved()).text;
    for (const [text, name, words] of [
      ["{", "broken.excalidraw", "broken.excalidraw breaks off in the middle, in line 1."],
      ["", "empty.excalidraw", "empty.excalidraw is empty."],
      ['{"a":1}', "other.json", "other.json holds no board."],
      [documentOf([element("hologram", {}), 7]), "new.excalidraw", "none of its 2 elements can be read."],
      ["\u0000\u0001", "board.fig", "board.fig is no file with a board in it."],
    ] as const) {
      await openFile(text, name);
      await page.getByRole("alert").filter({ hasText: words }).waitFor();
    }
    expect((await saved()).text).toBe(before);
  });

  it("opens a file that is dropped on the board, and offers the way back", async () => {
    await start();
    await sample("A haircut");
    const text = documentOf(boxWithText("dropped"));
    await page.evaluate((content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], "dropped.excalidraw", { type: "" }));
      const target = document.querySelector("#whiteboard canvas");
      target?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, text);
    await page.getByText("“dropped” is open.").waitFor();
    expect(await itemsOf((await saved()).text)).toHaveLength(1);
    await press("Back to “A haircut at the barber’s”");
    await expect.poll(async () => (await saved()).elements.length).toBeGreaterThan(50);
  });

  it("is worked by keyboard alone", async () => {
    await start();
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Skip to the panel");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Boards");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.locator(":focus").textContent()).toBe("Samples");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByLabel("Name of the board").inputValue()).toBe("A haircut at the barber’s");
  });

  it.each([
    [1440, "light"],
    [1024, "dark"],
    [400, "light"],
  ] as const)(
    "has no flaws of accessibility in its own parts and no sideways scrolling, %i wide, %s",
    async (width, colorScheme) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await start();
      await sample("Moving house");
      await page.evaluate(axe);
      const flaws = await page.evaluate(async () => {
        const run = (
          globalThis as unknown as {
            axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          }
        ).axe;
        const { violations } = await run.run({ include: [["#header"], ["#panel"], ["#notice"]] });
        return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(" ")}`);
      });
      expect(flaws).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const canvas = await page.locator(".excalidraw").first().getAttribute("class");
      expect(canvas).not.toContain("theme--dark");
    },
  );
});

/** A board with one frame of this size, as a text. */
const textOf = async (box: { x: number; y: number; w: number; h: number }): Promise<string> =>
  documentOf([element("frame", { x: box.x, y: box.y, width: box.w, height: box.h, name: "map" })]);
