// Two lanes with one title. Two lanes of one role are fine: a row for each channel or each actor is a common habit.
import { fold } from "../words/index.js";
import { everyKind, type Rule } from "./rule.js";
import { sameTitled } from "./same.js";
import { quoted, say } from "./say.js";

export const laneUnique: Rule = {
  id: "lane-unique",
  severity: "warning",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "No two lanes have the same title.",
  why: "With two rows of one name, half of the notes end up in each and neither tells the whole story.",
  needs: "Needs at least two lanes.",
  needsNotes: false,
  defaults: {},
  check(map) {
    if (map.lanes.length < 2) return "inapplicable";
    const findings = sameTitled(map.lanes, (lane) => fold(lane.title)).map((lanes) => ({
      message: say(
        lanes.length,
        { one: "", other: "{N} lanes are called {title}: put them together, or give each its own name." },
        { title: quoted(lanes[0]?.title ?? "") },
      ),
      lanes: lanes.map((lane) => lane.id),
    }));
    return { findings };
  },
};
