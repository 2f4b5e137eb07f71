// Two neighbouring stages with no arrow between them, on maps whose people draw arrows from stage to stage. Where most stages
// stand side by side without one, that is how this map is drawn.
import type { Note, ServiceMap } from "../model/index.js";
import type { Cells } from "./cells.js";
import { everyKind, type Rule } from "./rule.js";
import { listed, say, stageName } from "./say.js";

/** For every stage but the last: whether an arrow or a long note leads on from it. */
const crossings = (map: ServiceMap, cells: Cells): readonly boolean[] => {
  const order = new Map(map.stages.map((stage, i) => [stage.id, i]));
  const crossed = map.stages.slice(1).map(() => false);
  const cross = (notes: readonly (Note | undefined)[]): void => {
    const at = notes
      .flatMap((note) => [note?.stage ?? "", ...(note?.spans ?? [])])
      .flatMap((id) => order.get(id) ?? []);
    if (at.length > 1) crossed.fill(true, Math.min(...at), Math.max(...at));
  };
  for (const link of map.links) cross([cells.note(link.from), cells.note(link.to)]);
  for (const note of cells.written) if (note.spans && note.spans.length > 0) cross([note]);
  return crossed;
};

export const stagesConnect: Rule = {
  id: "stages-connect",
  severity: "info",
  appliesTo: everyKind,
  source: "illusions-of-work",
  sentence: "Where stages are joined by arrows, every stage leads on to the next.",
  why: "A gap between two stages is where a customer waits and nobody knows it is their turn.",
  needs: "Needs arrows from stage to stage between most of them.",
  needsNotes: true,
  defaults: {},
  check(map, _options, cells) {
    if (map.links.length === 0) return "inapplicable";
    const begun = map.stages.map((stage) => cells.inStage(stage.id).length > 0);
    const crossed = crossings(map, cells);
    const pairs = crossed.flatMap((isCrossed, i) => (begun[i] && begun[i + 1] ? [{ at: i, isCrossed }] : []));
    const joined = pairs.filter((pair) => pair.isCrossed).length;
    if (joined < 2 || 2 * joined <= pairs.length) return "inapplicable";
    const open = pairs.filter((pair) => !pair.isCrossed);
    if (open.length === 0) return { findings: [] };
    const ends = open.map(({ at }) => map.stages.slice(at, at + 2).map((stage) => stage.id));
    const places = listed(ends.map((ids) => `between ${ids.map((id) => stageName(map, id)).join(" and ")}`));
    const forms = {
      one: "No arrow leads on {places}: draw how the journey goes on there.",
      other: "No arrow leads on {places}: draw how the journey goes on there.",
    };
    return {
      findings: [{ message: say(open.length, forms, { places }), stages: ends.flat(), reason: ends.join(" ") }],
    };
  },
};
