import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlannedStep } from "../../ui/panel/core-later.js";
import { plannedTimes } from "../../ui/panel/workshop-steps.js";
import {
  clockText,
  freshClock,
  isFresh,
  isRunning,
  leftAt,
  minute,
  nextSaid,
  noWorkshops,
  parseWorkshops,
  paused,
  type Run,
  started,
  withLeft,
  withMore,
  withRun,
  writeWorkshops,
} from "../../ui/panel/workshop-time.js";

describe("the clock of a step", () => {
  it("runs down from its minutes, stands while paused, and goes on where it stood", () => {
    const clock = started(freshClock(8), 1000);
    expect(leftAt(clock, 1000 + 3 * minute)).toBe(5 * minute);
    const stopped = paused(clock, 1000 + 3 * minute);
    expect([isRunning(stopped), isFresh(stopped), leftAt(stopped, 1e12)]).toEqual([false, false, 5 * minute]);
    expect(leftAt(started(stopped, 1e12), 1e12 + minute)).toBe(4 * minute);
  });

  it("goes on past its end, and a minute more counts from then", () => {
    const clock = started(freshClock(1), 0);
    expect(leftAt(clock, 100_000)).toBe(-40_000);
    const more = withMore(clock, 100_000, 1);
    expect([leftAt(more, 100_000), more.total]).toEqual([minute, 2 * minute]);
    expect(withMore(freshClock(3), 0, 1)).toEqual({ total: 4 * minute, left: 4 * minute });
  });

  it("takes the time somebody else has set", () => {
    const clock = withLeft(started(freshClock(5), 0), 7 * minute, 10_000);
    expect([leftAt(clock, 10_000), clock.total]).toEqual([7 * minute, 7 * minute]);
  });

  it("never gains or loses time by being paused and started, in any order", () => {
    void fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 100_000 })), { maxLength: 20 }),
        (turns) => {
          let [clock, now, ran] = [freshClock(10), 0, 0];
          for (const [runs, ms] of turns) {
            clock = runs ? started(clock, now) : paused(clock, now);
            now += ms;
            if (runs) ran += ms;
          }
          expect(leftAt(clock, now)).toBe(10 * minute - ran);
        },
      ),
      { seed: 7, numRuns: 200 },
    );
  });

  it("reads as minutes and seconds, with hours only where there are some", () => {
    expect([0, 1, 59_001, 60_000, 252_000, 3_600_000, 7_384_000, -40_000].map(clockText)).toEqual([
      "0:00",
      "0:01",
      "1:00",
      "1:00",
      "4:12",
      "1:00:00",
      "2:03:04",
      "0:40",
    ]);
  });

  it("is said aloud at five minutes, at one, and at the end: never at its start, never twice", () => {
    const heard = (minutes: number) => {
      const clock = started(freshClock(minutes), 0);
      const all: (readonly [at: number, said: number])[] = [];
      let now = 0;
      for (let next = nextSaid(clock, now); next && all.length < 9; next = nextSaid(clock, now)) {
        // A timer of a browser may come a little early.
        now += Math.max(0, next.wait - 4);
        all.push([Math.round(now / minute), next.minutes]);
        if (next.minutes === 0) break;
      }
      return all;
    };
    expect(heard(8)).toEqual([
      [3, 5],
      [7, 1],
      [8, 0],
    ]);
    expect(heard(5)).toEqual([
      [4, 1],
      [5, 0],
    ]);
    expect(heard(1)).toEqual([[1, 0]]);
    expect(nextSaid(freshClock(8), 0)).toBeUndefined();
    expect(nextSaid(started(freshClock(1), 0), 2 * minute)).toBeUndefined();
  });
});

describe("what is remembered of workshops", () => {
  const run = (map: string, step = 1): Run => ({ template: "first-draft", map, step, clock: freshClock(9) });

  it("comes back as it was written, a running clock too", () => {
    const kept = withRun(withRun({ ...noWorkshops, sound: true }, run("a")), {
      ...run("b", 3),
      clock: started(freshClock(7), 50_000),
    });
    expect(parseWorkshops(writeWorkshops(kept), 60_000)).toEqual(kept);
    expect(kept.runs.map((r) => r.map)).toEqual(["b", "a"]);
  });

  it("is one run a map and agenda, the last first, and not more than a few", () => {
    let kept = noWorkshops;
    for (let i = 0; i < 20; i++) kept = withRun(kept, run(`m${i % 9}`, i));
    expect(kept.runs.map((r) => [r.map, r.step])).toEqual([
      ["m1", 19],
      ["m0", 18],
      ["m8", 17],
      ["m7", 16],
      ["m6", 15],
      ["m5", 14],
    ]);
  });

  it("is as if never said where it is not understood, and a clock of another day starts anew", () => {
    for (const text of [null, "", "7", "[]", '{"runs":7}', '{"runs":[null,{},{"template":"x","step":-1,"clock":{}}]}'])
      expect(parseWorkshops(text, 0)).toEqual(noWorkshops);
    const old = writeWorkshops(withRun(noWorkshops, { ...run("a"), clock: started(freshClock(9), 0) }));
    expect(parseWorkshops(old, 24 * 60 * minute).runs[0]?.clock).toEqual(freshClock(9));
    expect(parseWorkshops(old, -5).runs[0]?.clock).toEqual(freshClock(9));
  });
});

describe("the times of all steps", () => {
  const step = (id: string, minutes: number, day: number): PlannedStep => ({
    id,
    minutes,
    day,
    lanes: [],
    session: "s",
    opens: false,
    title: id,
    say: "",
    task: "",
  });
  const steps = [step("a", 10, 1), step("b", 20, 1), step("c", 5, 1), step("d", 30, 2)];

  it("follow from what is left of the step that runs, within its day", () => {
    const clock = started(freshClock(20), 0);
    const { begins, ends } = plannedTimes(steps, { step: 1, clock }, 4 * minute);
    expect(begins).toEqual([undefined, undefined, 20 * minute, undefined]);
    expect(ends).toBe(25 * minute);
  });

  it("begin now where the step is over its time, and are none after the last", () => {
    const clock = started(freshClock(20), 0);
    expect(plannedTimes(steps, { step: 1, clock }, 50 * minute).begins[2]).toBe(50 * minute);
    expect(plannedTimes(steps, { step: 4, clock }, 0).ends).toBeUndefined();
  });
});
