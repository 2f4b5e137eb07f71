// What is drawn under and between the notes: bands, boxes, rulings, the three lines; and title and facts above.
import type { Header, LineRole } from "../../src/model/index.js";
import type { Chance } from "./chance.js";
import type { Layout } from "./layout.js";
import type { Pen } from "./pen.js";
import { spokenIn } from "./spoken.js";
import type { Style } from "./style.js";
import type { MeantMap } from "./truth.js";

interface Reach {
  readonly before: number;
  readonly above: number;
}

export const drawGround = (style: Style, { lanes, stages }: Layout, reach: Reach, pen: Pen): void => {
  const half = (style.gutter * style.note.side) / 2;
  const thin = 0.01 * style.note.side;
  const end = (stages.at(-1)?.to ?? 0) + half;
  const low = (lanes.at(-1)?.to ?? 0) + half;
  const start = style.drawn.has("grid") ? -half : -reach.before - half;
  if (style.drawn.has("backdrop"))
    pen.area(
      { u0: -reach.before - 2 * half, u1: end + half, v0: -reach.above - 2 * half, v1: low + half },
      { kind: "shape", fill: "#FFFFFF" },
    );
  for (const [i, lane] of lanes.entries()) {
    const area = { u0: start, u1: end, v0: lane.from - half, v1: lane.to + half };
    if (style.drawn.has("bands")) pen.area(area, { kind: "shape", fill: i % 2 ? "#F2F4F7" : "#E8EDF2" });
    if (style.drawn.has("rulings") && i > 0)
      pen.area({ ...area, v0: lane.from - half - thin, v1: lane.from - half + thin }, { kind: "line" });
    if (style.drawn.has("grid"))
      for (const stage of stages)
        pen.area({ ...area, u0: stage.from - half, u1: stage.to + half }, { kind: "shape", fill: "#FFFFFF" });
  }
  for (const [i, stage] of stages.entries()) {
    const area = { u0: stage.from - half, u1: stage.to + half, v0: -reach.above - half, v1: low };
    if (style.drawn.has("columns")) pen.area(area, { kind: "shape", fill: "#EEF2F6" });
    if (style.drawn.has("stage rulings") && i > 0)
      pen.area({ ...area, u0: stage.from - half - thin, u1: stage.from - half + thin }, { kind: "line" });
  }
};

const names: readonly (readonly [LineRole, string])[] = [
  ["interaction", "frontstage"],
  ["visibility", "backstage"],
  ["internal-interaction", "support-processes"],
];

/** The three lines, each above the first lane behind it: a bar with its name, a rule with a text at its end, or a text alone. */
export const drawLines = (style: Style, { lanes, stages }: Layout, reach: Reach, pen: Pen): MeantMap["lines"] => {
  if (style.lines === "none") return undefined;
  const { side } = style.note;
  const half = (style.gutter * side) / 2;
  const end = stages.at(-1)?.to ?? 0;
  const bar = Math.min(0.14 * side, 0.8 * half);
  return names.flatMap(([role, lane], n) => {
    const title = spokenIn(style.tongue).lines[n] ?? "";
    const i = style.lanes.findIndex((l) => l.role === lane);
    const stretch = lanes[i];
    if (!stretch || i === 0) return [];
    const v = stretch.from - half;
    if (style.lines === "bars")
      pen.area(
        { u0: -reach.before, u1: end, v0: v - bar, v1: v + bar },
        { kind: "shape", text: title, fill: "#757575" },
      );
    else {
      if (style.lines === "rules") pen.area({ u0: -reach.before, u1: end, v0: v - 1, v1: v + 1 }, { kind: "line" });
      const size = Math.min(0.14 * side, half);
      pen.write({ u: end + 0.2 * side + pen.sizeOf(title, size).w / 2, v }, title, size);
    }
    return [{ role, after: i - 1 }];
  });
};

/** What the map is about, and the lines that say it. */
const factsIn = ({ tongue, facts }: Style): { readonly header: Header; readonly facts: readonly string[] } => {
  const { facts: said, current, future } = spokenIn(tongue);
  const { persona, scenario, owner, goal, date } = said;
  return facts === "others"
    ? {
        header: { persona: persona.value, goal: goal.value, reviewedOn: date.value, state: "future" },
        facts: [persona.written, goal.written, date.written, future],
      }
    : {
        header: { persona: persona.value, scenario: scenario.value, owner: owner.value, state: "current" },
        facts: [persona.written, scenario.written, owner.written, current],
      };
};

/** Title and facts above the map, from its left edge. */
export const drawHeader = (
  style: Style,
  { stages }: Layout,
  reach: Reach,
  pen: Pen,
  chance: Chance,
): Pick<MeantMap, "title" | "header" | "profile"> => {
  const { side } = style.note;
  const left = -reach.before;
  const { titles } = spokenIn(style.tongue);
  const title = `${chance.pick(titles)}${style.facts === "others" ? " (SFD)" : ""}`;
  const isFacts = style.facts !== "none";
  let v = -reach.above - 0.4 * side;
  const line = (text: string, size: number, u = left): void => {
    const box = pen.reach(pen.sizeOf(text, size));
    pen.write({ u: u + box.u / 2, v: v - box.v / 2 }, text, size);
  };
  const { header, facts } = factsIn(style);
  const size = 0.16 * side;
  if (style.facts === "block") {
    line(facts.slice(0, 3).join("\n"), size);
    v -= 4 * 1.25 * size;
  } else if (style.facts === "lines" || style.facts === "others") {
    for (const fact of facts) {
      line(fact, size);
      v -= 1.6 * size;
    }
  } else if (style.facts === "beside") {
    const step = Math.max(1.5 * side, ((stages.at(-1)?.to ?? 0) - left) / 4);
    for (const [i, fact] of facts.entries()) line(fact, size, left + i * step);
    v -= 2 * size;
  }
  if (style.title) line(title, 0.45 * side);
  const { state: _, ...blocked } = header;
  return {
    ...(style.title && { title }),
    ...(style.title && style.facts === "others" && { profile: "first-draft" }),
    ...(isFacts && { header: style.facts === "block" ? blocked : header }),
  };
};
