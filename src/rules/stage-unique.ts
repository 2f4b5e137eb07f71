// Two stages with one title in one phase. The same step in two phases is fine: their phases tell them apart.
import { fold } from "../words/index.js";
import { everyKind, type Rule } from "./rule.js";
import { sameTitled } from "./same.js";
import { quoted, say } from "./say.js";

export const stageUnique: Rule = {
  id: "stage-unique",
  severity: "warning",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "No two stages of a phase have the same title.",
  why: "People can only talk about a moment, and only compare two maps, when it has a name of its own.",
  needs: "Needs at least two stages.",
  needsNotes: false,
  defaults: {},
  check(map) {
    if (map.stages.length < 2) return "inapplicable";
    const key = (title: string, group: string | undefined) =>
      fold(title) ? `${fold(group ?? "")}\n${fold(title)}` : "";
    const findings = sameTitled(map.stages, (stage) => key(stage.title, stage.group)).map((stages) => ({
      message: say(
        stages.length,
        { one: "", other: "{N} stages are called {title}: give each its own name." },
        { title: quoted(stages[0]?.title ?? "") },
      ),
      stages: stages.map((stage) => stage.id),
    }));
    return { findings };
  },
};
