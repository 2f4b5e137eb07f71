// Texts near lanes and stages that are neither labels nor notes: prompts under labels, title and facts above. [R14]
import { headerFieldOf, isBeside, isPrompt } from "../../words/index.js";
import { ends, stageAxisOf, type Taken } from "../grid.js";
import { chosen, within } from "../sheet/choose.js";
import { thingsIn } from "../sheet/crowd.js";
import { besides } from "../sheet/few.js";
import type { Thing } from "../sheet/sheet.js";
import { type Axis, closeness, holds, mid, type Strip, spanOf } from "../sheet/strips.js";
import type { Part } from "./compose.js";
import type { Labelled } from "./untagged.js";

/** Texts in the label column that explain a label. */
export const promptsIn = (
  part: Part,
  lanes: readonly Strip[],
  found: Labelled,
  taken: ReadonlyMap<string, Taken>,
): ReadonlyMap<string, Taken> => {
  const prompts = new Map<string, Taken>();
  if (!found.lanes) return prompts;
  const cross: Axis = stageAxisOf(found);
  const column = found.lanes.column;
  const others = found.lanes.notes === "under" ? part.texts : besides(part.texts, found.body);
  for (const t of thingsIn(others)) {
    if (taken.has(t.id)) continue;
    const isOurs = isPrompt(t.text);
    const inColumn =
      found.lanes.notes !== "under" &&
      closeness(spanOf(t.box, cross), column) >= 0.6 &&
      holds(column, mid(spanOf(t.box, cross)));
    const lane = lanes.find((l) => holds(l, mid(spanOf(t.box, found.laneAxis))));
    const isSmaller =
      t.item.kind === "text" && (t.item.fontSize ?? 0) <= (lane?.label?.item.fontSize ?? Number.POSITIVE_INFINITY);
    if (lane && (isOurs || (inColumn && isSmaller))) prompts.set(t.id, { as: "prompt", of: lane.id });
  }
  return prompts;
};

/** How far above or beside a map, in stickies, its title and facts may stand. */
const headerReach = 4;

export const headerTexts = (
  part: Part,
  found: Labelled,
  taken: ReadonlyMap<string, Taken>,
  lanes: readonly Strip[],
  laneAxis: Axis,
): readonly Thing[] => {
  const above = new Set(found.above.map((t) => t.id));
  const whole = ends(lanes);
  const firstAt =
    found.stages && !found.stages.isBelow ? Math.min(...found.stages.labels.map((l) => l.box.y)) : whole?.from;
  const reach = headerReach * part.unit[laneAxis];
  const high = Math.min(
    ...[...(found.lanes?.labels ?? []), ...(found.stages?.labels ?? [])].map((l) =>
      laneAxis === "y" ? l.box.y : l.box.x,
    ),
  );
  const { body } = found;
  const others = whole ? besides(part.texts, chosen(body, within(laneAxis, "mids", whole))) : part.texts;
  return thingsIn(others).filter((t) => {
    if (taken.has(t.id) || t.item.kind === "frame" || isBeside(t.text)) return false;
    const saysField =
      t.text.length <= 4000 && /[:：]/u.test(t.text.slice(0, 60)) && headerFieldOf(t.text) !== undefined;
    const at = mid(spanOf(t.box, laneAxis));
    if (laneAxis === "x" && t.at.y < high && high - t.at.y <= 2 * reach) return true;
    if (above.has(t.id)) return firstAt === undefined || firstAt - at <= 2 * reach || part.frame !== undefined;
    return (
      saysField &&
      whole !== undefined &&
      (at < whole.from || at > whole.to) &&
      at >= whole.from - 2 * reach &&
      at <= whole.to + reach
    );
  });
};
