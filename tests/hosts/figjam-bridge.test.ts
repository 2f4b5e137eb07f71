// Between sandbox and panel: pieces of long messages, errors with their facts, and nothing else of anybody's.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { assembly, errorOf, factsOf, type Piece, pieces, type Wire } from "../../src/hosts/figjam/bridge.js";
import type { Looked } from "../../src/hosts/figjam/look.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";

describe("pieces of a message", () => {
  it("come together again in any order, mixed with others, and no character is cut in two", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 9 }), fc.nat(), (one, two, size, seed) => {
        const cut = [...pieces(one, "a", size), ...pieces(two, "b", size)];
        for (const piece of cut) expect(piece.text).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        const mixed = cut.map((p, i) => ({ p, at: (i * 7919 + seed) % 101 })).sort((a, b) => a.at - b.at);
        const join = assembly();
        const whole = mixed.flatMap(({ p }) => join(p) ?? []);
        expect([...whole].sort()).toEqual([one, two].sort());
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("pass over what is not ours", () => {
    const join = assembly();
    for (const other of [undefined, null, 7, "text", {}, [], { lanewise: 1 }, { pluginMessage: {} }])
      expect(join(other)).toBeUndefined();
    expect(join(pieces("ours", "a")[0])).toBe("ours");
  });
});

describe("errors", () => {
  it("keep their facts: host, done, placed, missing, wait and cause", () => {
    const error = new HostError("stopped after 1 of 2 items", {
      host: "figjam",
      done: 1,
      total: 2,
      placed: ["1:2"],
      missing: [{ do: "remove", id: "1:3" }],
      waitSeconds: 30,
      cause: new Error("busy"),
    });
    const there = errorOf(JSON.parse(JSON.stringify(factsOf(error))));
    expect(there).toBeInstanceOf(HostError);
    expect(there).toEqual(error);
    expect(there.cause).toMatchObject({ message: "busy" });
  });

  it("of other kinds keep their words", () => {
    expect(errorOf(factsOf(new TypeError("no such property"))).message).toBe("no such property");
    expect(errorOf(factsOf("plain")).message).toBe("plain");
  });
});

/** A sandbox that answers each call with what it is told to. */
const answering = (answers: Record<string, unknown>): Wire => {
  const hearers: ((message: unknown) => void)[] = [];
  return {
    post: (message) => {
      const { i, m } = JSON.parse((message as Piece).text) as { i: string; m: string };
      const reply = JSON.stringify({ t: "s", i, r: answers[m] });
      void Promise.resolve().then(() => {
        for (const piece of pieces(reply, `s-${i}`, 40)) for (const hear of hearers) hear(piece);
      });
    },
    on: (heard) => void hearers.push(heard),
  };
};

describe("the panel's board", () => {
  it("knows numbers that are none again", async () => {
    const note = {
      id: "a",
      type: "STICKY",
      characters: "a",
      absoluteBoundingBox: { x: Number.NaN, y: 1, width: Number.POSITIVE_INFINITY, height: 2 },
    };
    const looked: Looked = {
      name: "Board",
      document: { id: "0:1", type: "CANVAS", children: [note] },
      exported: true,
      authors: {},
      code: {},
      tags: {},
      stamps: [],
      carried: {},
    };
    const has = { timer: false, selection: false, drops: false };
    const wire = answering({ open: { can: {}, command: "read", selected: { ids: [] }, has }, look: looked });
    const board = await figjamBoard(wire.post, wire.on);
    const [read] = (await board.read({ of: "board" })).items;
    expect(read?.box).toEqual({ x: Number.NaN, y: 1, w: Number.NaN, h: 2 });
  });
});
