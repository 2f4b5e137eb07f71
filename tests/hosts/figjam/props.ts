// What many types of emulated nodes have in common: identity, place, plugin data, paint, children (rules 7, 10–12, 14, 15, 18). Names and
// kinds are held against the official typings by the compiler (hold.ts).
import type { PageNode, SectionNode, ShapeWithTextNode, StickyNode } from "@figma/plugin-typings/plugin-api-standalone";
import { type Facade, type Faces, isObject } from "./faces.js";
import { checkPaints, expectNumber, expectString, expectWord, frozenPaints } from "./guard.js";
import type { Props } from "./hold.js";
import { rest } from "./rest.js";
import { append, copy, drop, refit } from "./tree.js";
import { strokeAligns } from "./words.js";
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

export interface Criteria {
  readonly types?: readonly string[];
  readonly pluginData?: { readonly keys?: readonly string[] };
  readonly sharedPluginData?: { readonly namespace: string; readonly keys?: readonly string[] };
}

const has = (map: Readonly<Record<string, string>>, prefix: string, keys?: readonly string[]): boolean =>
  keys ? keys.some((k) => map[prefix + k] !== undefined) : Object.keys(map).some((k) => k.startsWith(prefix));

const meets = (rec: Rec, { types, pluginData, sharedPluginData }: Criteria, pluginId: string): boolean =>
  (!types || types.includes(rec.type)) &&
  (!pluginData || has(rec.data, `${pluginId}/`, pluginData.keys)) &&
  (!sharedPluginData || has(rec.shared, `${sharedPluginData.namespace}/`, sharedPluginData.keys));

const endOf = (rec: Rec, key: string): unknown => {
  const end = rec.more[key];
  return isObject(end) ? end.endpointNodeId : undefined;
};

/** Ends that hold on to a node stay with it. */
const freeEnds = (rec: Rec, axis: "x" | "y", by: number): Rec["more"] => {
  const moved = (key: string): Rec["more"] => {
    const end = rec.more[key] as { position?: { x: number; y: number } } | undefined;
    if (endOf(rec, key) !== undefined || !end?.position) return {};
    return { [key]: { ...end, position: { ...end.position, [axis]: end.position[axis] + by } } };
  };
  return { ...rec.more, ...moved("connectorStart"), ...moved("connectorEnd") };
};

/** Groups have no place of their own; what is stuck to a node goes with it, unless a switch says otherwise. */
const moveTo = (world: World, rec: Rec, axis: "x" | "y", value: number): void => {
  const by = value - world.box(rec)[axis];
  if (rec.type === "GROUP")
    for (const id of rec.children) moveTo(world, world.get(id), axis, world.box(world.get(id))[axis] + by);
  else if (rec.type === "CONNECTOR") rec.more = freeEnds(rec, axis, by);
  else rec[axis] = value;
  if (!world.state.anyStuck || world.switches.stampsStay) return;
  for (const other of world.state.recs.values()) if (other.more.stuckTo === rec.id) other[axis] += by;
};

export const sharedProps = (faces: Faces) => {
  const { world, face, recOf, textOf, pluginId } = faces;
  const { switches } = world;

  const field = <T>(key: keyof Rec & string, check: (what: string, v: unknown) => T) => ({
    get: (rec: Rec) => rec[key] as T,
    set: (rec: Rec, value: unknown): void => {
      (rec as unknown as Record<string, unknown>)[key] = check(`set_${key}`, value);
    },
  });
  const own = <T>(key: string, check: (what: string, v: unknown) => T) => ({
    get: (rec: Rec) => rec.more[key] as T,
    set: (rec: Rec, value: unknown): void => {
      rec.more = { ...rec.more, [key]: check(`set_${key}`, value) };
      refit(world, rec);
    },
  });
  const resizing = {
    call: (rec: Rec, w: number, h: number): void => {
      rec.w = expectNumber("resize", w, 0.01);
      rec.h = expectNumber("resize", h, 0.01);
      if (rec.type === "TEXT" && rec.more.textAutoResize === "WIDTH_AND_HEIGHT")
        rec.more = { ...rec.more, textAutoResize: "NONE" };
    },
  };
  const ofMap = (map: Readonly<Record<string, string>>, space: string): string[] =>
    Object.keys(map).flatMap((k) => (k.startsWith(`${space}/`) ? [k.slice(space.length + 1)] : []));
  const data = {
    getPluginData: { call: (rec: Rec, key: string) => rec.data[`${pluginId}/${key}`] ?? "" },
    getPluginDataKeys: { call: (rec: Rec) => ofMap(rec.data, pluginId) },
    setPluginData: {
      call: (rec: Rec, key: string, value: string) => {
        entry("setPluginData", "", key, value);
        rec.data = kept(rec.data, `${pluginId}/${key}`, value);
      },
    },
    getSharedPluginData: { call: (rec: Rec, space: string, key: string) => rec.shared[`${space}/${key}`] ?? "" },
    getSharedPluginDataKeys: { call: (rec: Rec, space: string) => ofMap(rec.shared, space) },
    setSharedPluginData: {
      call: (rec: Rec, space: string, key: string, value: string) => {
        if (!/^[A-Za-z0-9_.-]{3,}$/.test(space))
          throw new Error("in setSharedPluginData: namespace must be at least 3 alphanumeric characters");
        entry("setSharedPluginData", space, key, value);
        rec.shared = kept(rec.shared, `${space}/${key}`, value);
      },
    },
  } satisfies Props<PageNode>;
  const base = {
    id: { get: (rec: Rec) => rec.id },
    type: { get: (rec: Rec) => rec.type },
    name: field("name", expectString),
    parent: { get: (rec: Rec) => (rec.parent === null ? null : face(rec.parent)) },
    ...data,
  } satisfies Props<PageNode>;
  const scene = {
    ...base,
    remove: { call: (rec: Rec) => drop(world, rec) },
    visible: field("visible", flag),
    locked: field("locked", flag),
    x: {
      get: (rec: Rec) => world.box(rec).x,
      set: (rec: Rec, value: unknown) => moveTo(world, rec, "x", expectNumber("set_x", value)),
    },
    y: {
      get: (rec: Rec) => world.box(rec).y,
      set: (rec: Rec, value: unknown) => moveTo(world, rec, "y", expectNumber("set_y", value)),
    },
    width: { get: (rec: Rec) => world.box(rec).w },
    height: { get: (rec: Rec) => world.box(rec).h },
    relativeTransform: {
      get: (rec: Rec) => matrix(world.box(rec)),
      set: (rec: Rec, value: unknown) => {
        const [[, , x], [, , y]] = value as [[number, number, number], [number, number, number]];
        moveTo(world, rec, "x", expectNumber("set_relativeTransform", x));
        moveTo(world, rec, "y", expectNumber("set_relativeTransform", y));
      },
    },
    absoluteTransform: { get: (rec: Rec) => matrix(world.absolute(rec)) },
    absoluteBoundingBox: {
      get: (rec: Rec) => Object.freeze({ ...world.absolute(rec), width: world.box(rec).w, height: world.box(rec).h }),
    },
    clone: { call: (rec: Rec) => face(copy(world, rec).id) },
    exportAsync: { call: (rec: Rec, settings: { format?: string }) => exported(rec, settings) },
    getRelaunchData: { call: (rec: Rec) => ({ ...rec.relaunch }) },
    setRelaunchData: {
      call: (rec: Rec, wanted: Record<string, string>) => {
        const keep: Record<string, string> = {};
        for (const [command, description] of Object.entries(wanted)) {
          if (description.length > 1000)
            throw new Error("in setRelaunchData: description is longer than 1000 characters");
          if ((world.options.relaunchCommands ?? []).includes(command)) keep[command] = description;
        }
        rec.relaunch = keep;
      },
    },
    stuckNodes: { get: (rec: Rec) => facesOf((r) => r.more.stuckTo === rec.id) },
    attachedConnectors: {
      get: (rec: Rec) => facesOf((r) => endOf(r, "connectorStart") === rec.id || endOf(r, "connectorEnd") === rec.id),
    },
  } satisfies Props<StickyNode>;
  const fills = {
    fills: {
      get: (rec: Rec) => frozenPaints(rec.fills),
      set: (rec: Rec, value: unknown) => {
        rec.fills = checkPaints("fills", value);
      },
    },
  } satisfies Props<StickyNode>;
  const strokes = {
    strokes: {
      get: (rec: Rec) => frozenPaints(rec.strokes),
      set: (rec: Rec, value: unknown) => {
        rec.strokes = checkPaints("strokes", value);
      },
    },
    strokeWeight: field("strokeWeight", (what, v) => expectNumber(what, v, 0)),
    strokeAlign: field("strokeAlign", expectWord(strokeAligns)),
  } satisfies Props<ShapeWithTextNode>;
  const turned = { rotation: field("rotation", (what, v) => expectNumber(what, v)) } satisfies Props<ShapeWithTextNode>;
  const worded = { text: { get: (rec: Rec) => textOf(rec) } } satisfies Props<StickyNode>;
  const parentProps = {
    children: { get: (rec: Rec) => Object.freeze(reach(rec, "children").children.map(face)) },
    appendChild: {
      call: (rec: Rec, child: unknown) => append(world, reach(rec, "appendChild"), recOf("appendChild", child)),
    },
    insertChild: {
      call: (rec: Rec, index: number, child: unknown) =>
        append(world, reach(rec, "insertChild"), recOf("insertChild", child), index),
    },
    findAll: {
      call: (rec: Rec, test?: (node: Facade) => boolean) => below(rec, "findAll").filter((n) => !test || test(n)),
    },
    findOne: { call: (rec: Rec, test: (node: Facade) => boolean) => below(rec, "findOne").find(test) ?? null },
    findChildren: {
      call: (rec: Rec, test?: (node: Facade) => boolean) =>
        reach(rec, "findChildren")
          .children.map(face)
          .filter((n) => !test || test(n)),
    },
    findChild: {
      call: (rec: Rec, test: (node: Facade) => boolean) =>
        reach(rec, "findChild").children.map(face).find(test) ?? null,
    },
    findAllWithCriteria: {
      call: (rec: Rec, criteria: Criteria) =>
        world
          .below(reach(rec, "findAllWithCriteria").id)
          .filter((id) => meets(world.get(id), criteria, pluginId))
          .map(face),
    },
  } satisfies Props<SectionNode>;
  /** Pages that are not shown must be loaded before their insides are touched. */
  const reach = (rec: Rec, what: string): Rec => {
    if (rec.type === "PAGE" && !world.loadedPages.has(rec.id))
      throw new Error(
        `in ${what}: Cannot access ${what} on a page that has not been explicitly loaded. Use page.loadAsync() first.`,
      );
    return rec;
  };
  const below = (rec: Rec, what: string): Facade[] => world.below(reach(rec, what).id).map(face);
  const exported = (rec: Rec, settings: { format?: string } | undefined): Promise<object> => {
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
