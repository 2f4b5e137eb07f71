// What we would write on a map's lanes and lines: in the language its own labels are in.
import type { LaneRole, LineRole, ServiceMap } from "../model/index.js";
import { type Language, languageOf, type Words, words } from "../words/index.js";

/** Of those we write. */
export const languageFor = (map: ServiceMap): Language =>
  languageOf([...map.lanes, ...map.lines, ...map.stages].map((labelled) => labelled.title));

const wordsOf = (map: ServiceMap): Words => words[languageFor(map)];

export const laneTitle = (map: ServiceMap, role: LaneRole): string => wordsOf(map).roles[role].title;
export const lineTitle = (map: ServiceMap, role: LineRole): string => wordsOf(map).lines[role].title;

/** For English sentences, whatever the map's language: `line of visibility`. */
export const lineName = (role: LineRole): string => words.en.lines[role].title.toLowerCase();
