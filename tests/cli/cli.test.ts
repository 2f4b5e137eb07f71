import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundles } from "../../build/build.js";
import type { Reading, Report } from "../../src/model/index.js";

const folder = mkdtempSync(join(tmpdir(), "lanewise-"));
const at = (name: string): string => join(folder, name);
const cli = resolve("dist/cli.js");
const samples = resolve("ui/samples");

const run = (...args: readonly string[]) => lanewise(args);
const lanewise = (args: readonly string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    input,
  });
  return { code: status, out: stdout, err: stderr };
};
const readingOf = (file: string): Reading => JSON.parse(run("read", file).out);

beforeAll(() => bundles.cli());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lanewise insert", () => {
  it("writes a board whose stages and lanes read back as given", () => {
    const made = run(
      ...["insert", "journey-map", "--set", "persona=First-time buyer"],
      ...["--set", "stages=Search,Visit,Offer,Move in", "-o", "a.excalidraw"],
    );
    expect(made.code).toBe(0);
    expect(made.out).toBe("");
    const [map] = readingOf("a.excalidraw").maps;
    expect(map?.stages.map((s) => s.title)).toEqual(["Search", "Visit", "Offer", "Move in"]);
    expect(map?.lanes.map((l) => l.roles[0])).toEqual([
      "actions",
      "needs",
      "touchpoints",
      "thoughts",
      "emotions",
      "pain-points",
      "opportunities",
      "backstage",
    ]);
    expect(map?.header.persona).toBe("First-time buyer");
  });

  it("keeps what is on the board and never writes over it unasked", () => {
    const theirs = {
      id: "t1",
      type: "text",
      x: 5,
      y: 5,
      width: 90,
      height: 25,
      text: "Theirs",
      unknown: { kept: true },
    };
    const board = {
      type: "excalidraw",
      version: 2,
      source: "x",
      elements: [theirs],
      appState: { theme: "dark" },
      files: {},
    };
    writeFileSync(at("b.excalidraw"), JSON.stringify(board));
    const piped = run("insert", "first-draft", "--into", "b.excalidraw");
    expect(JSON.parse(piped.out)).toMatchObject({
      elements: expect.arrayContaining([theirs]),
      appState: { theme: "dark" },
    });
    expect(JSON.parse(readFileSync(at("b.excalidraw"), "utf8"))).toEqual(board);
    expect(run("insert", "first-draft", "--into", "b.excalidraw", "-o", "b.excalidraw").code).toBe(0);
    expect(readingOf("b.excalidraw").maps).toHaveLength(1);
    const refused = run("insert", "first-draft", "-o", "b.excalidraw");
    expect([refused.code, refused.err]).toEqual([
      2,
      "lanewise: b.excalidraw: is there already; --force writes over it\n",
    ]);
    expect(run("insert", "first-draft", "-o", "b.excalidraw", "--force").code).toBe(0);
  });

  it("refuses what it does not know with the nearest name", () => {
    expect(run("insert", "jurney-map")).toMatchObject({ code: 2, err: expect.stringContaining("journey-map") });
    expect(run("insert", "journey-map", "--set", "stagse=A")).toMatchObject({
      code: 2,
      err: expect.stringContaining("stages"),
    });
    expect(run("insert", "journey-map", "--set", "seeds")).toMatchObject({
      code: 2,
      err: expect.stringContaining("key=value"),
    });
  });

  it("takes a map saved as JSON, CSV or Markdown", () => {
    const source = join(samples, "barber.excalidraw");
    for (const [format, name] of [
      ["json", "m.json"],
      ["csv", "m.csv"],
      ["markdown", "m.md"],
    ] as const) {
      expect(run("read", source, "--format", format, "-o", name, "--force").code).toBe(0);
      const made = run("insert", name, "-o", `from-${format}.excalidraw`);
      expect([made.code, format]).toEqual([0, format]);
      const [map] = readingOf(`from-${format}.excalidraw`).maps;
      const [was] = readingOf(source).maps;
      expect(map?.notes.map((n) => n.text).sort()).toEqual(was?.notes.map((n) => n.text).sort());
    }
  });
});

describe("lanewise read", () => {
  it("accounts for every text of every sample", () => {
    for (const name of ["empty", "barber", "half-filled-blueprint", "untidy"]) {
      const { counts } = readingOf(join(samples, `${name}.excalidraw`));
      expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
    }
  });

  it("goes on after a file it cannot read, says so and ends with 2", () => {
    writeFileSync(at("nonsense.json"), "{ not json");
    const barber = join(samples, "barber.excalidraw");
    const lines = run("read", barber, "nonsense.json", "missing.excalidraw", "--format", "ndjson");
    expect(lines.code).toBe(2);
    const values = lines.out
      .trim()
      .split("\n")
      .map((l) => JSON.parse(l));
    expect(values.map((v) => Object.keys(v)[0])).toEqual(["format", "error", "error"]);
    expect(lines.err).toContain("missing.excalidraw: no such file");
    expect(lines.err.trim().split("\n")).toHaveLength(2);
    const whole = run("read", barber, barber);
    expect(JSON.parse(whole.out)).toHaveLength(2);
  });

  it("reads the standard input", () => {
    const text = readFileSync(join(samples, "barber.excalidraw"), "utf8");
    const { code, out } = lanewise(["read", "-", "--format", "markdown"], text);
    expect(code).toBe(0);
    expect(out).toContain("barber");
  });

  it("ends with 0 on a board without a map, and with 2 on folders, empty files and other things", () => {
    writeFileSync(at("none.excalidraw"), JSON.stringify({ type: "excalidraw", version: 2, elements: [] }));
    expect(run("read", "none.excalidraw")).toMatchObject({ code: 0, err: "" });
    writeFileSync(at("empty.json"), "");
    writeFileSync(at("list.json"), '{"hello": "world"}');
    for (const name of [".", "empty.json", "list.json"]) {
      const { code, out, err } = run("read", name);
      expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
    }
  });

  it("follows hints", () => {
    const text = (id: string, label: string, x: number, y: number) => ({
      id,
      type: "rectangle",
      x,
      y,
      width: 200,
      height: 100,
      backgroundColor: "#ffffff",
      boundElements: [{ type: "text", id: `${id}t` }],
      label,
    });
    const boxes = [
      text("a", "Wombling", 0, 300),
      text("b", "Grooving", 0, 600),
      text("c", "Dawn", 400, 0),
      text("d", "Dusk", 800, 0),
      text("n", "A note", 400, 300),
    ];
    const elements = boxes.flatMap((b) => [
      b,
      {
        id: `${b.id}t`,
        type: "text",
        containerId: b.id,
        x: b.x,
        y: b.y,
        width: 100,
        height: 25,
        text: b.label,
        fontSize: 20,
      },
    ]);
    writeFileSync(at("odd.excalidraw"), JSON.stringify({ type: "excalidraw", version: 2, elements }));
    expect(readingOf("odd.excalidraw").maps).toEqual([]);
    writeFileSync(
      at("hints.json"),
      JSON.stringify({
        lanes: [{ label: "Wombling", roles: ["actions"] }, { label: "Grooving" }],
        stages: [{ label: "Dawn" }, { label: "Dusk" }],
      }),
    );
    const { out } = run("read", "odd.excalidraw", "--hints", "hints.json");
    const [map] = (JSON.parse(out) as Reading).maps;
    expect(map?.lanes.map((l) => [l.title, l.roles])).toEqual([
      ["Wombling", ["actions"]],
      ["Grooving", []],
    ]);
    expect(map?.notes.map((n) => n.text)).toEqual(["A note"]);
    writeFileSync(at("bad-hints.json"), JSON.stringify({ lanes: [{ label: "x", roles: ["dancing"] }] }));
    expect(run("read", "odd.excalidraw", "--hints", "bad-hints.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("bad-hints.json"),
    });
  });
});

describe("lanewise check", () => {
  it("names the missing lanes of the untidy sample and ends with 1", () => {
    const { code, out } = run("check", join(samples, "untidy.excalidraw"));
    expect(code).toBe(1);
    expect(out).toMatch(/lane .*is missing/i);
  });

  it("says in one line that there is no map", () => {
    writeFileSync(at("none.excalidraw"), JSON.stringify({ type: "excalidraw", version: 2, elements: [] }));
    const { code, out, err } = run("check", "none.excalidraw");
    expect([code, out, err.trim().split("\n").length]).toEqual([2, "", 1]);
  });

  it("takes profile, config and what counts as failing", () => {
    const untidy = join(samples, "untidy.excalidraw");
    expect(run("check", untidy, "--profile", "jurney-map")).toMatchObject({
      code: 2,
      err: expect.stringContaining("journey-map"),
    });
    expect(run("check", untidy, "--fail-on", "terror")).toMatchObject({
      code: 2,
      err: expect.stringContaining("warning"),
    });
    const report: Report = JSON.parse(run("check", untidy, "--format", "json").out);
    const fired = new Set(report.maps.flatMap((m) => m.findings.map((f) => f.rule)));
    writeFileSync(at("off.json"), JSON.stringify({ rules: Object.fromEntries([...fired].map((id) => [id, "off"])) }));
    expect(run("check", untidy, "--config", "off.json", "--fail-on", "info").code).toBe(0);
    writeFileSync(at("odd.json"), JSON.stringify({ rules: { "lane-requierd": "off" } }));
    expect(run("check", untidy, "--config", "odd.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("lane-required"),
    });
  });

  it("passes over what the baseline knows", () => {
    const untidy = join(samples, "untidy.excalidraw");
    expect(run("check", untidy, "--write-baseline", "known.json").code).toBe(0);
    expect(run("check", untidy, "--baseline", "known.json", "--fail-on", "info").code).toBe(0);
  });
});

describe("lanewise diff and merge", () => {
  it("finds no difference in the same board and names one where there is one", () => {
    const barber = join(samples, "barber.excalidraw");
    expect(run("diff", barber, barber)).toMatchObject({ code: 0 });
    const text = readFileSync(barber, "utf8");
    const [map] = readingOf(barber).maps;
    const note = map!.notes[0]!;
    writeFileSync(at("changed.excalidraw"), text.replaceAll(JSON.stringify(note.text).slice(1, -1), "Something else"));
    const { code, out } = run("diff", barber, "changed.excalidraw", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ what: "note" }]);
  });

  it("makes one map of two", () => {
    run("insert", "journey-map", "--set", "stages=A,B", "-o", "one.excalidraw");
    run("insert", "journey-map", "--set", "stages=B,C", "-o", "two.excalidraw");
    expect(run("merge", "one.excalidraw", "two.excalidraw", "-o", "both.json").code).toBe(0);
    expect(readingOf("both.json").maps[0]?.stages.map((s) => s.title)).toEqual(["A", "B", "C"]);
  });
});

describe("wrong usage", () => {
  it("is one line that says what was expected, and exit code 2", () => {
    for (const args of [
      ["dance"],
      ["read"],
      ["diff", "a"],
      ["read", "--farmat", "json", "x"],
      ["templates", "x"],
      ["read", "x", "--format", "jason"],
    ]) {
      const { code, out, err } = run(...args);
      expect([args, code, out, err.trim().split("\n").length]).toEqual([args, 2, "", 1]);
    }
  });

  it("help is there for everything", () => {
    expect(run("--help").out).toContain("lanewise read FILE…");
    for (const name of ["templates", "insert", "read", "check", "rules", "diff", "merge"])
      expect(run(name, "--help")).toMatchObject({ code: 0, out: expect.stringContaining(`lanewise ${name}`) });
  });

  it("lists templates and rules for people and programs", () => {
    expect(run("templates").out).toContain("service-blueprint");
    expect(JSON.parse(run("templates", "--json").out).map((t: { id: string }) => t.id)).toContain("first-draft");
    expect(run("rules").out).toContain("stage-has-action");
    expect(JSON.parse(run("rules", "--json").out)[0]).toHaveProperty("severity");
  });
});
