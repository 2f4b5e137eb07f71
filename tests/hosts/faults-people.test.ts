// Other people work on the board while we insert, read, fix, put up badges and take away: they write, move, edit, copy and delete their
// own things and ours, also the frame, at moments a generator chooses. Nothing of theirs is lost, moved or overwritten, also where they
// have changed something of ours; what is reported is true; and what goes wrong says so in a sentence.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HostError, type ItemId } from "../../src/board/index.js";
import type { Inserted } from "../../src/session.js";
import { type Ground, onFigJam, onMiro, planOf, type Sight } from "./faults.js";
import { allOn } from "./figjam-emulator.js";
import { oneWay, otherWay } from "./miro-emulator.js";

const doings = ["write", "move", "edit", "copy", "delete"] as const;
interface Act {
  /** How many chances somebody lets pass first. */
  readonly after: number;
  readonly what: (typeof doings)[number];
  /** Of theirs, else of ours. */
  readonly own: boolean;
  readonly nth: number;
  readonly x: number;
  readonly y: number;
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  after: fc.integer({ min: 0, max: 12 }),
  what: fc.constantFrom(...doings),
  own: fc.boolean(),
  nth: fc.nat(60),
  x: fc.integer({ min: -40, max: 40 }).map((n) => n * 60),
  y: fc.integer({ min: -20, max: 20 }).map((n) => n * 60),
});

/** What people have put on the board or changed, as they left it. */
interface Watch {
  readonly theirs: Set<ItemId>;
  readonly touched: Set<ItemId>;
  readonly gone: Set<ItemId>;
  /** Ours that are being changed in size: whoever changes them at the same moment may find that undone. */
  readonly loose: Set<ItemId>;
  /** Throws where something of it is not as they left it; what is ours may be taken away on request. */
  check(when: string, oursMayGo?: boolean): void;
  /** Hands the acts out, one after the other. */
  begin(acts: readonly Act[], oursMayGo?: boolean): void;
}

const watch = (ground: Ground): Watch => {
  const theirs = new Set<ItemId>();
  const touched = new Set<ItemId>();
  const gone = new Set<ItemId>();
  const loose = new Set<ItemId>();
  let left = new Map<ItemId, Sight>();
  let broken: unknown;

  const note = (): void => {
    const now = ground.sights();
    for (const id of left.keys()) if (!now.has(id)) gone.add(id);
    left = new Map([...theirs, ...touched].flatMap((id) => (now.has(id) ? [[id, now.get(id) as Sight]] : [])));
  };
  const check = (when: string, oursMayGo = false): void => {
    if (broken !== undefined) throw broken;
    const now = ground.sights();
    for (const [id, was] of left) {
      const is = now.get(id);
      const said = `${when}: ${was.type} “${was.text}”`;
      if (!theirs.has(id) && (oursMayGo || loose.has(id))) continue;
      if (!is) throw new Error(`${said} is lost`);
      const isMoved = Math.abs(is.x - was.x) > 0.6 || Math.abs(is.y - was.y) > 0.6;
      if (isMoved) throw new Error(`${said} was at ${was.x},${was.y} and is at ${is.x},${is.y}`);
      if (is.text !== was.text) throw new Error(`${said} says “${is.text}”`);
      // What is ours may grow with the map.
      if (theirs.has(id) && (is.w !== was.w || is.h !== was.h)) throw new Error(`${said} has another size`);
    }
    for (const id of gone) if (now.has(id)) throw new Error(`${when}: what somebody deleted is there again`);
  };
  const act = ({ what, own, nth, x, y }: Act): void => {
    const { people } = ground;
    if (what === "write") {
      theirs.add(people.add({ x, y }, `a thought at ${x},${y}`));
      return;
    }
    // A badge that somebody copies is a badge, and goes with the others.
    const isBadge = (s: Sight): boolean => /^\d+$/.test(s.text);
    const all = [...ground.sights()].filter(
      ([id, s]) => theirs.has(id) === own && !/tag|group/.test(s.type) && !(what === "copy" && isBadge(s)),
    );
    const [id, sight] = all[nth % Math.max(1, all.length)] ?? [];
    if (id === undefined || sight === undefined) return;
    if (what === "copy") {
      const before = new Set(ground.sights().keys());
      people.duplicate(id, { x: sight.x + 60, y: sight.y + 60 });
      for (const made of ground.sights().keys()) if (!before.has(made)) theirs.add(made);
      return;
    }
    if (what === "delete") {
      gone.add(id);
      people.remove(id);
      return;
    }
    touched.add(id);
    if (what === "move") people.move(id, { x, y });
    else people.edit(id, `reworded ${nth}`);
  };
  return {
    theirs,
    touched,
    gone,
    loose,
    check,
    begin(acts, goes = false) {
      const waiting = [...acts];
      let passed = 0;
      ground.meanwhile(() => {
        const next = waiting[0];
        if (!next || passed++ < next.after) return;
        passed = 0;
        waiting.shift();
        try {
          check("before somebody does something", goes);
          act(next);
          note();
        } catch (thrown) {
          broken ??= thrown;
        }
      });
    },
  };
};

/** A sentence a person can do something with, by whoever is meant to say it. */
const expectClear = (thrown: unknown): void => {
  if (!(thrown instanceof Error)) throw new Error(`expected an error, got ${String(thrown)}`);
  if (thrown instanceof HostError) expect(thrown.message).toMatch(/^\[(?:miro|figjam)\] \S.{8,}/);
  else expect([thrown.name, thrown.message]).toEqual(["Error", expect.stringMatching(/^\p{Lu}.*[.”]$/u)]);
};

/** Runs a work to its end, whatever that is. */
const ended = async <T>(work: Promise<T>): Promise<{ readonly value?: T; readonly thrown?: unknown }> => {
  try {
    return { value: await work };
  } catch (thrown) {
    expectClear(thrown);
    return { thrown };
  }
};

const placedBy = ({ value, thrown }: { readonly value?: Inserted; readonly thrown?: unknown }): readonly ItemId[] =>
  value?.items ?? (thrown instanceof HostError ? thrown.placed : []);

const params = { seeds: 1, stages: "Search,Pay,Use", lanes: "actions,pain-points,emotions", persona: "Somebody" };

const hosts: readonly { readonly name: string; readonly open: (seed: number) => Promise<Ground> }[] = [
  { name: "Miro", open: (seed) => onMiro(oneWay, seed, 4) },
  { name: "Miro, everything the other way", open: (seed) => onMiro(otherWay, seed, 4) },
  { name: "FigJam", open: () => onFigJam() },
  { name: "FigJam, every switch on", open: () => onFigJam({ switches: allOn }) },
];

const story = fc.record({
  acts: fc.array(anyAct, { minLength: 1, maxLength: 8 }),
  seed: fc.integer({ min: 1, max: 1000 }),
  stopAt: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 3 }),
});
const movesFrame: Act = { after: 3, what: "move", own: false, nth: 0, x: 0, y: 0 };
const runs = (seed: number) => ({ numRuns: 20, seed, endOnFailure: false });

for (const [n, { name, open }] of hosts.entries())
  describe(`other people at work in ${name}`, () => {
    it("while a map is inserted: theirs stays as they left it; what is reported is ours; cancel and removal take only that", async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ acts, seed, stopAt }) => {
          const ground = await open(seed);
          const watched = watch(ground);
          watched.theirs.add(ground.people.add({ x: -3600, y: 0 }, "was here before"));
          const plan = await planOf(ground.session, "journey-map", params);
          watched.begin(acts, stopAt !== undefined);
          const end = await ended(
            ground.session.insert(plan, (done) => (stopAt === undefined ? undefined : done < stopAt)),
          );
          watched.check("after the insert", stopAt !== undefined);
          const placed = placedBy(end);
          for (const id of placed) expect(watched.theirs.has(id)).toBe(false);
          const ours = [...ground.sights().keys()].filter((id) => !watched.theirs.has(id));
          for (const id of ours)
            expect(placed, `${ground.sights().get(id)?.text} stands and is not told of`).toContain(id);
          ground.meanwhile(undefined);
          await ended(ground.session.read());
          const removed = await ended(ground.session.remove(placed));
          expect(removed.thrown).toBeUndefined();
          const rest = [...ground.sights().keys()].filter((id) => !watched.theirs.has(id));
          expect(rest).toEqual([]);
          watched.check("after the removal", true);
        }),
        runs(11 + n),
      );
    });

    /** The map stands, people have written on it, and two of its lanes are gone. */
    const standing = async (ground: Ground, watched: Watch) => {
      const inserted = await ground.session.insert(await planOf(ground.session, "journey-map", params));
      const band = ground.sights().get(inserted.items[1] ?? "") ?? { x: 0, y: 0, w: 0 };
      watched.theirs.add(ground.people.add({ x: band.x + 1000, y: band.y + 24 }, "in the map"));
      watched.theirs.add(ground.people.add({ x: band.x + 1000, y: band.y - 4000 }, "far from it"));
      const seen = await ground.session.read();
      const findings = (await ground.session.check(seen)).maps[0]?.findings ?? [];
      return { inserted, seen, findings, map: inserted.map.id };
    };

    it("while the board is read: it is read, or says why not, and reads right once people are still", async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ acts, seed }) => {
          const ground = await open(seed);
          const watched = watch(ground);
          await standing(ground, watched);
          watched.begin(acts);
          for (let n = 0; n < 4; n += 1) {
            const { value } = await ended(ground.session.read());
            if (value) await ended(ground.session.check(value));
          }
          watched.check("after reading");
          ground.meanwhile(undefined);
          const { snapshot } = await ground.session.read();
          const texts = [...ground.sights()].flatMap(([id, s]) =>
            watched.theirs.has(id) && /sticky/i.test(s.type) ? [s.text] : [],
          );
          for (const text of texts) expect(snapshot.items.map((i) => i.text)).toContain(text);
        }),
        runs(21 + n),
      );
    });

    it("while things are fixed, and badges come and go: theirs stays, ours they have changed too, and nothing is there twice", async () => {
      await fc.assert(
        fc.asyncProperty(story, async ({ acts, seed, stopAt }) => {
          const ground = await open(seed);
          const watched = watch(ground);
          const { seen, findings, map } = await standing(ground, watched);
          const before = new Set(ground.sights().keys());
          const isFrame = (id: ItemId): boolean => /frame|section/i.test(ground.sights().get(id)?.type ?? "");
          watched.begin(acts, stopAt !== undefined);
          const fixable = findings.filter((f) => f.fix);
          const fix = fixable[seed % Math.max(1, fixable.length)];
          const stops = (done: number) => (stopAt === undefined ? undefined : done < Math.ceil(stopAt / 5));
          if (fix) {
            const { changes } = await ground.session.preview(seen, map, fix);
            for (const change of changes)
              if (change.do === "resize" && !isFrame(change.id)) watched.loose.add(change.id);
            const end = await ended(ground.session.fix(seen, map, fix, stops));
            watched.check("after the fix", stopAt !== undefined);
            const placed = end.value
              ? Object.values(end.value.ids).flat()
              : end.thrown instanceof HostError
                ? end.thrown.placed
                : [];
            const added = [...ground.sights().keys()].filter((id) => !before.has(id) && !watched.theirs.has(id));
            for (const id of added) expect(placed).toContain(id);
          }
          await ended(ground.session.mark(seen, map, findings.slice(0, 4)));
          watched.check("after the badges", stopAt !== undefined);
          ground.meanwhile(undefined);
          const now = await ground.session.read();
          await ended(ground.session.unmark(now));
          watched.check("after the badges are gone", true);
          expect((await ground.session.read()).snapshot.items.filter((i) => i.tag?.part === "badge")).toEqual([]);
        }),
        // Somebody moves the frame while a fix of it is stopped: it stays where they put it.
        { ...runs(31 + n), examples: [[{ acts: [movesFrame], seed: 1, stopAt: 11 }]] },
      );
    });
  });
