// Correcting a reading in the built playground, on the real editor: what a click says holds on the board, over moved notes, another
// reading and a reload, and in the file that is saved.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { around, type Item, isSound } from "../../src/board/index.js";
import { scrollTo } from "../../src/hosts/excalidraw/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { makeSession } from "../../src/session.js";
import { inPlayground, page, panel, said } from "./playground-page.js";

inPlayground();

const press = (name: string | RegExp) => panel().getByRole("button", { name }).first().click();
const list = () => panel().getByRole("listbox");

const openUntidy = async (): Promise<void> => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.locator("#samples").getByRole("button", { name: "Moving house" }).click();
  await page.locator("input.name").waitFor();
};
/** Opens a board's text as if it were dropped. */
const openText = async (text: string, name: string): Promise<void> => {
  await page.getByLabel("Board file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  await expect.poll(() => page.locator("input.name").inputValue()).toBe(name.replace(".excalidraw", ""));
};

const saved = async (): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).first().click(),
  ]);
  return readFileSync(await download.path(), "utf8");
};
const boardOf = (text: string) => fileBoard(text, "a.excalidraw");
const itemsOf = async (text: string): Promise<readonly Item[]> => (await boardOf(text).read({ of: "board" })).items;
const itemWith = (items: readonly Item[], text: string): Item => {
  const found = items.find((i) => i.text.startsWith(text));
  if (!found) throw new Error(`expected an item “${text}…” among ${items.length}`);
  return found;
};
/** What the file alone says, read as the command line reads it. */
const readingOf = async (text: string) => {
  const { reading } = await makeSession(boardOf(text), { newId: () => "m" }).read();
  const [map] = reading.maps;
  if (!map) throw new Error("expected a map in the file");
  return map;
};

const middle = ({ box }: Item) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
/** Drags a note on the real canvas, as the board lies right after it was opened. */
const dragNote = async (text: string, by: { x: number; y: number }): Promise<void> => {
  const items = await itemsOf(await saved());
  const box = await page.locator("#whiteboard").boundingBox();
  const all = around(items.map((i) => i.box).filter(isSound));
  if (!box || !all) throw new Error("expected a whiteboard with items");
  const { scrollX, scrollY, zoom } = scrollTo(all, { width: box.width, height: box.height, zoom: 0 });
  const at = (p: { x: number; y: number }) => ({
    x: box.x + (p.x + scrollX) * zoom.value,
    y: box.y + (p.y + scrollY) * zoom.value,
  });
  const from = middle(itemWith(items, text));
  const to = { x: from.x + by.x, y: from.y + by.y };
  await page.mouse.click(at(from).x, at(from).y);
  await page.mouse.move(at(from).x, at(from).y);
  await page.mouse.down();
  await page.mouse.move(at(to).x, at(to).y, { steps: 8 });
  await page.mouse.up();
};

const readBoard = async (): Promise<void> => {
  await panel().getByRole("tab", { name: "Read" }).click();
  await press(/^Read (the board|the board again)$/);
  await panel()
    .getByRole("grid")
    .or(panel().getByRole("heading", { name: "No map" }))
    .first()
    .waitFor();
};
const openCorrections = async (): Promise<void> => {
  await press(/see where|See how it was read|Show where the map is/);
  await list().waitFor();
  const card = panel().getByRole("button", { name: "Close what is said of this text" });
  if (await card.count()) await card.click();
  const whole = panel().getByRole("button", { name: "Show all of it" });
  await whole.click();
};
/** Clicks a text in the miniature: where it is on the board, by what all of the board, or of the map, takes up there. */
const clickText = async (text: string): Promise<void> => {
  const items = await itemsOf(await saved());
  const { box } = itemWith(items, text);
  const at = await panel().evaluate(
    (root, target) => {
      const drawing = root.querySelector<SVGSVGElement>(".drawing");
      const there = drawing?.getBoundingClientRect();
      const [x = 0, y = 0, w = 1, h = 1] = (drawing?.getAttribute("viewBox") ?? "").split(" ").map(Number);
      if (!there) throw new Error("expected the board in small");
      return { x: there.x + ((target.x - x) / w) * there.width, y: there.y + ((target.y - y) / h) * there.height };
    },
    { x: box.x + box.w / 2, y: box.y + box.h / 2 },
  );
  await page.mouse.click(at.x, at.y);
};

const grid = async (): Promise<Record<string, number>> => {
  const names = await panel()
    .getByRole("gridcell")
    .evaluateAll((cells) => cells.map((c) => c.getAttribute("aria-label") ?? ""));
  return Object.fromEntries(
    names.map((name) => {
      const [, where = "", n = ""] = /^(.*?): (\d+|no) notes?/.exec(name) ?? [];
      return [where, n === "no" ? 0 : Number(n)];
    }),
  );
};

const untidyCells: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Doing: [
    ["Gives notice on the old room", "Tells her parents"],
    ["Compares three van hires", "Asks Jo for his licence"],
    ["Begs boxes from the supermarket", "Sells the sofa"],
    ["Carries everything down five floors", "Waits for the key"],
    ["Finds the kettle first"],
  ],
  Thinking: [
    ["“Can I afford this alone?”"],
    ["“Why is insurance extra?”"],
    ["“How do I own so much?”", "“What did I forget?”"],
    ["“Where is the agent?”"],
    ["“So quiet here.”"],
  ],
  Feeling: [
    ["Brave"],
    ["Lost in the small print"],
    ["Tired", "A bit sad about the sofa"],
    ["Furious at the locked door"],
    ["Proud"],
  ],
  "Pain points": [
    [],
    ["Price doubles at the last click", "Van only by the day"],
    ["No boxes of one size"],
    ["Key two hours late", "Nobody answers the phone"],
    ["No internet for ten days"],
  ],
};
const stages = ["Decide", "Find a van", "Pack", "Moving day", "Settle in"];

describe("the untidy sample", () => {
  it("is read as a person sees it: every lane, stage and note, and what lies beside", async () => {
    await openUntidy();
    await readBoard();
    expect(await panel().getByRole("columnheader").allInnerTexts()).toEqual(["Lane", ...stages]);
    expect(await grid()).toEqual(
      Object.fromEntries(
        Object.entries(untidyCells).flatMap(([lane, cells]) =>
          cells.map((notes, i) => [`${lane}, ${stages[i]}`, notes.length]),
        ),
      ),
    );
    for (const [lane, cells] of Object.entries(untidyCells))
      for (const [i, notes] of cells.entries()) {
        await panel().locator(`[role=gridcell][aria-label^="${lane}, ${stages[i]}:"]`).focus();
        const shown = await panel().locator(".peek .note-line > span:first-child").allInnerTexts();
        expect([...shown].sort(), `${lane}, ${stages[i]}`).toEqual([...notes].sort());
      }
    const left = panel().getByRole("region", { name: "Not on the map" });
    for (const text of ["Parking lot", "Deposit: when is it back?", "Ask Jo about the piano", "Who pays the painter?"])
      expect(await left.textContent()).toContain(text);
    expect(await panel().getByText("Moving house – Mira’s journey").first().isVisible()).toBe(true);
    expect(said).toEqual([]);
  });
});

describe("one wrong lane", () => {
  it("corrected by a click stays corrected after a note was moved, another reading, a reload, and in the file", async () => {
    await openUntidy();
    const renamed = (await saved()).replaceAll("Pain points", "Grr");
    await openText(renamed, "grr.excalidraw");
    await readBoard();
    expect((await readingOf(renamed)).lanes.find((l) => l.title === "Grr")?.roles).toEqual([]);
    await openCorrections();
    await clickText("Grr");
    await panel().getByLabel("The lane means").selectOption({ label: "Pain points" });
    await panel().getByText("“Grr” means: Pain points").waitFor();
    await panel().getByText("Kept with the board, for everybody who opens it.").waitFor();
    await press("Done");
    await dragNote("Waits for the key", { x: 40, y: 880 });
    await press("Read the board again");
    await panel().locator('[aria-label^="Grr, Moving day: 3 notes"]').waitFor();
    await panel().locator('[aria-label^="Doing, Moving day: 1 note"]').waitFor();
    await openCorrections();
    await panel().getByText("“Grr” means: Pain points").waitFor();

    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("lanewise:board")?.includes("corrections")))
      .toBe(true);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await readBoard();
    await openCorrections();
    await panel().getByText("“Grr” means: Pain points").waitFor();
    const lane = (await readingOf(await saved())).lanes.find((l) => l.title === "Grr");
    expect(lane?.roles).toEqual(["pain-points"]);
    expect(said).toEqual([]);
  });

  it("that is no lane at all goes by a click, and comes back with Undo", async () => {
    await openUntidy();
    await readBoard();
    await openCorrections();
    await clickText("Thinking");
    await press("This is not part of the map");
    await panel().getByText("“Thinking” is not part of the map").waitFor();
    await press("Undo");
    await panel().getByText("Nothing corrected so far.").waitFor();
    await press("Done");
    await panel().locator('[aria-label^="Thinking, Pack: 2 notes"]').waitFor();
  });
});

describe("a note", () => {
  it("said to be outside the map is a leftover from then on, also after it was moved about", async () => {
    await openUntidy();
    await readBoard();
    await openCorrections();
    await clickText("Waits for the key");
    await press("This is not part of the map");
    await panel().getByText("“Waits for the key” is not part of the map").waitFor();
    await press("Done");
    await dragNote("Waits for the key", { x: 0, y: 30 });
    await press("Read the board again");
    await panel().locator('[aria-label^="Doing, Moving day: 1 note"]').waitFor();
    expect(await panel().getByRole("region", { name: "Not on the map" }).textContent()).toContain("Waits for the key");
  });
});

describe("a border", () => {
  it("moved by arrow keys takes its notes along, and stays after a reload", async () => {
    await openUntidy();
    await readBoard();
    await openCorrections();
    await panel().getByRole("slider", { name: "Border between “Feeling” and “Pain points”" }).focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await panel()
      .getByText("The border between “Feeling” and “Pain points” was moved. 1 note moved.")
      .first()
      .waitFor();
    await press("Done");
    await panel().locator('[aria-label^="Pain points, Moving day: 3 notes"]').waitFor();
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("lanewise:board")?.includes("corrections")))
      .toBe(true);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await readBoard();
    await panel().locator('[aria-label^="Pain points, Moving day: 3 notes"]').waitFor();
  });
});

describe("a board without a map", () => {
  it("becomes one by naming its lanes and stages with clicks", async () => {
    await openUntidy();
    // The same notes with labels nobody could know, all in one colour and size.
    let text = await saved();
    for (const [word, name] of [
      ["Doing", "Ann"],
      ["Thinking", "Bob"],
      ["Feeling", "Cleo"],
      ["Pain points", "Dan"],
      ["Moving house – Mira’s journey", "Notes"],
      ["Persona: Mira, 27, first flat of her own", "of a Sunday"],
    ] as const)
      text = text.replaceAll(`"${word}"`, `"${name}"`);
    await openText(text, "plain.excalidraw");
    await readBoard();
    expect(await panel().getByRole("heading", { level: 1 }).textContent()).toBe("No map on this board yet");
    await openCorrections();
    for (const lane of ["Ann", "Bob", "Cleo", "Dan"]) {
      await clickText(lane);
      await panel().getByText(`“${lane}” is a lane`).waitFor();
    }
    await panel().getByLabel("names a stage").check();
    for (const stage of stages) {
      if (await panel().getByText(`“${stage}” is a stage`).count()) continue;
      await clickText(stage);
      await panel().getByText(`“${stage}” is a stage`).waitFor();
    }
    await press("Done");
    const cells = await grid();
    expect(Object.keys(cells)).toHaveLength(20);
    for (const [i, [, notes]] of Object.entries(untidyCells).entries())
      for (const [s, cell] of notes.entries())
        expect(cells[`${["Ann", "Bob", "Cleo", "Dan"][i]}, ${stages[s]}`]).toBe(cell.length);
  });
});

describe("a doubtful note", () => {
  it("is confirmed by Tab and Enter alone: its card stays while borders are passed, and keeps the focus afterwards", async () => {
    await openUntidy();
    await readBoard();
    await panel().getByRole("button", { name: "need a look" }).focus();
    await page.keyboard.press("Enter");
    await panel().getByText("Needs a look: 1 of 4").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let i = 0; i < 20 && (await focused()) !== "It belongs there"; i++) await page.keyboard.press("Tab");
    expect(await focused()).toBe("It belongs there");
    await page.keyboard.press("Enter");
    await panel().getByText("3 notes need a look").first().waitFor();
    expect(await focused()).toBe("“Finds the kettle first”");
  });
});
