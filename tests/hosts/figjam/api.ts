// The emulated global `figma`: what FigJam has, and the errors for what it has not. Names are checked against the official typings.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { guard, noSetter } from "./guard.js";
import { makeMessages } from "./messages.js";
import { makeNodes } from "./nodes.js";
import { makeQuick } from "./quick.js";
import { fonts, loadFont } from "./texts.js";
import { create, group } from "./tree.js";
import type { World } from "./world.js";

interface Member {
  get?(): unknown;
  set?(value: unknown): void;
  call?(...args: never[]): unknown;
}

const dynamic = (what: string, instead: string): never => {
  throw new Error(`in ${what}: Cannot call with documentAccess: dynamic-page. Use ${instead} instead.`);
};

export const makeApi = (world: World) => {
  const mixed = Symbol("figma.mixed");
  const nodes = makeNodes(world, mixed);
  const messages = makeMessages(world, nodes.isNode);
  const { face } = nodes;
  const quick = makeQuick(world);
  const { state, options, switches } = world;
  const isFigJam = (options.editorType ?? "figjam") === "figjam";

  const storage = new Map<string, unknown>();
  const quota = 5_000_000;
  const used = (): number => [...storage].reduce((n, [k, v]) => n + k.length + (JSON.stringify(v) ?? "").length, 0);
  const clientStorage = {
    getAsync: (key: string) => Promise.resolve().then(() => storage.get(key)),
    setAsync: (key: string, value: unknown) =>
      Promise.resolve().then(() => {
        options.refuse?.("clientStorage.setAsync");
        const old = storage.get(key);
        storage.set(key, value);
        if (used() <= quota) return;
        if (old === undefined) storage.delete(key);
        else storage.set(key, old);
        throw new Error("in setAsync: The storage quota of 5 MB is exceeded");
      }),
    deleteAsync: (key: string) => Promise.resolve().then(() => void storage.delete(key)),
    keysAsync: () => Promise.resolve().then(() => [...storage.keys()]),
  };

  const viewport = {
    get center() {
      const { x, y, w, h } = state.viewport;
      return { x: x + w / 2, y: y + h / 2 };
    },
    get zoom() {
      return state.zoom;
    },
    get bounds() {
      const { x, y, w, h } = state.viewport;
      return Object.freeze({ x, y, width: w, height: h });
    },
    scrollAndZoomIntoView: (shown: readonly unknown[]): void => {
      world.call("viewport.scrollAndZoomIntoView");
      state.revealed = shown.map((n) => nodes.recOf("scrollAndZoomIntoView", n).id);
    },
  };
  const gated = (permission: string): unknown => {
    if (!(options.permissions ?? []).includes(permission))
      throw new Error(`in get_currentUser: "${permission}" permission must be specified in the manifest`);
    return null;
  };
  const make = (type: string): Member => ({ call: () => face(create(world, type).id) });
  const page = (): unknown => face(state.currentPage);

  const members: { readonly [K in keyof PluginAPI]?: Member } = {
    apiVersion: { get: () => "1.0.0" },
    command: { get: () => options.command ?? "" },
    editorType: { get: () => options.editorType ?? "figjam" },
    mode: { get: () => "default" },
    root: { get: () => face("0:0") },
    mixed: { get: () => mixed },
    currentPage: {
      get: page,
      set: () => {
        throw new Error(
          "in set_currentPage: Cannot call with documentAccess: dynamic-page. Use figma.setCurrentPageAsync instead.",
        );
      },
    },
    setCurrentPageAsync: {
      call: (next: unknown) =>
        Promise.resolve().then(() => {
          const rec = nodes.recOf("setCurrentPageAsync", next);
          world.loadedPages.add(rec.id);
          state.currentPage = rec.id;
          state.selection = [];
          world.tell("currentpagechange", undefined);
        }),
    },
    getNodeByIdAsync: { call: (id: string) => Promise.resolve().then(() => (world.has(id) ? face(id) : null)) },
    getNodeById: { call: () => dynamic("getNodeById", "figma.getNodeByIdAsync") },
    createSection: make("SECTION"),
    createText: make("TEXT"),
    createFrame: make("FRAME"),
    createRectangle: make("RECTANGLE"),
    createLine: make("LINE"),
    ...(isFigJam && {
      createSticky: make("STICKY"),
      createShapeWithText: make("SHAPE_WITH_TEXT"),
      createConnector: make("CONNECTOR"),
      createCodeBlock: make("CODE_BLOCK"),
      createTable: {
        call: (rows = 2, columns = 2) => {
          const cells = {
            rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "")),
            widths: Array.from({ length: columns }, () => 192),
            heights: Array.from({ length: rows }, () => 64),
          };
          return face(create(world, "TABLE", { name: "Table", w: columns * 192, h: rows * 64, more: { cells } }).id);
        },
      },
    }),
    ...((!isFigJam || switches.hasPages) && { createPage: { call: () => page() } }),
    group: {
      call: (members: readonly unknown[], parent: unknown) =>
        face(
          group(
            world,
            members.map((n) => nodes.recOf("group", n)),
            nodes.recOf("group", parent),
          ).id,
        ),
    },
    loadFontAsync: { call: (font: { family?: unknown; style?: unknown }) => loadFont(world, font) },
    listAvailableFontsAsync: {
      call: () =>
        Promise.resolve().then(() =>
          Object.entries(fonts).flatMap(([family, styles]) => styles.map((style) => ({ fontName: { family, style } }))),
        ),
    },
    viewport: { get: () => viewport },
    clientStorage: { get: () => clientStorage },
    notify: { call: () => ({ cancel: () => undefined }) },
    parameters: { get: () => quick.parameters },
    commitUndo: { call: () => world.commit() },
    triggerUndo: { call: () => void world.undo() },
    showUI: { call: messages.showUI },
    ui: { get: () => messages.api },
    closePlugin: {
      call: () => {
        state.closed = true;
      },
    },
    skipInvisibleInstanceChildren: { get: () => false, set: () => undefined },
    currentUser: { get: () => gated("currentuser") },
    activeUsers: { get: () => gated("activeusers") },
    on: {
      call: (type: string, heard: (event: unknown) => void) => {
        if (type === "documentchange")
          throw new Error(
            "Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first",
          );
        if (type === "run") return quick.onRun(heard);
        world.on(type, heard);
      },
    },
    off: { call: (type: string, heard: (event: unknown) => void) => world.off(type, heard) },
  };

  const figma = Object.create(
    guard((key) => `figma.${key} no such property '${key}' on the figma global object`, false),
  ) as object;
  for (const [name, member] of Object.entries(members)) {
    Object.defineProperty(figma, name, {
      get: () => {
        if (state.closed) throw new Error(`in figma.${name}: The plugin is closed`);
        if (!member.call) return member.get?.();
        return (...args: never[]) => {
          world.call(name);
          return member.call?.(...args);
        };
      },
      set: (value: unknown) => (member.set ? member.set(value) : noSetter()),
      enumerable: true,
    });
  }
  return {
    figma: Object.freeze(figma) as unknown as PluginAPI,
    nodes,
    panel: messages.panel,
    storage,
    quick: quick.person,
  };
};
