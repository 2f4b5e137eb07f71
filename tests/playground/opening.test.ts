// Files people drop on the page: what is wrong with one is said in whole sentences, with what was expected.
import { describe, expect, it } from "vitest";
import type { Notice } from "../../ui/playground/notice.js";
import { keptOpening, openingOf, textOf } from "../../ui/playground/opening.js";
import { learnTexts } from "../../ui/playground/texts.js";

const english = await learnTexts("en");
const german = await learnTexts("de");
let last = 0;
const newId = (): string => `m${++last}`;

const said = (notice: Notice, texts = english): string => notice.say.map((say) => say(texts)).join(" ");

const refusal = async (text: string, name: string): Promise<Notice> => {
  const opening = await openingOf(text, name, newId);
  if (opening.board) throw new Error(`expected ${name} to be refused`);
  return opening.refused;
};

const board = (elements: readonly unknown[]): string => JSON.stringify({ type: "excalidraw", elements });
const box = { id: "a", type: "rectangle", x: 0, y: 0, width: 10, height: 10 };
const end =
  "Expected a board of Excalidraw, Miro or Figma, or a saved map: .excalidraw, .json, .csv or .md. Nothing was changed.";

describe("a file that cannot be opened", () => {
  it.each([
    ["", "a.excalidraw", "a.excalidraw is empty."],
    [" \n", "a.csv", "a.csv is empty."],
    ['{"type":', "a.json", "a.json breaks off in the middle, in line 1."],
    ['{"type": oops}', "a.json", "a.json is damaged: what stands in line 1, column 10 is not JSON."],
    ['{"fruit": 3}', "a.json", "a.json holds no board."],
    ["[]", "a.json", "a.json holds no board."],
    ["no board", "a.txt", "a.txt holds no board."],
    [
      JSON.stringify({ type: "excalidrawlib", libraryItems: [] }),
      "a.excalidrawlib",
      "a.excalidrawlib is an Excalidraw library, a set of shapes to pick from.",
    ],
    [
      board([{ type: "hologram", id: "x" }, 7]),
      "a.excalidraw",
      "a.excalidraw is damaged or from a newer version: none of its 2 elements can be read.",
    ],
  ])("%j is refused with what was expected", async (text, name, words) => {
    const notice = await refusal(text, name);
    expect(notice.isProblem).toBe(true);
    expect(said(notice)).toBe(`${words} ${end}`);
    expect(said(notice, german)).not.toBe(said(notice));
    expect(said(notice, german)).toContain("Es wurde nichts geändert.");
  });

  it("like a table that is no map comes with what the table lacks", async () => {
    const notice = await refusal("fruit,price\nApple,3\n", "a.csv");
    expect(said(notice, german)).toBe("Aus a.csv ließ sich keine Karte machen. Es wurde nichts geändert.");
    expect(notice.details).toContain("a.csv");
  });

  it("of a wrong kind or size is known before it is read", async () => {
    const refused = async (file: File): Promise<string> => {
      const text = await textOf(file);
      return typeof text === "string" ? "" : said(text);
    };
    expect(await refused(new File(["x"], "a.png", { type: "image/png" }))).toBe(
      `a.png is no file with a board in it. ${end}`,
    );
    expect(await refused(new File(["%PDF-1.4"], "a.pdf"))).toBe(`a.pdf is no file with a board in it. ${end}`);
    expect(await refused(new File(["PK\u0003\u0004"], "a.fig"))).toBe(`a.fig is no file with a board in it. ${end}`);
    const large = { name: "a.json", size: 50_000_001, type: "" } as File;
    expect(await refused(large)).toBe(
      "a.json is too large: 51 MB. Files of up to 50 MB can be opened. Nothing was changed.",
    );
    const gone = {
      name: "a",
      size: 1,
      type: "",
      arrayBuffer: () => Promise.reject(new Error("gone")),
    } as unknown as File;
    expect(await refused(gone)).toContain("a could not be read.");
  });
});

describe("a file that can be opened", () => {
  it("with one element that can be shown keeps the others aside", async () => {
    const { board: opened } = await openingOf(
      board([box, { type: "hologram", id: "x" }]),
      "My board.excalidraw",
      newId,
    );
    expect(opened?.name).toBe("My board");
    expect(opened?.shown).toHaveLength(1);
    expect(opened?.aside).toHaveLength(1);
  });

  it("of a spreadsheet in the system’s own letters is read as it was written", async () => {
    const umlaut = new Uint8Array([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]);
    expect(await textOf(new File([umlaut], "a.csv"))).toBe("Müller");
    expect(await textOf(new File([new Uint8Array([0xff, 0xfe, 0x41, 0])], "a.csv"))).toBe("A");
    expect(await textOf(new File(["Müller"], "a.csv"))).toBe("Müller");
  });

  it("from this browser opens also where nothing of it can be shown", () => {
    expect(keptOpening(board([{ type: "hologram", id: "x" }]), "Mine").board?.aside).toHaveLength(1);
    expect(keptOpening("{", "Mine").board).toBeUndefined();
  });
});
