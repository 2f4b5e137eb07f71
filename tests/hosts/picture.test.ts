// What a board looks like to people, out of what an emulated host holds: one scene for both hosts, and its drawing.
import { describe, expect, it } from "vitest";
import { makeFigJam } from "./figjam-emulator.js";
import { miroEmulator } from "./miro-emulator.js";
import { drawScene } from "./picture/draw.js";
import { miroScene } from "./picture/miro.js";
import { type Part, type Scene, structureOf, textOf } from "./picture/scene.js";
import { sceneOfFigJam, sceneOfMiro } from "./pictures.js";

const partOf = (scene: Scene, text: string): Part => {
  const found = scene.parts.find((p) => textOf(p) === text || p.name === text);
  if (!found) throw new Error(`expected “${text}” among ${scene.parts.map(textOf).join(" · ")}`);
  return found;
};

describe("the picture of a Miro board", () => {
  it("shows stickies in the colours of their names, on paper that leaves room for the shadow", () => {
    const { people, world, ...emulator } = miroEmulator();
    const id = people.add({ kind: "sticky", box: { x: 10, y: 20, w: 199, h: 228 }, text: "Waits & sees" });
    Object.assign(world.find(id).style, { fillColor: "cyan" });
    const part = partOf(sceneOfMiro({ people, world, ...emulator }), "Waits & sees");
    expect(part).toMatchObject({ kind: "note", fill: "#67C6C0", box: { x: 10, y: 20, w: 199, h: 228 } });
    expect(part.paper).toBeCloseTo(199 / 228);
    expect(part.words?.align).toBe("center");
  });

  it("reads Miro’s HTML as runs: bold, line breaks, numeric entities", () => {
    const fields = {
      id: "1",
      type: "shape",
      content: "<p><strong>Ana &amp; Tom:</strong> a&#61;b</p><p>second<br>third</p>",
      style: { fontSize: 48, color: "#1e1e1e", fillColor: "transparent", borderOpacity: 0, textAlign: "left" },
    };
    const [part] = miroScene([{ fields, box: { x: 0, y: 0, w: 400, h: 200 } }]).parts;
    expect(part?.words?.runs.map((r) => [r.text, r.bold === true])).toEqual([
      ["Ana & Tom:", true],
      [" a=b", false],
      ["\n", false],
      ["second", false],
      ["\n", false],
      ["third", false],
    ]);
    expect(part?.fill).toBeUndefined();
    expect(part?.stroke).toBeUndefined();
  });

  it("shows what it has no picture of as a dashed box with its name, and no tags or groups", () => {
    const emulator = miroEmulator();
    const { people } = emulator;
    people.unsupported("kanban", { x: 0, y: 0, w: 300, h: 200 });
    const notes = [0, 300].map((x) =>
      people.add({ kind: "sticky", box: { x, y: 400, w: 199, h: 228 }, text: `at ${x}` }),
    );
    people.group(notes);
    people.tag("urgent", notes);
    people.connect(notes[0] ?? "", notes[1] ?? "", "then");
    const scene = sceneOfMiro(emulator);
    expect(partOf(scene, "kanban").stroke?.dash).toBe(true);
    expect(scene.parts.map((p) => p.kind).sort()).toEqual(["line", "note", "note", "other"]);
    expect(partOf(scene, "then").ends?.map(({ x }) => Math.round(x))).toEqual([100, 400]);
  });
});

describe("the picture of a FigJam page", () => {
  it("shows sections with their name, what lies in them on the page, locked things as locked, back to front", () => {
    const host = makeFigJam();
    const section = host.people.section({ x: 100, y: 100, w: 600, h: 400, text: "Map" });
    host.people.shape({ x: 120, y: 140, w: 200, h: 80, text: "Needs", fill: "#C6FAF6", parent: section });
    const scene = sceneOfFigJam(host);
    expect(scene.parts.map((p) => p.kind)).toEqual(["frame", "shape"]);
    expect(scene.parts[0]).toMatchObject({ name: "Map", box: { x: 100, y: 100 } });
    expect(partOf(scene, "Needs")).toMatchObject({ fill: "#C6FAF6", box: { x: 120, y: 140, w: 200, h: 80 } });
    expect(partOf(scene, "Needs").words).toMatchObject({ align: "center", vertical: "middle" });
  });

  it("shows a sticky with who wrote it, a table cell by cell, and nothing that is hidden", () => {
    const host = makeFigJam();
    host.people.sticky({ x: 0, y: 0, text: "I wait", author: "Tom" });
    host.people.hide(host.people.sticky({ x: 300, y: 0, text: "secret" }));
    host.people.table({ x: 0, y: 400 }, [
      ["Stage", "Pay"],
      ["Needs", "a receipt"],
    ]);
    const scene = sceneOfFigJam(host);
    expect(partOf(scene, "I wait")).toMatchObject({ kind: "note", name: "Tom" });
    expect(partOf(scene, "a receipt").box).toMatchObject({ x: 192, y: 464 });
    expect(scene.parts.map(textOf)).not.toContain("secret");
  });
});

describe("drawing a scene", () => {
  const scene = (parts: readonly Part[]): Scene => ({
    host: "miro",
    ground: "#F2F2F2",
    font: "Arial",
    lineHeight: 1.4,
    naming: "title",
    parts,
  });
  const box = { x: 0, y: 0, w: 100, h: 50 };

  it("turns what is turned, marks what is locked and escapes what people write", () => {
    const words = {
      runs: [{ text: 'a < b & "c"', size: 20, color: "#000000" }],
      align: "left",
      vertical: "top",
      pad: 4,
    } as const;
    const svg = drawScene(scene([{ id: "1", kind: "shape", box, angle: 30, locked: true, words }]));
    expect(svg).toContain('transform="rotate(30 50 25)"');
    expect(svg).toContain('data-locked="true"');
    expect(svg).toContain("a &#60; b &#38; &#34;c&#34;");
    expect(svg).toMatch(/^<svg [^>]*viewBox="-18 -28.8 136 /);
  });

  it("is said in lines that do not depend on how wide letters are", () => {
    const text = (h: number): Part => ({
      id: "1",
      kind: "text",
      box: { ...box, h },
      words: {
        runs: [{ text: "Ana", size: 48, bold: true, color: "#1E1E1E" }],
        align: "left",
        vertical: "top",
        pad: 0,
      },
    });
    expect(structureOf(scene([text(58)]))).toBe(structureOf(scene([text(67)])));
    expect(structureOf(scene([text(58)]))).toBe(
      "miro on #F2F2F2, 1 parts\ntext · 0,0 100 wide · text left top 48 bold #1E1E1E\n",
    );
  });
});
