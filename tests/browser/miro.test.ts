// The built Miro app, unmodified, in a real browser: its SDK address answers with the emulator, every other address is refused.
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import type { Emulator } from "../hosts/miro-emulator.js";
import { openContext } from "./chromium.js";

const sdkAddress = "https://miro.com/app/static/sdk/v2/miro.js";
/** Inside its frame the panel is 368 wide with 24 on both sides. */
const size = { width: 320, height: 800 };

/** A board with the panel in a frame beside it, as in Miro: the panel closes and opens, the board stays. */
const boardPage = `<!doctype html><html lang="en"><title>Board</title><link rel="icon" href="data:,"><body style="margin:0"><script src="${sdkAddress}"></script><iframe title="Panel" width="320" height="800" style="border:0"></iframe></body></html>`;

let served: Served;
let context: BrowserContext;
let page: Page;
const strays: string[] = [];
const said: string[] = [];

beforeAll(async () => {
  await buildOnly(["miro"]);
  served = await serve("dist/miro");
  const sdk = await build({
    entryPoints: ["tests/browser/miro-sdk.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "utf8",
  });
  context = await openContext(size);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url === sdkAddress)
      return route.fulfill({ body: sdk.outputFiles[0]?.text ?? "", contentType: "text/javascript" });
    if (url.startsWith(`${served.url}board.html`)) return route.fulfill({ body: boardPage, contentType: "text/html" });
    if (url.startsWith(served.url)) return route.continue();
    strays.push(url);
    return route.abort();
  });
  page = await context.newPage();
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
});

afterAll(async () => {
  await context?.close();
  await served?.close();
});

beforeEach(() => {
  strays.length = 0;
  said.length = 0;
});

const open = (name: string, query = "") => page.goto(`${served.url}${name}?${query}`);
const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
const tab = (name: string) => page.getByRole("tab", { name }).click();

/** Runs on the page, beside the app, with the emulated board in hand. */
const onBoard = <R, A = undefined>(run: (emulator: Emulator, given: A) => R, given?: A): Promise<R> =>
  page.evaluate(
    ([source, data]) => {
      const work = new Function("emulator", "given", `return (${source})(emulator, given)`);
      return work((globalThis as unknown as { emulator: Emulator }).emulator, data);
    },
    [run.toString(), given] as const,
  ) as Promise<R>;

const insertBlueprint = async () => {
  await press(/^Service blueprint/);
  await press("Insert map");
  await page.getByRole("button", { name: "Undo" }).waitFor();
};

/** Somebody writes a note into a cell, and the backstage lane goes. */
const workOnIt = () =>
  onBoard(({ world, people }) => {
    const things = [...world.things.values()];
    const named = (text: string) => {
      const found = things.find((t) => t.type === "shape" && world.textOf(t.id) === text);
      if (!found) throw new Error(`nothing on the board says “${text}”`);
      return found;
    };
    const stage = things.find((t) => t.type === "shape" && t.style.fillColor === "#1E1E1E");
    if (!stage) throw new Error("no stage on the board");
    const cell = { x: world.rect(stage).x + 24, y: world.rect(named("Frontstage")).y + 24, w: 208, h: 238 };
    const note = people.add({ kind: "sticky", box: cell, text: "Says hello & “come in”" });
    const head = named("Backstage");
    const at = world.rect(head);
    const band = things.find((t) => t.id !== head.id && world.rect(t).y === at.y && world.rect(t).w > at.w);
    for (const gone of [head, band]) if (gone) people.remove(gone.id);
    return note;
  });

describe("the panel in Miro", () => {
  for (const way of ["one", "other"])
    it(`inserts, reads what people did, shows it and brings a lane back (everything ${way} way)`, async () => {
      await open("panel.html", `switches=${way}`);
      await insertBlueprint();
      const items = await onBoard(({ world }) => world.things.size);
      expect(items).toBeGreaterThan(20);

      const note = await workOnIt();
      const before = await onBoard(({ raw }, id) => raw()[id], note);
      await tab("Read");
      await press(/^Read the board/);
      await page.getByRole("grid").waitFor();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/^1 note in \d stages$/);

      await page
        .getByRole("gridcell", { name: /: 1 note$/ })
        .or(page.getByRole("button", { name: /: 1 note$/ }))
        .first()
        .click();
      await page.keyboard.press("Enter");
      await expect.poll(() => onBoard(({ shared }) => [...shared.shown])).toEqual([note]);

      await press(/^Check it/);
      await press(/^Add the lane “Backstage”/);
      await press(/^Add it/);
      await page.getByText("Fixed", { exact: true }).waitFor();
      expect(await onBoard(({ raw }, id) => raw()[id], note)).toEqual(before);
      expect(
        await onBoard(({ world }) =>
          [...world.things.values()].some((t) => t.type === "shape" && world.textOf(t.id) === "Backstage"),
        ),
      ).toBe(true);
      expect(strays).toEqual([]);
      expect(said).toEqual([]);
    });

  it("keeps with the board what a person corrects, and holds it at the next reading", async () => {
    await open("panel.html");
    await insertBlueprint();
    await workOnIt();
    await tab("Read");
    await press(/^Read the board/);
    await press("See how it was read");
    await page.locator(".mini-side .edge-name").getByText("Frontstage", { exact: true }).click();
    await page.getByLabel("The lane means").selectOption({ label: "Channels" });
    await page.getByText("“Frontstage” means: Channels").waitFor();
    await page.getByText("Kept with the board, for everybody who opens it.").waitFor();
    await press("Read the board again");
    await page.getByText("“Frontstage” means: Channels").waitFor();
    await press("Forget all");
    await page.getByText("Nothing corrected so far.").waitFor();
    expect(strays).toEqual([]);
    expect(said).toEqual([]);
  });

  it("can be stopped half way: everything it placed is gone, everything else stands", async () => {
    await open("panel.html", "latency=40");
    const mine = await onBoard(({ people }) =>
      people.add({ kind: "sticky", box: { x: 0, y: 0, w: 200, h: 200 }, text: "mine" }),
    );
    await press(/^Journey map/);
    await press("Insert map");
    await expect.poll(() => onBoard(({ world }) => world.things.size), { timeout: 15_000 }).toBeGreaterThan(8);
    await press("Cancel");
    await expect.poll(() => onBoard(({ world }) => [...world.things.keys()]), { timeout: 15_000 }).toEqual([mine]);
    expect(said).toEqual([]);
  });

  it("puts a template where it is dropped, and nobody's view moves", async () => {
    await open("panel.html", "latency=2");
    const view = await onBoard(({ shared }) => ({ ...shared.view }));
    await page.locator(".miro-draggable").first().waitFor();
    await onBoard((emulator) => {
      const target = document.querySelector<HTMLElement>(".miro-draggable");
      if (target) emulator.drop({ x: 4000, y: 3000 }, target);
    });
    await page
      .getByText(/^Map inserted/)
      .first()
      .waitFor();
    const frame = await onBoard(({ world }) => {
      const found = [...world.things.values()].find((t) => t.type === "frame");
      return found && world.rect(found);
    });
    expect(frame).toMatchObject({ x: 4000, y: 3000 });
    expect(await onBoard(({ shared }) => ({ ...shared.view }))).toEqual(view);
    expect(strays).toEqual([]);
    expect(said).toEqual([]);
  });

  it("numbers its findings on the board and takes the numbers off; what others do meanwhile stays, and is read", async () => {
    await open("panel.html", "latency=2");
    await insertBlueprint();
    const note = await workOnIt();
    await tab("Check");
    await press("Read and check");
    await press("Number them on the board");
    await page.getByRole("button", { name: "Take the numbers off" }).waitFor();
    const circles = () =>
      onBoard(
        ({ world }) => [...world.things.values()].filter((t) => t.type === "shape" && t.shape === "circle").length,
      );
    expect(await circles()).toBeGreaterThan(0);
    const theirs = await onBoard(({ others, world }, id) => {
      const { x, y } = world.rect(world.find(id));
      others.edit(id, "Waits at the door");
      return others.add({ kind: "sticky", box: { x: x + 240, y, w: 208, h: 238 }, text: "Rings twice" });
    }, note);
    const raw = await onBoard(({ raw }, ids) => ids.map((id) => raw()[id]), [note, theirs]);
    await page.getByText("board changed since").first().waitFor();
    await press("Take the numbers off");
    await page.getByText("The numbers are off the board.").first().waitFor();
    expect(await circles()).toBe(0);
    expect(await onBoard(({ raw }, ids) => ids.map((id) => raw()[id]), [note, theirs])).toEqual(raw);
    await tab("Read");
    await press("Read the board again");
    await page.getByRole("heading", { name: /^2 notes in/ }).waitFor();
    expect(strays).toEqual([]);
    expect(said).toEqual([]);
  });

  it("says so to a person who may only look", async () => {
    await open("panel.html", "view-only");
    await press(/^First draft/);
    await press("Insert map");
    await expect.poll(() => page.getByRole("alert").first().textContent()).toMatch(/view-only/);
    expect(await onBoard(({ world }) => world.things.size)).toBe(0);
  });

  it("fits 320 without sideways scrolling", async () => {
    await open("panel.html");
    await insertBlueprint();
    await tab("Read");
    await press(/^Read the board/);
    await page.getByRole("grid").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** The panel in its frame beside the board. */
const panel = () => page.frameLocator("iframe");
const openPanel = async () => {
  await page.locator("iframe").evaluate((frame) => frame.setAttribute("src", "panel.html"));
  await panel().getByRole("heading", { name: "What are you mapping?" }).waitFor();
};
const closePanel = () => page.locator("iframe").evaluate((frame) => frame.setAttribute("src", "about:blank"));
const pressIn = (name: string | RegExp) => panel().getByRole("button", { name }).first().click();
const count = () => onBoard(({ world }) => world.things.size);
/** Begins to insert a journey map, and waits until about so many items stand. */
const beginMap = async (items: number) => {
  await pressIn(/^Journey map/);
  await pressIn("Insert map");
  await expect.poll(count, { timeout: 15_000, interval: 20 }).toBeGreaterThanOrEqual(items);
};
const openBoard = async (query = "latency=40") => {
  await page.goto(`${served.url}board.html?${query}`);
  await openPanel();
};

describe("an insert in Miro whose panel was closed", () => {
  it("is offered when the panel opens again, and finished into the same frame", async () => {
    await openBoard();
    await beginMap(14);
    await closePanel();
    await page.waitForTimeout(600);
    const stands = await count();
    expect(stands).toBeLessThan(44);
    await openPanel();
    const offer = panel().getByRole("status").filter({ hasText: "was interrupted" });
    await expect.poll(() => offer.first().textContent()).toContain(`${stands} of 44 items stand.`);
    await pressIn(/^Finish$/);
    await panel().getByText("Map inserted: 44 items").first().waitFor();
    expect(await count()).toBe(44);
    expect(await onBoard(({ world }) => [...world.things.values()].filter((t) => t.type === "frame").length)).toBe(1);
    await closePanel();
    await openPanel();
    await page.waitForTimeout(300);
    expect(await offer.count()).toBe(0);
    expect(strays).toEqual([]);
    expect(said).toEqual([]);
  });

  it("is taken away on request; a note somebody has put between stays", async () => {
    await openBoard();
    await beginMap(14);
    await closePanel();
    await page.waitForTimeout(600);
    const note = await onBoard(({ world, others }) => {
      const frame = [...world.things.values()].find((t) => t.type === "frame");
      if (!frame) throw new Error("no frame on the board");
      const { x, y } = world.rect(frame);
      return others.add({ kind: "sticky", box: { x: x + 900, y: y + 900, w: 208, h: 238 }, text: "theirs" });
    });
    await openPanel();
    await pressIn(/^Remove the/);
    await panel()
      .getByText(/^Taken away/)
      .first()
      .waitFor();
    expect(await onBoard(({ world }) => [...world.things.keys()])).toEqual([note]);
    expect(said).toEqual([]);
  });
});

describe("Miro’s limits, in the panel", () => {
  /** Another app of the same person has spent all but so many credits of the minute, or of the hour. */
  const spend = (span: "minute" | "hour", left: number) =>
    onBoard(
      ({ meter }, [hour, rest]) => {
        const here = globalThis as { ahead?: number };
        const of = hour ? 1_000_000 : 100_000;
        for (let spent = 0; spent < of - rest; spent += 500) {
          if (hour && spent % 95_000 === 0) here.ahead = (here.ahead ?? 0) + 61_000;
          meter.spendElsewhere(500);
        }
        if (hour) here.ahead = (here.ahead ?? 0) + 61_000;
      },
      [span === "hour", left] as const,
    );

  it("says for how long it waits when the minute is spent, and goes on by itself", async () => {
    await openBoard("switches=other&latency=10");
    await spend("minute", 1000);
    await beginMap(8);
    await panel()
      .getByText(/^Miro allows no more for \d seconds; going on by itself\.$/)
      .waitFor();
    await onBoard(() => void Object.assign(globalThis, { ahead: 61_000 }));
    await panel().getByText("Map inserted: 44 items").first().waitFor({ timeout: 20_000 });
    expect(said).toEqual([]);
  });

  it("says what stands when the hour is spent, and offers to finish it once the panel opens again", async () => {
    await openBoard("latency=10");
    await spend("hour", 1500);
    await beginMap(8);
    const alert = panel().getByRole("alert").first();
    await expect.poll(() => alert.textContent(), { timeout: 15_000 }).toMatch(/Miro stopped after \d+ of 44 items/);
    expect(await alert.textContent()).toContain("takes only so much an hour");
    expect(await alert.textContent()).toMatch(/Possible again in 5 minutes/);
    const stands = await count();
    await closePanel();
    await onBoard(() => void Object.assign(globalThis, { ahead: 7_200_000 }));
    await openPanel();
    await pressIn(/^Finish$/);
    await panel().getByText("Map inserted: 44 items").first().waitFor({ timeout: 20_000 });
    expect(stands).toBeLessThan(44);
    expect(await count()).toBe(44);
    expect(said).toEqual([]);
  });
});

describe("the start page in Miro", () => {
  it("opens the panel when its icon is clicked, and asks for nothing else", async () => {
    await open("index.html");
    await onBoard((emulator) => emulator.clickIcon());
    await expect.poll(() => onBoard(({ shared }) => [...shared.panels])).toEqual([{ url: "panel.html" }]);
    expect(await onBoard(({ meter }) => meter.read().calls)).toBe(0);
    expect(strays).toEqual([]);
    expect(said).toEqual([]);
  });

  it("says why when another app’s panel is in the way", async () => {
    await open("index.html");
    await onBoard((emulator) => {
      emulator.shared.canOpen = false;
      emulator.clickIcon();
    });
    await expect
      .poll(() => onBoard(({ shared }) => [...shared.notes]))
      .toEqual(["Close the other app’s panel, then open Lanewise."]);
  });
});
