// FigJam as it comes to people, in Chromium: the built pair as FigJam runs it (figjam-editor.ts). Done as a person would do it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { weigh } from "../../build/build.js";
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { makeSession } from "../../src/session.js";
import type {} from "../../ui/figjam/parts.js";
import type { Editor } from "../hosts/figjam/sandbox.js";
import { allOff, allOn, type Switches } from "../hosts/figjam-emulator.js";
import { type FigJamInBrowser, openFigJam } from "./figjam-editor.js";

interface Node {
  readonly type: string;
  readonly parent: string;
  readonly shared: Readonly<Record<string, string>>;
  readonly relaunch: Readonly<Record<string, string>>;
}

let figjam: FigJamInBrowser;
beforeAll(async () => {
  figjam = await openFigJam();
});
afterAll(async () => {
  await figjam?.end();
});

const press = (name: string | RegExp) => figjam.panel.getByRole("button", { name }).first().click();
const heading = () => figjam.panel.getByRole("heading", { level: 1 });
const nodes = (): readonly (readonly [string, Node])[] => Object.entries(figjam.editor.raw()) as never;
const tagOf = (node: Node) => JSON.parse(node.shared["lanewise/tag"] ?? "{}") as { part?: string; id?: string };
const tagged = (part: string, id: string): string => {
  const found = nodes().find(([, node]) => tagOf(node).part === part && tagOf(node).id === id);
  if (!found) throw new Error(`expected the ${part} of ${id} on the board`);
  return found[0];
};
const section = (): string => nodes().find(([, node]) => node.type === "SECTION")?.[0] ?? "";
/** A spot in the cell of a lane and a stage. */
const cell = (lane: string, stage: string): { x: number; y: number } => {
  const [band, head] = [figjam.editor.boxOf(tagged("band", lane)), figjam.editor.boxOf(tagged("stage", stage))];
  return { x: head.x + 24, y: band.y + 24 };
};
const insert = async (command: string, switches: Switches = allOff): Promise<void> => {
  await figjam.open({ command, switches });
  await press("Insert map");
  await figjam.panel.getByRole("button", { name: "Undo" }).waitFor();
};
const read = async (): Promise<void> => {
  await figjam.panel.getByRole("tab", { name: "Read" }).click();
  await press(/^Read the board/);
  await figjam.panel.getByRole("grid").waitFor();
};
/** From now on each message to the sandbox takes a while, so that there is time to press something. */
const slowly = (): Promise<void> =>
  figjam.page.evaluate(() => {
    const ends = window as unknown as { toSandbox(message: unknown): Promise<void> };
    const send = ends.toSandbox;
    ends.toSandbox = async (message) => {
      await new Promise((resume) => setTimeout(resume, 300));
      return send(message);
    };
  });
const nothingElse = (): void => {
  expect(figjam.said).toEqual([]);
  expect(figjam.asked).toEqual([]);
};

describe("the built panel in FigJam", () => {
  it("is one page that needs nothing from anywhere", () => {
    const { page } = figjam.pair;
    expect(page).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)=["']?(?:https?:)?\/\//i);
    expect(weigh(page)).toBeLessThanOrEqual(75);
  });

  it.each([
    ["insert-journey-map", "Journey map"],
    ["insert-service-blueprint", "Service blueprint"],
  ])("opens %s where that map is set up", async (command, name) => {
    await figjam.open({ command });
    await figjam.panel.getByRole("heading", { name }).waitFor();
    expect(await figjam.panel.getByRole("tab", { selected: true }).textContent()).toContain("Insert");
    nothingElse();
  });

  it.each([
    ["read", "Read", "No map on this board yet"],
    ["check", "Check", "There is no map to check on this board yet."],
  ])("opens %s on its own place and has done it", async (command, name, said) => {
    await figjam.open({ command });
    await figjam.panel.getByText(said).first().waitFor();
    expect(await figjam.panel.getByRole("tab", { selected: true }).textContent()).toContain(name);
    nothingElse();
  });

  it("asks for the host's own colours and the size it was drawn for", async () => {
    await figjam.open({ command: "insert-journey-map" }, { theme: "dark" });
    expect(figjam.editor.shown().options).toEqual({ width: 368, height: 640, themeColors: true, title: "Lanewise" });
    const ground = await figjam.panel
      .locator("#panel")
      .evaluate((e) => [e.dataset.theme, getComputedStyle(e).getPropertyValue("--bg").trim()]);
    expect(ground).toEqual(["dark", "#2c2c2c"]);
    await figjam.look("dark");
  });

  it("follows the editor's theme", async () => {
    await figjam.open({ command: "insert-journey-map" });
    await figjam.panel.locator("html").evaluate((e) => {
      e.classList.replace("figma-light", "figma-dark");
    });
    await expect.poll(() => figjam.panel.locator("#panel").getAttribute("data-theme")).toBe("dark");
  });

  it("fills its frame: nothing around it, the main button always in sight", async () => {
    await insert("insert-journey-map");
    await read();
    const frame = await figjam.panel.locator("#panel").evaluate((e) => {
      const { x, y, width, height } = e.getBoundingClientRect();
      return [x, y, width, height, document.documentElement.scrollHeight];
    });
    expect(frame).toEqual([0, 0, 368, 640, 640]);
    const button = await figjam.panel
      .getByRole("button", { name: "Check it" })
      .evaluate((e) => e.getBoundingClientRect().bottom);
    expect(button).toBeLessThanOrEqual(640);
  });
});

describe("what comes after the first screen", () => {
  it("is there by itself, before anybody asks", async () => {
    await figjam.open({ command: "insert-journey-map" });
    // Of what is asked for seldom, such as another language, nothing is said: only of reading and checking.
    const names = Object.entries(figjam.pair.parts).flatMap(([name, text]) =>
      ["Berührungspunkte", "lane-required"].some((word) => text.includes(word)) ? [name] : [],
    );
    expect(names.length).toBeGreaterThan(1);
    const missing = () =>
      figjam.panel.locator("#panel").evaluate(
        (_, all) =>
          all.filter((name) => {
            try {
              return !lanewise.use(name);
            } catch {
              return true;
            }
          }),
        names,
      );
    await expect.poll(missing).toEqual([]);
    nothingElse();
  });

  it("is told of where it does not come, with the way to ask again, and nothing on the board is touched", async () => {
    await figjam.open({ command: "read", main: figjam.pair.own });
    await figjam.panel.getByText("A part of Lanewise did not arrive").waitFor();
    await figjam.look("part-missing");
    await press("Try again");
    await figjam.panel.getByText("A part of Lanewise did not arrive").waitFor();
    expect(nodes()).toEqual([]);
    nothingElse();
  });
});

describe("from the quick actions", () => {
  it("a map is placed at once as it was ordered, and the panel says so", async () => {
    await figjam.open({
      command: "insert-journey-map",
      entered: { stages: "Search, Visit, Move in", title: "Moving house" },
    });
    await figjam.panel.getByRole("button", { name: "Undo" }).waitFor();
    await figjam.look("quick");
    expect(figjam.editor.meters().undoSteps).toBe(1);
    const stages = nodes().filter(([, node]) => tagOf(node).part === "stage");
    expect(stages).toHaveLength(3);
    await press("Show");
    await expect.poll(() => figjam.editor.revealed().length).toBeGreaterThan(0);
    await read();
    await figjam.panel.getByText("Moving house").first().waitFor();
    nothingElse();
  });

  it("what is wrong in it stands in the form, and the board stays empty", async () => {
    await figjam.open({ command: "insert-service-blueprint", entered: { stages: "Pay, Pay" } });
    await figjam.panel.getByText("Two stages are called “Pay”: give one another name.").first().waitFor();
    await figjam.look("quick-wrong");
    expect(nodes()).toEqual([]);
    nothingElse();
  });
});

/** Two maps stand there before the panel is opened. */
const twoMaps = async (editor: Editor): Promise<void> => {
  const session = makeSession(await figjamBoard(editor.post, editor.on), { newId: () => `m${Math.random()}` });
  for (const title of ["First", "Second"]) {
    const plan = await session.plan("service-blueprint", { title, stages: "Apply,Assess" });
    if (!plan.ok) throw new Error("expected a plan");
    const { frame } = await session.insert(plan.value);
    editor.people("select", [frame ?? ""]);
  }
};

describe("the buttons on a map's section", () => {
  it.each(["check", "read"])("%s does so with that map, of two", async (command) => {
    await figjam.open({ command }, { before: twoMaps });
    const shown = figjam.panel.getByRole("combobox").first();
    await expect
      .poll(() => shown.evaluate((e) => (e as HTMLSelectElement).selectedOptions[0]?.text).catch(() => undefined))
      .toContain("Second");
    await figjam.look(`button-${command}`);
    const buttons = nodes().flatMap(([, node]) => (node.type === "SECTION" ? [Object.keys(node.relaunch)] : []));
    expect(buttons).toEqual(Array(2).fill(["check", "read"]));
    nothingElse();
  });
});

describe.each([
  ["every switch off", "off", allOff],
  ["every switch on", "on", allOn],
])("a workshop in FigJam, %s", (_, short, switches) => {
  it("inserts a blueprint, reads what people make of it, shows a note, and mends what they deleted", async () => {
    await insert("insert-service-blueprint", switches);
    await figjam.look(`blueprint-${short}`);
    expect(figjam.editor.meters().undoSteps).toBe(1);
    const { editor } = figjam;
    const text = "Fills in the form";
    const at = cell("actions", "s2");
    for (const part of ["lane", "band"]) editor.people("remove", tagged(part, "backstage"));
    const note = editor.people("sticky", { ...at, text, fill: "#A8DAFF", author: "Ana", parent: section() });
    const held = editor.raw()[note];

    await read();
    expect(await heading().textContent()).toMatch(/^1 note in \d stages$/);
    const noted = figjam.panel
      .getByRole("gridcell", { name: /: 1 note$/ })
      .or(figjam.panel.getByRole("button", { name: /: 1 note$/ }));
    await noted.first().click();
    await figjam.look(`read-${short}`);
    await expect.poll(() => editor.revealed()).toEqual([note]);

    await press("Check it");
    await figjam.panel.getByRole("heading", { level: 1, name: /gap/ }).waitFor();
    await figjam.look(`check-${short}`);
    await press("Add the lane “Backstage”");
    await press("Add it");
    await figjam.panel.getByText("Fixed", { exact: true }).waitFor();
    await figjam.look(`fixed-${short}`);
    expect(editor.raw()[note]).toEqual(held);
    expect(nodes().some(([, node]) => tagOf(node).id === "backstage")).toBe(true);
    nothingElse();
  });

  it("numbers what was found on the board, and takes the numbers off again", async () => {
    await insert("insert-service-blueprint", switches);
    const before = figjam.editor.raw();
    await figjam.panel.getByRole("tab", { name: "Check" }).click();
    await press(/check/i);
    await press("Number them on the board");
    await press("Take the numbers off");
    await figjam.panel.getByText("The numbers are off the board.").first().waitFor();
    expect(figjam.editor.raw()).toEqual(before);
    nothingElse();
  });

  it("stops a large insert half way and takes away what was placed, and nothing of anybody else's", async () => {
    await figjam.open({ command: "insert-journey-map", switches });
    const mine = figjam.editor.people("sticky", { x: -900, y: 0, text: "mine" });
    const rows = Array.from({ length: 400 }, (_, i) => `Actions,actions,Stage ${i % 5},Note ${i}`);
    await figjam.panel.getByRole("button", { name: "Back to all templates" }).click();
    await figjam.panel.locator("input[type=file]").setInputFiles({
      name: "large.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["lane,roles,stage,text", ...rows].join("\n")),
    });
    await figjam.panel
      .getByText(/^400 notes/)
      .first()
      .waitFor();
    await slowly();
    await press("Insert map");
    await figjam.panel
      .getByText(/\d+ of \d+ items/)
      .first()
      .waitFor();
    await figjam.look(`placing-${short}`);
    await press("Cancel");
    await figjam.panel.getByText("Stopped. What was placed has been taken away.").first().waitFor();
    expect(nodes().map(([id]) => id)).toEqual([mine]);
    nothingElse();
  });

  it("keeps with the board what a person corrects, and holds it at the next reading", async () => {
    await insert("insert-service-blueprint", switches);
    await read();
    await press("See how it was read");
    await figjam.panel.locator(".mini-side .edge-name").getByText("Frontstage", { exact: true }).click();
    await figjam.panel.getByLabel("The lane means").selectOption({ label: "Channels" });
    await figjam.panel.getByText("“Frontstage” means: Channels").waitFor();
    await figjam.panel.getByText("Kept with the board, for everybody who opens it.").waitFor();
    await press("Read the board again");
    await figjam.panel.getByText("“Frontstage” means: Channels").waitFor();
    await press("Forget all");
    await figjam.panel.getByText("Nothing corrected so far.").waitFor();
    nothingElse();
  });

  it("takes back an insert with Undo, and leaves what people put into it", async () => {
    await insert("insert-journey-map", switches);
    await figjam.look(`journey-${short}`);
    const mine = figjam.editor.people("sticky", { x: 900, y: 900, text: "mine", parent: section() });
    await press("Undo");
    await expect.poll(() => nodes().map(([id]) => id)).toEqual([mine]);
    expect(figjam.editor.boxOf(mine)).toMatchObject({ x: 900, y: 900 });
    nothingElse();
  });

  it("follows the board, and notices that it has changed where that is turned off, where the editor tells", async () => {
    await insert("insert-journey-map", switches);
    await read();
    const write = (text: string) => figjam.editor.people("sticky", { x: 0, y: -900, text });
    const stale = figjam.panel.getByText(/changed since/i);
    // With every switch off the editor tells of no changes, and nothing is claimed.
    if (switches.pagesTell) {
      write("seen by itself");
      await figjam.panel.getByRole("heading", { name: "1 note in 6 stages" }).waitFor();
      await figjam.panel.getByRole("switch", { name: "Follow the board" }).click();
      write("not seen");
      await stale.waitFor();
      expect(await figjam.panel.getByText("not seen").count()).toBe(0);
    } else {
      write("not seen");
      expect(await stale.count()).toBe(0);
    }
    expect(figjam.asked).toEqual([]);
  });
});
