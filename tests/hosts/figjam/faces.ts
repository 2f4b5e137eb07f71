// Emulated nodes as objects: which record each shows, and the habits all of them have (guard.ts, rules 5, 13). Which property belongs to
// which type is said by the tables handed in, which hold.ts holds against the official typings.
import { guard, noSetter } from "./guard.js";
import { type TextProp, textProps } from "./texts.js";
import type { Rec, World } from "./world.js";

export type Facade = Record<string, unknown> & { readonly id: string };

export interface Prop {
  get?(rec: Rec): unknown;
  set?(rec: Rec, value: unknown): void;
  call?(rec: Rec, ...args: never[]): unknown;
}

/** How an emulated object knows which record it shows; nobody outside can ask for it. */
const nodeId = Symbol("node");
const textOfNode = Symbol("text");

export const isObject = (v: unknown): v is Record<string, unknown> => typeof v === "object" && v !== null;

/** Looking is no change: these calls open no undo step. */
const looks = /^(?:get|find)|^(?:exportAsync|cellAt|on|off|loadAsync|clone)$/;

export const makeFaces = (
  world: World,
  mixed: symbol,
  pluginId: string,
  tableOf: (type: string) => Readonly<Record<string, Prop>>,
) => {
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

  const prototypeOf = (type: string): object => {
    const known = prototypes.get(type);
    if (known) return known;
    const proto = Object.create(
      guard((key) => `node.${key}: no such property '${key}' on ${type} node`, switches.looseReads),
    ) as object;
    for (const [key, prop] of Object.entries(tableOf(type))) define(proto, key, prop);
    if (type === "TEXT") for (const [key, prop] of Object.entries<TextProp>(textProps)) defineText(proto, key, prop);
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
          const reads = looks.test(key);
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
  for (const [key, prop] of Object.entries<TextProp>(textProps))
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

  return {
    world,
    pluginId,
    face,
    idOf,
    recOf,
    textOf,
    isNode: (v: unknown): boolean => isObject(v) && (nodeId in v || textOfNode in v),
  };
};

export type Faces = ReturnType<typeof makeFaces>;
