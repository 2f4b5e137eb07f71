// The emulated global `figma`: what FigJam has, and the errors for what it has not (rules 6, 16, 17, 19, 20, 24). Names and kinds are held
// against the official typings by the compiler (hold.ts).
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import { gate, makeNotices, makeTimer, makeViewport, userOf } from "./around.js";
import { guard, noSetter } from "./guard.js";
import type { Members } from "./hold.js";
import { makeMessages } from "./messages.js";
import { makeNodes } from "./nodes.js";
import { makeQuick } from "./quick.js";
import { makeSettings } from "./settings.js";
import { usual } from "./tables.js";
import { fonts, loadFont } from "./texts.js";
import { create, group } from "./tree.js";
import type { World } from "./world.js";

interface Member {
  get?(): unknown;
  set?(value: unknown): void;
  call?(...args: never[]): unknown;
}
type Heard = (event: never) => unknown;

const dynamic = (what: string, instead: string): never => {
  throw new Error(`in ${what}: Cannot call with documentAccess: dynamic-page. Use ${instead} instead.`);
};

const eventTypes: ReadonlySet<string> = new Set([
  ...["selectionchange", "currentpagechange", "close", "drop", "documentchange", "stylechange", "textreview"],
  ...["timerstart", "timerstop", "timerpause", "timerresume", "timeradjust", "timerdone"],
]);

/** What one plugin has of the world: another plugin sees the same file and none of its data. */
export const makeApi = (world: World, pluginId: string) => {
  const mixed = Symbol("figma.mixed");
  const nodes = makeNodes(world, mixed, pluginId);
  const messages = makeMessages(world, nodes.isNode);
  const { face, recOf } = nodes;
  const quick = makeQuick(world);
  const { state, options, switches } = world;
  const isFigJam = (options.editorType ?? "figjam") === "figjam";
  const storage = new Map<string, unknown>();
  const settings = makeSettings(world, storage);
  const viewport = makeViewport(world, recOf);
  const timer = makeTimer(world);
  const { notify, notices } = makeNotices(world);

  const make = (type: string) => ({ call: () => face(create(world, type).id) });
  const page = () => face(state.currentPage);
  const listen = (type: string, heard: Heard): void => {
    if (type === "run") {
      quick.onRun(heard as never);
      return;
    }
    if (!eventTypes.has(type)) throw new Error(`in on: unknown event type "${type}"`);
    if (type === "documentchange" && !state.allPages)
      throw new Error("Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first");
    world.on(type, heard as never);
  };
  const close = (): void => {
    if (state.closed) return;
    world.tellNow("close", undefined);
    state.closed = true;
  };

  const onlyHere = {
    createSticky: make("STICKY"),
    createShapeWithText: make("SHAPE_WITH_TEXT"),
    createConnector: make("CONNECTOR"),
    createCodeBlock: make("CODE_BLOCK"),
    createTable: {
      call: (rows = 2, columns = 2) => {
        const cells = {
          rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => "")),
          widths: Array.from({ length: columns }, () => usual.width),
          heights: Array.from({ length: rows }, () => usual.height),
        };
        const size = { w: columns * usual.width, h: rows * usual.height };
        return face(create(world, "TABLE", { name: "Table", ...size, more: { cells } }).id);
      },
    },
    timer: { get: () => timer },
    activeUsers: {
      get: () => {
        gate(world, "get_activeUsers", "activeusers");
        const { x, y, w, h } = state.viewport;
        const seen = { position: null, viewport: { x, y, width: w, height: h }, selection: [...state.selection] };
        return [{ ...userOf(world), ...seen }];
      },
    },
  } satisfies Members<PluginAPI>;

  const members = {
    apiVersion: { get: () => "1.0.0" },
    command: { get: () => options.command ?? "" },
    editorType: { get: () => options.editorType ?? "figjam" },
    mode: { get: () => "default" },
    root: { get: () => face("0:0") },
    mixed: { get: () => mixed },
    currentPage: { get: page, set: () => dynamic("set_currentPage", "figma.setCurrentPageAsync") },
    setCurrentPageAsync: {
      call: (next: unknown) =>
        Promise.resolve().then(() => {
          const rec = recOf("setCurrentPageAsync", next);
          world.loadedPages.add(rec.id);
          state.currentPage = rec.id;
          state.selection = [];
          world.tell("currentpagechange", undefined);
        }),
    },
    loadAllPagesAsync: {
      call: () =>
        Promise.resolve().then(() => {
          state.allPages = true;
          for (const id of world.get("0:0").children) world.loadedPages.add(id);
        }),
    },
    getNodeByIdAsync: { call: (id: string) => Promise.resolve().then(() => (world.has(id) ? face(id) : null)) },
    getNodeById: { call: () => dynamic("getNodeById", "figma.getNodeByIdAsync") },
    createSection: make("SECTION"),
    createText: make("TEXT"),
    createFrame: make("FRAME"),
    createRectangle: make("RECTANGLE"),
    createLine: make("LINE"),
    ...(isFigJam && onlyHere),
    ...((!isFigJam || switches.hasPages) && { createPage: { call: page } }),
    group: {
      call: (members: readonly unknown[], parent: unknown) =>
        face(
          group(
            world,
            members.map((n) => recOf("group", n)),
            recOf("group", parent),
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
    clientStorage: { get: () => settings },
    notify: { call: notify },
    parameters: { get: () => quick.parameters },
    commitUndo: { call: () => world.commit() },
    triggerUndo: { call: () => void world.undo() },
    showUI: { call: messages.showUI },
    ui: { get: () => messages.api },
    closePlugin: {
      call: (message?: string) => {
        if (message !== undefined) notify(message);
        close();
      },
    },
    skipInvisibleInstanceChildren: { get: () => false, set: () => undefined },
    currentUser: {
      get: () => {
        gate(world, "get_currentUser", "currentuser");
        return userOf(world);
      },
    },
    on: { call: listen },
    once: {
      call: (type: string, heard: Heard) => {
        const first: Heard = (event) => {
          world.off(type, first as never);
          return heard(event);
        };
        listen(type, first);
      },
    },
    off: { call: (type: string, heard: Heard) => world.off(type, heard as never) },
  } satisfies Members<PluginAPI>;

  const figma = Object.create(
    guard((key) => `figma.${key} no such property '${key}' on the figma global object`, false),
  ) as object;
  for (const [name, member] of Object.entries<Member>(members)) {
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
    notices: notices as readonly { readonly text: string; readonly isError: boolean; press(): void }[],
    quick: quick.person,
    close,
    /** For the compiler alone. */
    members,
  };
};
