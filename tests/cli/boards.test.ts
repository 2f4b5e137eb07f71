// The command in docs/accuracy.md that shows that nothing is lost, held against the same files it is meant for.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hasText } from "../../src/board/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { read } from "../../src/read/index.js";
import { boardFiles } from "../boards/files.js";

const files = boardFiles();
const command = /^npx lanewise read dist\/boards\/\* \| node -e '(.*)'$/m.exec(
  readFileSync("docs/accuracy.md", "utf8"),
);

describe("every board in every form", async () => {
  const snapshots = await Promise.all(files.map(({ name, text }) => fileBoard(text, name).read({ of: "board" })));
  const readings = snapshots.map((snapshot) => read(snapshot));

  it("has a file of its own", () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
    expect(files.filter(({ name }) => !/^[\w.-]+\.(?:excalidraw|miro\.json|figma\.json)$/.test(name))).toEqual([]);
  });

  it("is whole, says the command in docs/accuracy.md, one line a file and a total", () => {
    expect(command).not.toBeNull();
    const { stdout } = spawnSync(process.execPath, ["-e", command?.[1] ?? ""], {
      encoding: "utf8",
      input: JSON.stringify(readings),
      maxBuffer: 1e9,
    });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.slice(0, -1).filter((line) => !line.startsWith("whole "))).toEqual([]);
    expect(lines.at(-1)).toMatch(`${files.length} of ${files.length} files whole`);
  });

  it("the command tells a file that lost an item or has one twice", () => {
    const [first] = readings.filter((r) => r.leftovers.length + r.accounted.length > 1);
    if (!first) throw new Error("expected a board with two texts beside its notes");
    const lost = { ...first, counts: { ...first.counts, items: first.counts.items + 1 } };
    const twice = { ...first, accounted: first.accounted.map((a) => ({ ...a, item: first.accounted[0]?.item })) };
    const { stdout } = spawnSync(process.execPath, ["-e", command?.[1] ?? ""], {
      encoding: "utf8",
      input: JSON.stringify([lost, twice]),
    });
    expect(stdout).toMatch(/^NOT WHOLE .*\nNOT WHOLE .*\n0 of 2 files whole/);
  });

  it("is read with as many texts as are written in the file, captions of links aside", () => {
    for (const [i, { items }] of snapshots.entries()) {
      const reading = readings[i];
      const captions = (reading?.maps ?? []).flatMap((m) => m.links).filter((l) => l.text !== undefined).length;
      expect([files[i]?.name, reading?.counts.items]).toEqual([
        files[i]?.name,
        items.filter(hasText).length - captions,
      ]);
    }
  });
});
