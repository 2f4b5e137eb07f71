// What a map looks like in FigJam, template by template: FigJam's own colours to the last bit, what is locked and what people may
// rename, what lies over what, and that nothing grows over its neighbour.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/board/index.js";
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { makeSession, templates } from "../../src/session.js";
import { allOff, type FigJam, makeFigJam, mixture } from "./figjam-emulator.js";

/** As published for FigJam's interface: stickies, sections, and the light shapes of the older set. */
const palette = {
  sticky: "FFFFFF E6E6E6 B3EFBD B3F4EF A8DAFF D3BDFF FFA8DB FFB8A8 FFD3A8 FFE299".split(" "),
  section: "FFFFFF F9F9F9 EBFFEE F1FEFD F5FBFF F8F5FF FFF0FA FFF5F5 FFF7F0 FFFBF0".split(" "),
  light: "FFFFFF D9D9D9 CDF4D3 C6FAF6 C2E5FF DCCCFF FFC2EC FFCDC2 FFE0C2 FFECBD".split(" "),
  dark: ["1E1E1E", "757575"],
  line: ["B3B3B3", "D9D9D9", "FFFFFF"],
};
type Rec = ReturnType<FigJam["record"]>;
type Fills = Rec["fills"];

/** Channels as FigJam's palette has them, `n / 255` and nothing near it. */
const exactly = (hex: string): object => {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { r: channel(0), g: channel(2), b: channel(4) };
};
const isOneOf = (fills: Fills, allowed: readonly string[]): boolean =>
  fills.every(({ color }) => allowed.some((hex) => JSON.stringify(color) === JSON.stringify(exactly(hex))));

const inserted = async (template: string, params: Record<string, unknown> = {}, switches = allOff) => {
  const host = makeFigJam({ relaunchCommands: ["check", "read"], switches });
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  const session = makeSession(await figjamBoard(host.panel.post, host.panel.on), { newId: () => "m1" });
  const plan = await session.plan(template, params);
  if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
  await session.insert(plan.value, () => {
    host.slice();
    return undefined;
  });
  const records = host.records().filter((r) => r.type !== "PAGE" && r.type !== "DOCUMENT");
  const partOf = (rec: Rec): string =>
    (JSON.parse(rec.shared["lanewise/tag"] ?? "{}") as { part?: string }).part ?? "note";
  return { host, drafts: plan.value.drafts, records, partOf };
};

const allowedIn: Readonly<Record<string, readonly string[]>> = {
  map: ["FFFFFF"],
  // Out of the customer's sight the ground turns to shade: the gray of FigJam's stickies.
  band: [...palette.section, "E6E6E6"],
  lane: palette.light,
  stage: ["1E1E1E"],
  group: ["D9D9D9"],
  line: palette.dark,
  zero: ["757575"],
  column: [],
  note: palette.sticky,
};

describe.each(templates.map((t) => t.id))("the template %s in FigJam", (template) => {
  it("is drawn in FigJam's own colours, to the last bit", async () => {
    const { records, partOf } = await inserted(template, { seeds: 3 });
    for (const rec of records) {
      const allowed = allowedIn[partOf(rec)];
      if (allowed) expect(isOneOf(rec.fills, allowed), `${partOf(rec)} ${JSON.stringify(rec.fills)}`).toBe(true);
      expect(isOneOf(rec.strokes, palette.line), `${partOf(rec)} ${JSON.stringify(rec.strokes)}`).toBe(true);
      const inks = rec.words?.runs.flatMap((run) => run.fills) ?? [];
      expect(isOneOf(inks, ["1E1E1E", "FFFFFF", "757575"]), JSON.stringify(inks)).toBe(true);
    }
  });

  it("is one unlocked section that holds everything, with locked ground and heads people can rename", async () => {
    const { records, partOf } = await inserted(template);
    const sections = records.filter((r) => r.type === "SECTION");
    expect(sections).toHaveLength(1);
    expect(records.filter((r) => r.type !== "SECTION").map((r) => r.parent)).toEqual(
      Array(records.length - 1).fill(sections[0]?.id),
    );
    const locked = new Set(["band", "column", "line", "zero", "axis"]);
    for (const rec of records) expect(rec.locked, partOf(rec)).toBe(locked.has(partOf(rec)));
    // A line is a bar with its name in it: shapes, no lines and no connectors.
    expect(new Set(records.map((r) => r.type))).toEqual(new Set(["SECTION", "SHAPE_WITH_TEXT", "TEXT", "STICKY"]));
    for (const rec of records) if (rec.type === "SHAPE_WITH_TEXT") expect(rec.more.shapeType).toBe("SQUARE");
  });

  it("lies in layers: ground, heads, scale, columns, lines, phases, stages, title, and the notes on top", async () => {
    const { host, records, partOf } = await inserted(template, { seeds: 3 });
    const layers = ["band", "lane", "zero axis", "column", "line", "group", "stage", "title facts", "note"];
    const order = (records.find((r) => r.type === "SECTION")?.children ?? []).map((id) => partOf(host.record(id)));
    const heights = order.map((part) => layers.findIndex((layer) => layer.split(" ").includes(part)));
    expect(heights).not.toContain(-1);
    expect(heights).toEqual([...heights].sort((x, y) => x - y));
  });

  it("is one undo step of at most 50 items a slice, with one font loaded", async () => {
    const { host } = await inserted(template, { seeds: 3 });
    expect(host.meters.undoSteps).toBe(1);
    expect(host.meters.maxSlice).toBeLessThanOrEqual(50);
    expect(host.meters.fontLoads).toBe(1);
  });

  it("stands where it was planned, in every language and whatever FigJam starts with", async () => {
    for (const [i, language] of (["en", "de", "fr", "es", "pt", "ja"] as const).entries()) {
      const { host, drafts, records } = await inserted(template, { language }, { ...mixture(i), looseReads: false });
      expect(records).toHaveLength(drafts.length);
      const origin = host.boxOf(records[0]?.id ?? "");
      const first = drafts[0]?.box ?? { x: 0, y: 0 };
      for (const [n, { box, kind }] of drafts.entries()) {
        const there = host.boxOf(records[n]?.id ?? "");
        const planned = { ...box, x: box.x - first.x + origin.x, y: box.y - first.y + origin.y };
        expect(there, `${kind} ${n} in ${language}`).toEqual(planned);
      }
    }
  });
});

describe("stickies", () => {
  const ink = { size: 28, color: "#1E1E1E", align: "center", vertical: "middle", pad: 24 } as const;

  it("keep to their slot up to 400 characters, however long the words, by taking smaller text", async () => {
    const host = makeFigJam();
    host.figma.showUI("<p>panel</p>", {});
    serve(host.figma, {
      post: (message) => host.figma.ui.postMessage(message),
      on: (heard) => {
        host.figma.ui.onmessage = (message: unknown) => heard(message);
      },
    });
    host.panel.load();
    const board = await figjamBoard(host.panel.post, host.panel.on);
    const words = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, fc.boolean(), async (all, wide) => {
        const lead = all.join(" ").slice(0, 400);
        const box = { x: 0, y: 0, w: wide ? 416 : 240, h: 240 };
        const draft: Draft = { key: "n", kind: "sticky", box, text: { ...ink, lead }, ...(wide && { wide }) };
        const { ids } = await board.apply([{ do: "add", draft }]);
        expect(host.record(ids.n?.[0] ?? "")).toMatchObject({ w: box.w, h: 240 });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
