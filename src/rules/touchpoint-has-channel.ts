// Touchpoints with no channel, on maps that have a lane for channels and fill it at most touchpoints. One that names its means (“Phone
// call”, “App”) has its channel on it.
import type { Stage } from "../model/index.js";
import { meansIn } from "../words/judged/means.js";
import { unlikeMost } from "./most.js";
import { everyKind, type Rule } from "./rule.js";
import { isSure } from "./sure.js";
import { together } from "./together.js";

export const touchpointHasChannel: Rule = {
  id: "touchpoint-has-channel",
  severity: "info",
  appliesTo: everyKind,
  source: "ixdf",
  sentence: "A touchpoint says by which channel people meet.",
  why: "The same question is another one at a counter, on a phone and on a form.",
  needs: "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const lanes = cells.lanesWith("touchpoints").filter((lane) => lane.roles.length === 1);
    const channels = cells.lanesWith("channels");
    const touchedAt = (stage: Stage) => cells.saidAt(stage.id, lanes).filter(isSure);
    const touched = map.stages.filter((stage) => touchedAt(stage).length > 0);
    const hasChannel = (stage: Stage) => cells.at(stage.id, channels).length > 0;
    if (2 * touched.filter(hasChannel).length <= touched.length) return "inapplicable";
    const bareAt = (stage: Stage) => touchedAt(stage).filter((note) => meansIn(note.text).size === 0);
    const open = unlikeMost(touched, hasChannel).filter((stage) => bareAt(stage).length > 0);
    return together(map, cells, open, {
      lanes: channels.map((lane) => lane.id),
      notesAt: bareAt,
      forms: {
        one: "A touchpoint at {stages} has no channel: say by which means people meet there.",
        other: "{N} touchpoints at {stages} have no channel: say by which means people meet there.",
      },
      question: { one: "Is it a channel?", other: "Is any of them a channel?" },
    });
  },
};
