// What comes after a map stands, in Miro and in FigJam as they are built: a map out of a spreadsheet is taken away in every format,
// checked, mended, compared with what it was, run as a workshop and spoken of in German. Ends with a table of audits.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bring, formats } from "../../src/formats/index.js";
import { type Audit, auditTable } from "./audit.js";
import { type HostInBrowser, openFigJamHost, openMiroHost, type Things } from "./both-hosts.js";
import { handsOn, titles } from "./hands.js";

const audits: Audit[] = [];
afterAll(() => {
  process.stdout.write(`${auditTable(audits)}\n`);
});

const stages = ["Search", "Visit", "Sign", "Move in"];
const lanes: readonly (readonly [title: string, role: string, texts: readonly string[]])[] = [
  ["Actions", "actions", ["Asks her colleagues", "Visits nine flats", "", "Carries boxes"]],
  ["Needs", "needs", ["To know the rent", "To see it by daylight", "", "A key"]],
  ["Emotions", "emotions", ["Hopeful", "Tired", "", "Relieved"]],
  ["Pain points", "pain-points", ["Offers are gone", "", "Small print", "A broken lift"]],
];
const sheet = [
  "lane,roles,stage,text",
  ...stages.flatMap((stage, i) =>
    lanes.flatMap(([title, role, texts]) => (texts[i] ? [`${title},${role},${stage},${texts[i]}`] : [])),
  ),
].join("\n");
const words = lanes.flatMap(([, , texts]) => texts.filter(Boolean)).sort();

describe.each([
  ["Miro", openMiroHost],
  ["FigJam", openFigJamHost],
] as const)("a map in %s", (name, open) => {
  let host: HostInBrowser;
  let others: Things = {};
  let everything: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  beforeAll(async () => {
    host = await open();
    await host.open();
    await host.write("Agenda of today", { x: -1200, y: -600 });
    others = await host.things();
  });
  afterAll(async () => {
    await host?.end();
  });
  const { button, press, tab, see, field, key, audit, write, read, take } = handsOn(name, () => host, audits);
  const othersStay = async (): Promise<void> => expect(await host.things()).toMatchObject(others);
  const cards = () => host.panel.locator(".fcard:not(.fixed)");
  const check = async (): Promise<void> => {
    await tab("Check");
    await button(/^(Check again|Read and check)$/).click();
    await host.panel.getByRole("grid").waitFor();
  };

  it("comes out of a saved spreadsheet with its notes, each in its cell", async () => {
    await field("Open a saved map").setInputFiles({
      name: "flat.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(sheet),
    });
    await see("12 notes, 4 stages, 4 lanes.");
    await audit("saved map");
    await press("Insert map");
    await button("Undo").waitFor();
    await othersStay();
    await read();
    await host.panel.getByRole("heading", { name: "12 notes in 4 stages" }).waitFor();
  });

  it("is taken away in every format, copied and downloaded alike, with all that the format keeps", async () => {
    const texts = new Map<string, string>();
    for (const format of formats) {
      const { file, content } = await take(`Download ${format.name}`);
      const text = content.toString("utf8");
      expect(file.endsWith(`.${format.extension}`), file).toBe(true);
      texts.set(format.id, text);
      if (format.id === "json") everything = { name: file, mimeType: format.mime, buffer: content };
      await press(`Copy ${format.name}`);
      await see(`${format.name} copied`);
      await host.page.evaluate(() => {
        const area = document.createElement("textarea");
        area.id = "pasted";
        document.body.append(area);
        area.focus();
      });
      await key("ControlOrMeta+V");
      const copied = await host.page.locator("#pasted").inputValue();
      await host.page.locator("#pasted").evaluate((area) => area.remove());
      expect(copied.replaceAll("\r\n", "\n"), format.name).toBe(text.replaceAll("\r\n", "\n").replace(/^\uFEFF/, ""));
    }
    for (const [id, file] of [
      ["json", "a.json"],
      ["csv", "a.csv"],
      ["markdown", "a.md"],
    ] as const) {
      const brought = bring(texts.get(id) ?? "", file);
      const map = brought.ok ? brought.value.maps[0] : undefined;
      expect(titles(map?.stages ?? []), id).toEqual(stages);
      expect(map?.notes.map((n) => n.text).sort(), id).toEqual(words);
    }
    expect(texts.get("csv-grid")).toContain("Needs,To know the rent,To see it by daylight,,A key");
    expect(texts.get("mermaid")).toMatch(/^journey\n[\s\S]*section Visit\n\s+Visits nine flats: \d/);
    const drawn = await host.page.evaluate(
      ([svg, html]) => {
        const [picture, sheet] = [
          new DOMParser().parseFromString(svg, "image/svg+xml"),
          new DOMParser().parseFromString(html, "text/html"),
        ];
        return {
          wrong: picture.querySelectorAll("parsererror").length,
          picture: picture.documentElement.textContent ?? "",
          scripts: sheet.querySelectorAll("script,link[href],img[src]:not([src^=data])").length,
          sheet: sheet.body.textContent ?? "",
        };
      },
      [texts.get("svg") ?? "", texts.get("html") ?? ""] as const,
    );
    expect(drawn).toMatchObject({ wrong: 0, scripts: 0 });
    for (const word of ["Search", "Pain points"]) {
      expect(drawn.picture).toContain(word);
      expect(drawn.sheet).toContain(word);
    }
    const { file, content } = await take("Download as PNG");
    expect(file).toMatch(/\.png$/);
    expect(content.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(content.readUInt32BE(16)).toBeGreaterThan(1000);
    await audit("taken away");
    await othersStay();
  });

  it("is one of several, chosen where it is read", async () => {
    await tab("Insert");
    await press(/^First draft/);
    await field("Whose journey, doing what?").fill("Leaving a flat");
    await press("Insert map");
    await button("Undo").waitFor();
    await tab("Read");
    await press("Read the board again");
    const which = host.panel.getByRole("combobox", { name: "Which map" });
    await which.waitFor();
    const names = await which.locator("option").allTextContents();
    expect(names).toEqual(expect.arrayContaining([expect.stringContaining("Leaving a flat")]));
    expect(names).toHaveLength(2);
    const at = names.findIndex((n) => n.includes("Leaving a flat"));
    await which.selectOption({ index: at });
    await host.panel.getByRole("heading", { name: "3 stages, 3 lanes, no notes yet" }).waitFor();
    await audit("several maps");
    await which.selectOption({ index: 1 - at });
    await host.panel.getByRole("heading", { name: "12 notes in 4 stages" }).waitFor();
  });

  it("is checked: cells, kinds of findings and parts of the score leave the others out", async () => {
    await press("Check it");
    await host.panel.getByRole("grid").waitFor();
    await audit("check");
    const all = await cards().count();
    expect(all).toBeGreaterThan(2);

    await host.panel.getByRole("gridcell", { name: /^Needs, Sign: no notes/ }).click();
    await see("Only “Needs · Sign”");
    expect(await cards().count()).toBeLessThan(all);
    await audit("a cell of the coverage");
    await press("Show all");
    expect(await cards().count()).toBe(all);

    const kind = host.panel.locator(".sev button").last();
    const count = Number(await kind.locator("b").textContent());
    await kind.click();
    expect(await cards().count()).toBe(count);
    await kind.click();

    await host.panel.locator("summary", { hasText: "Outside-in" }).click();
    expect(await host.panel.locator(".score .points").count()).toBe(5);
    await host.panel.locator(".score .link").first().click();
    await see(/^Only “/);
    await audit("a part of the score");
    await press("Show all");
  });

  it("explains a finding, sets it aside with a reason and brings it back", async () => {
    const all = await cards().count();
    const card = cards().first();
    const sentence = (await card.locator("h2").textContent()) ?? "";
    await card.getByRole("button", { name: "Why?" }).click();
    await card.locator(".why").waitFor();
    await card.getByRole("button", { name: "Dismiss" }).click();
    await card.getByRole("button", { name: "Dismiss it" }).click();
    await see("Say why in a few words: others will read it.");
    expect(await card.locator("textarea").evaluate((e) => e === document.activeElement)).toBe(true);
    await host.page.keyboard.type("We look at that next week");
    await card.getByRole("button", { name: "Dismiss it" }).click();
    await expect.poll(() => cards().count()).toBe(all - 1);
    const aside = host.panel.locator(".set-aside");
    await aside.locator("summary").click();
    await aside.getByText("“We look at that next week”").waitFor();
    await audit("set aside");
    await aside.getByRole("button", { name: /^Bring back/ }).click();
    await expect.poll(() => cards().count()).toBe(all);
    await expect.poll(() => cards().locator("h2").allTextContents()).toContain(sentence);
    await othersStay();
  });

  it("is mended after a look at what will be added, and says at the next check what is better and what changed", async () => {
    const before = await host.things();
    const fix = host.panel.getByRole("button", { name: /^Add the lane/ }).first();
    const label = (await fix.textContent())?.trim() ?? "";
    await fix.click();
    await see("This will be added to the board:");
    await audit("a fix looked at");
    await press("Add it");
    await host.panel.getByText("Fixed", { exact: true }).waitFor();
    const after = await host.things();
    expect(Object.keys(after).length, label).toBeGreaterThan(Object.keys(before).length);
    await othersStay();

    const note = await write("Pain points", "Visit", "Nobody answers");
    await check();
    await see(/\d+ fixed/);
    const changes = host.panel.locator(".changes");
    await changes.getByText(/^Changed since/).waitFor();
    await changes.locator("> summary").click();
    await changes.getByText("1 note added").first().waitFor();
    await audit("changed since");
    await changes.getByRole("button", { name: /Nobody answers/ }).click();
    await expect.poll(() => host.shown()).toEqual([note]);

    await host.panel.getByLabel("Compare with a file…").setInputFiles(everything);
    await changes.getByText(`Changed since “${everything.name}”`).waitFor();
    expect(await changes.textContent()).toContain("Nobody answers");
  });

  it("is all clear once nothing is open any more", async () => {
    await host.panel.getByLabel("Checked as").selectOption({ label: "First draft" });
    for (let left = await cards().count(); left > 0; left = await cards().count()) {
      await cards().first().getByRole("button", { name: "Dismiss" }).click();
      await host.page.keyboard.type("Fine here");
      await press("Dismiss it");
      await expect.poll(() => cards().count()).toBeLessThan(left);
    }
    await host.panel.locator(".clear h1").waitFor();
    await audit("all clear");
  });

  it("is run as a workshop, step by step, large for the projector, to its end", async () => {
    await tab("Workshop");
    await audit("the choice of agendas");
    await press(/^Journey map/);
    await host.panel.getByRole("timer").waitFor();
    await press("Next step");
    await press("Next step");
    await press("Start");
    await audit("a step");
    await press("Show large, for the projector");
    await host.panel.getByRole("dialog").waitFor();
    await audit("a step shown large");
    await key("Escape");
    await expect.poll(() => host.panel.getByRole("dialog").count()).toBe(0);
    await press("Back");
    for (let i = 0; i < 20 && (await button("Next step").count()); i++) await press("Next step");
    await press("Finish");
    await host.panel.getByRole("heading", { name: "That was the agenda" }).waitFor();
    await audit("the end");
    await othersStay();
  });

  it("is spoken of in German at once, findings too, and in English again", async () => {
    await tab("Insert");
    await field(/^Language of Lanewise/).selectOption({ label: "Deutsch" });
    await host.panel.getByRole("tab", { name: "Prüfen" }).click();
    await host.panel.getByLabel("Geprüft als").selectOption({ index: 0 });
    await expect.poll(async () => (await cards().locator("h2").allTextContents()).join(" ")).toMatch(/Phase|Bahn/);
    await audit("check in German");
    expect((await cards().allTextContents()).join(" ")).not.toMatch(/\b(?:the|lane|stage|Why|Dismiss)\b/);
    await tab("Einfügen");
    await field(/^Sprache von Lanewise/).selectOption({ label: "English" });
    await host.panel.getByRole("heading", { name: "What are you mapping?" }).waitFor();
  });

  it("was shown without a word on the console, asking nobody", () => {
    expect(host.said).toEqual([]);
  });
});
