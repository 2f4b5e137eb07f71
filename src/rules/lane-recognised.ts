// Lanes whose title says nothing to us, or two things at once. Nothing is guessed: a person is asked.
import { type Lane, type LaneRole, sideOf } from "../model/index.js";
import { fold, nearestRoles, rolesOf } from "../words/index.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { laneName, listed, quoted, say } from "./say.js";
import { laneTitle } from "./titles.js";
import { isUnlabelled } from "./unlabelled.js";

const lanesOnly = (roles: readonly LaneRole[]): readonly LaneRole[] =>
  roles.filter((role) => sideOf(role) !== "columns");

/** Between two words: “Think/feel”, “思考・感情”. */
const joined = /\p{L}[・·/|&＆+＋、,，和与と]\p{L}/u;

/** One word that stands for two roles; a title such as “Think & feel” names both on purpose. */
const isAmbiguous = (title: string, roles: readonly LaneRole[]): boolean =>
  roles.length > 1 &&
  !fold(title).includes(" ") &&
  !joined.test(title) &&
  [...rolesOf(title)].sort().join() === [...roles].sort().join();

const withoutLabel = (lanes: readonly Lane[]): Remark => ({
  message: say(lanes.length, {
    one: "One lane has no label, so no check looks into it.",
    other: "{N} lanes have no label, so no check looks into them.",
  }),
  question: say(lanes.length, { one: "What is it about?", other: "What is each of them about?" }),
  lanes: lanes.map((lane) => lane.id),
  reason: "no label",
});

export const laneRecognised: Rule = {
  id: "lane-recognised",
  severity: "info",
  appliesTo: everyKind,
  source: "miro-guide",
  sentence: "Every lane has a title that says what it is about.",
  why: "A lane nobody can place is kept and shown, but no check can look into it.",
  needs: "Needs at least one lane.",
  needsNotes: false,
  defaults: {},
  check(map) {
    if (map.lanes.length === 0) return "inapplicable";
    const bare = map.lanes.filter(isUnlabelled);
    const incomplete: Remark[] = bare.length > 0 ? [withoutLabel(bare)] : [];
    for (const lane of map.lanes) {
      const named = (roles: readonly LaneRole[]) =>
        listed(
          lanesOnly(roles).map((role) => quoted(laneTitle(map, role))),
          { word: "or" },
        );
      const name = laneName(map, lane.id);
      if (isAmbiguous(lane.title, lane.roles))
        incomplete.push({
          message: `The lane ${name} can mean ${named(lane.roles)}, and is checked as both.`,
          question: `Which of them is it: ${named(lane.roles)}?`,
          lanes: [lane.id],
          reason: "ambiguous",
        });
      if (lane.roles.length > 0 || bare.includes(lane)) continue;
      const near = named(nearestRoles(lane.title));
      incomplete.push({
        message: `The lane ${name} has a title Lanewise does not know, so no check looks into it.`,
        question: near ? `Did you mean ${near}?` : "What is this lane about?",
        lanes: [lane.id],
        reason: "unknown",
      });
    }
    return { findings: [], incomplete };
  },
};
