import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { de } from "../../src/said/de/index.js";
import { pt } from "../../src/said/pt/index.js";
import { sayAgain } from "../../src/said/say-again.js";
import { templateOf } from "../../src/said/template.js";
import { allTemplates, marked } from "./english-words.js";

const german = sayAgain(de);

describe("what people wrote", () => {
  const written = fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      "and",
      " and ",
      "“a”",
      "a “b",
      "b” c",
      "”, and “",
      "stage 3",
      "by its label",
      "in no lane.",
      "{n}",
      "$&",
    ),
    fc.tuple(fc.constantFrom(...allTemplates), fc.nat(30)).map(([text, n]) => text.slice(n, n + 40)),
  );
  const text = fc
    .array(written, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join("").trim())
    .filter((t) => t !== "");

  it("stands whole in the sentence, whatever it is, in its quotes", () => {
    void fc.assert(
      fc.property(text, (name) => {
        expect(german(`“${name}” stands in no lane.`)).toBe(`„${name}“ steht in keiner Bahn.`);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("is never lost, whatever stands in all places of any sentence", () => {
    const again = sayAgain(marked("", ["⟦", "⟧"]));
    void fc.assert(
      fc.property(
        fc.constantFrom(...allTemplates),
        fc.array(text, { minLength: 6, maxLength: 6 }),
        (template, names) => {
          const { literals, places } = templateOf(template);
          const parts = places.map((place, i) => (/^[nN]$/.test(place) ? "Three" : `“${names[i] ?? ""}”`));
          const sentence = literals.map((literal, i) => literal + (parts[i] ?? "")).join("");
          const plain = (t: string) => t.replace(/[“”⟦⟧\s]/g, "").toLowerCase();
          expect(plain(again(sentence) ?? "")).toBe(plain(sentence));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("a sentence", () => {
  it("holds names with quotes, lists, and pieces of sentences in the other language’s way", () => {
    expect(german("The lane “the “new” one” is missing, and there is no “A” or “B” in its place.")).toBe(
      "Die Bahn „the “new” one“ fehlt, und an ihrer Stelle gibt es auch „A“ oder „B“ nicht.",
    );
    expect(
      german(
        "The channel changes between “a and b” and “c” and between stage 2 and “d”, and a note there stands in no lane.",
      ),
    ).toBe(
      "Der Kanal wechselt zwischen „a and b“ und „c“ und zwischen Phase 2 und „d“, und eine Notiz dort steht in keiner Bahn.",
    );
    expect(german("“a”, “b”, “c”, “d”, “e” and 3 more have no notes yet.")).toBe(
      "„a“, „b“, „c“, „d“, „e“ und 3 weitere haben noch keine Notizen.",
    );
    expect(german("Three stages, one lane, no notes yet. Start with the stages.")).toBe(
      "Drei Phasen, eine Bahn, noch keine Notizen. Mit den Phasen anfangen.",
    );
  });

  it("says a note’s reason with titles as they are written, and numbers as the language writes them", () => {
    expect(
      german("in lane Doing, in stage by its label, in stage 2 by its colour, 0.5 notes from the nearest border"),
    ).toBe(
      "in der Bahn „Doing, in stage“ an ihrer Beschriftung, in der Phase „2“ an ihrer Farbe, 0,5 Notizen von der nächsten Grenze",
    );
    expect(german("in lane Check in by its label, in stage Settle in by its drawn borders")).toBe(
      "in der Bahn „Check in“ an ihrer Beschriftung, in der Phase „Settle in“ an ihren gezeichneten Grenzen",
    );
  });

  it("counts in the form that the noun after the number takes, in each of its places", () => {
    const portuguese = sayAgain(pt);
    expect(portuguese("One of two notes on either side is the customer’s.")).toBe(
      "Uma das duas notas dos dois lados é do cliente.",
    );
    expect(portuguese("Two pain points at “A” have no opportunity yet.")).toBe(
      "Dois pontos de dor em “A” ainda não têm oportunidade.",
    );
  });

  it("stays as it is where it is none of ours, or somebody’s whole text", () => {
    expect(german("nothing anybody wrote")).toBeUndefined();
    expect(german(`“${"x".repeat(5000)}” stands in no lane.`)).toBeUndefined();
  });

  it("quotes another one of ours in its language, and what people wrote as they wrote it", () => {
    expect(
      german(
        "“stage-has-notes” is silenced for the whole map, but ““A” has no notes yet.” speaks of other places as well, and stays.",
      ),
    ).toBe(
      "„stage-has-notes“ ist für die ganze Karte stillgelegt, aber „„A“ hat noch keine Notizen.“ spricht auch von anderen Stellen und bleibt.",
    );
    expect(german("“Is it a pain point?” stands in no lane.")).toBe("„Is it a pain point?“ steht in keiner Bahn.");
  });

  it("of several is said one by one", () => {
    expect(german("At the beginning, before “A”. “B” gets one note wider.")).toBe(
      "Am Anfang, vor „A“. „B“ wird eine Notiz breiter.",
    );
  });
});
