import { describe, expect, it } from "vitest";
import { checkDocs } from "../../build/checks.js";
import { sections, sourceNames } from "../../build/checks-names.js";
import { draw } from "../../build/checks-picture.js";
import type { Finding, ServiceMap } from "../../src/model/index.js";
import { reports } from "../../src/reports/index.js";
import { rules } from "../../src/rules/index.js";
import { parsedMap } from "../compare/load.js";
import { nasty } from "../reports/nasty.js";
import { type Element, xml } from "../reports/xml.js";

const printed = (...args: readonly string[]): string => `${args.join(" ")}\n`.repeat(80);
const files = new Map(Object.entries(checkDocs(printed)));
const file = (name: string): string => files.get(`docs/checks/${name}`) ?? "";

const textsIn = ({ text, children }: Element): string => [text, ...children.map(textsIn)].join(" ");
const kilobytes = (text: string): number => new TextEncoder().encode(text).length / 1000;

const finding = (part: Partial<Finding>): Finding => ({
  ...{ rule: "x", severity: "warning", message: "Something is odd.", lanes: [], stages: [], notes: [], items: [] },
  ...{ fingerprint: "x", ...part },
});

const drawn = (map: ServiceMap, ...findings: readonly Finding[]): Element =>
  xml(
    draw({ map, findings: findings.map((f) => ({ finding: f, isOpen: false })), sentence: "All is well.", title: "T" }),
  );

describe("the pages about checks", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s has one, with a wrong and a right picture", (id, rule) => {
    const page = file(`${id}.md`);
    expect(page).toContain(`# ${id}\n`);
    expect(page).toContain(rule.sentence);
    expect(page).toContain(rule.why);
    expect(page).toContain(rule.needs);
    expect(page).toContain(`"${id}":"off"`);
    for (const name of Object.keys(rule.options?.shape ?? {})) expect(page).toContain(`| \`${name}\` |`);
    for (const [, target = ""] of page.matchAll(/\]\(([^)]+)\)/g)) expect(file(target), target).not.toBe("");
    const [wrong, right] = ["wrong", "right"].map((kind) => file(`pictures/${id}-${kind}.svg`));
    for (const picture of [wrong ?? "", right ?? ""]) {
      expect(kilobytes(picture)).toBeLessThan(12);
      expect(xml(picture).attributes).toMatchObject({ width: "720", role: "img" });
      expect(picture).not.toMatch(/<script|<image|<foreignObject|href=|url\((?!#)/);
    }
    expect(textsIn(xml(right ?? ""))).toContain("Right");
    expect(textsIn(xml(wrong ?? ""))).toMatch(/Gap|Weak spot|Hint|Could not check/);
  });

  it("know where every check belongs and what its source is called", () => {
    for (const { id, source } of rules) {
      expect(Object.values(sections).flat(), id).toContain(id);
      expect(Object.keys(sourceNames), id).toContain(source);
    }
  });

  it("are listed in the index, with each form of a report as it is printed", () => {
    const index = file("README.md");
    for (const { id } of rules) expect(index).toContain(`[${id}](${id}.md)`);
    for (const { id } of reports)
      expect(index).toContain(`npx lanewise check ui/samples/half-filled-blueprint.excalidraw --format ${id}`);
  });

  it("are the same bytes each time, and nothing is there that belongs to no check", () => {
    expect(Object.entries(checkDocs(printed))).toEqual([...files]);
    expect(files.size).toBe(1 + 3 * rules.length);
  });
});

const map = parsedMap(`# Buying a first home

- Persona: Jo

| | Search | Visit | Move in |
| - | - | - | - |
| Actions \`actions\` | Scrolls \`id: a\` | Measures \`id: b\` | |
| Emotions \`emotions\` | Glad \`+1\` | Torn \`-1\` | |

- \`a\` → \`b\`
`);

describe("the pictures", () => {
  const rings = ({ children }: Element): readonly Element[] =>
    children.filter((c) => c.name === "rect" && c.attributes["stroke-width"] === "3");

  it("ring the notes, else the cells, else stages and lanes, else the title", () => {
    const whole = drawn(map, finding({}));
    const cell = drawn(map, finding({ lanes: [map.lanes[0]!.id], stages: [map.stages[2]!.id] }));
    const notes = drawn(map, finding({ notes: ["a", "b"], stages: [map.stages[0]!.id] }));
    const lane = drawn(map, finding({ lanes: [map.lanes[1]!.id] }));
    const stages = drawn(map, finding({ stages: map.stages.slice(0, 2).map((s) => s.id) }));
    expect([whole, cell, notes, lane, stages].map((picture) => rings(picture).length)).toEqual([1, 1, 2, 1, 1]);
    expect(Number(rings(whole)[0]?.attributes.y)).toBeLessThan(20);
    expect(Number(rings(cell)[0]?.attributes.x)).toBeGreaterThan(480);
    expect(rings(drawn(map))).toEqual([]);
  });

  it("draw what is missing where a fix would put it", () => {
    const fix = {
      label: "Add",
      changes: [
        { add: "lane", role: "needs", title: "Needs", after: map.lanes[0]!.id },
        { add: "stage", title: "Before …", after: null },
        { set: "header", field: "goal", value: "?" },
      ],
    } as const;
    const picture = drawn(map, finding({ fix }));
    for (const word of ["Needs", "Before …", "Goal: …"]) expect(textsIn(picture)).toContain(word);
    expect(rings(picture)).toHaveLength(3);
  });

  it("show the stages and lanes that matter of a large map, and stay small", () => {
    const stages = Array.from({ length: 30 }, (_, i) => `Stage ${i + 1}`);
    const rows = Array.from(
      { length: 20 },
      (_, i) => `| Lane ${i + 1} |${stages.map((_s, j) => ` Note ${i} ${j} |`).join("")}`,
    );
    const large = parsedMap(`# Large\n\n| | ${stages.join(" | ")} |\n| ${"- | ".repeat(31)}\n${rows.join("\n")}\n`);
    const odd = finding({ lanes: [large.lanes[14]!.id], stages: [large.stages[20]!.id] });
    const text = draw({ map: large, findings: [{ finding: odd, isOpen: false }], sentence: "", title: "T" });
    expect(kilobytes(text)).toBeLessThan(20);
    const picture = xml(text);
    expect(textsIn(picture)).toContain("Stage 21");
    expect(textsIn(picture)).toContain("Lane 15");
    expect(textsIn(picture)).not.toContain("Stage 2 ");
    expect(rings(picture)).toHaveLength(1);
  });

  it("show what people write as text, whatever it is", () => {
    const notes = nasty.map((text, i) => ({ ...map.notes[0]!, id: `n${i}`, text }));
    const odd = {
      ...map,
      title: nasty.join(" "),
      notes,
      lanes: map.lanes.map((l, i) => ({ ...l, title: nasty[i + 1]! })),
    };
    expect(() => drawn(odd, finding({ message: nasty.join(" "), notes: ["n1"] }))).not.toThrow();
  });
});
