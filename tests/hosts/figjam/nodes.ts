// Emulated nodes as plugins see them: objects over records, with the properties their type has.
import { makeFaces, type Prop } from "./faces.js";
import { typeTables } from "./types.js";
import type { World } from "./world.js";

export const makeNodes = (world: World, mixed: symbol, pluginId: string) => {
  let tables: Readonly<Record<string, Readonly<Record<string, Prop>>>> = {};
  const faces = makeFaces(world, mixed, pluginId, (type) => tables[type] ?? tables.OTHER ?? {});
  tables = typeTables(faces);
  return faces;
};
