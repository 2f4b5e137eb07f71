// One stranger's board, read as it is and again as a person would steer it: first the labels, then what is no part of the map.
import type { Snapshot } from "../../../src/board/index.js";
import { type Hints, read } from "../../../src/read/index.js";
import { type Score, score } from "../score.js";
import type { Drawn } from "../truth.js";
import { pointing } from "./board.js";
import { asItIs, pointedAt, pointedAtAndOutside, reasons } from "./known.js";
import { differencesOf, explained } from "./reasons.js";
import type { Look, Report } from "./report.js";

const sizes = (s: Score, drawn: Drawn): string => {
  const [map] = drawn.maps;
  if (!map) return s.mapsWrong === 0 ? "no map, and none is read" : "no map, but one is read";
  const missing = s.missed.includes("no map") ? s.lanes : s.missed.filter((m) => m.startsWith("no lane ")).length;
  const nameless = [...map.lanes, ...map.stages].filter((strip) => strip.label === undefined).length;
  const parts = [
    s.notes > 0 ? `${s.cell} of ${s.notes} cells` : "",
    s.lanes > 0 ? `${s.lanes - missing} of ${s.lanes} lanes` : "",
    s.stages > 0 ? `${s.stagesFound} of ${s.stages} stages` : "",
    nameless > 0 ? `${nameless} without a name on the board` : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
};

const lookAt = (name: string, when: string, snapshot: Snapshot, drawn: Drawn, hints?: Hints): Look => {
  const found = score(drawn, read(snapshot, hints));
  const differs = explained(name, when, differencesOf(found), reasons);
  return { when, right: sizes(found, drawn), differs };
};

/** Texts that are neither labels nor notes. */
const outside = ({ items, maps }: Drawn): NonNullable<Hints["outside"]> => {
  const parts = new Set(maps.flatMap((m) => [...m.notes.keys(), ...[...m.lanes, ...m.stages].map((s) => s.label)]));
  return items.filter((i) => i.text !== "" && !parts.has(i.id)).map((i) => ({ label: i.id }));
};

/** Nobody steers what is right; what no label mends may be mended by what is no part of the map. */
export const compared = (name: string, snapshot: Snapshot, drawn: Drawn): Report => {
  const looks = [lookAt(name, asItIs, snapshot, drawn)];
  if (drawn.maps.length === 0) return { name, looks, isMap: false };
  const labels = pointing(drawn);
  looks.push(lookAt(name, pointedAt, snapshot, drawn, labels));
  if (looks[1]?.differs.length !== 0)
    looks.push(lookAt(name, pointedAtAndOutside, snapshot, drawn, { ...labels, outside: outside(drawn) }));
  return { name, looks, isMap: true };
};
