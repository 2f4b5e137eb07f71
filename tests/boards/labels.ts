// Labels of lanes, stages and phases, drawn as a style says.
import type { Item } from "../../src/board/index.js";
import type { Chance } from "./chance.js";
import type { Layout, Stretch } from "./layout.js";
import type { Pen } from "./pen.js";
import { spokenIn } from "./spoken.js";
import type { LabelStyle, Style } from "./style.js";

const emoji = ["🙂", "📣", "🔧", "👤", "📝", "💡", "🛒", "⭐"];

export const written = (title: string, i: number, style: LabelStyle, chance: Chance): string => {
  switch (style.writing) {
    case "plain":
      return title;
    case "numbered":
      return chance.is(0.7) ? `${i + 1}. ${title}` : `${i + 1}) ${title}`;
    case "shouting":
      return title.toUpperCase();
    case "colon":
      return `${title}:`;
    case "emoji":
      return `${emoji[i % emoji.length]} ${title}`;
  }
};

const mid = (s: Stretch): number => (s.from + s.to) / 2;

/** A box of its own, as large as its writing or larger, or as its lane. */
const boxed = (style: LabelStyle, note: number): Partial<Item> & Pick<Item, "kind"> => ({
  kind: style.made,
  ...(style.fill !== undefined && { fill: style.fill }),
  ...(style.made === "text" && { fontSize: style.size * note }),
  ...(style.made !== "text" && { fontSize: style.size * note }),
});

/** Once more at the other end, so that nobody has to scroll back. */
const repeated = (style: Style, ids: readonly (string | undefined)[], end: number, widest: number, pen: Pen) => {
  if (style.side !== "both") return [];
  const away = 0.35 * style.note.side;
  const first = pen.items.map((item) => item.id);
  return ids.map((id) => {
    const item = pen.items[first.indexOf(id ?? "")];
    return item && pen.beside(item, -away - widest, end + away);
  });
};

export const drawLaneLabels = (style: Style, { lanes, stages, head }: Layout, pen: Pen, chance: Chance) => {
  const look = style.laneLabels;
  const { prompts } = spokenIn(style.tongue);
  const note = style.note.side;
  const titles = style.lanes.map((lane, i) => written(lane.title, i, look, chance));
  const texts = titles.map((title) => (look.prompt === "inside" ? `${title}\n${chance.pick(prompts)}` : title));
  const sizes = texts.map((text) => {
    const size = pen.sizeOf(text, look.size * note);
    if (look.made === "text") return size;
    return look.made === "sticky" ? { w: note, h: note } : { w: Math.max(1.6 * note, size.w + 10), h: 0.6 * note };
  });
  const isTurned = style.side === "turned";
  const reaches = sizes.map((size) => (isTurned ? { u: size.h, v: size.w } : pen.reach(size)));
  const widest = Math.max(...reaches.map((r) => r.u));
  const end = stages.at(-1)?.to ?? 0;
  const away = 0.35 * note;
  const ids = style.lanes.map((lane, i) => {
    if (!lane.named) return undefined;
    const stretch = lanes[i] as Stretch;
    const text = texts[i] as string;
    const size = sizes[i] as { w: number; h: number };
    const reach = reaches[i] as { u: number; v: number };
    if (style.side === "above") {
      return pen.at({ u: reach.u / 2, v: stretch.from + head / 2 - 0.05 * note }, size, { ...boxed(look, note), text });
    }
    const u =
      style.side === "right" ? end + away + reach.u / 2 : -away - widest + (isTurned ? widest / 2 : reach.u / 2);
    if (look.stands === "spans" && look.made !== "text") {
      const left = style.side === "right" ? end + away : -away - widest;
      return pen.area(
        { u0: left, u1: left + widest, v0: stretch.from, v1: stretch.to },
        { ...boxed(look, note), text },
      );
    }
    const v = look.stands === "start" ? stretch.from + reach.v / 2 : mid(stretch);
    return pen.at({ u, v }, size, { ...boxed(look, note), text, ...(isTurned && { angle: -90 }) });
  });
  if (look.prompt === "apart")
    for (const [i, lane] of style.lanes.entries()) {
      const stretch = lanes[i] as Stretch;
      const reach = reaches[i] as { u: number; v: number };
      const v = (look.stands === "start" ? stretch.from + reach.v : mid(stretch) + reach.v / 2) + 0.12 * note;
      const text = chance.pick(prompts);
      const u = -away - widest + pen.reach(pen.sizeOf(text, 0.1 * note)).u / 2;
      if (lane.named && (style.side === "left" || style.side === "both")) pen.write({ u, v }, text, 0.1 * note);
    }
  return {
    ids,
    again: repeated(style, ids, end, widest, pen),
    before: style.side === "above" || style.side === "right" ? 0 : widest + away,
  };
};

export const drawStageLabels = (style: Style, { stages, lanes }: Layout, pen: Pen, chance: Chance) => {
  const look = style.stageLabels;
  const note = style.note.side;
  const away = 0.35 * note;
  const sizes = style.stages.map((stage, i) => {
    const text = written(stage.title, i, look, chance);
    // Nobody writes one name over the next.
    const room = ((stages[i]?.to ?? 0) - (stages[i]?.from ?? 0) + 0.8 * style.gutter * note) / pen.sizeOf(text, 1).w;
    const fontSize = style.turned ? look.size * note : Math.min(look.size * note, room);
    const size = pen.sizeOf(text, fontSize);
    if (look.made === "text") return { text, size, fontSize };
    return {
      text,
      fontSize: look.size * note,
      size: look.made === "sticky" ? { w: note, h: note } : { w: Math.max(1.1 * note, size.w + 8), h: 0.4 * note },
    };
  });
  const tallest = Math.max(...sizes.map(({ size }) => pen.reach(size).v));
  const isBelow = style.stagesAt === "below";
  const top = isBelow ? (lanes.at(-1)?.to ?? 0) + away : -away - tallest;
  const ids = style.stages.map((stage, i) => {
    if (!stage.named) return undefined;
    const { text, size, fontSize } = sizes[i] as (typeof sizes)[number];
    const stretch = stages[i] as Stretch;
    const v = top + tallest / 2;
    if (look.stands === "spans" && look.made !== "text")
      return pen.area({ u0: stretch.from, u1: stretch.to, v0: top, v1: top + tallest }, { ...boxed(look, note), text });
    const u = look.stands === "start" ? stretch.from + pen.reach(size).u / 2 : mid(stretch);
    return pen.at({ u, v }, size, { ...boxed(look, note), text, fontSize });
  });
  const groups = drawPhases(style, stages, pen, isBelow ? away : away + tallest, chance);
  return { ids, groups: groups.of, above: groups.above };
};

const phaseTitles = ["Before", "During", "After", "Phase A", "Step B", "Discover", "Decide", "Use"];

/** A row above the stages; one of boxes covers its stages, one of plain text stands over their middle. */
const drawPhases = (style: Style, stages: Layout["stages"], pen: Pen, above: number, chance: Chance) => {
  const { phases } = style;
  const of: (string | undefined)[] = style.stages.map(() => undefined);
  if (!phases) return { of, above };
  const note = style.note.side;
  const titles = chance.some(phaseTitles, phases.covers.length);
  const height = 0.3 * note;
  let s = 0;
  for (const [i, count] of phases.covers.entries()) {
    const first = stages[s];
    const last = stages[s + count - 1];
    if (!first || !last) break;
    const title = titles[i] ?? "Later";
    for (let k = s; k < s + count; k++) of[k] = title;
    const v1 = -above - 0.15 * note;
    if (phases.made === "text") pen.write({ u: (first.from + last.to) / 2, v: v1 - height / 2 }, title, 0.24 * note);
    else
      pen.area(
        { u0: first.from, u1: last.to, v0: v1 - height, v1 },
        { kind: phases.made, text: title, fill: "#DDE7F0", fontSize: 0.2 * note },
      );
    s += count;
  }
  const reached = above + 0.15 * note + height;
  if (!phases.above) return { of, above: reached };
  const v1 = -reached - 0.15 * note;
  const end = stages.at(-1)?.to ?? 0;
  pen.area({ u0: 0, u1: end * 0.55, v0: v1 - height, v1 }, { kind: "shape", text: "Year one", fill: "#C9D7E5" });
  pen.area({ u0: end * 0.56, u1: end, v0: v1 - height, v1 }, { kind: "shape", text: "Year two", fill: "#C9D7E5" });
  return { of, above: reached + 0.15 * note + height };
};
