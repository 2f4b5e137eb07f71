// Changing a map in the built playground, on the real editor: a stage, a lane, a line, another name; looked at first, one step of the
// editor's own undo, and taken back by the panel.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { makeSession } from "../../src/session.js";
import { inPlayground, page, panel } from "./playground-page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inPlayground();

const press = (name: string) => panel().getByRole("button", { name, exact: true }).first().click();
const openSample = async (name: string, title: string): Promise<void> => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.locator("#samples").getByRole("button", { name }).click();
  await expect.poll(() => page.locator("input.name").inputValue()).toBe(title);
  await panel().getByRole("tab", { name: "Read" }).click();
  await press("Read the board");
  await panel().getByRole("grid").waitFor();
};
const barber = () => openSample("haircut", "A haircut at the barber’s");
const mortgage = () => openSample("Mortgage", "Mortgage at the branch");
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

const saved = async (): Promise<string> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).first().click(),
  ]);
  return readFileSync(await download.path(), "utf8");
};
/** What the file alone says. */
const inFile = async (): Promise<{ readonly map: ServiceMap; readonly items: readonly Item[] }> => {
  const session = makeSession(fileBoard(await saved(), "a.excalidraw"), { newId: () => "m" });
  const { reading, snapshot } = await session.read();
  const [map] = reading.maps;
  if (!map) throw new Error("expected a map in the file");
  return { map, items: snapshot.items };
};
const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checks } = window as unknown as {
      axe: { run(at: string): Promise<{ violations: readonly { id: string }[] }> };
    };
    return (await checks.run("#panel")).violations.map((v) => v.id);
  });
};
const stickies = (items: readonly Item[]) =>
  new Set(items.flatMap((i) => (i.kind === "sticky" ? [JSON.stringify([i.id, i.box, i.text])] : [])));

describe("changing a map", () => {
  it("adds a stage by keyboard alone, after a look at it, in one step of undo", async () => {
    await barber();
    const before = await inFile();
    const open = panel().getByRole("button", { name: "Change this map" });
    await open.focus();
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Change this map");
    expect(await violations()).toEqual([]);
    await panel().getByLabel("Name of the stage").focus();
    await page.keyboard.press("Enter");
    await panel().getByText("It needs a name first.").waitFor();
    await page.keyboard.type("Settle in");
    await page.keyboard.press("Enter");
    await panel().getByText("This will be added to the board:").waitFor();
    expect(await focused()).toBe("Add it");
    expect(await violations()).toEqual([]);
    expect((await inFile()).map.stages).toHaveLength(before.map.stages.length);
    await panel().getByRole("button", { name: "Add it" }).focus();
    await page.keyboard.press("Enter");
    await panel().locator(".changed").waitFor();
    expect(await focused()).toBe("The stage “Settle in” is on the board.");
    expect(await violations()).toEqual([]);
    const after = await inFile();
    expect(after.map.stages.map((s) => s.title)).toEqual([...before.map.stages.map((s) => s.title), "Settle in"]);
    expect(stickies(after.items)).toEqual(stickies(before.items));
    await page.locator("#whiteboard").click({ position: { x: 500, y: 830 } });
    await page.keyboard.press("Control+z");
    await expect.poll(async () => (await inFile()).map.stages.length).toBe(before.map.stages.length);
  });

  it("puts a stage between two others: notes go along in their cells, what moves is shown first, and all comes back", async () => {
    await barber();
    const before = await inFile();
    await press("Change this map");
    await panel().getByLabel("Name of the stage").fill("Sit down");
    await panel().locator(".spot").nth(1).click();
    await press("See what it does");
    await panel().getByText("“During” and “After” move on.").waitFor();
    const behind = before.map.notes.filter((n) => n.stage !== before.map.stages[0]?.id).length;
    await panel().getByText(`${behind} notes move along and stay in their cells.`).waitFor();
    expect(await violations()).toEqual([]);
    await press("Add it");
    await panel().locator(".changed").waitFor();
    const after = await inFile();
    expect(after.map.stages.map((s) => s.title)).toEqual(["Before", "Sit down", "During", "After"]);
    const cells = ({ notes }: ServiceMap) => notes.map((n) => [n.text, n.lane, n.stage].join()).sort();
    expect(cells(after.map)).toEqual(cells(before.map));
    await panel().locator(".changed").getByRole("button", { name: "Undo" }).click();
    await panel().getByText("Taken back.").last().waitFor();
    expect(new Set((await inFile()).items)).toEqual(new Set(before.items));
  });

  it("adds a lane and takes it back, and the board is as it was", async () => {
    await barber();
    const before = await inFile();
    await press("Change this map");
    await press("Add a lane");
    await panel().getByLabel("What it means").selectOption("opportunities");
    expect(await panel().getByLabel("Name of the lane").inputValue()).toBe("Opportunities");
    await press("See what it does");
    await press("Add it");
    await panel().getByText("The lane “Opportunities” is on the board.").last().waitFor();
    expect((await inFile()).map.lanes.flatMap((l) => l.roles)).toContain("opportunities");
    await panel().locator(".changed").getByRole("button", { name: "Undo" }).click();
    await panel().getByText("Taken back.").last().waitFor();
    const after = await inFile();
    expect(new Set(after.items)).toEqual(new Set(before.items));
  });

  it("writes another name on a label, and offers no line where all are drawn", async () => {
    await mortgage();
    const { map } = await inFile();
    await press("Change this map");
    expect(await panel().getByRole("button", { name: "Add a line" }).count()).toBe(0);
    await press("Rename");
    await panel()
      .getByLabel("What to rename")
      .selectOption({ label: map.lanes[1]?.title ?? "" });
    await panel().getByLabel("New name").fill("What they hold in hand");
    await press("See what it does");
    await panel().getByText(`“${map.lanes[1]?.title}” becomes “What they hold in hand”`).waitFor();
    await press("Rename it");
    await panel()
      .getByRole("rowheader", { name: /What they hold/ })
      .first()
      .waitFor();
    const after = await inFile();
    expect(after.map.lanes[1]).toMatchObject({ title: "What they hold in hand", roles: map.lanes[1]?.roles });
    expect(after.map.notes.map((n) => [n.text, n.lane])).toEqual(map.notes.map((n) => [n.text, n.lane]));
  });

  it("says why where it cannot be done, with nothing to press but the way back", async () => {
    await mortgage();
    const before = await inFile();
    await press("Change this map");
    await panel().getByLabel("Name of the stage").fill("Settle in");
    await press("See what it does");
    await panel().getByText("Lanewise cannot do this here:").waitFor();
    expect(await panel().getByRole("button", { name: "Add it" }).count()).toBe(0);
    expect(await focused()).toBe("Not now");
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("See what it does");
    expect(await inFile()).toEqual(before);
  });

  it("is closed by Escape, and the focus is where it came from", async () => {
    await barber();
    await press("Change this map");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Change this map");
    expect(await panel().locator(".change").count()).toBe(0);
  });
});
