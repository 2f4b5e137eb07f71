// The label of a new stage or lane on a board Lanewise did not draw: its shape, size and colour are those of the neighbour’s, at the
// place that neighbour’s has in its own strip. Nothing else is drawn there.
import type { Box, Draft, Item } from "../../board/index.js";
import { colorOf, hueOf, ink } from "../../look/colors.js";
import { sizeFor } from "../../look/text.js";
import type { Insertion } from "../../model/index.js";
import { sizes } from "../measures.js";
import { type Cut, middleOf } from "./cut.js";
import type { Standing } from "./standing.js";

/** On a board Lanewise did not draw: a label like the others, where the neighbour’s stood, and nothing else. */
export const labelFor = (edit: Insertion, id: string, cut: Cut, standing: Standing): Draft => {
  const { m } = standing.setting.choices;
  const byId = new Map(standing.items.map((i) => [i.id, i]));
  const [low, high] = [byId.get(cut.low?.label ?? ""), byId.get(cut.high?.label ?? "")];
  const like =
    byId.get((edit.insert === "stage" ? standing.map.stages : standing.map.lanes)[cut.beside]?.item?.id ?? "") ??
    low ??
    high;
  const box = placeLike(like, { low, high }, cut, m.note);
  const pad = Math.min(m.of("notePad"), box.w / 8);
  const size = sizeFor(edit.title, { w: box.w - 2 * pad, h: box.h }, m.textSizes([...sizes.laneHead, 24, 20, 16, 12]));
  const isPlain = like?.kind === "text";
  const fill = edit.insert === "lane" ? colorOf(hueOf([edit.role])).head : like?.fill;
  return {
    key: `${edit.insert}:${id}`,
    kind: isPlain ? "text" : "shape",
    behind: false,
    box,
    text: {
      lead: edit.title,
      size: like?.fontSize ?? size,
      bold: true,
      color: fill && isDark(fill) ? "#FFFFFF" : ink,
      align: "center",
      vertical: "middle",
      pad,
    },
    ...(!isPlain && fill !== undefined && { fill }),
    ...(!isPlain && like?.stroke !== undefined && { stroke: like.stroke }),
    ...standing.setting.parent,
  };
};

/** Where the label of the far neighbour stood; at an end, as far into its room as the other one is in its own. */
const placeLike = (
  like: Item | undefined,
  { low, high }: { readonly low: Item | undefined; readonly high: Item | undefined },
  cut: Cut,
  note: number,
): Box => {
  const { axis, at, by } = cut;
  const shape = like?.box ?? { x: at, y: at, w: note, h: note / 2 };
  const strip = low === like ? cut.low : cut.high;
  const inset = like && strip ? middleOf(like.box, axis) - strip.from : by / 2;
  const share = strip && strip.to > strip.from ? inset / (strip.to - strip.from) : 0.5;
  const atOldPlace = high && cut.low && cut.high ? middleOf(high.box, axis) : undefined;
  const isIn = atOldPlace !== undefined && atOldPlace > at && atOldPlace < at + by;
  const middle = isIn ? atOldPlace : at + share * by;
  const half = (axis === "x" ? shape.w : shape.h) / 2;
  return axis === "x" ? { ...shape, x: middle - half } : { ...shape, y: middle - half };
};

const isDark = (fill: string): boolean => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(fill.slice(i, i + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
};
