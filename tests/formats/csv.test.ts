import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columns, distinct, joined, split } from "../../src/formats/csv/columns.js";
import { neutral, plain } from "../../src/formats/csv/neutral.js";
import { rowsOf } from "../../src/formats/csv/rows.js";
import { csv } from "../../src/formats/csv.js";
import type { Reading, ServiceMap } from "../../src/model/index.js";
import { parsedMap } from "../compare/load.js";
import { anyReading, anyText, countsOf } from "../maps.js";

const header =
  "map,kind,lane,roles,group,stage,text,score,color,author,owner,tags,votes,confidence,spans,note,item,url,reason";

const around = (map: ServiceMap, leftovers: Reading["leftovers"] = []): Reading => ({
  format: "lanewise.reading/1",
  source: { host: "memory" },
  maps: [map],
  leftovers,
  accounted: [],
  counts: countsOf([map], leftovers),
});

const parse = (text: string): Reading => {
  const back = csv.parse?.(text, "journey.csv");
  if (!back?.ok) throw new Error(JSON.stringify(back?.problems));
  return back.value;
};

const problems = (text: string): readonly string[] => {
  const back = csv.parse?.(text, "journey.csv");
  return back?.ok === false ? back.problems.map((p) => p.message) : [];
};

const grid = (...rows: string[]): ServiceMap =>
  parsedMap(["# M", "", "| | Browse | Pay |", "| - | - | - |", ...rows].join("\n"));

describe("csv", () => {
  it("has the columns other programs build on, in their order", () => {
    expect(columns.join(",")).toBe(header);
    expect(csv.write(around(grid())).text.split("\n")[0]).toBe(header);
  });

  it("writes a row a note, stage by stage, and leftovers without lane and stage", () => {
    const map = grid(
      "| A `actions` `needs` | Looks<br>Asks `owner: Bo` `+1.5` `tag: x` `tag: y\\|z` `votes: 2` | Pays `spans: 1 2` |",
    );
    const left = [{ text: "Coffee", reason: "lies above", item: { id: "7", url: "https://board/7" } }];
    expect(csv.write(around(map, left)).text).toBe(
      [
        header,
        "M,journey-map,A,actions|needs,,Browse,Looks,,,,,,,1,,browse.a.looks,,,",
        "M,journey-map,A,actions|needs,,Browse,Asks,1.5,,,Bo,x|y\\\\\\|z,2,1,,browse.a.asks,,,",
        "M,journey-map,A,actions|needs,,Pay,Pays,,,,,,,1,Browse|Pay,pay.a.pays,,,",
        ",,,,,,Coffee,,,,,,,,,,7,https://board/7,lies above",
        "",
      ].join("\n"),
    );
  });

  it("names lanes and stages without notes in rows without text, only where they would be lost or change their place", () => {
    const map = grid("| A | x | |", "| B | | |", "| C | y | |", "| D | | |");
    const rows = rowsOf(csv.write(around(map)).text).map(({ cells }) => [cells[2], cells[5], cells[6]].join("/"));
    expect(rows).toEqual(["lane/stage/text", "A/Browse/x", "B//", "C/Browse/y", "/Pay/", "D//"]);
    const back = parse(csv.write(around(map)).text);
    expect(back.maps[0]?.lanes.map((l) => l.title)).toEqual(["A", "B", "C", "D"]);
    expect(back.maps[0]?.stages.map((s) => s.title)).toEqual(["Browse", "Pay"]);
    expect(back.counts.notes).toBe(2);
  });

  it("takes the profile of a first draft from its title", () => {
    const draft: ServiceMap = { ...grid("| A | x | |"), title: "Lunch (SFD)", profile: "first-draft" };
    expect(parse(csv.write(around(draft)).text).maps[0]?.profile).toBe("first-draft");
    expect(parse(csv.write(around(grid("| A | x | |"))).text).maps[0]).not.toHaveProperty("profile");
  });

  it("keeps a map of nothing but a title", () => {
    const empty = parsedMap("# Only a title");
    expect(parse(csv.write(around(empty)).text).maps).toMatchObject([
      { title: "Only a title", stages: [], lanes: [], notes: [] },
    ]);
  });

  it("keeps the id of every note, also the one of a row copied in a spreadsheet, once", () => {
    const text = "lane,stage,text,note\nA,Pay,x,n1\nA,Pay,x,n1\nA,Pay,y,\nA,Pay,y,\n";
    expect(parse(text).maps[0]?.notes.map((n) => n.id)).toEqual(["n1", "n1-2", "y", "y-2"]);
  });

  it("says what it leaves out", () => {
    const map = parsedMap(
      "# M\n- Persona: Ana\n- State: current\n\n| | Pay |\n| - | - |\n| A | x `certainty: 3` `id: a`<br>then … `starter` `id: b` |\n| V `visibility` | |\n\n- `a` → `b`",
    );
    expect(csv.write(around(map)).dropped).toEqual([
      "Not in the spreadsheet: persona, state, lines, connectors, certainty, starters.",
    ]);
    expect(csv.write(around(map)).text).not.toContain("then");
    expect(csv.write(around(grid("| A | x | |"))).dropped).toEqual([]);
  });

  it("writes twins under names of their own, says so, and loses none", () => {
    const map = parsedMap("# M\n\n| | Pay | Pay | Pay (2) |\n| - | - | - | - |\n| A | x | y | z |\n| A | | | |");
    const { text, dropped } = csv.write(around(map));
    const [back] = parse(text).maps;
    expect(back?.stages.map((s) => s.title)).toEqual(["Pay", "Pay (3)", "Pay (2)"]);
    expect(back?.lanes.map((l) => l.title)).toEqual(["A", "A (2)"]);
    expect(dropped).toEqual([
      "Two stages are called “Pay”: one is written as “Pay (3)”.",
      "Two lanes are called “A”: one is written as “A (2)”.",
    ]);
    expect(distinct(["", "", "x", "x"])).toEqual(["Untitled", "Untitled (2)", "x", "x (2)"]);
  });

  it("loses no map, lane, stage, note or leftover, even where titles are the same or missing", () => {
    const few = fc.constantFrom("", "Pay", "pay", "A|B", "=1");
    void fc.assert(
      fc.property(anyReading({ text: few.filter((t) => t !== "") }), fc.boolean(), (reading, isBare) => {
        const bare = {
          ...reading,
          maps: reading.maps.map((m) =>
            isBare ? { ...m, title: "", lanes: m.lanes.map((l) => ({ ...l, title: "" })) } : m,
          ),
        };
        const back = parse(csv.write(bare).text);
        const sizes = (r: Reading) =>
          r.maps.map((m) => [m.lanes.length, m.stages.length, m.notes.filter((n) => !n.starter).length]);
        expect(sizes(back)).toEqual(sizes(bare));
        expect(back.leftovers).toHaveLength(reading.leftovers.length);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  describe("formulas", () => {
    it.each([
      ["=1+1", "'=1+1"],
      ["+49 30", "'+49 30"],
      ["-1", "'-1"],
      ["@cmd", "'@cmd"],
      ["\tx", "'\tx"],
      ["\rx", "'\rx"],
      ["'=x", "''=x"],
      ["'quoted'", "'quoted'"],
      ["it’s", "it’s"],
      ["", ""],
    ])("%j is written as %j, and comes back", (text, cell) => {
      expect(neutral(text)).toBe(cell);
      expect(plain(cell)).toBe(text);
    });

    it("come back whatever stands in front of them", () => {
      void fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", " ") }), (text) => {
          expect(plain(neutral(text))).toBe(text);
          expect(neutral(text)).not.toMatch(/^[=+\-@\t\r]/);
        }),
        { seed: 1, numRuns: 500 },
      );
    });

    it("never stand at the beginning of a text cell, but numbers stay numbers", () => {
      const map = parsedMap("# =M\n\n| | =S |\n| - | - |\n| +L `actions` | -T `-1.5` `owner: @o` `tag: =t` `id: =n` |");
      expect(
        csv
          .write(around(map, [{ text: "=left", reason: "+why", item: { id: "-1" } }]))
          .text.split("\n")
          .slice(1, 3),
      ).toEqual(["'=M,journey-map,'+L,actions,,'=S,'-T,-1.5,,,'@o,'=t,,1,,n,,,", ",,,,,,'=left,,,,,,,,,,'-1,,'+why"]);
    });
  });

  it("keeps lists in one cell, whatever their words hold", () => {
    expect(joined(["a", "b|c", "d\\"])).toBe("a|b\\|c|d\\\\");
    void fc.assert(
      fc.property(fc.array(anyText(), { maxLength: 4 }), (words) => {
        expect(split(joined(words))).toEqual(words);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  describe("written by hand", () => {
    it("needs no more than lane, stage and text, in any order and with any separator of a country", () => {
      const [map] = parse("\uFEFFText;Stage;Lane;Score\r\nLooks;Browse;A;1,5\r\nPays;Pay;A;-2\r\n").maps;
      expect(map).toMatchObject({
        title: "",
        kind: "journey-map",
        stages: [{ title: "Browse" }, { title: "Pay" }],
        lanes: [{ title: "A", roles: [] }],
        notes: [
          { text: "Looks", score: 1.5, confidence: 1, why: "written in “journey.csv”" },
          { text: "Pays", score: -2 },
        ],
      });
    });

    it("may leave roles and phases to one of the rows", () => {
      const [map] = parse("lane,roles,stage,group,text\nA,,Pay,,x\nA,actions,Pay,After,y\n").maps;
      expect(map).toMatchObject({
        lanes: [{ title: "A", roles: ["actions"] }],
        stages: [{ title: "Pay", group: "After" }],
      });
    });

    it("keeps a note that has a lane but no stage, and one that only has an id", () => {
      const [map] = parse("lane,stage,text,note\nA,,x,\n,,y,n2\n").maps;
      expect(map?.notes).toMatchObject([
        { text: "x", lane: "lane-a", stage: null },
        { text: "y", lane: null, stage: null },
      ]);
    });

    it("says which columns it left out", () => {
      expect(parse("lane,stage,text,mood,roels\nA,Pay,x,glad,\n").remarks).toEqual([
        "journey.csv, line 1: column “mood” is not known and was left out.",
        "journey.csv, line 1: column “roels” is not known and was left out. Did you mean “roles”?",
      ]);
    });
  });

  it.each([
    [
      "an empty file",
      "",
      ["journey.csv: holds nothing, expected a first line with columns such as map,kind,lane,roles,group,stage,text"],
    ],
    [
      "another table",
      "name,age\nAna,3\n",
      ["journey.csv, line 1: no columns “lane”, “stage” and “text”, found “name” and “age”"],
    ],
    [
      "a stage nobody named",
      'lane,stage,text,spans\nA,Browse,"two\nlines",\nA,Pay,y,Browse|Pyment\nA,Receive,z,\n',
      ["journey.csv, line 4: unknown stage “Pyment”, expected “Browse”, “Pay” or “Receive”"],
    ],
    [
      "a role nobody knows",
      "lane,stage,text,roles\nA,Pay,x,acitons\n",
      ["journey.csv, line 2: unknown role “acitons”, expected “actions” or one of 34 others"],
    ],
    [
      "a kind nobody knows",
      "map,kind,lane,stage,text\nM,flow,A,Pay,x\n",
      ["journey.csv, line 2: unknown kind “flow”, expected “journey-map” or “service-blueprint”"],
    ],
    [
      "numbers that are none",
      "lane,stage,text,score,votes,confidence\nA,Pay,x,3,many,2\n",
      [
        "journey.csv, line 2: votes “many”, expected a number from 0",
        "journey.csv, line 2: score “3”, expected a number from -2 to 2",
        "journey.csv, line 2: confidence “2”, expected a number from 0 to 1",
      ],
    ],
    [
      "rows that contradict one another",
      "map,kind,lane,roles,stage,group,text\nM,journey-map,A,needs,Pay,One,x\nM,service-blueprint,A,goals,Pay,Two,y\n",
      [
        "journey.csv, line 3: the kind of the map is “service-blueprint” here, expected “journey-map” as before",
        "journey.csv, line 3: the role of lane “A” is “goals” here, expected “needs” as before",
        "journey.csv, line 3: the group of stage “Pay” is “Two” here, expected “One” as before",
      ],
    ],
    ["a row that is too long", "lane,stage,text\nA,Pay,x,y\n", ["journey.csv, line 2: 4 cells, expected 3"]],
    [
      "a quotation mark left open",
      'lane,stage,text\nA,Pay,x\nA,Pay,"y\n',
      ["journey.csv, line 3: a quotation mark opens a cell and none closes it"],
    ],
    ["a column twice", "lane,stage,text,lane\nA,Pay,x,B\n", ["journey.csv, line 1: column “lane” stands twice"]],
  ])("refuses %s and says where and what it expected", (_, text, messages) => {
    expect(problems(text)).toEqual(messages);
  });
});
