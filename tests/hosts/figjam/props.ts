// What many types of emulated nodes have in common: identity, place, plugin data, paint, children. Names are checked against the
// official typings by the compiler, so none can be invented.
import type { PageNode, SectionNode, ShapeWithTextNode, StickyNode } from "@figma/plugin-typings/plugin-api-standalone";
import { type Facade, type Faces, isObject, type Prop, type Props } from "./faces.js";
import { checkPaints, expectNumber, expectString, frozenPaints } from "./guard.js";
import { rest } from "./rest.js";
import { append, copy, drop, refit } from "./tree.js";
import type { Rec, World } from "./world.js";

export const flag = (what: string, v: unknown): boolean => {
  if (typeof v !== "boolean") throw new Error(`in ${what}: Expected boolean, received ${typeof v}`);
  return v;
};

/** As UTF-8; the sandbox has no encoder of its own. */
const bytesOf = (text: string): number =>
  text
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, "four")
    .replace(/[\u0800-\uFFFF]/g, "thr")
    .replace(/[\u0080-\u07FF]/g, "tw").length;

const entry = (what: string, space: string, key: string, value: string): void => {
  expectString(what, value);
  if (bytesOf(space + key + value) > 100_000) throw new Error(`in ${what}: the entry is larger than 100 kB`);
};

const kept = (map: Readonly<Record<string, string>>, key: string, value: string): Readonly<Record<string, string>> => {
  const { [key]: _, ...others } = map;
  return value === "" ? others : { ...others, [key]: value };
};

const matrix = (at: { x: number; y: number }) =>
  Object.freeze([Object.freeze([1, 0, at.x]), Object.freeze([0, 1, at.y])]);

interface Criteria {
  readonly types?: readonly string[];
  readonly pluginData?: { readonly keys?: readonly string[] };
  readonly sharedPluginData?: { readonly namespace: string; readonly keys?: readonly string[] };
}

const has = (map: Readonly<Record<string, string>>, prefix: string, keys?: readonly string[]): boolean =>
  keys ? keys.some((k) => map[prefix + k] !== undefined) : Object.keys(map).some((k) => k.startsWith(prefix));

const meets = (rec: Rec, { types, pluginData, sharedPluginData }: Criteria): boolean =>
  (!types || types.includes(rec.type)) &&
  (!pluginData || has(rec.data, "", pluginData.keys)) &&
  (!sharedPluginData || has(rec.shared, `${sharedPluginData.namespace}/`, sharedPluginData.keys));

const endOf = (rec: Rec, key: string): unknown => {
  const end = rec.more[key];
  return isObject(end) ? end.endpointNodeId : undefined;
};

/** Groups have no place of their own; what is stuck to a node goes with it. */
const moveTo = (world: World, rec: Rec, axis: "x" | "y", value: number): void => {
  const by = value - world.box(rec)[axis];
  if (rec.type === "GROUP")
    for (const id of rec.children) moveTo(world, world.get(id), axis, world.box(world.get(id))[axis] + by);
  else rec[axis] = value;
  if (!world.state.anyStuck) return;
  for (const other of world.state.recs.values()) if (other.more.stuckTo === rec.id) other[axis] += by;
};

export const sharedProps = (faces: Faces) => {
  const { world, face, recOf, textOf } = faces;
  const { switches } = world;

  const field = (key: keyof Rec & string, check: (what: string, v: unknown) => unknown): Prop => ({
    get: (rec) => rec[key],
    set: (rec, value) => {
      (rec as unknown as Record<string, unknown>)[key] = check(`set_${key}`, value);
    },
  });
  const own = (key: string, check: (what: string, v: unknown) => unknown = (_, v) => v): Prop => ({
    get: (rec) => rec.more[key],
    set: (rec, value) => {
      rec.more = { ...rec.more, [key]: check(`set_${key}`, value) };
      refit(world, rec);
    },
  });
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
        if (!/^[A-Za-z0-9_.-]{3,}$/.test(space))
          throw new Error("in setSharedPluginData: namespace must be at least 3 alphanumeric characters");
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
      set: (rec, value) => moveTo(world, rec, "x", expectNumber("set_x", value)),
    },
    y: {
      get: (rec) => world.box(rec).y,
      set: (rec, value) => moveTo(world, rec, "y", expectNumber("set_y", value)),
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
    stuckNodes: { get: (rec) => facesOf((r) => r.more.stuckTo === rec.id) },
    attachedConnectors: {
      get: (rec) => facesOf((r) => endOf(r, "connectorStart") === rec.id || endOf(r, "connectorEnd") === rec.id),
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
    findAllWithCriteria: {
      call: (rec, criteria: Criteria) =>
        world
          .below(reach(rec, "findAllWithCriteria").id)
          .filter((id) => meets(world.get(id), criteria))
          .map(face),
    },
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
  const facesOf = (test: (rec: Rec) => boolean): readonly Facade[] =>
    Object.freeze([...world.state.recs.values()].filter(test).map((r) => face(r.id)));

  return { field, own, resizing, base, scene, fills, strokes, turned, worded, parentProps, exported };
};

export type SharedProps = ReturnType<typeof sharedProps>;
