// The panel in a real browser, over a board in memory: by keyboard alone, without violations, at every width and theme.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Audit, andState, auditTable, misfitsOf, violationsOf } from "./audit.js";
import {
  axe,
  checkIt,
  corrected,
  correctIt,
  denyClipboard,
  goTo,
  is,
  open,
  type Page_,
  page,
  press,
  readIt,
  said,
  startPanel,
  states,
  stopPanel,
  tab,
  wholeBoard,
} from "./panel-states.js";

beforeAll(() => startPanel());
afterAll(stopPanel);

/** Of the state that is shown, once it wears a look. */
const audits = new Map<string, Audit>();
const audit = async (look: string, withAxe: boolean): Promise<void> => {
  const found = withAxe ? await violationsOf(page) : { wrong: [], checks: 0 };
  const misfits = await misfitsOf(page);
  audits.set(look, andState(audits.get(look), look, found, misfits));
  expect(found.wrong, look).toEqual([]);
  expect(misfits, look).toEqual([]);
};

describe("every state", () => {
  for (const [name, [start, go]] of Object.entries(states)) {
    it(`“${name}” has no violations and fits, at 320 and 368, light and dark, and at 320 in every language`, async () => {
      await open(start);
      await go?.();
      await page.evaluate(axe);
      const dress = (theme: string, language: string) =>
        page.evaluate(
          async ([to, speaks]) => {
            const { panel } = (window as unknown as Page_).lanewise;
            panel.setTheme(to);
            await panel.speak(speaks);
          },
          [theme, language] as const,
        );
      for (const width of [368, 320]) {
        await page.setViewportSize({ width, height: 780 });
        for (const theme of ["light", "dark"]) {
          await dress(theme, "en");
          await audit(`${width} ${theme} en`, true);
        }
      }
      for (const language of ["de", "es", "fr", "ja", "pt"]) {
        await dress("dark", language);
        await audit(`320 dark ${language}`, false);
      }
    });
  }

  afterAll(() => {
    process.stdout.write(`${auditTable([...audits.values()])}\n`);
  });

  it("is shown without a word on the console", () => {
    expect(said).toEqual([]);
  });
});

/** Tab until something of that name has the focus, as somebody without a mouse would. */
const tabTo = async (name: RegExp, most = 80): Promise<void> => {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const e = document.activeElement;
      return (
        e?.getAttribute("aria-label") ??
        (e instanceof HTMLInputElement ? (e.labels?.[0]?.textContent ?? "") : (e?.textContent ?? ""))
      );
    });
    if (name.test(focused)) return;
  }
  throw new Error(`nothing called ${name} was reached in ${most} steps`);
};

const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

describe("by keyboard alone", () => {
  it("a blueprint is inserted, read, checked and mended", async () => {
    await open("real");
    await tabTo(/^Service blueprint/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Service blueprint");
    await tabTo(/Whose journey/);
    await page.keyboard.type("Mortgage at the branch");
    await tabTo(/^Stage 1$/);
    const first = await page.getByLabel("Stage 1", { exact: true }).inputValue();
    await page.keyboard.press("Alt+ArrowDown");
    expect(await page.getByLabel("Stage 2", { exact: true }).inputValue()).toBe(first);
    expect(await focused()).toBe("Stage 2");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Hand over");
    expect(await page.getByLabel("Stage 3", { exact: true }).inputValue()).toBe("Hand over");
    await tabTo(/^Insert map$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    expect(await focused()).toBe("Show");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (window as unknown as Page_).lanewise.board.revealed().length)).toBeGreaterThan(
      20,
    );

    // Somebody works on the board: a note is written, the backstage lane is deleted.
    const note = await page.evaluate(() => {
      const { board } = (window as unknown as Page_).lanewise;
      const stage = board.items().find((i) => i.tag?.part === "stage");
      const lane = board.items().find((i) => i.tag?.part === "lane" && i.tag.roles?.includes("actions"));
      if (!stage || !lane) throw new Error("no stage or lane on the board");
      const id = board.people.add({
        kind: "sticky",
        box: { x: stage.box.x + 24, y: lane.box.y + 24, w: 240, h: 240 },
        text: "Fills in the form",
      });
      const gone = board.items().find((i) => i.tag?.part === "lane" && i.tag.roles?.includes("backstage"))?.tag?.id;
      for (const i of board.items())
        if (gone !== undefined && i.tag?.id === gone && i.tag.part !== "stage") board.people.remove(i.id);
      return board.items().find((i) => i.id === id);
    });

    await page.keyboard.press("Escape");
    await tabTo(/^Insert$/);
    await page.keyboard.press("ArrowRight");
    await tabTo(/^Read the board$/);
    await page.keyboard.press("Enter");
    await page.getByRole("grid").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("1 note in 7 stages");
    await tabTo(/: (1 note|no notes)/);
    expect(await focused()).toMatch(/: 1 note$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => (window as unknown as Page_).lanewise.board.revealed())).toEqual([note?.id]);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toMatch(/: no notes$/);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Show on the board");

    await tabTo(/^Check it$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /gap/ }).waitFor();
    await tabTo(/^Add the lane “Backstage”$/);
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Add it");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Add the lane “Backstage”");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.getByText("Fixed", { exact: true }).waitFor();
    expect(await focused()).toMatch(/^Fixed/);
    const after = await page.evaluate(
      (id) => (window as unknown as Page_).lanewise.board.items().find((i) => i.id === id),
      note?.id,
    );
    expect(after).toEqual(note);
    expect(await page.getByRole("status").last().textContent()).toMatch(/gap|Nothing missing|No gaps/);
  });

  it("tabs move with arrows, Escape goes back to the gallery, and the toast can be closed", async () => {
    await open("insert");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Insert");
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe("Workshop");
    await page.keyboard.press("Home");
    await tabTo(/^First draft/);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { name: "What are you mapping?" }).waitFor();
    await expect.poll(focused).toMatch(/^First draft/);
    await page.keyboard.press("Enter");
    await tabTo(/^Insert map$/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Undo" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Undo" }).waitFor({ state: "detached" });
  });

  it("a wrong field takes the focus when somebody inserts nevertheless", async () => {
    await open("insert");
    await press(/^Journey map/);
    await page
      .getByLabel("Stage 2", { exact: true })
      .fill(await page.getByLabel("Stage 1", { exact: true }).inputValue());
    await page.getByRole("button", { name: "Insert map" }).press("Enter");
    expect(await focused()).toBe("Stage 2");
  });
});

describe("what just appeared", () => {
  it("takes the focus that was lost with the button before it", async () => {
    await open("home");
    await tab("Read");
    await page.getByRole("button", { name: "Read the board" }).press("Enter");
    await page.getByRole("grid").waitFor();
    expect(await focused()).toBe("56 notes in 6 stages");
  });

  it("of a selection says so and leads back to the whole board", async () => {
    await open("home");
    await tab("Read");
    await press("Read the selection");
    await press("Read the whole board");
    await page.getByText("Read from the selection.").waitFor({ state: "detached" });
  });
});

describe("correcting a reading", () => {
  const said = () => page.getByRole("status").last().textContent();
  const cell = (name: string) => page.getByRole("gridcell", { name });

  it("says by keyboard alone what a text is, gives it a meaning, and takes both back", async () => {
    await open("askew");
    await readIt();
    await tabTo(/see where/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "How it was read" }).waitFor();
    expect(await focused()).toBe("How it was read");
    await page.keyboard.press("Escape");
    await tabTo(/The board in small/);
    await goTo("Grr");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("“Grr”");
    await page.getByLabel("The lane means").selectOption({ label: "Pain points" });
    await corrected(1);
    expect(await said()).toBe("“Grr” now means: Pain points.");
    await tabTo(/^This is not part of the map$/, 200);
    await page.keyboard.press("Enter");
    await corrected(1);
    await expect.poll(said).toMatch(/^“Grr” is no longer part of the map\./);
    await tabTo(/^Undo$/);
    await page.keyboard.press("Enter");
    await page.getByText("“Grr” means: Pain points").waitFor();
    await tabTo(/^Take back: “Grr” means: Pain points$/);
    await page.keyboard.press("Enter");
    await page.getByText("Nothing corrected so far.").waitFor();
  });

  it("leads from one doubtful note to the next, and places the one somebody knows about", async () => {
    await open("askew");
    await readIt();
    await press(/^Correct how it was read: Tells her parents/);
    await page.getByRole("heading", { name: "“Tells her parents”" }).waitFor();
    await page.getByLabel("Its lane").selectOption({ label: "Doing" });
    await page.getByText("“Tells her parents” belongs to “Doing”").waitFor();
    expect(await said()).toBe("“Tells her parents” now belongs to “Doing” at “Decide”.");
    await press("Undo");
    await page.getByText("Nothing corrected so far.").waitFor();
    const doubts = async () => Number(/of (\d+)/.exec((await page.locator(".doubt-steps").textContent()) ?? "")?.[1]);
    const before = await doubts();
    await press("It belongs there");
    await page.getByText("“Tells her parents” belongs to “Thinking” at “Decide”").waitFor();
    if (before > 1) {
      await press("Next");
      expect(await doubts()).toBe(before - 1);
      await press(/^Previous/);
    }
    await press("Undo");
    await page.getByText("Nothing corrected so far.").waitFor();
    await press("Done");
    await press(/^Correct how it was read: Tells her parents/);
    await page.getByLabel("Its lane").selectOption({ label: "Doing" });
    await page.getByText("“Tells her parents” belongs to “Doing”").waitFor();
    await press("Done");
    await cell("Doing, Decide: 2 notes").waitFor();
  });

  it("moves a border by arrow keys, shows which notes change sides, and puts it back with Escape", async () => {
    await open("untidy");
    await wholeBoard();
    const border = page.getByRole("slider", { name: "Border between “Feeling” and “Pain points”" });
    await border.focus();
    const before = await border.getAttribute("aria-valuenow");
    for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowUp");
    expect(await border.getAttribute("aria-valuetext")).toMatch(/1 note changes sides\.$/);
    await page.keyboard.press("Escape");
    expect(await border.getAttribute("aria-valuenow")).toBe(before);
    for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await corrected(1);
    expect(await said()).toBe("The border between “Feeling” and “Pain points” was moved. 1 note moved.");
    await press("Done");
    await cell("Pain points, Moving day: 3 notes").waitFor();
  });

  it("moves a border by dragging it on the board, and by buttons", async () => {
    await open("untidy", { width: 900 });
    await wholeBoard();
    const grip = await page.getByRole("slider", { name: "Border between “Feeling” and “Pain points”" }).boundingBox();
    const list = await page.getByRole("listbox").boundingBox();
    if (!grip || !list) throw new Error("expected a border on the screen");
    const y = grip.y + grip.height / 2;
    // On the line itself, where no note lies under it.
    await page.mouse.move(list.x + list.width * 0.13, y);
    await page.mouse.down();
    await page.mouse.move(list.x + list.width * 0.13, y - 20, { steps: 4 });
    await page.mouse.up();
    await corrected(1);
    await page.getByRole("slider", { name: "Border between “Doing” and “Thinking”" }).click();
    await press("More room for “Doing”");
    await press("Set it here");
    await corrected(2);
    await press("Forget all");
    await page.getByText("Nothing corrected so far.").waitFor();
    await press("Undo");
    await corrected(2);
  });

  it("a click picks what lies under it, at every zoom; a drag moves the board and picks nothing", async () => {
    await open("untidy");
    await wholeBoard();
    const list = page.getByRole("listbox");
    await goTo("Furious at the locked door");
    await press("Zoom in");
    await press("Zoom in");
    await press("Zoom in");
    await press("Zoom in");
    const box = await list.boundingBox();
    if (!box) throw new Error("expected the board on the screen");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 30, box.y + box.height / 2 - 20, { steps: 3 });
    await page.mouse.up();
    expect(await page.getByRole("button", { name: "This is a lane" }).count()).toBe(0);
    const words = page.locator(".mini-words").getByText("Furious at the locked door");
    const at = await words.boundingBox();
    if (!at) throw new Error("expected the note’s words on the screen");
    await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
    await page.getByRole("heading", { name: "“Furious at the locked door”" }).waitFor();
  });

  it("points out a map on a board that has none, lane by lane and stage by stage", async () => {
    await open("unmarked");
    await tab("Read");
    await press("Read the board");
    await press("Show where the map is");
    for (const text of ["Robin", "Lee"]) {
      await goTo(text);
      await page.keyboard.press("Enter");
      await page.getByText(`“${text}” is a lane`).waitFor();
    }
    await page.getByLabel("names a stage").check();
    for (const text of ["Friday", "Saturday", "Sunday"]) {
      if (await page.getByText(`“${text}” is a stage`).count()) continue;
      await goTo(text);
      await page.keyboard.press("Enter");
      await page.getByText(`“${text}” is a stage`).waitFor();
    }
    await press("Done");
    for (const lane of ["Robin", "Lee"])
      for (const stage of ["Friday", "Saturday", "Sunday"]) await cell(`${lane}, ${stage}: 2 notes`).waitFor();
  });

  it("says that corrections are gone with the panel where the board cannot be written", async () => {
    await open("untidy");
    await page.evaluate(() => Object.assign((window as unknown as Page_).lanewise.board.can, { write: false }));
    await wholeBoard();
    await goTo("Brave");
    await page.keyboard.press("Enter");
    await is("not part of the map").click();
    await page.getByText("Only here, until the panel is closed.").waitFor();
  });

  it("stays quick on ten thousand notes: one path a colour, whatever is picked", async () => {
    await open("large");
    await correctIt();
    expect(await page.locator(".drawing path").count()).toBeLessThan(15);
    await page.getByRole("listbox").click();
    await is("note").waitFor();
    expect(await page.locator(".mini-words > div").count()).toBeLessThan(160);
  });

  it("has the board beside what is said of it from 720 on, and right to left the words' side only", async () => {
    await open("untidy", { width: 900 });
    await wholeBoard();
    const columns = await page.evaluate(() => {
      const [a, b] = document.querySelector(".correct-cols")?.children ?? [];
      return a && b && b.getBoundingClientRect().left >= a.getBoundingClientRect().right;
    });
    expect(columns).toBe(true);
    await page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    const sides = await page.evaluate(() => {
      const [a, b] = document.querySelector(".correct-cols")?.children ?? [];
      const [side, board] = [".mini-side", ".mini-board"].map((s) =>
        document.querySelector(s)?.getBoundingClientRect(),
      );
      return {
        turned: a && b && b.getBoundingClientRect().right <= a.getBoundingClientRect().left,
        boardStays: side && board && side.right <= board.left + 1,
      };
    });
    expect(sides).toEqual({ turned: true, boardStays: true });
  });
});

describe("the coverage", () => {
  it("says of each cell what there is, what is expected, and what nobody asks for", async () => {
    await open("home");
    await checkIt();
    for (const name of [
      "Actions, Dream: 2 notes",
      "Needs, Settle in: no notes",
      "Actions, Wait: no notes, something is expected here: Nothing shows what the customer does at “Wait”.",
      "Backstage, Dream: no notes, nobody asks for it",
    ])
      expect(await page.getByRole("gridcell", { name, exact: true }).count(), name).toBe(1);
  });

  it("leads from a part of the score to its findings, and back to where somebody came from", async () => {
    await open("home");
    await checkIt();
    await tabTo(/^Outside-in/);
    await page.keyboard.press("Enter");
    await tabTo(/^1 finding: The customer’s voice$/);
    await page.keyboard.press("Enter");
    expect(await focused()).toMatch(/^Only “The customer’s voice”/);
    expect(await page.locator(".fcard").count()).toBe(1);
    await page.keyboard.press("Escape");
    expect(await page.locator(".fcard").count()).toBe(4);
    expect(await focused()).toBe("1 finding: The customer’s voice");
  });
});

describe("a finding that is fine", () => {
  const active = () =>
    page.evaluate(() => document.activeElement?.closest(".fcard, summary, .unchecked li")?.textContent ?? "");

  it("leaves the focus on the next card when it goes, and on the list when it was the last", async () => {
    await open("home");
    await checkIt();
    await tabTo(/^Dismiss$/);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("Dismiss");
    await page.keyboard.press("Enter");
    await page.keyboard.type("She waits");
    await tabTo(/^Dismiss it$/);
    await page.keyboard.press("Enter");
    await page.locator("summary", { hasText: "2 dismissed or silenced" }).waitFor();
    await expect.poll(active).toMatch(/^weak spot: Two pain points at “Wait”/);
    expect(await page.getByRole("status").last().textContent()).toBe("Dismissed. No gaps. 2 weak spots to look at.");
  });

  it("can be a question too: what somebody answered is set aside with the answer", async () => {
    await open("home");
    await checkIt();
    await press(/^Dismiss: Where does it belong/);
    await page.keyboard.type("Yes, it does");
    await press("Dismiss it");
    await page.locator("summary", { hasText: "2 dismissed or silenced" }).click();
    await page.getByText("“Yes, it does”").waitFor();
    await page.getByRole("heading", { name: "Could not check" }).waitFor({ state: "detached" });
  });
});

describe("a whole stage that something is said of", () => {
  it("has a sign at its head, and what is said in its name", async () => {
    await open("heads");
    await checkIt();
    await page.getByRole("columnheader", { name: "Wait “Wait” and “Sign” have no notes yet." }).waitFor();
    await page.getByRole("rowheader", { name: /^Needs Two lanes are called “Needs”/ }).waitFor();
  });
});

describe("a board that turns out to be view-only", () => {
  it("is told from the refusal on, without mounting anew", async () => {
    await open("insert");
    await page.evaluate(() => {
      const { board } = (window as unknown as Page_).lanewise;
      Object.assign(board.can, { write: false });
    });
    await press(/^Journey map/);
    expect(await page.getByRole("button", { name: "Insert map" }).getAttribute("aria-disabled")).toBe("true");
  });
});

describe("taking away", () => {
  it("copies the old way where the new one is closed, as inside Miro, and the focus stays where it was", async () => {
    await open("home");
    await denyClipboard("new");
    await readIt();
    await press(/^Copy Spreadsheet/);
    await page.getByText("Spreadsheet copied", { exact: true }).waitFor();
    const at = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(at).toMatch(/^Copy Spreadsheet/);
    expect(await page.evaluate(() => document.querySelectorAll("body > textarea").length)).toBe(0);
    await page.evaluate(() => {
      const area = document.createElement("textarea");
      area.id = "pasted";
      document.body.append(area);
      area.focus();
    });
    await page.keyboard.press("ControlOrMeta+V");
    expect(await page.locator("#pasted").inputValue()).toContain("Visits nine flats in three weeks");
  });

  it("lays the text out, selected, where the clipboard is closed", async () => {
    await open("home");
    await denyClipboard("both");
    await readIt();
    await press(/^Copy Spreadsheet/);
    await page.getByLabel("Copying is not allowed here").waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "";
    });
    expect(selected).toContain("Visits nine flats in three weeks");
  });

  it("downloads a file named after the map", async () => {
    await open("home");
    await readIt();
    const [download] = await Promise.all([page.waitForEvent("download"), press(/^Download Table/)]);
    expect(download.suggestedFilename()).toBe("buying-a-first-home.md");
  });
});

describe("surroundings", () => {
  it("two columns from 720 on, one below", async () => {
    const columns = async (width: number) => {
      await open("home", { width });
      await readIt();
      return page.evaluate(() => {
        const [a, b] = document.querySelector(".cols")?.children ?? [];
        return a && b && b.getBoundingClientRect().left >= a.getBoundingClientRect().right ? 2 : 1;
      });
    };
    expect(await columns(719)).toBe(1);
    expect(await columns(760)).toBe(2);
  });

  it("takes a host's ground and text where they can be read, and keeps ours where they cannot", async () => {
    await open("home", { width: 368, skin: "figjam" });
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector("#panel")!).backgroundColor);
    const set = (bg: string, text: string) =>
      page.evaluate(
        ([b, t]) => {
          const { style } = document.documentElement;
          style.setProperty("--figma-color-bg", b ?? "");
          style.setProperty("--figma-color-text", t ?? "");
          (window as unknown as Page_).lanewise.panel.setTheme("light");
        },
        [bg, text],
      );
    await set("#fafafa", "#000000");
    expect(await ground()).toBe("rgb(250, 250, 250)");
    await set("#777777", "#888888");
    expect(await ground()).toBe("rgb(255, 255, 255)");
  });
});
