// Everything a person does with the panel, in Miro and in FigJam as they are built: one board each, from the gallery to the end of a
// workshop, one flow after the other. The board around the map belongs to others and must stay as it is. Ends with a table of audits.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ServiceMap } from "../../src/model/index.js";
import { type Audit, auditTable } from "./audit.js";
import { type HostInBrowser, noteSize, openFigJamHost, openMiroHost, type Things } from "./both-hosts.js";
import { handsOn, titles } from "./hands.js";

const audits: Audit[] = [];
afterAll(() => {
  process.stdout.write(`${auditTable(audits)}\n`);
});

const hosts = [
  ["Miro", openMiroHost],
  ["FigJam", openFigJamHost],
] as const;

describe.each(hosts)("a map in %s", (name, open) => {
  let host: HostInBrowser;
  /** What others have on the board, which nothing here may touch. */
  let others: Things = {};

  beforeAll(async () => {
    host = await open();
    await host.open();
    const ids = [
      await host.write("Agenda of today", { x: -1200, y: -600 }),
      await host.write("Coffee 10:30", { x: -1200, y: -300 }),
    ];
    const things = await host.things();
    others = Object.fromEntries(ids.map((id) => [id, things[id]]));
  });
  afterAll(async () => {
    await host?.end();
  });

  const { button, press, tab, see, field, choice, key, focused, audit, cellAt, write, read, saved } = handsOn(
    name,
    () => host,
    audits,
  );
  const othersStay = async (): Promise<void> => {
    const things = await host.things();
    expect(Object.fromEntries(Object.keys(others).map((id) => [id, things[id]]))).toEqual(others);
  };

  it("is set up from the gallery: a pasted list of stages, rows moved by keyboard and by dragging, a preview that follows", async () => {
    await host.panel.getByRole("heading", { name: "What are you mapping?" }).waitFor();
    await audit("gallery");
    await press(/^Journey map/);
    await field("Whose journey, doing what?").fill("Renting a flat");
    await field("Persona").fill("Ana, 31, moves to the city");
    await press("Paste a list");
    await field("One stage a line").fill("Before\tSearch\nBefore\tVisit\nDuring\tMove in\nDuring\tSign");
    await press("Use these 4 stages");
    await host.panel.getByRole("img", { name: "Preview: 8 lanes, 4 stages" }).waitFor();
    expect(await field("Phase above stage 1").inputValue()).toBe("Before");

    await field("Stage 4").focus();
    await key("Alt+ArrowUp");
    expect(await field("Stage 3").inputValue()).toBe("Sign");
    expect(await focused()).toBe("Stage 3");

    await host.panel.locator("summary", { hasText: "Lanes" }).click();
    await field("Name of the lane Actions").fill("What she does");
    const rows = host.panel.locator(".lanes > li");
    const lanes = () => rows.locator(".row-name").evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value));
    const before = (await lanes()).slice(0, 4);
    await rows.nth(1).locator(".handle").dragTo(rows.nth(3));
    const [first = "", second = "", third = "", fourth = ""] = before;
    await expect.poll(async () => (await lanes()).slice(0, 4)).toEqual([first, third, fourth, second]);
    await field("Name of the lane Thoughts").focus();
    await key("Alt+ArrowUp");
    expect((await lanes()).slice(0, 4)).toEqual([first, fourth, third, second]);
    await host.panel.getByRole("checkbox", { name: "Lane Opportunities" }).uncheck();
    await host.panel.getByRole("img", { name: "Preview: 7 lanes, 4 stages" }).waitFor();
    await choice("None").check();
    await audit("set-up");
  });

  it("goes beside what is selected, touches nothing that is there, and Undo leaves the board as it was", async () => {
    const before = await host.things();
    await host.select(Object.keys(others));
    await host.panel.getByRole("radio", { name: "Beside my selection" }).check();
    await press("Insert map");
    await button("Undo").waitFor();
    await see("The map is on the board");
    await audit("map inserted");
    await othersStay();
    expect((await host.boxOf("Search")).x).toBeGreaterThan(-1200 + noteSize);
    await press("Undo");
    await see(/^Taken away: \d+ items$/);
    expect(await host.things()).toEqual(before);
  });

  it("is remembered as it was set up last, and inserted again", async () => {
    if (host.again) await host.again();
    else {
      await tab("Insert");
      if (await button("Back to all templates").count()) await press("Back to all templates");
    }
    await see("Used last");
    expect(await host.panel.locator("[data-drag]").first().getAttribute("data-drag")).toBe("journey-map");
    await press(/^Journey map/);
    await host.select(Object.keys(others));
    expect(await choice("None").isChecked()).toBe(true);
    await host.panel.getByRole("radio", { name: "Beside my selection", checked: true }).waitFor();
    await field("Whose journey, doing what?").fill("Renting a flat");
    await field("Persona").fill("Ana, 31, moves to the city");
    await press("Paste a list");
    await field("One stage a line").fill("Before\tSearch\nBefore\tVisit\nDuring\tSign\nDuring\tMove in");
    await press("Use these 4 stages");
    await host.panel.locator("summary", { hasText: "Lanes" }).click();
    await host.panel.getByRole("checkbox", { name: "Lane Opportunities" }).uncheck();
    await press("Insert map");
    await button("Undo").waitFor();
    await othersStay();
  });

  it("is read as people fill it: cells by focus, notes shown on the board, the curve, facts, a search, what lies beside", async () => {
    const stages = ["Search", "Visit", "Sign", "Move in"];
    const cells: readonly (readonly [lane: string, texts: readonly string[]])[] = [
      ["Actions", ["Asks her colleagues", "Visits nine flats", "Signs at the kitchen table", "Carries boxes"]],
      ["Needs", ["To know the rent", "To see it by daylight", "Somebody to explain the contract", "A key"]],
      ["Emotions", ["Hopeful +1", "Tired −2", "Unsure −1", "Relieved +2"]],
      ["Pain points", ["Offers are gone at once", "Nobody answers", "Small print", "The lift is broken"]],
    ];
    const ids = new Map<string, string>();
    for (const [lane, texts] of cells)
      for (const [i, text] of texts.entries()) ids.set(text, await write(lane, stages[i] ?? "", text));
    await read();
    await host.panel.getByRole("heading", { name: "16 notes in 4 stages" }).waitFor();
    await audit("read");

    await host.panel.getByRole("gridcell", { name: "Pain points, Search: 1 note" }).focus();
    await key("ArrowRight");
    const peek = host.panel.locator(".peek");
    await peek.getByText("Nobody answers").waitFor();
    await key("Enter");
    await expect.poll(() => host.shown()).toEqual([ids.get("Nobody answers")]);
    await key("ArrowUp");
    await peek.getByRole("button", { name: "Tired" }).click();
    await expect.poll(() => host.shown()).toEqual([ids.get("Tired −2")]);

    expect(await host.panel.locator(".emo-row .sr").first().textContent()).toContain(
      "Search plus 1, Visit minus 2, Sign minus 1, Move in plus 2",
    );
    expect(await host.panel.locator(".emo-marks path").count()).toBe(4);
    expect(await host.panel.locator(".emo-back .curve").count()).toBe(3);
    expect(await host.panel.locator(".facts").textContent()).toContain("Ana, 31, moves to the city");

    await field("Find a text").fill("daylight");
    await see("1 text found");
    await press("Show on the board: To see it by daylight");
    await expect.poll(() => host.shown()).toEqual([ids.get("To see it by daylight")]);
    await key("Escape");
    await field("Find a text").fill("");
    const beside = host.panel.getByRole("region", { name: "Not on the map" });
    expect(await beside.getByRole("listitem").allTextContents()).toEqual([
      expect.stringMatching(/^“Agenda of today”.+/),
      expect.stringMatching(/^“Coffee 10:30”.+/),
    ]);
  });

  it("leads by keyboard from one doubtful note to the next, and asks no more", async () => {
    const { h } = await cellAt("Touchpoints", "Search");
    await write("Touchpoints", "Search", "A friend’s phone", 0, h - noteSize / 2);
    await write("Touchpoints", "Sign", "A portal", 0, h - noteSize / 2);
    await read();
    await button("2 notes need a look: see where").focus();
    await key("Enter");
    await see("Needs a look: 1 of 2");
    await audit("doubtful notes");
    await button("It belongs there").focus();
    await key("Enter");
    await see("1 note needs a look");
    await button("Next").focus();
    await key("Enter");
    await see("Needs a look: 1 of 1");
    await button("It belongs there").focus();
    await key("Enter");
    await press("Done");
    await see("Every note has its place.");
  });

  describe("changed", () => {
    let before: Things = {};
    const change = async (kind: string): Promise<void> => {
      before = await host.things();
      await press("Change this map");
      await press(kind);
    };
    const undo = async (): Promise<void> => {
      await host.panel.locator(".changed").getByRole("button", { name: "Undo" }).click();
      await see("Taken back.");
      expect(await host.things()).toEqual(before);
    };
    /** Each note with its cell. */
    const cells = ({ notes }: ServiceMap) => notes.map((n) => [n.text, n.lane, n.stage].join()).sort();

    it("gets a stage at its end by keyboard, and is as it was after Undo", async () => {
      await button("Change this map").focus();
      await key("Enter");
      await key("Escape");
      await change("Add a stage");
      await field("Name of the stage").focus();
      await host.page.keyboard.type("Look back");
      await key("Enter");
      await see("This will be added to the board:");
      expect(await focused()).toBe("Add it");
      await audit("a stage at the end");
      await key("Enter");
      await see("The stage “Look back” is on the board.");
      const map = await saved();
      expect(titles(map.stages)).toEqual(["Search", "Visit", "Sign", "Move in", "Look back"]);
      await othersStay();
      await undo();
    });

    it("makes room for a stage between others, shows first what moves, and takes the notes along", async () => {
      const was = await saved();
      await change("Add a stage");
      await field("Name of the stage").fill("Apply");
      await field("Where").selectOption({ label: "After “Visit”" });
      await press("See what it does");
      await see("“Sign” and “Move in” move on.");
      await see("9 notes move along and stay in their cells.");
      await host.panel.locator(".change-look .change-picture .room").waitFor();
      await audit("a stage between others");
      await press("Add it");
      await see("The stage “Apply” is on the board.");
      const map = await saved();
      expect(titles(map.stages)).toEqual(["Search", "Visit", "Apply", "Sign", "Move in"]);
      expect(cells(map)).toEqual(cells(was));
      await othersStay();
      await undo();
    });

    it("gets a lane where it belongs, more room, and another name; each comes back with Undo", async () => {
      await change("Add a lane");
      await field("What it means").selectOption({ label: "Opportunities" });
      await press("See what it does");
      await press("Add it");
      await see("The lane “Opportunities” is on the board.");
      expect((await saved()).lanes.flatMap((l) => l.roles)).toContain("opportunities");
      await othersStay();
      await undo();

      await change("More room");
      await field("What gets more room").selectOption({ label: "Visit" });
      await press("See what it does");
      await see("“Visit” gets one note wider.");
      const { w } = await host.boxOf("Visit");
      await audit("more room");
      await press("Make room");
      await see("“Visit” has more room.");
      expect((await host.boxOf("Visit")).w).toBeGreaterThan(w + noteSize);
      await undo();

      await change("Rename");
      await field("What to rename").selectOption({ label: "Needs" });
      await field("New name").fill("What she needs");
      await press("See what it does");
      await see("“Needs” becomes “What she needs”");
      await press("Rename it");
      await see("“Needs” is now “What she needs”.");
      const { lanes } = await saved();
      expect(lanes[1]).toMatchObject({ title: "What she needs", roles: ["needs"] });
      await undo();
    });
  });

  it("was shown without a word on the console, asking nobody", () => {
    expect(host.said).toEqual([]);
  });
});
