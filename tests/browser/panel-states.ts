// The panel in a real browser, over a board in memory, and every state somebody can see of it: for tests and for sheets to be looked at.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { openContext } from "./chromium.js";

const home = "https://panel.test";
export const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Panel</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><body><div id="panel"></div><script src="page.js"></script></body></html>`;

let context: BrowserContext;
export let page: Page;
/** What it wrote to the console. */
export const said: string[] = [];

/** More rules of style come after the panel's own. */
export const startPanel = async (css = ""): Promise<void> => {
  const built = await build({
    entryPoints: { page: "tests/panel/page.ts" },
    bundle: true,
    write: false,
    outdir: "out",
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const file = (ending: string) => built.outputFiles.find((f) => f.path.endsWith(ending))?.text ?? "";
  context = await openContext();
  await context.route("**/*", (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== home) return route.abort();
    if (url.pathname === "/page.js") return route.fulfill({ body: file(".js"), contentType: "text/javascript" });
    if (url.pathname === "/page.css") return route.fulfill({ body: file(".css") + css, contentType: "text/css" });
    return route.fulfill({ body: html, contentType: "text/html" });
  });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
};

export const stopPanel = async (): Promise<void> => {
  await context?.close();
};

export const open = async (state: string, size: { width: number; theme?: string; skin?: string } = { width: 368 }) => {
  const { width, theme = "light", skin = "playground" } = size;
  await page.setViewportSize({ width, height: 780 });
  await page.goto(`${home}/?state=${state}&theme=${theme}&skin=${skin}`);
};

export const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
export const tab = (name: string) => page.getByRole("tab", { name }).click();
/** As inside a host's frame; both: as in a browser that allows nothing. */
export const denyClipboard = (which: "new" | "both") =>
  page.evaluate((old) => {
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("denied")) });
    if (old) Object.assign(document, { execCommand: () => false });
  }, which === "both");
export const readIt = async () => {
  await tab("Read");
  await press("Read the board");
  await page
    .getByRole("grid")
    .or(page.getByRole("heading", { name: "No map" }))
    .first()
    .waitFor();
};
export const checkIt = async () => {
  await tab("Check");
  await press("Read and check");
  await page.getByRole("grid").waitFor();
};

export const correctIt = async () => {
  await readIt();
  await press(/see where|See how it was read/);
  await page.getByRole("listbox").waitFor();
};
/** Closes what is said of the first doubtful note, and shows all of the board. */
export const wholeBoard = async () => {
  await correctIt();
  const card = page.getByRole("button", { name: "Close what is said of this text" });
  if (await card.count()) await card.click();
  await press("Show all of it");
};
/** Goes to a text of the miniature by arrow keys, as somebody without a mouse would. */
export const goTo = async (text: string): Promise<void> => {
  const list = page.getByRole("listbox");
  await list.focus();
  const at = async () => (await page.locator("#lanewise-at").textContent()) ?? "";
  const isThere = async () => (await at()).startsWith(`“${text}”:`);
  const seen = new Set<string>();
  const visit = async (): Promise<boolean> => {
    if (await isThere()) return true;
    seen.add(await at());
    for (const [key, back] of [
      ["ArrowRight", "ArrowLeft"],
      ["ArrowDown", "ArrowUp"],
      ["ArrowLeft", "ArrowRight"],
      ["ArrowUp", "ArrowDown"],
    ] as const) {
      const before = await at();
      await page.keyboard.press(key);
      if (!seen.has(await at()) && (await visit())) return true;
      if ((await at()) !== before) await page.keyboard.press(back);
    }
    return false;
  };
  await page.keyboard.press("Home");
  if (!(await visit())) throw new Error(`the arrow keys did not reach “${text}”`);
};
export const is = (kind: "lane" | "stage" | "note" | "not part of the map") =>
  page.getByRole("button", { name: kind.startsWith("not") ? "This is not part of the map" : `This is a ${kind}` });
export const corrected = (n: number) =>
  page.getByRole("region", { name: "Your corrections" }).getByText(String(n), { exact: true }).waitFor();

export const runIt = async (agenda: RegExp): Promise<void> => {
  await tab("Workshop");
  await press(agenda);
  await page.getByRole("timer").waitFor();
};

export const changeIt = async () => {
  await readIt();
  await press("Change this map");
};

/** Every state somebody can see, and how to get there. */
export const states: Readonly<Record<string, readonly [start: string, go?: () => Promise<unknown>]>> = {
  gallery: ["insert"],
  "set-up": [
    "insert",
    async () => {
      await press(/^Journey map/);
      await page.getByText("Lanes", { exact: true }).click();
      await page.getByText("Scenario, goal, scope, state").click();
      await page.getByLabel("Stage 2", { exact: true }).focus();
    },
  ],
  "a wrong set-up": [
    "insert",
    async () => {
      await press(/^Journey map/);
      await page
        .getByLabel("Stage 2", { exact: true })
        .fill(await page.getByLabel("Stage 1", { exact: true }).inputValue());
      await press("Paste a list");
    },
  ],
  "a map just inserted": [
    "insert",
    async () => {
      await press(/^First draft/);
      await press("Insert map");
      await page.getByRole("button", { name: "Undo" }).waitFor();
    },
  ],
  progress: [
    "slow",
    async () => {
      await press(/^Journey map/);
      await press("Insert map");
      await page.getByRole("progressbar").waitFor();
    },
  ],
  "a host that refused": [
    "refused",
    async () => {
      await press(/^Journey map/);
      await press("Insert map");
      await page.getByRole("alert").waitFor();
    },
  ],
  "view only": ["view-only"],
  "not read yet": ["home", () => tab("Read")],
  "a reading": ["home", readIt],
  "a map to be changed": [
    "untidy",
    async () => {
      await changeIt();
      await press("Add a lane");
      await page.getByLabel("Where", { exact: true }).selectOption({ label: "Below “Pain points”" });
      await press("See what it does");
      await page.getByRole("button", { name: "Add it" }).waitFor();
    },
  ],
  "a wider stage, looked at": [
    "untidy",
    async () => {
      await changeIt();
      await press("More room");
      await page.getByLabel("What gets more room").selectOption({ label: "Pack" });
      await press("See what it does");
      await page.locator(".change-look .change-picture").waitFor();
    },
  ],
  "a change without a name": [
    "untidy",
    async () => {
      await changeIt();
      await press("See what it does");
      await page.getByText("It needs a name first.").waitFor();
    },
  ],
  "a map just changed": [
    "untidy",
    async () => {
      await changeIt();
      await page.getByLabel("Name of the stage").fill("Look back");
      await press("See what it does");
      await press("Add it");
      await page.locator(".changed").waitFor();
    },
  ],
  "a reading with votes": [
    "voted",
    async () => {
      await readIt();
      await page.getByRole("gridcell", { name: /^Pain points, Wait/ }).focus();
    },
  ],
  "long names": ["long-names", checkIt],
  "several maps": ["two-maps", readIt],
  "text laid out": [
    "home",
    async () => {
      await denyClipboard("both");
      await readIt();
      await press(/^Copy/);
      await page.getByLabel("Copying is not allowed here").waitFor();
    },
  ],
  "no map": ["no-map", readIt],
  "a reading to be corrected": ["untidy", wholeBoard],
  "a doubtful note": ["askew", correctIt],
  "a lane picked and corrected": [
    "untidy",
    async () => {
      await wholeBoard();
      await goTo("Feeling");
      await page.keyboard.press("Enter");
      await page.getByLabel("The lane means").selectOption({ label: "Thoughts" });
      await corrected(1);
    },
  ],
  "a border on its way": [
    "untidy",
    async () => {
      await wholeBoard();
      await page.getByRole("slider").first().focus();
      for (let i = 0; i < 6; i++) await page.keyboard.press("ArrowDown");
    },
  ],
  "a map to be pointed out": [
    "unmarked",
    async () => {
      await tab("Read");
      await press("Read the board");
      await press("Show where the map is");
      await goTo("Robin");
      await page.keyboard.press("Enter");
      await corrected(1);
    },
  ],
  "ten thousand notes": ["large", correctIt],
  "no notes": ["no-notes", readIt],
  "nothing selected": [
    "none-selected",
    async () => {
      await tab("Read");
      await press("Read the selection");
      await page.getByRole("heading", { name: "Nothing is selected" }).waitFor();
    },
  ],
  "a board that could not be read": [
    "unreadable",
    async () => {
      await tab("Read");
      await press("Read the board");
      await page.getByRole("alert").waitFor();
    },
  ],
  "not checked yet": ["home", () => tab("Check")],
  "a check": ["home", checkIt],
  "a fix": [
    "home",
    async () => {
      await checkIt();
      await press("Why?");
      await press("Add a note");
    },
  ],
  "a cell of the coverage": [
    "home",
    async () => {
      await checkIt();
      await page.getByRole("gridcell", { name: /^Needs, Wait/ }).click();
      await press("Why?");
    },
  ],
  "the score, and a part of it": [
    "home",
    async () => {
      await checkIt();
      await page.locator("summary", { hasText: "Outside-in" }).click();
      await press("1 finding: The customer’s voice");
    },
  ],
  "the question why it is fine": [
    "home",
    async () => {
      await checkIt();
      await press("Dismiss");
      await press("Dismiss it");
      await denyClipboard("both");
      await press("Silence it on the board");
      await page.getByLabel("Select the text and copy it").waitFor();
    },
  ],
  "what is set aside": [
    "home",
    async () => {
      await checkIt();
      await press("Dismiss");
      await page.keyboard.type("She waits: that is what she does");
      await press("Dismiss it");
      await page.locator("summary", { hasText: "2 dismissed or silenced" }).click();
    },
  ],
  "numbers on the board": [
    "home",
    async () => {
      await checkIt();
      await press("Number them on the board");
      await page.getByRole("button", { name: "Take the numbers off" }).waitFor();
    },
  ],
  "a fix done in part": [
    "home",
    async () => {
      await checkIt();
      await press("Add a note");
      await press("Add it");
      await page.getByText("Done, but not in full").waitFor();
    },
  ],
  "what changed since an earlier check": [
    "home",
    async () => {
      await page.evaluate(async () => {
        const { board, session } = (window as unknown as Page_).lanewise;
        const map = (await session.read()).reading.maps[0];
        if (!map) throw new Error("the board holds no map");
        // A note more, one less, one elsewhere and one in other words; a stage by another name; and one that is not there yet.
        const notes = map.notes.slice(2).map((note, i) => {
          if (i === 3) return { ...note, text: "Fills in the form at her desk" };
          if (i === 6) return { ...note, lane: "thoughts" };
          return note.score === -2 ? { ...note, score: -1 } : note;
        });
        const gone = { id: "gone", text: "Asks her neighbour", lane: "actions", stage: "s1", confidence: 1, why: "" };
        const stages = map.stages.map((s) => (s.id === "s5" ? { ...s, title: "Move in" } : s));
        const day = 24 * 60 * 60 * 1000;
        const noon = new Date().setHours(12, 5, 0, 0);
        const kept = [
          { at: noon - 2 * day, map: { ...map, stages, notes: [...notes, gone] } },
          { at: noon - 20 * day, map: { ...map, lanes: map.lanes.slice(0, 7), notes: [] } },
        ];
        await board.remember("earlier", JSON.stringify(kept));
      });
      await checkIt();
      await page.locator(".changes > summary").click();
    },
  ],
  "whole stages and lanes": ["heads", checkIt],
  "all clear": ["clear", checkIt],
  "twenty stages": ["wide", checkIt],
  "the choice of agendas": [
    "home",
    async () => {
      await readIt();
      await tab("Workshop");
      await page.getByText("For your map").waitFor();
    },
  ],
  "a step of a workshop": [
    "home",
    async () => {
      await runIt(/^Journey map/);
      for (let i = 0; i < 4; i++) await press("Next step");
      await press("Start");
      await page.getByText("All steps").click();
      await page.getByText("Furthest apart at “Wait”").waitFor();
    },
  ],
  "a step over its time": [
    "wide",
    async () => {
      // As somebody finds it who opens the panel again after an hour.
      await page.evaluate(() => {
        const clock = { total: 3_600_000, left: 3_600_000, since: Date.now() - 3_730_000 };
        const runs = [{ template: "two-and-a-half-days", map: "wide", step: 1, clock }];
        return (window as unknown as Page_).lanewise.board.remember("workshop", JSON.stringify({ runs }));
      });
      await tab("Workshop");
      await page.getByText("Time is up.").waitFor();
    },
  ],
  "a step shown large": [
    "home",
    async () => {
      await runIt(/^Team play/);
      for (let i = 0; i < 3; i++) await press("Next step");
      await press("Show large, for the projector");
      await page.getByRole("dialog").waitFor();
    },
  ],
  "an agenda without a map": ["no-map", () => runIt(/^First draft/)],
  "the end of an agenda": [
    "home",
    async () => {
      await runIt(/^First draft/);
      for (let i = 0; i < 5; i++) await press(i < 4 ? "Next step" : "Finish");
      await page.getByRole("heading", { name: "That was the agenda" }).waitFor();
    },
  ],
};

export interface Page_ {
  readonly lanewise: {
    readonly panel: { setTheme(theme: string): void; speak(language: string): Promise<void> };
    readonly board: import("../../src/hosts/memory/index.js").MemoryBoard;
    readonly session: import("../../src/session.js").Session;
  };
}
