// Lanes told by colour: one row of stages, notes of several kinds beneath, and a legend that says which colour is what. [R20]
import type { Entry, Legend } from "../around/legend.js";
import { thingsIn } from "../sheet/crowd.js";
import type { Labelled } from "./untagged.js";

/** Fewer notes than this part in colours of the legend, and colour means something else. */
export const explained = 0.8;

/** The legend's entries that are lanes; none where lanes have labels of their own. */
export const colourLanes = (found: Labelled, legend: Legend): readonly Entry[] => {
  if (found.lanes || !found.stages) return [];
  const colours = new Map(legend.entries.flatMap((e) => (e.fill === undefined ? [] : [[e.fill, e] as const])));
  const notes = thingsIn(found.body).filter((t) => t.item.fill !== undefined);
  const used = new Set<Entry>();
  let known = 0;
  for (const note of notes) {
    const entry = colours.get(note.item.fill ?? "");
    if (!entry) continue;
    used.add(entry);
    known++;
  }
  if (used.size < 2 || known < explained * notes.length) return [];
  return [...colours.values()];
};
