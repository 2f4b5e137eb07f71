// Maps in other languages, and several languages on one map.
import type { Chance } from "../chance.js";
import { spokenIn, type Tongue, tongues } from "../spoken.js";
import type { Style } from "../style.js";
import { anyTitle, rolesIn } from "../titles.js";
import type { Habit } from "./habit.js";

/** The first of its stage words, as many as are asked for and there are. */
export const stagesIn = (tongue: Tongue, count: number): Style["stages"] =>
  spokenIn(tongue)
    .stages.slice(0, count)
    .map((title) => ({ title, named: true }));

const lanesIn = (style: Style, chance: Chance, tongueOf: () => Tongue): Style["lanes"] => {
  const shared = rolesIn("en").filter((role) => tongues.every((t) => spokenIn(t).lanes[role] !== undefined));
  return chance
    .some(shared, style.lanes.length)
    .map((role) => ({ role, named: true, title: anyTitle(tongueOf(), role, chance) }));
};

/** Everything in one language: lanes by any of their names, slips among them, stages, prompts, notes and facts. */
const speaking = (tongue: Tongue): Habit => ({
  id: `in ${spokenIn(tongue).name}`,
  about: "titles",
  style: (s, chance) => ({
    ...s,
    tongue,
    lanes: lanesIn(s, chance, () => tongue),
    stages: stagesIn(tongue, s.stages.length),
    facts: chance.pick(["none", "lines", "block", "beside", "others"]),
    ...(chance.is(0.3) && { laneLabels: { ...s.laneLabels, prompt: chance.pick(["inside", "apart"]) } }),
  }),
});

/** A board of one language whose lanes were partly copied from an English template, or three colleagues wrote one each. */
const mixed: Habit = {
  id: "languages mixed",
  about: "titles",
  style: (s, chance) => {
    const own = chance.pick(tongues.filter((t) => t !== "en"));
    const spoken: readonly Tongue[] = chance.is(0.7) ? [own, "en"] : chance.some(tongues, 3);
    return {
      ...s,
      tongue: own,
      lanes: lanesIn(s, chance, () => chance.pick(spoken)),
      stages: stagesIn(chance.pick(spoken), s.stages.length),
    };
  },
};

export const languageHabits: readonly Habit[] = [...tongues.filter((t) => t !== "en").map(speaking), mixed];
