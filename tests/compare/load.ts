// Fixtures of this folder as maps.
import { readFileSync } from "node:fs";
import { bring } from "../../src/formats/index.js";
import type { ServiceMap } from "../../src/model/index.js";

export const load = (name: string): ServiceMap =>
  parsedMap(readFileSync(new URL(`fixtures/${name}.md`, import.meta.url), "utf8"), `${name}.md`);

export const parsedMap = (text: string, name = "map.md"): ServiceMap => {
  const reading = bring(text, name);
  if (!reading.ok) throw new Error(reading.problems.map((p) => p.message).join("\n"));
  const [map] = reading.value.maps;
  if (!map) throw new Error(`${name} holds no map`);
  return map;
};
