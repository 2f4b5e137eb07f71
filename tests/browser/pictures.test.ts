// What people see in Miro and in FigJam after an insert, beside the pictures kept of it; and that the comparison sees what matters
// and nothing else.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { templates } from "../../src/templates/index.js";
import { languages } from "../../src/words/index.js";
import { drawScene } from "../hosts/picture/draw.js";
import { type Part, type Scene, structureOf, textOf } from "../hosts/picture/scene.js";
import { type Pictured, picturedBoards } from "../hosts/pictures.js";
import { complaint, kept, misfitsOf, type Shot, shoot } from "./pictures.js";
import { differ, isSame, small } from "./pixels.js";
import { openStudio, type Studio } from "./studio.js";

let studio: Studio;
let boards: readonly Pictured[];
const shots = new Map<string, Shot>();

beforeAll(async () => {
  studio = await openStudio();
  boards = await picturedBoards(kept);
  for (const board of boards) shots.set(board.name, await shoot(studio, board));
});

afterAll(async () => {
  await studio?.close();
});

const long = "Somebody who has saved for eleven years and lives with her parents again, in a village without a train";
const longStages =
  "Kostenübernahmeerklärung einholen,Sich über Möglichkeiten informieren,Auswahlgespräch,Terminvereinbarung am Telefon,Warten,Untersuchung,Nachsorge,Rückfragen zur Rechnung,Abschluss";

const shotOf = (name: string): Shot => {
  const shot = shots.get(name);
  if (!shot) throw new Error(`expected a picture of ${name}, there are ${[...shots.keys()].join(", ")}`);
  return shot;
};

describe("what hosts show of a template", () => {
  for (const { id } of templates)
    for (const host of ["miro", "figjam"])
      it(`looks as it did: ${id} in ${host}`, () => {
        const said = kept.map((language) => complaint(shotOf(`${host}-${id}-${language}`)));
        expect(said.filter((one) => one !== undefined).join("\n\n")).toBe("");
      });

  it("holds every text in its box, and breaks no word", () => {
    expect(misfitsOf([...shots.values()])).toEqual([]);
  });

  it.each([
    ["in every language", languages, {}],
    ["with more and longer stages than there is room for", ["de"], { stages: longStages, seeds: 3 }],
    ["with wide notes, starters in every cell", ["fr"], { notes: "wide", seeds: 3 }],
    [
      "with long facts and a long title",
      ["en"],
      { persona: long, scenario: long, goal: long, scope: long, title: long },
    ],
  ])("holds every text in its box %s", async (_, of, params) => {
    const misfits: string[] = [];
    for (const { name, scene } of await picturedBoards(of, params))
      misfits.push(...misfitsOf([{ name, misfits: await studio.misfits(drawScene(scene)) }]));
    expect(misfits).toEqual([]);
  });
});

describe("the comparison of pictures", () => {
  const changed = async (name: string, change: (part: Part) => readonly Part[], more: Partial<Scene> = {}) => {
    const { scene } = shotOf(name);
    const other: Scene = { ...scene, ...more, parts: scene.parts.flatMap(change) };
    const { png } = await studio.take(drawScene(other), 900);
    return { difference: differ(small(shotOf(name).png), small(png)), structure: structureOf(other) };
  };
  const same = (part: Part): readonly Part[] => [part];
  const name = "figjam-journey-map-en";

  it("sees no difference between two pictures of one board, nor in a font of another width and shape", async () => {
    expect((await changed(name, same)).difference).toMatchObject({ grounds: 0, all: 0 });
    for (const font of ["'Like Open Sans'", "'DejaVu Sans', Helvetica, sans-serif"]) {
      const { difference, structure } = await changed(name, same, { font });
      expect(difference).toSatisfy(isSame);
      expect(structure).toBe(shotOf(name).structure);
    }
  });

  const isBand = (part: Part): boolean => part.fill === "#F1FEFD";

  it("sees a band that takes the palest of other colours, a band that is gone, and lanes that stand elsewhere", async () => {
    const recoloured = await changed(name, (p) => (isBand(p) ? [{ ...p, fill: "#F8F5FF" }] : [p]));
    expect(recoloured.difference).not.toSatisfy(isSame);
    expect(recoloured.structure).not.toBe(shotOf(name).structure);
    expect((await changed(name, (p) => (isBand(p) ? [] : [p]))).difference).not.toSatisfy(isSame);
    const lower = await changed(name, (p) => [{ ...p, box: { ...p.box, y: p.box.y + (p.kind === "frame" ? 0 : 24) } }]);
    expect(lower.difference).not.toSatisfy(isSame);
  });

  it("sees words that are gone from a head", async () => {
    const bare = await changed(name, (p) => {
      const { words, ...rest } = p;
      return textOf(p).startsWith("Needs") ? [rest] : [p];
    });
    expect(bare.structure).not.toBe(shotOf(name).structure);
  });

  it("names the files to look at, and the way to renew", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lanewise-pictures-"));
    try {
      const shot = shotOf(name);
      expect(complaint(shot, folder)).toContain(`${name} has no reference`);
      writeFileSync(join(folder, `${name}.png`), small(shotOf("figjam-service-blueprint-en").png));
      writeFileSync(join(folder, `${name}.txt`), shot.structure.replace("#F1FEFD", "#ABCDEF"));
      const said = complaint(shot, folder) ?? "";
      expect(said).toMatch(
        /^figjam-journey-map-en does not look as it did: \d+\.\d % of the picture has another colour/,
      );
      expect(said).toContain("dist/pictures/figjam-journey-map-en.now.png");
      expect(said).toMatch(/part \d+: shape · .*fill #ABCDEF/);
      expect(said).toContain("node build/run.mjs pictures --renew");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("the studio", () => {
  it("finds the text that is too high for its box and the word that is too wide", async () => {
    const board = boards.find((b) => b.name === "figjam-first-draft-en");
    if (!board) throw new Error("expected a first draft");
    const parts = board.scene.parts.map((part) => {
      const first = part.words?.runs[0];
      if (!part.words || !first || !textOf(part).startsWith("Activities")) return part;
      return {
        ...part,
        words: { ...part.words, runs: [{ ...first, text: "Unterbrechungsfreiheitsnachweis ".repeat(9) }] },
      };
    });
    const { misfits } = await studio.take(drawScene({ ...board.scene, parts }), 900);
    expect(misfits).toHaveLength(1);
    expect(misfits[0]?.over).toBeGreaterThan(0);
    expect(misfits[0]?.wide).toBeGreaterThan(0);
  });
});
