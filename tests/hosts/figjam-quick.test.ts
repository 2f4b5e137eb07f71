// FigJam's quick actions: what is offered while somebody types, and what the form is filled in with after that.
import { afterEach, describe, expect, it } from "vitest";
import { suggestionsFor, wantedBy } from "../../src/hosts/figjam/wanted.js";
import { makeSession, templates, words } from "../../src/session.js";
import { openingFor } from "../../ui/figjam/begin.js";
import { enteredInto } from "../../ui/figjam/quick.js";
import { paramsOf, plainTaste, startSetup } from "../../ui/panel/setup.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { openSandbox, type Sandbox } from "./figjam/sandbox.js";

const names = (key: string, query: string) => suggestionsFor(key, query).map((s) => s.name);

describe("while somebody types", () => {
  it("usual numbers of stages are offered, the template's own first", () => {
    expect(names("stages", "")).toEqual(["6 stages", "5 stages", "4 stages", "3 stages", "8 stages"]);
  });

  it("a number is offered as so many stages, and names with commas as those", () => {
    expect(suggestionsFor("stages", " 7 ")).toEqual([{ name: "7 stages", data: 7 }]);
    expect(names("stages", "1")).toEqual(["1 stage"]);
    expect(suggestionsFor("stages", "Search, Visit,")).toEqual([
      { name: "2 stages: Search, Visit", data: "Search, Visit," },
    ]);
  });

  it("what cannot be meant gets no offer, and is taken as it is", () => {
    for (const query of ["0", "99", "Sea", "-3"]) expect(names("stages", query)).toEqual([]);
    expect(names("title", "Buying")).toEqual([]);
    expect(names("unheard", "x")).toEqual([]);
  });

  it("languages are found by their own name and by their sign", () => {
    expect(names("language", "")).toEqual(Object.values(words).map((w) => w.name));
    expect(names("language", "fra")).toEqual(["Français"]);
    expect(names("language", "JA")).toEqual(["日本語"]);
    expect(names("language", "klingon")).toEqual([]);
  });
});

describe("what was entered", () => {
  it("is texts and numbers, and nothing where nothing was entered", () => {
    expect(wantedBy({ command: "read" })).toEqual({ command: "read" });
    expect(wantedBy({ command: "c", parameters: { stages: 4, title: " ", other: null, language: "de" } })).toEqual({
      command: "c",
      entered: { stages: 4, language: "de" },
    });
  });

  const template = templates.find((t) => t.id === "journey-map")!;
  const filled = (entered: Record<string, string | number>) =>
    enteredInto(entered, (n) => `Stage ${n}`)(startSetup(template, plainTaste), template);
  const titles = (entered: Record<string, string | number>) => filled(entered).stages.map((s) => s.title);

  it("a number of stages takes the template's own, and numbers those beyond them", () => {
    const own = startSetup(template, plainTaste).stages.map((s) => s.title);
    expect(titles({ stages: 3 })).toEqual(own.slice(0, 3));
    expect(titles({ stages: "8" })).toEqual([...own, "Stage 7", "Stage 8"]);
    expect(own).toHaveLength(6);
  });

  it("names of stages are taken as they are, with their phases", () => {
    expect(titles({ stages: "Search, Visit ,Move in" })).toEqual(["Search", "Visit", "Move in"]);
    expect(filled({ stages: "Before/Search,Visit" }).stages.map((s) => s.group)).toEqual(["Before", ""]);
    expect(titles({ stages: "2026" })).toEqual(["2026"]);
  });

  it("another language labels everything that nobody named", () => {
    const german = filled({ stages: 4, language: "de" });
    expect(paramsOf(german)).toMatchObject({ language: "de" });
    expect(german.stages.map((s) => s.title)).toEqual(
      template
        .stages(words.de)
        .slice(0, 4)
        .map((s) => s.title),
    );
    expect(filled({ language: "xx" }).language).toBe("en");
  });

  it("a title is the map's title", () => {
    expect(paramsOf(filled({ title: " Buying a home " }))).toMatchObject({ title: "Buying a home" });
  });
});

const open: Sandbox[] = [];
afterEach(() => {
  for (const sandbox of open.splice(0)) sandbox.end();
});

/** The panel's own state before main.js as it is shipped. */
const begun = async (entered: Record<string, unknown> | undefined, command = "insert-journey-map") => {
  const sandbox = await openSandbox({ command, ...(entered && { entered }) });
  open.push(sandbox);
  const session = makeSession(sandbox.board, { newId: () => "m1" });
  const panel = makePanelState(session, { texts: makeTexts("en"), now: () => 0 });
  const opening = openingFor(sandbox.board);
  panel.show(opening.start ?? "read");
  await panel.ready;
  if (opening.template) await panel.choose(opening.template);
  await opening.begin?.(panel);
  return { sandbox, panel, session };
};

describe("from the quick actions to the board", () => {
  it("a map is placed without a question, in one undo step, and can be taken back", async () => {
    const { sandbox, panel, session } = await begun({ stages: 4, title: "Buying a home", language: "de" });
    const { reading } = await session.read();
    expect(reading.maps).toHaveLength(1);
    expect(reading.maps[0]?.title).toBe("Buying a home");
    expect(reading.maps[0]?.stages).toHaveLength(4);
    expect(sandbox.meters().undoSteps).toBe(1);
    expect(panel.store.get().toast?.items.length).toBeGreaterThan(20);
    await panel.undo();
    expect(sandbox.raw()).toEqual({});
  });

  it("what cannot be placed stands in the form, with what is wrong, and the board stays as it is", async () => {
    const { sandbox, panel } = await begun({ stages: "Pay, pay" });
    expect(panel.store.get().problems.map((p) => p.message)).toEqual([
      "Two stages are called “pay”: give one another name.",
    ]);
    expect(panel.store.get().setup?.stages.map((s) => s.title)).toEqual(["Pay", "pay"]);
    expect(sandbox.raw()).toEqual({});
  });

  it("from the menu the form opens, and nothing is placed", async () => {
    const { sandbox, panel } = await begun(undefined);
    expect(panel.store.get().setup?.template).toBe("journey-map");
    expect(sandbox.raw()).toEqual({});
  });
});
