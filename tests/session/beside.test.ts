import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileBoard } from "../../src/hosts/file/index.js";
import { makeSession } from "../../src/session.js";

it("a lane added to a board we did not draw makes no note of what lay beside the map", async () => {
  const board = fileBoard(readFileSync("ui/samples/untidy.excalidraw", "utf8"), "untidy.excalidraw");
  const session = makeSession(board, { newId: () => "m" });
  const seen = await session.read();
  const [map] = seen.reading.maps;
  const report = await session.check(seen);
  const finding = report.maps[0]?.findings.find((f) => f.roles?.includes("opportunities") && f.fix);
  if (!map || !finding) throw new Error("expected a map that lacks opportunities");
  await session.fix(seen, map.id, finding);
  const after = await session.read();
  expect(after.reading.maps[0]?.lanes.map((l) => l.title)).toContain("Opportunities");
  expect(after.reading.counts.notes).toBe(seen.reading.counts.notes);
  expect(after.reading.leftovers.map((l) => l.text)).toEqual(seen.reading.leftovers.map((l) => l.text));
  const again = await session.check(after);
  expect(again.maps[0]?.findings.map((f) => f.rule)).toContain("pain-point-has-opportunity");
});
