// Files somebody edited by hand, a sync cut short, or another version wrote: fields gone, doubled or of another kind. Whatever is
// left of them is read without a crash and in full, can be saved, and is written back untouched around what is inserted.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { formats } from "../../src/formats/index.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { parseReading } from "../../src/model/parse.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { check } from "../../src/rules/index.js";
import { makeSession } from "../../src/session.js";
import { template } from "../place/sample.js";
import { asFigmaAnswer, asFigmaFile, asMiro, paged } from "./file-forms.js";

const odd = [null, 0, -1, 1e308, "", "\uD800x", "x".repeat(300), [], {}, true, { id: "m" }, [[1]], -5e9, "__proto__"];

/** Every value may be taken away, doubled or replaced, about `often` of them. */
const damaged = (value: unknown, often: number, dice: () => number): unknown => {
  if (Array.isArray(value)) {
    const parts = value.map((v) => damaged(v, often, dice));
    if (parts.length > 0 && dice() < often) {
      const at = Math.floor(dice() * parts.length);
      if (dice() < 0.5) parts.splice(at, 1);
      else parts.push(parts[at]);
    }
    return parts;
  }
  if (typeof value !== "object" || value === null)
    return dice() < often / 6 ? odd[Math.floor(dice() * odd.length)] : value;
  const kept = Object.entries(value).filter(() => dice() >= often / 4);
  return Object.fromEntries(
    kept.map(([key, v]) => [key, dice() < often / 4 ? odd[Math.floor(dice() * odd.length)] : damaged(v, often, dice)]),
  );
};

const diceFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const sample = (name: string): unknown => JSON.parse(readFileSync(`ui/samples/${name}.excalidraw`, "utf8"));
const drafts = place(template("journey-map", { seeds: 3 }));
const files: Readonly<Record<string, unknown>> = {
  barber: sample("barber"),
  blueprint: sample("half-filled-blueprint"),
  untidy: sample("untidy"),
  miro: { items: asMiro(drafts) },
  "pages of Miro": paged(asMiro(drafts)),
  figma: asFigmaFile(drafts),
  "nodes of Figma": asFigmaAnswer(drafts),
};

const texts = fc
  .record({
    file: fc.constantFrom(...Object.keys(files)),
    often: fc.constantFrom(0.002, 0.01, 0.05, 0.2),
    seed: fc.nat(),
  })
  .map(({ file, often, seed }) => JSON.stringify(damaged(files[file], often, diceFrom(seed))));

const boardIn = (text: string) => {
  try {
    return fileBoard(text, "board.json");
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
};

describe("a damaged file", () => {
  it("is read in full, once each, and what was read can be saved and opened", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const board = boardIn(text);
        if (!board) return;
        const reading = read(await board.read({ of: "board" }));
        const { counts, maps, leftovers, accounted } = reading;
        const notes = maps.flatMap((m) => m.notes.filter((n) => !n.starter).map((n) => n.item?.id));
        const ids = [...notes, ...leftovers.map((l) => l.item.id), ...accounted.map((a) => a.item.id)];
        expect(counts.items).toBe(counts.notes + counts.leftovers + counts.accounted);
        expect([ids.length, new Set(ids).size]).toEqual([counts.items, counts.items]);
        expect(parseReading(JSON.parse(JSON.stringify(reading)))).toMatchObject({ ok: true });
        expect(check(reading).ok).toBe(true);
        for (const { id, write, parse } of formats) {
          const back = maps.length > 0 ? parse?.(write(reading).text, "saved") : undefined;
          if (back) expect([id, back.ok && back.value.counts.notes]).toEqual([id, counts.notes]);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("keeps every element as it stood when a map is inserted and taken away again", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const board = boardIn(text);
        if (!board?.can.write) return;
        const elements = (): readonly unknown[] => JSON.parse(board.content()).elements;
        const before = elements();
        const session = makeSession(board, { newId: () => "new" });
        const plan = await session.plan("first-draft", {});
        if (!plan.ok) throw new Error("the template is refused");
        const { items } = await session.insert(plan.value);
        expect(JSON.stringify(elements().slice(0, before.length))).toBe(JSON.stringify(before));
        await session.remove(items);
        expect(JSON.stringify(elements())).toBe(JSON.stringify(before));
      }),
      { seed: 2, numRuns: 60 },
    );
  });
});
