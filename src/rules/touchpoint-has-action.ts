// Touchpoints nobody uses: a stage that says “–” for what the customer does and yet has a touchpoint; and, where touchpoints hang on
// actions by arrows, one that hangs on none. A cell without actions is stage-has-action's.
import type { Note, ServiceMap, Stage } from "../model/index.js";
import type { Cells } from "./cells.js";
import { unlikeMost } from "./most.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { noteName, say } from "./say.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

const forms = {
  one: "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.",
  other: "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.",
};
const looseForms = {
  one: "No arrow leads from an action to the touchpoint {text}, as it does to most others.",
  other: "No arrow leads from an action to {n} touchpoints, as it does to most others.",
};

export const touchpointHasAction: Rule = {
  id: "touchpoint-has-action",
  severity: "info",
  appliesTo: everyKind,
  source: "hubspot",
  sentence: "At every touchpoint the customer does something.",
  why: "A touchpoint nobody touches is a channel the organisation is proud of.",
  needs: "Needs lanes for touchpoints and for what the customer does, with notes in both.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells
      .lanesWith("touchpoints")
      .filter((lane) => lane.roles.every((r) => r === "touchpoints" || r === "channels"));
    const actions = cells.lanesWith("actions");
    const touchedAt = (stage: Stage) => cells.saidAt(stage.id, lanes).filter(isSure);
    const touched = map.stages.filter((stage) => touchedAt(stage).length > 0);
    if (touched.length === 0 || !actions.some((lane) => cells.inLane(lane.id).length > 0)) return "inapplicable";
    const idle = touched.filter(
      (stage) => cells.at(stage.id, actions).length > 0 && cells.saidAt(stage.id, actions).length === 0,
    );
    const told = together(map, cells, idle, {
      notesAt: touchedAt,
      forms,
      question: { one: "Is it what the customer does there?", other: "Is any of them what the customer does there?" },
    });
    const all = [...new Set(touched.flatMap(touchedAt))];
    return { findings: [...told.findings, ...withoutArrow(map, cells, all)], incomplete: told.incomplete };
  },
};

const withoutArrow = (map: ServiceMap, cells: Cells, touchpoints: readonly Note[]): readonly Remark[] => {
  if (map.links.length === 0) return [];
  const actions = new Set(cells.lanesWith("actions").map((lane) => lane.id));
  const isAction = (id: string) => actions.has(cells.note(id)?.lane ?? "");
  const held = new Set(
    map.links.flatMap(({ from, to }) => [...(isAction(from) ? [to] : []), ...(isAction(to) ? [from] : [])]),
  );
  const open = unlikeMost(touchpoints, (note) => held.has(note.id));
  if (open.length === 0) return [];
  const message = say(open.length, looseForms, { text: noteName(open[0]?.text ?? "", 40) });
  return [{ message, notes: open.map((note) => note.id), reason: "no arrow" }];
};
