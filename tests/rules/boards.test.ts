// Fixes where they are meant to work: on a board. The map is drawn, read, checked, mended and read again.
import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../src/board/index.js";
import type { Finding, ServiceMap } from "../../src/model/index.js";
import { amend, place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { check } from "../../src/rules/index.js";
import { changed, standing } from "../place/sample.js";
import { readingOf } from "./build.js";
import { fixtures, reportOf } from "./fixtures.js";

const checked = (
  board: Snapshot,
  config: unknown,
): { readonly map: ServiceMap; readonly findings: readonly Finding[] } => {
  const reading = read(board);
  const report = check(reading, { config });
  const [map] = reading.maps;
  if (!map || !report.ok) throw new Error("nothing to check");
  return { map, findings: report.value.maps[0]?.findings ?? [] };
};

/** Two maps a rule that offers a fix on them: the same fix on a hundred maps is drawn and read for nothing. */
const fixable = fixtures.filter(({ rule, map, config }, i) => {
  if (map.lanes.length === 0 || map.stages.length === 0) return false;
  const offers = ({ reading, config: own }: (typeof fixtures)[number]) =>
    reportOf(reading, own).findings.some((f) => f.rule === rule && f.fix);
  return (
    reportOf(readingOf(map), config).findings.some((f) => f.rule === rule && f.fix) &&
    fixtures.slice(0, i).filter((other) => other.rule === rule && offers(other)).length < 2
  );
});

describe("a fix on the board", () => {
  test("takes its finding away and leaves every note as it was, two maps a rule", () => {
    const kinds = new Map<string, number>();
    const refused: string[] = [];
    for (const { name, map, config } of fixable) {
      const board = standing(place(map));
      if (read(board).maps.length !== 1) continue;
      const before = checked(board, config);
      for (const finding of before.findings) {
        if (!finding.fix) continue;
        const amended = amend(finding.fix.changes, before.map, board);
        if (!amended.possible) {
          refused.push(`${name}: ${amended.where}`);
          continue;
        }
        const mended = changed(board, amended.changes);
        const after = checked(mended, config);
        const label = `${name}: ${finding.message}`;
        expect(
          after.findings.map((f) => f.fingerprint),
          label,
        ).not.toContain(finding.fingerprint);
        expect(
          after.findings.filter((f) => f.message === finding.message),
          label,
        ).toEqual([]);
        for (const note of before.map.notes) {
          const id = note.item?.id ?? "";
          expect(
            mended.items.find((item) => item.id === id),
            label,
          ).toEqual(board.items.find((item) => item.id === id));
        }
        for (const change of finding.fix.changes) {
          const kind =
            "set" in change ? `set ${change.set === "header" ? change.field : change.set}` : `add ${change.add}`;
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }
    }
    for (const kind of ["add lane", "add line", "add note", "add stage", "set owner", "set persona"])
      expect(kinds.get(kind) ?? 0, `${kind}; ${refused.join("; ")}`).toBeGreaterThan(0);
  });
});
