import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { html } from "../../src/formats/html.js";
import { markdown } from "../../src/formats/markdown.js";
import { paperOf } from "../../src/formats/picture/layout.js";
import { svg } from "../../src/formats/svg.js";
import { type Reading, writtenNotes } from "../../src/model/index.js";
import { anyReading } from "../maps.js";

const from = (text: string): Reading => {
  const back = markdown.parse?.(text, "map.md");
  if (!back?.ok) throw new Error(JSON.stringify(back?.problems));
  return back.value;
};

const home = from(`# First home

- Persona: Lena, 34, buys her first flat

| | Search | Visit | Wait |
| - | - | - | - |
| P \`phase\` | Before | Before | After |
| Actions \`actions\` | Looks at <adverts> & flats<br>Asks friends | Measures the kitchen | |
| Seen \`visibility\` | | | |
| Mood \`emotions\` | Glad \`+1\`<br>Tired \`-2\` | | Bored \`-1\` |
| Pains \`pain-points\` | Too dear \`votes: 2\` | | |
`);

/** Everything between tags, with the entities as characters. */
const said = (markup: string): string =>
  markup
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

/** Open and closed tags pair up, and no bare `&` or `<` is left: what an XML parser asks for. */
const isWellFormed = (markup: string): boolean => {
  const open: string[] = [];
  for (const [, close, name, rest] of markup.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!rest?.endsWith("/")) open.push(name ?? "");
  }
  const bare = markup.replace(/<\/?[a-z]+[^<>]*>/g, "");
  return open.length === 0 && !/[<>]/.test(bare) && !/&(?!(?:amp|lt|gt|quot);)/.test(bare);
};

/** What XML can hold of a text, without its white space. */
const letters = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]|[\uFFFE\uFFFF]|\s/gu, "");

describe("the picture", () => {
  it("shows title, facts, phases, stages, lanes, lines, notes and scores", () => {
    const words = said(svg.write(home).text);
    for (const word of [
      "First home",
      "Persona: Lena, 34, buys her first flat",
      "Before",
      "After",
      "Search",
      "Actions",
      "Looks at <adverts> & flats",
      "Seen",
      "+1",
      "−2",
    ])
      expect(words).toContain(word);
    expect(words.match(/Before/g)).toHaveLength(1);
  });

  it("loses no letter of a note, whatever people wrote, and is always well-formed", () => {
    void fc.assert(
      fc.property(anyReading(), (reading) => {
        const { text } = svg.write(reading);
        expect(isWellFormed(text)).toBe(true);
        const all = letters(said(text));
        for (const map of reading.maps)
          for (const note of writtenNotes(map)) expect(all).toContain(letters(note.text.trim()));
      }),
      { seed: 5, numRuns: 150 },
    );
  });

  it("keeps notes in their column, apart from each other and inside their lane", () => {
    void fc.assert(
      fc.property(anyReading(), ({ maps }) => {
        for (const map of maps) {
          const { cards, bands, width, height } = paperOf(map);
          expect(cards).toHaveLength(writtenNotes(map).length);
          for (const [n, a] of cards.entries()) {
            expect(a.x >= 0 && a.y >= 0 && a.x + a.w <= width && a.y + a.h <= height).toBe(true);
            expect(bands.filter((b) => a.y >= b.y && a.y + a.h <= b.y + b.h)).toHaveLength(1);
            for (const b of cards.slice(n + 1))
              expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h).toBe(false);
          }
        }
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it("draws a note without a lane or stage in a row or column of its own", () => {
    const [map] = home.maps;
    const lost = { ...map!.notes[0]!, id: "lost", text: "Who does this?", lane: null, stage: null };
    const { bands, stages, cards } = paperOf({ ...map!, notes: [...map!.notes, lost] });
    expect(bands.at(-1)?.lines).toEqual(["—"]);
    expect(stages.at(-1)?.lines).toEqual(["—"]);
    expect(cards.find((c) => c.note.id === "lost")?.y).toBeGreaterThan(bands.at(-1)!.y);
  });

  it("is mirrored where the script runs from right to left", () => {
    const hebrew = from("# מסע\n\n| | חיפוש | ביקור |\n| - | - | - |\n| פעולות `actions` | קורא | מודד |\n");
    const { text } = svg.write(hebrew);
    const xOf = (word: string): number => Number(text.match(new RegExp(`x="([\\d.]+)" y="[\\d.]+">${word}<`))?.[1]);
    expect(xOf("חיפוש")).toBeGreaterThan(xOf("ביקור"));
    expect(text).toContain('direction="rtl"');
  });

  it("says what it does not show", () => {
    const [map] = home.maps;
    const [a, b] = map!.notes;
    const linked = { ...home, maps: [{ ...map!, links: [{ from: a!.id, to: b!.id }] }] };
    expect(svg.write(linked).dropped).toEqual(["1 connector between notes is not drawn."]);
    expect(svg.write({ ...home, maps: [] })).toMatchObject({ dropped: ["There is no map to draw."] });
  });
});

describe("the page", () => {
  it("says what stands out: lowest and highest moments, what hurts and where", () => {
    const words = said(html.write(home).text);
    for (const word of [
      "Journey map · 3 lanes · 3 stages · 7 notes",
      "Lowest moments Tired Search · −2 Bored Wait · −1",
      "Highest moments Glad Search · +1",
      "What hurts Too dear Search · 2 votes",
    ])
      expect(words).toContain(word);
    expect(words).not.toContain("What could be done");
  });

  it("says so where there is no map, and lists what is left over", () => {
    const empty = { ...home, maps: [], leftovers: [{ text: "Buy milk", reason: "lies far away", item: { id: "1" } }] };
    const words = said(html.write(empty).text);
    expect(words).toContain("There is no map to show.");
    expect(words).toContain("Buy milk lies far away");
  });

  it("takes nothing from elsewhere and runs nothing", () => {
    void fc.assert(
      fc.property(anyReading(), (reading) => {
        const { text } = html.write(reading);
        expect(text).not.toMatch(/<script|<link|<img|\son\w+=|(?:src|href)=/i);
      }),
      { seed: 7, numRuns: 60 },
    );
  });
});
