// What every text of the board was read as, and how that is said: by item, over all maps of a reading.

import {
  type AccountedAs,
  type ItemId,
  type Lane,
  type LaneRole,
  laneOf,
  type Note,
  type Seen,
  type ServiceMap,
  type Stage,
  stageOf,
  words,
} from "./core.js";
import { knownLanguage } from "./speech.js";
import type { CorrectTexts } from "./texts-correct.js";
import { once } from "./view.js";

export type ReadAs =
  | { readonly is: "lane"; readonly map: ServiceMap; readonly lane: Lane }
  | { readonly is: "stage"; readonly map: ServiceMap; readonly stage: Stage }
  | { readonly is: "note"; readonly map: ServiceMap; readonly note: Note }
  | { readonly is: "part"; readonly as: AccountedAs }
  | { readonly is: "left"; readonly reason: string };

export const readAsOf = once(({ reading }: Seen): ReadonlyMap<ItemId, ReadAs> => {
  const all = new Map<ItemId, ReadAs>();
  for (const { item, reason } of reading.leftovers) all.set(item.id, { is: "left", reason });
  for (const { item, as } of reading.accounted) all.set(item.id, { is: "part", as });
  for (const map of reading.maps) {
    for (const stage of map.stages) if (stage.item) all.set(stage.item.id, { is: "stage", map, stage });
    for (const lane of map.lanes) if (lane.item) all.set(lane.item.id, { is: "lane", map, lane });
    for (const note of map.notes) if (note.item) all.set(note.item.id, { is: "note", map, note });
  }
  return all;
});

export const meaningOf = (roles: readonly LaneRole[], texts: CorrectTexts, language: string): string =>
  roles.length
    ? new Intl.ListFormat(language).format(roles.map((role) => words[knownLanguage(language)].roles[role].title))
    : texts.noMeaning;

/** `a note in “Doing” at “Pack”`; what is not known lies beside the map. */
export const readAsSaid = (as: ReadAs | undefined, texts: CorrectTexts, language: string): string => {
  switch (as?.is) {
    case "lane":
      return as.lane.roles.length ? texts.isLane(meaningOf(as.lane.roles, texts, language)) : texts.isLaneOnly;
    case "stage":
      return texts.isStage;
    case "note": {
      const lane = laneOf(as.map, as.note.lane)?.title;
      const stage = stageOf(as.map, as.note.stage)?.title;
      if (lane && stage) return texts.isNote(lane, stage);
      const where = lane ?? stage;
      return where ? texts.isNoteIn(where) : texts.isNoteNowhere;
    }
    case "part":
      return texts.isPart[as.as];
    default:
      return texts.isLeft;
  }
};

/** Why it stands there, where the reading says so. */
export const reasonOf = (as: ReadAs | undefined): string =>
  as?.is === "left" ? as.reason : as?.is === "note" ? as.note.why : "";

export const shortly = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** What a text is called in a sentence: a label by its title, without the question under it. */
export const calledIn = (as: ReadAs | undefined, text: string, most?: number): string =>
  shortly(as?.is === "lane" ? as.lane.title : as?.is === "stage" ? as.stage.title : text, most);
