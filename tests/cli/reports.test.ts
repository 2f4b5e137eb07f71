import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildOnly } from "../../build/build.js";
import { reports } from "../../src/reports/index.js";
import { sarifSchema } from "../reports/sarif-schema.js";
import { xml } from "../reports/xml.js";

const folder = mkdtempSync(join(tmpdir(), "lanewise-"));
const cli = resolve("dist/cli.js");
const untidy = "ui/samples/untidy.excalidraw";
const half = "ui/samples/half-filled-blueprint.excalidraw";

const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "check", ...args], { encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};

beforeAll(() => buildOnly(["cli"]));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("lanewise check --format", () => {
  it.each(reports.map((form) => form.id))(
    "%s says the same with its exit code as the others, and keeps to stdout",
    (id) => {
      expect(check(untidy, "--format", id)).toMatchObject({ code: 1, err: "" });
      const shown = check(half, "--format", id, "--fail-on", "warning");
      expect([shown.code, shown.err]).toEqual([1, ""]);
      const written = check(half, "--format", id, "-o", join(folder, `${id}.txt`));
      expect(written).toEqual({ code: 0, out: "", err: "" });
      expect(readFileSync(join(folder, `${id}.txt`), "utf8")).toBe(shown.out);
    },
  );

  it("sarif holds several files in one log, with the path of each and the one that cannot be read", () => {
    const { code, out, err } = check(untidy, "missing.excalidraw", half, "--format", "sarif");
    expect([code, err]).toEqual([2, "missing.excalidraw: no such file\n"]);
    const [run, ...more] = sarifSchema.parse(JSON.parse(out)).runs;
    expect(more).toEqual([]);
    expect(run?.artifacts.map((a) => a.location.uri)).toEqual([untidy, "missing.excalidraw", half]);
    expect(run?.invocations[0]?.executionSuccessful).toBe(false);
    expect(run?.tool.driver.version).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
    expect(run?.tool.driver.rules.every((rule) => (rule.help?.text ?? "") !== "")).toBe(true);
  });

  it("junit and github name a file that cannot be read, also where it is the only one", () => {
    const junit = check("missing.excalidraw", "--format", "junit");
    expect(junit.code).toBe(2);
    expect(xml(junit.out.slice(junit.out.indexOf("\n") + 1)).attributes).toMatchObject({ tests: "1", errors: "1" });
    const github = check("missing.excalidraw", half, "--format", "github");
    expect(github.code).toBe(2);
    expect(github.out.split("\n")[0]).toBe(
      "::error file=missing.excalidraw,title=Could not be read::missing.excalidraw: no such file",
    );
  });

  it("is told by the help, each form by name", () => {
    const { out } = check("--help");
    for (const { id } of reports) expect(out).toContain(id);
  });
});
