// The settings host suites run in: what they cover, and that every open question about a host is a switch. The questions are those the
// documents about the hosts mark as unconfirmed, as far as an emulator can answer them one way or the other.
import { describe, expect, it } from "vitest";
import * as figjam from "./figjam-emulator.js";
import * as miro from "./miro-emulator.js";
import { type Host, samples, settingsOf } from "./settings.js";

type Questions = Readonly<Record<string, readonly string[]>>;

const questions: { readonly [H in Host]: Questions } = {
  miro: {
    "auto-capture on create": ["capture"],
    "in-place update of the handle passed to frame.add": ["addUpdates"],
    "adding to a frame what is in it already": ["addTwice"],
    "child sync outside frame": ["childOutside"],
    "children survive the removal of their frame": ["frameRemoval"],
    "what a frame made smaller by hand does with its children": ["shrunkFrame"],
    "removing a group removes its members": ["groupRemoval"],
    "group added to frame keeps groupId": ["groupInFrame"],
    "height of a line, and from where a text grows": ["lineHeight", "textGrowsFrom"],
    "sticky content normalisation exact form": ["breaks", "unknownTags"],
    "content length of shapes and texts": ["longContent"],
    "a frame without fillColor": ["frameWithoutFill"],
    "what get() lists of tags and groups": ["getListsTags", "getListsGroups"],
    "get({tags}) by title or id": ["getTagsBy"],
    "batch get cost": ["batchGet"],
    "scope of the budget": ["budgetOf"],
    "metadata on duplicated items": ["duplicateKeepsMetadata"],
    "items:update from other users": ["ownEventsOnly"],
    "ui.off is unreliable": ["offWorks"],
    "a connector whose end item is removed": ["connectorWithoutEnd"],
    "free connector ends": ["freeEnds"],
    "frame z-order": ["framesLieBelow"],
    "findEmptySpace origin": ["emptySpaceFrom"],
    "read-only error text": ["viewOnlySays"],
    "notification length": ["longestNotice"],
    "max board items": ["mostItems"],
    "size limit of storage.collection": ["collectionKilobytes"],
    "undo step size": ["undoStep"],
    "sandbox and popups, third-party storage": ["storageBlocked", "popups"],
    "sync of what somebody has locked": ["lockedItems"],
    "sync of one item of a group": ["groupMembers"],
  },
  figjam: {
    "JSON_REST_V1 of a page": ["exportsPages"],
    "whether the export carries plugin data": ["exportCarriesTags"],
    "types the published format does not know": ["exportHoldsAllTypes"],
    "the envelope of the export": ["exportIsBare"],
    "whether Inter is preloaded": ["fontsPreloaded"],
    "loadFontAsync without a style": ["fontStyleRequired"],
    "reading what a node has not": ["looseReads"],
    "whether clone and paste keep plugin data": ["copiesKeepData"],
    "default of authorVisible": ["authorsHidden"],
    "default shapeType": ["shapesStartSquare"],
    "default fill colour of a sticky": ["stickiesStartWhite"],
    "default font of a text in FigJam": ["textStartsRegular"],
    "sections and resize": ["sectionsResize"],
    "exact size and fill of a new section": ["sectionsStartDressed", "sectionsStartLarge"],
    "exact wrap metrics of a sticky": ["textRunsWide"],
    "connector endpoints to an unknown id or a removed node": ["looseConnectors", "connectorsGoWithEnds"],
    "postMessage before showUI": ["looseMessages"],
    "createPage in FigJam": ["hasPages"],
    "nodechange of pages in FigJam": ["pagesTell"],
    "whether dragging over a section reparents": ["draggingReparents"],
    "none combined with other domains": ["noneBesidesOthers"],
    "whether stamps go along when a plugin moves what they are stuck to": ["stampsStay"],
  },
};

const names: { readonly [H in Host]: readonly string[] } = { miro: miro.switchNames, figjam: figjam.switchNames };
const hosts = ["miro", "figjam"] as const;

describe.each(hosts)("the switches of %s", (host) => {
  it("answer every open question, and no switch is there for none", () => {
    const answering = Object.values(questions[host]).flat();
    expect([...answering].sort()).toEqual([...names[host]].sort());
  });

  it("stand one way when all are off and another when all are on", () => {
    const { off, on } = samples[host];
    for (const name of names[host]) expect([name, Reflect.get(off, name)]).not.toEqual([name, Reflect.get(on, name)]);
  });

  it("are mixed by the seed alone", () => {
    const { mixture } = samples[host];
    expect(mixture(5)).toEqual(mixture(5));
    expect(mixture(5)).not.toEqual(mixture(6));
    expect(Object.keys(mixture(5)).sort()).toEqual([...names[host]].sort());
  });

  it("are turned every way together with every other, somewhere in the sample", () => {
    const values: Readonly<Record<string, readonly unknown[]>> = samples[host].values;
    const pairs = new Set<string>();
    const each = (seen: (a: string, b: string) => void): void =>
      names[host].forEach((a, n) => {
        for (const b of names[host].slice(n + 1)) seen(a, b);
      });
    for (const { switches } of settingsOf(host))
      each((a, b) => pairs.add(`${a} ${String(Reflect.get(switches, a))}, ${b} ${String(Reflect.get(switches, b))}`));
    const missing: string[] = [];
    each((a, b) => {
      for (const v of values[a] ?? [])
        for (const w of values[b] ?? []) {
          const pair = `${a} ${String(v)}, ${b} ${String(w)}`;
          if (!pairs.has(pair)) missing.push(pair);
        }
    });
    expect(missing).toEqual([]);
  });

  it("are turned most ways by the first four mixtures already", () => {
    const values: Readonly<Record<string, readonly unknown[]>> = samples[host].values;
    const few = settingsOf(host, 4);
    for (const name of names[host].filter((n) => (values[n]?.length ?? 0) <= 3))
      expect(new Set(few.map((s) => String(Reflect.get(s.switches, name)))).size, name).toBe(values[name]?.length);
  });
});
