import { describe, expect, it } from "vitest";
import { straysIn } from "../../build/arrows.js";

const from = (path: string): string => `import { x } from "${path}";\n`;

describe("the arrows of the house", () => {
  it("keep hosts away from the model", () => {
    expect(straysIn("src/hosts/miro/board.ts", from("../../model/index.js"))).toMatchObject([
      { imports: "../../model/index.js" },
    ]);
    expect(straysIn("src/hosts/miro/board.ts", from("../../board/index.js"))).toEqual([]);
  });

  it("keep place and read apart", () => {
    expect(straysIn("src/read/read.ts", from("../place/index.js"))).toHaveLength(1);
    expect(straysIn("src/place/place.ts", from("../read/index.js"))).toHaveLength(1);
  });

  it("run one way through the folders of reading", () => {
    expect(straysIn("src/read/labels/x.ts", from("../borders/cuts.js"))).toEqual([]);
    expect(straysIn("src/read/borders/x.ts", from("../labels/look.js"))).toHaveLength(1);
    expect(straysIn("src/read/around/x.ts", from("../hints/hints.js"))).toHaveLength(1);
    expect(straysIn("src/read/sheet/x.ts", from("../grid.js"))).toHaveLength(1);
    expect(straysIn("src/read/notes/x.ts", from("../maps/scopes.js"))).toHaveLength(1);
    expect(straysIn("src/read/index.ts", from("./again/again.js"))).toEqual([]);
  });

  it("let the file host see how other hosts' files look, and nothing else of them", () => {
    expect(straysIn("src/hosts/file/board.ts", from("../miro/items.js"))).toEqual([]);
    expect(straysIn("src/hosts/file/board.ts", from("../miro/board.js"))).toHaveLength(1);
  });

  it("keep the core free of packages", () => {
    expect(straysIn("src/read/read.ts", from("zod/mini"))).toEqual([]);
    expect(straysIn("src/read/read.ts", from("zod"))).toHaveLength(1);
    expect(straysIn("src/formats/csv.ts", from("papaparse"))).toEqual([]);
    expect(straysIn("src/rules/x.ts", from("papaparse"))).toHaveLength(1);
    expect(straysIn("src/model/map.ts", 'import { readFileSync } from "node:fs";\n')).toHaveLength(1);
  });

  it("see every form of import", () => {
    const forms = [
      'import "../read/a.js";',
      'export * from "../read/a.js";',
      'import type {\n  A,\n} from "../read/a.js";',
      'const a = await import("../read/a.js");',
    ];
    for (const source of forms) expect(straysIn("src/place/a.ts", `${source}\n`), source).toHaveLength(1);
  });

  it("leave composition roots alone", () => {
    expect(straysIn("ui/miro.tsx", from("../src/hosts/miro/board.js"))).toEqual([]);
    expect(straysIn("ui/panel/state.ts", from("../../src/hosts/miro/board.js"))).toHaveLength(1);
  });
});
