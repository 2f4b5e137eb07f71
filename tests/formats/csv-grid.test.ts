import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvGrid } from "../../src/formats/csv-grid.js";
import { markdown } from "../../src/formats/markdown.js";
import type { Reading } from "../../src/model/index.js";
import { anyReading } from "../maps.js";

const reading = (text: string): Reading => {
  const back = markdown.parse?.(text, "map.md");
  if (!back?.ok) throw new Error(JSON.stringify(back?.problems));
  return back.value;
};

const cellsOf = (r: Reading): readonly (readonly string[])[] =>
  Papa.parse<string[]>(csvGrid.write(r).text, { delimiter: ",", newline: "\n" }).data.slice(0, -1);

describe("csv-grid", () => {
  it("lays a map out as on the board: phases, stages, lanes, lines, a cell's notes on lines of their own", () => {
    const text = `# First home

| | Search | Visit | \`no stage\` |
| - | - | - | - |
| P \`phase\` | Before | | |
| Actions \`actions\` | Looks<br>Asks | Measures \`spans: 1 2\` | Waits |
| Seen \`visibility\` | — | — | — |
| Mood \`emotions\` | Glad \`+2\` | Sad \`-1\`<br>Start … \`starter\` | |
| \`no lane\` | Loose | | Lost |

# Second

## Left over

- Coffee — *lies above*
`;
    expect(cellsOf(reading(text))).toEqual([
      ["First home", "Search", "Visit", "(no stage)"],
      ["", "Before", "", ""],
      ["Actions", "Looks\nAsks\nMeasures", "Measures", "Waits"],
      ["— Seen —", "", "", ""],
      ["Mood", "Glad (+2)", "Sad (-1)", ""],
      ["(no lane)", "Loose", "", ""],
      ["(no lane, no stage)", "Lost", "", ""],
      [""],
      ["Second"],
      [""],
      ["Left over", "Reason"],
      ["Coffee", "lies above"],
    ]);
  });

  it("shows the text of every note and leftover somewhere, and no cell a spreadsheet would run", () => {
    void fc.assert(
      fc.property(anyReading(), (r) => {
        const cells = cellsOf(r).flat();
        for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const all = cells.join("\n");
        for (const note of r.maps.flatMap((m) => m.notes)) if (!note.starter) expect(all).toContain(note.text);
        for (const left of r.leftovers) expect(all).toContain(left.text);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("writes nothing for a board without a map, and says that it cannot be read again", () => {
    const nothing = reading("## Left over");
    expect(csvGrid.write(nothing)).toEqual({
      text: "",
      dropped: ["The grid holds titles, texts and scores. To read it again, take the spreadsheet."],
    });
    expect(csvGrid.parse).toBeUndefined();
  });
});
