// Touchpoints with nobody and nothing in view behind them, on maps that show it behind most. Only names that say that somebody is there
// count; websites and apps where the map has a lane for technology in view. A letter, a poster or a friend needs nobody.
import type { Stage } from "../model/index.js";
import { isMachine, isStaffed } from "../words/judged/means.js";
import { mostHave } from "./most.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

export const touchpointHasFrontstage: Rule = {
  id: "touchpoint-has-frontstage",
  severity: "warning",
  appliesTo: everyKind,
  source: "miro-guide",
  sentence: "A touchpoint has the frontstage work that makes it one.",
  why: "A touchpoint on a map is a promise; the frontstage says who keeps it.",
  needs: "Needs touchpoints or channels, and frontstage work at most of them.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells
      .lanesWith("touchpoints", "channels")
      .filter((lane) => lane.roles.every((r) => r === "touchpoints" || r === "channels"));
    const front = cells.lanesWith("frontstage", "frontstage-technology");
    const technology = cells.lanesWith("frontstage-technology");
    const touchedAt = (stage: Stage) => cells.saidAt(stage.id, lanes).filter(isSure);
    const touched = map.stages.filter((stage) => touchedAt(stage).length > 0);
    if (!mostHave(touched, (stage) => cells.at(stage.id, front).length > 0)) return "inapplicable";
    const bareAt = (stage: Stage) =>
      touchedAt(stage).filter((note) => isStaffed(note.text) || (technology.length > 0 && isMachine(note.text)));
    const open = touched.filter((stage) => cells.at(stage.id, front).length === 0 && bareAt(stage).length > 0);
    return together(map, cells, open, {
      lanes: front.map((lane) => lane.id),
      notesAt: bareAt,
      forms: {
        one: "The touchpoint at {stages} has no frontstage work: say who or what answers there.",
        other: "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.",
      },
      question: { one: "Is it frontstage work?", other: "Is any of them frontstage work?" },
    });
  },
};
