// Drafts → whole Excalidraw elements, with everything the editor would have filled in. No SDK, no clock, no chance:
// ids come from keys, seeds from ids. Text is laid out as the editor does it, so that editing does not make it jump.
import type { Box, Draft, DraftText } from "../../../board/index.js";
import { type Fields, numberOf } from "./raw.js";
import { fitted, fontFamily, type Laid, laid, lineHeight } from "./text.js";

const restGap = 4;
const widest = 1_000_000;
// A white note dragged off its band would vanish on a white board.
const white = "#FFFFFF";
const edge = "#D9D9D9";

/** A number from a text, the same every time (FNV-1a). */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % 0x7fffffff;
};

const round = (n: number): number => Math.round(n * 100) / 100;

interface Common {
  readonly id: string;
  readonly frameId: string | null;
  readonly groupIds: readonly string[];
  readonly locked: boolean;
}

const element = (type: string, common: Common, box: Box, more: Fields): Fields => ({
  id: common.id,
  type,
  x: round(box.x),
  y: round(box.y),
  width: round(box.w),
  height: round(box.h),
  angle: 0,
  strokeColor: "transparent",
  backgroundColor: "transparent",
  fillStyle: "solid",
  strokeWidth: 1,
  strokeStyle: "solid",
  roughness: 0,
  opacity: 100,
  groupIds: common.groupIds,
  frameId: common.frameId,
  index: null,
  roundness: null,
  seed: seedOf(common.id),
  version: 1,
  versionNonce: seedOf(`${common.id} 1`),
  isDeleted: false,
  boundElements: [],
  updated: 1,
  link: null,
  locked: common.locked,
  ...more,
});

const textElement = (
  common: Common,
  at: { readonly x: number; readonly y: number },
  text: Laid,
  style: DraftText,
  more: Fields & { readonly originalText: string },
): Fields =>
  element(
    "text",
    common,
    { ...at, w: text.w, h: text.h },
    {
      strokeColor: style.color,
      fontSize: text.size,
      fontFamily,
      text: text.text,
      textAlign: style.align,
      verticalAlign: style.vertical,
      containerId: null,
      autoResize: true,
      lineHeight,
      ...more,
    },
  );

/** Left edge of a text of this width in the box. */
export const startOf = (box: Box, width: number, align: unknown, pad: number): number => {
  if (align === "left") return box.x + pad;
  return align === "right" ? box.x + box.w - pad - width : box.x + (box.w - width) / 2;
};

interface Placed {
  readonly lead: Laid;
  readonly rest: Laid | undefined;
  readonly leadY: number;
  readonly restY: number;
}

// The lead stands in the middle, where the editor would put it back, and the rest hangs under it; only where that
// would leave the box the two are moved up together.
const placedIn = (box: Box, text: DraftText): Placed => {
  const width = box.w - 2 * text.pad;
  const lead = fitted(text.lead, width, box.h, text.size);
  const rest = text.rest ? laid(text.rest, width, text.restSize ?? text.size) : undefined;
  const below = rest ? restGap + rest.h : 0;
  if (text.vertical === "top")
    return { lead, rest, leadY: box.y + text.pad, restY: box.y + text.pad + lead.h + restGap };
  const middle = box.y + (box.h - lead.h) / 2;
  const leadY = Math.max(box.y, Math.min(middle, box.y + box.h - lead.h - below - Math.min(text.pad, 20)));
  return { lead, rest, leadY, restY: leadY + lead.h + restGap };
};

const customData = (draft: Draft): Fields => {
  if (draft.tag) return { customData: { lanewise: draft.tag } };
  return draft.kind === "sticky" || draft.kind === "shape" ? { customData: { lanewise: { kind: draft.kind } } } : {};
};

/** The elements of one draft, the one that is read as its item first. `id` and `frameId` are settled by the caller. */
export const makeElements = (draft: Draft, id: string, frameId: string | null): readonly Fields[] => {
  const { box, text } = draft;
  const hasRest = text?.rest !== undefined && text.rest !== "";
  const common: Common = { id, frameId, groupIds: hasRest ? [`${id}:both`] : [], locked: draft.locked === true };
  switch (draft.kind) {
    case "frame":
      return [
        element("frame", common, box, {
          name: text?.lead ?? null,
          strokeColor: "#bbb",
          strokeWidth: 2,
          ...customData(draft),
        }),
      ];
    case "text":
      return text ? freeText(draft, text, common) : [];
    case "shape":
    case "sticky":
      return container(draft, common);
  }
};

const freeText = (draft: Draft, text: DraftText, common: Common): readonly Fields[] => {
  const { lead, rest, leadY, restY } = placedIn(draft.box, text);
  const [x, w] = [draft.box.x + text.pad, draft.box.w - 2 * text.pad];
  const whole = { originalText: text.lead, autoResize: false, ...customData(draft) };
  const first = textElement(common, { x, y: leadY }, { ...lead, w }, { ...text, vertical: "top" }, whole);
  return rest ? [first, restText(common, text, { ...rest, w }, x, restY)] : [first];
};

const restText = (common: Common, text: DraftText, rest: Laid, x: number, y: number): Fields =>
  textElement(
    { ...common, id: `${common.id}:rest` },
    { x, y },
    rest,
    { ...text, vertical: "top" },
    {
      originalText: text.rest ?? "",
      autoResize: false,
      customData: { lanewise: { rest: true } },
    },
  );

const container = (draft: Draft, common: Common): readonly Fields[] => {
  const { box, text, fill, stroke } = draft;
  const leadId = `${common.id}:text`;
  const hasLead = text !== undefined && text.lead !== "";
  const shape = element(draft.round ? "ellipse" : "rectangle", common, box, {
    backgroundColor: fill ?? "transparent",
    strokeColor: stroke ?? (draft.kind === "sticky" && fill === white ? edge : "transparent"),
    strokeWidth: draft.strokeWidth ?? 1,
    ...(hasLead && { boundElements: [{ type: "text", id: leadId }] }),
    ...customData(draft),
  });
  if (!text || !hasLead) return [shape];
  const { lead, rest, leadY, restY } = placedIn(box, text);
  const leadAt = { x: startOf(box, lead.w, text.align, text.pad), y: leadY };
  const bound = { containerId: common.id, originalText: text.lead };
  const leadElement = textElement({ ...common, id: leadId }, leadAt, lead, text, bound);
  if (!rest) return [shape, leadElement];
  const width = box.w - 2 * text.pad;
  return [shape, leadElement, restText(common, text, { ...rest, w: width }, box.x + text.pad, restY)];
};

/** An existing text element with other words, laid out in its container's box or at its own place. */
export const rewritten = (text: Fields, words: string, inside: Box | undefined): Fields => {
  const size = typeof text.fontSize === "number" && text.fontSize > 0 ? text.fontSize : 20;
  const [x, y, w] = [numberOf(text.x) || 0, numberOf(text.y) || 0, numberOf(text.width) || 0];
  if (!inside) {
    const flows = text.autoResize === false && w > 0;
    const now = laid(words, flows ? w : widest, size);
    return { text: now.text, originalText: words, width: round(flows ? w : now.w), height: round(now.h) };
  }
  const pad = text.textAlign === "left" ? Math.max(5, x - inside.x) : 5;
  const now = laid(words, inside.w - 2 * pad, size);
  return {
    text: now.text,
    originalText: words,
    x: round(startOf(inside, now.w, text.textAlign, pad)),
    y: round(text.verticalAlign === "top" ? y : inside.y + (inside.h - now.h) / 2),
    width: round(now.w),
    height: round(now.h),
  };
};

/** Where a text in a box goes when the box gets another size: as far from the same edges, or in the middle as before. */
export const relaid = (text: Fields, before: Box, after: Box): Fields => {
  const [x, y] = [numberOf(text.x) || 0, numberOf(text.y) || 0];
  const across = text.textAlign === "left" ? 0 : text.textAlign === "right" ? 1 : 0.5;
  const down = text.verticalAlign === "top" ? 0 : text.verticalAlign === "bottom" ? 1 : 0.5;
  return { x: round(x + across * (after.w - before.w)), y: round(y + down * (after.h - before.h)) };
};
