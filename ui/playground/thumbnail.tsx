// A board in small: its frames, boxes and notes as coloured blocks. Texts are left out, nobody could read them.
import { useMemo } from "preact/hooks";
import { around, isSound } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";

interface Block {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly fill: string;
}

/** More would take longer to draw than to look at. */
const most = 400;

const blocksOf = (text: string): { readonly blocks: readonly Block[]; readonly view: string } | undefined => {
  let elements: unknown;
  try {
    elements = JSON.parse(text).elements;
  } catch {
    return undefined;
  }
  const items = elementItems(elements)
    .items.filter((i) => isSound(i.box) && (i.kind === "sticky" || i.kind === "shape" || i.kind === "text"))
    .slice(0, most);
  const all = around(items.map((i) => i.box));
  if (!all || all.w <= 0 || all.h <= 0) return undefined;
  const blocks = items.flatMap(({ kind, box: { x, y, w, h }, fill }): readonly Block[] => {
    if (kind === "text") return [{ x, y: y + h * 0.35, w, h: h * 0.3, fill: "#B3B3B3" }];
    return fill === undefined ? [] : [{ x, y, w, h, fill }];
  });
  const edge = 0.02 * Math.max(all.w, all.h);
  return { blocks, view: `${all.x - edge} ${all.y - edge} ${all.w + 2 * edge} ${all.h + 2 * edge}` };
};

export const Thumbnail = ({ text }: { readonly text: string | undefined }) => {
  const drawn = useMemo(() => (text === undefined ? undefined : blocksOf(text)), [text]);
  return (
    <svg class="thumbnail" viewBox={drawn?.view ?? "0 0 4 3"} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      {drawn?.blocks.map((b) => (
        <rect key={`${b.x} ${b.y} ${b.w} ${b.h} ${b.fill}`} x={b.x} y={b.y} width={b.w} height={b.h} fill={b.fill} />
      ))}
    </svg>
  );
};
