// Checking in the built playground, on the real editor: the heat map, the score, what is dismissed or silenced, following the board
// while a note is dragged, and numbers on the board.
import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { around, type Item, isBadge, isSound } from "../../src/board/index.js";
import { scrollTo } from "../../src/hosts/excalidraw/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { makeSession } from "../../src/session.js";
import { context, inPlayground, page, panel } from "./playground-page.js";

inPlayground();

beforeEach(async () => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.locator("#samples").getByRole("button", { name: "Mortgage" }).click();
  await expect.poll(() => page.locator("input.name").inputValue()).toBe("Mortgage at the branch");
});

const button = (name: string | RegExp) => panel().getByRole("button", { name }).first();
const press = (name: string | RegExp) => button(name).click();
const answer = () => panel().getByRole("heading", { level: 1 });
const cards = () => panel().locator(".fcard h2");
const cell = (name: string | RegExp) => panel().getByRole("gridcell", { name });
const focusBoard = () => page.locator("#whiteboard").click({ position: { x: 500, y: 830 } });

const checkIt = async (): Promise<void> => {
  await panel().getByRole("tab", { name: "Check" }).click();
  await press("Read and check");
  await panel().getByRole("grid").waitFor();
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
/** What the file alone says, checked as the command line checks it. */
const reportOf = async (text: string) => {
  const session = makeSession(boardOf(text), { newId: () => "m" });
  const [map] = (await session.check(await session.read())).maps;
  if (!map) throw new Error("expected a map in the file");
  return map;
};
const itemWith = (items: readonly Item[], text: string): Item => {
  const found = items.find((i) => i.text.startsWith(text));
  if (!found) throw new Error(`expected an item “${text}…” among ${items.length}`);
  return found;
};
const middle = ({ box }: Item) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

/** From board units to the screen, as the board lies right after it was opened. */
const screenOf = async (items: readonly Item[]) => {
  const box = await page.locator("#whiteboard").boundingBox();
  const all = around(items.map((i) => i.box).filter(isSound));
  if (!box || !all) throw new Error("expected a whiteboard with items");
  const { scrollX, scrollY, zoom } = scrollTo(all, { width: box.width, height: box.height, zoom: 0 });
  return (p: { x: number; y: number }) => ({
    x: box.x + (p.x + scrollX) * zoom.value,
    y: box.y + (p.y + scrollY) * zoom.value,
  });
};

describe("the heat map", () => {
  it("leaves only what is said of a cell somebody clicks, and leads back to all of it", async () => {
    await checkIt();
    const all = await cards().count();
    expect(all).toBeGreaterThan(1);
    await cell(/^Physical evidence, Assess/).click();
    await panel().getByRole("heading", { name: "Only “Physical evidence · Assess” 1 finding" }).waitFor();
    expect(await cards().allTextContents()).toEqual([expect.stringContaining("has no physical evidence")]);
    await press("Show all");
    expect(await cards().count()).toBe(all);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(
      /^Physical evidence, Assess/,
    );
  });

  it("works by arrow keys, Enter and Escape, and says of each cell what is the matter", async () => {
    await checkIt();
    await cell(/^Physical evidence, Apply/).focus();
    for (const key of ["ArrowRight", "ArrowDown", "ArrowUp", "ArrowRight"]) await page.keyboard.press(key);
    const name = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    expect(await name()).toMatch(/^Physical evidence, Assess: .*has no physical evidence/);
    await page.keyboard.press("Enter");
    await panel().getByRole("heading", { name: /^Only/ }).waitFor();
    await page.keyboard.press("Enter");
    await panel().getByRole("heading", { name: /^Only/ }).waitFor({ state: "detached" });
    expect(await name()).toMatch(/^Physical evidence, Assess/);
  });
});

describe("the outside-in score", () => {
  it("is closed at first, says how many points could be checked, and what is not known", async () => {
    await checkIt();
    expect(await answer().textContent()).not.toMatch(/%|points/);
    const summary = panel().locator("summary", { hasText: "Outside-in" });
    const { outsideIn } = await reportOf(await saved());
    expect(await summary.textContent()).toContain(`${outsideIn?.score} of ${outsideIn?.of} points checked`);
    expect(await panel().getByText("The customer’s share").isVisible()).toBe(false);
    await summary.focus();
    await page.keyboard.press("Enter");
    const parts = panel().locator(".score li");
    expect(await parts.count()).toBe(5);
    for (const [i, part] of (outsideIn?.parts ?? []).entries()) {
      const text = await parts.nth(i).textContent();
      expect(text).toContain(part.sentence);
      expect(text).toContain(part.known ? `${part.points} of ${part.of}` : "not known");
    }
  });
});

describe("dismissing", () => {
  it("asks why, keeps it with the board over a reload and in the file, and brings it back", async () => {
    await checkIt();
    const first = (await cards().first().textContent()) ?? "";
    const message = first.replace(/^weak spot: /, "");
    await press("Dismiss");
    await press("Dismiss it");
    await panel().getByText("Say why in a few words").waitFor();
    await page.keyboard.type("They sign next week");
    await press("Dismiss it");
    await expect.poll(() => cards().allTextContents()).not.toContain(first);
    await panel().locator("summary", { hasText: "1 dismissed or silenced" }).waitFor();

    const report = await reportOf(await saved());
    expect(report.dismissed).toMatchObject([{ by: "person", reason: "They sign next week", finding: { message } }]);

    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await checkIt();
    await panel().locator("summary", { hasText: "1 dismissed or silenced" }).click();
    await panel().getByText("“They sign next week”").waitFor();
    await press(`Bring back: ${message}`);
    await expect.poll(() => cards().allTextContents()).toContain(first);
    expect((await reportOf(await saved())).dismissed).toBeUndefined();
  });

  it("copies the sentence that silences a finding on the board, and a note that says it does", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await checkIt();
    await press("Dismiss");
    await page.keyboard.type("nobody signs yet");
    await press("Silence it on the board");
    await panel().locator("p", { hasText: "Copied. Paste it above the map, beside its title." }).waitFor();
    const sentence = await page.evaluate(() => navigator.clipboard.readText());
    expect(sentence).toBe("lanewise:off stage-has-notes because nobody signs yet");
    await press("Not now");

    const items = await itemsOf(await saved());
    const at = await screenOf(items);
    const title = items.find((i) => i.tag?.part === "title");
    if (!title) throw new Error("expected a title");
    await focusBoard();
    await page.keyboard.press("t");
    const spot = at({ x: title.box.x, y: title.box.y - 160 });
    await page.mouse.click(spot.x, spot.y);
    await page.keyboard.type(sentence);
    await page.keyboard.press("Escape");
    await panel().locator("summary", { hasText: "1 dismissed or silenced" }).click();
    await panel().getByText("“nobody signs yet”").waitFor();
    expect(await cards().allTextContents()).not.toContainEqual(expect.stringContaining("have no notes yet"));
    expect((await reportOf(await saved())).suppressed).toMatchObject([
      { by: "board", rule: "stage-has-notes", reason: "nobody signs yet" },
    ]);
    await panel().locator(".set-aside").getByRole("button", { name: "Show on the board" }).click();
  });
});

describe("following the board", () => {
  /** A note of the customer's, into the frontstage lane. */
  const drag = async (): Promise<void> => {
    const items = await itemsOf(await saved());
    const at = await screenOf(items);
    const from = middle(itemWith(items, "Calls to ask"));
    const lane = items.find((i) => i.tag?.part === "band" && i.tag.id === "frontstage");
    if (!lane) throw new Error("expected a frontstage lane");
    const to = { x: from.x + 400, y: middle(lane).y + 60 };
    await page.mouse.click(at(from).x, at(from).y);
    await page.mouse.move(at(from).x, at(from).y);
    await page.mouse.down();
    await page.mouse.move(at(to).x, at(to).y, { steps: 8 });
    await page.mouse.up();
  };
  const label = (name: string) => cell(new RegExp(`^${name}`)).getAttribute("aria-label");

  it("reads and checks while a note is dragged, and moves neither focus nor view", async () => {
    await checkIt();
    const before = await label("Frontstage, Assess");
    expect(before).toContain("1 note");
    const body = panel().locator(".body");
    await body.evaluate((e) => e.scrollTo(0, 120));
    await drag();
    await expect.poll(() => label("Frontstage, Assess")).not.toBe(before);
    expect(await body.evaluate((e) => e.scrollTop)).toBe(120);
    expect(await page.evaluate(() => document.querySelector("#panel")?.contains(document.activeElement))).toBe(false);
    expect(await panel().locator(".i-busy").count()).toBe(0);
    expect(await panel().getByText("follows the board").count()).toBe(1);
  });

  it("waits while somebody is asked why, and catches up after", async () => {
    await checkIt();
    await press("Dismiss");
    const before = await label("Frontstage, Assess");
    await drag();
    await page.waitForTimeout(1500);
    expect(await label("Frontstage, Assess")).toBe(before);
    await press("Not now");
    await expect.poll(() => label("Frontstage, Assess")).not.toBe(before);
  });

  it("can be turned off, is then told to be old, and stays off over a reload", async () => {
    await checkIt();
    const toggle = () => panel().getByRole("switch", { name: "Follow the board" });
    expect(await toggle().isChecked()).toBe(true);
    await toggle().click();
    const before = await label("Frontstage, Assess");
    await drag();
    await panel().getByText("board changed since").waitFor();
    await page.waitForTimeout(1500);
    expect(await label("Frontstage, Assess")).toBe(before);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await checkIt();
    expect(await toggle().isChecked()).toBe(false);
  });
});

describe("checking it as something else", () => {
  it("is remembered for this person and gives other findings", async () => {
    await checkIt();
    const before = await cards().allTextContents();
    const select = () => panel().getByLabel("Checked as");
    await select().selectOption({ label: "Illusions of Work: across departments" });
    await expect.poll(() => cards().allTextContents()).not.toEqual(before);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    await checkIt();
    expect(await select().inputValue()).toBe("illusions-of-work");
    await select().selectOption("");
    await expect.poll(() => cards().allTextContents()).toEqual(before);
  });
});

describe("numbers on the board", () => {
  const badges = async () => (await itemsOf(await saved())).filter(isBadge);

  it("stand beside the findings, as on the cards, and one undo takes them all away", async () => {
    await checkIt();
    const n = await cards().count();
    await press("Number them on the board");
    await button("Take the numbers off").waitFor();
    expect((await badges()).map((b) => b.text)).toEqual(Array.from({ length: n }, (_, i) => `${i + 1}`));
    expect(await panel().locator(".fcard .number").count()).toBe(n);
    await focusBoard();
    await page.keyboard.press("Control+z");
    await expect.poll(badges).toEqual([]);
    await button("Number them on the board").waitFor();
    expect(await panel().locator(".fcard .number").count()).toBe(0);
  });

  it("are taken off by one press, and nothing else changes", async () => {
    await checkIt();
    const before = await itemsOf(await saved());
    await press("Number them on the board");
    await press("Take the numbers off");
    await button("Number them on the board").waitFor();
    expect(await itemsOf(await saved())).toEqual(before);
  });
});
