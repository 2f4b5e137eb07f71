// The board in small: a plan's drafts with writing as bars, and a template as a card-sized drawing.
import { tonesOf } from "./colors.js";
import { type Box, type Draft, depthOf, type LaneRole, type Plan, sideOf, type Template, words } from "./core.js";
import type { Spot } from "./known.js";
import { useTexts } from "./parts.js";

const noFill = "none";

/** A line of writing as a bar as long as the text would be. */
const bar = (draft: Draft): Box | undefined => {
  const { text, box } = draft;
  if (!text?.lead.trim() || draft.kind === "sticky" || draft.kind === "frame") return undefined;
  const w = Math.min(box.w - 2 * text.pad, text.lead.length * text.size * 0.55);
  const h = text.size * 0.62;
  const x =
    text.align === "left"
      ? box.x + text.pad
      : text.align === "right"
        ? box.x + box.w - text.pad - w
        : box.x + (box.w - w) / 2;
  return { x, y: text.vertical === "top" ? box.y + text.pad + text.size * 0.2 : box.y + (box.h - h) / 2, w, h };
};

/** Header facts are several lines in one text. */
const bars = (draft: Draft): readonly Box[] => {
  const one = bar(draft);
  if (!one || !draft.text) return [];
  const lines = draft.text.lead.split("\n");
  if (lines.length === 1) return [one];
  const { size, pad } = draft.text;
  return lines.map((line, i) => ({
    x: draft.box.x + pad,
    y: draft.box.y + pad + size * (0.2 + i * 1.35),
    w: Math.min(draft.box.w - 2 * pad, line.length * size * 0.5),
    h: size * 0.62,
  }));
};

const DraftShape = ({ draft }: { draft: Draft }) => (
  <>
    {draft.kind !== "text" && (
      <rect
        {...rectOf(draft.box)}
        fill={draft.fill ?? noFill}
        stroke={draft.stroke}
        stroke-width={draft.stroke && (draft.strokeWidth ?? 4) * 3}
      />
    )}
    {bars(draft).map((b) => (
      <rect key={b.y} {...rectOf(b)} rx={b.h / 2} fill={draft.text?.color} opacity={0.8} />
    ))}
  </>
);

const rectOf = ({ x, y, w, h }: Box) => ({ x, y, width: Math.max(0, w), height: Math.max(0, h) });

/** Where the outline goes: the column of a stage, the row of a lane, the title or the facts. */
const outlineOf = (plan: Plan, spot: Spot | undefined): Box | undefined => {
  if (!spot) return undefined;
  const find = (part: string, id?: string) =>
    plan.drafts.find((d) => d.tag?.part === part && (id === undefined || d.tag.id === id))?.box;
  if (spot.part === "lane") {
    const lane = plan.map.lanes[spot.at];
    return lane && find("band", lane.id);
  }
  if (spot.part !== "stage") return find(spot.part);
  const stage = plan.map.stages[spot.at];
  const head = stage && find("stage", stage.id);
  const frame = find("map") ?? { x: 0, y: 0, ...plan.size };
  return head && { ...head, h: frame.y + frame.h - head.y - 36 };
};

/** As it will look, without writing that could be read. */
const Drawing = ({ drafts }: { readonly drafts: readonly Draft[] }) => (
  <>
    {drafts.map((draft) => (
      <DraftShape key={draft.key} draft={draft} />
    ))}
  </>
);

export const Preview = ({ plan, spot }: { readonly plan: Plan; readonly spot?: Spot | undefined }) => {
  const texts = useTexts();
  const { w, h } = plan.size;
  const outline = outlineOf(plan, spot);
  return (
    <div class="preview">
      <svg
        viewBox={`0 0 ${w} ${h}`}
        role="img"
        aria-label={texts.preview(plan.map.lanes.length, plan.map.stages.length)}
      >
        <rect width={w} height={h} fill="#FFFFFF" />
        <Drawing drafts={plan.drafts} />
        {outline && <rect class="spot" {...rectOf(outline)} rx={w / 240} stroke-width={w / 140} />}
      </svg>
    </div>
  );
};

const columnsOf = (n: number): readonly number[] => Array.from({ length: n }, (_, c) => c);

interface Row {
  readonly roles: readonly LaneRole[];
  readonly depth: number;
}

const size = { w: 80, h: 56, head: 9, side: 13 };

/** Which cells of the drawing hold a note: the same for a template every time, and no two rows alike. */
const hasNote = (row: number, column: number): boolean => (row * 7 + column * 5) % 4 !== 0;

export const Thumb = ({ rows, columns }: { readonly rows: readonly Row[]; readonly columns: number }) => {
  const rh = (size.h - size.head - 3) / Math.max(1, rows.length);
  const cw = (size.w - size.side - 6) / Math.max(1, columns);
  const left = size.side + 3;
  return (
    <svg class="thumb" viewBox={`0 0 ${size.w} ${size.h}`} aria-hidden="true">
      <rect width={size.w} height={size.h} fill="#FFFFFF" />
      <rect x={left} y="3" width={size.w - left - 3} height="4.5" fill="#1E1E1E" />
      {rows.map(({ roles, depth }, r) => {
        const tone = tonesOf(roles);
        const y = size.head + r * rh;
        const isEmotion = roles.includes("emotions");
        const above = rows[r - 1]?.depth ?? depth;
        return (
          <g key={y}>
            <rect x="3" y={y} width={size.side - 1} height={rh - 0.8} fill={tone.head} />
            <rect x={left} y={y} width={size.w - left - 3} height={rh - 0.8} fill={tone.band} />
            {columnsOf(columns).map((c) => {
              if (!hasNote(r, c)) return null;
              const lift = isEmotion ? rh * (0.1 + 0.5 * Math.abs(Math.sin(c * 1.7 + 0.5))) : 0.8;
              const h = isEmotion ? Math.min(4, rh * 0.4) : Math.min(7, rh - 2.4);
              return (
                <rect
                  key={c}
                  x={left + 1.5 + c * cw}
                  y={y + lift}
                  width={Math.min(7, cw - 3)}
                  height={h}
                  fill={tone.sticky}
                />
              );
            })}
            {depth > above && <path d={`M3 ${y - 0.4}H${size.w - 3}`} stroke="#1E1E1E" stroke-width="1.4" />}
          </g>
        );
      })}
    </svg>
  );
};

const fewest = (rows: readonly { readonly role?: LaneRole }[]): readonly Row[] => {
  let depth = 0;
  return rows.map(({ role }) => {
    depth = Math.max(depth, role ? (depthOf(sideOf(role)) ?? depth) : depth);
    return { roles: role ? [role] : [], depth };
  });
};

interface TemplateThumbProps {
  readonly template: Template;
  readonly plan: Plan | undefined;
}

/** Title and facts are left out: there all templates look alike. */
const underTitle = ({ drafts, size: whole }: Plan) => {
  const isHead = ({ tag }: Draft) => tag?.part === "stage" || tag?.part === "group";
  const top = Math.min(whole.h, ...drafts.filter(isHead).map(({ box }) => box.y)) - 48;
  return {
    view: `0 ${top} ${whole.w} ${whole.h - top}`,
    drafts: drafts.filter(({ tag }) => tag?.part !== "title" && tag?.part !== "facts"),
  };
};

/** The template as it lies on a board, once that is known; a sketch of its lanes and stages until then. */
export const TemplateThumb = ({ template, plan }: TemplateThumbProps) =>
  plan ? (
    <svg class="thumb real" viewBox={underTitle(plan).view} aria-hidden="true">
      <Drawing drafts={underTitle(plan).drafts} />
    </svg>
  ) : (
    <Thumb rows={fewest(template.lanes(words.en))} columns={template.stages(words.en).length} />
  );

/** A made-up map for empty states. */
export const EmptyThumb = () => (
  <Thumb
    rows={fewest([{ role: "actions" }, { role: "emotions" }, { role: "pain-points" }, { role: "opportunities" }])}
    columns={5}
  />
);
