// The account: every text of the board is a note, part of the structure, or left over with its reason. [R13] [R15]
import { contains, type Snapshot } from "../../board/index.js";
import type { Accounted, Leftover, Reading } from "../../model/index.js";
import { extentOf, type Grid } from "../grid.js";
import { crowdKept } from "../sheet/crowd.js";
import { inReadingOrder } from "../sheet/order.js";
import { asWritten } from "../sheet/said.js";
import { refOf, type Sheet, type Thing } from "../sheet/sheet.js";
import type { Fates } from "./finish.js";
import { besideInWords } from "./where.js";

type Account = Omit<Reading, "maps" | "remarks">;

export const accountFor = (
  snapshot: Snapshot,
  sheet: Sheet,
  grids: readonly Grid[],
  fates: Fates,
  used: ReadonlySet<string>,
): Account => {
  const captions = sheet.ties.filter((t) => t.text !== "" && !used.has(t.id));
  const others = [...sheet.placeless, ...captions, ...sheet.badges, ...sheet.directives.filter((t) => t.text === "")];
  const all = others.length ? [...sheet.texts, ...others].sort(inReadingOrder) : sheet.texts;
  const leftovers: Leftover[] = [];
  const accounted: Accounted[] = [];
  let notes = 0;
  const crowd = crowdKept(all);
  for (let i = 0; i < all.length; i++) {
    const fate = fates.of[crowd ? (crowd.ns[crowd.at[i] ?? 0] ?? 0) : (all[i]?.n ?? 0)];
    if (fate?.is === "note") {
      notes++;
      continue;
    }
    const thing = all[i];
    if (!thing) continue;
    const item = refOf(thing.item, thing.id);
    if (fate?.is === "accounted")
      accounted.push({ item, text: asWritten(thing), as: fate.as, ...(fate.of !== undefined && { of: fate.of }) });
    else leftovers.push({ text: asWritten(thing), reason: fate?.reason ?? reasonFor(thing, grids), item });
  }
  return {
    format: "lanewise.reading/1",
    source: { host: snapshot.host, ...(snapshot.name !== undefined && { name: snapshot.name }) },
    leftovers,
    accounted,
    counts: { items: all.length, notes, leftovers: leftovers.length, accounted: accounted.length },
  };
};

/** More maps than this and nobody is helped by hearing which one a text lies beside. */
const manyMaps = 20;

const reasonFor = (thing: Thing, grids: readonly Grid[]): string => {
  if (thing.item.kind === "connector") return "is written on a connector whose ends are not two notes of one map";
  if (!Number.isFinite(thing.at.x + thing.at.y) || Math.abs(thing.at.x) > 1e9 || Math.abs(thing.at.y) > 1e9)
    return "has no place on the board that could be read";
  if (grids.length === 0) return "no map was found around it";
  if (grids.length > manyMaps) return "lies beside the maps";
  const nearest = grids.reduce((a, b) => (distance(b, thing) < distance(a, thing) ? b : a));
  return besideInWords(nearest, thing);
};

const distance = (grid: Grid, { at }: Thing): number => {
  const box = extentOf(grid);
  if (!box) return Number.POSITIVE_INFINITY;
  if (contains(box, at)) return 0;
  return Math.hypot(Math.max(box.x - at.x, 0, at.x - box.x - box.w), Math.max(box.y - at.y, 0, at.y - box.y - box.h));
};
