import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { rowsOf, separatorOf, toCsv } from "../../src/formats/csv/rows.js";
import { anyText } from "../maps.js";

const anyCell = fc.oneof(
  anyText(),
  fc.constantFrom("", '"', '""', '","', "\n", "\r", "\r\n", " x ", "a,b", "a;b", "\t"),
  fc.string(),
);

/** The first cell holds no line break: the first line is what tells the separator. */
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
  .map((rows) => [["lane", "stage", "text", "a", "b"].slice(0, rows[0]?.length), ...rows]);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell === "");

describe("rows of a CSV file", () => {
  it("are read as an established parser reads them", () => {
    void fc.assert(
      fc.property(
        anyTable,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        (rows, delimiter, newline) => {
          fc.pre(rows[0]?.length !== 1);
          const text = Papa.unparse(rows as string[][], { delimiter, newline });
          const reference = Papa.parse<string[]>(text, { delimiter, newline }).data;
          expect(rowsOf(text).map((r) => r.cells)).toEqual(reference.filter((row) => !isBlank(row)));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it("are written so that an established parser reads the same cells", () => {
    void fc.assert(
      fc.property(anyTable, (rows) => {
        const reference = Papa.parse<string[]>(toCsv(rows as string[][]), { delimiter: ",", newline: "\n" }).data;
        expect(reference.slice(0, -1)).toEqual(rows);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it("know the line they begin on, also behind cells of several lines", () => {
    expect(rowsOf('a,b\n"one\ntwo\r\nthree",x\n\n,\ny,z\n').map((r) => [r.line, r.cells[1]])).toEqual([
      [1, "b"],
      [2, "x"],
      [7, "z"],
    ]);
  });

  it("say when quotation marks do not match, and where", () => {
    const wrong = (text: string) => rowsOf(text).flatMap((r) => (r.error === undefined ? [] : [[r.line, r.error]]));
    expect(wrong('a,b\n"x"y,1\nz,2')).toEqual([[2, "something follows a closing quotation mark"]]);
    expect(wrong('a,b\n1,2\nz,"never\nclosed')).toEqual([[3, "a quotation mark opens a cell and none closes it"]]);
  });

  it("tell the separator from the first line", () => {
    expect([separatorOf("map,lane,stage"), separatorOf("map;lane;stage"), separatorOf("map\tlane\tstage")]).toEqual([
      ",",
      ";",
      "\t",
    ]);
  });

  it("take a cell of a million characters", () => {
    const long = `${'"'.repeat(500_000)}${"x\n".repeat(250_000)}`;
    expect(
      rowsOf(
        toCsv([
          ["text", "lane"],
          [long, "a"],
        ]),
      )[1]?.cells[0],
    ).toBe(long);
  });
});
