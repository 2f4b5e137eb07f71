import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { parseParams, templates } from "../../src/templates/index.js";
import { heard, heardLanguages, languages, list } from "../../src/words/index.js";
import { board, itemsOf, label, sticky, withoutTags } from "./on-board.js";

const only = (items: readonly Item[]): ServiceMap => {
  const reading = read(board(items));
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0] as ServiceMap;
};

const shapeOf = (map: ServiceMap) => ({
  title: map.title,
  profile: map.profile,
  state: map.header.state,
  lanes: map.lanes.map((l) => [l.title, l.roles]),
  stages: map.stages.map((s) => [s.title, s.group]),
  lines: map.lines.map((l) => l.role),
});

describe("boards in every language", () => {
  const cases = templates.flatMap((template) => languages.map((language) => ({ template, language })));
  it.each(cases)("[R16] $template.id in $language is read back without its tags", ({ template, language }) => {
    const params = parseParams({ language, seeds: "3", title: "Ana 2026" });
    if (!params.ok) throw new Error(JSON.stringify(params.problems));
    const built = template.build(params.value, "m1");
    // A method that is written nowhere on the board is known by its tags alone.
    const map = template.profile === "first-draft" ? built : { ...built, profile: built.kind };
    const reading = read(board(withoutTags(itemsOf(place(map, { language })))));
    expect(reading.maps.map(shapeOf)).toEqual([shapeOf(map)]);
    expect(reading.leftovers).toEqual([]);
    // Seed notes nobody has touched are ours, not somebody's.
    expect(reading.counts.notes).toBe(0);
    expect(reading.accounted.filter((item) => item.as === "prompt").length).toBeGreaterThanOrEqual(map.notes.length);
  });

  it.each(heardLanguages)("[R16] lanes and stages drawn by hand are found by their words, in %s", (language) => {
    const roles = ["actions", "emotions", "pain-points", "opportunities"] as const;
    const stages = list(heard[language].stages).slice(0, 3);
    const items = [
      ...stages.map((stage, i) => label(stage, 200 + i * 250, 0)),
      ...roles.flatMap((role, row) => [
        label(list(heard[language].roles[role])[2] ?? "", 0, 80 + row * 160),
        ...stages.map((stage, i) => sticky(`${stage} ${row}`, 200 + i * 250, 60 + row * 160)),
      ]),
    ];
    const map = only(items);
    expect(map.lanes.map((l) => l.roles.includes("emotions") || l.roles.length === 1)).toEqual(roles.map(() => true));
    expect(map.lanes.map((lane, i) => lane.roles.includes(roles[i] ?? "stages"))).toEqual(roles.map(() => true));
    expect(map.stages.map((s) => s.title)).toEqual(stages);
    expect(map.notes).toHaveLength(12);
  });

  it("[R11] 可視線 between customer and frontstage is the line of interaction, between frontstage and backstage that of visibility", () => {
    const lane = (title: string, y: number) => [
      label(title, 0, y + 40),
      sticky(`${title}一`, 200, y),
      sticky(`${title}二`, 450, y),
    ];
    const lines = (rows: readonly string[]) =>
      only([
        label("認知", 200, -100),
        label("購買", 450, -100),
        ...rows.flatMap((text, i) => (text.endsWith("線") ? [label(text, 0, i * 110 + 40)] : lane(text, i * 110))),
      ]).lines.map((l) => [l.title, l.role]);
    expect(lines(["客戶行為", "可視線", "前台流程", "可見線", "後台流程"])).toEqual([
      ["可視線", "interaction"],
      ["可見線", "visibility"],
    ]);
    expect(lines(["顧客の行動", "相互作用線", "フロントステージ", "可視線", "バックステージ"])).toEqual([
      ["相互作用線", "interaction"],
      ["可視線", "visibility"],
    ]);
  });
});
