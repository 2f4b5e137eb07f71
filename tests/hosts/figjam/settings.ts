// What a plugin keeps on a person's machine (rule 19): 5 MB for each plugin, plain values and bytes, seen by no other plugin.
import type { ClientStorageAPI } from "@figma/plugin-typings/plugin-api-standalone";
import type { World } from "./world.js";

const quota = 5_000_000;

const sizeOf = (value: unknown): number =>
  value instanceof Uint8Array ? value.length : (JSON.stringify(value) ?? "").length;

const copied = (value: unknown): unknown => {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value;
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || Object.prototype.toString.call(value) !== "[object Object]")
    throw new Error(`in setAsync: Cannot store ${Object.prototype.toString.call(value)}`);
  const out: Record<string, unknown> = {};
  for (const [key, v] of Object.entries(value)) out[key] = copied(v);
  return out;
};

/** `figma.clientStorage`; everything answers later. */
export const makeSettings = ({ options }: World, storage: Map<string, unknown>): ClientStorageAPI => ({
  getAsync: (key) => Promise.resolve().then(() => copied(storage.get(key))),
  setAsync: (key, value) =>
    Promise.resolve().then(() => {
      options.refuse?.("clientStorage.setAsync");
      const others = [...storage].filter(([k]) => k !== key);
      const used = others.reduce((n, [k, v]) => n + k.length + sizeOf(v), key.length + sizeOf(value));
      if (used > quota) throw new Error("in setAsync: The storage quota of 5 MB is exceeded");
      storage.set(key, copied(value));
    }),
  deleteAsync: (key) => Promise.resolve().then(() => void storage.delete(key)),
  keysAsync: () => Promise.resolve().then(() => [...storage.keys()]),
});
