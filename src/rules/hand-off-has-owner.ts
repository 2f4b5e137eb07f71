// Work of the organisation that changes hands: an arrow between two of its lanes, or a note out of view that says so. An arrow from
// the frontstage straight down to the backstage is a blueprint's way to draw one step, and none. Where nobody on the map is named,
// a person is asked; where others are, the missing name is a slip.
import { type Lane, type Link, laneDepth, type Note, type ServiceMap } from "../model/index.js";
import { isDepartment, ownerIn } from "../words/judged/people.js";
import { handsOver } from "../words/judged/signs.js";
import type { Cells } from "./cells.js";
import { ownerPlaceholders, ownersOf } from "./owned.js";
import { everyKind, type Remark, type Rule } from "./rule.js";
import { type Forms, noteName, say } from "./say.js";
import { isSure } from "./sure.js";

/** The note it starts from, and all notes whose owner would do. */
interface HandOff {
  readonly from: Note;
  readonly ends: readonly Note[];
  /** What is written on the arrow names somebody. */
  readonly isNamed: boolean;
}

const depthIn = (lane: Lane): number =>
  lane.roles.length === 0 && isDepartment(lane.title) ? 2 : (laneDepth(lane) ?? 0);

const changesHands = (from: Note, to: Note, depths: ReadonlyMap<string, number>): boolean => {
  const [here, there] = [depths.get(from.lane ?? "") ?? 0, depths.get(to.lane ?? "") ?? 0];
  return here > 0 && there > 0 && from.lane !== to.lane && (from.stage !== to.stage || here === there);
};

const byLink = (links: readonly Link[], cells: Cells, depths: ReadonlyMap<string, number>): readonly HandOff[] =>
  links.flatMap((link) => {
    const [from, to] = [cells.note(link.from), cells.note(link.to)];
    if (!from || !to || from.starter || to.starter || !isSure(from) || !isSure(to)) return [];
    if (!changesHands(from, to, depths)) return [];
    return [{ from, ends: [from, to], isNamed: ownerIn(link.text ?? "") === "named" }];
  });

const byWord = (map: ServiceMap, cells: Cells, depths: ReadonlyMap<string, number>): readonly HandOff[] =>
  map.lanes
    .filter((lane) => (depths.get(lane.id) ?? 0) > 1)
    .flatMap((lane) => cells.inLane(lane.id))
    .filter((note) => isSure(note) && handsOver(note.text))
    .map((from) => ({ from, ends: [from], isNamed: false }));

const forms: Forms = {
  one: "The hand-off at {text} has no owner: name who answers for it until it has arrived.",
  other: "{N} hand-offs have no owner: name on each who answers for it until it has arrived.",
};
const openForms: Forms = {
  one: "A placeholder stands for the owner of the hand-off at {text}.",
  other: "Placeholders stand for the owners of {n} hand-offs.",
};
const askForms: Forms = {
  one: "The hand-off at {text} names no owner, and nothing else on this map does.",
  other: "{N} hand-offs name no owner, and nothing else on this map does.",
};

const remark = (handOffs: readonly HandOff[], said: Forms): Remark => {
  const starts = [...new Set(handOffs.map(({ from }) => from))];
  const notes = [...new Set(handOffs.flatMap(({ ends }) => ends.map((note) => note.id)))];
  const message = say(starts.length, said, { text: noteName(starts[0]?.text ?? "", 40) });
  return { message, notes, about: { notes: starts.map((note) => note.id) } };
};

const whoAnswers = (handOffs: readonly HandOff[]): string =>
  say(new Set(handOffs.map(({ from }) => from)).size, { one: "Who answers for it?", other: "Who answers for them?" });

export const handOffHasOwner: Rule = {
  id: "hand-off-has-owner",
  severity: "warning",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "Work that changes hands has an owner until it has arrived.",
  why: "Between two teams each believes that the other has it.",
  needs: "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    const depths = new Map(map.lanes.map((lane) => [lane.id, depthIn(lane)]));
    const handOffs = [...byLink(map.links, cells, depths), ...byWord(map, cells, depths)];
    if (handOffs.length === 0) return "inapplicable";
    const owners = ownersOf(map, cells);
    const states = handOffs
      .filter(({ isNamed }) => !isNamed)
      .map((handOff) => ({ handOff, owned: handOff.ends.map(owners.of) }));
    const missing = states.filter(({ owned }) => owned.every((o) => o === "nobody")).map(({ handOff }) => handOff);
    const open = states
      .filter(({ owned }) => owned.includes("open") && !owned.includes("named"))
      .map(({ handOff }) => handOff);
    const asked = open.length > 0 ? [{ ...remark(open, openForms), question: whoAnswers(open), reason: "open" }] : [];
    if (missing.length === 0) return { findings: [], incomplete: asked };
    if (!owners.areNamed())
      return {
        findings: [],
        incomplete: [...asked, { ...remark(missing, askForms), question: whoAnswers(missing) }],
      };
    const starts = missing.map(({ from }) => from);
    return { findings: [{ ...remark(missing, forms), ...ownerPlaceholders(map, cells, starts) }], incomplete: asked };
  },
};
