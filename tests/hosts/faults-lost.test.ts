// Calls to Miro whose answer gets lost, that are answered with an error though they were done, or that never come to an end: what was
// made all the same counts as placed, is never placed twice, and goes with a removal.
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Ground, looks, onMiro, planOf, refusalOf } from "./faults.js";
import type { Strange } from "./miro-emulator/gate.js";
import { oneWay, otherWay, type Switches } from "./miro-emulator.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Waits for a work; where nothing moves any more, time passes until somebody gives up waiting. */
const settled = async <T>(ground: Ground, work: Promise<T>): Promise<T> => {
  let isOpen = true;
  const close = (): void => {
    isOpen = false;
  };
  work.then(close, close);
  for (let [seen, idle] = [-1, 0]; isOpen; ) {
    await new Promise((turn) => setImmediate(turn));
    idle = ground.calls() === seen ? idle + 1 : 0;
    seen = ground.calls();
    if (idle < 30) continue;
    idle = 0;
    await vi.advanceTimersByTimeAsync(31_000);
  }
  return work;
};

const begin = async (switches: Switches) => {
  const ground = await onMiro(switches);
  ground.people.add({ x: -6000, y: 0 }, "was here before");
  const before = looks(ground);
  const params = { seeds: 1, stages: "Search,Use", lanes: "actions,emotions", persona: "Somebody" };
  return {
    ground,
    before,
    theirs: new Set(ground.sights().keys()),
    plan: await planOf(ground.session, "journey-map", params),
  };
};

const ways: readonly { readonly how: Strange; readonly name: string }[] = [
  { how: "lost", name: "is done, but answered with an error" },
  { how: "silent", name: "is done, but never answered" },
];
const settings: readonly { readonly name: string; readonly switches: Switches }[] = [
  { name: "as is", switches: oneWay },
  { name: "everything the other way", switches: otherWay },
];

for (const { name: setting, switches } of settings)
  for (const { how, name } of ways)
    describe(`a call that ${name} (Miro ${setting})`, () => {
      it("leaves no double and nothing untold, whichever call of an insert it is", async () => {
        const clean = await begin(switches);
        await settled(clean.ground, clean.ground.session.insert(clean.plan));
        const whole = looks(clean.ground, clean.theirs, true);
        for (let n = 1; ; n += 1) {
          const { ground, theirs, plan, before } = await begin(switches);
          let call = "";
          ground.listen((nth, what) => {
            if (nth !== n) return undefined;
            call = what;
            return how;
          });
          const work = ground.session.insert(plan);
          const refusal = await settled(ground, refusalOf(work));
          if (ground.calls() < n) break;
          ground.listen(() => undefined);
          const hints = `call ${n}, ${call}: ${refusal?.message ?? "went on"}`;
          if (refusal) {
            const ours = [...ground.sights().keys()].filter((id) => !theirs.has(id));
            expect([...refusal.placed].sort(), hints).toEqual(ours.sort());
            expect(refusal.done + refusal.missing.length, hints).toBe(refusal.total);
            if (refusal.missing.length > 0) await settled(ground, ground.session.resume(refusal.missing));
            else if (refusal.placed.length === 0) await settled(ground, ground.session.insert(plan));
          }
          expect(looks(ground, theirs, true), hints).toEqual(whole);
          const ours = [...ground.sights().keys()].filter((id) => !theirs.has(id));
          await settled(ground, ground.session.remove(ours));
          expect(looks(ground), hints).toEqual(before);
        }
      });

      it("takes nothing of other people’s for its own, though it looks the same and lies at the same place", async () => {
        const { ground, theirs, plan } = await begin(switches);
        let copy: string | undefined;
        ground.meanwhile(() => {
          const frame = [...ground.sights()].find(([, s]) => s.type === "frame");
          if (copy !== undefined || !frame || ground.sights().size < 4) return;
          const band = [...ground.sights()].find(([id, s]) => s.type === "shape" && !theirs.has(id));
          if (band) copy = ground.people.duplicate(band[0], band[1]);
        });
        ground.listen((nth, what) => (what === "create:shape" && nth > 12 ? "fails" : undefined));
        const refusal = await settled(ground, refusalOf(ground.session.insert(plan)));
        expect(copy).toBeDefined();
        expect(refusal?.placed).not.toContain(copy);
        ground.meanwhile(undefined);
        ground.listen(() => undefined);
        await settled(ground, ground.session.remove(refusal?.placed ?? []));
        expect(ground.sights().has(copy ?? "")).toBe(true);
      });
    });
