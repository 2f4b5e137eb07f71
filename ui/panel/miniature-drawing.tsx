// What the miniature is drawn of: bands of lanes, the board itself, its texts once they can be read, and the marks over it.
import { useMemo } from "preact/hooks";
import { inView, legible, type Size, textSize, toScreen, type View } from "./camera.js";
import { colorOf } from "./colors.js";
import type { Box, Item, Outline, ServiceMap } from "./core.js";
import type { MiniatureProps } from "./miniature.js";
import type { Sketch } from "./sketch.js";

interface Seen {
  readonly sketch: Sketch;
  readonly view: View;
  readonly size: Size;
}

const viewBoxOf = (view: View, size: Size): string => {
  const { x, y, w, h } = inView(view, size);
  return `${x} ${y} ${w} ${h}`;
};

export const BoardDrawing = ({
  sketch,
  view,
  size,
  outlines,
  map,
}: Seen & { outlines: readonly Outline[]; map: ServiceMap | undefined }) => {
  // The paths stay as they are while somebody moves about.
  const paths = useMemo(
    () => (
      <g>
        {sketch.layers.map(({ key, fill, stroke, path }) => (
          <path key={key} d={path} fill={fill} stroke={stroke} />
        ))}
        <path d={sketch.rules} class="rules" />
      </g>
    ),
    [sketch],
  );
  const own = outlines.find((o) => o.map === map?.id);
  return (
    <svg class="drawing" aria-hidden="true" viewBox={viewBoxOf(view, size)} preserveAspectRatio="none">
      {own && <Bands outline={own} map={map} />}
      {paths}
    </svg>
  );
};

const Bands = ({ outline, map }: { outline: Outline; map: ServiceMap | undefined }) => {
  const { box, isTurned, lanes } = outline;
  return (
    <g class="bands">
      {lanes.map(({ id, from, to }) => {
        const across = { x: box.x, width: box.w, y: from, height: Math.max(0, to - from) };
        const along = { x: from, width: Math.max(0, to - from), y: box.y, height: box.h };
        return (
          <rect
            key={id}
            {...(isTurned ? along : across)}
            fill={colorOf(map?.lanes.find((l) => l.id === id)?.roles ?? [])}
          />
        );
      })}
    </g>
  );
};

/** Texts where they stand, at their own size, once that can be read. */
export const Words = ({ sketch, view, size }: Seen) => (
  <div class="mini-words" aria-hidden="true">
    {legible(sketch, view, size).map((item) => {
      const { x, y } = toScreen(view, size, item.box);
      const { w, h } = item.box;
      return (
        <div
          key={item.id}
          class={item.kind === "text" ? "bare" : ""}
          style={{
            transform: `translate(${x}px, ${y}px)`,
            inlineSize: `${w * view.scale}px`,
            blockSize: `${h * view.scale}px`,
            fontSize: `${textSize(item) * view.scale}px`,
          }}
        >
          <span dir="auto">{item.text}</span>
        </div>
      );
    })}
  </div>
);

const ringOf = (view: View, size: Size, { x, y, w, h }: Box, by: number) => {
  const corner = toScreen(view, size, { x, y });
  const [width, height] = [Math.max(6, w * view.scale), Math.max(6, h * view.scale)];
  return { x: corner.x - by, y: corner.y - by, width: width + 2 * by, height: height + 2 * by, rx: 3 };
};

type OverlayProps = MiniatureProps & { readonly view: View; readonly size: Size };

/** Rings and borders, as thick at every zoom. */
export const Overlay = (props: OverlayProps) => {
  const { map, outlines, doubtful, pointed, changing, picked, at, view, size } = props;
  const outline = outlines.find((o) => o.map === map?.id);
  const ring = (item: Item, kind: string, by = 3) => (
    <g key={`${kind} ${item.id}`} class={`ring ${kind}`}>
      <rect {...ringOf(view, size, item.box, by)} class="halo" />
      <rect {...ringOf(view, size, item.box, by)} />
    </g>
  );
  return (
    <svg class="marks" aria-hidden="true" viewBox={`0 0 ${size.w} ${size.h}`}>
      {outline && !props.isPointing && <Veil outline={outline} view={view} size={size} />}
      {outline && <Borders {...props} outline={outline} />}
      {pointed.map(({ item, is }) => ring(item, `pointed ${is}`, 2))}
      <Rings items={doubtful} kind="doubt" view={view} size={size} />
      <Rings items={changing} kind="changing" view={view} size={size} />
      {at && at.id !== picked?.id && ring(at, "at", 4)}
      {picked && ring(picked, "picked", 4)}
    </svg>
  );
};

const crowd = 300;

/** Many rings of one kind are one path: of ten thousand notes a thousand may be doubtful. Small ones only get their colour. */
const Rings = ({
  items,
  kind,
  view,
  size,
}: Pick<OverlayProps, "view" | "size"> & { items: readonly Item[]; kind: string }) => {
  const rings = items.map(({ box }) => ringOf(view, size, box, 2));
  const seen = rings.filter(({ x, y, width, height }) => x + width > 0 && y + height > 0 && x < size.w && y < size.h);
  if (!seen.length) return null;
  const isSmall = seen.every(({ width }) => width < 12);
  // A crowd of rings rings nothing: nearer, they can be told apart.
  if (isSmall && seen.length > crowd) return null;
  const d = seen.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`).join("");
  return (
    <g class={`ring ${kind} ${isSmall ? "tiny" : ""}`}>
      {!isSmall && <path d={d} class="halo" />}
      <path d={d} />
    </g>
  );
};

/** What lies beside the map steps back. */
const Veil = ({ outline: { box }, view, size }: { outline: Outline; view: View; size: Size }) => {
  const { x, y } = toScreen(view, size, box);
  const [w, h] = [box.w * view.scale, box.h * view.scale];
  return (
    <>
      <path class="veil" fill-rule="evenodd" d={`M0 0H${size.w}V${size.h}H0ZM${x} ${y}h${w}v${h}h${-w}Z`} />
      <rect class="extent" x={x} y={y} width={w} height={h} />
    </>
  );
};

const Borders = ({ outline, borders, moving, view, size }: OverlayProps & { outline: Outline }) => {
  const { box, isTurned } = outline;
  const start = toScreen(view, size, box);
  const end = toScreen(view, size, { x: box.x + box.w, y: box.y + box.h });
  const line = (key: string, axis: "x" | "y", at: number, kind: string) => {
    const p = toScreen(view, size, { x: at, y: at })[axis];
    const ends = axis === "y" ? { x1: start.x, x2: end.x, y1: p, y2: p } : { x1: p, x2: p, y1: start.y, y2: end.y };
    return <line key={key} {...ends} class={kind} />;
  };
  const axisOf = { lanes: isTurned ? "x" : "y", stages: isTurned ? "y" : "x" } as const;
  const isMoved = (labels: readonly (string | undefined)[]) =>
    moving?.border.labels[0] === labels[0] && moving?.border.labels[1] === labels[1];
  return (
    <g class="borders">
      {(["lanes", "stages"] as const).flatMap((of) =>
        outline[of].slice(0, -1).flatMap((strip, i) => {
          const next = outline[of][i + 1];
          if (!next) return [];
          const kind = `${of} ${borders.length ? "" : "still"}`;
          const isGap = Math.abs(next.from - strip.to) > 1 / view.scale;
          const was = isMoved([strip.label, next.label]) ? "was" : kind;
          return isGap
            ? [line(`${strip.id} to`, axisOf[of], strip.to, was), line(`${next.id} from`, axisOf[of], next.from, was)]
            : [line(strip.id, axisOf[of], strip.to, was)];
        }),
      )}
      {moving && line("moving", moving.border.axis, moving.to, "moving")}
    </g>
  );
};
