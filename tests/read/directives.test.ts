import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import type { Directive, Reading, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { makeReader, read } from "../../src/read/index.js";
import { directivesIn, directiveText } from "../../src/words/directives.js";
import { board, itemsOf, label, shape, sticky, withoutTags } from "./on-board.js";
import { randomMap } from "./random-maps.js";

const off = (rule: string, reason = "we said so"): string => directiveText({ rule, reason });

/** Three lanes and stages drawn by hand, a note in every cell. */
const byHand: readonly Item[] = [
  ...["Actions", "Needs", "Pain points"].map((text, i) => label(text, 0, 200 + 150 * i)),
  ...["1. Search", "2. Visit", "3. Wait"].map((text, i) => label(text, 200 + 150 * i, 60)),
  ...[0, 1, 2].flatMap((lane) =>
    [0, 1, 2].map((stage) => sticky(`note ${lane} ${stage}`, 200 + 150 * stage, 160 + 150 * lane)),
  ),
];

const isConserved = (reading: Reading): void => {
  const { counts, maps, leftovers, accounted } = reading;
  expect(counts.notes + counts.leftovers + counts.accounted).toBe(counts.items);
  const ids = [...maps.flatMap((m) => m.notes.map((n) => n.id)), ...[...leftovers, ...accounted].map((l) => l.item.id)];
  expect(new Set(ids).size).toBe(counts.items);
};

const only = (reading: Reading): ServiceMap => {
  isConserved(reading);
  expect(reading.maps).toHaveLength(1);
  return reading.maps[0] as ServiceMap;
};

/** Titles in place of ids, without items. */
const spots = ({ directives = [], lanes, stages }: ServiceMap): readonly (string | undefined)[][] =>
  directives.map(({ rule, reason, lane, stage }) => [
    rule,
    reason,
    lanes.find((l) => l.id === lane)?.title,
    stages.find((s) => s.id === stage)?.title,
  ]);

describe("what is written for Lanewise [R29]", () => {
  it("holds in the cell it lies in, is accounted for and is no note; everything else is read as without it", () => {
    const plain = only(read(board(byHand)));
    const reading = read(board([...byHand, sticky(off("stage-has-action"), 365, 170)]));
    const map = only(reading);
    expect(spots(map)).toEqual([["stage-has-action", "we said so", "Actions", "Visit"]]);
    expect(map.notes).toEqual(plain.notes);
    expect(reading.accounted.find((a) => a.as === "directive")).toMatchObject({
      text: "lanewise:off stage-has-action because we said so",
      of: map.directives?.[0]?.lane,
    });
  });

  it("holds for a stage beside its head, for a lane beside its label, for the map above it, for none far away", () => {
    const at = (x: number, y: number) => read(board([...byHand, label(off("lane-unique"), x, y)]));
    expect(spots(only(at(355, 40)))).toEqual([["lane-unique", "we said so", undefined, "Visit"]]);
    expect(spots(only(at(0, 325)))).toEqual([["lane-unique", "we said so", "Needs", undefined]]);
    expect(spots(only(at(300, -140)))).toEqual([["lane-unique", "we said so", undefined, undefined]]);
    const far = at(4000, 4000);
    expect(spots(only(far))).toEqual([]);
    expect(far.leftovers.map((l) => l.text)).toEqual([off("lane-unique")]);
  });

  it("may stand in a label, a note's text or a tag, which are read without it", () => {
    const items = byHand.map((item) => {
      if (item.text === "2. Visit") return { ...item, text: `2. Visit\n${off("stage-has-action")}` };
      if (item.text === "Needs") return { ...item, text: `Needs\n${off("lane-has-notes")}` };
      if (item.text === "note 0 0") return { ...item, text: `note 0 0\n${off("note-unique")}` };
      return item.text === "note 2 2" ? { ...item, tags: ["legal", off("peak-explained")] } : item;
    });
    const map = only(read(board(items)));
    expect(spots(map)).toEqual([
      ["stage-has-action", "we said so", undefined, "Visit"],
      ["note-unique", "we said so", "Actions", "Search"],
      ["lane-has-notes", "we said so", "Needs", undefined],
      ["peak-explained", "we said so", "Pain points", "Wait"],
    ]);
    expect(map.notes.find((n) => n.text === "note 0 0")).toBeDefined();
    expect(map.notes.find((n) => n.text === "note 2 2")?.tags).toEqual(["legal"]);
    const accounted = read(board(items)).accounted.find((a) => a.as === "stage" && a.text.startsWith("2. Visit"));
    expect(accounted?.text).toBe("2. Visit\nlanewise:off stage-has-action because we said so");
  });

  it("holds for every stage under a phase that says so", () => {
    const phase = shape(`Before\n${off("stage-has-action")}`, 190, 0, 280, 40);
    const later = shape("After", 490, 0, 120, 40);
    const map = only(read(board([...byHand, phase, later])));
    expect(spots(map).map(([, , , stage]) => stage)).toEqual(["Search", "Visit"]);
  });

  it("comes back from a placed map wherever it was, on random maps with or without tags", () => {
    const reasons = fc.constantFrom("", "we said so", "nur zu Besuch: später mehr", "顧客の言葉だから");
    const rules = fc.constantFrom("stage-has-action", "lane-unique", "no-such-check");
    void fc.assert(
      fc.property(
        randomMap({ stages: 2, lanes: 2 }, 20),
        fc.array(fc.record({ rule: rules, reason: reasons, lane: fc.nat(10), stage: fc.nat(9) }), { maxLength: 4 }),
        fc.boolean(),
        (map, drawn, isTagged) => {
          const directives = drawn.map(({ rule, reason, lane, stage }): Directive => {
            const [inLane, inStage] = [map.lanes[lane]?.id, map.stages[stage]?.id];
            return { rule, reason, ...(inLane && { lane: inLane }), ...(inStage && { stage: inStage }) };
          });
          const items = itemsOf(place({ ...map, ...(directives.length > 0 && { directives }) }));
          const [back, plain] = [items, itemsOf(place(map))].map((all) =>
            only(read(board(isTagged ? all : withoutTags(all)))),
          );
          if (!back || !plain) throw new Error("nothing was read");
          const sorted = (of: ServiceMap) =>
            spots(of)
              .map((spot) => JSON.stringify(spot))
              .sort();
          expect(sorted(back)).toEqual(sorted({ ...map, directives }));
          const texts = ({ notes }: ServiceMap) => notes.map((n) => `${n.text} ${n.lane} ${n.stage}`).sort();
          expect(texts(back)).toEqual(texts(plain));
        },
      ),
      { seed: 4, numRuns: 60 },
    );
  });

  it("is read anew after it was moved, as in a whole reading", () => {
    const map: ServiceMap = {
      format: "lanewise.map/1",
      id: "m",
      kind: "journey-map",
      title: "Home",
      header: {},
      stages: ["Search", "Visit"].map((title) => ({ id: title, title })),
      lanes: [
        { id: "a", title: "Actions", roles: ["actions"] },
        { id: "n", title: "Needs", roles: ["needs"] },
      ],
      lines: [],
      notes: [],
      links: [],
      directives: [{ rule: "stage-has-action", reason: "so", lane: "a", stage: "Search" }],
    };
    const items = itemsOf(place(map));
    const look = makeReader();
    const first = look(board(items)).reading.maps[0];
    const its = items.find((i) => i.id === first?.directives?.[0]?.item?.id) as Item;
    const needs = items.find((i) => i.tag?.part === "band" && i.tag.id === "n") as Item;
    const now = items.map((i) => (i === its ? { ...i, box: { ...i.box, y: needs.box.y + 24 } } : i));
    const after = look(board(now)).reading;
    expect(after.maps[0]?.directives?.[0]?.lane).toBe("n");
    expect(after).toEqual(read(board(now)));
  });
});

describe("its words", () => {
  it.each([
    ["lanewise:off stage-has-action because nobody acts here", [["stage-has-action", "nobody acts here"]]],
    [
      "Lanewise: OFF stage-has-action, lane-unique weil es so ist",
      [
        ["stage-has-action", "es so ist"],
        ["lane-unique", "es so ist"],
      ],
    ],
    ["lanewise:off stage has action parce que c’est ainsi", [["stage-has-action", "c’est ainsi"]]],
    ["lanewise:off persona-named porque no hace falta", [["persona-named", "no hace falta"]]],
    ["lanewise:off persona-named pois é assim", [["persona-named", "é assim"]]],
    ["lanewise：off persona-named なぜなら一人だけ", [["persona-named", "一人だけ"]]],
    ["lanewise:off persona-named 因为只有一个人", [["persona-named", "只有一个人"]]],
    ["lanewise:off persona-named: see the title", [["persona-named", "see the title"]]],
    ["lanewise:off persona-named\nbecause it is\nin the title", [["persona-named", "it is in the title"]]],
    ["lanewise:off persona-named", [["persona-named", ""]]],
    ["lanewise:off", [["", ""]]],
    [
      "lanewise:off a because b\nlanewise:off c because d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
  ])("%s", (text, wanted) => {
    expect(directivesIn(text)?.said.map(({ rule, reason }) => [rule, reason])).toEqual(wanted);
    expect(directivesIn(text)?.rest).toBe("");
  });

  it.each(["Lanewise official", "switch lanewise off", "we use lanewise:official", "off"])("not in “%s”", (text) => {
    expect(directivesIn(text)).toBeUndefined();
  });
});
