// A map that is a table of the host's: its cells are its notes, and what is stuck on it; what lies beside it is none. [R28]
import { around, type Box } from "../../board/index.js";
import { type Crowd, thingsIn } from "../sheet/crowd.js";
import type { Thing } from "../sheet/sheet.js";

/** Fewer of the notes than this part in cells, and the table is something on the map. */
const fewest = 0.6;

/** The box around the one table that holds all of these labels and most of the notes. */
export const tableOf = (
  labels: readonly Thing[],
  body: Crowd,
  [texts, bare]: readonly [Crowd, readonly Thing[]],
): Box | undefined => {
  if (labels.some((l) => l.item.cellOf === undefined)) return undefined;
  const notes = thingsIn(body);
  const counts = new Map<string, number>();
  for (const { item } of notes)
    if (item.cellOf !== undefined) counts.set(item.cellOf, (counts.get(item.cellOf) ?? 0) + 1);
  const [table, n] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  if (table === undefined || n === undefined || n < fewest * notes.length) return undefined;
  if (labels.some((l) => l.item.cellOf !== table)) return undefined;
  return around([...thingsIn(texts), ...bare].filter((t) => t.item.cellOf === table).map((t) => t.box));
};
