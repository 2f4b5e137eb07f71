// A title that names the kind of map, “Service blueprint – library card”, over notes that stand in rows and columns under heads drawn
// unlike them: a map, though no word says what its rows and columns are. Works on rows. [R30]
import { namesMap } from "../../words/index.js";
import { apart } from "../borders/runs.js";
import { commonLook } from "../labels/look.js";
import { thingsIn } from "../sheet/crowd.js";
import { closeness, holds, type Span, spanOf } from "../sheet/strips.js";
import type { Labelled } from "./untagged.js";

/** Of the notes, so many stand under a head; of the heads, so many have notes; and rows of notes reach over so many of them. */
const underHeads = 0.9;
const headsWithNotes = 2 / 3;
const acrossHeads = 0.5;
/** Of the notes, so few are drawn like the heads: boxes of a flow chart all are. */
const likeHeads = 0.1;

export const isTitledGrid = (found: Labelled, titles: readonly string[]): boolean => {
  const { stages, stageBorders, unit } = found;
  if (!stages?.isSure || stages.labels.length < 3 || !titles.some(namesMap)) return false;
  const columns: readonly Span[] = stageBorders?.spans ?? [];
  const column = found.lanes?.column;
  const notes = thingsIn(found.body).filter((t) => !column || !holds(column, t.at.x));
  const under = notes.filter((t) => columns.some((c) => holds(c, t.at.x)));
  const look = commonLook(stages.labels);
  if (stages.labels.some((l) => l.look !== look)) return false;
  if (under.filter((t) => t.look === look).length > likeHeads * under.length) return false;
  if (notes.length < 2 * columns.length || under.length < underHeads * notes.length) return false;
  const held = (things: typeof notes): number =>
    columns.filter((c) => things.some((t) => holds(c, t.at.x))).length / columns.length;
  if (held(under) < headsWithNotes) return false;
  const rows = apart(
    under.map((t) => spanOf(t.box, "y")).sort((a, b) => a.from - b.from),
    0.2 * unit.y,
  );
  const across = rows.filter((r) => held(under.filter((t) => closeness(spanOf(t.box, "y"), r) > 0.5)) >= acrossHeads);
  return across.length >= 2;
};
