// Touchpoints with nobody and nothing in view behind them, on maps that show it behind most. A website, a letter or an advert needs
// nobody there; it is missed only where the map has a lane for technology in view. What a name leaves open is asked about.
import type { Note, ServiceMap, Stage } from "../model/index.js";
import { isUnstaffed, meansIn } from "../words/judged/means.js";
import { mostHave } from "./most.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { say, stageNames } from "./say.js";
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
      technology.length > 0 ? touchedAt(stage) : touchedAt(stage).filter((note) => !isUnstaffed(note.text));
    const open = touched.filter((stage) => cells.at(stage.id, front).length === 0 && bareAt(stage).length > 0);
    const isKnown = (stage: Stage) =>
      technology.length > 0 || bareAt(stage).some((note) => meansIn(note.text).size > 0);
    const told = together(map, cells, open.filter(isKnown), {
      lanes: front.map((lane) => lane.id),
      notesAt: bareAt,
      forms: {
        one: "The touchpoint at {stages} has no frontstage work: say who or what answers there.",
        other: "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.",
      },
      question: { one: "Is it frontstage work?", other: "Is any of them frontstage work?" },
    });
    const unknown = open.filter((stage) => !isKnown(stage));
    return { findings: told.findings, incomplete: [...told.incomplete, ...asked(map, unknown, bareAt)] };
  },
};

const asked = (
  map: ServiceMap,
  stages: readonly Stage[],
  bareAt: (stage: Stage) => readonly Note[],
): readonly Remark[] => {
  if (stages.length === 0) return [];
  const notes = [...new Set(stages.flatMap(bareAt).map((note) => note.id))];
  const ids = stages.map((stage) => stage.id);
  const forms = {
    one: "The touchpoint at {stages} has no frontstage work.",
    other: "{N} touchpoints at {stages} have no frontstage work.",
  };
  return [
    {
      message: say(notes.length, forms, { stages: stageNames(map, ids) }),
      question: say(notes.length, { one: "Is anybody there?", other: "Is anybody at one of them?" }),
      stages: ids,
      notes,
      reason: "unknown means",
    },
  ];
};
