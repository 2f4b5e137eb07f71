// Where each host keeps texts for everybody, what it costs, and what happens when there is no room or a carrier is lost.
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/board/index.js";
import { type ExcalidrawApi, excalidrawBoard } from "../../src/hosts/excalidraw/index.js";
import { figmaItems } from "../../src/hosts/figjam/items.js";
import { figjamBoard } from "../../src/hosts/figjam/remote.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { fileBoard } from "../../src/hosts/file/index.js";
import { type MiroSdk, miroBoard } from "../../src/hosts/miro/index.js";
import { contractDrafts } from "./contract.js";
import { type Element, element } from "./excalidraw-hands.js";
import { makeFigJam } from "./figjam-emulator.js";
import { miroEmulator } from "./miro-emulator.js";
import { settingsOf } from "./settings.js";

const whole = { of: "board" } as const;
const adds = (drafts: readonly Draft[] = contractDrafts()) => drafts.map((draft) => ({ do: "add", draft }) as const);

describe("excalidraw", () => {
  const opened = (start: readonly Element[]) => {
    let scene: readonly unknown[] = start;
    const told = new Set<() => void>();
    const captures: (string | undefined)[] = [];
    const api: ExcalidrawApi = {
      getSceneElementsIncludingDeleted: () => scene,
      getAppState: () => ({ scrollX: 0, scrollY: 0, width: 9, height: 9, zoom: { value: 1 }, selectedElementIds: {} }),
      updateScene: ({ elements, captureUpdate }) => {
        if (elements) scene = elements;
        captures.push(captureUpdate);
        for (const tell of told) tell();
      },
      onChange: (changed) => {
        told.add(changed);
        return () => told.delete(changed);
      },
    };
    const set = (change: (all: readonly Element[]) => readonly unknown[]): void => {
      scene = change(scene as readonly Element[]);
    };
    const marks = () =>
      (scene as readonly { id: string; customData?: { lanewise?: { kept?: unknown } } }[]).flatMap((e) =>
        e.customData?.lanewise?.kept ? [[e.id, e.customData.lanewise.kept]] : [],
      );
    return { board: excalidrawBoard(api), all: () => scene as readonly Element[], set, marks, captures };
  };
  const ids = ["a", "b", "c", "d"];
  const texts = ids.map((id) => element("text", { id, text: id }));

  it("keeps on the frame and two labels, beside what else stands there, as no step of undo and no news", async () => {
    const frame = element("frame", { id: "f", customData: { other: 1, lanewise: { v: 1, map: "m", part: "map" } } });
    const { board, all, marks, captures } = opened([...texts, frame]);
    const before = all();
    let news = 0;
    board.watch(() => {
      news += 1;
    });
    await board.keep("corrections", "one", ["f", ...ids]);
    expect(marks()).toEqual(["a", "b", "f"].map((id) => [id, { corrections: { rev: 1, text: "one" } }]));
    expect(all().at(-1)?.customData).toMatchObject({ other: 1, lanewise: { v: 1, map: "m", part: "map" } });
    for (const i of [2, 3]) expect(all()[i]).toBe(before[i]);
    expect([captures, news]).toEqual([["NEVER"], 0]);
    await board.keep("corrections", null, []);
    expect(all().at(-1)?.customData).toEqual(frame.customData);
    expect(marks()).toEqual([]);
    expect(all()[0]?.customData).toBeUndefined();
  });

  it("loses nothing with the frame or a label, and of different copies the newest counts", async () => {
    const { board, set, marks } = opened([...texts, element("frame", { id: "f" })]);
    await board.keep("corrections", "old", ["f", "a", "c"]);
    expect(marks().map(([id]) => id)).toEqual(["a", "c", "f"]);
    const stale = marks()[1];
    set((all) => all.map((e) => (e.id === "a" || e.id === "f" ? { ...e, isDeleted: true } : e)));
    expect((await board.read(whole)).kept).toEqual({ corrections: "old" });
    await board.keep("corrections", "new", ["d"]);
    // Undo, or a paste, brings an old copy back.
    set((all) => all.map((e) => (e.id === "c" ? { ...e, customData: { lanewise: { kept: stale?.[1] } } } : e)));
    expect((await board.read(whole)).kept).toEqual({ corrections: "new" });
    await board.keep("corrections", null, []);
    expect(marks().filter(([id]) => id === "c" || id === "d")).toEqual([]);
  });

  it("refuses where nothing could carry it, in a file as well", async () => {
    const { board, all } = opened(texts);
    await expect(board.keep("corrections", "x", ["nobody"])).rejects.toThrow("nothing on the board could carry it");
    expect(all()).toEqual(texts);
    const file = fileBoard(JSON.stringify({ type: "excalidraw", elements: texts }), "a.excalidraw");
    await expect(file.keep("corrections", "x", [])).rejects.toThrow("nothing on the board could carry it");
    const items = fileBoard(
      JSON.stringify({ items: [{ id: "1", type: "text", data: { content: "x" } }] }),
      "miro.json",
    );
    await expect(items.keep("corrections", "x", ["1"])).rejects.toThrow("can only be read");
  });

  it("passes over marks that nobody understands", async () => {
    for (const kept of [7, "x", [], { corrections: "x" }, { corrections: { rev: "1", text: "x" } }]) {
      const { board } = opened([element("rectangle", { id: "a", customData: { lanewise: { kept } } })]);
      expect((await board.read(whole)).kept).toBeUndefined();
    }
  });
});

describe.each(settingsOf("figjam"))("figjam, $name", ({ switches }) => {
  const opened = async () => {
    const host = makeFigJam({ switches });
    host.figma.showUI("<p>panel</p>", {});
    serve(host.figma, {
      post: (message) => host.figma.ui.postMessage(message),
      on: (heard) => {
        host.figma.ui.onmessage = (message: unknown) => heard(message);
      },
    });
    host.panel.load();
    const board = await figjamBoard(host.panel.post, host.panel.on);
    const page = () => host.figma.currentPage.getSharedPluginData("lanewise", "map");
    return { host, board, page };
  };

  it("keeps on the section where there is one, else on the page", async () => {
    const { host, board, page } = await opened();
    const { ids } = await board.apply(adds());
    const section = ids.map?.[0] ?? "";
    await board.keep("corrections", "one", [section]);
    expect(page()).toBe("");
    const node = await host.figma.getNodeByIdAsync(section);
    expect(JSON.parse(node?.getSharedPluginData("lanewise", "map") ?? "")).toEqual({
      corrections: { rev: 1, text: "one" },
    });
    await board.keep("dismissals", "two", ids["note-1"] ?? []);
    expect(JSON.parse(page())).toEqual({ dismissals: { rev: 1, text: "two" } });
    expect((await board.read(whole)).kept).toEqual({ corrections: "one", dismissals: "two" });
    await board.keep("dismissals", null, []);
    expect(page()).toBe("");
  });

  it("says how much it takes, keeps that much in any script, and refuses more", async () => {
    const { board } = await opened();
    const most = board.can.keeps ?? 0;
    expect(most).toBeGreaterThan(10_000);
    await board.keep("corrections", "語".repeat(most), []);
    expect((await board.read(whole)).kept?.corrections).toHaveLength(most);
    await expect(board.keep("corrections", "x".repeat(most + 1), [])).rejects.toThrow(
      /too many to keep; expected at most/,
    );
  });

  it("gives a saved file what was kept, where the file holds plugin data", async () => {
    const { host, board } = await opened();
    const { ids } = await board.apply(adds());
    await board.keep("corrections", "one", ids.map ?? []);
    const saving = host.figma.currentPage.exportAsync({ format: "JSON_REST_V1" });
    if (!switches.exportsPages) return expect(saving).rejects.toThrow("cannot be exported");
    const json: unknown = await saving;
    const { kept } = figmaItems(switches.exportIsBare ? { document: json } : json, "saved");
    expect(kept).toEqual(switches.exportCarriesTags ? { corrections: "one" } : undefined);
  });
});

describe.each(settingsOf("miro"))("miro, $name", ({ switches }) => {
  const opened = () => {
    const emulator = miroEmulator({ switches, latency: 0 });
    const page = emulator.page();
    const sdk: MiroSdk = page.miro.board;
    return { emulator, board: miroBoard(sdk, { settings: () => ({ getItem: () => null, setItem: () => {} }) }) };
  };
  const fill = (appData: Record<string, unknown>, left: number): void => {
    appData.theirs = "";
    appData.theirs = "x".repeat(30 * 1024 - JSON.stringify(appData).length - left);
  };

  it("takes one call to keep and none more to read, and leaves the records of maps alone", async () => {
    const { emulator, board } = opened();
    await board.apply(adds());
    const record = emulator.world.appData["lanewise:contract"];
    const read = async () => {
      const before = emulator.meter.read();
      const seen = await board.read(whole);
      return { seen, calls: emulator.meter.read().calls - before.calls };
    };
    const plain = await read();
    const before = emulator.meter.read();
    await board.keep("corrections", "one", []);
    const after = emulator.meter.read();
    expect([after.calls - before.calls, after.credits - before.credits]).toEqual([1, 50]);
    const kept = await read();
    expect([kept.calls, kept.seen.kept]).toEqual([plain.calls, { corrections: "one" }]);
    expect(kept.seen.items).toEqual(plain.seen.items);
    expect(emulator.world.appData["lanewise:contract"]).toEqual(record);
  });

  it("makes room from records of maps that are gone, and says so where there is none", async () => {
    const { emulator, board } = opened();
    emulator.world.appData["lanewise:gone"] = {
      v: 1,
      start: "",
      items: { "999": ["map"] },
      dismissed: "y".repeat(500),
    };
    fill(emulator.world.appData as Record<string, unknown>, 100);
    await board.keep("corrections", "z".repeat(300), []);
    expect((await board.read(whole)).kept?.corrections).toHaveLength(300);
    await expect(board.keep("corrections", "z".repeat(8000), [])).rejects.toThrow(/no room left/);
    expect((await board.read(whole)).kept?.corrections).toHaveLength(300);
    expect(board.can.keeps).toBe(8000);
  });

  it("tells a person who may only look, once it is known", async () => {
    const { emulator, board } = opened();
    emulator.trouble.viewOnly = true;
    await expect(board.keep("corrections", "x", [])).rejects.toThrow("this board is view-only for you");
    expect(board.can.write).toBe(false);
  });
});
