// A workshop in the built playground, on the real editor: inserted, run by its agenda, followed while somebody writes, shown large over
// the whole page, and found again after the page was closed.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { around, isSound } from "../../src/board/index.js";
import { scrollTo } from "../../src/hosts/excalidraw/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { inPlayground, open, page, panel } from "./playground-page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inPlayground();

const button = (name: string | RegExp) => panel().getByRole("button", { name }).first();
const press = (name: string | RegExp) => button(name).click();
const large = () => page.getByRole("dialog", { name: "Workshop, shown large" });
const clock = () => panel().getByRole("timer").first();
const title = () => panel().getByRole("heading", { level: 1 }).first();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

const sample = async (name: string, called: string): Promise<void> => {
  await page.getByRole("button", { name: "Samples" }).click();
  await page.locator("#samples").getByRole("button", { name }).click();
  await expect.poll(() => page.locator("input.name").inputValue()).toBe(called);
};

/** Where notes lie on the screen, as a board lies right after it was opened. */
const notesAt = async (texts: readonly string[]) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#header").getByRole("button", { name: "Save" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  const { items } = await fileBoard(text, "a.excalidraw").read({ of: "board" });
  const box = await page.locator("#whiteboard").boundingBox();
  const all = around(items.map((i) => i.box).filter(isSound));
  if (!box || !all) throw new Error("expected a whiteboard with items on it");
  const { scrollX, scrollY, zoom } = scrollTo(all, { width: box.width, height: box.height, zoom: 0 });
  return texts.map((wanted) => {
    const found = items.find((i) => i.text === wanted);
    if (!found) throw new Error(`expected a note “${wanted}” among ${items.length} items`);
    const { x, y, w, h } = found.box;
    return {
      x: box.x + (x + w / 2 + scrollX) * zoom.value,
      y: box.y + (y + h / 2 + scrollY) * zoom.value,
    };
  });
};

const violations = async (): Promise<readonly string[]> => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run("#panel");
    return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)}`));
  });
};

describe("a workshop in the playground", () => {
  it("is offered for the map just inserted, and leads through its steps by button and arrow keys", async () => {
    await press(/^First draft/);
    await press("Insert map");
    await press("Run the workshop");
    await expect.poll(() => title().textContent()).toBe("Agree on whom and when");
    await panel().getByText("Persona", { exact: true }).waitFor();
    await expect.poll(focused).toBe("Agree on whom and when");
    expect(await clock().textContent()).toBe("3:00");

    await page.keyboard.press("ArrowRight");
    expect(await title().textContent()).toBe("Lay out the activities");
    await panel().getByText("0 of 3 stages").waitFor();
    await press("Start");
    await expect.poll(() => clock().textContent(), { timeout: 5000 }).toMatch(/^8:5\d$/);
    await press("+1 min");
    await expect.poll(() => clock().textContent(), { timeout: 5000 }).toMatch(/^9:5\d$/);
    await press("Next step");
    await expect.poll(() => clock().textContent(), { timeout: 5000 }).toMatch(/^(8:00|7:5\d)$/);
    await page.keyboard.press("ArrowLeft");
    expect(await title().textContent()).toBe("Lay out the activities");

    await panel().getByText("All steps").click();
    expect(
      await panel()
        .getByText(/^ends about \d/)
        .count(),
    ).toBe(1);
    await press(/^Say why/);
    expect(await title().textContent()).toBe("Say why");
    await press("Finish");
    await press("Check the map");
    await panel().getByRole("grid").waitFor();
  });

  it("counts what the room writes while it follows the board", async () => {
    await sample("A haircut", "A haircut at the barber’s");
    await panel().getByRole("tab", { name: "Workshop" }).click();
    await press(/^First draft/);
    await press("Next step");
    await panel().getByText("3 of 3 stages").waitFor();
    // Somebody takes away what stands in the last stage.
    for (const spot of await notesAt(["Pays and tips", "Asks his friend: “Well?”", "Stands in forty photos"])) {
      await page.mouse.click(spot.x, spot.y);
      await page.keyboard.press("Delete");
    }
    await panel().getByText("2 of 3 stages").waitFor();
    await panel().getByText("Nothing yet in “After”. Ask: What happens, one card each?").waitFor();
  });

  it("is shown large over the whole page, goes on by a clicker's keys, and comes back with Escape", async () => {
    await sample("Moving house", "Moving house, drawn by hand");
    await panel().getByRole("tab", { name: "Workshop" }).click();
    await press(/^Team play/);
    await press("Show large, for the projector");
    const box = await large().boundingBox();
    expect([box?.width, box?.height]).toEqual([1440, 900]);
    await page.keyboard.press("PageDown");
    expect(await large().getByRole("heading", { level: 1 }).textContent()).toBe("Set the stage");
    const sizes = await large()
      .locator("h1, blockquote, .clock")
      .evaluateAll((all) => all.map((e) => Number.parseFloat(getComputedStyle(e).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await large().waitFor({ state: "detached" });
    await expect.poll(() => title().textContent()).toBe("Set the stage");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      "Show large, for the projector",
    );
  });

  it("is found again where it was when the page is opened anew, with its clock running on", async () => {
    await panel().getByRole("tab", { name: "Workshop" }).click();
    await press(/^Service blueprint/);
    await press("Next step");
    await press("Start");
    await expect.poll(() => clock().textContent(), { timeout: 5000 }).toMatch(/^19:/);
    await open();
    await panel().getByRole("tab", { name: "Workshop" }).click();
    await expect.poll(() => title().textContent()).toBe("What the customer does");
    expect(await clock().textContent()).toMatch(/^19:/);
    await press("Pause");
    await press("Choose another agenda");
    await panel().getByText("Go on at step 2 of 7").waitFor();
    expect(await violations()).toEqual([]);
  });
});
