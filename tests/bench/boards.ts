// Seeded boards for the benchmarks: maps of any size, placed and written as a whiteboard file.
import { newFileBoard } from "../../src/hosts/file/index.js";
import type { Note, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { sentenceParts } from "../boards/titles.js";

/** mulberry32: small, seeded, the same everywhere. */
export const randomFrom = (seed: number): (() => number) => {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const roles = [
  "actions",
  "needs",
  "touchpoints",
  "thoughts",
  "emotions",
  "pain-points",
  "opportunities",
  "backstage",
] as const;
/** A journey map of eight lanes and `stages` stages with `count` notes spread over its cells. */
export const mapOf = (count: number, stages = 10, seed = 1): ServiceMap => {
  const random = randomFrom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  const lanes = roles.map((role) => ({ id: role, title: role.replace("-", " "), roles: [role] }));
  const columns = Array.from({ length: stages }, (_, i) => ({
    id: `s${i + 1}`,
    title: `Stage ${String.fromCharCode(65 + i)}`,
  }));
  const notes = Array.from({ length: count }, (_, i): Note => {
    const lane = lanes[i % lanes.length]?.id ?? "actions";
    return {
      id: `n${i}`,
      text: sentenceParts
        .map((words) => words[pick(words.length)])
        .join(" ")
        .trim(),
      lane,
      stage: columns[pick(stages)]?.id ?? "s1",
      confidence: 1,
      why: "",
      ...(lane === "emotions" && { score: pick(41) / 10 - 2, scoreFrom: "height" as const }),
    };
  });
  return {
    format: "lanewise.map/1",
    id: "bench",
    kind: "journey-map",
    title: "Everything at once",
    header: { persona: "Ana, 31" },
    stages: columns,
    lanes,
    lines: [{ role: "visibility", title: "Line of visibility", after: "opportunities" }],
    notes,
    links: [],
  };
};

/** The map on an .excalidraw board, as the text of its file. `tagged` keeps our tags on it. */
export const boardFile = async (map: ServiceMap, tagged = true): Promise<string> => {
  const board = newFileBoard("bench.excalidraw");
  await board.apply(place(map).map((draft) => ({ do: "add", draft })));
  const text = board.content();
  if (tagged) return text;
  const file: { elements: { customData?: unknown }[] } = JSON.parse(text);
  for (const element of file.elements) delete element.customData;
  return JSON.stringify(file, null, 2);
};
