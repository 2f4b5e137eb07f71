import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineRoles, type ServiceMap, severities } from "../../src/model/index.js";
import { lanesAbove, sortBy } from "../../src/rules/sides.js";
import { applyFix } from "./apply.js";
import { anyMap, mapOf, readingOf } from "./build.js";
import { fixtures, reportOf } from "./fixtures.js";

const fixesOf = (map: ServiceMap) =>
  reportOf(readingOf(map)).findings.flatMap((finding) => (finding.fix ? [{ finding, fix: finding.fix }] : []));

/** After the fix the finding is gone and nothing as bad has come; nobody's notes were touched. */
const holds = (map: ServiceMap): number => {
  const before = reportOf(readingOf(map));
  const known = new Set(before.findings.map((f) => f.fingerprint));
  const fixes = fixesOf(map);
  for (const { finding, fix } of fixes) {
    const fixed = applyFix(map, fix);
    const after = reportOf(readingOf(fixed)).findings;
    const label = `${finding.message} → ${fix.label}`;
    expect(
      after.map((f) => f.fingerprint),
      label,
    ).not.toContain(finding.fingerprint);
    const worse = after.filter(
      (f) => !known.has(f.fingerprint) && severities.indexOf(f.severity) >= severities.indexOf(finding.severity),
    );
    expect(
      worse.map((f) => f.message),
      label,
    ).toEqual([]);
    expect(fixed.notes.slice(0, map.notes.length)).toEqual(map.notes);
  }
  return fixes.length;
};

describe("fixes", () => {
  test("every fix removes its finding and brings none as severe, on random maps", () => {
    let tried = 0;
    void fc.assert(
      fc.property(anyMap, (map) => {
        tried += holds(map);
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(400);
  });

  test("every fix in the fixtures does so too", () => {
    const tried = fixtures.map(({ map }) => holds(map)).reduce((a, b) => a + b, 0);
    expect(tried).toBeGreaterThan(20);
  });

  test("every kind of fix is among them", () => {
    const kindsOf = (map: ServiceMap) =>
      fixesOf(map).flatMap(({ fix }) =>
        fix.changes.map((c) => ("set" in c ? `set ${c.set === "header" ? c.field : c.set}` : `add ${c.add}`)),
      );
    const all = fixtures.flatMap(({ map }) => [...kindsOf(map), ...kindsOf({ ...map, profile: "nng" })]);
    expect([...new Set(all)].sort()).toEqual([
      "add lane",
      "add line",
      "add note",
      "add stage",
      "set lines",
      "set owner",
      "set persona",
    ]);
  });

  test("a placeholder becomes a question, in the language of the map, and an answer ends it", () => {
    const map = mapOf(`# Ein Sprachkurs

| | Anmeldung | Kurs | Nutzen |
|---|---|---|---|
| Handlungen \`actions\` | Füllt aus | Lernt | Spricht |
`);
    const askedIn = (m: ServiceMap) => reportOf(readingOf(m)).incomplete.map((f) => f.rule);
    const fixed = fixesOf(map)
      .filter(({ finding }) => ["persona-named", "journey-starts-before-contact"].includes(finding.rule))
      .reduce((m, { fix }) => applyFix(m, fix), map);
    expect(fixed.header.persona).toBe("noch zu benennen");
    expect(fixed.stages.map((stage) => stage.title)).toEqual(["Vorher …", "Anmeldung", "Kurs", "Nutzen"]);
    expect(askedIn(fixed)).toEqual(expect.arrayContaining(["persona-named", "journey-starts-before-contact"]));
    const note = {
      id: "n",
      text: "Will in Lissabon bestellen können",
      lane: map.lanes[0]?.id ?? "",
      confidence: 1,
      why: "",
    };
    const answered: ServiceMap = {
      ...fixed,
      header: { persona: "Ida, 70" },
      notes: [...fixed.notes, { ...note, stage: fixed.stages[0]?.id ?? "" }],
    };
    expect(reportOf(readingOf(answered)).passes).toEqual(
      expect.arrayContaining(["persona-named", "journey-starts-before-contact"]),
    );
  });

  test("a map can be fixed until no fix is left, and the order of its lines stays right", () => {
    void fc.assert(
      fc.property(anyMap, (start) => {
        let map = start;
        for (let step = 0; step < 20; step++) {
          const [next] = fixesOf(map);
          if (!next) break;
          map = applyFix(map, next.fix);
        }
        expect(fixesOf(map)).toEqual([]);
        if (start.lines.length > 0) return;
        const heights = map.lines.map((line) => lineRoles.indexOf(line.role));
        expect(heights).toEqual([...heights].sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("a new lane lies on its side of every line, wherever the lines are drawn in their order", () => {
    let placed = 0;
    void fc.assert(
      fc.property(anyMap, (map) => {
        const heights = map.lines.map((line) => lanesAbove(map.lanes, line));
        fc.pre(heights.every((height, i) => i === 0 || (heights[i - 1] ?? 0) <= height));
        for (const { fix } of fixesOf(map)) {
          const [change] = fix.changes;
          if (change === undefined || !("add" in change) || change.add !== "lane") continue;
          const fixed = applyFix(map, fix);
          const fresh = fixed.lanes.filter((lane) => !map.lanes.some((old) => old.id === lane.id));
          for (const line of fixed.lines) {
            const { tooHigh, tooLow } = sortBy(fixed.lanes, line, []);
            expect([...tooHigh, ...tooLow].filter((lane) => fresh.includes(lane))).toEqual([]);
            placed++;
          }
        }
      }),
      { seed: 7, numRuns: 400 },
    );
    expect(placed).toBeGreaterThan(200);
  });

  const blueprint = `# Mortgage

- Kind: service-blueprint
- Persona: Tom

| | Apply |
|---|---|
| Evidence \`physical-evidence\` | Form |
| Customer actions \`actions\` | Fills it in |
| Line of interaction \`interaction\` | — |
| Frontstage \`frontstage\` | Greets her |
| Line of visibility \`visibility\` | — |
| Backstage \`backstage\` | Opens a file |
| Line of internal interaction \`internal-interaction\` | — |
| Support \`support-processes\` | Archive |
`;
  const without = (...titles: readonly string[]) =>
    mapOf(
      blueprint
        .split("\n")
        .filter((row) => !titles.some((title) => row.startsWith(`| ${title} `)))
        .join("\n"),
    );
  const titleAfter = (map: ServiceMap) => {
    const [change] = fixesOf(map)[0]?.fix.changes ?? [];
    if (change === undefined || !("add" in change) || change.add === "note") throw new Error("no such fix");
    const lane = map.lanes.find((l) => l.id === change.after)?.title ?? null;
    return [change.add, "title" in change ? change.title : "", lane];
  };

  test.each([
    ["Backstage", ["lane", "Backstage", "Frontstage"]],
    ["Frontstage", ["lane", "Frontstage", "Customer actions"]],
    ["Customer actions", ["lane", "Actions", "Evidence"]],
    ["Evidence", ["lane", "Physical evidence", null]],
    ["Support", ["lane", "Support processes", "Backstage"]],
    ["Line of visibility", ["line", "Line of visibility", "Frontstage"]],
  ])("without “%s” it goes back where it was", (title, expected) => {
    expect(titleAfter(without(title))).toEqual(expected);
  });

  test("a new lane goes to its side of the lines, also where the order is unusual", () => {
    const map = mapOf(`# Mortgage

- Kind: service-blueprint

| | Apply |
|---|---|
| Customer actions \`actions\` | Fills it in |
| Ideas \`opportunities\` | |
| Line of interaction \`interaction\` | — |
| Line of visibility \`visibility\` | — |
| Backstage \`backstage\` | Opens a file |
| Line of internal interaction \`internal-interaction\` | — |
| Support \`support-processes\` | Archive |
`);
    expect(titleAfter(map)).toEqual(["lane", "Frontstage", "Ideas"]);
  });

  test("the new lane's title is in the language of the map", () => {
    const map = mapOf(`# Beim Friseur

- Profile: first-draft
- Persona: Ben

| | Vorher |
|---|---|
| Handlungen \`actions\` | Ruft an |
| Gefühle \`emotions\` | |
`);
    expect(fixesOf(map).map(({ fix }) => fix.label)).toEqual(["Add the lane “Bedürfnisse”"]);
    expect(titleAfter(map)).toEqual(["lane", "Bedürfnisse", "Handlungen"]);
  });
});
