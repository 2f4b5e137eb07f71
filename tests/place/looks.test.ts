// How large the texts of a placed map are, as measured by whoever may set them higher or wider: what fits by count, and what is even.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/board/index.js";
import { linesIn, sizeFor } from "../../src/look/text.js";
import { place } from "../../src/place/index.js";
import { sizes } from "../../src/place/measures.js";
import { templates } from "../../src/templates/index.js";
import { languages } from "../../src/words/index.js";
import { anyPlaceableMap, template } from "./sample.js";

const of = (drafts: readonly Draft[], part: string): readonly Draft[] => drafts.filter((d) => d.tag?.part === part);
const sizeOf = (draft: Draft): number => draft.text?.size ?? 0;

describe("heads of a row", () => {
  it("are set at most two steps apart, and never above what fits them", () => {
    const stages = "Rechtsschutzversicherungsgesellschaft anrufen,Warten,Fragen stellen,Bezahlen,Ende";
    const all = of(place(template("journey-map", { stages, language: "de" })), "stage");
    expect(all.map(sizeOf)).toEqual([32, 48, 48, 48, 48]);
    void fc.assert(
      fc.property(anyPlaceableMap(), (map) => {
        const steps = of(place(map), "stage").map((d) => sizes.stage.indexOf(sizeOf(d) as never));
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(2);
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it("say a phase no larger than the stage under it", () => {
    const stages = "Vorher: Rechtsschutzversicherungsgesellschaft,Dabei: Warten,Dabei: Reden,Danach: Ende";
    const map = template("journey-map", { language: "de" });
    const grouped = stages
      .split(",")
      .map((s, i) => ({ id: `s${i}`, group: s.split(": ")[0] ?? "", title: s.split(": ")[1] ?? "" }));
    const heads = of(place({ ...map, stages: grouped, notes: [] }), "stage").filter((d) => d.text?.rest);
    expect(heads).toHaveLength(2);
    for (const { text } of heads) expect(text?.restSize).toBeLessThanOrEqual(text?.size ?? 0);
  });
});

describe("texts where a head holds one text of one size", () => {
  it.each(languages)("leave room for lines half as high again as their letters, in every template (%s)", (language) => {
    for (const { id } of templates)
      for (const draft of place(template(id, { language }), { leadAndRest: false, language })) {
        const { text, box, tag } = draft;
        if (!text || tag?.part === undefined || !["lane", "stage", "facts", "group"].includes(tag.part)) continue;
        const lines = linesIn(text.lead, (box.w - 2 * text.pad) / text.size);
        expect(lines * text.size * 1.4, `${id}: ${text.lead}`).toBeLessThanOrEqual(box.h);
      }
  });
});

describe("a word", () => {
  it("goes on over a no-break space, so that a starter and its ellipsis stay on one line", () => {
    const box = { w: 200, h: 240 };
    expect(sizeFor("Como poderíamos …?", box, [28, 24, 20, 16])).toBe(28);
    expect(sizeFor("Como poderíamos\u00A0…?", box, [28, 24, 20, 16])).toBe(24);
  });
});
