// Emulated nodes as plugins see them. Which type has which property follows the official typings; the tables are checked against
// them by the compiler, so no name can be invented here.
import type {
  CodeBlockNode,
  ConnectorNode,
  FrameNode,
  GroupNode,
  PageNode,
  SectionNode,
  ShapeWithTextNode,
  StampNode,
  StickyNode,
  TableNode,
  TextNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import { checkPaints, expectNumber, expectString, frozenPaints, guard, noSetter } from "./guard.js";
import { type Cells, rest } from "./rest.js";
import { needFonts, type TextProp, textProps } from "./texts.js";
import { append, copy, drop, refit } from "./tree.js";
import { type Rec, runAt, type World } from "./world.js";

export type Facade = Record<string, unknown> & { readonly id: string };

interface Prop {
  get?(rec: Rec): unknown;
  set?(rec: Rec, value: unknown): void;
  call?(rec: Rec, ...args: never[]): unknown;
}
type Props<N> = { readonly [K in Exclude<keyof N, "toString">]?: Prop };

/** How an emulated object knows which record it shows; nobody outside can ask for it. */
const nodeId = Symbol("node");
const textOfNode = Symbol("text");

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null;

export const makeNodes = (world: World, mixed: symbol) => {
  const facades = new Map<string, Facade>();
  const prototypes = new Map<string, object>();
  const { switches } = world;

  const face = (id: string): Facade => {
    const known = facades.get(id);
    if (known) return known;
    const { type } = world.get(id);
    const made = Object.create(prototypeOf(type), { [nodeId]: { value: id } }) as Facade;
    facades.set(id, made);
    return made;
  };
  const idOf = (node: unknown): string => {
    const id = isObject(node) ? (node as { [nodeId]?: string })[nodeId] : undefined;
    if (id === undefined) throw new Error(`Expected node, got ${typeof node}`);
    return id;
  };
  const recOf = (what: string, node: unknown): Rec => {
    if (world.state.closed) throw new Error(`in ${what}: The plugin is closed`);
    const id = idOf(node);
    if (!world.has(id)) throw new Error(`in ${what}: The node with id "${id}" does not exist`);
    return world.get(id);
  };

  const field = (key: keyof Rec & string, check: (what: string, v: unknown) => unknown): Prop => ({
    get: (rec) => rec[key],
    set: (rec, value) => {
      (rec as unknown as Record<string, unknown>)[key] = check(`set_${key}`, value);
    },
  });
  const flag = (what: string, v: unknown): boolean => {
    if (typeof v !== "boolean") throw new Error(`in ${what}: Expected boolean, received ${typeof v}`);
    return v;
  };
  const own = (key: string, check: (what: string, v: unknown) => unknown = (_, v) => v): Prop => ({
    get: (rec) => rec.more[key],
    set: (rec, value) => {
      rec.more = { ...rec.more, [key]: check(`set_${key}`, value) };
      refit(world, rec);
    },
  });
  const entry = (what: string, space: string, key: string, value: string): void => {
    if (typeof value !== "string") throw new Error(`in ${what}: Expected string, received ${typeof value}`);
    if (space.length + key.length + value.length > 100_000)
      throw new Error(`in ${what}: the entry is larger than 100 kB`);
  };
  const checkSpace = (what: string, space: string): void => {
    if (!/^[A-Za-z0-9_.-]{3,}$/.test(space))
      throw new Error(`in ${what}: namespace must be at least 3 alphanumeric characters`);
  };
  const kept = (
    map: Readonly<Record<string, string>>,
    key: string,
    value: string,
  ): Readonly<Record<string, string>> => {
    const { [key]: _, ...others } = map;
    return value === "" ? others : { ...others, [key]: value };
  };
  const resizing: Prop = {
    call: (rec, w: number, h: number) => {
      rec.w = expectNumber("resize", w, 0.01);
      rec.h = expectNumber("resize", h, 0.01);
      if (rec.type === "TEXT" && rec.more.textAutoResize === "WIDTH_AND_HEIGHT")
        rec.more = { ...rec.more, textAutoResize: "NONE" };
    },
  };

  const data: Props<PageNode> = {
    getPluginData: { call: (rec, key: string) => rec.data[key] ?? "" },
    getPluginDataKeys: { call: (rec) => Object.keys(rec.data) },
    setPluginData: {
      call: (rec, key: string, value: string) => {
        entry("setPluginData", "", key, value);
        rec.data = kept(rec.data, key, value);
      },
    },
    getSharedPluginData: { call: (rec, space: string, key: string) => rec.shared[`${space}/${key}`] ?? "" },
    getSharedPluginDataKeys: {
      call: (rec, space: string) =>
        Object.keys(rec.shared).flatMap((k) => (k.startsWith(`${space}/`) ? [k.slice(space.length + 1)] : [])),
    },
    setSharedPluginData: {
      call: (rec, space: string, key: string, value: string) => {
        checkSpace("setSharedPluginData", space);
        entry("setSharedPluginData", space, key, value);
        rec.shared = kept(rec.shared, `${space}/${key}`, value);
      },
    },
  };
  const base: Props<PageNode> = {
    id: { get: (rec) => rec.id },
    type: { get: (rec) => rec.type },
    name: field("name", expectString),
    parent: { get: (rec) => (rec.parent === null ? null : face(rec.parent)) },
    ...data,
  };
  const scene: Props<StickyNode> = {
    ...base,
    remove: { call: (rec) => drop(world, rec) },
    visible: field("visible", flag),
    locked: field("locked", flag),
    x: {
      get: (rec) => world.box(rec).x,
      set: (rec, value) => moveTo(rec, "x", expectNumber("set_x", value)),
    },
    y: {
      get: (rec) => world.box(rec).y,
      set: (rec, value) => moveTo(rec, "y", expectNumber("set_y", value)),
    },
    width: { get: (rec) => world.box(rec).w },
    height: { get: (rec) => world.box(rec).h },
    relativeTransform: { get: (rec) => matrix(world.box(rec)) },
    absoluteTransform: { get: (rec) => matrix(world.absolute(rec)) },
    absoluteBoundingBox: {
      get: (rec) => Object.freeze({ ...world.absolute(rec), width: world.box(rec).w, height: world.box(rec).h }),
    },
    clone: { call: (rec) => face(copy(world, rec).id) },
    exportAsync: { call: (rec, settings: { format?: string }) => exported(rec, settings) },
    getRelaunchData: { call: (rec) => ({ ...rec.relaunch }) },
    setRelaunchData: {
      call: (rec, wanted: Record<string, string>) => {
        const keep: Record<string, string> = {};
        for (const [command, description] of Object.entries(wanted)) {
          if (description.length > 1000)
            throw new Error("in setRelaunchData: description is longer than 1000 characters");
          if ((world.options.relaunchCommands ?? []).includes(command)) keep[command] = description;
        }
        rec.relaunch = keep;
      },
    },
    stuckNodes: {
      get: (rec) =>
        Object.freeze(
          all()
            .filter((r) => r.more.stuckTo === rec.id)
            .map((r) => face(r.id)),
        ),
    },
    attachedConnectors: {
      get: (rec) =>
        Object.freeze(
          all()
            .filter(
              (r) =>
                r.type === "CONNECTOR" &&
                (endOf(r, "connectorStart") === rec.id || endOf(r, "connectorEnd") === rec.id),
            )
            .map((r) => face(r.id)),
        ),
    },
  };
  const fills: Props<StickyNode> = {
    fills: {
      get: (rec) => frozenPaints(rec.fills),
      set: (rec, value) => {
        rec.fills = checkPaints("fills", value);
      },
    },
  };
  const strokes: Props<ShapeWithTextNode> = {
    strokes: {
      get: (rec) => frozenPaints(rec.strokes),
      set: (rec, value) => {
        rec.strokes = checkPaints("strokes", value);
      },
    },
    strokeWeight: field("strokeWeight", (what, v) => expectNumber(what, v, 0)),
    strokeAlign: field("strokeAlign", expectString),
  };
  const turned: Props<ShapeWithTextNode> = { rotation: field("rotation", expectNumber) };
  const worded: Props<StickyNode> = { text: { get: (rec) => textOf(rec) } };
  const parentProps: Props<SectionNode> = {
    children: { get: (rec) => Object.freeze(reach(rec, "children").children.map(face)) },
    appendChild: {
      call: (rec, child: unknown) => append(world, reach(rec, "appendChild"), recOf("appendChild", child)),
    },
    insertChild: {
      call: (rec, index: number, child: unknown) =>
        append(world, reach(rec, "insertChild"), recOf("insertChild", child), index),
    },
    findAll: { call: (rec, test?: (node: Facade) => boolean) => below(rec, "findAll").filter((n) => !test || test(n)) },
    findOne: { call: (rec, test: (node: Facade) => boolean) => below(rec, "findOne").find(test) ?? null },
    findChildren: {
      call: (rec, test?: (node: Facade) => boolean) =>
        reach(rec, "findChildren")
          .children.map(face)
          .filter((n) => !test || test(n)),
    },
    findChild: {
      call: (rec, test: (node: Facade) => boolean) => reach(rec, "findChild").children.map(face).find(test) ?? null,
    },
    findAllWithCriteria: { call: (rec, criteria: Criteria) => matching(reach(rec, "findAllWithCriteria"), criteria) },
  };
  const end = (key: "connectorStart" | "connectorEnd"): Prop => ({
    get: (rec) => Object.freeze({ ...(rec.more[key] as object) }),
    set: (rec, value) => {
      const to = isObject(value) ? value.endpointNodeId : undefined;
      if (to !== undefined && !world.has(String(to)) && !switches.looseConnectors)
        throw new Error(`in set_${key}: The node with id "${String(to)}" does not exist`);
      rec.more = { ...rec.more, [key]: { ...(value as object) } };
    },
  });
  const textStyle = (key: string): Prop => ({
    get: (rec) => rec.more[key],
    set: (rec, value) => {
      if (rec.words) needFonts(world, `set_${key}`, rec.words);
      rec.more = { ...rec.more, [key]: value };
      refit(world, rec);
    },
  });

  const tables: Readonly<Record<string, Readonly<Record<string, Prop>>>> = {
    DOCUMENT: { ...base, children: { get: (rec) => Object.freeze(rec.children.map(face)) } },
    PAGE: {
      ...base,
      ...parentProps,
      ...({
        selection: {
          get: () => Object.freeze(world.state.selection.map(face)),
          set: (rec, value) => select(rec, value),
        },
        loadAsync: {
          call: (rec) =>
            Promise.resolve().then(() => {
              world.loadedPages.add(rec.id);
            }),
        },
        on: {
          call: (rec, type: string, heard: (event: unknown) => void) => {
            if (!switches.pagesTell) throw new Error(`in on: unknown event type "${type}"`);
            world.on(`${type}:${rec.id}`, heard);
          },
        },
        off: { call: (rec, type: string, heard: (event: unknown) => void) => world.off(`${type}:${rec.id}`, heard) },
        exportAsync: { call: (rec, settings: { format?: string }) => exported(rec, settings) },
      } satisfies Props<PageNode>),
    },
    STICKY: {
      ...scene,
      ...fills,
      ...worded,
      ...({
        authorName: own("authorName", expectString),
        authorVisible: own("authorVisible", flag),
        isWideWidth: own("isWideWidth", flag),
      } satisfies Props<StickyNode>),
    },
    SHAPE_WITH_TEXT: {
      ...scene,
      ...fills,
      ...strokes,
      ...turned,
      ...worded,
      ...({ shapeType: own("shapeType", expectString), resize: resizing } satisfies Props<ShapeWithTextNode>),
    },
    SECTION: {
      ...scene,
      ...fills,
      ...strokes,
      ...parentProps,
      ...({
        sectionContentsHidden: own("sectionContentsHidden", flag),
        resizeWithoutConstraints: resizing,
        ...(switches.sectionsResize && { resize: resizing }),
      } satisfies Props<SectionNode>),
    },
    FRAME: {
      ...scene,
      ...fills,
      ...strokes,
      ...turned,
      ...parentProps,
      ...({ resize: resizing, resizeWithoutConstraints: resizing } satisfies Props<FrameNode>),
    },
    GROUP: { ...scene, ...turned, ...parentProps, ...({ resize: resizing } satisfies Props<GroupNode>) },
    TEXT: {
      ...scene,
      ...strokes,
      ...turned,
      ...({
        resize: resizing,
        textAutoResize: textStyle("textAutoResize"),
        textAlignHorizontal: textStyle("textAlignHorizontal"),
        textAlignVertical: textStyle("textAlignVertical"),
      } satisfies Props<TextNode>),
    },
    CONNECTOR: {
      ...scene,
      ...strokes,
      ...turned,
      ...worded,
      ...({
        connectorStart: end("connectorStart"),
        connectorEnd: end("connectorEnd"),
        connectorLineType: own("connectorLineType", expectString),
        connectorStartStrokeCap: own("connectorStartStrokeCap", expectString),
        connectorEndStrokeCap: own("connectorEndStrokeCap", expectString),
      } satisfies Props<ConnectorNode>),
    },
    TABLE: {
      ...scene,
      ...fills,
      ...({
        numRows: { get: (rec) => (rec.more.cells as Cells).rows.length },
        numColumns: { get: (rec) => (rec.more.cells as Cells).widths.length },
        cellAt: { call: (rec, row: number, column: number) => cell(rec, row, column) },
      } satisfies Props<TableNode>),
    },
    CODE_BLOCK: {
      ...scene,
      ...({
        code: own("code", expectString),
        codeLanguage: own("codeLanguage", expectString),
      } satisfies Props<CodeBlockNode>),
    },
    STAMP: {
      ...scene,
      ...turned,
      ...({
        stuckTo: {
          get: (rec) =>
            typeof rec.more.stuckTo === "string" && world.has(rec.more.stuckTo) ? face(rec.more.stuckTo) : null,
          set: (rec, value) => {
            rec.more = { ...rec.more, stuckTo: value === null ? null : idOf(value) };
          },
        },
        getAuthorAsync: {
          call: () => {
            if (!(world.options.permissions ?? []).includes("fileusers"))
              throw new Error('in getAuthorAsync: "fileusers" permission must be specified in the manifest');
            return Promise.resolve(null);
          },
        },
      } satisfies Props<StampNode>),
    },
    RECTANGLE: { ...scene, ...fills, ...strokes, ...turned, resize: resizing },
    LINE: { ...scene, ...strokes, ...turned, resize: resizing },
  };

  const prototypeOf = (type: string): object => {
    const known = prototypes.get(type);
    if (known) return known;
    const proto = Object.create(
      guard((key) => `node.${key}: no such property '${key}' on ${type} node`, switches.looseReads),
    ) as object;
    for (const [key, prop] of Object.entries(tables[type] ?? { ...scene, ...fills, ...turned }))
      define(proto, key, prop);
    if (type === "TEXT") for (const [key, prop] of Object.entries(textProps)) defineText(proto, key, prop);
    Object.defineProperty(proto, "removed", {
      get(this: object) {
        return !world.has(idOf(this));
      },
      set: noSetter,
    });
    prototypes.set(type, proto);
    return proto;
  };

  const define = (proto: object, key: string, prop: Prop): void => {
    const { get, set, call } = prop;
    Object.defineProperty(proto, key, {
      get(this: object) {
        if (key === "id") return idOf(this);
        const rec = recOf(`get_${key}`, this);
        if (!call) {
          world.read(key);
          return get?.(rec);
        }
        return (...args: never[]) => {
          const now = recOf(key, this);
          const reads =
            key.startsWith("get") ||
            key.startsWith("find") ||
            key === "exportAsync" ||
            key === "cellAt" ||
            key === "on" ||
            key === "off" ||
            key === "loadAsync" ||
            key === "clone";
          if (reads) world.call(key);
          else world.touch(key);
          const result = call(now, ...args);
          if (!reads && !key.endsWith("Child")) world.changed(now.id, "PROPERTY_CHANGE", [key]);
          return result;
        };
      },
      set(this: object, value: unknown) {
        const rec = recOf(`set_${key}`, this);
        if (!set) return noSetter();
        // What is selected is no part of the file and of its undo.
        if (key !== "selection") world.touch(`set_${key}`);
        set(rec, value);
        if (key !== "selection") world.changed(rec.id, "PROPERTY_CHANGE", [key]);
      },
      enumerable: true,
    });
  };
  const defineText = (
    proto: object,
    key: string,
    prop: TextProp,
    recFor = (self: object): Rec => recOf(key, self),
  ): void => {
    Object.defineProperty(proto, key, {
      get(this: object) {
        const rec = recFor(this);
        const words = rec.words;
        if (!words) throw new Error(`no text on ${rec.type}`);
        world.read(`text.${key}`);
        if (!prop.call) return prop.get?.(rec, words, world, mixed);
        return (...args: never[]) => prop.call?.(rec, rec.words ?? words, world, ...args);
      },
      set(this: object, value: unknown) {
        const rec = recFor(this);
        if (!prop.set || !rec.words) return noSetter();
        prop.set(rec, rec.words, value, world);
      },
      enumerable: true,
    });
  };

  const subText = Object.create(
    guard((key) => `text.${key}: no such property '${key}' on text sublayer`, switches.looseReads),
  ) as object;
  for (const [key, prop] of Object.entries(textProps))
    defineText(subText, key, prop, (self) =>
      recOf(`text.${key}`, face((self as { [textOfNode]?: string })[textOfNode] ?? "")),
    );
  const textFaces = new Map<string, object>();
  const textOf = (rec: Rec): object => {
    const known = textFaces.get(rec.id);
    if (known) return known;
    const made = Object.create(subText, { [textOfNode]: { value: rec.id } }) as object;
    textFaces.set(rec.id, made);
    return made;
  };

  const all = (): Rec[] => [...world.state.recs.values()];
  const endOf = (rec: Rec, key: string): unknown =>
    isObject(rec.more[key]) ? (rec.more[key] as Record<string, unknown>).endpointNodeId : undefined;
  const matrix = (at: { x: number; y: number }) =>
    Object.freeze([Object.freeze([1, 0, at.x]), Object.freeze([0, 1, at.y])]);
  const moveTo = (rec: Rec, axis: "x" | "y", value: number): void => {
    if (rec.type !== "GROUP") {
      rec[axis] = value;
      return;
    }
    const by = value - world.box(rec)[axis];
    for (const id of rec.children) moveTo(world.get(id), axis, world.box(world.get(id))[axis] + by);
  };
  /** Pages that are not shown must be loaded before their insides are touched. */
  const reach = (rec: Rec, what: string): Rec => {
    if (rec.type === "PAGE" && !world.loadedPages.has(rec.id))
      throw new Error(
        `in ${what}: Cannot access ${what} on a page that has not been explicitly loaded. Use page.loadAsync() first.`,
      );
    return rec;
  };
  const below = (rec: Rec, what: string): Facade[] => world.below(reach(rec, what).id).map(face);

  interface Criteria {
    readonly types?: readonly string[];
    readonly pluginData?: { readonly keys?: readonly string[] };
    readonly sharedPluginData?: { readonly namespace: string; readonly keys?: readonly string[] };
  }
  const matching = (from: Rec, criteria: Criteria): Facade[] => {
    const { types, pluginData, sharedPluginData } = criteria;
    const has = (map: Readonly<Record<string, string>>, prefix: string, keys?: readonly string[]): boolean =>
      keys ? keys.some((k) => map[prefix + k] !== undefined) : Object.keys(map).some((k) => k.startsWith(prefix));
    return world.below(from.id).flatMap((id) => {
      const rec = world.get(id);
      if (types && !types.includes(rec.type)) return [];
      if (pluginData && !has(rec.data, "", pluginData.keys)) return [];
      if (sharedPluginData && !has(rec.shared, `${sharedPluginData.namespace}/`, sharedPluginData.keys)) return [];
      return [face(id)];
    });
  };
  const exported = (rec: Rec, settings: { format?: string } | undefined): Promise<unknown> => {
    world.meters.exports += 1;
    return Promise.resolve().then(() => {
      if (settings?.format !== "JSON_REST_V1") throw new Error("in exportAsync: only JSON_REST_V1 is emulated");
      if (rec.type === "PAGE" && !switches.exportsPages)
        throw new Error("in exportAsync: This node cannot be exported");
      const document = rest(world, rec);
      return switches.exportIsBare
        ? document
        : { document, components: {}, componentSets: {}, schemaVersion: 0, styles: {} };
    });
  };
  const select = (page: Rec, value: unknown): void => {
    if (!Array.isArray(value)) throw new Error("in set_selection: Expected array");
    const wanted = value.map((n) => recOf("set_selection", n).id);
    for (const id of wanted)
      if (world.pageOf(id) !== page.id)
        throw new Error("in set_selection: The selection of a page can only include nodes in that page");
    const chosen = new Set(wanted);
    const covered = (id: string): boolean => {
      for (let at = world.get(id).parent; at !== null; at = world.get(at).parent) if (chosen.has(at)) return true;
      return false;
    };
    world.state.selection = [...chosen].filter((id) => !covered(id));
    world.tell("selectionchange", undefined);
  };
  const cell = (rec: Rec, row: number, column: number): object => {
    const { rows, widths, heights } = rec.more.cells as Cells;
    const characters = rows[row]?.[column];
    if (characters === undefined) throw new Error(`in cellAt: no cell at ${row}, ${column}`);
    const made = Object.create(
      guard((key) => `node.${key}: no such property '${key}' on TABLE_CELL node`, switches.looseReads),
    ) as object;
    const text = Object.create(
      guard((key) => `text.${key}: no such property '${key}' on text sublayer`, switches.looseReads),
    ) as object;
    const value = (on: object, key: string, v: unknown): void => {
      Object.defineProperty(on, key, { get: () => v, set: noSetter });
    };
    value(text, "characters", characters);
    for (const [key, v] of Object.entries({
      type: "TABLE_CELL",
      rowIndex: row,
      columnIndex: column,
      width: widths[column],
      height: heights[row],
      text,
      fills: frozenPaints(rec.fills),
      parent: face(rec.id),
    }))
      value(made, key, v);
    return made;
  };

  return { face, idOf, recOf, isNode: (v: unknown): boolean => isObject(v) && (nodeId in v || textOfNode in v), runAt };
};

export type Nodes = ReturnType<typeof makeNodes>;
