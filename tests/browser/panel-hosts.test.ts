// What the panel does with its host besides calls: maps dragged out onto the board, the line that follows the selection, maps put
// into what is selected. The built pages in Chromium, as a person would use them.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import type { Item } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { Emulator } from "../hosts/miro-emulator.js";
import { openBrowser } from "./chromium.js";
import { type FigJamInBrowser, openFigJam } from "./figjam-editor.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = process.env.LANEWISE_PICTURES;

let browser: Browser;
let context: BrowserContext;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const newPage = async (viewport: { width: number; height: number }): Promise<void> => {
  context = await browser.newContext({ viewport, reducedMotion: "reduce", colorScheme: "light" });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  said.length = 0;
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
};
afterEach(async () => {
  await context?.close();
});

const look = async (name: string): Promise<void> => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `hosts-${name}.png`) });
};
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
const tab = (name: string) => page.getByRole("tab", { name }).click();
const line = () => page.getByRole("complementary", { name: "Selected on the board" });
const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(root: string): Promise<{ violations: { id: string }[] }> };
    };
    return (await checker.run("#panel")).violations.map((v) => v.id);
  });
};

describe("the panel in Miro", () => {
  const sdkAddress = "https://miro.com/app/static/sdk/v2/miro.js";
  let served: Served;
  let sdk = "";

  beforeAll(async () => {
    await buildOnly(["miro"]);
    served = await serve("dist/miro");
    const built = await build({
      entryPoints: ["tests/browser/miro-sdk.ts"],
      bundle: true,
      write: false,
      format: "iife",
      charset: "utf8",
    });
    sdk = built.outputFiles[0]?.text ?? "";
  });
  afterAll(async () => {
    await served?.close();
  });
  beforeEach(async () => {
    await newPage({ width: 320, height: 800 });
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url === sdkAddress) return route.fulfill({ body: sdk, contentType: "text/javascript" });
      return url.startsWith(served.url) ? route.continue() : route.abort();
    });
    await page.goto(`${served.url}panel.html`);
    await page.getByRole("tab", { name: "Insert" }).waitFor();
  });

  const onBoard = <R, A = undefined>(run: (emulator: Emulator, given: A) => R, given?: A): Promise<R> =>
    page.evaluate(
      ([source, data]) => {
        const work = new Function("emulator", "given", `return (${source})(emulator, given)`);
        return work((globalThis as unknown as { emulator: Emulator }).emulator, data);
      },
      [run.toString(), given] as const,
    ) as Promise<R>;
  const framesThere = () =>
    onBoard(({ world }) =>
      [...world.things.values()].filter((t) => t.type === "frame").map((t) => ({ id: t.id, ...world.rect(t) })),
    );
  /** What Miro's own script makes of a drag: the element, and the place on the board. */
  const drop = (name: string, x: number, y: number) =>
    onBoard(
      (emulator, [drag, left, top]) => {
        const element = document.querySelector<HTMLElement>(`[data-drag="${drag}"]`);
        if (!element) throw new Error(`nothing to drag is called ${drag}`);
        emulator.drop({ x: left, y: top }, element);
      },
      [name, x, y] as const,
    );

  it("puts a template where it is dropped, its top left corner exactly there, and Undo takes it away", async () => {
    const card = page.locator('[data-drag="service-blueprint"]');
    expect(await card.getAttribute("class")).toContain("miro-draggable");
    expect(await card.getAttribute("draggable")).toBe("false");
    await drop("service-blueprint", 1234, -560);
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await look("miro-dropped");
    expect(await framesThere()).toMatchObject([{ x: 1234, y: -560 }]);
    await press("Undo");
    await expect.poll(framesThere).toEqual([]);
    expect(said).toEqual([]);
  });

  it("puts what is filled in where its preview is dropped", async () => {
    await press(/^First draft/);
    await page.getByLabel("Whose journey, doing what?").fill("Buying a home");
    await drop("open", 0, 0);
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const title = await onBoard(({ world }) => [...world.things.values()].find((t) => t.type === "frame")?.title);
    expect(title).toMatch(/^Buying a home/);
  });

  it("opens a template's set-up where its drawing is pressed, not dragged", async () => {
    await page.locator('[data-drag="first-draft"]').click();
    await page.getByRole("heading", { name: "First draft" }).waitFor();
  });

  it("names the selected frame as the place to go, puts the map into it and lets it grow", async () => {
    await press(/^First draft/);
    await page.locator("summary", { hasText: "Where on the board" }).click();
    await look("miro-where");
    const frame = page.getByRole("radio", { name: /^Into/ });
    expect(await frame.getAttribute("aria-disabled")).toBe("true");
    await frame.click({ force: true });
    expect(await frame.isChecked()).toBe(false);
    const id = await onBoard(({ people }) => {
      const made = people.frame({ x: 4000, y: 4000, w: 900, h: 700 }, "Workshop 3");
      people.select([made]);
      return made;
    });
    await page.getByRole("radio", { name: "Into “Workshop 3”" }).check();
    await look("miro-into");
    expect(await violations()).toEqual([]);
    await press("Insert map");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const after = await onBoard(({ world }, frameId) => {
      const things = [...world.things.values()];
      const made = things.find((t) => t.id === frameId);
      if (!made) throw new Error("the frame is gone");
      const inside = things.filter((t) => t.parentId === frameId);
      return { rect: world.rect(made), inside: inside.length, frames: things.filter((t) => t.type === "frame").length };
    }, id);
    expect(after.frames).toBe(1);
    expect(after.inside).toBeGreaterThan(15);
    expect(after.rect).toMatchObject({ x: 4000, y: 4000 });
    expect(after.rect.w).toBeGreaterThan(3000);
    await press("Undo");
    await expect.poll(framesThere).toMatchObject([{ x: 4000, y: 4000, w: 900, h: 700 }]);
    expect(said).toEqual([]);
  });

  it("remembers where maps go for the next time the panel opens", async () => {
    const select = () =>
      onBoard(({ people }) => people.select([people.frame({ x: 0, y: 0, w: 9000, h: 9000 }, "Workshop 3")]));
    await press(/^First draft/);
    await select();
    await page.getByRole("radio", { name: /^Into/ }).check();
    await page.reload();
    await press(/^First draft/);
    await page.locator("summary", { hasText: "Where on the board Free room" }).waitFor();
    await select();
    await page.getByRole("radio", { name: "Into “Workshop 3”", checked: true }).waitFor();
  });

  it("follows the selection for nothing, without taking the focus or scrolling, and leads to the cell and to what a check says", async () => {
    await press(/^Service blueprint/);
    await press("Insert map");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    const note = await onBoard(({ world, people }) => {
      const things = [...world.things.values()];
      const named = (text: string) => {
        const found = things.find((t) => t.type === "shape" && world.textOf(t.id) === text);
        if (!found) throw new Error(`nothing on the board says “${text}”`);
        return world.rect(found);
      };
      const stage = things.find((t) => t.type === "shape" && t.style.fillColor === "#1E1E1E");
      if (!stage) throw new Error("no stage on the board");
      const y = named("Frontstage").y;
      people.add({ kind: "sticky", box: { x: -3000, y: -3000, w: 208, h: 238 }, text: "Coffee 10:30" });
      return people.add({
        kind: "sticky",
        box: { x: world.rect(stage).x + 24, y: y + 24, w: 208, h: 238 },
        text: "Greets her",
      });
    });
    await tab("Read");
    await press(/^Read the board/);
    await page.getByRole("grid").waitFor();
    const credits = () => onBoard(({ meter }) => meter.read().credits);
    const before = await credits();
    const scroll = () => page.locator(".body").evaluate((e) => e.scrollTop);
    await page.getByRole("switch", { name: "Follow the board" }).focus();
    const top = await scroll();
    await onBoard(({ people }, id) => people.select([id]), note);
    await expect.poll(() => line().textContent()).toMatch(/“Greets her”.*Frontstage · .*sure of its place/);
    await look("miro-selected");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("switch");
    expect(await scroll()).toBe(top);
    expect(await credits()).toBe(before);
    expect(await line().locator("[aria-live]").getAttribute("aria-live")).toBe("off");
    expect(await page.locator(".cell.on-board-now").count()).toBe(1);
    expect(await violations()).toEqual([]);

    await line().getByRole("button", { name: "Read out what is selected" }).click();
    expect(await line().locator("[aria-live]").getAttribute("aria-live")).toBe("polite");
    await line()
      .getByRole("button", { name: /^Frontstage · / })
      .click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toMatch(/^Frontstage, .*: 1 note, selected on the board$/);

    await onBoard(({ people, world }) => {
      const left = [...world.things.values()].find(
        (t) => t.type === "sticky_note" && world.textOf(t.id) === "Coffee 10:30",
      );
      if (left) people.select([left.id]);
    });
    await expect.poll(() => line().textContent()).toMatch(/“Coffee 10:30” is not on the map: it /);
    await onBoard(({ people }) => people.select([]));
    await expect.poll(() => line().count()).toBe(0);
    expect(said).toEqual([]);
  });
});

describe("the panel in FigJam", () => {
  let figjam: FigJamInBrowser;
  beforeAll(async () => {
    figjam = await openFigJam();
  });
  afterAll(async () => {
    await figjam?.end();
  });

  /** What the browser tells the frame of a drag that ends there, on the page around it: one that crosses frames cannot be driven. */
  const dragTo = (name: string, at: { x: number; y: number }): Promise<void> =>
    figjam.panel.locator(`[data-drag="${name}"]`).evaluate(
      (card, [x, y]) => {
        const dataTransfer = new DataTransfer();
        card.dispatchEvent(new DragEvent("dragstart", { bubbles: true, dataTransfer }));
        if (!dataTransfer.types.includes("application/x-lanewise")) throw new Error("the drag carries nothing of ours");
        // Its place in the window is known: 16 from the right and the top, 368 wide.
        const [left, top] = [1440 - 16 - 368, 16];
        card.dispatchEvent(
          new DragEvent("dragend", { bubbles: true, dataTransfer, clientX: x - left, clientY: y - top }),
        );
      },
      [at.x, at.y] as const,
    );
  const sections = () =>
    Object.entries(figjam.editor.raw()).flatMap(([id, rec]) =>
      (rec as { type: string }).type === "SECTION" ? [{ id, ...figjam.editor.boxOf(id) }] : [],
    );
  const undo = () => figjam.panel.getByRole("button", { name: "Undo" });

  it("puts a template where it is dragged to, as one undo step, and nothing where it is let go over the panel", async () => {
    await figjam.open({ command: "read" });
    await figjam.panel.getByRole("tab", { name: "Insert" }).click();
    await dragTo("service-blueprint", { x: 1300, y: 600 });
    await dragTo("service-blueprint", { x: 200, y: 150 });
    await undo().waitFor();
    await figjam.look("dropped");
    expect(sections()).toMatchObject([{ x: 200, y: 150 }]);
    expect(figjam.editor.meters().undoSteps).toBe(1);
    await undo().click();
    await expect.poll(() => Object.keys(figjam.editor.raw())).toEqual([]);
    expect(figjam.said).toEqual([]);
    expect(figjam.asked).toEqual([]);
  });

  it("names the selected section as the place to go, also one selected before the panel opened", async () => {
    let section = "";
    await figjam.open(
      { command: "read" },
      {
        before: async (editor) => {
          section = editor.people("section", { x: 100, y: 100, w: 700, h: 500, text: "Workshop 3" }) as string;
          editor.people("select", [section]);
        },
      },
    );
    await figjam.panel.getByRole("tab", { name: "Insert" }).click();
    await figjam.panel.getByRole("button", { name: /^First draft/ }).click();
    await figjam.panel.getByRole("radio", { name: "Into “Workshop 3”" }).check();
    await figjam.look("into");
    await figjam.panel.getByRole("button", { name: "Insert map" }).click();
    await undo().waitFor();
    const [outer, inner] = [
      figjam.editor.boxOf(section),
      figjam.editor.boxOf(sections().find((s) => s.id !== section)?.id ?? ""),
    ];
    expect(inner).toMatchObject({ x: outer.x + 48, y: outer.y + 48 });
    expect(outer).toMatchObject({ x: 100, y: 100, w: inner.w + 96, h: inner.h + 96 });
    await undo().click();
    await expect.poll(() => figjam.editor.boxOf(section)).toMatchObject({ w: 700, h: 500 });
    expect(figjam.said).toEqual([]);
  });

  it("follows the selection", async () => {
    await figjam.open({ command: "insert-journey-map" });
    await figjam.panel.getByRole("button", { name: "Insert map" }).click();
    await undo().waitFor();
    const note = figjam.editor.people("sticky", { x: -9000, y: -9000, text: "Coffee 10:30" });
    await figjam.panel.getByRole("tab", { name: "Read" }).click();
    await figjam.panel
      .getByRole("button", { name: /^Read the board/ })
      .first()
      .click();
    await figjam.panel.getByRole("grid").waitFor();
    figjam.editor.people("select", [note as string]);
    await figjam.panel.getByText("“Coffee 10:30” is not on the map").waitFor();
    await figjam.look("selected");
    figjam.editor.people("select", []);
    await expect.poll(() => figjam.panel.getByText("“Coffee 10:30” is not on the map").count()).toBe(0);
    expect(figjam.said).toEqual([]);
  });
});

describe("the panel in the playground", () => {
  let served: Served;

  beforeAll(async () => {
    await buildOnly(["playground"]);
    served = await serve("dist/playground", 0);
  });
  afterAll(async () => {
    await served?.close();
  });
  beforeEach(async () => {
    await newPage({ width: 1440, height: 900 });
    await page.goto(served.url);
    await page.locator("#whiteboard canvas").first().waitFor();
    await page.locator("#panel").getByRole("tab", { name: "Insert" }).waitFor();
  });

  const items = async (): Promise<readonly Item[]> => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    const text = readFileSync(await download.path(), "utf8");
    return (await fileBoard(text, "a.excalidraw").read({ of: "board" })).items;
  };
  const dragTo = async (name: string, at: { x: number; y: number }): Promise<void> => {
    const box = await page.locator(`[data-drag="${name}"]`).boundingBox();
    if (!box) throw new Error(`nothing to drag is called ${name}`);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(at.x + 20, at.y + 20, { steps: 4 });
    await page.mouse.move(at.x, at.y, { steps: 2 });
    await page.mouse.up();
  };
  const tagged = (all: readonly Item[], part: string) => all.filter((i) => i.tag?.part === part);

  it("takes a template dragged onto the editor and puts it where it was let go", async () => {
    await tab("Insert");
    await dragTo("first-draft", { x: 300, y: 300 });
    await page.getByRole("button", { name: "Undo" }).first().waitFor();
    await dragTo("first-draft", { x: 300, y: 520 });
    await expect.poll(async () => tagged(await items(), "map").length).toBe(2);
    await look("playground-dropped");
    const [one, two] = tagged(await items(), "map");
    if (!one || !two) throw new Error("expected two maps");
    expect(Math.abs(one.box.x - two.box.x)).toBeLessThanOrEqual(1);
    // Both were let go at the same zoom, 220 pixels apart.
    expect(Math.abs(two.box.y - one.box.y)).toBeGreaterThan(220);
    expect(said).toEqual([]);
  });

  it("takes the preview of what is filled in, and not when it is let go over the panel", async () => {
    await tab("Insert");
    await page
      .locator("#panel")
      .getByRole("button", { name: /^First draft/ })
      .click();
    await page.getByLabel("Whose journey, doing what?").fill("Buying a home");
    const button = await page.getByRole("button", { name: "Insert map" }).boundingBox();
    await dragTo("open", { x: (button?.x ?? 0) + 10, y: (button?.y ?? 0) + 10 });
    expect(tagged(await items(), "map")).toEqual([]);
    await dragTo("open", { x: 300, y: 300 });
    await expect
      .poll(async () => tagged(await items(), "title").map((i) => i.text))
      .toEqual([expect.stringMatching(/^Buying a home/)]);
  });

  it("puts a map beside what is selected, remembers that after the page was opened anew, and Undo takes back the last one alone", async () => {
    await tab("Insert");
    await dragTo("first-draft", { x: 60, y: 200 });
    await page.getByRole("button", { name: "Undo" }).first().waitFor();
    const panel = page.locator("#panel");
    const selectAll = async () => {
      await page.locator("#whiteboard").click({ position: { x: 700, y: 130 } });
      await page.keyboard.press("Control+a");
    };
    await panel.getByRole("button", { name: /^First draft/ }).click();
    await selectAll();
    await panel.getByRole("radio", { name: "Beside my selection" }).check();
    await look("playground-beside");
    await panel.getByRole("button", { name: "Insert map" }).click();
    await panel.getByText("Map inserted").first().waitFor();
    const [one, two] = tagged(await items(), "map").sort((a, b) => a.box.x - b.box.x);
    if (!one || !two) throw new Error("expected two maps");
    expect(two.box.x).toBeCloseTo(one.box.x + one.box.w + 240, -1);
    expect(two.box.y).toBeCloseTo(one.box.y, -1);
    await panel.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => tagged(await items(), "map").map((i) => i.id)).toEqual([one.id]);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await tab("Insert");
    await panel.getByRole("button", { name: /^First draft/ }).click();
    await selectAll();
    await panel.getByRole("radio", { name: "Beside my selection", checked: true }).waitFor();
    expect(said).toEqual([]);
  });
});
