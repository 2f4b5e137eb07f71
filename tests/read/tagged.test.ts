import { describe, expect, it } from "vitest";
import type { Item } from "../../src/board/index.js";
import { read } from "../../src/read/index.js";
import { board } from "./on-board.js";
import { by, cellOf, edited, isStructure, item, items, only, reasonOf, resized, theMap, without } from "./tagged.js";

describe("a placed map that people worked on", () => {
  it("[R1] a renamed lane keeps its id, takes its new title without the prompt, and means what the title says", () => {
    const reading = edited(only(["lane:actions"], (i) => ({ ...i, text: "Pain points\nWhat do they do?" })));
    expect(theMap(reading).lanes[0]).toMatchObject({ id: "actions", title: "Pain points", roles: ["pain-points"] });
    expect(cellOf(reading, "a")).toEqual(["actions", "look"]);
  });

  it("[R1] a lane renamed to words nobody knows keeps its role", () => {
    const reading = edited(only(["lane:actions"], (i) => ({ ...i, text: "What Ana is up to\nWhat do they do?" })));
    expect(theMap(reading).lanes[0]).toMatchObject({ title: "What Ana is up to", roles: ["actions"] });
  });

  it("[R1] a renamed stage and a renamed map are called by their new names", () => {
    const reading = edited((i) =>
      i.tag?.part === "title"
        ? { ...i, text: "Hiring a bike\nJourney map · future state" }
        : i.id === "i-stage:look"
          ? { ...i, text: "1. Look around:" }
          : i,
    );
    expect(theMap(reading).title).toBe("Hiring a bike");
    expect(theMap(reading).header.state).toBe("future");
    expect(theMap(reading).stages[0]).toMatchObject({ id: "look", title: "Look around" });
  });

  it("[R1] a label that is gone is replaced by what the band remembers", () => {
    const reading = edited(without("lane:actions"));
    expect(theMap(reading).lanes[0]).toMatchObject({ id: "actions", title: "Actions", roles: ["actions"] });
    expect(cellOf(reading, "b")).toEqual(["actions", "pay"]);
  });

  it("[R1] a band that is gone is replaced by the extent of its label", () => {
    const reading = edited(without("band:actions", "band:front"));
    expect(theMap(reading).lanes.map((l) => l.id)).toEqual(["actions", "emotions", "front"]);
    expect(cellOf(reading, "a")).toEqual(["actions", "look"]);
    expect(cellOf(reading, "g")).toEqual(["front", "use"]);
  });

  it("[R1] a lane without label and band is gone, and its notes lie between the others", () => {
    const reading = edited(without("lane:emotions", "band:emotions", "zero:emotions"));
    expect(theMap(reading).lanes.map((l) => l.id)).toEqual(["actions", "front"]);
    expect(reasonOf(reading, "note up")).toBe("lies between lanes Actions and Frontstage");
    expect(theMap(reading).lines[0]).toMatchObject({ role: "interaction", after: "actions" });
  });

  it("[R1] a stage without head and column is gone, and its notes lie between the others", () => {
    const reading = edited(without("stage:pay", "column:pay"));
    expect(theMap(reading).stages.map((s) => s.id)).toEqual(["look", "use"]);
    expect(reasonOf(reading, "note b")).toBe("lies between stages Look and Use");
    expect(cellOf(reading, "g")).toEqual(["front", "use"]);
  });

  it("[R1] the last stage without its head is gone, and its notes lie right of the last one", () => {
    expect(reasonOf(edited(without("stage:use")), "note g")).toBe("lies right of the last stage");
  });

  it("[R1] a lane moved with its notes is read where it is now", () => {
    const keys = ["band:actions", "lane:actions", "note:a", "note:b"];
    const far = item("band:front").box.y + item("band:front").box.h - item("band:actions").box.y;
    const reading = edited(only(keys, by(0, far)));
    expect(theMap(reading).lanes.map((l) => l.id)).toEqual(["emotions", "front", "actions"]);
    expect(cellOf(reading, "a")).toEqual(["actions", "look"]);
    expect(reading.leftovers).toEqual([]);
  });

  it("[R1] a stretched band takes in what lies in it now", () => {
    const { h } = item("band:front").box;
    const reading = edited(
      only(["band:front", "note:g"], (i) => (i.id === "i-note:g" ? by(0, h)(i) : resized({ h: 2 * h })(i))),
    );
    expect(cellOf(reading, "g")).toEqual(["front", "use"]);
  });

  it("[R1] stretched stage heads move the border to where they are now", () => {
    const { x, w } = item("stage:look").box;
    const gap = item("stage:pay").box.x - x - w;
    const half = w / 2;
    const reading = edited((i) => {
      if (i.id === "i-stage:look") return resized({ w: w + half })(i);
      if (i.id === "i-stage:pay") return resized({ x: x + w + half + gap, w: w - half })(i);
      if (i.id === "i-column:pay") return resized({ x: i.box.x + half, w: i.box.w - half })(i);
      return i;
    });
    expect(cellOf(reading, "b")).toEqual(["actions", "look"]);
    expect(cellOf(reading, "f")).toEqual(["front", "look"]);
  });

  it("[R1] heads that changed places name the bands they lie on", () => {
    const [a, f] = [item("lane:actions").box, item("lane:front").box];
    const reading = edited((i) =>
      i.id === "i-lane:actions" ? resized({ y: f.y })(i) : i.id === "i-lane:front" ? resized({ y: a.y })(i) : i,
    );
    expect(theMap(reading).lanes.map((l) => l.id)).toEqual(["front", "emotions", "actions"]);
    expect(cellOf(reading, "a")).toEqual(["front", "look"]);
  });

  it("[R1] a note dragged to another cell keeps its id and changes lane and stage", () => {
    const target = item("note:g").box;
    const reading = edited(only(["note:a"], resized({ x: target.x, y: target.y + 40 })));
    expect(theMap(reading).notes.find((n) => n.text === "note a")).toMatchObject({
      id: "i-note:a",
      lane: "front",
      stage: "use",
    });
  });

  it("[R8] notes beside the cells are left over, with where they lie", () => {
    const { x, y, w, h } = item("map").box;
    const bar = item("line:interaction").box;
    const at = (dx: number, dy: number) => only(["note:a"], resized({ x: dx, y: dy }));
    expect(reasonOf(edited(at(item("note:f").box.x, y + h + 10)), "note a")).toBe("lies below the last lane");
    expect(reasonOf(edited(at(item("note:f").box.x, y - 20)), "note a")).toBe("lies above the stages");
    expect(reasonOf(edited(at(x + w + 500, item("note:f").box.y)), "note a")).toBe("lies right of the last stage");
    expect(reasonOf(edited(at(x + 60, item("note:f").box.y)), "note a")).toBe("lies left of the first stage");
    expect(reasonOf(edited(at(item("note:f").box.x, bar.y + bar.h / 2 - 120)), "note a")).toBe(
      "lies between lanes Emotions and Frontstage",
    );
    expect(reasonOf(edited(at(x + w + 5000, y + h + 5000)), "note a")).toBe("lies beside the map");
  });

  it("[R8] a note on a border is less sure of its cell than one well inside", () => {
    const border = item("band:emotions").box.y;
    const reading = edited(only(["note:a"], resized({ y: border - 130 })));
    const [a, b] = ["a", "b"].map((id) => theMap(reading).notes.find((n) => n.text === `note ${id}`));
    expect(a?.lane).toBe("actions");
    expect(a?.confidence).toBeLessThan(0.6);
    expect(a?.why).toBe("in lane Actions as placed, in stage Look as placed, 0.0 notes from the nearest border");
    expect(b?.confidence).toBeGreaterThanOrEqual(0.9);
  });

  it("[R4] a copied note gets an id of its own", () => {
    const copy = { ...by(40, 40)(item("note:a")), id: "copy" };
    expect(
      theMap(edited((i) => i, copy))
        .notes.filter((n) => n.text === "note a")
        .map((n) => n.id)
        .sort(),
    ).toEqual(["copy", "i-note:a"]);
  });

  it("[R4] a lane copied within the map becomes a lane of its own; the old one keeps its id", () => {
    const { y, h } = item("band:front").box;
    const down = by(0, y + h - item("band:actions").box.y);
    const copies = ["band:actions", "lane:actions"].map((k) => ({ ...down(item(k)), id: `z-longer-${k}` }));
    const reading = edited((i) => i, ...copies);
    expect(theMap(reading).lanes.map((l) => [l.id, l.title])).toEqual([
      ["actions", "Actions"],
      ["emotions", "Emotions"],
      ["front", "Frontstage"],
      ["z-longer-lane:actions", "Actions"],
    ]);
    expect(cellOf(reading, "a")).toEqual(["actions", "look"]);
  });

  it("[R4] a label copied and laid beside the map is left over and moves nothing", () => {
    const copy = { ...by(-5000, 300)(item("lane:actions")), id: "stray-label-copy" };
    const reading = edited((i) => i, copy);
    expect(reading.leftovers.map((l) => l.reason)).toEqual(["is a copy of a label and lies beside the map"]);
    expect(theMap(reading)).toEqual(theMap(edited((i) => i)));
  });

  it("[R4] a whole map copied becomes a second map with an id of its own and the same cells", () => {
    const away = by(item("map").box.w + 300, 0);
    const copies = items.map((i) => ({ ...away(i), id: `longer-${i.id}`, parent: "longer-i-map" }));
    const reading = edited((i) => i, ...copies);
    expect(reading.maps.map((m) => m.id)).toEqual(["m", "longer-i-map"]);
    const [first, second] = reading.maps;
    expect(first?.notes.map((n) => [n.text, n.lane, n.stage])).toEqual(
      second?.notes.map((n) => [n.text, n.lane, n.stage]),
    );
    expect(second?.notes).toHaveLength(6);
  });

  it("[R4] two copies whose frames are gone are still two maps", () => {
    const away = by(item("map").box.w + 300, 0);
    const copies = items.map((i) => ({ ...away(i), id: `longer-${i.id}` }));
    const reading = edited(without("map"), ...copies.filter((i) => i.id !== "longer-i-map"));
    expect(reading.maps.map((m) => m.notes.length)).toEqual([6, 6]);
    expect(new Set(reading.maps.map((m) => m.id)).size).toBe(2);
    expect(reading.maps[0]?.id).toBe("m");
  });

  it("[R1] the frame may be gone: title, cells and header stay", () => {
    const reading = edited(without("map"));
    expect(theMap(reading)).toMatchObject({ id: "m", title: "Buying a bike", header: { persona: "Ana" } });
    expect(cellOf(reading, "down")).toEqual(["emotions", "pay"]);
  });

  it("[R1] a map without any stage head says so and keeps its lanes", () => {
    const reading = edited(without("stage:look", "stage:pay", "stage:use", "column:pay"));
    expect(theMap(reading).stages).toEqual([]);
    expect(cellOf(reading, "a")).toEqual(["actions", null]);
    expect(reading.remarks?.[0]).toContain("no stages any more");
  });

  it("[R1] nothing but notes left: no map, everything left over", () => {
    const reading = read(board(items.filter((i) => !isStructure(i))));
    expect(reading.maps).toEqual([]);
    expect(reading.counts).toMatchObject({ items: 6, notes: 0, leftovers: 6 });
  });

  it("[R10] the height of a note is its score; numbers and faces written on it win", () => {
    const texts: Record<string, string> = { "i-note:up": "lost (-1)", "i-note:down": "great 😍" };
    const reading = edited((i) => (texts[i.id] ? { ...i, text: texts[i.id] as string } : i));
    expect(theMap(reading).notes.filter((n) => n.lane === "emotions")).toMatchObject([
      { score: -1, scoreFrom: "number", scoreAsWritten: "-1" },
      { score: 2, scoreFrom: "emoji", scoreAsWritten: "😍" },
    ]);
    expect(theMap(edited((i) => i)).notes.filter((n) => n.lane === "emotions")).toMatchObject([
      { score: 1, scoreFrom: "height" },
      { score: -2, scoreFrom: "height" },
    ]);
  });

  it("[R10] where the numbers of the scale are gone, the stretched band and its zero line give the step", () => {
    const band = item("band:emotions").box;
    const reading = edited((i) => {
      if (i.tag?.part === "axis" || i.tag?.part === "line") return null;
      if (i.id === "i-band:emotions" || i.id === "i-lane:emotions") return resized({ h: band.h * 2 })(i);
      if (i.id === "i-zero:emotions") return by(0, band.h / 2)(i);
      if (i.id.includes(":front") || i.id === "i-note:f" || i.id === "i-note:g") return by(0, band.h)(i);
      return i.id === "i-note:up" ? resized({ y: band.y + band.h - 2 * 96 - 120 })(i) : i;
    });
    expect(theMap(reading).notes.find((n) => n.text === "note up")?.score).toBe(1);
  });

  it("[R14] an untouched starter is a prompt, one letter more makes it a note", () => {
    const starter = (text: string) => edited(only(["note:a"], (i) => ({ ...i, text })));
    const untouched = starter("First, I\u00A0…");
    expect(untouched.accounted.find((x) => x.item.id === "i-note:a")).toMatchObject({ as: "prompt", of: "actions" });
    expect(untouched.counts.notes).toBe(5);
    expect(starter("First, I\u00A0… call").counts.notes).toBe(6);
  });

  it("[R15] connectors between notes are links; a caption that belongs to no link is left over", () => {
    const tie = (id: string, from: string, to: string, text: string): Item => ({
      id,
      kind: "connector",
      box: { x: 0, y: 0, w: 10, h: 10 },
      text,
      from,
      to,
    });
    const reading = edited(
      (i) => i,
      tie("c1", "i-note:a", "i-note:f", "asks"),
      tie("c2", "i-note:b", "i-lane:front", "to the lane"),
      tie("c3", "i-note:a", "i-note:b", ""),
    );
    expect(theMap(reading).links).toEqual([
      { from: "i-note:a", to: "i-note:f", text: "asks" },
      { from: "i-note:a", to: "i-note:b" },
    ]);
    expect(reading.leftovers).toEqual([
      {
        text: "to the lane",
        reason: "is written on a connector whose ends are not two notes of one map",
        item: { id: "c2" },
      },
    ]);
    expect(reading.counts.items).toBe(items.filter((i) => i.text !== "").length + 1);
  });

  it("[R14] facts people filled in are header, and ours that still ask are not", () => {
    const reading = edited(
      only(["facts"], (i) => ({ ...i, text: i.text.replace(/^Goal: .*$/m, "Goal: home by six") })),
    );
    expect(theMap(reading).header).toEqual({ persona: "Ana", goal: "home by six", state: "current" });
  });
});
