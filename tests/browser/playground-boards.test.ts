// The playground as a place to keep boards: several of them, files of other tools, first steps, and no server needed after the first visit.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serve } from "../../build/serve.js";
import { read } from "../../src/read/index.js";
import { forms } from "../boards/forms/index.js";
import { boardWith } from "../boards/generate.js";
import { context, inPlayground, page, panel, said } from "./playground-page.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

inPlayground();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lanewise-boards-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const guide = () => page.getByRole("region", { name: "First steps" });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const name = () => page.getByLabel("Name of the board");

const openFile = async (text: string, file: string): Promise<void> => {
  const path = join(folder, file);
  writeFileSync(path, text);
  await page.getByLabel("Board file").setInputFiles(path);
};

const openSample = async (title: string): Promise<void> => {
  await button("Samples").click();
  await page.locator("#samples").getByRole("button", { name: title }).click();
  await expect.poll(() => name().inputValue()).toContain(title.split(",")[0]);
};

const readBoard = async (): Promise<void> => {
  await page.getByRole("tab", { name: "Read" }).click();
  await page
    .getByRole("button", { name: /^Read( the board| again)/ })
    .first()
    .click();
  await panel().getByRole("grid").waitFor();
};

const writeNote = async (text: string): Promise<void> => {
  await page.locator("#whiteboard").click({ position: { x: 500, y: 830 } });
  await page.keyboard.press("t");
  await page.locator("#whiteboard").click({ position: { x: 600, y: 780 } });
  await page.keyboard.type(text);
  await page.keyboard.press("Escape");
};

const menu = `# A new flat

| | Search | Move |
| - | - | - |
| Actions \`actions\` | Looks at adverts | Packs boxes |
| Needs \`needs\` | Quiet | |
`;

describe("files", () => {
  it("of Miro and Figma are drawn again and read as the file itself", async () => {
    for (const [nth, form] of forms.filter((f) => f.id !== "excalidraw").entries()) {
      const drawn = boardWith([], 12 + nth);
      await openFile(JSON.stringify(form.write(drawn.items, "workshop").json), `workshop-${nth}.json`);
      await page.getByText(/is a board from (Miro|FigJam), drawn again here/).waitFor();
      await readBoard();
      const { counts } = read({ host: form.id, items: drawn.items });
      await panel()
        .getByText(new RegExp(`${counts.notes} notes`))
        .first()
        .waitFor();
    }
  });

  it("with a table or a spreadsheet are placed as a map", async () => {
    await openFile(menu, "A new flat.md");
    await page.getByText("The map of A new flat.md was placed.").waitFor();
    await readBoard();
    await panel().getByText("3 notes").first().waitFor();
    await openFile("lane,stage,text,role\nActions,Look,Rings the agent,actions\nActions,Look,Waits,actions\n", "b.csv");
    await page.getByText("The map of b.csv was placed.").waitFor();
    await readBoard();
    await panel().getByText("2 notes").first().waitFor();
  });

  it("that hold nothing of the kind are refused in one sentence, and the board stays", async () => {
    await openSample("A haircut at the barber");
    await openFile('{"fruit": 3}', "fruit.json");
    const problem = page.getByRole("alert").filter({ hasText: "fruit.json" });
    await problem.waitFor();
    expect(await problem.textContent()).toContain("Nothing was changed.");
    expect(await name().inputValue()).toContain("haircut");
  });
});

describe("a picture of the map", () => {
  it("is handed out in dots, twice as large as in shapes, with notes and curve on it", async () => {
    await openSample("A haircut at the barber");
    await readBoard();
    const take = async (what: RegExp | string): Promise<Buffer> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        panel().getByRole("button", { name: what }).first().click(),
      ]);
      return readFileSync(await file.path());
    };
    const svg = (await take("Download Picture")).toString();
    const png = PNG.sync.read(await take("Download as PNG"));
    const [, width, height] = svg.match(/<svg[^>]* width="(\d+)" height="([\d.]+)"/) ?? [];
    expect(png.width).toBe(2 * Number(width));
    expect(png.height).toBe(Math.round(2 * Number(height)));
    const colours = new Set<number>();
    for (let i = 0; i < png.data.length; i += 4 * 97) colours.add(png.data.readUIntBE(i, 3));
    expect(colours.size).toBeGreaterThan(12);
  });
});

describe("several boards", () => {
  it("are kept in this browser, opened from a list, deleted from it and brought back", async () => {
    await openFile(menu, "A new flat.md");
    await expect.poll(() => name().inputValue()).toBe("A new flat");
    await button("Boards").click();
    await page.locator("#boards").getByRole("button", { name: "New board" }).click();
    await expect.poll(() => name().inputValue()).toBe("Untitled board");
    await writeNote("Second");
    await name().fill("The second");
    await name().press("Enter");
    await page.waitForTimeout(600);
    await page.reload();
    await expect.poll(() => name().inputValue()).toBe("The second");
    await button("Boards").click();
    const row = page.locator("#boards").getByRole("button", { name: /^A new flat/ });
    await row.waitFor();
    expect(await row.locator("svg rect").count()).toBeGreaterThan(5);
    await row.click();
    await expect.poll(() => name().inputValue()).toBe("A new flat");
    await button("Boards").click();
    await button("Delete “The second”").click();
    await page.getByText("“The second” was deleted from this browser.").waitFor();
    expect(await page.locator("#boards").getByRole("button", { name: "The second" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.locator("#notice").getByRole("button", { name: "Undo" }).click();
    await button("Boards").click();
    await page
      .locator("#boards")
      .getByRole("button", { name: /^The second/ })
      .waitFor();
  });

  it("do not count a sample that nobody changed", async () => {
    await openSample("A haircut at the barber");
    await page.waitForTimeout(600);
    await openSample("Mortgage at the branch");
    await button("Boards").click();
    await page.getByText("Boards you change are kept here").waitFor();
  });

  it("are shown with pictures, samples as well, and walked through with arrow keys", async () => {
    await button("Samples").focus();
    await page.keyboard.press("Enter");
    const pictures = page.locator("#samples svg.thumbnail");
    await expect.poll(() => pictures.nth(1).locator("rect").count()).toBeGreaterThan(10);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => name().inputValue()).toContain("haircut");
  });
});

describe("first steps", () => {
  it("go on by doing what they say, and are gone for good after the last", async () => {
    await guide().getByRole("heading", { name: "Put a map on the board" }).waitFor();
    await openSample("A haircut at the barber");
    await guide().getByRole("heading", { name: "Write what happens" }).waitFor();
    await guide().getByRole("button", { name: "Next step" }).click();
    await guide().getByRole("heading", { name: "Read the board" }).waitFor();
    await readBoard();
    await guide().getByRole("heading", { name: "Check it and take it along" }).waitFor();
    await page.getByRole("tab", { name: "Check" }).click();
    await expect.poll(() => guide().count()).toBe(0);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    expect(await guide().count()).toBe(0);
  });

  it("go on when the panel places a map", async () => {
    await guide().getByRole("heading", { name: "Put a map on the board" }).waitFor();
    await button(/^First draft/).click();
    await button("Insert map").click();
    await guide().getByRole("heading", { name: "Write what happens" }).waitFor();
  });

  it("can be skipped, stay skipped, and are called back from the bar", async () => {
    await guide().getByRole("button", { name: "Skip" }).click();
    expect(await guide().count()).toBe(0);
    await page.reload();
    await page.locator("#whiteboard canvas").first().waitFor();
    expect(await guide().count()).toBe(0);
    await button("First steps").click();
    await guide().getByRole("heading", { name: "Put a map on the board" }).waitFor();
  });

  it("and the list of boards can be used by everybody", async () => {
    await page.evaluate(axe);
    const broken = () =>
      page.evaluate(
        "axe.run({ include: [document], exclude: [['#whiteboard']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' ')))",
      );
    expect(await broken()).toEqual([]);
    await button("Boards").click();
    expect(await broken()).toEqual([]);
    await button("Dark theme").click();
    expect(await broken()).toEqual([]);
  });
});

describe("without its server", () => {
  it("opens again after one visit, with samples and reading", async () => {
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await page.evaluate("caches.open('lanewise').then((c) => c.match('playground.js')).then(Boolean)");
    const own = await serve("dist/playground", 0);
    const far = await context.newPage();
    far.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    await far.goto(own.url);
    await far.evaluate("navigator.serviceWorker.ready.then(() => true)");
    await own.close();
    await context.setOffline(true);
    said.length = 0;
    await far.reload();
    await far.locator("#whiteboard canvas").first().waitFor();
    await far.getByRole("button", { name: "Samples", exact: true }).click();
    await far
      .locator("#samples")
      .getByRole("button", { name: /A haircut/ })
      .click();
    await far.getByRole("tab", { name: "Read" }).click();
    await far
      .getByRole("button", { name: /^Read the board/ })
      .first()
      .click();
    await far.locator("#panel").getByRole("grid").waitFor();
    await far.close();
    await context.setOffline(false);
  });
});
