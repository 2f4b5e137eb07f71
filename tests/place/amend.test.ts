import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Change, type Draft, type Item, overlaps, type Snapshot } from "../../src/board/index.js";
import { laneRoles, lineRoles, type MapChange, type ServiceMap } from "../../src/model/index.js";
import { type Amended, amend, place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { anyPlaceableMap, changed, note, standing, template, without } from "./sample.js";

const only = (board: Snapshot): ServiceMap => {
  const [map] = read(board).maps;
  if (!map) throw new Error("no map read");
  return map;
};
const item = (board: Snapshot, id: string): Item => {
  const found = board.items.find((i) => i.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const added = (amended: Amended): readonly Draft[] => amended.changes.flatMap((c) => (c.do === "add" ? [c.draft] : []));
const part = (amended: Amended, name: string): Draft | undefined => added(amended).find((d) => d.tag?.part === name);
const notesIn = (map: ServiceMap): ServiceMap => ({
  ...map,
  notes: map.lanes.flatMap((lane) => map.stages.slice(0, 3).map((s) => note(`${lane.id}-${s.id}`, lane.id, s.id))),
});
const fixed = (board: Snapshot, change: MapChange): { readonly amended: Amended; readonly board: Snapshot } => {
  const amended = amend([change], only(board), board);
  return { amended, board: changed(board, amended.changes) };
};
const laneParts = (id: string): readonly string[] => [
  `band:${id}`,
  `lane:${id}`,
  `zero:${id}`,
  `axis:${id}:2`,
  `axis:${id}:0`,
  `axis:${id}:-2`,
];

describe("a missing lane", () => {
  it("goes into the gap a deleted one left, as high as it was, and notes still there are in it again", () => {
    const map = notesIn(template("service-blueprint", { seeds: 0 }));
    const whole = standing(place(map));
    const board = without(whole, "band:backstage", "lane:backstage");
    const { amended, board: after } = fixed(board, {
      add: "lane",
      role: "backstage",
      title: "Backstage",
      after: "frontstage",
    });
    expect(amended.possible).toBe(true);
    expect(amended.where).toBe("Between “Frontstage” and “Support processes”, where there is room for it.");
    expect(part(amended, "band")?.box).toEqual(item(whole, "band:backstage").box);
    expect(part(amended, "lane")?.box).toEqual(item(whole, "lane:backstage").box);
    const again = only(after);
    expect(again.lanes.map((l) => l.roles[0])).toEqual(map.lanes.map((l) => l.roles[0]));
    expect(again.notes.filter((n) => n.lane === again.lanes[3]?.id)).toHaveLength(3);
  });

  it("that was the last one comes back around the notes it left", () => {
    const map = notesIn(template("service-blueprint", { seeds: 0 }));
    const whole = standing(place(map));
    const board = without(whole, "band:support-processes", "lane:support-processes");
    const change = { add: "lane", role: "support-processes", title: "Support processes", after: "backstage" } as const;
    const { amended, board: after } = fixed(board, change);
    expect(amended.where).toBe("Below the last lane, “Backstage”.");
    expect(part(amended, "band")?.box).toEqual(item(whole, "band:support-processes").box);
    expect(only(after).notes.filter((n) => n.lane === "support-processes")).toHaveLength(3);
  });

  it("covers no note that lies in the gap, and lies behind everything else", () => {
    const map = template("service-blueprint", { seeds: 0 });
    const gap = without(standing(place(map)), "band:backstage", "lane:backstage");
    const change = { add: "lane", role: "backstage", title: "Backstage", after: "frontstage" } as const;
    const empty = amend([change], only(gap), gap);
    expect([part(empty, "band")?.fill, part(empty, "band")?.behind]).toEqual(["#E6E6E6", true]);
    const band = part(empty, "band")!.box;
    const lying: Item = {
      id: "x",
      kind: "sticky",
      box: { x: band.x + 700, y: band.y + 40, w: 240, h: 240 },
      text: "left here",
      parent: "map",
    };
    const full = { ...gap, items: [...gap.items, lying] };
    const bare = amend([change], only(full), full);
    expect(bare.possible).toBe(true);
    expect(part(bare, "band")?.fill).toBeUndefined();
    const layered = amend([change], only(full), full, { layers: true });
    expect([part(layered, "band")?.fill, part(layered, "band")?.behind]).toEqual(["#E6E6E6", true]);
  });

  it("brings the emotion scale back", () => {
    const map = template("first-draft", { seeds: 0 });
    const whole = standing(place(map));
    const board = without(whole, ...laneParts("emotions"));
    const { amended, board: after } = fixed(board, {
      add: "lane",
      role: "emotions",
      title: "Emotions",
      after: "needs",
    });
    expect(amended.possible).toBe(true);
    expect(
      added(amended)
        .map((d) => d.key)
        .sort(),
    ).toEqual([...laneParts("emotions")].sort());
    expect(part(amended, "zero")?.box).toEqual(item(whole, "zero:emotions").box);
    expect(only(after).lanes.map((l) => l.roles[0])).toEqual(["actions", "needs", "emotions"]);
  });

  it("goes below the last lane where no gap is free; frame and column boxes grow before anything is put there", () => {
    const map = notesIn(template("journey-map", { seeds: 0 }));
    const board = standing(place(map));
    const { amended, board: after } = fixed(board, { add: "lane", role: "goals", title: "Goals", after: "actions" });
    expect(amended.possible).toBe(true);
    expect(amended.where).toBe(
      "There is no room for it between “Actions” and “Needs”, so it goes below the last lane, “Backstage”.",
    );
    const order = amended.changes.map((c) => c.do);
    expect(order.lastIndexOf("resize")).toBeLessThan(order.indexOf("add"));
    const band = part(amended, "band")!.box;
    const last = item(board, "band:backstage").box;
    expect([band.x, band.y, band.w]).toEqual([last.x, last.y + last.h, last.w]);
    expect(item(after, "map").box.h).toBe(item(board, "map").box.h + band.h);
    for (const id of ["column:s2", "column:s4", "column:s6"])
      expect(item(after, id).box.y + item(after, id).box.h).toBe(band.y + band.h);
    expect(only(after).lanes.at(-1)?.title).toBe("Goals");
  });

  it("steps below loose notes in the frame, and is not possible where somebody else's things lie", () => {
    const board = standing(place(template("journey-map", { seeds: 0 })));
    const frame = item(board, "map").box;
    const change = { add: "lane", role: "goals", title: "Goals" } as const;
    const other: Item = {
      id: "other",
      kind: "frame",
      box: { x: 0, y: frame.h + 240, w: 4000, h: 2000 },
      text: "Another map",
    };
    const crowded = { ...board, items: [...board.items, other] };
    expect(amend([change], only(crowded), crowded)).toEqual({
      possible: false,
      where: "There is no room for it below the last lane: “Another map” lies there. Make room, or move the map.",
      changes: [],
    });
    const grown = {
      ...board,
      items: board.items.map((i) => (i.id === "map" ? { ...i, box: { ...i.box, h: frame.h + 600 } } : i)),
    };
    const loose: Item = {
      id: "loose",
      kind: "sticky",
      box: { x: 800, y: frame.h, w: 240, h: 240 },
      text: "later",
      parent: "map",
    };
    const below = { ...grown, items: [...grown.items, loose] };
    const amended = amend([change], only(below), below);
    expect(part(amended, "band")?.box.y).toBe(frame.h + 240 + 24);
  });

  it("only needs its head again where the label alone was deleted, if the map is read without it", () => {
    const map = template("service-blueprint", { seeds: 0 });
    const board = without(standing(place(map)), "lane:backstage");
    const read = only(board);
    const gone = { ...read, lanes: read.lanes.filter((l) => l.id !== "backstage") };
    const amended = amend([{ add: "lane", role: "backstage", title: "Backstage", after: "frontstage" }], gone, board);
    expect(added(amended).map((d) => d.key)).toEqual(["lane:backstage"]);
  });

  it("from right to left has its head and scale on the right", () => {
    const map = template("first-draft", { seeds: 0 });
    const whole = standing(place(map, { rightToLeft: true }));
    const board = without(whole, ...laneParts("emotions"));
    const { amended } = fixed(board, { add: "lane", role: "emotions", title: "Emotions", after: "needs" });
    for (const id of laneParts("emotions"))
      expect(added(amended).find((d) => d.key === id)?.box, id).toEqual(item(whole, id).box);
  });

  it("keeps the size of notes the map was placed with", () => {
    const map = template("service-blueprint", { seeds: 0 });
    const whole = standing(place(map, { note: 120 }));
    const board = without(whole, "band:backstage", "lane:backstage");
    const { amended } = fixed(board, { add: "lane", role: "backstage", title: "Backstage", after: "frontstage" });
    expect(part(amended, "lane")?.box).toEqual(item(whole, "lane:backstage").box);
    expect(part(amended, "lane")?.text?.size).toBe(28);
  });

  it("on a board Lanewise did not draw is a label like the others, without tags", () => {
    const label = (id: string, text: string, x: number, y: number): Item => ({
      id,
      kind: "text",
      box: { x, y, w: 180, h: 40 },
      text,
    });
    const sticky = (id: string, x: number, y: number): Item => ({
      id,
      kind: "sticky",
      box: { x, y, w: 120, h: 120 },
      text: `says ${id}`,
    });
    const rows = ["Actions", "Thoughts", "Emotions"];
    const items = [
      ...["Search", "Visit", "Pay"].map((t, i) => label(`c${i}`, t, 240 + i * 300, -100)),
      ...rows.map((t, i) => label(`r${i}`, t, 0, i * 200 + 40)),
      ...rows.flatMap((_, i) => [0, 1, 2].map((k) => sticky(`n${i}${k}`, 240 + k * 300, i * 200))),
    ];
    const board: Snapshot = { host: "test", items };
    const { amended, board: after } = fixed(board, { add: "lane", role: "pain-points", title: "Pain points" });
    expect(amended.possible).toBe(true);
    const [draft, ...more] = added(amended);
    expect(more).toEqual([]);
    expect([draft?.tag, draft?.box.x, draft?.box.w, draft?.box.h]).toEqual([undefined, 0, 180, 40]);
    expect(only(after).lanes.map((l) => l.title)).toEqual([...rows, "Pain points"]);
  });
});

describe("lines in each other's place", () => {
  const swapped = (): Snapshot => {
    const board = standing(place(notesIn(template("service-blueprint", { seeds: 0 }))));
    const [above, below] = [item(board, "line:interaction"), item(board, "line:visibility")];
    const moved = (i: Item): Item =>
      i === above ? { ...i, box: below.box } : i === below ? { ...i, box: above.box } : i;
    return { ...board, items: board.items.map(moved) };
  };
  const inOrder: MapChange = {
    set: "lines",
    lines: lineRoles.map((role) => ({ role, title: `The ${role}` })),
  };

  it("stay where they lie and change their names", () => {
    const board = swapped();
    expect(only(board).lines.map((l) => l.role)).toEqual(["visibility", "interaction", "internal-interaction"]);
    const { amended, board: after } = fixed(board, inOrder);
    expect(amended.possible).toBe(true);
    expect(amended.changes.map((c) => c.do).sort()).toEqual(["add", "add", "remove", "remove"]);
    expect(only(after).lines.map((l) => l.role)).toEqual([...lineRoles]);
    const boxes = (b: Snapshot) => b.items.map((i) => JSON.stringify(i.box)).sort();
    expect(boxes(after)).toEqual(boxes(board));
    const notes = (b: Snapshot) => b.items.filter((i) => i.kind === "sticky");
    expect(notes(after)).toEqual(notes(board));
  });

  it("are left to the people who drew them, and where one is drawn twice", () => {
    const board = swapped();
    const untagged = board.items.map(({ tag, ...i }) => (tag?.part === "line" ? i : { ...i, ...(tag && { tag }) }));
    const theirs = { ...board, items: untagged };
    expect(amend([inOrder], only(board), theirs)).toMatchObject({ possible: false, changes: [] });
    const bar = item(board, "line:visibility");
    const twice = {
      ...board,
      items: [...board.items, { ...bar, id: "copy", box: { ...bar.box, y: bar.box.y + 900 } }],
    };
    expect(amend([inOrder], only(twice), twice)).toMatchObject({ possible: false, changes: [] });
  });
});

describe("a missing line", () => {
  const blueprint = () => notesIn(template("service-blueprint", { seeds: 0 }));

  it("is put back where it was", () => {
    const whole = standing(place(blueprint()));
    const board = without(whole, "line:visibility");
    const { amended, board: after } = fixed(board, {
      add: "line",
      role: "visibility",
      title: "Line of visibility",
      after: "frontstage",
    });
    expect(amended.where).toBe("Between “Frontstage” and “Backstage”.");
    expect(part(amended, "line")?.box).toEqual(item(whole, "line:visibility").box);
    expect(part(amended, "line")?.behind).toBe(false);
    expect(only(after).lines.map((l) => l.role)).toEqual([...lineRoles]);
  });

  it("between lanes that touch is centred on the border, as high as the notes allow, from 24 to 72", () => {
    const map = { ...blueprint(), lines: [] };
    const board = standing(place(map));
    const border = item(board, "band:backstage").box.y;
    const at = (gap: number): Amended => {
      const near: Item = {
        id: "near",
        kind: "sticky",
        box: { x: 900, y: border - gap - 240, w: 240, h: 240 },
        text: "near",
      };
      const crowded = { ...board, items: [...board.items, near] };
      return amend(
        [{ add: "line", role: "visibility", title: "Line of visibility", after: "frontstage" }],
        only(crowded),
        crowded,
      );
    };
    const free = amend(
      [{ add: "line", role: "visibility", title: "Line of visibility", after: "frontstage" }],
      only(board),
      board,
    );
    expect(part(free, "line")?.box).toMatchObject({ y: border - 24, h: 48 });
    expect(part(at(14), "line")?.box).toMatchObject({ y: border - 14, h: 28 });
    expect(at(10).possible).toBe(false);
    expect(at(-30).possible).toBe(false);
    expect(at(-30).where).toMatch(/^There is no room for the line between “Frontstage” and “Backstage”/);
  });

  it("keeps the order of the lines where two stand between the same lanes", () => {
    const map = template("service-blueprint", { lanes: "actions,backstage", seeds: 0 });
    const whole = standing(place(map));
    for (const role of ["interaction", "visibility"] as const) {
      const board = without(whole, `line:${role}`);
      const { amended, board: after } = fixed(board, { add: "line", role, title: "Line", after: "actions" });
      expect(part(amended, "line")?.box, role).toEqual(item(whole, `line:${role}`).box);
      expect(only(after).lines.map((l) => l.role)).toEqual(["interaction", "visibility"]);
    }
  });
});

describe("other changes", () => {
  it("a note goes into the first free slot of its cell, on the zero line where there is a scale", () => {
    const map = notesIn(template("journey-map", { seeds: 0 }));
    const board = standing(place(map));
    const first = item(board, "note:needs-s1").box;
    const { amended, board: after } = fixed(board, { add: "note", text: "more", lane: "needs", stage: "s1" });
    expect(added(amended)[0]?.box).toEqual({ ...first, x: first.x + 264 });
    expect(only(after).notes.find((n) => n.text === "more")).toMatchObject({ lane: "needs", stage: "s1" });
    const feels = fixed(board, { add: "note", text: "calm", lane: "emotions", stage: "s5" });
    expect(only(feels.board).notes.find((n) => n.text === "calm")).toMatchObject({
      lane: "emotions",
      stage: "s5",
      score: 0,
    });
  });

  it("a full cell takes no more", () => {
    const map = { ...template("journey-map", { seeds: 0 }), notes: [1, 2, 3].map((i) => note(`n${i}`, "needs", "s1")) };
    const board = standing(place(map));
    const { amended } = fixed(board, { add: "note", text: "more", lane: "needs", stage: "s1" });
    expect(amended).toEqual({
      possible: false,
      where: "There is no room left in “Needs” at “Need comes up”. Make some, then try again.",
      changes: [],
    });
  });

  it("a fact is written into its line, the others stay", () => {
    const board = standing(place(template("journey-map", { goal: "keys" })));
    const { amended, board: after } = fixed(board, { set: "header", field: "persona", value: "Ana" });
    expect(amended.changes).toHaveLength(1);
    expect(only(after).header).toMatchObject({ persona: "Ana", goal: "keys", state: "current" });
    expect(only(fixed(after, { set: "header", field: "owner", value: "Kim" }).board).header.owner).toBe("Kim");
    expect(only(fixed(after, { set: "header", field: "state", value: "future" }).board).header.state).toBe("future");
    const bare = without(board, "facts");
    const again = fixed(bare, { set: "header", field: "persona", value: "Ana" });
    expect(only(again.board).header.persona).toBe("Ana");
  });

  it("a stage goes to the end; bands and lines grow with it", () => {
    const map = notesIn(template("service-blueprint", { stages: "A,B,C", seeds: 0 }));
    const board = standing(place(map));
    const { amended, board: after } = fixed(board, { add: "stage", title: "D" });
    expect(amended.where).toBe("At the end, after “C”.");
    const again = only(after);
    expect(again.stages.map((s) => s.title)).toEqual(["A", "B", "C", "D"]);
    expect(again.notes.map((n) => [n.lane, n.stage])).toEqual(only(board).notes.map((n) => [n.lane, n.stage]));
    const band = item(after, "band:actions").box;
    expect(band.x + band.w).toBe(item(after, "map").box.w - 48);
    const turned = standing(place(map, { rightToLeft: true }));
    expect(fixed(turned, { add: "stage", title: "D" }).amended.possible).toBe(false);
  });

  it("what lies where a stage would go is named, as far as it says something", () => {
    const board = standing(place(template("journey-map", { seeds: 0 })));
    const { box } = item(board, "map");
    const lying = (...texts: readonly string[]): string => {
      const items = texts.map(
        (text, i): Item => ({
          id: `x${i}`,
          kind: "sticky",
          box: { x: box.w + 100, y: 600 + i * 300, w: 240, h: 240 },
          text,
        }),
      );
      const crowded = { ...board, items: [...board.items, ...items] };
      return amend([{ add: "stage", title: "D" }], only(crowded), crowded).where.replace(/^.*map: |\. Make.*$/g, "");
    };
    expect(lying("Parking: what about insurance?\nAna")).toBe("“Parking: what about insurance?” lies there");
    expect(lying("", "Parking")).toBe("“Parking” and something else lie there");
    expect(lying("a".repeat(60), "", "b")).toBe(`“${"a".repeat(39)}…” and 2 others lie there`);
    expect(lying("")).toBe("something else lies there");
    expect(lying("", "")).toBe("2 things lie there");
  });

  it("a stage in front of all is left to people: the labels stand there, and they never move", () => {
    const board = standing(place(notesIn(template("journey-map", { seeds: 0 }))));
    const { amended } = fixed(board, { add: "stage", title: "Before …", after: null });
    expect(amended).toMatchObject({ possible: false, changes: [] });
    expect(amended.where).toMatch(/by hand\.$/);
  });

  it("several are done one after the other, or none at all", () => {
    const board = standing(place(template("first-draft", { seeds: 0 })));
    const map = only(board);
    const both = amend(
      [
        { add: "lane", role: "backstage", title: "Backstage" },
        { add: "line", role: "visibility", title: "Line of visibility", after: "emotions" },
        { add: "lane", role: "opportunities", title: "Opportunities" },
      ],
      map,
      board,
    );
    expect(both.possible).toBe(true);
    const resized = both.changes
      .filter((c): c is Extract<Change, { do: "resize" }> => c.do === "resize")
      .map((c) => c.id);
    expect(new Set(resized).size).toBe(resized.length);
    const after = only(changed(board, both.changes));
    expect(after.lanes.map((l) => l.roles[0])).toEqual(["actions", "needs", "emotions", "backstage", "opportunities"]);
    const none = amend(
      [
        { add: "lane", role: "backstage", title: "B" },
        { add: "note", text: "x", lane: "nowhere", stage: "s1" },
      ],
      map,
      board,
    );
    expect([none.possible, none.changes]).toEqual([false, []]);
  });

  it("a map that is gone from the board is not amended", () => {
    const map = template("journey-map");
    const amended = amend([{ add: "lane", role: "goals", title: "Goals" }], map, { host: "test", items: [] });
    expect(amended).toEqual({ possible: false, where: "The map is not on the board any more.", changes: [] });
  });
});

describe("whatever is amended", () => {
  const anyChange = (map: ServiceMap): fc.Arbitrary<MapChange> => {
    const lane = fc.constantFrom(...map.lanes.map((l) => l.id));
    return fc.oneof(
      fc.record({
        add: fc.constant("lane" as const),
        role: fc.constantFrom(...laneRoles),
        title: fc.constant("New"),
        after: fc.option(lane),
      }),
      fc.record({
        add: fc.constant("line" as const),
        role: fc.constantFrom(...lineRoles),
        title: fc.constant("Line"),
        after: lane,
      }),
      fc.record({
        add: fc.constant("note" as const),
        text: fc.constant("new"),
        lane,
        stage: fc.constantFrom(...map.stages.map((s) => s.id)),
      }),
      fc.record({ add: fc.constant("stage" as const), title: fc.constant("New") }),
    );
  };

  it("no note is touched, and no head or bar that stood there", () => {
    const scene = anyPlaceableMap().chain((map) => fc.tuple(fc.constant(map), anyChange(map), fc.boolean(), fc.nat()));
    void fc.assert(
      fc.property(scene, ([map, change, rightToLeft, gone]) => {
        const drafts = place(map, { rightToLeft });
        const lane = map.lanes[gone % (map.lanes.length + 2)]?.id;
        const board = without(standing(drafts), ...(lane ? laneParts(lane) : []));
        const itemed: ServiceMap = {
          ...map,
          lanes: map.lanes.filter((l) => l.id !== lane),
          notes: map.notes.map((n) => ({ ...n, item: { id: `note:${n.id}` } })),
        };
        const amended = amend([change], itemed, board);
        const after = changed(board, amended.changes);
        const movable = new Set(["map", "column", "band", "zero", "line"]);
        for (const before of board.items) {
          const now = item(after, before.id);
          if (
            before.tag &&
            movable.has(before.tag.part) &&
            (("add" in change && change.add === "stage") || before.tag.part === "map" || before.tag.part === "column")
          )
            expect([now.box.x, now.box.y]).toEqual([before.box.x, before.box.y]);
          else expect(now, before.id).toEqual(before);
        }
        const notes = board.items.filter((i) => i.kind === "sticky");
        for (const draft of added(amended)) {
          if (draft.tag?.part === "band" && draft.fill === undefined) continue;
          if (draft.tag?.part === "column" || draft.tag?.part === "zero") continue;
          for (const n of notes) if (overlaps(draft.box, n.box)) expect.fail(`${draft.key} covers ${n.id}`);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});
