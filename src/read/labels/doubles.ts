// Lanes whose labels are written at both ends: those at the other end are no notes. Works on rows. [R16]
import { chosen, ofLooks, outside, picked } from "../sheet/choose.js";
import type { Crowd } from "../sheet/crowd.js";
import { commonest } from "../sheet/looks.js";
import type { Thing } from "../sheet/sheet.js";
import { closeness, holds, spanOf } from "../sheet/strips.js";
import type { LaneLabels } from "./lane-labels.js";

/** Two of them at least, by id. */
export const doublesOf = (lanes: LaneLabels, texts: Crowd): ReadonlyMap<string, Thing> => {
  const byText = new Map(lanes.labels.map((l) => [l.text, l]));
  const looks = new Set(lanes.labels.map((l) => l.look));
  const look = texts.lookOf[commonest(chosen(texts, outside("x", "mids", lanes.column)))]?.name;
  const theirs = Uint8Array.from(texts.lookOf, ({ name }) => (looks.has(name) ? 1 : 0));
  const found = new Map<string, Thing>();
  for (const t of picked(texts, ofLooks(theirs))) {
    const label = byText.get(t.text);
    if (!label || label === t || label.look !== t.look || (t.look === look && t.item.kind !== "text")) continue;
    if (!holds(lanes.column, t.at.x) && closeness(spanOf(label.box, "y"), spanOf(t.box, "y")) >= 0.5)
      found.set(t.id, label);
  }
  return found.size > 1 ? found : new Map();
};
