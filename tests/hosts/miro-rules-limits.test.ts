// The emulated Miro keeps its rules of layers, data, credits and failures; the number in a title is the rule’s.
import { describe, expect, it, vi } from "vitest";
import { oneWay, values } from "./miro-emulator.js";
import { settled, start, turned, white } from "./miro-rules.js";

type Board = ReturnType<typeof start>["board"];
const shapes = (board: Board, n: number) =>
  Promise.all(Array.from({ length: n }, (_, i) => board.createShape({ x: i * 200, y: 5000 })));

describe("layers", () => {
  it("Miro rule 17 · what was made later lies over it, until somebody says otherwise", async () => {
    const { board } = start();
    const [a, b, c] = await shapes(board, 3);
    if (!a || !b || !c) throw new Error("expected three shapes");
    const order = async () => {
      const layers = await Promise.all([a, b, c].map(async (one) => [await one.getLayerIndex(), one] as const));
      return layers.sort((x, y) => x[0] - y[0]).map(([, one]) => (one === a ? "a" : one === b ? "b" : "c"));
    };
    const made = await order();
    expect([...made].sort()).toEqual(["a", "b", "c"]);
    await a.bringToFront();
    expect((await order()).at(-1)).toBe("a");
    await board.sendToBack([a, c]);
    expect((await order()).at(-1)).toBe("b");
    await b.sendBehindOf(a);
    const after = await order();
    expect(after.indexOf("b")).toBe(after.indexOf("a") - 1);
    await board.bringInFrontOf(c, a);
    expect((await order()).indexOf("c")).toBe((await order()).indexOf("a") + 1);
  });

  it("Miro rule 17 · frames lie below all else, also when they are brought to the front, or like others, as the switch says", async () => {
    for (const framesLieBelow of values.framesLieBelow) {
      const { board } = turned({ framesLieBelow });
      const shape = await board.createShape({});
      const frame = await board.createFrame({ width: 500, height: 500, ...white });
      await frame.bringToFront();
      expect((await frame.getLayerIndex()) > (await shape.getLayerIndex())).toBe(!framesLieBelow);
    }
  });
});

describe("data", () => {
  it("Miro rule 18 · metadata stands on items of eight types, and nowhere else", async () => {
    const { board } = start();
    const [a, b] = await shapes(board, 2);
    const url = "https://example.org";
    const able = [
      await board.createStickyNote({}),
      await board.createCard({}),
      await board.createShape({}),
      await board.createImage({ url }),
      await board.createText({}),
      await board.createConnector({ start: { item: a?.id }, end: { item: b?.id } }),
      await board.createEmbed({ url }),
      await board.createPreview({ url }),
    ];
    for (const item of able) {
      expect(await item.getMetadata("a")).toBeNull();
      expect(await item.setMetadata("a", { n: 1 })).toEqual({ a: { n: 1 } });
      expect(await item.getMetadata("a")).toEqual({ n: 1 });
      expect(await board.getMetadata(item)).toEqual({ a: { n: 1 } });
    }
    const frame = await board.createFrame({ y: -5000, ...white });
    await expect(frame.setMetadata("a", 1)).rejects.toThrow(
      "The specified command is unsupported: Frame.setMetadata()",
    );
    await expect(frame.getMetadata()).rejects.toThrow("The specified command is unsupported: Frame.getMetadata()");
    await expect(board.setMetadata(await board.createTag({ title: "t" }), "a", 1)).rejects.toThrow("Tag.setMetadata()");
  });

  it("Miro rule 18 · an item holds 6 KB of it, a board 30 KB of app data, whatever the script", async () => {
    const { board } = start();
    const shape = await board.createShape({});
    await shape.setMetadata("a", "x".repeat(6000));
    await expect(shape.setMetadata("b", "x".repeat(200))).rejects.toThrow('limit for "metadata"');
    const full = 'The data storage limit for "appdata" has been exceeded';
    await board.setAppData("a", "x".repeat(30_000));
    await expect(board.setAppData("b", "x".repeat(1000))).rejects.toThrow(full);
    await expect(board.setAppData("a", "ж".repeat(16_000))).rejects.toThrow(full);
    expect(await board.getAppData("b")).toBeUndefined();
    await board.setAppData("a", "short");
    await board.setAppData("b", "x".repeat(30_000));
    expect(Object.keys((await board.getAppData()) ?? {})).toEqual(["a", "b"]);
  });

  it("Miro rule 18 · an app sees nothing of what another keeps", async () => {
    const { emulator, board } = start();
    const theirs = emulator.page("panel", { app: "another" }).miro.board;
    const shape = await board.createShape({});
    await shape.setMetadata("a", 1);
    await board.setAppData("a", 1);
    expect(await theirs.getAppData()).toEqual({});
    expect(await theirs.getMetadata(await theirs.getById(shape.id))).toEqual({});
    await theirs.setAppData("b", "x".repeat(30_000));
    await board.setAppData("c", "x".repeat(20_000));
    expect(await board.getAppData("b")).toBeUndefined();
  });

  it("Miro rule 18 · whether a copy carries metadata is a switch", async () => {
    for (const duplicateKeepsMetadata of values.duplicateKeepsMetadata) {
      const { emulator, board } = turned({ duplicateKeepsMetadata });
      const shape = await board.createShape({});
      await shape.setMetadata("a", 1);
      const copy = await board.getById(emulator.people.duplicate(shape.id, { x: 900, y: 0 }));
      expect(await copy.getMetadata("a")).toBe(duplicateKeepsMetadata ? 1 : null);
      await copy.setMetadata("a", 2);
      expect(await shape.getMetadata("a")).toBe(1);
    }
  });
});

describe("limits and failures", () => {
  it("Miro rule 19 · calls cost 50, and those that read much or fetch pictures 500; the meter has them by name", async () => {
    const { emulator, board } = start();
    const cost = async (call: () => Promise<unknown>) => {
      emulator.meter.reset();
      await call();
      return emulator.meter.read().credits;
    };
    const frame = await board.createFrame({ width: 1000, height: 1000, ...white });
    const shape = await board.createShape({});
    const image = await board.createImage({ url: "data:," });
    const light = [
      () => board.createStickyNote({ x: 5000 }),
      () => board.createTag({ title: "t" }),
      () => shape.sync(),
      () => board.getById(shape.id),
      () => shape.getMetadata(),
      () => board.setAppData("a", 1),
      () => frame.add(shape),
      () => shape.bringToFront(),
      () => board.getInfo(),
      () => board.deselect(),
      () => board.storage.collection("c").set("a", 1),
    ];
    for (const call of light) expect(await cost(call)).toBe(50);
    const heavy = [
      () => board.get(),
      () => board.getSelection(),
      () => frame.getChildren(),
      () => shape.getConnectors(),
      () => image.sync(),
      () => board.createEmbed({ url: "https://example.org" }),
    ];
    for (const call of heavy) expect(await cost(call)).toBe(500);
    for (const call of [() => board.ui.canOpenPanel(), () => board.ui.getPanelData()]) expect(await cost(call)).toBe(0);
    emulator.meter.reset();
    await Promise.all([shape.sync(), shape.sync(), board.get()]);
    expect(emulator.meter.read()).toEqual({
      calls: 3,
      credits: 600,
      byName: { sync: 2, get: 1 },
      writes: 2,
      inFlight: 3,
    });
  });

  it("Miro rule 19 · a get of many ids costs once or for each, as the switch says", async () => {
    for (const batchGet of values.batchGet) {
      const { emulator, board } = turned({ batchGet });
      await board.get({ id: ["1", "2", "3"] });
      expect(emulator.meter.read()).toMatchObject({ calls: 1, credits: batchGet === "once" ? 500 : 1500 });
    }
  });

  it("Miro rule 19 · credits run out by the minute and by the hour, in Miro’s own words, and come back as time passes", async () => {
    let time = 0;
    const { emulator, board } = start({ clock: { now: () => time } });
    for (let n = 0; n < 200; n += 1) emulator.meter.charge("get", 500);
    const perMinute = "The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.";
    await expect(board.createShape({})).rejects.toThrow(perMinute);
    expect(emulator.world.things.size).toBe(0);
    time = 60_001;
    await board.createShape({});
    for (let n = 0; n < 1799; n += 1) {
      if (n % 199 === 0) time += 60_001;
      emulator.meter.charge("get", 500);
    }
    time += 60_001;
    await expect(board.get()).rejects.toThrow("Requests can use up to 1000000 credits in total per hour.");
    time += 3_600_000;
    expect(await board.get()).toHaveLength(1);
  });

  it("Miro rule 19 · another app spends out of our budget where it is the person’s", async () => {
    for (const budgetOf of values.budgetOf) {
      const { emulator, board } = turned({ budgetOf });
      emulator.otherAppSpends(100_000);
      expect(emulator.meter.read().credits).toBe(0);
      if (budgetOf === "app") await board.getInfo();
      else await expect(board.getInfo()).rejects.toThrow("per minute");
    }
  });

  it("Miro rule 19 · how many items a board holds, and how much a collection, are switches", async () => {
    const { board } = turned({ mostItems: 2, collectionKilobytes: 1 });
    await shapes(board, 2);
    await expect(board.createShape({})).rejects.toThrow("holds no more items");
    await expect(board.storage.collection("c").set("a", "x".repeat(1100))).rejects.toThrow('limit for "collection"');
  });

  it("Miro rule 20 · the n-th call fails and nothing is done; of several at once the others are done", async () => {
    const { emulator, board } = start();
    emulator.trouble.failIn = [2];
    const results = await Promise.allSettled([board.createShape({}), board.createShape({}), board.createShape({})]);
    expect(results.map((r) => r.status).sort()).toEqual(["fulfilled", "fulfilled", "rejected"]);
    expect(emulator.world.things.size).toBe(2);
    emulator.trouble.refuses.add("get");
    await expect(board.get()).rejects.toThrow("Something went wrong in get");
    emulator.trouble.writesLeft = 1;
    await board.createShape({});
    await expect(board.createShape({})).rejects.toThrow("Something went wrong");
    expect(emulator.world.things.size).toBe(3);
  });

  it("Miro rule 20 · a call may be done and its answer lost, or never be answered; so are all of a page that was closed", async () => {
    const { emulator, page, board } = start();
    const answered = vi.fn();
    emulator.trouble.strange = () => "lost";
    await expect(board.createShape({})).rejects.toThrow("Something went wrong");
    emulator.trouble.strange = () => "silent";
    board.createShape({}).then(answered, answered);
    await settled();
    expect(emulator.world.things.size).toBe(2);
    emulator.trouble.strange = undefined;
    emulator.trouble.hangs.add("getInfo");
    board.getInfo().then(answered, answered);
    board.createShape({}).then(answered, answered);
    page.close();
    board.get().then(answered, answered);
    await settled();
    expect(answered).not.toHaveBeenCalled();
    expect(emulator.world.things.size).toBe(2);
  });

  it("Miro rule 23 · the frame may not write the clipboard, and perhaps keeps nothing and opens no windows", async () => {
    for (const storageBlocked of values.storageBlocked)
      for (const popups of values.popups) {
        const { browser } = turned({ storageBlocked, popups }).emulator;
        await expect(browser.clipboard.writeText("x")).rejects.toMatchObject({ name: "NotAllowedError" });
        if (storageBlocked) expect(() => browser.localStorage()).toThrow("Access is denied");
        else {
          browser.localStorage().setItem("a", "1");
          expect(browser.localStorage().getItem("a")).toBe("1");
          expect(browser.localStorage().getItem("b")).toBeNull();
        }
        expect(browser.open("about:blank") === null).toBe(popups === "blocked");
      }
  });

  it.each(values.viewOnlySays)(
    "Miro rule 24 · who may only look is refused every change and reads as before: “%s”",
    async (viewOnlySays) => {
      const { emulator, board } = start({ switches: { ...oneWay, viewOnlySays } });
      const frame = await board.createFrame({ width: 1000, height: 1000, ...white });
      const [a, b] = [await board.createShape({}), await board.createShape({ x: 100 })];
      emulator.trouble.viewOnly = true;
      const writes = [
        () => board.createShape({}),
        () => a.sync(),
        () => board.remove(a),
        () => frame.add(a),
        () => board.group({ items: [a, b] }),
        () => board.setAppData("a", 1),
        () => a.setMetadata("a", 1),
        () => a.bringToFront(),
        () => board.storage.collection("c").set("a", 1),
      ];
      for (const write of writes) await expect(write()).rejects.toThrow(viewOnlySays);
      expect(await board.get()).toHaveLength(3);
      expect(await board.getAppData()).toEqual({});
      await board.viewport.zoomTo(a);
      await board.select({ id: a.id });
    },
  );

  it("Miro rule 24 · notifications show what they are told, up to a length nobody knows", async () => {
    for (const longestNotice of values.longestNotice) {
      const { emulator, board } = turned({ longestNotice });
      await board.notifications.showInfo("x".repeat(80));
      const long = board.notifications.showError("x".repeat(81));
      if (longestNotice === 80) await expect(long).rejects.toThrow("longer than 80");
      else await long;
      expect(emulator.shared.notes).toHaveLength(longestNotice === 80 ? 1 : 2);
    }
  });
});
