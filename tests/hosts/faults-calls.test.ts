// Every single call of an insert, a removal, a reading, a fix and of badges is refused once, each on a board of its own. Nothing of
// other people's is touched, the report is true of the board, and a second try finishes without doubles.
import { describe, expect, it } from "vitest";
import type { HostError, ItemId } from "../../src/board/index.js";
import type { Finding } from "../../src/model/index.js";
import type { Inserted, Plan, Seen } from "../../src/session.js";
import { type Ground, looks, onFigJam, onMiro, planOf, refusalOf } from "./faults.js";
import { oneWay, otherWay } from "./miro-emulator.js";

interface Scene {
  readonly ground: Ground;
  readonly theirs: ReadonlySet<ItemId>;
  /** Their items as they stood at first. */
  readonly before: readonly string[];
  readonly plan: Plan;
}

const oursOf = ({ ground, theirs }: Pick<Scene, "ground" | "theirs">): readonly ItemId[] =>
  [...ground.sights().keys()].filter((id) => !theirs.has(id));
/** Whose frame they lie in may change: that of a map goes with it. */
const theirLooks = (scene: Pick<Scene, "ground" | "theirs">): readonly string[] =>
  looks(scene.ground, new Set(oursOf(scene))).map((look) => look.replace(/ in \w+$/, ""));
/** From where the map’s frame stands: without room pointed out, it may come to stand elsewhere. */
const ourLooks = ({ ground, theirs }: Scene): readonly string[] => looks(ground, theirs, true);

/** A board with other people's notes on it, and a map planned for it. */
const ready = async (open: () => Promise<Ground>): Promise<Scene> => {
  const ground = await open();
  const { people, session } = ground;
  const theirs = new Set([
    people.add({ x: -6000, y: 0 }, "was here before"),
    people.add({ x: -6300, y: -40 }, "and this"),
  ]);
  const params = { seeds: 1, stages: "Search,Use", lanes: "actions,emotions", persona: "Somebody" };
  const plan = await planOf(session, "journey-map", params);
  return { ground, theirs, before: theirLooks({ ground, theirs }), plan };
};

interface Standing extends Scene {
  readonly inserted: Inserted;
  readonly seen: Seen;
  readonly finding: Finding;
}

/** The map stands, somebody has written on it, and a lane it should have is missing. */
const standing = async (open: () => Promise<Ground>): Promise<Standing> => {
  const scene = await ready(open);
  const { ground, plan } = scene;
  const inserted = await ground.session.insert(plan);
  const band = ground.sights().get(inserted.items[1] ?? "") ?? { x: 0, y: 0, w: 0 };
  const theirs = new Set([
    ...scene.theirs,
    ground.people.add({ x: band.x + band.w - 400, y: band.y + 24 }, "in the map"),
  ]);
  const seen = await ground.session.read();
  const report = await ground.session.check(seen);
  const finding = report.maps[0]?.findings.find((f) => f.rule === "lane-required" && f.fix);
  if (!finding) throw new Error("expected a lane to be missing");
  return { ground, theirs, before: theirLooks({ ground, theirs }), plan, inserted, seen, finding };
};

/**
 * Runs a work as often as it makes calls, on a board of its own each time, another call refused. Answers how many it noticed.
 * Messages between panel and sandbox that get lost are no refusals.
 */
const everyCall = async <S extends Scene>(
  start: () => Promise<S>,
  work: (scene: S) => Promise<unknown>,
  after: (scene: S, refusal: HostError | undefined, hints: string) => Promise<void>,
): Promise<number> => {
  let noticed = 0;
  for (let n = 1; ; n += 1) {
    const scene = await start();
    let refused = "";
    scene.ground.listen((nth, call) => {
      if (nth !== n || call === "ui.postMessage") return undefined;
      refused = call;
      return "fails";
    });
    const refusal = await refusalOf(work(scene));
    if (scene.ground.calls() < n) return noticed;
    scene.ground.listen(() => undefined);
    const hints = `call ${n}, ${refused}: ${refusal?.message ?? "went on"}`;
    expect(theirLooks(scene), hints).toEqual(scene.before);
    if (refusal) {
      noticed += 1;
      expect(refusal.message, hints).toMatch(/^\[(?:miro|figjam)\] \S/);
      expect(refusal.done + refusal.missing.length, hints).toBe(refusal.total);
    }
    await after(scene, refusal, hints);
    expect(theirLooks(scene), hints).toEqual(scene.before);
  }
};

const hosts: readonly { readonly name: string; readonly open: () => Promise<Ground> }[] = [
  { name: "Miro", open: () => onMiro(oneWay) },
  { name: "Miro, everything the other way", open: () => onMiro(otherWay, 2) },
  { name: "FigJam", open: () => onFigJam() },
];

for (const { name, open } of hosts)
  describe(`one call that is refused in ${name}`, () => {
    it("during an insert: what stands is told, the rest comes by a second try", async () => {
      const clean = await ready(open);
      await clean.ground.session.insert(clean.plan);
      const whole = ourLooks(clean);
      const noticed = await everyCall(
        () => ready(open),
        ({ ground, plan }) => ground.session.insert(plan),
        async (scene, refusal, hints) => {
          const { session } = scene.ground;
          if (refusal) {
            expect([...refusal.placed].sort(), hints).toEqual([...oursOf(scene)].sort());
            if (refusal.missing.length > 0) await session.resume(refusal.missing);
            else await session.insert(scene.plan);
          }
          expect(ourLooks(scene), hints).toEqual(whole);
          const { maps } = (await session.read()).reading;
          expect(
            maps.map((m) => m.lanes.map((l) => l.roles)),
            hints,
          ).toEqual([scene.plan.map.lanes.map((l) => l.roles)]);
        },
      );
      expect(noticed).toBeGreaterThan(10);
    });

    it("during a removal: the rest goes by a second try", async () => {
      const noticed = await everyCall(
        () => standing(open),
        ({ ground, inserted }) => ground.session.remove(inserted.items),
        async (scene, refusal, hints) => {
          if (refusal) await scene.ground.session.resume(refusal.missing);
          expect(oursOf(scene), hints).toEqual([]);
        },
      );
      expect(noticed).toBeGreaterThan(0);
    });

    it("during a reading: it says so, or reads the same", async () => {
      await everyCall(
        () => standing(open),
        async ({ ground, seen, plan }) => {
          const { reading } = await ground.session.read();
          expect(reading.maps[0]?.lanes.map((l) => l.roles)).toEqual(plan.map.lanes.map((l) => l.roles));
          expect(reading.maps[0]?.notes.length).toBe(seen.reading.maps[0]?.notes.length);
        },
        async (scene, _, hints) => {
          const { reading } = await scene.ground.session.read();
          expect(reading.maps[0]?.id, hints).toBe(scene.inserted.map.id);
        },
      );
    });

    it("during a fix: what stands is told, the rest comes by a second try", async () => {
      const clean = await standing(open);
      await clean.ground.session.fix(clean.seen, clean.inserted.map.id, clean.finding);
      const whole = ourLooks(clean);
      const noticed = await everyCall(
        () => standing(open),
        ({ ground, seen, inserted, finding }) => ground.session.fix(seen, inserted.map.id, finding),
        async (scene, refusal, hints) => {
          const { session } = scene.ground;
          if (refusal) {
            const there = new Set(scene.inserted.items);
            expect([...refusal.placed].sort(), hints).toEqual(
              oursOf(scene)
                .filter((id) => !there.has(id))
                .sort(),
            );
            await session.resume(refusal.missing);
          }
          expect(ourLooks(scene), hints).toEqual(whole);
        },
      );
      expect(noticed).toBeGreaterThan(3);
    });

    it("while badges are put up and taken away: a second try leaves each once, and none", async () => {
      const mark = async ({ ground, seen, inserted, finding }: Standing) =>
        ground.session.mark(seen, inserted.map.id, [finding]);
      const clean = await standing(open);
      const bare = ourLooks(clean);
      await mark(clean);
      const whole = ourLooks(clean);
      await everyCall(
        () => standing(open),
        mark,
        async (scene, refusal, hints) => {
          const { session } = scene.ground;
          if (refusal) await session.mark(await session.read(), scene.inserted.map.id, [scene.finding]);
          expect(ourLooks(scene), hints).toEqual(whole);
          await session.unmark(await session.read());
          expect(ourLooks(scene), hints).toEqual(bare);
        },
      );
    });
  });
