import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
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

beforeAll(() => buildOnly(["cli"]));
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
    expect((JSON.parse(run("read", "odd.excalidraw", "--hints", "none").out) as Reading).maps).toEqual([]);
    writeFileSync(at("bad-hints.json"), JSON.stringify({ lanes: [{ label: "x", roles: ["dancing"] }] }));
    expect(run("read", "odd.excalidraw", "--hints", "bad-hints.json")).toMatchObject({
      code: 2,
      err: expect.stringContaining("bad-hints.json"),
    });
  });

  it("says which hints name nothing, whatever form the result takes", () => {
    writeFileSync(at("gone.json"), JSON.stringify({ lanes: [{ label: "Nowhere" }] }));
    for (const args of [["read", "--format", "csv"], ["read"], ["check"]])
      expect(run(...args, join(samples, "untidy.excalidraw"), "--hints", "gone.json").err).toContain(
        "No text on the board says “Nowhere”",
      );
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

describe("files that are not written", () => {
  const barber = join(samples, "barber.excalidraw");

  it("a folder that is not there is named before anything is said to be placed", () => {
    expect(run("insert", "journey-map", "-o", "nowhere/a.excalidraw")).toMatchObject({
      code: 2,
      err: "lanewise: nowhere/a.excalidraw: there is no folder “nowhere” to write to\n",
    });
    expect(run("insert", "journey-map", "-o", "")).toMatchObject({
      code: 2,
      err: "lanewise: -o: expected the name of a file\n",
    });
  });

  it("what is no file, such as /dev/null, may be written to", () => {
    expect(run("read", barber, "-o", "/dev/null")).toMatchObject({ code: 0, err: "" });
  });

  it("a board named by mistake for the baseline stays; a baseline is written anew", () => {
    writeFileSync(at("board.excalidraw"), readFileSync(barber));
    expect(run("check", barber, "--write-baseline", "board.excalidraw")).toMatchObject({
      code: 2,
      err: "lanewise: board.excalidraw: is there already and is no baseline; --force writes over it\n",
    });
    expect(readFileSync(at("board.excalidraw"), "utf8")).toBe(readFileSync(barber, "utf8"));
    for (let n = 0; n < 2; n++) expect(run("check", barber, "--write-baseline", "base.json").code).toBe(0);
    expect(run("check", barber, "--write-baseline", "board.excalidraw", "--force").code).toBe(0);
  });
});

describe("files of other makes", () => {
  const csv = () => run("read", join(samples, "barber.excalidraw"), "--format", "csv").out;
  const texts = (file: string) => readingOf(file).maps[0]?.notes.map((n) => n.text);

  it("spreadsheets saved as UTF-16 or in the code page of a German Windows are read", () => {
    const table = csv().replaceAll("Pays and tips", "Zahlt fünf Euro für die Größe");
    writeFileSync(at("utf8.csv"), table);
    writeFileSync(at("utf16.csv"), Buffer.from(`\uFEFF${table}`, "utf16le"));
    // Latin 1 has no typographic quotation marks; both code pages agree on the letters that matter here.
    writeFileSync(at("windows.csv"), Buffer.from(table.replace(/[“”’]/g, "'"), "latin1"));
    expect(texts("utf16.csv")).toEqual(texts("utf8.csv"));
    expect(texts("windows.csv")).toContain("Zahlt fünf Euro für die Größe");
  });

  it("elements nobody can read are counted aloud", () => {
    const elements = [{ id: "q", type: "hologram", x: 0, y: 0, width: 5, height: 5 }];
    writeFileSync(at("odd-types.excalidraw"), JSON.stringify({ type: "excalidraw", version: 2, elements }));
    expect(run("read", "odd-types.excalidraw")).toMatchObject({
      code: 0,
      err: "odd-types.excalidraw: 1 × hologram cannot be read\n",
    });
  });

  it("two of one name in two folders are told apart", () => {
    for (const sub of ["one", "two"]) {
      mkdirSync(at(sub));
      writeFileSync(at(join(sub, "same.json")), sub === "one" ? "" : "{");
    }
    const lines = run("read", join("one", "same.json"), join("two", "same.json")).err.split("\n");
    expect(lines[0]).toMatch(/^one.same\.json: is empty/);
    expect(lines[1]).toMatch(/^two.same\.json: breaks off in the middle \(line 1, column 2\)/);
  });

  it("what can be read is named in full", () => {
    writeFileSync(at("dear.txt"), "Dear diary");
    expect(run("read", "dear.txt").err).toBe(
      "dear.txt: is not JSON (line 1, column 1); expected an .excalidraw board, Miro items, Figma JSON, or a map saved as JSON, CSV or Markdown\n",
    );
  });
});

describe("wrong usage", () => {
  it("names the option that was probably meant", () => {
    expect(run("read", "--farmat", "json", "x").err).toBe(
      "lanewise: read: no option “--farmat”, did you mean “--format”?\n",
    );
    expect(run("read", "x", "--set", "a=b").err).toBe(
      "lanewise: read: no option “--set”, expected “--help”, “--output”, “--force”, “--format” or “--hints”\n",
    );
    expect(run("read", "x", "--format").err).toBe("lanewise: read: “--format” needs a value\n");
    expect(run("read", "x", "--force=yes").err).toBe("lanewise: read: “--force” takes no value\n");
  });

  it("of a profile, config or baseline is said once, however many files there are", () => {
    const barber = join(samples, "barber.excalidraw");
    writeFileSync(at("rulez.json"), JSON.stringify({ rules: { "lane-requierd": "off" } }));
    writeFileSync(at("no-base.json"), "[]");
    for (const [option, value, said] of [
      ["--profile", "jurney-map", "unknown profile “jurney-map”, the nearest is “journey-map”"],
      ["--config", "rulez.json", "rulez.json, at rules: unknown rule “lane-requierd”, the nearest is “lane-required”"],
      ["--baseline", "no-base.json", "no-base.json: a list, expected a lanewise.baseline/1 file"],
    ] as const)
      expect(run("check", barber, barber, option, value)).toEqual({ code: 2, out: "", err: `lanewise: ${said}\n` });
  });

  it("of parameters a saved map has no use for is refused, drawing it otherwise is not", () => {
    expect(run("read", join(samples, "barber.excalidraw"), "-o", "saved.json").code).toBe(0);
    expect(run("insert", "saved.json", "--set", "stages=A,B")).toMatchObject({
      code: 2,
      out: "",
      err: "lanewise: stages: a saved map brings its own; expected notes, noteSize, language, color or expected\n",
    });
    expect(run("insert", "saved.json", "--set", "nots=wide").err).toBe(
      "lanewise: Unknown parameter “nots”, did you mean “notes”?\n",
    );
    expect(run("insert", "saved.json", "--set", "noteSize=120").code).toBe(0);
  });

  it("merging what holds no map is refused by its name", () => {
    writeFileSync(at("none.excalidraw"), JSON.stringify({ type: "excalidraw", version: 2, elements: [] }));
    expect(run("merge", join(samples, "barber.excalidraw"), "none.excalidraw")).toMatchObject({
      code: 2,
      out: "",
      err: "lanewise: none.excalidraw: holds no map Lanewise can read\n",
    });
  });

  it("reading the standard input twice is refused", () => {
    expect(lanewise(["diff", "-", "-"], readFileSync(join(samples, "barber.excalidraw"), "utf8")).err).toBe(
      "lanewise: the standard input can be read only once\n",
    );
  });

  it("of many lines in one file is cut after the first five", () => {
    const rows = Array.from({ length: 50 }, (_, n) => `Actions,Pay,x,${n + 3}`);
    writeFileSync(at("scores.csv"), ["lane,stage,text,score", ...rows].join("\n"));
    const { code, err } = run("read", "scores.csv");
    expect(code).toBe(2);
    expect(err).toMatch(/line 6: score “7”, expected a number from -2 to 2; and 45 more\n$/);
  });

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
