// Placed maps, saved by Miro's and Figma's REST APIs in every form, read back without any tag of ours.
import { describe, expect, it } from "vitest";
import { fileBoard } from "../../src/hosts/file/index.js";
import type { Note, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { read } from "../../src/read/index.js";
import { note, template } from "../place/sample.js";
import { asFigmaAnswer, asFigmaExport, asFigmaFile, asMiro, onePage, paged } from "./file-forms.js";

const notesIn = (map: ServiceMap, per: (lane: number, stage: number) => number): readonly Note[] =>
  map.lanes.flatMap((lane, l) =>
    map.stages.flatMap((stage, s) =>
      Array.from({ length: per(l, s) }, (_, n) =>
        note(`${lane.id}-${stage.id}-${n}`, lane.id, stage.id, {
          text: `Asks at the counter ${l}.${s}.${n}`,
          ...(lane.roles.includes("emotions") && { score: ((l + s + n) % 5) - 2 }),
        }),
      ),
    ),
  );

const filled = (id: string, raw: Record<string, unknown>, per: (lane: number, stage: number) => number): ServiceMap => {
  const map = template(id, { ...raw, seeds: 0 });
  return { ...map, notes: notesIn(map, per) };
};

const maps: Readonly<Record<string, ServiceMap>> = {
  "a journey map with phases": filled(
    "journey-map",
    {
      title: "Buying a first home",
      persona: "Ana, 31, nurse",
      stages: "Before/Search,Before/Visit,During/Offer,After/Move in",
    },
    (l, s) => (l + s) % 3,
  ),
  "a service blueprint": filled("service-blueprint", { title: "Mortgage at the branch" }, (l, s) => (l === s ? 0 : 1)),
  "a first draft in German": filled("first-draft", { language: "de", title: "Beim Friseur" }, () => 3),
  "a map nobody wrote on": filled("journey-map", { title: "New contract" }, () => 0),
};

/** What a map holds, by titles and texts. */
const contents = (map: ServiceMap | undefined) => ({
  title: map?.title,
  kind: map?.kind,
  profile: map?.profile,
  header: map?.header,
  stages: map?.stages.map(({ title, group }) => (group === undefined ? title : `${group}/${title}`)),
  lanes: map?.lanes.map(({ title, roles }) => `${title} [${roles.join()}]`),
  lines: map?.lines.map(({ role, after }) => `${role} after ${map.lanes.find((l) => l.id === after)?.title}`),
  notes: map?.notes
    .map(({ text, lane, stage }) => {
      const row = map.lanes.find((l) => l.id === lane)?.title;
      return `${row} · ${map.stages.find((s) => s.id === stage)?.title}: ${text}`;
    })
    .sort(),
});

const reading = async (form: unknown) => {
  const snapshot = await fileBoard(JSON.stringify(form), "board.json").read({ of: "board" });
  return { snapshot, reading: read(snapshot) };
};

const miroForms: Readonly<Record<string, (items: readonly Record<string, unknown>[]) => unknown>> = {
  "an object with items": (items) => ({ items }),
  "an object with items, connectors, groups and tags": (items) => ({ items, connectors: [], groups: [], tags: [] }),
  "an object with a page for items": (items) => ({ items: onePage(items) }),
  "an object with pages for items": (items) => ({ items: paged(items, 10) }),
  "one page": onePage,
  "an array of pages": (items) => paged(items),
  "a bare array": (items) => items,
  "a bare array, the last first": (items) => [...items].reverse(),
};

const figmaForms = { "a file": asFigmaFile, "some nodes": asFigmaAnswer, "one node exported": asFigmaExport };

describe.each(Object.entries(maps))("%s, untagged", (_, map) => {
  const forMiro = place(map, { leadAndRest: false, language: map.title === "Beim Friseur" ? "de" : "en" });
  const forFigma = place(map, { note: 240, language: map.title === "Beim Friseur" ? "de" : "en" });

  it.each(Object.entries(miroForms))("comes back from Miro as %s", async (__, form) => {
    const { reading: found } = await reading(form(asMiro(forMiro)));
    expect(found.maps).toHaveLength(1);
    expect(contents(found.maps[0])).toEqual(contents(map));
    expect(found.leftovers).toEqual([]);
  });

  it.each(Object.entries(figmaForms))("comes back from Figma as %s", async (__, form) => {
    const { reading: found } = await reading(form(forFigma));
    expect(found.maps).toHaveLength(1);
    expect(contents(found.maps[0])).toEqual(contents(map));
    expect(found.leftovers).toEqual([]);
  });
});

describe("what stands beside the items in a Miro file", () => {
  const map = maps["a service blueprint"];
  if (!map) throw new Error("no blueprint among the maps");
  const items = asMiro(place(map, { leadAndRest: false }));
  const [from, to] = items.filter((i) => i.type === "sticky_note").map((i) => String(i.id));

  it("a connector becomes a link with its caption, from note to note", async () => {
    const connectors = onePage([
      {
        id: "900",
        type: "connector",
        shape: "curved",
        startItem: { id: from, position: { x: "100%", y: "50%" } },
        endItem: { id: to, snapTo: "left" },
        captions: [{ content: "<p>hands over</p>", position: "50%" }],
        isSupported: true,
      },
    ]);
    const { reading: found } = await reading({ items, connectors });
    const [its] = found.maps;
    const idOn = (item: string | undefined) => its?.notes.find((n) => n.item?.id === item)?.id;
    expect(its?.links).toEqual([{ from: idOn(from), to: idOn(to), text: "hands over" }]);
  });

  it("tags stand on their notes by name, and a frame still says which items are its own", async () => {
    const tagged = items.map((i) => (i.id === from ? { ...i, data: { ...(i.data as object), tagIds: ["800"] } } : i));
    const { reading: found, snapshot } = await reading({
      items: tagged,
      tags: [{ id: "800", type: "tag", title: "to check", fillColor: "red" }],
    });
    expect(found.maps[0]?.notes.find((n) => n.item?.id === from)?.tags).toEqual(["to check"]);
    const frame = snapshot.items.find((i) => i.kind === "frame")?.id;
    expect(snapshot.items.filter((i) => i.parent === frame)).toHaveLength(items.length - 1);
  });

  it("every note leads back to the board", async () => {
    const { reading: found } = await reading({ items });
    const urls = found.maps[0]?.notes.map((n) => n.item?.url);
    expect(urls).toHaveLength(map.notes.length);
    const opens = new Set(items.map((i) => `https://miro.com/app/board/uXjVExample%3D/?moveToWidget=${i.id}`));
    expect(urls?.filter((url) => url === undefined || !opens.has(url))).toEqual([]);
  });
});
