// A workshop in the built panels of Miro and FigJam, each in its emulator: run after an insert, counted when the board is read again, with
// the board's own timer for everybody.
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { type Served, serve } from "../../build/serve.js";
import type { Emulator } from "../hosts/miro-emulator.js";
import { openContext } from "./chromium.js";
import { type FigJamInBrowser, openFigJam } from "./figjam-editor.js";

describe("a workshop in Miro", () => {
  const sdkAddress = "https://miro.com/app/static/sdk/v2/miro.js";
  let served: Served;
  let context: BrowserContext;
  let page: Page;
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
    context = await openContext({ width: 320, height: 800 });
    await context.route("**/*", (route) => {
      const url = route.request().url();
      if (url === sdkAddress)
        return route.fulfill({ body: sdk.outputFiles[0]?.text ?? "", contentType: "text/javascript" });
      return url.startsWith(served.url) ? route.continue() : route.abort();
    });
    page = await context.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
  });
  afterAll(async () => {
    await context?.close();
    await served?.close();
  });

  const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();
  const timer = () =>
    page.evaluate(async () => {
      const { miro } = window as unknown as { miro: ReturnType<Emulator["page"]>["miro"] };
      const { status, restDuration } = await miro.board.timer.get();
      return { status, minutes: restDuration / 60_000 };
    });

  it("starts, prolongs and stops the board’s own timer, and counts what was written when it reads again", async () => {
    await page.goto(`${served.url}panel.html`);
    await press(/^First draft/);
    await press("Insert map");
    await press("Run the workshop");
    await page.getByRole("heading", { name: "Agree on whom and when" }).waitFor();
    await press("Next step");
    await page.getByText("0 of 3 stages").waitFor();
    await page.getByText("The board’s own timer runs too, for everybody").waitFor();
    await press("Start");
    await expect.poll(async () => (await timer()).status).toBe("STARTED");
    expect((await timer()).minutes).toBeGreaterThan(8.9);
    await press("+1 min");
    await expect.poll(async () => (await timer()).minutes).toBeGreaterThan(9.5);
    await press("Pause");
    await expect.poll(async () => (await timer()).status).not.toBe("STARTED");

    await page.evaluate(() => {
      const { world, people } = (window as unknown as { emulator: Emulator }).emulator;
      const lane = [...world.things.values()].find((t) => t.type === "shape" && world.textOf(t.id) === "Activities");
      const stage = [...world.things.values()].find((t) => t.type === "shape" && world.textOf(t.id) === "During");
      if (!lane || !stage) throw new Error("expected the lane and the stage on the board");
      const box = { x: world.rect(stage).x + 24, y: world.rect(lane).y + 24, w: 208, h: 238 };
      people.add({ kind: "sticky", box, text: "Walks in" });
    });
    await press("Read the board again");
    await page.getByText("1 of 3 stages").waitFor();
    await page.getByText("Nothing yet in “Before”.").waitFor();
    expect(said).toEqual([]);
  });
});

describe("a workshop in FigJam", () => {
  let figjam: FigJamInBrowser;
  beforeAll(async () => {
    figjam = await openFigJam();
  });
  afterAll(async () => {
    await figjam?.end();
  });
  const press = (name: string | RegExp) => figjam.panel.getByRole("button", { name }).first().click();

  it("runs with the board’s own timer, and goes on where the board refuses it", async () => {
    await figjam.open({});
    await press(/^First draft/);
    await press("Insert map");
    await press("Run the workshop");
    await figjam.panel.getByRole("heading", { name: "Agree on whom and when" }).waitFor();
    await figjam.panel.getByText("The board’s own timer runs too, for everybody").waitFor();
    await press("Start");
    const clock = figjam.panel.getByRole("timer");
    await expect.poll(() => clock.textContent(), { timeout: 5000 }).toMatch(/^2:5\d$/);
    expect(await figjam.panel.getByText("could not be set").count()).toBe(0);
    figjam.editor.refuse("timer.start", 0);
    await press("Next step");
    await figjam.panel.getByText("The board’s own timer could not be set. The one here goes on.").waitFor();
    await expect.poll(() => clock.textContent(), { timeout: 5000 }).toMatch(/^8:5\d$/);
    await press("Show large, for the projector");
    const box = await figjam.panel.getByRole("dialog").boundingBox();
    expect(box?.width).toBe(368);
    expect(figjam.said).toEqual([]);
  });
});
