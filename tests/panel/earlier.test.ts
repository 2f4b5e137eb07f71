import { describe, expect, it } from "vitest";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { makeSession } from "../../src/session.js";
import { changesOf } from "../../ui/panel/changes-said.js";
import { checkSeen } from "../../ui/panel/check-work.js";
import {
  compareWithFile,
  type Earlier,
  isOf,
  parseEarlier,
  thinned,
  withNow,
  writeEarlier,
} from "../../ui/panel/earlier.js";
import { makePanelState } from "../../ui/panel/state.js";
import { makeTexts } from "../../ui/panel/texts.js";
import { laterTextsOf } from "../../ui/panel/texts-later.js";
import { whenOf } from "../../ui/panel/when.js";
import { home, homeSnapshot } from "./fixture.js";

const texts = laterTextsOf(makeTexts("en"));
const hour = 3_600_000;
const at = (hours: number, map: ServiceMap = home): Earlier => ({ at: hours * hour, map });
const said = (before: ServiceMap, after: ServiceMap) =>
  changesOf(before, after, texts).map(({ kind, count, name }) => texts.sinceThen.kinds[kind](count, name));

describe("what changed on the map", () => {
  it("is nothing between a map and itself", () => {
    expect(changesOf(home, structuredClone(home), texts)).toEqual([]);
  });

  it("is said by kind, each with its place, and what is gone with the place it had", () => {
    const [first, second, ...rest] = home.notes;
    if (!first || !second) throw new Error("expected notes");
    const fresh = { ...first, id: "fresh", text: "Asks her neighbour", item: { id: "board-item" } };
    const after: ServiceMap = {
      ...home,
      stages: [...home.stages, { id: "pay", title: "Pay" }],
      notes: [{ ...second, text: `${second.text}, twice` }, fresh, ...rest],
    };
    expect(said(home, after)).toEqual(["1 note added", "1 note removed", "1 note reworded", "stage “Pay” added"]);
    const [added, removed] = changesOf(home, after, texts);
    expect(added?.lines).toEqual([{ text: "Asks her neighbour", more: "Actions · Dream", items: ["board-item"] }]);
    expect(removed?.lines[0]).toMatchObject({ text: first.text, more: "Actions · Dream" });
    expect(removed?.lines[0]?.items).not.toEqual([]);
  });
});

describe("an earlier reading", () => {
  it("comes back from text; what is not understood is as if it had never been", () => {
    const kept = parseEarlier(writeEarlier([at(2), at(1)]));
    expect(kept.map((e) => e.at)).toEqual([2 * hour, hour]);
    expect(kept.flatMap((e) => changesOf(e.map, home, texts))).toEqual([]);
    for (const text of [null, "", "{", "7", '[{"at":1}]', '[{"at":"x","map":{}}]'])
      expect(parseEarlier(text)).toEqual([]);
  });

  it("is one of the same map, not one of a map with its id on another board", () => {
    const other = { ...home, notes: home.notes.map((n) => ({ ...n, text: `${n.text} elsewhere` })) };
    expect(isOf(at(1), home, "A")).toBe(true);
    expect(isOf(at(1, other), home, undefined)).toBe(false);
    expect(isOf(at(1, { ...home, id: "two" }), home, undefined)).toBe(false);
  });

  it("is kept while it is the newest or the oldest; between them they grow sparse with their age", () => {
    let all: readonly Earlier[] = [];
    for (let n = 1; n <= 60; n++) all = thinned([at(n), ...all], n * hour);
    const ages = all.map((e) => 60 - e.at / hour);
    expect(all).toHaveLength(6);
    expect(ages[0]).toBe(0);
    expect(ages.at(-1)).toBe(59);
    expect(ages[2]).toBeGreaterThan(1);
    expect(ages[2]).toBeLessThan(ages[4] ?? 0);
  });

  it("takes the place of one in which nothing was different", () => {
    const twice = withNow([at(1)], [at(2)]);
    expect(twice.map((e) => e.at)).toEqual([2 * hour]);
    const changed = { ...home, title: "Renting" };
    expect(withNow([at(1)], [at(2, changed)]).map((e) => e.at)).toEqual([2 * hour, hour]);
  });

  it("too large is not written down, and the newest go first where there is little room", () => {
    const long = { ...home, notes: home.notes.map((n) => ({ ...n, text: n.text.padEnd(3000, "…") })) };
    const [kept] = withNow([], [at(1, long)]);
    expect(kept?.isHere).toBe(true);
    expect(writeEarlier(kept ? [kept] : [])).toBe("[]");
    const many = Array.from({ length: 200 }, (_, i) => at(200 - i));
    const left = parseEarlier(writeEarlier(many));
    expect(left.length).toBeLessThan(many.length);
    expect(left[0]?.at).toBe(200 * hour);
  });
});

describe("a check", () => {
  it("is compared with the last one, also after the panel was closed, and with a file", async () => {
    const board = memoryBoard(homeSnapshot.items);
    let now = 10 * hour;
    const open = () =>
      makePanelState(makeSession(board, { newId: () => "m" }), { texts: makeTexts("en"), now: () => now });
    const first = open();
    await first.check();
    expect(first.store.get().earlier).toEqual([]);
    now = 12 * hour;
    const second = open();
    await second.check();
    const { earlier, seen } = second.store.get();
    const map = seen?.reading.maps[0];
    expect(earlier?.map((e) => e.at)).toEqual([10 * hour]);
    expect(map && earlier?.[0] && said(earlier[0].map, map)).toEqual([]);
    await checkSeen(second);
    expect(second.store.get().earlier?.map((e) => e.at)).toEqual([12 * hour]);
    const file = JSON.stringify(home);
    expect(await compareWithFile(second, "home.json", async () => file)).toBe("compared");
    expect(second.store.get().against).toMatchObject({ file: "home.json" });
    expect(await compareWithFile(second, "x.json", async () => "{")).toBe("empty");
  });
});

describe("a moment", () => {
  it("is named as people do: today, yesterday, a weekday, a date", () => {
    const now = new Date(2026, 10, 24, 9, 30).getTime();
    const names = [0, 1, 2, 20, 400].map((days) => whenOf(new Date(2026, 10, 24 - days, 9, 5).getTime(), now, "de"));
    expect(names).toEqual([
      ["heute", "09:05"],
      ["gestern", "09:05"],
      ["Sonntag", "09:05"],
      ["4. Nov.", "09:05"],
      ["20. Okt. 2025", "09:05"],
    ]);
  });
});
