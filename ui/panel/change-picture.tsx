// The map in small where it is changed: as it stands, with a place to press wherever something new may go, and as it would stand then,
// with the new room marked. It says nothing that is not said in words beside it.
import { useMemo } from "preact/hooks";
import type { Place } from "./change-places.js";
import type { Box, FixPreview, Outline, Seen, Snapshot } from "./core.js";
import { afterwards } from "./core-later.js";
import { Icon } from "./icons.js";
import { sketchOf } from "./sketch.js";

/** Pixels that are sure to be there, and how high a picture gets at most. */
const least = { w: 250, h: 150 };
/** The smallest thing that is pressed. */
const target = 24;

const inside = ({ items, ...rest }: Snapshot, box: Box): Snapshot => ({
  ...rest,
  items: items.filter(
    (i) => i.box.x < box.x + box.w && i.box.x + i.box.w > box.x && i.box.y < box.y + box.h && i.box.y + i.box.h > box.y,
  ),
});

const viewBoxOf = ({ x, y, w, h }: Box): string => `${x} ${y} ${w} ${h}`;

const Drawing = ({ snapshot, box, room }: { snapshot: Snapshot; box: Box; room?: Box }) => {
  const { layers, rules } = useMemo(() => sketchOf(inside(snapshot, box)), [snapshot, box]);
  return (
    <svg aria-hidden="true" viewBox={viewBoxOf(box)}>
      {layers.map(({ key, fill, stroke, path }) => (
        <path key={key} d={path} fill={fill} stroke={stroke} />
      ))}
      <path d={rules} class="rules" />
      {room && <rect class="room" x={room.x} y={room.y} width={room.w} height={room.h} />}
    </svg>
  );
};

const sizeFor = ({ w, h }: Box): { readonly w: number; readonly h: number } => {
  const scale = Math.min(least.w / Math.max(w, 1), least.h / Math.max(h, 1));
  return { w: w * scale, h: h * scale };
};

interface NowProps {
  readonly seen: Seen;
  readonly outline: Outline;
  readonly of: "stage" | "lane";
  readonly places: readonly Place[];
  readonly chosen: string;
  readonly onPick: (key: string) => void;
}

/** Where on the picture a place lies, as a share of its length. */
const spotsOf = ({ outline, of, places }: Pick<NowProps, "outline" | "of" | "places">) => {
  const axis = (of === "stage") === outline.isTurned ? ("y" as const) : ("x" as const);
  const strips = new Map((of === "stage" ? outline.stages : outline.lanes).map((s) => [s.id, s]));
  const [start, long] = axis === "x" ? [outline.box.x, outline.box.w] : [outline.box.y, outline.box.h];
  const ends = [...strips.values()];
  const runsBack = (ends[0]?.from ?? 0) > (ends.at(-1)?.from ?? 0);
  const spots = places.flatMap((place) => {
    const strip = strips.get(place.of);
    if (!strip) return [];
    const at = (place.side === "after") !== runsBack ? strip.to : strip.from;
    return [{ place, share: Math.min(1, Math.max(0, (at - start) / Math.max(long, 1))) }];
  });
  // Two at one border cannot be told apart by pressing: the list below tells them apart.
  const apart = spots.filter((s, i) => spots.findIndex((o) => Math.abs(o.share - s.share) < 0.004) === i);
  const { w, h } = sizeFor(outline.box);
  const room = axis === "x" ? w : h;
  const shares = apart.map((s) => s.share).sort((a, b) => a - b);
  const isWide = shares.every((s, i) => i === 0 || (s - (shares[i - 1] ?? 0)) * room >= target);
  return { axis, spots: isWide ? apart : [], all: spots };
};

export const NowPicture = (props: NowProps) => {
  const { seen, outline, places, chosen, onPick } = props;
  const { axis, spots, all } = spotsOf(props);
  const cut = all.find((s) => s.place.key === chosen)?.share;
  const lie = (share: number) => (axis === "x" ? { left: `${share * 100}%` } : { top: `${share * 100}%` });
  const at = places.find((p) => p.key === chosen)?.index;
  const { w, h } = sizeFor(outline.box);
  return (
    <div
      class={`change-picture ${spots.length > 0 ? `spots-${axis}` : ""}`}
      dir="ltr"
      style={{ maxInlineSize: `${(w / h) * least.h}px` }}
    >
      <Drawing snapshot={seen.snapshot} box={outline.box} />
      {cut !== undefined && <i class={`cut cut-${axis}`} style={lie(cut)} />}
      {spots.map(({ place, share }) => (
        <button
          key={place.key}
          type="button"
          class={`spot ${place.index === at ? "on" : ""}`}
          aria-pressed={place.index === at}
          aria-label={place.label}
          title={place.label}
          style={lie(share)}
          onClick={() => onPick(place.key)}
        >
          <Icon name="plus" />
        </button>
      ))}
    </div>
  );
};

export const ThenPicture = ({ seen, preview }: { seen: Seen; preview: FixPreview }) => {
  const { shift, changes } = preview;
  const then = useMemo(() => afterwards(seen.snapshot, changes, true), [seen, changes]);
  if (!shift) return null;
  const { axis, at, by, extent } = shift;
  const room = axis === "x" ? { ...extent, x: at, w: by } : { ...extent, y: at, h: by };
  const { w, h } = sizeFor(extent);
  return (
    <div class="change-picture" dir="ltr" style={{ maxInlineSize: `${(w / h) * least.h}px` }}>
      <Drawing snapshot={then} box={extent} room={room} />
    </div>
  );
};
