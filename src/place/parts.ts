// How each part of a map looks: one function a part, a box in, a draft out. Also used when a part is added to a map that stands.
import { type Box, centre, type Draft, type DraftText, type Tag } from "../board/index.js";
import { charcoal, colorOf, columnLine, hueOf, ink, paper, phaseGray } from "../look/colors.js";
import { sizeFor } from "../look/text.js";
import type { Lane, LineRole, Stage } from "../model/index.js";
import { stepIn } from "./layout.js";
import { sizes, snap } from "./measures.js";
import type { Choices } from "./options.js";

/** What all parts of one map share. */
export interface Setting {
  readonly map: string;
  readonly profile: string | undefined;
  readonly choices: Choices;
  /** The frame they lie in: a draft's key, or the id of a frame that stands already. */
  readonly parent: Pick<Draft, "parent" | "parentIsThere">;
}

const tagged = (of: Setting, part: Tag["part"], more: Partial<Tag> = {}): Tag => ({ v: 1, map: of.map, part, ...more });

type Look = Partial<
  Pick<DraftText, "bold" | "color" | "align" | "vertical" | "pad" | "rest" | "restSize" | "labelled">
>;

const label = (lead: string, size: number, look: Look = {}): DraftText => ({
  lead,
  size,
  color: ink,
  align: "center",
  vertical: "middle",
  pad: 0,
  ...look,
});

/** The room a text has in a box, less what a second text under it takes. */
const room = (box: Box, pad: number, taken = 0): { readonly w: number; readonly h: number } => ({
  w: Math.max(1, box.w - 2 * pad),
  h: Math.max(1, box.h - taken),
});

export const bandDraft = (of: Setting, lane: Lane, box: Box, filled = true): Draft => ({
  key: `band:${lane.id}`,
  kind: "shape",
  box,
  ...(filled && { fill: colorOf(hueOf(lane.roles)).band }),
  // As the column boxes’ edges, which end on it: a paler one would show every second column’s end.
  stroke: columnLine,
  strokeWidth: of.choices.m.of("rule"),
  locked: true,
  ...of.parent,
  tag: tagged(of, "band", { id: lane.id, roles: lane.roles, title: lane.title }),
});

const promptOf = (of: Setting, lane: Lane): string => {
  const [role] = lane.roles;
  if (!role) return "";
  const { speech } = of.choices;
  return (of.profile && speech.prompts[of.profile]?.[role]) || speech.roles[role].prompt;
};

/** `scale` says the emotion scale in words, where its numbers are not drawn; `off` what is written for Lanewise. */
export const laneDraft = (of: Setting, lane: Lane, box: Box, scale?: string, off?: string): Draft => {
  const { m, leadAndRest, leading } = of.choices;
  const pad = m.of("headPad");
  const restSize = m.text(sizes.prompt);
  const lines = [...(leadAndRest ? [promptOf(of, lane), scale ?? ""] : []), off ?? ""];
  const rest = lines.filter((line) => line !== "").join("\n");
  const taken = rest ? 3 * restSize * 1.25 : 0;
  const size = sizeFor(lane.title, room(box, pad, taken), m.textSizes(sizes.laneHead), 0, leading);
  return {
    key: `lane:${lane.id}`,
    kind: "shape",
    box,
    text: label(lane.title, size, { bold: true, align: "left", pad, ...(rest && { rest, restSize }) }),
    fill: colorOf(hueOf(lane.roles)).head,
    // A white edge parts heads of one hue that lie under one another.
    stroke: paper,
    strokeWidth: m.of("rule"),
    ...of.parent,
    tag: tagged(of, "lane", { id: lane.id, roles: lane.roles, title: lane.title }),
  };
};

export const zeroDraft = (of: Setting, lane: Lane, cells: Box): Draft => {
  const h = of.choices.m.of("zero");
  return {
    key: `zero:${lane.id}`,
    kind: "shape",
    box: { x: cells.x, y: cells.y + cells.h / 2 - h / 2, w: cells.w, h },
    fill: charcoal,
    locked: true,
    ...of.parent,
    tag: tagged(of, "zero", { id: lane.id }),
  };
};

/** +2, 0 and −2 beside the lane's head; `box` is the strip they stand in, as high as the lane. */
export const axisDrafts = (of: Setting, lane: Lane, box: Box): readonly Draft[] => {
  const { m } = of.choices;
  const h = m.of("axisBox");
  return [2, 0, -2].map((value) => ({
    key: `axis:${lane.id}:${value}`,
    kind: "text" as const,
    box: {
      x: box.x,
      y: Math.round(centre(box).y - value * stepIn(box.h) - h / 2),
      w: box.w - snap(m.gap * (2 / 3)),
      h,
    },
    text: label(axisLabel(value), m.text(sizes.axis), { bold: true, align: "right" }),
    locked: true,
    ...of.parent,
    tag: tagged(of, "axis", { id: lane.id, value }),
  }));
};

const axisLabel = (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0");

/** Hollow, so that a click reaches the note in it. */
export const columnDraft = (of: Setting, stage: Stage, box: Box): Draft => ({
  key: `column:${stage.id}`,
  kind: "shape",
  box,
  stroke: columnLine,
  strokeWidth: of.choices.m.of("rule"),
  locked: true,
  ...of.parent,
  tag: tagged(of, "column", { id: stage.id, title: stage.title }),
});

export const barDraft = (of: Setting, role: LineRole, title: string, box: Box): Draft => {
  const { m } = of.choices;
  return {
    key: `line:${role}`,
    kind: "shape",
    box,
    text: label(title, Math.min(m.text(sizes.bar), Math.floor(box.h / 1.5)), { bold: true, color: paper }),
    fill: role === "visibility" ? ink : charcoal,
    locked: true,
    ...of.parent,
    tag: tagged(of, "line", { id: role, title }),
  };
};

export const phaseDraft = (of: Setting, title: string, first: Stage, box: Box): Draft => {
  const { m, leading } = of.choices;
  const pad = m.of("notePad");
  return {
    key: `group:${first.id}`,
    kind: "shape",
    box,
    text: label(title, sizeFor(title, room(box, pad), m.textSizes(sizes.phase), 0, leading), { pad }),
    fill: phaseGray,
    ...of.parent,
    tag: tagged(of, "group", { id: first.id, title }),
  };
};

export const stageDraft = (of: Setting, stage: Stage, box: Box, phase?: string): Draft => {
  const { m, leadAndRest, leading } = of.choices;
  const pad = m.of("notePad");
  const restSize = m.text(sizes.stageRest);
  const steps = m.textSizes(sizes.stage);
  const size =
    phase && !leadAndRest
      ? sizeFor(`${stage.title}\n${phase}`, room(box, m.of("stagePad")), steps, 0, leading)
      : sizeFor(stage.title, room(box, m.of("stagePad"), phase ? restSize * 1.5 : 0), steps, 0, leading);
  return {
    key: `stage:${stage.id}`,
    kind: "shape",
    box,
    text: label(stage.title, size, {
      bold: true,
      color: paper,
      pad,
      ...(phase && { rest: phase, restSize: Math.min(restSize, size) }),
    }),
    fill: ink,
    ...of.parent,
    tag: tagged(of, "stage", { id: stage.id, title: stage.title }),
  };
};

export const titleDraft = (of: Setting, title: string, subtitle: string, box: Box): Draft => {
  const { m, leadAndRest, leading } = of.choices;
  const restSize = m.text(sizes.subtitle);
  const steps = m.textSizes(sizes.title);
  const size = leadAndRest
    ? sizeFor(title, room(box, 0, restSize * 1.6), steps, 0, leading)
    : sizeFor(`${title}  ${subtitle}`, room(box, 0), steps, 0, leading);
  return {
    key: "title",
    kind: "text",
    box,
    text: label(title, size, { bold: true, align: "left", vertical: "top", rest: subtitle, restSize }),
    ...of.parent,
    tag: tagged(of, "title", { title }),
  };
};

/** Size of the facts, and the height they take, which is more than usual only for many or very long ones. */
export const factsFit = (
  lines: readonly string[],
  box: { readonly w: number; readonly h: number },
  { m, leading }: Choices,
): number => sizeFor(lines.join("\n"), box, m.textSizes(sizes.facts), 0, leading);

export const factsDraft = (of: Setting, lines: readonly string[], box: Box): Draft => ({
  key: "facts",
  kind: "text",
  box,
  text: label(lines.join("\n"), factsFit(lines, box, of.choices), {
    align: "left",
    vertical: "top",
    labelled: true,
  }),
  ...of.parent,
  tag: tagged(of, "facts", { title: lines.join("\n") }),
});
