// The two habits of Figma's objects that break careless plugins: what they do not have throws when read, and nothing can be added
// to them (rules 5, 6). Values come out frozen and as new copies, colours rounded to 32 bits (rule 7).
import type { Paint } from "./world.js";

/** What engines and test tools ask of any object. */
const tolerated: ReadonlySet<string> = new Set([
  "then",
  "toJSON",
  "constructor",
  "valueOf",
  "toString",
  "asymmetricMatch",
  "nodeType",
  "$$typeof",
  "hasAttribute",
  "tagName",
]);

/** The last prototype of every emulated object: reached only for names the object does not have. */
export const guard = (missing: (key: string) => string, loose: boolean): object =>
  new Proxy(Object.create(null) as object, {
    get: (_, key) => {
      if (typeof key === "symbol" || tolerated.has(key) || loose) return undefined;
      throw new TypeError(missing(key));
    },
    set: (_, key) => {
      throw new TypeError(`Cannot add property ${String(key)}, object is not extensible`);
    },
    has: () => false,
    getPrototypeOf: () => null,
  });

export const noSetter = (): never => {
  throw new TypeError("no setter for property");
};

const round32 = (n: number): number => Math.fround(n);

export const frozenPaints = (paints: readonly Paint[]): readonly Paint[] =>
  Object.freeze(
    paints.map((p) =>
      Object.freeze({
        blendMode: "NORMAL",
        visible: true,
        opacity: 1,
        ...p,
        ...(p.color && {
          color: Object.freeze({ r: round32(p.color.r), g: round32(p.color.g), b: round32(p.color.b) }),
        }),
      }),
    ),
  );

const paintKeys: ReadonlySet<string> = new Set([
  "type",
  "color",
  "opacity",
  "visible",
  "blendMode",
  "boundVariables",
  "scaleMode",
  "imageHash",
  "gradientStops",
  "gradientTransform",
]);

/** As strict as Figma's own validation: no alpha in a colour, channels from 0 to 1, no unknown keys. */
export const checkPaints = (property: string, value: unknown): readonly Paint[] => {
  const fail = (why: string): never => {
    throw new Error(`in set_${property}: Property "${property}" failed validation: ${why}`);
  };
  if (!Array.isArray(value)) return fail(`Expected array, received ${typeof value}`);
  for (const [i, paint] of (value as readonly Record<string, unknown>[]).entries()) {
    for (const key of Object.keys(paint))
      if (!paintKeys.has(key)) fail(`Unrecognized key(s) in object: '${key}' at [${i}]`);
    if (typeof paint.type !== "string") fail(`Required value missing at [${i}].type`);
    if (paint.type !== "SOLID") continue;
    const color = paint.color as Record<string, unknown> | undefined;
    if (!color) return fail(`Required value missing at [${i}].color`);
    for (const key of Object.keys(color))
      if (key !== "r" && key !== "g" && key !== "b") fail(`Unrecognized key(s) in object: '${key}' at [${i}].color`);
    for (const key of ["r", "g", "b"]) {
      const channel = color[key];
      if (typeof channel !== "number" || !(channel >= 0 && channel <= 1))
        fail(`Number must be between 0 and 1 at [${i}].color.${key}`);
    }
  }
  return (value as readonly Paint[]).map((p) => ({ ...p, ...(p.color && { color: { ...p.color } }) }));
};

export const expectNumber = (what: string, value: unknown, min = Number.NEGATIVE_INFINITY): number => {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new Error(`in ${what}: Expected number, received ${String(value)}`);
  if (value < min) throw new Error(`in ${what}: Expected a value of at least ${min}, received ${value}`);
  return value;
};

export const expectString = (what: string, value: unknown): string => {
  if (typeof value !== "string") throw new Error(`in ${what}: Expected string, received ${typeof value}`);
  return value;
};

export const expectWord =
  <W extends string>(words: readonly W[]) =>
  (what: string, value: unknown): W => {
    const word = words.find((w) => w === value);
    if (word === undefined)
      throw new Error(`in ${what}: Property failed validation: Invalid enum value. Expected ${words.join(" | ")}`);
    return word;
  };
