import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { Report } from "../../src/model/index.js";
import { makeSession } from "../../src/session.js";
import { mapOf } from "../rules/build.js";

const folder = mkdtempSync(join(tmpdir(), "lanewise-"));
const at = (name: string): string => join(folder, name);
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve("dist/cli.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
};

const silent = (wait: string): string => `# Buying a first home

- Persona: Tom

|                           | Search                  | Wait    | Move in       |
| ------------------------- | ----------------------- | ------- | ------------- |
| Actions \`actions\`         | Scrolls through portals | ${wait} | Carries boxes |
| Pain points \`pain-points\` |                         | No word |               |
`;
const config = JSON.stringify({ extends: "journey-map", rules: { "lane-required": "off" } });
const empty = JSON.stringify({ type: "excalidraw", version: 2, source: "", elements: [], appState: {}, files: {} });

beforeAll(async () => {
  await buildOnly(["cli"]);
  writeFileSync(at("lanewise.json"), config);
  writeFileSync(at("open.md"), silent(""));
  writeFileSync(at("off.md"), silent("lanewise:off stage-has-action because he can only wait"));

  const board = fileBoard(empty, "board.excalidraw");
  const session = makeSession(board, { newId: () => "m" });
  const plan = await session.planMap(mapOf(silent("")));
  if (!plan.ok) throw new Error("no plan");
  await session.insert(plan.value);
  const seen = await session.read();
  writeFileSync(at("open.excalidraw"), board.content());
  const [map] = (await session.check(seen)).maps;
  const finding = map?.findings.find((f) => f.rule === "stage-has-action");
  if (!map || !finding) throw new Error("nothing to dismiss");
  await session.dismiss(seen, map.map, finding, { why: "he can only wait", when: "2026-11-24" });
  writeFileSync(at("dismissed.excalidraw"), board.content());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lanewise check", () => {
  it("does not count what is silenced on the board, and says why it is", () => {
    expect(run("check", "open.md").code).toBe(1);
    const { code, out } = run("check", "off.md");
    expect(code).toBe(0);
    expect(out).toContain("Silenced on the board (1)");
    expect(out).toContain("because he can only wait");
  });

  it("does not count what the board's people dismissed, and shows it with day and reason", () => {
    expect(run("check", "open.excalidraw").code).toBe(1);
    const { code, out } = run("check", "dismissed.excalidraw");
    expect(out).toContain("Dismissed (1)");
    expect(out).toContain("2026-11-24: he can only wait");
    expect(code).toBe(0);
    const report: Report = JSON.parse(run("check", "dismissed.excalidraw", "--format", "json").out);
    expect(report.maps[0]?.dismissed?.map((d) => d.rule)).toEqual(["stage-has-action"]);
  });

  it("writes a baseline of open findings, which stays good when something is silenced or dismissed later", () => {
    expect(run("check", "open.md", "--write-baseline", "base.json").code).toBe(0);
    expect(run("check", "off.md", "--baseline", "base.json", "--fail-on", "info").code).toBe(0);
    const { out } = run("check", "dismissed.excalidraw", "--write-baseline", "board.json");
    expect(out).toContain("Dismissed (1)");
    expect(run("check", "open.excalidraw", "--baseline", "board.json").code).toBe(1);
    expect(run("check", "dismissed.excalidraw", "--baseline", "board.json", "--fail-on", "info").code).toBe(0);
  });

  it("keeps what is silenced when a map is put on a board, and read from it", () => {
    expect(run("insert", "off.md", "-o", "drawn.excalidraw").code).toBe(0);
    expect(run("check", "drawn.excalidraw").code).toBe(0);
    const markdown = run("read", "drawn.excalidraw", "--format", "markdown").out;
    expect(markdown).toContain("| lanewise:off stage-has-action because he can only wait |");
  });

  it("carries coverage and the outside-in score in JSON", () => {
    const report: Report = JSON.parse(run("check", "open.md", "--format", "json").out);
    expect(report.maps[0]?.coverage?.cells[0]).toEqual(["filled", "expected", "filled"]);
    expect(report.maps[0]?.outsideIn?.parts).toHaveLength(5);
  });
});
